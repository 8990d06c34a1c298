package hiring_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"hirewire/internal/access"
	"hirewire/internal/hiring"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
)

// actor runs random commands on one posting.
type actor struct {
	*company
	*rapid.T
	id string
	// boss is an admin who sees everything.
	boss *access.Viewer
}

// of draws the id of one of the rows, or of the posting if there is none.
func (a *actor) of(query string) string {
	list := append(a.column(query+" ORDER BY id", a.id), a.id)
	return rapid.SampledFrom(list).Draw(a.T, "id")
}

func (a *actor) stage() string   { return a.of("SELECT id FROM stages WHERE posting_id = ?") }
func (a *actor) opening() string { return a.of("SELECT id FROM openings WHERE posting_id = ?") }
func (a *actor) user() string {
	return rapid.SampledFrom([]string{a.company.lead.ID, a.company.sourcer.ID, a.company.outsider.ID, a.company.recruiter.ID}).
		Draw(a.T, "user")
}

func (a *actor) role() workflow.TeamRole {
	return rapid.SampledFrom([]workflow.TeamRole{workflow.TeamHiringLead, workflow.TeamRecruiter, workflow.TeamSourcer}).
		Draw(a.T, "role")
}

func (a *actor) yes() bool { return rapid.Bool().Draw(a.T, "yes") }

// version returns the current version, and sometimes an outdated one.
func (a *actor) version() int {
	return a.postingRow(a.id).Version - rapid.SampledFrom([]int{0, 0, 0, 0, 1}).Draw(a.T, "stale")
}

func (a *actor) application() (string, int) {
	id := a.of("SELECT id FROM applications WHERE posting_id = ?")
	if id == a.id {
		return id, 1
	}
	return id, a.row(id).Version
}

// act runs one random command and returns its error.
func (a *actor) act() error {
	ctx, s, reason := a.as(a.boss), a.company.hiring, a.company.reason(workflow.DecisionOther)
	var err error
	switch rapid.IntRange(0, 16).Draw(a.T, "command") {
	case 0:
		_, err = s.OpenPosting(
			ctx,
			hiring.OpenPostingInput{PostingID: a.id, ExpectedVersion: a.version()},
		)
	case 1:
		_, err = s.HoldPosting(
			ctx,
			hiring.HoldPostingInput{PostingID: a.id, ExpectedVersion: a.version()},
		)
	case 2:
		in := hiring.ClosePostingInput{
			PostingID:       a.id,
			ExpectedVersion: a.version(),
			Applications:    workflow.CloseKeep,
		}
		if a.yes() {
			in.Applications, in.ReasonID = workflow.CloseReject, &reason
		}
		_, err = s.ClosePosting(ctx, in)
	case 3:
		_, err = s.ReopenPosting(
			ctx,
			hiring.ReopenPostingInput{PostingID: a.id, ExpectedVersion: a.version()},
		)
	case 4:
		_, err = s.SetPostingConfidential(
			ctx,
			hiring.SetPostingConfidentialInput{
				PostingID:       a.id,
				ExpectedVersion: a.version(),
				Confidential:    a.yes(),
			},
		)
	case 5:
		_, err = s.AddOpenings(ctx, hiring.AddOpeningsInput{PostingID: a.id, Count: 1})
	case 6:
		_, err = s.CancelOpening(
			ctx,
			hiring.CancelOpeningInput{OpeningID: a.opening(), Reason: workflow.CancelBudget},
		)
	case 7:
		at := rapid.IntRange(-1, 6).Draw(a.T, "position")
		_, err = s.AddStage(
			ctx,
			hiring.AddStageInput{
				PostingID:       a.id,
				ExpectedVersion: a.version(),
				Name:            "New",
				Kind:            workflow.StageScreen,
				Position:        &at,
			},
		)
	case 8, 9:
		target := a.stage()
		_, err = s.RemoveStage(
			ctx,
			hiring.RemoveStageInput{
				StageID:         a.stage(),
				ExpectedVersion: a.version(),
				MoveToStageID:   &target,
			},
		)
	case 10:
		list := rapid.Permutation(a.column("SELECT id FROM stages WHERE posting_id = ? AND archived_at IS NULL ORDER BY id", a.id)).
			Draw(a.T, "order")
		_, err = s.ReorderStages(
			ctx,
			hiring.ReorderStagesInput{
				PostingID:       a.id,
				ExpectedVersion: a.version(),
				StageIDs:        list,
			},
		)
	case 11:
		_, err = s.AddHiringTeamMember(
			ctx,
			hiring.AddHiringTeamMemberInput{PostingID: a.id, UserID: a.user(), Role: a.role()},
		)
	case 12:
		_, err = s.ChangeHiringTeamRole(
			ctx,
			hiring.ChangeHiringTeamRoleInput{PostingID: a.id, UserID: a.user(), Role: a.role()},
		)
	case 13:
		_, err = s.RemoveHiringTeamMember(
			ctx,
			hiring.RemoveHiringTeamMemberInput{PostingID: a.id, UserID: a.user()},
		)
	case 14:
		_, err = s.CreateApplication(
			ctx,
			hiring.CreateApplicationInput{
				PostingID: a.id,
				Candidate: &hiring.NewCandidateInput{Name: "Somebody"},
			},
		)
	case 15:
		id, version := a.application()
		_, err = s.HireApplication(
			ctx,
			hiring.HireApplicationInput{ApplicationID: id, ExpectedVersion: version},
		)
	default:
		id, version := a.application()
		_, err = s.ReopenApplication(
			ctx,
			hiring.ReopenApplicationInput{ApplicationID: id, ExpectedVersion: version},
		)
	}
	return err
}

// invariants returns, by name, statements that count the rows that break an invariant of postings.
func invariants() map[string]string {
	return map[string]string{
		"a posting has a stage":                                  "SELECT count(*) FROM postings p WHERE NOT EXISTS (SELECT 1 FROM stages s WHERE s.posting_id = p.id AND s.archived_at IS NULL)",
		"a closed posting has no open opening":                   "SELECT count(*) FROM openings o JOIN postings p ON p.id = o.posting_id WHERE o.status = 'OPEN' AND p.status = 'CLOSED'",
		"only closed postings have openings canceled by closing": "SELECT count(*) FROM openings o JOIN postings p ON p.id = o.posting_id WHERE o.cancel_reason = 'POSTING_CLOSED' AND p.status <> 'CLOSED'",
		"a filled opening has an application": `SELECT count(*) FROM openings o LEFT JOIN applications a ON a.id = o.application_id
			WHERE (o.status = 'FILLED') <> (a.id IS NOT NULL) OR a.id IS NOT NULL AND (a.status <> 'HIRED' OR a.posting_id <> o.posting_id)`,
		"a hired application fills an opening":           "SELECT count(*) FROM applications a WHERE a.status = 'HIRED' AND NOT EXISTS (SELECT 1 FROM openings o WHERE o.application_id = a.id)",
		"a canceled opening has a reason and a time":     "SELECT count(*) FROM openings WHERE (status = 'CANCELLED') <> (cancel_reason IS NOT NULL) OR (status = 'CANCELLED') <> (cancelled_at IS NOT NULL)",
		"active applications are in a stage of the plan": "SELECT count(*) FROM applications a JOIN stages s ON s.id = a.stage_id WHERE a.status = 'ACTIVE' AND (s.archived_at IS NOT NULL OR s.posting_id <> a.posting_id)",
		"a confidential posting has a lead or recruiter": "SELECT count(*) FROM postings p WHERE p.confidential AND NOT EXISTS (SELECT 1 FROM hiring_team_members m WHERE m.posting_id = p.id AND m.role IN ('HIRING_LEAD', 'RECRUITER'))",
		"times of opening and closing match the status":  "SELECT count(*) FROM postings WHERE status IN ('OPEN', 'ON_HOLD') AND opened_at IS NULL OR (status = 'CLOSED') <> (closed_at IS NOT NULL)",
		"every transition incremented the version":       "SELECT count(*) FROM applications a WHERE a.version <> (SELECT count(*) FROM transitions t WHERE t.application_id = a.id)",
		"positions of stages have no gaps":               "SELECT count(*) FROM stages s WHERE s.archived_at IS NULL AND s.position <> (SELECT count(*) FROM stages b WHERE b.posting_id = s.posting_id AND b.archived_at IS NULL AND b.position < s.position)",
		"nobody is on a team twice":                      "SELECT count(*) FROM hiring_team_members m JOIN hiring_team_members o ON o.posting_id = m.posting_id AND o.user_id = m.user_id AND o.id <> m.id",
	}
}

// broken returns one statement that selects the names of the invariants that do not hold.
func broken() string {
	var each []string
	for what, query := range invariants() {
		each = append(each, "SELECT '"+what+"' AS what, ("+query+") AS n")
	}
	return "SELECT what FROM (" + strings.Join(each, " UNION ALL ") + ") checks WHERE n > 0"
}

// expected returns nil for refusals of the rules and for ids of the wrong kind, and err otherwise.
func expected(err error) error {
	_, inUse := errors.AsType[workflow.StageInUse](err)
	if inUse || errors.Is(err, access.ErrNotFound) {
		return nil
	}
	return unexpected(err)
}

// Whatever commands run on postings, in whatever order, the invariants hold, and the log agrees
// with the tables.
func TestPostingsKeepTheirInvariants(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		boss, broken := h.confidant(), broken()
		rapid.Check(t, func(rt *rapid.T) {
			a := &actor{company: h, T: rt, boss: boss, id: h.draft(blank("Random")).PostingID}
			done, steps := 0, rapid.IntRange(3, 10).Draw(rt, "steps")
			for range steps {
				before := h.postingRow(a.id).Version
				err := a.act()
				require.NoError(rt, expected(err))
				if err != nil {
					require.Equal(
						rt,
						before,
						h.postingRow(a.id).Version,
						"a refused command changes nothing",
					)
					continue
				}
				done++
				require.Empty(rt, h.column(broken))
			}
			rt.Logf("%d of %d commands did something", done, steps)
		})
		require.Equal(
			t,
			testkit.Tables(t, h.db.Store),
			testkit.Replay(t, testkit.Log(t, h.db.Store)),
		)
	})
}

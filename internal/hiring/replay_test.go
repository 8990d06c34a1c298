package hiring_test

import (
	"errors"
	"math/rand/v2"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/hiring"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
)

// player sends random commands, most of which are valid.
type player struct {
	*company
	r       *rand.Rand
	mu      *sync.Mutex
	apps    *[]string
	posting string
	stages  []string
}

func (p *player) pick() *ent.Application {
	p.mu.Lock()
	id := (*p.apps)[p.r.IntN(len(*p.apps))]
	p.mu.Unlock()
	return p.row(id)
}

// play sends one random command and returns an error that is not a refusal of the rules.
func (p *player) play() error {
	ctx, a := p.as(p.recruiter), p.pick()
	stage := p.stages[p.r.IntN(len(p.stages))]
	why := p.column("SELECT id FROM decision_reasons WHERE kind = 'OTHER' ORDER BY id")[0]
	var err error
	switch p.r.IntN(12) {
	case 0:
		var out *command.Outcome
		out, err = p.hiring.CreateApplication(
			ctx,
			hiring.CreateApplicationInput{
				PostingID: p.posting,
				StageID:   &stage,
				Candidate: &hiring.NewCandidateInput{Name: "Random Person"},
			},
		)
		if err == nil {
			p.mu.Lock()
			*p.apps = append(*p.apps, out.ApplicationID)
			p.mu.Unlock()
		}
	case 1:
		_, err = p.hiring.RejectApplication(
			ctx,
			hiring.RejectApplicationInput{
				ApplicationID:   a.ID,
				ExpectedVersion: a.Version,
				ReasonID:        why,
			},
		)
	case 2:
		_, err = p.hiring.WithdrawApplication(
			ctx,
			hiring.WithdrawApplicationInput{
				ApplicationID:   a.ID,
				ExpectedVersion: a.Version,
				ReasonID:        why,
			},
		)
	case 3, 4:
		_, err = p.hiring.ReopenApplication(
			ctx,
			hiring.ReopenApplicationInput{ApplicationID: a.ID, ExpectedVersion: a.Version},
		)
	case 5:
		_, err = p.hiring.HireApplication(
			ctx,
			hiring.HireApplicationInput{ApplicationID: a.ID, ExpectedVersion: a.Version},
		)
	case 6:
		_, err = p.hiring.AddOpenings(ctx, hiring.AddOpeningsInput{PostingID: p.posting, Count: 1})
	case 7:
		_, err = p.hiring.AssignInterviewers(
			ctx,
			hiring.AssignInterviewersInput{
				ApplicationID: a.ID,
				AddUserIDs:    []string{p.interviewer.ID},
			},
		)
	case 8:
		_, err = p.hiring.MoveApplications(
			ctx,
			hiring.MoveApplicationsInput{
				ToStageID: stage,
				Items: []hiring.ApplicationItemInput{
					{ApplicationID: a.ID, ExpectedVersion: a.Version},
				},
			},
		)
	default:
		_, err = p.move(p.recruiter, a, stage)
	}
	return unexpected(err)
}

// unexpected returns nil for refusals of the rules, and err otherwise.
func unexpected(err error) error {
	_, conflict := errors.AsType[*command.VersionConflict](err)
	_, illegal := errors.AsType[workflow.IllegalTransition](err)
	_, invalid := errors.AsType[*command.InvalidInput](err)
	_, closed := errors.AsType[workflow.PostingNotOpen](err)
	_, duplicate := errors.AsType[*hiring.DuplicateApplication](err)
	if conflict || illegal || invalid || closed || duplicate ||
		errors.Is(err, workflow.NoOpenOpening{}) {
		return nil
	}
	return err
}

// Sixteen users work concurrently, while another one closes and reopens the posting and edits its
// team. Afterwards, a replay of the log must give exactly the tables.
func TestAReplayOfTheLogGivesTheTables(t *testing.T) {
	const people, rounds = 16, 15
	withCompany(t, func(t *testing.T, h *company) {
		apps := []string{h.apply(h.postingID).ID, h.apply(h.postingID).ID, h.apply(h.postingID).ID}
		var mu sync.Mutex
		var wg sync.WaitGroup
		for n := range people {
			p := &player{
				company: h,
				r:       rand.New(rand.NewPCG(uint64(n), 3)),
				mu:      &mu,
				apps:    &apps,
				posting: h.postingID,
				stages:  h.stageIDs,
			}
			wg.Go(func() {
				for range rounds {
					if err := p.play(); err != nil {
						t.Error(err)
						return
					}
				}
			})
		}
		wg.Go(func() {
			for i := range rounds {
				if err := unexpected(h.shake(i)); err != nil {
					t.Error(err)
					return
				}
			}
		})
		wg.Wait()
		log := testkit.Log(t, h.db.Store)
		require.Equal(t, testkit.Tables(t, h.db.Store), testkit.Replay(t, log))
		require.Equal(t, len(log), h.count("SELECT head FROM event_stream"))
		require.Equal(
			t,
			h.count("SELECT count(*) FROM transitions"),
			h.count(
				"SELECT count(*) FROM event WHERE kind IN ('ApplicationReceived', 'ApplicationMoved', 'ApplicationRejected', 'ApplicationWithdrawn', 'ApplicationReopened', 'ApplicationHired', 'ApplicationTransferred')",
			),
		)
		for _, e := range log {
			if e.Facts.TransitionID != "" {
				require.Equal(
					t,
					1,
					h.count(
						"SELECT count(*) FROM transitions WHERE id = ? AND application_id = ? AND application_version = ?",
						e.Facts.TransitionID,
						e.ApplicationID,
						e.Facts.ApplicationVersion,
					),
				)
			}
		}
	})
}

// shake changes the posting while users work on it.
func (h *company) shake(i int) error {
	ctx, p := h.as(h.recruiter), h.postingRow(h.postingID)
	var err error
	switch i % 5 {
	case 0:
		_, err = h.hiring.HoldPosting(
			ctx,
			hiring.HoldPostingInput{PostingID: p.ID, ExpectedVersion: p.Version},
		)
	case 1:
		_, err = h.hiring.OpenPosting(
			ctx,
			hiring.OpenPostingInput{PostingID: p.ID, ExpectedVersion: p.Version},
		)
	case 2:
		_, err = h.hiring.ClosePosting(
			ctx,
			hiring.ClosePostingInput{
				PostingID:       p.ID,
				ExpectedVersion: p.Version,
				Applications:    workflow.CloseKeep,
			},
		)
	case 3:
		_, err = h.hiring.ReopenPosting(
			ctx,
			hiring.ReopenPostingInput{PostingID: p.ID, ExpectedVersion: p.Version},
		)
	default:
		_, err = h.hiring.AddHiringTeamMember(
			ctx,
			hiring.AddHiringTeamMemberInput{
				PostingID: p.ID,
				UserID:    []*access.Viewer{h.outsider, h.admin, h.outsider}[i/5%3].ID,
				Role:      workflow.TeamSourcer,
			},
		)
	}
	return err
}

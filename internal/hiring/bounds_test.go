package hiring_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/command"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// Lists that are not paged have a bound, which commands enforce. A list that is already longer
// stays, and can be shortened.
func TestListsStopAtTheirBounds(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		ctx := h.as(h.recruiter)
		people := make([]string, 103)
		for i := range people {
			people[i] = h.user(fmt.Sprintf("Colleague %03d", i), workflow.RoleMember).ID
		}

		t.Run("openings of a posting", func(t *testing.T) {
			add := func(n int) error {
				_, err := h.hiring.AddOpenings(
					ctx,
					hiring.AddOpeningsInput{PostingID: h.postingID, Count: n},
				)
				return err
			}
			present := h.count("SELECT count(*) FROM openings WHERE posting_id = ?", h.postingID)
			for present <= 400 {
				require.NoError(t, add(100))
				present += 100
			}
			h.unchanged(func() { refused(t, add(500-present+1), command.CodeTooMany, "count") })
			require.NoError(t, add(500-present))
			h.unchanged(func() { refused(t, add(1), command.CodeTooMany, "count") })
		})

		t.Run("members of a team", func(t *testing.T) {
			interviewer := workflow.TeamInterviewer
			add := func(id string) error {
				_, err := h.hiring.AddHiringTeamMember(
					ctx,
					hiring.AddHiringTeamMemberInput{
						PostingID: h.postingID,
						UserID:    id,
						Role:      interviewer,
					},
				)
				return err
			}
			present := h.count(
				"SELECT count(*) FROM hiring_team_members WHERE posting_id = ?",
				h.postingID,
			)
			for _, id := range people[:99-present] {
				require.NoError(t, add(id))
			}
			out, err := h.hiring.ChangeHiringTeams(
				ctx,
				hiring.ChangeHiringTeamsInput{Items: []hiring.TeamChangeInput{
					{
						PostingID: h.postingID,
						UserID:    people[100],
						Role:      &interviewer,
					},
					{PostingID: h.postingID, UserID: people[101], Role: &interviewer},
				}},
			)
			require.NoError(t, err)
			require.NoError(t, out.Items[0].Err)
			refused(t, out.Items[1].Err, command.CodeTooMany, "userId")
			h.unchanged(func() { refused(t, add(people[101]), command.CodeTooMany, "userId") })
			// A list above the bound, from before there was one, can be changed and shortened.
			_, err = h.db.Store.Exec(
				t.Context(),
				"INSERT INTO hiring_team_members (id, created_at, posting_id, user_id, role) VALUES (?, ?, ?, ?, ?)",
				h.ids.New(
					ids.HiringTeamMember,
				),
				h.clock.Now(),
				h.postingID,
				people[102],
				string(interviewer),
			)
			require.NoError(t, err)
			_, err = h.hiring.ChangeHiringTeamRole(
				ctx,
				hiring.ChangeHiringTeamRoleInput{
					PostingID: h.postingID,
					UserID:    people[0],
					Role:      workflow.TeamSourcer,
				},
			)
			require.NoError(t, err)
			_, err = h.hiring.RemoveHiringTeamMember(
				ctx,
				hiring.RemoveHiringTeamMemberInput{PostingID: h.postingID, UserID: people[0]},
			)
			require.NoError(t, err)
		})

		t.Run("interviewers of an application", func(t *testing.T) {
			a := h.apply(h.postingID)
			assign := func(add, remove []string) error {
				_, err := h.hiring.AssignInterviewers(
					ctx,
					hiring.AssignInterviewersInput{
						ApplicationID: a.ID,
						AddUserIDs:    add,
						RemoveUserIDs: remove,
					},
				)
				return err
			}
			require.NoError(t, assign(people[:50], nil))
			h.unchanged(
				func() { refused(t, assign(people[50:51], nil), command.CodeTooMany, "addUserIds") },
			)
			require.NoError(t, assign(people[50:51], people[:1]))
			require.NoError(t, assign(nil, people[1:3]))
		})

		t.Run("direct subdepartments", func(t *testing.T) {
			top, err := h.hiring.CreateDepartment(ctx, hiring.CreateDepartmentInput{Name: "Top"})
			require.NoError(t, err)
			for i := range 199 {
				_, err := h.hiring.CreateDepartment(
					ctx,
					hiring.CreateDepartmentInput{
						Name:     fmt.Sprintf("Branch %03d", i),
						ParentID: &top.ItemID,
					},
				)
				require.NoError(t, err)
			}
			last, err := h.hiring.CreateDepartment(
				ctx,
				hiring.CreateDepartmentInput{Name: "Last", ParentID: &top.ItemID},
			)
			require.NoError(t, err)
			other, err := h.hiring.CreateDepartment(
				ctx,
				hiring.CreateDepartmentInput{Name: "Other"},
			)
			require.NoError(t, err)
			h.unchanged(func() {
				_, err := h.hiring.CreateDepartment(
					ctx,
					hiring.CreateDepartmentInput{Name: "One more", ParentID: &top.ItemID},
				)
				refused(t, err, command.CodeTooMany, "parentId")
				_, err = h.hiring.UpdateDepartment(
					ctx,
					hiring.UpdateDepartmentInput{
						DepartmentID: other.ItemID,
						ParentID:     set(top.ItemID),
					},
				)
				refused(t, err, command.CodeTooMany, "parentId")
			})
			_, err = h.hiring.UpdateDepartment(
				ctx,
				hiring.UpdateDepartmentInput{DepartmentID: last.ItemID, ParentID: null[string]()},
			)
			require.NoError(t, err)
			_, err = h.hiring.UpdateDepartment(
				ctx,
				hiring.UpdateDepartmentInput{DepartmentID: other.ItemID, ParentID: set(top.ItemID)},
			)
			require.NoError(t, err)
		})
	})
}

func TestListsOfTheCatalogStopAtTheirBounds(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		ctx := h.as(h.recruiter)
		for table, c := range map[string]struct {
			most    int
			columns string
			values  func(id, name string) []any
			path    string
			create  func(name string) error
		}{
			"tags": {5_000, "name, name_key", func(_, name string) []any { return []any{name, name} }, "name", func(name string) error {
				return second(h.hiring.CreateTag(ctx, hiring.CreateTagInput{Name: name}))
			}},
			"departments": {1_000, "name, name_key", func(_, name string) []any { return []any{name, name} }, "name", func(name string) error {
				return second(h.hiring.CreateDepartment(ctx, hiring.CreateDepartmentInput{Name: name}))
			}},
			"locations": {1_000, "name, name_key", func(_, name string) []any { return []any{name, name} }, "name", func(name string) error {
				return second(h.hiring.CreateLocation(ctx, hiring.CreateLocationInput{Name: name}))
			}},
			"sources": {500, "label, label_key, kind", func(_, name string) []any { return []any{name, name, "OTHER"} }, "label", func(name string) error {
				return second(h.hiring.CreateSource(ctx, hiring.CreateSourceInput{Label: name, Kind: workflow.SourceReferral}))
			}},
			"decision_reasons": {500, "label, label_key, kind", func(_, name string) []any { return []any{name, name, "OTHER"} }, "label", func(name string) error {
				return second(h.hiring.CreateDecisionReason(ctx, hiring.CreateDecisionReasonInput{Label: name, Kind: workflow.DecisionOther}))
			}},
		} {
			t.Run(table, func(t *testing.T) {
				// Rows are inserted directly, because commands would take minutes.
				present := h.count("SELECT count(*) FROM " + table)
				for from := present; from < c.most-1; {
					rows := min(200, c.most-1-from)
					var marks []string
					var args []any
					for i := range rows {
						id := fmt.Sprintf("%s_%d", table, from+i)
						values := c.values(id, fmt.Sprintf("row %d", from+i))
						marks = append(marks, "(?, ?"+strings.Repeat(", ?", len(values))+")")
						args = append(append(args, id, h.clock.Now()), values...)
					}
					_, err := h.db.Store.Exec(
						t.Context(),
						"INSERT INTO "+table+" (id, created_at, "+c.columns+") VALUES "+strings.Join(
							marks,
							", ",
						),
						args...)
					require.NoError(t, err)
					from += rows
				}
				require.NoError(t, c.create("the last one"))
				h.unchanged(
					func() { refused(t, c.create("one more"), command.CodeTooMany, c.path) },
				)
			})
		}
	})
}

// Lists that a command writes as a whole are bounded by its input.
func TestListsOfInputsStopAtTheirBounds(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		ctx := h.as(h.admin)
		texts := func(n int, pattern string) []string {
			out := make([]string, n)
			for i := range out {
				out[i] = fmt.Sprintf(pattern, i)
			}
			return out
		}
		list := func(n int, prefix ids.Prefix) []string {
			out := make([]string, n)
			for i := range out {
				out[i] = h.ids.New(prefix)
			}
			return out
		}
		candidate := func(change func(*hiring.AddCandidateInput)) error {
			in := hiring.AddCandidateInput{Name: "Ada"}
			change(&in)
			_, err := h.hiring.AddCandidate(ctx, in)
			return err
		}
		posting := func(change func(*hiring.CreatePostingInput)) error {
			in := blank("Posting")
			change(&in)
			_, err := h.hiring.CreatePosting(ctx, in)
			return err
		}
		profile := func(change func(*hiring.CreateRoleProfileInput)) error {
			in := hiring.CreateRoleProfileInput{Title: "Profile"}
			change(&in)
			_, err := h.hiring.CreateRoleProfile(ctx, in)
			return err
		}
		competencies := func(n int) []hiring.CompetencyInput {
			out := make([]hiring.CompetencyInput, n)
			for i, name := range texts(n, "Competency %d") {
				out[i] = hiring.CompetencyInput{Name: name, Kind: workflow.CompetencyTechnical}
			}
			return out
		}
		stage := func(competencies []string) []*workflow.PlanStage {
			return []*workflow.PlanStage{
				{Name: "Interview", Kind: workflow.StageInterview, Competencies: competencies},
			}
		}
		for name, c := range map[string]struct {
			err  error
			path string
		}{
			"emails of a candidate": {candidate(func(in *hiring.AddCandidateInput) { in.Emails = texts(21, "a%d@example.com") }), "emails"},
			"phones of a candidate": {candidate(func(in *hiring.AddCandidateInput) { in.Phones = texts(21, "+49 30 12345%02d") }), "phones"},
			"links of a candidate": {candidate(func(in *hiring.AddCandidateInput) {
				for _, url := range texts(21, "https://example.com/%d") {
					in.Links = append(in.Links, hiring.CandidateLinkInput{URL: url})
				}
			}), "links"},
			"tags of a candidate":           {candidate(func(in *hiring.AddCandidateInput) { in.TagIDs = list(51, ids.Tag) }), "tagIds"},
			"responsibilities of a posting": {posting(func(in *hiring.CreatePostingInput) { in.Responsibilities = texts(51, "line %d") }), "responsibilities"},
			"requirements of a posting":     {posting(func(in *hiring.CreatePostingInput) { in.Requirements = texts(51, "line %d") }), "requirements"},
			"locations of a posting":        {posting(func(in *hiring.CreatePostingInput) { in.LocationIDs = list(51, ids.Location) }), "locationIds"},
			"competencies of a posting":     {posting(func(in *hiring.CreatePostingInput) { in.Competencies = competencies(51) }), "competencies"},
			"competencies of a profile":     {profile(func(in *hiring.CreateRoleProfileInput) { in.Competencies = competencies(51) }), "competencies"},
			"responsibilities of a profile": {profile(func(in *hiring.CreateRoleProfileInput) { in.Responsibilities = texts(51, "line %d") }), "responsibilities"},
			"stages of a profile":           {profile(func(in *hiring.CreateRoleProfileInput) { in.Plan = make([]*workflow.PlanStage, 31) }), "plan"},
			"competencies of a stage": {profile(func(in *hiring.CreateRoleProfileInput) {
				in.Plan = stage(texts(51, "Competency %d"))
			}), "plan.0.competencies"},
			"moves": {second(h.hiring.MoveApplications(ctx, hiring.MoveApplicationsInput{
				Items: make([]hiring.ApplicationItemInput, 101), ToStageID: h.stageIDs[0],
			})), "items"},
			"rejections": {second(h.hiring.RejectApplications(ctx, hiring.RejectApplicationsInput{
				Items: make([]hiring.ApplicationItemInput, 101), ReasonID: h.reason(workflow.DecisionWeRejected),
			})), "items"},
			"changes of teams": {second(h.hiring.ChangeHiringTeams(ctx, hiring.ChangeHiringTeamsInput{Items: make([]hiring.TeamChangeInput, 101)})), "items"},
		} {
			t.Run(name, func(t *testing.T) {
				e, ok := errors.AsType[*command.InvalidInput](c.err)
				require.True(t, ok, "%v", c.err)
				require.Equal(t, command.CodeTooMany, e.Fields[0].Code, "%v", c.err)
				require.Equal(
					t,
					c.path,
					strings.TrimPrefix(strings.Join(e.Fields[0].Path, "."), "input."),
				)
			})
		}
	})
}

func second(_ *command.Outcome, err error) error { return err }

package hiring_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

func TestCreatePostingFromAProfile(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		profile := h.profile(leadDeveloper())
		department, err := h.hiring.CreateDepartment(
			h.as(h.admin),
			hiring.CreateDepartmentInput{Name: "Engineering"},
		)
		require.NoError(t, err)
		location, err := h.hiring.CreateLocation(
			h.as(h.admin),
			hiring.CreateLocationInput{Name: "Berlin"},
		)
		require.NoError(t, err)
		low, high, key := int64(7_000_000), int64(9_000_000), "k"
		in := blank("x")
		in.Title, in.RoleProfileID, in.DepartmentID, in.LocationIDs, in.Openings = nil, &profile, &department.ItemID, []string{
			location.ItemID,
		}, 2
		in.Salary, in.IdempotencyKey = &hiring.SalaryRangeInput{
			Min:      &low,
			Max:      &high,
			Currency: "EUR",
		}, &key
		out := h.draft(in)
		require.Equal(t, []eventlog.Kind{
			eventlog.PostingCreated,
			eventlog.StageAdded,
			eventlog.StageAdded,
			eventlog.OpeningAdded,
			eventlog.OpeningAdded,
			eventlog.TeamMemberAdded,
		}, kinds(out))
		for _, e := range out.Events {
			class := eventlog.Posting
			if e.Kind == eventlog.OpeningAdded {
				class = eventlog.Seats
			}
			require.Equal(t, class, e.Visibility)
			require.Equal(t, out.PostingID, e.PostingID)
		}
		require.Equal(t, 1, first(t, out).Facts.PostingVersion)
		p := h.postingRow(out.PostingID)
		require.Equal(t, "Lead Software Developer", p.Title)
		require.Equal(t, "Sets technical direction.", *p.Description)
		require.Equal(t, []string{"Architecture"}, p.Responsibilities)
		require.Equal(t, workflow.PostingDraft, p.Status)
		require.Equal(t, department.ItemID, *p.DepartmentID)
		require.Equal(t, high, *p.SalaryMax)
		require.Equal(t, h.recruiter.ID, *p.CreatedByID)
		require.Equal(
			t,
			[]string{"RECRUITER"},
			h.column("SELECT role FROM hiring_team_members WHERE posting_id = ?", p.ID),
		)
		require.Equal(
			t,
			[]string{"Review", "Design interview"},
			h.column("SELECT name FROM stages WHERE posting_id = ? ORDER BY position", p.ID),
		)
		require.Equal(
			t,
			[]string{"System design", "Go"},
			h.column(
				`SELECT pc.name FROM stage_competencies sc JOIN posting_competencies pc ON pc.id = sc.posting_competency_id
			JOIN stages s ON s.id = sc.stage_id WHERE s.posting_id = ? ORDER BY pc.position`,
				p.ID,
			),
		)
		h.unchanged(func() {
			again := h.draft(in)
			require.True(t, again.Replayed)
			require.Equal(t, out.Result, again.Result)
		})

		opened, err := h.hiring.OpenPosting(
			h.as(h.recruiter),
			hiring.OpenPostingInput{PostingID: p.ID, ExpectedVersion: 1},
		)
		require.NoError(t, err)
		require.Equal(
			t,
			[]string{"Mentoring"},
			h.column("SELECT name FROM posting_competencies WHERE id = ?", opened.GapIDs[0]),
		)
		require.Len(t, opened.GapIDs, 1, "only must-have competencies are gaps")
		require.Equal(t, workflow.PostingOpen, first(t, opened).Facts.ToPostingStatus)
	})
}

func TestCreatePostingInputs(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		ctx := h.as(h.recruiter)
		gone, err := h.hiring.CreateLocation(ctx, hiring.CreateLocationInput{Name: "Gone"})
		require.NoError(t, err)
		_, err = h.hiring.ArchiveLocation(
			ctx,
			hiring.ArchiveLocationInput{LocationID: gone.ItemID, Archived: true},
		)
		require.NoError(t, err)
		low, high, none := int64(10), int64(9), int64(-1)
		unknown, foreign := h.ids.New(ids.Department), h.ids.New(ids.Location)
		long := strings.Repeat("x", 50001)
		h.unchanged(func() {
			for _, c := range []struct {
				change     func(in *hiring.CreatePostingInput)
				code, path string
			}{
				{func(in *hiring.CreatePostingInput) { in.Title = nil }, command.CodeRequired, "title"},
				{func(in *hiring.CreatePostingInput) { in.Description = &long }, command.CodeTooLong, "description"},
				{func(in *hiring.CreatePostingInput) { in.Openings = -1 }, command.CodeOutOfRange, "openings"},
				{func(in *hiring.CreatePostingInput) { in.Openings = 101 }, command.CodeOutOfRange, "openings"},
				{func(in *hiring.CreatePostingInput) { in.DepartmentID = &unknown }, command.CodeNotFound, "departmentId"},
				{func(in *hiring.CreatePostingInput) { in.DepartmentID = &foreign }, command.CodeNotFound, "departmentId"},
				{func(in *hiring.CreatePostingInput) { in.LocationIDs = []string{gone.ItemID} }, command.CodeArchived, "locationIds.0"},
				{func(in *hiring.CreatePostingInput) { in.RoleProfileID = &foreign }, command.CodeNotFound, "roleProfileId"},
				{func(in *hiring.CreatePostingInput) { in.Plan = []*workflow.PlanStage{} }, command.CodeRequired, "plan"},
				{func(in *hiring.CreatePostingInput) { in.Plan = []*workflow.PlanStage{{Name: "x", Kind: "Y"}} }, command.CodeInvalid, "plan.0.kind"},
				{func(in *hiring.CreatePostingInput) {
					in.Plan = []*workflow.PlanStage{{Name: "x", Kind: workflow.StageOffer, Competencies: []string{"Go"}}}
				}, command.CodeNotFound, "plan.0.competencies.0"},
				{func(in *hiring.CreatePostingInput) { in.Salary = &hiring.SalaryRangeInput{Currency: "EUR"} }, command.CodeRequired, "salary"},
				{func(in *hiring.CreatePostingInput) { in.Salary = &hiring.SalaryRangeInput{Min: &low, Currency: "EURO"} }, command.CodeInvalid, "salary.currency"},
				{func(in *hiring.CreatePostingInput) { in.Salary = &hiring.SalaryRangeInput{Min: &none, Currency: "EUR"} }, command.CodeOutOfRange, "salary.min"},
				{func(in *hiring.CreatePostingInput) {
					in.Salary = &hiring.SalaryRangeInput{Min: &low, Max: &high, Currency: "EUR"}
				}, command.CodeOutOfRange, "salary.max"},
				{func(in *hiring.CreatePostingInput) { in.Employment = "" }, command.CodeInvalid, "employment"},
			} {
				in := blank("Posting")
				c.change(&in)
				_, err := h.hiring.CreatePosting(ctx, in)
				refused(t, err, c.code, c.path)
			}
			for _, v := range []*access.Viewer{h.lead, h.outsider} {
				_, err := h.hiring.CreatePosting(h.as(v), blank("Mine"))
				require.ErrorIs(t, err, access.ErrForbidden)
			}
			// Without a member on its hiring team, nobody would see the posting.
			in := blank("Secret")
			in.Confidential = true
			_, err := h.hiring.CreatePosting(h.system(), in)
			refused(t, err, workflow.CodeLastLead, "confidential")
		})
		out, err := h.hiring.CreatePosting(h.system(), blank("By the system"))
		require.NoError(t, err)
		require.Zero(
			t,
			h.count("SELECT count(*) FROM hiring_team_members WHERE posting_id = ?", out.PostingID),
		)
		require.Len(
			t,
			h.column("SELECT id FROM stages WHERE posting_id = ?", out.PostingID),
			len(workflow.StandardPlan()),
		)
	})
}

func TestUpdatePosting(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		ctx := h.as(h.lead)
		place := func(name string) string {
			out, err := h.hiring.CreateLocation(
				h.as(h.admin),
				hiring.CreateLocationInput{Name: name},
			)
			require.NoError(t, err)
			return out.ItemID
		}
		a, b := place("A"), place("B")
		low := int64(5)
		out, err := h.hiring.UpdatePosting(ctx, hiring.UpdatePostingInput{
			PostingID:       h.postingID,
			ExpectedVersion: h.version(h.postingID),
			Title:           set(" Chief "),
			Description:     set("Text"),
			LocationIDs: setList(
				a,
				b,
			),
			Salary:       set(hiring.SalaryRangeInput{Min: &low, Currency: "JPY"}),
			Workplace:    set(workflow.WorkplaceOnsite),
			Competencies: setList(competency("Go", true), competency("Talk", true)),
		})
		require.NoError(t, err)
		e := first(t, out)
		require.Equal(t, []eventlog.Kind{eventlog.PostingUpdated}, kinds(out))
		require.Equal(
			t,
			[]string{"title", "description", "workplace", "salary", "locations", "competencies"},
			e.Facts.ChangedFields,
		)
		require.Equal(t, h.version(h.postingID), e.Facts.PostingVersion)

		// An archived item stays where it was chosen before, and cannot be newly chosen.
		_, err = h.hiring.ArchiveLocation(
			h.as(h.admin),
			hiring.ArchiveLocationInput{LocationID: a, Archived: true},
		)
		require.NoError(t, err)
		goID := h.column("SELECT id FROM posting_competencies WHERE posting_id = ? AND name = 'Go'", h.postingID)[0]
		_, err = h.hiring.UpdateStage(
			ctx,
			hiring.UpdateStageInput{
				StageID:         h.stageIDs[0],
				ExpectedVersion: h.version(h.postingID),
				CompetencyIDs:   setList(goID),
			},
		)
		require.NoError(t, err)
		talk := competency("Talk", false)
		talk.ID = &h.column("SELECT id FROM posting_competencies WHERE posting_id = ? AND name = 'Talk'", h.postingID)[0]
		out, err = h.hiring.UpdatePosting(ctx, hiring.UpdatePostingInput{
			PostingID:       h.postingID,
			ExpectedVersion: h.version(h.postingID),
			LocationIDs:     setList(a),
			Salary:          null[hiring.SalaryRangeInput](),
			Competencies:    setList(talk),
		})
		require.NoError(t, err)
		require.Equal(
			t,
			[]string{"salary", "locations", "competencies"},
			first(t, out).Facts.ChangedFields,
		)
		require.Nil(t, h.postingRow(h.postingID).SalaryCurrency)
		require.Equal(
			t,
			1,
			h.count(
				"SELECT count(*) FROM posting_competencies WHERE id = ? AND archived_at IS NOT NULL",
				goID,
			),
			"removed competencies are archived",
		)
		require.Zero(
			t,
			h.count(
				"SELECT count(*) FROM stage_competencies WHERE posting_competency_id = ?",
				goID,
			),
		)

		version := h.version(h.postingID)
		h.unchanged(func() {
			same, err := h.hiring.UpdatePosting(ctx, hiring.UpdatePostingInput{
				PostingID:       h.postingID,
				ExpectedVersion: version,
				Title:           set("Chief"),
				LocationIDs:     setList(a),
				Competencies:    setList(talk),
			})
			require.NoError(t, err)
			require.Nil(t, same.Event())
			back := competency("Go", true)
			back.ID = &goID
			_, err = h.hiring.UpdatePosting(
				ctx,
				hiring.UpdatePostingInput{
					PostingID:       h.postingID,
					ExpectedVersion: version,
					Competencies:    setList(back),
				},
			)
			refused(t, err, command.CodeNotFound, "competencies.0.id")
			_, err = h.hiring.UpdatePosting(
				ctx,
				hiring.UpdatePostingInput{
					PostingID:       h.postingID,
					ExpectedVersion: version,
					LocationIDs:     setList(b, h.ids.New(ids.Location)),
				},
			)
			refused(t, err, command.CodeNotFound, "locationIds.1")
			_, err = h.hiring.UpdatePosting(
				ctx,
				hiring.UpdatePostingInput{
					PostingID:       h.postingID,
					ExpectedVersion: version,
					Visibility:      null[workflow.PostingVisibility](),
				},
			)
			refused(t, err, command.CodeRequired, "visibility")
			var conflict *command.VersionConflict
			_, err = h.hiring.UpdatePosting(
				ctx,
				hiring.UpdatePostingInput{
					PostingID:       h.postingID,
					ExpectedVersion: version - 1,
					Title:           set("Late"),
				},
			)
			require.ErrorAs(t, err, &conflict)
			require.Equal(
				t,
				command.VersionConflict{ID: h.postingID, Expected: version - 1, Current: version},
				*conflict,
			)
		})
		require.Equal(t, version, h.version(h.postingID))
		_, err = h.hiring.UpdatePosting(
			ctx,
			hiring.UpdatePostingInput{
				PostingID:       h.postingID,
				ExpectedVersion: version,
				LocationIDs:     setList[string](),
			},
		)
		require.NoError(t, err)
		_, err = h.hiring.UpdatePosting(
			ctx,
			hiring.UpdatePostingInput{
				PostingID:       h.postingID,
				ExpectedVersion: version + 1,
				LocationIDs:     setList(a),
			},
		)
		refused(t, err, command.CodeArchived, "locationIds.0")
	})
}

func TestCopyPosting(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		profile := h.profile(leadDeveloper())
		in := blank("Original")
		in.RoleProfileID, in.Openings, in.Confidential = &profile, 3, true
		from := h.draft(in)
		title := "Copy"
		out, err := h.hiring.CopyPosting(
			h.as(h.recruiter),
			hiring.CopyPostingInput{PostingID: from.PostingID, Title: &title, Openings: 1},
		)
		require.NoError(t, err)
		require.NotEqual(t, from.PostingID, out.PostingID)
		p := h.postingRow(out.PostingID)
		require.Equal(t, "Copy", p.Title)
		require.True(t, p.Confidential, "the copy of a confidential posting is confidential")
		require.Equal(t, profile, *p.RoleProfileID)
		require.Equal(t, 1, h.count("SELECT count(*) FROM openings WHERE posting_id = ?", p.ID))
		for _, list := range []string{
			"SELECT name FROM stages WHERE posting_id = ? ORDER BY position", "SELECT name FROM posting_competencies WHERE posting_id = ? ORDER BY position",
			"SELECT pc.name FROM stage_competencies sc JOIN posting_competencies pc ON pc.id = sc.posting_competency_id WHERE pc.posting_id = ? ORDER BY pc.position",
		} {
			require.Equal(t, h.column(list, from.PostingID), h.column(list, p.ID))
			require.NotEmpty(t, h.column(list, p.ID))
		}
		_, err = h.hiring.CopyPosting(
			h.as(h.lead),
			hiring.CopyPostingInput{PostingID: h.postingID, Openings: 1},
		)
		require.ErrorIs(t, err, access.ErrForbidden)
		_, err = h.hiring.CopyPosting(
			h.as(h.admin),
			hiring.CopyPostingInput{PostingID: from.PostingID, Openings: 1},
		)
		require.ErrorIs(t, err, access.ErrNotFound)
	})
}

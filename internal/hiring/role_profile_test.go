package hiring_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

func competency(name string, must bool) hiring.CompetencyInput {
	return hiring.CompetencyInput{Name: name, Kind: workflow.CompetencyTechnical, MustHave: must}
}

// leadDeveloper returns a profile with a plan that assesses two of its three competencies.
func leadDeveloper() hiring.CreateRoleProfileInput {
	summary := " Sets technical direction. "
	days := 5
	design := competency(" System design ", true)
	design.Rubric = []*workflow.RatingGuide{
		{Rating: workflow.RatingYes, LooksLike: " Weighs options. "},
	}
	return hiring.CreateRoleProfileInput{
		Title:            " Lead Software Developer ",
		Summary:          &summary,
		Responsibilities: []string{" Architecture "},
		Requirements:     []string{"Years"},
		Competencies: []hiring.CompetencyInput{
			design,
			competency("Mentoring", true),
			competency("Go", false),
		},
		Plan: []*workflow.PlanStage{
			{Name: "Review", Kind: workflow.StageReview},
			{
				Name:         "Design interview",
				Kind:         workflow.StageInterview,
				TargetDays:   &days,
				Competencies: []string{"system DESIGN", "Go"},
			},
		},
	}
}

func (h *company) profile(in hiring.CreateRoleProfileInput) string {
	h.t.Helper()
	out, err := h.hiring.CreateRoleProfile(h.as(h.recruiter), in)
	require.NoError(h.t, err)
	require.Equal(h.t, []eventlog.Kind{eventlog.CatalogItemCreated}, kinds(out))
	return out.ItemID
}

func TestRoleProfiles(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		ctx := h.as(h.recruiter)
		id := h.profile(leadDeveloper())
		own := func() []string {
			return h.column(
				"SELECT name FROM competencies WHERE role_profile_id = ? ORDER BY position",
				id,
			)
		}
		require.Equal(t, []string{"System design", "Mentoring", "Go"}, own())
		keys := h.column(
			"SELECT id FROM competencies WHERE role_profile_id = ? ORDER BY position",
			id,
		)
		p, err := h.db.Store.Ent().RoleProfile.Get(h.system(), id)
		require.NoError(t, err)
		require.Equal(t, "Lead Software Developer", p.Title)
		require.Equal(t, "Sets technical direction.", *p.Summary)
		require.Equal(t, []string{"Architecture"}, p.Responsibilities)

		// Competencies that are renamed or moved keep their ids, and the plan follows; a removed
		// one disappears from it.
		renamed := competency("Architecture", true)
		renamed.ID = &keys[0]
		mentoring := competency("Mentoring", true)
		mentoring.ID = &keys[1]
		out, err := h.hiring.UpdateRoleProfile(ctx, hiring.UpdateRoleProfileInput{
			RoleProfileID: id, ExpectedVersion: 1, Title: set("Tech Lead"), Summary: null[string](),
			Competencies: setList(mentoring, renamed, competency("Rust", false)),
		})
		require.NoError(t, err)
		require.Equal(
			t,
			[]string{"title", "summary", "competencies", "plan"},
			first(t, out).Facts.ChangedFields,
		)
		require.Equal(t, []string{"Mentoring", "Architecture", "Rust"}, own())
		require.Equal(
			t,
			[]string{keys[1], keys[0]},
			h.column("SELECT id FROM competencies WHERE role_profile_id = ? ORDER BY position", id)[:2],
		)
		p, err = h.db.Store.Ent().RoleProfile.Get(h.system(), id)
		require.NoError(t, err)
		require.Equal(t, 2, p.Version)
		require.Equal(t, []string{"Architecture"}, p.Plan[1].Competencies)

		h.unchanged(func() {
			same := []hiring.CompetencyInput{mentoring, renamed, competency("Rust", false)}
			rust := h.column("SELECT id FROM competencies WHERE name = 'Rust'")[0]
			same[2].ID = &rust
			out, err := h.hiring.UpdateRoleProfile(
				ctx,
				hiring.UpdateRoleProfileInput{
					RoleProfileID:   id,
					ExpectedVersion: 2,
					Title:           set("Tech Lead"),
					Competencies:    setList(same...),
				},
			)
			require.NoError(t, err)
			require.Nil(t, out.Event())
			var conflict *command.VersionConflict
			_, err = h.hiring.UpdateRoleProfile(
				ctx,
				hiring.UpdateRoleProfileInput{
					RoleProfileID:   id,
					ExpectedVersion: 1,
					Title:           set("x"),
				},
			)
			require.ErrorAs(t, err, &conflict)
		})

		for _, archived := range []bool{true, false} {
			p, err = h.db.Store.Ent().RoleProfile.Get(h.system(), id)
			require.NoError(t, err)
			out, err = h.hiring.ArchiveRoleProfile(
				ctx,
				hiring.ArchiveRoleProfileInput{
					RoleProfileID:   id,
					ExpectedVersion: p.Version,
					Archived:        archived,
				},
			)
			require.NoError(t, err)
			require.Equal(t, archived, *first(t, out).Facts.Archived)
			in := blank("From it")
			in.RoleProfileID = &id
			_, err = h.hiring.CreatePosting(ctx, in)
			if archived {
				refused(t, err, command.CodeArchived, "roleProfileId")
			} else {
				require.NoError(t, err)
			}
		}
	})
}

func TestRoleProfileInputs(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		other := h.profile(leadDeveloper())
		foreign := h.column("SELECT id FROM competencies WHERE role_profile_id = ?", other)[0]
		for name, c := range map[string]struct {
			change     func(in *hiring.CreateRoleProfileInput)
			code, path string
		}{
			"no title":     {func(in *hiring.CreateRoleProfileInput) { in.Title = " " }, command.CodeRequired, "title"},
			"long summary": {func(in *hiring.CreateRoleProfileInput) { s := strings.Repeat("é", 20001); in.Summary = &s }, command.CodeTooLong, "summary"},
			"many lines":   {func(in *hiring.CreateRoleProfileInput) { in.Requirements = make([]string, 51) }, command.CodeTooMany, "requirements"},
			"empty line":   {func(in *hiring.CreateRoleProfileInput) { in.Responsibilities = []string{"a", ""} }, command.CodeRequired, "responsibilities.1"},
			"twin names":   {func(in *hiring.CreateRoleProfileInput) { in.Competencies[2].Name = "MENTORING"; in.Plan = nil }, command.CodeDuplicate, "competencies.2.name"},
			"foreign id":   {func(in *hiring.CreateRoleProfileInput) { in.Competencies[0].ID = &foreign }, command.CodeNotFound, "competencies.0.id"},
			"twin rating": {func(in *hiring.CreateRoleProfileInput) {
				in.Competencies[0].Rubric = append(in.Competencies[0].Rubric, in.Competencies[0].Rubric[0])
			}, command.CodeDuplicate, "competencies.0.rubric.1.rating"},
			"kind":          {func(in *hiring.CreateRoleProfileInput) { in.Competencies[1].Kind = "X" }, command.CodeInvalid, "competencies.1.kind"},
			"unknown name":  {func(in *hiring.CreateRoleProfileInput) { in.Plan[0].Competencies = []string{"Cooking"} }, command.CodeNotFound, "plan.0.competencies.0"},
			"twice":         {func(in *hiring.CreateRoleProfileInput) { in.Plan[1].Competencies = []string{"Go", "go"} }, command.CodeDuplicate, "plan.1.competencies.1"},
			"no stage name": {func(in *hiring.CreateRoleProfileInput) { in.Plan[0].Name = "" }, command.CodeRequired, "plan.0.name"},
			"target":        {func(in *hiring.CreateRoleProfileInput) { n := 366; in.Plan[0].TargetDays = &n }, command.CodeOutOfRange, "plan.0.targetDays"},
		} {
			in := leadDeveloper()
			c.change(&in)
			_, err := h.hiring.CreateRoleProfile(h.as(h.recruiter), in)
			t.Log(name)
			refused(t, err, c.code, c.path)
		}
		h.unchanged(func() {
			c := competency("x", false)
			c.ID = &foreign
			mine := h.ids.New(ids.Competency)
			for _, id := range []string{mine, h.ids.New(ids.Tag)} {
				c.ID = &id
				_, err := h.hiring.UpdateRoleProfile(
					h.as(h.recruiter),
					hiring.UpdateRoleProfileInput{
						RoleProfileID:   other,
						ExpectedVersion: 1,
						Competencies:    setList(c),
					},
				)
				refused(t, err, command.CodeNotFound, "competencies.0.id")
			}
			_, err := h.hiring.UpdateRoleProfile(h.as(h.recruiter), hiring.UpdateRoleProfileInput{
				RoleProfileID:   other,
				ExpectedVersion: 1,
				Plan: []*workflow.PlanStage{
					{Name: "x", Kind: workflow.StageOffer, Competencies: []string{"Cooking"}},
				},
			})
			refused(t, err, command.CodeNotFound, "plan.0.competencies.0")
		})
	})
}

// Changes of a role profile do not affect postings that were created from it.
func TestAProfileNeverChangesPostings(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		ctx := h.as(h.recruiter)
		id := h.profile(leadDeveloper())
		in := blank("x")
		in.Title, in.RoleProfileID, in.Openings = nil, &id, 2
		postingID := h.draft(in).PostingID
		snapshot := func() any {
			p := h.postingRow(postingID)
			p.Cohort = nil
			return []any{
				p.String(),
				h.column(
					"SELECT name FROM posting_competencies WHERE posting_id = ? ORDER BY position",
					postingID,
				),
				h.column(
					"SELECT name FROM stages WHERE posting_id = ? ORDER BY position",
					postingID,
				),
				h.column(
					"SELECT sc.id FROM stage_competencies sc JOIN stages s ON s.id = sc.stage_id WHERE s.posting_id = ? ORDER BY sc.id",
					postingID,
				),
			}
		}
		before := snapshot()
		_, err := h.hiring.UpdateRoleProfile(ctx, hiring.UpdateRoleProfileInput{
			RoleProfileID:    id,
			ExpectedVersion:  1,
			Title:            set("Other"),
			Responsibilities: setList[string](),
			Competencies:     setList(competency("Only", true)),
			Plan: []*workflow.PlanStage{
				{Name: "One", Kind: workflow.StageOffer, Competencies: []string{"Only"}},
			},
		})
		require.NoError(t, err)
		_, err = h.hiring.ArchiveRoleProfile(
			ctx,
			hiring.ArchiveRoleProfileInput{RoleProfileID: id, ExpectedVersion: 2, Archived: true},
		)
		require.NoError(t, err)
		require.Equal(t, before, snapshot())
	})
}

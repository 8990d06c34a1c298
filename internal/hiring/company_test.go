package hiring_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

func TestUpdateCompany(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		ctx := h.as(h.admin)
		days := 4
		out, err := h.hiring.UpdateCompany(ctx, hiring.UpdateCompanyInput{
			ExpectedVersion: 1,
			Name:            set(" Acme Ltd "),
			Website:         set("https://acme.example"),
			Domain:          set("ACME.example"),
			TimeZone:        set("Europe/Berlin"),
			Currency:        set("CHF"),
			DefaultPlan: []*workflow.PlanStage{
				{Name: " Talk ", Kind: workflow.StageScreen, TargetDays: &days},
			},
		})
		require.NoError(t, err)
		require.Equal(t, ids.Company, out.ItemID)
		require.Equal(t, []eventlog.Kind{eventlog.CompanyUpdated}, kinds(out))
		require.Equal(
			t,
			[]string{"name", "website", "domain", "timeZone", "currency", "defaultPlan"},
			first(t, out).Facts.ChangedFields,
		)
		c, err := h.db.Store.Ent().CompanySettings.Get(h.system(), ids.Company)
		require.NoError(t, err)
		require.Equal(t, 2, c.Version)
		require.Equal(t, "Acme Ltd", c.Name)
		require.Equal(t, "acme.example", *c.Domain)
		require.Equal(
			t,
			[]workflow.PlanStage{{Name: "Talk", Kind: workflow.StageScreen, TargetDays: &days}},
			c.DefaultPlan,
		)

		made := h.draft(blank("After"))
		require.Equal(
			t,
			[]string{"Talk"},
			h.column("SELECT name FROM stages WHERE posting_id = ?", made.PostingID),
		)

		h.unchanged(func() {
			same, err := h.hiring.UpdateCompany(
				ctx,
				hiring.UpdateCompanyInput{ExpectedVersion: 2, Name: set("Acme Ltd")},
			)
			require.NoError(t, err)
			require.Nil(t, same.Event())
			_, err = h.hiring.UpdateCompany(
				ctx,
				hiring.UpdateCompanyInput{ExpectedVersion: 1, Name: set("x")},
			)
			var conflict *command.VersionConflict
			require.ErrorAs(t, err, &conflict)
			require.Equal(t, 2, conflict.Current)
			for _, bad := range []struct {
				in         hiring.UpdateCompanyInput
				code, path string
			}{
				{hiring.UpdateCompanyInput{Name: null[string]()}, command.CodeRequired, "name"},
				{hiring.UpdateCompanyInput{Website: set("http://acme.example")}, command.CodeInvalid, "website"},
				{hiring.UpdateCompanyInput{Domain: set("acme")}, command.CodeInvalid, "domain"},
				{hiring.UpdateCompanyInput{Domain: set("a b.example")}, command.CodeInvalid, "domain"},
				{hiring.UpdateCompanyInput{TimeZone: set("Mars/Base")}, command.CodeInvalid, "timeZone"},
				{hiring.UpdateCompanyInput{Currency: set("eur")}, command.CodeInvalid, "currency"},
				{hiring.UpdateCompanyInput{Currency: set("ABC")}, command.CodeInvalid, "currency"},
				{hiring.UpdateCompanyInput{DefaultPlan: []*workflow.PlanStage{}}, command.CodeRequired, "defaultPlan"},
				{hiring.UpdateCompanyInput{DefaultPlan: make([]*workflow.PlanStage, 31)}, command.CodeTooMany, "defaultPlan"},
				{hiring.UpdateCompanyInput{DefaultPlan: []*workflow.PlanStage{{Name: "x", Kind: workflow.StageOffer, Competencies: []string{"Go"}}}}, command.CodeNotFound, "defaultPlan.0.competencies.0"},
			} {
				bad.in.ExpectedVersion = 2
				_, err := h.hiring.UpdateCompany(ctx, bad.in)
				refused(t, err, bad.code, bad.path)
			}
		})
		out, err = h.hiring.UpdateCompany(
			ctx,
			hiring.UpdateCompanyInput{
				ExpectedVersion: 2,
				Website:         null[string](),
				Domain:          null[string](),
			},
		)
		require.NoError(t, err)
		require.Equal(t, []string{"website", "domain"}, first(t, out).Facts.ChangedFields)

		h.everyone(
			[]*access.Viewer{h.recruiter, h.lead, h.outsider, h.user("Aud", workflow.RoleAuditor)},
			access.ErrForbidden,
			func(ctx context.Context) error {
				_, err := h.hiring.UpdateCompany(
					ctx,
					hiring.UpdateCompanyInput{ExpectedVersion: 3, Name: set("Mine")},
				)
				return err
			},
		)
	})
}

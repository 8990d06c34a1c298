package hiring

import (
	"context"
	"fmt"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"golang.org/x/text/currency"

	"hirewire/ent/companysettings"
	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/ids"
	"hirewire/internal/normalize"
	"hirewire/internal/workflow"
)

// UpdateCompanyInput is the input of UpdateCompany. Omitted fields keep their values.
type UpdateCompanyInput struct {
	// The version that the client last read; fails with VersionConflict if it is out of date.
	ExpectedVersion int `json:"expectedVersion"`
	// Display name, 1 to 200 characters.
	Name graphql.Omittable[*string] `json:"name,omitzero"`
	// The https URL of the company's website; null to clear it.
	Website graphql.Omittable[*string] `json:"website,omitzero"`
	// The https URL of the company's logo; null to clear it.
	LogoURL graphql.Omittable[*string] `json:"logoUrl,omitzero"`
	// The e-mail domain of the company's staff; null to clear it.
	Domain graphql.Omittable[*string] `json:"domain,omitzero"`
	// IANA time zone, such as Europe/Berlin.
	TimeZone graphql.Omittable[*string] `json:"timeZone,omitzero"`
	// ISO 4217 currency code.
	Currency graphql.Omittable[*string] `json:"currency,omitzero"`
	// The interview plan of postings that are created without a role profile, 1 to 30 stages.
	DefaultPlan []*workflow.PlanStage `json:"defaultPlan,omitzero"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// UpdateCompany changes the company's own data.
func (s *Service) UpdateCompany(
	ctx context.Context,
	in UpdateCompanyInput,
) (*command.Outcome, error) {
	v := &validation{}
	name := v.Renamed(in.Name, maxName, "name")
	website, websiteGiven := normalized(in.Website, v.httpsURL, "website")
	logo, logoGiven := normalized(in.LogoURL, v.httpsURL, "logoUrl")
	domain, domainGiven := normalized(in.Domain, v.mailDomain, "domain")
	zone, money := command.NotNull(
		&v.Validation,
		in.TimeZone,
		"timeZone",
	), command.NotNull(
		&v.Validation,
		in.Currency,
		"currency",
	)
	if zone != nil {
		v.Zone(*zone, "timeZone")
	}
	if money != nil {
		v.currency(*money, "currency")
	}
	if in.DefaultPlan != nil {
		v.plan(in.DefaultPlan, 1, "defaultPlan")
		v.planCompetencies(in.DefaultPlan, nil, "defaultPlan")
	}
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(
		ctx,
		"updateCompany",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			u.Result.ItemID = ids.Company
			if !u.Viewer.Can(access.ManageCompany) {
				return u.Viewer.Refuse(access.ManageCompany)
			}
			// lockTree locks the company's row.
			if err := u.lockTree(ctx); err != nil {
				return err
			}
			c, err := u.DB.CompanySettings.Get(ctx, ids.Company)
			if err != nil {
				return fmt.Errorf("read company: %w", err)
			}
			if err := command.CheckVersion(c.ID, &in.ExpectedVersion, c.Version); err != nil {
				return err
			}
			e, row := &edits{}, u.DB.CompanySettings.Update().Where(companysettings.ID(c.ID))
			edit(e, "name", c.Name, name, row.SetName)
			editOptional(e, "website", c.Website, website, websiteGiven, row.SetWebsite,
				row.ClearWebsite)
			editOptional(e, "logoUrl", c.LogoURL, logo, logoGiven, row.SetLogoURL, row.ClearLogoURL)
			editOptional(e, "domain", c.Domain, domain, domainGiven, row.SetDomain, row.ClearDomain)
			edit(e, "timeZone", c.TimeZone, zone, row.SetTimeZone)
			edit(e, "currency", c.Currency, money, row.SetCurrency)
			editList(
				e,
				"defaultPlan",
				c.DefaultPlan,
				storedPlan(in.DefaultPlan),
				row.SetDefaultPlan,
			)
			return u.saveCompany(ctx, c, e, row, nil)
		},
	)
}

// httpsURL checks a web address that must start with https:// and returns it as it is stored.
func (v *validation) httpsURL(s string, path ...string) string {
	before := v.Count()
	address := v.WebURL(s, path...)
	if v.Count() == before && !strings.HasPrefix(address, "https://") {
		v.Add(command.CodeInvalid, "must be an address that starts with https://", path...)
	}
	return address
}

// mailDomain checks a domain such as example.com, and returns it as it is stored.
func (v *validation) mailDomain(s string, path ...string) string {
	domain, err := normalize.Domain(s)
	if v.Refuse(err, path...) {
		return s
	}
	return domain
}

// currency checks an ISO 4217 code in capitals.
func (v *validation) currency(s string, path ...string) {
	if unit, err := currency.ParseISO(s); err != nil || unit.String() != s || s == "XXX" {
		v.Add(
			command.CodeInvalid,
			"must be a three-letter currency code in capitals, such as EUR",
			path...)
	}
}

package hiring

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	"github.com/99designs/gqlgen/graphql"

	"hirewire/ent"
	"hirewire/ent/posting"
	"hirewire/ent/postinglocation"
	"hirewire/internal/command"
	"hirewire/internal/entity"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/textkey"
	"hirewire/internal/workflow"
)

// postingEdits are the checked values of an update; nil is left out.
type postingEdits struct {
	title                          *string
	description                    *string
	descriptionGiven               bool
	responsibilities, requirements []string
	departmentID                   *string
	departmentGiven                bool
	locationIDs                    []string
	employment                     *workflow.EmploymentType
	workplace                      *workflow.Workplace
	visibility                     *workflow.PostingVisibility
	offerRequired                  *bool
	salary                         *SalaryRangeInput
	salaryGiven                    bool
	competencies                   []competencyRow
}

func (v *validation) postingEdits(in UpdatePostingInput) postingEdits {
	w := postingEdits{
		title:            v.Renamed(in.Title, maxName, "title"),
		responsibilities: v.lines(replaced(v, in.Responsibilities, "responsibilities"), "responsibilities"),
		requirements:     v.lines(replaced(v, in.Requirements, "requirements"), "requirements"),
		locationIDs:      replaced(v, in.LocationIDs, "locationIds"),
		employment:       command.NotNull(&v.Validation, in.Employment, "employment"),
		workplace:        command.NotNull(&v.Validation, in.Workplace, "workplace"),
		visibility:       command.NotNull(&v.Validation, in.Visibility, "visibility"),
		offerRequired:    command.NotNull(&v.Validation, in.OfferRequired, "offerRequired"),
		competencies:     v.competencies(replaced(v, in.Competencies, "competencies"), ids.PostingCompetency, "competencies"),
	}
	w.description, w.descriptionGiven = v.ClearedProse(in.Description, maxDescription, "description")
	w.departmentID, w.departmentGiven = in.DepartmentID.ValueOK()
	w.salary, w.salaryGiven = in.Salary.ValueOK()
	v.OptionalID(w.departmentID, ids.Department, "departmentId")
	v.IDList(w.locationIDs, ids.Location, maxLocations, "locationIds")
	chosen(v, w.employment, "employment")
	chosen(v, w.workplace, "workplace")
	chosen(v, w.visibility, "visibility")
	v.salary(w.salary, "salary")
	return w
}

// UpdatePostingInput is changes to a posting. What is left out stays.
type UpdatePostingInput struct {
	// Which posting.
	PostingID string `json:"postingId"`
	// The version of the posting that was read.
	ExpectedVersion int `json:"expectedVersion"`
	// Title, 1 to 200 characters.
	Title graphql.Omittable[*string] `json:"title,omitzero"`
	// Advertisement, Markdown, at most 50,000 characters; null to clear it.
	Description graphql.Omittable[*string] `json:"description,omitzero"`
	// What the person answers for, at most 50 lines of 1,000 characters.
	Responsibilities graphql.Omittable[[]string] `json:"responsibilities,omitzero"`
	// Experience and skills that it needs, at most 50 lines of 1,000 characters.
	Requirements graphql.Omittable[[]string] `json:"requirements,omitzero"`
	// The department that hires; null to clear it.
	DepartmentID graphql.Omittable[*string] `json:"departmentId,omitzero"`
	// Where it hires, at most 50.
	LocationIDs graphql.Omittable[[]string] `json:"locationIDs,omitzero"`
	// Kind of contract.
	Employment graphql.Omittable[*workflow.EmploymentType] `json:"employment,omitzero"`
	// On site, hybrid or remote.
	Workplace graphql.Omittable[*workflow.Workplace] `json:"workplace,omitzero"`
	// How it is advertised.
	Visibility graphql.Omittable[*workflow.PostingVisibility] `json:"visibility,omitzero"`
	// A hire needs an accepted offer.
	OfferRequired graphql.Omittable[*bool] `json:"offerRequired,omitzero"`
	// Range of yearly salary; null to clear it.
	Salary graphql.Omittable[*SalaryRangeInput] `json:"salary,omitzero"`
	// What interviews assess, at most 50, in order; those not listed are removed.
	Competencies graphql.Omittable[[]CompetencyInput] `json:"competencies,omitzero"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// UpdatePosting changes a posting. Competencies that are no longer listed are archived, and stages assess them no more.
func (s *Service) UpdatePosting(ctx context.Context, in UpdatePostingInput) (*command.Outcome, error) {
	v := &validation{}
	w := v.postingEdits(in)
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(ctx, "updatePosting", in.IdempotencyKey, in, func(ctx context.Context, u *unit) error {
		u.Result.PostingID = in.PostingID
		p, err := u.postingFor(ctx, in.PostingID, &in.ExpectedVersion)
		if err != nil {
			return err
		}
		row := u.postingRow(p)
		e, err := u.editPosting(ctx, p, row, w)
		if err != nil || len(e.fields) == 0 {
			return err
		}
		if err := u.raise(ctx, p, row); err != nil {
			return err
		}
		u.emitVersion(eventlog.PostingUpdated, p, eventlog.Facts{ChangedFields: e.fields})
		return nil
	})
}

// postingRow returns the update of a posting's row.
func (u *unit) postingRow(p *postingFacts) *ent.PostingUpdate {
	return u.DB.Posting.Update().Where(posting.ID(p.ID))
}

// raise changes a posting's row and gives it the next version.
func (u *unit) raise(ctx context.Context, p *postingFacts, row *ent.PostingUpdate) error {
	p.Version++
	return save(ctx, p.ID, row.SetVersion(p.Version).SetUpdatedAt(u.At))
}

// editPosting sets what changes of a posting in its row's update, and returns the changed fields.
func (u *unit) editPosting(
	ctx context.Context, facts *postingFacts, row *ent.PostingUpdate, w postingEdits,
) (*edits, error) {
	p, err := u.DB.Posting.Get(ctx, facts.ID)
	if err != nil {
		return nil, fmt.Errorf("read posting: %w", err)
	}
	e := &edits{}
	if edit(e, "title", p.Title, w.title, row.SetTitle) {
		row.SetTitleKey(textkey.Key(*w.title))
	}
	editOptional(e, "description", p.Description, w.description, w.descriptionGiven,
		row.SetDescription, row.ClearDescription)
	editList(e, "responsibilities", p.Responsibilities, w.responsibilities, row.SetResponsibilities)
	editList(e, "requirements", p.Requirements, w.requirements, row.SetRequirements)
	edit(e, "employment", p.Employment, w.employment, row.SetEmployment)
	edit(e, "workplace", p.Workplace, w.workplace, row.SetWorkplace)
	edit(e, "visibility", p.Visibility, w.visibility, row.SetVisibility)
	edit(e, "offerRequired", p.OfferRequired, w.offerRequired, row.SetOfferRequired)
	editSalary(e, p, row, w)
	if err := u.editPlaces(ctx, e, p, row, w); err != nil {
		return nil, err
	}
	if w.competencies == nil {
		return e, nil
	}
	present, err := u.competencies(ctx, postingCompetencies(), p.ID)
	if err != nil {
		return nil, err
	}
	changed, err := u.replaceCompetencies(ctx, postingCompetencies(), p.ID, present, w.competencies)
	if changed {
		e.note("competencies")
	}
	return e, err
}

func editSalary(e *edits, p *ent.Posting, row *ent.PostingUpdate, w postingEdits) {
	if !w.salaryGiven {
		return
	}
	var s SalaryRangeInput
	var money *string
	if w.salary != nil {
		s, money = *w.salary, &w.salary.Currency
	}
	lower := setOptional(p.SalaryMin, s.Min, row.SetSalaryMin, row.ClearSalaryMin)
	upper := setOptional(p.SalaryMax, s.Max, row.SetSalaryMax, row.ClearSalaryMax)
	unit := setOptional(p.SalaryCurrency, money, row.SetSalaryCurrency, row.ClearSalaryCurrency)
	if lower || upper || unit {
		e.note("salary")
	}
}

// editPlaces changes department and locations. What is archived may stay where it is, and is not chosen anew.
func (u *unit) editPlaces(ctx context.Context, e *edits, p *ent.Posting, row *ent.PostingUpdate,
	w postingEdits,
) error {
	v := &validation{}
	if editOptional(e, "department", p.DepartmentID, w.departmentID, w.departmentGiven,
		row.SetDepartmentID, row.ClearDepartmentID) {
		if err := u.choosePlaces(ctx, v, w.departmentID, nil); err != nil {
			return err
		}
	}
	if w.locationIDs == nil {
		return v.Err()
	}
	present, err := u.locationsOf(ctx, p.ID)
	if err != nil {
		return err
	}
	added := filter(w.locationIDs, func(id string) bool { return !slices.Contains(present, id) })
	gone := filter(present, func(id string) bool { return !slices.Contains(w.locationIDs, id) })
	err = u.choice(ctx, v, entity.Location.Entity, added, func(i int) []string {
		return []string{"locationIds", strconv.Itoa(slices.Index(w.locationIDs, added[i]))}
	})
	if err != nil {
		return err
	}
	if err := v.Err(); err != nil {
		return err
	}
	if len(added)+len(gone) == 0 {
		return nil
	}
	e.note("locations")
	if err := u.removeLocations(ctx, p.ID, gone); err != nil {
		return err
	}
	return u.insertLocations(ctx, p.ID, added)
}

func (u *unit) removeLocations(ctx context.Context, postingID string, gone []string) error {
	if len(gone) == 0 {
		return nil
	}
	_, err := u.DB.PostingLocation.Delete().
		Where(postinglocation.PostingID(postingID), postinglocation.LocationIDIn(gone...)).Exec(ctx)
	if err != nil {
		return fmt.Errorf("remove locations: %w", err)
	}
	return nil
}

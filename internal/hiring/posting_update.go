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

// postingEdits are the checked values of an update. Nil means that the field was omitted, unless
// the field of the same name with the suffix Given is true.
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
		title: v.Renamed(in.Title, maxName, "title"),
		responsibilities: v.lines(
			replaced(v, in.Responsibilities, "responsibilities"),
			"responsibilities",
		),
		requirements:  v.lines(replaced(v, in.Requirements, "requirements"), "requirements"),
		locationIDs:   replaced(v, in.LocationIDs, "locationIds"),
		employment:    command.NotNull(&v.Validation, in.Employment, "employment"),
		workplace:     command.NotNull(&v.Validation, in.Workplace, "workplace"),
		visibility:    command.NotNull(&v.Validation, in.Visibility, "visibility"),
		offerRequired: command.NotNull(&v.Validation, in.OfferRequired, "offerRequired"),
		competencies: v.competencies(
			replaced(v, in.Competencies, "competencies"),
			ids.PostingCompetency,
			"competencies",
		),
	}
	w.description, w.descriptionGiven = v.ClearedProse(
		in.Description,
		maxDescription,
		"description",
	)
	w.departmentID, w.departmentGiven = in.DepartmentID.ValueOK()
	w.salary, w.salaryGiven = in.Salary.ValueOK()
	v.OptionalID(w.departmentID, ids.Department, "departmentId")
	v.IDList(w.locationIDs, ids.Location, maxLocations, "locationIds")
	checkEnum(v, w.employment, "employment")
	checkEnum(v, w.workplace, "workplace")
	checkEnum(v, w.visibility, "visibility")
	v.salary(w.salary, "salary")
	return w
}

// UpdatePostingInput is the input of UpdatePosting. Omitted fields keep their values.
type UpdatePostingInput struct {
	// ID of the posting.
	PostingID string `json:"postingId"`
	// The posting's version that the client last read; fails with VersionConflict if out of date.
	ExpectedVersion int `json:"expectedVersion"`
	// The title, 1 to 200 characters.
	Title graphql.Omittable[*string] `json:"title,omitzero"`
	// The text of the advertisement, in Markdown, at most 50,000 characters; null to clear it.
	Description graphql.Omittable[*string] `json:"description,omitzero"`
	// Responsibilities of the role, at most 50 lines of 1,000 characters.
	Responsibilities graphql.Omittable[[]string] `json:"responsibilities,omitzero"`
	// Required experience and skills, at most 50 lines of 1,000 characters.
	Requirements graphql.Omittable[[]string] `json:"requirements,omitzero"`
	// ID of the hiring department; null to clear it.
	DepartmentID graphql.Omittable[*string] `json:"departmentId,omitzero"`
	// IDs of the locations that it hires for, at most 50.
	LocationIDs graphql.Omittable[[]string] `json:"locationIDs,omitzero"`
	// The kind of employment.
	Employment graphql.Omittable[*workflow.EmploymentType] `json:"employment,omitzero"`
	// Where the work is done.
	Workplace graphql.Omittable[*workflow.Workplace] `json:"workplace,omitzero"`
	// How the posting is advertised.
	Visibility graphql.Omittable[*workflow.PostingVisibility] `json:"visibility,omitzero"`
	// True if a hire requires an accepted offer.
	OfferRequired graphql.Omittable[*bool] `json:"offerRequired,omitzero"`
	// The range of yearly salaries; null to clear it.
	Salary graphql.Omittable[*SalaryRangeInput] `json:"salary,omitzero"`
	// The competencies that interviews assess, in order, at most 50. Competencies that are not
	// listed are removed.
	Competencies graphql.Omittable[[]CompetencyInput] `json:"competencies,omitzero"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// UpdatePosting changes a posting. Competencies that are no longer listed are archived, and stages
// no longer assess them.
func (s *Service) UpdatePosting(
	ctx context.Context,
	in UpdatePostingInput,
) (*command.Outcome, error) {
	v := &validation{}
	w := v.postingEdits(in)
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(
		ctx,
		"updatePosting",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
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
			if err := u.saveNextVersion(ctx, p, row); err != nil {
				return err
			}
			u.emitVersion(eventlog.PostingUpdated, p, eventlog.Facts{ChangedFields: e.fields})
			return nil
		},
	)
}

// postingRow returns an update of a posting's row.
func (u *unit) postingRow(p *postingFacts) *ent.PostingUpdate {
	return u.DB.Posting.Update().Where(posting.ID(p.ID))
}

// saveNextVersion saves a posting's row with the next version.
func (u *unit) saveNextVersion(ctx context.Context, p *postingFacts, row *ent.PostingUpdate) error {
	p.Version++
	return save(ctx, p.ID, row.SetVersion(p.Version).SetUpdatedAt(u.At))
}

// editPosting sets the columns that change in the update of the row, and returns the changed
// fields.
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
	if err := u.editDepartmentAndLocations(ctx, e, p, row, w); err != nil {
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

// editDepartmentAndLocations changes the department and the locations. Archived ones may stay but
// cannot be newly chosen.
func (u *unit) editDepartmentAndLocations(
	ctx context.Context,
	e *edits,
	p *ent.Posting,
	row *ent.PostingUpdate,
	w postingEdits,
) error {
	v := &validation{}
	if editOptional(e, "department", p.DepartmentID, w.departmentID, w.departmentGiven,
		row.SetDepartmentID, row.ClearDepartmentID) {
		if err := u.checkDepartmentAndLocations(ctx, v, w.departmentID, nil); err != nil {
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
	err = u.checkChoices(ctx, v, entity.Location.Entity, added, func(i int) []string {
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

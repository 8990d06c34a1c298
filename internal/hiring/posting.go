package hiring

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	"hirewire/ent"
	"hirewire/ent/posting"
	"hirewire/ent/postinglocation"
	"hirewire/ent/roleprofile"
	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/entity"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

const (
	// maxDescription is the maximum length of a posting's description, in characters.
	maxDescription = 50000
	// maxLocations is the maximum number of locations of a posting.
	maxLocations = 50
	// maxOpenings is the maximum number of openings that one command adds.
	maxOpenings = 100
	// maxSalary is the maximum of a salary, in minor units of the currency.
	maxSalary = 10_000_000_000_000
)

// CreatePostingInput is the input of CreatePosting. Fields that are omitted are taken from the role
// profile, if one is given.
type CreatePostingInput struct {
	// ID of the role profile to draft the posting from; null for none.
	RoleProfileID *string `json:"roleProfileId,omitempty"`
	// The title, 1 to 200 characters; required without a role profile.
	Title *string `json:"title,omitempty"`
	// The text of the advertisement, in Markdown, at most 50,000 characters.
	Description *string `json:"description,omitempty"`
	// Responsibilities of the role, at most 50 lines of 1,000 characters.
	Responsibilities []string `json:"responsibilities,omitzero"`
	// Required experience and skills, at most 50 lines of 1,000 characters.
	Requirements []string `json:"requirements,omitzero"`
	// ID of the hiring department.
	DepartmentID *string `json:"departmentId,omitempty"`
	// IDs of the locations that it hires for, at most 50.
	LocationIDs []string `json:"locationIDs,omitzero"`
	// The kind of employment.
	Employment workflow.EmploymentType `json:"employment"`
	// Where the work is done.
	Workplace workflow.Workplace `json:"workplace"`
	// How the posting is advertised.
	Visibility workflow.PostingVisibility `json:"visibility"`
	// True if a hire requires an accepted offer.
	OfferRequired bool `json:"offerRequired"`
	// The range of yearly salaries.
	Salary *SalaryRangeInput `json:"salary,omitempty"`
	// The competencies that interviews assess, in order, at most 50. Without a role profile, the
	// default is none.
	Competencies []CompetencyInput `json:"competencies,omitzero"`
	// True to make the posting confidential from the start. The creator is then the only member of
	// its team.
	Confidential bool `json:"confidential"`
	// The interview plan, at most 30 stages. The default is the role profile's plan, or else the
	// company's default plan.
	Plan []*workflow.PlanStage `json:"plan,omitzero"`
	// The number of openings to start with, 0 to 100.
	Openings int `json:"openings"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// SalaryRangeInput is a range of yearly salaries.
type SalaryRangeInput struct {
	// The lower bound, in minor units of the currency (such as cents), 0 to 10^13; null for none.
	Min *int64 `json:"min,omitempty"`
	// The upper bound, in minor units of the currency (such as cents), not less than `min`; null
	// for none.
	Max *int64 `json:"max,omitempty"`
	// ISO 4217 currency code.
	Currency string `json:"currency"`
}

// CreatePosting creates a draft of a posting, from a role profile or from scratch. Its creator
// joins the hiring team as RECRUITER.
func (s *Service) CreatePosting(
	ctx context.Context,
	in CreatePostingInput,
) (*command.Outcome, error) {
	v := &validation{}
	d := v.draft(in)
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(
		ctx,
		"createPosting",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			if !u.Viewer.Can(access.CreatePosting) {
				return u.Viewer.Refuse(access.CreatePosting)
			}
			v, d := &validation{}, d
			err := u.checkDepartmentAndLocations(ctx, v, in.DepartmentID, in.LocationIDs)
			if err != nil {
				return err
			}
			if in.RoleProfileID != nil {
				if err := u.fromProfile(ctx, v, in, &d); err != nil {
					return err
				}
			}
			v.planCompetencies(in.Plan, d.competencies, "plan")
			v.checkCopiedLists(d, "roleProfileId") // the input's own lists were checked before
			if err := v.Err(); err != nil {
				return err
			}
			if len(d.plan) == 0 {
				c, err := u.DB.CompanySettings.Get(ctx, ids.Company)
				if err != nil {
					return fmt.Errorf("read the company's plan: %w", err)
				}
				d.plan = c.DefaultPlan
			}
			return u.draft(ctx, d)
		},
	)
}

// draft checks the input by itself. Omitted fields may be filled in from a role profile later.
func (v *validation) draft(in CreatePostingInput) draft {
	d := draft{
		description: v.Prose(in.Description, maxDescription, "description"),
		responsibilities: v.lines(
			in.Responsibilities,
			"responsibilities",
		),
		requirements:  v.lines(in.Requirements, "requirements"),
		departmentID:  in.DepartmentID,
		roleProfileID: in.RoleProfileID,
		locationIDs:   in.LocationIDs,
		employment:    in.Employment,
		workplace:     in.Workplace,
		visibility:    in.Visibility,
		offerRequired: in.OfferRequired,
		confidential:  in.Confidential,
		salary:        in.Salary,
		competencies:  v.newCompetencies(in.Competencies),
		plan:          storedPlanOf(v, in.Plan),
		openings:      in.Openings,
	}
	if in.Title != nil || in.RoleProfileID == nil {
		d.title = v.Required(deref(in.Title), maxName, "title")
	}
	v.OptionalID(in.RoleProfileID, ids.RoleProfile, "roleProfileId")
	v.OptionalID(in.DepartmentID, ids.Department, "departmentId")
	v.IDList(in.LocationIDs, ids.Location, maxLocations, "locationIds")
	checkEnum(v, &in.Employment, "employment")
	checkEnum(v, &in.Workplace, "workplace")
	checkEnum(v, &in.Visibility, "visibility")
	v.salary(in.Salary, "salary")
	v.Number(int64(in.Openings), 0, maxOpenings, "openings")
	return d
}

// storedPlanOf checks a posting's plan and returns it as it is stored; nil if it is omitted or
// invalid. An empty plan is invalid, because a posting has at least one stage.
func storedPlanOf(v *validation, list []*workflow.PlanStage) []workflow.PlanStage {
	if list == nil {
		return nil
	}
	before := v.Count()
	if v.plan(list, 1, "plan"); v.Count() > before {
		return nil
	}
	return storedPlan(list)
}

func (v *validation) salary(in *SalaryRangeInput, path string) {
	if in == nil {
		return
	}
	v.currency(in.Currency, path, "currency")
	if in.Min == nil && in.Max == nil {
		v.Add(command.CodeRequired, "must have a lower or an upper bound", path)
	}
	for _, bound := range []struct {
		name  string
		value *int64
	}{{"min", in.Min}, {"max", in.Max}} {
		if bound.value != nil {
			v.Number(*bound.value, 0, maxSalary, path, bound.name)
		}
	}
	if in.Min != nil && in.Max != nil && *in.Max < *in.Min {
		v.Add(command.CodeOutOfRange, "must not be below min", path, "max")
	}
}

// checkDepartmentAndLocations checks the department and the locations to which a posting newly
// refers.
func (u *unit) checkDepartmentAndLocations(
	ctx context.Context,
	v *validation,
	departmentID *string,
	locationIDs []string,
) error {
	if departmentID != nil {
		err := u.checkChoices(
			ctx,
			v,
			entity.Department.Entity,
			[]string{*departmentID},
			func(int) []string { return []string{"departmentId"} },
		)
		if err != nil {
			return err
		}
	}
	return u.checkChoices(
		ctx,
		v,
		entity.Location.Entity,
		locationIDs,
		func(i int) []string { return []string{"locationIds", strconv.Itoa(i)} },
	)
}

// fromProfile fills in the fields that the input omits. The posting gets its own copies, which
// later changes of the profile do not affect.
func (u *unit) fromProfile(
	ctx context.Context,
	v *validation,
	in CreatePostingInput,
	d *draft,
) error {
	p, err := u.DB.RoleProfile.Query().Where(roleprofile.ID(*in.RoleProfileID)).Only(ctx)
	switch {
	case ent.IsNotFound(err):
		v.Add(command.CodeNotFound, "does not exist", "roleProfileId")
		return nil
	case err != nil:
		return fmt.Errorf("read role profile: %w", err)
	case p.ArchivedAt != nil:
		v.Add(command.CodeArchived, "is archived", "roleProfileId")
		return nil
	}
	if in.Title == nil {
		d.title = p.Title
	}
	if in.Description == nil {
		d.description = p.Summary
	}
	if in.Responsibilities == nil {
		d.responsibilities = p.Responsibilities
	}
	if in.Requirements == nil {
		d.requirements = p.Requirements
	}
	if in.Plan == nil {
		d.plan = p.Plan
	}
	if in.Competencies != nil {
		return nil
	}
	list, err := u.competencies(ctx, profileCompetencies(), p.ID)
	d.competencies = copies(list)
	return err
}

// copies returns the same competencies without ids, for another owner.
func copies(list []competencyRow) []competencyRow {
	out := slices.Clone(list)
	for i := range out {
		out[i].id = ""
	}
	return out
}

// CopyPostingInput is the input of CopyPosting.
type CopyPostingInput struct {
	// ID of the posting to copy.
	PostingID string `json:"postingId"`
	// The title of the new posting, 1 to 200 characters. By default it is the same.
	Title *string `json:"title,omitempty"`
	// The number of openings to start with, 0 to 100.
	Openings int `json:"openings"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// CopyPosting creates a draft like another posting, with its plan, competencies, locations and
// texts. It does not copy the hiring team, the applications or the openings, and it copies the
// salary range only if the viewer may see it. The copy of a confidential posting is confidential
// too.
func (s *Service) CopyPosting(ctx context.Context, in CopyPostingInput) (*command.Outcome, error) {
	v := &validation{}
	title := ""
	if in.Title != nil {
		title = v.Required(*in.Title, maxName, "title")
	}
	v.Number(int64(in.Openings), 0, maxOpenings, "openings")
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(
		ctx,
		"copyPosting",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			from, err := u.posting(ctx, in.PostingID, forShare)
			if err != nil {
				return err
			}
			if !u.Viewer.Can(access.CreatePosting) {
				return u.Viewer.Refuse(access.CreatePosting)
			}
			d, err := u.draftLike(ctx, from.ID)
			if err != nil {
				return err
			}
			if !u.Viewer.SeesSalary(from.Grant, from.Status) {
				d.salary = nil // the copy would reveal it
			}
			if d.openings = in.Openings; title != "" {
				d.title = title
			}
			v := &validation{}
			if v.checkCopiedLists(d, "postingId"); v.Count() > 0 {
				return v.Err()
			}
			return u.draft(ctx, d)
		},
	)
}

// draftLike reads a posting as the draft of another one. It omits a department and locations that
// have been archived since, because a new posting cannot refer to them.
func (u *unit) draftLike(ctx context.Context, id string) (draft, error) {
	p, err := u.DB.Posting.Query().Where(posting.ID(id)).Only(ctx)
	if err != nil {
		return draft{}, fmt.Errorf("read posting: %w", err)
	}
	d := draft{
		title:            p.Title,
		description:      p.Description,
		responsibilities: p.Responsibilities,
		requirements:     p.Requirements,
		roleProfileID:    p.RoleProfileID,
		employment:       p.Employment,
		workplace:        p.Workplace,
		visibility:       p.Visibility,
		offerRequired:    p.OfferRequired,
		confidential:     p.Confidential,
	}
	if p.SalaryCurrency != nil {
		d.salary = &SalaryRangeInput{
			Min:      p.SalaryMin,
			Max:      p.SalaryMax,
			Currency: *p.SalaryCurrency,
		}
	}
	if p.DepartmentID != nil {
		open, err := u.exists(
			ctx,
			entity.Department.Table,
			" AND archived_at IS NULL",
			[]string{*p.DepartmentID},
		)
		if err != nil {
			return d, err
		}
		if open[*p.DepartmentID] {
			d.departmentID = p.DepartmentID
		}
	}
	if d.locationIDs, err = u.locationsOf(ctx, id); err != nil {
		return d, err
	}
	open, err := u.exists(ctx, entity.Location.Table, " AND archived_at IS NULL", d.locationIDs)
	if err != nil {
		return d, err
	}
	d.locationIDs = filter(d.locationIDs, func(id string) bool { return open[id] })
	list, err := u.competencies(ctx, postingCompetencies(), id)
	if err != nil {
		return d, err
	}
	d.competencies = copies(list)
	d.plan, err = u.planOf(ctx, id, list)
	return d, err
}

// locationsOf returns the ids of a posting's locations.
func (u *unit) locationsOf(ctx context.Context, postingID string) ([]string, error) {
	rows, err := u.DB.PostingLocation.Query().
		Where(postinglocation.PostingID(postingID)).
		Order(ent.Asc(postinglocation.FieldID)).
		All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read locations: %w", err)
	}
	out := make([]string, 0, len(rows))
	for _, r := range rows {
		out = append(out, r.LocationID)
	}
	return out, nil
}

// planOf reads a posting's stages as a plan that names its competencies.
func (u *unit) planOf(
	ctx context.Context,
	postingID string,
	list []competencyRow,
) ([]workflow.PlanStage, error) {
	stages, err := u.liveStages(ctx, postingID)
	if err != nil {
		return nil, err
	}
	assessed, err := u.assessed(ctx, postingID)
	if err != nil {
		return nil, err
	}
	names := make(map[string]string, len(list))
	for _, c := range list {
		names[c.id] = c.name
	}
	out := make([]workflow.PlanStage, 0, len(stages))
	for _, s := range stages {
		step := workflow.PlanStage{Name: s.Name, Kind: s.Kind, TargetDays: s.TargetDays}
		for _, id := range assessed[s.ID] {
			if name, ok := names[id]; ok {
				step.Competencies = append(step.Competencies, name)
			}
		}
		out = append(out, step)
	}
	return out, nil
}

func deref(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

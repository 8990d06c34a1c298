package hiring

import (
	"context"
	"fmt"

	"github.com/99designs/gqlgen/graphql"

	"hirewire/ent"
	"hirewire/ent/roleprofile"
	"hirewire/internal/command"
	"hirewire/internal/entity"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/textkey"
	"hirewire/internal/workflow"
)

// CompetencyInput is a competency of a profile or a posting.
type CompetencyInput struct {
	// ID of the competency to keep or change; null for a new one. Competencies that are not listed
	// are removed.
	ID *string `json:"id,omitempty"`
	// Display name, 1 to 200 characters, unique in the list.
	Name string `json:"name"`
	// The kind of ability.
	Kind workflow.CompetencyKind `json:"kind"`
	// True if required; false if nice to have.
	MustHave bool `json:"mustHave"`
	// What the competency means in this role, at most 20,000 characters.
	Description *string `json:"description,omitempty"`
	// What each rating looks like.
	Rubric []*workflow.RatingGuide `json:"rubric"`
}

// CreateRoleProfileInput is the input of CreateRoleProfile.
type CreateRoleProfileInput struct {
	// The title of the role, 1 to 200 characters.
	Title string `json:"title"`
	// A summary of the role, at most 20,000 characters.
	Summary *string `json:"summary,omitempty"`
	// Responsibilities of the role, at most 50 lines of 1,000 characters.
	Responsibilities []string `json:"responsibilities"`
	// Required experience and skills, at most 50 lines of 1,000 characters.
	Requirements []string `json:"requirements"`
	// The competencies that interviews assess, in order, at most 50.
	Competencies []CompetencyInput `json:"competencies"`
	// The default interview plan, at most 30 stages; empty for the company's default plan.
	Plan []*workflow.PlanStage `json:"plan"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// CreateRoleProfile adds a role profile.
func (s *Service) CreateRoleProfile(
	ctx context.Context,
	in CreateRoleProfileInput,
) (*command.Outcome, error) {
	v := &validation{}
	title := v.Required(in.Title, maxName, "title")
	summary := v.Prose(in.Summary, maxLongText, "summary")
	responsibilities, requirements := v.lines(
		in.Responsibilities,
		"responsibilities",
	), v.lines(
		in.Requirements,
		"requirements",
	)
	wanted := v.newCompetencies(in.Competencies)
	v.plan(in.Plan, 0, "plan")
	v.planCompetencies(in.Plan, wanted, "plan")
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(
		ctx,
		"createRoleProfile",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			if err := u.mayEditLists(); err != nil {
				return err
			}
			id := u.ID(ids.RoleProfile)
			err := u.created(
				id,
				u.DB.RoleProfile.Create().SetID(id).SetCreatedAt(u.At).SetUpdatedAt(u.At).
					SetTitle(title).SetTitleKey(textkey.Key(title)).SetNillableSummary(summary).
					SetResponsibilities(orEmpty(responsibilities)).
					SetRequirements(orEmpty(requirements)).
					SetPlan(orEmpty(storedPlan(in.Plan))).Exec(ctx),
			)
			if err != nil {
				return err
			}
			return u.insertCompetencies(ctx, profileCompetencies(), id, wanted)
		},
	)
}

// UpdateRoleProfileInput is the input of UpdateRoleProfile. Omitted fields keep their values.
type UpdateRoleProfileInput struct {
	// ID of the role profile.
	RoleProfileID string `json:"roleProfileId"`
	// The version that the client last read; fails with VersionConflict if it is out of date.
	ExpectedVersion int `json:"expectedVersion"`
	// The title of the role, 1 to 200 characters.
	Title graphql.Omittable[*string] `json:"title,omitzero"`
	// A summary of the role, at most 20,000 characters; null to clear it.
	Summary graphql.Omittable[*string] `json:"summary,omitzero"`
	// Responsibilities of the role, at most 50 lines of 1,000 characters.
	Responsibilities graphql.Omittable[[]string] `json:"responsibilities,omitzero"`
	// Required experience and skills, at most 50 lines of 1,000 characters.
	Requirements graphql.Omittable[[]string] `json:"requirements,omitzero"`
	// The competencies that interviews assess, in order, at most 50. Competencies that are not
	// listed are removed.
	Competencies graphql.Omittable[[]CompetencyInput] `json:"competencies,omitzero"`
	// The default interview plan, at most 30 stages; empty for the company's default plan.
	Plan []*workflow.PlanStage `json:"plan,omitzero"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// UpdateRoleProfile changes a role profile. Postings that were created from it do not change.
func (s *Service) UpdateRoleProfile(
	ctx context.Context,
	in UpdateRoleProfileInput,
) (*command.Outcome, error) {
	v := &validation{}
	title := v.Renamed(in.Title, maxName, "title")
	summary, summaryGiven := v.ClearedProse(in.Summary, maxLongText, "summary")
	responsibilities := v.lines(
		replaced(v, in.Responsibilities, "responsibilities"),
		"responsibilities",
	)
	requirements := v.lines(replaced(v, in.Requirements, "requirements"), "requirements")
	wanted := v.competencies(
		replaced(v, in.Competencies, "competencies"),
		ids.Competency,
		"competencies",
	)
	if in.Plan != nil {
		v.plan(in.Plan, 0, "plan")
	}
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(
		ctx,
		"updateRoleProfile",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			version, err := u.profileFor(ctx, in.RoleProfileID, in.ExpectedVersion)
			if err != nil {
				return err
			}
			p, err := u.DB.RoleProfile.Get(ctx, in.RoleProfileID)
			if err != nil {
				return fmt.Errorf("read role profile: %w", err)
			}
			e, row := &edits{}, u.DB.RoleProfile.Update().Where(roleprofile.ID(p.ID))
			if edit(e, "title", p.Title, title, row.SetTitle) {
				row.SetTitleKey(textkey.Key(*title))
			}
			editOptional(e, "summary", p.Summary, summary, summaryGiven, row.SetSummary,
				row.ClearSummary)
			editList(e, "responsibilities", p.Responsibilities, responsibilities,
				row.SetResponsibilities)
			editList(e, "requirements", p.Requirements, requirements, row.SetRequirements)
			before, err := u.competencies(ctx, profileCompetencies(), p.ID)
			if err != nil {
				return err
			}
			after, steps := before, storedPlan(in.Plan)
			if wanted != nil {
				changed, err := u.replaceCompetencies(
					ctx,
					profileCompetencies(),
					p.ID,
					before,
					wanted,
				)
				if err != nil {
					return err
				}
				if after = wanted; changed {
					e.note("competencies")
				}
				if steps == nil {
					steps = followCompetencies(p.Plan, before, after)
				}
			}
			v := &validation{}
			if v.planCompetencies(in.Plan, after, "plan"); v.Err() != nil {
				return v.Err()
			}
			editList(e, "plan", p.Plan, steps, row.SetPlan)
			return u.editedProfile(ctx, p.ID, version, e, row)
		},
	)
}

// ArchiveRoleProfileInput is the input of ArchiveRoleProfile.
type ArchiveRoleProfileInput struct {
	// ID of the role profile.
	RoleProfileID string `json:"roleProfileId"`
	// The version that the client last read; fails with VersionConflict if it is out of date.
	ExpectedVersion int `json:"expectedVersion"`
	// True to archive it; false to restore it.
	Archived bool `json:"archived"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// ArchiveRoleProfile archives a role profile, so that it cannot be chosen any more, or restores it.
func (s *Service) ArchiveRoleProfile(
	ctx context.Context,
	in ArchiveRoleProfileInput,
) (*command.Outcome, error) {
	return s.run(
		ctx,
		"archiveRoleProfile",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			version, err := u.profileFor(ctx, in.RoleProfileID, in.ExpectedVersion)
			if err != nil {
				return err
			}
			p, err := u.DB.RoleProfile.Get(ctx, in.RoleProfileID)
			if err != nil {
				return fmt.Errorf("read role profile: %w", err)
			}
			if (p.ArchivedAt != nil) == in.Archived {
				return nil
			}
			row := u.DB.RoleProfile.Update().Where(roleprofile.ID(p.ID))
			if in.Archived {
				row.SetArchivedAt(u.At)
			} else {
				row.ClearArchivedAt()
			}
			if err := u.saveProfile(ctx, p.ID, version, row); err != nil {
				return err
			}
			u.emitItem(
				eventlog.CatalogItemArchived,
				p.ID,
				eventlog.Facts{ItemVersion: version + 1, Archived: &in.Archived},
			)
			return nil
		},
	)
}

// profileFor locks a role profile for a command that changes it, and returns its version. It
// returns a VersionConflict unless that is the expected one.
func (u *unit) profileFor(ctx context.Context, id string, expected int) (int, error) {
	u.Result.ItemID = id
	if err := u.lockItem(ctx, entity.RoleProfile.Entity, id); err != nil {
		return 0, err
	}
	rows, err := u.Tx.Query(ctx, "SELECT version FROM role_profiles WHERE id = ?", id)
	if err != nil {
		return 0, fmt.Errorf("read role profile: %w", err)
	}
	var version int
	if err := scanOne(rows, &version); err != nil {
		return 0, fmt.Errorf("read role profile: %w", err)
	}
	return version, command.CheckVersion(id, &expected, version)
}

// saveProfile saves a role profile's row with the version after the given one.
func (u *unit) saveProfile(ctx context.Context, id string, version int,
	row *ent.RoleProfileUpdate,
) error {
	return save(ctx, id, row.SetVersion(version+1).SetUpdatedAt(u.At))
}

func (u *unit) editedProfile(ctx context.Context, id string, version int, e *edits,
	row *ent.RoleProfileUpdate,
) error {
	if len(e.fields) == 0 {
		return nil
	}
	if err := u.saveProfile(ctx, id, version, row); err != nil {
		return err
	}
	u.emitItem(
		eventlog.CatalogItemUpdated,
		id,
		eventlog.Facts{ItemVersion: version + 1, ChangedFields: e.fields},
	)
	return nil
}

// newCompetencies checks the competencies of a new owner, which cannot keep any.
func (v *validation) newCompetencies(list []CompetencyInput) []competencyRow {
	return v.competencies(list, noPrefix, "competencies")
}

// noPrefix is a prefix that no id has.
const noPrefix ids.Prefix = ""

// replaced returns a list of an update; nil if it was omitted. It adds an error if the list is
// null, because an empty list clears it.
func replaced[E any](v *validation, o graphql.Omittable[[]E], path string) []E {
	list, ok := o.ValueOK()
	if ok && list == nil {
		v.Add(command.CodeRequired, "cannot be null; an empty list clears it", path)
	}
	return list
}

// orEmpty returns an empty list instead of nil, which JSON would encode as null.
func orEmpty[E any](list []E) []E {
	if list == nil {
		return []E{}
	}
	return list
}

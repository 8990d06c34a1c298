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
	// The one to keep or change; null for a new one. Those that are not listed are removed.
	ID *string `json:"id,omitempty"`
	// Name, 1 to 200 characters, unlike its siblings.
	Name string `json:"name"`
	// What sort of ability.
	Kind workflow.CompetencyKind `json:"kind"`
	// True: required. False: nice to have.
	MustHave bool `json:"mustHave"`
	// What it means in this role, at most 20,000 characters.
	Description *string `json:"description,omitempty"`
	// What each rating looks like.
	Rubric []*workflow.RatingGuide `json:"rubric"`
}

// CreateRoleProfileInput is a role profile to add.
type CreateRoleProfileInput struct {
	// Name of the role, 1 to 200 characters.
	Title string `json:"title"`
	// A summary of the role, at most 20,000 characters.
	Summary *string `json:"summary,omitempty"`
	// What the person answers for, at most 50 lines of 1,000 characters.
	Responsibilities []string `json:"responsibilities"`
	// Experience and skills that it needs, at most 50 lines of 1,000 characters.
	Requirements []string `json:"requirements"`
	// What interviews assess, at most 50, in order.
	Competencies []CompetencyInput `json:"competencies"`
	// Interview plan, at most 30 stages; empty for the company's default.
	Plan []*workflow.PlanStage `json:"plan"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// CreateRoleProfile adds a role profile.
func (s *Service) CreateRoleProfile(ctx context.Context, in CreateRoleProfileInput) (*command.Outcome, error) {
	v := &validation{}
	title := v.Required(in.Title, maxName, "title")
	summary := v.Prose(in.Summary, maxLongText, "summary")
	responsibilities, requirements := v.lines(in.Responsibilities, "responsibilities"), v.lines(in.Requirements, "requirements")
	wanted := v.newCompetencies(in.Competencies)
	v.plan(in.Plan, 0, "plan")
	v.planCompetencies(in.Plan, wanted, "plan")
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(ctx, "createRoleProfile", in.IdempotencyKey, in, func(ctx context.Context, u *unit) error {
		if err := u.mayKeepLists(); err != nil {
			return err
		}
		id := u.ID(ids.RoleProfile)
		err := u.created(id, u.DB.RoleProfile.Create().SetID(id).SetCreatedAt(u.At).SetUpdatedAt(u.At).
			SetTitle(title).SetTitleKey(textkey.Key(title)).SetNillableSummary(summary).
			SetResponsibilities(orEmpty(responsibilities)).SetRequirements(orEmpty(requirements)).
			SetPlan(orEmpty(storedPlan(in.Plan))).Exec(ctx))
		if err != nil {
			return err
		}
		return u.insertCompetencies(ctx, profileCompetencies(), id, wanted)
	})
}

// UpdateRoleProfileInput is changes to a role profile. What is left out stays.
type UpdateRoleProfileInput struct {
	// Which one.
	RoleProfileID string `json:"roleProfileId"`
	// The version that was read.
	ExpectedVersion int `json:"expectedVersion"`
	// Name of the role, 1 to 200 characters.
	Title graphql.Omittable[*string] `json:"title,omitzero"`
	// A summary of the role, at most 20,000 characters.
	Summary graphql.Omittable[*string] `json:"summary,omitzero"`
	// What the person answers for, at most 50 lines of 1,000 characters.
	Responsibilities graphql.Omittable[[]string] `json:"responsibilities,omitzero"`
	// Experience and skills that it needs, at most 50 lines of 1,000 characters.
	Requirements graphql.Omittable[[]string] `json:"requirements,omitzero"`
	// What interviews assess, at most 50, in order.
	Competencies graphql.Omittable[[]CompetencyInput] `json:"competencies,omitzero"`
	// Interview plan, at most 30 stages; empty for the company's default.
	Plan []*workflow.PlanStage `json:"plan,omitzero"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// UpdateRoleProfile changes a role profile. Postings that were drafted from it stay as they are.
func (s *Service) UpdateRoleProfile(ctx context.Context, in UpdateRoleProfileInput) (*command.Outcome, error) {
	v := &validation{}
	title := v.Renamed(in.Title, maxName, "title")
	summary, summaryGiven := v.ClearedProse(in.Summary, maxLongText, "summary")
	responsibilities := v.lines(replaced(v, in.Responsibilities, "responsibilities"), "responsibilities")
	requirements := v.lines(replaced(v, in.Requirements, "requirements"), "requirements")
	wanted := v.competencies(replaced(v, in.Competencies, "competencies"), ids.Competency, "competencies")
	if in.Plan != nil {
		v.plan(in.Plan, 0, "plan")
	}
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(ctx, "updateRoleProfile", in.IdempotencyKey, in, func(ctx context.Context, u *unit) error {
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
			changed, err := u.replaceCompetencies(ctx, profileCompetencies(), p.ID, before, wanted)
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
	})
}

// ArchiveRoleProfileInput is a role profile to archive or to bring back.
type ArchiveRoleProfileInput struct {
	// Which one.
	RoleProfileID string `json:"roleProfileId"`
	// The version that was read.
	ExpectedVersion int `json:"expectedVersion"`
	// False brings it back.
	Archived bool `json:"archived"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// ArchiveRoleProfile takes a role profile out of choice, or back into it.
func (s *Service) ArchiveRoleProfile(ctx context.Context, in ArchiveRoleProfileInput) (*command.Outcome, error) {
	return s.run(ctx, "archiveRoleProfile", in.IdempotencyKey, in, func(ctx context.Context, u *unit) error {
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
		u.emitItem(eventlog.CatalogItemArchived, p.ID, eventlog.Facts{ItemVersion: version + 1, Archived: &in.Archived})
		return nil
	})
}

// profileFor locks a role profile for a command that changes it and answers its version.
func (u *unit) profileFor(ctx context.Context, id string, expected int) (int, error) {
	u.Result.ItemID = id
	if err := u.item(ctx, entity.RoleProfile.Entity, id); err != nil {
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

// saveProfile changes a role profile's row and gives it the version after the given one.
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
	u.emitItem(eventlog.CatalogItemUpdated, id, eventlog.Facts{ItemVersion: version + 1, ChangedFields: e.fields})
	return nil
}

// newCompetencies checks the competencies of something that is being made, which can keep none.
func (v *validation) newCompetencies(list []CompetencyInput) []competencyRow {
	return v.competencies(list, noPrefix, "competencies")
}

// noPrefix is the prefix of no table.
const noPrefix ids.Prefix = ""

// replaced is a list of an update: nil when it was left out; null is wrong, and empty is no list of nothing to change.
func replaced[E any](v *validation, o graphql.Omittable[[]E], path string) []E {
	list, ok := o.ValueOK()
	if ok && list == nil {
		v.Add(command.CodeRequired, "cannot be null; an empty list clears it", path)
	}
	return list
}

// orEmpty is a list that is never nil, which JSON would show as null.
func orEmpty[E any](list []E) []E {
	if list == nil {
		return []E{}
	}
	return list
}

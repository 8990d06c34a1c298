package read

import (
	"encoding/json"
	"fmt"
	"time"

	"hirewire/ent"
	"hirewire/internal/store"
)

// Rows of lists are scanned directly into ent's structs; otherwise a page of a hundred rows would
// allocate thousands of short-lived values.

// instant scans a time in place; see store.Time.
type instant struct{ into *time.Time }

// Scan implements sql.Scanner.
func (i instant) Scan(v any) error {
	var t store.Time
	err := t.Scan(v)
	*i.into = t.Time
	return err
}

// nullableInstant scans a time that may be null.
type nullableInstant struct{ into **time.Time }

// Scan implements sql.Scanner.
func (m nullableInstant) Scan(v any) error {
	var t store.NullTime
	err := t.Scan(v)
	*m.into = t.Ptr()
	return err
}

// decoded scans JSON.
type decoded struct{ into any }

// Scan implements sql.Scanner.
func (d decoded) Scan(v any) error {
	var raw []byte
	switch v := v.(type) {
	case []byte:
		raw = v
	case string:
		raw = []byte(v)
	default:
		return fmt.Errorf("cannot scan %T as JSON", v)
	}
	return json.Unmarshal(raw, d.into)
}

const applicationColumns = "a.id, a.version, a.status, a.stage_id, a.posting_id, a.candidate_id, a.source_id, a.credited_to_id, a.applied_at, a.entered_stage_at, a.ended_at, a.reason_id, a.transferred_to_id, a.transferred_from_id, a.added_by_kind, a.added_by_id, a.created_at, a.updated_at"

func scanApplication() (*ent.Application, []any) {
	a := &ent.Application{}
	return a, []any{
		&a.ID,
		&a.Version,
		&a.Status,
		&a.StageID,
		&a.PostingID,
		&a.CandidateID,
		&a.SourceID,
		&a.CreditedToID,
		instant{&a.AppliedAt},
		instant{&a.EnteredStageAt},
		nullableInstant{&a.EndedAt},
		&a.ReasonID,
		&a.TransferredToID,
		&a.TransferredFromID,
		&a.AddedByKind,
		&a.AddedByID,
		instant{&a.CreatedAt},
		instant{&a.UpdatedAt},
	}
}

const postingColumns = "p.id, p.version, p.title, p.title_key, p.status, p.visibility, p.confidential, p.description, p.responsibilities, p.requirements, p.department_id, p.role_profile_id, p.employment, p.workplace, p.offer_required, p.salary_min, p.salary_max, p.salary_currency, p.created_by_id, p.opened_at, p.closed_at, p.created_at, p.updated_at"

func scanPosting() (*ent.Posting, []any) {
	p := &ent.Posting{}
	return p, []any{
		&p.ID,
		&p.Version,
		&p.Title,
		&p.TitleKey,
		&p.Status,
		&p.Visibility,
		&p.Confidential,
		&p.Description,
		decoded{&p.Responsibilities},
		decoded{&p.Requirements},
		&p.DepartmentID,
		&p.RoleProfileID,
		&p.Employment,
		&p.Workplace,
		&p.OfferRequired,
		&p.SalaryMin,
		&p.SalaryMax,
		&p.SalaryCurrency,
		&p.CreatedByID,
		nullableInstant{&p.OpenedAt},
		nullableInstant{&p.ClosedAt},
		instant{&p.CreatedAt},
		instant{&p.UpdatedAt},
	}
}

const candidateColumns = "c.id, c.version, c.name, c.name_key, c.headline, c.summary, c.city, c.country, c.linked_user_id, c.added_by_kind, c.added_by_id, c.created_at, c.updated_at"

func scanCandidate() (*ent.Candidate, []any) {
	c := &ent.Candidate{}
	return c, []any{
		&c.ID,
		&c.Version,
		&c.Name,
		&c.NameKey,
		&c.Headline,
		&c.Summary,
		&c.City,
		&c.Country,
		&c.LinkedUserID,
		&c.AddedByKind,
		&c.AddedByID,
		instant{&c.CreatedAt},
		instant{&c.UpdatedAt},
	}
}

const userColumns = "u.id, u.version, u.email, u.email_key, u.name, u.name_key, u.title, u.role, u.confidential_access, u.deactivated_at, u.created_at, u.updated_at"

func scanUser() (*ent.User, []any) {
	u := &ent.User{}
	return u, []any{
		&u.ID,
		&u.Version,
		&u.Email,
		&u.EmailKey,
		&u.Name,
		&u.NameKey,
		&u.Title,
		&u.Role,
		&u.ConfidentialAccess,
		nullableInstant{&u.DeactivatedAt},
		instant{&u.CreatedAt},
		instant{&u.UpdatedAt},
	}
}

const profileColumns = "r.id, r.version, r.title, r.title_key, r.summary, r.responsibilities, r.requirements, r.plan, r.archived_at, r.created_at, r.updated_at"

func scanProfile() (*ent.RoleProfile, []any) {
	r := &ent.RoleProfile{}
	return r, []any{
		&r.ID, &r.Version, &r.Title, &r.TitleKey, &r.Summary,
		decoded{&r.Responsibilities},
		decoded{&r.Requirements},
		decoded{&r.Plan},
		nullableInstant{&r.ArchivedAt},
		instant{&r.CreatedAt},
		instant{&r.UpdatedAt},
	}
}

const transitionColumns = "t.id, t.application_id, t.kind, t.from_stage_id, t.to_stage_id, t.from_status, t.to_status, t.reason_id, t.note, t.actor_kind, t.actor_id, t.occurred_at, t.application_version, t.undone_by_id"

func scanTransition() (*ent.Transition, []any) {
	t := &ent.Transition{}
	return t, []any{
		&t.ID,
		&t.ApplicationID,
		&t.Kind,
		&t.FromStageID,
		&t.ToStageID,
		&t.FromStatus,
		&t.ToStatus,
		&t.ReasonID,
		&t.Note,
		&t.ActorKind,
		&t.ActorID,
		instant{&t.OccurredAt},
		&t.ApplicationVersion,
		&t.UndoneByID,
	}
}

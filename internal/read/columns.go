package read

import (
	"context"

	"hirewire/ent"
	"hirewire/internal/cohort"
)

// Boards and lists show few fields of many rows, and most of the cost of such a row is that of its
// columns. A shape is a part of a table's columns that is enough for some fields of the API. A list
// is read in a shape if the selection below it has no other fields of that type; otherwise it reads
// all columns. There is one shape for each hot list, so there are few texts of statements.
//
// An entity that was read in a shape has zero values in its other columns. So it must stay with the
// selection for which it was read: the cohort's key contains the shape, and such entities are never
// remembered by id. TestShapesAreEnoughForTheirFields reads every field of a shape in both ways.

// shape is a part of the columns of one entity.
type shape struct {
	// typ is the API's name of the entity.
	typ string
	// fields are those that need no other column.
	fields []string
}

//nolint:gochecknoglobals // never changed
var (
	// cardShape is that of the cards of a board.
	cardShape = shape{"Application", []string{
		"id", "version", "status", "stage", "posting", "candidate", "source", "appliedAt",
		"enteredStageAt", "dueAt", "interviewers",
	}}
	// personShape is that of the candidates on cards.
	personShape = shape{"Candidate", []string{"id", "version", "name", "headline", "tags"}}
	// listedShape is that of postings in a list.
	listedShape = shape{"Posting", []string{
		"id", "version", "title", "status", "visibility", "confidential", "workplace", "openedAt",
		"closedAt", "createdAt", "department", "roleProfile", "locations", "hiringTeam",
		"openings", "stages", "applicationCount", "applications", "viewerCan",
	}}
)

type selectedKey struct{}

// WithSelection returns a context for a function that reads a list, with the selection below it:
// only reports whether it selects nothing but these fields of a type, at any depth. Without it,
// lists are read with all columns.
func WithSelection(
	ctx context.Context,
	only func(typeName string, fields []string) bool,
) context.Context {
	return context.WithValue(ctx, selectedKey{}, only)
}

// enough reports whether the shape has all that the selection of the context needs.
func (sh shape) enough(ctx context.Context) bool {
	only, ok := ctx.Value(selectedKey{}).(func(string, []string) bool)
	return ok && only(sh.typ, sh.fields)
}

const cardColumns = "a.id, a.version, a.status, a.stage_id, a.posting_id, a.candidate_id, a.source_id, a.applied_at, a.entered_stage_at"

func scanCard() (*ent.Application, []any) {
	a := &ent.Application{}
	return a, []any{
		&a.ID,
		&a.Version,
		&a.Status,
		&a.StageID,
		&a.PostingID,
		&a.CandidateID,
		&a.SourceID,
		instant{&a.AppliedAt},
		instant{&a.EnteredStageAt},
	}
}

const personColumns = "c.id, c.version, c.name, c.headline"

func scanPerson() (*ent.Candidate, []any) {
	c := &ent.Candidate{}
	return c, []any{&c.ID, &c.Version, &c.Name, &c.Headline}
}

const listedColumns = "p.id, p.version, p.title, p.title_key, p.status, p.visibility, p.confidential, p.department_id, p.role_profile_id, p.workplace, p.opened_at, p.closed_at, p.created_at"

func scanListed() (*ent.Posting, []any) {
	p := &ent.Posting{}
	return p, []any{
		&p.ID,
		&p.Version,
		&p.Title,
		&p.TitleKey,
		&p.Status,
		&p.Visibility,
		&p.Confidential,
		&p.DepartmentID,
		&p.RoleProfileID,
		&p.Workplace,
		nullableInstant{&p.OpenedAt},
		nullableInstant{&p.ClosedAt},
		instant{&p.CreatedAt},
	}
}

// shapes are those in which a list of applications is read.
type shapes struct {
	// card is set for cardShape, and person for personShape of their candidates.
	card, person bool
}

// applicationShapes returns the shapes for a list of applications in an order.
func applicationShapes(ctx context.Context, by *ApplicationOrder) shapes {
	ordered := by == nil || by.Field != ApplicationUpdatedAt
	return shapes{card: ordered && cardShape.enough(ctx), person: personShape.enough(ctx)}
}

// candidatesInShape is the key of a cohort of applications whose candidates are read in
// personShape.
type candidatesInShape struct{}

// markPersons records that the candidates of an application and its cohort are read in personShape.
func markPersons(ctx context.Context, a *ent.Application) {
	_, _ = cohort.Do(ctx, a.Fellows(), candidatesInShape{},
		func(context.Context) (bool, error) { return true, nil })
}

// inPersonShape reports whether the candidate of an application is read in personShape.
func inPersonShape(ctx context.Context, a *ent.Application) bool {
	c := a.Fellows()
	if c == nil {
		return false
	}
	marked, _ := cohort.Do(ctx, c, candidatesInShape{},
		func(context.Context) (bool, error) { return false, nil })
	return marked
}

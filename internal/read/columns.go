package read

import (
	"context"
	"sync"

	"hirewire/ent"
	"hirewire/internal/cohort"
)

// Boards and lists show few fields of many rows, and most of the cost of such a row is that of its
// columns. A shape is a part of a table's columns that is enough for some fields of the API. A list
// is read in a shape if the selection below it has no other fields of that type; otherwise it reads
// all columns. There is one shape for each hot list, so there are few texts of statements.
//
// An entity that was read in a shape has zero values in its other columns. So it must stay with the
// selection for which it was read. For lists, that is the selection below the list: the cohort's
// key contains the shape, and such entities are never remembered by id. For entities that several
// parts of an operation refer to, it is the selection of the whole root field (WithRootSelection),
// so that all of them agree. TestShapesAreEnoughForTheirFields reads every field of a shape in both
// ways.

// shape is a part of the columns of one entity.
type shape struct {
	name string
	// typ is the API's name of the entity.
	typ string
	// fields are those that need no other column.
	fields []string
}

//nolint:gochecknoglobals // never changed
var (
	// cardShape is that of the cards of a board.
	cardShape = shape{"card", "Application", []string{
		"id", "version", "status", "stage", "posting", "candidate", "source", "appliedAt",
		"enteredStageAt", "dueAt", "interviewers", "transitions", "comments",
	}}
	// personShape is that of the candidates on cards.
	personShape = shape{
		"person",
		"Candidate",
		[]string{"id", "version", "name", "headline", "tags"},
	}
	// listedShape is that of postings in a list.
	listedShape = shape{"listed", "Posting", []string{
		"id", "version", "title", "status", "visibility", "confidential", "workplace", "openedAt",
		"closedAt", "createdAt", "department", "roleProfile", "locations", "hiringTeam",
		"openings", "stages", "applicationCount", "applications", "viewerCan",
	}}

	// titleShape is that of postings that other entities belong to.
	titleShape = shape{"title", "Posting", []string{"id", "version", "title", "status"}}
	// nameShape is that of users as actors.
	nameShape = shape{"name", "User", []string{"id", "name"}}
	// moveShape is that of transitions.
	moveShape = shape{"move", "Transition", []string{
		"id", "kind", "occurredAt", "actor", "fromStage", "toStage",
	}}
	// briefShape is that of events without what they are about.
	briefShape = shape{"brief", "PipelineEvent", []string{"id", "cursor", "occurredAt", "actor"}}
)

type selectedKey struct{}

type rootKey struct{}

// WithRootSelection returns a context for a root field of a query, with the selection of the field;
// see WithSelection. Everything that the context is used for must belong to that selection.
func WithRootSelection(
	ctx context.Context,
	only func(typeName string, fields []string) bool,
) context.Context {
	return context.WithValue(ctx, rootKey{}, &rootSelection{only: only, known: map[string]bool{}})
}

// rootSelection remembers which shapes are enough for a root field, by their names.
type rootSelection struct {
	only  func(typeName string, fields []string) bool
	mu    sync.Mutex
	known map[string]bool
}

// enoughForAll reports whether the shape has all that the root field of the context needs.
func (sh shape) enoughForAll(ctx context.Context) bool {
	root, ok := ctx.Value(rootKey{}).(*rootSelection)
	if !ok {
		return false
	}
	root.mu.Lock()
	defer root.mu.Unlock()
	enough, ok := root.known[sh.name]
	if !ok {
		enough = root.only(sh.typ, sh.fields)
		root.known[sh.name] = enough
	}
	return enough
}

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
	if only, ok := ctx.Value(selectedKey{}).(func(string, []string) bool); ok {
		return only(sh.typ, sh.fields)
	}
	return sh.enoughForAll(ctx)
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

const titleColumns = "p.id, p.version, p.title, p.status"

func scanTitle() (*ent.Posting, []any) {
	p := &ent.Posting{}
	return p, []any{&p.ID, &p.Version, &p.Title, &p.Status}
}

// nameColumns include the key by which hiring teams are sorted.
const nameColumns = "u.id, u.name, u.name_key"

func scanName() (*ent.User, []any) {
	u := &ent.User{}
	return u, []any{&u.ID, &u.Name, &u.NameKey}
}

const moveColumns = "t.id, t.application_id, t.kind, t.from_stage_id, t.to_stage_id, t.actor_id, t.occurred_at"

func scanMove() (*ent.Transition, []any) {
	t := &ent.Transition{}
	return t, []any{
		&t.ID,
		&t.ApplicationID,
		&t.Kind,
		&t.FromStageID,
		&t.ToStageID,
		&t.ActorID,
		instant{&t.OccurredAt},
	}
}

// shaped returns the table with the columns of a shape, if that has all that the root field of the
// context needs.
func (t table[E]) shaped(ctx context.Context, sh shape, columns string, scan scanner[E]) table[E] {
	if sh.enoughForAll(ctx) {
		t.columns, t.scan = columns, scan
	}
	return t
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
func markPersons(a *ent.Application) {
	cohort.Keep(a.Fellows(), candidatesInShape{}, true)
}

// inPersonShape reports whether the candidate of an application is read in personShape.
func inPersonShape(a *ent.Application) bool {
	_, marked := cohort.Kept[bool](a.Fellows(), candidatesInShape{})
	return marked
}

// Package graph is the GraphQL API: thin resolvers between the schema and the services. A resolver
// passes the viewer's request to hiring or read and converts the result to the schema's types.
package graph

import (
	"context"
	"maps"
	"reflect"
	"slices"

	"hirewire/ent"
	"hirewire/graph/model"
	"hirewire/internal/access"
	"hirewire/internal/audit"
	"hirewire/internal/command"
	"hirewire/internal/entity"
	"hirewire/internal/eventlog"
	"hirewire/internal/graphqllimits"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/live"
	"hirewire/internal/read"
	"hirewire/internal/signin"
)

// Resolver has the services that resolvers call.
type Resolver struct {
	Hiring *hiring.Service
	Read   *read.Service
	// Accounts manages sign-in: links, sessions and second factors.
	Accounts *signin.Service
	// Live serves subscriptions.
	Live *live.Hub
	// SignDocument returns the path of a document, signed for the viewer and valid for five
	// minutes.
	SignDocument func(documentID string, v *access.Viewer) string
	// Witness records in the audit trail which profiles were opened. It may be nil.
	Witness *audit.Witness
}

// loader loads the entities that events refer to.
type loader struct {
	*read.Service
	r *Resolver
}

// ActorsByID loads users and service accounts.
func (l loader) ActorsByID(ctx context.Context, list []string) (map[string]model.Actor, error) {
	return l.r.actorsByID(ctx, list)
}

// NodesByID loads nodes of any type.
func (l loader) NodesByID(ctx context.Context, list []string) (map[string]model.Node, error) {
	return l.r.nodesByID(ctx, list)
}

// events converts rows of the log to the event types of the schema.
func (r *Resolver) events(ctx context.Context, rows []eventlog.Event) []model.PipelineEvent {
	return model.Events(rows, loader{r.Read, r}, r.Read.Cursors(ctx))
}

// event returns the event that a command wrote, or nil if there is none. visible says whether the
// viewer may see the entity that the command changed, and so the event.
func (r *Resolver) event(out *command.Outcome, visible bool) model.PipelineEvent {
	e := out.Event()
	if e == nil || !visible {
		return nil
	}
	return model.Events([]eventlog.Event{*e}, loader{r.Read, r}, r.Read.EncodeCursor)[0]
}

func (r *Resolver) actorsByID(ctx context.Context, list []string) (map[string]model.Actor, error) {
	kinds := split(list)
	out := make(map[string]model.Actor, len(list))
	err := put(
		ctx,
		out,
		kinds[ids.User],
		r.Read.UsersByID,
		func(u *ent.User) model.Actor { return u },
	)
	if err != nil {
		return nil, err
	}
	err = put(
		ctx,
		out,
		kinds[ids.ServiceAccount],
		r.Read.ServiceAccountsByID,
		func(a *ent.ServiceAccount) model.Actor { return a },
	)
	return out, err
}

// nodesByID loads nodes of any type, with one statement for each type among the ids.
func (r *Resolver) nodesByID(ctx context.Context, list []string) (map[string]model.Node, error) {
	out := make(map[string]model.Node, len(list))
	for prefix, some := range split(list) {
		if err := r.putNodes(ctx, out, prefix, some); err != nil {
			return nil, err
		}
	}
	v, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	if v.Capabilities != nil {
		// Checks of the selection see only the interface Node. A narrowed key must not find by id
		// what it cannot reach by type.
		maps.DeleteFunc(
			out,
			func(_ string, n model.Node) bool { return !graphqllimits.Reaches(v, typeName(n), true) },
		)
	}
	return out, nil
}

func (r *Resolver) putNodes(
	ctx context.Context,
	out map[string]model.Node,
	prefix ids.Prefix,
	list []string,
) error {
	switch prefix { //nolint:exhaustive // the registry has all others
	case ids.Event:
		rows, err := r.Read.EventsByID(ctx, list)
		for _, e := range r.events(ctx, rows) {
			if n, ok := e.(model.Node); ok {
				out[e.Row().ID] = n
			}
		}
		return err
	case ids.AuditEntry:
		return put(ctx, out, list, r.Read.AuditRecordsByID, node[*read.AuditRecord])
	case ids.SignInSession:
		return put(ctx, out, list, r.Accounts.SessionsByID, node[*signin.Session])
	case ids.Viewer:
		v, err := access.From(ctx)
		if err == nil && slices.Contains(list, v.NodeID()) {
			out[v.NodeID()] = v
		}
		return err
	case systemPrefix:
		out[ids.System] = model.HirewireSystem()
		return nil
	}
	e := entity.ByPrefix(prefix)
	if e == nil || !e.Node {
		return nil
	}
	found, err := r.Read.EntitiesByID(ctx, e, list)
	for id, row := range found {
		if n, ok := row.(model.Node); ok {
			out[id] = n
		}
	}
	return err
}

// systemPrefix is the prefix of the only System's id.
const systemPrefix ids.Prefix = "sys"

func node[E model.Node](e E) model.Node { return e }

// typeName returns the name of a node's type in the schema. It is the name of the Go type, except
// for the company.
func typeName(n model.Node) string {
	t := reflect.TypeOf(n)
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if t == reflect.TypeFor[ent.CompanySettings]() {
		return "Company"
	}
	return t.Name()
}

// put loads entities of one type into a map of an interface that the type implements.
func put[E, I any](
	ctx context.Context,
	out map[string]I,
	list []string,
	load func(context.Context, []string) (map[string]E, error),
	as func(E) I,
) error {
	if len(list) == 0 {
		return nil
	}
	found, err := load(ctx, list)
	for id, e := range found {
		out[id] = as(e)
	}
	return err
}

// split groups ids by prefix. It omits strings that are not ids.
func split(list []string) map[ids.Prefix][]string {
	out := map[ids.Prefix][]string{}
	for _, id := range list {
		if p, ok := ids.Parse(id); ok {
			out[p] = append(out[p], id)
		}
	}
	return out
}

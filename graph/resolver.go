// Package graph is the API: thin resolvers between the schema and the services. A resolver takes the viewer's request to
// hiring or read and gives the answer its shape.
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
	// Accounts knows how people come in.
	Accounts *signin.Service
	// Live serves subscriptions.
	Live *live.Hub
	// SignDocument makes the path under which somebody can download a document for five minutes.
	SignDocument func(documentID string, v *access.Viewer) string
	// Witness tells the audit trail who opened what; nil for nobody.
	Witness *audit.Witness
}

// loader finds what events refer to.
type loader struct {
	*read.Service
	r *Resolver
}

// ActorsByID loads people and machines.
func (l loader) ActorsByID(ctx context.Context, list []string) (map[string]model.Actor, error) {
	return l.r.actorsByID(ctx, list)
}

// NodesByID loads things of any type.
func (l loader) NodesByID(ctx context.Context, list []string) (map[string]model.Node, error) {
	return l.r.nodesByID(ctx, list)
}

// events gives rows of the log their types.
func (r *Resolver) events(rows []eventlog.Event) []model.PipelineEvent {
	return model.Events(rows, loader{r.Read, r}, r.Read.EncodeCursor)
}

// event is the event that a command is about; null when it wrote none. visible says whether the viewer sees what the
// command changed, and so the event.
func (r *Resolver) event(out *command.Outcome, visible bool) model.PipelineEvent {
	e := out.Event()
	if e == nil || !visible {
		return nil
	}
	return r.events([]eventlog.Event{*e})[0]
}

func (r *Resolver) actorsByID(ctx context.Context, list []string) (map[string]model.Actor, error) {
	kinds := split(list)
	out := make(map[string]model.Actor, len(list))
	if err := put(ctx, out, kinds[ids.User], r.Read.UsersByID, func(u *ent.User) model.Actor { return u }); err != nil {
		return nil, err
	}
	err := put(ctx, out, kinds[ids.ServiceAccount], r.Read.ServiceAccountsByID, func(a *ent.ServiceAccount) model.Actor { return a })
	return out, err
}

// nodesByID loads things of any type: one statement for each type among the ids.
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
		// The gate sees only that Node was selected: what a narrowed key does not reach, it finds by no id either.
		maps.DeleteFunc(out, func(_ string, n model.Node) bool { return !graphqllimits.Reaches(v, typeName(n), true) })
	}
	return out, nil
}

func (r *Resolver) putNodes(ctx context.Context, out map[string]model.Node, prefix ids.Prefix, list []string) error {
	switch prefix { //nolint:exhaustive // these are not in the registry
	case ids.Event:
		rows, err := r.Read.EventsByID(ctx, list)
		for _, e := range r.events(rows) {
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

// systemPrefix is that of the only id of a System.
const systemPrefix ids.Prefix = "sys"

func node[E model.Node](e E) model.Node { return e }

// typeName is the name of a node's type in the schema. Go types have the same names, but for the company.
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

// put loads entities of one type into a map of an interface that they satisfy.
func put[E, I any](ctx context.Context, out map[string]I, list []string, load func(context.Context, []string) (map[string]E, error), as func(E) I) error {
	if len(list) == 0 {
		return nil
	}
	found, err := load(ctx, list)
	for id, e := range found {
		out[id] = as(e)
	}
	return err
}

// split sorts ids by their table; what is no id is left out.
func split(list []string) map[ids.Prefix][]string {
	out := map[ids.Prefix][]string{}
	for _, id := range list {
		if p, ok := ids.Parse(id); ok {
			out[p] = append(out[p], id)
		}
	}
	return out
}

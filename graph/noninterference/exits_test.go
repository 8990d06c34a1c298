package noninterference_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/graph/generated"
	"hirewire/internal/access"
	"hirewire/internal/audit"
	"hirewire/internal/entity"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// Data about an entity leaves the server by five exits: by id, in lists, in results of commands
// that name it, as the subject of audit records, and in streams. The test walks every entity of the
// registry through every exit as users of all roles and requires that each exit shows exactly the
// rows that the entity's rule allows, as SQL, through ent and in Go.
//
// The cases come from the registry and the schema. An entity that one of the exits does not show
// has to be listed in notByList, notByCommand or notByStream, with the reason.
func TestEveryExitOfEveryEntity(t *testing.T) {
	eachDialect(t, func(t *testing.T, dialect string) {
		w := newWalk(t, dialect)
		w.everyRoleIsCast()
		t.Run("by id", w.byID)
		t.Run("list", w.byList)
		t.Run("audit", w.byAudit)
		t.Run("stream", w.byStream)
		t.Run("command", w.byCommand) // last, because some commands succeed
	})
}

// notByList returns the entities that no query and no field of an entity lists.
func notByList() map[string]string {
	return map[string]string{
		"CompanySettings": "there is one",
	}
}

// notByCommand returns the entities that no command names by id.
func notByCommand() map[string]string {
	return map[string]string{
		"Comment":          "comments are neither edited nor deleted",
		"Competency":       "role profiles are changed with all their competencies",
		"CompanySettings":  "there is one",
		"Document":         "documents are neither edited nor deleted",
		"Event":            "the log is only read",
		"HiringTeamMember": "commands name the posting and the user",
		"Transition":       "transitions are only read",
	}
}

// notByStream returns the entities that no frame contains within two steps from its events.
func notByStream() map[string]string {
	return map[string]string{
		"CompanySettings":   "events about the company do not refer to it",
		"Competency":        "events refer to role profiles, whose competencies are further",
		"HiringTeamMember":  "events refer to users, not to memberships",
		"PostingCompetency": "events refer to postings and stages, whose competencies are further",
	}
}

// elsewhere returns the entities that have a type but no rule in the registry, with the tests that
// check who sees them.
func elsewhere() map[string]string {
	return map[string]string{
		"SignInSession": "TestSessionsAndKeysThroughTheAPI",
		"AuditEntry":    "TestTheTrailHidesConfidentialData",
	}
}

// walk is one company, its users, and what each of them may see.
type walk struct {
	*company
	gen    *generator
	people cast
	usual  map[string]string
	// names are the users as whom the exits are tested.
	names []string
	// all has the ids of all rows, by entity.
	all map[string][]string
	// want has the rows that the entity's rule allows, by user and entity.
	want map[string]map[string]map[string]bool
}

func newWalk(t *testing.T, dialect string) *walk {
	t.Helper()
	c := newCompany(t, dialect, true)
	made := confidential(c)
	// Everyone sees the newest event, so that every stream has an end to wait for.
	do(c, c.step, "", (*hiring.Service).CreateUser, hiring.CreateUserInput{
		Name: "Last Person", Email: "last@acme.test", Role: workflow.RoleMember,
	})
	w := &walk{
		company: c, people: made.people, usual: usualIDs(made.lists, made.first, made.people),
		names: append(outsiders(),
			"root", "insider", "hidden lead", "hidden interviewer", "other lead"),
		all: map[string][]string{}, want: map[string]map[string]map[string]bool{},
	}
	w.gen = &generator{
		schema: generated.NewExecutableSchema(generated.Config{}).Schema(),
		random: rand.New(rand.NewPCG(4, 4)), leads: map[string]bool{},
		visible: map[string][]string{}, hidden: map[string][]string{},
		absent: map[string][]string{}, times: []string{begin.Format(time.RFC3339)},
	}
	for _, e := range entity.All() {
		w.all[e.Name] = c.column("SELECT x.id FROM " + e.Table + " x ORDER BY x.id")
		if e.Node {
			w.gen.visible[string(e.Prefix)] = w.all[e.Name]
			w.gen.absent[string(e.Prefix)] = []string{
				ids.Named(e.Prefix, begin.Add(time.Hour), "absent"),
			}
		}
		if ruleOf(e) == nil {
			if e.Type != "" {
				require.NotEmpty(t, elsewhere()[e.Name],
					"%s: declare who may see it in package entity", e.Name)
			}
			continue
		}
		require.NotEmpty(t, w.all[e.Name], "the script creates no %s: extend it", e.Noun)
	}
	for _, name := range w.names {
		require.NotEmpty(t, w.people[name], name)
		w.want[name] = map[string]map[string]bool{}
		v := c.viewer(w.people[name])
		for _, e := range entity.All() {
			if rule := ruleOf(e); rule != nil {
				p := rule(v, "x")
				w.want[name][e.Name] = setOf(c.column(
					"SELECT x.id FROM "+e.Table+" x WHERE "+p.SQL, p.Args...))
			}
		}
	}
	return w
}

// ruleOf returns the rule that says who sees an entity, or nil if it has none.
func ruleOf(e *entity.Entity) func(*access.Viewer, string) access.Predicate {
	if e == entity.Event {
		return (*access.Viewer).Events // an event is visible by its class, which only events have
	}
	return e.Visible
}

func setOf(list []string) map[string]bool {
	out := make(map[string]bool, len(list))
	for _, id := range list {
		out[id] = true
	}
	return out
}

// everyRoleIsCast requires that the users have all company roles and all team roles.
func (w *walk) everyRoleIsCast() {
	var roles, teams []string
	for _, name := range w.names {
		v := w.viewer(w.people[name])
		roles = append(roles, string(v.Role))
		teams = append(teams, w.column(
			"SELECT DISTINCT role FROM hiring_team_members WHERE user_id = ?", v.ID)...)
	}
	require.Subset(w.t, roles, workflow.RoleAdmin.Values())
	require.Subset(w.t, teams, workflow.TeamHiringLead.Values())
}

// byID compares the rule with ent and node(id).
func (w *walk) byID(t *testing.T) {
	for _, name := range w.names {
		v := w.viewer(w.people[name])
		ctx := access.With(t.Context(), v)
		nodes := w.nodes(name)
		for _, e := range entity.All() {
			if ruleOf(e) == nil {
				continue
			}
			want := w.seen(name, e)
			if e != entity.Event {
				found, ok, err := e.Load(ctx, w.store.ReadOnly().Ent(), w.all[e.Name])
				require.NoError(t, err)
				require.True(t, ok, "%s is loaded through ent", e.Name)
				require.ElementsMatch(t, want, keysOf(found), "%s by ent, for %s", e.Name, name)
			}
			if e.Node {
				require.ElementsMatch(t, want, slices.DeleteFunc(slices.Clone(w.all[e.Name]),
					func(id string) bool { return !nodes[id] }), "%s by node, for %s", e.Name, name)
			}
		}
	}
}

// seen returns the rows that a user may see, in order.
func (w *walk) seen(name string, e *entity.Entity) []string {
	return slices.DeleteFunc(slices.Clone(w.all[e.Name]),
		func(id string) bool { return !w.want[name][e.Name][id] })
}

// nodes returns the ids of all nodes that node(id) finds for a user.
func (w *walk) nodes(name string) map[string]bool {
	var list []string
	for _, e := range entity.All() {
		if e.Node {
			list = append(list, w.all[e.Name]...)
		}
	}
	out := map[string]bool{}
	for chunk := range slices.Chunk(list, 100) {
		for _, n := range w.data(name, "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
			map[string]any{"ids": chunk}).list("nodes") {
			out[n.text("id")] = true
		}
	}
	return out
}

// byAudit compares the rule with the location that the audit trail records for an id in a refused
// command, and with the subject of a record.
func (w *walk) byAudit(t *testing.T) {
	var subjects []string
	for _, e := range entity.All() {
		if ruleOf(e) == nil || e == entity.Event {
			continue
		}
		list := ends(w.all[e.Name], 8)
		if e.Node {
			subjects = append(subjects, list...)
		}
		for _, name := range w.names {
			v := w.viewer(w.people[name])
			p := e.Visible(v, "x")
			if e.Place == (entity.Place{}) {
				require.True(t, e.Type == "" || p.IsEverything() || p.IsNothing(),
					"%s is seen in part: declare its location in the trail", e.Name)
				continue
			}
			for _, id := range list {
				_, _, ok, err := w.read.Whereabouts(access.With(t.Context(), v), id)
				require.NoError(t, err)
				require.Equal(t, w.want[name][e.Name][id], ok,
					"the location of %s %s, for %s", e.Name, id, name)
			}
		}
	}
	trail := audit.New(w.store, ids.NewGenerator(w.clock, nil), w.clock)
	for _, id := range subjects {
		require.NoError(t, trail.Append(access.With(t.Context(), access.System()), audit.Entry{
			Kind:      audit.CommandRefused,
			SubjectID: id,
			Details:   map[string]string{"command": "walk"},
		}))
	}
	readers := 0
	for _, name := range w.names {
		if !w.viewer(w.people[name]).ReadsTrail() {
			continue
		}
		readers++
		known := map[string]bool{}
		for _, r := range w.pages(name, "auditTrail", "(first: 100, after: $after)",
			"subjectId subject { id }") {
			known[r.text("subjectId")] = r.get("subject") != nil
		}
		for _, id := range subjects {
			e := entity.ByID(id)
			require.Equal(t, w.want[name][e.Name][id], known[id],
				"the subject %s %s, for %s", e.Name, id, name)
		}
	}
	require.Greater(t, readers, 2)
}

// byStream follows the whole log as every user, with everything up to two steps from its events,
// and again with references that one rendering shares between subscribers. Neither may contain
// anything that the user does not see.
func (w *walk) byStream(t *testing.T) {
	query := "subscription ($after: Cursor) { pipelineUpdates(after: $after)" +
		w.gen.selection(w.gen.schema.Types["PipelineFrame"], 2) + " }"
	shown := map[string]bool{}
	for _, name := range w.names {
		o := w.observer(w.people[name])
		for _, q := range []string{query, w.sharedReferences()} {
			for typeName, list := range w.frames(t, o, q) {
				e := w.byType(typeName)
				if e == nil || ruleOf(e) == nil {
					continue
				}
				for id := range list {
					shown[e.Name] = true
					require.True(t, w.want[name][e.Name][id] || !slices.Contains(w.all[e.Name], id),
						"%s receives %s %s", name, e.Name, id)
				}
			}
		}
	}
	w.covers(t, shown, notByStream(), "stream")
}

// sharedReferences selects only the ids of what events refer to. They are the same for all viewers,
// so one rendering serves several subscribers.
func (w *walk) sharedReferences() string {
	var b strings.Builder
	for _, event := range w.gen.schema.GetPossibleTypes(w.gen.schema.Types["PipelineEvent"]) {
		b.WriteString(" ... on " + event.Name + " {")
		for _, f := range event.Fields {
			if e := w.byType(f.Type.Name()); e != nil && slices.Contains(e.Shared, "id") {
				b.WriteString(
					" " + event.Name + "_" + f.Name + ": " + f.Name + " { __typename id }",
				)
			}
		}
		b.WriteString(" }")
	}
	return "subscription ($after: Cursor) { pipelineUpdates(after: $after) { __typename " +
		"... on PipelineEvents { cursor events { __typename id" + b.String() + " } } ... on ResyncRequired { reason } } }"
}

// frames follows the log to its newest event and returns the ids in the frames, by type. It begins
// as early as possible: where the user's rights changed later, the stream asks the client to start
// over.
func (w *walk) frames(t *testing.T, o *observer, query string) map[string]map[string]bool {
	t.Helper()
	const parts = 16
	for part := range parts {
		if out := w.framesFrom(t, o, query, o.behind(part, parts)); out != nil {
			return out
		}
	}
	require.Fail(t, "the user's rights change throughout the log")
	return nil
}

// framesFrom is frames from a cursor on. It returns nil if the stream asks the client to start
// over.
func (w *walk) framesFrom(
	t *testing.T, o *observer, query, after string,
) map[string]map[string]bool {
	t.Helper()
	out, last := map[string]map[string]bool{}, o.lastEvent()
	s := o.follow(t, query, map[string]any{"after": after})
	for data := range s.frames {
		require.NotContains(t, data, `"errors"`)
		if strings.Contains(data, `"ResyncRequired"`) {
			require.Contains(t, data, "ACCESS_CHANGED")
			return nil
		}
		for typeName, list := range idsByType(t, []byte(data)) {
			if out[typeName] == nil {
				out[typeName] = map[string]bool{}
			}
			for _, id := range list {
				out[typeName][id] = true
			}
		}
		if strings.Contains(data, last) {
			return out
		}
	}
	require.Fail(t, "the stream ended before the newest event")
	return nil
}

// byType returns the entity with an API type, or nil.
func (w *walk) byType(name string) *entity.Entity {
	if def := w.gen.schema.Types[name]; def != nil &&
		slices.Contains(def.Interfaces, entity.Event.Type) {
		return entity.Event
	}
	for _, e := range entity.All() {
		if e.Type != "" && e.Type == name {
			return e
		}
	}
	return nil
}

// covers requires that an exit shows every entity that has an API type, except for the listed ones,
// which it must not show.
func (w *walk) covers(
	t *testing.T,
	shown map[string]bool,
	exceptions map[string]string,
	exit string,
) {
	t.Helper()
	for _, e := range entity.All() {
		if !e.Node || ruleOf(e) == nil {
			continue
		}
		if reason := exceptions[e.Name]; reason != "" {
			require.False(t, shown[e.Name], "%s, exit %s: remove the exception", e.Name, exit)
			continue
		}
		require.True(t, shown[e.Name],
			"no case for %s, exit %s: show it, or add an exception with the reason", e.Name, exit)
	}
}

func ends(list []string, n int) []string {
	if len(list) <= 2*n {
		return list
	}
	return slices.Concat(list[:n], list[len(list)-n:])
}

func keysOf[V any](m map[string]V) []string {
	var out []string
	for k := range m {
		out = append(out, k)
	}
	return out
}

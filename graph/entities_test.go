package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/ast"

	"hirewire/graph/generated"
	"hirewire/internal/access"
	"hirewire/internal/demo"
	"hirewire/internal/entity"
	"hirewire/internal/eventkind"
	"hirewire/internal/hiring"
	"hirewire/internal/read"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/apikit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// Every type with a global id is a declared entity or an event. Without a declaration, the audit
// trail, narrowed API keys and streams could not handle it.
func TestEveryNodeIsDeclared(t *testing.T) {
	elsewhere := []string{"System", "Viewer"} // these have no rows
	declared := map[string]bool{}
	for _, e := range entity.All() {
		declared[e.Type] = e.Node
	}
	for _, k := range eventkind.All() {
		declared[k.Name] = true
	}
	types := generated.NewExecutableSchema(generated.Config{}).Schema().Types
	for name, d := range types {
		if d.Kind == ast.Object && slices.Contains(d.Interfaces, "Node") {
			require.True(
				t,
				declared[name] || slices.Contains(elsewhere, name),
				"%s: declare it in package entity",
				name,
			)
		}
	}
	for _, e := range entity.All() {
		if e.Type == "" {
			continue
		}
		require.Contains(
			t,
			types,
			e.Type,
			"package entity declares a type that the schema does not have",
		)
		for _, f := range e.Shared {
			require.NotNil(t, types[e.Type].Fields.ForName(f), "%s has no field %s", e.Type, f)
		}
		require.Equal(t, e.Paged, types[e.Type+"Connection"] != nil, "%sConnection", e.Type)
	}
}

// A viewer sees the same rows of an entity by every way: the rule as SQL, ent, node(id), and the
// audit records of refused commands. Commands, lists and streams are compared in package
// noninterference.
func TestEveryEntityHasOneVisibility(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := seed.Over(t, db)
		svc := hiring.New(hiring.Options{Store: db.Store, Now: w.Clock.Now, IDs: w.IDs})
		system := access.With(t.Context(), access.System())
		_, err := svc.Bootstrap(system, hiring.BootstrapOptions{Company: "Acme", Demo: true})
		require.NoError(t, err)
		require.NoError(t, demo.Load(system, svc, demo.Options{Now: w.Clock.Now()}))
		d := newDeskOf(t, w)
		reads := read.New(
			read.Options{Store: w.Store.ReadOnly(), Now: w.Clock.Now, Codec: w.Codec()},
		)

		w.Key(w.Machine(workflow.RoleMember), []byte("hash"))

		byRole := map[string]bool{}
		var viewers []*access.Viewer
		for _, id := range column(t, w, "SELECT id FROM users ORDER BY id") {
			v, err := reads.ViewerByID(t.Context(), id)
			require.NoError(t, err)
			kind := fmt.Sprint(
				v.Role,
				v.ConfidentialAccess,
				column(
					t,
					w,
					"SELECT DISTINCT role FROM hiring_team_members WHERE user_id = ? ORDER BY role",
					id,
				),
			)
			if !byRole[kind] {
				byRole[kind] = true
				viewers = append(viewers, v)
			}
		}
		require.Greater(t, len(viewers), 5, "the demo company has people of many roles")

		for _, e := range entity.All() {
			if e.Visible == nil {
				continue
			}
			all := column(t, w, "SELECT x.id FROM "+e.Table+" x ORDER BY x.id")
			require.NotEmpty(t, all, "the company has no rows in %s: add one above", e.Table)
			if len(all) > 150 {
				all = append(all[:75:75], all[len(all)-75:]...)
			}
			for _, v := range viewers {
				ctx := access.With(t.Context(), v)
				rule := e.Visible(v, "x")
				want := column(
					t,
					w,
					"SELECT x.id FROM "+e.Table+" x WHERE x.id IN (?"+strings.Repeat(
						", ?",
						len(all)-1,
					)+") AND "+rule.SQL+" ORDER BY x.id",
					append(anys(all), rule.Args...)...)
				byEnt, ok, err := e.Load(ctx, db.Store.ReadOnly().Ent(), all)
				require.NoError(t, err)
				require.True(t, ok, "%s is loaded through ent", e.Name)
				require.ElementsMatch(
					t,
					want,
					keys(byEnt),
					"%s through ent, for %s",
					e.Name,
					v.Role,
				)
				if e.Node {
					require.ElementsMatch(
						t,
						want,
						d.nodes(v, all),
						"%s through node, for %s",
						e.Name,
						v.Role,
					)
				}
				if e.Place != (entity.Place{}) {
					var seen []string
					for _, id := range all[:min(len(all), 20)] {
						_, _, ok, err := reads.Whereabouts(ctx, id)
						require.NoError(t, err)
						if ok {
							seen = append(seen, id)
						}
					}
					require.ElementsMatch(
						t,
						within(want, all[:min(len(all), 20)]),
						seen,
						"%s in the audit trail, for %s",
						e.Name,
						v.Role,
					)
				}
			}
		}
	})
}

// nodes returns those of the ids that node(id) finds for a viewer.
func (d *desk) nodes(v *access.Viewer, list []string) []string {
	d.T.Helper()
	var out []string
	for some := range slices.Chunk(list, 100) {
		found, _ := apikit.At(d.T, d.Ask(v, `query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`, map[string]any{"ids": some}), "nodes").([]any)
		for _, n := range found {
			if n != nil {
				id, _ := apikit.At(d.T, n, "id").(string)
				out = append(out, id)
			}
		}
	}
	return out
}

func column(t *testing.T, w *seed.World, query string, args ...any) []string {
	t.Helper()
	rows, err := w.Store.Query(t.Context(), query, args...)
	require.NoError(t, err)
	defer rows.Close()
	var out []string
	for rows.Next() {
		var one string
		require.NoError(t, rows.Scan(&one))
		out = append(out, one)
	}
	require.NoError(t, rows.Err())
	return out
}

func anys(list []string) []any {
	out := make([]any, len(list))
	for i, s := range list {
		out[i] = s
	}
	return out
}

func keys(m map[string]any) []string {
	var out []string
	for k := range m {
		out = append(out, k)
	}
	return out
}

func within(list, of []string) []string {
	var out []string
	for _, s := range list {
		if slices.Contains(of, s) {
			out = append(out, s)
		}
	}
	return out
}

package noninterference_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/ast"

	"hirewire/internal/entity"
)

// listing is a field that lists rows of an entity. It belongs to Query or to the type of an entity.
type listing struct {
	owner, field string
	of           *entity.Entity
	// nodes reports whether the field is a connection, and archived whether it takes
	// includeArchived.
	nodes, archived bool
}

// notWhole returns the lists that omit rows which the viewer may see elsewhere, with the reason.
func notWhole() map[string]string {
	return map[string]string{
		"Query.serviceAccounts": "only admins get the list; others see who acted",
	}
}

// listings returns every field that lists an entity and has no required arguments, in order.
func (w *walk) listings() []listing {
	var out []listing
	for _, def := range w.gen.schema.Types {
		owner := w.byType(def.Name)
		if def != w.gen.schema.Query && (def.Kind != ast.Object || owner == nil || !owner.Node ||
			owner.Visible == nil) {
			continue
		}
		for _, f := range def.Fields {
			child := f.Type.Name()
			name, connection := strings.CutSuffix(child, "Connection")
			e := w.byType(name)
			if e == nil || ruleOf(e) == nil || !e.Node && e != entity.Event ||
				!connection && f.Type.Elem == nil || slices.ContainsFunc(f.Arguments, required) {
				continue
			}
			out = append(out, listing{
				owner: def.Name, field: f.Name, of: e, nodes: connection,
				archived: f.Arguments.ForName("includeArchived") != nil,
			})
		}
	}
	slices.SortFunc(out, func(a, b listing) int {
		return strings.Compare(a.owner+"."+a.field, b.owner+"."+b.field)
	})
	return out
}

// byList requests every list as every user and compares the results. The rows that any user gets
// are the contents of a list, and each user must get exactly those of them that they may see.
func (w *walk) byList(t *testing.T) {
	shown := map[string]bool{}
	for _, l := range w.listings() {
		shown[l.of.Name] = true
		t.Run(l.owner+"."+l.field, func(t *testing.T) { w.compareList(t, l) })
	}
	w.covers(t, shown, notByList(), "list")
}

// compareList requests one list as every user, for each of its owners.
func (w *walk) compareList(t *testing.T, l listing) {
	t.Helper()
	got := map[string]map[string][]string{} // by user, by owner
	whole := map[string][]string{}          // by owner
	for _, name := range w.names {
		got[name] = w.listed(name, l)
		for owner, list := range got[name] {
			whole[owner] = append(whole[owner], list...)
		}
	}
	require.NotEmpty(t, whole, "%s.%s", l.owner, l.field)
	for _, name := range w.names {
		for owner, list := range got[name] {
			var want []string
			for id := range setOf(whole[owner]) {
				if w.want[name][l.of.Name][id] {
					want = append(want, id)
				}
			}
			if notWhole()[l.owner+"."+l.field] != "" {
				require.Subset(t, want, list, "%s.%s of %s, for %s", l.owner, l.field, owner, name)
				continue
			}
			require.ElementsMatch(
				t,
				want,
				list,
				"%s.%s of %s, for %s",
				l.owner,
				l.field,
				owner,
				name,
			)
		}
	}
}

// listed returns what a user gets of a list, by the id of its owner. The owner Query has the empty
// id.
func (w *walk) listed(name string, l listing) map[string][]string {
	arguments, selection := "", "id"
	switch {
	case l.nodes:
		arguments, selection = "(first: 100)", "nodes { id } pageInfo { hasNextPage }"
	case l.archived:
		arguments = "(includeArchived: true)"
	}
	rows := func(o object) []string {
		list := o.list("list")
		if l.nodes {
			page, _ := o.get("list").(map[string]any)
			list = object(page).list("nodes")
		}
		var out []string
		for _, n := range list {
			out = append(out, n.text("id"))
		}
		return out
	}
	if l.owner == "Query" {
		if l.nodes {
			var out []string
			for _, n := range w.pages(name, l.field, "(first: 100, after: $after)", "id") {
				out = append(out, n.text("id"))
			}
			return map[string][]string{"": out}
		}
		return map[string][]string{"": rows(w.data(name,
			"{ list: "+l.field+arguments+" { "+selection+" } }", nil))}
	}
	out := map[string][]string{}
	for chunk := range slices.Chunk(ends(w.all[w.byType(l.owner).Name], 25), 50) {
		for _, o := range w.data(name, "query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on "+l.owner+
			" { list: "+l.field+arguments+" { "+selection+" } } } }",
			map[string]any{"ids": chunk}).list("nodes") {
			out[o.text("id")] = rows(o)
		}
	}
	return out
}

// pages returns the nodes on all pages of a field of Query.
func (w *walk) pages(name, field, arguments, selection string) []object {
	var out []object
	for after := any(nil); ; {
		page := w.data(
			name,
			"query ($after: Cursor) { list: "+field+arguments+" { nodes { "+selection+
				" } pageInfo { hasNextPage endCursor } } }",
			map[string]any{"after": after},
		)
		list, _ := page.get("list").(map[string]any)
		out = append(out, object(list).list("nodes")...)
		info, _ := object(list).get("pageInfo").(map[string]any)
		if info["hasNextPage"] != true {
			return out
		}
		after = info["endCursor"]
	}
}

// object is an object in a response.
type object map[string]any

func (o object) get(field string) any { return o[field] }

func (o object) text(field string) string {
	s, _ := o[field].(string)
	return s
}

// list returns the objects in a list, without nulls.
func (o object) list(field string) []object {
	list, _ := o[field].([]any)
	var out []object
	for _, v := range list {
		if m, ok := v.(map[string]any); ok {
			out = append(out, m)
		}
	}
	return out
}

// data runs a query as a user. If the user has no right to a list, the response has no data for it.
func (w *walk) data(name, query string, variables map[string]any) object {
	w.t.Helper()
	_, raw := w.observer(w.people[name]).ask(query, variables)
	var answer struct{ Data object }
	require.NoError(w.t, json.Unmarshal(raw, &answer), "%s", raw)
	require.NotContains(w.t, string(raw), `"INTERNAL"`)
	require.NotContains(w.t, string(raw), "GRAPHQL_VALIDATION_FAILED", query)
	return answer.Data
}

// idsByType returns the ids of all objects in a frame, by type.
func idsByType(t *testing.T, frame []byte) map[string][]string {
	t.Helper()
	var v any
	require.NoError(t, json.Unmarshal(frame, &v))
	out := map[string][]string{}
	var visit func(v any)
	visit = func(v any) {
		switch v := v.(type) {
		case []any:
			for _, one := range v {
				visit(one)
			}
		case map[string]any:
			name := object(v).text("__typename")
			for _, key := range []string{"id", name + "_id"} {
				if id := object(v).text(key); id != "" {
					out[name] = append(out[name], id)
				}
			}
			for _, one := range v {
				visit(one)
			}
		}
	}
	visit(v)
	return out
}

package noninterference_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/ast"

	"hirewire/internal/entity"
	"hirewire/internal/ids"
)

// naming is a place in a command's input that takes the id of an entity.
type naming struct {
	command *ast.FieldDefinition
	input   *ast.Definition
	at      place
	of      *entity.Entity
}

// namings returns all places in the inputs of commands that take ids of entities with a rule.
func (w *walk) namings() []naming {
	var out []naming
	for _, f := range w.gen.schema.Mutation.Fields {
		input := w.gen.schema.Types[f.Arguments[0].Type.Name()]
		if uploadOf(input) != "" {
			continue // package documents tests it, and the pairs send it
		}
		for _, at := range w.gen.places(input) {
			kinds := w.gen.kinds(at.name, at.of)
			require.Less(w.t, len(kinds), len(w.gen.everyKind()),
				"%s of %s: extend kinds with the entity that it names", at, input.Name)
			for _, kind := range kinds {
				if e := entity.ByPrefix(ids.Prefix(kind)); ruleOf(e) != nil {
					out = append(out, naming{f, input, at, e})
				}
			}
		}
	}
	return out
}

// byCommand sends every command with an id that the user does not see, and with an id that does not
// exist. The responses must be the same. It then sends the commands as an admin who sees
// everything, with ids of existing rows. For each entity at least one response must differ, which
// proves that the commands look the entity up.
func (w *walk) byCommand(t *testing.T) {
	all := w.namings()
	for _, name := range w.names {
		var tried []naming
		var unseen, absent []string
		for _, n := range all {
			for _, id := range w.all[n.of.Name] {
				if !w.want[name][n.of.Name][id] {
					tried = append(tried, n)
					unseen = append(unseen, id)
					absent = append(absent, w.gen.absent[string(n.of.Prefix)][0])
					break
				}
			}
		}
		if len(tried) == 0 {
			continue
		}
		hidden, nothing := w.send(t, name, tried, unseen), w.send(t, name, tried, absent)
		for i, n := range tried {
			require.Equal(t, nothing[i], hidden[i], "%s with %s %s, which %s does not see",
				n.command.Name, n.at, unseen[i], name)
		}
	}
	named := map[string]bool{}
	var some, none []string
	for _, n := range all {
		id := w.usual[string(n.of.Prefix)]
		if !slices.Contains(w.all[n.of.Name], id) {
			id = w.all[n.of.Name][0]
		}
		some, none = append(some, id), append(none, w.gen.absent[string(n.of.Prefix)][0])
	}
	nothing := w.send(t, "root", all, none)
	for i, answer := range w.send(t, "root", all, some) {
		if answer != nothing[i] {
			named[all[i].of.Name] = true
		}
	}
	w.covers(t, named, notByCommand(), "command")
}

// send sends the commands in one operation, each with one of the ids, and returns their results
// with the ids masked.
func (w *walk) send(t *testing.T, name string, list []naming, with []string) []string {
	t.Helper()
	o := w.observer(w.people[name])
	var arguments, fields []string
	variables := map[string]any{}
	for i, n := range list {
		in := w.gen.plausible(n.input, w.usual)
		if n.input.Name == "CreateApplicationInput" && n.at.name != "candidateId" {
			in["candidate"] = map[string]any{"name": "New Person"}
		}
		if _, versioned := in["expectedVersion"]; versioned {
			in["expectedVersion"] = o.versionOf(in)
		}
		w.gen.put(n.input, in, n.at.path, with[i], w.usual)
		variables[fmt.Sprintf("i%d", i)] = in
		arguments = append(arguments, fmt.Sprintf("$i%d: %s", i, n.command.Arguments[0].Type))
		fields = append(
			fields,
			fmt.Sprintf("c%d: %s(input: $i%d) { problem { __typename message } }",
				i, n.command.Name, i),
		)
	}
	_, raw := o.ask(
		"mutation ("+strings.Join(arguments, ", ")+") { "+strings.Join(fields, " ")+" }",
		variables,
	)
	var answer struct {
		Data   map[string]json.RawMessage
		Errors []struct {
			Path    []any
			Message string
		}
	}
	require.NoError(t, json.Unmarshal(raw, &answer), "%.600s", raw)
	require.NotNil(t, answer.Data, "%.600s", raw)
	require.NotContains(t, string(raw), `"INTERNAL"`)
	out := make([]string, len(list))
	for i := range list {
		alias := fmt.Sprintf("c%d", i)
		out[i] = string(answer.Data[alias])
		for _, e := range answer.Errors {
			if len(e.Path) > 0 && e.Path[0] == any(alias) {
				out[i] += " " + e.Message
			}
		}
		out[i] = strings.ReplaceAll(out[i], with[i], "<id>")
	}
	return out
}

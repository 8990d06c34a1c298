package noninterference_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/ast"
)

// acts sends every command in both worlds as each of the named people, one after the other, with
// ids that they can see. Results and refusals must be the same, so no rule may count, name or
// depend on rows that the sender cannot see.
func (p *pair) acts(t *testing.T, people cast, names []string) {
	t.Helper()
	chosen := []string{names[0]}
	for _, i := range []int{len(names) / 2, len(names) - 1} {
		if !slices.Contains(chosen, names[i]) {
			chosen = append(chosen, names[i])
		}
	}
	t.Run("acts", func(t *testing.T) {
		for _, name := range chosen {
			t.Run(
				strings.ReplaceAll(name, " ", "_"),
				func(t *testing.T) { p.actsAs(t, people[name]) },
			)
		}
	})
}

func (p *pair) actsAs(t *testing.T, who string) {
	known := map[string]bool{}
	for _, all := range p.gen.visible {
		for _, id := range all {
			known[id] = true
		}
	}
	seen := p.seenBy(who)
	as := [2]*observer{p.with.observer(who), p.plain.observer(who)}
	sent := 0
	for _, f := range p.gen.schema.Mutation.Fields {
		input := p.gen.schema.Types[f.Arguments[0].Type.Name()]
		if uploadOf(input) != "" {
			continue // an upload only stores a file, and no rule depends on it
		}
		for _, given := range p.actions(input, seen, who) {
			if _, err := p.plain.read.ViewerByID(t.Context(), who); err != nil {
				return // the user's own account was deactivated
			}
			sent++
			var answers [2]string
			for i, c := range p.both() {
				o := as[i]
				o.viewer = c.viewer(who) // with their current rights
				variables := given()
				if _, versioned := variables["expectedVersion"]; versioned {
					variables["expectedVersion"] = o.versionOf(variables)
				}
				answers[i], _ = o.ask(
					fmt.Sprintf(
						"mutation ($input: %s) { %s(input: $input)%s }",
						f.Arguments[0].Type,
						f.Name,
						p.gen.selection(p.gen.schema.Types[f.Type.Name()], 1),
					),
					map[string]any{"input": variables},
				)
				answers[i] = maskGenerated(answers[i], known)
			}
			same(t, fmt.Sprintf("%s %v", f.Name, given()), answers[0], answers[1])
		}
	}
	require.Greater(t, sent, 100, "the commands take ids")
}

// seenBy returns the ids, by prefix, of entities in both worlds that a user sees.
func (p *pair) seenBy(who string) map[string][]string {
	unseen := p.plain.observer(who).unseen(p.gen)
	out := map[string][]string{}
	for kind, all := range p.gen.visible {
		if typeOf(kind) != "" {
			out[kind] = slices.DeleteFunc(
				slices.Clone(all),
				func(id string) bool { return slices.Contains(unseen[kind], id) },
			)
		}
	}
	return out
}

// actions returns inputs of a command: one with the usual ids, and one for each other id that the
// user sees, in each place that takes an id.
func (p *pair) actions(
	input *ast.Definition,
	seen map[string][]string,
	who string,
) []func() map[string]any {
	usual := p.usualOf(who)
	out := []func() map[string]any{func() map[string]any { return p.gen.plausible(input, usual) }}
	for _, at := range p.gen.places(input) {
		for _, kind := range p.gen.kinds(at.name, at.of) {
			list := seen[kind]
			// Rules count the applications in a stage, so commands about a stage are tried on all
			// stages.
			if about := len(at.path) == 1 && at.name == "stageId"; !about && len(list) > 1 {
				list = list[len(list)-1:]
			}
			for _, id := range list {
				out = append(out, func() map[string]any {
					in := p.gen.plausible(input, usual)
					p.gen.put(input, in, at.path, id, usual)
					return in
				})
			}
		}
	}
	return out
}

var (
	anyID  = regexp.MustCompile(`\b([a-z]{3})_[0-9a-z]{26}\b`)
	secret = regexp.MustCompile(`hw_[A-Za-z0-9_-]+|/auth/link#[A-Za-z0-9_-]+`)
)

// maskGenerated replaces generated values in a response: ids of new entities, and secrets.
func maskGenerated(answer string, known map[string]bool) string {
	answer = anyID.ReplaceAllStringFunc(answer, func(id string) string {
		if known[id] {
			return id
		}
		return "<new " + id[:3] + ">"
	})
	return secret.ReplaceAllString(answer, "<secret>")
}

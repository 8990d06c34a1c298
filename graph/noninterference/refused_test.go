package noninterference_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/ast"

	"hirewire/internal/access"
	"hirewire/internal/ids"
)

// attempt is a command with an id that the user does not see in one place of its input. absent is
// an id that does not exist, which is sent in its place the second time.
type attempt struct {
	at               place
	kind, id, absent string
}

// prober sends commands as one user.
type prober struct {
	*pair
	// n is the user's number, by which attempts are divided among users.
	n           int
	with, plain *observer
	// unseen has the ids, by prefix, of entities in both worlds that the user does not see.
	unseen map[string][]string
	// before has the responses to existing ids, and after those to absent ids.
	before, after []string
	asked         []string
	tried         int
	// missing reports whether absent ids are being sent.
	missing bool
}

// commands sends every command with ids that the user does not see, in each place that takes an id:
// ids of rows hidden in one world, of rows in both worlds, and of nothing. The response, the log,
// and what readers of the audit trail find must be the same, and nothing may change.
func (p *pair) commands(t *testing.T, n int, who string) {
	o := &prober{pair: p, n: n, with: p.with.observer(who), plain: p.plain.observer(who)}
	o.unseen = o.plain.unseen(p.gen)
	mask := o.maskOf()
	o.with.mask, o.plain.mask = mask, mask
	readers := p.readers(who)
	var trails [2][]string
	for phase := range trails {
		o.missing = phase == 1
		earlier := o.trails(t, readers)
		o.probe(t)
		for i, lines := range o.trails(t, readers) {
			trails[phase] = append(trails[phase], added(lines, earlier[i], mask))
		}
	}
	require.Len(t, o.after, len(o.before))
	for i := range o.before {
		same(t, o.asked[i]+" with a hidden or an absent id", o.before[i], o.after[i])
	}
	for i := range trails[0] {
		same(
			t,
			"the audit trail after commands with hidden or absent ids",
			trails[0][i],
			trails[1][i],
		)
	}
	if len(readers) > 0 {
		require.NotEmpty(t, strings.Join(trails[0], ""), "refusals must be recorded")
	}
	require.Greater(t, o.tried, 100, "the commands take ids")
}

// unseen returns the ids, by prefix, of entities in both worlds that the user does not see.
func (o *observer) unseen(g *generator) map[string][]string {
	out := map[string][]string{}
	for _, kind := range g.everyKind() {
		switch prefix := ids.Prefix(kind); {
		case prefix == ids.SignInSession:
			// Sessions are not covered by the rules. Users see their own, and those who manage the
			// company see all.
			if !o.viewer.Can(access.ManageCompany) {
				out[kind] = o.column(
					"SELECT id FROM sign_in_sessions WHERE user_id <> ? ORDER BY id",
					o.viewer.ID,
				)
			}
		case typeOf(kind) != "" && prefix != ids.CompanySettings: // there is only one company, and everyone knows its id
			for chunk := range slices.Chunk(g.visible[kind], 100) {
				_, raw := o.ask(
					"query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
					map[string]any{"ids": chunk},
				)
				var answer struct {
					Data struct{ Nodes []*struct{ ID string } }
				}
				require.NoError(o.t, json.Unmarshal(raw, &answer))
				require.Len(o.t, answer.Data.Nodes, len(chunk))
				for i, found := range answer.Data.Nodes {
					if found == nil {
						out[kind] = append(out[kind], chunk[i])
					}
				}
			}
		}
	}
	return out
}

// maskOf returns a replacer that masks the ids of attempts.
func (o *prober) maskOf() *strings.Replacer {
	var list []string
	for _, some := range []map[string][]string{o.gen.hidden, o.unseen, o.gen.absent} {
		for kind, all := range some {
			for _, id := range all {
				list = append(list, id, "<"+kind+">")
			}
		}
	}
	return strings.NewReplacer(list...)
}

// attempts returns the attempts of one command. All users send ids of the kind that a place takes.
// Ids of other kinds are divided among the users.
func (o *prober) attempts(input *ast.Definition) []attempt {
	var out []attempt
	ends := func(list []string) []string {
		if len(list) > 1 {
			list = []string{list[0], list[len(list)-1]}
		}
		return list
	}
	for _, at := range o.gen.places(input) {
		meant := o.gen.kinds(at.name, at.of)
		for i, kind := range o.gen.everyKind() {
			list := slices.Concat(ends(o.gen.hidden[kind]), ends(o.unseen[kind]))
			if !slices.Contains(meant, kind) && len(list) > 0 {
				if list = list[:1]; (i+len(out)+o.n)%o.shares != 0 {
					continue
				}
			}
			for _, id := range list {
				out = append(out, attempt{at, kind, id, o.gen.absent[kind][0]})
			}
		}
	}
	return out
}

// attemptsTogether is how many attempts are sent in one operation.
const attemptsTogether = 25

func (o *prober) probe(t *testing.T) {
	for _, f := range o.gen.schema.Mutation.Fields {
		if len(f.Arguments) != 1 || f.Arguments[0].Name != "input" {
			t.Fatalf("the command %s has other arguments than input: extend this test", f.Name)
		}
		input := o.gen.schema.Types[f.Arguments[0].Type.Name()]
		size := attemptsTogether
		if uploadOf(input) != "" {
			size = 1
		}
		for chunk := range slices.Chunk(o.attempts(input), size) {
			o.send(t, f, input, chunk)
		}
	}
}

// send sends attempts to both worlds and keeps the responses.
func (o *prober) send(t *testing.T, f *ast.FieldDefinition, input *ast.Definition, some []attempt) {
	o.tried += len(some)
	payload := o.gen.schema.Types[f.Type.Name()]
	var arguments, fields []string
	what := f.Name
	for i, a := range some {
		arguments = append(arguments, fmt.Sprintf("$i%d: %s", i, f.Arguments[0].Type))
		fields = append(fields, fmt.Sprintf("c%d: %s(input: $i%d) { ...Payload }", i, f.Name, i))
		what += fmt.Sprintf(" %s=%s", a.at, a.kind)
	}
	query := fmt.Sprintf(
		"mutation Probe(%s) { %s } fragment Payload on %s%s",
		strings.Join(
			arguments,
			", ",
		),
		strings.Join(fields, " "),
		payload.Name,
		o.gen.selection(payload, 1),
	)
	var answers [2]string
	for w, world := range []*observer{o.with, o.plain} {
		variables := map[string]any{}
		var last map[string]any
		for i, a := range some {
			id := a.id
			if o.missing {
				id = a.absent
			}
			last = o.inputWith(world, input, a.at, id)
			variables[fmt.Sprintf("i%d", i)] = last
		}
		if upload := uploadOf(input); upload != "" {
			answers[w], _ = world.upload(
				strings.NewReplacer("$i0", "$input").Replace(query),
				last,
				upload,
			)
		} else {
			answers[w], _ = world.ask(query, variables)
		}
	}
	same(t, what, answers[0], answers[1])
	require.NotContains(t, answers[0], `"code":"INTERNAL"`, what)
	if o.missing {
		o.after = append(o.after, answers[0])
		return
	}
	o.before, o.asked = append(o.before, answers[0]), append(o.asked, what)
}

// inputWith returns an input that could succeed, except for one id.
func (o *prober) inputWith(
	world *observer,
	input *ast.Definition,
	at place,
	id string,
) map[string]any {
	usual := o.usualOf(o.with.viewer.ID)
	variables := o.gen.plausible(input, usual)
	if input.Name == "CreateApplicationInput" && at.name != "candidateId" {
		variables["candidate"] = map[string]any{"name": "New Person"}
	}
	if _, versioned := variables["expectedVersion"]; versioned {
		variables["expectedVersion"] = world.versionOf(variables)
	}
	o.gen.put(input, variables, at.path, id, usual)
	return variables
}

// readers returns the users whose view of the audit trail is compared: those who can read it but
// cannot see what is hidden.
func (p *pair) readers(who string) []string {
	var out []string
	for _, id := range slices.Concat(p.trailReaders, []string{who}) {
		if p.plain.viewer(id).ReadsTrail() && !slices.Contains(out, id) {
			out = append(out, id)
		}
	}
	return out
}

// trails returns the user's refusals as each of the readers finds them in the audit trail. Both
// worlds must have the same.
func (o *prober) trails(t *testing.T, readers []string) [][]string {
	t.Helper()
	var out [][]string
	for _, c := range o.both() {
		require.NoError(t, c.recorder.Flush(t.Context()))
	}
	for _, reader := range readers {
		var lines [2][]string
		for i, c := range o.both() {
			seen := c.viewer(reader).AuditEntries("t")
			lines[i] = c.column(
				`SELECT t.id || ' ' || COALESCE(t.subject_id, '-') || ' ' || COALESCE(t.posting_id, '-') || ' ' || COALESCE(CAST(t.details AS TEXT), '-') || ' ' ||
				COALESCE(t.address, '-') || COALESCE(t.client, '-') FROM audit_entry t WHERE t.kind = 'CommandRefused' AND t.actor_id = ? AND `+seen.SQL+" ORDER BY 1",
				append([]any{o.plain.viewer.ID}, seen.Args...)...)
		}
		same(t, "the audit trail", strings.Join(lines[0], "\n"), strings.Join(lines[1], "\n"))
		out = append(out, lines[0])
	}
	return out
}

// added returns the lines that are not in earlier, without their ids and without duplicates.
func added(lines, earlier []string, mask *strings.Replacer) string {
	known := map[string]bool{}
	for _, line := range earlier {
		known[line] = true
	}
	var out []string
	for _, line := range lines {
		if !known[line] {
			_, rest, _ := strings.Cut(line, " ")
			out = append(out, mask.Replace(rest))
		}
	}
	slices.Sort(out)
	return strings.Join(slices.Compact(out), "\n")
}

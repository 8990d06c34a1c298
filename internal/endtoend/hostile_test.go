package endtoend_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/ast"

	"hirewire/graph/generated"
	"hirewire/internal/testkit"
)

// hostile generates operations from the schema: every field, with well-typed but odd arguments and
// with some of the wrong type. Fields that are added later are included.
type hostile struct {
	*rand.Rand
	schema *ast.Schema
	// ids and cursors come from responses.
	ids, cursors []string
	known        map[string]bool
	// wild permits values of wrong types in some operations.
	wild      bool
	variables map[string]any
	declared  []string
}

func newHostile(seed uint64) *hostile {
	return &hostile{
		Rand: rand.New(
			rand.NewPCG(seed, 1),
		),
		schema: generated.NewExecutableSchema(generated.Config{}).Schema(),
		known:  map[string]bool{},
	}
}

func pick[T any](h *hostile, from []T) T { return from[h.IntN(len(from))] }

// often returns true with a probability in percent.
func (h *hostile) often(percent int) bool { return h.IntN(100) < percent }

var (
	anyID     = regexp.MustCompile(`"([a-z]{2,4}_[0-9a-z]{26})"`)
	anyCursor = regexp.MustCompile(`"(?:cursor|endCursor|startCursor|pipelineCursor)":"([^"]+)"`)
)

// learn collects the ids and cursors of a response, except for the ids of the test's users, who
// must not deactivate their own accounts.
func (h *hostile) learn(body string, not ...string) {
	keep := func(list *[]string, found [][]string) {
		for _, m := range found {
			if !h.known[m[1]] && !slices.Contains(not, m[1]) && len(*list) < 4_000 {
				h.known[m[1]] = true
				*list = append(*list, m[1])
			}
		}
	}
	keep(&h.ids, anyID.FindAllStringSubmatch(body, -1))
	keep(&h.cursors, anyCursor.FindAllStringSubmatch(body, -1))
}

// oddTexts returns texts that users, scripts and attackers might enter.
func oddTexts() []string {
	return []string{
		"",
		" ",
		"\x00",
		"a\x00b",
		"Ada",
		"ada@example.com",
		"ada@",
		"@",
		"a b",
		strings.Repeat("x", 201),
		strings.Repeat("long ", 20_000),
		strings.Repeat("é", 10_000),
		"'; DROP TABLE users; --",
		`" OR 1=1`,
		"%",
		"_",
		`\`,
		"%%__%%",
		"*",
		"a* OR b",
		`"a`,
		"NEAR(a b)",
		"<script>alert(1)</script>",
		"{{7*7}}",
		"${x}",
		"../../etc/passwd",
		"\u202eRTL",
		"👩‍👩‍👧‍👦",
		"\ufeff",
		"\u2028",
		"İstanbul",
		"ﬁ",
		"e\u0301",
		strings.Repeat("\u0301", 300),
		"\ufffd",
		"null",
		"true",
		"-1",
		"0",
		"1e309",
		"2026-02-30",
		"0000-00-00",
		"99999-01-01",
		"2026-03-01",
		"-0001-01-01",
		"2026-03-01T09:30:00Z",
		"2026-03-01T09:30:00.123456789Z",
		"9999-12-31T23:59:59.999999Z",
		"0000-01-01T00:00:00Z",
		"0001-01-01T00:00:00Z",
		"10000-01-01T00:00:00Z",
		"2026-03-01T09:30:00+99:99",
		"2026-03-01 09:30:00",
		"2026-02-30T00:00:00Z",
		"eyJ2IjoxfQ==",
		"AAAA",
		strings.Repeat("A", 1_001),
		"usr_",
		"usr_" + strings.Repeat("0", 26),
		"app_" + strings.Repeat("z", 26),
		"APP_" + strings.Repeat("0", 26),
		"https://[::1",
		"javascript:alert(1)",
		"+49 30 1234567",
	}
}

func oddNumbers() []json.Number {
	return []json.Number{
		"0",
		"1",
		"2",
		"3",
		"20",
		"100",
		"101",
		"500",
		"-1",
		"2147483647",
		"-2147483648",
		"2147483648",
		"9007199254740991",
		"9007199254740993",
		"9223372036854775808",
		"1.5",
		"1e2",
		"-0",
		"1e400",
	}
}

// value generates a value for a type. Most values are valid.
func (h *hostile) value(t *ast.Type, depth int) any {
	if !t.NonNull && h.often(25) || h.wild && h.often(5) {
		return nil
	}
	if h.wild && h.often(10) {
		return pick(
			h,
			[]any{
				"text",
				json.Number("7"),
				true,
				[]any{},
				map[string]any{},
				map[string]any{"a": []any{nil}},
				[]any{[]any{[]any{"x"}}},
				[]any{nil},
			},
		)
	}
	if t.Elem != nil {
		list := make([]any, pick(h, []int{0, 1, 1, 2, 3, 101}))
		for i := range list {
			list[i] = h.value(t.Elem, depth+1)
		}
		return list
	}
	def := h.schema.Types[t.NamedType]
	switch def.Kind {
	case ast.Enum:
		if h.wild && h.often(20) {
			return pick(h, oddTexts())
		}
		return pick(h, def.EnumValues).Name
	case ast.InputObject:
		return h.object(def, depth)
	}
	return h.scalar(t.NamedType)
}

func (h *hostile) scalar(name string) any {
	switch name {
	case "Boolean":
		return h.often(50)
	case "Int", "Long", "Float":
		if h.often(60) {
			return json.Number(strconv.Itoa(h.IntN(60)))
		}
		return pick(h, oddNumbers())
	case "ID":
		if len(h.ids) > 0 && h.often(85) {
			return pick(h, h.ids)
		}
	case "Cursor":
		if len(h.cursors) > 0 && h.often(60) {
			return pick(h, h.cursors)
		}
	case "Date":
		if h.often(70) {
			return fmt.Sprintf("20%02d-%02d-%02d", h.IntN(100), 1+h.IntN(12), 1+h.IntN(28))
		}
	case "DateTime":
		if h.often(80) {
			return fmt.Sprintf(
				"20%02d-%02d-%02dT%02d:00:00Z",
				h.IntN(100),
				1+h.IntN(12),
				1+h.IntN(28),
				h.IntN(24),
			)
		}
	}
	return pick(h, oddTexts())
}

func (h *hostile) object(def *ast.Definition, depth int) any {
	out := map[string]any{}
	for _, f := range def.Fields {
		needed := f.Type.NonNull && f.DefaultValue == nil
		if needed && (!h.wild || h.often(90)) || !needed && h.often(60/(depth+1)) {
			out[f.Name] = h.value(f.Type, depth+1)
		}
	}
	if h.wild && h.often(5) {
		out["nope"] = "x"
	}
	return out
}

// arguments returns the arguments of a field, either as variables or as literals. percent is the
// probability of each optional argument.
func (h *hostile) arguments(f *ast.FieldDefinition, percent int) string {
	var parts []string
	for _, a := range f.Arguments {
		needed := a.Type.NonNull && a.DefaultValue == nil
		if !needed && !h.often(percent) {
			continue
		}
		v := h.value(a.Type, 0)
		if h.often(40) {
			parts = append(parts, a.Name+": "+h.literal(v, a.Type))
			continue
		}
		name := fmt.Sprintf("v%d", len(h.declared))
		h.declared = append(h.declared, "$"+name+": "+a.Type.String())
		h.variables[name] = v
		parts = append(parts, a.Name+": $"+name)
	}
	if len(parts) == 0 {
		return ""
	}
	return "(" + strings.Join(parts, ", ") + ")"
}

var graphqlName = regexp.MustCompile(`^[_A-Za-z]\w*$`)

func (h *hostile) literal(v any, t *ast.Type) string {
	switch v := v.(type) {
	case nil:
		return "null"
	case string:
		if t != nil && t.Elem == nil && h.schema.Types[t.NamedType].Kind == ast.Enum &&
			graphqlName.MatchString(v) {
			return v
		}
		text, _ := json.Marshal(v)
		return string(text)
	case []any:
		var elem *ast.Type
		if t != nil {
			elem = t.Elem
		}
		parts := make([]string, len(v))
		for i, one := range v {
			parts[i] = h.literal(one, elem)
		}
		return "[" + strings.Join(parts, ", ") + "]"
	case map[string]any:
		var def *ast.Definition
		if t != nil && t.Elem == nil {
			def = h.schema.Types[t.NamedType]
		}
		var parts []string
		for name, one := range v {
			var of *ast.Type
			if def != nil {
				if f := def.Fields.ForName(name); f != nil {
					of = f.Type
				}
			}
			parts = append(parts, name+": "+h.literal(one, of))
		}
		slices.Sort(parts)
		return "{" + strings.Join(parts, ", ") + "}"
	default:
		return fmt.Sprint(v)
	}
}

// selection selects some fields of a type.
func (h *hostile) selection(typeName string, depth int) string {
	def := h.schema.Types[typeName]
	if !def.IsCompositeType() {
		return ""
	}
	fields := []string{"__typename"}
	for _, f := range def.Fields {
		if strings.HasPrefix(f.Name, "__") {
			continue
		}
		leaf := !h.schema.Types[f.Type.Name()].IsCompositeType()
		always := f.Name == "problem" || f.Name == "nodes" || f.Name == "fields"
		if depth > 4 && !leaf || !always && !h.often(60-12*depth) {
			continue
		}
		fields = append(
			fields,
			fmt.Sprintf(
				"f%d: ",
				len(h.declared)*100+len(fields),
			)+f.Name+h.arguments(
				f,
				10,
			)+h.selection(
				f.Type.Name(),
				depth+1,
			),
		)
	}
	if def.Kind == ast.Union || def.Kind == ast.Interface && h.often(50) {
		for _, one := range h.schema.GetPossibleTypes(def) {
			if h.often(30) && depth < 4 {
				fields = append(fields, "... on "+one.Name+h.selection(one.Name, depth+2))
			}
		}
	}
	return " { " + strings.Join(fields, " ") + " }"
}

// operation returns the body of a request for one root field.
func (h *hostile) operation(t *testing.T, kind string, f *ast.FieldDefinition) []byte {
	t.Helper()
	h.variables, h.declared, h.wild = map[string]any{}, nil, h.often(25)
	text := f.Name + h.arguments(f, 35) + h.selection(f.Type.Name(), 0)
	head := kind
	if len(h.declared) > 0 {
		head += " (" + strings.Join(h.declared, ", ") + ")"
	}
	body, err := json.Marshal(
		map[string]any{"query": head + " { " + text + " }", "variables": h.variables},
	)
	require.NoError(t, err)
	return body
}

// inside matches internals that no response may reveal.
var inside = regexp.MustCompile(
	`(?i)sqlite|sqlstate|pq:|\bsql:|goroutine|runtime error|\.go:\d|/work/|/home/|/root/|\bent: |did you mean|syntax error at or near|constraint failed|violates`,
)

// Whatever a signed-in user sends for any field of the schema, the response has data, a problem or
// a typed error, and never an internal error. HIREWIRE_FUZZ_ROUNDS and HIREWIRE_FUZZ_SEED run more.
func TestNoArgumentOfAnyFieldBreaksTheServer(t *testing.T) {
	rounds, seed := sized(t, "HIREWIRE_FUZZ_ROUNDS", 12), sized(t, "HIREWIRE_FUZZ_SEED", 4)
	demoCompany.Each(t, func(t *testing.T, db *testkit.DB) {
		h := newHostile(uint64(seed))
		s := serve(t, on(db, "--demo", "--log-level", "warn")...)
		client := &http.Client{}
		t.Cleanup(client.CloseIdleConnections)
		post := func(token string, body []byte) (int, string) {
			req, err := http.NewRequestWithContext(
				t.Context(),
				http.MethodPost,
				s.base+"/graphql",
				bytes.NewReader(body),
			)
			require.NoError(t, err)
			req.Header.Set("Content-Type", "application/json")
			req.Header.Set("Authorization", "Bearer "+token)
			resp, err := client.Do(req)
			require.NoError(t, err, "%.2000s", body)
			defer resp.Body.Close()
			text, err := io.ReadAll(resp.Body)
			require.NoError(t, err)
			return resp.StatusCode, string(text)
		}
		var own []string
		for _, token := range []string{"demo-admin", "demo-recruiter", "demo-lead", "demo-interviewer"} {
			_, me := post(token, []byte(`{"query":"{ viewer { id actor { id } } }"}`))
			for _, m := range anyID.FindAllStringSubmatch(me, -1) {
				own = append(own, m[1])
			}
		}
		require.NotEmpty(t, own)
		_, world := post(
			"demo-admin",
			[]byte(
				`{"query":"{ pipelineCursor postings(first: 10) { pageInfo { endCursor } nodes { id stages { id } applications(first: 5) { pageInfo { endCursor } nodes { id candidate { id } } } } } users(first: 5) { nodes { id } } candidates(first: 5) { pageInfo { endCursor } } activity(last: 5) { pageInfo { endCursor } } }"}`,
			),
		)
		h.learn(world, own...)
		require.NotEmpty(t, h.ids, world)
		require.NotEmpty(t, h.cursors, world)

		reached := map[string]int{}
		for round := range rounds {
			for kind, root := range map[string]*ast.Definition{"query": h.schema.Query, "mutation": h.schema.Mutation} {
				for _, f := range root.Fields {
					if strings.HasPrefix(f.Name, "__") {
						continue
					}
					token := "demo-admin"
					if h.often(25) {
						token = pick(h, []string{"demo-recruiter", "demo-lead", "demo-interviewer"})
					}
					body := h.operation(t, kind, f)
					status, answer := post(token, body)
					if status >= 500 || status == http.StatusUnauthorized ||
						strings.Contains(answer, `"code":"INTERNAL"`) ||
						strings.Contains(answer, `"code":"UNAVAILABLE"`) ||
						inside.MatchString(withoutEcho(answer)) {
						t.Errorf(
							"%s, round %d, %s: %d\n%.3000s\n%.3000s",
							f.Name,
							round,
							token,
							status,
							body,
							answer,
						)
					}
					if strings.Contains(answer, `"data":`) {
						reached[f.Name]++
					}
					h.learn(answer, own...)
				}
			}
		}
		const patience = 300 // the random rounds may have missed a field
		for kind, root := range map[string]*ast.Definition{"query": h.schema.Query, "mutation": h.schema.Mutation} {
			for _, f := range root.Fields {
				for tries := 0; !strings.HasPrefix(f.Name, "__") && reached[f.Name] == 0; tries++ {
					if _, answer := post(
						"demo-admin",
						h.operation(t, kind, f),
					); strings.Contains(
						answer,
						`"data":`,
					) {
						reached[f.Name]++
					}
					require.Less(
						t,
						tries,
						patience,
						"%s was never executed: extend the generator to reach it",
						f.Name,
					)
				}
			}
		}
		require.NotContains(t, s.log.String(), "level=ERROR")
		status, _ := post("demo-admin", []byte(`{"query":"{ viewer { id } }"}`))
		require.Equal(t, http.StatusOK, status)
	})
}

// withoutEcho removes the data, which contains texts of the test itself.
func withoutEcho(answer string) string {
	var a struct{ Errors json.RawMessage }
	if json.Unmarshal([]byte(answer), &a) != nil {
		return answer
	}
	return strings.ReplaceAll(string(a.Errors), "../../etc/passwd", "")
}

package endtoend_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"slices"
	"strings"
	"testing"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/ast"
	"golang.org/x/text/unicode/norm"

	"hirewire/graph/generated"
	"hirewire/internal/normalize"
	"hirewire/internal/testkit"
)

// textSlot is one place of the schema that takes text: an argument of a field, or a field of an
// input in it.
type textSlot struct {
	// operation is query or mutation. open is the selection around the field, for fields below the
	// root.
	operation, open string
	field           *ast.FieldDefinition
	// path leads from the argument to the place, and scalar is the type there.
	path   []string
	scalar string
}

func (s textSlot) String() string {
	return s.operation + s.open + " " + s.field.Name + "(" + strings.Join(
		s.path,
		".",
	) + ": " + s.scalar + ")"
}

// textWalk finds every place that takes text, and sends operations with a text in one of them.
type textWalk struct {
	t      *testing.T
	schema *ast.Schema
	db     *testkit.DB
	client *http.Client
	base   string
	// own has the ids of the users who send the operations.
	own []string
	// slot counts the slots, and turn the operations.
	slot, turn int
	// usual has the ids for the next operation, by prefix.
	usual map[string]string
}

// slots returns the slots of all commands, of all queries, and of all fields below a query that
// have arguments.
func (w *textWalk) slots() []textSlot {
	var out []textSlot
	add := func(operation, open string, f *ast.FieldDefinition) {
		for _, a := range f.Arguments {
			for _, p := range w.inside(a.Type, []string{a.Name}) {
				p.operation, p.open, p.field = operation, open, f
				out = append(out, p)
			}
		}
	}
	for _, f := range w.schema.Mutation.Fields {
		add("mutation", "", f)
	}
	type stop struct {
		def  *ast.Definition
		open string
	}
	seen := map[string]bool{"Query": true}
	for queue := []stop{{w.schema.Query, ""}}; len(queue) > 0; queue = queue[1:] {
		at := queue[0]
		for _, f := range at.def.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			add("query", at.open, f)
			child := w.schema.Types[f.Type.Name()]
			if !child.IsCompositeType() ||
				slices.ContainsFunc(
					f.Arguments,
					func(a *ast.ArgumentDefinition) bool { return needed(a.Type, a.DefaultValue) && a.Type.Name() != "ID" },
				) {
				continue
			}
			for _, one := range w.schema.GetPossibleTypes(child) {
				if seen[one.Name] {
					continue
				}
				seen[one.Name] = true
				open := at.open + " { " + f.Name + w.steps(f)
				if one != child {
					open += " { ... on " + one.Name
				}
				queue = append(queue, stop{one, open})
			}
		}
	}
	return out
}

// steps returns the arguments of a field that leads to other fields: the required ones, and a small
// page size. PLACE stands for an id.
func (w *textWalk) steps(f *ast.FieldDefinition) string {
	var args []string
	for _, a := range f.Arguments {
		switch {
		case needed(a.Type, a.DefaultValue) && a.Type.Elem != nil:
			args = append(args, a.Name+`: ["PLACE:`+placeOf(a.Name, f.Name)+`"]`)
		case needed(a.Type, a.DefaultValue):
			args = append(args, a.Name+`: "PLACE:`+placeOf(a.Name, f.Name)+`"`)
		case a.Name == "first":
			args = append(args, "first: 1")
		}
	}
	if len(args) == 0 {
		return ""
	}
	return "(" + strings.Join(args, ", ") + ")"
}

func needed(t *ast.Type, usual *ast.Value) bool { return t.NonNull && usual == nil }

// inside returns the places inside a type that take text.
func (w *textWalk) inside(t *ast.Type, path []string, above ...string) []textSlot {
	def := w.schema.Types[t.Name()]
	switch {
	case slices.Contains([]string{"String", "ID", "Cursor", "Date", "DateTime"}, def.Name):
		return []textSlot{{path: path, scalar: def.Name}}
	case def.Name == "Upload":
		return []textSlot{{path: path, scalar: def.Name}} // the file's name
	case def.Kind != ast.InputObject || slices.Contains(above, def.Name):
		return nil
	}
	var out []textSlot
	for _, f := range def.Fields {
		out = append(
			out,
			w.inside(
				f.Type,
				append(slices.Clone(path), f.Name),
				append(slices.Clone(above), def.Name)...)...)
	}
	return out
}

// placeOf returns the prefix of the ids that a field takes.
func placeOf(name, of string) string {
	for _, stem := range []string{strings.ToLower(strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(name, "s"), "Id"), "id")), strings.ToLower(of)} {
		for _, k := range []struct{ suffix, prefix string }{
			{"roleprofile", "rol"},
			{"posting", "pst"},
			{"application", "app"},
			{"candidate", "can"},
			{"stage", "stg"},
			{"tag", "tag"},
			{"department", "dep"},
			{"parent", "dep"},
			{"location", "loc"},
			{"serviceaccount", "svc"},
			{"user", "usr"},
			{"creditedto", "usr"},
			{"actor", "usr"},
			{"opening", "opn"},
			{"reason", "rsn"},
			{"source", "src"},
			{"apikey", "key"},
			{"session", "ses"},
			{"competency", "pcp"},
			{"competencie", "pcp"},
		} {
			if stem != "" && strings.HasSuffix(stem, k.suffix) {
				return k.prefix
			}
		}
	}
	return "can"
}

// next chooses an active application and its surroundings for the next operations.
func (w *textWalk) next() {
	w.turn++
	if w.turn%8 != 1 && w.usual != nil {
		return // several operations in sequence are about the same entities
	}
	one := func(query string, args ...any) string {
		rows, err := w.db.Store.Query(w.t.Context(), query, args...)
		require.NoError(w.t, err)
		defer func() { require.NoError(w.t, rows.Close()) }()
		var all []string
		for rows.Next() {
			var s string
			require.NoError(w.t, rows.Scan(&s))
			all = append(all, s)
		}
		if len(all) == 0 {
			return ""
		}
		return all[w.turn%len(all)]
	}
	u := map[string]string{
		"svc": "svc_00000000000000000000000000",
		"key": "key_00000000000000000000000000",
		"ses": "ses_00000000000000000000000000",
	}
	u["app"] = one(
		`SELECT a.id FROM applications a JOIN postings p ON p.id = a.posting_id WHERE a.status = 'ACTIVE' AND p.status = 'OPEN' ORDER BY a.id LIMIT 500`,
	)
	if u["app"] == "" {
		u["app"] = one(`SELECT a.id FROM applications a ORDER BY a.id LIMIT 500`)
	}
	u["pst"], u["can"] = one(
		"SELECT posting_id FROM applications WHERE id = ?",
		u["app"],
	), one(
		"SELECT candidate_id FROM applications WHERE id = ?",
		u["app"],
	)
	u["stg"] = one(
		"SELECT id FROM stages WHERE posting_id = ? AND archived_at IS NULL AND kind <> 'OFFER' ORDER BY position",
		u["pst"],
	)
	u["opn"] = one(
		"SELECT id FROM openings WHERE posting_id = ? AND status = 'OPEN' ORDER BY id",
		u["pst"],
	)
	u["pcp"] = one("SELECT id FROM posting_competencies WHERE posting_id = ? ORDER BY id", u["pst"])
	for prefix, table := range map[string]string{"tag": "tags", "dep": "departments", "loc": "locations", "src": "sources", "rol": "role_profiles", "rsn": "decision_reasons"} {
		u[prefix] = one("SELECT id FROM " + table + " ORDER BY id LIMIT 50")
	}
	u["rsn"] = one("SELECT id FROM decision_reasons WHERE kind = 'WE_REJECTED' ORDER BY id")
	u["usr"] = one(
		"SELECT id FROM users WHERE id NOT IN ('" + strings.Join(
			w.own,
			"', '",
		) + "') AND role <> 'ADMIN' ORDER BY id LIMIT 50",
	)
	w.usual = u
}

// plausible returns a value with which a command could succeed.
func (w *textWalk) plausible(t *ast.Type, name, of string) any {
	if t.Elem != nil {
		return []any{w.plausible(t.Elem, name, of)}
	}
	def := w.schema.Types[t.NamedType]
	switch {
	case def.Kind == ast.InputObject:
		out := map[string]any{}
		for _, f := range def.Fields {
			if needed(f.Type, f.DefaultValue) || slices.Contains(eitherOr(), def.Name+"."+f.Name) {
				out[f.Name] = w.plausible(f.Type, f.Name, strings.TrimSuffix(def.Name, "Input"))
			}
		}
		return out
	case def.Kind == ast.Enum:
		return def.EnumValues[w.slot%len(def.EnumValues)].Name
	}
	switch def.Name {
	case "ID":
		return w.usual[placeOf(name, of)]
	case "Boolean":
		return true
	case "Int", "Long", "Float":
		return 1
	case "DateTime":
		return "2026-03-01T09:30:00Z"
	case "Date":
		return "2026-03-01"
	case "Cursor", "Upload":
		return nil
	}
	switch strings.ToLower(name) {
	case "email", "emails":
		return fmt.Sprintf("walk%d@example.com", w.turn)
	case "url", "links":
		return fmt.Sprintf("https://example.com/walk%d", w.turn)
	}
	return fmt.Sprintf("Walk %d", w.turn)
}

// eitherOr returns fields that the schema makes optional, but that commands require unless another
// field is given.
func eitherOr() []string {
	return []string{"CreatePostingInput.title", "CreateApplicationInput.candidateId"}
}

// put sets a value at a path of an input and creates the objects on the way. Lists get one element.
func (w *textWalk) put(t *ast.Type, at any, path []string, value any) any {
	if t.Elem != nil {
		var first any
		if list, ok := at.([]any); ok && len(list) > 0 {
			first = list[0]
		}
		return []any{w.put(t.Elem, first, path, value)}
	}
	if len(path) == 0 {
		return value
	}
	def := w.schema.Types[t.NamedType]
	object, ok := at.(map[string]any)
	if !ok {
		object, ok = w.plausible(&ast.Type{NamedType: t.NamedType}, path[0], "").(map[string]any)
		require.True(w.t, ok)
	}
	if path[0] == "candidate" {
		delete(object, "candidateId")
	}
	f := def.Fields.ForName(path[0])
	object[f.Name] = w.put(f.Type, object[f.Name], path[1:], value)
	return object
}

// setVersions sets the current versions of the entities that an input names.
func (w *textWalk) setVersions(input map[string]any) {
	for _, about := range []struct{ field, query string }{
		{"applicationId", "SELECT version FROM applications WHERE id = ?"},
		{"candidateId", "SELECT version FROM candidates WHERE id = ?"},
		{"postingId", "SELECT version FROM postings WHERE id = ?"},
		{"roleProfileId", "SELECT version FROM role_profiles WHERE id = ?"},
		{"userId", "SELECT version FROM users WHERE id = ?"},
		{"stageId", "SELECT p.version FROM postings p JOIN stages s ON s.posting_id = p.id WHERE s.id = ?"},
	} {
		id, named := input[about.field].(string)
		if _, stated := input["expectedVersion"]; !named || !stated || !normalize.Storable(id) {
			continue
		}
		rows, err := w.db.Store.Query(w.t.Context(), about.query, id)
		require.NoError(w.t, err)
		version := 1
		if rows.Next() {
			require.NoError(w.t, rows.Scan(&version))
		}
		require.NoError(w.t, rows.Close())
		input["expectedVersion"] = version
		return
	}
}

// surrogate stands for half of a surrogate pair, which json.Marshal would not write.
const surrogate = "<SURROGATE>"

// answered is the result of an operation.
type answered struct {
	status int
	body   string
	Data   map[string]json.RawMessage
	Errors []struct {
		Message    string
		Extensions struct{ Code string }
	}
	// invalid has the paths of the input that the command refused, without indexes.
	invalid []string
}

// send sends an operation with a text in the slot, either as a variable or as a literal.
func (w *textWalk) send(s textSlot, text string, literal bool) answered {
	w.next()
	h := &hostile{schema: w.schema}
	var declared, args []string
	variables := map[string]any{}
	upload := ""
	for _, a := range s.field.Arguments {
		if a.Name != s.path[0] && !needed(a.Type, a.DefaultValue) {
			continue
		}
		value := w.plausible(a.Type, a.Name, s.field.Name)
		if a.Name == s.path[0] && s.scalar != "Upload" {
			value = w.put(a.Type, value, s.path[1:], text)
		}
		if input, ok := value.(map[string]any); ok {
			w.setVersions(input)
			for _, f := range w.schema.Types[a.Type.Name()].Fields {
				if f.Type.Name() == "Upload" {
					input[f.Name], upload = nil, "variables."+a.Name+"."+f.Name
				}
			}
		}
		if literal {
			args = append(args, a.Name+": "+h.literal(value, a.Type))
			continue
		}
		declared, args = append(
			declared,
			"$"+a.Name+": "+a.Type.String(),
		), append(
			args,
			a.Name+": $"+a.Name,
		)
		variables[a.Name] = value
	}
	head := s.operation
	if len(declared) > 0 {
		head += "(" + strings.Join(declared, ", ") + ")"
	}
	open := s.open
	for prefix, id := range w.usual {
		open = strings.ReplaceAll(open, "PLACE:"+prefix, id)
	}
	query := head + open + " { " + s.field.Name + "(" + strings.Join(
		args,
		", ",
	) + ")" + w.selection(
		s.field.Type.Name(),
	) + strings.Repeat(
		" }",
		strings.Count(open, "{")+1,
	)
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	require.NoError(w.t, err)
	half := `\ud800`
	if literal {
		half = `\\ud800` // of the document, inside of JSON
	}
	body = bytes.ReplaceAll(body, []byte(`\u003cSURROGATE\u003e`), []byte(half))
	body = bytes.ReplaceAll(
		body,
		[]byte(`\\u003cSURROGATE\\u003e`),
		[]byte(half),
	) // Marshal of a literal that Marshal wrote
	contentType := "application/json"
	if upload != "" {
		name := "a.txt"
		if s.scalar == "Upload" {
			name = text
		}
		contentType, body = w.form(body, upload, name)
	}
	req, err := http.NewRequestWithContext(
		w.t.Context(),
		http.MethodPost,
		w.base+"/graphql",
		bytes.NewReader(body),
	)
	require.NoError(w.t, err)
	req.Header.Set("Content-Type", contentType)
	req.Header.Set("Authorization", "Bearer demo-admin")
	resp, err := w.client.Do(req)
	require.NoError(w.t, err, s)
	defer resp.Body.Close()
	answer, err := io.ReadAll(resp.Body)
	require.NoError(w.t, err)
	out := answered{status: resp.StatusCode, body: string(answer)}
	require.NoError(w.t, json.Unmarshal(answer, &out), "%s: %.500s", s, answer)
	if out.status >= 500 || strings.Contains(out.body, `"INTERNAL"`) ||
		strings.Contains(out.body, `"UNAVAILABLE"`) ||
		inside.MatchString(withoutEcho(out.body)) {
		w.t.Errorf("%s with %.60q: %d %.500s\n%.1500s", s, text, out.status, out.body, body)
	}
	var payload struct {
		Problem *struct {
			Fields []struct{ Path []string }
		}
	}
	if raw := out.Data[s.field.Name]; s.operation == "mutation" && raw != nil {
		require.NoError(w.t, json.Unmarshal(raw, &payload), "%.500s", raw)
		if payload.Problem != nil {
			for _, f := range payload.Problem.Fields {
				out.invalid = append(
					out.invalid,
					strings.Join(
						slices.DeleteFunc(
							slices.Clone(f.Path),
							func(p string) bool { return strings.Trim(p, "0123456789") == "" },
						),
						".",
					),
				)
			}
		}
	}
	return out
}

// form returns a request with a file.
func (w *textWalk) form(operation []byte, at, name string) (contentType string, body []byte) {
	var buf bytes.Buffer
	form := multipart.NewWriter(&buf)
	require.NoError(w.t, form.WriteField("operations", string(operation)))
	require.NoError(w.t, form.WriteField("map", `{"0": ["`+at+`"]}`))
	part, err := form.CreateFormFile("0", name)
	require.NoError(w.t, err)
	_, err = part.Write([]byte("A plain text"))
	require.NoError(w.t, err)
	require.NoError(w.t, form.Close())
	return form.FormDataContentType(), buf.Bytes()
}

func (w *textWalk) selection(name string) string {
	def := w.schema.Types[name]
	switch {
	case !def.IsCompositeType():
		return ""
	case def.Fields.ForName("problem") != nil:
		return " { problem { code message ... on InvalidInput { fields { path code message } } } }"
	case def.Fields.ForName("totalCount") != nil:
		return " { totalCount nodes { __typename } }"
	}
	return " { __typename }"
}

// badText has the characters that no stored text may contain, as SQL and Go see them.
const badText = "\x00\u200b\u3164\ufeff\u00ad\u2060\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"

// stored returns every text in every table, as "table.column: text", except for generated ones.
func (w *textWalk) stored() []string {
	columns := `SELECT m.name || ' ' || c.name || ' ' || c.name FROM sqlite_master m, pragma_table_info(m.name) c
		WHERE m.type = 'table' AND m.name NOT LIKE '%_fts%' AND lower(c.type) IN ('text', 'json', 'varchar')`
	if w.db.Dialect == dialect.Postgres {
		columns = `SELECT table_name || ' ' || column_name || ' ' || column_name || '::text' FROM information_schema.columns
			WHERE table_schema = 'public' AND data_type IN ('character varying', 'text', 'json', 'jsonb')`
	}
	read := func(query string) (out []string) {
		rows, err := w.db.Store.Query(w.t.Context(), query)
		require.NoError(w.t, err, query)
		defer func() { require.NoError(w.t, rows.Close()) }()
		for rows.Next() {
			var s string
			require.NoError(w.t, rows.Scan(&s))
			out = append(out, s)
		}
		require.NoError(w.t, rows.Err())
		return out
	}
	var all []string
	for _, line := range read(columns) {
		at := strings.Fields(line)
		if at[0] == "idempotency_records" {
			continue // a client's own key, which is only compared for equality
		}
		for _, text := range read(`SELECT DISTINCT "` + strings.TrimSuffix(at[2], "::text") + `"` + at[2][len(at[1]):] + ` FROM ` + at[0] + ` WHERE "` + at[1] + `" IS NOT NULL`) {
			all = append(all, at[0]+"."+at[1]+": "+text)
		}
	}
	return all
}

// Every place of the schema that takes text, in commands, in queries and in fields below them, gets
// deceptive texts. Nothing breaks, invisible text counts as empty, text that is too long is refused
// with the name of the input, and all stored text is normalized.
func TestEveryTextInputIsNormalized(t *testing.T) {
	demoCompany.Each(t, func(t *testing.T, db *testkit.DB) {
		s := serve(t, on(db, "--demo", "--log-level", "warn")...)
		w := &textWalk{
			t:      t,
			db:     db,
			base:   s.base,
			client: &http.Client{},
			schema: generated.NewExecutableSchema(generated.Config{}).Schema(),
		}
		t.Cleanup(w.client.CloseIdleConnections)
		for _, token := range []string{"demo-admin", "demo-recruiter", "demo-lead", "demo-interviewer"} {
			me := s.query(t, token, "{ viewer { id actor { id } } }")
			for _, m := range anyID.FindAllStringSubmatch(me.body, -1) {
				w.own = append(w.own, m[1])
			}
		}
		require.NotEmpty(t, w.own)
		slots := w.slots()
		kinds := map[string]int{}
		var unreached []string
		for i, slot := range slots {
			w.slot = i
			kinds[slot.operation+" "+slot.scalar]++
			command := slot.operation == "mutation" && slot.scalar == "String"
			for _, literal := range []bool{false, true} {
				if literal && slot.scalar != "String" {
					continue
				}
				a := w.send(slot, "a\x00b", literal)
				if slot.scalar != "Upload" {
					require.NotEmpty(t, a.Errors, "%s accepts NUL: %.500s", slot, a.body)
				}
				w.send(slot, "a"+surrogate+"b", literal)
			}
			w.send(slot, fmt.Sprintf("Ada\u202e%d\u2066\u2069\u200b", w.turn), false)
			w.send(slot, strings.Repeat("x", 1<<20), false)
			if slot.scalar != "String" {
				w.send(slot, "\u200b\u3164\ufeff\u202e", false)
				continue
			}
			empty := w.send(slot, "", false)
			for _, blank := range []string{"\u200b", "\u3164", "\ufeff", "\u202e", "\u2066 \u2069\u0301"} {
				a := w.send(slot, blank, false)
				require.Equal(
					t,
					empty.invalid,
					a.invalid,
					"%s: %q is not treated like an empty text: %.500s\n%.500s",
					slot,
					blank,
					a.body,
					empty.body,
				)
				require.Len(
					t,
					a.Errors,
					len(empty.Errors),
					"%s: %q is not treated like an empty text: %.500s\n%.500s",
					slot,
					blank,
					a.body,
					empty.body,
				)
			}
			w.send(slot, fmt.Sprintf("Zoe\u0308 Walk %d", w.turn), false)
			long := w.send(slot, strings.Repeat("long ", 40_000), false)
			if command &&
				!slices.ContainsFunc(
					long.invalid,
					func(p string) bool { return p == strings.Join(slot.path, ".") },
				) {
				unreached = append(
					unreached,
					fmt.Sprintf("%s: %v %.300s", slot, long.invalid, long.body),
				)
			}
		}
		require.Empty(t, unreached, "200,000 characters must be refused with the input's name")
		t.Log(kinds)
		require.Greater(t, kinds["mutation String"], 100)
		require.Greater(t, kinds["query String"], 3)
		require.Greater(t, kinds["mutation ID"], 80)
		require.Positive(t, kinds["mutation Upload"])

		composed := map[string]bool{}
		for _, line := range w.stored() {
			column, text, _ := strings.Cut(line, ": ")
			if strings.ContainsAny(text, badText) || !norm.NFC.IsNormalString(text) ||
				text != "" && normalize.Blank(text) {
				t.Errorf("stored without normalization: %.200q", line)
			}
			if strings.Contains(text, "Zoë Walk") {
				composed[column] = true
			}
		}
		require.Greater(t, len(composed), 20, "too few texts were stored: %v", composed)
		require.NotContains(t, s.log.String(), "level=ERROR")
	})
}

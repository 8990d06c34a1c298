package noninterference_test

import (
	"bytes"
	"encoding/json"
	"mime/multipart"
	"slices"
	"strings"

	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/ast"

	"hirewire/internal/ids"
)

// place is a field of an input that takes an id.
type place struct {
	path []string
	// name is the name of the field, and of the name of the type that has it.
	name, of string
}

func (p place) String() string { return strings.Join(p.path, ".") }

// places returns the places of an input, including those in lists and nested objects.
func (g *generator) places(def *ast.Definition, path ...string) []place {
	var out []place
	for _, f := range def.Fields {
		here := append(slices.Clone(path), f.Name)
		child := g.schema.Types[f.Type.Name()]
		switch {
		case child.Name == "ID":
			out = append(out, place{here, f.Name, strings.TrimSuffix(def.Name, "Input")})
		case child.Kind == ast.InputObject:
			out = append(out, g.places(child, here...)...)
		}
	}
	return out
}

// plausible returns an input with all required fields, whose ids are those in usual.
func (g *generator) plausible(def *ast.Definition, usual map[string]string) map[string]any {
	out := map[string]any{}
	for _, f := range def.Fields {
		if f.Type.NonNull && f.DefaultValue == nil {
			out[f.Name] = g.plausibleValue(f.Type, f.Name, def.Name, usual)
		}
	}
	return out
}

func (g *generator) plausibleValue(t *ast.Type, name, of string, usual map[string]string) any {
	if t.Elem != nil {
		return []any{g.plausibleValue(t.Elem, name, of, usual)}
	}
	def := g.schema.Types[t.NamedType]
	switch {
	case def.Kind == ast.InputObject:
		return g.plausible(def, usual)
	case def.Kind == ast.Enum:
		return def.EnumValues[0].Name
	case def.Name == "ID":
		return usual[g.kinds(name, of)[0]]
	case def.Name == "Boolean":
		return true
	case def.Name == "Int", def.Name == "Long":
		return 1
	case def.Name == "String":
		return "Something"
	case def.Name == "DateTime":
		return g.times[len(g.times)-1]
	}
	return nil
}

// put sets the id at a path and creates the objects on the way. Lists get one element.
func (g *generator) put(
	def *ast.Definition,
	into map[string]any,
	path []string,
	id string,
	usual map[string]string,
) {
	f := def.Fields.ForName(path[0])
	if len(path) == 1 {
		if into[f.Name] = id; f.Type.Elem != nil {
			into[f.Name] = []any{id}
		}
		return
	}
	child := g.schema.Types[f.Type.Name()]
	inner := g.plausible(child, usual)
	g.put(child, inner, path[1:], id, usual)
	if into[f.Name] = inner; f.Type.Elem != nil {
		into[f.Name] = []any{inner}
	}
}

// versionOf returns the current version of the entity that a command changes.
func (o *observer) versionOf(variables map[string]any) int {
	for _, about := range []struct{ field, table, column string }{
		{"applicationId", "applications", "id"},
		{"candidateId", "candidates", "id"},
		{"postingId", "postings", "id"},
		{"roleProfileId", "role_profiles", "id"},
	} {
		if id, ok := variables[about.field].(string); ok {
			return o.version(about.table, id)
		}
	}
	if id, ok := variables["stageId"].(string); ok {
		return o.version("postings", o.column("SELECT posting_id FROM stages WHERE id = ?", id)[0])
	}
	return 1
}

func uploadOf(input *ast.Definition) string {
	for _, f := range input.Fields {
		if f.Type.Name() == "Upload" {
			return f.Name
		}
	}
	return ""
}

// upload sends a command with a file.
func (o *observer) upload(
	query string,
	input map[string]any,
	field string,
) (answer string, raw []byte) {
	o.t.Helper()
	input[field] = nil
	operation, err := json.Marshal(
		map[string]any{"query": query, "variables": map[string]any{"input": input}},
	)
	require.NoError(o.t, err)
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	require.NoError(o.t, form.WriteField("operations", string(operation)))
	require.NoError(o.t, form.WriteField("map", `{"0": ["variables.input.`+field+`"]}`))
	part, err := form.CreateFormFile("0", "a.txt")
	require.NoError(o.t, err)
	_, err = part.Write([]byte("A file"))
	require.NoError(o.t, err)
	require.NoError(o.t, form.Close())
	return o.send(form.FormDataContentType(), body.Bytes())
}

// usualIDs returns the ids that plausible inputs name, by prefix. They belong to one pipeline, and
// are chosen so that the commands could succeed.
func usualIDs(l lists, first pipeline, who cast) map[string]string {
	return map[string]string{
		string(ids.Application):    first.applications[0],
		string(ids.Posting):        first.posting,
		string(ids.Stage):          first.stages[2],
		string(ids.Candidate):      first.candidates[0],
		string(ids.Opening):        first.openings[0],
		string(ids.User):           who["stranger"],
		string(ids.DecisionReason): l.rejected,
		string(ids.Tag):            l.tag,
		string(ids.Source):         l.source,
		string(ids.Department):     l.department,
		string(ids.Location):       l.location,
		string(ids.RoleProfile):    l.profile,
		string(ids.APIKey):         ids.Named(ids.APIKey, begin, "none"),
	}
}

// usualOf returns the ids that a user's commands name.
func (p *pair) usualOf(who string) map[string]string {
	if other := p.theirs[who]; other != nil {
		return other
	}
	return p.usual
}

// heads returns the heads of both event logs. Tests compare them to check that nothing was changed.
func (p *pair) heads() [2]string {
	var out [2]string
	for i, c := range p.both() {
		out[i] = c.column("SELECT CAST(head AS TEXT) FROM event_stream")[0]
	}
	return out
}

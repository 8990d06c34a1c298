// Command generate writes what follows from the declarations in package eventkind: the Go types of
// the log, the schema's types and enum, and the API's Go types. It is run by go generate in package
// graph, before gqlgen:
//
//	go run ./internal/eventkind/generate ROOT
package main

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"go/format"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"text/template"

	"hirewire/internal/eventkind"
)

//go:embed *.tmpl
var templates embed.FS

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1) //nolint:forbidigo // a program of its own
	}
}

func run(args []string) error {
	if len(args) != 1 {
		return errors.New("the only argument is the repository's root")
	}
	return generate(args[0])
}

func generate(root string) error {
	d, err := newData(eventkind.All(), eventkind.Facts())
	if err != nil {
		return err
	}
	all, err := template.New("").Funcs(template.FuncMap{
		"enum":    enumName,
		"json":    jsonName,
		"joined":  strings.Join,
		"doc":     goDoc,
		"quote":   quote,
		"receive": receive,
	}).ParseFS(templates, "*.tmpl")
	if err != nil {
		return err
	}
	for name, path := range map[string]string{
		"eventlog.tmpl": "internal/eventlog/kinds_gen.go",
		"model.tmpl":    "graph/model/events_gen.go",
		"schema.tmpl":   "graph/schema/event_kinds.graphqls",
	} {
		var out bytes.Buffer
		if err := all.ExecuteTemplate(&out, name, d); err != nil {
			return err
		}
		text := out.Bytes()
		if strings.HasSuffix(path, ".go") {
			if text, err = format.Source(text); err != nil {
				return fmt.Errorf("%s: %w", path, err)
			}
		}
		//nolint:gosec // source code is public
		err := os.WriteFile(filepath.Join(root, path), text, 0o644)
		if err != nil {
			return err
		}
	}
	return nil
}

// data is what the templates show.
type data struct {
	Kinds  []eventkind.Kind
	Stored []eventkind.Stored
	// Fields are the distinct fields of the events' types in the schema, by name.
	Fields []field
	// References are the types of the schema that facts refer to, by name.
	References []reference
}

// field is a field of one or several types of events.
type field struct {
	eventkind.Fact
	// GoName is the method of model.Event.
	GoName string
	// GoType is the Go type of a stored fact that is no reference.
	GoType string
	// Reference is the type that the field refers to; nil for a value.
	Reference *reference
	// List is set for a list of references.
	List bool
}

// reference is a type of the schema that facts refer to by id.
type reference struct {
	// Type is the type's name; Go is the Go type of its values.
	Type, Go string
	// Load is the method of model.Loader that loads them.
	Load string
	// Own is the field of eventlog.Event that names one too; empty for none.
	Own string
	// Kinds are the kinds that refer to the type, with the fields of eventlog.Facts that do.
	Kinds []referring
}

type referring struct {
	Kind string
	IDs  []string
	// Lists are those of the facts that hold several ids.
	Lists []string
}

// refersTo returns what a fact refers to, or nil for a fact that is a value. A fact refers to
// something by id if the log keeps a text and the schema shows an object.
func refersTo(f eventkind.Fact, stored string) *reference {
	name := strings.Trim(f.Type, "[]!")
	if stored != "string" && stored != "[]string" || name == "String" || name == "ID" {
		return nil
	}
	r := &reference{Type: name, Go: "*ent." + name, Load: name + "sByID"}
	switch name {
	case "Node":
		r.Go = name // an interface of package model
	case "Application":
		r.Own = "ApplicationID"
	}
	return r
}

func newData(kinds []eventkind.Kind, stored []eventkind.Stored) (*data, error) {
	d := &data{Kinds: kinds, Stored: stored}
	types := map[string]string{}
	for _, s := range stored {
		types[s.Name] = s.Type
	}
	references := map[string]*reference{}
	fields := map[string]field{}
	for _, k := range kinds {
		for _, f := range k.Facts {
			if types[f.Stored] == "" {
				return nil, fmt.Errorf(
					"%s: add the type of the fact %s to eventkind.storedType",
					k.Name,
					f.Stored,
				)
			}
			if f.Field == "" {
				continue
			}
			one := field{
				Fact:   f,
				GoName: strings.ToUpper(f.Field[:1]) + f.Field[1:],
				GoType: types[f.Stored],
			}
			one.List = strings.HasPrefix(one.GoType, "[]")
			if r := refersTo(f, one.GoType); r != nil {
				if references[r.Type] == nil {
					references[r.Type] = r
				}
				one.Reference = references[r.Type]
				one.Reference.add(k.Name, one)
			}
			if before, ok := fields[f.Field]; ok &&
				(before.Stored != f.Stored || before.Type != f.Type) {
				return nil, fmt.Errorf(
					"%s: the field %s is %s of type %s elsewhere",
					k.Name,
					f.Field,
					before.Stored,
					before.Type,
				)
			}
			fields[f.Field] = one
		}
	}
	for _, name := range sortedKeys(fields) {
		d.Fields = append(d.Fields, fields[name])
	}
	for _, name := range sortedKeys(references) {
		d.References = append(d.References, *references[name])
	}
	return d, nil
}

func (r *reference) add(kind string, f field) {
	i := slices.IndexFunc(r.Kinds, func(k referring) bool { return k.Kind == kind })
	if i < 0 {
		i = len(r.Kinds)
		r.Kinds = append(r.Kinds, referring{Kind: kind})
	}
	if f.List {
		r.Kinds[i].Lists = append(r.Kinds[i].Lists, f.Stored)
	} else {
		r.Kinds[i].IDs = append(r.Kinds[i].IDs, f.Stored)
	}
}

func sortedKeys[V any](m map[string]V) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}

// enumName spells ApplicationMoved as the schema's enums do: APPLICATION_MOVED.
func enumName(name string) string {
	var b strings.Builder
	for i, r := range name {
		if i > 0 && r >= 'A' && r <= 'Z' {
			b.WriteByte('_')
		}
		b.WriteString(strings.ToUpper(string(r)))
	}
	return b.String()
}

// jsonName spells FromStageID as JSON does: fromStageId.
func jsonName(name string) string {
	name = strings.Replace(name, "IDs", "Ids", 1)
	name = strings.Replace(name, "ID", "Id", 1)
	return strings.ToLower(name[:1]) + name[1:]
}

// goDoc makes a Go comment of a name and a sentence about it, in lines of at most 100 columns.
func goDoc(indent, text string) string {
	var b strings.Builder
	line := indent + "//"
	for word := range strings.FieldsSeq(text) {
		if len(line)+1+len(word) > 96 {
			b.WriteString(line + "\n")
			line = indent + "//"
		}
		line += " " + word
	}
	b.WriteString(line)
	return b.String()
}

// quote makes a description of the schema of a sentence.
func quote(text string) string { return `"` + text + `"` }

// receive is the expression for a field's value where it is no reference.
func receive(f field) string {
	stored := "e.row.Facts." + f.Stored
	switch {
	case f.List:
		return "append([]string{}, " + stored + "...)"
	case strings.HasPrefix(f.GoType, "*"):
		return stored + " != nil && *" + stored
	default:
		return stored
	}
}

// Command generate writes the aliases of package connection from the schema. It is run by go
// generate in package graph, before gqlgen:
//
//	go run ./graph/internal/connection/generate ROOT
package main

import (
	"bytes"
	"errors"
	"fmt"
	"go/format"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
)

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
	paths, err := filepath.Glob(filepath.Join(args[0], "graph/schema/*.graphqls"))
	if err != nil {
		return err
	}
	var sources []*ast.Source
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		sources = append(sources, &ast.Source{Name: path, Input: string(text)})
	}
	text, err := aliases(sources)
	if err != nil {
		return err
	}
	return os.WriteFile(
		filepath.Join(args[0], "graph/internal/connection/connection_gen.go"),
		text,
		0o644,
	) //nolint:gosec // source code is public
}

// aliases returns the Go source with an alias for each connection of the schema and its edge.
func aliases(sources []*ast.Source) ([]byte, error) {
	doc, err := parser.ParseSchemas(sources...)
	if err != nil {
		return nil, err
	}
	var lines []string
	for _, d := range doc.Definitions {
		name, ok := strings.CutSuffix(d.Name, "Connection")
		if !ok || d.Kind != ast.Object {
			continue
		}
		if nodes := d.Fields.ForName("nodes"); nodes == nil || nodes.Type.Name() != name {
			return nil, fmt.Errorf(
				"%s needs a field nodes whose type is a list of %s",
				d.Name,
				name,
			)
		}
		node := goType(doc.Definitions.ForName(name))
		lines = append(lines,
			fmt.Sprintf("\t%sConnection = pagination.Connection[%s]", name, node),
			fmt.Sprintf("\t%sEdge = pagination.Edge[%s]", name, node))
	}
	slices.Sort(lines)
	var out bytes.Buffer
	out.WriteString(`// Code generated from the schema; DO NOT EDIT.

package connection

import (
	"hirewire/ent"
	"hirewire/graph/model"
	"hirewire/internal/pagination"
	"hirewire/internal/read"
)

// The connections of the schema and their edges.
type (
` + strings.Join(lines, "\n") + "\n)\n")
	return format.Source(out.Bytes())
}

// goType returns the Go type of a connection's nodes: an interface of package model, a type of
// package read, or an entity of ent.
func goType(d *ast.Definition) string {
	switch {
	case d.Kind == ast.Interface:
		return "model." + d.Name
	case d.Name == "AuditRecord":
		return "*read.AuditRecord"
	default:
		return "*ent." + d.Name
	}
}

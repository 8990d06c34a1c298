package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strings"
)

// leftovers returns what is still gqlgen's own in rewritten code, each with the function that has
// it: what quicken did not recognize, because gqlgen writes it in another way now. Such code would
// run, but without the budget or with a goroutine for each field.
func leftovers(name string, text []byte) ([]string, error) {
	f := &file{set: token.NewFileSet(), text: text, done: &counts{}}
	tree, err := parser.ParseFile(f.set, name, text, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	var out []string
	for _, d := range tree.Decls {
		within := "a declaration"
		if fn, ok := d.(*ast.FuncDecl); ok {
			within = fn.Name.Name
		}
		ast.Inspect(d, func(n ast.Node) bool {
			if what := f.leftover(n); what != "" {
				out = append(out, within+": "+what)
			}
			return true
		})
	}
	return out, nil
}

// leftover describes a node that should have been rewritten; it is empty for all others.
func (f *file) leftover(n ast.Node) string {
	switch n := n.(type) {
	case *ast.GoStmt:
		return "a goroutine"
	case *ast.BlockStmt:
		return f.unpaidList(n.List)
	case *ast.CaseClause:
		return f.unpaidList(n.Body)
	case *ast.SelectorExpr:
		if name := f.source(n); slices.Contains([]string{
			"graphql.NewFieldSet", "graphql.FieldSet", "graphql.FieldSetView", "sync.WaitGroup",
			"field.IsDeferred", "ec.ProcessDeferredGroup", "graphql.ResolveField",
			"graphql.BuildUnmarshalerMap",
		}, name) || strings.HasPrefix(name, "graphql.MarshalSlice") {
			return name
		}
	case *ast.Ident:
		if n.Name == "deferredFieldSet" || n.Name == "deferLabelToView" {
			return n.Name
		}
	case *ast.CallExpr:
		return f.leftoverCall(n)
	}
	return ""
}

// leftoverCall finds answers that are written past the budget, and arguments that are read for each
// object.
func (f *file) leftoverCall(call *ast.CallExpr) string {
	switch name := f.source(call.Fun); name {
	case "data.MarshalGQL", "field.ArgumentMap":
		return name
	}
	return ""
}

// unpaidList finds a list that is made without spending its length from the budget first.
func (f *file) unpaidList(list []ast.Stmt) string {
	for i, s := range list {
		a, ok := s.(*ast.AssignStmt)
		if !ok || len(a.Rhs) != 1 || !f.begins(a.Rhs[0], "make(graphql.Array,") {
			continue
		}
		if i == 0 || !f.begins(list[i-1], "if !ec.budget.Spend(") {
			return f.source(s)
		}
	}
	return ""
}

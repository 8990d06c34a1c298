package main

import (
	"go/ast"
	"slices"
	"strings"
)

// gqlgen writes three functions for each field: _Tag_name resolves it with a call of
// graphql.ResolveField, fieldContext_Tag_name makes its field context, and childFields_Tag
// looks up the field contexts of the fields below, which is never called. Quicken keeps only the
// first.

// fieldContext is what the function that makes a field's context says of the field.
type fieldContext struct {
	// kind is an exec.Kind.
	kind string
	// arguments is the function that reads the arguments, or nil.
	arguments string
}

// fieldContexts reads the functions that make field contexts.
func (f *file) fieldContexts(tree *ast.File) map[string]fieldContext {
	found := map[string]fieldContext{}
	for _, d := range tree.Decls {
		fn, ok := d.(*ast.FuncDecl)
		if !ok || !strings.HasPrefix(fn.Name.Name, "fieldContext_") {
			continue
		}
		var object, isMethod, isResolver string
		one := fieldContext{arguments: "nil"}
		ast.Inspect(fn.Body, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.FuncLit: // the field's children
				return false
			case *ast.KeyValueExpr:
				switch f.source(n.Key) {
				case "Object":
					object = f.source(n.Value)
				case "IsMethod":
					isMethod = f.source(n.Value)
				case "IsResolver":
					isResolver = f.source(n.Value)
				}
			case *ast.CallExpr:
				switch {
				case f.source(n.Fun) == "graphql.NewScalarFieldContext" && len(n.Args) == 5:
					object, isMethod, isResolver = f.source(
						n.Args[0],
					), f.source(
						n.Args[2],
					), f.source(
						n.Args[3],
					)
				case f.begins(n, "ec.field_"):
					one.arguments = f.source(n.Fun)
				}
			}
			return true
		})
		if object != "" && isMethod != "" && isResolver != "" {
			one.kind = "exec.Kind{Object: " + object + ", IsMethod: " + isMethod +
				", IsResolver: " + isResolver + "}"
			found[fn.Name.Name] = one
		}
	}
	return found
}

// dropped removes a function that nothing calls any more. Those of the root of subscriptions are
// still called.
func (f *file) dropped(fn *ast.FuncDecl) bool {
	name := fn.Name.Name
	if !strings.HasPrefix(name, "childFields_") &&
		(!strings.HasPrefix(name, "fieldContext_") || strings.HasPrefix(name, "fieldContext_Subscription_")) {
		return false
	}
	from := fn.Pos()
	if fn.Doc != nil {
		from = fn.Doc.Pos()
	}
	f.edits = append(f.edits, edit{f.at(from), f.at(fn.End()), ""})
	return true
}

// resolution returns the call of graphql.ResolveField of which a field's function consists, or nil.
func (f *file) resolution(fn *ast.FuncDecl) *ast.CallExpr {
	if len(fn.Body.List) != 1 {
		return nil
	}
	ret, ok := fn.Body.List[0].(*ast.ReturnStmt)
	if !ok || len(ret.Results) != 1 || !f.begins(ret.Results[0], "graphql.ResolveField(") {
		return nil
	}
	call, _ := ret.Results[0].(*ast.CallExpr)
	return call
}

// resolvedField rewrites the function of a field that has a resolver: it runs on
// exec.ResolveField, after a look at the budget.
func (f *file) resolvedField(fn *ast.FuncDecl) bool {
	call := f.resolution(fn)
	if call == nil || len(call.Args) != 9 ||
		f.source(call.Args[5]) != "nil" || f.source(call.Args[7]) != "true" {
		return false
	}
	name, ok := strings.CutPrefix(returned(f, call.Args[3]), "ec.")
	name, ok = cut(name, ok, "(ctx, field)")
	context, known := f.contexts[name]
	if !ok || !known {
		return false
	}
	f.done.resolvers++
	if context.arguments != "nil" {
		f.done.arguments++
	}
	parts := []string{"ctx", "ec.OperationContext", "field", context.kind, context.arguments}
	for _, i := range []int{4, 6, 8} {
		parts = append(parts, f.source(call.Args[i]))
	}
	f.edits = append(f.edits, edit{
		f.at(fn.Body.Lbrace), f.at(fn.Body.Rbrace) + 1,
		"{\nif !ec.budget.Running() {\nreturn graphql.Null\n}\nreturn exec.ResolveField(\n" +
			strings.Join(parts, ",\n") + ",\n)\n}",
	})
	return true
}

// plainField rewrites the function of a scalar field that is a field of the Go struct. Such a field
// cannot fail and has neither arguments nor children, so its field context is never read.
func (f *file) plainField(fn *ast.FuncDecl) bool {
	call := f.resolution(fn)
	if call == nil {
		return false
	}
	found := f.leafOf(call)
	if found == nil {
		return false
	}
	f.done.leaves++
	body := fn.Body.List[0]
	f.edits = append(
		f.edits,
		edit{f.at(body.Pos()), f.at(body.End()), "return " + found.marshaled()},
	)
	return true
}

// plainScalar is a scalar field that is a field of the Go struct: its selector and its marshaller.
type plainScalar struct{ value, marshal string }

// marshaled is the value as a graphql.Marshaler: a pointer to it if its type is one of package exec
// or writes itself, and otherwise what gqlgen's marshaller makes of it.
func (p *plainScalar) marshaled() string {
	value := "obj." + p.value
	graphqlType, goType, _ := strings.Cut(strings.TrimPrefix(p.marshal, "marshal")[1:], "2")
	text := slices.Contains([]string{"ID", "String", "Cursor"}, graphqlType)
	switch {
	case text && goType == "string":
		return "(*exec.Text)(&" + value + ")"
	case text && goType == "ᚖstring":
		return "exec.OptionalText(" + value + ")"
	case graphqlType == "DateTime" && goType == "timeᚐTime":
		return "(*exec.DateTime)(&" + value + ")"
	case graphqlType == "DateTime" && goType == "ᚖtimeᚐTime":
		return "exec.OptionalDateTime(" + value + ")"
	case strings.HasPrefix(p.marshal, "marshalN") && strings.HasPrefix(goType, enums):
		return "&" + value
	}
	return "ec." + p.marshal + "(ctx, field.Selections, " + value + ")"
}

// leafOf returns the field that a call of graphql.ResolveField writes if it is such a scalar, and
// nil otherwise.
func (f *file) leafOf(call *ast.CallExpr) *plainScalar {
	args := call.Args
	if len(args) != 9 || f.source(args[5]) != "nil" { // a chain of directives
		return nil
	}
	value, ok := strings.CutPrefix(returned(f, args[4]), "obj.")
	if value, ok = cut(value, ok, ", nil"); !ok || strings.ContainsAny(value, "()") {
		return nil
	}
	marshal, ok := strings.CutPrefix(returned(f, args[6]), "ec.")
	if marshal, ok = cut(marshal, ok, "(ctx, selections, v)"); !ok || !plain(marshal) {
		return nil
	}
	return &plainScalar{value, marshal}
}

func cut(s string, ok bool, suffix string) (string, bool) {
	if !ok {
		return s, false
	}
	return strings.CutSuffix(s, suffix)
}

// returned is what a function literal of one statement returns.
func returned(f *file, e ast.Expr) string {
	fn, ok := e.(*ast.FuncLit)
	if !ok || len(fn.Body.List) != 1 {
		return ""
	}
	ret, ok := fn.Body.List[0].(*ast.ReturnStmt)
	if !ok {
		return ""
	}
	parts := make([]string, len(ret.Results))
	for i, r := range ret.Results {
		parts[i] = f.source(r)
	}
	return strings.Join(parts, ", ")
}

// plain reports whether a marshaller writes a scalar: of a value that is always there, or of one
// that may be null. The names are gqlgen's: marshal, N or O, the GraphQL type, 2, the Go type with
// ᚖ for a pointer and ᚕ for a slice.
func plain(marshaller string) bool {
	name, ok := strings.CutPrefix(marshaller, "marshal")
	if !ok || strings.Contains(name, "ᚕ") {
		return false
	}
	nullable := strings.HasPrefix(name, "O")
	graphqlType, goType, ok := strings.Cut(name[1:], "2")
	if !ok || !nullable && strings.HasPrefix(goType, "ᚖ") {
		return false
	}
	return slices.Contains(
		[]string{"ID", "String", "Int", "Float", "Boolean", "DateTime", "Date", "Long", "Cursor"},
		graphqlType,
	) ||
		strings.HasPrefix(strings.TrimPrefix(goType, "ᚖ"), enums)
}

// enums is how gqlgen spells the package whose types, in the SDL, are all enums: values that write
// themselves.
const enums = "hirewireᚋinternalᚋworkflowᚐ"

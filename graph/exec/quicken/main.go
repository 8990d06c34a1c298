// Command quicken rewrites the code that gqlgen generated (the files named on the command line) so
// that it runs on package exec, and so that a field which is only a struct's field is written
// without the machinery of a resolver. It is the second half of `go generate ./graph`. Where
// gqlgen's code no longer looks as expected, or where something would be left over that should have
// been rewritten (leftovers.go), it fails and writes nothing.
package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"os"
	"slices"
	"strings"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "quicken:", err)
		os.Exit(1) //nolint:forbidigo // a program of its own
	}
}

func run(names []string) error {
	texts := make([][]byte, len(names))
	var done counts
	for i, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		if texts[i], err = quicken(name, text, &done); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	if !done.asExpected() {
		return fmt.Errorf("gqlgen's code is not as expected: found %+v", done)
	}
	for i, name := range names {
		left, err := leftovers(name, texts[i])
		if err != nil {
			return err
		}
		if len(left) > 0 {
			return fmt.Errorf(
				"%s: gqlgen's code is not as expected, left over: %s",
				name,
				strings.Join(left, "; "),
			)
		}
	}
	for i, name := range names {
		if err := os.WriteFile(name, texts[i], 0o600); err != nil {
			return err
		}
	}
	return nil
}

// counts is how much was rewritten.
type counts struct {
	objects, lists, scalars, leaves, resolvers, arguments int
	// budgets is two: the field of the execution context, and where it is set. answers is three:
	// queries, mutations and subscriptions write theirs.
	budgets, answers int
}

func (c counts) asExpected() bool {
	return min(c.objects, c.lists, c.scalars, c.leaves, c.resolvers, c.arguments) > 0 &&
		c.budgets == 2 &&
		c.answers == 3
}

// file is one file and what is to change in it.
type file struct {
	set   *token.FileSet
	text  []byte
	edits []edit
	done  *counts
	// contexts are the functions that make the field contexts of the file's fields, by name.
	contexts map[string]fieldContext
}

type edit struct {
	from, to int
	text     string
}

func quicken(name string, text []byte, done *counts) ([]byte, error) {
	f := &file{set: token.NewFileSet(), text: text, done: done}
	tree, err := parser.ParseFile(f.set, name, text, parser.ParseComments)
	if err != nil {
		return nil, err
	}
	f.contexts = f.fieldContexts(tree)
	for _, d := range tree.Decls {
		fn, ok := d.(*ast.FuncDecl)
		if !ok || fn.Body == nil {
			continue
		}
		if f.dropped(fn) || f.plainField(fn) || f.resolvedField(fn) {
			continue
		}
		f.object(fn)
		f.lists(fn)
		f.scalars(fn)
		f.arguments(fn)
		f.answers(fn)
	}
	f.budget(tree)
	if len(f.edits) == 0 {
		return text, nil
	}
	return format.Source(imports(f.apply()))
}

// object moves an object's fields into an exec.FieldSet, and drops @defer: no transport of ours
// sends an answer in parts, and a server may answer a deferred fragment at once.
func (f *file) object(fn *ast.FuncDecl) {
	isObject := false
	for _, s := range fn.Body.List {
		if assigns(s, "out") && f.has(s, "graphql.NewFieldSet(fields)") {
			isObject = true
		}
	}
	if !isObject {
		return
	}
	f.done.objects++
	ast.Inspect(fn.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			switch {
			case assigns(n, "out"):
				f.edits = append(
					f.edits,
					edit{
						f.at(n.Pos()),
						f.at(n.End()),
						"out := exec.NewFieldSet(ctx, ec.budget, fields)\nif out == nil {\nreturn graphql.Null\n}",
					},
				)
			case assigns(n, "deferredFieldSet"), assigns(n, "deferLabelToView"):
				f.remove(n)
				return false
			case assigns(n, "fields") && f.has(n, "graphql.CollectFields("):
				f.replaceIn(n, "graphql.CollectFields(", "exec.CollectFields(ctx, ")
			case f.begins(n, `out.Values[i] = graphql.MarshalString("`): // __typename
				f.replaceIn(n, "graphql.MarshalString(", "exec.Name(")
			}
		case *ast.IfStmt:
			if f.source(n.Cond) == "field.IsDeferred()" {
				f.remove(n)
				return false
			}
		case *ast.ExprStmt:
			if f.begins(n, "atomic.AddInt32(&ec.Deferred") ||
				f.begins(n, "ec.ProcessDeferredGroup(") {
				f.remove(n)
				return false
			}
		case *ast.Field:
			if f.source(n) == "fs *graphql.FieldSet" {
				f.replaceIn(n, "graphql.", "exec.")
			}
		}
		return true
	})
}

func (f *file) lists(fn *ast.FuncDecl) {
	const old = "graphql.MarshalSliceConcurrently(ctx, len(v), 0, false, "
	ast.Inspect(fn.Body, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok && f.begins(call, old) {
			f.done.lists++
			f.replaceIn(call, old, "exec.MarshalSlice(ctx, ec.budget, len(v), ")
		}
		return true
	})
}

// scalars lets lists of scalars, which gqlgen writes without a function for each element, spend
// from the budget.
func (f *file) scalars(fn *ast.FuncDecl) {
	for _, s := range fn.Body.List {
		if f.source(s) == "ret := make(graphql.Array, len(v))" {
			f.done.scalars++
			f.edits = append(
				f.edits,
				edit{
					f.at(s.Pos()),
					f.at(s.Pos()),
					"if !ec.budget.Spend(len(v)) {\nreturn graphql.Null\n}\n",
				},
			)
		}
	}
}

// answers lets the budget hold for what an operation writes, and hands the budget over when the
// operation begins. It drops the map of all inputs, which gqlgen makes for each operation and which
// only resolvers that read inputs by hand would need.
func (f *file) answers(fn *ast.FuncDecl) {
	if fn.Name.Name != "Exec" {
		return
	}
	const begin, write = "ec := newExecutionContext(opCtx,", "data.MarshalGQL(&buf)"
	ast.Inspect(fn.Body, func(n ast.Node) bool {
		s, ok := n.(ast.Stmt)
		switch {
		case !ok:
		case f.begins(s, begin):
			f.edits = append(
				f.edits,
				edit{f.at(s.End()), f.at(s.End()), "\nec.budget = exec.BudgetFrom(ctx)"},
			)
			f.done.budgets++
		case f.has(s, "= graphql.BuildUnmarshalerMap("), f.has(s, "= graphql.WithUnmarshalerMap("):
			if _, ok := s.(*ast.AssignStmt); ok {
				f.remove(s)
				return false
			}
		case f.source(s) == write:
			f.edits = append(
				f.edits,
				edit{f.at(s.Pos()), f.at(s.End()), "exec.Write(ec.budget, data, &buf)"},
			)
			f.done.answers++
		}
		return true
	})
}

// budget adds the budget of an operation to what the generated code keeps of it.
func (f *file) budget(tree *ast.File) {
	for _, d := range tree.Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok || g.Tok != token.TYPE || len(g.Specs) != 1 {
			continue
		}
		t, ok := g.Specs[0].(*ast.TypeSpec)
		if !ok || t.Name.Name != "executionContext" {
			continue
		}
		if s, ok := t.Type.(*ast.StructType); ok {
			f.edits = append(
				f.edits,
				edit{f.at(s.Fields.Closing), f.at(s.Fields.Closing), "budget *exec.Budget\n"},
			)
			f.done.budgets++
		}
	}
}

// arguments lets the arguments of a field be read once for all objects of a list that have it.
func (f *file) arguments(fn *ast.FuncDecl) {
	if !strings.HasPrefix(fn.Name.Name, "fieldContext_") {
		return
	}
	ast.Inspect(fn.Body, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok || len(call.Args) != 2 || !f.begins(call, "ec.field_") ||
			f.source(call.Args[1]) != "field.ArgumentMap(ec.Variables)" {
			return true
		}
		f.done.arguments++
		read := f.source(call.Fun)
		f.edits = append(
			f.edits,
			edit{
				f.at(call.Pos()),
				f.at(call.End()),
				"exec.Arguments(ctx, fc, ec.Variables, " + read + ")",
			},
		)
		return false
	})
}

func assigns(n ast.Stmt, name string) bool {
	a, ok := n.(*ast.AssignStmt)
	if !ok || len(a.Lhs) != 1 {
		return false
	}
	id, ok := a.Lhs[0].(*ast.Ident)
	return ok && id.Name == name
}

func (f *file) at(p token.Pos) int { return f.set.Position(p).Offset }

func (f *file) source(n ast.Node) string { return string(f.text[f.at(n.Pos()):f.at(n.End())]) }

func (f *file) begins(
	n ast.Node,
	prefix string,
) bool {
	return strings.HasPrefix(f.source(n), prefix)
}

func (f *file) has(n ast.Node, part string) bool { return strings.Contains(f.source(n), part) }

func (f *file) remove(n ast.Node) {
	f.edits = append(f.edits, edit{f.at(n.Pos()), f.at(n.End()), ""})
}

func (f *file) replaceIn(n ast.Node, old, with string) {
	from := f.at(n.Pos()) + strings.Index(f.source(n), old)
	f.edits = append(f.edits, edit{from, from + len(old), with})
}

func (f *file) apply() []byte {
	slices.SortFunc(f.edits, func(a, b edit) int { return a.from - b.from })
	var out bytes.Buffer
	last := 0
	for _, e := range f.edits {
		out.Write(f.text[last:e.from])
		out.WriteString(e.text)
		last = e.to
	}
	out.Write(f.text[last:])
	return out.Bytes()
}

// imports drops imports that the rewritten text no longer uses and adds package exec.
func imports(text []byte) []byte {
	head, body, _ := bytes.Cut(text, []byte("\n)\n"))
	lines := strings.Split(string(head), "\n")
	lines = slices.DeleteFunc(lines, func(line string) bool {
		path, ok := strings.CutPrefix(line, "\t\"")
		path, closed := strings.CutSuffix(path, `"`)
		return ok && closed &&
			!bytes.Contains(body, []byte(path[strings.LastIndex(path, "/")+1:]+"."))
	})
	for i, line := range lines {
		if line == "import (" && bytes.Contains(body, []byte("exec.")) {
			lines = slices.Insert(lines, i+1, "\t\"hirewire/graph/exec\"")
			break
		}
	}
	return []byte(strings.Join(lines, "\n") + "\n)\n" + string(body))
}

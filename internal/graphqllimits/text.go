package graphqllimits

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"hirewire/internal/graphqlanswer"
	"hirewire/internal/normalize"
)

// textGate refuses operations with text that no database can store, in variables and in the
// document: text with NUL characters, and bytes that are not UTF-8. Resolvers need not check for
// either.
type textGate struct{}

// ExtensionName implements graphql.HandlerExtension.
func (textGate) ExtensionName() string { return "TextGate" }

// Validate implements graphql.HandlerExtension.
func (textGate) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationContext implements graphql.OperationContextMutator.
func (textGate) MutateOperationContext(
	_ context.Context, op *graphql.OperationContext,
) *gqlerror.Error {
	for name, value := range op.Variables {
		if at, bad := unstorable(value, []string{name}); bad {
			return notText("the variable " + strings.Join(at, "."))
		}
	}
	// A document can contain NUL only as an escape sequence, so the values of most documents need
	// not be checked.
	if !normalize.Storable(op.RawQuery) {
		return notText("the query")
	}
	if !strings.Contains(op.RawQuery, `\u0000`) {
		return nil
	}
	for _, d := range op.Doc.Operations {
		for _, v := range d.VariableDefinitions {
			if at, bad := unstorableLiteral(v.DefaultValue, []string{v.Variable}); bad {
				return notText("the default of the variable " + strings.Join(at, "."))
			}
		}
		if err := selectionText(d.SelectionSet); err != nil {
			return err
		}
	}
	for _, f := range op.Doc.Fragments {
		if err := selectionText(f.SelectionSet); err != nil {
			return err
		}
	}
	return nil
}

func notText(what string) *gqlerror.Error {
	return &gqlerror.Error{
		Message: fmt.Sprintf(
			"%s contains a NUL character or bytes that are not UTF-8: remove them",
			what,
		),
		Extensions: map[string]any{"code": graphqlanswer.CodeBadInput},
	}
}

// unstorable returns the path to a text that cannot be stored in the value of a variable, and
// whether there is one.
func unstorable(value any, at []string) (path []string, bad bool) {
	switch value := value.(type) {
	case string:
		return at, !normalize.Storable(value)
	case map[string]any:
		for name, inner := range value {
			if !normalize.Storable(name) {
				return at, true
			}
			if path, bad := unstorable(inner, append(slices.Clone(at), name)); bad {
				return path, true
			}
		}
	case []any:
		for i, inner := range value {
			if path, bad := unstorable(inner, append(slices.Clone(at), strconv.Itoa(i))); bad {
				return path, true
			}
		}
	}
	return nil, false
}

func unstorableLiteral(v *ast.Value, at []string) (path []string, bad bool) {
	if v == nil {
		return nil, false
	}
	if (v.Kind == ast.StringValue || v.Kind == ast.BlockValue) && !normalize.Storable(v.Raw) {
		return at, true
	}
	for i, c := range v.Children {
		name := c.Name
		if name == "" {
			name = strconv.Itoa(i)
		}
		if path, bad := unstorableLiteral(c.Value, append(slices.Clone(at), name)); bad {
			return path, true
		}
	}
	return nil, false
}

// selectionText checks the arguments of fields and directives at all levels of a selection.
func selectionText(set ast.SelectionSet) *gqlerror.Error {
	arguments := func(list ast.ArgumentList) *gqlerror.Error {
		for _, a := range list {
			if at, bad := unstorableLiteral(a.Value, []string{a.Name}); bad {
				return notText("the argument " + strings.Join(at, "."))
			}
		}
		return nil
	}
	directives := func(list ast.DirectiveList) *gqlerror.Error {
		for _, d := range list {
			if err := arguments(d.Arguments); err != nil {
				return err
			}
		}
		return nil
	}
	for _, s := range set {
		var err *gqlerror.Error
		var inner ast.SelectionSet
		switch s := s.(type) {
		case *ast.Field:
			inner = s.SelectionSet
			if err = arguments(s.Arguments); err == nil {
				err = directives(s.Directives)
			}
		case *ast.InlineFragment:
			inner, err = s.SelectionSet, directives(s.Directives)
		case *ast.FragmentSpread:
			err = directives(s.Directives)
		}
		if err == nil {
			err = selectionText(inner)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

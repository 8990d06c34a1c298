package graphqllimits

import (
	"encoding/json"
	"math"
	"slices"
	"strconv"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"hirewire/internal/graphqlanswer"
)

// The library judges variables by their Go types: it accepts "1" for an Int, 1 for a String and
// `active` for ACTIVE, refuses 1.0 for an Int, and its messages mention maps and slices. So values
// are coerced here first, as https://spec.graphql.org/September2025/#sec-Scalars defines it.
// Missing values, nulls, and fields that an input does not have are left to the library.

// coerceVariables replaces the values of an operation's variables by the coerced ones. It returns
// an error for the first value that does not fit its type.
func coerceVariables(
	schema *ast.Schema, op *ast.OperationDefinition, variables map[string]any,
) *gqlerror.Error {
	for _, v := range op.VariableDefinitions {
		given, ok := variables[v.Variable]
		if !ok {
			continue
		}
		c := coercion{
			schema: schema,
			path:   ast.Path{ast.PathName("variable"), ast.PathName(v.Variable)},
		}
		coerced, err := c.value(v.Type, given)
		if err != nil {
			return err
		}
		variables[v.Variable] = coerced
	}
	return nil
}

// coercion coerces the value at a path.
type coercion struct {
	schema *ast.Schema
	path   ast.Path
}

func (c coercion) at(e ast.PathElement) coercion {
	c.path = append(slices.Clone(c.path), e)
	return c
}

// wrong returns the error for a value of the wrong kind. want says what the schema asks for.
func (c coercion) wrong(want string, given any) *gqlerror.Error {
	return &gqlerror.Error{
		Message: "$" + c.path[1:].String() + " must be " + want + ", not " + jsonKind(given),
		Path:    c.path, Extensions: map[string]any{"code": graphqlanswer.CodeBadInput},
	}
}

// jsonKind returns the kind of a value in the terms of JSON, with an article.
func jsonKind(v any) string {
	switch v := v.(type) {
	case nil:
		return "null"
	case string:
		return "a text"
	case bool:
		return "a boolean"
	case json.Number:
		return "the number " + shortened(string(v))
	case int, int64, float64:
		return "a number"
	case []any:
		return "a list"
	case map[string]any:
		return "an object"
	}
	return "a file"
}

func shortened(s string) string {
	const most = 40
	if len(s) > most {
		return s[:most] + "…"
	}
	return s
}

func (c coercion) value(typ *ast.Type, given any) (any, *gqlerror.Error) {
	if given == nil {
		return nil, nil
	}
	if typ.Elem != nil {
		return c.list(typ.Elem, given)
	}
	def := c.schema.Types[typ.NamedType]
	if def == nil {
		return given, nil // validation says that there is no such type
	}
	switch def.Kind { //nolint:exhaustive // the others take the default
	case ast.Scalar:
		return c.scalar(def.Name, given)
	case ast.Enum:
		name, ok := given.(string)
		if !ok {
			return nil, c.wrong("a value of "+def.Name, given)
		}
		if def.EnumValues.ForName(name) == nil {
			return nil, &gqlerror.Error{
				Message: "$" + c.path[1:].String() + " is " + strconv.Quote(
					shortened(name),
				) + ", which is not a value of " + def.Name,
				Path:       c.path,
				Extensions: map[string]any{"code": graphqlanswer.CodeBadInput},
			}
		}
	case ast.InputObject:
		fields, ok := given.(map[string]any)
		if !ok {
			return nil, c.wrong("an object ("+def.Name+")", given)
		}
		for _, f := range def.Fields {
			inner, there := fields[f.Name]
			if !there {
				continue
			}
			coerced, err := c.at(ast.PathName(f.Name)).value(f.Type, inner)
			if err != nil {
				return nil, err
			}
			fields[f.Name] = coerced
		}
	}
	return given, nil
}

// list coerces a list, or a single value that stands for a list of one.
func (c coercion) list(elem *ast.Type, given any) (any, *gqlerror.Error) {
	elements, ok := given.([]any)
	if !ok {
		return c.value(elem, given)
	}
	for i, e := range elements {
		coerced, err := c.at(ast.PathIndex(i)).value(elem, e)
		if err != nil {
			return nil, err
		}
		elements[i] = coerced
	}
	return elements, nil
}

func (c coercion) scalar(name string, given any) (any, *gqlerror.Error) {
	switch name {
	case "Int":
		if n, ok := wholeNumber(given); ok {
			return n, nil
		}
		return nil, c.wrong("a whole number", given)
	case "Long":
		if n, ok := wholeNumber(given); ok {
			return n, nil
		}
		return nil, c.wrong("a whole number of up to 53 bits", given)
	case "Float":
		if n, ok := finite(given); ok {
			return n, nil
		}
		return nil, c.wrong("a number", given)
	case "String", "Cursor", "Date", "DateTime":
		if _, ok := given.(string); !ok {
			return nil, c.wrong("a text", given)
		}
	case "Boolean":
		if _, ok := given.(bool); !ok {
			return nil, c.wrong("true or false", given)
		}
	case "ID":
		if _, ok := given.(string); ok {
			return given, nil
		}
		if n, ok := wholeNumber(given); ok {
			return n.String(), nil
		}
		return nil, c.wrong("an id", given)
	}
	return given, nil // Upload, and scalars of a later schema, whose unmarshalers check the value
}

// wholeNumber returns a number that has no fraction. 1, 1.0 and 1e0 are the same number. It returns
// false for all other values.
func wholeNumber(v any) (json.Number, bool) {
	switch v := v.(type) {
	case int:
		return json.Number(strconv.Itoa(v)), true
	case int64:
		return json.Number(strconv.FormatInt(v, 10)), true
	case float64:
		return wholeFloat(v)
	case json.Number:
		if n, err := v.Int64(); err == nil {
			return json.Number(strconv.FormatInt(n, 10)), true
		}
		if f, err := v.Float64(); err == nil {
			return wholeFloat(f)
		}
	}
	return "", false
}

// exact is the largest n for which a float64 holds all whole numbers up to n exactly.
const exact = 1 << 53

func wholeFloat(f float64) (json.Number, bool) {
	if f != math.Trunc(f) || math.Abs(f) > exact {
		return "", false
	}
	return json.Number(strconv.FormatInt(int64(f), 10)), true
}

func finite(v any) (json.Number, bool) {
	if n, ok := wholeNumber(v); ok {
		return n, true
	}
	switch v := v.(type) {
	case json.Number:
		f, err := v.Float64()
		return v, err == nil && !math.IsInf(f, 0)
	case float64:
		return json.Number(strconv.FormatFloat(v, 'g', -1, 64)), !math.IsInf(v, 0) && !math.IsNaN(v)
	}
	return "", false
}

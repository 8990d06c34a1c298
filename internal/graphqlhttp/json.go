package graphqlhttp

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
)

// Bounds on JSON, which are checked first because decoding takes many times the memory of the text.
const (
	maxJSONDepth  = 64
	maxJSONValues = 50_000
)

var (
	errJSONDepth  = fmt.Errorf("it is nested more than %d levels deep", maxJSONDepth)
	errJSONValues = fmt.Errorf("it has more than %d values", maxJSONValues)
	errJSONTrail  = errors.New("there is more after its end")
)

// decodeJSON decodes one JSON value with bounded nesting and number of values. Numbers are decoded
// as json.Number.
func decodeJSON(text []byte, into any) error {
	if err := scanJSON(text); err != nil {
		return err
	}
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	if err := d.Decode(into); err != nil {
		return describeJSON(err)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return errJSONTrail
	}
	return nil
}

// scanJSON checks the bounds without decoding. It does not check the syntax, which the decoder
// does.
func scanJSON(text []byte) error {
	depth, values, inText := 0, 1, false
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case inText && c == '\\':
			i++
		case c == '"':
			inText = !inText
		case inText:
		case c == '{' || c == '[':
			depth++
			values++
		case c == '}' || c == ']':
			depth--
		case c == ',':
			values++
		}
		if depth > maxJSONDepth {
			return errJSONDepth
		}
		if values > maxJSONValues {
			return errJSONValues
		}
	}
	return nil
}

// describeJSON returns an error that describes what is wrong with the request, without naming Go
// types.
func describeJSON(err error) error {
	if e, ok := errors.AsType[*json.UnmarshalTypeError](err); ok {
		name := e.Field
		if name == "" {
			name = "the value"
		}
		want := "a JSON object"
		if e.Type != nil && e.Type.Kind().String() == "string" {
			want = "a text"
		}
		return fmt.Errorf("%s must be %s, not %s", name, want, decodedKind(e.Value))
	}
	if e, ok := errors.AsType[*json.SyntaxError](err); ok {
		return fmt.Errorf("it is not JSON (at byte %d)", e.Offset)
	}
	return errors.New("it is not complete JSON")
}

// decodedKind returns the kind of a value, in the terms of the messages about variables, for the
// name that the decoder has for it.
func decodedKind(value string) string {
	switch kind, _, _ := strings.Cut(value, " "); kind {
	case "array":
		return "a list"
	case "string":
		return "a text"
	case "object":
		return "an object"
	case "bool":
		return "a boolean"
	default:
		return "a " + kind
	}
}

package graphqlhttp

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
)

// What JSON may be before it is decoded: decoding takes many times the memory of the text.
const (
	maxJSONDepth  = 64
	maxJSONValues = 50_000
)

var (
	errJSONDepth  = fmt.Errorf("it is nested more than %d levels deep", maxJSONDepth)
	errJSONValues = fmt.Errorf("it has more than %d values", maxJSONValues)
	errJSONTrail  = errors.New("there is more after its end")
)

// decodeJSON decodes one JSON value whose nesting and number of values are bounded. Numbers stay texts.
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

// scanJSON counts without decoding. What is not JSON at all, the decoder says.
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

// describeJSON says what is wrong in words that speak of the request alone, not of our types.
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

// decodedKind names a value in the words that the messages about variables use (jsonKind), given what the decoder calls it.
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

package graph

import (
	"bytes"
	"io"

	"github.com/vektah/gqlparser/v2/formatter"

	"hirewire/graph/generated"
)

// WriteSchema writes the schema as one text, in the schema definition language, as introspection tells it.
func WriteSchema(w io.Writer) error {
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	var text bytes.Buffer
	formatter.NewFormatter(&text, formatter.WithIndent("  ")).FormatSchema(schema)
	_, err := text.WriteTo(w)
	return err
}

package graph

import (
	"bytes"
	"io"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"

	"hirewire/graph/generated"
)

// Schema returns the API's schema.
func Schema() *ast.Schema { return generated.NewExecutableSchema(generated.Config{}).Schema() }

// WriteSchema writes the schema as one text in the schema definition language, as introspection
// describes it.
func WriteSchema(w io.Writer) error {
	var text bytes.Buffer
	formatter.NewFormatter(&text, formatter.WithIndent("  ")).FormatSchema(Schema())
	_, err := text.WriteTo(w)
	return err
}

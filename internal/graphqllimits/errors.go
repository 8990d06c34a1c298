package graphqllimits

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"hirewire/internal/graphqlanswer"
)

// clarified rewrites the library's messages about variables so that they name the value. They are
// recognized by their text, because the library gives them no codes of their own; an unknown text
// is kept, after the value's name.
func clarified(errs gqlerror.List) gqlerror.List {
	for _, e := range errs {
		e.Message = cutMessage(e.Message)
		if len(e.Path) > 1 && e.Path[0] == ast.PathName("variable") {
			e.Message = aboutVariable("$"+e.Path[1:].String(), e.Message)
		}
	}
	return errs
}

// maxMessage is the length of an error's message in bytes. Validation repeats what the document
// says, and may repeat a long literal for each operation.
const maxMessage = 2_000

// cutMessage shortens a message that is too long.
func cutMessage(s string) string {
	if len(s) <= maxMessage {
		return s
	}
	end := maxMessage
	for end > 0 && !utf8.RuneStart(s[end]) {
		end--
	}
	return s[:end] + "…"
}

// aboutVariable returns a message that names the variable's value at path.
func aboutVariable(path, message string) string {
	if strings.HasPrefix(message, path) {
		return message
	}
	switch message {
	case "must be defined":
		message = "is required"
	case "cannot be null":
		message = "must not be null"
	case "unknown field":
		message = "is not a field of this input"
	}
	return path + " " + message
}

// operationOf returns the operation that the request names, or the document's only one. The error
// says which operations the document has.
func operationOf(doc *ast.QueryDocument, name string) (*ast.OperationDefinition, *gqlerror.Error) {
	op := doc.Operations.ForName(name)
	if op != nil {
		return op, nil
	}
	asked := strconv.Quote(shortened(name))
	switch {
	case len(doc.Operations) == 0:
		return nil, graphqlanswer.BadInput(
			"the document has no operation: add a query, mutation or subscription",
		)
	case name == "":
		return nil, graphqlanswer.BadInput(
			"the document has several operations: set operationName to one of %s",
			operationNames(doc),
		)
	case len(doc.Operations) == 1 && doc.Operations[0].Name == "":
		return nil, graphqlanswer.BadInput(
			"operationName is %s, but the document's operation has no name: "+
				"leave operationName out",
			asked,
		)
	}
	return nil, graphqlanswer.BadInput("operationName is %s, but the document has %s",
		asked, operationNames(doc))
}

// operationNames lists the first names of a document's operations.
func operationNames(doc *ast.QueryDocument) string {
	const most = 5
	var names []string
	for _, op := range doc.Operations {
		if op.Name != "" {
			names = append(names, shortened(op.Name))
		}
	}
	if len(names) > most {
		return strings.Join(names[:most], ", ") + " and " + strconv.Itoa(len(names)-most) + " more"
	}
	return strings.Join(names, ", ")
}

// syntaxError returns the error for a document that cannot be parsed. The library's message says
// what was expected there.
func syntaxError(e *gqlerror.Error) *gqlerror.Error {
	at := ""
	if len(e.Locations) > 0 {
		at = fmt.Sprintf(" at line %d, column %d", e.Locations[0].Line, e.Locations[0].Column)
	}
	out := graphqlanswer.BadInput("the query has a syntax error%s: %s", at, e.Message)
	out.Locations = e.Locations
	return out
}

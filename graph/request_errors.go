package graph

import (
	"strings"
	"unicode/utf8"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// clarified rewrites the library's messages about a request that do not say which value they are about. They are
// recognized by their text, because the library gives them no codes of their own; an unknown text stays as it is.
func clarified(errs gqlerror.List) gqlerror.List {
	for _, e := range errs {
		e.Message = cutMessage(e.Message)
		if len(e.Path) > 1 && e.Path[0] == ast.PathName("variable") {
			e.Message = aboutVariable("$"+e.Path[1:].String(), e.Message)
			continue
		}
		if name, ok := unknownOperation(e.Message); ok {
			e.Message = "the document has several operations: choose one with operationName"
			if name != "" {
				e.Message = "the document has no operation with the name that operationName gives"
			}
		}
	}
	return errs
}

// maxMessage is the length of an error's message in bytes. Validation repeats what the document says,
// and may repeat a long literal for each operation.
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
	switch message {
	case "must be defined":
		return path + " is required"
	case "cannot be null":
		return path + " must not be null"
	case "unknown field":
		return path + " is not a field of this input"
	}
	return message
}

// unknownOperation reports whether the message says that the document lacks an operation, and returns the name that was
// asked for, which is empty if the request gives none.
func unknownOperation(message string) (name string, ok bool) {
	name, ok = strings.CutPrefix(message, "operation ")
	if !ok {
		return "", false
	}
	name, ok = strings.CutSuffix(name, " not found")
	return name, ok
}

// Package graphqlanswer has what all layers that make a GraphQL answer share: the codes of errors,
// the errors that carry them, the id of the request, and the JSON encoding. It knows nothing of the
// schema, and imports no package of the project.
package graphqlanswer

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// The codes of request and field errors, in extensions.code.
const (
	CodeUnauthenticated = "UNAUTHENTICATED"
	CodeForbidden       = "FORBIDDEN"
	CodeNotFound        = "NOT_FOUND"
	CodeBadInput        = "BAD_USER_INPUT"
	CodeTooComplex      = "TOO_COMPLEX"
	CodeRateLimited     = "RATE_LIMITED"
	CodeNotTrusted      = "DOCUMENT_NOT_TRUSTED"
	CodeUnavailable     = "UNAVAILABLE"
	CodeInternal        = "INTERNAL"
)

// Error returns an error with a code and no path.
func Error(code, message string) *gqlerror.Error {
	return &gqlerror.Error{Message: message, Extensions: map[string]any{"code": code}}
}

// BadInput returns an error for a request that is malformed or does not fit the schema.
func BadInput(format string, values ...any) *gqlerror.Error {
	return Error(CodeBadInput, fmt.Sprintf(format, values...))
}

// TooComplex returns an error for an operation that exceeds a limit.
func TooComplex(format string, values ...any) *gqlerror.Error {
	return Error(CodeTooComplex, fmt.Sprintf(format, values...))
}

// Unavailable reports whether an error in the list means that the operation was interrupted or that
// the database cannot be reached.
func Unavailable(errs gqlerror.List) bool {
	for _, e := range errs {
		if e.Extensions["code"] == CodeUnavailable {
			return true
		}
	}
	return false
}

// internalError is the answer if an error has extensions that cannot be encoded, which those of
// this project always can.
const internalError = `{"errors":[{"message":"something went wrong on our side","extensions":{"code":"INTERNAL"}}]}`

// Encode returns the JSON of an executed operation. The data is JSON already and is copied, because
// encoding it again would cost as much as everything else. The entry `data` is left out if Data is
// nil, which means that nothing was executed.
func Encode(a *graphql.Response) []byte {
	body := make([]byte, 0, len(a.Data)+256)
	body = append(body, '{')
	for _, part := range []struct {
		name  string
		value any
		there bool
	}{{"errors", a.Errors, len(a.Errors) > 0}, {"extensions", a.Extensions, len(a.Extensions) > 0}} {
		if !part.there {
			continue
		}
		text, err := json.Marshal(part.value)
		if err != nil {
			return []byte(internalError)
		}
		body = append(append(append(append(body, '"'), part.name...), '"', ':'), text...)
		body = append(body, ',')
	}
	if a.Data == nil {
		return append(bytes.TrimSuffix(body, []byte(",")), '}')
	}
	return append(append(append(body, `"data":`...), a.Data...), '}')
}

// EncodeErrors returns the JSON of an answer to a request that was never executed. It returns false
// if the extensions of an error cannot be encoded; the JSON is then that of an internal error.
func EncodeErrors(errs gqlerror.List) (text []byte, ok bool) {
	text, err := json.Marshal(struct {
		Errors gqlerror.List `json:"errors"`
	}{errs})
	if err != nil {
		return []byte(internalError), false
	}
	return text, true
}

type requestIDKey struct{}

// WithRequestID returns a context that carries the request's id, for logs and for INTERNAL errors.
func WithRequestID(ctx context.Context, id string) context.Context {
	return context.WithValue(ctx, requestIDKey{}, id)
}

// RequestID returns the id of the request that the context belongs to, or "" if it has none.
func RequestID(ctx context.Context) string {
	id, _ := ctx.Value(requestIDKey{}).(string)
	return id
}

package graphqlhttp

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strconv"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"hirewire/internal/graphqlanswer"
	"hirewire/internal/ratelimit"
)

// httpRefusal is a request that is refused before there is an operation.
type httpRefusal struct {
	status        int
	code, message string
	// after is in how many seconds to come back; 0 says nothing about that.
	after int
}

// Error is the message for the client.
func (e *httpRefusal) Error() string { return e.message }

func refusal(status int, code, message string) *httpRefusal {
	return &httpRefusal{status: status, code: code, message: message}
}

func badRequest(format string, args ...any) error {
	return refusal(http.StatusBadRequest, graphqlanswer.CodeBadInput, fmt.Sprintf(format, args...))
}

func tooLarge(limit int64) error {
	return refusal(http.StatusRequestEntityTooLarge, graphqlanswer.CodeTooComplex, fmt.Sprintf("the request is larger than %d bytes", limit))
}

func tooSlow() error {
	return refusal(http.StatusRequestTimeout, graphqlanswer.CodeBadInput, "the body came too slowly, and was not read to its end: send it faster, or less at once")
}

// statusOfRequestErrors: where the media type belongs to GraphQL, the status may say that the operation was refused;
// plain JSON may come from anything in between, so a well-formed request is answered with 200.
func statusOfRequestErrors(media string) int {
	if media == mediaGraphQL {
		return http.StatusBadRequest
	}
	return http.StatusOK
}

// WriteError answers a request that never becomes an operation with one error, in the media type that it accepts.
func WriteError(w http.ResponseWriter, r *http.Request, status int, code, message string) {
	media, ok := negotiate(r.Header.Values("Accept"))
	if !ok {
		media = mediaJSON
	}
	observeRefusal(r.Context(), code)
	e := refusal(status, code, message)
	err := gqlerror.List{{Message: e.message, Extensions: map[string]any{"code": e.code}}}
	if code == graphqlanswer.CodeInternal {
		err[0].Extensions["requestId"] = graphqlanswer.RequestID(r.Context())
	}
	writeRequestErrors(w, media, status, err)
}

// writeRefusal answers a request that never becomes an operation.
func writeRefusal(ctx context.Context, w http.ResponseWriter, media string, err error) {
	e, ok := errors.AsType[*httpRefusal](err)
	if !ok {
		e = refusal(http.StatusBadRequest, graphqlanswer.CodeBadInput, err.Error())
	}
	observeRefusal(ctx, e.code)
	if e.status == http.StatusRequestTimeout {
		w.Header().Set("Connection", "close") // the rest of the body would be taken for the next request
	}
	if e.after > 0 {
		w.Header().Set("Retry-After", strconv.Itoa(e.after))
	}
	writeRequestErrors(w, media, e.status, gqlerror.List{e.asError()})
}

// writeRequestErrors answers without the entry `data`: nothing was executed.
func writeRequestErrors(w http.ResponseWriter, media string, status int, errs gqlerror.List) {
	body, ok := graphqlanswer.EncodeErrors(errs)
	if !ok {
		status = http.StatusInternalServerError
	}
	write(w, media, status, body)
}

// paced is the answer to who comes too fast or when there is too much to do.
func (*Server) paced(err error) *httpRefusal {
	if err == nil {
		return nil
	}
	e := refusal(http.StatusServiceUnavailable, graphqlanswer.CodeUnavailable, "the operation took too long or was cancelled")
	if p, ok := errors.AsType[*ratelimit.Refusal](err); ok {
		e = pacedBy(p)
	}
	return e
}

func pacedBy(p *ratelimit.Refusal) *httpRefusal {
	e := refusal(http.StatusTooManyRequests, graphqlanswer.CodeRateLimited, p.Error())
	if p.Busy {
		e = refusal(http.StatusServiceUnavailable, graphqlanswer.CodeUnavailable, p.Error())
	}
	e.after = p.Seconds()
	return e
}

// asError is the refusal for transports without a status.
func (e *httpRefusal) asError() *gqlerror.Error {
	out := &gqlerror.Error{Message: e.message, Extensions: map[string]any{"code": e.code}}
	if e.after > 0 {
		out.Extensions["retryAfter"] = e.after
	}
	return out
}

// WritePaced answers a request that comes too fast, or when there is too much to do.
func WritePaced(w http.ResponseWriter, r *http.Request, p *ratelimit.Refusal) {
	media, ok := negotiate(r.Header.Values("Accept"))
	if !ok {
		media = mediaJSON
	}
	writeRefusal(r.Context(), w, media, pacedBy(p))
}

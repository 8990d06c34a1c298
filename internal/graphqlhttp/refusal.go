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

// httpRefusal is the error for a request that is refused before there is an operation.
type httpRefusal struct {
	status        int
	code, message string
	// after is the number of seconds after which the client may try again; 0 if unknown.
	after int
}

// Error implements error. It returns the message for the client.
func (e *httpRefusal) Error() string { return e.message }

func refusal(status int, code, message string) *httpRefusal {
	return &httpRefusal{status: status, code: code, message: message}
}

func badRequest(format string, args ...any) error {
	return refusal(http.StatusBadRequest, graphqlanswer.CodeBadInput, fmt.Sprintf(format, args...))
}

func tooLarge(limit int64) error {
	return refusal(
		http.StatusRequestEntityTooLarge,
		graphqlanswer.CodeTooComplex,
		fmt.Sprintf("the request is larger than %d bytes", limit),
	)
}

func tooSlow() error {
	return refusal(http.StatusRequestTimeout, graphqlanswer.CodeBadInput,
		"the body came too slowly, and was not read to its end: send it faster, or less at once")
}

// statusOfRequestErrors returns the status of an answer to an operation that was refused. It is 400
// if the media type belongs to GraphQL. Plain JSON may come from any proxy, so the answer to a
// well-formed request is 200.
func statusOfRequestErrors(media string) int {
	if media == mediaGraphQL {
		return http.StatusBadRequest
	}
	return http.StatusOK
}

// WriteError answers a request that never becomes an operation with one error, in the media type
// that the client accepts.
func WriteError(w http.ResponseWriter, r *http.Request, status int, code, message string) {
	media, ok := negotiate(r.Header.Values("Accept"))
	if !ok {
		media = mediaJSON
	}
	observeRefusal(r.Context(), code)
	e := graphqlanswer.Error(code, message)
	if code == graphqlanswer.CodeInternal {
		e.Extensions["requestId"] = graphqlanswer.RequestID(r.Context())
	}
	writeRequestErrors(w, media, status, gqlerror.List{e})
}

// writeRefusal answers a request that never becomes an operation. err is usually an *httpRefusal;
// another error becomes a bad request.
func writeRefusal(ctx context.Context, w http.ResponseWriter, media string, err error) {
	e, ok := errors.AsType[*httpRefusal](err)
	if !ok {
		e = refusal(http.StatusBadRequest, graphqlanswer.CodeBadInput, err.Error())
	}
	observeRefusal(ctx, e.code)
	if e.status == http.StatusRequestTimeout {
		// The server would read the rest of the body as the next request.
		w.Header().Set("Connection", "close")
	}
	if e.after > 0 {
		w.Header().Set("Retry-After", strconv.Itoa(e.after))
	}
	writeRequestErrors(w, media, e.status, gqlerror.List{e.asError()})
}

// writeRequestErrors writes an answer without the entry `data`, because nothing was executed.
func writeRequestErrors(w http.ResponseWriter, media string, status int, errs gqlerror.List) {
	body, ok := graphqlanswer.EncodeErrors(errs)
	if !ok {
		status = http.StatusInternalServerError
	}
	write(w, media, status, body)
}

// paced returns the refusal for an error of the rate limits, or nil if there is no error.
func (*Server) paced(err error) *httpRefusal {
	if err == nil {
		return nil
	}
	e := refusal(http.StatusServiceUnavailable, graphqlanswer.CodeUnavailable,
		"the operation took too long or was cancelled")
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

// asError returns the refusal as a GraphQL error, for transports without a status.
func (e *httpRefusal) asError() *gqlerror.Error {
	out := graphqlanswer.Error(e.code, e.message)
	if e.after > 0 {
		out.Extensions["retryAfter"] = e.after
	}
	return out
}

// WritePaced answers a request that exceeds a rate limit, or that comes when the server has too
// much to do.
func WritePaced(w http.ResponseWriter, r *http.Request, p *ratelimit.Refusal) {
	media, ok := negotiate(r.Header.Values("Accept"))
	if !ok {
		media = mediaJSON
	}
	writeRefusal(r.Context(), w, media, pacedBy(p))
}

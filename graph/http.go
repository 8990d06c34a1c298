package graph

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"hirewire/internal/graphqlanswer"
	"hirewire/internal/graphqllimits"
	"hirewire/internal/ratelimit"
)

const allowedMethods = "GET, POST, OPTIONS"

// serve answers one request by GraphQL over HTTP (https://graphql.github.io/graphql-over-http/draft/). The library's own
// transports answer request errors with 422 and a null `data`, and take a null for a list's end; these do neither.
func (s *server) serve(w http.ResponseWriter, r *http.Request) {
	ctx := r.Context()
	media, ok := negotiate(r.Header.Values("Accept"))
	if !ok {
		writeRefusal(ctx, w, mediaJSON, refusal(http.StatusNotAcceptable, graphqlanswer.CodeBadInput,
			"the answer can be "+mediaGraphQL+" or "+mediaJSON+"; accept one of them"))
		return
	}
	var params *graphql.RawParams
	var err error
	switch r.Method {
	case http.MethodGet:
		params, err = s.readURL(r.URL.RawQuery)
	case http.MethodPost:
		params, err = s.readBody(r) //nolint:contextcheck // it asks for nothing that the request could end
	case http.MethodOptions:
		w.Header().Set("Allow", allowedMethods)
		w.WriteHeader(http.StatusNoContent)
		return
	default:
		w.Header().Set("Allow", allowedMethods)
		err = refusal(http.StatusMethodNotAllowed, graphqlanswer.CodeBadInput, "use POST, or GET for queries")
	}
	if err != nil {
		writeRefusal(ctx, w, media, err)
		return
	}
	params.Headers = r.Header
	s.execute(w, r, media, params)
}

func (s *server) execute(w http.ResponseWriter, r *http.Request, media string, params *graphql.RawParams) {
	ctx := r.Context()
	if s.timeout > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, s.timeout)
		defer cancel()
	}
	if e := s.count(ctx); e != nil {
		writeRefusal(ctx, w, media, e)
		return
	}
	op, errs := s.exec.CreateOperationContext(ctx, params)
	if len(errs) > 0 {
		if ctx, err := loadViewer(ctx); err != nil {
			s.refuseCaller(w, r, err)
		} else {
			s.rejectOperation(ctx, w, media, op, errs)
		}
		return
	}
	switch kind := op.Operation.Operation; {
	case kind == ast.Subscription && accepted(r.Header.Values("Accept")).events:
		s.streamEvents(w, r, params)
		return
	case kind == ast.Subscription:
		writeRefusal(ctx, w, media, refusal(http.StatusBadRequest, graphqlanswer.CodeBadInput, "subscriptions need a stream: open a WebSocket, or accept text/event-stream"))
		return
	case r.Method == http.MethodGet && kind != ast.Query:
		w.Header().Set("Allow", "POST")
		writeRefusal(ctx, w, media, refusal(http.StatusMethodNotAllowed, graphqlanswer.CodeBadInput, "GET runs queries alone; send a "+string(kind)+" by POST"))
		return
	}
	leave, refused := s.enter(ctx, op)
	if refused != nil {
		writeRefusal(ctx, w, media, refused)
		return
	}
	defer leave()
	ctx, err := loadViewer(ctx)
	if err != nil {
		s.refuseCaller(w, r, err)
		return
	}
	if errs := graphqllimits.BeyondKey(ctx, op); len(errs) > 0 {
		s.rejectOperation(ctx, w, media, op, errs)
		return
	}
	responses, ctx := s.exec.DispatchOperation(ctx, op)
	answer := responses(ctx)
	leave()            // how fast the client takes it is its own affair
	if answer == nil { // the client went away, or the time was up before it began
		s.neverBegan(ctx, op)
		late := refusal(http.StatusServiceUnavailable, graphqlanswer.CodeUnavailable, "the operation took too long or was cancelled")
		writeRequestErrors(w, media, late.status, gqlerror.List{late.asError()})
		return
	}
	if answer.Data == nil && len(answer.Errors) > 0 {
		answer.Data = json.RawMessage("null")
	}
	status := statusOfAnswer(ctx)
	text, full, release := s.sendable(ctx, graphqlanswer.Encode(answer))
	defer release()
	if full != nil {
		status = full.status
		w.Header().Set("Retry-After", strconv.Itoa(full.after))
	}
	write(w, media, status, text)
}

// rejectOperation answers an operation of which nothing runs.
func (s *server) rejectOperation(ctx context.Context, w http.ResponseWriter, media string, op *graphql.OperationContext, errs gqlerror.List) {
	answer := s.exec.DispatchError(graphql.WithOperationContext(ctx, op), s.limits.Bound(errs))
	writeRequestErrors(w, media, statusOfRequestErrors(media), answer.Errors)
}

// readURL reads an operation from a query string.
func (s *server) readURL(raw string) (*graphql.RawParams, error) {
	values, err := url.ParseQuery(raw)
	if err != nil {
		return nil, badRequest("the query string is not well-formed")
	}
	p := &graphql.RawParams{Query: values.Get("query"), OperationName: values.Get("operationName")}
	id := values.Get(graphqllimits.DocumentKey)
	for name, into := range map[string]*map[string]any{"variables": &p.Variables, "extensions": &p.Extensions} {
		if text := values.Get(name); text != "" {
			if err := decodeJSON([]byte(text), into); err != nil {
				return nil, badRequest("%s: %v", name, err)
			}
		}
	}
	return p, checkQuery(p, id)
}

// readBody reads an operation from the body of a POST.
func (s *server) readBody(r *http.Request) (*graphql.RawParams, error) {
	began := graphql.Now()
	defer func() { arrivalOf(r.Context()).body += graphql.Now().Sub(began) }()
	kind, attributes, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	charset := strings.ToLower(attributes["charset"])
	switch {
	case err != nil, kind != mediaJSON && kind != mediaMultipart, charset != "" && charset != "utf-8":
		return nil, refusal(http.StatusUnsupportedMediaType, graphqlanswer.CodeBadInput, "send the operation as "+mediaJSON+" in UTF-8, or files as "+mediaMultipart)
	case r.Header.Get("Content-Encoding") != "" && r.Header.Get("Content-Encoding") != "identity":
		return nil, refusal(http.StatusUnsupportedMediaType, graphqlanswer.CodeBadInput, "send the body uncompressed")
	case kind == mediaMultipart:
		return s.readMultipart(r)
	}
	body, err := readAll(r.Body, r.ContentLength, s.limits.Body)
	if err != nil {
		return nil, err
	}
	return parseOperation(body)
}

// readAll reads a body of at most limit bytes.
func readAll(body io.Reader, length, limit int64) ([]byte, error) {
	if length > limit {
		return nil, tooLarge(limit)
	}
	read, err := readChunks(io.LimitReader(body, limit+1), length)
	var large *http.MaxBytesError
	if full, ok := errors.AsType[*ratelimit.Refusal](err); ok {
		return nil, pacedBy(full)
	}
	switch {
	case errors.As(err, &large), int64(len(read)) > limit:
		return nil, tooLarge(limit)
	case errors.Is(err, os.ErrDeadlineExceeded):
		return nil, tooSlow()
	case err != nil:
		return nil, badRequest("the body could not be read to its end")
	}
	return read, nil
}

// readChunks reads to the end of body. length is how long the client says that it is, -1 if it does not
// say. What is read is kept in pieces and put together at the end, so that a body that is never
// finished takes no more memory than what has come of it, whatever length it was said to have.
func readChunks(body io.Reader, length int64) ([]byte, error) {
	chunk := make([]byte, 0, max(512, min(length+1, freeBody)))
	var full [][]byte
	total := 0
	for {
		n, err := body.Read(chunk[len(chunk):cap(chunk)])
		chunk, total = chunk[:len(chunk)+n], total+n
		switch {
		case errors.Is(err, io.EOF) && len(full) == 0:
			return chunk, nil
		case errors.Is(err, io.EOF):
			whole := make([]byte, 0, total)
			for _, c := range full {
				whole = append(whole, c...)
			}
			return append(whole, chunk...), nil
		case err != nil:
			return nil, err
		case len(chunk) == cap(chunk):
			full = append(full, chunk)
			chunk = make([]byte, 0, min(2*cap(chunk), bodyStep))
		}
	}
}

// parseOperation reads the JSON of one operation.
func parseOperation(body []byte) (*graphql.RawParams, error) {
	switch trimmed := bytes.TrimLeft(body, " \t\r\n"); {
	case len(trimmed) == 0:
		return nil, badRequest("the body is empty: send {\"query\": …}")
	case trimmed[0] == '[':
		return nil, badRequest("send one operation in a request, not a list of them")
	}
	var o struct {
		Query         string         `json:"query"`
		OperationName string         `json:"operationName"`
		Variables     map[string]any `json:"variables"`
		Extensions    map[string]any `json:"extensions"`
		DocumentID    string         `json:"documentId"`
	}
	if err := decodeJSON(body, &o); err != nil {
		return nil, badRequest("the body is not an operation: %v", err)
	}
	p := &graphql.RawParams{Query: o.Query, OperationName: o.OperationName, Variables: o.Variables, Extensions: o.Extensions}
	return p, checkQuery(p, o.DocumentID)
}

// checkQuery: without a query there must be the name of a persisted one, or the id of a document of the server's own.
func checkQuery(p *graphql.RawParams, documentID string) error {
	if documentID != "" {
		if p.Extensions == nil {
			p.Extensions = map[string]any{}
		}
		p.Extensions[graphqllimits.DocumentKey] = documentID
	}
	if p.Query == "" && p.Extensions["persistedQuery"] == nil && p.Extensions[graphqllimits.DocumentKey] == nil {
		return badRequest("there is no query: it must be a text under the name query")
	}
	return nil
}

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

func write(w http.ResponseWriter, media string, status int, body []byte) {
	h := w.Header()
	h.Set("Content-Type", media+"; charset=utf-8")
	h.Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	_, _ = w.Write(body) // a client that went away is no error of ours
}

// statusOfAnswer is the HTTP status of what was executed: an operation whose time was up has no data, and proxies and
// clients shall see that it may work later.
func statusOfAnswer(ctx context.Context) int {
	if graphqllimits.Interrupted(ctx) {
		return http.StatusServiceUnavailable
	}
	return http.StatusOK
}

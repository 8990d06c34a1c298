package graphqlhttp

import (
	"context"
	"encoding/json"
	"net/http"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"hirewire/internal/graphqlanswer"
	"hirewire/internal/graphqllimits"
)

const allowedMethods = "GET, POST, OPTIONS"

// serve answers one request as GraphQL over HTTP defines it
// (https://graphql.github.io/graphql-over-http/draft/). The library's own transports are not used:
// they answer request errors with 422 and a null `data`, and take a null for the end of a list.
func (s *Server) serve(w http.ResponseWriter, r *http.Request) {
	ctx := r.Context()
	media, ok := negotiate(r.Header.Values("Accept"))
	if !ok {
		writeRefusal(
			ctx,
			w,
			mediaJSON,
			refusal(http.StatusNotAcceptable, graphqlanswer.CodeBadInput,
				"the answer can be "+mediaGraphQL+" or "+mediaJSON+"; accept one of them"),
		)
		return
	}
	var params *graphql.RawParams
	var err error
	switch r.Method {
	case http.MethodGet:
		params, err = s.readURL(r.URL.RawQuery)
	case http.MethodPost:
		params, err = s.readBody(r) //nolint:contextcheck // nothing in it depends on the context
	case http.MethodOptions:
		w.Header().Set("Allow", allowedMethods)
		w.WriteHeader(http.StatusNoContent)
		return
	default:
		w.Header().Set("Allow", allowedMethods)
		err = refusal(http.StatusMethodNotAllowed, graphqlanswer.CodeBadInput,
			"use POST, or GET for queries")
	}
	if err != nil {
		writeRefusal(ctx, w, media, err)
		return
	}
	params.Headers = r.Header
	s.execute(w, r, media, params)
}

// execute admits and runs an operation, and writes the answer.
func (s *Server) execute(
	w http.ResponseWriter, r *http.Request, media string, params *graphql.RawParams,
) {
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
		if ctx, err := loadViewer(ctx, nil); err != nil {
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
		writeRefusal(
			ctx,
			w,
			media,
			refusal(
				http.StatusBadRequest,
				graphqlanswer.CodeBadInput,
				"subscriptions need a stream: open a WebSocket, or accept text/event-stream",
			),
		)
		return
	case r.Method == http.MethodGet && kind != ast.Query:
		w.Header().Set("Allow", "POST")
		writeRefusal(
			ctx,
			w,
			media,
			refusal(
				http.StatusMethodNotAllowed,
				graphqlanswer.CodeBadInput,
				"GET runs queries alone; send a "+string(kind)+" by POST",
			),
		)
		return
	}
	leave, refused := s.enter(ctx, op)
	if refused != nil {
		writeRefusal(ctx, w, media, refused)
		return
	}
	defer leave()
	asked := s.answers.NewRequest(op)
	ctx, err := loadViewer(ctx, asked)
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
	leave()            // a slow client must not hold the slot
	if answer == nil { // the client has left, or the time was up before the operation began
		s.neverBegan(ctx, op)
		late := refusal(http.StatusServiceUnavailable, graphqlanswer.CodeUnavailable,
			"the operation took too long or was cancelled")
		writeRequestErrors(w, media, late.status, gqlerror.List{late.asError()})
		return
	}
	if answer.Data == nil && len(answer.Errors) > 0 {
		answer.Data = json.RawMessage("null")
	}
	if notModified(w, r, asked) {
		return
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

// rejectOperation answers an operation that is not executed.
func (s *Server) rejectOperation(
	ctx context.Context,
	w http.ResponseWriter,
	media string,
	op *graphql.OperationContext,
	errs gqlerror.List,
) {
	answer := s.exec.DispatchError(graphql.WithOperationContext(ctx, op), s.limits.Bound(errs))
	writeRequestErrors(w, media, statusOfRequestErrors(media), answer.Errors)
}

func write(w http.ResponseWriter, media string, status int, body []byte) {
	h := w.Header()
	h.Set("Content-Type", media+"; charset=utf-8")
	h.Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	_, _ = w.Write(body) // fails only if the client has left
}

// statusOfAnswer returns the HTTP status of an executed operation. An operation that was
// interrupted has no data, so proxies and clients should see that they may try again.
func statusOfAnswer(ctx context.Context) int {
	if graphqllimits.Interrupted(ctx) {
		return http.StatusServiceUnavailable
	}
	return http.StatusOK
}

package graphqlhttp

import (
	"context"
	"errors"
	"net/http"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"hirewire/internal/access"
	"hirewire/internal/graphqlanswer"
	"hirewire/internal/graphqllimits"
	"hirewire/internal/live"
	"hirewire/internal/pipelinestream"
	"hirewire/internal/ws"
)

// serveEvents serves one operation as server-sent events, in the "distinct connections" mode of
// graphql-sse (https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md): an event `next`
// for each result and then one `complete`. A malformed request gets an HTTP error status; errors of
// the operation are sent as results.
//
// gqlgen's own transport is not used: its `complete` has no data, which EventSource requires, and
// its writes have no timeout.
func (s *Server) serveEvents(w http.ResponseWriter, r *http.Request) {
	var params *graphql.RawParams
	var err error
	switch r.Method {
	case http.MethodGet:
		params, err = s.readURL(r.URL.RawQuery)
	case http.MethodPost:
		params, err = s.readBody(r) //nolint:contextcheck // nothing in it depends on the context
	default:
		w.Header().Set("Allow", allowedMethods)
		err = refusal(http.StatusMethodNotAllowed, graphqlanswer.CodeBadInput,
			"use POST, or GET for queries and subscriptions")
	}
	if err != nil {
		writeRefusal(r.Context(), w, mediaJSON, err)
		return
	}
	params.Headers = r.Header
	if e := s.count(r.Context()); e != nil {
		writeRefusal(r.Context(), w, mediaJSON, e)
		return
	}
	s.streamEvents(w, r, params)
}

// streamEvents runs an operation whose request was parsed and counted against the rate limit. It
// blocks until the operation or the connection has ended.
func (s *Server) streamEvents(w http.ResponseWriter, r *http.Request, params *graphql.RawParams) {
	ctx, end := context.WithCancelCause(r.Context())
	defer end(nil)
	if s.base != nil {
		//nolint:contextcheck // streams end with the process
		defer context.AfterFunc(s.base, func() { end(nil) })()
	}
	ctx = pipelinestream.With(
		ctx,
		func(c *pipelinestream.Context) { c.HangUp = func() { end(live.ErrOutage) } },
	)
	op, errs := s.exec.CreateOperationContext(ctx, params)
	if len(errs) == 0 && r.Method == http.MethodGet && op.Operation.Operation == ast.Mutation {
		errs = gqlerror.List{
			graphqlanswer.Error(graphqlanswer.CodeBadInput, "GET runs no mutations"),
		}
	}
	leave, refused := func() {}, (*httpRefusal)(nil)
	if len(errs) == 0 {
		if op.Operation.Operation != ast.Subscription && s.timeout > 0 {
			var cancel context.CancelFunc
			ctx, cancel = context.WithTimeout(ctx, s.timeout)
			defer cancel()
		}
		if leave, refused = s.enter(ctx, op); refused != nil {
			observeRefusal(ctx, refused.code)
			out := pipelinestream.NewEvents(w)
			out.Result(
				graphqlanswer.Encode(&graphql.Response{Errors: gqlerror.List{refused.asError()}}),
			)
			out.Complete()
			return
		}
		defer leave()
	}
	// Load the viewer before the response begins: a caller whose credential has ended must get the
	// HTTP status of an unauthenticated request.
	ctx, err := loadViewer(ctx, nil)
	if err != nil {
		s.refuseCaller(w, r, err)
		return
	}
	if len(errs) == 0 {
		errs = graphqllimits.BeyondKey(ctx, op)
	}
	if len(errs) == 0 && op.Operation.Operation == ast.Subscription && s.gate != nil {
		closed, err := s.gate.Streams.Open(asking(ctx))
		if err != nil {
			full := s.paced(err)
			full.message = "you have too many streams open on this server: close some of them first"
			writeRefusal(ctx, w, mediaJSON, full)
			return
		}
		defer closed()
	}
	if v, err := access.From(ctx); err == nil {
		defer s.hold(v, end)()
	}
	if len(errs) > 0 {
		out := pipelinestream.NewEvents(w)
		answer := s.exec.DispatchError(graphql.WithOperationContext(ctx, op), s.limits.Bound(errs))
		out.Result(graphqlanswer.Encode(&graphql.Response{Errors: answer.Errors}))
		out.Complete()
		return
	}
	// A subscription begins before the response does, so a client that has received the first bytes
	// receives every event from then on.
	next, stream, ctx := pipelinestream.Dispatch(ctx, s.exec, op)
	out := pipelinestream.NewEvents(w)
	if op.Operation.Operation != ast.Subscription {
		out.Room = func(answer []byte) ([]byte, func()) {
			text, _, release := s.sendable(ctx, answer)
			return text, release
		}
	}
	run := func(to pipelinestream.Sink) {
		if stream != nil {
			stream.Follow(ctx, to, leave, leave)
			return
		}
		defer to.End()
		for answer := next(); answer != nil; answer = next() {
			leave()
			if to.Next(ctx, ws.Bytes(answer)) != nil {
				return
			}
		}
	}
	if !out.Copy(ctx, run) {
		why := context.Cause(ctx)
		if !errors.Is(why, access.ErrUnauthenticated) && !errors.Is(why, access.ErrForbidden) {
			return
		}
		// Send the error, so that the client does not reconnect as it would after a lost
		// connection.
		out.Result(
			graphqlanswer.Encode(&graphql.Response{Errors: gqlerror.List{s.api.Present(ctx, why)}}),
		)
	}
	out.Complete()
}

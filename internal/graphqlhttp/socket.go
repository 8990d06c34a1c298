package graphqlhttp

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"hirewire/internal/access"
	"hirewire/internal/graphqlanswer"
	"hirewire/internal/graphqllimits"
	"hirewire/internal/pipelinestream"
	"hirewire/internal/ws"
)

// SocketOptions configures the WebSocket transport.
type SocketOptions struct {
	// SignIn returns the viewer with a bearer token. The token is empty if the client sent none;
	// the handshake may then carry a session cookie.
	SignIn func(ctx context.Context, handshake *http.Request, token string) (*access.Viewer, error)
	// Renew loads a viewer again. It is called before each query or mutation, because the viewer's
	// rights may have changed since the connection began. Streams refresh their rights themselves.
	// Nil means that rights are not renewed.
	Renew func(ctx context.Context, v *access.Viewer) (*access.Viewer, error)
	// Limits are the options of package ws; Socket sets Enter and Execute.
	Limits ws.Options
}

// initPayload is the payload of connection_init.
type initPayload struct {
	// Authorization has the format of the HTTP header, which browsers cannot set on a handshake.
	Authorization string `json:"authorization"`
	// Resume maps subscriptions to newer cursors; see pipelinestream.Context.
	Resume map[string]string `json:"resume"`
}

// maxResume is how many cursors connection_init may carry.
const maxResume = 100

// Socket returns the transport by WebSocket.
func (s *Server) Socket(o SocketOptions) *ws.Server {
	limits := o.Limits
	limits.Enter = func(ctx context.Context, r *http.Request, payload json.RawMessage) (ws.Entry, error) {
		var g initPayload
		if len(payload) > 0 {
			if err := json.Unmarshal(payload, &g); err != nil || len(g.Resume) > maxResume {
				return ws.Entry{}, &ws.Refusal{
					Code:   ws.CloseBadRequest,
					Reason: "The payload of connection_init cannot be read",
				}
			}
		}
		if g.Authorization == "" {
			g.Authorization = r.Header.Get("Authorization")
		}
		v, err := o.SignIn(ctx, r, g.Authorization)
		switch {
		case errors.Is(err, access.ErrUnauthenticated):
			return ws.Entry{}, err
		case err != nil:
			// The credential may be valid; it cannot be checked while the database is unavailable.
			return ws.Entry{}, &ws.Refusal{
				Code: ws.CloseTryAgain, Reason: "The credential cannot be checked now",
			}
		}
		var hangUp atomic.Pointer[func(code int, reason string)]
		ctx = pipelinestream.With(ctx, func(c *pipelinestream.Context) {
			c.Resume = g.Resume
			c.HangUp = func() {
				if end := hangUp.Load(); end != nil {
					(*end)(ws.CloseTryAgain, "The database cannot be reached")
				}
			}
		})
		entry := ws.Entry{Context: access.With(ctx, v), Owner: v.ID}
		entry.Hold = func(end func(code int, reason string)) (release func()) {
			hangUp.Store(&end)
			return s.hold(v, func(why error) {
				if errors.Is(why, access.ErrForbidden) {
					end(ws.CloseForbidden, "Forbidden")
					return
				}
				end(ws.CloseUnauthorized, "Unauthorized")
			})
		}
		return entry, nil
	}
	limits.Execute = func(ctx context.Context, operation json.RawMessage, out ws.Results) {
		s.executeSocket(ctx, operation, out, o.Renew)
	}
	return ws.New(limits)
}

// renewal is the type of SocketOptions.Renew.
type renewal func(context.Context, *access.Viewer) (*access.Viewer, error)

// executeSocket implements ws.Options.Execute. It blocks until a query or mutation has ended; a
// subscription continues after it returns.
func (s *Server) executeSocket(
	ctx context.Context, operation json.RawMessage, out ws.Results, renew renewal,
) {
	o := s.begin(ctx, operation, out, renew)
	switch {
	case o == nil:
		out.End()
		return
	case o.stream != nil:
		out.Stream()
		o.stream.Follow(o.ctx, out, o.leave, o.end) //nolint:contextcheck // o.ctx derives from ctx
		return
	}
	defer out.End()
	defer o.end()
	for answer := o.next(); answer != nil; answer = o.next() {
		o.leave()
		//nolint:contextcheck // o.ctx derives from ctx
		text, _, release := s.sendable(o.ctx, answer)
		err := out.Next(o.ctx, ws.Bytes(text)) //nolint:contextcheck // as above
		release()
		if err != nil {
			return
		}
	}
}

// socketOperation is an operation that was admitted and runs.
type socketOperation struct {
	ctx  context.Context //nolint:containedctx // handed over
	next func() []byte
	// stream is set if the operation is a subscription that has begun; next is nil then.
	stream *pipelinestream.Stream
	// leave gives back the slot in which the operation began, and end all resources. Both may be
	// called repeatedly.
	leave, end func()
}

// begin admits and begins an operation: it counts it, reserves memory, parses it, waits for a slot,
// and checks the viewer's rights. If any of that fails it sends the error to out and returns nil.
func (s *Server) begin(
	ctx context.Context, operation json.RawMessage, out ws.Results, renew renewal,
) *socketOperation {
	fail := func(list gqlerror.List) {
		text, err := json.Marshal(list)
		if err != nil {
			text = []byte(`[{"message":"something went wrong on our side",` +
				`"extensions":{"code":"INTERNAL"}}]`)
		}
		_ = out.Fail(ctx, text) // fails only if the client is gone
	}
	ctx = pipelinestream.With(ctx, func(c *pipelinestream.Context) {
		c.OnError = func(_ context.Context, e *gqlerror.Error) { fail(gqlerror.List{e}) }
	})
	ctx = WithArrival(graphql.StartOperationTrace(ctx), graphql.Now(), s.observe)
	refuse := func(e *gqlerror.Error) {
		code, _ := e.Extensions["code"].(string)
		observeRefusal(ctx, code)
		fail(gqlerror.List{e})
	}
	if e := s.count(ctx); e != nil {
		refuse(e.asError())
		return nil
	}
	release, e := s.takeRoom(ctx, len(operation))
	if e != nil {
		refuse(e.asError())
		return nil
	}
	running := false
	defer func() {
		if !running {
			release()
		}
	}()
	params, err := parseOperation(operation)
	if err != nil {
		refuse(graphqlanswer.Error(graphqlanswer.CodeBadInput, err.Error()))
		return nil
	}
	op, errs := s.exec.CreateOperationContext(ctx, params)
	if len(errs) > 0 {
		fail(
			s.exec.DispatchError(
				graphql.WithOperationContext(ctx, op),
				s.limits.Bound(errs),
			).Errors,
		)
		return nil
	}
	cancel := func() {}
	if op.Operation.Operation != ast.Subscription && s.timeout > 0 {
		ctx, cancel = context.WithTimeout(ctx, s.timeout)
	}
	leave, e := s.enter(ctx, op)
	if e != nil {
		cancel()
		refuse(e.asError())
		return nil
	}
	end := func() { leave(); cancel() }
	// Renew the rights after the wait for a slot, because they may have changed during it.
	if op.Operation.Operation != ast.Subscription {
		if ctx, err = renewed(ctx, renew); err != nil {
			end()
			refuse(s.api.Present(ctx, err))
			return nil
		}
	}
	if errs := graphqllimits.BeyondKey(ctx, op); len(errs) > 0 {
		end()
		fail(s.exec.DispatchError(graphql.WithOperationContext(ctx, op), errs).Errors)
		return nil
	}
	next, stream, ctx := pipelinestream.Dispatch(ctx, s.exec, op)
	running = true
	return &socketOperation{
		ctx:    ctx,
		next:   next,
		stream: stream,
		leave:  leave,
		end:    func() { end(); release() },
	}
}

// renewed returns ctx with the viewer loaded again by renew.
func renewed(ctx context.Context, renew renewal) (context.Context, error) {
	v, err := access.From(ctx)
	if err != nil || renew == nil {
		return ctx, err
	}
	began := graphql.Now()
	fresh, err := renew(ctx, v)
	SignInTook(ctx, graphql.Now().Sub(began))
	if err != nil {
		return ctx, err
	}
	return access.With(ctx, fresh), nil
}

package graph

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
	"hirewire/internal/ws"
)

// SocketOptions are what the WebSocket transport needs besides the API's own options.
type SocketOptions struct {
	// SignIn finds who has a bearer token, which may be empty where the client sent none. The request is the handshake.
	SignIn func(ctx context.Context, handshake *http.Request, token string) (*access.Viewer, error)
	// Renew reads somebody who came in again, with the rights of now, before each operation: a connection outlives them.
	// Streams look after their rights themselves.
	Renew func(ctx context.Context, v *access.Viewer) (*access.Viewer, error)
	// Limits are those of package ws; Enter and Execute are set here.
	Limits ws.Options
}

// greeting is the payload of connection_init.
type greeting struct {
	// Authorization is as the header of that name; browsers cannot set headers of a handshake.
	Authorization string `json:"authorization"`
	// Resume has newer cursors; see WithResume.
	Resume map[string]string `json:"resume"`
}

// maxResume bounds how many cursors a greeting carries.
const maxResume = 100

// NewSocket makes the WebSocket transport of an API that NewServer made.
func NewSocket(api http.Handler, o SocketOptions) (*ws.Server, error) {
	s, ok := api.(*server)
	if !ok {
		return nil, errNoServer
	}
	limits := o.Limits
	limits.Enter = func(ctx context.Context, r *http.Request, payload json.RawMessage) (ws.Entry, error) {
		var g greeting
		if len(payload) > 0 {
			if err := json.Unmarshal(payload, &g); err != nil || len(g.Resume) > maxResume {
				return ws.Entry{}, &ws.Refusal{Code: ws.CloseBadRequest, Reason: "The payload of connection_init cannot be read"}
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
			// Not the credential's fault: it may be good as soon as the database can be asked again.
			return ws.Entry{}, &ws.Refusal{Code: ws.CloseTryAgain, Reason: "The credential cannot be checked now"}
		}
		var hangUp atomic.Pointer[func(code int, reason string)]
		ctx = withHangUp(ctx, func() {
			if end := hangUp.Load(); end != nil {
				(*end)(ws.CloseTryAgain, "The database cannot be reached")
			}
		})
		entry := ws.Entry{Context: WithResume(access.With(ctx, v), g.Resume), Owner: v.ID}
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
	return ws.New(limits), nil
}

var errNoServer = errors.New("graph: a socket needs an API that NewServer made")

// renewal reads a viewer's rights again.
type renewal func(context.Context, *access.Viewer) (*access.Viewer, error)

// executeSocket runs one operation of a connection: queries and mutations with one result, subscriptions with many.
func (s *server) executeSocket(ctx context.Context, operation json.RawMessage, out ws.Results, renew renewal) {
	o := s.begin(ctx, operation, out, renew)
	switch {
	case o == nil:
		out.End()
		return
	case o.stream != nil:
		out.Stream()
		(&follower{stream: o.stream, ctx: o.ctx, out: out, release: o.leave, end: o.end}).follow() //nolint:contextcheck // the operation's own, which derives from ctx
		return
	}
	defer out.End()
	defer o.end()
	for answer := o.next(); answer != nil; answer = o.next() {
		o.leave()
		text, _, release := s.sendable(o.ctx, answer) //nolint:contextcheck // the operation's own, which derives from ctx
		err := out.Next(o.ctx, ws.Bytes(text))        //nolint:contextcheck // as above
		release()
		if err != nil {
			return
		}
	}
}

// socketOperation is one that runs.
type socketOperation struct {
	ctx  context.Context //nolint:containedctx // it is handed over
	next func() []byte
	// stream is there where it is one, and taken instead of next.
	stream *stream
	// leave gives back the room that the operation took to begin, end all that it has.
	leave, end func()
}

// begin begins an operation; it answers nil when it has told the client why not.
func (s *server) begin(ctx context.Context, operation json.RawMessage, out ws.Results, renew renewal) *socketOperation {
	fail := func(list gqlerror.List) {
		text, err := json.Marshal(list)
		if err != nil {
			text = []byte(`[{"message":"something went wrong on our side","extensions":{"code":"INTERNAL"}}]`)
		}
		_ = out.Fail(ctx, text) // a client that is gone is no error of ours
	}
	ctx = WithStreamEnd(ctx, func(_ context.Context, e *gqlerror.Error) { fail(gqlerror.List{e}) })
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
		refuse(&gqlerror.Error{Message: err.Error(), Extensions: map[string]any{"code": codeBadInput}})
		return nil
	}
	op, errs := s.exec.CreateOperationContext(ctx, params)
	if len(errs) > 0 {
		fail(s.exec.DispatchError(graphql.WithOperationContext(ctx, op), s.bounded(errs)).Errors)
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
	// After the queue: rights may have been lost while the operation waited.
	if op.Operation.Operation != ast.Subscription {
		if ctx, err = renewed(ctx, renew); err != nil {
			end()
			refuse(s.present(ctx, err))
			return nil
		}
	}
	if errs := beyondKey(ctx, op); len(errs) > 0 {
		end()
		fail(s.exec.DispatchError(graphql.WithOperationContext(ctx, op), errs).Errors)
		return nil
	}
	next, stream, ctx := s.answers(ctx, op)
	running = true
	return &socketOperation{ctx: ctx, next: next, stream: stream, leave: leave, end: func() { end(); release() }}
}

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

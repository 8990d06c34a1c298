// Package graphqlhttp serves GraphQL over HTTP: by GET and POST (GraphQL over HTTP), forms with
// files (the multipart request specification), server-sent events (graphql-sse) and WebSockets
// (with package ws, graphql-transport-ws).
//
//   - server.go: the handler, and what it is made of
//   - serve.go, body.go, accept.go, json.go, multipart.go: requests and their answers
//   - events.go, socket.go: the two transports of streams
//   - caller.go, admission.go, body_room.go, answer_room.go: whom an operation runs for, when it
//     may begin, and how much memory its request and answer may take
//   - refusal.go: answers to requests that never become an operation
//   - conditional.go: entity tags, and answers without a body to clients that have them already
//   - record.go, arrival.go: one log line and one measurement for each operation
//
// It knows no resolver: it executes the schema of Options.API. What an operation may ask for is
// decided by package graphqllimits; package pipelinestream executes subscriptions.
package graphqlhttp

import (
	"context"
	"log/slog"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"hirewire/internal/access"
	"hirewire/internal/answercache"
	"hirewire/internal/graphqllimits"
	"hirewire/internal/live"
	"hirewire/internal/pipelinestream"
	"hirewire/internal/ratelimit"
)

// API is what a server serves: an executable schema, and what its resolvers need around them.
// Package graph has the one of this project.
type API interface {
	graphql.ExecutableSchema
	// Renderer returns the executable schema for the frames of subscriptions; see
	// pipelinestream.Options.
	Renderer() graphql.ExecutableSchema
	// Present converts the error of a resolver to a GraphQL error.
	Present(ctx context.Context, err error) *gqlerror.Error
	// Recover converts a panic of a resolver to an error, which Present then gets.
	Recover(ctx context.Context, cause any) error
	// Extensions returns the extensions of the executor that the resolvers rely on, in their order.
	Extensions() []graphql.HandlerExtension
	// NoticeFrames is called when a subscription begins. It returns a function that is called for
	// each frame that is sent, or nil.
	NoticeFrames(ctx context.Context, op *graphql.OperationContext) func(*live.Frame)
}

// Options configures a server.
type Options struct {
	// API executes the operations.
	API    API
	Logger *slog.Logger
	// Limits bound what one request may ask for. Zero values mean graphqllimits.DefaultLimits.
	Limits graphqllimits.Limits
	// Introspection lets clients read the schema through the API.
	Introspection bool
	// Trusted are the only documents that may run. If it is nil, all may.
	Trusted *graphqllimits.Trusted
	// Timeout ends operations that take too long; 0 means never. It does not apply to streams.
	Timeout time.Duration
	// Gate has the rate limits and slots of operations. If it is nil, there are none.
	Gate *ratelimit.Gate
	// Answers keeps answers of queries that arrive with a Caller. If it is nil, all are executed.
	Answers *answercache.Cache
	// Observe is called for every operation that was answered, for metrics. It must not block. It
	// may be nil.
	Observe func(Operation)
	// Frames counts the frames that streams send. It may be nil.
	Frames *pipelinestream.Frames
	// Hold is called for each connection that outlives its first answer: a socket or a stream of
	// events. It may call end if the viewer must not stay, with access.ErrForbidden if the account
	// was closed and access.ErrUnauthenticated if the credential has ended, until release is
	// called. If Hold is nil, no connection is ended.
	Hold func(v *access.Viewer, end func(why error)) (release func())
	// Refuse answers a request whose Caller is no longer accepted when the operation would begin.
	// It may be nil if no request has a Caller.
	Refuse func(w http.ResponseWriter, r *http.Request, err error)
	// Base is the context of streams, and of work that many subscribers share: when it ends, they
	// end. If it is nil, nothing is shared.
	Base context.Context //nolint:containedctx // it is the process's life and no call's
}

// Server is the handler of /graphql. It serves operations by GET and POST, and as server-sent
// events; Socket returns the transport by WebSocket.
type Server struct {
	api     API
	log     *slog.Logger
	exec    *executor.Executor
	limits  graphqllimits.Limits
	timeout time.Duration
	gate    *ratelimit.Gate
	answers *answercache.Cache
	observe func(Operation)
	hold    func(v *access.Viewer, end func(why error)) (release func())
	refuse  func(w http.ResponseWriter, r *http.Request, err error)
	base    context.Context //nolint:containedctx // see Options.Base
}

// NewServer returns the handler of /graphql. It expects a Caller or a viewer in the context of each
// request.
func NewServer(o Options) *Server {
	s := &Server{
		api: o.API, log: o.Logger, limits: o.Limits.OrDefault(), timeout: o.Timeout, gate: o.Gate,
		observe: o.Observe, hold: o.Hold, base: o.Base, refuse: o.Refuse, answers: o.Answers,
	}
	if s.hold == nil {
		s.hold = func(*access.Viewer, func(error)) func() { return func() {} }
	}
	if s.observe == nil {
		s.observe = func(Operation) {}
	}
	present := graphqllimits.Counted(o.API.Present)
	s.exec = executor.New(pipelinestream.New(pipelinestream.Options{
		Schema: o.API, Renderer: o.API.Renderer(),
		Present: present, Recover: o.API.Recover, Notice: o.API.NoticeFrames,
		Limits: s.limits, Base: o.Base, Frames: o.Frames,
	}))
	s.exec.SetErrorPresenter(present)
	s.exec.SetRecoverFunc(o.API.Recover)
	s.limits.Install(s.exec, o.API.Schema(), o.Trusted)
	s.exec.Use(&record{server: s})
	s.exec.Use(s.limits.Budget())
	for _, e := range o.API.Extensions() {
		s.exec.Use(e)
	}
	if o.Answers != nil {
		s.exec.Use(answercache.Extension{})
	}
	if o.Introspection {
		s.exec.Use(extension.Introspection{})
	}
	return s
}

// Executor returns the executor of the server's operations, for callers that are no transport. What
// it executes is bounded and recorded, but not counted or queued.
func (s *Server) Executor() *executor.Executor { return s.exec }

// ServeHTTP implements http.Handler.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	ctx := r.Context()
	if ctx.Value(arrivalKey{}) == nil {
		ctx = WithArrival(ctx, graphql.Now(), s.observe)
	}
	r = r.WithContext(graphql.StartOperationTrace(ctx))
	defer s.countBody(ctx, r)()
	if accepted(r.Header.Values("Accept")).eventsFirst {
		s.serveEvents(w, r)
		return
	}
	s.serve(w, r)
}

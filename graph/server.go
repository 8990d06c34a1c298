package graph

import (
	"context"
	"log/slog"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/99designs/gqlgen/graphql/handler/extension"

	"hirewire/graph/generated"
	"hirewire/internal/access"
	"hirewire/internal/ratelimit"
)

// Options are what the API's handler needs.
type Options struct {
	Resolver *Resolver
	Logger   *slog.Logger
	// Limits bound what one request may ask; zero values mean DefaultLimits.
	Limits Limits
	// Introspection lets clients read the schema through the API.
	Introspection bool
	// Trusted are the only documents that run; nil runs all.
	Trusted *Trusted
	// Timeout ends operations that take too long; 0 is never. It does not hold for streams.
	Timeout time.Duration
	// Gate stands before operations; nil lets everything through.
	Gate *ratelimit.Gate
	// Observe hears of every operation that was answered, for metrics; nil is nobody. It must not block.
	Observe func(Operation)
	// Frames counts what streams give out; nil is nobody who wants to know.
	Frames *Frames
	// Hold hears of each connection that outlives its first answer, a socket or a stream of events, until it calls release.
	// It calls end when the viewer must not stay: with access.ErrForbidden for a closed account, with
	// access.ErrUnauthenticated for a credential that ended. Nil ends nothing.
	Hold func(v *access.Viewer, end func(why error)) (release func())
	// Refuse answers a request whose Caller is let in no longer when the operation would begin, as it answers requests that
	// are not let in at all; nil is for handlers that serve no Caller.
	Refuse func(w http.ResponseWriter, r *http.Request, err error)
	// Base is the context of work that many subscribers share, and of streams: when it ends, they do. Nil shares nothing.
	Base context.Context //nolint:containedctx // it is the process's life and no call's
}

type server struct {
	log     *slog.Logger
	exec    *executor.Executor
	limits  Limits
	timeout time.Duration
	gate    *ratelimit.Gate
	observe func(Operation)
	hold    func(v *access.Viewer, end func(why error)) (release func())
	refuse  func(w http.ResponseWriter, r *http.Request, err error)
	base    context.Context //nolint:containedctx // see Options.Base
}

// NewServer makes the handler of /graphql. It expects the Caller in the request's context, or the viewer.
func NewServer(o Options) http.Handler {
	s := &server{
		log: o.Logger, limits: o.Limits.orDefault(), timeout: o.Timeout, gate: o.Gate,
		observe: o.Observe, hold: o.Hold, base: o.Base, refuse: o.Refuse,
	}
	if s.hold == nil {
		s.hold = func(*access.Viewer, func(error)) func() { return func() {} }
	}
	if s.observe == nil {
		s.observe = func(Operation) {}
	}
	docs := newDocumentCache()
	schema := generated.NewExecutableSchema(generated.Config{Resolvers: o.Resolver})
	streams := newStreams(o.Base, schema, s.presentField, s.recovered)
	streams.limits = s.limits
	streams.witness = o.Resolver.Witness
	if o.Frames != nil {
		streams.frames = o.Frames
	}
	s.exec = executor.New(streams)
	s.exec.SetErrorPresenter(s.presentField)
	s.exec.SetRecoverFunc(s.recovered)
	s.exec.SetQueryCache(docs)
	s.exec.SetParserTokenLimit(s.limits.Tokens)
	s.exec.SetDisableSuggestion(true)
	s.exec.SetDefaultRulesFn(quietRules)
	// A persisted query gets its text before the limits look at it; they look before the executor validates.
	s.exec.Use(newDocuments(o.Trusted, s.limits))
	s.exec.Use(&sizeLimit{limits: s.limits, docs: docs, schema: schema.Schema()})
	s.exec.Use(textGate{})
	s.exec.Use(&costLimit{limit: s.limits.Cost})
	s.exec.Use(&record{server: s})
	s.exec.Use(&answerBudget{limits: s.limits})
	s.exec.Use(contactReads{o.Resolver.Witness, schema.Schema()})
	s.exec.Use(withMemory{})
	s.exec.Use(withHead{read: o.Resolver.Read, present: s.present})
	if o.Introspection {
		s.exec.Use(extension.Introspection{})
	}
	return s
}

// ServeHTTP implements http.Handler.
func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
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

type requestIDKey struct{}

// WithRequestID returns a context that carries the request's id.
func WithRequestID(ctx context.Context, id string) context.Context {
	return context.WithValue(ctx, requestIDKey{}, id)
}

// RequestID is the id of the request that the context belongs to.
func RequestID(ctx context.Context) string {
	id, _ := ctx.Value(requestIDKey{}).(string)
	return id
}

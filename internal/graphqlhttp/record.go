package graphqlhttp

import (
	"context"
	"log/slog"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"hirewire/graph/exec"
	"hirewire/internal/access"
	"hirewire/internal/graphqlanswer"
	"hirewire/internal/graphqllimits"
	"hirewire/internal/store"
)

// Operation describes one operation that was answered, for logs and metrics.
type Operation struct {
	// Kind is query, mutation or subscription, or "refused" for a request that never became an
	// operation.
	Kind string
	// Duration is the time from the request's arrival until the answer is complete, before it is
	// sent.
	Duration time.Duration
	// Body, SignIn and Waiting are the parts of Duration in which the body was read, the credential
	// was checked, and the operation waited for a slot.
	Body, SignIn, Waiting time.Duration
	// Statements is the number of SQL statements, SQL the time spent in them.
	Statements int64
	SQL        time.Duration
	// Cost is the estimate that was compared with the limit.
	Cost int
	// Fields is the number of fields resolved and list elements visited, Bytes the length of the
	// data.
	Fields, Bytes int
	// Aborted is one of graphqllimits.AbortReasons if the operation was ended early, and otherwise
	// empty.
	Aborted string
	// Codes are the codes of the errors in the answer, without duplicates.
	Codes []string
}

// record logs each operation and calls the observer.
type record struct{ server *Server }

// ExtensionName implements graphql.HandlerExtension.
func (*record) ExtensionName() string { return "Record" }

// Validate implements graphql.HandlerExtension.
func (*record) Validate(graphql.ExecutableSchema) error { return nil }

// InterceptOperation implements graphql.OperationInterceptor. It counts SQL statements unless the
// context already does.
func (*record) InterceptOperation(
	ctx context.Context, next graphql.OperationHandler,
) graphql.ResponseHandler {
	if store.StatsFrom(ctx) == nil {
		ctx, _ = store.WithStats(ctx)
	}
	return next(ctx)
}

// InterceptResponse implements graphql.ResponseInterceptor.
func (r *record) InterceptResponse(
	ctx context.Context, next graphql.ResponseHandler,
) *graphql.Response {
	answer := next(ctx)
	if answer == nil {
		return nil
	}
	answer.Errors = r.server.limits.Bound(answer.Errors)
	op := graphql.GetOperationContext(ctx)
	if op.Operation != nil && op.Operation.Operation == ast.Subscription {
		return answer // a stream has no end to measure; its transport records it
	}
	o := measured(
		ctx,
		Operation{
			Kind:    kindRefused,
			Cost:    graphqllimits.CostOf(op),
			Aborted: graphqllimits.Aborted(ctx),
		},
	)
	if op.Operation != nil {
		o.Kind = string(op.Operation.Operation)
	}
	if b := exec.BudgetFrom(ctx); b != nil {
		o.Fields, o.Bytes = b.Fields(), b.Bytes()
	}
	if stats := store.StatsFrom(ctx); stats != nil {
		o.Statements, o.SQL = stats.Statements(), stats.Duration()
	}
	seen := map[string]bool{}
	for _, e := range answer.Errors {
		if code, _ := e.Extensions["code"].(string); !seen[code] {
			seen[code] = true
			o.Codes = append(o.Codes, code)
		}
	}
	if op.Operation != nil {
		r.server.limits.ReportCost(answer, op)
	}
	r.server.observe(o)
	r.logOperation(ctx, op, o)
	return answer
}

// neverBegan records an operation whose context ended before the operation began.
func (s *Server) neverBegan(ctx context.Context, op *graphql.OperationContext) {
	o := measured(ctx, Operation{
		Kind: string(
			op.Operation.Operation,
		),
		Cost:    graphqllimits.CostOf(op),
		Aborted: graphqllimits.AbortReason(context.Cause(ctx)),
		Codes:   []string{graphqlanswer.CodeUnavailable},
	})
	s.observe(o)
	(&record{server: s}).logOperation(ctx, op, o)
}

func (r *record) logOperation(ctx context.Context, op *graphql.OperationContext, o Operation) {
	if !r.server.log.Enabled(ctx, slog.LevelInfo) {
		return
	}
	attrs := make([]slog.Attr, 0, 14)
	attrs = append(attrs,
		slog.String("request_id", graphqlanswer.RequestID(ctx)),
		slog.String("kind", o.Kind),
		slog.String("operation", operationName(op)))
	if v, err := access.From(ctx); err == nil {
		attrs = append(attrs, slog.String("viewer", v.ID))
	}
	attrs = append(attrs,
		slog.Duration("duration", o.Duration),
		slog.Duration("body", o.Body),
		slog.Duration("sign_in", o.SignIn),
		slog.Duration("waiting", o.Waiting),
		slog.Int64("statements", o.Statements),
		slog.Duration("sql", o.SQL),
		slog.Int("cost", o.Cost),
		slog.Int("fields", o.Fields))
	if o.Aborted != "" {
		attrs = append(attrs, slog.String("aborted", o.Aborted))
	}
	if len(o.Codes) > 0 {
		attrs = append(attrs, slog.Any("errors", o.Codes))
	}
	r.server.log.LogAttrs(ctx, slog.LevelInfo, "operation", attrs...)
}

// operationName returns the client's name for the operation, cut to a length that is fit for a log.
func operationName(op *graphql.OperationContext) string {
	name := op.OperationName
	if op.Operation != nil && name == "" {
		name = op.Operation.Name
	}
	const most = 100
	if len(name) > most {
		name = name[:most]
	}
	return name
}

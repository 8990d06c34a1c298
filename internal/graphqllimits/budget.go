package graphqllimits

import (
	"context"
	"encoding/json"
	"errors"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"hirewire/graph/exec"
	"hirewire/internal/graphqlanswer"
)

// The limit on cost is an estimate that is made before an operation runs. The budget holds if the
// estimate is wrong: it counts while the operation is executed, and stops it when it has used more
// than it may, when its time is up, or when its client has left.

// The reasons for which an operation is aborted, for metrics and logs.
const (
	abortedByBudget  = "budget"
	abortedByTimeout = "timeout"
	abortedByClient  = "client"
)

// AbortReasons returns the values of graphqlhttp.Operation.Aborted, except the empty one.
func AbortReasons() []string { return []string{abortedByBudget, abortedByTimeout, abortedByClient} }

// Allowance returns what one operation or one frame of a stream may use.
func (l Limits) Allowance() exec.Allowance {
	return exec.Allowance{Fields: l.AnswerFields, Bytes: l.AnswerBytes, Errors: l.AnswerErrors}
}

// The bounds on an answer are derived from the limit on its estimated cost, because a server that
// allows costlier estimates expects larger answers.
const (
	fieldsPerCost  = 3
	bytesPerCost   = 84
	minAnswerBytes = 8 << 20
	answerErrors   = 1_000
)

// withAnswer returns the limits with the bounds on answers set.
func (l Limits) withAnswer() Limits {
	if l.AnswerFields == 0 {
		l.AnswerFields = fieldsPerCost * l.Cost
	}
	if l.AnswerBytes == 0 {
		l.AnswerBytes = max(minAnswerBytes, bytesPerCost*l.Cost)
	}
	if l.AnswerErrors == 0 {
		l.AnswerErrors = answerErrors
	}
	return l
}

// Budget returns the extension of an executor that gives each query and mutation a budget, and
// reports what a budget has stopped as an error. Frames of streams get their budgets when they are
// rendered.
func (l Limits) Budget() graphql.HandlerExtension { return &answerBudget{limits: l} }

// Counted returns an error presenter that counts the errors of fields against the budget in the
// context, and drops those beyond it.
func Counted(present graphql.ErrorPresenterFunc) graphql.ErrorPresenterFunc {
	return func(ctx context.Context, err error) *gqlerror.Error {
		if !exec.BudgetFrom(ctx).Failed() {
			return nil
		}
		return present(ctx, err)
	}
}

// answerBudget is the extension that Budget returns.
type answerBudget struct {
	limits Limits
}

var (
	_ graphql.HandlerExtension     = (*answerBudget)(nil)
	_ graphql.OperationInterceptor = (*answerBudget)(nil)
	_ graphql.RootFieldInterceptor = (*answerBudget)(nil)
	_ graphql.ResponseInterceptor  = (*answerBudget)(nil)
)

// ExtensionName implements graphql.HandlerExtension.
func (*answerBudget) ExtensionName() string { return "AnswerBudget" }

// Validate implements graphql.HandlerExtension.
func (*answerBudget) Validate(graphql.ExecutableSchema) error { return nil }

// Interrupted reports whether the operation of a context was aborted because its time was up or its
// client has left.
func Interrupted(ctx context.Context) bool {
	why := Aborted(ctx)
	return why == abortedByTimeout || why == abortedByClient
}

// Effects returns a text for the error message of an answer that cannot be sent: which mutations of
// the context's operation have taken effect. It is "" for a query.
func Effects(ctx context.Context) string {
	e, ok := ctx.Value(executionKey{}).(*execution)
	if !ok {
		return ""
	}
	return e.effects(graphql.GetOperationContext(ctx), nil)
}

type executionKey struct{}

// execution records what a query or mutation has done so far.
type execution struct {
	// mutations are the response names of the mutations that have run, in their order. They run one
	// after the other.
	mutations []string
	// aborted is one of AbortReasons if the operation was aborted, and otherwise empty.
	aborted string
}

// Aborted returns the one of AbortReasons for which the operation of a context was aborted, or ""
// if it was not.
func Aborted(ctx context.Context) string {
	e, ok := ctx.Value(executionKey{}).(*execution)
	if !ok {
		return ""
	}
	return e.aborted
}

// InterceptOperation implements graphql.OperationInterceptor.
func (a *answerBudget) InterceptOperation(
	ctx context.Context, next graphql.OperationHandler,
) graphql.ResponseHandler {
	if isSubscription(ctx) {
		return next(ctx)
	}
	ctx, _ = exec.WithBudget(ctx, a.limits.Allowance())
	return next(context.WithValue(ctx, executionKey{}, &execution{}))
}

// InterceptRootField implements graphql.RootFieldInterceptor. It does not begin a mutation after
// the operation was stopped.
func (a *answerBudget) InterceptRootField(
	ctx context.Context, next graphql.RootResolver,
) graphql.Marshaler {
	if graphql.GetOperationContext(ctx).Operation.Operation != ast.Mutation {
		return next(ctx)
	}
	if !exec.BudgetFrom(ctx).Spend(0) {
		return graphql.Null
	}
	if e, ok := ctx.Value(executionKey{}).(*execution); ok {
		e.mutations = append(e.mutations, graphql.GetRootFieldContext(ctx).Field.Alias)
	}
	return next(ctx)
}

// InterceptResponse implements graphql.ResponseInterceptor.
func (a *answerBudget) InterceptResponse(
	ctx context.Context, next graphql.ResponseHandler,
) *graphql.Response {
	answer := next(ctx)
	b := exec.BudgetFrom(ctx)
	if answer == nil || b == nil || isSubscription(ctx) {
		return answer
	}
	why := b.Stopped()
	if why == nil && ctx.Err() != nil && graphqlanswer.Unavailable(answer.Errors) {
		why = context.Cause(ctx) // a statement noticed it before the budget
	}
	if why == nil {
		return answer
	}
	stop := a.limits.Exceeded(why)
	if e, ok := ctx.Value(executionKey{}).(*execution); ok {
		e.aborted = AbortReason(why)
		stop.Message += e.effects(graphql.GetOperationContext(ctx), answer.Errors)
	}
	errs := gqlerror.List{stop}
	if errors.Is(why, exec.ErrTooManyErrors) {
		errs = append(errs, answer.Errors...)
	}
	answer.Data, answer.Errors = json.RawMessage("null"), errs
	return answer
}

func isSubscription(ctx context.Context) bool {
	op := graphql.GetOperationContext(ctx)
	return op.Operation != nil && op.Operation.Operation == ast.Subscription
}

// AbortReason returns the one of AbortReasons for the error that has ended an operation.
func AbortReason(why error) string {
	switch {
	case errors.Is(why, exec.ErrTooManyFields),
		errors.Is(why, exec.ErrTooManyBytes),
		errors.Is(why, exec.ErrTooManyErrors):
		return abortedByBudget
	case errors.Is(why, context.DeadlineExceeded):
		return abortedByTimeout
	}
	return abortedByClient
}

// Exceeded returns the error for an operation or a frame that a budget has stopped. why is the
// reason.
func (l Limits) Exceeded(why error) *gqlerror.Error {
	switch {
	case errors.Is(why, exec.ErrTooManyFields):
		return graphqlanswer.TooComplex(
			"the answer has more than %d fields and list elements: ask for fewer fields, smaller pages or fewer levels",
			l.AnswerFields,
		)
	case errors.Is(why, exec.ErrTooManyBytes):
		return graphqlanswer.TooComplex(
			"the answer is longer than %d bytes: ask for fewer fields or smaller pages",
			l.AnswerBytes,
		)
	case errors.Is(why, exec.ErrTooManyErrors):
		return graphqlanswer.TooComplex(
			"more than %d fields of the answer failed; the first errors follow",
			l.AnswerErrors,
		)
	}
	message := "the operation was cancelled"
	if errors.Is(why, context.DeadlineExceeded) {
		message = "the operation took too long"
	}
	return graphqlanswer.Error(graphqlanswer.CodeUnavailable, message)
}

// effects returns which mutations of an aborted operation have taken effect, or "" for a query.
// errs are the errors of the answer. A mutation that has run keeps its effect, because its change
// is committed before the answer is made.
func (e *execution) effects(op *graphql.OperationContext, errs gqlerror.List) string {
	if op.Operation == nil || op.Operation.Operation != ast.Mutation {
		return ""
	}
	unsure := map[string]bool{}
	for _, one := range errs {
		if len(one.Path) == 1 && one.Extensions["code"] == graphqlanswer.CodeUnavailable {
			unsure[one.Path.String()] = true
		}
	}
	ran := map[string]bool{}
	var stands, unknown, never []string
	for _, name := range e.mutations {
		ran[name] = true
		if unsure[name] {
			unknown = append(unknown, name)
		} else {
			stands = append(stands, name)
		}
	}
	for _, f := range graphql.CollectFields(op, op.Operation.SelectionSet, []string{"Mutation"}) {
		if !ran[f.Alias] && f.Name != "__typename" {
			never = append(never, f.Alias)
		}
	}
	var out strings.Builder
	for _, part := range []struct {
		names []string
		says  string
	}{
		{stands, " was executed and its effect stands"},
		{unknown, " may or may not have taken effect: read before sending it again, or send it again with the same idempotencyKey"},
		{never, " was not executed"},
	} {
		if len(part.names) > 0 {
			out.WriteString("; " + strings.Join(part.names, ", ") + part.says)
		}
	}
	return out.String()
}

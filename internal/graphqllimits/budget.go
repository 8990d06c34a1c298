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

// The limit on cost is an estimate, made before anything runs. The budget is what holds if the estimate is wrong: it
// counts while an operation is executed, and stops it where it uses more than it may, its time is up or its client left.

// Why an operation was aborted, for metrics and logs.
const (
	abortedByBudget  = "budget"
	abortedByTimeout = "timeout"
	abortedByClient  = "client"
)

// AbortReasons are the values that Operation.Aborted can have besides the empty one.
func AbortReasons() []string { return []string{abortedByBudget, abortedByTimeout, abortedByClient} }

// Allowance returns what one operation or one frame of a stream may use. It follows the limit on cost, because a server
// that allows costlier estimates means larger answers.
func (l Limits) Allowance() exec.Allowance {
	return exec.Allowance{Fields: l.AnswerFields, Bytes: l.AnswerBytes, Errors: l.AnswerErrors}
}

// How the bounds on an answer follow from the limit on its estimated cost.
const (
	fieldsPerCost  = 3
	bytesPerCost   = 84
	minAnswerBytes = 8 << 20
	answerErrors   = 1_000
)

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

// Budget returns the extension of an executor that gives each query and mutation a budget, and turns
// what was stopped into an error. Frames of streams get theirs where they are rendered.
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

// Effects says what became of the mutations of the operation of a context whose answer is not sent.
// It returns "" for a query.
func Effects(ctx context.Context) string {
	e, ok := ctx.Value(executionKey{}).(*execution)
	if !ok {
		return ""
	}
	return e.effects(graphql.GetOperationContext(ctx), nil)
}

type executionKey struct{}

// execution is what one query or mutation has done so far.
type execution struct {
	// mutations are the answer names of the mutations that ran, in their order; they run one after the other.
	mutations []string
	// aborted says why the operation was aborted; empty if it was not.
	aborted string
}

// Aborted returns why the operation of a context was aborted, one of AbortReasons, or "" if it was
// not aborted.
func Aborted(ctx context.Context) string {
	e, ok := ctx.Value(executionKey{}).(*execution)
	if !ok {
		return ""
	}
	return e.aborted
}

// InterceptOperation implements graphql.OperationInterceptor.
func (a *answerBudget) InterceptOperation(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
	if isSubscription(ctx) {
		return next(ctx)
	}
	ctx, _ = exec.WithBudget(ctx, a.limits.Allowance())
	return next(context.WithValue(ctx, executionKey{}, &execution{}))
}

// InterceptRootField implements graphql.RootFieldInterceptor: a mutation does not begin once the operation was stopped.
func (a *answerBudget) InterceptRootField(ctx context.Context, next graphql.RootResolver) graphql.Marshaler {
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
func (a *answerBudget) InterceptResponse(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	answer := next(ctx)
	b := exec.BudgetFrom(ctx)
	if answer == nil || b == nil || isSubscription(ctx) {
		return answer
	}
	why := b.Stopped()
	if why == nil && ctx.Err() != nil && graphqlanswer.Unavailable(answer.Errors) {
		why = context.Cause(ctx) // the last statement found out
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

// AbortReason returns the one of AbortReasons for the error that ended an operation.
func AbortReason(why error) string {
	switch {
	case errors.Is(why, exec.ErrTooManyFields), errors.Is(why, exec.ErrTooManyBytes), errors.Is(why, exec.ErrTooManyErrors):
		return abortedByBudget
	case errors.Is(why, context.DeadlineExceeded):
		return abortedByTimeout
	}
	return abortedByClient
}

// Exceeded returns the error for an operation or a frame that a budget has stopped; why is the reason.
func (l Limits) Exceeded(why error) *gqlerror.Error {
	switch {
	case errors.Is(why, exec.ErrTooManyFields):
		return graphqlanswer.TooComplex("the answer has more than %d fields and list elements: ask for fewer fields, smaller pages or fewer levels", l.AnswerFields)
	case errors.Is(why, exec.ErrTooManyBytes):
		return graphqlanswer.TooComplex("the answer is longer than %d bytes: ask for fewer fields or smaller pages", l.AnswerBytes)
	case errors.Is(why, exec.ErrTooManyErrors):
		return graphqlanswer.TooComplex("more than %d fields of the answer failed; the first errors follow", l.AnswerErrors)
	}
	message := "the operation was cancelled"
	if errors.Is(why, context.DeadlineExceeded) {
		message = "the operation took too long"
	}
	return graphqlanswer.Error(graphqlanswer.CodeUnavailable, message)
}

// effects says what became of the mutations of an operation that was aborted, or "" for a query. A mutation that ran keeps
// its effect: the budget stops the answer, and the change is committed before the answer is made.
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

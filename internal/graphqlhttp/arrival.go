package graphqlhttp

import (
	"context"
	"time"

	"github.com/99designs/gqlgen/graphql"
)

// arrival holds the measurements of a request that do not belong to its operation. One goroutine at
// a time writes it.
type arrival struct {
	at time.Time
	// observe is called for a request that is refused before it becomes an operation; it may be
	// nil.
	observe func(Operation)
	// body, signIn and waiting are the parts of the time since at in which the body was read, the
	// credential was checked, and the operation waited for a slot.
	body, signIn, waiting time.Duration
}

type arrivalKey struct{}

// WithArrival returns a context for a request to the API that arrived at the given time, at which
// the duration of its operation starts. WriteError, WritePaced and the API call observe if they
// refuse the request before it becomes an operation. observe must not block.
func WithArrival(ctx context.Context, at time.Time, observe func(Operation)) context.Context {
	return context.WithValue(ctx, arrivalKey{}, &arrival{at: at, observe: observe})
}

func arrivalOf(ctx context.Context) *arrival {
	a, _ := ctx.Value(arrivalKey{}).(*arrival)
	if a == nil {
		return &arrival{at: graphql.Now()}
	}
	return a
}

// SignInTook adds to the time in which a request's credential was checked.
func SignInTook(ctx context.Context, d time.Duration) { arrivalOf(ctx).signIn += d }

// measured returns an operation with the times of its request.
func measured(ctx context.Context, o Operation) Operation {
	a := arrivalOf(ctx)
	o.Duration = graphql.Now().Sub(a.at)
	o.Body, o.SignIn, o.Waiting = a.body, a.signIn, a.waiting
	return o
}

// observeRefusal counts a request that was refused, with this code, before it became an operation.
func observeRefusal(ctx context.Context, code string) {
	if a := arrivalOf(ctx); a.observe != nil {
		a.observe(measured(ctx, Operation{Kind: kindRefused, Codes: []string{code}}))
	}
}

// kindRefused is the Kind of a request that never became an operation.
const kindRefused = "refused"

package graphqlhttp

import (
	"context"
	"time"

	"github.com/99designs/gqlgen/graphql"
)

// arrival holds the measurements of a request that are not its operation's. It is written by one goroutine at a time.
type arrival struct {
	at time.Time
	// observe is called for a request that is refused before it becomes an operation; it may be nil.
	observe func(Operation)
	// body, signIn and waiting are the parts of the time since at that went into reading the body, checking the credential,
	// and waiting for room.
	body, signIn, waiting time.Duration
}

type arrivalKey struct{}

// WithArrival returns a context for a request to the API that arrived at the given time. The duration of its operation
// starts then. WriteError, WritePaced and the API call observe if they refuse the request before it becomes an operation;
// observe must not block.
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

// SignInTook adds to the time that checking a request's credential took.
func SignInTook(ctx context.Context, d time.Duration) { arrivalOf(ctx).signIn += d }

// measured returns an operation with the times of the request that it belongs to.
func measured(ctx context.Context, o Operation) Operation {
	a := arrivalOf(ctx)
	o.Duration = graphql.Now().Sub(a.at)
	o.Body, o.SignIn, o.Waiting = a.body, a.signIn, a.waiting
	return o
}

// observeRefusal counts a request that was refused with this code before it became an operation.
func observeRefusal(ctx context.Context, code string) {
	if a := arrivalOf(ctx); a.observe != nil {
		a.observe(measured(ctx, Operation{Kind: kindRefused, Codes: []string{code}}))
	}
}

// kindRefused is the Kind of what never became an operation.
const kindRefused = "refused"

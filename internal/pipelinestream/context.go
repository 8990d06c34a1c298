package pipelinestream

import (
	"context"
	"errors"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"hirewire/internal/eventlog"
	"hirewire/internal/live"
)

// Context is what a transport, a stream and the resolver of the subscription field hand to each
// other in a context.Context. With adds to it. A context without one has the zero value.
type Context struct {
	// Resume has newer cursors than the subscriptions' argument `after`, by ResumeKey. A client
	// that reconnects sends the variables of its first request again, so it puts the newest cursors
	// into the payload of connection_init. If both cursors are valid, the later position counts. A
	// transport sets it; nil if the client sent none.
	Resume map[string]string
	// OnError is called with the error that ends the stream, so that a transport can send it as the
	// protocol's `error` message. A transport sets it; if it is nil, the error is the stream's last
	// response, without data.
	OnError func(context.Context, *gqlerror.Error)
	// HangUp closes the stream's connection in such a way that the client reconnects. A transport
	// sets it; if it is nil, an outage is the stream's last response.
	HangUp func()
	// Frame is the frame for which Options.Renderer executes the operation. Streams sets it for
	// each rendering; it is nil while a stream begins, and in queries and mutations.
	Frame *live.Frame

	// opening receives the subscription that the resolver opens, and the stream that Exec makes of
	// it. Dispatch sets it; it is nil in renderings.
	opening *opening
	// blanks collects the cursors of a rendering that many streams share. The render cache sets it;
	// it is nil in a rendering for one stream, which has its cursors in it.
	blanks *cursorBlanks
}

// opening receives what is made while a stream begins. It is used by one goroutine.
type opening struct {
	sub    *live.Subscription
	stream *Stream
}

type contextKey struct{}

// With returns a context whose Context has been changed by set.
func With(ctx context.Context, set func(*Context)) context.Context {
	c := FromContext(ctx)
	set(&c)
	return context.WithValue(ctx, contextKey{}, c)
}

// FromContext returns the Context that With has set, or the zero value.
func FromContext(ctx context.Context) Context {
	c, _ := ctx.Value(contextKey{}).(Context)
	return c
}

// errNoStream means that a subscription was executed by something other than Dispatch.
var errNoStream = errors.New("a subscription was executed outside a stream")

// Open calls subscribe and hands the subscription to the stream that begins in this context. The
// resolver of the subscription field calls it once for each stream. Open returns an error, without
// calling subscribe, if no stream begins.
func (c Context) Open(subscribe func() (*live.Subscription, error)) error {
	if c.opening == nil {
		return errNoStream
	}
	sub, err := subscribe()
	if err != nil {
		return err
	}
	c.opening.sub = sub
	return nil
}

// Cursors returns the function that encodes the cursors of Frame. In a rendering that many streams
// share they are placeholders; see cursorBlanks.
func (c Context) Cursors(hub *live.Hub) func(eventlog.Position) string {
	if c.blanks == nil {
		return hub.Encode
	}
	c.blanks.put = hub.PutCursor
	return c.blanks.Placeholder
}

// ResumeKey returns the key of a subscription in Context.Resume: "*" for all postings (nil),
// otherwise the sorted ids of its postings without duplicates, separated by commas.
func ResumeKey(postingIDs []string) string {
	if postingIDs == nil {
		return "*"
	}
	return strings.Join(slices.Compact(slices.Sorted(slices.Values(postingIDs))), ",")
}

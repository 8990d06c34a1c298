package graph

import (
	"context"
	"crypto/rand"
	"errors"
	"slices"
	"strings"
	"time"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"hirewire/graph/model"
	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/live"
	"hirewire/internal/read"
)

// maxNamedPostings is how many postings one subscription may name.
const maxNamedPostings = 100

type resumeKey struct{}

// WithResume returns a context whose subscriptions resume from newer cursors than their argument
// `after`. A client that reconnects sends the variables of its first request again, so it puts the
// newest cursors into the payload of connection_init: the field `resume` maps the ResumeKey of a
// subscription to a cursor. If both cursors are valid, the later position counts.
func WithResume(ctx context.Context, cursors map[string]string) context.Context {
	return context.WithValue(ctx, resumeKey{}, cursors)
}

// ResumeKey returns the key of a subscription in the map of WithResume: "*" for all postings (nil),
// otherwise the sorted ids of its postings without duplicates, separated by commas.
func ResumeKey(postingIDs []string) string {
	if postingIDs == nil {
		return "*"
	}
	return strings.Join(distinct(postingIDs), ",")
}

// distinct returns the list sorted and without duplicates. It does not modify its argument.
func distinct(list []string) []string {
	sorted := slices.Sorted(slices.Values(list))
	return slices.Compact(sorted)
}

type endKey struct{}

// WithStreamEnd returns a context with a function that is called with the error that ends a stream,
// so that a transport can send it as the protocol's `error` message. Without it the error is the
// stream's last response, without data.
func WithStreamEnd(
	ctx context.Context, onError func(context.Context, *gqlerror.Error),
) context.Context {
	return context.WithValue(ctx, endKey{}, onError)
}

type hangUpKey struct{}

// withHangUp returns a context with a function that closes the stream's connection in such a way
// that the client reconnects.
func withHangUp(ctx context.Context, hangUp func()) context.Context {
	return context.WithValue(ctx, hangUpKey{}, hangUp)
}

// subscribe opens a subscription for the viewer in ctx.
func (r *Resolver) subscribe(
	ctx context.Context, postingIDs []string, after *string,
) (*live.Subscription, error) {
	v, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	wanted := live.Request{}
	if after != nil {
		wanted.After = *after
		if wanted.After == "" {
			wanted.After = "-" // an invalid cursor; an empty one would mean "start now"
		}
	}
	if postingIDs != nil {
		wanted.Postings = distinct(postingIDs)
		if len(wanted.Postings) == 0 || len(postingIDs) > maxNamedPostings {
			return nil, &read.BadInput{
				Path:    []string{"postingIds"},
				Message: "must name 1 to 100 postings; leave it out for all",
			}
		}
	}
	if cursors, ok := ctx.Value(resumeKey{}).(map[string]string); ok {
		wanted.After = r.later(wanted.After, cursors[ResumeKey(postingIDs)])
	}
	return r.Live.Subscribe(ctx, v, wanted)
}

// later returns the cursor with the later position. It returns resume if the positions cannot be
// compared, and after if resume is not valid.
func (r *Resolver) later(after, resume string) string {
	newer, err := r.Read.DecodeCursor(resume)
	if err != nil {
		return after
	}
	older, err := r.Read.DecodeCursor(after)
	if err == nil && older.Epoch == newer.Epoch && older.Seq > newer.Seq {
		return after
	}
	return resume
}

// frame converts a frame of the log to its GraphQL type. In a shared rendering the cursors are
// placeholders; see cursorBlanks.
func (r *Resolver) frame(ctx context.Context, f *live.Frame) model.PipelineFrame {
	cursorOf := r.Live.Encode
	if blanks, ok := ctx.Value(blanksKey{}).(*cursorBlanks); ok {
		blanks.put = r.Live.PutCursor
		cursorOf = blanks.placeholder
	}
	cursor := cursorOf(f.Position)
	if f.Resync != "" {
		return model.ResyncRequired{Reason: model.ResyncReason(f.Resync), Cursor: cursor}
	}
	encode := func(seq int64) string {
		return cursorOf(eventlog.Position{Epoch: f.Position.Epoch, Seq: seq})
	}
	events := model.Events(slices.Clone(f.Events), loader{r.Read, r}, encode)
	now := r.Live.Now()
	for _, id := range f.Lost {
		lost := model.NewAccessLost(personalEventID(now), encode(f.Position.Seq), now, id)
		events = append(events, lost)
	}
	for _, id := range f.Gained {
		events = append(events, model.NewAccessGained(
			personalEventID(now), encode(f.Position.Seq), now, id, loader{r.Read, r},
		))
	}
	return model.PipelineEvents{Events: events, Cursor: cursor}
}

// personalEventID returns a new id for an event that is not in the log.
func personalEventID(now time.Time) string { return ids.Named(ids.Event, now, rand.Text()) }

// errNoStream means that a subscription was executed by something other than streams.
var errNoStream = errors.New("a subscription was executed outside a stream")

type (
	slotKey  struct{}
	frameKey struct{}
)

// slot receives the subscription that the resolver opens.
type slot struct{ sub *live.Subscription }

// pipelineUpdates resolves the subscription field. It is called in two ways, and its channel is
// closed in both when it returns:
//
//   - once when a stream begins: it opens the subscription and leaves it in the slot in ctx;
//   - once for each rendering: it returns the frame in ctx. The fields below are then resolved with
//     the rights of that frame.
func (r *Resolver) pipelineUpdates(
	ctx context.Context, postingIDs []string, after *string,
) (<-chan model.PipelineFrame, error) {
	frames := make(chan model.PipelineFrame, 1)
	defer close(frames)
	if f, ok := ctx.Value(frameKey{}).(*live.Frame); ok {
		frames <- r.frame(ctx, f)
		return frames, nil
	}
	place, ok := ctx.Value(slotKey{}).(*slot)
	if !ok {
		return nil, errNoStream
	}
	sub, err := r.subscribe(ctx, postingIDs, after)
	if err != nil {
		return nil, err
	}
	place.sub = sub
	return frames, nil
}

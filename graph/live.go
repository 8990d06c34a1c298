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

// maxNamedPostings bounds how many postings one subscription names.
const maxNamedPostings = 100

type resumeKey struct{}

// WithResume returns a context whose subscriptions start from other cursors than their `after` says. Clients send the
// variables of their first request again when they reconnect, so what they have seen since stands in the payload of
// connection_init: its field `resume` maps ResumeKey of a subscription to the newest cursor that the client holds. Where
// both can be read, the later position counts.
func WithResume(ctx context.Context, cursors map[string]string) context.Context {
	return context.WithValue(ctx, resumeKey{}, cursors)
}

// ResumeKey names a subscription in the resume map: "*" for all postings, else the ids of its postings in order, each
// once, with commas between them.
func ResumeKey(postingIDs []string) string {
	if postingIDs == nil {
		return "*"
	}
	return strings.Join(distinct(postingIDs), ",")
}

func distinct(list []string) []string {
	sorted := slices.Sorted(slices.Values(list))
	return slices.Compact(sorted)
}

type endKey struct{}

// WithStreamEnd returns a context through which a transport hears of the error that ends a stream, so that it can send
// it as what it is: the protocol's `error` message. Without it the error comes as the stream's last answer, without data.
func WithStreamEnd(ctx context.Context, tell func(context.Context, *gqlerror.Error)) context.Context {
	return context.WithValue(ctx, endKey{}, tell)
}

type hangUpKey struct{}

// withHangUp returns a context through which a stream closes the connection that carries it, in the way that brings the
// client back.
func withHangUp(ctx context.Context, hangUp func()) context.Context {
	return context.WithValue(ctx, hangUpKey{}, hangUp)
}

// subscribe opens the viewer's subscription.
func (r *Resolver) subscribe(ctx context.Context, postingIDs []string, after *string) (*live.Subscription, error) {
	v, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	wanted := live.Request{}
	if after != nil {
		wanted.After = *after
		if wanted.After == "" {
			wanted.After = "-" // no cursor, and not the wish to start now
		}
	}
	if postingIDs != nil {
		if wanted.Postings = distinct(postingIDs); len(wanted.Postings) == 0 || len(postingIDs) > maxNamedPostings {
			return nil, &read.BadInput{Path: []string{"postingIds"}, Message: "must name 1 to 100 postings; leave it out for all"}
		}
	}
	if cursors, ok := ctx.Value(resumeKey{}).(map[string]string); ok {
		wanted.After = r.later(wanted.After, cursors[ResumeKey(postingIDs)])
	}
	return r.Live.Subscribe(ctx, v, wanted)
}

// later is the cursor of the later position. One that cannot be read, or of another history, counts as the earlier.
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

// frame gives a frame of the log the shape of the API.
func (r *Resolver) frame(ctx context.Context, f *live.Frame) model.PipelineFrame {
	cursorOf := r.Live.Encode
	if blanks, ok := ctx.Value(blanksKey{}).(*cursorBlanks); ok {
		blanks.put = r.Live.PutCursor
		cursorOf = blanks.leave
	}
	cursor := cursorOf(f.Position)
	if f.Resync != "" {
		return model.ResyncRequired{Reason: model.ResyncReason(f.Resync), Cursor: cursor}
	}
	encode := func(seq int64) string { return cursorOf(eventlog.Position{Epoch: f.Position.Epoch, Seq: seq}) }
	events := model.Events(slices.Clone(f.Events), loader{r.Read, r}, encode)
	now := r.Live.Now()
	for _, id := range f.Lost {
		events = append(events, model.NewAccessLost(personalEvent(now), encode(f.Position.Seq), now, id))
	}
	for _, id := range f.Gained {
		events = append(events, model.NewAccessGained(personalEvent(now), encode(f.Position.Seq), now, id, loader{r.Read, r}))
	}
	return model.PipelineEvents{Events: events, Cursor: cursor}
}

// personalEvent makes an id for an event that is not in the log.
func personalEvent(now time.Time) string { return ids.Named(ids.Event, now, rand.Text()) }

// errAlone: the stream's schema serves subscriptions; nothing else can.
var errAlone = errors.New("a subscription was executed outside a stream")

type (
	slotKey  struct{}
	frameKey struct{}
)

// slot is where the resolver leaves the subscription that it opened, for the stream that asked for it.
type slot struct{ sub *live.Subscription }

// pipelineUpdates runs twice: once for a stream, when it opens the subscription and gives it away, and once for each
// frame, when it gives out just that. What is rendered between is executed with the rights of the frame.
func (r *Resolver) pipelineUpdates(ctx context.Context, postingIDs []string, after *string) (<-chan model.PipelineFrame, error) {
	frames := make(chan model.PipelineFrame, 1)
	defer close(frames)
	if f, ok := ctx.Value(frameKey{}).(*live.Frame); ok {
		frames <- r.frame(ctx, f)
		return frames, nil
	}
	place, ok := ctx.Value(slotKey{}).(*slot)
	if !ok {
		return nil, errAlone
	}
	sub, err := r.subscribe(ctx, postingIDs, after)
	if err != nil {
		return nil, err
	}
	place.sub = sub
	return frames, nil
}

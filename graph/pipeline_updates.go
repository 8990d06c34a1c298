package graph

import (
	"context"
	"crypto/rand"
	"errors"
	"slices"
	"time"

	"hirewire/graph/generated"
	"hirewire/graph/model"
	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/live"
	"hirewire/internal/pipelinestream"
	"hirewire/internal/read"
)

// maxNamedPostings is how many postings one subscription may name.
const maxNamedPostings = 100

// distinct returns the list sorted and without duplicates. It does not modify its argument.
func distinct(list []string) []string {
	sorted := slices.Sorted(slices.Values(list))
	return slices.Compact(sorted)
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
	if cursors := pipelinestream.FromContext(ctx).Resume; cursors != nil {
		wanted.After = r.later(wanted.After, cursors[pipelinestream.ResumeKey(postingIDs)])
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

// frame converts the frame that a stream renders to its GraphQL type.
func (r *Resolver) frame(stream pipelinestream.Context) model.PipelineFrame {
	f, cursorOf := stream.Frame, stream.Cursors(r.Live)
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

// pipelineUpdates resolves the subscription field. It runs once for each subscription, when its
// stream begins: it checks the arguments, opens the subscription for the viewer in ctx, and hands
// it to the stream. An error means that the subscription does not begin. Its channel is closed and
// has no frames, because the stream takes them from the subscription; see frameResolver.
func (r *Resolver) pipelineUpdates(
	ctx context.Context, postingIDs []string, after *string,
) (<-chan model.PipelineFrame, error) {
	err := pipelinestream.FromContext(ctx).Open(func() (*live.Subscription, error) {
		return r.subscribe(ctx, postingIDs, after)
	})
	if err != nil {
		return nil, err
	}
	none := make(chan model.PipelineFrame)
	close(none)
	return none, nil
}

// frameResolvers are the resolvers with which a subscription is executed for one frame. They are
// those of the API, except for the subscription field.
type frameResolvers struct{ *Resolver }

// Subscription implements generated.ResolverRoot.
func (r frameResolvers) Subscription() generated.SubscriptionResolver {
	return frameResolver{r.Resolver}
}

// frameResolver resolves the subscription field of a rendering.
type frameResolver struct{ r *Resolver }

var errNoFrame = errors.New("a frame was executed outside a rendering")

// PipelineUpdates returns the frame that ctx is for, and ignores the arguments, which the frame
// follows already. The fields below are then resolved with the rights in ctx. It reads nothing.
func (f frameResolver) PipelineUpdates(
	ctx context.Context, _ []string, _ *string,
) (<-chan model.PipelineFrame, error) {
	stream := pipelinestream.FromContext(ctx)
	if stream.Frame == nil {
		return nil, errNoFrame
	}
	frames := make(chan model.PipelineFrame, 1)
	frames <- f.r.frame(stream)
	close(frames)
	return frames, nil
}

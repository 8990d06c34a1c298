package graph

import (
	"context"
	"crypto/rand"
	"slices"
	"time"

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

// pipelineUpdates resolves the subscription field. It is called in two ways, and its channel is
// closed in both when it returns:
//
//   - once when a stream begins: it opens the subscription and hands it to the stream;
//   - once for each rendering: it returns the frame to render. The fields below are then resolved
//     with the rights of that frame.
func (r *Resolver) pipelineUpdates(
	ctx context.Context, postingIDs []string, after *string,
) (<-chan model.PipelineFrame, error) {
	frames := make(chan model.PipelineFrame, 1)
	defer close(frames)
	stream := pipelinestream.FromContext(ctx)
	if stream.Frame != nil {
		frames <- r.frame(stream)
		return frames, nil
	}
	err := stream.Open(func() (*live.Subscription, error) { return r.subscribe(ctx, postingIDs, after) })
	if err != nil {
		return nil, err
	}
	return frames, nil
}

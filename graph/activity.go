package graph

import (
	"context"

	"hirewire/graph/model"
	"hirewire/graph/relay"
	"hirewire/internal/cohort"
	"hirewire/internal/eventlog"
	"hirewire/internal/read"
)

// activityKey is the field activity with its arguments, for the cohort.
type activityKey string

// activityOf is a page of what happened to e; its whole cohort's pages are read together, and their events loaded so.
func activityOf[E cohort.Member](ctx context.Context, r *Resolver, e E, scope read.ActivityScope, filter *read.ActivityFilter, args relay.Args) (*model.PipelineEventConnection, error) {
	return cohort.Of(ctx, e, activityKey(read.KeyOf(filter, args)), func(ctx context.Context, list []string) (map[string]*model.PipelineEventConnection, error) {
		pages, err := r.Read.ActivityOf(ctx, scope, list, filter, args)
		if err != nil {
			return nil, err
		}
		var rows []eventlog.Event
		for _, p := range pages {
			rows = append(rows, p.Rows...)
		}
		events := r.eventsByID(rows)
		out := make(map[string]*model.PipelineEventConnection, len(pages))
		for id, p := range pages {
			out[id] = r.eventConnection(p, events)
		}
		return out, nil
	})
}

func (r *Resolver) eventsByID(rows []eventlog.Event) map[string]model.PipelineEvent {
	out := make(map[string]model.PipelineEvent, len(rows))
	for _, e := range r.events(rows) {
		out[e.Row().ID] = e
	}
	return out
}

// eventConnection gives a page of the log its shape. Its cursors are positions in the log, and its end is the position
// that it has read up to.
func (r *Resolver) eventConnection(p *read.EventPage, events map[string]model.PipelineEvent) *model.PipelineEventConnection {
	end := r.Read.EncodeCursor(p.End)
	c := &model.PipelineEventConnection{
		Edges:    make([]*model.PipelineEventEdge, 0, len(p.Rows)),
		PageInfo: &relay.PageInfo{HasNextPage: p.HasNext, HasPreviousPage: p.HasPrevious, EndCursor: &end},
	}
	for _, row := range p.Rows {
		if e := events[row.ID]; e != nil {
			c.Edges = append(c.Edges, &model.PipelineEventEdge{Cursor: r.Read.EncodeCursor(row.Seq), Node: e})
		}
	}
	if len(c.Edges) > 0 {
		c.PageInfo.StartCursor = &c.Edges[0].Cursor
	}
	return c
}

// paging gathers the paging arguments of a field.
func paging(first *int, after *string, last *int, before *string) relay.Args {
	return relay.Args{First: first, After: after, Last: last, Before: before}
}

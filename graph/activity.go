package graph

import (
	"context"

	"hirewire/graph/internal/connection"
	"hirewire/graph/model"
	"hirewire/internal/cohort"
	"hirewire/internal/eventlog"
	"hirewire/internal/pagination"
	"hirewire/internal/read"
)

// activityKey is the field activity with its arguments, for the cohort.
type activityKey string

// activityOf is a page of what happened to e; its whole cohort's pages are read together, and their events loaded so.
func activityOf[E cohort.Member](ctx context.Context, r *Resolver, e E, scope read.ActivityScope, filter *read.ActivityFilter, args pagination.Args) (*connection.PipelineEventConnection, error) {
	return cohort.Of(ctx, e, activityKey(read.KeyOf(filter, args)), func(ctx context.Context, list []string) (map[string]*connection.PipelineEventConnection, error) {
		pages, err := r.Read.ActivityOf(ctx, scope, list, filter, args)
		if err != nil {
			return nil, err
		}
		var rows []eventlog.Event
		for _, p := range pages {
			rows = append(rows, p.Rows...)
		}
		events := r.eventsByID(rows)
		out := make(map[string]*connection.PipelineEventConnection, len(pages))
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
func (r *Resolver) eventConnection(p *read.EventPage, events map[string]model.PipelineEvent) *connection.PipelineEventConnection {
	end := r.Read.EncodeCursor(p.End)
	c := &connection.PipelineEventConnection{
		Edges: make([]*connection.PipelineEventEdge, 0, len(p.Rows)), Count: p.Count,
		PageInfo: &pagination.PageInfo{HasNextPage: p.HasNext, HasPreviousPage: p.HasPrevious, EndCursor: &end},
	}
	for _, row := range p.Rows {
		if e := events[row.ID]; e != nil {
			c.Edges = append(c.Edges, &connection.PipelineEventEdge{Cursor: r.Read.EncodeCursor(row.Seq), Node: e})
		}
	}
	if len(c.Edges) > 0 {
		c.PageInfo.StartCursor = &c.Edges[0].Cursor
	}
	return c
}

// paging gathers the paging arguments of a field.
func paging(first *int, after *string, last *int, before *string) pagination.Args {
	return pagination.Args{First: first, After: after, Last: last, Before: before}
}

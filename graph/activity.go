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

// activityKey identifies an activity field and its arguments within a cohort.
type activityKey string

// activityOf returns a page of the events about e. The pages of all members of e's cohort are read
// together, and so are the entities that their events refer to.
func activityOf[E cohort.Member](
	ctx context.Context,
	r *Resolver,
	e E,
	scope read.ActivityScope,
	filter *read.ActivityFilter,
	args pagination.Args,
) (*connection.PipelineEventConnection, error) {
	return cohort.Of(
		ctx,
		e,
		activityKey(read.KeyOf(filter, args)),
		func(ctx context.Context, list []string) (map[string]*connection.PipelineEventConnection, error) {
			pages, err := read.ActivityOfCohort(ctx, r.Read, e, scope, list, filter, args)
			if err != nil {
				return nil, err
			}
			var rows []eventlog.Event
			for _, p := range pages {
				rows = append(rows, p.Rows...)
			}
			events := r.eventsByID(ctx, rows)
			out := make(map[string]*connection.PipelineEventConnection, len(pages))
			for id, p := range pages {
				out[id] = r.eventConnection(ctx, p, events)
			}
			return out, nil
		},
	)
}

func (r *Resolver) eventsByID(
	ctx context.Context, rows []eventlog.Event,
) map[string]model.PipelineEvent {
	out := make(map[string]model.PipelineEvent, len(rows))
	for _, e := range r.events(ctx, rows) {
		out[e.Row().ID] = e
	}
	return out
}

// eventConnection converts a page of the log to a connection. Its cursors are positions in the log.
// EndCursor is the position that the page has read up to, which may be after its last visible
// event.
func (r *Resolver) eventConnection(
	ctx context.Context,
	p *read.EventPage,
	events map[string]model.PipelineEvent,
) *connection.PipelineEventConnection {
	cursor := r.Read.Cursors(ctx)
	end := cursor(p.End)
	c := &connection.PipelineEventConnection{
		Edges: make([]*connection.PipelineEventEdge, 0, len(p.Rows)),
		PageInfo: &pagination.PageInfo{
			HasNextPage:     p.HasNext,
			HasPreviousPage: p.HasPrevious,
			EndCursor:       &end,
		},
	}
	for _, row := range p.Rows {
		if e := events[row.ID]; e != nil {
			c.Edges = append(
				c.Edges,
				&connection.PipelineEventEdge{Cursor: cursor(row.Seq), Node: e},
			)
		}
	}
	if len(c.Edges) > 0 {
		c.PageInfo.StartCursor = &c.Edges[0].Cursor
	}
	return c
}

// paging returns the paging arguments of a field as pagination.Args.
func paging(first *int, after *string, last *int, before *string) pagination.Args {
	return pagination.Args{First: first, After: after, Last: last, Before: before}
}

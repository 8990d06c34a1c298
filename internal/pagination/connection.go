// Package pagination has the paging arguments, the cursors and the generic connection of the API's
// lists. Package graph/internal/connection names the instances of Connection for the schema.
package pagination

import "context"

// PageInfo says where a page stands in its list.
type PageInfo struct {
	HasNextPage     bool
	HasPreviousPage bool
	StartCursor     *string
	EndCursor       *string
}

// Edge is one row of a page.
type Edge[T any] struct {
	Cursor string
	Node   T
}

// Connection is one page of a list.
type Connection[T any] struct {
	Edges    []*Edge[T]
	PageInfo *PageInfo

	// Count answers the number of rows in the whole list; it is called only when a client asks.
	Count func(ctx context.Context) (int, error)
}

// Nodes are the rows without their cursors; never nil.
func (c *Connection[T]) Nodes() []T {
	out := make([]T, len(c.Edges))
	for i, e := range c.Edges {
		out[i] = e.Node
	}
	return out
}

// TotalCount is the number of rows in the whole list.
func (c *Connection[T]) TotalCount(ctx context.Context) (int, error) {
	if c.Count == nil {
		return len(c.Edges), nil
	}
	return c.Count(ctx)
}

// NewConnection makes a page of rows that were read in list order, or against it when the page was
// taken from the end; cursor tells the position of a row. more says that the read met a further row
// beyond the page.
func NewConnection[T any](rows []T, page Page, more bool, cursor func(T) string, count func(context.Context) (int, error)) *Connection[T] {
	c := &Connection[T]{Edges: make([]*Edge[T], len(rows)), PageInfo: &PageInfo{}, Count: count}
	for i, row := range rows {
		at := i
		if page.Backward {
			at = len(rows) - 1 - i
		}
		c.Edges[at] = &Edge[T]{Cursor: cursor(row), Node: row}
	}
	// Which side has more is known from the read on one side, and from having come from a cursor on
	// the other.
	if page.Backward {
		c.PageInfo.HasPreviousPage, c.PageInfo.HasNextPage = more, page.Before != nil
	} else {
		c.PageInfo.HasNextPage, c.PageInfo.HasPreviousPage = more, page.After != nil
	}
	if n := len(c.Edges); n > 0 {
		c.PageInfo.StartCursor, c.PageInfo.EndCursor = &c.Edges[0].Cursor, &c.Edges[n-1].Cursor
	}
	return c
}

// Package pagination has the paging arguments, the cursors and the generic connection of the API's
// lists. Package graph/internal/connection names the instances of Connection for the schema.
package pagination

import (
	"context"
	"fmt"
)

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

	count Counter
	// most is the length at which the list itself is cut off, 0 if it never is.
	most int
}

// Counter returns the number of rows in a whole list. With a positive atMost it stops counting
// there, so a result of at least atMost means that there may be more. It is called only when a
// client asks.
type Counter func(ctx context.Context, atMost int) (int, error)

// BoundedCount is the number of rows in a list, counted up to a bound.
type BoundedCount struct {
	Value int
	// Exact is false if there may be more than Value rows.
	Exact bool
}

// boundFor returns the smallest of a few bounds that is large enough, so that there are few
// different statements.
func boundFor(n int) int {
	for _, bound := range []int{101, 1_001} {
		if n <= bound {
			return bound
		}
	}
	return MaxCount + 1
}

// MaxCount is the largest bound of a bounded count.
const MaxCount = 10_000

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
	return c.counted(ctx, 0)
}

// Count is the number of rows in the whole list, counted up to atMost.
func (c *Connection[T]) Count(ctx context.Context, atMost int) (*BoundedCount, error) {
	if atMost < 1 || atMost > MaxCount {
		return nil, &ArgError{
			"atMost",
			fmt.Sprintf("must be from 1 to %d, not %d", MaxCount, atMost),
		}
	}
	n, err := c.counted(ctx, boundFor(atMost+1))
	cut := c.most > 0 && n >= c.most
	return &BoundedCount{Value: min(n, atMost), Exact: n <= atMost && !cut}, err
}

// CutOff says that the list ends after most rows, even if more rows match, and returns c.
func (c *Connection[T]) CutOff(most int) *Connection[T] {
	c.most = most
	return c
}

func (c *Connection[T]) counted(ctx context.Context, atMost int) (int, error) {
	if c.count == nil {
		return len(c.Edges), nil
	}
	return c.count(ctx, atMost)
}

// NewConnection makes a page of rows that were read in list order, or against it when the page was
// taken from the end; cursor returns the cursor of a row. more says that the read met a further row
// beyond the page.
func NewConnection[T any](
	rows []T,
	page Page,
	more bool,
	cursor func(T) string,
	count Counter,
) *Connection[T] {
	c := &Connection[T]{Edges: make([]*Edge[T], len(rows)), PageInfo: &PageInfo{}, count: count}
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

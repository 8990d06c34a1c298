package read

import (
	"context"

	"hirewire/internal/eventlog"
)

// Position is the state of the event log that was read in the same statement as a viewer. Both
// therefore belong to the same moment. The caller asks for it with AskPosition, and the functions
// that load a viewer fill it in.
type Position struct {
	// Narrow is set by a caller that also wants LastOfCatalog and LastOfPosting, and PostingID to
	// the posting that is meant; empty for none.
	Narrow    bool
	PostingID string

	// Read is true once a viewer has been loaded.
	Read bool
	// State is the state of the whole log.
	State eventlog.State
	// LastOfPosting is the number of the newest event of PostingID, LastOfCatalog that of the
	// newest event that belongs to no posting; 0 for none.
	LastOfPosting, LastOfCatalog int64
}

type (
	askPositionKey struct{}
	positionKey    struct{}
)

// AskPosition returns a context in which loading a viewer fills in p. It is for the call that loads
// the viewer alone.
func AskPosition(ctx context.Context, p *Position) context.Context {
	return context.WithValue(ctx, askPositionKey{}, p)
}

// WithPosition returns a context that carries a position that was read with its viewer.
func WithPosition(ctx context.Context, p *Position) context.Context {
	return context.WithValue(ctx, positionKey{}, p)
}

// PositionFrom returns the position that was read with the viewer of ctx, or nil if none was.
func PositionFrom(ctx context.Context) *Position {
	p, _ := ctx.Value(positionKey{}).(*Position)
	return p
}

const (
	viewerAtHead = "SELECT v.*, l.epoch, l.head, l.floor FROM ("
	// The newest event of a posting, and the newest without one, are each one entry of the index on
	// (posting_id, seq). The order by posting_id lets Postgres use it for null as well.
	viewerNarrow = `SELECT v.*, l.epoch, l.head, l.floor,
	COALESCE((SELECT e.seq FROM event e WHERE e.posting_id = ? ORDER BY e.posting_id DESC, e.seq DESC LIMIT 1), 0),
	COALESCE((SELECT e.seq FROM event e WHERE e.posting_id IS NULL ORDER BY e.posting_id DESC, e.seq DESC LIMIT 1), 0)
	FROM (`
	atPositionEnd = ") v CROSS JOIN event_stream l WHERE l.id = 1"
)

// atPosition returns the statement and the arguments that load a viewer together with the position
// that ctx asks for, and the values to scan in addition. It returns the query unchanged if ctx asks
// for none.
func atPosition(
	ctx context.Context, query string, args []any,
) (with string, withArgs, more []any, p *Position) {
	p, _ = ctx.Value(askPositionKey{}).(*Position)
	if p == nil {
		return query, args, nil, nil
	}
	p.Read = false
	more = []any{&p.State.Epoch, &p.State.Head, &p.State.Floor}
	if !p.Narrow {
		return viewerAtHead + query + atPositionEnd, args, more, p
	}
	return viewerNarrow + query + atPositionEnd, append([]any{p.PostingID}, args...),
		append(more, &p.LastOfPosting, &p.LastOfCatalog), p
}

// Cursors returns the function that encodes the cursors of an answer: EncodeCursor, or, if the
// answer will be sent several times, one that returns placeholders; see eventlog.Blanks.
func (s *Service) Cursors(ctx context.Context) func(seq int64) string {
	b := eventlog.BlanksFrom(ctx)
	if b == nil {
		return s.EncodeCursor
	}
	return func(seq int64) string {
		return b.Placeholder(eventlog.Position{Epoch: s.epoch.Load(), Seq: seq})
	}
}

// PutCursor writes the cursor of a position into a buffer; see eventlog.Codec.Put.
func (s *Service) PutCursor(into []byte, p eventlog.Position) { s.codec.Put(into, p) }

// At makes the state of the log that was read with the viewer known for the cursors to come, like
// Log, and returns it.
func (s *Service) At(p *Position) eventlog.State {
	s.epoch.Store(p.State.Epoch)
	return p.State
}

package pipelinestream

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"hirewire/internal/access"
	"hirewire/internal/graphqllimits"
	"hirewire/internal/live"
	"hirewire/internal/ws"
)

// States of renderings, for TryFrame.
const (
	Rendered  = rendered
	NotShared = notShared
)

// SharedFields are the fields whose values all subscribers may share.
func SharedFields() map[string]map[string]bool { return sharedFields() }

// Shareable reports whether frames of an operation can be shared at all.
func Shareable(op *graphql.OperationContext) bool {
	_, ok := shapeOf(op)
	return ok
}

// CanShare reports whether a frame can be shared by the streams of an operation.
func CanShare(op *graphql.OperationContext, f *live.Frame) bool {
	s, ok := shapeOf(op)
	return ok && (&shareGroup{shape: s}).canShare(f)
}

// SetLimits replaces the limits.
func (s *Streams) SetLimits(l graphqllimits.Limits) { s.limits = l }

// Execute executes a frame for one viewer.
func (s *Streams) Execute(
	ctx context.Context, op *graphql.OperationContext, f *live.Frame, v *access.Viewer,
) ([]byte, gqlerror.List) {
	return s.execute(ctx, op, f, v)
}

// ExecuteShared executes a frame for all. It returns the text with placeholders for the cursors,
// and what each subscriber gets.
func (s *Streams) ExecuteShared(
	ctx context.Context, op *graphql.OperationContext, f *live.Frame,
) ([]byte, ws.Payload, gqlerror.List) {
	blanks := newCursorBlanks()
	text, errs := s.execute(
		With(ctx, func(c *Context) { c.blanks = blanks }),
		op,
		f,
		access.Shared().Viewer,
	)
	return text, blanks.answer(text), errs
}

// Subscription returns the stream's subscription.
func (s *Stream) Subscription() *live.Subscription { return s.sub }

// Counted returns the counts of the stream's server.
func (s *Stream) Counted() *Frames { return s.frames }

// SharesNothing reports whether no stream of the server is in a group.
func (s *Stream) SharesNothing() bool {
	s.shared.mu.Lock()
	defer s.shared.mu.Unlock()
	return len(s.shared.groups) == 0
}

// RenderShared returns a frame as it is rendered for all, or nil if it is rendered for this stream.
func (s *Stream) RenderShared(ctx context.Context, f *live.Frame) ws.Payload {
	answer, ready := s.renderOnce(ctx, f)
	if ready == nil {
		return nil
	}
	return s.encode(answer, ready)
}

// TryFrame is tryFrame.
func (s *Stream) TryFrame(f *live.Frame) (ws.Payload, renderState) { return s.tryFrame(f) }

// Request has a frame rendered for all by do, and lets TryFrame take the result. It reports whether
// the rendering has succeeded.
func (s *Stream) Request(f *live.Frame, do func(context.Context) ([]byte, gqlerror.List)) bool {
	one := s.shared.begin(s.group, f, do)
	<-one.ready
	s.requested = one
	return one.ok
}

// HasRequest reports whether the stream waits for a rendering.
func (s *Stream) HasRequest() bool { return s.requested != nil }

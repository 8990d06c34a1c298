package apikit

import (
	"context"
	"encoding/json"

	"github.com/99designs/gqlgen/graphql"
	"github.com/stretchr/testify/require"

	"hirewire/internal/pipelinestream"
	"hirewire/internal/ws"
)

// Answers begins an operation as a transport does. The function that it returns blocks until there
// is an answer and returns it, or nil at the end. A stream goes on while the test does not call it,
// as far as one answer.
func (w *Theater) Answers(
	ctx context.Context, op *graphql.OperationContext,
) (next func() *graphql.Response) {
	w.T.Helper()
	text, stream, ctx := pipelinestream.Dispatch(ctx, w.Exec, op)
	if stream != nil {
		out := make(sink)
		go stream.Follow(ctx, out, func() {}, func() {})
		text = func() []byte { return <-out }
	}
	return func() *graphql.Response {
		answer := text()
		if answer == nil {
			return nil
		}
		var out graphql.Response
		require.NoError(w.T, json.Unmarshal(answer, &out))
		return &out
	}
}

// sink is a pipelinestream.Sink that is read by one goroutine.
type sink chan []byte

// Next implements pipelinestream.Sink.
func (s sink) Next(ctx context.Context, answer ws.Payload) error {
	select {
	case s <- answer.AppendTo(nil):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Offer implements pipelinestream.Sink.
func (s sink) Offer(answer ws.Payload) (accepted bool, err error) {
	select {
	case s <- answer.AppendTo(nil):
		return true, nil
	default:
		return false, nil
	}
}

// End implements pipelinestream.Sink.
func (s sink) End() { close(s) }

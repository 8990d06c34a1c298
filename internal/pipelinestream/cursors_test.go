package pipelinestream_test

import (
	"regexp"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/live"
	"hirewire/internal/pipelinestream"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

var likeCursor = regexp.MustCompile(`[A-Za-z0-9_-]+`)

// cursorsIn returns the event cursors in a text, in order.
func (w *theater) cursorsIn(text []byte) []string {
	var out []string
	for _, word := range likeCursor.FindAllString(string(text), -1) {
		if _, err := w.Codec.Decode(word); err == nil {
			out = append(out, word)
		}
	}
	return out
}

// Streams that share a rendering get the same text with different cursors: in frames with and
// without events, however often a cursor is selected, and on every path to a transport. Otherwise a
// client with two equal subscriptions could tell whether the log moved between their frames.
func TestNoCursorIsGivenTwice(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := newTheater(t, db, time.Hour)
		recruiter := w.User(workflow.RoleRecruiter)
		// Text of users is not changed, even if it looks like a cursor.
		written := w.Codec.Encode(eventlog.Position{Epoch: 1, Seq: 1})
		p := w.Posting()
		c := w.Candidate(seed.Row{"name": written})
		a := w.Application(c, p, w.Stages(p, 1)[0])
		move := eventlog.Entry{
			Kind:          eventlog.ApplicationMoved,
			Visibility:    eventlog.Pipeline,
			PostingID:     p,
			ApplicationID: a,
			CandidateID:   c,
		}
		one, two := w.Event(recruiter.Actor(), move), w.Event(recruiter.Actor(), move)

		const query = `subscription { pipelineUpdates { ... on PipelineEvents { cursor again: cursor
			events { id cursor once: cursor ... on ApplicationMoved { more: cursor application { candidate { name } } } } } } }`
		given := map[string]bool{}
		for name, of := range map[string]struct {
			frame   live.Frame
			cursors []eventlog.Position
		}{
			"a checkpoint": {
				live.Frame{Position: eventlog.Position{Epoch: 1, Seq: 7}},
				[]eventlog.Position{{Epoch: 1, Seq: 7}, {Epoch: 1, Seq: 7}},
			},
			"events": {
				live.Frame{Position: eventlog.Position{Epoch: 1, Seq: 7}, Events: []eventlog.Event{one, two}},
				[]eventlog.Position{
					{Epoch: 1, Seq: 7},
					{Epoch: 1, Seq: 7},
					{Epoch: 1, Seq: one.Seq},
					{Epoch: 1, Seq: one.Seq},
					{Epoch: 1, Seq: one.Seq},
					{Epoch: 1, Seq: two.Seq},
					{Epoch: 1, Seq: two.Seq},
					{Epoch: 1, Seq: two.Seq},
				},
			},
		} {
			frame := of.frame
			frame.Shared, frame.Viewer = true, recruiter
			var first string
			var before int64
			for i := range 3 {
				ctx := access.With(t.Context(), recruiter)
				_, s, ctx := pipelinestream.Dispatch(ctx, w.Exec, w.Operation(ctx, query, nil))
				if i == 0 {
					before = s.Counted().Rendered()
				}
				waited := s.RenderShared(ctx, &frame)
				require.NotNil(t, waited, name)
				offered, state := s.TryFrame(&frame)
				require.Equal(t, pipelinestream.Rendered, state, name)
				for _, text := range []string{string(waited.AppendTo(nil)), string(offered.AppendTo([]byte("ahead "))[len("ahead "):])} {
					require.Len(t, text, offered.Len(), name)
					var at []eventlog.Position
					for _, cursor := range w.cursorsIn([]byte(text)) {
						if cursor == written {
							continue
						}
						require.NotContains(t, given, cursor, name)
						given[cursor] = true
						position, err := w.Codec.Decode(cursor)
						require.NoError(t, err)
						at = append(at, position)
					}
					require.Equal(t, of.cursors, at, name)
					if first == "" {
						first = w.plain([]byte(text))
					}
					require.Equal(t, first, w.plain([]byte(text)), name)
				}
				require.EqualValues(
					t,
					1,
					s.Counted().Rendered()-before,
					"%s is rendered once",
					name,
				)
			}
			if len(frame.Events) > 0 {
				require.Contains(t, first, w.plain([]byte(`"`+written+`"`)))
			}
		}
	})
}

package pipelinestream_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/graph/exec"
	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/graphqlanswer"
	"hirewire/internal/graphqllimits"
	"hirewire/internal/live"
	"hirewire/internal/pipelinestream"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
)

// Each frame of a stream has its own budget, whether it is rendered for one subscriber or for many.
// The stream continues after a frame that exceeds it.
func TestAFrameHasABudget(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := newTheater(t, db, time.Hour)
		v, posting := w.User(workflow.RoleRecruiter), w.Posting()
		var events []eventlog.Event
		for range 20 {
			events = append(
				events,
				w.Event(
					v.Actor(),
					eventlog.Entry{
						Kind:       eventlog.PostingUpdated,
						Visibility: eventlog.Posting,
						PostingID:  posting,
					},
				),
			)
		}
		frame := &live.Frame{
			Position: eventlog.Position{Epoch: 7, Seq: 20},
			Viewer:   v,
			Shared:   true,
		}
		frame.Events = append(frame.Events, events...)
		op := w.Operation(access.With(t.Context(), v), follow, nil)
		streams := pipelinestream.New(pipelinestream.Options{
			Schema:   w.API,
			Renderer: w.API.Renderer(),
			Present: graphqllimits.Counted(
				w.API.Present,
			),
			Recover: w.API.Recover,
			Base:    t.Context(),
		})
		for _, viewer := range []*access.Viewer{v, access.Shared().Viewer} {
			streams.SetLimits(graphqllimits.Limits{AnswerFields: 50})
			data, errs := streams.Execute(t.Context(), op, frame, viewer)
			require.Equal(t, "null", string(data))
			require.Len(t, errs, 1)
			require.Equal(t, graphqlanswer.CodeTooComplex, errs[0].Extensions["code"])
			streams.SetLimits(graphqllimits.DefaultLimits().OrDefault())
			data, errs = streams.Execute(t.Context(), op, frame, viewer)
			require.Empty(t, errs)
			require.Contains(t, string(data), posting)
		}
		require.Nil(
			t,
			exec.BudgetFrom(t.Context()),
			"the budget is the frame's and not the stream's",
		)
	})
}

package demo_test

import (
	"context"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/demo"
	"hirewire/internal/entity"
	"hirewire/internal/eventlog"
	"hirewire/internal/read"
	"hirewire/internal/testkit"
)

// The colleagues keep working, keep the boards filled and do not touch the rows that the README
// names.
func TestLive(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		svc := loaded(t, db, demo.Options{Now: now()})
		entity.Narrow(db.Store.Ent(), db.Store.ReadOnly().Ent())
		codec, err := eventlog.LoadCodec(t.Context(), db.Store)
		require.NoError(t, err)
		reads := read.New(read.Options{Store: db.Store.ReadOnly(), Now: now, Codec: codec})
		before := number(t, db.Store, "SELECT head FROM event_stream")

		ctx, stop := context.WithCancel(t.Context())
		actions, failed := map[string]int{}, 0
		err = demo.Live(ctx, svc, reads, demo.LiveOptions{
			Every:  time.Microsecond,
			Random: rand.New(rand.NewPCG(1, 2)),
			Did: func(action string, err error) {
				if ctx.Err() != nil {
					return // stopped during an action
				}
				actions[action]++
				if err != nil {
					failed++
					require.ErrorIs(
						t,
						err,
						access.ErrNotFound,
						action+": without other users, an action can fail only because of the confidential posting",
					)
				}
				if actions["move"]+actions["end"]+actions["receive"]+actions["comment"] == 200 {
					stop()
				}
			},
		})
		require.NoError(t, err)
		require.Positive(t, actions["move"])
		require.Positive(t, actions["end"])
		require.Positive(t, actions["receive"])
		require.Positive(t, actions["comment"])
		require.Less(t, failed, 30)
		require.GreaterOrEqual(
			t,
			number(t, db.Store, "SELECT head FROM event_stream"),
			before+200-failed,
		)
		require.Equal(
			t,
			2,
			number(
				t,
				db.Store,
				"SELECT version FROM applications WHERE id = '"+demo.ScreenApplication+"'",
			),
		)
		active := number(
			t,
			db.Store,
			"SELECT count(*) FROM applications WHERE status = 'ACTIVE' AND posting_id = '"+demo.LeadDeveloperPosting+"'",
		)
		require.GreaterOrEqual(t, active, 15)
		require.LessOrEqual(t, active, 80)
	})
}

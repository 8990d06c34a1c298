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
		deeds, failed := map[string]int{}, 0
		err = demo.Live(ctx, svc, reads, demo.LiveOptions{
			Every:  time.Microsecond,
			Random: rand.New(rand.NewPCG(1, 2)),
			Did: func(deed string, err error) {
				if ctx.Err() != nil {
					return // stopped during an action
				}
				deeds[deed]++
				if err != nil {
					failed++
					require.ErrorIs(t, err, access.ErrNotFound, deed+": alone, nobody is quicker: only the confidential posting is out of reach")
				}
				if deeds["move"]+deeds["end"]+deeds["receive"]+deeds["comment"] == 200 {
					stop()
				}
			},
		})
		require.NoError(t, err)
		require.Positive(t, deeds["move"])
		require.Positive(t, deeds["end"])
		require.Positive(t, deeds["receive"])
		require.Positive(t, deeds["comment"])
		require.Less(t, failed, 30)
		require.GreaterOrEqual(t, number(t, db.Store, "SELECT head FROM event_stream"), before+200-failed)
		require.Equal(t, 2, number(t, db.Store, "SELECT version FROM applications WHERE id = '"+demo.ScreenApplication+"'"))
		active := number(t, db.Store, "SELECT count(*) FROM applications WHERE status = 'ACTIVE' AND posting_id = '"+demo.LeadDeveloperPosting+"'")
		require.GreaterOrEqual(t, active, 15)
		require.LessOrEqual(t, active, 80)
	})
}

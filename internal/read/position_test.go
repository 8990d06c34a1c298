package read_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/eventlog"
	"hirewire/internal/read"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// A viewer and the position of the log are read by one statement, for every kind of credential. The
// newest events of a posting and of the catalog are found in an index, also if there are none.
func TestThePositionIsReadWithTheViewer(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := seed.New(t, db)
		s := service(w)
		v := w.User(workflow.RoleRecruiter)
		key := w.Key(v.ID, []byte("key"))
		posting, other := w.Posting(), w.Posting()
		event := func(posting string) int64 {
			kind, class := eventlog.PostingUpdated, eventlog.Posting
			if posting == "" {
				kind, class = eventlog.UserUpdated, eventlog.People
			}
			return w.Event(v.Actor(), eventlog.Entry{
				Kind: kind, Visibility: class, PostingID: posting,
			}).Seq
		}
		readAt := func(p *read.Position) {
			t.Helper()
			ctx, stats := store.WithStats(t.Context())
			found, err := s.ViewerByID(read.AskPosition(ctx, p), v.ID)
			require.NoError(t, err)
			require.Equal(t, v.ID, found.ID)
			require.True(t, p.Read)
			require.EqualValues(t, 1, stats.Statements())
		}
		p := &read.Position{Narrow: true, PostingID: posting}
		readAt(p)
		require.Zero(t, p.LastOfPosting)
		require.Zero(t, p.LastOfCatalog)

		first, company := event(posting), event("")
		last := event(other)
		readAt(p)
		require.Equal(t, &read.Position{
			Narrow: true, PostingID: posting, Read: true,
			State:         eventlog.State{Epoch: p.State.Epoch, Head: last, Floor: 0},
			LastOfPosting: first, LastOfCatalog: company,
		}, p)
		whole := &read.Position{}
		readAt(whole)
		require.Equal(t, &read.Position{Read: true, State: p.State}, whole)

		state, err := eventlog.Read(t.Context(), w.Store)
		require.NoError(t, err)
		require.Equal(t, state, whole.State)
		require.Nil(t, read.PositionFrom(read.AskPosition(t.Context(), whole)),
			"the context of the sign-in is not that of the operation")
		require.Equal(t, whole, read.PositionFrom(read.WithPosition(t.Context(), whole)))

		byKey := &read.Position{Narrow: true, PostingID: other}
		found, err := s.ViewerByKey(
			read.AskPosition(t.Context(), byKey), []byte("key"), w.Clock.Now())
		require.NoError(t, err)
		require.Equal(t, key, found.KeyID)
		require.Equal(t, last, byKey.LastOfPosting)

		absent := &read.Position{}
		_, err = s.ViewerByID(read.AskPosition(t.Context(), absent), "usr_absent")
		require.Error(t, err)
		require.False(t, absent.Read)

		plan := explain(t, w, read.ViewerNarrow, posting, v.ID)
		require.Regexp(t, "event_posting_id_seq", plan)
		require.NotRegexp(t, "SCAN e\\b|Seq Scan on event e", plan)
	})
}

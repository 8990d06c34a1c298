package live_test

import (
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/internal/live"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
)

// noPolling is a timing with which processes learn of events only by announcements.
var noPolling = live.Timing{
	Poll: time.Hour, Coalesce: time.Millisecond,
	Retry: 2 * time.Millisecond, MaxRetry: 20 * time.Millisecond,
}

// twoProcesses starts two processes on one Postgres database. The connections of the second have
// the application name "other".
func twoProcesses(t *testing.T) (*scene, *hub, *hub, *testkit.DB) {
	t.Helper()
	db := testkit.NewDB(t, dialect.Postgres)
	s := newScene(t, db)
	other := db.Another(t, func(o *store.Options) { o.URL += "&application_name=other" })
	writes := s.world.open(db.Store, live.SignalsOf(db.Store, discard()), noPolling)
	reads := s.world.open(other, live.SignalsOf(other, discard()), noPolling)
	return s, writes, reads, db
}

// listening waits until the process with an application name listens for announcements.
func (s *scene) listening(t *testing.T, name string) {
	t.Helper()
	require.Eventually(t, func() bool {
		rows, err := s.Store.Query(t.Context(), `SELECT count(*) FROM pg_stat_activity
			WHERE datname = current_database() AND application_name = ?
			AND query LIKE 'LISTEN%' AND state = 'idle'`, name)
		require.NoError(t, err)
		defer rows.Close()
		var n int
		require.True(t, rows.Next())
		require.NoError(t, rows.Scan(&n))
		return n > 0
	}, 20*time.Second, 5*time.Millisecond)
}

func TestAnnouncementsReachOtherProcesses(t *testing.T) {
	s, writes, reads, _ := twoProcesses(t)
	stream, _ := reads.sub(t, s.recruiter, live.Request{})
	s.listening(t, "other")
	for range 3 {
		seq := s.move()
		writes.Notify(seq)
		require.Equal(t, []int64{seq}, seqs(nextNonEmpty(t, stream)))
	}
}

// Announcements are lost while the connection is down. Once it is back, the log is read.
func TestAnnouncementsWhileNotListening(t *testing.T) {
	s, writes, reads, _ := twoProcesses(t)
	stream, _ := reads.sub(t, s.recruiter, live.Request{})
	for range 2 {
		s.listening(t, "other")
		_, err := s.Store.Exec(t.Context(), `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
			WHERE datname = current_database() AND application_name = 'other'
			AND query LIKE 'LISTEN%'`)
		require.NoError(t, err)
		seq := s.move()
		writes.Notify(seq)
		require.Equal(t, []int64{seq}, seqs(nextNonEmpty(t, stream)))
	}
}

func TestSignalsNeedPostgres(t *testing.T) {
	require.Nil(t, live.SignalsOf(testkit.NewDB(t, dialect.SQLite).Store, discard()))
}

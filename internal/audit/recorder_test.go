package audit_test

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/audit"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
)

// running starts a recorder; stop returns when everything in the queue has been written.
func running(t *testing.T, r *audit.Recorder) (stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.WithoutCancel(t.Context()))
	var done sync.WaitGroup
	done.Go(func() { r.Run(ctx) })
	stop = sync.OnceFunc(func() { cancel(); done.Wait() })
	t.Cleanup(stop)
	return stop
}

func TestOnceAnHourOnAllInstances(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		clock := testkit.NewClock()
		var all []*audit.Recorder
		for i := range 2 {
			r := audit.NewRecorder(audit.New(db.Store, testkit.IDs(clock.Now, byte(i)), clock.Now),
				slog.New(slog.DiscardHandler))
			running(t, r)
			all = append(all, r)
		}
		as := func(id string) context.Context {
			return audit.WithClient(access.With(t.Context(),
				&access.Viewer{Kind: workflow.ActorUser, ID: id}),
				audit.Client{Address: "192.0.2.1"})
		}
		for range 3 {
			for _, r := range all {
				r.Note(as("usr_1"), audit.Entry{Kind: audit.CandidateOpened, SubjectID: "can_1",
					Once: "can_1"}, nil)
				r.Note(as("usr_2"), audit.Entry{Kind: audit.CandidateOpened, SubjectID: "can_1",
					Once: "can_1"}, nil)
				r.Note(as("usr_1"), audit.Entry{Kind: audit.CandidateOpened, SubjectID: "can_2",
					Once: "can_2"}, nil)
				r.Note(as("usr_1"), audit.Entry{Kind: audit.CommandRefused, Once: "x"},
					func(context.Context, *audit.Entry) (bool, error) { return false, nil })
				require.NoError(t, r.Flush(t.Context()))
			}
		}
		require.Len(t, entries(t, db), 3)
		require.Equal(t, "192.0.2.1", entries(t, db)[0].Address)
		clock.Advance(time.Hour)
		all[0].Note(as("usr_1"), audit.Entry{Kind: audit.CandidateOpened, SubjectID: "can_1",
			Once: "can_1"}, nil)
		require.NoError(t, all[0].Flush(t.Context()))
		require.Len(t, entries(t, db), 4)
	})
}

// An actor can write no more than the limit per hour, whatever else is recorded; the excess is
// logged once.
func TestOneActorDoesNotFillTheTrail(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		clock := testkit.NewClock()
		var said bytes.Buffer
		r := audit.NewRecorder(audit.New(db.Store, testkit.IDs(clock.Now, 1), clock.Now),
			slog.New(slog.NewTextHandler(&said, nil)))
		running(t, r)
		note := func(who, group string) {
			ctx := access.With(t.Context(), &access.Viewer{Kind: workflow.ActorUser, ID: who})
			for i := range 20 {
				for range 2 { // the same again is not counted
					r.Note(ctx, audit.Entry{Kind: audit.CommandRefused,
						Once: group + strconv.Itoa(i), Most: 5, Group: group}, nil)
				}
			}
			require.NoError(t, r.Flush(t.Context()))
		}
		note("usr_1", "NOT_FOUND")
		require.Len(t, entries(t, db), 5)
		require.Equal(t, 1, strings.Count(said.String(), "audit entries are left out"),
			said.String())
		note("usr_1", "FORBIDDEN")
		note("usr_2", "NOT_FOUND")
		require.Len(t, entries(t, db), 15)
		clock.Advance(time.Hour)
		note("usr_1", "NOT_FOUND")
		require.Len(t, entries(t, db), 20)
	})
}

// Entries that wait when the process stops are written, and a request writes its own entry if the
// queue is full.
func TestNothingIsLost(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		clock := testkit.NewClock()
		r := audit.NewRecorder(audit.New(db.Store, testkit.IDs(clock.Now, 1), clock.Now),
			slog.New(slog.DiscardHandler))
		const many = 4096 + 20 // nobody writes yet
		for i := range many {
			r.Note(t.Context(), audit.Entry{Kind: audit.CandidateOpened,
				Once: string(rune(0x1000 + i))}, nil)
		}
		before := len(entries(t, db)) // as numbers: a list of thousands helps nobody
		require.Equal(t, 20, before)
		running(t, r)()
		after := len(entries(t, db))
		require.Equal(t, many, after)
	})
}

// A failed write is retried, and an entry that is lost in the end is logged.
func TestWhatIsLostIsInTheLog(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		clock := testkit.NewClock()
		var text bytes.Buffer
		r := audit.NewRecorder(audit.New(db.Store, testkit.IDs(clock.Now, 1), clock.Now),
			slog.New(slog.NewTextHandler(&text, nil)))
		failed, tries := make(chan struct{}), 0
		stop := running(t, r)
		r.Note(t.Context(), audit.Entry{Kind: audit.CandidateOpened, SubjectID: "can_1",
			Once: "can_1"}, func(context.Context, *audit.Entry) (bool, error) {
			if tries++; tries == 1 {
				close(failed)
			}
			return false, errors.New("away")
		})
		<-failed
		stop()
		require.Contains(t, text.String(), "audit entry lost")
		require.Contains(t, text.String(), "can_1")
	})
}

// The database refuses to change or delete an entry, whatever the statement.
func TestTheTrailIsAppendOnly(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		clock := testkit.NewClock()
		log := audit.New(db.Store, testkit.IDs(clock.Now, 1), clock.Now)
		require.NoError(t, log.Append(t.Context(), audit.Entry{Kind: audit.SignedIn}))
		for _, statement := range []string{"UPDATE audit_entry SET kind = 'x'",
			"UPDATE audit_entry SET address = NULL", "DELETE FROM audit_entry"} {
			err := db.Store.WithTx(t.Context(), "test",
				func(ctx context.Context, tx *store.Tx) error {
					_, err := tx.Exec(ctx, statement)
					return err
				})
			require.ErrorContains(t, err, "audit entries are never", statement)
		}
		require.Len(t, entries(t, db), 1)
	})
}

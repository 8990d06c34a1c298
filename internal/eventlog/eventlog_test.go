package eventlog_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
)

// stream inserts the counter row that a fresh database lacks.
func stream(t *testing.T, db *testkit.DB) {
	t.Helper()
	_, err := db.Store.Exec(t.Context(), "INSERT INTO event_stream (id, epoch, head, floor, "+
		"cursor_key) VALUES (1, 42, 0, 0, ?)", make([]byte, eventlog.KeySize))
	require.NoError(t, err)
}

func system() eventlog.Actor { return eventlog.Actor{Kind: workflow.ActorSystem} }

func TestAppendKeepsWhatAnEventSays(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		stream(t, db)
		clock := testkit.NewClock()
		gen := testkit.IDs(clock.Now, 1)
		entries := []eventlog.Entry{
			{
				ID: gen.New(ids.Event), Kind: eventlog.CompanyUpdated, Visibility: eventlog.Company,
				Facts: eventlog.Facts{ChangedFields: []string{"name"}},
			},
			{
				ID: gen.New(ids.Event), Kind: eventlog.ApplicationMoved,
				Visibility: eventlog.Pipeline,
				PostingID:  gen.New(ids.Posting), ApplicationID: gen.New(ids.Application),
				CandidateID: gen.New(ids.Candidate),
				Facts: eventlog.Facts{
					ApplicationVersion: 3, FromStageID: "a", ToStageID: "b",
					ToStatus: workflow.ApplicationActive,
				},
			},
		}
		actor := eventlog.Actor{Kind: workflow.ActorUser, ID: gen.New(ids.User)}
		var written []eventlog.Event
		err := db.Store.WithTx(t.Context(), "append",
			func(ctx context.Context, tx *store.Tx) (err error) {
				written, err = eventlog.Append(ctx, tx, actor, clock.Now(), entries)
				return err
			})
		require.NoError(t, err)
		read, err := eventlog.After(t.Context(), db.Store, 0, 10)
		require.NoError(t, err)
		require.Equal(t, written, read)
		require.Equal(t, entries[1].Facts, read[1].Facts)
		one, err := eventlog.ByID(t.Context(), db.Store, []string{entries[1].ID})
		require.NoError(t, err)
		require.Equal(t, read[1:], one)
	})
}

var errRolledBack = errors.New("rolled back on purpose")

// Sixteen writers append batches of different sizes, and some roll back. The log stays dense, and a
// concurrent reader never sees an event before one of its predecessors.
func TestSixteenWritersLeaveADenseLog(t *testing.T) {
	const writers, rounds = 16, 25
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		stream(t, db)
		clock := testkit.NewClock()
		gen := testkit.IDs(clock.Now, 1)
		done := make(chan struct{})
		var (
			mu        sync.Mutex
			committed = map[string]bool{}
			followed  []eventlog.Event
			reader    sync.WaitGroup
			writing   sync.WaitGroup
		)
		reader.Go(func() {
			for last := false; ; {
				var seq int64
				if n := len(followed); n > 0 {
					seq = followed[n-1].Seq
				}
				page, err := eventlog.After(t.Context(), db.Store, seq, 7)
				if err != nil {
					t.Error(err)
					return
				}
				followed = append(followed, page...)
				if last && len(page) == 0 {
					return
				}
				select {
				case <-done:
					last = true
				default:
				}
			}
		})
		for w := range writers {
			writing.Go(func() {
				r := rand.New(rand.NewPCG(uint64(w), 1))
				for i := range rounds {
					n := 1 + r.IntN(4)
					entries := make([]eventlog.Entry, n)
					for j := range entries {
						entries[j] = eventlog.Entry{
							ID: gen.New(ids.Event), Kind: eventlog.CompanyUpdated,
							Visibility: eventlog.Company,
							Facts:      eventlog.Facts{ItemID: fmt.Sprint(w, i, j)},
						}
					}
					fail := r.IntN(4) == 0
					err := db.Store.WithTx(t.Context(), "append",
						func(ctx context.Context, tx *store.Tx) error {
							if _, err := eventlog.Append(ctx, tx, system(), clock.Now(),
								entries); err != nil {
								return err
							}
							if fail {
								return errRolledBack
							}
							return nil
						})
					if fail != errors.Is(err, errRolledBack) || !fail && err != nil {
						t.Errorf("writer %d round %d: %v", w, i, err)
						return
					}
					if !fail {
						mu.Lock()
						for _, e := range entries {
							committed[e.ID] = true
						}
						mu.Unlock()
					}
				}
			})
		}
		writing.Wait()
		close(done)
		reader.Wait()

		require.Len(t, followed, len(committed))
		for i, e := range followed {
			require.Equal(t, int64(i+1), e.Seq, "the log has a gap, or was read out of order")
			require.True(t, committed[e.ID], "an event of a rolled back transaction is in the log")
		}
		state, err := eventlog.Read(t.Context(), db.Store)
		require.NoError(t, err)
		require.Equal(t, eventlog.State{Epoch: 42, Head: int64(len(followed))}, state)
	})
}

func TestPruneRaisesTheFloorAndKeepsTheRest(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		stream(t, db)
		clock := testkit.NewClock()
		gen := testkit.IDs(clock.Now, 1)
		entries := make([]eventlog.Entry, 200)
		for i := range entries {
			entries[i] = eventlog.Entry{
				ID: gen.New(ids.Event), Kind: eventlog.CompanyUpdated,
				Visibility: eventlog.Company,
			}
		}
		run := func(fn func(ctx context.Context, tx *store.Tx) error) {
			require.NoError(t, db.Store.WithTx(t.Context(), "test", fn))
		}
		run(func(ctx context.Context, tx *store.Tx) error {
			_, err := eventlog.Append(ctx, tx, system(), clock.Now(), entries)
			return err
		})
		for _, floor := range []int64{150, 100, 500} {
			run(func(ctx context.Context, tx *store.Tx) error {
				return eventlog.Prune(ctx, tx,
					floor)
			})
			left, err := eventlog.After(t.Context(), db.Store, 0, 500)
			require.NoError(t, err)
			require.Len(t, left, 50, "pruning to %d: never back, never beyond the head", floor)
			require.Equal(t, int64(151), left[0].Seq)
		}
		state, err := eventlog.Read(t.Context(), db.Store)
		require.NoError(t, err)
		require.Equal(t, int64(150), state.Floor)
	})
}

// The class of an event says which ids it has, because a viewer's events are found by these.
func TestAppendRefusesIDsThatAClassDoesNotHave(t *testing.T) {
	entry := func(kind eventlog.Kind, class eventlog.Visibility, ids string) eventlog.Entry {
		e := eventlog.Entry{ID: "evt_1", Kind: kind, Visibility: class}
		for _, id := range ids {
			switch id {
			case 'p':
				e.PostingID = "pst_1"
			case 'a':
				e.ApplicationID = "app_1"
			case 'c':
				e.CandidateID = "can_1"
			}
		}
		return e
	}
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		stream(t, db)
		for class, c := range map[eventlog.Visibility]struct {
			kind eventlog.Kind
			ids  string
		}{
			eventlog.Pipeline:   {eventlog.CommentAdded, "pac"},
			eventlog.Recruiters: {eventlog.CommentAdded, "pac"},
			eventlog.Admins:     {eventlog.CommentAdded, "pac"},
			eventlog.Posting:    {eventlog.PostingUpdated, "p"},
			eventlog.Seats:      {eventlog.OpeningAdded, "p"},
			eventlog.Candidate:  {eventlog.CandidateUpdated, "c"},
			eventlog.People:     {eventlog.UserAdded, ""},
			eventlog.Company:    {eventlog.CompanyUpdated, ""},
			eventlog.Owner:      {eventlog.ApiKeyCreated, ""},
		} {
			for _, ids := range []string{"", "p", "a", "c", "pa", "pc", "ac", "pac"} {
				err := db.Store.WithTx(t.Context(), "append",
					func(ctx context.Context, tx *store.Tx) error {
						_, err := eventlog.Append(ctx, tx, system(), testkit.NewClock().Now(),
							[]eventlog.Entry{entry(c.kind, class, ids)})
						return errors.Join(err, errRollback)
					})
				require.ErrorIs(t, err, errRollback)
				refused := strings.Contains(err.Error(), "ids that its visibility class has")
				require.Equal(t, ids != c.ids, refused, "%s with %q", class, ids)
			}
		}
	})
}

var errRollback = errors.New("undo this")

// The state that a statement reads along with events is the state of the log.
func TestScanWithState(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		stream(t, db)
		clock := testkit.NewClock()
		gen := testkit.IDs(clock.Now, 1)
		read := func(after int64) ([]eventlog.Event, eventlog.State) {
			rows, err := db.Store.Query(t.Context(), "SELECT "+eventlog.Columns+", "+
				eventlog.StateColumn+" FROM event e WHERE e.seq > ? ORDER BY e.seq", after)
			require.NoError(t, err)
			events, state, err := eventlog.ScanWithState(rows)
			require.NoError(t, err)
			return events, state
		}
		events, state := read(0)
		require.Empty(t, events)
		require.Zero(t, state)
		err := db.Store.WithTx(t.Context(), "append",
			func(ctx context.Context, tx *store.Tx) error {
				_, err := eventlog.Append(ctx, tx, system(), clock.Now(), []eventlog.Entry{
					{ID: gen.New(ids.Event), Kind: eventlog.UserAdded},
					{ID: gen.New(ids.Event), Kind: eventlog.UserAdded},
				})
				return err
			})
		require.NoError(t, err)
		events, state = read(1)
		require.Len(t, events, 1)
		want, err := eventlog.Read(t.Context(), db.Store)
		require.NoError(t, err)
		require.Equal(t, want, state)
		require.EqualValues(t, 2, state.Head)
	})
}

// Brief events have the values of whole ones, except those that they leave out.
func TestScanBrief(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		stream(t, db)
		clock := testkit.NewClock()
		gen := testkit.IDs(clock.Now, 1)
		posting := gen.New(ids.Posting)
		err := db.Store.WithTx(t.Context(), "append",
			func(ctx context.Context, tx *store.Tx) error {
				_, err := eventlog.Append(ctx, tx, system(), clock.Now(), []eventlog.Entry{
					{
						ID: gen.New(ids.Event), Kind: eventlog.ApplicationReceived,
						PostingID: posting, ApplicationID: gen.New(ids.Application),
						CandidateID: gen.New(ids.Candidate),
					},
					{ID: gen.New(ids.Event), Kind: eventlog.UserAdded},
				})
				return err
			})
		require.NoError(t, err)
		whole, err := eventlog.After(t.Context(), db.Store, 0, 10)
		require.NoError(t, err)
		rows, err := db.Store.Query(t.Context(), "SELECT "+eventlog.BriefColumns("posting_id")+
			", "+eventlog.StateColumn+" FROM event e ORDER BY e.seq")
		require.NoError(t, err)
		brief, state, err := eventlog.ScanBrief(rows, "posting_id")
		require.NoError(t, err)
		require.EqualValues(t, 2, state.Head)
		require.Len(t, brief, 2)
		for i, e := range whole {
			e.Visibility, e.Facts, e.Actor.Kind = "", eventlog.Facts{}, ""
			e.ApplicationID, e.CandidateID = "", ""
			require.Equal(t, e, brief[i])
		}
		require.Equal(t, posting, brief[0].PostingID)
	})
}

package hiring_test

import (
	"context"
	"database/sql"
	"errors"
	"slices"
	"sync"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
)

// batches is a company on Postgres whose moves wait for the ones before them, however long those
// take.
type batches struct {
	*company
	mu       sync.Mutex
	notified []int64 // guarded by mu
}

func newBatches(t *testing.T) *batches {
	t.Helper()
	b := &batches{company: newCompany(t, testkit.NewDB(t, dialect.Postgres))}
	b.hiring = hiring.New(hiring.Options{
		Store: b.db.Store, Now: b.clock.Now, IDs: b.ids, SessionIdle: time.Hour,
		Notify: func(head int64) {
			b.mu.Lock()
			defer b.mu.Unlock()
			b.notified = append(b.notified, head)
		},
	})
	b.hiring.HoldMoves()
	return b
}

// requireStageOf checks that the outcome of a move has the stage as a query would read it.
func requireStageOf(t *testing.T, db *testkit.DB, out *command.Outcome) {
	t.Helper()
	ctx := access.With(t.Context(), access.System())
	stage, err := db.Store.Ent().Stage.Get(ctx, out.Application.StageID)
	require.NoError(t, err)
	require.Equal(t, []any{
		stage.ID, stage.PostingID, stage.Name, stage.Kind, stage.Position, stage.TargetDays,
		stage.ArchivedAt,
	}, []any{
		out.Stage.ID, out.Stage.PostingID, out.Stage.Name, out.Stage.Kind, out.Stage.Position,
		out.Stage.TargetDays, out.Stage.ArchivedAt,
	})
}

// hold runs a statement in a transaction of another process. The returned function rolls it back.
func (b *batches) hold(query string, args ...any) (release func()) {
	b.t.Helper()
	tx := b.begin(query, args...)
	return sync.OnceFunc(func() { require.NoError(b.t, tx.Rollback()) })
}

// stuck sends a move that is in flight until the returned function is called, and then is refused
// without having waited for the counter, because its posting was closed.
func (b *batches) stuck() (end func()) {
	b.t.Helper()
	otherID, stages := b.posting("Closed in between", 1)
	a := b.apply(otherID)
	tx := b.begin("UPDATE postings SET status = 'CLOSED', closed_at = now() WHERE id = ?", otherID)
	done := b.start(b.as(b.recruiter), hiring.MoveApplicationInput{
		ApplicationID: a.ID, ExpectedVersion: 1, ToStageID: stages[1],
	})
	b.blocked(1)
	return func() {
		require.NoError(b.t, tx.Commit())
		require.Error(b.t, (<-done).err)
	}
}

func (b *batches) begin(query string, args ...any) *sql.Tx {
	b.t.Helper()
	other := b.db.Another(b.t)
	tx, err := other.Writer().BeginTx(b.t.Context(), nil)
	require.NoError(b.t, err)
	_, err = tx.ExecContext(b.t.Context(), store.Rebind(query), args...)
	require.NoError(b.t, err)
	return tx
}

const holdCounter = "SELECT head FROM event_stream FOR UPDATE"

// waiting waits until n moves wait for a batch.
func (b *batches) waiting(n int) {
	b.t.Helper()
	require.Eventually(b.t, func() bool { return b.hiring.MovesWaiting() == n }, time.Minute,
		time.Millisecond, "%d moves wait, not %d", b.hiring.MovesWaiting(), n)
}

// blocked waits until n statements on this database wait for a lock.
func (b *batches) blocked(n int) {
	b.t.Helper()
	require.Eventually(b.t, func() bool {
		return b.count("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "+
			"AND wait_event_type = 'Lock'") == n
	}, time.Minute, time.Millisecond)
}

// moveResult is what a move returned.
type moveResult struct {
	out *command.Outcome
	err error
}

// start sends a move in the background.
func (b *batches) start(ctx context.Context, in hiring.MoveApplicationInput) <-chan moveResult {
	b.t.Helper()
	done := make(chan moveResult, 1)
	service := b.hiring
	go func() {
		out, err := service.MoveApplication(ctx, in)
		done <- moveResult{out, err}
	}()
	return done
}

// first sends a move that is in flight until a lock is released.
func (b *batches) first(a *ent.Application) <-chan moveResult {
	b.t.Helper()
	done := b.start(b.as(b.lead), b.to(a, 1))
	b.blocked(1)
	return done
}

// to returns the input of a move of an application to a stage of the posting.
func (b *batches) to(a *ent.Application, stage int) hiring.MoveApplicationInput {
	return hiring.MoveApplicationInput{
		ApplicationID: a.ID, ExpectedVersion: a.Version, ToStageID: b.stageIDs[stage],
	}
}

func (b *batches) succeeds(done <-chan moveResult) *command.Outcome {
	b.t.Helper()
	r := <-done
	require.NoError(b.t, r.err)
	return r.out
}

// transactions returns the number of transactions that moved applications.
func (b *batches) transactions() int {
	return b.count("SELECT count(DISTINCT xmin::text) FROM event WHERE kind = 'ApplicationMoved'")
}

// consistent requires that the log is dense and that each of the applications has moved once.
func (b *batches) consistent(moved ...*ent.Application) {
	b.t.Helper()
	require.Equal(b.t, b.head(), b.count("SELECT count(*) FROM event"), "the log is dense")
	require.Equal(b.t, b.head(), b.count("SELECT max(seq) FROM event"))
	require.Equal(b.t, len(moved),
		b.count("SELECT count(*) FROM event WHERE kind = 'ApplicationMoved'"))
	require.Equal(b.t, len(moved), b.count("SELECT count(*) FROM transitions WHERE kind = 'MOVED'"))
	for _, a := range moved {
		require.Equal(b.t, a.Version+1, b.row(a.ID).Version)
	}
}

// Moves by viewers of all kinds that arrive while another is being committed share one transaction,
// and each gets its own result.
func TestConcurrentMovesShareATransaction(t *testing.T) {
	b := newBatches(t)
	trusted := b.confidant()
	keyed := b.withKey(b.recruiter, workflow.CapabilityPipeline)
	unlimited := b.withKey(b.recruiter)
	viewers := []*access.Viewer{
		b.recruiter, b.lead, b.coordinator, b.admin, trusted, keyed, unlimited,
		b.withSession(b.lead), b.withSession(trusted), access.System(),
	}
	const kinds = 7 // two on the team, and two who see all but confidential postings, are alike
	var moved []*ent.Application
	for range 1 + 2*len(viewers) {
		moved = append(moved, b.apply(b.postingID))
	}
	b.clock.Advance(time.Minute)
	release := b.hold(holdCounter)
	alone := b.first(moved[0])
	b.notified = nil
	before := b.db.Store.Statements()
	var results []<-chan moveResult
	for i, a := range moved[1:] {
		in := b.to(a, 1+i%3)
		if i%2 == 0 {
			note, key := "note "+a.ID, "key "+a.ID
			in.Note, in.IdempotencyKey = &note, &key
		}
		results = append(results, b.start(b.as(viewers[i/2]), in))
		b.waiting(i + 1)
	}
	release()
	outs := []*command.Outcome{b.succeeds(alone)}
	for _, done := range results {
		outs = append(outs, b.succeeds(done))
	}
	statements := b.db.Store.Statements() - before
	require.EqualValues(t, 1+kinds+1, statements,
		"the first one's, one for each kind of viewer, and one for the log")
	require.Equal(t, 2, b.transactions(), "the first one alone, and all others together")
	b.consistent(moved...)
	require.Len(t, b.notified, 2)
	require.EqualValues(t, b.head(), b.notified[1])

	for i, out := range outs {
		written, err := eventlog.ByID(t.Context(), b.db.Store, out.EventIDs)
		require.NoError(t, err)
		require.Equal(t, written, out.Events, "the outcome has the event that was logged")
		require.Equal(t, b.row(moved[i].ID).StageID, out.Application.StageID)
		require.Equal(t, b.row(moved[i].ID).EnteredStageAt.UTC(), out.Application.EnteredStageAt)
		require.Equal(t, moved[i].ID, out.ApplicationID)
		requireStageOf(t, b.db, out)
		if i == 0 {
			continue
		}
		require.Equal(t, outs[i-1].Events[0].Seq+1, out.Events[0].Seq, "in the order of arrival")
		v := viewers[(i-1)/2]
		require.Equal(t, v.Actor(), out.Events[0].Actor)
		tr, err := b.db.Store.Ent().Transition.Get(b.system(), out.Events[0].Facts.TransitionID)
		require.NoError(t, err)
		require.Equal(t, 2, tr.ApplicationVersion)
		require.Equal(t, moved[i].StageID, *tr.FromStageID)
		require.Equal(t, v.Kind, tr.ActorKind)
		if (i-1)%2 == 0 {
			require.Equal(t, "note "+moved[i].ID, *tr.Note)
			in, key, note := b.to(moved[i], 1+(i-1)%3), "key "+moved[i].ID, "note "+moved[i].ID
			in.IdempotencyKey, in.Note = &key, &note
			again, err := b.hiring.MoveApplication(b.as(v), in)
			require.NoError(t, err)
			require.True(t, again.Replayed, "the batch has stored the result under the key")
			require.Equal(t, out.EventIDs, again.EventIDs)
		} else {
			require.Nil(t, tr.Note)
		}
	}
}

// A move that must be refused leaves its batch, gets the error that it gets alone, and harms no
// other.
func TestARefusedMoveHarmsNoOtherOfItsBatch(t *testing.T) {
	b := newBatches(t)
	closedID, closedStages := b.posting("Closed", 1)
	otherID, otherStages := b.posting("Other", 1)
	secretID, secretStages := b.posting("Secret", 1)
	apply := func(postingID string) *ent.Application { return b.apply(postingID) }
	closed, other, secret := apply(closedID), apply(otherID), apply(secretID)
	b.change("UPDATE postings SET status = 'CLOSED', closed_at = now() WHERE id = ?", closedID)
	b.change("UPDATE postings SET confidential = ? WHERE id = ?", true, secretID)
	own := apply(b.postingID)
	b.change("UPDATE candidates SET linked_user_id = ? WHERE id = ?", b.lead.ID, own.CandidateID)
	ended := apply(b.postingID)
	_, err := b.hiring.RejectApplication(b.as(b.lead), hiring.RejectApplicationInput{
		ApplicationID: ended.ID, ExpectedVersion: 1,
		ReasonID: b.reason(workflow.DecisionWeRejected),
	})
	require.NoError(t, err)
	archived := b.stageIDs[len(b.stageIDs)-1]
	b.change("UPDATE stages SET archived_at = ? WHERE id = ?", b.clock.Now(), archived)
	revoked := b.withKey(b.recruiter)
	b.change("UPDATE api_keys SET revoked_at = ? WHERE id = ?", b.clock.Now(), revoked.KeyID)
	expired := b.withSession(b.lead)
	b.change("UPDATE sign_in_sessions SET expires_at = ? WHERE id = ?", b.clock.Now(),
		expired.SessionID)
	demoted := b.user("Dora Demoted", workflow.RoleRecruiter)
	b.change("UPDATE users SET role = 'MEMBER' WHERE id = ?", demoted.ID)
	used, usedKey := apply(b.postingID), "used"
	first := b.to(used, 1)
	first.IdempotencyKey = &usedKey
	_, err = b.hiring.MoveApplication(b.as(b.lead), first)
	require.NoError(t, err)

	with := func(a *ent.Application, change func(in *hiring.MoveApplicationInput)) hiring.MoveApplicationInput {
		in := b.to(a, 1)
		change(&in)
		return in
	}
	stage := func(id string) func(in *hiring.MoveApplicationInput) {
		return func(in *hiring.MoveApplicationInput) { in.ToStageID = id }
	}
	cases := map[string]struct {
		v  *access.Viewer
		in hiring.MoveApplicationInput
	}{
		"old version": {b.lead, with(apply(b.postingID), func(in *hiring.MoveApplicationInput) {
			in.ExpectedVersion = 7
		})},
		"hidden": {b.outsider, b.to(apply(b.postingID), 1)},
		"secret": {
			b.user("Rosa Recruiter", workflow.RoleRecruiter),
			with(secret, stage(secretStages[1])),
		},
		"closed posting":  {b.lead, with(closed, stage(closedStages[1]))},
		"ended":           {b.lead, with(b.row(ended.ID), stage(b.stageIDs[2]))},
		"no such stage":   {b.lead, with(apply(b.postingID), stage(b.ids.New(ids.Stage)))},
		"other's stage":   {b.admin, with(apply(b.postingID), stage(otherStages[1]))},
		"archived stage":  {b.lead, with(apply(b.postingID), stage(archived))},
		"same stage":      {b.lead, with(apply(b.postingID), stage(b.stageIDs[0]))},
		"other's posting": {b.lead, with(other, stage(otherStages[1]))},
		"own application": {b.lead, b.to(own, 1)},
		"may not move":    {b.sourcer, b.to(apply(b.postingID), 1)},
		"revoked key":     {revoked, b.to(apply(b.postingID), 1)},
		"expired session": {expired, b.to(apply(b.postingID), 1)},
		"lowered role":    {demoted, b.to(apply(b.postingID), 1)},
		"key of another in": {
			b.lead,
			with(
				apply(b.postingID),
				func(in *hiring.MoveApplicationInput) { in.IdempotencyKey = &usedKey },
			),
		},
		"no such": {b.admin, with(apply(b.postingID), func(in *hiring.MoveApplicationInput) {
			in.ApplicationID = b.ids.New(ids.Application)
		})},
	}
	want := map[string]error{}
	names := []string{}
	for name, c := range cases {
		_, err := b.hiring.MoveApplication(b.as(c.v), c.in)
		require.Error(t, err, name)
		want[name], names = err, append(names, name)
	}
	slices.Sort(names)

	var good []*ent.Application
	for range len(names) + 1 {
		good = append(good, apply(b.postingID))
	}
	release := b.hold(holdCounter)
	alone := b.first(good[0])
	var done, refused []<-chan moveResult
	for i, name := range names {
		done = append(done, b.start(b.as(b.recruiter), b.to(good[1+i], 2)))
		refused = append(refused, b.start(b.as(cases[name].v), cases[name].in))
	}
	b.waiting(2 * len(names))
	release()
	b.succeeds(alone)
	for _, d := range done {
		b.succeeds(d)
	}
	for i, name := range names {
		r := <-refused[i]
		require.Equal(t, want[name], r.err, name)
	}
	require.Equal(t, 3, b.transactions(), "the used one, the first and the batch")
	b.consistent(append(good, used)...)
}

// Of several moves of one application, and of twins with one key, one is in the batch. The others
// get their answers after it.
func TestTwinsInABatchOfMoves(t *testing.T) {
	b := newBatches(t)
	start, contested, twin := b.apply(b.postingID), b.apply(b.postingID), b.apply(b.postingID)
	third := b.apply(b.postingID)
	release := b.hold(holdCounter)
	alone := b.first(start)
	key := "twin"
	keyed := b.to(twin, 1)
	keyed.IdempotencyKey = &key
	mismatch := b.to(third, 2)
	mismatch.IdempotencyKey = &key
	var conflicts, replays []<-chan moveResult
	for i := range 5 {
		conflicts = append(conflicts, b.start(b.as(b.recruiter), b.to(contested, 1)))
		b.waiting(2*i + 1)
		replays = append(replays, b.start(b.as(b.lead), keyed))
		b.waiting(2*i + 2)
	}
	other := b.start(b.as(b.lead), mismatch)
	b.waiting(11)
	release()
	b.succeeds(alone)
	b.succeeds(conflicts[0])
	for _, done := range conflicts[1:] {
		require.Equal(t, &command.VersionConflict{ID: contested.ID, Expected: 1, Current: 2},
			(<-done).err)
	}
	event := b.succeeds(replays[0]).Event().ID
	for _, done := range replays[1:] {
		out := b.succeeds(done)
		require.True(t, out.Replayed)
		require.Equal(t, event, out.Event().ID)
	}
	require.ErrorIs(t, (<-other).err, command.ErrIdempotencyMismatch)
	require.Equal(t, 2, b.transactions())
	b.consistent(start, contested, twin)
}

// A move whose client left before it was taken into a batch does not happen. One whose client left
// afterwards happens, and so do the others.
func TestClientsWhoLeaveABatchOfMoves(t *testing.T) {
	b := newBatches(t)
	early, leading, inside, staying := b.apply(b.postingID), b.apply(b.postingID),
		b.apply(b.postingID), b.apply(b.postingID)
	end := b.stuck()
	releaseCounter := b.hold(holdCounter)
	ctx, leave := context.WithCancel(b.as(b.lead))
	gone := b.start(ctx, b.to(early, 1))
	b.waiting(1)
	leave()
	require.ErrorIs(t, (<-gone).err, context.Canceled)
	ctx, leaveLeading := context.WithCancel(b.as(b.lead))
	b.start(ctx, b.to(leading, 1))
	b.waiting(1)
	ctx, leaveInside := context.WithCancel(b.as(b.lead))
	member := b.start(ctx, b.to(inside, 1))
	b.waiting(2)
	stays := b.start(b.as(b.lead), b.to(staying, 1))
	b.waiting(3)
	end()
	b.waiting(0)
	leaveLeading()
	leaveInside()
	require.ErrorIs(t, (<-member).err, context.Canceled)
	releaseCounter()
	b.succeeds(stays)
	require.Equal(t, 1, b.transactions())
	b.consistent(leading, inside, staying)
	require.Equal(t, 1, b.row(early.ID).Version)
}

// A batch waits for no row and no key of another process. Moves that would have to wait leave it.
func TestABatchOfMovesWaitsForNoRow(t *testing.T) {
	for name, c := range map[string]struct {
		lock func(b *batches, a *ent.Application) (release func())
		// whole is true if the batch fails as a whole, so that each move runs alone.
		whole bool
	}{
		"application": {lock: func(b *batches, a *ent.Application) func() {
			return b.hold("SELECT id FROM applications WHERE id = ? FOR UPDATE", a.ID)
		}},
		"posting": {lock: func(b *batches, a *ent.Application) func() {
			return b.hold("SELECT id FROM postings WHERE id = ? FOR UPDATE", a.PostingID)
		}},
		"stage": {lock: func(b *batches, a *ent.Application) func() {
			return b.hold("SELECT id FROM stages WHERE posting_id = ? FOR UPDATE", a.PostingID)
		}},
		"key": {whole: true, lock: func(b *batches, a *ent.Application) func() {
			return b.hold("INSERT INTO idempotency_records (id, created_at, actor_id, key, command, input_hash, result) "+
				"VALUES ('idr_x', now(), ?, 'held', 'moveApplication', '', '')", b.recruiter.ID)
		}},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBatches(t)
			otherID, otherStages := b.posting("Other", 1)
			held, key := b.apply(otherID), "held"
			var good []*ent.Application
			for range 5 {
				good = append(good, b.apply(b.postingID))
			}
			releaseCounter := b.hold(holdCounter)
			alone := b.first(good[0])
			release := c.lock(b, held)
			waits := b.start(b.as(b.recruiter), hiring.MoveApplicationInput{
				ApplicationID: held.ID, ExpectedVersion: 1, ToStageID: otherStages[1],
				IdempotencyKey: &key,
			})
			var done []<-chan moveResult
			for _, a := range good[1:] {
				done = append(done, b.start(b.as(b.lead), b.to(a, 1)))
			}
			b.waiting(5)
			releaseCounter()
			b.succeeds(alone)
			for _, d := range done {
				b.succeeds(d)
			}
			if !c.whole {
				require.Equal(t, 2, b.transactions(), "the others are one batch")
			}
			require.Equal(t, 1, b.row(held.ID).Version)
			release()
			b.succeeds(waits)
			b.consistent(append(good, held)...)
		})
	}
}

// A move whose key another process is using waits without the log's counter, which that process
// needs too.
func TestAMoveWaitsForItsTwinWithoutTheCounter(t *testing.T) {
	b := newBatches(t)
	held, free, key := b.apply(b.postingID), b.apply(b.postingID), "held"
	release := b.hold(
		"INSERT INTO idempotency_records (id, created_at, actor_id, key, command, input_hash, result) "+
			"VALUES ('idr_x', now(), ?, 'held', 'moveApplication', '', '')",
		b.lead.ID,
	)
	in := b.to(held, 1)
	in.IdempotencyKey = &key
	waits := b.start(b.as(b.lead), in)
	b.blocked(1)
	elsewhere := hiring.New(hiring.Options{
		Store: b.db.Another(t), Now: b.clock.Now, IDs: testkit.IDs(b.clock.Now, 8),
	})
	_, err := elsewhere.MoveApplication(b.as(b.lead), b.to(free, 1))
	require.NoError(t, err)
	release()
	b.succeeds(waits)
	b.consistent(held, free)
}

// If the connection of a batch is lost, or the answer to its commit, each move runs again alone. It
// does not happen twice: it is replayed if it has a key, and is a version conflict otherwise.
func TestALostBatchOfMovesRunsOneByOne(t *testing.T) {
	t.Run("before the commit", func(t *testing.T) {
		b := newBatches(t)
		one, two := b.apply(b.postingID), b.apply(b.postingID)
		end := b.stuck()
		releaseCounter := b.hold(holdCounter)
		done := []<-chan moveResult{
			b.start(b.as(b.lead), b.to(one, 1)), b.start(b.as(b.lead), b.to(two, 1)),
		}
		b.waiting(2)
		end()
		b.blocked(1)
		b.change("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE " +
			"datname = current_database() AND wait_event_type = 'Lock'")
		b.blocked(2)
		releaseCounter()
		for _, d := range done {
			b.succeeds(d)
		}
		require.Equal(t, 2, b.transactions())
		b.consistent(one, two)
	})
	t.Run("after the commit", func(t *testing.T) {
		b := newBatches(t)
		b.hiring.LoseAnswers(errors.New("the connection is lost"))
		start, plain, keyed, key := b.apply(b.postingID), b.apply(b.postingID),
			b.apply(b.postingID), "key"
		release := b.hold(holdCounter)
		alone := b.first(start)
		without := b.start(b.as(b.lead), b.to(plain, 1))
		in := b.to(keyed, 1)
		in.IdempotencyKey = &key
		with := b.start(b.as(b.lead), in)
		b.waiting(2)
		release()
		b.succeeds(alone)
		require.Equal(t, &command.VersionConflict{ID: plain.ID, Expected: 1, Current: 2},
			(<-without).err)
		require.True(t, b.succeeds(with).Replayed)
		require.Equal(t, 2, b.transactions())
		b.consistent(start, plain, keyed)
	})
}

// Three instances move the same applications in opposite orders, while another process holds the
// row of one of them. Nothing deadlocks, and each application moves once.
func TestInstancesMoveInOppositeOrders(t *testing.T) {
	b := newBatches(t)
	const count = 40
	otherID, otherStages := b.posting("Other", 1)
	var list []*ent.Application
	for i := range count {
		list = append(list, b.apply([]string{b.postingID, otherID}[i%2]))
	}
	held := list[count/2]
	release := b.hold("SELECT id FROM applications WHERE id = ? FOR UPDATE", held.ID)
	instances := []*hiring.Service{}
	for i := range 3 {
		instances = append(instances, hiring.New(hiring.Options{
			Store: b.db.Another(t), Now: b.clock.Now, IDs: testkit.IDs(b.clock.Now, byte(20+i)),
		}))
	}
	var (
		mu      sync.Mutex
		won     = map[string]int{}
		rest    sync.WaitGroup
		waiting sync.WaitGroup
	)
	for n, s := range instances {
		order := slices.Clone(list)
		switch n {
		case 1:
			slices.Reverse(order)
		case 2:
			order = append(order[count/2:], order[:count/2]...)
		}
		for _, a := range order {
			group := &rest
			if a == held {
				group = &waiting
			}
			to := b.stageIDs[1]
			if a.PostingID == otherID {
				to = otherStages[1]
			}
			group.Go(func() {
				_, err := s.MoveApplication(b.as(b.recruiter), hiring.MoveApplicationInput{
					ApplicationID: a.ID, ExpectedVersion: 1, ToStageID: to,
				})
				_, conflict := errors.AsType[*command.VersionConflict](err)
				mu.Lock()
				defer mu.Unlock()
				if err == nil {
					won[a.ID]++
				} else if !conflict {
					t.Error(err)
				}
			})
		}
	}
	rest.Wait()
	require.Equal(t, 1, b.row(held.ID).Version, "it waits")
	release()
	waiting.Wait()
	require.Len(t, won, count)
	for id, n := range won {
		require.Equal(t, 1, n, id)
	}
	b.consistent(list...)
}

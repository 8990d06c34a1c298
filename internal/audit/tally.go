package audit

import (
	"cmp"
	"context"
	"fmt"
	"log/slog"
	"maps"
	"slices"
	"sync"
	"time"

	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/store"
)

// Tally adds up, per person and UTC day, the number of candidates whose contact data was read in
// operations that have no entry of their own. Add only updates a map. Run writes the sums to the
// database every minute, and to the trail when the day is over. A process that is killed loses the
// sums of its last minute. It is safe for concurrent use.
type Tally struct {
	log    *Log
	logger *slog.Logger

	mu   sync.Mutex
	sums map[tallyKey]tallySum
}

type tallyKey struct {
	day   string
	actor eventlog.Actor
}

func (k tallyKey) compare(o tallyKey) int {
	return cmp.Or(
		cmp.Compare(k.day, o.day),
		cmp.Compare(k.actor.ID, o.actor.ID),
		cmp.Compare(k.actor.Kind, o.actor.Kind),
	)
}

type tallySum struct{ candidates, operations int64 }

const (
	// tallyEvery is how often sums are written to the database.
	tallyEvery = time.Minute
	// tallyGrace is how long a day stays open after its end, for late sums of other instances.
	tallyGrace = 10 * time.Minute
)

// NewTally returns an empty Tally.
func NewTally(l *Log, logger *slog.Logger) *Tally {
	return &Tally{log: l, logger: logger, sums: map[tallyKey]tallySum{}}
}

// Add counts an operation in which the viewer read the contact data of this many candidates. It
// does not access the database.
func (t *Tally) Add(v *access.Viewer, candidates int) {
	if v.IsSystem() || candidates <= 0 {
		return
	}
	t.add(tallyKey{day: dayOf(t.log.now()), actor: v.Actor()}, tallySum{int64(candidates), 1})
}

func (t *Tally) add(key tallyKey, more tallySum) {
	t.mu.Lock()
	defer t.mu.Unlock()
	s := t.sums[key]
	t.sums[key] = tallySum{s.candidates + more.candidates, s.operations + more.operations}
}

func dayOf(at time.Time) string { return at.UTC().Format(time.DateOnly) }

// Run writes the sums periodically until ctx ends, and once more after that.
func (t *Tally) Run(ctx context.Context) {
	ticker := time.NewTicker(tallyEvery)
	defer ticker.Stop()
	for {
		select {
		case <-ticker.C:
			t.tryWrite(ctx)
		case <-ctx.Done():
			last, cancel := context.WithTimeout(context.WithoutCancel(ctx), shutdownTimeout)
			defer cancel()
			t.tryWrite(last)
			return
		}
	}
}

func (t *Tally) tryWrite(ctx context.Context) {
	if err := t.Flush(ctx); err != nil {
		t.logger.LogAttrs(ctx, slog.LevelWarn,
			"could not write the sums of contact data reads, retrying",
			slog.String("error", err.Error()))
	}
}

// Flush writes the sums to the database, and an entry to the trail for each person and day that is
// over. Sums that cannot be written are kept for the next time.
func (t *Tally) Flush(ctx context.Context) error {
	t.mu.Lock()
	sums := t.sums
	t.sums = map[tallyKey]tallySum{}
	t.mu.Unlock()
	err := t.log.store.WithTx(ctx, "contact reads", func(ctx context.Context, tx *store.Tx) error {
		// In one order, so that instances that flush at the same time never wait for each other's
		// rows in a circle.
		for _, key := range slices.SortedFunc(maps.Keys(sums), tallyKey.compare) {
			s := sums[key]
			_, err := tx.Exec(ctx, `INSERT INTO contact_read_days (day, actor_kind, actor_id,
				candidates, operations) VALUES (?, ?, ?, ?, ?)
				ON CONFLICT (day, actor_id) DO UPDATE SET candidates = contact_read_days.candidates
				+ excluded.candidates,
				operations = contact_read_days.operations + excluded.operations`,
				key.day, string(key.actor.Kind), key.actor.ID, s.candidates, s.operations)
			if err != nil {
				return fmt.Errorf("sum up what was read: %w", err)
			}
		}
		return t.closeDays(ctx, tx)
	})
	if err != nil {
		for key, s := range sums {
			t.add(key, s)
		}
	}
	return err
}

// closeDays turns the sums of finished days into entries. It deletes a row and writes its entry in
// one transaction, so that only one of several instances does so.
func (t *Tally) closeDays(ctx context.Context, tx *store.Tx) error {
	rows, err := tx.Query(ctx, "DELETE FROM contact_read_days WHERE day < ? RETURNING day, "+
		"actor_kind, actor_id, candidates, operations", dayOf(t.log.now().Add(-tallyGrace)))
	if err != nil {
		return fmt.Errorf("end days of reading: %w", err)
	}
	var done []Entry
	for rows.Next() {
		var day string
		var actor eventlog.Actor
		var s tallySum
		if err := rows.Scan(&day, &actor.Kind, &actor.ID, &s.candidates,
			&s.operations); err != nil {
			_ = rows.Close() //nolint:sqlclosecheck // closed on every way out
			return fmt.Errorf("end days of reading: %w", err)
		}
		done = append(done, Entry{Kind: ContactsRead, Actor: actor, Details: map[string]string{
			"day": day, "candidates": fmt.Sprint(s.candidates),
			"operations": fmt.Sprint(s.operations),
		}})
	}
	if err := rows.Err(); err != nil {
		_ = rows.Close()
		return fmt.Errorf("end days of reading: %w", err)
	}
	if err := rows.Close(); err != nil {
		return fmt.Errorf("end days of reading: %w", err)
	}
	for _, e := range done {
		if err := t.log.AppendTx(ctx, tx, e); err != nil {
			return err
		}
	}
	return nil
}

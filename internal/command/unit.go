package command

import (
	"context"
	"errors"
	"fmt"
	"time"

	entgo "entgo.io/ent"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/store"
)

// Unit is one run of one command: its transaction, its viewer, and the events that it has queued.
// It belongs to the call of the command's function and is not safe for concurrent use.
type Unit struct {
	// Tx is the transaction. The guard does not see what is written with Tx.Exec: use DB, or Exec,
	// or call MarkWritten.
	Tx *store.Tx
	// DB is the entity client of the transaction.
	DB *ent.Client
	// Viewer sent the command. It has the rights that the database says it has in this transaction.
	Viewer *access.Viewer
	// Class is the class of the command.
	Class access.CommandClass
	// At is the time of the command, and of everything that it writes.
	At time.Time

	// Result is stored under the idempotency key and returned in the Outcome.
	Result Result
	// Secret is a credential that the command created. It is returned once and never stored.
	Secret string

	runner  *Runner
	entries []eventlog.Entry
	// wrote is whether rows were written.
	wrote bool
	// nothingDone is set by ForgetIf.
	nothingDone bool
	// partErr is the error of the first part that failed.
	partErr error
}

// ID returns a new id with the command's time.
func (u *Unit) ID(p ids.Prefix) string { return u.runner.ids.At(p, u.At) }

// Emit queues an event, which gets its id here and is appended to the log after the command's
// function has returned. Its id is added to the result. The first event that a command emits is the
// one that the command is about.
func (u *Unit) Emit(e eventlog.Entry) {
	e.ID = u.ID(ids.Event)
	u.entries = append(u.entries, e)
	u.Result.EventIDs = append(u.Result.EventIDs, e.ID)
}

// Queue queues events that already have ids, without adding them to the result.
func (u *Unit) Queue(entries ...eventlog.Entry) { u.entries = append(u.entries, entries...) }

// Entries returns the events that are queued. The caller must not change them.
func (u *Unit) Entries() []eventlog.Entry { return u.entries }

// Exec runs a hand-written statement that writes and returns the number of rows that it changed.
// It counts as a write even if that number is 0.
func (u *Unit) Exec(ctx context.Context, query string, args ...any) (int64, error) {
	u.wrote = true
	res, err := u.Tx.Exec(ctx, query, args...)
	if err != nil {
		return 0, err
	}
	return res.RowsAffected()
}

// MarkWritten records that the command wrote rows in another way than with DB or Exec, so that it
// needs an event.
func (u *Unit) MarkWritten() { u.wrote = true }

// ForgetIf is for bulk commands. If nothingDone is true, the transaction is rolled back and the
// idempotency key stays free, but Run still returns the result, which says why each item was
// refused. In a part it has no effect: whether a command does anything is decided by the command
// that has the parts.
func (u *Unit) ForgetIf(nothingDone bool) { u.nothingDone = nothingDone }

// ActorID returns the viewer's id, or nil for the system, for columns that are null then.
func (u *Unit) ActorID() *string {
	if u.Viewer.IsSystem() {
		return nil
	}
	return &u.Viewer.ID
}

// Part runs the function of another command as a part of this one: with the same transaction,
// viewer and time, and all or nothing. fn gets a Unit with the other command's class and a result
// of its own. Its events are queued in the order of the parts, and their ids are added to this
// command's result; the returned Outcome has no Events, because they are not in the log yet. The
// caller copies what it needs from the outcome.
//
// Each part must emit an event if it writes rows, and write rows if it emits one. If a part fails,
// Run fails with the same error, even if the command goes on and returns nil. Parts share the
// command's idempotency key, and may have parts.
func (u *Unit) Part(
	ctx context.Context, name string, fn func(ctx context.Context, part *Unit) error,
) (*Outcome, error) {
	part := &Unit{Tx: u.Tx, DB: u.DB, Viewer: u.Viewer, At: u.At, runner: u.runner}
	err := part.runPart(ctx, name, fn)
	if err != nil {
		if u.partErr == nil {
			u.partErr = err
		}
		return nil, err
	}
	u.wrote = u.wrote || part.wrote
	u.entries = append(u.entries, part.entries...)
	u.Result.EventIDs = append(u.Result.EventIDs, part.Result.EventIDs...)
	return &Outcome{Result: part.Result, Secret: part.Secret}, nil
}

func (u *Unit) runPart(
	ctx context.Context, name string, fn func(ctx context.Context, part *Unit) error,
) error {
	class, ok := access.ClassOf(name)
	if !ok {
		return fmt.Errorf("%s: %w", name, errUnclassified)
	}
	u.Class = class
	if err := fn(context.WithValue(ctx, unitKey{}, u), u); err != nil {
		return err
	}
	if u.partErr != nil {
		return u.partErr
	}
	return u.checkEvents(name)
}

// checkEvents returns an error if there are writes without an event, or events without a write.
func (u *Unit) checkEvents(name string) error {
	switch {
	case u.wrote && len(u.entries) == 0:
		return fmt.Errorf("%s: %w", name, errWriteNoEvent)
	case !u.wrote && len(u.entries) > 0:
		return fmt.Errorf("%s: %w", name, errEventNoWrite)
	}
	return nil
}

// unitKey is the key under which a command's context has its Unit, for the guard.
type unitKey struct{}

var errOutsideCommand = errors.New("command: an entity was written outside a command")

// guard is a hook of the entity client. It refuses writes outside commands, and records that a
// command has written rows, for checkEvents. An update or delete that changes no row does not
// count.
func guard(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (entgo.Value, error) {
		u, ok := ctx.Value(unitKey{}).(*Unit)
		if !ok {
			return nil, errOutsideCommand
		}
		v, err := next.Mutate(ctx, m)
		if err != nil {
			return v, err
		}
		// Updates and deletes return the number of rows.
		if n, ok := v.(int); !ok || n > 0 {
			u.wrote = true
		}
		return v, nil
	})
}

// Package command runs commands: each in one transaction, with idempotency keys, the viewer's
// rights of the moment, an event for every change, and an up-to-date search index.
//
// Families of commands, such as package hiring, make a Runner and pass it functions. A function
// gets a Unit: the transaction, the viewer as the database knows them now, and the queue of events.
// Run appends the events last, because the log's counter row is locked from there to the commit.
//
// Validation and the typed errors of inputs are here too, since every command needs them.
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
	"hirewire/internal/workflow"
)

// Runner runs commands.
type Runner struct {
	store       *store.Store
	now         func() time.Time
	ids         *ids.Generator
	notify      func(head int64)
	refused     func(ctx context.Context, command string, named []string, refusal error)
	index       func(ctx context.Context, u *Unit) error
	sessionIdle time.Duration
}

// Options are what a Runner needs.
type Options struct {
	Store *store.Store
	// Now is the clock; times are cut to microseconds.
	Now func() time.Time
	IDs *ids.Generator
	// Notify is called with the log's new head after each commit that appended events; nil for no
	// calls. It must not block.
	Notify func(head int64)
	// Refused is called for commands that were refused for want of rights, with the ids that they
	// named; nil for no calls. It must not block.
	Refused func(ctx context.Context, command string, named []string, refusal error)
	// Index brings the search index up to date with what a command did, in its transaction.
	Index func(ctx context.Context, u *Unit) error
	// SessionIdle is how long a session may go unused before commands refuse it; 0 means for ever.
	SessionIdle time.Duration
}

// New returns a Runner. It makes the store's entity client refuse writes outside commands.
func New(o Options) *Runner {
	r := &Runner{
		store: o.Store, now: o.Now, ids: o.IDs, notify: o.Notify, refused: o.Refused, index: o.Index, sessionIdle: o.SessionIdle,
	}
	if r.notify == nil {
		r.notify = func(int64) {}
	}
	if r.refused == nil {
		r.refused = func(context.Context, string, []string, error) {}
	}
	if r.index == nil {
		r.index = func(context.Context, *Unit) error { return nil }
	}
	o.Store.Ent().Use(guard)
	return r
}

// Notify announces a new head of the log, for commands that commit without Run.
func (r *Runner) Notify(head int64) { r.notify(head) }

// Unit is one run of one command: its transaction and what it has decided to say.
type Unit struct {
	Tx *store.Tx
	// DB is the entity client of the transaction.
	DB *ent.Client
	// Viewer is who sent the command, with the rights that they have inside the transaction.
	Viewer *access.Viewer
	// Class is the class of the command.
	Class access.CommandClass
	// At is the time of the command.
	At time.Time

	// Result is kept under the idempotency key.
	Result Result
	// Secret is a credential that the command made; it is shown once and never kept.
	Secret string

	runner  *Runner
	entries []eventlog.Entry
	wrote   bool
	// forget is set by a bulk command of which nothing was allowed: it answers, but its key stays
	// free.
	forget bool
}

// ID returns a new id with the command's time.
func (u *Unit) ID(p ids.Prefix) string { return u.runner.ids.At(p, u.At) }

// Emit queues an event; it reaches the log when the command has done everything else. The first
// one is the event that the command is about.
func (u *Unit) Emit(e eventlog.Entry) {
	e.ID = u.ID(ids.Event)
	u.entries = append(u.entries, e)
	u.Result.EventIDs = append(u.Result.EventIDs, e.ID)
}

// Queue queues events that have their ids already and that the result does not name.
func (u *Unit) Queue(entries ...eventlog.Entry) { u.entries = append(u.entries, entries...) }

// Entries returns the events that are queued.
func (u *Unit) Entries() []eventlog.Entry { return u.entries }

// Exec runs a hand-written writing statement and returns the number of rows that it changed.
func (u *Unit) Exec(ctx context.Context, query string, args ...any) (int64, error) {
	u.wrote = true
	res, err := u.Tx.Exec(ctx, query, args...)
	if err != nil {
		return 0, err
	}
	return res.RowsAffected()
}

// MarkWritten notes that rows were written past Exec and the entity client. A command that writes
// rows must emit an event, and the other way round.
func (u *Unit) MarkWritten() { u.wrote = true }

// ForgetIf makes the transaction roll back and leaves the idempotency key free, if nothing was
// done. The command still answers with its result.
func (u *Unit) ForgetIf(nothingDone bool) { u.forget = nothingDone }

// ActorID returns the viewer's id for columns that are null for the system.
func (u *Unit) ActorID() *string {
	if u.Viewer.IsSystem() {
		return nil
	}
	return &u.Viewer.ID
}

type unitKey struct{}

var (
	errUnclassified    = errors.New("command: the command has no class in access.ClassOf")
	errOutsideCommand  = errors.New("command: an entity was written outside a command")
	errWriteNoEvent    = errors.New("command: a command wrote rows and no event")
	errEventNoWrite    = errors.New("command: a command wrote an event and no row")
	errForget          = errors.New("command: nothing was done")
	errAlreadyInserted = errors.New("command: idempotency key was claimed meanwhile")
)

// guard keeps two promises: only commands write entities, and no command changes rows without an
// event.
func guard(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (entgo.Value, error) {
		u, ok := ctx.Value(unitKey{}).(*Unit)
		if !ok {
			return nil, errOutsideCommand
		}
		v, err := next.Mutate(ctx, m)
		// Updates and deletes return the number of rows, which is 0 if there was nothing to change.
		if n, ok := v.(int); !ok || n > 0 {
			u.wrote = true
		}
		return v, err
	})
}

// Run executes a command in one transaction: it looks up the key, reads the viewer again, calls
// fn, brings the search index up to date, keeps the result under the key, and appends the events.
// Input is everything that the command depends on, without the key.
//
// The context that fn gets reads with the system's rights. Fn decides with u.Viewer what is
// allowed, then reads whatever its rules need. It may run again if the transaction lost against
// another.
func (r *Runner) Run(ctx context.Context, name string, key *string, input any, fn func(ctx context.Context, u *Unit) error) (*Outcome, error) {
	viewer, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	class, ok := access.ClassOf(name)
	if !ok {
		return nil, fmt.Errorf("%s: %w", name, errUnclassified)
	}
	if viewer.Scope != workflow.ScopeWrite {
		err := access.RefuseWrite(name)
		r.tell(ctx, name, input, nil, err)
		return nil, err
	}
	var hash []byte
	if key != nil {
		if err := CheckKey(*key); err != nil {
			return nil, err
		}
		if hash, err = HashInput(name, input); err != nil {
			return nil, err
		}
	}
	var out *Outcome
	err = r.store.WithTx(ctx, name, func(ctx context.Context, tx *store.Tx) error {
		u := &Unit{runner: r, Tx: tx, DB: tx.Ent(), Viewer: viewer, Class: class, At: r.now().UTC().Truncate(time.Microsecond)}
		ctx = access.With(context.WithValue(ctx, unitKey{}, u), access.System())
		out, err = u.once(ctx, name, key, hash, fn)
		return err
	})
	r.tell(ctx, name, input, out, err)
	nameArgument(err, input)
	if err != nil && !errors.Is(err, errForget) {
		return nil, err
	}
	if !out.Replayed && len(out.Events) > 0 {
		r.notify(out.Events[len(out.Events)-1].Seq)
	}
	return out, nil
}

func (u *Unit) once(ctx context.Context, name string, key *string, hash []byte, fn func(ctx context.Context, u *Unit) error) (*Outcome, error) {
	var earlier *Outcome
	if key != nil {
		var err error
		if earlier, err = u.claim(ctx, name, *key, hash); err != nil {
			return nil, err
		}
	}
	// After the claim, which may have waited for a twin.
	if err := u.renewViewer(ctx); err != nil {
		return nil, err
	}
	if earlier != nil {
		return earlier, nil
	}
	if err := fn(ctx, u); err != nil {
		return nil, err
	}
	if err := u.runner.index(ctx, u); err != nil {
		return nil, err
	}
	switch {
	case u.wrote && len(u.entries) == 0:
		return nil, fmt.Errorf("%s: %w", name, errWriteNoEvent)
	case !u.wrote && len(u.entries) > 0:
		return nil, fmt.Errorf("%s: %w", name, errEventNoWrite)
	}
	if u.forget {
		return &Outcome{Result: u.Result}, errForget
	}
	if key != nil {
		if err := u.keep(ctx, *key); err != nil {
			return nil, err
		}
	}
	events, err := eventlog.Append(ctx, u.Tx, u.Viewer.Actor(), u.At, u.entries)
	if err != nil {
		return nil, err
	}
	return &Outcome{Result: u.Result, Events: events, Secret: u.Secret}, nil
}

// Package command runs commands: each in one transaction, with an idempotency key, the viewer's
// current rights, an event for every change, and an up-to-date search index.
//
// A family of commands, such as package hiring, calls [New] once and passes a function for each
// command to [Runner.Run]:
//
//	v := &command.Validation{}
//	name := v.Required(in.Name, 100, "name")
//	if err := v.Err(); err != nil {
//		return nil, err // names all wrong fields
//	}
//	return runner.Run(ctx, "createTag", in.IdempotencyKey, in,
//		func(ctx context.Context, u *command.Unit) error {
//			if !u.Viewer.Can(access.CreatePosting) {
//				return u.Viewer.Refuse(access.CreatePosting)
//			}
//			id := u.ID(ids.Tag)
//			u.Result.ItemID = id
//			u.Emit(eventlog.Entry{
//				Kind: eventlog.CatalogItemCreated, Facts: eventlog.Facts{ItemID: id},
//			})
//			return u.DB.Tag.Create().SetID(id).SetName(name).Exec(ctx)
//		})
//
// Every command has a class in [access.Commands]. Several commands share one transaction if one of
// them runs the others as parts of itself, with [Unit.Part].
//
// The files:
//   - run.go: the runner, and the order in which it does things
//   - share.go: short commands that share a transaction
//   - unit.go: what a command's function may use; parts; the guard of writes
//   - result.go: what a command returns
//   - idempotency.go: keys and the results that are stored under them
//   - renew.go: the viewer's rights at the moment of the command
//   - refusal.go: what the audit trail learns about refused commands
//   - validation.go, validation_text.go, errors.go: checks of input, and typed errors
//
// Errors of input and versions are typed ([InvalidInput], [VersionConflict],
// [ErrIdempotencyMismatch]); package graph turns them into problems of the API.
package command

import (
	"context"
	"errors"
	"fmt"
	"time"

	"hirewire/internal/access"
	"hirewire/internal/batch"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/store"
	"hirewire/internal/workflow"
)

// Runner runs commands. It is safe for concurrent use.
type Runner struct {
	store       *store.Store
	now         func() time.Time
	ids         *ids.Generator
	notify      func(head int64)
	refused     func(ctx context.Context, command string, named []string, refusal error)
	index       func(ctx context.Context, u *Unit) error
	sessionIdle time.Duration
	// shared lets concurrent short commands on SQLite share transactions.
	shared *batch.Queue[*invocation, *finished]
}

// Options configure a Runner.
type Options struct {
	Store *store.Store
	// Now is the clock. Times are truncated to microseconds.
	Now func() time.Time
	IDs *ids.Generator
	// Notify is called after each commit that appended events, with the log's new head. It must not
	// block. Nil means no calls.
	Notify func(head int64)
	// Refused is called after a command, or an item of a bulk command, was refused because the
	// viewer lacks a right, with the ids that its input names. It must not block. Nil means no
	// calls.
	Refused func(ctx context.Context, command string, named []string, refusal error)
	// Index updates the search index in the command's transaction, after the command's function.
	// It finds out from Unit.Entries what changed. Nil means that there is no index.
	Index func(ctx context.Context, u *Unit) error
	// SessionIdle is how long a session may be unused before commands refuse it; 0 for no limit.
	SessionIdle time.Duration
}

// New returns a Runner. From then on, the store's entity client refuses writes outside commands.
func New(o Options) *Runner {
	r := &Runner{
		store: o.Store, now: o.Now, ids: o.IDs, notify: o.Notify, refused: o.Refused,
		index: o.Index, sessionIdle: o.SessionIdle,
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
	r.shared = r.newQueue(patience)
	o.Store.Ent().Use(guard)
	return r
}

// Notify calls Options.Notify, for commands that commit without Run.
func (r *Runner) Notify(head int64) { r.notify(head) }

var (
	errUnclassified = errors.New("command: the command has no class in access.Commands")
	errWriteNoEvent = errors.New("command: the command wrote rows but emitted no event")
	errEventNoWrite = errors.New("command: the command emitted an event but wrote no row")
	// errNothingDone rolls the transaction of a command back that called ForgetIf.
	errNothingDone = errors.New("command: nothing was done")
)

// Run executes a command in one transaction and returns its outcome. name is the name of its
// mutation, and input everything that the command depends on; input is compared when the key is
// used again. In this order, Run
//
//  1. claims the key, if there is one. A concurrent command with the same key of the same viewer
//     waits here. If an earlier one succeeded, Run returns its result, without calling fn;
//  2. reads the viewer again, because the rights that the request arrived with may be gone;
//  3. calls fn;
//  4. updates the search index;
//  5. checks that fn emitted an event if it wrote rows, and that it wrote rows if it emitted one;
//  6. stores the result under the key;
//  7. appends the events: last, because the log's counter row is locked from here to the commit;
//  8. commits, and calls Options.Notify.
//
// The contract of fn:
//   - Its context reads with the system's rights, so that rules see rows that the viewer does not.
//     fn itself must check what u.Viewer may do and see.
//   - It uses u.Tx and u.DB for all statements. Run, and the methods of the Store, return an error
//     if they are called within fn; another command can run as a part, see Unit.Part.
//   - It may be called again, with a new Unit, if the transaction conflicted with another one. So
//     it must not change anything outside the transaction except variables that it sets anew.
//   - It must not use u after it has returned, nor from several goroutines.
//
// If fn returns an error or panics, if a step fails, or if ctx ends before the commit, nothing is
// written and the key stays free, so the same command can be sent again. The panic continues. If
// the connection is lost during the commit, Run returns an error although the command may have
// succeeded; a client that sends it again with the same key finds out.
//
// Run returns fn's error as it is. A NotFoundError without a path gets the path of its id in input.
// Run's own errors are access.ErrUnauthenticated if there is no viewer or its account, session or
// key has ended, access.ErrForbidden if its credential may only read, an InvalidInput for a
// malformed key, and ErrIdempotencyMismatch if the key was used with another command or input.
func (r *Runner) Run(
	ctx context.Context, name string, key *string, input any,
	fn func(ctx context.Context, u *Unit) error,
) (*Outcome, error) {
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
		r.reportRefusals(ctx, name, input, nil, err)
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
	out, err := r.share(ctx, &invocation{
		ctx: ctx, name: name, class: class, viewer: viewer, key: key, hash: hash, fn: fn,
	})
	r.reportRefusals(ctx, name, input, out, err)
	nameArgument(err, input)
	if err != nil && !errors.Is(err, errNothingDone) {
		return nil, err
	}
	return out, nil
}

// invocation is a command that is to run, with its checked arguments.
type invocation struct {
	ctx    context.Context //nolint:containedctx // a command in a batch keeps the values of its own
	name   string
	class  access.CommandClass
	viewer *access.Viewer
	key    *string
	hash   []byte
	fn     func(ctx context.Context, u *Unit) error
}

// alone runs a command in a transaction of its own.
func (r *Runner) alone(ctx context.Context, c *invocation) (out *Outcome, err error) {
	err = r.store.WithTx(ctx, c.name, func(ctx context.Context, tx *store.Tx) error {
		out, err = r.within(ctx, tx, c)
		return err
	})
	if err == nil {
		r.announce(out)
	}
	return out, err
}

// within runs a command in a transaction that it does not end.
func (r *Runner) within(ctx context.Context, tx *store.Tx, c *invocation) (*Outcome, error) {
	u := &Unit{
		runner: r, Tx: tx, DB: tx.Ent(), Viewer: c.viewer, Class: c.class,
		At: r.now().UTC().Truncate(time.Microsecond),
	}
	ctx = access.With(context.WithValue(ctx, unitKey{}, u), access.System())
	return u.run(ctx, c.name, c.key, c.hash, c.fn)
}

// announce calls Options.Notify after the commit of commands, with the newest of their events.
func (r *Runner) announce(outs ...*Outcome) {
	head := int64(0)
	for _, out := range outs {
		if !out.Replayed && len(out.Events) > 0 {
			head = max(head, out.Events[len(out.Events)-1].Seq)
		}
	}
	if head > 0 {
		r.notify(head)
	}
}

// run does steps 1 to 7 of Run, in a transaction that it does not end.
func (u *Unit) run(
	ctx context.Context, name string, key *string, hash []byte,
	fn func(ctx context.Context, u *Unit) error,
) (*Outcome, error) {
	var earlier *Outcome
	if key != nil {
		var err error
		if earlier, err = u.claimKey(ctx, name, *key, hash); err != nil {
			return nil, err
		}
	}
	// After claiming the key, which may have waited for a concurrent command.
	if err := u.renewViewer(ctx); err != nil {
		return nil, err
	}
	if earlier != nil {
		return earlier, nil
	}
	if err := fn(ctx, u); err != nil {
		return nil, err
	}
	if u.partErr != nil {
		return nil, u.partErr
	}
	if err := u.runner.index(ctx, u); err != nil {
		return nil, err
	}
	if err := u.checkEvents(name); err != nil {
		return nil, err
	}
	if u.nothingDone {
		return &Outcome{Result: u.Result}, errNothingDone
	}
	if key != nil {
		if err := u.storeResult(ctx, *key); err != nil {
			return nil, err
		}
	}
	events, err := eventlog.Append(ctx, u.Tx, u.Viewer.Actor(), u.At, u.entries)
	if err != nil {
		return nil, err
	}
	return &Outcome{Result: u.Result, Events: events, Secret: u.Secret}, nil
}

package command

import (
	"context"
	"time"

	"entgo.io/ent/dialect"

	"hirewire/internal/batch"
	"hirewire/internal/store"
)

// SQLite has one writer, which syncs the disk for every commit. Short commands that arrive while
// another one has the writer therefore share a transaction, each behind a savepoint. On Postgres
// moves do this with their own statement, and other commands don't: the transaction would hold the
// locks of several commands, and those that wait for each other on two instances would deadlock.

const (
	// maxShared is the maximum number of commands that share a transaction.
	maxShared = 32
	// patience is how long commands wait for the ones before them, and sharedLimit how long a
	// shared transaction may take.
	patience    = 50 * time.Millisecond
	sharedLimit = 10 * time.Second
)

// isShort reports whether a command always takes no more than a few milliseconds, so that it may
// share a transaction. Imports, bulk commands and uploads must not be here.
func isShort(name string) bool {
	switch name {
	case "moveApplication", "rejectApplication", "withdrawApplication", "reopenApplication",
		"hireApplication", "assignInterviewers", "addComment", "tagCandidate":
		return true
	}
	return false
}

// finished is what a command returned.
type finished struct {
	out *Outcome
	err error
}

func (r *Runner) newQueue(patience time.Duration) *batch.Queue[*invocation, *finished] {
	return batch.New(batch.Options[*invocation, *finished]{
		Together: r.together,
		// Commands of one transaction see what the earlier ones wrote, so twins may share one.
		Keys: func(*invocation) []string { return nil },
		Most: maxShared, Patience: patience, Limit: sharedLimit,
	})
}

// share runs a command, in a transaction with others if it is short and others are waiting.
func (r *Runner) share(ctx context.Context, c *invocation) (*Outcome, error) {
	// Within a transaction WithTx refuses the command. It must not wait for the queue.
	if r.store.Dialect() != dialect.SQLite || !isShort(c.name) || r.store.InTx(ctx) {
		return r.alone(ctx, c)
	}
	done, err := r.shared.Do(ctx, c, func(ctx context.Context) (*finished, error) {
		out, err := r.alone(ctx, c)
		return &finished{out, err}, nil
	})
	switch {
	case err != nil:
		return nil, err
	case done == nil:
		return r.alone(ctx, c)
	}
	return done.out, done.err
}

// together runs commands in one transaction, in order. A command that fails is undone and harms no
// other. One that panics is left out, so that it panics in its own request. If the transaction
// fails, nothing is returned, not even a refusal, which may be due to an earlier command.
func (r *Runner) together(ctx context.Context, commands []*invocation) ([]*finished, error) {
	var results []*finished
	var outs []*Outcome
	err := r.store.WithTxOnce(ctx, "commands together", 0,
		func(_ context.Context, tx *store.Tx) error {
			results = make([]*finished, len(commands))
			for i, c := range commands {
				done, err := r.part(tx, c) //nolint:contextcheck // the command has its own values
				if err != nil {
					return err
				}
				if results[i] = done; done != nil && done.err == nil {
					outs = append(outs, done.out)
				}
			}
			return nil
		})
	if err != nil {
		return nil, err
	}
	r.announce(outs...)
	return results, nil
}

// part runs a command behind a savepoint. It returns nil for a command that must run alone, and an
// error if the transaction cannot go on.
func (r *Runner) part(tx *store.Tx, c *invocation) (done *finished, err error) {
	defer func() {
		if recover() != nil {
			done, err = nil, nil
		}
	}()
	done = &finished{}
	broken, err := tx.Savepoint(func() error {
		done.out, done.err = r.within(tx.Within(c.ctx), tx, c)
		return done.err
	})
	if broken || store.IsUnavailable(err) {
		return nil, err
	}
	return done, nil
}

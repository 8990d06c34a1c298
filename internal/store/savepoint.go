package store

import (
	"context"
	"errors"
	"fmt"
)

// Savepoint runs fn as a part of the transaction that can fail by itself: if fn returns an error or
// panics, only what it has done is undone, and the transaction goes on. Savepoint returns fn's
// error. broken is true if the transaction cannot go on, because the savepoint could not be set or
// restored; the caller must then roll the transaction back.
func (tx *Tx) Savepoint(fn func() error) (broken bool, err error) {
	if err := tx.control("SAVEPOINT part"); err != nil {
		return true, err
	}
	returned := false
	defer func() {
		if !returned {
			_ = tx.undo() // if it fails, so does the commit
		}
	}()
	err = fn()
	returned = true
	if err != nil {
		if undo := tx.undo(); undo != nil {
			return true, errors.Join(err, undo)
		}
		return false, err
	}
	if err := tx.control("RELEASE SAVEPOINT part"); err != nil {
		return true, err
	}
	return false, nil
}

func (tx *Tx) undo() error {
	return errors.Join(tx.control("ROLLBACK TO SAVEPOINT part"),
		tx.control("RELEASE SAVEPOINT part"))
}

// control runs a statement that controls the transaction. As BEGIN, it is not counted. If it fails,
// the transaction cannot be committed.
func (tx *Tx) control(text string) error {
	if _, err := tx.sql.ExecContext(tx.ctx, text); err != nil {
		tx.broken = true
		return fmt.Errorf("%s: %w", text, err)
	}
	return nil
}

// Within returns a context that has the values of ctx, but belongs to the transaction and ends with
// it. It is for a transaction that several requests share.
func (tx *Tx) Within(ctx context.Context) context.Context {
	return &sharedContext{Context: tx.ctx, values: ctx, tx: tx}
}

// sharedContext is the context of one request in a transaction that several requests share.
type sharedContext struct {
	context.Context                 //nolint:containedctx // the transaction's, which decides when it ends
	values          context.Context //nolint:containedctx // the request's
	tx              *Tx
}

// Value implements context.Context.
func (c *sharedContext) Value(key any) any {
	if key == (txKey{}) {
		return c.tx
	}
	return c.values.Value(key)
}

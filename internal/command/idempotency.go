package command

import (
	"bytes"
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"hirewire/ent/idempotencyrecord"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
)

// The statements of idempotency records are hand-written, because a builder has no ON CONFLICT, and
// because the guard would take a builder's write for one that needs an event.
const (
	// InsertRecord is the beginning of a statement that adds a record. Its columns are id,
	// created_at, actor_id, key, command, input_hash and result.
	InsertRecord = "INSERT INTO " + idempotencyrecord.Table + " (" + idempotencyrecord.FieldID +
		", " +
		idempotencyrecord.FieldCreatedAt + ", " + idempotencyrecord.FieldActorID + ", " +
		idempotencyrecord.FieldKey + ", " +
		idempotencyrecord.FieldCommand + ", " + idempotencyrecord.FieldInputHash + ", " +
		idempotencyrecord.FieldResult + ")"
	claimRecord = InsertRecord + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (" +
		idempotencyrecord.FieldActorID + ", " + idempotencyrecord.FieldKey + ") DO NOTHING"
	keepRecord = "UPDATE " + idempotencyrecord.Table + " SET " + idempotencyrecord.FieldResult +
		" = ? WHERE " +
		idempotencyrecord.FieldActorID + " = ? AND " + idempotencyrecord.FieldKey + " = ?"
	deleteRecords = "DELETE FROM " + idempotencyrecord.Table + " WHERE " +
		idempotencyrecord.FieldCreatedAt + " < ?"
)

// claim takes the key for this command. A twin that runs at this moment makes the insert wait until
// it has committed or failed. If the key is taken, claim answers the first command's outcome.
func (u *Unit) claim(ctx context.Context, name, key string, hash []byte) (*Outcome, error) {
	res, err := u.Tx.Exec(ctx, claimRecord,
		u.ID(ids.IdempotencyRecord), u.At, u.Viewer.ID, key, name, hash, []byte("{}"))
	if err != nil {
		return nil, fmt.Errorf("claim idempotency key: %w", err)
	}
	if n, err := res.RowsAffected(); err != nil || n == 1 {
		return nil, err
	}
	rows, err := u.Tx.Query(ctx, "SELECT input_hash, result FROM idempotency_records WHERE actor_id = ? AND key = ?", u.Viewer.ID, key)
	if err != nil {
		return nil, fmt.Errorf("look up idempotency key: %w", err)
	}
	var kept, result []byte
	if err := scanOne(rows, &kept, &result); err != nil {
		if errors.Is(err, sql.ErrNoRows) {
			return nil, errAlreadyInserted
		}
		return nil, fmt.Errorf("look up idempotency key: %w", err)
	}
	if !bytes.Equal(kept, hash) {
		return nil, ErrIdempotencyMismatch
	}
	out := &Outcome{Replayed: true}
	if err := json.Unmarshal(result, &out.Result); err != nil {
		return nil, fmt.Errorf("decode idempotency record: %w", err)
	}
	out.Events, err = eventlog.ByID(ctx, u.Tx, out.EventIDs)
	return out, err
}

func (u *Unit) keep(ctx context.Context, key string) error {
	result, err := json.Marshal(u.Result)
	if err != nil {
		return fmt.Errorf("encode idempotency record: %w", err)
	}
	if _, err := u.Tx.Exec(ctx, keepRecord, result, u.Viewer.ID, key); err != nil {
		return fmt.Errorf("keep idempotency record: %w", err)
	}
	return nil
}

// maxKey is the length of an idempotency key in characters.
const maxKey = 200

// CheckKey checks the form of an idempotency key.
func CheckKey(key string) error {
	v := &Validation{}
	v.Text(key, 1, maxKey, "idempotencyKey")
	return v.Err()
}

// HashInput returns a digest of a command's name and input. Input structs hold the key itself too:
// it is the same for equal commands, so it does no harm.
func HashInput(name string, input any) ([]byte, error) {
	raw, err := json.Marshal(input)
	if err != nil {
		return nil, fmt.Errorf("encode input: %w", err)
	}
	h := sha256.Sum256(append([]byte(name+"\x00"), raw...))
	return h[:], nil
}

// scanOne reads the only row, or returns sql.ErrNoRows, and closes rows.
func scanOne(rows *sql.Rows, dest ...any) error {
	defer rows.Close()
	if !rows.Next() {
		if err := rows.Err(); err != nil {
			return err
		}
		return sql.ErrNoRows
	}
	if err := rows.Scan(dest...); err != nil {
		return err
	}
	return rows.Err()
}

// keepKeys is how long a command can be sent again under its idempotency key.
const keepKeys = 24 * time.Hour

// ForgetKeys removes what was remembered of commands under idempotency keys that are too old, and
// answers how many. It is no command: the log does not hear of it.
func (r *Runner) ForgetKeys(ctx context.Context) (int64, error) {
	res, err := r.store.Exec(ctx, deleteRecords, r.now().UTC().Add(-keepKeys))
	if err != nil {
		return 0, fmt.Errorf("forget idempotency keys: %w", err)
	}
	return res.RowsAffected()
}

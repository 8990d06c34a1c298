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

// The statements on idempotency records are hand-written, because a builder has no ON CONFLICT, and
// because the guard would demand an event for a builder's write.
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
	storeRecord = "UPDATE " + idempotencyrecord.Table + " SET " + idempotencyrecord.FieldResult +
		" = ? WHERE " +
		idempotencyrecord.FieldActorID + " = ? AND " + idempotencyrecord.FieldKey + " = ?"
	deleteRecords = "DELETE FROM " + idempotencyrecord.Table + " WHERE " +
		idempotencyrecord.FieldCreatedAt + " < ?"
)

// errKeyForgotten means that the record of a key was deleted, because it was too old, between the
// two statements of claimKey.
var errKeyForgotten = errors.New("command: the idempotency key expired in this moment")

// claimKey reserves the key for this command. It waits for a concurrent command of the same viewer
// with the same key until that has committed or failed. If the key is taken, claimKey returns the
// outcome of the command that has it, or ErrIdempotencyMismatch if that had another input.
func (u *Unit) claimKey(
	ctx context.Context, name, key string, hash []byte,
) (*Outcome, error) {
	res, err := u.Tx.Exec(ctx, claimRecord,
		u.ID(ids.IdempotencyRecord), u.At, u.Viewer.ID, key, name, hash, []byte("{}"))
	if err != nil {
		return nil, fmt.Errorf("claim idempotency key: %w", err)
	}
	if n, err := res.RowsAffected(); err != nil || n == 1 {
		return nil, err
	}
	rows, err := u.Tx.Query(ctx,
		"SELECT input_hash, result FROM idempotency_records WHERE actor_id = ? AND key = ?",
		u.Viewer.ID, key)
	if err != nil {
		return nil, fmt.Errorf("look up idempotency key: %w", err)
	}
	var earlier, result []byte
	if err := scanOne(rows, &earlier, &result); err != nil {
		if errors.Is(err, sql.ErrNoRows) {
			return nil, errKeyForgotten
		}
		return nil, fmt.Errorf("look up idempotency key: %w", err)
	}
	if !bytes.Equal(earlier, hash) {
		return nil, ErrIdempotencyMismatch
	}
	out := &Outcome{Replayed: true}
	if err := json.Unmarshal(result, &out.Result); err != nil {
		return nil, fmt.Errorf("decode idempotency record: %w", err)
	}
	out.Events, err = eventlog.ByID(ctx, u.Tx, out.EventIDs)
	return out, err
}

// storeResult stores the result under the key that claimKey reserved.
func (u *Unit) storeResult(ctx context.Context, key string) error {
	result, err := json.Marshal(u.Result)
	if err != nil {
		return fmt.Errorf("encode idempotency record: %w", err)
	}
	if _, err := u.Tx.Exec(ctx, storeRecord, result, u.Viewer.ID, key); err != nil {
		return fmt.Errorf("store idempotency record: %w", err)
	}
	return nil
}

// maxKey is the maximum length of an idempotency key in characters.
const maxKey = 200

// CheckKey returns an InvalidInput if an idempotency key is blank or too long.
func CheckKey(key string) error {
	v := &Validation{}
	v.Text(key, 1, maxKey, "idempotencyKey")
	return v.Err()
}

// HashInput returns a digest of a command's name and input. Input structs contain the key too,
// which does no harm, because only commands with equal keys are compared.
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

// keyLifetime is how long a result is stored under its idempotency key.
const keyLifetime = 24 * time.Hour

// ForgetKeys deletes the results that were stored longer than keyLifetime ago, and returns their
// number. It is not a command and writes no event.
func (r *Runner) ForgetKeys(ctx context.Context) (int64, error) {
	res, err := r.store.Exec(ctx, deleteRecords, r.now().UTC().Add(-keyLifetime))
	if err != nil {
		return 0, fmt.Errorf("forget idempotency keys: %w", err)
	}
	return res.RowsAffected()
}

package command

import (
	"context"
	"fmt"
	"time"

	"hirewire/internal/access"
	"hirewire/internal/ids"
	"hirewire/internal/read"
	"hirewire/internal/workflow"
)

// renewViewer replaces the unit's viewer with the viewer that the database has in the command's
// transaction. Since the request arrived, its account may have been closed, its session or key
// ended, or its role, grant, scope or capabilities changed. The rows are read without locks: a
// change that commits after this statement counts as made after the command.
//
// It returns access.ErrUnauthenticated or access.ErrForbidden, as a new request would. The system's
// viewer has no rows and stays as it is.
func (u *Unit) renewViewer(ctx context.Context) error {
	use := read.SessionUse{Now: u.At, Idle: u.runner.sessionIdle}
	fresh, err := read.Renew(ctx, u.Tx, u.Viewer, use)
	if err != nil {
		return fmt.Errorf("read the viewer again: %w", err)
	}
	if fresh.Scope != workflow.ScopeWrite {
		return access.ErrForbidden
	}
	u.Viewer = fresh
	return nil
}

// StillHolds is renewViewer as a condition, for a command of one statement. It is true while the
// account and the credential in the database have the rights that the viewer has. It works only on
// Postgres.
func StillHolds(v *access.Viewer, now time.Time, sessionIdle time.Duration) access.Predicate {
	if v.IsSystem() {
		return access.Predicate{SQL: "true"}
	}
	table := "users"
	if ids.Is(v.ID, ids.ServiceAccount) {
		table = "service_accounts"
	}
	account := access.Predicate{
		SQL:  "EXISTS (SELECT 1 FROM " + table + " me WHERE me.id = ? AND me.deactivated_at IS NULL AND me.role = ? AND me.confidential_access = ?)",
		Args: []any{v.ID, string(v.Role), v.ConfidentialAccess},
	}
	switch {
	case v.SessionID != "":
		use := read.SessionUse{Now: now, Idle: sessionIdle}
		return access.And(account, access.Predicate{
			SQL:  "EXISTS (SELECT 1 FROM sign_in_sessions se WHERE se.id = ? AND se.user_id = ? AND se.expires_at > ? AND se.last_used_at > ?)",
			Args: []any{v.SessionID, v.ID, now, use.UsedAfter()},
		})
	case v.KeyID != "":
		return access.And(account, access.Predicate{
			SQL: `EXISTS (SELECT 1 FROM api_keys k WHERE k.id = ? AND k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > ?)
				AND k.scope = 'WRITE' AND (k.capabilities IS NULL OR k.capabilities @> '["PIPELINE"]'))`,
			Args: []any{v.KeyID, now},
		})
	}
	return account
}

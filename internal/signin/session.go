package signin

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"entgo.io/ent/dialect"

	"hirewire/internal/access"
	"hirewire/internal/audit"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/read"
	"hirewire/internal/store"
	"hirewire/internal/workflow"
)

// Method is the way in which a session was opened.
type Method string

// The methods.
const (
	ByPassword Method = "PASSWORD"
	ByLink     Method = "LINK"
	ByOIDC     Method = "OIDC"
	ByDemo     Method = "DEMO"
)

// maxSessions is the number of open sessions per user. Opening another one ends the oldest.
const maxSessions = 50

// Started is a newly opened session.
type Started struct {
	// Secret is the value of the session cookie. Only its hash is stored.
	Secret    string
	ID        string
	UserID    string
	ExpiresAt time.Time
}

// Session is an open session, as its owner sees it.
type Session struct {
	ID         string
	Method     Method
	CreatedAt  time.Time
	LastUsedAt time.Time
	ExpiresAt  time.Time
	// Address and Client are the network address and the user agent of the sign-in; either may be
	// empty.
	Address, Client string
}

// IsNode marks Session as an implementation of the API's Node interface.
func (*Session) IsNode() {}

// startSession opens a session for userID in the transaction that authenticated them. It returns
// BadCredentials if the account is deactivated. old is the secret of the session that the browser
// had before; that session ends, so that a cookie which an attacker planted is worthless. The
// user's expired sessions, and the oldest beyond maxSessions, are deleted.
func (s *Service) startSession(
	ctx context.Context, tx *store.Tx, userID string, by Method, old, idToken string,
) (*Started, error) {
	if err := s.holdAccount(ctx, tx, userID); err != nil {
		return nil, err
	}
	now := s.now()
	secret, hash := newSecret()
	out := &Started{
		Secret: secret, ID: s.ids.At(ids.SignInSession, now), UserID: userID,
		ExpiresAt: now.Add(s.o.Absolute),
	}
	if before, ok := HashSecret(old); ok {
		if _, err := tx.Exec(ctx, endSessionByHash, before); err != nil {
			return nil, fmt.Errorf("end the session before: %w", err)
		}
	}
	_, err := tx.Exec(ctx, endOldSessions,
		userID, now, now.Add(-s.o.Idle), userID, maxSessions-1)
	if err != nil {
		return nil, fmt.Errorf("end old sessions: %w", err)
	}
	c := audit.ClientOf(ctx)
	_, err = tx.Exec(ctx, insertSession,
		out.ID, now, userID, hash, string(by), now, out.ExpiresAt, orNull(c.Address),
		orNull(c.Agent), orNull(idToken))
	if err != nil {
		return nil, fmt.Errorf("begin a session: %w", err)
	}
	return out, s.audit.AppendTx(ctx, tx, audit.Entry{
		Kind: audit.SignedIn, Actor: userActor(userID), SubjectID: userID,
		Details: map[string]string{"method": string(by), "session": out.ID},
	})
}

// holdAccount locks an account until the transaction ends, and returns BadCredentials if it is
// deactivated. Deactivation deletes the account's sessions; without the lock, a session that is
// opened at the same moment could survive it and become valid again on reactivation.
func (s *Service) holdAccount(ctx context.Context, tx *store.Tx, userID string) error {
	shared := ""
	if tx.Dialect() == dialect.Postgres {
		shared = " FOR SHARE OF u"
	}
	rows, err := tx.Query(ctx, "SELECT u.id FROM users u WHERE u.id = ? AND u.deactivated_at IS "+
		"NULL"+shared, userID)
	if err != nil {
		return fmt.Errorf("hold the account: %w", err)
	}
	switch err := scanRow(rows, &userID); {
	case errors.Is(err, sql.ErrNoRows):
		return badCredentials()
	case err != nil:
		return fmt.Errorf("hold the account: %w", err)
	}
	return nil
}

// userActor returns the actor of audit entries about a user's own actions.
func userActor(userID string) eventlog.Actor {
	return eventlog.Actor{Kind: workflow.ActorUser, ID: userID}
}

func orNull(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// Demo opens a session for one of the demo's users without a password. The caller must have checked
// that this is a demo server and that the request comes from this machine.
func (s *Service) Demo(ctx context.Context, userID, old string) (out *Started, err error) {
	err = s.store.WithTx(ctx, "signInDemo", func(ctx context.Context, tx *store.Tx) error {
		out, err = s.startSession(ctx, tx, userID, ByDemo, old, "")
		return err
	})
	return out, err
}

// Sessions returns the open sessions of a user, newest first.
func (s *Service) Sessions(ctx context.Context, userID string) ([]Session, error) {
	now := s.now()
	rows, err := s.store.Query(ctx, `SELECT id, method, created_at, last_used_at, expires_at,
		address, client FROM sign_in_sessions
		WHERE user_id = ? AND expires_at > ? AND last_used_at > ?
		ORDER BY created_at DESC, id DESC LIMIT ?`, userID, now, now.Add(-s.o.Idle), maxSessions)
	if err != nil {
		return nil, fmt.Errorf("read sessions: %w", err)
	}
	defer rows.Close()
	out := []Session{}
	for rows.Next() {
		var one Session
		var created, used, expires store.Time
		var address, client sql.NullString
		if err := rows.Scan(&one.ID, &one.Method, &created, &used, &expires, &address,
			&client); err != nil {
			return nil, fmt.Errorf("read sessions: %w", err)
		}
		one.CreatedAt, one.LastUsedAt, one.ExpiresAt = created.Time, used.Time, expires.Time
		one.Address, one.Client = address.String, client.String
		out = append(out, one)
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("read sessions: %w", err)
	}
	return out, nil
}

// Revoke ends one session of a user. The viewer that ctx carries must be that user or manage the
// company. It returns a NotFound refusal if the user has no such session.
func (s *Service) Revoke(ctx context.Context, userID, sessionID string) error {
	if err := requireOwnerOrManager(ctx, userID); err != nil {
		return err
	}
	return s.store.WithTx(ctx, "revokeSession", func(ctx context.Context, tx *store.Tx) error {
		if err := s.recheckViewer(ctx, tx); err != nil {
			return err
		}
		res, err := tx.Exec(ctx, endSessionOfUser, sessionID, userID)
		if err != nil {
			return fmt.Errorf("end a session: %w", err)
		}
		if n, err := res.RowsAffected(); err != nil || n == 0 {
			return errors.Join(err, refuse(NotFound, "there is no such session"))
		}
		return s.audit.AppendTx(ctx, tx, audit.Entry{
			Kind: audit.SessionRevoked, SubjectID: userID,
			Details: map[string]string{"session": sessionID},
		})
	})
}

// recheckViewer returns access.ErrUnauthenticated if the account or session of the viewer in ctx
// has ended since it was authenticated. Commands that hash a password call it in their transaction,
// because hashing takes long and may queue. Without a viewer, or for the system, it does nothing.
func (s *Service) recheckViewer(ctx context.Context, tx *store.Tx) error {
	v, err := access.From(ctx)
	if err != nil {
		return nil // the command line and links act without a viewer
	}
	if _, err := read.Renew(ctx, tx, v, read.SessionUse{Now: s.now(), Idle: s.o.Idle}); err != nil {
		return fmt.Errorf("read the session again: %w", err)
	}
	return nil
}

// requireOwnerOrManager returns an error unless the viewer in ctx is the given user or may manage
// the company, with a credential that may write.
func requireOwnerOrManager(ctx context.Context, userID string) error {
	v, err := access.From(ctx)
	switch {
	case err != nil:
		return err
	case v.ID != userID && !v.Can(access.ManageCompany):
		return v.Refuse(access.ManageCompany)
	case v.Scope != workflow.ScopeWrite:
		return access.RefuseWrite("this")
	}
	return nil
}

// endAll ends all sessions of a user except the one with the id keep; empty ends all.
func (s *Service) endAll(ctx context.Context, tx *store.Tx, userID, keep string) error {
	if _, err := tx.Exec(ctx, endOtherSessions, userID, keep); err != nil {
		return fmt.Errorf("end sessions: %w", err)
	}
	return nil
}

// SignOut ends the session with this secret, or all sessions of its owner if everywhere is true. It
// does nothing if the secret belongs to no session. next is the URL at which the browser also signs
// out of the OpenID provider; empty if there is none.
func (s *Service) SignOut(
	ctx context.Context, secret string, everywhere bool,
) (next string, err error) {
	hash, ok := HashSecret(secret)
	if !ok {
		return "", nil
	}
	var userID, id string
	var method Method
	var token sql.NullString
	err = s.store.WithTx(ctx, "signOut", func(ctx context.Context, tx *store.Tx) error {
		userID = ""
		rows, err := tx.Query(ctx, signOutSession, hash)
		if err != nil {
			return fmt.Errorf("end a session: %w", err)
		}
		switch err := scanRow(rows, &id, &userID, &method, &token); {
		case errors.Is(err, sql.ErrNoRows):
			return nil
		case err != nil:
			return fmt.Errorf("end a session: %w", err)
		}
		details := map[string]string{"session": id}
		if everywhere {
			details["everywhere"] = "true"
			if err := s.endAll(ctx, tx, userID, ""); err != nil {
				return err
			}
		}
		return s.audit.AppendTx(ctx, tx, audit.Entry{
			Kind:  audit.SignedOut,
			Actor: userActor(userID), SubjectID: userID, Details: details,
		})
	})
	if err != nil || userID == "" || method != ByOIDC || s.provider == nil {
		return "", err
	}
	return s.provider.signOutURL(ctx, token.String), nil
}

// Touch records when sessions were last used, by session id. A recorded time never moves back.
func (s *Service) Touch(ctx context.Context, used map[string]time.Time) error {
	return s.store.WithTx(ctx, "touchSessions", func(ctx context.Context, tx *store.Tx) error {
		// Updating in a fixed order prevents deadlocks between instances.
		for _, id := range slices.Sorted(maps.Keys(used)) {
			at := used[id]
			if _, err := tx.Exec(ctx, touchSession, at, id, at); err != nil {
				return fmt.Errorf("note the use of sessions: %w", err)
			}
		}
		return nil
	})
}

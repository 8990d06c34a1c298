package signin

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"time"

	"hirewire/internal/access"
	"hirewire/internal/audit"
	"hirewire/internal/command"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/store"
)

// What the API does with sign-in, for people about themselves and for admins about everybody. Commands run through package
// hiring, which knows idempotency and closes accounts; what they change here is in the same transaction.

// MarshalGQL writes the method as the API spells it.
func (m Method) MarshalGQL(w io.Writer) {
	// gqlgen's contract has no error to return; a broken writer shows when the response is flushed.
	_, _ = io.WriteString(w, strconv.Quote(string(m)))
}

// UnmarshalGQL reads a method.
func (m *Method) UnmarshalGQL(v any) error {
	s, _ := v.(string)
	if !slices.Contains([]Method{ByPassword, ByLink, ByOIDC, ByDemo}, Method(s)) {
		return errMethod
	}
	*m = Method(s)
	return nil
}

var errMethod = errors.New("must be a value of SignInMethod")

// CreatePasswordLinkInput names who shall choose a new password.
type CreatePasswordLinkInput struct {
	// Which colleague.
	UserID string `json:"userId"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// CreatePasswordLink makes a link by which a colleague chooses a new password, for an admin to hand out. The link is nil
// for a command that is replayed: it was shown once.
func (s *Service) CreatePasswordLink(ctx context.Context, in CreatePasswordLinkInput) (link *Link, out *command.Outcome, err error) {
	out, err = s.hiring.Aside(ctx, "createPasswordLink", in.IdempotencyKey, in, func(ctx context.Context, tx *store.Tx) (string, error) {
		if err := manages(ctx); err != nil {
			return "", err
		}
		v, err := access.From(ctx)
		if err != nil {
			return "", err
		}
		if s.o.NoPasswords {
			return "", &command.InvalidInput{Fields: []command.WrongField{{
				Path: []string{"input", "userId"}, Code: command.CodeConflict, Message: "cannot have a password: passwords are switched off here",
			}}}
		}
		rows, err := tx.Query(ctx, `SELECT u.deactivated_at IS NOT NULL, u.role, u.confidential_access, EXISTS (SELECT 1 FROM sign_in_passwords p WHERE p.user_id = u.id) FROM users u WHERE u.id = ?`+locking(tx, "u"), in.UserID)
		if err != nil {
			return "", fmt.Errorf("read the account: %w", err)
		}
		var closed, has bool
		var rights access.AccountRights
		switch err := one(rows, &closed, &rights.Role, &rights.ConfidentialAccess, &has); {
		case errors.Is(err, sql.ErrNoRows), closed:
			return "", access.NotFound(in.UserID)
		case err != nil:
			return "", fmt.Errorf("read the account: %w", err)
		case !v.Controls(rights):
			// Whoever has the link becomes that person.
			return "", access.ErrLackedRights
		}
		kind := reset
		if !has {
			kind = invitation
		}
		link, err = s.makeLink(ctx, tx, kind, in.UserID)
		return in.UserID, err
	})
	if err != nil {
		return nil, nil, err
	}
	if out.Replayed {
		link = nil
	}
	return link, out, nil
}

// Deactivate closes an account: its sessions and links end with it and its keys.
func (s *Service) Deactivate(ctx context.Context, in hiring.DeactivateUserInput) (*command.Outcome, error) {
	return s.hiring.DeactivateUserWith(ctx, in, func(ctx context.Context, tx *store.Tx) error {
		if _, err := tx.Exec(ctx, "UPDATE sign_in_links SET used_at = ? WHERE user_id = ? AND used_at IS NULL", s.now(), in.UserID); err != nil {
			return fmt.Errorf("end the links: %w", err)
		}
		return s.endAll(ctx, tx, in.UserID, "")
	})
}

// RevokeSessionInput names a session to end.
type RevokeSessionInput struct {
	// Which session.
	SessionID string `json:"sessionId"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// RevokeSession ends one of the viewer's own sessions, or anybody's for who manages the company. The outcome's ItemID is
// its owner. Sessions of others do not exist for everybody else.
func (s *Service) RevokeSession(ctx context.Context, in RevokeSessionInput) (*command.Outcome, error) {
	return s.hiring.Aside(ctx, "revokeSession", in.IdempotencyKey, in, func(ctx context.Context, tx *store.Tx) (string, error) {
		v, err := access.From(ctx)
		if err != nil {
			return "", err
		}
		if !ids.Is(in.SessionID, ids.SignInSession) {
			return "", access.NotFound(in.SessionID)
		}
		rows, err := tx.Query(ctx, "DELETE FROM sign_in_sessions WHERE id = ? AND (user_id = ? OR ?) RETURNING user_id", in.SessionID, v.ID, v.Can(access.ManageCompany))
		if err != nil {
			return "", fmt.Errorf("end a session: %w", err)
		}
		var owner string
		switch err := one(rows, &owner); {
		case errors.Is(err, sql.ErrNoRows):
			return "", access.NotFound(in.SessionID)
		case err != nil:
			return "", fmt.Errorf("end a session: %w", err)
		}
		return owner, s.audit.AppendTx(ctx, tx, audit.Entry{Kind: audit.SessionRevoked, SubjectID: owner, Details: map[string]string{"session": in.SessionID}})
	})
}

// RevokeAllSessionsInput names somebody to sign out everywhere.
type RevokeAllSessionsInput struct {
	// Whose sessions; null for the viewer's own.
	UserID *string `json:"userId,omitempty"`
	// Keeps the session of this request.
	KeepCurrent bool `json:"keepCurrent"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// RevokeAllSessions signs somebody out everywhere: the viewer, or anybody for who manages the company. The outcome's
// ItemID is who.
func (s *Service) RevokeAllSessions(ctx context.Context, in RevokeAllSessionsInput) (*command.Outcome, error) {
	return s.hiring.Aside(ctx, "revokeAllSessions", in.IdempotencyKey, in, func(ctx context.Context, tx *store.Tx) (string, error) {
		v, err := access.From(ctx)
		if err != nil {
			return "", err
		}
		who := v.ID
		if in.UserID != nil {
			who = *in.UserID
		}
		if err := mayManage(ctx, who); err != nil {
			return "", err
		}
		n, err := count(ctx, tx, "SELECT count(*) FROM users WHERE id = ?", who)
		if err != nil || n == 0 {
			return "", orNotFound(err, who)
		}
		keep := ""
		if in.KeepCurrent {
			keep = v.SessionID
		}
		if err := s.endAll(ctx, tx, who, keep); err != nil {
			return "", err
		}
		return who, s.audit.AppendTx(ctx, tx, audit.Entry{Kind: audit.SessionRevoked, SubjectID: who, Details: map[string]string{"sessions": "all"}})
	})
}

func orNotFound(err error, id string) error {
	if err == nil {
		return access.NotFound(id)
	}
	return err
}

// SessionsOf are the open sessions of several people, newest first, in one statement: the viewer's own, and everybody's
// for who manages the company. Who is left out has none to show.
func (s *Service) SessionsOf(ctx context.Context, userIDs []string) (map[string][]*Session, error) {
	seen, err := s.manageable(ctx, userIDs)
	if err != nil || len(seen) == 0 {
		return map[string][]*Session{}, err
	}
	out := make(map[string][]*Session, len(seen))
	for _, id := range seen {
		out[id] = []*Session{}
	}
	d := s.store.Dialect()
	err = s.eachSession(ctx, "se.user_id"+store.In(d), store.List(d, seen), func(owner string, one *Session) {
		if len(out[owner]) < maxSessions {
			out[owner] = append(out[owner], one)
		}
	})
	return out, err
}

// SessionsByID loads open sessions: the viewer's own, and everybody's for those who manage the company. Others are left out.
func (s *Service) SessionsByID(ctx context.Context, list []string) (map[string]*Session, error) {
	v, err := access.From(ctx)
	if err != nil || len(list) == 0 {
		return nil, err
	}
	out := make(map[string]*Session, len(list))
	d := s.store.Dialect()
	err = s.eachSession(ctx, "se.id"+store.In(d), store.List(d, list), func(owner string, one *Session) {
		if owner == v.ID || v.Can(access.ManageCompany) {
			out[one.ID] = one
		}
	})
	return out, err
}

// eachSession calls take for the open sessions that fulfil a condition with one argument, newest first, with their owners.
func (s *Service) eachSession(ctx context.Context, condition string, argument any, take func(owner string, one *Session)) error {
	now := s.now()
	rows, err := s.store.Query(ctx, `SELECT se.user_id, se.id, se.method, se.created_at, se.last_used_at, se.expires_at, se.address, se.client FROM sign_in_sessions se
		WHERE `+condition+` AND se.expires_at > ? AND se.last_used_at > ? ORDER BY se.created_at DESC, se.id DESC`, argument, now, now.Add(-s.o.Idle))
	if err != nil {
		return fmt.Errorf("read sessions: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var owner string
		var created, used, expires store.Time
		var address, client sql.NullString
		one := &Session{}
		if err := rows.Scan(&owner, &one.ID, &one.Method, &created, &used, &expires, &address, &client); err != nil {
			return fmt.Errorf("read sessions: %w", err)
		}
		one.CreatedAt, one.LastUsedAt, one.ExpiresAt = created.Time, used.Time, expires.Time
		one.Address, one.Client = address.String, client.String
		take(owner, one)
	}
	if err := rows.Err(); err != nil {
		return fmt.Errorf("read sessions: %w", err)
	}
	return nil
}

// manageable are those of some people whose sign-in the viewer may look at.
func (s *Service) manageable(ctx context.Context, userIDs []string) ([]string, error) {
	v, err := access.From(ctx)
	if err != nil || v.Can(access.ManageCompany) {
		return userIDs, err
	}
	if slices.Contains(userIDs, v.ID) {
		return []string{v.ID}, nil
	}
	return nil, nil
}

// Methods are the ways in which somebody can sign in.
type Methods struct {
	Password, SecondFactor, SingleSignOn bool
	// LinkExpiresAt is until when a link works that sets their password; nil without one.
	LinkExpiresAt *time.Time
}

// MethodsOf are the ways in which several people can sign in, in one statement, for who manages the company.
func (s *Service) MethodsOf(ctx context.Context, userIDs []string) (map[string]*Methods, error) {
	v, err := access.From(ctx)
	if err != nil || !v.Can(access.ManageCompany) {
		return map[string]*Methods{}, err
	}
	d := s.store.Dialect()
	rows, err := s.store.Query(ctx, `SELECT u.id, EXISTS (SELECT 1 FROM sign_in_passwords p WHERE p.user_id = u.id),
		EXISTS (SELECT 1 FROM sign_in_totps t WHERE t.user_id = u.id AND t.confirmed_at IS NOT NULL),
		EXISTS (SELECT 1 FROM sign_in_identities i WHERE i.user_id = u.id),
		(SELECT max(l.expires_at) FROM sign_in_links l WHERE l.user_id = u.id AND l.used_at IS NULL AND l.expires_at > ?)
		FROM users u WHERE u.id`+store.In(d), s.now(), store.List(d, userIDs))
	if err != nil {
		return nil, fmt.Errorf("read how people sign in: %w", err)
	}
	defer rows.Close()
	out := make(map[string]*Methods, len(userIDs))
	for rows.Next() {
		var id string
		var link store.NullTime
		m := &Methods{}
		if err := rows.Scan(&id, &m.Password, &m.SecondFactor, &m.SingleSignOn, &link); err != nil {
			return nil, fmt.Errorf("read how people sign in: %w", err)
		}
		m.LinkExpiresAt = link.Ptr()
		out[id] = m
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("read how people sign in: %w", err)
	}
	return out, nil
}

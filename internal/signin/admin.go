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

// This file holds what the GraphQL API does with sign-in: users manage their own sign-in, and
// admins that of everyone. Its commands run through package hiring, which provides idempotency and
// deactivates accounts; changes to the tables of this package are made in the same transaction.

// MarshalGQL writes the method as a value of the API's enum.
func (m Method) MarshalGQL(w io.Writer) {
	// gqlgen's interface has no error; a broken writer is noticed when the response is flushed.
	_, _ = io.WriteString(w, strconv.Quote(string(m)))
}

// UnmarshalGQL parses a value of the API's enum.
func (m *Method) UnmarshalGQL(v any) error {
	s, _ := v.(string)
	if !slices.Contains([]Method{ByPassword, ByLink, ByOIDC, ByDemo}, Method(s)) {
		return errMethod
	}
	*m = Method(s)
	return nil
}

var errMethod = errors.New("must be a value of SignInMethod")

// CreatePasswordLinkInput is the input of CreatePasswordLink.
type CreatePasswordLinkInput struct {
	// ID of the user.
	UserID string `json:"userId"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// CreatePasswordLink creates a link with which a colleague chooses a new password, for an admin to
// hand over. The link is nil for a replayed command, because it is shown only once.
func (s *Service) CreatePasswordLink(
	ctx context.Context, in CreatePasswordLinkInput,
) (link *Link, out *command.Outcome, err error) {
	out, err = s.hiring.RunWithoutEvents(ctx, "createPasswordLink", in.IdempotencyKey, in,
		func(ctx context.Context, tx *store.Tx) (string, error) {
			if err := requireManager(ctx); err != nil {
				return "", err
			}
			v, err := access.From(ctx)
			if err != nil {
				return "", err
			}
			if s.o.NoPasswords {
				return "", &command.InvalidInput{Fields: []command.WrongField{{
					Path: []string{"input", "userId"}, Code: command.CodeConflict,
					Message: "cannot have a password: passwords are switched off here",
				}}}
			}
			rows, err := tx.Query(ctx, `SELECT u.deactivated_at IS NOT NULL, u.role,
				u.confidential_access, EXISTS (SELECT 1 FROM sign_in_passwords p
				WHERE p.user_id = u.id) FROM users u WHERE u.id = ?`+locking(tx, "u"), in.UserID)
			if err != nil {
				return "", fmt.Errorf("read the account: %w", err)
			}
			var closed, has bool
			var rights access.AccountRights
			switch err := scanRow(rows, &closed, &rights.Role, &rights.ConfidentialAccess, &has); {
			case errors.Is(err, sql.ErrNoRows), closed:
				return "", access.NotFound(in.UserID)
			case err != nil:
				return "", fmt.Errorf("read the account: %w", err)
			case !v.MayControl(rights):
				// The holder of the link can sign in as that user.
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

// Deactivate deactivates an account and ends its sessions and links. The command of package hiring
// revokes its API keys.
func (s *Service) Deactivate(
	ctx context.Context, in hiring.DeactivateUserInput,
) (*command.Outcome, error) {
	return s.hiring.DeactivateUserWith(ctx, in, func(ctx context.Context, tx *store.Tx) error {
		if _, err := tx.Exec(ctx, voidLinks, s.now(), in.UserID); err != nil {
			return fmt.Errorf("end the links: %w", err)
		}
		return s.endAll(ctx, tx, in.UserID, "")
	})
}

// RevokeSessionInput is the input of RevokeSession.
type RevokeSessionInput struct {
	// ID of the session.
	SessionID string `json:"sessionId"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// RevokeSession ends one of the viewer's own sessions, or any session if the viewer may manage the
// company. The outcome's ItemID is the session's owner. Other sessions are reported as not found.
func (s *Service) RevokeSession(
	ctx context.Context, in RevokeSessionInput,
) (*command.Outcome, error) {
	return s.hiring.RunWithoutEvents(ctx, "revokeSession", in.IdempotencyKey, in,
		func(ctx context.Context, tx *store.Tx) (string, error) {
			v, err := access.From(ctx)
			if err != nil {
				return "", err
			}
			if !ids.Is(in.SessionID, ids.SignInSession) {
				return "", access.NotFound(in.SessionID)
			}
			rows, err := tx.Query(
				ctx,
				endOwnOrAnySession,
				in.SessionID,
				v.ID,
				v.Can(access.ManageCompany),
			)
			if err != nil {
				return "", fmt.Errorf("end a session: %w", err)
			}
			var owner string
			switch err := scanRow(rows, &owner); {
			case errors.Is(err, sql.ErrNoRows):
				return "", access.NotFound(in.SessionID)
			case err != nil:
				return "", fmt.Errorf("end a session: %w", err)
			}
			return owner, s.audit.AppendTx(ctx, tx,
				audit.Entry{
					Kind: audit.SessionRevoked, SubjectID: owner,
					Details: map[string]string{"session": in.SessionID},
				})
		})
}

// RevokeAllSessionsInput is the input of RevokeAllSessions.
type RevokeAllSessionsInput struct {
	// ID of the user whose sessions to revoke; null for the viewer's own.
	UserID *string `json:"userId,omitempty"`
	// True to keep the session that sent this request.
	KeepCurrent bool `json:"keepCurrent"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// RevokeAllSessions ends all sessions of the viewer, or of any user if the viewer may manage the
// company. The outcome's ItemID is that user.
func (s *Service) RevokeAllSessions(
	ctx context.Context, in RevokeAllSessionsInput,
) (*command.Outcome, error) {
	return s.hiring.RunWithoutEvents(ctx, "revokeAllSessions", in.IdempotencyKey, in,
		func(ctx context.Context, tx *store.Tx) (string, error) {
			v, err := access.From(ctx)
			if err != nil {
				return "", err
			}
			who := v.ID
			if in.UserID != nil {
				who = *in.UserID
			}
			if err := requireOwnerOrManager(ctx, who); err != nil {
				return "", err
			}
			n, err := countRows(ctx, tx, "SELECT count(*) FROM users WHERE id = ?", who)
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
			return who, s.audit.AppendTx(ctx, tx,
				audit.Entry{
					Kind: audit.SessionRevoked, SubjectID: who,
					Details: map[string]string{"sessions": "all"},
				})
		})
}

// orNotFound returns err, or a not-found error for id if err is nil.
func orNotFound(err error, id string) error {
	if err == nil {
		return access.NotFound(id)
	}
	return err
}

// SessionsOf returns the open sessions of several users, newest first, with one statement. Users
// whose sessions the viewer may not see are missing from the map: viewers see their own, and those
// who manage the company see everyone's.
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
	err = s.eachSession(ctx, "se.user_id"+store.In(d), store.List(d, seen),
		func(owner string, one *Session) {
			if len(out[owner]) < maxSessions {
				out[owner] = append(out[owner], one)
			}
		})
	return out, err
}

// SessionsByID returns open sessions by id. Sessions that the viewer may not see are missing from
// the map.
func (s *Service) SessionsByID(ctx context.Context, list []string) (map[string]*Session, error) {
	v, err := access.From(ctx)
	if err != nil || len(list) == 0 {
		return nil, err
	}
	out := make(map[string]*Session, len(list))
	d := s.store.Dialect()
	err = s.eachSession(ctx, "se.id"+store.In(d), store.List(d, list),
		func(owner string, one *Session) {
			if owner == v.ID || v.Can(access.ManageCompany) {
				out[one.ID] = one
			}
		})
	return out, err
}

// eachSession calls take for the open sessions that match a condition with one argument, newest
// first.
func (s *Service) eachSession(
	ctx context.Context, condition string, argument any, take func(owner string, one *Session),
) error {
	now := s.now()
	rows, err := s.store.Query(ctx, `SELECT se.user_id, se.id, se.method, se.created_at,
		se.last_used_at, se.expires_at, se.address, se.client FROM sign_in_sessions se
		WHERE `+condition+` AND se.expires_at > ? AND se.last_used_at > ?
		ORDER BY se.created_at DESC, se.id DESC`, argument, now, now.Add(-s.o.Idle))
	if err != nil {
		return fmt.Errorf("read sessions: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var owner string
		var created, used, expires store.Time
		var address, client sql.NullString
		one := &Session{}
		if err := rows.Scan(&owner, &one.ID, &one.Method, &created, &used, &expires, &address,
			&client); err != nil {
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

// manageable returns those of the users whose sign-in the viewer may see.
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

// Methods are the ways in which a user can sign in.
type Methods struct {
	Password, SecondFactor, SingleSignOn bool
	// LinkExpiresAt is when the user's unused link expires; nil if there is none.
	LinkExpiresAt *time.Time
}

// MethodsOf returns the ways in which several users can sign in, with one statement. The map is
// empty unless the viewer may manage the company.
func (s *Service) MethodsOf(ctx context.Context, userIDs []string) (map[string]*Methods, error) {
	v, err := access.From(ctx)
	if err != nil || !v.Can(access.ManageCompany) {
		return map[string]*Methods{}, err
	}
	d := s.store.Dialect()
	rows, err := s.store.Query(ctx, `SELECT u.id, EXISTS (SELECT 1 FROM sign_in_passwords p
		WHERE p.user_id = u.id),
		EXISTS (SELECT 1 FROM sign_in_totps t WHERE t.user_id = u.id
		AND t.confirmed_at IS NOT NULL),
		EXISTS (SELECT 1 FROM sign_in_identities i WHERE i.user_id = u.id),
		(SELECT max(l.expires_at) FROM sign_in_links l
		WHERE l.user_id = u.id AND l.used_at IS NULL AND l.expires_at > ?)
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

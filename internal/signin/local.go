package signin

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"

	"hirewire/internal/audit"
	"hirewire/internal/ids"
	"hirewire/internal/normalize"
	"hirewire/internal/store"
)

// Credentials are what a person signs in with.
type Credentials struct {
	Email, Password string
	// Code is that of the second factor, or a recovery code; empty where none is used.
	Code string
	// Old is the secret of the session that the browser has now; empty for none.
	Old string
}

// account is what a local sign-in needs to know.
type account struct {
	id, email, name, hash string
	closed                bool
	totp                  bool
}

const accountColumns = `SELECT u.id, u.email, u.name, u.deactivated_at IS NOT NULL, p.hash, t.confirmed_at IS NOT NULL
	FROM users u LEFT JOIN sign_in_passwords p ON p.user_id = u.id LEFT JOIN sign_in_totps t ON t.user_id = u.id`

func (s *Service) account(ctx context.Context, where string, arg any) (*account, error) {
	rows, err := s.store.QueryPrepared(ctx, accountColumns+" WHERE "+where, arg)
	if err != nil {
		return nil, fmt.Errorf("read the account: %w", err)
	}
	a := &account{}
	var hash sql.NullString
	switch err := one(rows, &a.id, &a.email, &a.name, &a.closed, &hash, &a.totp); {
	case errors.Is(err, sql.ErrNoRows):
		return &account{}, nil
	case err != nil:
		return nil, fmt.Errorf("read the account: %w", err)
	}
	a.hash = hash.String
	return a, nil
}

// SignIn opens a session for who knows the password, and the code where the account has a second factor. What it
// answers, and how long that takes, does not tell whether there is such an account.
func (s *Service) SignIn(ctx context.Context, c Credentials) (*Started, error) {
	if s.o.NoPasswords {
		return nil, passwordsOff()
	}
	email := normalize.EmailKey(c.Email)
	switch {
	case blank(c.Email) || len(c.Email) > 1280:
		return nil, wrongField("email", "the e-mail address is missing")
	case c.Password == "" || len(c.Password) > 4*maxPassword:
		return nil, wrongField("password", "the password is missing")
	case len(c.Code) > 64:
		return nil, wrongField("code", "the code has six digits, or is a recovery code")
	}
	// The key is empty for text that no database can hold, which is nobody's address. It is counted as it came.
	counts := counters(cmp.Or(email, c.Email), audit.ClientOf(ctx).Address)
	if err := s.attempt(ctx, counts); err != nil {
		return nil, err
	}
	a, err := s.account(ctx, "u.email_key = ?", email)
	if err != nil {
		return nil, err
	}
	ok, err := s.passwords.check(ctx, clean(c.Password), a.hash)
	if err != nil {
		return nil, err
	}
	switch {
	case !ok:
		return nil, s.refused(ctx, a, "password")
	case a.closed:
		return nil, s.refused(ctx, a, "account closed")
	case a.totp && c.Code == "":
		err := s.store.WithTx(ctx, "codeRequired", func(ctx context.Context, tx *store.Tx) error { return s.forgive(ctx, tx, counts, false) })
		return nil, errors.Join(err, refuse(CodeRequired, "enter the code of your authenticator, or a recovery code"))
	}
	fresh := ""
	if s.passwords.stale(a.hash) {
		if fresh, err = s.passwords.hash(ctx, clean(c.Password)); err != nil {
			return nil, err
		}
	}
	out, err := s.enter(ctx, a, c, counts, fresh)
	if errors.Is(err, errWrongCode) {
		return nil, s.refused(ctx, a, "code")
	}
	if errors.Is(err, errChanged) {
		return nil, s.refused(ctx, a, "password")
	}
	return out, err
}

var (
	errWrongCode = errors.New("signin: the code is wrong")
	errChanged   = errors.New("signin: the password was changed meanwhile")
)

// enter takes the code and opens the session, in one transaction that holds the password as it was checked.
func (s *Service) enter(ctx context.Context, a *account, c Credentials, counts []counter, fresh string) (out *Started, err error) {
	err = s.store.WithTx(ctx, "signIn", func(ctx context.Context, tx *store.Tx) error {
		if err := s.still(ctx, tx, a); err != nil {
			return err
		}
		if a.totp {
			if err := s.takeCode(ctx, tx, a.id, c.Code); err != nil {
				return err
			}
		}
		if fresh != "" {
			if _, err := tx.Exec(ctx, "UPDATE sign_in_passwords SET hash = ? WHERE user_id = ?", fresh, a.id); err != nil {
				return fmt.Errorf("hash the password anew: %w", err)
			}
		}
		if err := s.forgive(ctx, tx, counts, true); err != nil {
			return err
		}
		out, err = s.begin(ctx, tx, a.id, ByPassword, c.Old, "")
		return err
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// still holds the password as it was checked until the transaction ends: whoever changes it ends all sessions, and one
// that begins at this moment must not slip through.
func (s *Service) still(ctx context.Context, tx *store.Tx, a *account) error {
	rows, err := tx.Query(ctx, "SELECT p.hash FROM sign_in_passwords p WHERE p.user_id = ?"+locking(tx, "p"), a.id)
	if err != nil {
		return fmt.Errorf("hold the password: %w", err)
	}
	var now string
	switch err := one(rows, &now); {
	case errors.Is(err, sql.ErrNoRows):
		return errChanged
	case err != nil:
		return fmt.Errorf("hold the password: %w", err)
	case now != a.hash:
		return errChanged
	}
	return nil
}

// refused notes a refusal and answers what the client is told.
func (s *Service) refused(ctx context.Context, a *account, reason string) error {
	if a.id == "" {
		reason = "unknown account"
	}
	s.note(ctx, audit.Entry{Kind: audit.SignInRefused, SubjectID: a.id, Details: map[string]string{"reason": reason}})
	return badCredentials()
}

// ChangePassword sets another password for somebody who is signed in and knows the present one. Their other sessions
// end.
func (s *Service) ChangePassword(ctx context.Context, userID, sessionID, present, next string) error {
	a, counts, err := s.prove(ctx, userID, present)
	if err != nil {
		return err
	}
	next = clean(next)
	if err := judge(next, a.email, a.name); err != nil {
		return err
	}
	hash, err := s.passwords.hash(ctx, next)
	if err != nil {
		return err
	}
	err = s.store.WithTx(ctx, "changePassword", func(ctx context.Context, tx *store.Tx) error {
		if err := s.recheck(ctx, tx); err != nil {
			return err
		}
		if err := s.still(ctx, tx, a); err != nil {
			return err
		}
		if err := s.setPassword(ctx, tx, userID, hash); err != nil {
			return err
		}
		if err := s.endAll(ctx, tx, userID, sessionID); err != nil {
			return err
		}
		if err := s.forgive(ctx, tx, counts, true); err != nil {
			return err
		}
		return s.audit.AppendTx(ctx, tx, audit.Entry{Kind: audit.PasswordChanged, Actor: person(userID), SubjectID: userID})
	})
	if errors.Is(err, errChanged) {
		return badCredentials()
	}
	return err
}

// prove makes sure that somebody who is signed in knows their password: a session that was left open must not be enough
// for what lasts longer than it.
func (s *Service) prove(ctx context.Context, userID, password string) (*account, []counter, error) {
	if s.o.NoPasswords {
		return nil, nil, passwordsOff()
	}
	if len(password) > 4*maxPassword {
		return nil, nil, badCredentials()
	}
	counts := counters("user "+userID, audit.ClientOf(ctx).Address)
	if err := s.attempt(ctx, counts); err != nil {
		return nil, nil, err
	}
	a, err := s.account(ctx, "u.id = ?", userID)
	if err != nil {
		return nil, nil, err
	}
	ok, err := s.passwords.check(ctx, clean(password), a.hash)
	if err != nil {
		return nil, nil, err
	}
	if !ok || a.closed {
		return nil, nil, s.refused(ctx, a, "password")
	}
	return a, counts, nil
}

// setPassword writes a password's hash, and makes void what else could have set one.
func (s *Service) setPassword(ctx context.Context, tx *store.Tx, userID, hash string) error {
	now := s.now()
	_, err := tx.Exec(ctx, `INSERT INTO sign_in_passwords (id, user_id, hash, changed_at) VALUES (?, ?, ?, ?)
		ON CONFLICT (user_id) DO UPDATE SET hash = excluded.hash, changed_at = excluded.changed_at`,
		s.ids.At(ids.SignInPassword, now), userID, hash, now)
	if err != nil {
		return fmt.Errorf("set the password: %w", err)
	}
	if _, err := tx.Exec(ctx, "UPDATE sign_in_links SET used_at = ? WHERE user_id = ? AND used_at IS NULL", now, userID); err != nil {
		return fmt.Errorf("end the links: %w", err)
	}
	return nil
}

// blank reports whether nothing in a text can be seen.
func blank(s string) bool { return normalize.Blank(s) }

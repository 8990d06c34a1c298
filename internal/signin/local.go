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

// Credentials are the input of a local sign-in.
type Credentials struct {
	Email, Password string
	// Code is a code of the second factor or a recovery code; empty if none was entered.
	Code string
	// Old is the secret of the browser's current session; empty for none.
	Old string
}

// account holds the columns that a local sign-in needs.
type account struct {
	id, email, name, hash string
	closed                bool
	totp                  bool
}

// accountColumns is the query for an account, without its WHERE clause.
const accountColumns = `SELECT u.id, u.email, u.name, u.deactivated_at IS NOT NULL, p.hash,
	t.confirmed_at IS NOT NULL
	FROM users u LEFT JOIN sign_in_passwords p ON p.user_id = u.id LEFT
	JOIN sign_in_totps t ON t.user_id = u.id`

// account loads the account for which the condition where holds. It returns an account with an
// empty id if there is none.
func (s *Service) account(ctx context.Context, where string, arg any) (*account, error) {
	rows, err := s.store.QueryPrepared(ctx, accountColumns+" WHERE "+where, arg)
	if err != nil {
		return nil, fmt.Errorf("read the account: %w", err)
	}
	a := &account{}
	var hash sql.NullString
	switch err := scanRow(rows, &a.id, &a.email, &a.name, &a.closed, &hash, &a.totp); {
	case errors.Is(err, sql.ErrNoRows):
		return &account{}, nil
	case err != nil:
		return nil, fmt.Errorf("read the account: %w", err)
	}
	a.hash = hash.String
	return a, nil
}

// SignIn checks the credentials and opens a session. It returns a Refusal if they are wrong, and
// one with CodeRequired if only the code of the second factor is missing. Neither the response nor
// its timing reveals whether an account exists: without one, a dummy hash is computed.
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
	// The key is empty for text that cannot be stored, which no account has as its address. Such
	// attempts are counted under the text as it was sent.
	counts := counters(cmp.Or(email, c.Email), audit.ClientOf(ctx).Address)
	if err := s.countAttempt(ctx, counts); err != nil {
		return nil, err
	}
	a, err := s.account(ctx, "u.email_key = ?", email)
	if err != nil {
		return nil, err
	}
	ok, err := s.passwords.check(ctx, normalizePassword(c.Password), a.hash)
	if err != nil {
		return nil, err
	}
	switch {
	case !ok:
		return nil, s.refuseSignIn(ctx, a, "password")
	case a.closed:
		return nil, s.refuseSignIn(ctx, a, "account closed")
	case a.totp && c.Code == "":
		err := s.store.WithTx(ctx, "codeRequired",
			func(ctx context.Context, tx *store.Tx) error {
				return s.clearAttempts(ctx, tx, counts,
					false)
			})
		return nil, errors.Join(err, refuse(CodeRequired,
			"enter the code of your authenticator, or a recovery code"))
	}
	fresh := ""
	if s.passwords.outdated(a.hash) {
		if fresh, err = s.passwords.hash(ctx, normalizePassword(c.Password)); err != nil {
			return nil, err
		}
	}
	out, err := s.completeSignIn(ctx, a, c, counts, fresh)
	if errors.Is(err, errWrongCode) {
		return nil, s.refuseSignIn(ctx, a, "code")
	}
	if errors.Is(err, errChanged) {
		return nil, s.refuseSignIn(ctx, a, "password")
	}
	return out, err
}

var (
	errWrongCode = errors.New("signin: the code is wrong")
	errChanged   = errors.New("signin: the password was changed meanwhile")
)

// completeSignIn checks the second factor and opens the session, in one transaction that locks the
// password. It returns errChanged if the password is no longer the one that was checked, and
// errWrongCode if the code is wrong. A non-empty fresh replaces the stored hash.
func (s *Service) completeSignIn(
	ctx context.Context, a *account, c Credentials, counts []counter, fresh string,
) (out *Started, err error) {
	err = s.store.WithTx(ctx, "signIn", func(ctx context.Context, tx *store.Tx) error {
		if err := s.holdPassword(ctx, tx, a); err != nil {
			return err
		}
		if a.totp {
			if err := s.useCode(ctx, tx, a.id, c.Code); err != nil {
				return err
			}
		}
		if fresh != "" {
			if _, err := tx.Exec(ctx, rehashPassword, fresh, a.id); err != nil {
				return fmt.Errorf("hash the password anew: %w", err)
			}
		}
		if err := s.clearAttempts(ctx, tx, counts, true); err != nil {
			return err
		}
		out, err = s.startSession(ctx, tx, a.id, ByPassword, c.Old, "")
		return err
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// holdPassword locks the stored password until the transaction ends. It returns errChanged if the
// hash is not the one in a. Changing a password ends all sessions; without the lock, a session that
// is opened at the same moment could survive the change.
func (s *Service) holdPassword(ctx context.Context, tx *store.Tx, a *account) error {
	rows, err := tx.Query(ctx, "SELECT p.hash FROM sign_in_passwords p WHERE p.user_id = ?"+
		locking(tx, "p"), a.id)
	if err != nil {
		return fmt.Errorf("hold the password: %w", err)
	}
	var now string
	switch err := scanRow(rows, &now); {
	case errors.Is(err, sql.ErrNoRows):
		return errChanged
	case err != nil:
		return fmt.Errorf("hold the password: %w", err)
	case now != a.hash:
		return errChanged
	}
	return nil
}

// refuseSignIn records a failed sign-in in the audit trail and returns BadCredentials.
func (s *Service) refuseSignIn(ctx context.Context, a *account, reason string) error {
	if a.id == "" {
		reason = "unknown account"
	}
	s.appendAudit(ctx, audit.Entry{
		Kind: audit.SignInRefused, SubjectID: a.id,
		Details: map[string]string{"reason": reason},
	})
	return badCredentials()
}

// ChangePassword sets a new password for a signed-in user who knows the current one. It ends the
// user's sessions except sessionID.
func (s *Service) ChangePassword(
	ctx context.Context, userID, sessionID, present, next string,
) error {
	a, counts, err := s.verifyPassword(ctx, userID, present)
	if err != nil {
		return err
	}
	next = normalizePassword(next)
	if err := checkStrength(next, a.email, a.name); err != nil {
		return err
	}
	hash, err := s.passwords.hash(ctx, next)
	if err != nil {
		return err
	}
	err = s.store.WithTx(ctx, "changePassword", func(ctx context.Context, tx *store.Tx) error {
		if err := s.recheckViewer(ctx, tx); err != nil {
			return err
		}
		if err := s.holdPassword(ctx, tx, a); err != nil {
			return err
		}
		if err := s.setPassword(ctx, tx, userID, hash); err != nil {
			return err
		}
		if err := s.endAll(ctx, tx, userID, sessionID); err != nil {
			return err
		}
		if err := s.clearAttempts(ctx, tx, counts, true); err != nil {
			return err
		}
		return s.audit.AppendTx(ctx, tx, audit.Entry{
			Kind:  audit.PasswordChanged,
			Actor: userActor(userID), SubjectID: userID,
		})
	})
	if errors.Is(err, errChanged) {
		return badCredentials()
	}
	return err
}

// verifyPassword checks the password of a signed-in user, for changes that outlast the session: a
// session that was left open must not be enough for them. It counts an attempt, which the caller
// clears with the returned counters when the change succeeds.
func (s *Service) verifyPassword(
	ctx context.Context, userID, password string,
) (*account, []counter, error) {
	if s.o.NoPasswords {
		return nil, nil, passwordsOff()
	}
	if len(password) > 4*maxPassword {
		return nil, nil, badCredentials()
	}
	counts := counters("user "+userID, audit.ClientOf(ctx).Address)
	if err := s.countAttempt(ctx, counts); err != nil {
		return nil, nil, err
	}
	a, err := s.account(ctx, "u.id = ?", userID)
	if err != nil {
		return nil, nil, err
	}
	ok, err := s.passwords.check(ctx, normalizePassword(password), a.hash)
	if err != nil {
		return nil, nil, err
	}
	if !ok || a.closed {
		return nil, nil, s.refuseSignIn(ctx, a, "password")
	}
	return a, counts, nil
}

// setPassword stores a password hash and voids the user's unused links.
func (s *Service) setPassword(ctx context.Context, tx *store.Tx, userID, hash string) error {
	now := s.now()
	_, err := tx.Exec(ctx, upsertPassword,
		s.ids.At(ids.SignInPassword, now), userID, hash, now)
	if err != nil {
		return fmt.Errorf("set the password: %w", err)
	}
	if _, err := tx.Exec(ctx, voidLinks, now, userID); err != nil {
		return fmt.Errorf("end the links: %w", err)
	}
	return nil
}

// blank reports whether a text has no visible character.
func blank(s string) bool { return normalize.Blank(s) }

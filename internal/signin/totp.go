package signin

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"database/sql"
	"encoding/base32"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/pquerna/otp"
	"github.com/pquerna/otp/hotp"
	"github.com/pquerna/otp/totp"

	"hirewire/internal/audit"
	"hirewire/internal/ids"
	"hirewire/internal/store"
)

const (
	totpPeriod = 30 * time.Second
	totpSecret = 20
	// totpSkew is how many steps a clock may be off.
	totpSkew = 1
	// recoveryCodes is how many there are, of 80 random bits each.
	recoveryCodes = 10
	recoveryBytes = 10
)

func b32() *base32.Encoding { return base32.StdEncoding.WithPadding(base32.NoPadding) }

// Enrolment is what an authenticator needs.
type Enrolment struct {
	// Secret is for typing, URI for a QR code.
	Secret, URI string
}

// EnrolTotp begins to set a second factor up. It is asked for once ConfirmTotp has seen a code. Until then it may be begun
// again.
func (s *Service) EnrolTotp(ctx context.Context, userID, password string) (*Enrolment, error) {
	a, counts, err := s.prove(ctx, userID, password)
	if err != nil {
		return nil, err
	}
	secret := make([]byte, totpSecret)
	_, _ = rand.Read(secret) // never fails
	key, err := totp.Generate(totp.GenerateOpts{Issuer: "Hirewire", AccountName: a.email, Secret: secret})
	if err != nil {
		return nil, fmt.Errorf("make a second factor: %w", err)
	}
	err = s.store.WithTx(ctx, "enrolTotp", func(ctx context.Context, tx *store.Tx) error {
		if err := s.recheck(ctx, tx); err != nil {
			return err
		}
		now := s.now()
		if _, err := tx.Exec(ctx, "DELETE FROM sign_in_totps WHERE user_id = ? AND confirmed_at IS NULL", userID); err != nil {
			return fmt.Errorf("begin a second factor again: %w", err)
		}
		res, err := tx.Exec(ctx, "INSERT INTO sign_in_totps (id, created_at, user_id, secret, last_step) VALUES (?, ?, ?, ?, 0) ON CONFLICT (user_id) DO NOTHING",
			s.ids.At(ids.SignInTotp, now), now, userID, secret)
		if err != nil {
			return fmt.Errorf("begin a second factor: %w", err)
		}
		if n, err := res.RowsAffected(); err != nil || n == 0 {
			return errors.Join(err, refuse(BadInput, "a second factor is on already: switch it off first"))
		}
		return s.forgive(ctx, tx, counts, true)
	})
	if err != nil {
		return nil, err
	}
	return &Enrolment{Secret: key.Secret(), URI: key.URL()}, nil
}

// ConfirmTotp switches the second factor on with a first code, and answers the recovery codes, which are shown once.
func (s *Service) ConfirmTotp(ctx context.Context, userID, code string) ([]string, error) {
	counts := counters("totp "+userID, audit.ClientOf(ctx).Address)
	if err := s.attempt(ctx, counts); err != nil {
		return nil, err
	}
	var codes []string
	err := s.store.WithTx(ctx, "confirmTotp", func(ctx context.Context, tx *store.Tx) error {
		if err := s.recheck(ctx, tx); err != nil {
			return err
		}
		codes = nil
		now := s.now()
		if err := s.takeTotp(ctx, tx, userID, code, false); err != nil {
			return err
		}
		if _, err := tx.Exec(ctx, "UPDATE sign_in_totps SET confirmed_at = ? WHERE user_id = ?", now, userID); err != nil {
			return fmt.Errorf("switch the second factor on: %w", err)
		}
		if _, err := tx.Exec(ctx, "DELETE FROM sign_in_recovery_codes WHERE user_id = ?", userID); err != nil {
			return fmt.Errorf("remove old recovery codes: %w", err)
		}
		for range recoveryCodes {
			raw := make([]byte, recoveryBytes)
			_, _ = rand.Read(raw) // never fails
			text := strings.ToLower(b32().EncodeToString(raw))
			codes = append(codes, text[:4]+"-"+text[4:8]+"-"+text[8:12]+"-"+text[12:])
			if _, err := tx.Exec(ctx, "INSERT INTO sign_in_recovery_codes (id, created_at, user_id, hash) VALUES (?, ?, ?, ?)",
				s.ids.At(ids.SignInRecoveryCode, now), now, userID, recoveryHash(text)); err != nil {
				return fmt.Errorf("make recovery codes: %w", err)
			}
		}
		if err := s.forgive(ctx, tx, counts, true); err != nil {
			return err
		}
		return s.audit.AppendTx(ctx, tx, audit.Entry{Kind: audit.TotpEnabled, Actor: person(userID), SubjectID: userID})
	})
	if errors.Is(err, errWrongCode) {
		return nil, refuse(BadCredentials, "the code is not right: enter the one that your authenticator shows now")
	}
	if err != nil {
		return nil, err
	}
	return codes, nil
}

// DisableTotp switches the second factor off, for who has it.
func (s *Service) DisableTotp(ctx context.Context, userID, password, code string) error {
	a, counts, err := s.prove(ctx, userID, password)
	if err != nil {
		return err
	}
	err = s.store.WithTx(ctx, "disableTotp", func(ctx context.Context, tx *store.Tx) error {
		if err := s.recheck(ctx, tx); err != nil {
			return err
		}
		if err := s.still(ctx, tx, a); err != nil {
			return err
		}
		if err := s.takeCode(ctx, tx, userID, code); err != nil {
			return err
		}
		if err := s.forgive(ctx, tx, counts, true); err != nil {
			return err
		}
		return s.removeTotp(ctx, tx, userID, audit.Entry{Kind: audit.TotpDisabled, Actor: person(userID), SubjectID: userID})
	})
	if errors.Is(err, errWrongCode) || errors.Is(err, errChanged) {
		return s.refused(ctx, a, "code")
	}
	return err
}

// RemoveTotp is for an admin whose colleague lost authenticator and recovery codes.
func (s *Service) RemoveTotp(ctx context.Context, userID string) error {
	if err := manages(ctx); err != nil {
		return err
	}
	return s.store.WithTx(ctx, "removeTotp", func(ctx context.Context, tx *store.Tx) error {
		return s.removeTotp(ctx, tx, userID, audit.Entry{Kind: audit.TotpDisabled, SubjectID: userID})
	})
}

func (s *Service) removeTotp(ctx context.Context, tx *store.Tx, userID string, e audit.Entry) error {
	for _, table := range []string{"sign_in_totps", "sign_in_recovery_codes"} {
		if _, err := tx.Exec(ctx, "DELETE FROM "+table+" WHERE user_id = ?", userID); err != nil {
			return fmt.Errorf("switch the second factor off: %w", err)
		}
	}
	return s.audit.AppendTx(ctx, tx, e)
}

// takeCode takes a code of the authenticator or a recovery code, each once.
func (s *Service) takeCode(ctx context.Context, tx *store.Tx, userID, code string) error {
	bare := strings.ToLower(strings.NewReplacer("-", "", " ", "").Replace(code))
	if len(bare) <= 6 {
		return s.takeTotp(ctx, tx, userID, bare, true)
	}
	res, err := tx.Exec(ctx, "DELETE FROM sign_in_recovery_codes WHERE user_id = ? AND hash = ?", userID, recoveryHash(bare))
	if err != nil {
		return fmt.Errorf("take a recovery code: %w", err)
	}
	if n, err := res.RowsAffected(); err != nil || n == 0 {
		return errors.Join(err, errWrongCode)
	}
	return s.audit.AppendTx(ctx, tx, audit.Entry{Kind: audit.RecoveryCodeUsed, Actor: person(userID), SubjectID: userID})
}

// takeTotp takes the code of a time step that is later than the last one taken, so no code works twice.
func (s *Service) takeTotp(ctx context.Context, tx *store.Tx, userID, code string, confirmed bool) error {
	rows, err := tx.Query(ctx, "SELECT t.secret, t.last_step FROM sign_in_totps t WHERE t.user_id = ? AND (t.confirmed_at IS NOT NULL) = ?"+locking(tx, "t"), userID, confirmed)
	if err != nil {
		return fmt.Errorf("read the second factor: %w", err)
	}
	var secret []byte
	var last int64
	switch err := one(rows, &secret, &last); {
	case errors.Is(err, sql.ErrNoRows):
		return errWrongCode
	case err != nil:
		return fmt.Errorf("read the second factor: %w", err)
	}
	step, err := matchingStep(secret, strings.TrimSpace(code), s.now())
	if err != nil {
		return err
	}
	if step <= last {
		return errWrongCode
	}
	if _, err := tx.Exec(ctx, "UPDATE sign_in_totps SET last_step = ? WHERE user_id = ?", step, userID); err != nil {
		return fmt.Errorf("take a code: %w", err)
	}
	return nil
}

// matchingStep finds the step around now whose code this is.
func matchingStep(secret []byte, code string, now time.Time) (int64, error) {
	middle := now.Unix() / int64(totpPeriod/time.Second)
	found := int64(-1)
	for step := middle - totpSkew; step <= middle+totpSkew; step++ {
		want, err := hotp.GenerateCodeCustom(b32().EncodeToString(secret), uint64(step), //nolint:gosec // times after 1970
			hotp.ValidateOpts{Digits: otp.DigitsSix, Algorithm: otp.AlgorithmSHA1})
		if err != nil {
			return 0, fmt.Errorf("compute a code: %w", err)
		}
		if subtle.ConstantTimeCompare([]byte(want), []byte(code)) == 1 {
			found = step
		}
	}
	if found < 0 {
		return 0, errWrongCode
	}
	return found, nil
}

func recoveryHash(bare string) []byte {
	h := sha256.Sum256([]byte(bare))
	return h[:]
}

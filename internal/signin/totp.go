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
	// totpSkew is the number of time steps by which the authenticator's clock may differ.
	totpSkew = 1
	// recoveryCodes is the number of recovery codes, each of recoveryBytes random bytes.
	recoveryCodes = 10
	recoveryBytes = 10
)

func b32() *base32.Encoding { return base32.StdEncoding.WithPadding(base32.NoPadding) }

// Enrollment is what a person needs to set up an authenticator.
type Enrollment struct {
	// Secret is for typing it in; URI is for a QR code.
	Secret, URI string
}

// EnrollTotp starts the setup of a second factor. Sign-ins do not require it until ConfirmTotp has
// accepted a code; until then EnrollTotp may be called again. It returns a BadInput refusal if a
// second factor is already active.
func (s *Service) EnrollTotp(ctx context.Context, userID, password string) (*Enrollment, error) {
	a, counts, err := s.verifyPassword(ctx, userID, password)
	if err != nil {
		return nil, err
	}
	secret := make([]byte, totpSecret)
	_, _ = rand.Read(secret) // never fails
	key, err := totp.Generate(totp.GenerateOpts{
		Issuer: "Hirewire", AccountName: a.email,
		Secret: secret,
	})
	if err != nil {
		return nil, fmt.Errorf("make a second factor: %w", err)
	}
	err = s.store.WithTx(ctx, "enrollTotp", func(ctx context.Context, tx *store.Tx) error {
		if err := s.recheckViewer(ctx, tx); err != nil {
			return err
		}
		now := s.now()
		if _, err := tx.Exec(ctx, deletePendingTotp, userID); err != nil {
			return fmt.Errorf("begin a second factor again: %w", err)
		}
		res, err := tx.Exec(ctx, insertTotp,
			s.ids.At(ids.SignInTotp, now), now, userID, secret)
		if err != nil {
			return fmt.Errorf("begin a second factor: %w", err)
		}
		if n, err := res.RowsAffected(); err != nil || n == 0 {
			return errors.Join(err, refuse(BadInput,
				"a second factor is already active: deactivate it first"))
		}
		return s.clearAttempts(ctx, tx, counts, true)
	})
	if err != nil {
		return nil, err
	}
	return &Enrollment{Secret: key.Secret(), URI: key.URL()}, nil
}

// ConfirmTotp activates the second factor with a first code and returns the recovery codes, which
// cannot be read again.
func (s *Service) ConfirmTotp(ctx context.Context, userID, code string) ([]string, error) {
	counts := counters("totp "+userID, audit.ClientOf(ctx).Address)
	if err := s.countAttempt(ctx, counts); err != nil {
		return nil, err
	}
	var codes []string
	err := s.store.WithTx(ctx, "confirmTotp", func(ctx context.Context, tx *store.Tx) error {
		if err := s.recheckViewer(ctx, tx); err != nil {
			return err
		}
		codes = nil
		now := s.now()
		if err := s.useTotpCode(ctx, tx, userID, code, false); err != nil {
			return err
		}
		if _, err := tx.Exec(ctx, confirmTotp, now, userID); err != nil {
			return fmt.Errorf("switch the second factor on: %w", err)
		}
		if _, err := tx.Exec(ctx, deleteRecoveryCodes, userID); err != nil {
			return fmt.Errorf("remove old recovery codes: %w", err)
		}
		for range recoveryCodes {
			raw := make([]byte, recoveryBytes)
			_, _ = rand.Read(raw) // never fails
			text := strings.ToLower(b32().EncodeToString(raw))
			codes = append(codes, text[:4]+"-"+text[4:8]+"-"+text[8:12]+"-"+text[12:])
			if _, err := tx.Exec(ctx, insertRecoveryCode,
				s.ids.At(ids.SignInRecoveryCode, now), now, userID,
				recoveryHash(text)); err != nil {
				return fmt.Errorf("make recovery codes: %w", err)
			}
		}
		if err := s.clearAttempts(ctx, tx, counts, true); err != nil {
			return err
		}
		return s.audit.AppendTx(ctx, tx, audit.Entry{
			Kind:  audit.TotpEnabled,
			Actor: userActor(userID), SubjectID: userID,
		})
	})
	if errors.Is(err, errWrongCode) {
		return nil, refuse(BadCredentials,
			"the code is wrong: enter the one that your authenticator shows now")
	}
	if err != nil {
		return nil, err
	}
	return codes, nil
}

// DisableTotp deactivates the user's own second factor. It requires the password and a code.
func (s *Service) DisableTotp(ctx context.Context, userID, password, code string) error {
	a, counts, err := s.verifyPassword(ctx, userID, password)
	if err != nil {
		return err
	}
	err = s.store.WithTx(ctx, "disableTotp", func(ctx context.Context, tx *store.Tx) error {
		if err := s.recheckViewer(ctx, tx); err != nil {
			return err
		}
		if err := s.holdPassword(ctx, tx, a); err != nil {
			return err
		}
		if err := s.useCode(ctx, tx, userID, code); err != nil {
			return err
		}
		if err := s.clearAttempts(ctx, tx, counts, true); err != nil {
			return err
		}
		return s.removeTotp(ctx, tx, userID,
			audit.Entry{Kind: audit.TotpDisabled, Actor: userActor(userID), SubjectID: userID})
	})
	if errors.Is(err, errWrongCode) || errors.Is(err, errChanged) {
		return s.refuseSignIn(ctx, a, "code")
	}
	return err
}

// RemoveTotp deactivates the second factor of a colleague who lost the authenticator and the
// recovery codes. The viewer must manage the company.
func (s *Service) RemoveTotp(ctx context.Context, userID string) error {
	if err := requireManager(ctx); err != nil {
		return err
	}
	return s.store.WithTx(ctx, "removeTotp", func(ctx context.Context, tx *store.Tx) error {
		return s.removeTotp(ctx, tx, userID,
			audit.Entry{Kind: audit.TotpDisabled, SubjectID: userID})
	})
}

// removeTotp deletes the second factor and the recovery codes and writes the audit entry.
func (s *Service) removeTotp(
	ctx context.Context, tx *store.Tx, userID string, e audit.Entry,
) error {
	for _, query := range []string{deleteTotp, deleteRecoveryCodes} {
		if _, err := tx.Exec(ctx, query, userID); err != nil {
			return fmt.Errorf("switch the second factor off: %w", err)
		}
	}
	return s.audit.AppendTx(ctx, tx, e)
}

// useCode consumes a code of the authenticator or a recovery code. It returns errWrongCode if the
// code is wrong or was used before.
func (s *Service) useCode(ctx context.Context, tx *store.Tx, userID, code string) error {
	bare := strings.ToLower(strings.NewReplacer("-", "", " ", "").Replace(code))
	if len(bare) <= 6 {
		return s.useTotpCode(ctx, tx, userID, bare, true)
	}
	res, err := tx.Exec(ctx, useRecoveryCode, userID, recoveryHash(bare))
	if err != nil {
		return fmt.Errorf("take a recovery code: %w", err)
	}
	if n, err := res.RowsAffected(); err != nil || n == 0 {
		return errors.Join(err, errWrongCode)
	}
	return s.audit.AppendTx(ctx, tx, audit.Entry{
		Kind:  audit.RecoveryCodeUsed,
		Actor: userActor(userID), SubjectID: userID,
	})
}

// useTotpCode consumes a code of the authenticator. Only codes of later time steps than the last
// one that was used are accepted, so that no code works twice.
func (s *Service) useTotpCode(
	ctx context.Context, tx *store.Tx, userID, code string, confirmed bool,
) error {
	rows, err := tx.Query(ctx, "SELECT t.secret, t.last_step FROM sign_in_totps t WHERE "+
		"t.user_id = ? AND (t.confirmed_at IS NOT NULL) = ?"+locking(tx, "t"), userID, confirmed)
	if err != nil {
		return fmt.Errorf("read the second factor: %w", err)
	}
	var secret []byte
	var last int64
	switch err := scanRow(rows, &secret, &last); {
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
	if _, err := tx.Exec(ctx, noteTotpStep, step, userID); err != nil {
		return fmt.Errorf("take a code: %w", err)
	}
	return nil
}

// matchingStep returns the time step around now that has this code, or errWrongCode.
func matchingStep(secret []byte, code string, now time.Time) (int64, error) {
	middle := now.Unix() / int64(totpPeriod/time.Second)
	found := int64(-1)
	for step := middle - totpSkew; step <= middle+totpSkew; step++ {
		want, err := hotp.GenerateCodeCustom(
			b32().EncodeToString(secret),
			uint64(step), //nolint:gosec // times after 1970
			hotp.ValidateOpts{Digits: otp.DigitsSix, Algorithm: otp.AlgorithmSHA1},
		)
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

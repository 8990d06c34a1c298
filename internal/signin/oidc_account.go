package signin

import (
	"context"
	"crypto/subtle"
	"database/sql"
	"errors"
	"fmt"

	"hirewire/internal/access"
	"hirewire/internal/audit"
	"hirewire/internal/command"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/normalize"
	"hirewire/internal/requestorigin"
	"hirewire/internal/store"
	"hirewire/internal/workflow"
)

// FinishOIDC opens a session for a person who returns from the provider. returnTo is the path that
// StartOIDC was given.
func (s *Service) FinishOIDC(
	ctx context.Context, a Arrival,
) (out *Started, returnTo string, err error) {
	if s.provider == nil {
		return nil, "", refuse(SwitchedOff, "single sign-on is not set up here")
	}
	p := s.provider
	f, ok := p.openFlow(a.Cookie, s.now())
	if !ok || subtle.ConstantTimeCompare([]byte(f.State), []byte(a.Query.Get("state"))) != 1 {
		return nil, "", s.refuseOIDC(ctx, "", "started in another browser, or expired",
			"this sign-in was started in another browser or took too long: start again")
	}
	if code := a.Query.Get("error"); code != "" {
		return nil, "", s.refuseOIDC(ctx, "", "the provider refused",
			"the single sign-on provider refused the sign-in: start again, or ask an admin")
	}
	counts := []counter{counterOf(freePerAddress, false, "address",
		requestorigin.Network(audit.ClientOf(ctx).Address))}
	if err := s.countAttempt(ctx, counts); err != nil {
		return nil, "", err
	}
	d, err := p.discover(ctx)
	if err != nil {
		return nil, "", s.providerFailed(ctx, err)
	}
	who, err := p.exchange(ctx, d, f, a.Query)
	if err != nil {
		s.appendAudit(ctx, audit.Entry{
			Kind: audit.SignInRefused,
			Details: map[string]string{
				"reason": "invalid response of the provider",
				"method": string(ByOIDC),
			},
		})
		return nil, "", s.providerFailed(ctx, err)
	}
	out, err = s.enterOIDC(ctx, who, a.Old, counts)
	return out, f.Return, err
}

// refuseOIDC records a refused single sign-on in the audit trail and returns a NotAllowed refusal.
// userID is empty if no account is known.
func (s *Service) refuseOIDC(ctx context.Context, userID, reason, message string) error {
	s.appendAudit(ctx, audit.Entry{
		Kind: audit.SignInRefused, SubjectID: userID,
		Details: map[string]string{"reason": reason, "method": string(ByOIDC)},
	})
	return refuse(NotAllowed, message)
}

// oidcAccount is the account that belongs to a person at the provider.
type oidcAccount struct {
	id     string
	closed bool
	role   workflow.CompanyRole
	// linked is true if the account is already linked to an identity of the provider.
	linked bool
}

// enterOIDC finds or creates the account, applies the role of the person's groups, and opens a
// session.
func (s *Service) enterOIDC(
	ctx context.Context, who *idClaims, old string, counts []counter,
) (*Started, error) {
	o := s.provider.o
	u, err := s.findAccount(ctx, who.claims)
	if err != nil {
		return nil, err
	}
	role, decided := o.role(who.claims)
	switch {
	case u != nil && u.closed:
		return nil, s.refuseOIDC(ctx, u.id, "account closed",
			"your account here is deactivated: ask an admin")
	case decided && role == "":
		id := ""
		if u != nil {
			id = u.id
		}
		return nil, s.refuseOIDC(ctx, id, "in no group with a role",
			"none of your groups gives you access: ask an admin")
	case u == nil:
		return s.provision(ctx, who, role, old, counts)
	}
	if decided && role != u.role {
		if err := s.applyGroupRole(ctx, u.id, role); err != nil {
			return nil, err
		}
	}
	var out *Started
	err = s.store.WithTx(ctx, "signInOIDC", func(ctx context.Context, tx *store.Tx) error {
		if !u.linked {
			if err := s.linkIdentity(ctx, tx, u.id, who); err != nil {
				return err
			}
		}
		if err := s.clearAttempts(ctx, tx, counts, false); err != nil {
			return err
		}
		out, err = s.startSession(ctx, tx, u.id, ByOIDC, old, who.idToken)
		return err
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// findAccount returns the account of a person, or nil if there is none. It looks for the provider's
// subject first, and otherwise for an account with the same verified e-mail address that is not
// linked to another subject of this provider. The caller links such an account.
func (s *Service) findAccount(ctx context.Context, c claims) (*oidcAccount, error) {
	read := func(query string, args ...any) (*oidcAccount, error) {
		rows, err := s.store.Query(ctx, query, args...)
		if err != nil {
			return nil, fmt.Errorf("find the account: %w", err)
		}
		k := &oidcAccount{}
		switch err := scanRow(rows, &k.id, &k.closed, &k.role, &k.linked); {
		case errors.Is(err, sql.ErrNoRows):
			return nil, nil //nolint:nilnil // none
		case err != nil:
			return nil, fmt.Errorf("find the account: %w", err)
		}
		return k, nil
	}
	issuer, subject := s.provider.o.Issuer, c.text("sub")
	if subject == "" || !normalize.Storable(subject) {
		return nil, s.refuseOIDC(ctx, "", "no usable subject",
			"the single sign-on provider did not say who you are: ask an admin")
	}
	u, err := read(`SELECT u.id, u.deactivated_at IS NOT NULL, u.role, i.id IS NOT NULL
		FROM sign_in_identities i JOIN users u ON u.id = i.user_id
		WHERE i.issuer = ? AND i.subject = ?`, issuer, subject)
	if u != nil || err != nil {
		return u, err
	}
	address, verified := c.email()
	if address == "" || !verified {
		return nil, s.refuseOIDC(ctx, "", "address not verified",
			"the single sign-on provider did not confirm your e-mail address: ask an admin")
	}
	u, err = read(`SELECT u.id, u.deactivated_at IS NOT NULL, u.role, i.id IS NOT NULL FROM users u
		LEFT JOIN sign_in_identities i ON i.user_id = u.id AND i.issuer = ?
		WHERE u.email_key = ?`, issuer, normalize.EmailKey(address))
	if err != nil || u == nil {
		return nil, err
	}
	if u.linked {
		return nil, s.refuseOIDC(ctx, u.id,
			"address of an account that is linked to another person",
			"your e-mail address belongs to another account here: ask an admin")
	}
	return u, nil
}

// linkIdentity links an account to the person's subject at the provider permanently. It returns a
// Busy refusal if a concurrent sign-in did so first.
func (s *Service) linkIdentity(
	ctx context.Context, tx *store.Tx, userID string, who *idClaims,
) error {
	now := s.now()
	_, err := tx.Exec(ctx, insertIdentity,
		s.ids.At(ids.SignInIdentity, now), now, userID, s.provider.o.Issuer, who.claims.text("sub"))
	switch {
	case store.IsUnique(err, ""): // a concurrent sign-in was faster
		return refuse(Busy, "another sign-in to this account is in progress: try again")
	case err != nil:
		return fmt.Errorf("link the account: %w", err)
	}
	return s.audit.AppendTx(ctx, tx, audit.Entry{
		Kind:  audit.IdentityLinked,
		Actor: userActor(userID), SubjectID: userID,
	})
}

// provision creates an account at the first single sign-on and opens a session. It returns a
// NotAllowed refusal if the settings do not allow that for this person.
func (s *Service) provision(
	ctx context.Context, who *idClaims, role workflow.CompanyRole, old string, counts []counter,
) (*Started, error) {
	o := s.provider.o
	address, _ := who.claims.email() // findAccount has checked that it is verified
	switch {
	case !o.JustInTime:
		return nil, s.refuseOIDC(ctx, "", "no account",
			"you have no account here: ask an admin to invite you")
	case !o.domain(address):
		return nil, s.refuseOIDC(ctx, "", "address of another domain",
			"accounts are not created for addresses of your domain: ask an admin to invite you")
	case role == "":
		return nil, s.refuseOIDC(ctx, "", "no role for new accounts",
			"no role is configured for new accounts: ask an admin to invite you")
	}
	var out *Started
	_, err := s.hiring.CreateUserWith(access.With(ctx, access.System()),
		hiring.CreateUserInput{Email: address, Name: who.claims.name(), Role: role},
		func(ctx context.Context, tx *store.Tx, userID string) error {
			if err := s.linkIdentity(ctx, tx, userID, who); err != nil {
				return err
			}
			if err := s.clearAttempts(ctx, tx, counts, false); err != nil {
				return err
			}
			var err error
			out, err = s.startSession(ctx, tx, userID, ByOIDC, old, who.idToken)
			return err
		})
	if wrong, ok := errors.AsType[*command.InvalidInput](err); ok {
		s.log.WarnContext(ctx, "could not create an account at single sign-on", "error",
			wrong.Error())
		return nil, s.refuseOIDC(ctx, "", "account could not be created",
			"your account could not be created from the provider's data: ask an admin")
	}
	if err != nil {
		return nil, err
	}
	return out, nil
}

// applyGroupRole gives an account the role of the person's groups. A role that the command refuses
// is only logged: the last admin keeps the role, so that a mistake at the provider locks nobody
// out.
func (s *Service) applyGroupRole(
	ctx context.Context, userID string, role workflow.CompanyRole,
) error {
	_, err := s.hiring.AssignRole(access.With(ctx, access.System()),
		hiring.AssignRoleInput{UserID: userID, Role: role})
	if wrong, ok := errors.AsType[*command.InvalidInput](err); ok {
		s.log.WarnContext(ctx, "could not apply the role of the provider's groups", "user", userID,
			"role", string(role), "error", wrong.Error())
		return nil
	}
	return err
}

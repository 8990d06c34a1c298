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

// FinishOIDC opens a session for who comes back from the provider, and answers the path where they wanted to go.
func (s *Service) FinishOIDC(ctx context.Context, a Arrival) (out *Started, returnTo string, err error) {
	if s.provider == nil {
		return nil, "", refuse(SwitchedOff, "single sign-on is not set up here")
	}
	p := s.provider
	f, ok := p.opened(a.Cookie, s.now())
	if !ok || subtle.ConstantTimeCompare([]byte(f.State), []byte(a.Query.Get("state"))) != 1 {
		return nil, "", s.notIn(ctx, "", "another browser, or too late", "this sign-in was not begun in this browser, or took too long: begin again")
	}
	if code := a.Query.Get("error"); code != "" {
		return nil, "", s.notIn(ctx, "", "the provider refused", "the single sign-on provider refused: begin again, or ask an admin")
	}
	counts := []counter{counterOf(freeAddress, false, "address", requestorigin.Network(audit.ClientOf(ctx).Address))}
	if err := s.attempt(ctx, counts); err != nil {
		return nil, "", err
	}
	d, err := p.discover(ctx)
	if err != nil {
		return nil, "", s.unreachable(ctx, err)
	}
	who, err := p.exchange(ctx, d, f, a.Query)
	if err != nil {
		s.note(ctx, audit.Entry{Kind: audit.SignInRefused, Details: map[string]string{"reason": "the provider's answer was not good", "method": string(ByOIDC)}})
		return nil, "", s.unreachable(ctx, err)
	}
	out, err = s.enterOIDC(ctx, who, a.Old, counts)
	return out, f.Return, err
}

// notIn notes a refusal that the provider has a part in.
func (s *Service) notIn(ctx context.Context, userID, reason, message string) error {
	s.note(ctx, audit.Entry{Kind: audit.SignInRefused, SubjectID: userID, Details: map[string]string{"reason": reason, "method": string(ByOIDC)}})
	return refuse(NotAllowed, message)
}

// known is an account that the provider's words lead to.
type known struct {
	id     string
	closed bool
	role   workflow.CompanyRole
	// linked is true where the provider's name for them is known here.
	linked bool
}

// enterOIDC finds or makes the account, gives it the role that its groups say, and opens a session.
func (s *Service) enterOIDC(ctx context.Context, who *proven, old string, counts []counter) (*Started, error) {
	o := s.provider.o
	u, err := s.whose(ctx, who.claims)
	if err != nil {
		return nil, err
	}
	role, decided := o.role(who.claims)
	switch {
	case u != nil && u.closed:
		return nil, s.notIn(ctx, u.id, "account closed", "your account here is closed: ask an admin")
	case decided && role == "":
		id := ""
		if u != nil {
			id = u.id
		}
		return nil, s.notIn(ctx, id, "in no group with a role", "none of your groups may use this: ask an admin")
	case u == nil:
		return s.justInTime(ctx, who, role, old, counts)
	}
	if decided && role != u.role {
		if err := s.assign(ctx, u.id, role); err != nil {
			return nil, err
		}
	}
	var out *Started
	err = s.store.WithTx(ctx, "signInOIDC", func(ctx context.Context, tx *store.Tx) error {
		if !u.linked {
			if err := s.identify(ctx, tx, u.id, who); err != nil {
				return err
			}
		}
		if err := s.forgive(ctx, tx, counts, false); err != nil {
			return err
		}
		out, err = s.begin(ctx, tx, u.id, ByOIDC, old, who.idToken)
		return err
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// whose finds the account: by the provider's own name for somebody, or once, for an account that no such name leads to
// yet, by an address that the provider made sure of. Without one it is nil.
func (s *Service) whose(ctx context.Context, c claims) (*known, error) {
	read := func(query string, args ...any) (*known, error) {
		rows, err := s.store.Query(ctx, query, args...)
		if err != nil {
			return nil, fmt.Errorf("find the account: %w", err)
		}
		k := &known{}
		switch err := one(rows, &k.id, &k.closed, &k.role, &k.linked); {
		case errors.Is(err, sql.ErrNoRows):
			return nil, nil //nolint:nilnil // none
		case err != nil:
			return nil, fmt.Errorf("find the account: %w", err)
		}
		return k, nil
	}
	issuer, subject := s.provider.o.Issuer, c.text("sub")
	if subject == "" || !normalize.Storable(subject) {
		return nil, s.notIn(ctx, "", "no usable subject", "the single sign-on provider did not say who you are: ask an admin")
	}
	u, err := read(`SELECT u.id, u.deactivated_at IS NOT NULL, u.role, i.id IS NOT NULL FROM sign_in_identities i JOIN users u ON u.id = i.user_id
		WHERE i.issuer = ? AND i.subject = ?`, issuer, subject)
	if u != nil || err != nil {
		return u, err
	}
	address, verified := c.email()
	if address == "" || !verified {
		return nil, s.notIn(ctx, "", "address not verified", "the single sign-on provider did not confirm your e-mail address: ask an admin")
	}
	u, err = read(`SELECT u.id, u.deactivated_at IS NOT NULL, u.role, i.id IS NOT NULL FROM users u
		LEFT JOIN sign_in_identities i ON i.user_id = u.id AND i.issuer = ? WHERE u.email_key = ?`, issuer, normalize.EmailKey(address))
	if err != nil || u == nil {
		return nil, err
	}
	if u.linked {
		return nil, s.notIn(ctx, u.id, "address of an account that is somebody else's at the provider", "your e-mail address belongs to another account here: ask an admin")
	}
	return u, nil
}

// identify makes the provider's name for somebody theirs here, for good.
func (s *Service) identify(ctx context.Context, tx *store.Tx, userID string, who *proven) error {
	now := s.now()
	_, err := tx.Exec(ctx, "INSERT INTO sign_in_identities (id, created_at, user_id, issuer, subject) VALUES (?, ?, ?, ?, ?)",
		s.ids.At(ids.SignInIdentity, now), now, userID, s.provider.o.Issuer, who.claims.text("sub"))
	switch {
	case store.IsUnique(err, ""): // a twin was faster
		return refuse(Busy, "somebody signs in to this account at this moment: try again")
	case err != nil:
		return fmt.Errorf("link the account: %w", err)
	}
	return s.audit.AppendTx(ctx, tx, audit.Entry{Kind: audit.IdentityLinked, Actor: person(userID), SubjectID: userID})
}

// justInTime makes an account for who has none.
func (s *Service) justInTime(ctx context.Context, who *proven, role workflow.CompanyRole, old string, counts []counter) (*Started, error) {
	o := s.provider.o
	address, _ := who.claims.email() // whose made sure that it is verified
	switch {
	case !o.JustInTime:
		return nil, s.notIn(ctx, "", "no account", "you have no account here: ask an admin to invite you")
	case !o.domain(address):
		return nil, s.notIn(ctx, "", "address of another domain", "accounts are not made for addresses of your domain: ask an admin to invite you")
	case role == "":
		return nil, s.notIn(ctx, "", "no role for new accounts", "nobody said what new people may do here: ask an admin to invite you")
	}
	var out *Started
	_, err := s.hiring.CreateUserWith(access.With(ctx, access.System()), hiring.CreateUserInput{Email: address, Name: who.claims.name(), Role: role},
		func(ctx context.Context, tx *store.Tx, userID string) error {
			if err := s.identify(ctx, tx, userID, who); err != nil {
				return err
			}
			if err := s.forgive(ctx, tx, counts, false); err != nil {
				return err
			}
			var err error
			out, err = s.begin(ctx, tx, userID, ByOIDC, old, who.idToken)
			return err
		})
	if wrong, ok := errors.AsType[*command.InvalidInput](err); ok {
		s.log.WarnContext(ctx, "no account made for who signed in", "error", wrong.Error())
		return nil, s.notIn(ctx, "", "account cannot be made", "no account can be made of what the provider says: ask an admin")
	}
	if err != nil {
		return nil, err
	}
	return out, nil
}

// assign gives an account the role that its groups say. The last admin stays one, so that a mistake at the provider locks
// nobody out.
func (s *Service) assign(ctx context.Context, userID string, role workflow.CompanyRole) error {
	_, err := s.hiring.AssignRole(access.With(ctx, access.System()), hiring.AssignRoleInput{UserID: userID, Role: role})
	if wrong, ok := errors.AsType[*command.InvalidInput](err); ok {
		s.log.WarnContext(ctx, "role by groups not assigned", "user", userID, "role", string(role), "error", wrong.Error())
		return nil
	}
	return err
}

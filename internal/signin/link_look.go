package signin

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"hirewire/internal/hiring"
	"hirewire/internal/ids"
)

// Purpose describes a valid link, so that the page can greet the person and show the right fields.
// Only a person who holds the link learns it.
type Purpose struct {
	// Kind is FIRST_RUN, INVITATION or RESET.
	Kind string
	// Email and Name are those of the account; both are empty for the first admin.
	Email, Name string
	// Company is the company's name; empty while it has none.
	Company string
	// InvitedBy is the name of the user or service account that created the link. It is empty if
	// the link was made by the command line, at the server's start or for a person who forgot their
	// password.
	InvitedBy string
	// AsksCompany is true for the first admin while the company has no name: Acceptance.Company may
	// then name it.
	AsksCompany bool
}

// LookAt returns the purpose of a link without using it, or a BadLink refusal that says why the
// link does not work.
func (s *Service) LookAt(ctx context.Context, token string) (*Purpose, error) {
	l, err := s.link(ctx, token)
	if err != nil {
		return nil, err
	}
	return &Purpose{
		Kind: string(l.kind), Email: l.account.email, Name: l.account.name,
		Company: l.company, InvitedBy: l.maker, AsksCompany: l.asksCompany(),
	}, nil
}

// foundLink is a link that can be used now.
type foundLink struct {
	id      string
	kind    linkKind
	account account
	// maker is the name of its creator; empty if unknown.
	maker string
	// company is the company's name; empty if it has none yet.
	company string
	// first is true if the link is for the first admin: a first-run link, or an invitation of the
	// only admin.
	first bool
}

// asksCompany reports whether the person may name the company. They become an admin, who may do so
// anyway.
func (l *foundLink) asksCompany() bool { return l.first && l.company == "" }

// linkQuery reads a link with everything that decides whether it works. The last column becomes
// foundLink.first.
const linkQuery = `SELECT l.id, l.kind, l.used_at IS NOT NULL, l.expires_at <= ?, EXISTS (SELECT 1
	FROM users any_user),
	u.id, u.email, u.name, u.deactivated_at IS NOT NULL, t.confirmed_at IS NOT NULL,
	coalesce(by_user.name, by_machine.name), c.name,
	l.kind = 'FIRST_RUN' OR l.kind = 'INVITATION' AND coalesce(u.role, '') = 'ADMIN'
		AND NOT EXISTS (SELECT 1 FROM users other WHERE other.role = 'ADMIN'
	AND other.id <> l.user_id)
	FROM sign_in_links l LEFT JOIN users u ON u.id = l.user_id LEFT
	JOIN sign_in_totps t ON t.user_id = l.user_id
	LEFT JOIN users by_user ON by_user.id = l.actor_id LEFT
	JOIN service_accounts by_machine ON by_machine.id = l.actor_id
	LEFT JOIN company_settings c ON c.id = ? WHERE l.hash = ?`

// link returns the link of a token, read in one statement, or a refusal that says why it does not
// work.
func (s *Service) link(ctx context.Context, token string) (*foundLink, error) {
	if s.o.NoPasswords {
		return nil, passwordsOff()
	}
	hash, ok := HashSecret(token)
	if !ok {
		return nil, unknownLink()
	}
	rows, err := s.store.Query(ctx, linkQuery, s.now(), ids.Company, hash)
	if err != nil {
		return nil, fmt.Errorf("read the link: %w", err)
	}
	l := &foundLink{}
	var used, expired, inhabited, closed bool
	var id, email, name, maker, company sql.NullString
	err = scanRow(rows, &l.id, &l.kind, &used, &expired, &inhabited, &id, &email, &name, &closed,
		&l.account.totp, &maker, &company, &l.first)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return nil, unknownLink()
	case err != nil:
		return nil, fmt.Errorf("read the link: %w", err)
	case l.kind != firstRun && (closed || !id.Valid):
		return nil, closedLink()
	case l.kind == firstRun && inhabited:
		return nil, adminLink()
	case used:
		return nil, usedLink()
	case expired:
		return nil, expiredLink(l.kind)
	}
	l.account.id, l.account.email, l.account.name, l.maker = id.String, email.String, name.String,
		maker.String
	if company.String != hiring.UnnamedCompany {
		l.company = company.String
	}
	return l, nil
}

// The refusals of links that do not work. Each says what to do and reveals nothing that the holder
// of the link did not know.

func unknownLink() *Refusal {
	return refuse(BadLink, "this link is incomplete or no longer exists: copy the whole link "+
		"again, or ask an admin for a new one")
}

func usedLink() *Refusal {
	return refuse(BadLink, "this link was used already, or replaced by a newer one: sign in with "+
		"your password, or ask an admin for a new link")
}

func expiredLink(kind linkKind) *Refusal {
	if kind == firstRun {
		return refuse(BadLink, "this link has expired: restart the server, which prints a new one")
	}
	return refuse(BadLink, "this link has expired: ask an admin for a new one")
}

func closedLink() *Refusal {
	return refuse(BadLink, "this link was withdrawn, because its account is closed: ask an admin "+
		"if you should still have one")
}

func adminLink() *Refusal {
	return refuse(BadLink, "this server has its first admin already: ask them for an invitation")
}

package signin

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"hirewire/internal/access"
	"hirewire/internal/audit"
	"hirewire/internal/command"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/normalize"
	"hirewire/internal/store"
	"hirewire/internal/workflow"
)

// linkKind is what a link is for.
type linkKind string

const (
	firstRun   linkKind = "FIRST_RUN"
	invitation linkKind = "INVITATION"
	reset      linkKind = "RESET"
)

// LinkPath is where links lead: a page that asks for the new password.
const LinkPath = "/auth/link"

func (k linkKind) lasts() time.Duration {
	if k == invitation {
		return 7 * 24 * time.Hour
	}
	return 24 * time.Hour
}

// Link is a link that was made. It is shown once.
type Link struct {
	// URL holds the secret behind a #, which browsers send to no server and no log sees.
	URL       string
	ExpiresAt time.Time
}

// FirstRun makes a link for the first admin, if nobody has an account yet; nil if somebody has.
func (s *Service) FirstRun(ctx context.Context) (*Link, error) {
	if s.o.NoPasswords {
		return nil, nil //nolint:nilnil // the provider's groups say who is an admin
	}
	var link *Link
	err := s.store.WithTx(ctx, "firstRun", func(ctx context.Context, tx *store.Tx) error {
		link = nil
		n, err := count(ctx, tx, "SELECT count(*) FROM users")
		if err != nil || n > 0 {
			return err
		}
		link, err = s.makeLink(ctx, tx, firstRun, "")
		return err
	})
	return link, err
}

func count(ctx context.Context, tx *store.Tx, query string, args ...any) (n int, err error) {
	rows, err := tx.Query(ctx, query, args...)
	if err != nil {
		return 0, fmt.Errorf("count: %w", err)
	}
	if err := one(rows, &n); err != nil {
		return 0, fmt.Errorf("count: %w", err)
	}
	return n, nil
}

// makeLink makes a link, and makes void the earlier ones of the same person. The viewer in ctx, if there is one, is who
// the page behind the link says that it is from.
func (s *Service) makeLink(ctx context.Context, tx *store.Tx, kind linkKind, userID string) (*Link, error) {
	now := s.now()
	secret, hash := newSecret()
	if userID != "" {
		if _, err := tx.Exec(ctx, "UPDATE sign_in_links SET used_at = ? WHERE user_id = ? AND used_at IS NULL", now, userID); err != nil {
			return nil, fmt.Errorf("end earlier links: %w", err)
		}
	}
	link := &Link{URL: s.o.Base + LinkPath + "#" + secret, ExpiresAt: now.Add(kind.lasts())}
	if _, err := tx.Exec(ctx, "INSERT INTO sign_in_links (id, created_at, kind, user_id, hash, expires_at, actor_id) VALUES (?, ?, ?, ?, ?, ?, ?)",
		s.ids.At(ids.SignInLink, now), now, string(kind), orNull(userID), hash, link.ExpiresAt, orNull(makerOf(ctx))); err != nil {
		return nil, fmt.Errorf("make a link: %w", err)
	}
	return link, s.audit.AppendTx(ctx, tx, audit.Entry{Kind: audit.LinkCreated, SubjectID: userID, Details: map[string]string{"kind": string(kind)}})
}

// makerOf returns the id of the colleague or service account that makes a link, or an empty string if nobody is known: the
// link is made on the command line, at the server's start, or for a person who forgot their password.
func makerOf(ctx context.Context) string {
	if v, err := access.From(ctx); err == nil && !v.IsSystem() {
		return v.ID
	}
	return ""
}

// Invitation is a colleague who was invited.
type Invitation struct {
	UserID string
	// Link sets their first password. It is nil where passwords are switched off, and for a command that was replayed: the
	// link was shown once.
	Link *Link
	// Outcome is the command's.
	Outcome *command.Outcome
}

// Invite adds a colleague and makes the link by which they choose their password. Who may is decided by the command.
func (s *Service) Invite(ctx context.Context, in hiring.CreateUserInput) (*Invitation, error) {
	viewer, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	out := &Invitation{}
	done, err := s.hiring.CreateUserWith(ctx, in, func(ctx context.Context, tx *store.Tx, userID string) (err error) {
		out.Link = nil
		if s.o.NoPasswords {
			return nil
		}
		// A command runs with the system's rights; the trail names who sent it.
		out.Link, err = s.makeLink(access.With(ctx, viewer), tx, invitation, userID)
		return err
	})
	if err != nil {
		return nil, err
	}
	out.UserID, out.Outcome = done.ItemID, done
	return out, nil
}

// manages: who manages the company's accounts.
func manages(ctx context.Context) error {
	v, err := access.From(ctx)
	switch {
	case err != nil:
		return err
	case !v.Can(access.ManageCompany):
		return v.Refuse(access.ManageCompany)
	case v.Scope != workflow.ScopeWrite:
		return access.RefuseWrite("this")
	}
	return nil
}

// ResetLink makes a link by which a colleague chooses a new password, for an admin to hand out.
func (s *Service) ResetLink(ctx context.Context, userID string) (*Link, error) {
	if err := manages(ctx); err != nil {
		return nil, err
	}
	if s.o.NoPasswords {
		return nil, passwordsOff()
	}
	a, err := s.account(ctx, "u.id = ?", userID)
	if err != nil {
		return nil, err
	}
	if a.id == "" || a.closed {
		return nil, access.NotFound(userID)
	}
	return s.resetLink(ctx, a)
}

func (s *Service) resetLink(ctx context.Context, a *account) (link *Link, err error) {
	kind := reset
	if a.hash == "" {
		kind = invitation
	}
	err = s.store.WithTx(ctx, "resetLink", func(ctx context.Context, tx *store.Tx) error {
		link, err = s.makeLink(ctx, tx, kind, a.id)
		return err
	})
	return link, err
}

const maxBackground = 8

// Forgot is for somebody who forgot their password. It answers at once and always the same: what follows happens behind
// it. With a Sender the person gets a link. Without one nothing is made that could open an account: the trail says that
// they asked, and an admin makes a link.
func (s *Service) Forgot(ctx context.Context, email string) error {
	if s.o.NoPasswords {
		return passwordsOff()
	}
	key := normalize.EmailKey(email)
	if blank(email) || len(email) > 1280 {
		return wrongField("email", "the e-mail address is missing")
	}
	counts := counters("forgot "+cmp.Or(key, email), audit.ClientOf(ctx).Address)
	if err := s.attempt(ctx, counts); err != nil {
		return err
	}
	select {
	case s.slots <- struct{}{}:
	default:
		return &Refusal{Code: Busy, Message: "too many ask at this moment: try again", RetryAfter: busyWait}
	}
	ctx = context.WithoutCancel(ctx)
	s.background.Go(func() {
		defer func() { <-s.slots }()
		ctx, cancel := context.WithTimeout(ctx, time.Minute)
		defer cancel()
		if err := s.help(ctx, key); err != nil {
			s.log.LogAttrs(ctx, slog.LevelError, "password reset not sent", slog.String("error", err.Error()))
		}
	})
	return nil
}

// help does for an address what Forgot promised, if it is that of an account.
func (s *Service) help(ctx context.Context, key string) error {
	a, err := s.account(ctx, "u.email_key = ?", key)
	if err != nil || a.id == "" || a.closed {
		return err
	}
	if err := s.audit.Append(ctx, audit.Entry{Kind: audit.PasswordResetAsked, SubjectID: a.id}); err != nil {
		return err
	}
	if s.o.Sender == nil {
		s.log.LogAttrs(ctx, slog.LevelWarn, "a colleague asks for a new password: make a link with hirewire user reset and hand it out", slog.String("user", a.id))
		return nil
	}
	link, err := s.resetLink(ctx, a)
	if err != nil {
		return err
	}
	return s.o.Sender.SendReset(ctx, a.email, link.URL)
}

// Acceptance is what a link is used with.
type Acceptance struct {
	// Token is what the link has behind its #.
	Token, Password string
	// Name and Email are those of the first admin; other links know whose they are.
	Name, Email string
	// Company is the company's name; empty where the link doesn't ask for it, see Purpose.AsksCompany, and to leave it open.
	Company string
	// Old is the secret of the session that the browser has now; empty for none.
	Old string
}

// Accept uses a link: it sets the password, ends the person's other sessions, and opens one, unless the account has a
// second factor, which a link does not replace: then Started is nil, and they sign in.
func (s *Service) Accept(ctx context.Context, a Acceptance) (*Started, error) {
	l, err := s.link(ctx, a.Token)
	if err != nil {
		return nil, err
	}
	if blank(a.Company) {
		a.Company = ""
	}
	if a.Company != "" && !l.asksCompany() {
		return nil, wrongField("company", "company can't be named with this link, because it has a name or the link is not the first admin's: an admin can change the name in the settings")
	}
	about := []string{l.account.email, l.account.name}
	if l.kind == firstRun {
		if blank(a.Email) {
			return nil, wrongField("email", "the e-mail address is missing")
		}
		if blank(a.Name) {
			return nil, wrongField("name", "the name is missing")
		}
		about = []string{a.Email, a.Name}
	}
	password := clean(a.Password)
	if err := judge(password, about...); err != nil {
		return nil, err
	}
	hash, err := s.passwords.hash(ctx, password)
	if err != nil {
		return nil, err
	}
	if l.kind == firstRun {
		return s.acceptFirst(ctx, l, a, hash)
	}
	var out *Started
	use := func(ctx context.Context, tx *store.Tx) error {
		out, err = s.accept(ctx, tx, l, l.account.id, hash, a.Old)
		return err
	}
	if a.Company != "" {
		err = fieldOf(s.hiring.NameCompany(ctx, l.account.id, a.Company, use))
		if errors.Is(err, access.ErrUnauthenticated) { // the account was closed meanwhile
			err = closedLink()
		}
	} else {
		err = s.store.WithTx(ctx, "acceptLink", use)
	}
	if err != nil {
		return nil, err
	}
	return out, nil
}

// fieldOf turns an error of a command's input into the refusal that names the field.
func fieldOf(err error) error {
	if wrong, ok := errors.AsType[*command.InvalidInput](err); ok && len(wrong.Fields) > 0 {
		f := wrong.Fields[0]
		return wrongField(f.Path[len(f.Path)-1], f.Path[len(f.Path)-1]+" "+f.Message)
	}
	return err
}

func (s *Service) accept(ctx context.Context, tx *store.Tx, l *foundLink, userID, hash, old string) (*Started, error) {
	res, err := tx.Exec(ctx, "UPDATE sign_in_links SET used_at = ? WHERE id = ? AND used_at IS NULL", s.now(), l.id)
	if err != nil {
		return nil, fmt.Errorf("use the link: %w", err)
	}
	if n, err := res.RowsAffected(); err != nil || n == 0 {
		return nil, errors.Join(err, usedLink())
	}
	if err := s.setPassword(ctx, tx, userID, hash); err != nil {
		return nil, err
	}
	if err := s.endAll(ctx, tx, userID, ""); err != nil {
		return nil, err
	}
	if err := s.audit.AppendTx(ctx, tx, audit.Entry{
		Kind: audit.LinkUsed, Actor: person(userID), SubjectID: userID, Details: map[string]string{"kind": string(l.kind)},
	}); err != nil {
		return nil, err
	}
	if l.account.totp {
		return nil, nil //nolint:nilnil // no session yet
	}
	return s.begin(ctx, tx, userID, ByLink, old, "")
}

// acceptFirst makes the first admin, and names the company if they did. Servers that start at once print a link each: the
// first one that is used makes the others void.
func (s *Service) acceptFirst(ctx context.Context, l *foundLink, a Acceptance, hash string) (*Started, error) {
	var out *Started
	_, err := s.hiring.CreateFirstAdmin(ctx, hiring.CreateFirstAdminInput{Email: a.Email, Name: a.Name, Company: a.Company},
		func(ctx context.Context, tx *store.Tx, userID string) error {
			// All of them, also those that were not shown to this person: the rows are where two of them meet.
			if _, err := tx.Exec(ctx, "UPDATE sign_in_links SET used_at = ? WHERE kind = ? AND used_at IS NULL AND id <> ?", s.now(), string(firstRun), l.id); err != nil {
				return fmt.Errorf("end the other links: %w", err)
			}
			n, err := count(ctx, tx, "SELECT count(*) FROM users WHERE id <> ?", userID)
			if err != nil {
				return err
			}
			if n > 0 {
				return adminLink()
			}
			out, err = s.accept(ctx, tx, l, userID, hash, a.Old)
			return err
		})
	if err != nil {
		return nil, fieldOf(err)
	}
	return out, nil
}

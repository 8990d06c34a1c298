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

// linkKind is the purpose of a link.
type linkKind string

const (
	firstRun   linkKind = "FIRST_RUN"
	invitation linkKind = "INVITATION"
	reset      linkKind = "RESET"
)

// LinkPath is the path of the page behind links, which asks for the new password.
const LinkPath = "/auth/link"

// lifetime returns how long a link of this kind may be used.
func (k linkKind) lifetime() time.Duration {
	if k == invitation {
		return 7 * 24 * time.Hour
	}
	return 24 * time.Hour
}

// Link is a newly created link. It cannot be read again.
type Link struct {
	// URL has the secret in its fragment, which browsers do not send to servers, so that it is in
	// no log.
	URL       string
	ExpiresAt time.Time
}

// FirstRun creates a link for the first admin. It returns nil if a user exists already or passwords
// are switched off.
func (s *Service) FirstRun(ctx context.Context) (*Link, error) {
	if s.o.NoPasswords {
		return nil, nil //nolint:nilnil // the provider's groups decide who is an admin
	}
	var link *Link
	err := s.store.WithTx(ctx, "firstRun", func(ctx context.Context, tx *store.Tx) error {
		link = nil
		n, err := countRows(ctx, tx, "SELECT count(*) FROM users")
		if err != nil || n > 0 {
			return err
		}
		link, err = s.makeLink(ctx, tx, firstRun, "")
		return err
	})
	return link, err
}

// countRows returns the number that a query for a single count selects.
func countRows(ctx context.Context, tx *store.Tx, query string, args ...any) (n int, err error) {
	rows, err := tx.Query(ctx, query, args...)
	if err != nil {
		return 0, fmt.Errorf("count: %w", err)
	}
	if err := scanRow(rows, &n); err != nil {
		return 0, fmt.Errorf("count: %w", err)
	}
	return n, nil
}

// makeLink creates a link and voids the earlier links of the same user. userID is empty for the
// first admin's link. The link records the viewer in ctx, if there is one, as its creator, whom the
// page behind the link names.
func (s *Service) makeLink(
	ctx context.Context, tx *store.Tx, kind linkKind, userID string,
) (*Link, error) {
	now := s.now()
	secret, hash := newSecret()
	if userID != "" {
		if _, err := tx.Exec(ctx, voidLinks, now, userID); err != nil {
			return nil, fmt.Errorf("end earlier links: %w", err)
		}
	}
	link := &Link{URL: s.o.Base + LinkPath + "#" + secret, ExpiresAt: now.Add(kind.lifetime())}
	if _, err := tx.Exec(ctx, insertLink,
		s.ids.At(ids.SignInLink, now), now, string(kind), orNull(userID), hash, link.ExpiresAt,
		orNull(creatorID(ctx))); err != nil {
		return nil, fmt.Errorf("make a link: %w", err)
	}
	return link, s.audit.AppendTx(ctx, tx,
		audit.Entry{
			Kind: audit.LinkCreated, SubjectID: userID,
			Details: map[string]string{"kind": string(kind)},
		})
}

// creatorID returns the id of the user or service account that creates a link. It is empty if the
// link is made by the command line, at the server's start or for a person who forgot their
// password.
func creatorID(ctx context.Context) string {
	if v, err := access.From(ctx); err == nil && !v.IsSystem() {
		return v.ID
	}
	return ""
}

// Invitation is the result of inviting a colleague.
type Invitation struct {
	UserID string
	// Link lets the colleague set their first password. It is nil if passwords are switched off,
	// and for a replayed command, because a link is shown only once.
	Link *Link
	// Outcome is the result of the command.
	Outcome *command.Outcome
}

// Invite adds a colleague and creates the link with which they choose their password. The command
// checks the viewer's rights.
func (s *Service) Invite(ctx context.Context, in hiring.CreateUserInput) (*Invitation, error) {
	viewer, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	out := &Invitation{}
	done, err := s.hiring.CreateUserWith(ctx, in,
		func(ctx context.Context, tx *store.Tx, userID string) (err error) {
			out.Link = nil
			if s.o.NoPasswords {
				return nil
			}
			// The callback runs with the system's rights; the link must record the viewer.
			out.Link, err = s.makeLink(access.With(ctx, viewer), tx, invitation, userID)
			return err
		})
	if err != nil {
		return nil, err
	}
	out.UserID, out.Outcome = done.ItemID, done
	return out, nil
}

// requireManager returns an error unless the viewer in ctx may manage the company, with a
// credential that may write.
func requireManager(ctx context.Context) error {
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

// ResetLink creates a link with which a colleague chooses a new password, for an admin to hand
// over.
func (s *Service) ResetLink(ctx context.Context, userID string) (*Link, error) {
	if err := requireManager(ctx); err != nil {
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

// resetLink creates a reset link, or an invitation if the account has no password yet.
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

// maxBackground is the number of password resets that may be processed at the same time.
const maxBackground = 8

// Forgot handles a request of a person who forgot their password. It returns immediately, and with
// the same result whether the account exists or not; the work continues in the background (see
// Wait). With a Sender, the person gets a link. Without one, no link is created: the request is
// recorded in the audit trail, and an admin creates a link.
func (s *Service) Forgot(ctx context.Context, email string) error {
	if s.o.NoPasswords {
		return passwordsOff()
	}
	key := normalize.EmailKey(email)
	if blank(email) || len(email) > 1280 {
		return wrongField("email", "the e-mail address is missing")
	}
	counts := counters("forgot "+cmp.Or(key, email), audit.ClientOf(ctx).Address)
	if err := s.countAttempt(ctx, counts); err != nil {
		return err
	}
	select {
	case s.slots <- struct{}{}:
	default:
		return &Refusal{
			Code: Busy, Message: "too many requests at the moment: try again",
			RetryAfter: busyWait,
		}
	}
	ctx = context.WithoutCancel(ctx)
	s.background.Go(func() {
		defer func() { <-s.slots }()
		ctx, cancel := context.WithTimeout(ctx, time.Minute)
		defer cancel()
		if err := s.sendReset(ctx, key); err != nil {
			s.log.LogAttrs(ctx, slog.LevelError, "password reset not sent",
				slog.String("error", err.Error()))
		}
	})
	return nil
}

// sendReset does the background work of Forgot. It does nothing if no open account has the address.
func (s *Service) sendReset(ctx context.Context, key string) error {
	a, err := s.account(ctx, "u.email_key = ?", key)
	if err != nil || a.id == "" || a.closed {
		return err
	}
	if err := s.audit.Append(ctx, audit.Entry{
		Kind:      audit.PasswordResetAsked,
		SubjectID: a.id,
	}); err != nil {
		return err
	}
	if s.o.Sender == nil {
		s.log.LogAttrs(ctx, slog.LevelWarn,
			"a colleague asks for a new password: create a link with hirewire user reset and "+
				"hand it over", slog.String("user", a.id))
		return nil
	}
	link, err := s.resetLink(ctx, a)
	if err != nil {
		return err
	}
	return s.o.Sender.SendReset(ctx, a.email, link.URL)
}

// Acceptance is the input for using a link.
type Acceptance struct {
	// Token is the secret in the link's fragment.
	Token, Password string
	// Name and Email are required with the first admin's link; other links belong to an account.
	Name, Email string
	// Company names the company. It must be empty unless Purpose.AsksCompany is true, and may be
	// empty then.
	Company string
	// Old is the secret of the browser's current session; empty for none.
	Old string
}

// Accept uses a link: it sets the password, ends the user's other sessions and opens a new one. It
// returns nil instead of a session if the account has a second factor, which a link does not
// replace: the person has to sign in.
func (s *Service) Accept(ctx context.Context, a Acceptance) (*Started, error) {
	l, err := s.link(ctx, a.Token)
	if err != nil {
		return nil, err
	}
	if blank(a.Company) {
		a.Company = ""
	}
	if a.Company != "" && !l.asksCompany() {
		return nil, wrongField("company", "company can't be named with this link, because it has "+
			"a name or the link is not the first admin's: an admin can change the name in the "+
			"settings")
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
	password := normalizePassword(a.Password)
	if err := checkStrength(password, about...); err != nil {
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
		if errors.Is(err, access.ErrUnauthenticated) { // the account was deactivated meanwhile
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

// fieldOf converts a command's error about its input into the refusal that names the field.
func fieldOf(err error) error {
	if wrong, ok := errors.AsType[*command.InvalidInput](err); ok && len(wrong.Fields) > 0 {
		f := wrong.Fields[0]
		return wrongField(f.Path[len(f.Path)-1], f.Path[len(f.Path)-1]+" "+f.Message)
	}
	return err
}

// accept marks the link as used, sets the password and opens the session, in the caller's
// transaction.
func (s *Service) accept(
	ctx context.Context, tx *store.Tx, l *foundLink, userID, hash, old string,
) (*Started, error) {
	res, err := tx.Exec(ctx, useLink, s.now(), l.id)
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
		Kind: audit.LinkUsed, Actor: userActor(userID), SubjectID: userID,
		Details: map[string]string{"kind": string(l.kind)},
	}); err != nil {
		return nil, err
	}
	if l.account.totp {
		return nil, nil //nolint:nilnil // no session yet
	}
	return s.startSession(ctx, tx, userID, ByLink, old, "")
}

// acceptFirst creates the first admin and names the company if a name was given. Several servers
// that start at once each print a link; using one of them voids the others.
func (s *Service) acceptFirst(
	ctx context.Context, l *foundLink, a Acceptance, hash string,
) (*Started, error) {
	var out *Started
	_, err := s.hiring.CreateFirstAdmin(ctx,
		hiring.CreateFirstAdminInput{Email: a.Email, Name: a.Name, Company: a.Company},
		func(ctx context.Context, tx *store.Tx, userID string) error {
			// Two people who use different links at the same moment conflict on these rows, so that
			// only one of them succeeds.
			if _, err := tx.Exec(
				ctx,
				voidOtherFirstLinks,
				s.now(),
				string(firstRun),
				l.id,
			); err != nil {
				return fmt.Errorf("end the other links: %w", err)
			}
			n, err := countRows(ctx, tx, "SELECT count(*) FROM users WHERE id <> ?", userID)
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

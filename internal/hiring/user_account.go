package hiring

import (
	"context"
	"fmt"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"hirewire/ent"
	"hirewire/ent/apikey"
	"hirewire/ent/predicate"
	"hirewire/ent/user"
	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/normalize"
	"hirewire/internal/store"
	"hirewire/internal/textkey"
	"hirewire/internal/workflow"
)

// UpdateUserInput is the input of UpdateUser. Omitted fields keep their values.
type UpdateUserInput struct {
	// ID of the user.
	UserID string `json:"userId"`
	// The version that the client last read; fails with VersionConflict if it is out of date.
	ExpectedVersion int `json:"expectedVersion"`
	// Full name, 1 to 200 characters.
	Name graphql.Omittable[*string] `json:"name,omitzero"`
	// Job title, at most 200 characters; null to clear it.
	Title graphql.Omittable[*string] `json:"title,omitzero"`
	// E-mail address, unique among users.
	Email graphql.Omittable[*string] `json:"email,omitzero"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// UpdateUser changes a colleague's name, job title or e-mail address.
func (s *Service) UpdateUser(ctx context.Context, in UpdateUserInput) (*command.Outcome, error) {
	v := &validation{}
	name := v.Renamed(in.Name, maxName, "name")
	title, titleGiven := v.ClearedLine(in.Title, 200, "title")
	email := command.NotNull(&v.Validation, in.Email, "email")
	if email != nil {
		email = new(v.Email(*email, "email"))
	}
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(
		ctx,
		"updateUser",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			a, err := u.accountFor(ctx, in.UserID, &in.ExpectedVersion)
			if err != nil {
				return err
			}
			e, row := &edits{}, u.DB.User.Update().Where(user.ID(a.ID))
			if edit(e, "name", a.Name, name, row.SetName) {
				row.SetNameKey(textkey.Key(*name))
			}
			editOptional(e, "title", a.Title, title, titleGiven, row.SetTitle, row.ClearTitle)
			moved := edit(e, "email", a.Email, email, row.SetEmail)
			if moved {
				row.SetEmailKey(normalize.EmailKey(*email))
			}
			if len(e.fields) == 0 {
				return nil
			}
			// A person who receives the mail of an account's address can take the account over.
			if moved && !u.Viewer.MayControl(a.rights()) {
				return access.ErrLackedRights
			}
			err = u.saveAccount(ctx, a, e.fields, row, eventlog.Facts{})
			if store.IsUnique(err, "user_email_key") {
				return command.Wrong(
					command.CodeDuplicate,
					"is already used by another user",
					"email",
				)
			}
			if err != nil || !moved || textkey.Email(*email) == textkey.Email(a.Email) {
				return err
			}
			return u.matchAccount(ctx, a.ID, *email, a.Role)
		},
	)
}

// GrantConfidentialAccessInput is the input of GrantConfidentialAccess.
type GrantConfidentialAccessInput struct {
	// ID of the user.
	UserID string `json:"userId"`
	// The version that the client last read; fails with VersionConflict if it is out of date.
	ExpectedVersion int `json:"expectedVersion"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// GrantConfidentialAccess lets an admin see confidential postings of other teams. Only another
// admin who has that access may grant it. The first grant is made at the first run or by the
// command line.
func (s *Service) GrantConfidentialAccess(
	ctx context.Context,
	in GrantConfidentialAccessInput,
) (*command.Outcome, error) {
	return s.run(
		ctx,
		"grantConfidentialAccess",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			a, err := u.accountFor(ctx, in.UserID, &in.ExpectedVersion)
			if err != nil {
				return err
			}
			if a.Role != workflow.RoleAdmin {
				return command.Wrong(
					command.CodeConflict,
					"is not an admin, and confidential access requires the role ADMIN",
					"userId",
				)
			}
			if u.isViewer(a.ID) {
				return access.ErrOwnRights
			}
			if !u.Viewer.MayGrant(access.AccountRights{Role: a.Role, ConfidentialAccess: true}) {
				return access.ErrLackedRights
			}
			return u.setConfidentialAccess(ctx, a, true)
		},
	)
}

// RevokeConfidentialAccessInput is the input of RevokeConfidentialAccess.
type RevokeConfidentialAccessInput struct {
	// ID of the user.
	UserID string `json:"userId"`
	// The version that the client last read; fails with VersionConflict if it is out of date.
	ExpectedVersion int `json:"expectedVersion"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// RevokeConfidentialAccess revokes that access.
func (s *Service) RevokeConfidentialAccess(
	ctx context.Context,
	in RevokeConfidentialAccessInput,
) (*command.Outcome, error) {
	return s.run(
		ctx,
		"revokeConfidentialAccess",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			a, err := u.accountFor(ctx, in.UserID, &in.ExpectedVersion)
			if err != nil {
				return err
			}
			return u.setConfidentialAccess(ctx, a, false)
		},
	)
}

func (u *unit) setConfidentialAccess(ctx context.Context, a *accountFacts, granted bool) error {
	if a.Granted == granted {
		return nil
	}
	if granted {
		if err := u.endLinks(ctx, a.ID); err != nil {
			return err
		}
	}
	row := u.DB.User.Update().Where(user.ID(a.ID)).SetConfidentialAccess(granted)
	return u.saveAccount(ctx, a, []string{"confidentialAccess"}, row,
		eventlog.Facts{Confidential: &granted})
}

// DeactivateUserInput is the input of DeactivateUserWith.
type DeactivateUserInput struct {
	// ID of the user.
	UserID string `json:"userId"`
	// The version that the client last read; fails with VersionConflict if it is out of date.
	ExpectedVersion int `json:"expectedVersion"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// DeactivateUserWith deactivates an account, revokes its API keys, and calls also in the same
// transaction, to end what is outside the entities, such as sessions. The last active admin cannot
// be deactivated.
func (s *Service) DeactivateUserWith(
	ctx context.Context,
	in DeactivateUserInput,
	also func(ctx context.Context, tx *store.Tx) error,
) (*command.Outcome, error) {
	return s.run(
		ctx,
		"deactivateUser",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			a, err := u.accountFor(ctx, in.UserID, &in.ExpectedVersion)
			if err != nil || a.Closed {
				return err
			}
			if err := a.checkNotLastAdmin("userId"); err != nil {
				return err
			}
			if err := u.setUserDeactivated(ctx, a, &u.At); err != nil {
				return err
			}
			if err := u.endKeys(ctx, apikey.UserID(a.ID)); err != nil {
				return err
			}
			return also(ctx, u.Tx)
		},
	)
}

// ReactivateUserInput is the input of ReactivateUser.
type ReactivateUserInput struct {
	// ID of the user.
	UserID string `json:"userId"`
	// The version that the client last read; fails with VersionConflict if it is out of date.
	ExpectedVersion int `json:"expectedVersion"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// ReactivateUser reactivates an account. Its keys stay revoked and its sessions ended.
func (s *Service) ReactivateUser(
	ctx context.Context,
	in ReactivateUserInput,
) (*command.Outcome, error) {
	return s.run(
		ctx,
		"reactivateUser",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			a, err := u.accountFor(ctx, in.UserID, &in.ExpectedVersion)
			if err != nil || !a.Closed {
				return err
			}
			if !u.Viewer.MayGrant(a.rights()) {
				return access.ErrLackedRights
			}
			return u.setUserDeactivated(ctx, a, nil)
		},
	)
}

func (u *unit) setUserDeactivated(ctx context.Context, a *accountFacts, at *time.Time) error {
	row := u.DB.User.Update().Where(user.ID(a.ID))
	setOrClear(at, row.SetDeactivatedAt, row.ClearDeactivatedAt)
	return u.saveAccount(ctx, a, []string{"active"}, row, eventlog.Facts{Archived: new(at != nil)})
}

// endKeys revokes all keys of an owner that are not revoked yet. The owner's row must be locked.
func (u *unit) endKeys(ctx context.Context, owned predicate.ApiKey) error {
	query := u.DB.ApiKey.Query().Where(owned, apikey.RevokedAtIsNil()).
		Order(ent.Asc(apikey.FieldID))
	if u.locks() {
		query.ForUpdate()
	}
	keys, err := query.IDs(ctx)
	if err != nil {
		return fmt.Errorf("read API keys: %w", err)
	}
	for _, id := range keys {
		if err := u.endKey(ctx, id); err != nil {
			return err
		}
	}
	return nil
}

// endKey revokes one key, which must be locked and not be revoked yet.
func (u *unit) endKey(ctx context.Context, id string) error {
	if err := save(ctx, id, u.DB.ApiKey.Update().Where(apikey.ID(id)).
		SetRevokedAt(u.At)); err != nil {
		return fmt.Errorf("end API key: %w", err)
	}
	u.Emit(eventlog.Entry{Kind: eventlog.ApiKeyRevoked, Facts: eventlog.Facts{ItemID: id}})
	return nil
}

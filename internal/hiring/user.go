package hiring

import (
	"context"
	"fmt"

	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/normalize"
	"hirewire/internal/store"
	"hirewire/internal/textkey"
	"hirewire/internal/workflow"
)

// CreateUserInput is the input of CreateUser.
type CreateUserInput struct {
	// E-mail address, unique among users.
	Email string `json:"email"`
	// Full name, 1 to 200 characters.
	Name string `json:"name"`
	// Job title, at most 200 characters; nil for none.
	Title *string `json:"title,omitempty"`
	// The user's company role.
	Role workflow.CompanyRole `json:"role"`
	// True to let an ADMIN see confidential postings of other teams.
	ConfidentialAccess bool `json:"confidentialAccess"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// CreateUser adds a colleague. The outcome's ItemID is the new user's id.
func (s *Service) CreateUser(ctx context.Context, in CreateUserInput) (*command.Outcome, error) {
	return s.CreateUserWith(ctx, in, nil)
}

// CreateUserWith is like CreateUser but calls also in the same transaction, to write data of the
// new user that is outside the entities, such as how they sign in. It does not call also for a
// replayed command.
func (s *Service) CreateUserWith(
	ctx context.Context,
	in CreateUserInput,
	also func(ctx context.Context, tx *store.Tx, userID string) error,
) (*command.Outcome, error) {
	v := &validation{}
	in.check(v)
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(
		ctx,
		"createUser",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			if !u.Viewer.Can(access.ManageCompany) {
				return u.Viewer.Refuse(access.ManageCompany)
			}
			if !u.Viewer.MayGrant(
				access.AccountRights{Role: in.Role, ConfidentialAccess: in.ConfidentialAccess},
			) {
				return access.ErrLackedRights
			}
			id, err := u.addUser(ctx, in)
			if err != nil {
				return err
			}
			if also != nil {
				return also(ctx, u.Tx, id)
			}
			return nil
		},
	)
}

// check checks and normalizes the input.
func (in *CreateUserInput) check(v *validation) {
	in.Email, in.Name = v.Email(in.Email, "email"), v.Required(in.Name, maxName, "name")
	in.Title = v.Line(in.Title, 200, "title")
	if !in.Role.IsValid() {
		v.Add(command.CodeInvalid, "must be ADMIN, RECRUITER, MEMBER or AUDITOR", "role")
	}
	if in.ConfidentialAccess && in.Role != workflow.RoleAdmin {
		v.Add(command.CodeConflict, "needs the role ADMIN", "confidentialAccess")
	}
}

// addUser inserts a user whose data has been checked, and returns the id.
func (u *unit) addUser(ctx context.Context, in CreateUserInput) (string, error) {
	id := u.ID(ids.User)
	err := u.DB.User.Create().SetID(id).SetCreatedAt(u.At).SetUpdatedAt(u.At).
		SetEmail(in.Email).
		SetEmailKey(normalize.EmailKey(in.Email)).SetName(in.Name).SetNameKey(textkey.Key(in.Name)).
		SetNillableTitle(in.Title).
		SetRole(in.Role).SetConfidentialAccess(in.ConfidentialAccess).Exec(ctx)
	if store.IsUnique(err, "user_email_key") {
		return "", command.Wrong(command.CodeDuplicate, "is already used by another user", "email")
	}
	if err != nil {
		return "", fmt.Errorf("add user: %w", err)
	}
	u.Result.ItemID = id
	u.Emit(
		eventlog.Entry{
			Kind:  eventlog.UserAdded,
			Facts: eventlog.Facts{UserID: id, ItemVersion: 1, Role: in.Role},
		},
	)
	return id, u.matchAccount(ctx, id, in.Email, in.Role)
}

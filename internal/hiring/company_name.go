package hiring

import (
	"context"
	"fmt"

	"hirewire/ent"
	"hirewire/ent/companysettings"
	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/store"
	"hirewire/internal/workflow"
)

// UnnamedCompany is the name of a company that has not been given one. The first admin is asked for
// a name, and people who do not know the company yet are not shown this one.
const UnnamedCompany = "My company"

// CreateFirstAdminInput is the input of CreateFirstAdmin.
type CreateFirstAdminInput struct {
	Email, Name string
	// Company is the company's name. If it is empty, the company keeps its present name.
	Company string
}

// CreateFirstAdmin creates an admin with confidential access, which nobody else could grant, and
// names the company if a name is given. The outcome's ItemID is the new user's id. As with
// CreateUserWith, the function also writes how the user signs in, in the same transaction. It must
// return an error unless the new account is the only one. If the company has a name already,
// CreateFirstAdmin returns an InvalidInput error with CodeConflict for the field company.
func (s *Service) CreateFirstAdmin(
	ctx context.Context,
	in CreateFirstAdminInput,
	also func(ctx context.Context, tx *store.Tx, userID string) error,
) (*command.Outcome, error) {
	user := CreateUserInput{
		Email:              in.Email,
		Name:               in.Name,
		Role:               workflow.RoleAdmin,
		ConfidentialAccess: true,
	}
	v := &validation{}
	user.check(v)
	if in.Company != "" {
		in.Company = v.Required(in.Company, maxName, "company")
	}
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(
		access.With(ctx, access.System()),
		"createUser",
		nil,
		in,
		func(ctx context.Context, u *unit) error {
			id, err := u.addUser(ctx, user)
			if err != nil {
				return err
			}
			if err := also(ctx, u.Tx, id); err != nil {
				return err
			}
			if in.Company == "" {
				return nil
			}
			return u.nameCompany(ctx, in.Company, id)
		},
	)
}

// NameCompany gives a company its first name, on behalf of an admin, and calls also in the same
// transaction. If the company has a name already, it returns an InvalidInput error with
// CodeConflict for the field company; UpdateCompany changes a name.
func (s *Service) NameCompany(
	ctx context.Context,
	adminID, name string,
	also func(ctx context.Context, tx *store.Tx) error,
) error {
	v := &validation{}
	name = v.Required(name, maxName, "company")
	if err := v.Err(); err != nil {
		return err
	}
	// The viewer's rights are read again inside the transaction.
	admin := &access.Viewer{
		Kind:  workflow.ActorUser,
		ID:    adminID,
		Role:  workflow.RoleAdmin,
		Scope: workflow.ScopeWrite,
	}
	_, err := s.run(
		access.With(ctx, admin),
		"updateCompany",
		nil,
		name,
		func(ctx context.Context, u *unit) error {
			if !u.Viewer.Can(access.ManageCompany) {
				return u.Viewer.Refuse(access.ManageCompany)
			}
			if err := also(ctx, u.Tx); err != nil {
				return err
			}
			return u.nameCompany(ctx, name, adminID)
		},
	)
	return err
}

// NameUnnamedCompany gives a company its first name, on behalf of the system. It does nothing if
// the company has a name already.
func (s *Service) NameUnnamedCompany(ctx context.Context, name string) error {
	v := &validation{}
	name = v.Required(name, maxName, "company")
	if err := v.Err(); err != nil {
		return err
	}
	_, err := s.run(
		access.With(ctx, access.System()),
		"updateCompany",
		nil,
		name,
		func(ctx context.Context, u *unit) error {
			c, err := u.lockCompany(ctx)
			if err != nil || c.Name != UnnamedCompany {
				return err
			}
			return u.writeCompanyName(ctx, c, name, nil)
		},
	)
	return err
}

// nameCompany gives a company its first name, on behalf of a user. It locks the company's row, so
// that one of two concurrent calls fails.
func (u *unit) nameCompany(ctx context.Context, name, actorID string) error {
	c, err := u.lockCompany(ctx)
	if err != nil {
		return err
	}
	if c.Name != UnnamedCompany {
		return command.Wrong(
			command.CodeConflict,
			fmt.Sprintf("is already set to %q: an admin can change it in the settings", c.Name),
			"company",
		)
	}
	// The transaction may run with the system's rights, because it creates the actor's account.
	return u.writeCompanyName(
		ctx,
		c,
		name,
		&eventlog.Past{
			Actor:      eventlog.Actor{Kind: workflow.ActorUser, ID: actorID},
			OccurredAt: u.At,
		},
	)
}

// lockCompany locks and reads the company's row.
func (u *unit) lockCompany(ctx context.Context) (*ent.CompanySettings, error) {
	if err := u.lockTree(ctx); err != nil { // locks the company's row
		return nil, err
	}
	c, err := u.DB.CompanySettings.Get(ctx, ids.Company)
	if err != nil {
		return nil, fmt.Errorf("read company: %w", err)
	}
	return c, nil
}

func (u *unit) writeCompanyName(
	ctx context.Context,
	c *ent.CompanySettings,
	name string,
	by *eventlog.Past,
) error {
	e, row := &edits{}, u.DB.CompanySettings.Update().Where(companysettings.ID(c.ID))
	edit(e, "name", c.Name, &name, row.SetName)
	return u.saveCompany(ctx, c, e, row, by)
}

// saveCompany saves the changes of the company's own data and emits the event. It does nothing if
// there are none. The event's actor and time are those of past, or the command's if past is nil.
func (u *unit) saveCompany(
	ctx context.Context,
	c *ent.CompanySettings,
	e *edits,
	row *ent.CompanySettingsUpdate,
	past *eventlog.Past,
) error {
	if len(e.fields) == 0 {
		return nil
	}
	if err := save(ctx, c.ID, row.SetVersion(c.Version+1).SetUpdatedAt(u.At)); err != nil {
		return err
	}
	u.Emit(eventlog.Entry{Kind: eventlog.CompanyUpdated, Past: past, Facts: eventlog.Facts{
		ItemID: c.ID, ItemVersion: c.Version + 1, ChangedFields: e.fields,
	}})
	return nil
}

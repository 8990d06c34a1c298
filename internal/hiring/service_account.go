package hiring

import (
	"context"
	"fmt"
	"time"

	"hirewire/ent/apikey"
	"hirewire/ent/serviceaccount"
	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/store"
	"hirewire/internal/workflow"
)

// CreateServiceAccountInput is the input of CreateServiceAccount.
type CreateServiceAccountInput struct {
	// Name, 1 to 200 characters, unique among service accounts.
	Name string `json:"name"`
	// The company role of the service account.
	Role workflow.CompanyRole `json:"role"`
	// True to let a service account with role ADMIN see confidential postings.
	ConfidentialAccess bool `json:"confidentialAccess"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// CreateServiceAccount adds a service account.
func (s *Service) CreateServiceAccount(
	ctx context.Context,
	in CreateServiceAccountInput,
) (*command.Outcome, error) {
	v := &validation{}
	in.Name = v.Required(in.Name, maxName, "name")
	v.companyRole(in.Role, "role")
	if in.ConfidentialAccess && in.Role != workflow.RoleAdmin {
		v.Add(command.CodeConflict, "needs the role ADMIN", "confidentialAccess")
	}
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(
		ctx,
		"createServiceAccount",
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
			id := u.ID(ids.ServiceAccount)
			err := u.DB.ServiceAccount.Create().
				SetID(id).
				SetCreatedAt(u.At).
				SetName(in.Name).
				SetRole(in.Role).
				SetConfidentialAccess(in.ConfidentialAccess).
				Exec(ctx)
			if err != nil {
				return serviceAccountError(err)
			}
			u.Result.ItemID = id
			facts := eventlog.Facts{ItemID: id, Role: in.Role}
			if in.ConfidentialAccess {
				facts.Confidential = &in.ConfidentialAccess
			}
			u.Emit(eventlog.Entry{Kind: eventlog.ServiceAccountAdded, Facts: facts})
			return nil
		},
	)
}

// serviceAccountError converts the violation of a unique name into an InvalidInput error, and wraps
// any other error.
func serviceAccountError(err error) error {
	if store.IsUnique(err, "service_accounts_name_key") {
		return command.Wrong(
			command.CodeDuplicate,
			"is already used by another service account",
			"name",
		)
	}
	return fmt.Errorf("write service account: %w", err)
}

// RenameServiceAccountInput is the input of RenameServiceAccount.
type RenameServiceAccountInput struct {
	// ID of the service account.
	ServiceAccountID string `json:"serviceAccountId"`
	// Name, 1 to 200 characters, unique among service accounts.
	Name string `json:"name"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// RenameServiceAccount renames a service account.
func (s *Service) RenameServiceAccount(
	ctx context.Context,
	in RenameServiceAccountInput,
) (*command.Outcome, error) {
	v := &validation{}
	name := v.Required(in.Name, maxName, "name")
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(
		ctx,
		"renameServiceAccount",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			m, err := u.serviceAccountFor(ctx, in.ServiceAccountID)
			if err != nil || m.name == name {
				return err
			}
			row := u.DB.ServiceAccount.Update().Where(serviceaccount.ID(m.id)).SetName(name)
			if err := u.saveServiceAccount(ctx, m, "name", row, eventlog.Facts{}); err != nil {
				return serviceAccountError(err)
			}
			return nil
		},
	)
}

// DeactivateServiceAccountInput is the input of DeactivateServiceAccount.
type DeactivateServiceAccountInput struct {
	// ID of the service account.
	ServiceAccountID string `json:"serviceAccountId"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// DeactivateServiceAccount deactivates a service account and revokes its keys for good.
func (s *Service) DeactivateServiceAccount(
	ctx context.Context,
	in DeactivateServiceAccountInput,
) (*command.Outcome, error) {
	return s.run(
		ctx,
		"deactivateServiceAccount",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			m, err := u.serviceAccountFor(ctx, in.ServiceAccountID)
			if err != nil || m.off {
				return err
			}
			if err := u.setServiceAccountDeactivated(ctx, m, &u.At); err != nil {
				return err
			}
			return u.endKeys(ctx, apikey.ServiceAccountID(m.id))
		},
	)
}

// ReactivateServiceAccountInput is the input of ReactivateServiceAccount.
type ReactivateServiceAccountInput struct {
	// ID of the service account.
	ServiceAccountID string `json:"serviceAccountId"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// ReactivateServiceAccount reactivates a service account. Its keys stay revoked.
func (s *Service) ReactivateServiceAccount(
	ctx context.Context,
	in ReactivateServiceAccountInput,
) (*command.Outcome, error) {
	return s.run(
		ctx,
		"reactivateServiceAccount",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			m, err := u.serviceAccountFor(ctx, in.ServiceAccountID)
			if err != nil || !m.off {
				return err
			}
			if !u.Viewer.MayGrant(m.rights) {
				return access.ErrLackedRights
			}
			return u.setServiceAccountDeactivated(ctx, m, nil)
		},
	)
}

// serviceAccountFacts is what the rules need to know about a service account.
type serviceAccountFacts struct {
	id, name string
	off      bool
	rights   access.AccountRights
}

// serviceAccountFor locks a service account for a command that changes it. Only viewers who manage
// the company may.
func (u *unit) serviceAccountFor(ctx context.Context, id string) (*serviceAccountFacts, error) {
	if !u.Viewer.Can(access.ManageCompany) {
		return nil, u.Viewer.Refuse(access.ManageCompany)
	}
	if !ids.Is(id, ids.ServiceAccount) {
		return nil, access.NotFound(id)
	}
	rows, err := u.Tx.Query(
		ctx,
		"SELECT s.name, s.deactivated_at IS NOT NULL, s.role, s.confidential_access FROM service_accounts s WHERE s.id = ?"+u.locking(
			forUpdate,
			"s",
		),
		id,
	)
	if err != nil {
		return nil, fmt.Errorf("read service account: %w", err)
	}
	m := &serviceAccountFacts{id: id}
	u.Result.ItemID = id
	return m, notFound(
		scanOne(rows, &m.name, &m.off, &m.rights.Role, &m.rights.ConfidentialAccess),
		id,
		"read service account",
	)
}

func (u *unit) setServiceAccountDeactivated(
	ctx context.Context,
	m *serviceAccountFacts,
	off *time.Time,
) error {
	row := u.DB.ServiceAccount.Update().Where(serviceaccount.ID(m.id))
	setOrClear(off, row.SetDeactivatedAt, row.ClearDeactivatedAt)
	return u.saveServiceAccount(ctx, m, "active", row, eventlog.Facts{Archived: new(off != nil)})
}

// saveServiceAccount saves a service account's row and emits the event, with the name of the
// changed field in the API.
func (u *unit) saveServiceAccount(
	ctx context.Context,
	m *serviceAccountFacts,
	field string,
	row update,
	facts eventlog.Facts,
) error {
	if err := save(ctx, m.id, row); err != nil {
		return err
	}
	facts.ItemID, facts.ChangedFields = m.id, []string{field}
	u.Emit(eventlog.Entry{Kind: eventlog.ServiceAccountUpdated, Facts: facts})
	return nil
}

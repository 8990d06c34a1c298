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

// CreateServiceAccountInput is a machine to add.
type CreateServiceAccountInput struct {
	// Name, 1 to 200 characters, unique among service accounts.
	Name string `json:"name"`
	// Company role that it acts with.
	Role workflow.CompanyRole `json:"role"`
	// For an ADMIN: sees confidential postings.
	ConfidentialAccess bool `json:"confidentialAccess"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// CreateServiceAccount adds a machine that acts under its own name.
func (s *Service) CreateServiceAccount(ctx context.Context, in CreateServiceAccountInput) (*command.Outcome, error) {
	v := &validation{}
	in.Name = v.Required(in.Name, maxName, "name")
	v.companyRole(in.Role, "role")
	if in.ConfidentialAccess && in.Role != workflow.RoleAdmin {
		v.Add(command.CodeConflict, "needs the role ADMIN", "confidentialAccess")
	}
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(ctx, "createServiceAccount", in.IdempotencyKey, in, func(ctx context.Context, u *unit) error {
		if !u.Viewer.Can(access.ManageCompany) {
			return u.Viewer.Refuse(access.ManageCompany)
		}
		if !u.Viewer.Gives(access.AccountRights{Role: in.Role, ConfidentialAccess: in.ConfidentialAccess}) {
			return access.ErrLackedRights
		}
		id := u.ID(ids.ServiceAccount)
		err := u.DB.ServiceAccount.Create().SetID(id).SetCreatedAt(u.At).SetName(in.Name).SetRole(in.Role).SetConfidentialAccess(in.ConfidentialAccess).Exec(ctx)
		if err != nil {
			return machineName(err)
		}
		u.Result.ItemID = id
		facts := eventlog.Facts{ItemID: id, Role: in.Role}
		if in.ConfidentialAccess {
			facts.Confidential = &in.ConfidentialAccess
		}
		u.Emit(eventlog.Entry{Kind: eventlog.ServiceAccountAdded, Facts: facts})
		return nil
	})
}

// machineName makes a wrong field of a name that is taken.
func machineName(err error) error {
	if store.IsUnique(err, "service_accounts_name_key") {
		return command.Wrong(command.CodeDuplicate, "is already used by another service account", "name")
	}
	return fmt.Errorf("write service account: %w", err)
}

// RenameServiceAccountInput is a new name for a service account.
type RenameServiceAccountInput struct {
	// Which service account.
	ServiceAccountID string `json:"serviceAccountId"`
	// Name, 1 to 200 characters, unique among service accounts.
	Name string `json:"name"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// RenameServiceAccount gives a machine another name.
func (s *Service) RenameServiceAccount(ctx context.Context, in RenameServiceAccountInput) (*command.Outcome, error) {
	v := &validation{}
	name := v.Required(in.Name, maxName, "name")
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(ctx, "renameServiceAccount", in.IdempotencyKey, in, func(ctx context.Context, u *unit) error {
		m, err := u.machineFor(ctx, in.ServiceAccountID)
		if err != nil || m.name == name {
			return err
		}
		row := u.DB.ServiceAccount.Update().Where(serviceaccount.ID(m.id)).SetName(name)
		if err := u.saveMachine(ctx, m, "name", row, eventlog.Facts{}); err != nil {
			return machineName(err)
		}
		return nil
	})
}

// DeactivateServiceAccountInput is a service account to switch off.
type DeactivateServiceAccountInput struct {
	// Which service account.
	ServiceAccountID string `json:"serviceAccountId"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// DeactivateServiceAccount switches a machine off: its keys end for good.
func (s *Service) DeactivateServiceAccount(ctx context.Context, in DeactivateServiceAccountInput) (*command.Outcome, error) {
	return s.run(ctx, "deactivateServiceAccount", in.IdempotencyKey, in, func(ctx context.Context, u *unit) error {
		m, err := u.machineFor(ctx, in.ServiceAccountID)
		if err != nil || m.off {
			return err
		}
		if err := u.switched(ctx, m, &u.At); err != nil {
			return err
		}
		return u.endKeys(ctx, apikey.ServiceAccountID(m.id))
	})
}

// ReactivateServiceAccountInput is a service account to switch on again.
type ReactivateServiceAccountInput struct {
	// Which service account.
	ServiceAccountID string `json:"serviceAccountId"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// ReactivateServiceAccount switches a machine on again. Its keys stay ended.
func (s *Service) ReactivateServiceAccount(ctx context.Context, in ReactivateServiceAccountInput) (*command.Outcome, error) {
	return s.run(ctx, "reactivateServiceAccount", in.IdempotencyKey, in, func(ctx context.Context, u *unit) error {
		m, err := u.machineFor(ctx, in.ServiceAccountID)
		if err != nil || !m.off {
			return err
		}
		if !u.Viewer.Gives(m.rights) {
			return access.ErrLackedRights
		}
		return u.switched(ctx, m, nil)
	})
}

// machine is what the rules need of a service account.
type machine struct {
	id, name string
	off      bool
	rights   access.AccountRights
}

// machineFor locks a service account that a command of who manages the company changes.
func (u *unit) machineFor(ctx context.Context, id string) (*machine, error) {
	if !u.Viewer.Can(access.ManageCompany) {
		return nil, u.Viewer.Refuse(access.ManageCompany)
	}
	if !ids.Is(id, ids.ServiceAccount) {
		return nil, access.NotFound(id)
	}
	rows, err := u.Tx.Query(ctx, "SELECT s.name, s.deactivated_at IS NOT NULL, s.role, s.confidential_access FROM service_accounts s WHERE s.id = ?"+u.locking(forUpdate, "s"), id)
	if err != nil {
		return nil, fmt.Errorf("read service account: %w", err)
	}
	m := &machine{id: id}
	u.Result.ItemID = id
	return m, notFound(scanOne(rows, &m.name, &m.off, &m.rights.Role, &m.rights.ConfidentialAccess), id, "read service account")
}

func (u *unit) switched(ctx context.Context, m *machine, off *time.Time) error {
	row := u.DB.ServiceAccount.Update().Where(serviceaccount.ID(m.id))
	setOrClear(off, row.SetDeactivatedAt, row.ClearDeactivatedAt)
	return u.saveMachine(ctx, m, "active", row, eventlog.Facts{Archived: new(off != nil)})
}

// saveMachine changes a service account's row, in which one field of the API changes, and emits the
// event.
func (u *unit) saveMachine(ctx context.Context, m *machine, field string, row update,
	facts eventlog.Facts,
) error {
	if err := save(ctx, m.id, row); err != nil {
		return err
	}
	facts.ItemID, facts.ChangedFields = m.id, []string{field}
	u.Emit(eventlog.Entry{Kind: eventlog.ServiceAccountUpdated, Facts: facts})
	return nil
}

package hiring

import (
	"context"
	"fmt"

	"hirewire/ent"
	"hirewire/ent/signinlink"
	"hirewire/ent/user"
	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// AssignRoleInput gives a colleague a company role.
type AssignRoleInput struct {
	// The colleague.
	UserID string
	// Company role.
	Role workflow.CompanyRole
}

// AssignRole is ChangeUserRole for who does not contend with anybody, such as a provider whose groups say the role.
func (s *Service) AssignRole(ctx context.Context, in AssignRoleInput) (*command.Outcome, error) {
	return s.changeRole(ctx, "assignRole", nil, in, in.UserID, nil, in.Role)
}

// ChangeUserRoleInput is a company role for a colleague.
type ChangeUserRoleInput struct {
	// Which colleague.
	UserID string `json:"userId"`
	// The version that was read.
	ExpectedVersion int `json:"expectedVersion"`
	// Company role.
	Role workflow.CompanyRole `json:"role"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// ChangeUserRole gives a colleague a company role. Whoever ceases to be an ADMIN loses the grant for confidential
// postings, and the last admin stays one.
func (s *Service) ChangeUserRole(ctx context.Context, in ChangeUserRoleInput) (*command.Outcome, error) {
	return s.changeRole(ctx, "changeUserRole", in.IdempotencyKey, in, in.UserID, &in.ExpectedVersion, in.Role)
}

func (s *Service) changeRole(ctx context.Context, name string, key *string, in any, userID string, expected *int, role workflow.CompanyRole) (*command.Outcome, error) {
	v := &validation{}
	v.companyRole(role, "role")
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(ctx, name, key, in, func(ctx context.Context, u *unit) error {
		a, err := u.accountFor(ctx, userID, expected)
		if err != nil || a.Role == role {
			return err
		}
		// Only an admin comes here, so that one's own role can but become less.
		if !u.Viewer.Gives(access.AccountRights{Role: role}) {
			return access.ErrLackedRights
		}
		if err := a.mayLose("role"); err != nil {
			return err
		}
		fields, row := []string{"role"}, u.DB.User.Update().Where(user.ID(a.ID)).SetRole(role)
		facts := eventlog.Facts{FromRole: a.Role, Role: role}
		if a.Granted {
			fields = append(fields, "confidentialAccess")
			row.SetConfidentialAccess(false)
			facts.Confidential = new(false)
		}
		if err := u.endLinks(ctx, a.ID); err != nil {
			return err
		}
		return u.saveAccount(ctx, a, fields, row, facts)
	})
}

// endLinks ends the unused password links of an account that gets other rights. A link was made by
// somebody who had the account's rights at that time; whoever uses it gets those of now.
func (u *unit) endLinks(ctx context.Context, userID string) error {
	_, err := u.DB.SignInLink.Update().Where(signinlink.UserID(userID), signinlink.UsedAtIsNil()).
		SetUsedAt(u.At).Save(ctx)
	if err != nil {
		return fmt.Errorf("end the password links: %w", err)
	}
	return nil
}

func (v *validation) companyRole(role workflow.CompanyRole, path ...string) {
	if !role.IsValid() {
		v.Add(command.CodeInvalid, "must be ADMIN, RECRUITER, MEMBER or AUDITOR", path...)
	}
}

// accountFacts is what the rules need of a colleague's account.
type accountFacts struct {
	ID, Name, Email string
	Title           *string
	Role            workflow.CompanyRole
	Granted, Closed bool
	Version         int
	// lastAdmin tells that no other active account is an admin's.
	lastAdmin bool
}

// rights are what the account may do whatever the posting.
func (a *accountFacts) rights() access.AccountRights {
	return access.AccountRights{Role: a.Role, ConfidentialAccess: a.Granted}
}

// mayLose refuses to take from the last active admin what makes them one.
func (a *accountFacts) mayLose(path ...string) error {
	if a.lastAdmin {
		return command.Wrong(command.CodeConflict, "is that of the last active admin: make another user an admin first", path...)
	}
	return nil
}

// accountFor locks an account that a command of who manages the company changes; the version must be the present one, if
// one is expected. All active admins are locked with it, in one order, so that the last one stays whoever else is changed
// at the same time.
func (u *unit) accountFor(ctx context.Context, userID string, expected *int) (*accountFacts, error) {
	if !u.Viewer.Can(access.ManageCompany) {
		return nil, u.Viewer.Refuse(access.ManageCompany)
	}
	if !ids.Is(userID, ids.User) {
		return nil, access.NotFound(userID)
	}
	u.Result.ItemID = userID
	rows, err := u.Tx.Query(ctx, "SELECT o.id FROM users o WHERE o.id = ? OR o.role = 'ADMIN' AND o.deactivated_at IS NULL ORDER BY o.id"+u.locking(forUpdate, "o"), userID)
	if _, err := collect[string](rows, err); err != nil {
		return nil, fmt.Errorf("lock accounts: %w", err)
	}
	// A statement that waited for a lock sees the other rows as they were before, so the admins are counted by another.
	rows, err = u.Tx.Query(ctx, `SELECT o.name, o.email, o.title, o.role, o.confidential_access, o.deactivated_at IS NOT NULL, o.version,
		o.role = 'ADMIN' AND o.deactivated_at IS NULL AND NOT EXISTS
			(SELECT 1 FROM users x WHERE x.role = 'ADMIN' AND x.deactivated_at IS NULL AND x.id <> o.id)
		FROM users o WHERE o.id = ?`, userID)
	if err != nil {
		return nil, fmt.Errorf("read account: %w", err)
	}
	a := &accountFacts{ID: userID}
	if err := scanOne(rows, &a.Name, &a.Email, &a.Title, &a.Role, &a.Granted, &a.Closed, &a.Version, &a.lastAdmin); err != nil {
		return nil, notFound(err, userID, "read account")
	}
	if err := command.CheckVersion(a.ID, expected, a.Version); err != nil {
		return nil, err
	}
	return a, nil
}

// saveAccount changes an account's row, in which the given fields of the API change, and emits the
// event.
func (u *unit) saveAccount(
	ctx context.Context, a *accountFacts, fields []string, row *ent.UserUpdate, facts eventlog.Facts,
) error {
	if err := save(ctx, a.ID, row.SetVersion(a.Version+1).SetUpdatedAt(u.At)); err != nil {
		return err
	}
	facts.UserID, facts.ItemVersion, facts.ChangedFields = a.ID, a.Version+1, fields
	u.Emit(eventlog.Entry{Kind: eventlog.UserUpdated, Facts: facts})
	return nil
}

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

// AssignRoleInput is the input of AssignRole.
type AssignRoleInput struct {
	UserID string
	Role   workflow.CompanyRole
}

// AssignRole is like ChangeUserRole without an expected version, for callers that have not read the
// account, such as single sign-on, where the provider's groups decide the role.
func (s *Service) AssignRole(ctx context.Context, in AssignRoleInput) (*command.Outcome, error) {
	return s.changeRole(ctx, "assignRole", nil, in, in.UserID, nil, in.Role)
}

// ChangeUserRoleInput is the input of ChangeUserRole.
type ChangeUserRoleInput struct {
	// ID of the user.
	UserID string `json:"userId"`
	// The version that the client last read; fails with VersionConflict if it is out of date.
	ExpectedVersion int `json:"expectedVersion"`
	// The user's new company role.
	Role workflow.CompanyRole `json:"role"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// ChangeUserRole changes a colleague's company role. An admin who gets another role loses
// confidential access. The last active admin cannot get another role.
func (s *Service) ChangeUserRole(
	ctx context.Context,
	in ChangeUserRoleInput,
) (*command.Outcome, error) {
	return s.changeRole(
		ctx,
		"changeUserRole",
		in.IdempotencyKey,
		in,
		in.UserID,
		&in.ExpectedVersion,
		in.Role,
	)
}

func (s *Service) changeRole(
	ctx context.Context,
	name string,
	key *string,
	in any,
	userID string,
	expected *int,
	role workflow.CompanyRole,
) (*command.Outcome, error) {
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
		// Only admins get here, so their own role can only become a lesser one.
		if !u.Viewer.MayGrant(access.AccountRights{Role: role}) {
			return access.ErrLackedRights
		}
		if err := a.checkNotLastAdmin("role"); err != nil {
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

// endLinks voids the unused password links of an account that gets other rights. The creator of a
// link was allowed to hand out the rights that the account had then, but using the link would give
// the current ones.
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

// accountFacts is what the rules need to know about a user's account.
type accountFacts struct {
	ID, Name, Email string
	Title           *string
	Role            workflow.CompanyRole
	Granted, Closed bool
	Version         int
	// lastAdmin is true if the account is the only active one of an admin.
	lastAdmin bool
}

// rights returns what the account may do regardless of the posting.
func (a *accountFacts) rights() access.AccountRights {
	return access.AccountRights{Role: a.Role, ConfidentialAccess: a.Granted}
}

// checkNotLastAdmin returns an error if the account is the only active one of an admin.
func (a *accountFacts) checkNotLastAdmin(path ...string) error {
	if a.lastAdmin {
		return command.Wrong(
			command.CodeConflict,
			"is that of the last active admin: make another user an admin first",
			path...)
	}
	return nil
}

// accountFor locks an account for a command that changes it, which only viewers who manage the
// company may. It returns a VersionConflict unless the version is the expected one or expected is
// nil. It also locks all active admins, in a fixed order, so that concurrent commands cannot remove
// the last one.
func (u *unit) accountFor(
	ctx context.Context,
	userID string,
	expected *int,
) (*accountFacts, error) {
	if !u.Viewer.Can(access.ManageCompany) {
		return nil, u.Viewer.Refuse(access.ManageCompany)
	}
	if !ids.Is(userID, ids.User) {
		return nil, access.NotFound(userID)
	}
	u.Result.ItemID = userID
	rows, err := u.Tx.Query(
		ctx,
		"SELECT o.id FROM users o WHERE o.id = ? OR o.role = 'ADMIN' AND o.deactivated_at IS NULL ORDER BY o.id"+u.locking(
			forUpdate,
			"o",
		),
		userID,
	)
	if _, err := collect[string](rows, err); err != nil {
		return nil, fmt.Errorf("lock accounts: %w", err)
	}
	// A statement that waited for a lock sees other rows as they were before the wait, so another
	// statement counts the admins.
	rows, err = u.Tx.Query(
		ctx,
		`SELECT o.name, o.email, o.title, o.role, o.confidential_access, o.deactivated_at IS NOT NULL, o.version,
		o.role = 'ADMIN' AND o.deactivated_at IS NULL AND NOT EXISTS
			(SELECT 1 FROM users x WHERE x.role = 'ADMIN' AND x.deactivated_at IS NULL AND x.id <> o.id)
		FROM users o WHERE o.id = ?`,
		userID,
	)
	if err != nil {
		return nil, fmt.Errorf("read account: %w", err)
	}
	a := &accountFacts{ID: userID}
	err = scanOne(
		rows,
		&a.Name,
		&a.Email,
		&a.Title,
		&a.Role,
		&a.Granted,
		&a.Closed,
		&a.Version,
		&a.lastAdmin,
	)
	if err != nil {
		return nil, notFound(err, userID, "read account")
	}
	if err := command.CheckVersion(a.ID, expected, a.Version); err != nil {
		return nil, err
	}
	return a, nil
}

// saveAccount saves an account's row and emits the event, with the names of the changed fields in
// the API.
func (u *unit) saveAccount(
	ctx context.Context,
	a *accountFacts,
	fields []string,
	row *ent.UserUpdate,
	facts eventlog.Facts,
) error {
	if err := save(ctx, a.ID, row.SetVersion(a.Version+1).SetUpdatedAt(u.At)); err != nil {
		return err
	}
	facts.UserID, facts.ItemVersion, facts.ChangedFields = a.ID, a.Version+1, fields
	u.Emit(eventlog.Entry{Kind: eventlog.UserUpdated, Facts: facts})
	return nil
}

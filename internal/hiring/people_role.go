package hiring

import (
	"context"
	"fmt"

	"hirewire/internal/access"
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

// AssignRole gives a colleague a company role. Whoever ceases to be an ADMIN loses the grant for confidential postings,
// and the last admin stays one.
func (s *Service) AssignRole(ctx context.Context, in AssignRoleInput) (*Outcome, error) {
	v := &validation{}
	if !in.Role.IsValid() {
		v.add(CodeInvalid, "must be ADMIN, RECRUITER, MEMBER or AUDITOR", "role")
	}
	if err := v.err(); err != nil {
		return nil, err
	}
	return s.run(ctx, "assignRole", nil, in, func(ctx context.Context, u *unit) error {
		if !u.viewer.Can(access.ManageCompany) {
			return access.ErrForbidden
		}
		if !ids.Is(in.UserID, ids.User) {
			return access.ErrNotFound
		}
		rows, err := u.tx.Query(ctx, "SELECT o.role, o.confidential_access FROM users o WHERE o.id = ?"+u.locking(forUpdate, "o"), in.UserID)
		if err != nil {
			return fmt.Errorf("read user: %w", err)
		}
		var role workflow.CompanyRole
		var grant bool
		if err := scanOne(rows, &role, &grant); err != nil {
			return notFound(err, "read user")
		}
		u.Result.ItemID = in.UserID
		if role == in.Role {
			return nil
		}
		changed := []string{"role"}
		if role == workflow.RoleAdmin {
			if err := u.otherAdmin(ctx, in.UserID); err != nil {
				return err
			}
			if grant {
				changed = append(changed, "confidentialAccess")
			}
		}
		if _, err := u.exec(ctx, "UPDATE users SET role = ?, confidential_access = ?, version = version + 1, updated_at = ? WHERE id = ?",
			string(in.Role), false, u.at, in.UserID); err != nil {
			return fmt.Errorf("assign role: %w", err)
		}
		u.emit(eventlog.Entry{Kind: eventlog.UserUpdated, Visibility: eventlog.People, Facts: eventlog.Facts{UserID: in.UserID, ChangedFields: changed}})
		return nil
	})
}

// otherAdmin makes sure that there is an admin besides this one, and that they stay so until the commit.
func (u *unit) otherAdmin(ctx context.Context, userID string) error {
	rows, err := u.tx.Query(ctx, "SELECT o.id FROM users o WHERE o.role = ? AND o.deactivated_at IS NULL ORDER BY o.id"+u.locking(forUpdate, "o"), string(workflow.RoleAdmin))
	if err != nil {
		return fmt.Errorf("read the admins: %w", err)
	}
	defer rows.Close()
	others := 0
	for rows.Next() {
		var id string
		if err := rows.Scan(&id); err != nil {
			return fmt.Errorf("read the admins: %w", err)
		}
		if id != userID {
			others++
		}
	}
	if err := rows.Err(); err != nil {
		return fmt.Errorf("read the admins: %w", err)
	}
	if others == 0 {
		return wrong(CodeConflict, "is that of the last admin: make somebody else one first", "role")
	}
	return nil
}

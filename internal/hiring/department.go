package hiring

import (
	"context"
	"fmt"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"hirewire/ent"
	"hirewire/ent/department"
	"hirewire/internal/command"
	"hirewire/internal/entity"
	"hirewire/internal/ids"
	"hirewire/internal/textkey"
)

// maxDepth is how many departments stand above one another.
const maxDepth = 20

// CreateDepartmentInput is a department to add.
type CreateDepartmentInput struct {
	// Name as shown, 1 to 200 characters.
	Name string `json:"name"`
	// The department above; null for the top.
	ParentID *string `json:"parentId,omitempty"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// CreateDepartment adds a department.
func (s *Service) CreateDepartment(ctx context.Context, in CreateDepartmentInput) (*command.Outcome, error) {
	v := &validation{}
	name := v.Required(in.Name, maxName, "name")
	v.OptionalID(in.ParentID, ids.Department, "parentId")
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(ctx, "createDepartment", in.IdempotencyKey, in, func(ctx context.Context, u *unit) error {
		if err := u.mayAdd(ctx, entity.Department.Entity, "name"); err != nil {
			return err
		}
		id := u.ID(ids.Department)
		if err := u.checkParent(ctx, id, in.ParentID); err != nil {
			return err
		}
		return u.created(id, u.DB.Department.Create().SetID(id).SetCreatedAt(u.At).
			SetName(name).SetNameKey(textkey.Key(name)).SetNillableParentID(in.ParentID).Exec(ctx))
	})
}

// UpdateDepartmentInput is changes to a department. What is left out stays.
type UpdateDepartmentInput struct {
	// Which one.
	DepartmentID string `json:"departmentId"`
	// Name as shown, 1 to 200 characters.
	Name graphql.Omittable[*string] `json:"name,omitzero"`
	// The department above, never itself or one below it; null for the top.
	ParentID graphql.Omittable[*string] `json:"parentId,omitzero"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// UpdateDepartment renames a department or puts it elsewhere in the tree.
func (s *Service) UpdateDepartment(ctx context.Context, in UpdateDepartmentInput) (*command.Outcome, error) {
	v := &validation{}
	name := v.Renamed(in.Name, maxName, "name")
	parent, moved := in.ParentID.ValueOK()
	v.OptionalID(parent, ids.Department, "parentId")
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(ctx, "updateDepartment", in.IdempotencyKey, in, func(ctx context.Context, u *unit) error {
		u.Result.ItemID = in.DepartmentID
		if moved {
			// Before the department's own lock, as checkParent takes it, so that two commands never wait for each other.
			if err := u.lockTree(ctx); err != nil {
				return err
			}
		}
		if err := u.item(ctx, entity.Department.Entity, in.DepartmentID); err != nil {
			return err
		}
		d, err := u.DB.Department.Get(ctx, in.DepartmentID)
		if err != nil {
			return fmt.Errorf("read department: %w", err)
		}
		e, row := &edits{}, u.DB.Department.Update().Where(department.ID(d.ID))
		if edit(e, "name", d.Name, name, row.SetName) {
			row.SetNameKey(textkey.Key(*name))
		}
		if editOptional(e, "parent", d.ParentID, parent, moved, row.SetParentID,
			row.ClearParentID) {
			if err := u.checkParent(ctx, d.ID, parent); err != nil {
				return err
			}
		}
		return u.edited(ctx, d.ID, e, row)
	})
}

// ArchiveDepartmentInput is a department to archive or to bring back.
type ArchiveDepartmentInput struct {
	// Which one.
	DepartmentID string `json:"departmentId"`
	// False brings it back.
	Archived bool `json:"archived"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// ArchiveDepartment takes a department out of choice, or back into it.
func (s *Service) ArchiveDepartment(ctx context.Context, in ArchiveDepartmentInput) (*command.Outcome, error) {
	return s.archive(ctx, "archiveDepartment", in.IdempotencyKey, in, entity.Department.Entity,
		in.DepartmentID, in.Archived, archiveDepartment)
}

func archiveDepartment(db *ent.Client, id string, at *time.Time) update {
	row := db.Department.Update().Where(department.ID(id))
	if at == nil {
		return row.Where(department.ArchivedAtNotNil()).ClearArchivedAt()
	}
	return row.Where(department.ArchivedAtIsNil()).SetArchivedAt(*at)
}

// lockTree lets one command at a time change the shape of the tree: two moves that are right by themselves could
// together make a circle. The company's row stands for it.
func (u *unit) lockTree(ctx context.Context) error {
	rows, err := u.Tx.Query(ctx, "SELECT c.id FROM company_settings c WHERE c.id = ?"+u.locking(forUpdate, "c"), ids.Company)
	if err != nil {
		return fmt.Errorf("lock the departments: %w", err)
	}
	var id string
	return notFound(scanOne(rows, &id), id, "lock the departments")
}

// checkParent holds that the department may stand below the parent: the parent exists, is not archived, and neither is
// the department nor stands below it, and that no branch grows deeper than maxDepth.
func (u *unit) checkParent(ctx context.Context, id string, parent *string) error {
	if parent == nil {
		return nil
	}
	if err := u.lockTree(ctx); err != nil {
		return err
	}
	v := &validation{}
	if err := u.choice(ctx, v, entity.Department.Entity, []string{*parent}, func(int) []string { return []string{"parentId"} }); err != nil {
		return err
	}
	if err := v.Err(); err != nil {
		return err
	}
	tree, err := u.departmentTree(ctx)
	if err != nil {
		return err
	}
	if err := roomBelow(tree, id, *parent); err != nil {
		return err
	}
	above := 0
	for at := *parent; at != ""; at = tree[at] {
		if at == id {
			return command.Wrong(CodeCycle, "is the department itself or one of its descendants", "parentId")
		}
		above++
	}
	if above+height(tree, id) > maxDepth {
		return command.Wrong(CodeTooDeep, fmt.Sprintf("would nest departments more than %d levels deep", maxDepth), "parentId")
	}
	return nil
}

// The codes of wrong places in the tree.
const (
	// CodeCycle refuses to put a department below itself.
	CodeCycle = "CYCLE"
	// CodeTooDeep refuses a tree of more than maxDepth levels.
	CodeTooDeep = "TOO_DEEP"
)

// departmentTree maps each department to the one above.
func (u *unit) departmentTree(ctx context.Context) (map[string]string, error) {
	all, err := u.DB.Department.Query().All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read departments: %w", err)
	}
	tree := make(map[string]string, len(all))
	for _, d := range all {
		if d.ParentID != nil {
			tree[d.ID] = *d.ParentID
		}
	}
	return tree, nil
}

// height is how many levels a branch has, its root included.
func height(tree map[string]string, root string) int {
	most := 1
	for leaf := range tree {
		levels := 1
		for at := leaf; at != "" && at != root; at = tree[at] {
			levels++
			if tree[at] == root {
				most = max(most, levels)
			}
		}
	}
	return most
}

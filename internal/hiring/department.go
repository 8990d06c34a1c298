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

// maxDepth is the maximum number of levels of departments.
const maxDepth = 20

// CreateDepartmentInput is the input of CreateDepartment.
type CreateDepartmentInput struct {
	// Display name, 1 to 200 characters.
	Name string `json:"name"`
	// ID of the parent department; null for the top level. A department can have up to 200 direct
	// children, including archived ones; exceeding that fails with TOO_MANY.
	ParentID *string `json:"parentId,omitempty"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// CreateDepartment adds a department.
func (s *Service) CreateDepartment(
	ctx context.Context,
	in CreateDepartmentInput,
) (*command.Outcome, error) {
	v := &validation{}
	name := v.Required(in.Name, maxName, "name")
	v.OptionalID(in.ParentID, ids.Department, "parentId")
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(
		ctx,
		"createDepartment",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			if err := u.mayAddItem(ctx, entity.Department.Entity, "name"); err != nil {
				return err
			}
			id := u.ID(ids.Department)
			if err := u.checkParent(ctx, id, in.ParentID); err != nil {
				return err
			}
			return u.created(id, u.DB.Department.Create().SetID(id).SetCreatedAt(u.At).
				SetName(name).
				SetNameKey(textkey.Key(name)).SetNillableParentID(in.ParentID).Exec(ctx))
		},
	)
}

// UpdateDepartmentInput is the input of UpdateDepartment. Omitted fields keep their values.
type UpdateDepartmentInput struct {
	// ID of the department.
	DepartmentID string `json:"departmentId"`
	// Display name, 1 to 200 characters.
	Name graphql.Omittable[*string] `json:"name,omitzero"`
	// ID of the parent department; null for the top level. It cannot be the department itself or
	// one of its descendants.
	ParentID graphql.Omittable[*string] `json:"parentId,omitzero"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// UpdateDepartment renames a department or moves it in the tree.
func (s *Service) UpdateDepartment(
	ctx context.Context,
	in UpdateDepartmentInput,
) (*command.Outcome, error) {
	v := &validation{}
	name := v.Renamed(in.Name, maxName, "name")
	parent, moved := in.ParentID.ValueOK()
	v.OptionalID(parent, ids.Department, "parentId")
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(
		ctx,
		"updateDepartment",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			u.Result.ItemID = in.DepartmentID
			if moved {
				// The tree is locked before the department, as in all commands that lock both,
				// which prevents deadlocks.
				if err := u.lockTree(ctx); err != nil {
					return err
				}
			}
			if err := u.lockItem(ctx, entity.Department.Entity, in.DepartmentID); err != nil {
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
		},
	)
}

// ArchiveDepartmentInput is the input of ArchiveDepartment.
type ArchiveDepartmentInput struct {
	// ID of the department.
	DepartmentID string `json:"departmentId"`
	// True to archive it; false to restore it.
	Archived bool `json:"archived"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// ArchiveDepartment archives a department, so that it cannot be chosen any more, or restores it.
func (s *Service) ArchiveDepartment(
	ctx context.Context,
	in ArchiveDepartmentInput,
) (*command.Outcome, error) {
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

// lockTree serializes commands that change the tree of departments, because two moves that are
// valid by themselves could together form a cycle. It locks the company's row.
func (u *unit) lockTree(ctx context.Context) error {
	rows, err := u.Tx.Query(
		ctx,
		"SELECT c.id FROM company_settings c WHERE c.id = ?"+u.locking(forUpdate, "c"),
		ids.Company,
	)
	if err != nil {
		return fmt.Errorf("lock the departments: %w", err)
	}
	var id string
	return notFound(scanOne(rows, &id), id, "lock the departments")
}

// checkParent returns an error unless the department may be below the parent: the parent must
// exist, must not be archived, and must be neither the department itself nor one of its
// descendants, and no branch may become deeper than maxDepth.
func (u *unit) checkParent(ctx context.Context, id string, parent *string) error {
	if parent == nil {
		return nil
	}
	if err := u.lockTree(ctx); err != nil {
		return err
	}
	v := &validation{}
	err := u.checkChoices(
		ctx,
		v,
		entity.Department.Entity,
		[]string{*parent},
		func(int) []string { return []string{"parentId"} },
	)
	if err != nil {
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
			return command.Wrong(
				CodeCycle,
				"is the department itself or one of its descendants",
				"parentId",
			)
		}
		above++
	}
	if above+height(tree, id) > maxDepth {
		return command.Wrong(
			CodeTooDeep,
			fmt.Sprintf("would nest departments more than %d levels deep", maxDepth),
			"parentId",
		)
	}
	return nil
}

// The codes of errors about the parent of a department.
const (
	// CodeCycle means that a department would be below itself.
	CodeCycle = "CYCLE"
	// CodeTooDeep means that the tree would have more than maxDepth levels.
	CodeTooDeep = "TOO_DEEP"
)

// departmentTree maps each department to its parent.
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

// height returns the number of levels of a branch, including its root.
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

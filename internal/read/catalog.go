package read

import (
	"context"

	"hirewire/ent"
	"hirewire/ent/decisionreason"
	"hirewire/ent/department"
	"hirewire/ent/location"
	"hirewire/ent/source"
	"hirewire/ent/tag"
	"hirewire/internal/cohort"
	"hirewire/internal/entity"
	"hirewire/internal/workflow"
)

// whole puts the rows of a complete list into one cohort.
func whole[E cohort.Member](rows []E, err error) ([]E, error) {
	if err != nil {
		return nil, err
	}
	return list(cohort.Share(rows)), nil
}

// Departments returns all departments, by name.
func (s *Service) Departments(ctx context.Context, archived bool) ([]*ent.Department, error) {
	q := s.db.Department.Query().
		Order(ent.Asc(department.FieldNameKey), ent.Asc(department.FieldID))
	if !archived {
		q.Where(department.ArchivedAtIsNil())
	}
	return whole(q.All(ctx))
}

// DepartmentParent returns the parent department, or nil for a top-level one.
func (s *Service) DepartmentParent(
	ctx context.Context,
	d *ent.Department,
) (*ent.Department, error) {
	return cohort.Follow(
		ctx,
		d,
		"parent",
		func(d *ent.Department) string { return some(d.ParentID) },
		s.DepartmentsByID,
	)
}

// DepartmentChildren returns the direct child departments that are not archived, by name.
func (s *Service) DepartmentChildren(
	ctx context.Context,
	d *ent.Department,
) ([]*ent.Department, error) {
	children, err := cohort.Of(
		ctx,
		d,
		"children",
		func(ctx context.Context, ids []string) (map[string][]*ent.Department, error) {
			rows, err := s.db.Department.Query().
				Where(department.ParentIDIn(entity.Padded(ids)...), department.ArchivedAtIsNil()).
				Order(ent.Asc(department.FieldNameKey), ent.Asc(department.FieldID)).
				All(ctx)
			return grouped(rows, err, func(d *ent.Department) string { return some(d.ParentID) })
		},
	)
	return list(children), err
}

// Locations returns all locations, by name.
func (s *Service) Locations(ctx context.Context, archived bool) ([]*ent.Location, error) {
	q := s.db.Location.Query().Order(ent.Asc(location.FieldNameKey), ent.Asc(location.FieldID))
	if !archived {
		q.Where(location.ArchivedAtIsNil())
	}
	return whole(q.All(ctx))
}

// Tags returns all tags, by name.
func (s *Service) Tags(ctx context.Context, archived bool) ([]*ent.Tag, error) {
	q := s.db.Tag.Query().Order(ent.Asc(tag.FieldNameKey), ent.Asc(tag.FieldID))
	if !archived {
		q.Where(tag.ArchivedAtIsNil())
	}
	return whole(q.All(ctx))
}

// Sources returns all sources, or those of one kind, by name.
func (s *Service) Sources(
	ctx context.Context,
	archived bool,
	kind *workflow.SourceKind,
) ([]*ent.Source, error) {
	q := s.db.Source.Query().Order(ent.Asc(source.FieldLabelKey), ent.Asc(source.FieldID))
	if !archived {
		q.Where(source.ArchivedAtIsNil())
	}
	if kind != nil {
		q.Where(source.KindEQ(*kind))
	}
	return whole(q.All(ctx))
}

// DecisionReasons returns all decision reasons, or those of one kind, by name.
func (s *Service) DecisionReasons(
	ctx context.Context,
	archived bool,
	kind *workflow.DecisionKind,
) ([]*ent.DecisionReason, error) {
	q := s.db.DecisionReason.Query().
		Order(ent.Asc(decisionreason.FieldLabelKey), ent.Asc(decisionreason.FieldID))
	if !archived {
		q.Where(decisionreason.ArchivedAtIsNil())
	}
	if kind != nil {
		q.Where(decisionreason.KindEQ(*kind))
	}
	return whole(q.All(ctx))
}

package hiring

import (
	"context"
	"fmt"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"hirewire/ent"
	"hirewire/ent/source"
	"hirewire/internal/command"
	"hirewire/internal/entity"
	"hirewire/internal/ids"
	"hirewire/internal/normalize"
	"hirewire/internal/workflow"
)

// CreateSourceInput is the input of CreateSource.
type CreateSourceInput struct {
	// The kind of source.
	Kind workflow.SourceKind `json:"kind"`
	// Display name, 1 to 100 characters, unique among sources of the same kind.
	Label string `json:"label"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// CreateSource adds a source.
func (s *Service) CreateSource(
	ctx context.Context,
	in CreateSourceInput,
) (*command.Outcome, error) {
	v := &validation{}
	checkEnum(v, &in.Kind, "kind")
	label := v.Required(in.Label, maxLabel, "label")
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(
		ctx,
		"createSource",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			if err := u.mayAddItem(ctx, entity.Source.Entity, "label"); err != nil {
				return err
			}
			id := u.ID(ids.Source)
			return u.created(id, u.DB.Source.Create().SetID(id).SetCreatedAt(u.At).
				SetKind(in.Kind).
				SetLabel(label).SetLabelKey(normalize.Key(label)).Exec(ctx), "label")
		},
	)
}

// UpdateSourceInput is the input of UpdateSource. Omitted fields keep their values.
type UpdateSourceInput struct {
	// ID of the source.
	SourceID string `json:"sourceId"`
	// Display name, 1 to 100 characters.
	Label graphql.Omittable[*string] `json:"label,omitzero"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// UpdateSource renames a source.
func (s *Service) UpdateSource(
	ctx context.Context,
	in UpdateSourceInput,
) (*command.Outcome, error) {
	v := &validation{}
	label := v.Renamed(in.Label, maxLabel, "label")
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(
		ctx,
		"updateSource",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			u.Result.ItemID = in.SourceID
			if err := u.lockItem(ctx, entity.Source.Entity, in.SourceID); err != nil {
				return err
			}
			o, err := u.DB.Source.Get(ctx, in.SourceID)
			if err != nil {
				return fmt.Errorf("read source: %w", err)
			}
			e, row := &edits{}, u.DB.Source.Update().Where(source.ID(o.ID))
			if edit(e, "label", o.Label, label, row.SetLabel) {
				row.SetLabelKey(normalize.Key(*label))
			}
			return u.edited(ctx, o.ID, e, row, "label")
		},
	)
}

// ArchiveSourceInput is the input of ArchiveSource.
type ArchiveSourceInput struct {
	// ID of the source.
	SourceID string `json:"sourceId"`
	// True to archive it; false to restore it.
	Archived bool `json:"archived"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// ArchiveSource archives a source, so that it cannot be chosen any more, or restores it.
func (s *Service) ArchiveSource(
	ctx context.Context,
	in ArchiveSourceInput,
) (*command.Outcome, error) {
	return s.archive(ctx, "archiveSource", in.IdempotencyKey, in, entity.Source.Entity, in.SourceID,
		in.Archived, archiveSource)
}

func archiveSource(db *ent.Client, id string, at *time.Time) update {
	row := db.Source.Update().Where(source.ID(id))
	if at == nil {
		return row.Where(source.ArchivedAtNotNil()).ClearArchivedAt()
	}
	return row.Where(source.ArchivedAtIsNil()).SetArchivedAt(*at)
}

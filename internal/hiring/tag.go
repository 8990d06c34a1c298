package hiring

import (
	"context"
	"fmt"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"hirewire/ent"
	"hirewire/ent/tag"
	"hirewire/internal/command"
	"hirewire/internal/entity"
	"hirewire/internal/ids"
	"hirewire/internal/normalize"
)

// The maximum lengths of the names of tags and sources, and of texts of several paragraphs, in
// characters.
const (
	maxLabel    = 100
	maxLongText = 20000
)

// CreateTagInput is the input of CreateTag.
type CreateTagInput struct {
	// Display name, 1 to 100 characters, unique among tags, ignoring case and accents.
	Name string `json:"name"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// CreateTag adds a tag.
func (s *Service) CreateTag(ctx context.Context, in CreateTagInput) (*command.Outcome, error) {
	v := &validation{}
	name := v.Required(in.Name, maxLabel, "name")
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(ctx, "createTag", in.IdempotencyKey, in, func(ctx context.Context, u *unit) error {
		if err := u.mayAddItem(ctx, entity.Tag.Entity, "name"); err != nil {
			return err
		}
		id := u.ID(ids.Tag)
		return u.created(
			id,
			u.DB.Tag.Create().
				SetID(id).
				SetCreatedAt(u.At).
				SetName(name).
				SetNameKey(normalize.Key(name)).
				Exec(ctx),
			"name",
		)
	})
}

// UpdateTagInput is the input of UpdateTag. Omitted fields keep their values.
type UpdateTagInput struct {
	// ID of the tag.
	TagID string `json:"tagId"`
	// Display name, 1 to 100 characters.
	Name graphql.Omittable[*string] `json:"name,omitzero"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// UpdateTag renames a tag.
func (s *Service) UpdateTag(ctx context.Context, in UpdateTagInput) (*command.Outcome, error) {
	v := &validation{}
	name := v.Renamed(in.Name, maxLabel, "name")
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(ctx, "updateTag", in.IdempotencyKey, in, func(ctx context.Context, u *unit) error {
		u.Result.ItemID = in.TagID
		if err := u.lockItem(ctx, entity.Tag.Entity, in.TagID); err != nil {
			return err
		}
		t, err := u.DB.Tag.Get(ctx, in.TagID)
		if err != nil {
			return fmt.Errorf("read tag: %w", err)
		}
		e, row := &edits{}, u.DB.Tag.Update().Where(tag.ID(t.ID))
		if edit(e, "name", t.Name, name, row.SetName) {
			row.SetNameKey(normalize.Key(*name))
		}
		return u.edited(ctx, t.ID, e, row, "name")
	})
}

// ArchiveTagInput is the input of ArchiveTag.
type ArchiveTagInput struct {
	// ID of the tag.
	TagID string `json:"tagId"`
	// True to archive it; false to restore it.
	Archived bool `json:"archived"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// ArchiveTag archives a tag, so that it cannot be chosen any more, or restores it.
func (s *Service) ArchiveTag(ctx context.Context, in ArchiveTagInput) (*command.Outcome, error) {
	return s.archive(ctx, "archiveTag", in.IdempotencyKey, in, entity.Tag.Entity, in.TagID,
		in.Archived, archiveTag)
}

func archiveTag(db *ent.Client, id string, at *time.Time) update {
	row := db.Tag.Update().Where(tag.ID(id))
	if at == nil {
		return row.Where(tag.ArchivedAtNotNil()).ClearArchivedAt()
	}
	return row.Where(tag.ArchivedAtIsNil()).SetArchivedAt(*at)
}

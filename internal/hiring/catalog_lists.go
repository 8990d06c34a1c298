package hiring

import (
	"context"
	"fmt"

	"github.com/99designs/gqlgen/graphql"

	"hirewire/internal/ids"
	"hirewire/internal/normalize"
	"hirewire/internal/workflow"
)

// maxLabel is the length of the names of tags and sources in characters, maxLongText of texts of several paragraphs.
const (
	maxLabel    = 100
	maxLongText = 20000
)

func tags() table    { return table{"tags", ids.Tag} }
func sources() table { return table{"sources", ids.Source} }
func reasons() table { return table{"decision_reasons", ids.DecisionReason} }

// CreateTagInput is a tag to add.
type CreateTagInput struct {
	// Name as shown, 1 to 100 characters, unlike any other tag's whatever the case and accents.
	Name string `json:"name"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// CreateTag adds a tag.
func (s *Service) CreateTag(ctx context.Context, in CreateTagInput) (*Outcome, error) {
	v := &validation{}
	name := v.required(in.Name, maxLabel, "name")
	if err := v.err(); err != nil {
		return nil, err
	}
	return s.run(ctx, "createTag", in.IdempotencyKey, in, func(ctx context.Context, u *unit) error {
		if err := u.mayAdd(ctx, tags(), "name"); err != nil {
			return err
		}
		id := u.id(ids.Tag)
		return u.created(id, u.db.Tag.Create().SetID(id).SetCreatedAt(u.at).SetName(name).SetNameKey(normalize.Key(name)).Exec(ctx), "name")
	})
}

// UpdateTagInput is changes to a tag. What is left out stays.
type UpdateTagInput struct {
	// Which one.
	TagID string `json:"tagId"`
	// Name as shown, 1 to 100 characters.
	Name graphql.Omittable[*string] `json:"name,omitzero"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// UpdateTag renames a tag.
func (s *Service) UpdateTag(ctx context.Context, in UpdateTagInput) (*Outcome, error) {
	v := &validation{}
	name := v.renamed(in.Name, maxLabel, "name")
	if err := v.err(); err != nil {
		return nil, err
	}
	return s.run(ctx, "updateTag", in.IdempotencyKey, in, func(ctx context.Context, u *unit) error {
		u.Result.ItemID = in.TagID
		if err := u.item(ctx, tags(), in.TagID); err != nil {
			return err
		}
		t, err := u.db.Tag.Get(ctx, in.TagID)
		if err != nil {
			return fmt.Errorf("read tag: %w", err)
		}
		e := &edits{}
		if edit(e, "name", "name", t.Name, name); len(e.fields) > 0 {
			e.column("name_key", normalize.Key(*name))
		}
		return u.edited(ctx, tags(), t.ID, e, "name")
	})
}

// ArchiveTagInput is a tag to archive or to bring back.
type ArchiveTagInput struct {
	// Which one.
	TagID string `json:"tagId"`
	// False brings it back.
	Archived bool `json:"archived"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// ArchiveTag takes a tag out of choice, or back into it.
func (s *Service) ArchiveTag(ctx context.Context, in ArchiveTagInput) (*Outcome, error) {
	return s.archive(ctx, "archiveTag", in.IdempotencyKey, in, tags(), in.TagID, in.Archived)
}

// CreateSourceInput is a source to add.
type CreateSourceInput struct {
	// What sort of origin.
	Kind workflow.SourceKind `json:"kind"`
	// Name as shown, 1 to 100 characters, unlike any other of its kind.
	Label string `json:"label"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// CreateSource adds a source.
func (s *Service) CreateSource(ctx context.Context, in CreateSourceInput) (*Outcome, error) {
	v := &validation{}
	chosen(v, &in.Kind, "kind")
	label := v.required(in.Label, maxLabel, "label")
	if err := v.err(); err != nil {
		return nil, err
	}
	return s.run(ctx, "createSource", in.IdempotencyKey, in, func(ctx context.Context, u *unit) error {
		if err := u.mayAdd(ctx, sources(), "label"); err != nil {
			return err
		}
		id := u.id(ids.Source)
		return u.created(id, u.db.Source.Create().SetID(id).SetCreatedAt(u.at).
			SetKind(in.Kind).SetLabel(label).SetLabelKey(normalize.Key(label)).Exec(ctx), "label")
	})
}

// UpdateSourceInput is changes to a source. What is left out stays.
type UpdateSourceInput struct {
	// Which one.
	SourceID string `json:"sourceId"`
	// Name as shown, 1 to 100 characters.
	Label graphql.Omittable[*string] `json:"label,omitzero"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// UpdateSource renames a source.
func (s *Service) UpdateSource(ctx context.Context, in UpdateSourceInput) (*Outcome, error) {
	v := &validation{}
	label := v.renamed(in.Label, maxLabel, "label")
	if err := v.err(); err != nil {
		return nil, err
	}
	return s.run(ctx, "updateSource", in.IdempotencyKey, in, func(ctx context.Context, u *unit) error {
		u.Result.ItemID = in.SourceID
		if err := u.item(ctx, sources(), in.SourceID); err != nil {
			return err
		}
		o, err := u.db.Source.Get(ctx, in.SourceID)
		if err != nil {
			return fmt.Errorf("read source: %w", err)
		}
		e := &edits{}
		if edit(e, "label", "label", o.Label, label); len(e.fields) > 0 {
			e.column("label_key", normalize.Key(*label))
		}
		return u.edited(ctx, sources(), o.ID, e, "label")
	})
}

// ArchiveSourceInput is a source to archive or to bring back.
type ArchiveSourceInput struct {
	// Which one.
	SourceID string `json:"sourceId"`
	// False brings it back.
	Archived bool `json:"archived"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// ArchiveSource takes a source out of choice, or back into it.
func (s *Service) ArchiveSource(ctx context.Context, in ArchiveSourceInput) (*Outcome, error) {
	return s.archive(ctx, "archiveSource", in.IdempotencyKey, in, sources(), in.SourceID, in.Archived)
}

// CreateDecisionReasonInput is a decision reason to add.
type CreateDecisionReasonInput struct {
	// Who decided.
	Kind workflow.DecisionKind `json:"kind"`
	// Name as shown, 1 to 200 characters, unlike any other of its kind.
	Label string `json:"label"`
	// Text offered for the message to the candidate, at most 20,000 characters.
	MessageTemplate *string `json:"messageTemplate,omitempty"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// CreateDecisionReason adds a decision reason.
func (s *Service) CreateDecisionReason(ctx context.Context, in CreateDecisionReasonInput) (*Outcome, error) {
	v := &validation{}
	chosen(v, &in.Kind, "kind")
	label := v.required(in.Label, maxName, "label")
	template := v.prose(in.MessageTemplate, maxLongText, "messageTemplate")
	if err := v.err(); err != nil {
		return nil, err
	}
	return s.run(ctx, "createDecisionReason", in.IdempotencyKey, in, func(ctx context.Context, u *unit) error {
		if err := u.mayAdd(ctx, reasons(), "label"); err != nil {
			return err
		}
		id := u.id(ids.DecisionReason)
		return u.created(id, u.db.DecisionReason.Create().SetID(id).SetCreatedAt(u.at).
			SetKind(in.Kind).SetLabel(label).SetLabelKey(normalize.Key(label)).SetNillableMessageTemplate(template).Exec(ctx), "label")
	})
}

// UpdateDecisionReasonInput is changes to a decision reason. What is left out stays.
type UpdateDecisionReasonInput struct {
	// Which one.
	DecisionReasonID string `json:"decisionReasonId"`
	// Name as shown, 1 to 200 characters.
	Label graphql.Omittable[*string] `json:"label,omitzero"`
	// Text offered for the message to the candidate; null to clear it.
	MessageTemplate graphql.Omittable[*string] `json:"messageTemplate,omitzero"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// UpdateDecisionReason changes a decision reason.
func (s *Service) UpdateDecisionReason(ctx context.Context, in UpdateDecisionReasonInput) (*Outcome, error) {
	v := &validation{}
	label := v.renamed(in.Label, maxName, "label")
	template, templateGiven := v.clearedProse(in.MessageTemplate, maxLongText, "messageTemplate")
	if err := v.err(); err != nil {
		return nil, err
	}
	return s.run(ctx, "updateDecisionReason", in.IdempotencyKey, in, func(ctx context.Context, u *unit) error {
		u.Result.ItemID = in.DecisionReasonID
		if err := u.item(ctx, reasons(), in.DecisionReasonID); err != nil {
			return err
		}
		r, err := u.db.DecisionReason.Get(ctx, in.DecisionReasonID)
		if err != nil {
			return fmt.Errorf("read decision reason: %w", err)
		}
		e := &edits{}
		if edit(e, "label", "label", r.Label, label); len(e.fields) > 0 {
			e.column("label_key", normalize.Key(*label))
		}
		editOptional(e, "messageTemplate", "message_template", r.MessageTemplate, template, templateGiven)
		return u.edited(ctx, reasons(), r.ID, e, "label")
	})
}

// ArchiveDecisionReasonInput is a decision reason to archive or to bring back.
type ArchiveDecisionReasonInput struct {
	// Which one.
	DecisionReasonID string `json:"decisionReasonId"`
	// False brings it back.
	Archived bool `json:"archived"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// ArchiveDecisionReason takes a decision reason out of choice, or back into it.
func (s *Service) ArchiveDecisionReason(ctx context.Context, in ArchiveDecisionReasonInput) (*Outcome, error) {
	return s.archive(ctx, "archiveDecisionReason", in.IdempotencyKey, in, reasons(), in.DecisionReasonID, in.Archived)
}

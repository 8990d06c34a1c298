package hiring

import (
	"context"
	"fmt"

	"hirewire/internal/ids"
	"hirewire/internal/normalize"
)

// maxLabel is the length of the names of tags and sources in characters, maxLongText of texts of several paragraphs.
const (
	maxLabel    = 100
	maxLongText = 20000
)

func tags() table    { return table{"tags", ids.Tag} }
func sources() table { return table{"sources", ids.Source} }
func reasons() table { return table{"decision_reasons", ids.DecisionReason} }

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

// ArchiveTag takes a tag out of choice, or back into it.
func (s *Service) ArchiveTag(ctx context.Context, in ArchiveTagInput) (*Outcome, error) {
	return s.archive(ctx, "archiveTag", in.IdempotencyKey, in, tags(), in.TagID, in.Archived)
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

// ArchiveSource takes a source out of choice, or back into it.
func (s *Service) ArchiveSource(ctx context.Context, in ArchiveSourceInput) (*Outcome, error) {
	return s.archive(ctx, "archiveSource", in.IdempotencyKey, in, sources(), in.SourceID, in.Archived)
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

// ArchiveDecisionReason takes a decision reason out of choice, or back into it.
func (s *Service) ArchiveDecisionReason(ctx context.Context, in ArchiveDecisionReasonInput) (*Outcome, error) {
	return s.archive(ctx, "archiveDecisionReason", in.IdempotencyKey, in, reasons(), in.DecisionReasonID, in.Archived)
}

package hiring

import (
	"context"
	"fmt"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"hirewire/ent"
	"hirewire/ent/decisionreason"
	"hirewire/internal/command"
	"hirewire/internal/entity"
	"hirewire/internal/ids"
	"hirewire/internal/normalize"
	"hirewire/internal/workflow"
)

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
func (s *Service) CreateDecisionReason(ctx context.Context, in CreateDecisionReasonInput) (*command.Outcome, error) {
	v := &validation{}
	chosen(v, &in.Kind, "kind")
	label := v.Required(in.Label, maxName, "label")
	template := v.Prose(in.MessageTemplate, maxLongText, "messageTemplate")
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(ctx, "createDecisionReason", in.IdempotencyKey, in, func(ctx context.Context, u *unit) error {
		if err := u.mayAdd(ctx, entity.DecisionReason.Entity, "label"); err != nil {
			return err
		}
		id := u.ID(ids.DecisionReason)
		return u.created(id, u.DB.DecisionReason.Create().SetID(id).SetCreatedAt(u.At).
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
func (s *Service) UpdateDecisionReason(ctx context.Context, in UpdateDecisionReasonInput) (*command.Outcome, error) {
	v := &validation{}
	label := v.Renamed(in.Label, maxName, "label")
	template, templateGiven := v.ClearedProse(in.MessageTemplate, maxLongText, "messageTemplate")
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(ctx, "updateDecisionReason", in.IdempotencyKey, in, func(ctx context.Context, u *unit) error {
		u.Result.ItemID = in.DecisionReasonID
		if err := u.item(ctx, entity.DecisionReason.Entity, in.DecisionReasonID); err != nil {
			return err
		}
		r, err := u.DB.DecisionReason.Get(ctx, in.DecisionReasonID)
		if err != nil {
			return fmt.Errorf("read decision reason: %w", err)
		}
		e, row := &edits{}, u.DB.DecisionReason.Update().Where(decisionreason.ID(r.ID))
		if edit(e, "label", r.Label, label, row.SetLabel) {
			row.SetLabelKey(normalize.Key(*label))
		}
		editOptional(e, "messageTemplate", r.MessageTemplate, template, templateGiven,
			row.SetMessageTemplate, row.ClearMessageTemplate)
		return u.edited(ctx, r.ID, e, row, "label")
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
func (s *Service) ArchiveDecisionReason(ctx context.Context, in ArchiveDecisionReasonInput) (*command.Outcome, error) {
	return s.archive(ctx, "archiveDecisionReason", in.IdempotencyKey, in,
		entity.DecisionReason.Entity, in.DecisionReasonID, in.Archived, archiveDecisionReason)
}

func archiveDecisionReason(db *ent.Client, id string, at *time.Time) update {
	row := db.DecisionReason.Update().Where(decisionreason.ID(id))
	if at == nil {
		return row.Where(decisionreason.ArchivedAtNotNil()).ClearArchivedAt()
	}
	return row.Where(decisionreason.ArchivedAtIsNil()).SetArchivedAt(*at)
}

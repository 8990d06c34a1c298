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

// CreateDecisionReasonInput is the input of CreateDecisionReason.
type CreateDecisionReasonInput struct {
	// Who makes the decision.
	Kind workflow.DecisionKind `json:"kind"`
	// Display name, 1 to 200 characters, unique among reasons of the same kind.
	Label string `json:"label"`
	// A suggested text for the message to the candidate, at most 20,000 characters.
	MessageTemplate *string `json:"messageTemplate,omitempty"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// CreateDecisionReason adds a decision reason.
func (s *Service) CreateDecisionReason(
	ctx context.Context,
	in CreateDecisionReasonInput,
) (*command.Outcome, error) {
	v := &validation{}
	checkEnum(v, &in.Kind, "kind")
	label := v.Required(in.Label, maxName, "label")
	template := v.Prose(in.MessageTemplate, maxLongText, "messageTemplate")
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(
		ctx,
		"createDecisionReason",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			if err := u.mayAddItem(ctx, entity.DecisionReason.Entity, "label"); err != nil {
				return err
			}
			id := u.ID(ids.DecisionReason)
			return u.created(id, u.DB.DecisionReason.Create().SetID(id).SetCreatedAt(u.At).
				SetKind(in.Kind).
				SetLabel(label).
				SetLabelKey(normalize.Key(label)).
				SetNillableMessageTemplate(template).Exec(ctx), "label")
		},
	)
}

// UpdateDecisionReasonInput is the input of UpdateDecisionReason. Omitted fields keep their values.
type UpdateDecisionReasonInput struct {
	// ID of the decision reason.
	DecisionReasonID string `json:"decisionReasonId"`
	// Display name, 1 to 200 characters.
	Label graphql.Omittable[*string] `json:"label,omitzero"`
	// A suggested text for the message to the candidate, at most 20,000 characters; null to clear
	// it.
	MessageTemplate graphql.Omittable[*string] `json:"messageTemplate,omitzero"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// UpdateDecisionReason changes a decision reason.
func (s *Service) UpdateDecisionReason(
	ctx context.Context,
	in UpdateDecisionReasonInput,
) (*command.Outcome, error) {
	v := &validation{}
	label := v.Renamed(in.Label, maxName, "label")
	template, templateGiven := v.ClearedProse(in.MessageTemplate, maxLongText, "messageTemplate")
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(
		ctx,
		"updateDecisionReason",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			u.Result.ItemID = in.DecisionReasonID
			err := u.lockItem(ctx, entity.DecisionReason.Entity, in.DecisionReasonID)
			if err != nil {
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
		},
	)
}

// ArchiveDecisionReasonInput is the input of ArchiveDecisionReason.
type ArchiveDecisionReasonInput struct {
	// ID of the decision reason.
	DecisionReasonID string `json:"decisionReasonId"`
	// True to archive it; false to restore it.
	Archived bool `json:"archived"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// ArchiveDecisionReason archives a decision reason, so that it cannot be chosen any more, or
// restores it.
func (s *Service) ArchiveDecisionReason(
	ctx context.Context,
	in ArchiveDecisionReasonInput,
) (*command.Outcome, error) {
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

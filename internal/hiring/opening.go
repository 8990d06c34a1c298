package hiring

import (
	"context"
	"errors"
	"fmt"

	"hirewire/ent"
	"hirewire/ent/opening"
	"hirewire/ent/predicate"
	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/entity"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// maxOpeningLabel is the maximum length of an opening's label, in characters.
const maxOpeningLabel = 100

// AddOpeningsInput is the input of AddOpenings.
type AddOpeningsInput struct {
	// ID of the posting.
	PostingID string `json:"postingId"`
	// The number of openings to add, 1 to 100. A posting can have up to 500 openings, including
	// filled and canceled ones; exceeding that fails with TOO_MANY.
	Count int `json:"count"`
	// The company's own name for the openings, such as a requisition number, at most 100
	// characters.
	Label *string `json:"label,omitempty"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// AddOpenings adds openings to a posting. A closed posting is refused, because it has no open
// openings.
func (s *Service) AddOpenings(ctx context.Context, in AddOpeningsInput) (*command.Outcome, error) {
	v := &validation{}
	v.Number(int64(in.Count), 1, maxOpenings, "count")
	label := v.Line(in.Label, maxOpeningLabel, "label")
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(
		ctx,
		"addOpenings",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			u.Result.PostingID = in.PostingID
			p, err := u.postingFor(ctx, in.PostingID, nil)
			if err != nil {
				return err
			}
			if p.Status == workflow.PostingClosed {
				return p.about(workflow.PostingNotOpen{Status: p.Status})
			}
			if err := u.roomForOpenings(ctx, p.ID, in.Count); err != nil {
				return err
			}
			u.Result.OpeningIDs, err = u.insertOpenings(ctx, p, in.Count, label)
			return err
		},
	)
}

func (u *unit) insertOpenings(
	ctx context.Context,
	p *postingFacts,
	count int,
	label *string,
) ([]string, error) {
	if count == 0 {
		return nil, nil
	}
	list := make([]string, 0, count)
	rows := make([]*ent.OpeningCreate, 0, count)
	for range count {
		id := u.ID(ids.Opening)
		list = append(list, id)
		rows = append(rows, u.DB.Opening.Create().SetID(id).SetCreatedAt(u.At).SetPostingID(p.ID).
			SetStatus(workflow.OpeningOpen).SetNillableLabel(label))
		u.emitOpening(eventlog.OpeningAdded, p, id)
	}
	if err := u.DB.Opening.CreateBulk(rows...).Exec(ctx); err != nil {
		return nil, fmt.Errorf("add openings: %w", err)
	}
	return list, nil
}

// emitOpening queues an event about an opening, for those who may see who is hired.
func (u *unit) emitOpening(kind eventlog.Kind, p *postingFacts, openingID string) {
	u.Emit(eventlog.Entry{Kind: kind, PostingID: p.ID, Facts: eventlog.Facts{OpeningID: openingID}})
}

// CancelOpeningInput is the input of CancelOpening.
type CancelOpeningInput struct {
	// ID of the opening.
	OpeningID string `json:"openingId"`
	// Why the opening is canceled. POSTING_CLOSED is not allowed.
	Reason workflow.OpeningCancelReason `json:"reason"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// CancelOpening cancels an open opening.
func (s *Service) CancelOpening(
	ctx context.Context,
	in CancelOpeningInput,
) (*command.Outcome, error) {
	return s.run(
		ctx,
		"cancelOpening",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			u.Result.OpeningID = in.OpeningID
			p, err := u.postingOf(ctx, entity.Opening.Entity, in.OpeningID, nil)
			if err != nil {
				return err
			}
			u.Result.PostingID = p.ID
			rows, err := u.Tx.Query(
				ctx,
				"SELECT o.status FROM openings o WHERE o.id = ?"+u.locking(forUpdate, "o"),
				in.OpeningID,
			)
			if err != nil {
				return fmt.Errorf("read opening: %w", err)
			}
			var status workflow.OpeningStatus
			if err := scanOne(rows, &status); err != nil {
				return fmt.Errorf("read opening: %w", err)
			}
			to, err := workflow.CancelOpening(status, in.Reason)
			if err != nil {
				return about(in.OpeningID, p, err)
			}
			row := u.DB.Opening.Update().Where(opening.ID(in.OpeningID)).
				SetStatus(to).SetCancelReason(in.Reason).SetCancelledAt(u.At)
			if err := save(ctx, in.OpeningID, row); err != nil {
				return err
			}
			u.emitOpening(eventlog.OpeningCancelled, p, in.OpeningID)
			return nil
		},
	)
}

// postingOf finds and locks the posting of a row of another entity, for a command that changes
// both. It returns ErrNotFound for a row that the viewer may not see, even if they may see the
// posting.
func (u *unit) postingOf(
	ctx context.Context,
	e *entity.Entity,
	id string,
	expected *int,
) (*postingFacts, error) {
	if !ids.Is(id, e.Prefix) {
		return nil, access.NotFound(id)
	}
	seen := e.Visible(u.Viewer, "x")
	rows, err := u.Tx.Query(
		ctx,
		"SELECT x.posting_id FROM "+e.Table+" x WHERE x.id = ? AND "+seen.SQL,
		append([]any{id}, seen.Args...)...)
	if err != nil {
		return nil, fmt.Errorf("find the posting of %s: %w", id, err)
	}
	var postingID string
	if err := scanOne(rows, &postingID); err != nil {
		return nil, notFound(err, id, "find the posting")
	}
	p, err := u.postingFor(ctx, postingID, expected)
	if errors.Is(err, access.ErrNotFound) {
		return nil, access.NotFound(id)
	}
	return p, err
}

// about is like postingFacts.about, for a refusal about another entity of the posting.
func about(id string, p *postingFacts, err error) error {
	err = p.about(err)
	if a, ok := errors.AsType[*About](err); ok {
		a.ID = id
	}
	return err
}

// closeOpenings cancels the open openings of a posting that is being closed.
func (u *unit) closeOpenings(ctx context.Context, p *postingFacts) error {
	row := u.DB.Opening.Update().SetStatus(workflow.OpeningCancelled).
		SetCancelReason(workflow.CancelPostingClosed).SetCancelledAt(u.At)
	return u.changeOpenings(ctx, p, eventlog.OpeningCancelled, row,
		opening.StatusEQ(workflow.OpeningOpen))
}

// restoreOpenings reopens the openings that were canceled when the posting was closed.
func (u *unit) restoreOpenings(ctx context.Context, p *postingFacts) error {
	row := u.DB.Opening.Update().SetStatus(workflow.OpeningOpen).ClearCancelReason().
		ClearCancelledAt()
	return u.changeOpenings(
		ctx,
		p,
		eventlog.OpeningRestored,
		row,
		opening.StatusEQ(workflow.OpeningCancelled),
		opening.CancelReasonEQ(workflow.CancelPostingClosed),
	)
}

// changeOpenings updates all openings of a locked posting that meet the conditions, and emits an
// event for each. The conditions are those of workflow's CloseOpening and RestoreOpening.
func (u *unit) changeOpenings(
	ctx context.Context,
	p *postingFacts,
	kind eventlog.Kind,
	row *ent.OpeningUpdate,
	conditions ...predicate.Opening,
) error {
	conditions = append(conditions, opening.PostingID(p.ID))
	query := u.DB.Opening.Query().Where(conditions...).
		Order(ent.Asc(opening.FieldCreatedAt, opening.FieldID))
	if u.locks() {
		query.ForUpdate()
	}
	list, err := query.IDs(ctx)
	if err != nil {
		return fmt.Errorf("read openings: %w", err)
	}
	if len(list) == 0 {
		return nil
	}
	n, err := row.Where(conditions...).Save(ctx)
	if err != nil {
		return fmt.Errorf("change openings: %w", err)
	}
	if n != len(list) {
		return fmt.Errorf("change openings: %d of %d", n, len(list))
	}
	for _, id := range list {
		u.emitOpening(kind, p, id)
	}
	u.keepLeadingEvent()
	return nil
}

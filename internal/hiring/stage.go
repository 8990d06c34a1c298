package hiring

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"hirewire/ent"
	"hirewire/ent/stage"
	"hirewire/ent/stagecompetency"
	"hirewire/internal/command"
	"hirewire/internal/entity"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// AddStageInput is the input of AddStage.
type AddStageInput struct {
	// ID of the posting.
	PostingID string `json:"postingId"`
	// The posting's version that the client last read; fails with VersionConflict if out of date.
	ExpectedVersion int `json:"expectedVersion"`
	// Display name, 1 to 100 characters.
	Name string `json:"name"`
	// What happens in the stage.
	Kind workflow.StageKind `json:"kind"`
	// The position in the plan, from 0 to the number of its stages. Null puts the stage before the
	// first stage of kind OFFER, or at the end if the plan has none or the new stage is of kind
	// OFFER.
	Position *int `json:"position,omitempty"`
	// The number of days that an application should spend in the stage at most, 1 to 365; null for
	// no target.
	TargetDays *int `json:"targetDays,omitempty"`
	// IDs of the posting's competencies that the stage assesses.
	CompetencyIDs []string `json:"competencyIDs"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// AddStage adds a stage to a posting's plan. Without a position it goes before the first offer
// stage.
func (s *Service) AddStage(ctx context.Context, in AddStageInput) (*command.Outcome, error) {
	v := &validation{}
	name := v.Required(in.Name, maxStageName, "name")
	checkEnum(v, &in.Kind, "kind")
	v.targetDays(in.TargetDays, "targetDays")
	v.IDList(in.CompetencyIDs, ids.PostingCompetency, maxCompetencies, "competencyIds")
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(ctx, "addStage", in.IdempotencyKey, in, func(ctx context.Context, u *unit) error {
		u.Result.PostingID = in.PostingID
		p, err := u.postingFor(ctx, in.PostingID, &in.ExpectedVersion)
		if err != nil {
			return err
		}
		live, err := u.liveStages(ctx, p.ID)
		if err != nil {
			return err
		}
		at := defaultPosition(live, in.Kind)
		if in.Position != nil {
			at = *in.Position
		}
		v := &validation{}
		v.Number(int64(at), 0, int64(len(live)), "position")
		if len(live) >= maxStages {
			v.Add(
				command.CodeTooMany,
				fmt.Sprintf("would give the plan more than %d stages", maxStages),
			)
		}
		if err := u.ownCompetencies(ctx, v, p.ID, in.CompetencyIDs); err != nil {
			return err
		}
		if err := v.Err(); err != nil {
			return err
		}
		_, err = u.DB.Stage.Update().Where(stage.PostingID(p.ID), stage.ArchivedAtIsNil(),
			stage.PositionGTE(at)).
			AddPosition(1).Save(ctx)
		if err != nil {
			return fmt.Errorf("make room for the stage: %w", err)
		}
		id := u.ID(ids.Stage)
		u.Result.StageID = id
		err = u.DB.Stage.Create().SetID(id).SetCreatedAt(u.At).SetPostingID(p.ID).
			SetName(name).
			SetKind(in.Kind).SetPosition(at).SetNillableTargetDays(in.TargetDays).Exec(ctx)
		if err != nil {
			return fmt.Errorf("add stage: %w", err)
		}
		if err := u.linkCompetencies(ctx, id, in.CompetencyIDs); err != nil {
			return err
		}
		if err := u.saveNextVersion(ctx, p, u.postingRow(p)); err != nil {
			return err
		}
		// The event has the whole order, so that the log can be replayed.
		u.emitVersion(
			eventlog.StageAdded,
			p,
			eventlog.Facts{StageID: id, StageIDs: slices.Insert(idsOf(live), at, id)},
		)
		return nil
	})
}

// UpdateStageInput is the input of UpdateStage. Omitted fields keep their values.
type UpdateStageInput struct {
	// ID of the stage.
	StageID string `json:"stageId"`
	// The version of the stage's posting that the client last read; fails with VersionConflict if
	// it is out of date.
	ExpectedVersion int `json:"expectedVersion"`
	// Display name, 1 to 100 characters.
	Name graphql.Omittable[*string] `json:"name,omitzero"`
	// What happens in the stage.
	Kind graphql.Omittable[*workflow.StageKind] `json:"kind,omitzero"`
	// The number of days that an application should spend in the stage at most, 1 to 365; null for
	// no target.
	TargetDays graphql.Omittable[*int] `json:"targetDays,omitzero"`
	// IDs of the posting's competencies that the stage assesses. The list replaces the existing
	// one.
	CompetencyIDs graphql.Omittable[[]string] `json:"competencyIDs,omitzero"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// UpdateStage changes a stage of a posting's plan.
func (s *Service) UpdateStage(ctx context.Context, in UpdateStageInput) (*command.Outcome, error) {
	v := &validation{}
	name, kind := v.Renamed(
		in.Name,
		maxStageName,
		"name",
	), command.NotNull(
		&v.Validation,
		in.Kind,
		"kind",
	)
	checkEnum(v, kind, "kind")
	days, daysGiven := in.TargetDays.ValueOK()
	v.targetDays(days, "targetDays")
	wanted := replaced(v, in.CompetencyIDs, "competencyIds")
	v.IDList(wanted, ids.PostingCompetency, maxCompetencies, "competencyIds")
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(
		ctx,
		"updateStage",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			p, st, err := u.stageFor(ctx, in.StageID, in.ExpectedVersion)
			if err != nil {
				return err
			}
			if st.ArchivedAt != nil {
				return command.Wrong(
					command.CodeArchived,
					"has been removed from the plan",
					"stageId",
				)
			}
			e, row := &edits{}, u.DB.Stage.Update().Where(stage.ID(st.ID))
			edit(e, "name", st.Name, name, row.SetName)
			edit(e, "kind", st.Kind, kind, row.SetKind)
			editOptional(e, "targetDays", st.TargetDays, days, daysGiven, row.SetTargetDays,
				row.ClearTargetDays)
			if len(e.fields) > 0 {
				if err := save(ctx, st.ID, row); err != nil {
					return err
				}
			}
			if wanted != nil {
				if err := u.reassess(ctx, e, p.ID, st.ID, wanted); err != nil {
					return err
				}
			}
			if len(e.fields) == 0 {
				return nil
			}
			if err := u.saveNextVersion(ctx, p, u.postingRow(p)); err != nil {
				return err
			}
			u.emitVersion(
				eventlog.StageUpdated,
				p,
				eventlog.Facts{StageID: st.ID, ChangedFields: e.fields},
			)
			return nil
		},
	)
}

// reassess sets the competencies that a stage assesses.
func (u *unit) reassess(
	ctx context.Context,
	e *edits,
	postingID, stageID string,
	wanted []string,
) error {
	v := &validation{}
	if err := u.ownCompetencies(ctx, v, postingID, wanted); err != nil {
		return err
	}
	if err := v.Err(); err != nil {
		return err
	}
	assessed, err := u.assessed(ctx, postingID)
	if err != nil {
		return err
	}
	present := assessed[stageID]
	added := filter(wanted, func(id string) bool { return !slices.Contains(present, id) })
	gone := filter(present, func(id string) bool { return !slices.Contains(wanted, id) })
	if len(added)+len(gone) == 0 {
		return nil
	}
	e.note("competencies")
	if len(gone) > 0 {
		_, err := u.DB.StageCompetency.Delete().
			Where(stagecompetency.StageID(stageID), stagecompetency.PostingCompetencyIDIn(gone...)).
			Exec(ctx)
		if err != nil {
			return fmt.Errorf("remove the stage's competencies: %w", err)
		}
	}
	return u.linkCompetencies(ctx, stageID, added)
}

// ReorderStagesInput is the input of ReorderStages.
type ReorderStagesInput struct {
	// ID of the posting.
	PostingID string `json:"postingId"`
	// The posting's version that the client last read; fails with VersionConflict if out of date.
	ExpectedVersion int `json:"expectedVersion"`
	// IDs of all stages that are not archived, each exactly once, in the new order.
	StageIDs []string `json:"stageIDs"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// ReorderStages changes the order of the stages of a plan.
func (s *Service) ReorderStages(
	ctx context.Context,
	in ReorderStagesInput,
) (*command.Outcome, error) {
	v := &validation{}
	v.IDList(in.StageIDs, ids.Stage, maxStages, "stageIds")
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(
		ctx,
		"reorderStages",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			u.Result.PostingID = in.PostingID
			p, err := u.postingFor(ctx, in.PostingID, &in.ExpectedVersion)
			if err != nil {
				return err
			}
			live, err := u.liveStages(ctx, p.ID)
			if err != nil {
				return err
			}
			present := idsOf(live)
			v := &validation{}
			for i, id := range in.StageIDs {
				if !slices.Contains(present, id) {
					v.Add(
						command.CodeNotFound,
						"is not a stage of the plan",
						"stageIds",
						strconv.Itoa(i),
					)
				}
			}
			if v.Count() == 0 && len(in.StageIDs) != len(present) {
				v.Add(command.CodeRequired, "must list every stage of the plan", "stageIds")
			}
			if err := v.Err(); err != nil {
				return err
			}
			if slices.Equal(present, in.StageIDs) {
				return nil
			}
			if err := u.setStagePositions(ctx, in.StageIDs); err != nil {
				return err
			}
			if err := u.saveNextVersion(ctx, p, u.postingRow(p)); err != nil {
				return err
			}
			u.emitVersion(eventlog.StagesReordered, p, eventlog.Facts{StageIDs: in.StageIDs})
			return nil
		},
	)
}

// setStagePositions sets the positions of stages in one statement.
func (u *unit) setStagePositions(ctx context.Context, order []string) error {
	var args []any
	for i, id := range order {
		args = append(args, id, i)
	}
	for _, id := range order {
		args = append(args, id)
	}
	cases := strings.Repeat(" WHEN ? THEN CAST(? AS INTEGER)", len(order))
	if _, err := u.Exec(ctx, "UPDATE "+stage.Table+" SET "+stage.FieldPosition+" = CASE id"+cases+
		" END WHERE id IN ("+placeholders(len(order))+")", args...); err != nil {
		return fmt.Errorf("put stages in order: %w", err)
	}
	return nil
}

// stageFor reads a stage and locks its posting, for a command that changes the plan.
func (u *unit) stageFor(
	ctx context.Context,
	id string,
	expected int,
) (*postingFacts, *ent.Stage, error) {
	u.Result.StageID = id
	p, err := u.postingOf(ctx, entity.Stage.Entity, id, &expected)
	if err != nil {
		return nil, nil, err
	}
	u.Result.PostingID = p.ID
	st, err := u.DB.Stage.Get(ctx, id)
	if err != nil {
		return nil, nil, fmt.Errorf("read stage: %w", err)
	}
	return p, st, nil
}

// liveStages returns the stages of a posting's plan that are not archived, in order.
func (u *unit) liveStages(ctx context.Context, postingID string) ([]*ent.Stage, error) {
	list, err := u.DB.Stage.Query().Where(stage.PostingID(postingID), stage.ArchivedAtIsNil()).
		Order(ent.Asc(stage.FieldPosition), ent.Asc(stage.FieldID)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read stages: %w", err)
	}
	return list, nil
}

// defaultPosition returns where a new stage of the given kind goes in a plan if its position is not
// given: before the first offer stage, since candidates are assessed before an offer is made. An
// offer stage goes to the end, and so does any stage if the plan has no offer stage.
func defaultPosition(live []*ent.Stage, kind workflow.StageKind) int {
	first := slices.IndexFunc(
		live,
		func(s *ent.Stage) bool { return s.Kind == workflow.StageOffer },
	)
	if kind == workflow.StageOffer || first < 0 {
		return len(live)
	}
	return first
}

func idsOf(list []*ent.Stage) []string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = s.ID
	}
	return out
}

// ownCompetencies adds an error for each of the competencies that is not one of the posting's
// present ones.
func (u *unit) ownCompetencies(
	ctx context.Context,
	v *validation,
	postingID string,
	list []string,
) error {
	own, err := u.competencies(ctx, postingCompetencies(), postingID)
	if err != nil {
		return err
	}
	for i, id := range list {
		if !slices.ContainsFunc(own, func(c competencyRow) bool { return c.id == id }) {
			v.Add(
				command.CodeNotFound,
				"is not a competency of the posting",
				"competencyIds",
				strconv.Itoa(i),
			)
		}
	}
	return nil
}

func (u *unit) linkCompetencies(ctx context.Context, stageID string, list []string) error {
	if len(list) == 0 {
		return nil
	}
	rows := make([]*ent.StageCompetencyCreate, len(list))
	for i, id := range list {
		rows[i] = u.DB.StageCompetency.Create().SetID(u.ID(ids.StageCompetency)).
			SetStageID(stageID).SetPostingCompetencyID(id)
	}
	if err := u.DB.StageCompetency.CreateBulk(rows...).Exec(ctx); err != nil {
		return fmt.Errorf("add the stage's competencies: %w", err)
	}
	return nil
}

package graph

import (
	"context"
	"errors"
	"reflect"
	"slices"
	"strconv"

	"hirewire/ent"
	"hirewire/graph/model"
	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/read"
)

// runCommand runs a command and returns the payload that show makes of its outcome. If the command
// is refused and the schema has a problem for the refusal, the payload has only the problem.
func runCommand[Input, Outcome, Payload any](
	ctx context.Context,
	r *Resolver,
	run func(context.Context, Input) (Outcome, error),
	input Input,
	show func(Outcome) (*Payload, error),
) (*Payload, error) {
	out, err := run(ctx, input)
	if err != nil {
		return refused[Payload](ctx, r, err)
	}
	return show(out)
}

// refused returns the result of a command that changed nothing: a payload with the problem if the
// schema has one for err, otherwise the error.
func refused[Payload any](ctx context.Context, r *Resolver, err error) (*Payload, error) {
	p, err := r.problem(ctx, err)
	if err != nil {
		return nil, err
	}
	payload := new(Payload)
	// The CommandPayload interface gives every payload this field. Refusals are rare enough for
	// reflection.
	reflect.ValueOf(payload).Elem().FieldByName("Problem").Set(reflect.ValueOf(p))
	return payload, nil
}

// application returns the application that a command changed, or nil if the viewer may no longer
// see it.
func (r *Resolver) application(
	ctx context.Context,
	out *command.Outcome,
) (*ent.Application, error) {
	if out.Application != nil {
		read.GiveStage(out.Application, out.Stage)
		return out.Application, nil
	}
	found, err := r.Read.ApplicationsByID(ctx, []string{out.ApplicationID})
	return found[out.ApplicationID], err
}

// results returns the result of each item of a bulk command. Everything that they show is loaded
// for all items together.
func (r *Resolver) results(
	ctx context.Context,
	out *command.Outcome,
) ([]*model.ApplicationResult, error) {
	list := make([]string, len(out.Items))
	for i, item := range out.Items {
		list[i] = item.ApplicationID
	}
	found, err := r.Read.ApplicationsByID(ctx, list)
	if err != nil {
		return nil, err
	}
	events := make(map[string]model.PipelineEvent, len(out.Events))
	for _, e := range r.events(ctx, out.Events) {
		events[e.Row().ID] = e
	}
	changes, err := r.changes(ctx, out.Items)
	if err != nil {
		return nil, err
	}
	results := make([]*model.ApplicationResult, 0, len(out.Items))
	for i, item := range out.Items {
		row := &model.ApplicationResult{ApplicationID: item.ApplicationID}
		now := found[item.ApplicationID]
		switch {
		case item.Err != nil:
			row.Problem, err = r.rowProblem(ctx, i, item, now, changes[item.ApplicationID])
			if err != nil {
				return nil, err
			}
		case item.EventID == "":
			// A replay returns only the items that succeeded, because the reasons why the others
			// were refused may no longer apply.
			continue
		case now != nil:
			row.Application, row.Event = now, events[item.EventID]
		}
		results = append(results, row)
	}
	return results, nil
}

// changes returns, for each application with a version conflict, the events since the expected
// version. It reads them with one query.
func (r *Resolver) changes(
	ctx context.Context,
	items []command.ResultItem,
) (map[string][]model.PipelineEvent, error) {
	since := map[string]int{}
	for _, item := range items {
		if e, ok := errors.AsType[*command.VersionConflict](item.Err); ok {
			since[e.ID] = e.Expected
		}
	}
	rows, err := r.Read.ChangesSinceAll(ctx, since)
	out := make(map[string][]model.PipelineEvent, len(since))
	for _, e := range r.events(ctx, rows) {
		id := e.Row().ApplicationID
		out[id] = append(out[id], e)
	}
	return out, err
}

// rowProblem is like problem, but for item i of a bulk command. It uses what was loaded for all
// items.
func (r *Resolver) rowProblem(
	ctx context.Context,
	i int,
	item command.ResultItem,
	now *ent.Application,
	changes []model.PipelineEvent,
) (model.Problem, error) {
	if p := refusedRow(item.Err, "input", "items", strconv.Itoa(i), "applicationId"); p != nil {
		return p, nil
	}
	if e, ok := errors.AsType[*command.VersionConflict](item.Err); ok && now != nil {
		return conflict(ctx, e, now, changes)
	}
	return r.problem(ctx, item.Err)
}

// conflict returns the problem of a version conflict: the current state, and the changes that the
// viewer may see, oldest first. The latest of them says who made it and when.
func conflict(
	ctx context.Context,
	e *command.VersionConflict,
	current model.Node,
	changes []model.PipelineEvent,
) (model.Problem, error) {
	p := model.NewVersionConflict(e.Error(), current, changes)
	if n := len(changes); n > 0 {
		at := changes[n-1].Row().OccurredAt
		p.ChangedAt = &at
		var err error
		if p.ChangedBy, err = changes[n-1].Actor(ctx); err != nil {
			return nil, err
		}
	}
	return p, nil
}

// teamResults returns the result of each item of changeHiringTeams.
func (r *Resolver) teamResults(
	ctx context.Context,
	out *command.Outcome,
) ([]*model.HiringTeamResult, error) {
	var list []string
	for _, item := range out.Items {
		if item.MemberID != "" {
			list = append(list, item.MemberID)
		}
	}
	members, err := r.Read.MembersByID(ctx, list)
	if err != nil {
		return nil, err
	}
	postings := make([]string, len(out.Items))
	for i, item := range out.Items {
		postings[i] = item.PostingID
	}
	seen, err := r.Read.PostingsByID(ctx, postings)
	if err != nil {
		return nil, err
	}
	events := r.eventsByID(ctx, out.Events)
	results := make([]*model.HiringTeamResult, 0, len(out.Items))
	for i, item := range out.Items {
		row := &model.HiringTeamResult{PostingID: item.PostingID, UserID: item.UserID}
		switch {
		case item.Err != nil:
			if row.Problem, err = r.teamProblem(ctx, i, item.Err); err != nil {
				return nil, err
			}
		case !item.Done:
			// A replay returns only the items that succeeded.
			continue
		default:
			row.Member = members[item.MemberID]
			if seen[item.PostingID] != nil {
				row.Event = events[item.EventID]
			}
		}
		results = append(results, row)
	}
	return results, nil
}

// teamProblem is like problem, but for item i of changeHiringTeams.
func (r *Resolver) teamProblem(ctx context.Context, i int, err error) (model.Problem, error) {
	at := []string{"input", "items", strconv.Itoa(i)}
	if e, ok := errors.AsType[*command.InvalidInput](err); ok {
		fields := make([]command.WrongField, len(e.Fields))
		for n, f := range e.Fields {
			f.Path = append(slices.Clone(at), f.Path[1:]...)
			fields[n] = f
		}
		return model.NewInvalidInput(fields), nil
	}
	if p := refusedRow(err, append(at, "postingId")...); p != nil {
		return p, nil
	}
	return r.problem(ctx, err)
}

// refusedRow returns the problem of an item of a bulk command that the viewer has no right to, with
// the code and the message that a command for that item alone would return. It returns nil for any
// other error. path leads to the item's id.
func refusedRow(err error, path ...string) model.Problem {
	switch {
	case errors.Is(err, access.ErrNotFound):
		return model.NewInvalidInput(
			[]command.WrongField{{Path: path, Code: command.CodeNotFound, Message: access.Missing}},
		)
	case errors.Is(err, access.ErrForbidden):
		return model.NewInvalidInput(
			[]command.WrongField{
				{Path: path, Code: command.CodeForbidden, Message: access.ForbiddenMessage(err)},
			},
		)
	}
	return nil
}

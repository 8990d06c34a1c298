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
)

// answered runs a command and shows its outcome. If the command was refused and the schema has a
// problem for the refusal, the payload says only that.
func answered[Input, Outcome, Payload any](
	ctx context.Context, r *Resolver, command func(context.Context, Input) (Outcome, error), input Input,
	show func(Outcome) (*Payload, error),
) (*Payload, error) {
	out, err := command(ctx, input)
	if err != nil {
		return refused[Payload](ctx, r, err)
	}
	return show(out)
}

// refused is the answer to a command that did nothing: a payload with the problem if the schema has
// one for the refusal, else the error alone.
func refused[Payload any](ctx context.Context, r *Resolver, err error) (*Payload, error) {
	p, err := r.problem(ctx, err)
	if err != nil {
		return nil, err
	}
	payload := new(Payload)
	// Every payload has this field: CommandPayload asks for it. Refusals are rare enough for reflection.
	reflect.ValueOf(payload).Elem().FieldByName("Problem").Set(reflect.ValueOf(p))
	return payload, nil
}

// application is the application that a command changed, as the viewer may see it now.
func (r *Resolver) application(ctx context.Context, out *command.Outcome) (*ent.Application, error) {
	if out.Application != nil {
		return out.Application, nil
	}
	found, err := r.Read.ApplicationsByID(ctx, []string{out.ApplicationID})
	return found[out.ApplicationID], err
}

// results are the answers of a bulk command, row by row. What the rows need is loaded for all of them together.
func (r *Resolver) results(ctx context.Context, out *command.Outcome) ([]*model.ApplicationResult, error) {
	list := make([]string, len(out.Items))
	for i, item := range out.Items {
		list[i] = item.ApplicationID
	}
	found, err := r.Read.ApplicationsByID(ctx, list)
	if err != nil {
		return nil, err
	}
	events := make(map[string]model.PipelineEvent, len(out.Events))
	for _, e := range r.events(out.Events) {
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
			if row.Problem, err = r.rowProblem(ctx, i, item, now, changes[item.ApplicationID]); err != nil {
				return nil, err
			}
		case item.EventID == "":
			// A replay shows only what succeeded: the refusals of then say nothing about now.
			continue
		case now != nil:
			row.Application, row.Event = now, events[item.EventID]
		}
		results = append(results, row)
	}
	return results, nil
}

// changes reads, for all rows that lost against somebody together, what happened meanwhile.
func (r *Resolver) changes(ctx context.Context, items []command.ResultItem) (map[string][]model.PipelineEvent, error) {
	since := map[string]int{}
	for _, item := range items {
		if e, ok := errors.AsType[*command.VersionConflict](item.Err); ok {
			since[e.ID] = e.Expected
		}
	}
	rows, err := r.Read.ChangesSinceAll(ctx, since)
	out := make(map[string][]model.PipelineEvent, len(since))
	for _, e := range r.events(rows) {
		id := e.Row().ApplicationID
		out[id] = append(out[id], e)
	}
	return out, err
}

// rowProblem is problem for row i of a bulk command, with what was loaded for all rows.
func (r *Resolver) rowProblem(ctx context.Context, i int, item command.ResultItem, now *ent.Application, changes []model.PipelineEvent) (model.Problem, error) {
	if p := refusedRow(item.Err, "input", "items", strconv.Itoa(i), "applicationId"); p != nil {
		return p, nil
	}
	if e, ok := errors.AsType[*command.VersionConflict](item.Err); ok && now != nil {
		return conflict(ctx, e, now, changes)
	}
	return r.problem(ctx, item.Err)
}

// conflict shows who was faster: the thing as it is, and what changed it as far as the viewer may see, latest last.
func conflict(ctx context.Context, e *command.VersionConflict, current model.Node, changes []model.PipelineEvent) (model.Problem, error) {
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

// teamResults are the answers of changeHiringTeams, row by row.
func (r *Resolver) teamResults(ctx context.Context, out *command.Outcome) ([]*model.HiringTeamResult, error) {
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
	events := r.eventsByID(out.Events)
	results := make([]*model.HiringTeamResult, 0, len(out.Items))
	for i, item := range out.Items {
		row := &model.HiringTeamResult{PostingID: item.PostingID, UserID: item.UserID}
		switch {
		case item.Err != nil:
			if row.Problem, err = r.teamProblem(ctx, i, item.Err); err != nil {
				return nil, err
			}
		case !item.Done:
			// A replay shows only what succeeded.
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

// teamProblem is problem for row i of changeHiringTeams.
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

// refusedRow is the problem of one row of a bulk command that was refused for want of rights, with the codes and sentences
// that a command about that row alone would answer with; nil for every other error. path leads to the row's id.
func refusedRow(err error, path ...string) model.Problem {
	switch {
	case errors.Is(err, access.ErrNotFound):
		return model.NewInvalidInput([]command.WrongField{{Path: path, Code: command.CodeNotFound, Message: access.Missing}})
	case errors.Is(err, access.ErrForbidden):
		return model.NewInvalidInput([]command.WrongField{{Path: path, Code: command.CodeForbidden, Message: access.ForbiddenMessage(err)}})
	}
	return nil
}

package graph

import (
	"context"
	"slices"

	"github.com/99designs/gqlgen/graphql"

	"hirewire/ent"
	"hirewire/graph/model"
	"hirewire/internal/ids"
	"hirewire/internal/pagination"
	"hirewire/internal/read"
)

// Parts of a profile refer to the same entities: the actors of transitions, comments and events are
// mostly the same few users, and an application is in a stage that its last transition names. The
// executor resolves fields one after the other, and so would load these entities with one statement
// for each part. loadProfile looks ahead at the selection, loads the parts first and then all users
// and all stages at once, into the cohorts and the memory in which the resolvers then find them. It
// only loads what a resolver would load with the same arguments; whatever it leaves out, or fails
// to load, the resolvers load as usual.

// profile is what an operation selects of a candidate, as far as loadProfile loads it ahead.
type profile struct {
	op *graphql.OperationContext

	applications, activity *pagination.Args
	// These are fields of the applications.
	stage                 bool
	transitions, comments *pagination.Args
	// These are fields of the transitions.
	fromStage, toStage bool
	// These are the actors of transitions, comments and events.
	movedBy, author, actor bool
}

// loadProfile loads what the current field selects of a candidate.
func (r *Resolver) loadProfile(ctx context.Context, c *ent.Candidate) {
	p := profile{op: graphql.GetOperationContext(ctx)}
	p.candidate(graphql.CollectFieldsCtx(ctx, []string{"Candidate", "Node"}))
	if !p.worthwhile() {
		return
	}
	stages, actors, applications := r.loadParts(ctx, c, &p)
	if len(stages) > 0 && ctx.Err() == nil {
		_ = r.Read.LoadStagesOf(ctx, applications[0], sortedIDs(stages))
	}
	if users := split(sortedIDs(actors))[ids.User]; len(users) > 0 && ctx.Err() == nil {
		_, _ = r.Read.UsersByID(ctx, users)
	}
}

// loadParts loads applications, transitions, comments and events, as far as they refer to the same
// entities. It returns the ids of the stages and actors to which they refer.
func (r *Resolver) loadParts(
	ctx context.Context, c *ent.Candidate, p *profile,
) (stages, actors []string, applications []*ent.Application) {
	if p.applications != nil {
		page, err := r.Read.CandidateApplications(ctx, c, nil, nil, *p.applications)
		if err != nil {
			return nil, nil, nil
		}
		applications = page.Nodes()
	}
	for _, a := range applications {
		if p.stage {
			stages = append(stages, a.StageID)
		}
		if p.transitions != nil {
			page, err := r.Read.Transitions(ctx, a, *p.transitions)
			if err != nil {
				return nil, nil, nil
			}
			for _, e := range page.Edges {
				stages = addIf(stages, p.toStage, &e.Node.ToStageID)
				stages = addIf(stages, p.fromStage, e.Node.FromStageID)
				actors = addIf(actors, p.movedBy, e.Node.ActorID)
			}
		}
		if p.comments != nil && p.author {
			page, err := r.Read.Comments(ctx, a, *p.comments)
			if err != nil {
				return nil, nil, nil
			}
			for _, e := range page.Edges {
				actors = addIf(actors, true, e.Node.AuthorID)
			}
		}
	}
	if p.activity != nil && p.actor {
		page, err := candidateActivity(ctx, r, c, nil, *p.activity)
		if err != nil {
			return nil, nil, nil
		}
		for _, e := range page.Edges {
			actors = append(actors, e.Node.Row().Actor.ID)
		}
	}
	return stages, actors, applications
}

func addIf(list []string, wanted bool, id *string) []string {
	if !wanted || id == nil {
		return list
	}
	return append(list, *id)
}

func sortedIDs(list []string) []string {
	slices.Sort(list)
	return slices.DeleteFunc(slices.Compact(list), func(id string) bool { return id == "" })
}

// worthwhile reports whether several parts refer to stages, or several to actors.
func (p *profile) worthwhile() bool {
	count := func(parts ...bool) (n int) {
		for _, selected := range parts {
			if selected {
				n++
			}
		}
		return n
	}
	return count(p.stage, p.fromStage, p.toStage) > 1 || count(p.movedBy, p.author, p.actor) > 1
}

// candidate notes the fields of the candidate.
func (p *profile) candidate(fields []graphql.CollectedField) {
	for _, f := range fields {
		switch f.Name {
		case "applications":
			if args := p.page(f, p.applications); args != nil {
				p.applications = args
				p.application(p.nodes(f, "ApplicationConnection", "ApplicationEdge",
					"Application", "Node"))
			}
		case "activity":
			if args := p.page(f, p.activity); args != nil {
				p.activity = args
				p.actor = has(p.nodes(f, "PipelineEventConnection", "PipelineEventEdge",
					"PipelineEvent", "Node"), "actor")
			}
		}
	}
}

// application notes the fields of the candidate's applications.
func (p *profile) application(fields []graphql.CollectedField) {
	for _, f := range fields {
		switch f.Name {
		case "stage":
			p.stage = true
		case "transitions":
			if args := p.page(f, p.transitions); args != nil {
				p.transitions = args
				nodes := p.nodes(f, "TransitionConnection", "TransitionEdge", "Transition", "Node")
				p.fromStage, p.toStage = has(nodes, "fromStage"), has(nodes, "toStage")
				p.movedBy = has(nodes, "actor")
			}
		case "comments":
			if args := p.page(f, p.comments); args != nil {
				p.comments = args
				p.author = has(p.nodes(f, "CommentConnection", "CommentEdge", "Comment", "Node"),
					"author")
			}
		}
	}
}

// page returns the paging arguments of a connection from its start or end. It returns nil if the
// field has other arguments, or if noted says that the selection has the field twice.
func (p *profile) page(f graphql.CollectedField, noted *pagination.Args) *pagination.Args {
	if noted != nil {
		return nil
	}
	var out pagination.Args
	for name, value := range f.ArgumentMap(p.op.Variables) {
		if value == nil {
			continue
		}
		n, err := graphql.UnmarshalInt(value)
		switch {
		case name == "first" && err == nil:
			out.First = &n
		case name == "last" && err == nil:
			out.Last = &n
		default:
			return nil
		}
	}
	return &out
}

// nodes returns the fields that a connection selects of its nodes, directly and through edges.
func (p *profile) nodes(
	f graphql.CollectedField, connection, edge string, node ...string,
) []graphql.CollectedField {
	var out []graphql.CollectedField
	for _, one := range graphql.CollectFields(p.op, f.Selections, []string{connection}) {
		switch one.Name {
		case "nodes":
			out = append(out, graphql.CollectFields(p.op, one.Selections, node)...)
		case "edges":
			for _, e := range graphql.CollectFields(p.op, one.Selections, []string{edge}) {
				if e.Name == "node" {
					out = append(out, graphql.CollectFields(p.op, e.Selections, node)...)
				}
			}
		}
	}
	return out
}

func has(fields []graphql.CollectedField, name string) bool {
	return slices.ContainsFunc(fields,
		func(f graphql.CollectedField) bool { return f.Name == name })
}

// candidateActivity returns a page of the events about a candidate.
func candidateActivity(
	ctx context.Context, r *Resolver, c *ent.Candidate, f *read.ActivityFilter,
	args pagination.Args,
) (*pagination.Connection[model.PipelineEvent], error) {
	return activityOf(ctx, r, c, read.OfCandidate, f, args)
}

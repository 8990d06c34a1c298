package graph

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"hirewire/graph/model"
	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/graphqlanswer"
	"hirewire/internal/hiring"
	"hirewire/internal/live"
	"hirewire/internal/pagination"
	"hirewire/internal/pipelinestream"
	"hirewire/internal/read"
	"hirewire/internal/store"
	"hirewire/internal/workflow"
)

// Present converts a Go error to a GraphQL error. It is the only place that does. An error that it
// does not know becomes INTERNAL: the cause is logged, and the client gets the id of the request to
// report.
func (a *API) Present(ctx context.Context, err error) *gqlerror.Error {
	gqlErr, isGraph := errors.AsType[*gqlerror.Error](err)
	path := graphql.GetPath(ctx)
	out := func(code, message string) *gqlerror.Error {
		return &gqlerror.Error{
			Message:    message,
			Path:       path,
			Extensions: map[string]any{"code": code},
		}
	}
	switch {
	case errors.Is(err, access.ErrUnauthenticated):
		return out(graphqlanswer.CodeUnauthenticated, access.ErrUnauthenticated.Error())
	case errors.Is(err, access.ErrForbidden):
		return out(graphqlanswer.CodeForbidden, access.ForbiddenMessage(err))
	case errors.Is(err, access.ErrNotFound):
		message, argument := missing(err)
		notFound := out(graphqlanswer.CodeNotFound, message)
		if argument != nil {
			notFound.Extensions["argument"] = argument
		}
		return notFound
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded),
		store.IsInterrupted(ctx, err):
		return out(graphqlanswer.CodeUnavailable, "the operation took too long or was cancelled")
	}
	if e, ok := errors.AsType[*read.BadInput](err); ok {
		bad := out(graphqlanswer.CodeBadInput, e.Error())
		bad.Extensions["argument"] = e.Path
		if e.Break != "" {
			bad.Extensions["reason"] = e.Break
		}
		return bad
	}
	if e, ok := errors.AsType[*pagination.ArgError](err); ok {
		bad := out(graphqlanswer.CodeBadInput, e.Error())
		bad.Extensions["argument"] = []string{e.Arg}
		return bad
	}
	if errors.Is(err, live.ErrOutage) {
		return out(graphqlanswer.CodeUnavailable, "the database cannot be reached; try again")
	}
	if store.IsUnavailable(err) {
		// A frame is rendered again until the database answers, and the hub has logged the outage.
		if pipelinestream.FromContext(ctx).Frame == nil {
			a.log.LogAttrs(
				ctx,
				slog.LevelError,
				"database unavailable",
				slog.String("cause", store.Cause(err)),
				slog.String("error", err.Error()),
			)
		}
		return out(graphqlanswer.CodeUnavailable, store.Apology(err))
	}
	if isGraph && ofArguments(ctx) {
		return out(graphqlanswer.CodeBadInput, argumentError(gqlErr))
	}
	if isGraph && gqlErr.Err == nil {
		// The library's own errors are about syntax, validation and variables of the request.
		if gqlErr.Extensions == nil {
			gqlErr.Extensions = map[string]any{}
		}
		if _, ok := gqlErr.Extensions["code"]; !ok ||
			gqlErr.Extensions["code"] == "GRAPHQL_VALIDATION_FAILED" ||
			gqlErr.Extensions["code"] == "GRAPHQL_PARSE_FAILED" {
			gqlErr.Extensions["code"] = graphqlanswer.CodeBadInput
		}
		return gqlErr
	}
	id := graphqlanswer.RequestID(ctx)
	a.log.LogAttrs(
		ctx,
		slog.LevelError,
		"internal error",
		slog.String("request_id", id),
		slog.String("error", err.Error()),
		slog.String("path", path.String()),
	)
	e := out(graphqlanswer.CodeInternal,
		"something went wrong on our side; ask with the request id")
	e.Extensions["requestId"] = id
	return e
}

// Recover converts a panic of a resolver to an error. The stack is logged.
func (a *API) Recover(ctx context.Context, cause any) error {
	id := graphqlanswer.RequestID(ctx)
	a.log.LogAttrs(
		ctx,
		slog.LevelError,
		"panic in a resolver",
		slog.String("request_id", id),
		slog.Any("cause", cause),
		slog.String("stack", string(debug.Stack())),
	)
	return fmt.Errorf("panic in a resolver: %v", cause)
}

// missing returns the message about an id that names nothing that the viewer may see, and the path
// of the argument with the id. The path is nil if it is not known.
func missing(err error) (string, []string) {
	if e, ok := errors.AsType[*access.NotFoundError](err); ok {
		return e.Error(), e.Path
	}
	return access.ErrNotFound.Error(), nil
}

// ofArguments reports whether the arguments of a field are being read. Only then does gqlgen detect
// a wrong value of a custom scalar, because it does not know these scalars when it validates.
func ofArguments(ctx context.Context) bool {
	f := graphql.GetFieldContext(ctx)
	return f != nil && f.Field.Field != nil && f.Args == nil && len(f.Field.Arguments) > 0
}

// argumentError returns a message that names the wrong value. It quotes messages of this API's own
// scalars; those of the library are not written for clients.
func argumentError(e *gqlerror.Error) string {
	name := e.Path.String()
	if bad, ok := errors.AsType[model.BadScalar](e.Err); ok {
		return name + " " + bad.Error()
	}
	return name + " has the wrong type: see the schema"
}

// problem converts the refusal of a command to the type that the schema has for it. It returns
// other errors unchanged.
func (r *Resolver) problem(ctx context.Context, err error) (model.Problem, error) {
	if e, ok := errors.AsType[*command.InvalidInput](err); ok {
		return model.NewInvalidInput(e.Fields), nil
	}
	if e, ok := errors.AsType[*command.VersionConflict](err); ok {
		return r.versionConflict(ctx, e)
	}
	if e, ok := errors.AsType[*hiring.DuplicateApplication](err); ok {
		existing, err := r.Read.ApplicationsByID(ctx, []string{e.ExistingID})
		return model.NewDuplicateApplication(e.Error(), existing[e.ExistingID]), err
	}
	if errors.Is(err, command.ErrIdempotencyMismatch) {
		return model.NewIdempotencyMismatch(err.Error()), nil
	}
	about, _ := errors.AsType[*hiring.About](err)
	if e, ok := errors.AsType[workflow.IllegalTransition](err); ok {
		var current model.Node
		if about != nil {
			nodes, err := r.nodesByID(ctx, []string{about.ID})
			if err != nil {
				return nil, err
			}
			current = nodes[about.ID]
		}
		return model.NewIllegalTransition(e.Error(), e.From, e.To, e.Allowed, current), nil
	}
	if e, ok := errors.AsType[workflow.PostingNotOpen](err); ok {
		p := model.NewPostingNotOpen(e.Error())
		if about != nil {
			postings, err := r.Read.PostingsByID(ctx, []string{about.PostingID})
			if err != nil {
				return nil, err
			}
			p.Posting = postings[about.PostingID]
		}
		return p, nil
	}
	if e, ok := errors.AsType[workflow.NoOpenOpening](err); ok {
		return model.NewNoOpenOpening(e.Error()), nil
	}
	if e, ok := errors.AsType[workflow.StageInUse](err); ok {
		return model.NewStageInUse(e.Error(), e.ApplicationCount), nil
	}
	return nil, err
}

// versionConflict returns a problem with the current state of the entity and the changes since the
// expected version that the viewer may see.
func (r *Resolver) versionConflict(
	ctx context.Context, e *command.VersionConflict,
) (model.Problem, error) {
	nodes, err := r.nodesByID(ctx, []string{e.ID})
	if err != nil {
		return nil, err
	}
	rows, err := r.Read.ChangesSince(ctx, e.ID, e.Expected)
	if err != nil {
		return nil, err
	}
	return conflict(ctx, e, nodes[e.ID], r.events(ctx, rows))
}

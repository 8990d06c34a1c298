package graph

import (
	"context"
	"errors"
	"log/slog"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"hirewire/graph/model"
	"hirewire/graph/relay"
	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/hiring"
	"hirewire/internal/live"
	"hirewire/internal/read"
	"hirewire/internal/store"
	"hirewire/internal/workflow"
)

// The codes of request and field errors, in extensions.code.
const (
	codeUnauthenticated = "UNAUTHENTICATED"
	codeForbidden       = "FORBIDDEN"
	codeNotFound        = "NOT_FOUND"
	codeBadInput        = "BAD_USER_INPUT"
	codeTooComplex      = "TOO_COMPLEX"
	codeRateLimited     = "RATE_LIMITED"
	codeNotTrusted      = "DOCUMENT_NOT_TRUSTED"
	codeUnavailable     = "UNAVAILABLE"
	codeInternal        = "INTERNAL"
)

// present is the one place where a Go error becomes a GraphQL error. What it does not know is INTERNAL: the cause goes
// to the log, and the client gets the request id to ask about.
func (s *server) present(ctx context.Context, err error) *gqlerror.Error {
	gqlErr, isGraph := errors.AsType[*gqlerror.Error](err)
	path := graphql.GetPath(ctx)
	out := func(code, message string) *gqlerror.Error {
		return &gqlerror.Error{Message: message, Path: path, Extensions: map[string]any{"code": code}}
	}
	switch {
	case errors.Is(err, access.ErrUnauthenticated):
		return out(codeUnauthenticated, access.ErrUnauthenticated.Error())
	case errors.Is(err, access.ErrForbidden):
		return out(codeForbidden, access.ForbiddenMessage(err))
	case errors.Is(err, access.ErrNotFound):
		message, argument := missing(err)
		notFound := out(codeNotFound, message)
		if argument != nil {
			notFound.Extensions["argument"] = argument
		}
		return notFound
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return out(codeUnavailable, "the operation took too long or was cancelled")
	}
	if e, ok := errors.AsType[*read.BadInput](err); ok {
		bad := out(codeBadInput, e.Error())
		bad.Extensions["argument"] = e.Path
		if e.Break != "" {
			bad.Extensions["reason"] = e.Break
		}
		return bad
	}
	if e, ok := errors.AsType[*relay.ArgError](err); ok {
		bad := out(codeBadInput, e.Error())
		bad.Extensions["argument"] = []string{e.Arg}
		return bad
	}
	if errors.Is(err, live.ErrOutage) {
		return out(codeUnavailable, "the database cannot be reached; try again")
	}
	if store.IsUnavailable(err) {
		// A frame is rendered again until the database answers; who follows the log has said already that it does not.
		if ctx.Value(frameKey{}) == nil {
			s.log.LogAttrs(ctx, slog.LevelError, "database unavailable", slog.String("cause", store.Cause(err)), slog.String("error", err.Error()))
		}
		return out(codeUnavailable, store.Apology(err))
	}
	if isGraph && ofArguments(ctx) {
		return out(codeBadInput, argumentError(gqlErr))
	}
	if isGraph && gqlErr.Err == nil {
		// The library's own errors, about syntax, validation and variables, speak of the request alone.
		if gqlErr.Extensions == nil {
			gqlErr.Extensions = map[string]any{}
		}
		if _, ok := gqlErr.Extensions["code"]; !ok || gqlErr.Extensions["code"] == "GRAPHQL_VALIDATION_FAILED" || gqlErr.Extensions["code"] == "GRAPHQL_PARSE_FAILED" {
			gqlErr.Extensions["code"] = codeBadInput
		}
		return gqlErr
	}
	id := RequestID(ctx)
	s.log.LogAttrs(ctx, slog.LevelError, "internal error", slog.String("request_id", id), slog.String("error", err.Error()), slog.String("path", path.String()))
	e := out(codeInternal, "something went wrong on our side; ask with the request id")
	e.Extensions["requestId"] = id
	return e
}

// missing returns the message about an id that names nothing that the viewer may see, and the path of the argument that
// held it; a nil path where that is not known.
func missing(err error) (string, []string) {
	if e, ok := errors.AsType[*access.NotFoundError](err); ok {
		return e.Error(), e.Path
	}
	return access.ErrNotFound.Error(), nil
}

// ofArguments tells whether a field's arguments are being read: values that the library takes for valid, because it does
// not know our scalars, show only there.
func ofArguments(ctx context.Context) bool {
	f := graphql.GetFieldContext(ctx)
	return f != nil && f.Field.Field != nil && f.Args == nil && len(f.Field.Arguments) > 0
}

// argumentError says which value is no good. What our scalars say is written for clients; the library's words are not.
func argumentError(e *gqlerror.Error) string {
	name := e.Path.String()
	if bad, ok := errors.AsType[model.BadScalar](e.Err); ok {
		return name + " " + bad.Error()
	}
	return name + " is not of the type that the schema has for it"
}

// problem turns a command's refusal into what the schema has for it. Other errors stay errors.
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

// versionConflict shows who was faster: the thing as it is, and the changes since that the viewer may see.
func (r *Resolver) versionConflict(ctx context.Context, e *command.VersionConflict) (model.Problem, error) {
	nodes, err := r.nodesByID(ctx, []string{e.ID})
	if err != nil {
		return nil, err
	}
	rows, err := r.Read.ChangesSince(ctx, e.ID, e.Expected)
	if err != nil {
		return nil, err
	}
	return conflict(ctx, e, nodes[e.ID], r.events(rows))
}

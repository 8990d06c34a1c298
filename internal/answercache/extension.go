package answercache

import (
	"bytes"
	"context"
	"slices"

	"github.com/99designs/gqlgen/graphql"

	"hirewire/graph/exec"
	"hirewire/internal/audit"
	"hirewire/internal/eventlog"
	"hirewire/internal/read"
)

// Extension is a gqlgen extension that answers queries from a cache. It must be the last of the
// executor's extensions, so that all others see the answer, wherever it comes from.
type Extension struct{}

var (
	_ graphql.HandlerExtension    = Extension{}
	_ graphql.ResponseInterceptor = Extension{}
)

// ExtensionName implements graphql.HandlerExtension.
func (Extension) ExtensionName() string { return "AnswerCache" }

// Validate implements graphql.HandlerExtension.
func (Extension) Validate(graphql.ExecutableSchema) error { return nil }

// InterceptResponse implements graphql.ResponseInterceptor. It changes nothing for an operation
// without a Request in its context.
func (Extension) InterceptResponse(
	ctx context.Context, next graphql.ResponseHandler,
) *graphql.Response {
	r, ok := ctx.Value(requestKey{}).(*Request)
	if !ok {
		return next(ctx)
	}
	if e := r.cache.find(r); e != nil {
		r.entry = e
		e.repeat(ctx)
		return &graphql.Response{Data: e.data()}
	}
	blanks := eventlog.NewBlanks()
	noting, notes := audit.WithNotes(eventlog.WithBlanks(ctx, blanks))
	answer := next(noting)
	if answer == nil {
		return nil
	}
	whole := len(answer.Errors) == 0 && len(answer.Data) > 0 && answer.Data[0] == '{' &&
		exec.BudgetFrom(ctx).Stopped() == nil && ctx.Err() == nil
	data := answer.Data
	if whole {
		// The executor may use its buffer again, and it may be much larger than the answer.
		data = slices.Clone(data)
	}
	text := blanks.Text(data, r.cache.putCursor)
	if text.HasCursors() {
		answer.Data = text.AppendTo(make([]byte, 0, text.Len()))
	}
	if whole && !(r.position.PostingID != "" && startsWithNull(data)) {
		contacts := read.ContactReadsFrom(ctx).Candidates()
		r.entry = newEntry(r, text, r.cache.turn.Add(1), notes, contacts)
		r.cache.keep(r, r.entry)
	}
	return answer
}

// startsWithNull reports whether the first root field of an answer is null. A query for one posting
// has no others. Answers about a posting that the viewer does not see are not kept: how long they
// take must not depend on what happens in it.
func startsWithNull(data []byte) bool {
	_, value, _ := bytes.Cut(data, []byte(`":`))
	return bytes.HasPrefix(value, []byte("null"))
}

package model

import (
	"context"
	"slices"

	"hirewire/internal/access"
)

// ChangedFields returns the names of the fields that changed. For viewers who may not see which
// colleague a candidate is, it omits the fields about that link. The result is never nil.
func (e CandidateUpdated) ChangedFields(ctx context.Context) []string {
	fields := e.Event.ChangedFields()
	if v, err := access.From(ctx); err == nil && v.SeesLinks() {
		return fields
	}
	return slices.DeleteFunc(
		fields,
		func(f string) bool { return f == "linkedUser" || f == "proposedLink" },
	)
}

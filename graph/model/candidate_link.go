package model

import (
	"context"
	"slices"

	"hirewire/internal/access"
)

// ChangedFields returns the names of the fields that changed, without those about a link between
// the candidate and a colleague for viewers who may not know of links; never nil.
func (e CandidateUpdated) ChangedFields(ctx context.Context) []string {
	fields := e.Event.ChangedFields()
	if v, err := access.From(ctx); err == nil && v.SeesLinks() {
		return fields
	}
	return slices.DeleteFunc(fields, func(f string) bool { return f == "linkedUser" || f == "proposedLink" })
}

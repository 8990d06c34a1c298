package read

import (
	"io"
	"slices"
	"time"

	"hirewire/internal/audit"
	"hirewire/internal/cohort"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
)

// AuditRecord is one record of the audit trail: a row of its table, or an event of the log that
// changed rights.
type AuditRecord struct {
	// ID is the id of the row: an audit entry, or an event of the log. The API shows NodeID.
	ID         string
	OccurredAt time.Time
	Kind       AuditKind
	// Actor is the actor. If it is unknown, its kind is SYSTEM and its id is empty.
	Actor eventlog.Actor
	// SubjectID is the entity that was affected, and PostingID the posting that it belongs to; nil
	// for none.
	SubjectID, PostingID *string
	// Address and Client are the origin of the request; nil if unknown.
	Address, Client *string
	// Details are further facts, sorted by name.
	Details []*AuditDetail

	fellows *cohort.Cohort
}

// NodeID returns the record's id in the API. A record that is derived from an event has the event's
// id with the prefix of audit records, because the event is a different entity of the API, with
// another type.
func (r *AuditRecord) NodeID() string { return string(ids.AuditEntry) + r.ID[min(len(r.ID), 3):] }

// IsNode marks AuditRecord as a type that node(id) can return.
func (*AuditRecord) IsNode() {}

// MemberID implements cohort.Member.
func (r *AuditRecord) MemberID() string { return r.ID }

// Join implements cohort.Member.
func (r *AuditRecord) Join(c *cohort.Cohort) { r.fellows = c }

// Fellows implements cohort.Member.
func (r *AuditRecord) Fellows() *cohort.Cohort { return r.fellows }

// AuditDetail is a further fact of a record.
type AuditDetail struct{ Name, Value string }

// AuditKind is a kind of record as spelled in the schema's enum.
type AuditKind string

// kind returns the kind as it is stored.
func (k AuditKind) kind() string { return string(PipelineEventKind(k).Kind()) }

// auditKindOf converts a stored kind to the schema's spelling.
func auditKindOf(stored string) AuditKind {
	out := make([]byte, 0, len(stored)+8)
	for i := range len(stored) {
		c := stored[i]
		switch {
		case c >= 'a' && c <= 'z':
			c -= 'a' - 'A'
		case i > 0:
			out = append(out, '_')
		}
		out = append(out, c)
	}
	return AuditKind(out)
}

// MarshalGQL implements graphql.Marshaler.
func (k AuditKind) MarshalGQL(w io.Writer) { enumMarshal(w, string(k)) }

// UnmarshalGQL implements graphql.Unmarshaler.
func (k *AuditKind) UnmarshalGQL(v any) error {
	return enumUnmarshal(k, v, "AuditKind", func(k AuditKind) bool {
		return slices.Contains(audit.Kinds(), audit.Kind(k.kind())) ||
			slices.Contains(trailKinds(), eventlog.Kind(k.kind()))
	})
}

// AuditFilter selects records. A record must match every field that is set. It matches a list,
// which has at most 100 values, if it matches one of them.
type AuditFilter struct {
	// Kinds of records.
	Kinds []AuditKind `json:"kinds,omitempty"`
	// Actors of the records.
	ActorIDs []string `json:"actorIds,omitempty"`
	// The entity or user that was affected.
	SubjectID *string `json:"subjectId,omitempty"`
	// Postings that the records belong to.
	PostingIDs []string `json:"postingIds,omitempty"`
	// At or after this time.
	OccurredAfter *time.Time `json:"occurredAfter,omitempty"`
	// Before this time.
	OccurredBefore *time.Time `json:"occurredBefore,omitempty"`
}

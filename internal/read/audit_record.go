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

// AuditRecord is one line of the audit trail: an entry of its table, or an event of the log that gave or took rights.
type AuditRecord struct {
	// ID is that of the row: an audit entry, or an event of the log. The API shows NodeID.
	ID         string
	OccurredAt time.Time
	Kind       AuditKind
	// Actor is who did it. Its kind is SYSTEM and its id empty where nobody is known.
	Actor eventlog.Actor
	// SubjectID is what it was done to, PostingID the posting that it concerns; nil for none.
	SubjectID, PostingID *string
	// Address and Client are where it came from; nil where nothing is known.
	Address, Client *string
	// Details are further facts, in the order of their names.
	Details []*AuditDetail

	fellows *cohort.Cohort
}

// NodeID is the record's id in the API. A record that is derived from an event has the event's id with the prefix of audit
// records, because the event is another thing of the API, with another type.
func (r *AuditRecord) NodeID() string { return string(ids.AuditEntry) + r.ID[min(len(r.ID), 3):] }

// IsNode marks a record as something that node(id) may find.
func (*AuditRecord) IsNode() {}

// MemberID implements cohort.Member.
func (r *AuditRecord) MemberID() string { return r.ID }

// Join implements cohort.Member.
func (r *AuditRecord) Join(c *cohort.Cohort) { r.fellows = c }

// Fellows implements cohort.Member.
func (r *AuditRecord) Fellows() *cohort.Cohort { return r.fellows }

// AuditDetail is a further fact of a record.
type AuditDetail struct{ Name, Value string }

// AuditKind is a kind of record as the schema's enum spells it.
type AuditKind string

// kind is the kind as it is stored.
func (k AuditKind) kind() string { return string(PipelineEventKind(k).Kind()) }

// auditKindOf spells a stored kind as the schema does.
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

// MarshalGQL writes the value.
func (k AuditKind) MarshalGQL(w io.Writer) { enumMarshal(w, string(k)) }

// UnmarshalGQL reads the value.
func (k *AuditKind) UnmarshalGQL(v any) error {
	return enumUnmarshal(k, v, "AuditKind", func(k AuditKind) bool {
		return slices.Contains(audit.Kinds(), audit.Kind(k.kind())) || slices.Contains(trailKinds(), eventlog.Kind(k.kind()))
	})
}

// AuditFilter is which records. Every field that is given must hold; a list holds when one of its values does, and holds at most 100.
type AuditFilter struct {
	// Of these kinds.
	Kinds []AuditKind `json:"kinds,omitempty"`
	// By these actors.
	ActorIDs []string `json:"actorIds,omitempty"`
	// About this thing or person.
	SubjectID *string `json:"subjectId,omitempty"`
	// Concerning these postings.
	PostingIDs []string `json:"postingIds,omitempty"`
	// At or after.
	OccurredAfter *time.Time `json:"occurredAfter,omitempty"`
	// Before.
	OccurredBefore *time.Time `json:"occurredBefore,omitempty"`
}

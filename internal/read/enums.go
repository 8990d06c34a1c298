package read

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"hirewire/internal/eventlog"
)

// OrderDirection is the direction of a list.
type OrderDirection string

// The directions.
const (
	Ascending  OrderDirection = "ASC"
	Descending OrderDirection = "DESC"
)

// PostingOrderField is a field by which postings can be ordered.
type PostingOrderField string

// The schema describes each field.
const (
	PostingOpenedAt  PostingOrderField = "OPENED_AT"
	PostingCreatedAt PostingOrderField = "CREATED_AT"
	PostingTitle     PostingOrderField = "TITLE"
)

// CandidateOrderField is a field by which candidates can be ordered.
type CandidateOrderField string

// The schema describes each field.
const (
	CandidateName      CandidateOrderField = "NAME"
	CandidateCreatedAt CandidateOrderField = "CREATED_AT"
	CandidateUpdatedAt CandidateOrderField = "UPDATED_AT"
)

// ApplicationOrderField is a field by which applications can be ordered.
type ApplicationOrderField string

// The schema describes each field.
const (
	ApplicationAppliedAt      ApplicationOrderField = "APPLIED_AT"
	ApplicationEnteredStageAt ApplicationOrderField = "ENTERED_STAGE_AT"
	ApplicationUpdatedAt      ApplicationOrderField = "UPDATED_AT"
)

// PipelineEventKind is a kind of event as spelled in the schema's enum.
type PipelineEventKind string

// Kind returns the kind as spelled in the log.
func (k PipelineEventKind) Kind() eventlog.Kind {
	var b strings.Builder
	for word := range strings.SplitSeq(string(k), "_") {
		if word != "" {
			b.WriteString(word[:1] + strings.ToLower(word[1:]))
		}
	}
	return eventlog.Kind(b.String())
}

func enumMarshal(w io.Writer, s string) {
	// gqlgen's interface has no error to return; a failed write is reported when the response is
	// flushed.
	_, _ = io.WriteString(w, strconv.Quote(s))
}

func enumUnmarshal[E ~string](into *E, v any, name string, valid func(E) bool) error {
	s, ok := v.(string)
	if !ok || !valid(E(s)) {
		return fmt.Errorf("must be a value of %s", name)
	}
	*into = E(s)
	return nil
}

func oneOf[E comparable](values ...E) func(E) bool {
	return func(e E) bool { return slices.Contains(values, e) }
}

// MarshalGQL implements graphql.Marshaler.
func (e OrderDirection) MarshalGQL(w io.Writer) { enumMarshal(w, string(e)) }

// UnmarshalGQL implements graphql.Unmarshaler.
func (e *OrderDirection) UnmarshalGQL(v any) error {
	return enumUnmarshal(e, v, "OrderDirection", oneOf(Ascending, Descending))
}

// MarshalGQL implements graphql.Marshaler.
func (e PostingOrderField) MarshalGQL(w io.Writer) { enumMarshal(w, string(e)) }

// UnmarshalGQL implements graphql.Unmarshaler.
func (e *PostingOrderField) UnmarshalGQL(v any) error {
	return enumUnmarshal(
		e,
		v,
		"PostingOrderField",
		oneOf(PostingOpenedAt, PostingCreatedAt, PostingTitle),
	)
}

// MarshalGQL implements graphql.Marshaler.
func (e CandidateOrderField) MarshalGQL(w io.Writer) { enumMarshal(w, string(e)) }

// UnmarshalGQL implements graphql.Unmarshaler.
func (e *CandidateOrderField) UnmarshalGQL(v any) error {
	return enumUnmarshal(
		e,
		v,
		"CandidateOrderField",
		oneOf(CandidateName, CandidateCreatedAt, CandidateUpdatedAt),
	)
}

// MarshalGQL implements graphql.Marshaler.
func (e ApplicationOrderField) MarshalGQL(w io.Writer) { enumMarshal(w, string(e)) }

// UnmarshalGQL implements graphql.Unmarshaler.
func (e *ApplicationOrderField) UnmarshalGQL(v any) error {
	return enumUnmarshal(
		e,
		v,
		"ApplicationOrderField",
		oneOf(ApplicationAppliedAt, ApplicationEnteredStageAt, ApplicationUpdatedAt),
	)
}

// MarshalGQL implements graphql.Marshaler.
func (k PipelineEventKind) MarshalGQL(w io.Writer) { enumMarshal(w, string(k)) }

// UnmarshalGQL implements graphql.Unmarshaler.
func (k *PipelineEventKind) UnmarshalGQL(v any) error {
	return enumUnmarshal(k, v, "PipelineEventKind", func(k PipelineEventKind) bool {
		return slices.Contains(eventlog.Kinds(), k.Kind())
	})
}

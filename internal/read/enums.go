package read

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"hirewire/internal/eventlog"
)

// OrderDirection is which way a list runs.
type OrderDirection string

// The directions.
const (
	Ascending  OrderDirection = "ASC"
	Descending OrderDirection = "DESC"
)

// PostingOrderField is what postings can be ordered by.
type PostingOrderField string

// The fields; the schema says what each means.
const (
	PostingOpenedAt  PostingOrderField = "OPENED_AT"
	PostingCreatedAt PostingOrderField = "CREATED_AT"
	PostingTitle     PostingOrderField = "TITLE"
)

// CandidateOrderField is what candidates can be ordered by.
type CandidateOrderField string

// The fields; the schema says what each means.
const (
	CandidateName      CandidateOrderField = "NAME"
	CandidateCreatedAt CandidateOrderField = "CREATED_AT"
	CandidateUpdatedAt CandidateOrderField = "UPDATED_AT"
)

// ApplicationOrderField is what applications can be ordered by.
type ApplicationOrderField string

// The fields; the schema says what each means.
const (
	ApplicationAppliedAt      ApplicationOrderField = "APPLIED_AT"
	ApplicationEnteredStageAt ApplicationOrderField = "ENTERED_STAGE_AT"
	ApplicationUpdatedAt      ApplicationOrderField = "UPDATED_AT"
)

// PipelineEventKind is a kind of event as the schema's enum spells it.
type PipelineEventKind string

// Kind is the kind as the log spells it.
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
	// gqlgen's contract has no error to return; a broken writer shows when the response is flushed.
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

// MarshalGQL writes the value.
func (e OrderDirection) MarshalGQL(w io.Writer) { enumMarshal(w, string(e)) }

// UnmarshalGQL reads the value.
func (e *OrderDirection) UnmarshalGQL(v any) error {
	return enumUnmarshal(e, v, "OrderDirection", oneOf(Ascending, Descending))
}

// MarshalGQL writes the value.
func (e PostingOrderField) MarshalGQL(w io.Writer) { enumMarshal(w, string(e)) }

// UnmarshalGQL reads the value.
func (e *PostingOrderField) UnmarshalGQL(v any) error {
	return enumUnmarshal(e, v, "PostingOrderField", oneOf(PostingOpenedAt, PostingCreatedAt, PostingTitle))
}

// MarshalGQL writes the value.
func (e CandidateOrderField) MarshalGQL(w io.Writer) { enumMarshal(w, string(e)) }

// UnmarshalGQL reads the value.
func (e *CandidateOrderField) UnmarshalGQL(v any) error {
	return enumUnmarshal(e, v, "CandidateOrderField", oneOf(CandidateName, CandidateCreatedAt, CandidateUpdatedAt))
}

// MarshalGQL writes the value.
func (e ApplicationOrderField) MarshalGQL(w io.Writer) { enumMarshal(w, string(e)) }

// UnmarshalGQL reads the value.
func (e *ApplicationOrderField) UnmarshalGQL(v any) error {
	return enumUnmarshal(e, v, "ApplicationOrderField", oneOf(ApplicationAppliedAt, ApplicationEnteredStageAt, ApplicationUpdatedAt))
}

// MarshalGQL writes the value.
func (k PipelineEventKind) MarshalGQL(w io.Writer) { enumMarshal(w, string(k)) }

// UnmarshalGQL reads the value.
func (k *PipelineEventKind) UnmarshalGQL(v any) error {
	return enumUnmarshal(k, v, "PipelineEventKind", func(k PipelineEventKind) bool {
		return slices.Contains(eventlog.Kinds(), k.Kind())
	})
}

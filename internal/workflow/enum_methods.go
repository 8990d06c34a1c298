package workflow

import "io"

// One line per method: ent calls Values of an enum, gqlgen calls MarshalGQL and UnmarshalGQL, and
// Go cannot promote methods to a string type. The implementations are in enum.go.

// Values lists the names of all CompanyRole values, in their natural order.
func (e CompanyRole) Values() []string { return names(e) }

// IsValid reports whether e is one of the listed values.
func (e CompanyRole) IsValid() bool { return valid(e) }

// String returns the value as the API and the database spell it.
func (e CompanyRole) String() string { return string(e) }

// MarshalGQL writes the value as a GraphQL enum value in JSON.
func (e CompanyRole) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL accepts the names of the values and rejects everything else.
func (e *CompanyRole) UnmarshalGQL(v any) error { return unmarshal(e, v) }

// Values lists the names of all TeamRole values, in their natural order.
func (e TeamRole) Values() []string { return names(e) }

// IsValid reports whether e is one of the listed values.
func (e TeamRole) IsValid() bool { return valid(e) }

// String returns the value as the API and the database spell it.
func (e TeamRole) String() string { return string(e) }

// MarshalGQL writes the value as a GraphQL enum value in JSON.
func (e TeamRole) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL accepts the names of the values and rejects everything else.
func (e *TeamRole) UnmarshalGQL(v any) error { return unmarshal(e, v) }

// Values lists the names of all PostingStatus values, in their natural order.
func (e PostingStatus) Values() []string { return names(e) }

// IsValid reports whether e is one of the listed values.
func (e PostingStatus) IsValid() bool { return valid(e) }

// String returns the value as the API and the database spell it.
func (e PostingStatus) String() string { return string(e) }

// MarshalGQL writes the value as a GraphQL enum value in JSON.
func (e PostingStatus) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL accepts the names of the values and rejects everything else.
func (e *PostingStatus) UnmarshalGQL(v any) error { return unmarshal(e, v) }

// Values lists the names of all PostingVisibility values, in their natural order.
func (e PostingVisibility) Values() []string { return names(e) }

// IsValid reports whether e is one of the listed values.
func (e PostingVisibility) IsValid() bool { return valid(e) }

// String returns the value as the API and the database spell it.
func (e PostingVisibility) String() string { return string(e) }

// MarshalGQL writes the value as a GraphQL enum value in JSON.
func (e PostingVisibility) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL accepts the names of the values and rejects everything else.
func (e *PostingVisibility) UnmarshalGQL(v any) error { return unmarshal(e, v) }

// Values lists the names of all OpeningStatus values, in their natural order.
func (e OpeningStatus) Values() []string { return names(e) }

// IsValid reports whether e is one of the listed values.
func (e OpeningStatus) IsValid() bool { return valid(e) }

// String returns the value as the API and the database spell it.
func (e OpeningStatus) String() string { return string(e) }

// MarshalGQL writes the value as a GraphQL enum value in JSON.
func (e OpeningStatus) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL accepts the names of the values and rejects everything else.
func (e *OpeningStatus) UnmarshalGQL(v any) error { return unmarshal(e, v) }

// Values lists the names of all OpeningCancelReason values, in their natural order.
func (e OpeningCancelReason) Values() []string { return names(e) }

// IsValid reports whether e is one of the listed values.
func (e OpeningCancelReason) IsValid() bool { return valid(e) }

// String returns the value as the API and the database spell it.
func (e OpeningCancelReason) String() string { return string(e) }

// MarshalGQL writes the value as a GraphQL enum value in JSON.
func (e OpeningCancelReason) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL accepts the names of the values and rejects everything else.
func (e *OpeningCancelReason) UnmarshalGQL(v any) error { return unmarshal(e, v) }

// Values lists the names of all StageKind values, in their natural order.
func (e StageKind) Values() []string { return names(e) }

// IsValid reports whether e is one of the listed values.
func (e StageKind) IsValid() bool { return valid(e) }

// String returns the value as the API and the database spell it.
func (e StageKind) String() string { return string(e) }

// MarshalGQL writes the value as a GraphQL enum value in JSON.
func (e StageKind) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL accepts the names of the values and rejects everything else.
func (e *StageKind) UnmarshalGQL(v any) error { return unmarshal(e, v) }

// Values lists the names of all ApplicationStatus values, in their natural order.
func (e ApplicationStatus) Values() []string { return names(e) }

// IsValid reports whether e is one of the listed values.
func (e ApplicationStatus) IsValid() bool { return valid(e) }

// String returns the value as the API and the database spell it.
func (e ApplicationStatus) String() string { return string(e) }

// MarshalGQL writes the value as a GraphQL enum value in JSON.
func (e ApplicationStatus) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL accepts the names of the values and rejects everything else.
func (e *ApplicationStatus) UnmarshalGQL(v any) error { return unmarshal(e, v) }

// Values lists the names of all TransitionKind values, in their natural order.
func (e TransitionKind) Values() []string { return names(e) }

// IsValid reports whether e is one of the listed values.
func (e TransitionKind) IsValid() bool { return valid(e) }

// String returns the value as the API and the database spell it.
func (e TransitionKind) String() string { return string(e) }

// MarshalGQL writes the value as a GraphQL enum value in JSON.
func (e TransitionKind) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL accepts the names of the values and rejects everything else.
func (e *TransitionKind) UnmarshalGQL(v any) error { return unmarshal(e, v) }

// Values lists the names of all DecisionKind values, in their natural order.
func (e DecisionKind) Values() []string { return names(e) }

// IsValid reports whether e is one of the listed values.
func (e DecisionKind) IsValid() bool { return valid(e) }

// String returns the value as the API and the database spell it.
func (e DecisionKind) String() string { return string(e) }

// MarshalGQL writes the value as a GraphQL enum value in JSON.
func (e DecisionKind) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL accepts the names of the values and rejects everything else.
func (e *DecisionKind) UnmarshalGQL(v any) error { return unmarshal(e, v) }

// Values lists the names of all CompetencyKind values, in their natural order.
func (e CompetencyKind) Values() []string { return names(e) }

// IsValid reports whether e is one of the listed values.
func (e CompetencyKind) IsValid() bool { return valid(e) }

// String returns the value as the API and the database spell it.
func (e CompetencyKind) String() string { return string(e) }

// MarshalGQL writes the value as a GraphQL enum value in JSON.
func (e CompetencyKind) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL accepts the names of the values and rejects everything else.
func (e *CompetencyKind) UnmarshalGQL(v any) error { return unmarshal(e, v) }

// Values lists the names of all SourceKind values, in their natural order.
func (e SourceKind) Values() []string { return names(e) }

// IsValid reports whether e is one of the listed values.
func (e SourceKind) IsValid() bool { return valid(e) }

// String returns the value as the API and the database spell it.
func (e SourceKind) String() string { return string(e) }

// MarshalGQL writes the value as a GraphQL enum value in JSON.
func (e SourceKind) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL accepts the names of the values and rejects everything else.
func (e *SourceKind) UnmarshalGQL(v any) error { return unmarshal(e, v) }

// Values lists the names of all DocumentKind values, in their natural order.
func (e DocumentKind) Values() []string { return names(e) }

// IsValid reports whether e is one of the listed values.
func (e DocumentKind) IsValid() bool { return valid(e) }

// String returns the value as the API and the database spell it.
func (e DocumentKind) String() string { return string(e) }

// MarshalGQL writes the value as a GraphQL enum value in JSON.
func (e DocumentKind) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL accepts the names of the values and rejects everything else.
func (e *DocumentKind) UnmarshalGQL(v any) error { return unmarshal(e, v) }

// Values lists the names of all DocumentNote values, in their natural order.
func (e DocumentNote) Values() []string { return names(e) }

// IsValid reports whether e is one of the listed values.
func (e DocumentNote) IsValid() bool { return valid(e) }

// String returns the value as the API and the database spell it.
func (e DocumentNote) String() string { return string(e) }

// MarshalGQL writes the value as a GraphQL enum value in JSON.
func (e DocumentNote) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL accepts the names of the values and rejects everything else.
func (e *DocumentNote) UnmarshalGQL(v any) error { return unmarshal(e, v) }

// Values lists the names of all LinkKind values, in their natural order.
func (e LinkKind) Values() []string { return names(e) }

// IsValid reports whether e is one of the listed values.
func (e LinkKind) IsValid() bool { return valid(e) }

// String returns the value as the API and the database spell it.
func (e LinkKind) String() string { return string(e) }

// MarshalGQL writes the value as a GraphQL enum value in JSON.
func (e LinkKind) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL accepts the names of the values and rejects everything else.
func (e *LinkKind) UnmarshalGQL(v any) error { return unmarshal(e, v) }

// Values lists the names of all ActorKind values, in their natural order.
func (e ActorKind) Values() []string { return names(e) }

// IsValid reports whether e is one of the listed values.
func (e ActorKind) IsValid() bool { return valid(e) }

// String returns the value as the API and the database spell it.
func (e ActorKind) String() string { return string(e) }

// MarshalGQL writes the value as a GraphQL enum value in JSON.
func (e ActorKind) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL accepts the names of the values and rejects everything else.
func (e *ActorKind) UnmarshalGQL(v any) error { return unmarshal(e, v) }

// Values lists the names of all Workplace values, in their natural order.
func (e Workplace) Values() []string { return names(e) }

// IsValid reports whether e is one of the listed values.
func (e Workplace) IsValid() bool { return valid(e) }

// String returns the value as the API and the database spell it.
func (e Workplace) String() string { return string(e) }

// MarshalGQL writes the value as a GraphQL enum value in JSON.
func (e Workplace) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL accepts the names of the values and rejects everything else.
func (e *Workplace) UnmarshalGQL(v any) error { return unmarshal(e, v) }

// Values lists the names of all EmploymentType values, in their natural order.
func (e EmploymentType) Values() []string { return names(e) }

// IsValid reports whether e is one of the listed values.
func (e EmploymentType) IsValid() bool { return valid(e) }

// String returns the value as the API and the database spell it.
func (e EmploymentType) String() string { return string(e) }

// MarshalGQL writes the value as a GraphQL enum value in JSON.
func (e EmploymentType) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL accepts the names of the values and rejects everything else.
func (e *EmploymentType) UnmarshalGQL(v any) error { return unmarshal(e, v) }

// Values lists the names of all CloseOutcome values, in their natural order.
func (e CloseOutcome) Values() []string { return names(e) }

// IsValid reports whether e is one of the listed values.
func (e CloseOutcome) IsValid() bool { return valid(e) }

// String returns the value as the API and the database spell it.
func (e CloseOutcome) String() string { return string(e) }

// MarshalGQL writes the value as a GraphQL enum value in JSON.
func (e CloseOutcome) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL accepts the names of the values and rejects everything else.
func (e *CloseOutcome) UnmarshalGQL(v any) error { return unmarshal(e, v) }

// Values lists the names of all ApiScope values, in their natural order.
func (e ApiScope) Values() []string { return names(e) }

// IsValid reports whether e is one of the listed values.
func (e ApiScope) IsValid() bool { return valid(e) }

// String returns the value as the API and the database spell it.
func (e ApiScope) String() string { return string(e) }

// MarshalGQL writes the value as a GraphQL enum value in JSON.
func (e ApiScope) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL accepts the names of the values and rejects everything else.
func (e *ApiScope) UnmarshalGQL(v any) error { return unmarshal(e, v) }

// Values lists the names of all ApiCapability values, in their natural order.
func (e ApiCapability) Values() []string { return names(e) }

// IsValid reports whether e is one of the listed values.
func (e ApiCapability) IsValid() bool { return valid(e) }

// String returns the value as the API and the database spell it.
func (e ApiCapability) String() string { return string(e) }

// MarshalGQL writes the value as a GraphQL enum value in JSON.
func (e ApiCapability) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL accepts the names of the values and rejects everything else.
func (e *ApiCapability) UnmarshalGQL(v any) error { return unmarshal(e, v) }

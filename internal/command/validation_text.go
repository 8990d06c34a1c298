package command

import (
	"github.com/99designs/gqlgen/graphql"

	"hirewire/internal/normalize"
)

// SingleLine normalises a text of one line, checks that it has least to most characters, and
// returns it.
func (v *Validation) SingleLine(s string, least, most int, path ...string) string {
	clean, err := normalize.Line(s)
	if v.Refuse(err, path...) {
		return s
	}
	if clean == "" {
		if least > 0 {
			v.Text(s, least, most, path...) // says why: nothing, or nothing that can be seen
		}
		return ""
	}
	v.Text(clean, least, most, path...)
	return clean
}

// MultiLine is singleLine for a text of several lines.
func (v *Validation) MultiLine(s string, least, most int, path ...string) string {
	clean, err := normalize.Prose(s)
	if v.Refuse(err, path...) {
		return s
	}
	if clean == "" {
		if least > 0 {
			v.Text(s, least, most, path...)
		}
		return ""
	}
	v.Text(clean, least, most, path...)
	return clean
}

// Required checks a text of one line that must be there, and returns it normalised.
func (v *Validation) Required(s string, most int, path ...string) string {
	return v.SingleLine(s, 1, most, path...)
}

// Line checks a text of one line that may be absent, and returns it normalised. A text without a
// visible character counts as absent.
func (v *Validation) Line(s *string, most int, path ...string) *string {
	if s == nil {
		return nil
	}
	return OrNull(v.SingleLine(*s, 0, most, path...))
}

// Prose is line for a text of several lines.
func (v *Validation) Prose(s *string, most int, path ...string) *string {
	if s == nil {
		return nil
	}
	return OrNull(v.MultiLine(*s, 0, most, path...))
}

// Renamed is notNull for a text of one line that must be there.
func (v *Validation) Renamed(o graphql.Omittable[*string], most int, path ...string) *string {
	s := NotNull(v, o, path...)
	if s == nil {
		return nil
	}
	clean := v.Required(*s, most, path...)
	return &clean
}

// ClearedLine is the value of an update's text of one line that may be cleared, and whether it was
// given. A text without a visible character clears it.
func (v *Validation) ClearedLine(o graphql.Omittable[*string], most int, path ...string) (*string, bool) {
	s, ok := o.ValueOK()
	return v.Line(s, most, path...), ok
}

// ClearedProse is clearedLine for a text of several lines.
func (v *Validation) ClearedProse(o graphql.Omittable[*string], most int, path ...string) (*string, bool) {
	s, ok := o.ValueOK()
	return v.Prose(s, most, path...), ok
}

// NotNull returns the value of an update's field that cannot be cleared: nil if it was left out.
// Null is a wrong value.
func NotNull[T any](v *Validation, o graphql.Omittable[*T], path ...string) *T {
	value, ok := o.ValueOK()
	if ok && value == nil {
		v.Add(CodeRequired, "cannot be null", path...)
	}
	return value
}

// OrNull returns nil for an empty text, and otherwise a pointer to it.
func OrNull(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

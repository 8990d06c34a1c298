package command

import (
	"github.com/99designs/gqlgen/graphql"

	"hirewire/internal/normalize"
)

// SingleLine normalizes a text of one line and checks that it has least to most characters.
func (v *Validation) SingleLine(s string, least, most int, path ...string) string {
	clean, err := normalize.Line(s)
	if v.Refuse(err, path...) {
		return s
	}
	if clean == "" {
		if least > 0 {
			v.Text(s, least, most, path...) // tells an empty text from an invisible one
		}
		return ""
	}
	v.Text(clean, least, most, path...)
	return clean
}

// MultiLine is like SingleLine for a text of several lines.
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

// Required is like SingleLine for a text that must not be empty.
func (v *Validation) Required(s string, most int, path ...string) string {
	return v.SingleLine(s, 1, most, path...)
}

// Line is like SingleLine for a text that may be absent. It returns nil for a text without a
// visible character.
func (v *Validation) Line(s *string, most int, path ...string) *string {
	if s == nil {
		return nil
	}
	return OrNull(v.SingleLine(*s, 0, most, path...))
}

// Prose is like Line for a text of several lines.
func (v *Validation) Prose(s *string, most int, path ...string) *string {
	if s == nil {
		return nil
	}
	return OrNull(v.MultiLine(*s, 0, most, path...))
}

// Renamed is like NotNull for a text of one line that must not be empty, such as a name.
func (v *Validation) Renamed(o graphql.Omittable[*string], most int, path ...string) *string {
	s := NotNull(v, o, path...)
	if s == nil {
		return nil
	}
	clean := v.Required(*s, most, path...)
	return &clean
}

// ClearedLine returns the new value of a text of one line that an update may clear, and whether the
// update has it. Null, and a text without a visible character, clear it.
func (v *Validation) ClearedLine(
	o graphql.Omittable[*string],
	most int,
	path ...string,
) (*string, bool) {
	s, ok := o.ValueOK()
	return v.Line(s, most, path...), ok
}

// ClearedProse is like ClearedLine for a text of several lines.
func (v *Validation) ClearedProse(
	o graphql.Omittable[*string],
	most int,
	path ...string,
) (*string, bool) {
	s, ok := o.ValueOK()
	return v.Prose(s, most, path...), ok
}

// NotNull returns the new value of a field that an update cannot clear, or nil if the update leaves
// it out. Null is a wrong value.
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

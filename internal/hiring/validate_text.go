package hiring

import (
	"strconv"

	"github.com/99designs/gqlgen/graphql"

	"hirewire/internal/normalize"
)

// singleLine normalises a text of one line, checks that it has least to most characters, and
// returns it.
func (v *validation) singleLine(s string, least, most int, path ...string) string {
	clean, err := normalize.Line(s)
	if v.refuse(err, path...) {
		return s
	}
	if clean == "" {
		if least > 0 {
			v.text(s, least, most, path...) // says why: nothing, or nothing that can be seen
		}
		return ""
	}
	v.text(clean, least, most, path...)
	return clean
}

// multiLine is singleLine for a text of several lines.
func (v *validation) multiLine(s string, least, most int, path ...string) string {
	clean, err := normalize.Prose(s)
	if v.refuse(err, path...) {
		return s
	}
	if clean == "" {
		if least > 0 {
			v.text(s, least, most, path...)
		}
		return ""
	}
	v.text(clean, least, most, path...)
	return clean
}

// required checks a text of one line that must be there, and returns it normalised.
func (v *validation) required(s string, most int, path ...string) string {
	return v.singleLine(s, 1, most, path...)
}

// line checks a text of one line that may be absent, and returns it normalised. A text without a
// visible character counts as absent.
func (v *validation) line(s *string, most int, path ...string) *string {
	if s == nil {
		return nil
	}
	return orNull(v.singleLine(*s, 0, most, path...))
}

// prose is line for a text of several lines.
func (v *validation) prose(s *string, most int, path ...string) *string {
	if s == nil {
		return nil
	}
	return orNull(v.multiLine(*s, 0, most, path...))
}

// renamed is notNull for a text of one line that must be there.
func (v *validation) renamed(o graphql.Omittable[*string], most int, path ...string) *string {
	s := notNull(v, o, path...)
	if s == nil {
		return nil
	}
	clean := v.required(*s, most, path...)
	return &clean
}

// clearedLine is the value of an update's text of one line that may be cleared, and whether it was
// given. A text without a visible character clears it.
func (v *validation) clearedLine(o graphql.Omittable[*string], most int, path ...string) (*string, bool) {
	s, ok := o.ValueOK()
	return v.line(s, most, path...), ok
}

// clearedProse is clearedLine for a text of several lines.
func (v *validation) clearedProse(o graphql.Omittable[*string], most int, path ...string) (*string, bool) {
	s, ok := o.ValueOK()
	return v.prose(s, most, path...), ok
}

// lines checks a list of texts of one line, and returns them normalised.
func (v *validation) lines(list []string, path string) []string {
	if list == nil || !v.count(len(list), 0, maxLines, path) {
		return nil
	}
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = v.singleLine(s, 1, maxLine, path, strconv.Itoa(i))
	}
	return out
}

// normalized is the value of an update's field that may be cleared, as check returns it, and
// whether it was given.
func normalized(o graphql.Omittable[*string], check func(s string, path ...string) string, path ...string) (*string, bool) {
	s, ok := o.ValueOK()
	if s == nil {
		return nil, ok
	}
	clean := check(*s, path...)
	return &clean, ok
}

// lineOf returns a text of one line that was checked before.
func lineOf(s string) string {
	clean, err := normalize.Line(s)
	if err != nil {
		return ""
	}
	return clean
}

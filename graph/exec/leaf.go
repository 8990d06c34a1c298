package exec

import (
	"io"
	"time"

	"github.com/99designs/gqlgen/graphql"
)

// The values of plain fields are written from where they are in memory: a pointer into the Go
// struct is a Marshaler without an allocation.

// Text is a string of an answer.
type Text string

// MarshalGQL implements graphql.Marshaler.
func (t *Text) MarshalGQL(w io.Writer) {
	to, spare := spareOf(w)
	_, _ = to.Write(appendQuoted(spare, string(*t)))
}

// OptionalText returns the value of a string that may be null.
func OptionalText(s *string) graphql.Marshaler {
	if s == nil {
		return graphql.Null
	}
	return (*Text)(s)
}

// Name is the name of a type, as __typename has it.
type Name string

// MarshalGQL implements graphql.Marshaler.
func (n Name) MarshalGQL(w io.Writer) {
	to, spare := spareOf(w)
	_, _ = to.Write(append(append(append(spare, '"'), n...), '"'))
}

// dateTimeLayout always has six decimals, so that formatted times sort in chronological order.
const dateTimeLayout = `"2006-01-02T15:04:05.000000Z"`

// DateTime is an instant of an answer, written in UTC, in microseconds.
type DateTime time.Time

// MarshalGQL implements graphql.Marshaler.
func (t *DateTime) MarshalGQL(w io.Writer) {
	to, spare := spareOf(w)
	_, _ = to.Write(time.Time(*t).UTC().AppendFormat(spare, dateTimeLayout))
}

// OptionalDateTime returns the value of an instant that may be null.
func OptionalDateTime(t *time.Time) graphql.Marshaler {
	if t == nil {
		return graphql.Null
	}
	return (*DateTime)(t)
}

// spareOf returns the writer to write to and an empty slice to append to first, which is room in
// the writer's buffer if it has one.
func spareOf(w io.Writer) (to io.Writer, spare []byte) {
	if answer, ok := w.(*writer); ok {
		return answer, answer.buf.AvailableBuffer()
	}
	return w, nil
}

const hexDigits = "0123456789ABCDEF"

// appendQuoted appends a string as JSON, with the same bytes as graphql.MarshalString.
func appendQuoted(to []byte, s string) []byte {
	to = append(to, '"')
	start := 0
	for i := range len(s) {
		c := s[i]
		if c >= ' ' && c != '\\' && c != '"' {
			continue
		}
		to = append(to, s[start:i]...)
		start = i + 1
		switch c {
		case '\t':
			to = append(to, '\\', 't')
		case '\r':
			to = append(to, '\\', 'r')
		case '\n':
			to = append(to, '\\', 'n')
		case '\\', '"':
			to = append(to, '\\', c)
		default:
			to = append(to, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&0xf])
		}
	}
	return append(append(to, s[start:]...), '"')
}

package model

import (
	"encoding/json"
	"io"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"hirewire/graph/exec"
)

// MarshalDateTime writes an instant in UTC, in microseconds.
func MarshalDateTime(t time.Time) graphql.Marshaler { return (*exec.DateTime)(&t) }

// UnmarshalDateTime parses RFC 3339 with any offset and truncates to microseconds, which is the
// precision of both databases. It rejects years before 1 and after 9999.
func UnmarshalDateTime(v any) (time.Time, error) {
	s, ok := v.(string)
	if !ok || len(s) > 64 {
		return time.Time{}, errDateTime
	}
	t, err := time.Parse(time.RFC3339Nano, s)
	if err != nil || t.UTC().Year() < 1 || t.UTC().Year() > 9999 {
		return time.Time{}, errDateTime
	}
	return t.UTC().Truncate(time.Microsecond), nil
}

// BadScalar is the error for a value that a scalar does not accept. Its text says what is accepted.
type BadScalar string

// Error implements error.
func (e BadScalar) Error() string { return string(e) }

const errDateTime = BadScalar("must be an instant in RFC 3339, such as 2026-03-01T09:30:00Z")

// maxLong is the largest integer up to which JSON readers that use floating-point numbers are
// exact.
const maxLong = 1<<53 - 1

// MarshalLong writes an integer.
func MarshalLong(n int64) graphql.Marshaler {
	return graphql.WriterFunc(
		func(w io.Writer) { _, _ = io.WriteString(w, strconv.FormatInt(n, 10)) },
	)
}

// UnmarshalLong parses an integer of up to 53 bits.
func UnmarshalLong(v any) (int64, error) {
	var n int64
	switch v := v.(type) {
	case int:
		n = int64(v)
	case int64:
		n = v
	case json.Number:
		parsed, err := strconv.ParseInt(string(v), 10, 64)
		if err != nil {
			return 0, errLong
		}
		n = parsed
	default:
		return 0, errLong
	}
	if n > maxLong || n < -maxLong {
		return 0, errLong
	}
	return n, nil
}

const errLong = BadScalar("must be a whole number of up to 53 bits")

// MarshalInt writes a 32-bit integer.
func MarshalInt(n int) graphql.Marshaler { return graphql.MarshalInt(n) }

// UnmarshalInt parses an integer. As the GraphQL specification requires, it rejects integers of
// more than 32 bits.
func UnmarshalInt(v any) (int, error) {
	n, err := graphql.UnmarshalInt32(v)
	if err != nil {
		return 0, errInt
	}
	return int(n), nil
}

const errInt = BadScalar("must be a whole number of up to 32 bits")

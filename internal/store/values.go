package store

import (
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"time"

	"entgo.io/ent/dialect"
	"github.com/lib/pq"
)

// Time scans a time from a hand-written statement. SQLite stores times as integers, microseconds
// since 1970, and its driver converts them only if the result is a declared column:
// max(created_at), an expression, a union or a RETURNING clause yields the integer. Time accepts
// both.
type Time struct{ time.Time }

// Scan implements sql.Scanner.
func (t *Time) Scan(v any) error {
	switch v := v.(type) {
	case time.Time:
		t.Time = v.UTC()
	case int64:
		t.Time = time.UnixMicro(v).UTC()
	default:
		return fmt.Errorf("store: a time comes as %T", v)
	}
	return nil
}

// Value implements driver.Valuer.
func (t Time) Value() (driver.Value, error) { return t.UTC().Truncate(time.Microsecond), nil }

// NullTime is like Time for a value that may be NULL.
type NullTime struct {
	Time  time.Time
	Valid bool
}

// Scan implements sql.Scanner.
func (t *NullTime) Scan(v any) error {
	if v == nil {
		*t = NullTime{}
		return nil
	}
	var some Time
	if err := some.Scan(v); err != nil {
		return err
	}
	*t = NullTime{Time: some.Time, Valid: true}
	return nil
}

// Value implements driver.Valuer.
func (t NullTime) Value() (driver.Value, error) {
	if !t.Valid {
		return nil, nil //nolint:nilnil // NULL
	}
	return Time{t.Time}.Value()
}

// Ptr returns the time, or nil if it is NULL.
func (t NullTime) Ptr() *time.Time {
	if !t.Valid {
		return nil
	}
	return &t.Time
}

// In returns a condition on a list that is passed as one argument, made by List: `"id" +
// store.In(d)`. The text does not depend on the length of the list, so that the statement is
// planned once.
func In(d string) string {
	if d == dialect.Postgres {
		return " = ANY(?)"
	}
	return " IN (SELECT value FROM json_each(?))"
}

// List returns the argument for a condition made by In. An empty or nil list matches nothing.
func List[T ~string | ~int64](d string, values []T) any {
	if values == nil {
		values = []T{}
	}
	if d == dialect.Postgres {
		return pqArray(values)
	}
	text, err := json.Marshal(values)
	if err != nil { // strings and integers always encode
		panic(fmt.Sprintf("store: encode a list: %v", err))
	}
	return string(text)
}

// pqArray returns a Postgres array of the values.
func pqArray[T ~string | ~int64](values []T) any {
	switch v := any(values).(type) {
	case []string:
		return pq.StringArray(v)
	case []int64:
		return pq.Int64Array(v)
	default:
		return pq.GenericArray{A: values} // enums
	}
}

package store

import (
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"time"

	"entgo.io/ent/dialect"
	"github.com/lib/pq"
)

// Time scans a time out of a hand-written statement. SQLite keeps times as integers, microseconds since 1970, and its
// driver recognises a time only where the result is a column as declared: max(created_at), an expression, a union or a
// RETURNING clause gives the bare integer. Time takes either. Column results scan into time.Time as well.
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

// NullTime is Time where there may be none.
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

// Ptr is the time, or nil if there is none.
func (t NullTime) Ptr() *time.Time {
	if !t.Valid {
		return nil
	}
	return &t.Time
}

// In is a condition on a list that is one argument, made by List: `"id" + store.In(d)`. The text is the same for every
// length of list, so that the statement is planned once; `IN (?, ?, …)` is a new statement for each.
func In(d string) string {
	if d == dialect.Postgres {
		return " = ANY(?)"
	}
	return " IN (SELECT value FROM json_each(?))"
}

// List is the argument for a condition made by In. An empty or nil list matches nothing.
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

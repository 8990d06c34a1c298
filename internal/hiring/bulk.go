package hiring

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"time"
)

// bulk writes many rows with few statements; after the first error it writes nothing more.
type bulk struct {
	*unit
	err error
}

// maxParams bounds a statement's parameters. SQLite takes 32,766, but its driver's work grows with their square.
const maxParams = 1500

// rowsInto inserts entities into their table. Columns are ent's, and each finds its value by the name that ent writes
// into the struct's json tags, so that a column that the schema gains cannot be forgotten here.
func rowsInto[E any](ctx context.Context, in *bulk, table string, columns []string, rows []*E) {
	if in.err != nil || len(rows) == 0 {
		return
	}
	fields, err := fieldsOf(reflect.TypeFor[E](), columns)
	if err != nil {
		in.err = fmt.Errorf("%s: %w", table, err)
		return
	}
	insert := "INSERT INTO " + table + " (" + quoted(columns) + ") VALUES "
	for len(rows) > 0 {
		n := chunk(len(rows), maxParams/len(columns))
		args := make([]any, 0, n*len(columns))
		for _, row := range rows[:n] {
			if args, err = appendValues(args, reflect.ValueOf(row).Elem(), fields); err != nil {
				in.err = fmt.Errorf("%s: %w", table, err)
				return
			}
		}
		in.MarkWritten()
		// Only long statements repay being kept prepared, and there are few of them.
		write := in.Tx.Exec
		if n >= 64 {
			write = in.Tx.ExecPrepared
		}
		if _, err := write(ctx, insert+valueRows(n, len(columns)), args...); err != nil {
			in.err = fmt.Errorf("insert into %s: %w", table, err)
			return
		}
		rows = rows[n:]
	}
}

// chunk is how many of left rows go into one statement: the greatest power of four that is not above either bound, so
// that a table has few different statements.
func chunk(left, most int) int {
	n := 1
	for n*4 <= min(left, most) {
		n *= 4
	}
	return n
}

// quoted lists column names; some, such as primary, are words of SQL.
func quoted(columns []string) string { return `"` + strings.Join(columns, `", "`) + `"` }

// fieldsOf finds the struct field of each column.
func fieldsOf(t reflect.Type, columns []string) ([]int, error) {
	byName := make(map[string]int, t.NumField())
	for i := range t.NumField() {
		name, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
		byName[name] = i
	}
	fields := make([]int, len(columns))
	for i, column := range columns {
		at, ok := byName[column]
		if !ok {
			return nil, fmt.Errorf("column %s has no field in %s", column, t)
		}
		fields[i] = at
	}
	return fields, nil
}

var errNotStorable = errors.New("a value of this type cannot be stored")

// appendValues adds a row's values in the form that both drivers take.
func appendValues(args []any, row reflect.Value, fields []int) ([]any, error) {
	for _, at := range fields {
		v, err := storable(row.Field(at))
		if err != nil {
			return nil, fmt.Errorf("field %s: %w", row.Type().Field(at).Name, err)
		}
		args = append(args, v)
	}
	return args, nil
}

func storable(v reflect.Value) (any, error) {
	if v.Kind() == reflect.Pointer {
		if v.IsNil() {
			return nil, nil //nolint:nilnil // NULL
		}
		v = v.Elem()
	}
	switch v.Kind() {
	case reflect.String:
		return v.String(), nil // enums too
	case reflect.Int, reflect.Int64:
		return v.Int(), nil
	case reflect.Bool:
		return v.Bool(), nil
	case reflect.Struct:
		if t, ok := v.Interface().(time.Time); ok {
			return t, nil
		}
	case reflect.Slice:
		if v.Type().Elem().Kind() == reflect.Uint8 {
			return v.Bytes(), nil
		}
		return jsonList(v)
	default:
	}
	return nil, errNotStorable
}

// jsonList encodes a list; a nil one is empty, never null.
func jsonList(v reflect.Value) (any, error) {
	if v.IsNil() {
		return "[]", nil
	}
	raw, err := json.Marshal(v.Interface())
	return string(raw), err
}

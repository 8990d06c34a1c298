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

// bulk writes many rows with few statements. After the first error, which it keeps in err, it
// writes nothing more.
type bulk struct {
	*unit
	err error
}

// maxParams bounds the parameters of a statement. SQLite allows 32,766, but its driver takes time
// quadratic in their number.
const maxParams = 1500

// rowsInto inserts entities into their table. columns are ent's. The value of each column is found
// by its name in the json tags that ent generates, so that a column that is added to the schema
// cannot be forgotten here.
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
		// Only large statements are worth keeping prepared, and there are few different ones.
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

// chunk returns how many of the remaining rows go into the next statement: the largest power of
// four that exceeds neither left nor most, so that each table has few different statements.
func chunk(left, most int) int {
	n := 1
	for n*4 <= min(left, most) {
		n *= 4
	}
	return n
}

// quoted returns a list of quoted column names. Some of them, such as primary, are SQL keywords.
func quoted(columns []string) string { return `"` + strings.Join(columns, `", "`) + `"` }

// fieldsOf returns the index of the struct field of each column.
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

// appendValues appends the values of a row in the form that both drivers accept.
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
		return v.String(), nil // includes enums
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

// jsonList encodes a list as JSON. A nil list becomes an empty one, never null.
func jsonList(v reflect.Value) (any, error) {
	if v.IsNil() {
		return "[]", nil
	}
	raw, err := json.Marshal(v.Interface())
	return string(raw), err
}

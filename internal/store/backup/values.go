package backup

import (
	"database/sql"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"entgo.io/ent/dialect/sql/schema"
	"entgo.io/ent/schema/field"

	"hirewire/internal/store"
)

// cell scans a value of a row and encodes it as JSON: times as microseconds since 1970, bytes as
// base64.
type cell interface {
	target() any
	encoded() any
}

func newCell(c *schema.Column) (cell, error) {
	switch c.Type {
	case field.TypeTime:
		return &timeCell{}, nil
	case field.TypeBool:
		return &boolCell{}, nil
	case field.TypeBytes:
		return &bytesCell{}, nil
	case field.TypeInt, field.TypeInt64:
		return &intCell{}, nil
	case field.TypeString, field.TypeEnum:
		return &textCell{}, nil
	case field.TypeJSON:
		return &jsonCell{}, nil
	default:
		return nil, fmt.Errorf("column %s has a type that backups do not know: %s", c.Name, c.Type)
	}
}

type timeCell struct{ v store.NullTime }

func (c *timeCell) target() any { return &c.v }
func (c *timeCell) encoded() any {
	if !c.v.Valid {
		return nil
	}
	return c.v.Time.UnixMicro()
}

type boolCell struct{ v sql.NullBool }

func (c *boolCell) target() any { return &c.v }
func (c *boolCell) encoded() any {
	if !c.v.Valid {
		return nil
	}
	return c.v.Bool
}

type intCell struct{ v sql.NullInt64 }

func (c *intCell) target() any { return &c.v }
func (c *intCell) encoded() any {
	if !c.v.Valid {
		return nil
	}
	return c.v.Int64
}

type textCell struct{ v sql.NullString }

func (c *textCell) target() any { return &c.v }
func (c *textCell) encoded() any {
	if !c.v.Valid {
		return nil
	}
	return c.v.String
}

// jsonCell writes JSON in a canonical form, so that equal rows are equal in the backups of both
// databases.
type jsonCell struct{ v sql.NullString }

func (c *jsonCell) target() any { return &c.v }
func (c *jsonCell) encoded() any {
	if !c.v.Valid {
		return nil
	}
	d := json.NewDecoder(strings.NewReader(c.v.String))
	d.UseNumber()
	var v any
	var text strings.Builder
	e := json.NewEncoder(&text)
	e.SetEscapeHTML(false)
	if d.Decode(&v) != nil || e.Encode(v) != nil {
		return c.v.String // invalid JSON is kept unchanged
	}
	return strings.TrimSuffix(text.String(), "\n")
}

type bytesCell struct{ v []byte }

func (c *bytesCell) target() any { return &c.v }
func (c *bytesCell) encoded() any {
	if c.v == nil {
		return nil
	}
	return base64.StdEncoding.EncodeToString(c.v)
}

// decode converts a value of a backup to an argument of an INSERT.
func decode(c *schema.Column, raw json.RawMessage) (any, error) {
	if string(raw) == "null" {
		return nil, nil //nolint:nilnil // NULL
	}
	switch c.Type {
	case field.TypeTime:
		micros, err := into[int64](raw)
		return time.UnixMicro(micros).UTC(), err
	case field.TypeBool:
		return into[bool](raw)
	case field.TypeBytes:
		text, err := into[string](raw)
		if err != nil {
			return nil, err
		}
		return base64.StdEncoding.DecodeString(text)
	case field.TypeInt, field.TypeInt64:
		return into[int64](raw)
	case field.TypeString, field.TypeEnum, field.TypeJSON:
		return into[string](raw)
	default:
		return nil, fmt.Errorf("a type that backups do not know: %s", c.Type)
	}
}

func into[T any](raw json.RawMessage) (T, error) {
	var v T
	err := json.Unmarshal(raw, &v)
	return v, err
}

package pagination

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"time"
)

// Args are the paging arguments of a field as the client sent them.
type Args struct {
	First  *int
	After  *string
	Last   *int
	Before *string
}

// DefaultSize is the size of a page when the client names none.
const DefaultSize = 20

// MaxSize is the largest page of most lists.
const MaxSize = 100

// MaxCursor is the maximum length of a cursor.
const MaxCursor = 1000

// Page is a checked request for a page.
type Page struct {
	// Size is how many rows the page has at the most.
	Size int
	// Backward is true when the page is taken from the end of the list.
	Backward bool
	// After and Before are decoded by the list.
	After, Before *string
}

// ArgError is a paging argument that cannot be served.
type ArgError struct{ Arg, Message string }

func (e *ArgError) Error() string { return e.Arg + " " + e.Message }

// Page checks the arguments; sizes above limit are refused, not cut, so that no client believes it
// has seen all.
func (a Args) Page(limit int) (Page, error) {
	p := Page{Size: min(DefaultSize, limit), After: a.After, Before: a.Before}
	if a.First != nil && a.Last != nil {
		return p, &ArgError{"last", "must be left out if first is given"}
	}
	name, size := "first", a.First
	if a.Last != nil {
		name, size, p.Backward = "last", a.Last, true
	}
	if size == nil && a.Before != nil && a.After == nil {
		p.Backward = true
	}
	if size != nil {
		if *size < 1 || *size > limit {
			return p, &ArgError{name, fmt.Sprintf("must be from 1 to %d, not %d", limit, *size)}
		}
		p.Size = *size
	}
	cursors := []struct {
		arg   string
		value *string
	}{{"after", a.After}, {"before", a.Before}}
	for _, c := range cursors {
		if c.value != nil && len(*c.value) > MaxCursor {
			return p, &ArgError{c.arg, ErrCursor.Error()}
		}
	}
	return p, nil
}

// Key is the position of a row in an ordered list: the value that it is ordered by and its id,
// which breaks ties.
type Key struct {
	// Order names the order, so that a cursor of one order is refused in another.
	Order string
	// Int is the value if it is a number: a time in microseconds, or a rank.
	Int int64
	// Text is the value if it is a text.
	Text string
	// ID is the row's id.
	ID string
}

type wireKey struct {
	Order string `json:"o"`
	Int   int64  `json:"n,omitempty"`
	Text  string `json:"t,omitempty"`
	ID    string `json:"i"`
}

// ErrCursor is returned for a text that is no cursor of the list.
var ErrCursor = errors.New("is not a cursor of this list")

// Encode makes the cursor of a key.
func (k Key) Encode() string {
	raw, err := json.Marshal(wireKey(k))
	if err != nil {
		// Marshaling a struct of strings and an integer cannot fail.
		return ""
	}
	return base64.RawURLEncoding.EncodeToString(raw)
}

// DecodeKey reads a cursor that was made in the given order.
func DecodeKey(order, cursor string) (Key, error) {
	raw, err := base64.RawURLEncoding.Strict().DecodeString(cursor)
	if err != nil {
		return Key{}, ErrCursor
	}
	var k wireKey
	err = json.Unmarshal(raw, &k)
	if err != nil || k.Order != order || k.ID == "" || len(k.ID) > 40 {
		return Key{}, ErrCursor
	}
	return Key(k), nil
}

// Micros is a time as an order value.
func Micros(t time.Time) int64 { return t.UnixMicro() }

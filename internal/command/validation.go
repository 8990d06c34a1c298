package command

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/nyaruka/phonenumbers"

	"hirewire/internal/ids"
	"hirewire/internal/normalize"
)

// maxFields bounds how many wrong fields one answer lists.
const maxFields = 100

// Validation collects wrong fields, so that a client hears of all of them at once.
type Validation struct{ fields []WrongField }

// Add notes a wrong field.
func (v *Validation) Add(code, message string, path ...string) {
	if len(v.fields) < maxFields {
		v.fields = append(v.fields, WrongField{Path: append([]string{"input"}, path...), Code: code, Message: message})
	}
}

// Count returns the number of wrong fields so far.
func (v *Validation) Count() int { return len(v.fields) }

// Err is the InvalidInput, or nil when every field is right.
func (v *Validation) Err() error {
	if len(v.fields) == 0 {
		return nil
	}
	return &InvalidInput{Fields: v.fields}
}

// Refuse adds the wrong field that a door of package normalize names. It returns false if there was
// nothing to refuse.
func (v *Validation) Refuse(err error, path ...string) bool {
	if err == nil {
		return false
	}
	code := CodeInvalid
	if r, ok := errors.AsType[*normalize.Refusal](err); ok && r.Reason == normalize.TooLong {
		code = CodeTooLong
	}
	v.Add(code, err.Error(), path...)
	return true
}

// Text checks a text of least to most characters. A text without a visible character counts as
// empty.
func (v *Validation) Text(s string, least, most int, path ...string) {
	switch {
	case !normalize.Storable(s):
		v.Add(CodeInvalid, "must be text without NUL characters", path...)
	case least > 0 && normalize.Blank(s) && strings.ContainsFunc(s, isNoSpace):
		v.Add(CodeRequired, "must have at least one visible character", path...)
	case least > 0 && normalize.Blank(s):
		v.Add(CodeRequired, "is required", path...)
	case len(s) > most && utf8.RuneCountInString(s) > most:
		v.Add(CodeTooLong, fmt.Sprintf("must have at most %d characters", most), path...)
	}
}

func isNoSpace(r rune) bool { return !unicode.IsSpace(r) }

// Length checks the length of a list.
func (v *Validation) Length(n, least, most int, path ...string) bool {
	switch {
	case n < least:
		v.Add(CodeRequired, fmt.Sprintf("must have at least %d", least), path...)
	case n > most:
		v.Add(CodeTooMany, fmt.Sprintf("must have at most %d", most), path...)
	default:
		return true
	}
	return false
}

// Number checks a whole number.
func (v *Validation) Number(n, least, most int64, path ...string) {
	if n < least || n > most {
		v.Add(CodeOutOf, fmt.Sprintf("must be %d to %d", least, most), path...)
	}
}

// ID checks the form and table of a reference; whether the row exists, only the database can tell.
func (v *Validation) ID(id string, p ids.Prefix, path ...string) bool {
	if ids.Is(id, p) {
		return true
	}
	v.Add(CodeNotFound, "does not exist", path...)
	return false
}

// OptionalID is id for a reference that may be absent.
func (v *Validation) OptionalID(id *string, p ids.Prefix, path ...string) {
	if id != nil {
		v.ID(*id, p, path...)
	}
}

// IDList checks a list of different references.
func (v *Validation) IDList(list []string, p ids.Prefix, most int, path ...string) {
	if !v.Length(len(list), 0, most, path...) {
		return
	}
	for i, id := range list {
		at := append(slices.Clone(path), strconv.Itoa(i))
		if v.ID(id, p, at...) && slices.Contains(list[:i], id) {
			v.Add(CodeDuplicate, "is listed twice", at...)
		}
	}
}

// Email checks an address and returns it as it is stored.
func (v *Validation) Email(s string, path ...string) string {
	address, err := normalize.Email(s)
	if v.Refuse(err, path...) {
		return s
	}
	return address
}

// Phone checks a number and returns it in international form. country, which may be empty, is where
// a number without Country code is read.
func (v *Validation) Phone(s, country string, path ...string) string {
	number, err := normalize.Phone(s, country)
	if v.Refuse(err, path...) {
		return s
	}
	return number
}

// WebURL checks an http or https address and returns it as it is stored.
func (v *Validation) WebURL(s string, path ...string) string {
	address, err := normalize.Link(s)
	if v.Refuse(err, path...) {
		return s
	}
	return address
}

// Country checks an ISO 3166-1 alpha-2 code in capitals.
func (v *Validation) Country(s string, path ...string) {
	if !phonenumbers.GetSupportedRegions()[s] {
		v.Add(CodeInvalid, "must be a two-letter country code in capitals, such as DE", path...)
	}
}

// Zone checks an IANA time zone.
func (v *Validation) Zone(s string, path ...string) {
	if s == "" || s == "Local" || len(s) > 64 {
		v.Add(CodeInvalid, "must be an IANA time zone, such as Europe/Berlin", path...)
		return
	}
	if _, err := time.LoadLocation(s); err != nil {
		v.Add(CodeInvalid, "must be an IANA time zone, such as Europe/Berlin", path...)
	}
}

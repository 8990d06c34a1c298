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

// maxFields is the maximum number of wrong fields that are listed.
const maxFields = 100

// Validation collects wrong fields, so that a client learns of all of them at once. Paths are
// relative to the input. The zero value is ready to use.
//
// The methods that return a text return it as it is to be stored. If they found something wrong,
// they return the text unchanged.
type Validation struct{ fields []WrongField }

// Add adds a wrong field. Beyond maxFields it does nothing.
func (v *Validation) Add(code, message string, path ...string) {
	if len(v.fields) < maxFields {
		v.fields = append(v.fields, WrongField{
			Path: append([]string{"input"}, path...), Code: code, Message: message,
		})
	}
}

// Count returns the number of wrong fields so far.
func (v *Validation) Count() int { return len(v.fields) }

// Err returns an InvalidInput with all wrong fields, or nil if there are none.
func (v *Validation) Err() error {
	if len(v.fields) == 0 {
		return nil
	}
	return &InvalidInput{Fields: v.fields}
}

// Refuse adds a wrong field for an error of package normalize. It reports whether there was one.
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

// Text checks that a text has least to most characters. A text without a visible character counts
// as empty.
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

// isNoSpace is the opposite of unicode.IsSpace.
func isNoSpace(r rune) bool { return !unicode.IsSpace(r) }

// Length checks that a list has least to most elements, and reports whether it has.
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

// Number checks that a number is least to most.
func (v *Validation) Number(n, least, most int64, path ...string) {
	if n < least || n > most {
		v.Add(CodeOutOfRange, fmt.Sprintf("must be %d to %d", least, most), path...)
	}
}

// ID checks that an id is well formed and of the given kind, and reports whether it is. It does not
// check that the row exists.
func (v *Validation) ID(id string, p ids.Prefix, path ...string) bool {
	if ids.Is(id, p) {
		return true
	}
	v.Add(CodeNotFound, "does not exist", path...)
	return false
}

// OptionalID is like ID for an id that may be absent.
func (v *Validation) OptionalID(id *string, p ids.Prefix, path ...string) {
	if id != nil {
		v.ID(*id, p, path...)
	}
}

// IDList checks a list of at most most different ids.
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

// Email checks and normalizes an e-mail address.
func (v *Validation) Email(s string, path ...string) string {
	address, err := normalize.Email(s)
	if v.Refuse(err, path...) {
		return s
	}
	return address
}

// Phone checks a phone number and returns it in international form. A number without a country code
// is taken as one of country, which may be empty.
func (v *Validation) Phone(s, country string, path ...string) string {
	number, err := normalize.Phone(s, country)
	if v.Refuse(err, path...) {
		return s
	}
	return number
}

// WebURL checks and normalizes an http or https URL.
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

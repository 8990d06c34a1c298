package hiring

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
	"hirewire/internal/workflow"
)

// maxFields bounds how many wrong fields one answer lists.
const maxFields = 100

// validation collects wrong fields, so that a client hears of all of them at once.
type validation struct{ fields []WrongField }

// add notes a wrong field.
func (v *validation) add(code, message string, path ...string) {
	if len(v.fields) < maxFields {
		v.fields = append(v.fields, WrongField{Path: append([]string{"input"}, path...), Code: code, Message: message})
	}
}

// err is the InvalidInput, or nil when every field is right.
func (v *validation) err() error {
	if len(v.fields) == 0 {
		return nil
	}
	return &InvalidInput{Fields: v.fields}
}

// refuse adds the wrong field that a door of package normalize names. It returns false if there was nothing to refuse.
func (v *validation) refuse(err error, path ...string) bool {
	if err == nil {
		return false
	}
	code := CodeInvalid
	if r, ok := errors.AsType[*normalize.Refusal](err); ok && r.Reason == normalize.TooLong {
		code = CodeTooLong
	}
	v.add(code, err.Error(), path...)
	return true
}

// text checks a text of least to most characters. A text without a visible character counts as empty.
func (v *validation) text(s string, least, most int, path ...string) {
	switch {
	case !normalize.Storable(s):
		v.add(CodeInvalid, "must be text without NUL characters", path...)
	case least > 0 && normalize.Blank(s) && strings.ContainsFunc(s, isNoSpace):
		v.add(CodeRequired, "must have at least one visible character", path...)
	case least > 0 && normalize.Blank(s):
		v.add(CodeRequired, "is required", path...)
	case len(s) > most && utf8.RuneCountInString(s) > most:
		v.add(CodeTooLong, fmt.Sprintf("must have at most %d characters", most), path...)
	}
}

func isNoSpace(r rune) bool { return !unicode.IsSpace(r) }

// count checks the length of a list.
func (v *validation) count(n, least, most int, path ...string) bool {
	switch {
	case n < least:
		v.add(CodeRequired, fmt.Sprintf("must have at least %d", least), path...)
	case n > most:
		v.add(CodeTooMany, fmt.Sprintf("must have at most %d", most), path...)
	default:
		return true
	}
	return false
}

// number checks a whole number.
func (v *validation) number(n, least, most int64, path ...string) {
	if n < least || n > most {
		v.add(CodeOutOf, fmt.Sprintf("must be %d to %d", least, most), path...)
	}
}

// id checks the form and table of a reference; whether the row exists, only the database can tell.
func (v *validation) id(id string, p ids.Prefix, path ...string) bool {
	if ids.Is(id, p) {
		return true
	}
	v.add(CodeNotFound, "does not exist", path...)
	return false
}

// optionalID is id for a reference that may be absent.
func (v *validation) optionalID(id *string, p ids.Prefix, path ...string) {
	if id != nil {
		v.id(*id, p, path...)
	}
}

// idList checks a list of different references.
func (v *validation) idList(list []string, p ids.Prefix, most int, path ...string) {
	if !v.count(len(list), 0, most, path...) {
		return
	}
	for i, id := range list {
		at := append(slices.Clone(path), strconv.Itoa(i))
		if v.id(id, p, at...) && slices.Contains(list[:i], id) {
			v.add(CodeDuplicate, "is listed twice", at...)
		}
	}
}

// email checks an address and returns it as it is stored.
func (v *validation) email(s string, path ...string) string {
	address, err := normalize.Email(s)
	if v.refuse(err, path...) {
		return s
	}
	return address
}

// phone checks a number and returns it in international form. country, which may be empty, is where a number without
// country code is read.
func (v *validation) phone(s, country string, path ...string) string {
	number, err := normalize.Phone(s, country)
	if v.refuse(err, path...) {
		return s
	}
	return number
}

// webURL checks an http or https address and returns it as it is stored.
func (v *validation) webURL(s string, path ...string) string {
	address, err := normalize.Link(s)
	if v.refuse(err, path...) {
		return s
	}
	return address
}

// country checks an ISO 3166-1 alpha-2 code in capitals.
func (v *validation) country(s string, path ...string) {
	if !phonenumbers.GetSupportedRegions()[s] {
		v.add(CodeInvalid, "must be a two-letter country code in capitals, such as DE", path...)
	}
}

// zone checks an IANA time zone.
func (v *validation) zone(s string, path ...string) {
	if s == "" || s == "Local" || len(s) > 64 {
		v.add(CodeInvalid, "must be an IANA time zone, such as Europe/Berlin", path...)
		return
	}
	if _, err := time.LoadLocation(s); err != nil {
		v.add(CodeInvalid, "must be an IANA time zone, such as Europe/Berlin", path...)
	}
}

// rule turns a refusal of package workflow into the wrong field that it names; other errors pass through.
func rule(err error) error {
	if r, ok := errors.AsType[workflow.InvalidRule](err); ok {
		return wrong(r.Code, r.Message, r.Path...)
	}
	return err
}

package normalize

import (
	"strings"
	"unicode"

	"github.com/nyaruka/phonenumbers"
	"golang.org/x/text/unicode/norm"
)

const notAPhone = "must be a phone number with country code, such as +49 30 1234567"

// maxPhone is the length of a phone number in characters.
const maxPhone = 40

// Phone returns the number s in international form. Numbers without a country code are read as
// numbers of region, an ISO 3166 code that may be empty. Phone accepts digits of every script,
// dashes of every kind, and invisible characters that address books leave around numbers; it
// refuses what cannot be a number of its country.
func Phone(s, region string) (string, error) {
	if err := storable(s); err != nil {
		return "", err
	}
	if len(s) <= 16*maxPhone {
		s = dialable(s)
	}
	if !hasAtMost(s, maxPhone) {
		return "", tooLong("must be a phone number of at most 40 characters")
	}
	n, err := parsePhone(s, region)
	if err != nil || !phonenumbers.IsPossibleNumber(n) {
		return "", malformed(notAPhone)
	}
	out := phonenumbers.Format(n, phonenumbers.INTERNATIONAL)
	if again, err := parsePhone(out, ""); err != nil ||
		phonenumbers.Format(again, phonenumbers.INTERNATIONAL) != out {
		return "", malformed(notAPhone) // possible by its length only, such as a row of zeros
	}
	if !hasAtMost(out, maxPhone) {
		return "", tooLong("must be a phone number of at most 40 characters")
	}
	return out, nil
}

// PhoneKey returns the digits of a number in international form, with the country code first and an
// extension last. Different spellings of a number have the same key. PhoneKey never fails: for text
// that is not a number it returns the digits.
func PhoneKey(number string) string {
	s := dialable(readable(number))
	if hasAtMost(s, maxPhone) {
		if n, err := parsePhone(s, ""); err == nil {
			return bounded(digits(phonenumbers.Format(n, phonenumbers.E164)) +
				digits(n.GetExtension()))
		}
	}
	return bounded(digits(s))
}

// parsePhone reads a number. Numbers of Mexico lose the 1 that mobile numbers had behind the
// country code until 2019: both spellings reach the same phone.
func parsePhone(s, region string) (*phonenumbers.PhoneNumber, error) {
	n, err := phonenumbers.Parse(s, region)
	if err != nil {
		return nil, err
	}
	const mexico, oldMobile, newMobile = 52, 1_00_0000_0000, 2_00_0000_0000
	if national := n.GetNationalNumber(); n.GetCountryCode() == mexico && national >= oldMobile &&
		national < newMobile {
		national -= oldMobile
		n.NationalNumber = &national
	}
	return n, nil
}

// dialable returns s as it would be typed on a keyboard for ASCII: no invisible characters, ASCII
// digits and dashes.
func dialable(s string) string {
	s = norm.NFKC.String(strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r) || isFiller(r):
			return ' '
		case unicode.IsControl(r), isIgnorable(r), unicode.Is(unicode.Noncharacter_Code_Point, r):
			return -1
		}
		return r
	}, s))
	s = strings.Map(func(r rune) rune {
		switch {
		case r < 0x80:
			return r
		case unicode.Is(unicode.Nd, r):
			return '0' + digitValue(r)
		case unicode.Is(unicode.Pd, r), r == '\u2212', r == '\u30FC':
			return '-'
		}
		return r
	}, s)
	s = strings.TrimSpace(s)
	if len(s) >= 4 && strings.EqualFold(s[:4], "tel:") {
		s = strings.TrimSpace(s[4:])
	}
	return s
}

// digitValue returns the value of a decimal digit of any script. Unicode has them in runs of ten,
// from zero.
func digitValue(r rune) rune {
	for _, run := range unicode.Nd.R16 {
		if r >= rune(run.Lo) && r <= rune(run.Hi) {
			return (r - rune(run.Lo)) % 10
		}
	}
	for _, run := range unicode.Nd.R32 {
		if r >= rune(run.Lo) && r <= rune(run.Hi) {
			return (r - rune(run.Lo)) % 10
		}
	}
	return 0
}

// digits keeps the ASCII digits of s.
func digits(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, s)
}

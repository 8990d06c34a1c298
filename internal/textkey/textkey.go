// Package textkey converts texts to the keys by which they are sorted and searched. The keys are
// the same on both databases, whose collations differ. Do not use them for uniqueness: search
// treats some different words alike, such as ハハ and パパ. Use normalize.Key for that.
package textkey

import (
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/runes"
	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"

	"hirewire/internal/normalize"
)

// maxKey bounds a key in bytes, so that it fits into an index row of both databases.
const maxKey = 400

// Key returns the key of a text: it folds case and accents, replaces runs of other characters than
// letters and digits by one space, and truncates to 400 bytes. Letters that Unicode does not
// decompose are transcribed as usual: ß becomes ss, ø becomes o, ł becomes l.
func Key(s string) string {
	t := transform.Chain(norm.NFKD, runes.Remove(runes.In(unicode.Mn)), cases.Fold())
	folded, _, err := transform.String(t, s)
	if err != nil {
		folded = strings.ToLower(s)
	}
	var b strings.Builder
	b.Grow(len(folded))
	gap := false
	for _, r := range folded {
		if sub, ok := undecomposed(r); ok {
			b.WriteString(sub)
			gap = false
			continue
		}
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			if !gap && b.Len() > 0 {
				b.WriteByte(' ')
				gap = true
			}
			continue
		}
		b.WriteRune(r)
		gap = false
	}
	return cut(strings.TrimSuffix(b.String(), " "))
}

// Email returns the key of an e-mail address. It is normalize.EmailKey, for callers that use other
// keys of this package as well.
func Email(s string) string { return normalize.EmailKey(s) }

// Digits returns the digits of a phone number, truncated to 400 bytes.
func Digits(s string) string {
	return cut(strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, s))
}

// undecomposed returns the transcription of a letter that Unicode does not decompose, or false.
func undecomposed(r rune) (string, bool) {
	switch r {
	case 'ø':
		return "o", true
	case 'ł':
		return "l", true
	case 'đ', 'ð':
		return "d", true
	case 'æ':
		return "ae", true
	case 'œ':
		return "oe", true
	case 'þ':
		return "th", true
	case 'ı':
		return "i", true
	}
	return "", false
}

// cut truncates s to maxKey bytes at a character boundary.
func cut(s string) string {
	if len(s) <= maxKey {
		return s
	}
	end := maxKey
	for end > 0 && s[end]&0xC0 == 0x80 {
		end--
	}
	return s[:end]
}

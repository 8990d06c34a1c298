// Package textkey reduces texts to the form in which they are ordered and searched, the same on both
// databases: their own collations differ. Uniqueness is not its business: what search folds
// together, such as ハハ and パパ, are different words. See normalize.Key for that.
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

// maxKey bounds a key, so that no index row grows beyond what the databases take.
const maxKey = 400

// Key folds case and accents, turns runs of anything but letters and digits into one space, and
// cuts to 400 bytes. Letters that Unicode does not decompose keep their usual transcription: ß is
// ss, ø is o, ł is l.
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

// Email returns the identity that an e-mail address stands for. It is normalize.EmailKey, for
// callers that fold other things as well.
func Email(s string) string { return normalize.EmailKey(s) }

// Digits keeps the digits of a telephone number.
func Digits(s string) string {
	return cut(strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, s))
}

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

// cut shortens s to maxKey bytes without splitting a character.
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

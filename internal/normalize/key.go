package normalize

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// maxKey bounds a key in bytes, so that an index entry fits into what both databases take.
const maxKey = 400

// Key returns the form in which two names are the same name: normalised as by Line, without
// variation selectors, case folded. It keeps accents, diacritical marks and punctuation, because
// they tell words apart: ハハ and パパ, เสือ and เสื้อ, кой and кои, C and C#. Search folds more. Key
// never refuses: bytes that are no text are left out.
func Key(s string) string {
	s = line(readable(s))
	s = strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Variation_Selector, r) {
			return -1
		}
		return r
	}, s)
	return bounded(norm.NFC.String(cases.Fold().String(norm.NFC.String(s))))
}

// readable returns s without NUL and invalid UTF-8.
func readable(s string) string {
	if Storable(s) {
		return s
	}
	return strings.ReplaceAll(strings.ToValidUTF8(s, ""), "\x00", "")
}

// bounded truncates s to maxKey bytes. The truncated part is replaced by a hash of the whole value,
// so that long values with a common beginning stay different.
func bounded(s string) string {
	if len(s) <= maxKey {
		return s
	}
	sum := sha256.Sum256([]byte(s))
	mark := "\u2026" + hex.EncodeToString(sum[:8])
	end := maxKey - len(mark)
	for end > 0 && !utf8.RuneStart(s[end]) {
		end--
	}
	return s[:end] + mark
}

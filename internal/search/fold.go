package search

import (
	"strings"
	"unicode"

	"github.com/mozillazg/go-unidecode"
	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// Folding makes different spellings of a word equal for the search. docs/SEARCH.md lists the rules
// by script:
//
//   - every script: compatibility forms (full width, ligatures), case, invisible characters,
//     dashes, digits of all scripts;
//   - Latin, Greek, Cyrillic, Hebrew, Arabic and other alphabets: accents and vowel points are
//     removed;
//   - Latin letters that Unicode does not decompose, such as ł, ø, đ and ß, are transcribed;
//   - Arabic and Persian spellings of one letter become equal;
//   - scripts whose vowel signs are marks, such as Devanagari, Tamil and Thai, keep their marks,
//     and so do kana.

// Signs that replace characters of the index's words that have a meaning in a database's query
// syntax.
const (
	// hashSign replaces the # of C#.
	hashSign = '♯'
	// dotSign replaces the dot of .NET.
	dotSign = '․'
	// pieceSign precedes a piece of a text without spaces.
	pieceSign = '〃'
)

// fold returns the text with all letters, marks and digits folded. Characters between words are not
// changed, so that the caller can still distinguish C++ from C.
func fold(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	keepsMarks, kana := false, false
	last := rune(0)
	for _, r := range cases.Fold().String(norm.NFKD.String(s)) {
		switch {
		case unicode.Is(unicode.Cf, r), r == 'ـ': // invisible, or an Arabic elongation mark
			continue
		case unicode.Is(unicode.Pd, r) || r == '−':
			r = '-'
		case unicode.Is(unicode.M, r):
			if kana && (r == '\u3099' || r == '\u309A') {
				// Only the sound marks are kept: か and が are different letters.
				composed := norm.NFC.String(string([]rune{last, r}))
				if !strings.ContainsRune(composed, r) {
					text := b.String()
					text = text[:len(text)-len(string(last))]
					b.Reset()
					b.WriteString(text)
					b.WriteString(composed)
					continue
				}
			}
			if !keepsMarks {
				continue
			}
		case unicode.IsLetter(r):
			keepsMarks, kana = markScript(r), unicode.In(r, unicode.Hiragana, unicode.Katakana)
			if text, ok := transcribed(r); ok {
				b.WriteString(text)
				continue
			}
		case unicode.Is(unicode.Nd, r):
			r = '0' + digitValue(r)
			keepsMarks, kana = false, false
		default:
			keepsMarks, kana = false, false
		}
		b.WriteRune(r)
		last = r
	}
	return b.String()
}

// composed returns a folded text with its Korean letters composed into syllables.
func composed(s string) string { return norm.NFC.String(s) }

// markScript reports whether marks on the letter belong to the word, because the script writes
// vowels as marks.
func markScript(r rune) bool {
	return !unicode.In(
		r,
		unicode.Latin,
		unicode.Greek,
		unicode.Cyrillic,
		unicode.Armenian,
		unicode.Georgian,
		unicode.Hebrew,
		unicode.Arabic,
		unicode.Syriac,
		unicode.Hiragana,
		unicode.Katakana,
		unicode.Common,
		unicode.Inherited,
	)
}

// transcribed returns the folded form of a letter that Unicode does not decompose.
func transcribed(r rune) (string, bool) {
	switch r {
	case 'ك', 'ڪ':
		return "ک", true
	case 'ي', 'ى', 'ې':
		return "ی", true
	case 'ة', 'ۀ', 'ە':
		return "ه", true
	case 'ٱ':
		return "ا", true
	}
	if r <= unicode.MaxASCII || !unicode.Is(unicode.Latin, r) {
		return "", false
	}
	ascii := strings.ToLower(unidecode.Unidecode(string(r)))
	for i := range len(ascii) {
		if ascii[i] < 'a' || ascii[i] > 'z' {
			return "", false
		}
	}
	return ascii, ascii != ""
}

// digitValue returns the value of a decimal digit of any script, 0 to 9. Unicode has digits in runs
// whose length is a multiple of ten.
func digitValue(r rune) rune {
	first := r
	for unicode.Is(unicode.Nd, first-1) {
		first--
	}
	return (r - first) % 10
}

// unspaced reports whether a letter belongs to a script that is written without spaces between
// words, or to Korean, in which names are written without a space between surname and given name.
func unspaced(r rune) bool {
	return unicode.In(
		r,
		unicode.Han,
		unicode.Hiragana,
		unicode.Katakana,
		unicode.Hangul,
		unicode.Bopomofo,
		unicode.Thai,
		unicode.Lao,
		unicode.Khmer,
		unicode.Myanmar,
		unicode.Tibetan,
	) ||
		r == 'ー'
}

func wordRune(r rune) bool {
	return unicode.IsLetter(r) || unicode.Is(unicode.M, r) || r >= '0' && r <= '9'
}

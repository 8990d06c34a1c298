package normalize

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Line returns s as a text of one line: NFC, every run of white space as one space, without
// surrounding space and without the invisible characters that the package's comment lists. The
// result is empty if nothing in s is visible. Line refuses only text that cannot be stored; the
// caller bounds the length.
func Line(s string) (string, error) {
	if err := storable(s); err != nil {
		return "", err
	}
	return line(s), nil
}

func line(s string) string {
	if plain(s) {
		return strings.Join(strings.Fields(s), " ")
	}
	s = settled(s, func(s string) string {
		s = unseen(s, func(r rune) rune {
			if unicode.IsSpace(r) || isFiller(r) {
				return ' '
			}
			return r
		}, false)
		return norm.NFC.String(strings.Join(strings.Fields(s), " "))
	})
	if Blank(s) {
		return ""
	}
	return s
}

// Prose returns s as a text of several lines: NFC, line breaks of every kind as \n, without
// surrounding white space and without the invisible characters that the package's comment lists.
// The result is empty if nothing in s is visible. Prose refuses only text that cannot be stored;
// the caller bounds the length.
func Prose(s string) (string, error) {
	if err := storable(s); err != nil {
		return "", err
	}
	s = settled(strings.ReplaceAll(s, "\r\n", "\n"), func(s string) string {
		s = unseen(s, func(r rune) rune {
			switch {
			case r == '\r' || r == '\v' || r == '\f' || r == '\u0085' || r == '\u2028' || r == '\u2029':
				return '\n'
			case isFiller(r):
				return ' '
			}
			return r
		}, true)
		return strings.TrimSpace(norm.NFC.String(s))
	})
	if Blank(s) {
		return "", nil
	}
	return s, nil
}

// Blank reports whether nothing in s can be seen.
func Blank(s string) bool { return !strings.ContainsFunc(s, isVisible) }

// plain reports whether s has only characters of ASCII, none of them a control character other than
// white space.
func plain(s string) bool {
	for i := range len(s) {
		if c := s[i]; c >= 0x7F || c < 0x20 && (c < '\t' || c > '\r') {
			return false
		}
	}
	return true
}

// settled applies f until the text stays as it is. Removing one character can bring together two
// that compose, so one pass is not always enough; each pass that changes something shortens or
// composes, and two are enough in practice.
func settled(s string, f func(string) string) string {
	for range 8 {
		next := f(s)
		if next == s {
			break
		}
		s = next
	}
	return s
}

// unseen replaces characters by f, and removes those that are invisible and not needed where they
// stand. Line breaks and tabs that f leaves alone stay. marks says whether the bidirectional marks
// stay.
func unseen(s string, f func(rune) rune, marks bool) string {
	kept := make([]rune, 0, len(s))
	for _, r := range s {
		r = f(r)
		if !never(r, marks) {
			kept = append(kept, r)
		}
	}
	out := make([]rune, 0, len(kept))
	var before preceding
	for i := 0; i < len(kept); i++ {
		r := kept[i]
		switch {
		case r == blackFlag:
			n := flagTags(kept[i+1:])
			out = append(out, kept[i:i+1+n]...)
			for _, r := range kept[i : i+1+n] {
				before.add(r)
			}
			i += n
		case isContextual(r) && !needed(before, r, kept[i+1:]):
		default:
			out = append(out, r)
			before.add(r)
		}
	}
	return fewMarks(string(out))
}

// preceding is what decides about a contextual character of the text before it. It is kept up to date
// instead of looking back, which takes too long in a text of marks and joiners alone.
type preceding struct {
	// last is the last rune, 0 at the beginning of the text.
	last rune
	// base is the last rune that is no mark.
	base rune
	// emoji is the last rune, past the selectors, skin tones and tags that belong to an emoji.
	emoji rune
}

// add notes the next rune of the text.
func (p *preceding) add(r rune) {
	p.last = r
	if !unicode.IsMark(r) {
		p.base = r
	}
	if r != emojiPresentation && !isSkinTone(r) && !isTag(r) {
		p.emoji = r
	}
}

// maxMarks is how many combining marks in a row are kept. No language needs as many; longer towers
// cover their neighbours, and normalisation breaks them up.
const maxMarks = 10

// fewMarks drops the combining marks beyond maxMarks in a row.
func fewMarks(s string) string {
	if plain(s) {
		return s
	}
	row := 0
	return strings.Map(func(r rune) rune {
		if !unicode.IsMark(r) {
			row = 0
			return r
		}
		if row++; row > maxMarks {
			return -1
		}
		return r
	}, s)
}

// never reports whether r is removed wherever it stands.
func never(r rune, marks bool) bool {
	switch {
	case r >= 0x20 && r < 0x7F, r == '\n', r == '\t':
		return false
	case unicode.IsControl(r), unicode.Is(unicode.Noncharacter_Code_Point, r):
		return true
	case isDirectional(r):
		return !marks || !isMark(r)
	}
	return isIgnorable(r) && !isContextual(r)
}

// isContextual reports whether it depends on its neighbours if r is kept.
func isContextual(r rune) bool {
	return r == zeroWidthJoiner || r == zeroWidthNonJoiner || r == graphemeJoiner || r == mongolianSeparator ||
		isTag(r) || unicode.Is(unicode.Variation_Selector, r)
}

// flagTags returns how many of the runes are the tags of a flag: four to six letters or digits and
// the closing tag. Longer runs of tags hide text.
func flagTags(after []rune) int {
	for n, r := range after {
		switch {
		case r == cancelTag && n >= 4 && n <= 6:
			return n + 1
		case r >= 0xE0030 && r <= 0xE0039, r >= 0xE0061 && r <= 0xE007A:
		default:
			return 0
		}
	}
	return 0
}

// needed reports whether the contextual character r changes what is seen between before and after.
func needed(before preceding, r rune, after []rune) bool {
	if before.last == 0 {
		return r == zeroWidthJoiner && len(after) > 0 && isCursive(after[0])
	}
	last := before.last
	var next rune
	if len(after) > 0 {
		next = after[0]
	}
	if isContextual(last) && (last != emojiPresentation || r != zeroWidthJoiner) && (!isTag(last) || r != zeroWidthJoiner) {
		return false // one at a time: a run of them hides data
	}
	switch {
	case r == zeroWidthJoiner:
		return isVirama(last) || isIndic(last) && isVirama(next) || isCursive(before.base) || isCursive(next) ||
			isPictographic(before.emoji) && isPictographic(next)
	case r == zeroWidthNonJoiner:
		b := before.base
		return unicode.IsLetter(next) && (isIndic(b) && isIndic(next) || isCursive(b) && isCursive(next))
	case r == graphemeJoiner:
		return unicode.Is(unicode.Hebrew, last) && unicode.Is(unicode.Hebrew, next)
	case isTag(r):
		return false // those of flags are kept with their flag
	}
	return varies(last, r, next)
}

// varies reports whether a variation selector behind last chooses one of its variants.
func varies(last, selector, next rune) bool {
	switch {
	case selector == textPresentation, selector == emojiPresentation:
		return isPictographic(last) || next == keycap && (last >= '0' && last <= '9' || last == '#' || last == '*')
	case selector >= 0x180B && selector <= 0x180F:
		return unicode.Is(unicode.Mongolian, last)
	case selector >= 0xE0100:
		return unicode.Is(unicode.Han, last)
	}
	return unicode.In(last, unicode.Han, unicode.Myanmar, unicode.Phags_Pa, unicode.Manichaean, unicode.Sm)
}

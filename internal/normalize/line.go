package normalize

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Line returns s as a text of one line: NFC, with every run of white space replaced by one space,
// without surrounding space and without the invisible characters that the package comment lists.
// The result is empty if s has no visible character. Line only refuses text that cannot be stored;
// the caller checks the length.
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
	s = untilStable(s, func(s string) string {
		s = removeInvisible(s, func(r rune) rune {
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

// Prose returns s as a text of several lines: NFC, with line breaks of every kind as \n, without
// surrounding white space and without the invisible characters that the package comment lists. The
// result is empty if s has no visible character. Prose only refuses text that cannot be stored; the
// caller checks the length.
func Prose(s string) (string, error) {
	if err := storable(s); err != nil {
		return "", err
	}
	s = untilStable(strings.ReplaceAll(s, "\r\n", "\n"), func(s string) string {
		s = removeInvisible(s, func(r rune) rune {
			switch {
			case r == '\r' || r == '\v' || r == '\f' || r == '\u0085' || r == '\u2028' ||
				r == '\u2029':
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

// Blank reports whether s has no visible character.
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

// untilStable applies f until the text no longer changes, at most eight times. Removing a character
// can bring together two characters that compose, so one pass is not always enough; two are in
// practice.
func untilStable(s string, f func(string) string) string {
	for range 8 {
		next := f(s)
		if next == s {
			break
		}
		s = next
	}
	return s
}

// removeInvisible replaces characters by f, and then removes invisible characters that are not
// needed at their position. Line breaks and tabs that f keeps are kept. marks says whether
// bidirectional marks are kept.
func removeInvisible(s string, f func(rune) rune, marks bool) string {
	kept := make([]rune, 0, len(s))
	for _, r := range s {
		r = f(r)
		if !isAlwaysRemoved(r, marks) {
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
		case isContextual(r) && !isNeeded(before, r, kept[i+1:]):
		default:
			out = append(out, r)
			before.add(r)
		}
	}
	return fewMarks(string(out))
}

// preceding is the state of the text before a contextual character. It is updated while scanning,
// because looking back takes too long in a text that consists of marks and joiners.
type preceding struct {
	// last is the last rune, 0 at the beginning of the text.
	last rune
	// base is the last rune that is not a combining mark.
	base rune
	// emoji is the last rune that is not a selector, skin tone or tag, which belong to an emoji.
	emoji rune
}

// add updates the state with the next rune of the text.
func (p *preceding) add(r rune) {
	p.last = r
	if !unicode.IsMark(r) {
		p.base = r
	}
	if r != emojiPresentation && !isSkinTone(r) && !isTag(r) {
		p.emoji = r
	}
}

// maxMarks is how many combining marks in a row are kept. No language needs more; longer rows cover
// neighboring lines, and normalization splits them.
const maxMarks = 10

// fewMarks removes combining marks beyond maxMarks in a row.
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

// isAlwaysRemoved reports whether r is removed at every position.
func isAlwaysRemoved(r rune, marks bool) bool {
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

// isContextual reports whether r is kept or removed depending on its neighbors.
func isContextual(r rune) bool {
	return r == zeroWidthJoiner || r == zeroWidthNonJoiner || r == graphemeJoiner ||
		r == mongolianSeparator ||
		isTag(r) || unicode.Is(unicode.Variation_Selector, r)
}

// flagTags returns how many of the runes are the tags of a flag: four to six letters or digits and
// the closing tag. It returns 0 for longer runs, which hide text.
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

// isNeeded reports whether the contextual character r changes the appearance of the text between
// before and after.
func isNeeded(before preceding, r rune, after []rune) bool {
	if before.last == 0 {
		return r == zeroWidthJoiner && len(after) > 0 && isCursive(after[0])
	}
	last := before.last
	var next rune
	if len(after) > 0 {
		next = after[0]
	}
	if isContextual(last) && (last != emojiPresentation || r != zeroWidthJoiner) &&
		(!isTag(last) || r != zeroWidthJoiner) {
		return false // at most one in a row, because a run of them can hide data
	}
	switch {
	case r == zeroWidthJoiner:
		return isVirama(last) || isIndic(last) && isVirama(next) || isCursive(before.base) ||
			isCursive(next) ||
			isPictographic(before.emoji) && isPictographic(next)
	case r == zeroWidthNonJoiner:
		b := before.base
		return unicode.IsLetter(next) && (isIndic(b) && isIndic(next) ||
			isCursive(b) && isCursive(next))
	case r == graphemeJoiner:
		return unicode.Is(unicode.Hebrew, last) && unicode.Is(unicode.Hebrew, next)
	case isTag(r):
		return false // tags of flags are kept together with the flag
	}
	return hasVariant(last, r, next)
}

// hasVariant reports whether a variation selector after last selects one of its variants.
func hasVariant(last, selector, next rune) bool {
	switch {
	case selector == textPresentation, selector == emojiPresentation:
		return isPictographic(last) || next == keycap &&
			(last >= '0' && last <= '9' || last == '#' || last == '*')
	case selector >= 0x180B && selector <= 0x180F:
		return unicode.Is(unicode.Mongolian, last)
	case selector >= 0xE0100:
		return unicode.Is(unicode.Han, last)
	}
	return unicode.In(last, unicode.Han, unicode.Myanmar, unicode.Phags_Pa, unicode.Manichaean,
		unicode.Sm)
}

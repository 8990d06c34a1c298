package normalize

import (
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// The characters that the rules of this package name.
const (
	zeroWidthNonJoiner = '\u200C'
	zeroWidthJoiner    = '\u200D'
	graphemeJoiner     = '\u034F'
	textPresentation   = '\uFE0E'
	emojiPresentation  = '\uFE0F'
	keycap             = '\u20E3'
	blackFlag          = '\U0001F3F4'
	cancelTag          = '\U000E007F'
	mongolianSeparator = '\u180E'
)

// isFiller reports whether r takes up space but is blank, although Unicode calls it a letter or a
// symbol.
func isFiller(r rune) bool {
	switch r {
	case '\u115F', '\u1160', '\u3164', '\uFFA0', // Hangul fillers
		'\u2800',     // the Braille cell without dots
		'\U0001D159': // the musical null notehead
		return true
	}
	return false
}

// isDirectional reports whether r changes the direction of the text around it.
func isDirectional(r rune) bool { return unicode.Is(unicode.Bidi_Control, r) }

// isMark reports whether r is one of the three bidirectional marks, which only affect their
// neighbors.
func isMark(r rune) bool { return r == '\u200E' || r == '\u200F' || r == '\u061C' }

// isTag reports whether r is one of the invisible copies of ASCII that make up flags of regions.
func isTag(r rune) bool { return r >= 0xE0000 && r <= 0xE007F }

// isIgnorable reports whether r has Unicode's property Default_Ignorable_Code_Point, or is an
// annotation or a placeholder that shows nothing either.
func isIgnorable(r rune) bool {
	switch {
	case r < 0xAD:
		return false
	case r >= 0xFFF9 && r <= 0xFFFC:
		return true
	case unicode.Is(unicode.Prepended_Concatenation_Mark, r), r >= 0x13430 && r <= 0x1343F:
		return false // shown, although of the class of format characters
	}
	return unicode.In(r, unicode.Cf, unicode.Other_Default_Ignorable_Code_Point,
		unicode.Variation_Selector) ||
		r == graphemeJoiner || r == '\u17B4' || r == '\u17B5' || r >= 0xE0000 && r <= 0xE0FFF
}

// isVisible reports whether r is visible by itself. Combining marks need a base, so they are not.
// Unassigned characters count as visible, because people use new emoji before Go's tables have
// them.
func isVisible(r rune) bool {
	switch {
	case r > 0x20 && r < 0x7F:
		return true
	case isFiller(r), isIgnorable(r), unicode.Is(unicode.Noncharacter_Code_Point, r):
		return false
	}
	return !unicode.In(r, unicode.M, unicode.Z, unicode.Cc, unicode.Cs)
}

// isVirama reports whether r is a sign that removes the vowel of an Indic letter. Joiners after it
// select a shape.
func isVirama(r rune) bool { return norm.NFC.PropertiesString(string(r)).CCC() == 9 }

// isCursive reports whether r belongs to a script whose letters join, where a joiner changes the
// appearance.
func isCursive(r rune) bool {
	return unicode.In(r, unicode.Arabic, unicode.Syriac, unicode.Mongolian, unicode.Nko,
		unicode.Mandaic, unicode.Manichaean,
		unicode.Phags_Pa, unicode.Psalter_Pahlavi, unicode.Hanifi_Rohingya, unicode.Sogdian,
		unicode.Adlam, unicode.Chorasmian)
}

// isIndic reports whether r belongs to a script of India or its neighbours that uses joiners.
func isIndic(r rune) bool {
	return unicode.In(r, unicode.Devanagari, unicode.Bengali, unicode.Gurmukhi, unicode.Gujarati,
		unicode.Oriya, unicode.Tamil,
		unicode.Telugu, unicode.Kannada, unicode.Malayalam, unicode.Sinhala, unicode.Khmer,
		unicode.Myanmar, unicode.Tibetan,
		unicode.Balinese, unicode.Javanese, unicode.Chakma, unicode.Newa, unicode.Tirhuta)
}

// isPictographic reports whether r can be part of an emoji. It is slightly wider than Unicode's
// property Extended_Pictographic, which Go lacks.
func isPictographic(r rune) bool {
	switch {
	case r >= 0x1F000 && r <= 0x1FAFF:
		return true
	case r >= 0x2190 && r <= 0x21FF, r >= 0x2300 && r <= 0x27BF, r >= 0x2900 && r <= 0x297F,
		r >= 0x2B00 && r <= 0x2BFF:
		return true
	}
	switch r {
	case 0xA9, 0xAE, 0x203C, 0x2049, 0x2122, 0x2139, 0x24C2, 0x3030, 0x303D, 0x3297, 0x3299:
		return true
	}
	return false
}

// isSkinTone reports whether r changes the color of the emoji before it.
func isSkinTone(r rune) bool { return r >= 0x1F3FB && r <= 0x1F3FF }

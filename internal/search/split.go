package search

import (
	"strings"
	"unicode"
)

// maxWord is the maximum length of a word of the index in bytes. It keeps index rows within the
// limits of both databases.
const maxWord = 400

// part is a word within a chunk: a run of letters, marks and digits of one kind of script.
type part struct {
	text string
	// unspaced reports whether the script is written without spaces; see the function unspaced.
	unspaced bool
	// term is the word with the signs after it that belong to it, as in C++ and C#. It is empty if
	// there are none.
	term string
	// dotted reports whether the word follows a dot, as in .NET and Node.js.
	dotted bool
}

// split splits a chunk, a text without white space, into its words. seps are the characters between
// them that are neither letters nor digits, in order.
func split(chunk string) (parts []part, seps string) {
	r := []rune(fold(unquoted(chunk)))
	var between strings.Builder
	for i := 0; i < len(r); {
		if !wordRune(r[i]) {
			if len(parts) > 0 {
				between.WriteRune(r[i])
			}
			i++
			continue
		}
		seps += between.String()
		between.Reset()
		start, kind := i, unspaced(r[i])
		for i < len(r) && wordRune(r[i]) && (unicode.Is(unicode.M, r[i]) || unspaced(r[i]) == kind) {
			i++
		}
		p := part{
			text:     cut(string(r[start:i])),
			unspaced: kind,
			dotted:   start > 0 && r[start-1] == '.',
		}
		if signs, n := signsAt(r[i:]); n > 0 && !kind {
			p.term = cut(p.text + signs)
			i += n
		}
		parts = append(parts, p)
	}
	return parts, seps
}

// signsAt returns the signs at the beginning of r that belong to the preceding word, as the index
// spells them, and the number of their characters: two plus signs, or a hash that no word follows.
func signsAt(r []rune) (signs string, n int) {
	switch {
	case len(r) >= 2 && r[0] == '+' && r[1] == '+':
		return "++", 2
	case len(r) >= 1 && (r[0] == '#' || r[0] == hashSign) && (len(r) == 1 || !wordRune(r[1])):
		return string(hashSign), 1
	}
	return "", 0
}

// texts returns the words of parts.
func texts(parts []part) []string {
	out := make([]string, len(parts))
	for i, p := range parts {
		out[i] = p.text
	}
	return out
}

// joined returns the folded text without gaps.
func joined(s string) string {
	parts, _ := split(s)
	return cut(strings.Join(texts(parts), ""))
}

// piecesOf returns the pieces by which a text of an unspaced script is found: its characters and
// their pairs, after pieceSign. Marks belong to the preceding letter, and a Korean syllable is one
// only character.
func piecesOf(text string) []string {
	characters := charactersOf(text)
	var all []string
	for i, c := range characters {
		all = append(all, string(pieceSign)+c)
		if i > 0 {
			all = append(all, string(pieceSign)+characters[i-1]+c)
		}
	}
	return all
}

// wantedPieces returns the pieces that a word must have to contain text: all pairs of text, or its
// only character.
func wantedPieces(text string) []string {
	characters := charactersOf(text)
	if len(characters) == 1 {
		return []string{string(pieceSign) + characters[0]}
	}
	var all []string
	for i := 1; i < len(characters) && len(all) < maxPieces; i++ {
		all = append(all, string(pieceSign)+characters[i-1]+characters[i])
	}
	return all
}

// maxPieces is the maximum number of pieces of a word that are searched.
const maxPieces = 16

func charactersOf(text string) []string {
	var all []string
	for _, r := range composed(text) {
		if unicode.Is(unicode.M, r) && len(all) > 0 {
			all[len(all)-1] += string(r)
			continue
		}
		all = append(all, string(r))
	}
	return all
}

// cut shortens s to at most maxWord bytes without splitting a character.
func cut(s string) string {
	if len(s) <= maxWord {
		return s
	}
	end := maxWord
	for end > 0 && s[end]&0xC0 == 0x80 {
		end--
	}
	return s[:end]
}

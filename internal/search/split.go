package search

import (
	"strings"
	"unicode"
)

// maxWord bounds a word of the index in bytes, so that no index row grows beyond what the databases take.
const maxWord = 400

// part is a word within a chunk: a run of letters, marks and digits of one kind of script.
type part struct {
	text string
	// unspaced says that the script is written without spaces; see unspaced.
	unspaced bool
	// term is the word with the signs behind it that belong to it, as in C++ and C#; empty where there are none.
	term string
	// dotted says that a dot stands before the word, as in .NET and Node.js.
	dotted bool
}

// split cuts a chunk, a text without white space, into its words. seps are the characters between them that are neither
// letters nor digits, in order.
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
		p := part{text: cut(string(r[start:i])), unspaced: kind, dotted: start > 0 && r[start-1] == '.'}
		if signs, n := signsAt(r[i:]); n > 0 && !kind {
			p.term = cut(p.text + signs)
			i += n
		}
		parts = append(parts, p)
	}
	return parts, seps
}

// signsAt returns the signs at the beginning of r that belong to the word before them, as the index spells them, and how
// many characters they are: two plus signs, or a hash with nothing of a word behind it.
func signsAt(r []rune) (signs string, n int) {
	switch {
	case len(r) >= 2 && r[0] == '+' && r[1] == '+':
		return "++", 2
	case len(r) >= 1 && (r[0] == '#' || r[0] == hashSign) && (len(r) == 1 || !wordRune(r[1])):
		return string(hashSign), 1
	}
	return "", 0
}

// texts are the words of parts.
func texts(parts []part) []string {
	out := make([]string, len(parts))
	for i, p := range parts {
		out[i] = p.text
	}
	return out
}

// joined is the folded text without its gaps.
func joined(s string) string {
	parts, _ := split(s)
	return cut(strings.Join(texts(parts), ""))
}

// piecesOf are what a text of an unspaced script is found by: its characters and their pairs, behind pieceSign. Marks belong
// to the letter before them, and Korean syllables are one character each.
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

// wantedPieces are the pieces that a text must have in which another one is found: all pairs, or its only character.
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

// maxPieces bounds how many pieces of a word are looked for.
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

// cut shortens s to maxWord bytes without splitting a character.
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

package search

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// MaxText is the maximum length of a search in characters, and MaxTokens the maximum number of its
// words. Further words are ignored.
const (
	MaxText   = 200
	MaxTokens = 8
)

// Class is the kind of match between a token and a word. Better classes are smaller.
type Class int

// The classes.
const (
	Exact Class = iota
	Prefix
	Typo
	classes
)

// Rank combines a class and a field. Better ranks are smaller.
type Rank int

// RankOf returns the rank of a class and a field.
func RankOf(c Class, f Field) Rank { return Rank(int(c)*int(fields) + int(f)) }

// Class returns the weakest kind of match that is needed.
func (r Rank) Class() Class { return Class(int(r) / int(fields)) }

// Field returns the least important field that is needed.
func (r Rank) Field() Field { return Field(int(r) % int(fields)) }

// Ranks returns the ranks with the classes from to to, best first.
func Ranks(from, to Class) []Rank {
	var all []Rank
	for r := RankOf(from, Name); r <= RankOf(to, Headline); r++ {
		all = append(all, r)
	}
	return all
}

// Token is a word to find.
type Token struct {
	// Text is folded. It has at least two characters, or one of a script without spaces.
	Text string
	// Also are alternative texts, such as a phone number without its trunk prefix.
	Also []string
	// Pieces must all be present for a match with a part of a word in a script without spaces. They
	// are empty for other scripts.
	Pieces []string
	// Typo reports whether one typo is allowed: in words of five letters or more, but not in
	// numbers and addresses.
	Typo bool
	// Tail reports whether the token may match anywhere in a phone number.
	Tail bool
	// joins reports whether the token is a word that may be joined with the word typed next to it.
	joins bool
}

func token(text string) Token {
	n := utf8.RuneCountInString(text)
	return Token{
		Text: text,
		Typo: n >= minTypo && n <= maxTypo && letters(text),
		Tail: digits(text) && n >= minTail,
	}
}

// Query is the parsed text of a search box. All tokens must match.
type Query struct{ Tokens []Token }

// Parse parses a search. Words of one letter are ignored, so that continuing to type after a found
// name loses no hits; a search with only such words finds nothing.
//
// Adjacent numbers that look like a phone number, because of a plus sign or five digits in total,
// are one token, without prefixes for dialing abroad or within the country. Text with an @ is one
// token too, and so is a term such as C++, C#, .NET, Node.js and CI/CD.
func Parse(text string) Query {
	var q Query
	var run []string
	number := func() {
		for _, t := range numbers(run) {
			q.add(t)
		}
		run = run[:0]
	}
	for chunk := range strings.FieldsSeq(text) {
		chunk = withoutScheme(unquoted(plain(chunk)))
		if strings.Trim(chunk, "+-()/.0123456789") == "" {
			if strings.HasPrefix(chunk, "+") {
				number()
			}
			run = append(run, chunk)
			continue
		}
		if len(run) > 0 && extension(chunk) {
			continue
		}
		number()
		if strings.Contains(chunk, "@") {
			q.add(token(address(chunk)))
			continue
		}
		q.words(chunk)
	}
	number()
	return q
}

// plain folds the characters that decide the kind of a chunk: digits, dashes and signs of all
// scripts.
func plain(chunk string) string {
	if isASCII(chunk) {
		return chunk
	}
	folded := fold(chunk)
	if strings.Trim(folded, "+-()/.0123456789") == "" {
		return folded
	}
	return chunk
}

func isASCII(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return r > unicode.MaxASCII })
}

// withoutScheme replaces a link by its target: an address, or the digits of a phone number.
func withoutScheme(chunk string) string {
	for _, scheme := range []string{"mailto:", "tel:"} {
		if len(chunk) > len(scheme) && strings.EqualFold(chunk[:len(scheme)], scheme) {
			chunk, _, _ = strings.Cut(chunk[len(scheme):], "?")
			chunk, _, _ = strings.Cut(chunk, ";")
			return strings.ReplaceAll(chunk, "%20", "")
		}
	}
	return chunk
}

// extension reports whether a chunk after a number announces its extension, whose digits continue
// the number.
func extension(chunk string) bool {
	switch strings.ToLower(strings.TrimSuffix(chunk, ".")) {
	case "ext", "x", "extension":
		return true
	}
	return false
}

// words adds the words of a chunk.
func (q *Query) words(chunk string) {
	parts, seps := split(chunk)
	if len(parts) == 1 && parts[0].dotted && strings.HasPrefix(chunk, ".") {
		q.add(Token{Text: string(dotSign) + parts[0].text})
		return
	}
	if oneTerm(parts, seps) {
		q.add(token(cut(strings.Join(texts(parts), ""))))
		return
	}
	for _, p := range parts {
		t := token(p.text)
		if p.term != "" {
			t = Token{Text: p.term}
		}
		t.joins = p.term == "" && letters(p.text)
		if p.unspaced {
			t.Pieces = wantedPieces(p.text)
		}
		q.add(t)
	}
}

// maxSlashed is the maximum length of two abbreviations that form one term with a slash between
// them, such as CI/CD.
const maxSlashed = 4

// oneTerm reports whether the words of a chunk are one term, such as Node.js or CI/CD. A slash
// between longer words separates alternatives.
func oneTerm(parts []part, seps string) bool {
	if len(parts) < 2 || strings.Trim(seps, "./") != "" || len(seps) != len(parts)-1 {
		return false
	}
	return !slices.ContainsFunc(parts, func(p part) bool {
		return p.term != "" ||
			strings.Contains(seps, "/") && utf8.RuneCountInString(p.text) > maxSlashed
	})
}

// Empty reports whether the query can't find anything.
func (q Query) Empty() bool { return len(q.Tokens) == 0 }

func (q *Query) add(t Token) {
	if utf8.RuneCountInString(t.Text) < 2 && len(t.Pieces) == 0 || t.Text == "" ||
		len(q.Tokens) == MaxTokens {
		return
	}
	if !slices.ContainsFunc(q.Tokens, func(o Token) bool { return o.Text == t.Text }) {
		q.Tokens = append(q.Tokens, t)
	}
}

// readings returns lists of tokens, one of which must match: the query's own tokens, and the lists
// in which adjacent words are joined, such as MacDonald and vanderberg.
func (q Query) readings() [][]Token {
	all := [][]Token{q.Tokens}
	for n := 2; n <= maxTogether; n++ {
		for i := 0; i+n <= len(q.Tokens); i++ {
			some := q.Tokens[i : i+n]
			if slices.ContainsFunc(some, func(t Token) bool { return !t.joins }) {
				continue
			}
			text := ""
			for _, t := range some {
				text += t.Text
			}
			if len(text) > maxWord {
				continue
			}
			reading := append(slices.Clone(q.Tokens[:i]), Token{Text: text})
			all = append(all, append(reading, q.Tokens[i+n:]...))
		}
	}
	return all
}

// minPhone is the minimum number of digits for which adjacent numbers count as a phone number.
const minPhone = 5

// numbers returns the tokens of adjacent numbers.
func numbers(run []string) []Token {
	if len(run) == 0 {
		return nil
	}
	all := onlyDigits(strings.ReplaceAll(strings.Join(run, ""), "(0)", ""))
	if strings.HasPrefix(run[0], "+") || len(all) >= minPhone {
		text := strings.TrimLeft(all, "0")
		t := token(text)
		t.Also = append(t.Also, undialled(text)...)
		return []Token{t}
	}
	var out []Token
	for _, one := range run {
		parts, _ := split(one)
		for _, p := range parts {
			out = append(out, token(p.text))
		}
	}
	return out
}

// undialled returns the readings of a number without the prefixes that are dialed before it: within
// the country (8 in Russia, 1 in North America, 044 and 045 in Mexico), abroad (011, 0011, 010),
// and the 1 that used to follow the country code of Mexican mobiles. Leading zeros must have been
// removed.
func undialled(number string) []string {
	var all []string
	for _, prefix := range []string{"8", "1", "01", "10", "11", "44", "45", "810"} {
		prefix = strings.TrimLeft(prefix, "0")
		rest, ok := strings.CutPrefix(number, prefix)
		if ok && len(rest) >= minNational && !slices.Contains(all, rest) {
			all = append(all, rest)
		}
	}
	if rest, ok := strings.CutPrefix(number, "521"); ok && len(rest) == 10 {
		all = append(all, "52"+rest)
	}
	return all
}

// minNational is the minimum length of a phone number with its area code.
const minNational = 9

func onlyDigits(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, s)
}

// address folds an e-mail address, or its beginning or end, to the form in documents.
func address(chunk string) string {
	parts := strings.Split(chunk, "@")
	for i, p := range parts {
		parts[i] = joined(p)
	}
	return cut(strings.TrimLeft(strings.Join(parts, "@"), "@"))
}

// Rank reports whether the query finds the document, and its rank.
func (q Query) Rank(d Document) (Rank, bool) {
	var words [fields][]string
	for f := range words {
		words[f] = d.Words(Field(f))
	}
	best, found := Rank(0), false
	for _, tokens := range q.readings() {
		if r, ok := rank(tokens, words); ok && (!found || r < best) {
			best, found = r, true
		}
	}
	return best, found && !q.Empty()
}

func rank(tokens []Token, words [fields][]string) (Rank, bool) {
	needed := [classes]Field{}
	for _, t := range tokens {
		best := fields
		for c := range classes {
			best = min(best, t.field(words, c))
			needed[c] = max(needed[c], best)
		}
	}
	for c, f := range needed {
		if f < fields {
			return RankOf(Class(c), f), true
		}
	}
	return 0, false
}

// field returns the least important field that is needed for a match of the class, or fields if
// there is no match.
func (t Token) field(words [fields][]string, c Class) Field {
	best := fields
	for f := range fields {
		if slices.ContainsFunc(words[f], func(w string) bool { return t.matches(w, c) }) {
			best = f
			break
		}
	}
	if c < Prefix || len(t.Pieces) == 0 {
		return best
	}
	all := Field(0)
	for _, piece := range t.Pieces {
		f := Field(0)
		for f < fields && !slices.Contains(words[f], piece) {
			f++
		}
		all = max(all, f)
	}
	return min(best, all)
}

// matches reports whether a word matches the token in a class.
func (t Token) matches(word string, c Class) bool {
	switch c {
	case Exact:
		return word == t.Text || slices.Contains(t.Also, word)
	case Prefix:
		return t.begins(word, t.Text) ||
			slices.ContainsFunc(t.Also, func(text string) bool { return t.begins(word, text) })
	default:
		return t.Near(word)
	}
}

func (t Token) begins(word, text string) bool {
	return strings.HasPrefix(word, text) || t.Tail && strings.HasPrefix(word, "+"+text)
}

// Near reports whether a word differs from the token by exactly one typo: a letter too many,
// missing or wrong, or two letters swapped.
func (t Token) Near(word string) bool {
	return t.Typo && spelling(word) && oneTypo([]rune(t.Text), []rune(word))
}

func oneTypo(a, b []rune) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	a, b = a[i:], b[i:]
	switch {
	case len(b) == 0:
		return false // equal
	case len(a) < len(b):
		return slices.Equal(a, b[1:])
	case slices.Equal(a[1:], b[1:]):
		return true
	default:
		return len(a) > 1 && a[0] == b[1] && a[1] == b[0] && slices.Equal(a[2:], b[2:])
	}
}

package search

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// MaxText is the length of a search in characters, MaxTokens the number of its words; further words are not looked at.
const (
	MaxText   = 200
	MaxTokens = 8
)

// Class is how a token matches a word; the better comes first.
type Class int

// The classes.
const (
	Exact Class = iota
	Prefix
	Typo
	classes
)

// Rank is a class and a field; the better is smaller.
type Rank int

// RankOf makes a rank.
func RankOf(c Class, f Field) Rank { return Rank(int(c)*int(fields) + int(f)) }

// Class is the weakest kind of match that is needed.
func (r Rank) Class() Class { return Class(int(r) / int(fields)) }

// Field is the least important field that is needed.
func (r Rank) Field() Field { return Field(int(r) % int(fields)) }

// Ranks are the ranks whose class is one of from to to, best first.
func Ranks(from, to Class) []Rank {
	var all []Rank
	for r := RankOf(from, Name); r <= RankOf(to, Headline); r++ {
		all = append(all, r)
	}
	return all
}

// Token is a word to be found.
type Token struct {
	// Text is folded, and has two characters or more, or one of a script without spaces.
	Text string
	// Also are other texts that may stand in its place: a telephone number without its trunk prefix.
	Also []string
	// Pieces are what must all be there for a part of a word in a script without spaces; empty for other scripts.
	Pieces []string
	// Typo tells whether one typo is forgiven: in words of five letters or more, not in numbers and addresses.
	Typo bool
	// Tail tells whether it may stand anywhere in a telephone number.
	Tail bool
	// joins says that the token is a word that may be written together with the word that was typed next to it.
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

// Query is what a person typed into a search box: all tokens must be found.
type Query struct{ Tokens []Token }

// Parse reads a search. Words of one letter are left out, so that typing on from a found name loses nothing; of a search
// that has no other, nothing is found.
//
// Numbers beside each other that look like a telephone number, by a plus or by five digits in all, are one token, without
// the digits in front that stand for dialling abroad or at home. What has an @ is one token, too, and so is a term such as
// C++, C#, .NET, Node.js and CI/CD.
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

// plain folds the characters of a chunk that decide what it is: digits, dashes and signs of all scripts.
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

// withoutScheme reads a link as what it leads to: an address, or the digits of a number.
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

// extension reports whether a chunk behind a number announces its extension, whose digits go on with the number's.
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

// maxSlashed is the length of the longer of two abbreviations with a slash between that are one term, as CI/CD.
const maxSlashed = 4

// oneTerm reports whether the words of a chunk are one term: Node.js, CI/CD. A slash between longer words means one or the
// other.
func oneTerm(parts []part, seps string) bool {
	if len(parts) < 2 || strings.Trim(seps, "./") != "" || len(seps) != len(parts)-1 {
		return false
	}
	return !slices.ContainsFunc(parts, func(p part) bool {
		return p.term != "" || strings.Contains(seps, "/") && utf8.RuneCountInString(p.text) > maxSlashed
	})
}

// Empty tells that nothing can be found.
func (q Query) Empty() bool { return len(q.Tokens) == 0 }

func (q *Query) add(t Token) {
	if utf8.RuneCountInString(t.Text) < 2 && len(t.Pieces) == 0 || t.Text == "" || len(q.Tokens) == MaxTokens {
		return
	}
	if !slices.ContainsFunc(q.Tokens, func(o Token) bool { return o.Text == t.Text }) {
		q.Tokens = append(q.Tokens, t)
	}
}

// readings are the lists of tokens one of which must be found: the query's own, and those in which neighbouring words are
// written together, as MacDonald and vanderberg.
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

// The digits from which on numbers beside each other are taken for a telephone number.
const minPhone = 5

// numbers are the tokens of numbers that were typed beside each other.
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

// undialled are the readings of a number without the prefixes that people dial before it: at home (8 in Russia, 1 in North
// America, 044 and 045 in Mexico), abroad (011, 0011, 010), and the 1 that Mexican mobiles had behind their country code.
// Zeros in front are gone already.
func undialled(number string) []string {
	var all []string
	for _, prefix := range []string{"8", "1", "01", "10", "11", "44", "45", "810"} {
		prefix = strings.TrimLeft(prefix, "0")
		if rest, ok := strings.CutPrefix(number, prefix); ok && len(rest) >= minNational && !slices.Contains(all, rest) {
			all = append(all, rest)
		}
	}
	if rest, ok := strings.CutPrefix(number, "521"); ok && len(rest) == 10 {
		all = append(all, "52"+rest)
	}
	return all
}

// minNational is the length of a telephone number with its area code.
const minNational = 9

func onlyDigits(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, s)
}

// address folds an e-mail address, or its beginning or end, as documents have it.
func address(chunk string) string {
	parts := strings.Split(chunk, "@")
	for i, p := range parts {
		parts[i] = joined(p)
	}
	return cut(strings.TrimLeft(strings.Join(parts, "@"), "@"))
}

// Rank tells whether the query finds the document, and how well.
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

// field is the least important field that is needed for a match in a class; fields for no match.
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

// matches tells whether a word matches in a class.
func (t Token) matches(word string, c Class) bool {
	switch c {
	case Exact:
		return word == t.Text || slices.Contains(t.Also, word)
	case Prefix:
		return t.begins(word, t.Text) || slices.ContainsFunc(t.Also, func(text string) bool { return t.begins(word, text) })
	default:
		return t.Near(word)
	}
}

func (t Token) begins(word, text string) bool {
	return strings.HasPrefix(word, text) || t.Tail && strings.HasPrefix(word, "+"+text)
}

// Near tells whether a word is the token but for one typo: a letter too many, missing or wrong, or two swapped.
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

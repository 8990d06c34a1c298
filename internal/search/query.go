package search

import (
	"slices"
	"strings"
	"unicode/utf8"

	"hirewire/internal/fold"
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
	// Text is folded, and has two characters or more.
	Text string
	// Typo tells whether one typo is forgiven: in words of five letters or more, not in numbers and addresses.
	Typo bool
	// Tail tells whether it may stand anywhere in a telephone number.
	Tail bool
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

// Parse reads a search. Words of one character are left out, so that typing on from a found name loses nothing; of a
// search that has no other, nothing is found.
//
// Numbers beside each other that look like a telephone number, by a plus or by five digits in all, are one token, without
// the zeros in front that stand for a country code. What has an @ is one token, too.
func Parse(text string) Query {
	var q Query
	var run []string
	number := func() {
		for _, t := range numbers(run) {
			q.add(t)
		}
		run = run[:0]
	}
	for chunk := range strings.FieldsSeq(unquoted(text)) {
		if strings.Trim(chunk, "+-()/.0123456789") == "" {
			if strings.HasPrefix(chunk, "+") {
				number()
			}
			run = append(run, chunk)
			continue
		}
		number()
		if strings.Contains(chunk, "@") {
			q.add(address(chunk))
			continue
		}
		for _, word := range strings.Fields(fold.Key(chunk)) {
			q.add(word)
		}
	}
	number()
	return q
}

// Empty tells that nothing can be found.
func (q Query) Empty() bool { return len(q.Tokens) == 0 }

func (q *Query) add(text string) {
	if utf8.RuneCountInString(text) < 2 || len(q.Tokens) == MaxTokens {
		return
	}
	if t := token(text); !slices.Contains(q.Tokens, t) {
		q.Tokens = append(q.Tokens, t)
	}
}

// The digits from which on numbers beside each other are taken for a telephone number.
const minPhone = 5

func numbers(run []string) []string {
	if len(run) == 0 {
		return nil
	}
	all := fold.Digits(strings.ReplaceAll(strings.Join(run, ""), "(0)", ""))
	if strings.HasPrefix(run[0], "+") || len(all) >= minPhone {
		return []string{strings.TrimLeft(all, "0")}
	}
	return strings.Fields(fold.Key(strings.Join(run, " ")))
}

// address folds an e-mail address, or its beginning or end, as documents have it.
func address(chunk string) string {
	parts := strings.Split(chunk, "@")
	for i, p := range parts {
		parts[i] = joined(p)
	}
	return strings.TrimLeft(strings.Join(parts, "@"), "@")
}

// Rank tells whether the query finds the document, and how well.
func (q Query) Rank(d Document) (Rank, bool) {
	var words [fields][]string
	for f := range words {
		words[f] = d.Words(Field(f))
	}
	needed := [classes]Field{}
	for _, t := range q.Tokens {
		best := fields
		for c := range classes {
			for f := range best {
				if slices.ContainsFunc(words[f], func(w string) bool { return t.matches(w, c) }) {
					best = f
					break
				}
			}
			needed[c] = max(needed[c], best)
		}
	}
	for c, f := range needed {
		if f < fields {
			return RankOf(Class(c), f), !q.Empty()
		}
	}
	return 0, false
}

// matches tells whether a word matches in a class.
func (t Token) matches(word string, c Class) bool {
	switch c {
	case Exact:
		return word == t.Text
	case Prefix:
		return strings.HasPrefix(word, t.Text) || t.Tail && strings.HasPrefix(word, "+"+t.Text)
	default:
		return t.Near(word)
	}
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

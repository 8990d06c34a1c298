package search

import (
	"slices"
	"strings"
)

// Condition is a boolean condition on documents, to be rendered for a full-text index. Its words are folded, so they
// hold letters, marks, digits, @, + and signs outside ASCII alone and need no escaping but quotes.
type Condition struct {
	op   operator
	kids []Condition
	word string
	// prefix says that the word may go on.
	prefix bool
	// last is the least important field that counts.
	last Field
}

type operator int

const (
	opWord operator = iota
	opAnd
	opOr
	opNot // the first kid, and not the second
)

func word(text string, prefix bool, last Field) Condition {
	return Condition{word: text, prefix: prefix, last: last}
}

func group(op operator, kids []Condition) Condition {
	if len(kids) == 1 {
		return kids[0]
	}
	return Condition{op: op, kids: kids}
}

// Spelled tells which words of the index each token may stand for, a typo apart.
type Spelled map[string][]string

// upTo is true for the documents that the query finds with a class up to c in fields up to f.
func (q Query) upTo(c Class, f Field, s Spelled) Condition {
	var some []Condition
	for _, tokens := range q.readings() {
		all := make([]Condition, len(tokens))
		for i, t := range tokens {
			all[i] = t.upTo(c, f, s)
		}
		some = append(some, group(opAnd, all))
	}
	return group(opOr, some)
}

func (t Token) upTo(c Class, f Field, s Spelled) Condition {
	var some []Condition
	for _, text := range append([]string{t.Text}, t.Also...) {
		some = append(some, word(text, c >= Prefix, f))
		if c >= Prefix && t.Tail {
			some = append(some, word("+"+text, true, f))
		}
	}
	if c >= Prefix && len(t.Pieces) > 0 {
		all := make([]Condition, len(t.Pieces))
		for i, piece := range t.Pieces {
			all[i] = word(piece, false, f)
		}
		some = append(some, group(opAnd, all))
	}
	if c >= Typo {
		for _, w := range s[t.Text] {
			some = append(some, word(w, false, f))
		}
	}
	return group(opOr, some)
}

// Ranked is true for the documents that the query finds with exactly this rank.
func (q Query) Ranked(r Rank, s Spelled) Condition {
	here := q.upTo(r.Class(), r.Field(), s)
	var better []Condition
	if r.Class() > Exact {
		better = append(better, q.upTo(r.Class()-1, Headline, s))
	}
	if r.Field() > Name {
		better = append(better, q.upTo(r.Class(), r.Field()-1, s))
	}
	if len(better) == 0 {
		return here
	}
	return Condition{op: opNot, kids: []Condition{here, group(opOr, better)}}
}

// TSQuery renders the condition for Postgres; see Document.TSVector.
func (c Condition) TSQuery() string {
	var b strings.Builder
	c.render(&b, map[operator]string{opAnd: " & ", opOr: " | ", opNot: " & !"}, func(w Condition) {
		b.WriteByte('(')
		for f := range w.last + 1 {
			if f > 0 {
				b.WriteString(" | ")
			}
			b.WriteString("'" + fieldLetters[f:f+1] + w.word + "'")
			if w.prefix {
				b.WriteString(":*")
			}
		}
		b.WriteByte(')')
	})
	return b.String()
}

// FTS5 renders the condition for SQLite, for a table whose columns are name, contact, tag and headline.
func (c Condition) FTS5() string {
	var b strings.Builder
	c.render(&b, map[operator]string{opAnd: " AND ", opOr: " OR ", opNot: " NOT "}, func(w Condition) {
		if w.last != Headline {
			b.WriteString("{" + strings.Join([]string{"name", "contact", "tag"}[:w.last+1], " ") + "} : ")
		}
		b.WriteString(`"` + w.word + `"`)
		if w.prefix {
			b.WriteString(" *")
		}
	})
	return b.String()
}

func (c Condition) render(b *strings.Builder, ops map[operator]string, leaf func(Condition)) {
	if c.op == opWord {
		leaf(c)
		return
	}
	b.WriteByte('(')
	for i, kid := range c.kids {
		if i > 0 {
			b.WriteString(ops[c.op])
		}
		kid.render(b, ops, leaf)
	}
	b.WriteByte(')')
}

// Anchor is a pair of texts one of which a word must have, at its beginning or its end, to be a token with one typo.
type Anchor struct {
	Start, End string
	// Least and Most are the lengths of such words in characters.
	Least, Most int
}

// Anchors are those of the tokens that may have a typo. Cut into two with a letter left over between, a token has at
// most one part that a typo touches, two swapped letters included: the other is still where it was.
func (q Query) Anchors() []Anchor {
	var all []Anchor
	for _, t := range q.Tokens {
		if !t.Typo {
			continue
		}
		r := []rune(t.Text)
		cut := (len(r) - 1) / 2
		all = append(all, Anchor{Start: string(r[:cut]), End: string(r[cut+1:]), Least: len(r) - 1, Most: len(r) + 1})
	}
	return all
}

// Trigrams renders anchors for SQLite's index of three-letter pieces over words with a blank before and after.
func Trigrams(all []Anchor) string {
	some := make([]string, 0, 2*len(all))
	for _, a := range all {
		some = append(some, pieces(" "+a.Start), pieces(a.End+" "))
	}
	return strings.Join(some, " OR ")
}

func pieces(s string) string {
	r := []rune(s)
	var all []string
	for i := 0; i+3 <= len(r); i++ {
		all = append(all, `"`+string(r[i:i+3])+`"`)
	}
	return "(" + strings.Join(all, " AND ") + ")"
}

// MaxSpellings bounds how many words a token may stand for.
const MaxSpellings = 100

// Near are the words of the index, in order, that a token may stand for with one typo, by the token.
type Near map[string][]string

// Add notes a word for each token that it may be. Words must come in order.
func (n Near) Add(q Query, word string) {
	for _, t := range q.Tokens {
		if t.Near(word) {
			n[t.Text] = append(n[t.Text], word)
		}
	}
}

// Bounded reports whether no token has more words than MaxSpellings.
func (n Near) Bounded() bool {
	for _, words := range n {
		if len(words) > MaxSpellings {
			return false
		}
	}
	return true
}

// Words are the different words of all tokens.
func (n Near) Words() []string {
	var all []string
	for _, words := range n {
		all = append(all, words...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// Spell keeps the first MaxSpellings words of each token for which keep is true.
//
// What it keeps must not depend on people whom the viewer does not see, or a search would tell whether there are any. So
// keep is true for words of visible people alone, unless all words are within the bound: then none takes another's place.
func (n Near) Spell(keep func(word string) bool) Spelled {
	s := Spelled{}
	for token, words := range n {
		for _, w := range words {
			if len(s[token]) < MaxSpellings && keep(w) {
				s[token] = append(s[token], w)
			}
		}
	}
	return s
}

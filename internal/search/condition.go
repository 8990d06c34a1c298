package search

import (
	"slices"
	"strings"
)

// Condition is a boolean condition on documents, which is rendered for a full-text index. Its words
// are folded: they contain only letters, marks, digits, @, + and signs outside ASCII, so quotes are
// the only characters that need escaping.
type Condition struct {
	op   operator
	kids []Condition
	word string
	// prefix reports whether the word matches as the beginning of a longer word.
	prefix bool
	// last is the least important field that is searched.
	last Field
}

type operator int

const (
	opWord operator = iota
	opAnd
	opOr
	opNot // the first child, and not the second
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

// Spelled maps the text of a token to the indexed words that match it with one typo.
type Spelled map[string][]string

// upTo returns the condition for documents that the query matches with a class of at most c in
// fields up to f.
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

// Ranked returns the condition for the documents that the query matches with exactly this rank.
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

// FTS5 renders the condition for SQLite, for a table with the columns name, contact, tag and
// headline.
func (c Condition) FTS5() string {
	var b strings.Builder
	c.render(
		&b,
		map[operator]string{opAnd: " AND ", opOr: " OR ", opNot: " NOT "},
		func(w Condition) {
			if w.last != Headline {
				b.WriteString(
					"{" + strings.Join([]string{"name", "contact", "tag"}[:w.last+1], " ") + "} : ",
				)
			}
			b.WriteString(`"` + w.word + `"`)
			if w.prefix {
				b.WriteString(" *")
			}
		},
	)
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

// Anchor is a pair of texts. A word that matches a token with one typo begins with one of them or
// ends with the other.
type Anchor struct {
	Start, End string
	// Least and Most bound the length of such words in characters.
	Least, Most int
}

// Anchors returns the anchors of the tokens that may have a typo. If a token is cut into two parts
// with one letter between them, a typo changes at most one of the parts, even if two letters are
// swapped; the other part is still at the beginning or the end of the word.
func (q Query) Anchors() []Anchor {
	var all []Anchor
	for _, t := range q.Tokens {
		if !t.Typo {
			continue
		}
		r := []rune(t.Text)
		cut := (len(r) - 1) / 2
		all = append(
			all,
			Anchor{
				Start: string(r[:cut]),
				End:   string(r[cut+1:]),
				Least: len(r) - 1,
				Most:  len(r) + 1,
			},
		)
	}
	return all
}

// Trigrams renders anchors for SQLite's index of trigrams over words with a space before and after.
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

// MaxSpellings is the maximum number of misspelled words that a token matches.
const MaxSpellings = 100

// Near maps the text of a token to the indexed words that differ from it by one typo, in order.
type Near map[string][]string

// Add adds a word to each token from which it differs by one typo. Words must be added in order.
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

// Words returns the distinct words of all tokens, sorted.
func (n Near) Words() []string {
	var all []string
	for _, words := range n {
		all = append(all, words...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// Spell returns the first MaxSpellings words of each token for which keep returns true.
//
// The result must not depend on candidates whom the viewer may not see, because the search would
// then reveal whether they exist. So keep must accept only words of visible candidates, unless
// Bounded reports true: in that case no word displaces another.
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

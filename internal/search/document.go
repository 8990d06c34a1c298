// Package search defines which candidates a search finds and in which order, the same for both
// databases. It has no side effects: package hiring maintains the index that Document describes,
// and package read queries the databases' own full-text indexes with the conditions that Query
// renders.
//
// A candidate is a set of words in four fields. Words are folded (see fold), so that a database
// only compares bytes. The text of a search is split into tokens, and each token must match a word
// of the candidate: as the whole word, as its beginning, or with one typo. The rank of a hit is the
// weakest kind of match that one of its tokens needs, and then the least important field that is
// needed for matches of up to that kind. Hits of equal rank are sorted by folded name, then id.
package search

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Field is a part of a candidate. More important fields are smaller.
type Field int

// The fields.
const (
	Name Field = iota
	Contact
	Tag
	Headline
	fields
)

// Source has the data of a candidate that is searched.
type Source struct {
	Name, Headline string
	Emails         []string
	// Phones have only digits, with the country code first.
	Phones []string
	Tags   []string
}

// Document is a candidate as stored in the index: the distinct words of each field, sorted and
// separated by spaces.
//
// Besides the words of the text it has these, so that every search is for the beginning of a word:
//   - adjacent words, joined: Jean-Pierre gives jean, pierre and jeanpierre. In names, words across
//     spaces are joined too: van der Berg also gives vanderberg, vander and derberg.
//   - terms with their signs: C++, C# and .NET, and the .js of Node.js.
//   - for scripts without spaces, the pieces by which a part of a word is found.
//   - e-mail addresses from each of their parts on, without dots: ada.byron@example.com gives
//     adabyron@examplecom and byron@examplecom.
//   - phone numbers from each of their digits on, after a plus sign, because national spellings
//     leave out the country code.
type Document [fields]string

// Version must be raised with every change of the contents of documents. At startup, an index with
// another version is rebuilt.
const Version = 2

// minTail is the minimum number of digits that are found anywhere in a phone number.
const minTail = 4

// maxParts is the maximum number of adjacent parts of an e-mail address or term that are joined.
const maxParts = 6

// NewDocument returns the document of a candidate.
func NewDocument(s Source) Document {
	var bags [fields]bag
	bags[Name].text(s.Name)
	bags[Name].together(s.Name)
	bags[Headline].text(s.Headline)
	for _, t := range s.Tags {
		bags[Tag].text(t)
	}
	for _, e := range s.Emails {
		bags[Contact].email(e)
	}
	for _, p := range s.Phones {
		bags[Contact].phone(p)
	}
	return collect(bags)
}

func collect(bags [fields]bag) Document {
	var d Document
	for f := range d {
		d[f] = bags[f].String()
	}
	return d
}

// Words returns the words of a field.
func (d Document) Words(f Field) []string { return strings.Fields(d[f]) }

// Spellings returns the words of all fields that can be found despite a typo, sorted.
func (d Document) Spellings() []string {
	var all []string
	for f := range d {
		for w := range strings.FieldsSeq(d[f]) {
			if spelling(w) {
				all = append(all, w)
			}
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// fieldLetters are the letters that mark fields in Postgres's lexemes. Folded words have no
// capitals.
const fieldLetters = "NCTH"

// TSVector returns the document in Postgres's notation, with the letter of its field before each
// word. Weights would express the same, but the index does not store them, so every found row would
// have to be read.
func (d Document) TSVector() string {
	var b strings.Builder
	for f := range d {
		for w := range strings.FieldsSeq(d[f]) {
			b.WriteString("'" + fieldLetters[f:f+1] + w + "' ")
		}
	}
	return strings.TrimSuffix(b.String(), " ")
}

// FromLexemes returns the document from which TSVector made the lexemes.
func FromLexemes(all []string) Document {
	var bags [fields]bag
	for _, l := range all {
		if f := strings.IndexByte(fieldLetters, l[0]); f >= 0 {
			bags[f] = append(bags[f], l[1:])
		}
	}
	return collect(bags)
}

// minTypo and maxTypo bound the length of words that are found despite a typo.
const (
	minTypo = 5
	maxTypo = 32
)

// spelling reports whether a word can be found despite a typo.
func spelling(word string) bool {
	n := utf8.RuneCountInString(word)
	return n >= minTypo-1 && n <= maxTypo+1 && letters(word)
}

func letters(word string) bool {
	return !strings.ContainsFunc(
		word,
		func(r rune) bool { return !unicode.IsLetter(r) && !unicode.Is(unicode.M, r) },
	)
}

func digits(word string) bool {
	return word != "" && strings.Trim(word, "0123456789") == ""
}

// unquoted removes apostrophes, which users often leave out: O'Brien becomes obrien.
func unquoted(s string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case '\'', '’', '‘', 'ʼ', '`', '´', '′':
			return -1
		}
		return r
	}, s)
}

// bag collects the words of a field.
type bag []string

func (b *bag) text(s string) {
	for chunk := range strings.FieldsSeq(s) {
		parts, _ := split(chunk)
		for _, p := range parts {
			*b = append(*b, p.text)
			if p.term != "" {
				*b = append(*b, p.term)
			}
			if p.dotted {
				*b = append(*b, string(dotSign)+p.text)
			}
			if p.unspaced {
				*b = append(*b, piecesOf(p.text)...)
			}
		}
		parts = parts[:min(len(parts), maxParts)]
		for i := 0; i+1 < len(parts); i++ {
			*b = append(*b, cut(strings.Join(texts(parts[i:]), "")))
		}
	}
}

// together adds adjacent words of a name, joined: up to maxTogether words, and all words of a
// script without spaces.
func (b *bag) together(name string) {
	var all []part
	for chunk := range strings.FieldsSeq(name) {
		parts, _ := split(chunk)
		all = append(all, parts...)
	}
	for i := range all {
		text := all[i].text
		for n := 1; n < maxTogether && i+n < len(all); n++ {
			text += all[i+n].text
			*b = append(*b, cut(text))
		}
	}
	for i := 0; i < len(all); {
		first := i
		for i < len(all) && all[i].unspaced {
			i++
		}
		if i-first > 1 {
			*b = append(*b, piecesOf(strings.Join(texts(all[first:i]), ""))...)
		}
		i = max(i, first+1)
	}
}

// maxTogether is the maximum number of words of a name that are joined, as in van der Berg.
const maxTogether = 3

func (b *bag) email(s string) {
	local, domain, _ := cutLast(unquoted(s), "@")
	parts, _ := split(local)
	words := texts(parts)
	*b = append(*b, words...)
	hosts, _ := split(domain)
	for i, h := range hosts {
		*b = append(*b, h.text)
		if i+1 < len(hosts) && i < maxParts {
			*b = append(*b, cut(strings.Join(texts(hosts[i:]), "")))
		}
		if h.dotted {
			// Matches only as the beginning of a word, so that these candidates rank after those
			// that have the term itself.
			*b = append(*b, string(dotSign)+h.text+"@")
		}
	}
	host := "@" + joined(domain)
	words = words[:min(len(words), maxParts)]
	for i := range words {
		*b = append(*b, cut(strings.Join(words[i:], ""))+host)
	}
}

func (b *bag) phone(number string) {
	*b = append(*b, number)
	for i := 1; i+minTail <= len(number); i++ {
		*b = append(*b, "+"+number[i:])
	}
}

func (b bag) String() string {
	slices.Sort(b)
	return strings.TrimSpace(strings.Join(slices.Compact(b), " "))
}

func cutLast(s, sep string) (before, after string, found bool) {
	i := strings.LastIndex(s, sep)
	if i < 0 {
		return s, "", false
	}
	return s[:i], s[i+len(sep):], true
}

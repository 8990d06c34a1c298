// Package search says what the search of candidates finds and in which order, the same for both databases. It is pure:
// package hiring keeps the index that Document describes, and package read asks the databases' own full-text indexes
// with the conditions that Query renders.
//
// A candidate is a bag of words in four fields. Words are folded (package fold), so that every comparison left to a
// database is one of bytes. What is typed is split into tokens, and each must match a word of the candidate: as the
// whole word, as its beginning, or with one typo. A hit's rank is the weakest kind of match that one of its tokens
// needs, then the least important field that is needed for matches up to that kind; hits of equal rank go by folded
// name, then id.
package search

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Field is a part of a candidate; the more important comes first.
type Field int

// The fields.
const (
	Name Field = iota
	Contact
	Tag
	Headline
	fields
)

// Source is what of a candidate is searched.
type Source struct {
	Name, Headline string
	Emails         []string
	// Phones are digits alone, country code first.
	Phones []string
	Tags   []string
}

// Document is a candidate as the index has it: the different words of each field, sorted, with a blank between.
//
// Besides the words there are, so that a search needs no more than the beginning of a word,
//   - words that stand together, joined: Jean-Pierre is jean, pierre and jeanpierre, and in names across blanks too: van der
//     Berg is vanderberg, vander and derberg besides its words;
//   - terms with their signs: C++, C# and .NET, and the .js of Node.js;
//   - of scripts without spaces, the pieces by which a part of a word is found;
//   - e-mail addresses from each of their parts on, without dots: ada.byron@example.com is adabyron@examplecom and
//     byron@examplecom too;
//   - telephone numbers from each of their digits on, behind a plus: national spellings leave the country code out.
type Document [fields]string

// Version is raised with every change of what documents hold: an index of another version is made anew at the start.
const Version = 2

// The shortest part of a telephone number that is found anywhere in it.
const minTail = 4

// How many parts that stand together are joined.
const maxParts = 6

// NewDocument makes the document of a candidate.
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

// Words are the words of a field.
func (d Document) Words(f Field) []string { return strings.Fields(d[f]) }

// Spellings are the words of all fields that can be found in spite of a typo, sorted.
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

// fieldLetters are the letters of fields in Postgres's lexemes. Folded words have no capitals.
const fieldLetters = "NCTH"

// TSVector is the document in Postgres's notation: each word behind the letter of its field. Weights would say the
// same, but the index does not hold them, so every row found would have to be looked at.
func (d Document) TSVector() string {
	var b strings.Builder
	for f := range d {
		for w := range strings.FieldsSeq(d[f]) {
			b.WriteString("'" + fieldLetters[f:f+1] + w + "' ")
		}
	}
	return strings.TrimSuffix(b.String(), " ")
}

// FromLexemes is the document that TSVector made them of.
func FromLexemes(all []string) Document {
	var bags [fields]bag
	for _, l := range all {
		if f := strings.IndexByte(fieldLetters, l[0]); f >= 0 {
			bags[f] = append(bags[f], l[1:])
		}
	}
	return collect(bags)
}

// Words shorter or longer than these are not looked for with a typo.
const (
	minTypo = 5
	maxTypo = 32
)

// spelling tells whether a word can be found in spite of a typo.
func spelling(word string) bool {
	n := utf8.RuneCountInString(word)
	return n >= minTypo-1 && n <= maxTypo+1 && letters(word)
}

func letters(word string) bool {
	return !strings.ContainsFunc(word, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.Is(unicode.M, r) })
}

func digits(word string) bool {
	return word != "" && strings.Trim(word, "0123456789") == ""
}

// unquoted drops apostrophes, which people leave out: O'Brien is obrien.
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

// together adds the neighbours of a name, joined: up to maxTogether words, and all of a script without spaces.
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

// maxTogether is how many words of a name are joined, as in van der Berg.
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
			// Found as the beginning of a word only, behind those who have the term itself.
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

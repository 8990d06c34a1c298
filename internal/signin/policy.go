package signin

import (
	_ "embed"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"hirewire/internal/textkey"
)

// The bounds of a password, in characters. There are no rules about which characters: they make passwords worse.
const (
	minPassword = 10
	maxPassword = 256
)

//go:embed common.txt
var common string

// clean brings a password to the form in which it is hashed: keyboards write one letter in several ways.
func clean(password string) string { return norm.NFKC.String(password) }

// judge tells why a new password is not good enough; about are texts that everybody knows of the person.
func judge(password string, about ...string) error {
	weak := func(message string) error { return &Refusal{Code: BadPassword, Message: message, Field: "password"} }
	if !utf8.ValidString(password) || strings.ContainsRune(password, 0) {
		return weak("the password must be text")
	}
	switch n := utf8.RuneCountInString(password); {
	case n < minPassword:
		return weak("the password needs 10 characters or more: a few words are easy to remember")
	case n > maxPassword:
		return weak("the password may have 256 characters at most")
	}
	folded := strings.ToLower(password)
	if repeats(folded) || steps(folded) {
		return weak("the password is a plain pattern: others try that first")
	}
	bare := strings.TrimRight(folded, "0123456789!?.*#$@-_ ")
	for line := range strings.Lines(common) {
		if word := strings.TrimSpace(line); word != "" && (folded == word || bare == word) {
			return weak("the password is one of the most common ones: others try that first")
		}
	}
	if madeOf(password, knownWords(about)) {
		return weak("the password is made of your name or address: others try that first")
	}
	if all := letters(password); 2*len(all) >= utf8.RuneCountInString(password) && len(period(all)) < min(len(all), minPassword) {
		return weak("the password repeats a few characters: others try that first")
	}
	return nil
}

// maxDigits is how many digits a password made of known words may have besides them and still be refused: a year, a date
// or a counter. More are worth something by themselves.
const maxDigits = 8

// knownWords returns the words in texts that everybody knows of a person: the parts of their name, and of their address.
func knownWords(about []string) (words [][]rune) {
	for _, text := range about {
		for _, word := range strings.Fields(textkey.Key(text)) {
			words = append(words, []rune(word))
		}
	}
	return words
}

// letters returns a password as it is compared with words: folded, and without blanks, punctuation and accents.
func letters(password string) []rune {
	return []rune(strings.ReplaceAll(textkey.Key(password), " ", ""))
}

// madeOf reports whether a password consists of known words, in any order and as often as it likes, and of no more than
// maxDigits digits.
func madeOf(password string, words [][]rune) bool {
	rest := letters(password)
	if len(rest) == 0 || 2*len(rest) < utf8.RuneCountInString(password) {
		return false // mostly punctuation, which says something by itself
	}
	// fewest[i] is how few digits the first i letters need between the words; -1 if words do not reach there.
	fewest := make([]int, len(rest)+1)
	for i := range rest {
		end := i + 1
		fewest[end] = -1
		reach := func(n int) {
			if n >= 0 && n <= maxDigits && (fewest[end] < 0 || n < fewest[end]) {
				fewest[end] = n
			}
		}
		if unicode.IsDigit(rest[i]) && fewest[i] >= 0 {
			reach(fewest[i] + 1)
		}
		for _, w := range words {
			if len(w) <= end && slices.Equal(rest[end-len(w):end], w) {
				reach(fewest[end-len(w)])
			}
		}
	}
	return fewest[len(rest)] >= 0 && fewest[len(rest)] < len(rest)
}

// period returns the shortest piece of which s is a repetition; s itself if it is none.
func period(s []rune) []rune {
	for size := 1; size <= len(s)/2; size++ {
		if len(s)%size == 0 && slices.Equal(s[size:], s[:len(s)-size]) {
			return s[:size]
		}
	}
	return s
}

// repeats tells whether a text is a piece of at most four characters over and over.
func repeats(s string) bool {
	runes := []rune(s)
	for size := 1; size <= 4; size++ {
		same := true
		for i := size; i < len(runes) && same; i++ {
			same = runes[i] == runes[i-size]
		}
		if same {
			return true
		}
	}
	return false
}

// steps tells whether each character is the next after the one before, up or down.
func steps(s string) bool {
	runes := []rune(s)
	for _, by := range []rune{1, -1} {
		all := true
		for i := 1; i < len(runes) && all; i++ {
			all = runes[i]-runes[i-1] == by || runes[i-1] == '9' && runes[i] == '0' && by == 1 || runes[i-1] == '0' && runes[i] == '9' && by == -1
		}
		if all {
			return true
		}
	}
	return false
}

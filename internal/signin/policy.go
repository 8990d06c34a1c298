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

// The bounds of a password's length, in characters. No character classes are required, because such
// rules lead to weaker passwords.
const (
	minPassword = 10
	maxPassword = 256
)

// common lists the most common passwords in lower case, one per line.
//
//go:embed common.txt
var common string

// normalizePassword returns the form of a password that is hashed (Unicode NFKC), because keyboards
// and systems encode the same letter differently.
func normalizePassword(password string) string { return norm.NFKC.String(password) }

// checkStrength returns a BadPassword refusal that says why a new password is too weak, or nil.
// about are the name and e-mail address of its owner, which attackers try first.
func checkStrength(password string, about ...string) error {
	weak := func(message string) error {
		return &Refusal{
			Code: BadPassword, Message: message,
			Field: "password",
		}
	}
	if !utf8.ValidString(password) || strings.ContainsRune(password, 0) {
		return weak("the password must be text")
	}
	switch n := utf8.RuneCountInString(password); {
	case n < minPassword:
		return weak("the password needs at least 10 characters: a few words are easy to remember")
	case n > maxPassword:
		return weak("the password can have at most 256 characters")
	}
	folded := strings.ToLower(password)
	if isRepetition(folded) || isSequence(folded) {
		return weak("the password is a simple pattern, which attackers try first")
	}
	bare := strings.TrimRight(folded, "0123456789!?.*#$@-_ ")
	for line := range strings.Lines(common) {
		if word := strings.TrimSpace(line); word != "" && (folded == word || bare == word) {
			return weak("the password is one of the most common ones, which attackers try first")
		}
	}
	if consistsOfWords(password, knownWords(about)) {
		return weak("the password consists of your name or address, which attackers try first")
	}
	if all := letters(password); 2*len(all) >= utf8.RuneCountInString(password) &&
		len(period(all)) < min(len(all), minPassword) {
		return weak("the password repeats a few characters, which attackers try first")
	}
	return nil
}

// maxDigits is the number of digits, such as a year, a date or a counter, that do not save a
// password that otherwise consists of known words. More digits are hard to guess by themselves.
const maxDigits = 8

// knownWords splits texts about a person, such as their name and address, into folded words.
func knownWords(about []string) (words [][]rune) {
	for _, text := range about {
		for _, word := range strings.Fields(textkey.Key(text)) {
			words = append(words, []rune(word))
		}
	}
	return words
}

// letters returns the form of a password that is compared with words: folded, without spaces,
// punctuation and accents.
func letters(password string) []rune {
	return []rune(strings.ReplaceAll(textkey.Key(password), " ", ""))
}

// consistsOfWords reports whether a password consists of the given words, in any order and any
// number of times, and at most maxDigits digits. Passwords that are mostly punctuation are not
// matched.
func consistsOfWords(password string, words [][]rune) bool {
	rest := letters(password)
	if len(rest) == 0 || 2*len(rest) < utf8.RuneCountInString(password) {
		return false // mostly punctuation, which is hard to guess
	}
	// fewest[i] is the smallest number of digits with which words cover the first i letters, or -1
	// if they cannot be covered.
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

// period returns the shortest prefix of s whose repetition is s; s itself if there is none.
func period(s []rune) []rune {
	for size := 1; size <= len(s)/2; size++ {
		if len(s)%size == 0 && slices.Equal(s[size:], s[:len(s)-size]) {
			return s[:size]
		}
	}
	return s
}

// isRepetition reports whether s repeats a piece of at most four characters.
func isRepetition(s string) bool {
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

// isSequence reports whether each character of s is the successor, or each the predecessor, of the
// one before it; 0 follows 9.
func isSequence(s string) bool {
	runes := []rune(s)
	for _, by := range []rune{1, -1} {
		all := true
		for i := 1; i < len(runes) && all; i++ {
			all = runes[i]-runes[i-1] == by || runes[i-1] == '9' && runes[i] == '0' && by == 1 ||
				runes[i-1] == '0' && runes[i] == '9' && by == -1
		}
		if all {
			return true
		}
	}
	return false
}

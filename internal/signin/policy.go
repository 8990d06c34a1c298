package signin

import (
	_ "embed"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
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
	for _, text := range about {
		text = strings.ToLower(text)
		local, _, _ := strings.Cut(text, "@")
		for _, word := range []string{text, local, strings.ReplaceAll(text, " ", "")} {
			if word != "" && (folded == word || bare == word || strings.ReplaceAll(bare, " ", "") == word) {
				return weak("the password is your name or address: others try that first")
			}
		}
	}
	return nil
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

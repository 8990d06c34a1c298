package fold

import (
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/runes"
	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"
)

// Name folds case, accents and white space and keeps everything else, so that two names are equal when people would call
// them the same: C, C++ and C# differ, for which Key is too coarse. It cuts to 400 bytes.
func Name(s string) string {
	t := transform.Chain(norm.NFKD, runes.Remove(runes.In(unicode.Mn)), cases.Fold(), norm.NFC)
	folded, _, err := transform.String(t, s)
	if err != nil {
		folded = strings.ToLower(s)
	}
	return cut(strings.Join(strings.Fields(folded), " "))
}

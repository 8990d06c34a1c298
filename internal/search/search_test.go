package search_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"hirewire/internal/search"
)

func ada() search.Source {
	return search.Source{
		Name:     "Ada Lovelace-Byron",
		Headline: "Full-stack engineer, C++ & Go",
		Emails:   []string{"Ada.Lovelace@Example.com"},
		Phones:   []string{"49301234567"},
		Tags:     []string{"Référé"},
	}
}

func TestRank(t *testing.T) {
	exact := func(f search.Field) search.Rank { return search.RankOf(search.Exact, f) }
	prefix := func(f search.Field) search.Rank { return search.RankOf(search.Prefix, f) }
	typo := func(f search.Field) search.Rank { return search.RankOf(search.Typo, f) }
	const none = search.Rank(-1)
	for text, want := range map[string]search.Rank{
		"":                     none,
		" \t ":                 none,
		"a":                    none,
		"a d a":                none,
		"!!!":                  none,
		"@":                    none,
		"ada":                  exact(search.Name),
		"ÀDA":                  exact(search.Name),
		"ad":                   prefix(search.Name),
		"ad l":                 prefix(search.Name),
		"byron ada":            exact(search.Name),
		"lovelace byron":       exact(search.Name),
		"lovelacebyron":        exact(search.Name),
		"ada engineer":         exact(search.Headline),
		"ada eng":              prefix(search.Headline),
		"engineer lovelaec":    typo(search.Headline),
		"fullstack":            exact(search.Headline),
		"refere":               exact(search.Tag),
		"example":              exact(search.Contact),
		"lovelace@ex":          prefix(search.Contact),
		"ada@ex":               none,
		"lovelace@example.com": exact(search.Contact),
		"ada.love@":            none,
		"lovelace@":            prefix(search.Contact),
		"@example.c":           prefix(search.Contact),
		"byron@example.com":    none,
		"+49 30 12":            prefix(search.Contact),
		"+49 (0)30 / 123":      prefix(search.Contact),
		"030 1234567":          prefix(search.Contact),
		"0049 30 1234567":      exact(search.Contact),
		"4567":                 prefix(search.Contact),
		"567":                  none,
		"49":                   prefix(search.Contact),
		"lovlace":              typo(search.Name),
		"lovelacee":            typo(search.Name),
		"lovelade":             typo(search.Name),
		"olvelace":             typo(search.Name),
		"movelace":             typo(search.Name),
		"lvoelaec":             none,
		"lovelacexx":           none,
		"bryon":                typo(search.Name),
		"byrom":                typo(search.Name),
		"abd":                  none, // too short for a typo
		"xyzzy":                none,
		"ada xyzzy":            none,
	} {
		got, ok := search.Parse(text).Rank(search.NewDocument(ada()))
		if !ok {
			got = none
		}
		require.Equal(t, want, got, "%q", text)
	}
}

func TestApostrophesAreLeftOut(t *testing.T) {
	d := search.NewDocument(search.Source{Name: "Séamus O’Brien"})
	for _, text := range []string{"obrien", "o'brien", "O´Brien", "seamus o’b"} {
		_, ok := search.Parse(text).Rank(d)
		require.True(t, ok, text)
	}
}

func TestParseBoundsTokens(t *testing.T) {
	q := search.Parse("aa bb cc dd ee ff gg hh ii aa jj")
	require.Len(t, q.Tokens, search.MaxTokens)
	require.Len(t, search.Parse("Ada ada ÁDA").Tokens, 1)
}

// Rendered conditions and documents contain no database syntax, whatever is typed and stored.
func TestRenderedTextsAreClean(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.String().Draw(t, "stored")
		d := search.NewDocument(
			search.Source{Name: s, Headline: s, Emails: []string{s}, Tags: []string{s}},
		)
		q := search.Parse(rapid.String().Draw(t, "typed") + " " + s)
		for _, tok := range q.Tokens {
			require.NotContains(t, tok.Text, "'")
			require.False(
				t,
				strings.ContainsAny(tok.Text, "\"'\\:*()&|!{}\x00 %_-"),
				"%q",
				tok.Text,
			)
		}
		for f := range d {
			require.False(t, strings.ContainsAny(d[f], "\"'\\:*()&|!{}\x00%_-"), "%q", d[f])
		}
	})
}

// The anchors cover every word that differs by one typo.
func TestAnchorsFindEveryTypo(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		letter := rapid.RuneFrom([]rune("abcdeéя"))
		typed := rapid.SliceOfN(letter, 5, 12).Draw(t, "typed")
		stored := slices.Clone(typed)
		i := rapid.IntRange(0, len(typed)-1).Draw(t, "at")
		switch rapid.IntRange(0, 3).Draw(t, "typo") {
		case 0:
			stored[i] = letter.Draw(t, "letter")
		case 1:
			stored = slices.Delete(stored, i, i+1)
		case 2:
			stored = slices.Insert(stored, i, letter.Draw(t, "letter"))
		default:
			j := min(i+1, len(stored)-1)
			stored[i], stored[j] = stored[j], stored[i]
		}
		q := search.Parse(string(typed))
		require.Len(t, q.Tokens, 1)
		w := string([]rune(q.Tokens[0].Text))
		d := search.NewDocument(search.Source{Name: string(stored)})
		for _, word := range d.Spellings() {
			if word == w {
				continue
			}
			require.True(t, q.Tokens[0].Near(word), "%s %s", w, word)
			a := q.Anchors()[0]
			n := len([]rune(word))
			require.True(
				t,
				(strings.HasPrefix(word, a.Start) || strings.HasSuffix(word, a.End)) && n >= a.Least &&
					n <= a.Most,
				"%s %s",
				w,
				word,
			)
		}
	})
}

package read_test

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"hirewire/internal/access"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/pagination"
	"hirewire/internal/read"
	"hirewire/internal/search"
	"hirewire/internal/store"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/textkey"
)

// person is a candidate of a search test.
type person struct {
	search.Source
	id  string
	doc search.Document
}

// people writes candidates with all searched data, and indexes them.
func people(tb testing.TB, w *seed.World, all []person) []person {
	tb.Helper()
	made := make([]string, len(all))
	require.NoError(
		tb,
		w.Store.WithTx(tb.Context(), "people", func(ctx context.Context, tx *store.Tx) error {
			insert := func(table string, columns string, args ...any) {
				_, err := tx.ExecPrepared(
					ctx,
					"INSERT INTO "+table+" ("+columns+") VALUES ("+strings.TrimSuffix(
						strings.Repeat("?, ", len(args)),
						", ",
					)+")",
					args...)
				require.NoError(tb, err)
			}
			tags := map[string]string{}
			for i := range all {
				p, at := &all[i], w.Clock.Now()
				p.id, p.doc = w.IDs.New(ids.Candidate), search.NewDocument(p.Source)
				made[i] = p.id
				headline := sql.NullString{String: p.Headline, Valid: p.Headline != ""}
				insert(
					"candidates",
					"id, created_at, updated_at, name, name_key, headline, added_by_kind",
					p.id,
					at,
					at,
					p.Name,
					textkey.Key(p.Name),
					headline,
					"SYSTEM",
				)
				for n, e := range p.Emails {
					insert(
						"candidate_emails",
						`id, candidate_id, address, address_key, "primary", position`,
						w.IDs.New(ids.CandidateEmail),
						p.id,
						e,
						textkey.Email(e),
						n == 0,
						n,
					)
				}
				for n, d := range p.Phones {
					insert(
						"candidate_phones",
						"id, candidate_id, number, digits, position",
						w.IDs.New(ids.CandidatePhone),
						p.id,
						"+"+d,
						d,
						n,
					)
				}
				for _, name := range p.Tags {
					if tags[name] == "" {
						tags[name] = w.IDs.New(ids.Tag)
						insert(
							"tags",
							"id, created_at, name, name_key",
							tags[name],
							at,
							name,
							textkey.Key(name),
						)
					}
					insert(
						"candidate_tags",
						"id, created_at, candidate_id, tag_id",
						w.IDs.New(ids.CandidateTag),
						at,
						p.id,
						tags[name],
					)
				}
			}
			return hiring.ReindexCandidates(ctx, tx, made)
		}),
	)
	return all
}

// apply gives each candidate an application.
func apply(tb testing.TB, w *seed.World, all []person, postingID, stageID string) {
	tb.Helper()
	require.NoError(
		tb,
		w.Store.WithTx(tb.Context(), "apply", func(ctx context.Context, tx *store.Tx) error {
			for _, p := range all {
				at := w.Clock.Now()
				_, err := tx.ExecPrepared(
					ctx,
					"INSERT INTO applications (id, created_at, updated_at, candidate_id, posting_id, stage_id, status, applied_at, entered_stage_at, added_by_kind) VALUES (?, ?, ?, ?, ?, ?, 'ACTIVE', ?, ?, 'SYSTEM')",
					w.IDs.New(ids.Application),
					at,
					at,
					p.id,
					postingID,
					stageID,
					at,
					at,
				)
				require.NoError(tb, err)
			}
			return nil
		}),
	)
}

func reindex(tb testing.TB, w *seed.World, candidateIDs ...string) {
	tb.Helper()
	require.NoError(
		tb,
		w.Store.WithTx(tb.Context(), "index", func(ctx context.Context, tx *store.Tx) error {
			return hiring.ReindexCandidates(ctx, tx, candidateIDs)
		}),
	)
}

// list returns the whole list of a search.
func list(tb testing.TB, ctx context.Context, s *read.Service, text string) []string {
	tb.Helper()
	hits, err := read.SearchCandidates(s, ctx, text, access.Everything())
	require.NoError(tb, err, "%q", text)
	out := []string{}
	for _, h := range hits {
		out = append(out, h.CandidateID)
	}
	return out
}

// found returns the whole list of a search, read page by page.
func found(tb testing.TB, ctx context.Context, s *read.Service, text string) []string {
	tb.Helper()
	out := []string{}
	size := pagination.MaxSize
	args := pagination.Args{First: &size}
	for {
		page, err := s.CandidatesFound(ctx, text, access.Everything(), args, true)
		require.NoError(tb, err, "%q", text)
		for _, c := range page.Nodes() {
			out = append(out, c.ID)
		}
		n, err := page.TotalCount(ctx)
		require.NoError(tb, err)
		if !page.PageInfo.HasNextPage {
			require.Len(tb, out, n, "%q", text)
			return out
		}
		args.After = page.PageInfo.EndCursor
	}
}

// oracle implements the search over a list of all candidates.
func oracle(all []person, text string) []string {
	type hit struct {
		person
		rank search.Rank
	}
	q := search.Parse(text)
	var hits []hit
	for _, p := range all {
		if r, ok := q.Rank(p.doc); ok {
			hits = append(hits, hit{p, r})
		}
	}
	slices.SortFunc(hits, func(a, b hit) int {
		return cmp.Or(
			cmp.Compare(a.rank, b.rank),
			strings.Compare(textkey.Key(a.Name), textkey.Key(b.Name)),
			strings.Compare(a.id, b.id),
		)
	})
	out := []string{}
	for _, h := range hits[:min(len(hits), 1000)] {
		out = append(out, h.id)
	}
	return out
}

// crowd creates many candidates with few different words, so that searches have many hits.
func crowd(t *rapid.T, n int) []person {
	syllable := rapid.SampledFrom(
		[]string{
			"an",
			"na",
			"el",
			"smi",
			"th",
			"ö",
			"ke",
			"ller",
			"ба",
			"李",
			"田中",
			"太郎",
			"민",
			"준",
			"रा",
			"म",
			"สม",
			"c++",
			"c#",
			".net",
			"ci/cd",
			"o'b",
			"ri",
			"en",
		},
	)
	word := rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(syllable, 1, 4).Draw(t, "syllables"), "")
	})
	text := func(most int) *rapid.Generator[string] {
		return rapid.Custom(func(t *rapid.T) string {
			return strings.Join(
				rapid.SliceOfN(word, 0, most).Draw(t, "words"),
				rapid.SampledFrom([]string{" ", "-", " & "}).Draw(t, "gap"),
			)
		})
	}
	one := rapid.Custom(func(t *rapid.T) person {
		p := person{
			Source: search.Source{
				Name:     "x" + text(3).Draw(t, "name"),
				Headline: text(4).Draw(t, "headline"),
			},
		}
		for range rapid.IntRange(0, 2).Draw(t, "emails") {
			p.Emails = append(
				p.Emails,
				fmt.Sprintf(
					"%s.%s%d@%s.example",
					word.Draw(t, "local"),
					word.Draw(t, "local"),
					len(p.Emails),
					word.Draw(t, "host"),
				),
			)
		}
		if rapid.Bool().Draw(t, "phone") {
			p.Phones = []string{"49" + rapid.StringMatching("[0-3]{3,8}").Draw(t, "digits")}
		}
		if tag := text(2).Draw(t, "tag"); textkey.Key(tag) != "" {
			p.Tags = []string{textkey.Key(tag)}
		}
		return p
	})
	return rapid.SliceOfN(one, n, n).Draw(t, "people")
}

// query returns random text to search for: parts of candidates' words, sometimes with a typo, or
// noise.
func query(all []person) *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		var words []string
		for range rapid.IntRange(1, 3).Draw(t, "words") {
			p := rapid.SampledFrom(all).Draw(t, "person")
			texts := slices.Concat([]string{p.Name, p.Headline}, p.Emails, p.Phones, p.Tags)
			for _, w := range strings.Fields(rapid.SampledFrom(texts).Draw(t, "text")) {
				r := []rune(w)
				r = r[:rapid.IntRange(min(2, len(r)), len(r)).Draw(t, "cut")]
				if len(r) > 3 && rapid.Bool().Draw(t, "typo") {
					i := rapid.IntRange(0, len(r)-2).Draw(t, "at")
					r[i], r[i+1] = r[i+1], r[i]
				}
				words = append(words, string(r))
			}
		}
		if rapid.IntRange(0, 3).Draw(t, "noisy") == 0 {
			words = append(words, rapid.String().Draw(t, "noise"))
		}
		out := []rune(strings.Join(words, " "))
		return string(out[:min(len(out), search.MaxText)])
	})
}

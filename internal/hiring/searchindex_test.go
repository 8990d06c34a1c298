package hiring_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/hiring"
	"hirewire/internal/search"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
)

// indexOf returns the whole search index: the documents by candidate, and the known words.
func indexOf(t *testing.T, s *store.Store) (docs map[string]search.Document, words []string) {
	t.Helper()
	docs = map[string]search.Document{}
	query := "SELECT candidate_id, name, contact, tag, headline FROM candidate_search"
	if s.Dialect() == "postgres" {
		query = "SELECT candidate_id, array_to_string(tsvector_to_array(doc), ' ') FROM candidate_search"
	}
	rows, err := s.Query(t.Context(), query)
	require.NoError(t, err)
	defer rows.Close()
	for rows.Next() {
		var id, lexemes string
		var d search.Document
		dest := []any{&id, &d[search.Name], &d[search.Contact], &d[search.Tag], &d[search.Headline]}
		if s.Dialect() == "postgres" {
			dest = append(dest[:1], &lexemes)
		}
		require.NoError(t, rows.Scan(dest...))
		if lexemes != "" {
			d = search.FromLexemes(strings.Fields(lexemes))
		}
		docs[id] = d
	}
	require.NoError(t, rows.Err())
	spelled, err := s.Query(t.Context(), "SELECT word FROM candidate_words ORDER BY word")
	require.NoError(t, err)
	defer spelled.Close()
	for spelled.Next() {
		var w string
		require.NoError(t, spelled.Scan(&w))
		words = append(words, w)
	}
	require.NoError(t, spelled.Err())
	return docs, words
}

// After every command, the index matches the tables, and has no word that no candidate has any
// more.
func TestCommandsUpdateTheSearchIndex(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		clock := testkit.NewClock()
		s := hiring.New(
			hiring.Options{Store: db.Store, Now: clock.Now, IDs: testkit.IDs(clock.Now, 1)},
		)
		ctx := access.With(t.Context(), access.System())
		_, err := s.Bootstrap(ctx, hiring.BootstrapOptions{Company: "Acme"})
		require.NoError(t, err)

		sources := map[string]*search.Source{}
		check := func() {
			t.Helper()
			want := map[string]search.Document{}
			spelled := []string{}
			for id, src := range sources {
				want[id] = search.NewDocument(*src)
				spelled = append(spelled, want[id].Spellings()...)
			}
			slices.Sort(spelled)
			docs, words := indexOf(t, db.Store)
			require.Equal(t, want, docs)
			require.Equal(t, slices.Compact(spelled), append([]string{}, words...))
		}
		tag, err := s.CreateTag(ctx, hiring.CreateTagInput{Name: "Rémote"})
		require.NoError(t, err)
		headline := "Pipe fitter"
		add := func(name string) string {
			out, err := s.AddCandidate(ctx, hiring.AddCandidateInput{
				Name:     name,
				Emails:   []string{"ada.b@example.com"},
				Phones:   []string{"+49 30 1234567"},
				Headline: &headline,
				TagIDs:   []string{tag.ItemID},
			})
			require.NoError(t, err)
			sources[out.CandidateID] = &search.Source{
				Name:     name,
				Emails:   []string{"ada.b@example.com"},
				Phones:   []string{"49301234567"},
				Headline: headline,
				Tags:     []string{"Rémote"},
			}
			return out.CandidateID
		}
		ada, bob := add("Ada Byron"), add("Bob Byron")
		check()

		update := func(id string, version int, in hiring.UpdateCandidateInput) {
			t.Helper()
			in.CandidateID, in.ExpectedVersion = id, version
			_, err := s.UpdateCandidate(ctx, in)
			require.NoError(t, err)
		}
		name := "Ada Lovelace"
		update(ada, 1, hiring.UpdateCandidateInput{Name: set(name), Headline: null[string]()})
		sources[ada].Name, sources[ada].Headline = name, ""
		check()
		update(
			bob,
			1,
			hiring.UpdateCandidateInput{
				Emails: setList("bob@example.org"),
				Phones: setList[string](),
			},
		)
		sources[bob].Emails, sources[bob].Phones = []string{"bob@example.org"}, nil
		check()

		renamed := "On site"
		_, err = s.UpdateTag(ctx, hiring.UpdateTagInput{TagID: tag.ItemID, Name: set(renamed)})
		require.NoError(t, err)
		sources[ada].Tags, sources[bob].Tags = []string{renamed}, []string{renamed}
		check()
		_, err = s.TagCandidate(
			ctx,
			hiring.TagCandidateInput{CandidateID: bob, RemoveTagIDs: []string{tag.ItemID}},
		)
		require.NoError(t, err)
		sources[bob].Tags = nil
		check()

		reindex := func() int64 {
			counted, stats := store.WithStats(ctx)
			require.NoError(
				t,
				db.Store.WithTx(counted, "reindex", func(ctx context.Context, tx *store.Tx) error {
					return hiring.ReindexCandidates(ctx, tx, []string{ada, bob, "can_nobody"})
				}),
			)
			return stats.Statements()
		}
		require.EqualValues(t, 2, reindex(), "rows that did not change are only read")
		check()
	})
}

// An index that another version built is rebuilt once, at the start.
func TestAnIndexOfAnotherVersionIsRebuilt(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		clock := testkit.NewClock()
		s := hiring.New(
			hiring.Options{Store: db.Store, Now: clock.Now, IDs: testkit.IDs(clock.Now, 1)},
		)
		ctx := access.With(t.Context(), access.System())
		_, err := s.Bootstrap(ctx, hiring.BootstrapOptions{Company: "Acme"})
		require.NoError(t, err)
		require.NoError(
			t,
			s.RefreshSearchIndex(ctx, func() { t.Error("there is nothing to index yet") }),
		)
		require.NoError(
			t,
			db.Store.WithTx(ctx, "age", func(ctx context.Context, tx *store.Tx) error {
				_, err := tx.Exec(ctx, "UPDATE candidate_search_state SET version = 0")
				return err
			}),
		)
		for _, name := range []string{"田中太郎", "Mac Donald", "राम कुमार"} {
			_, err := s.AddCandidate(ctx, hiring.AddCandidateInput{Name: name})
			require.NoError(t, err)
		}
		docs, words := indexOf(t, db.Store)
		require.NoError(
			t,
			db.Store.WithTx(ctx, "spoil", func(ctx context.Context, tx *store.Tx) error {
				_, err := tx.Exec(
					ctx,
					"DELETE FROM candidate_search WHERE candidate_id IN (SELECT id FROM candidates ORDER BY id LIMIT 2)",
				)
				return err
			}),
		)
		reports := 0
		refresh := func() { require.NoError(t, s.RefreshSearchIndex(ctx, func() { reports++ })) }
		refresh()
		require.Equal(t, 1, reports, "the migration leaves version 0")
		again, spelled := indexOf(t, db.Store)
		require.Equal(t, docs, again)
		require.Equal(t, words, spelled)
		refresh()
		require.Equal(t, 1, reports)
	})
}

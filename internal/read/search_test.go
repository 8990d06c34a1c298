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

	"hirewire/graph/relay"
	"hirewire/internal/access"
	"hirewire/internal/fold"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/read"
	"hirewire/internal/search"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// person is a candidate of a search test.
type person struct {
	search.Source
	id string
}

// people writes candidates with all that is searched, and indexes them.
func people(tb testing.TB, w *seed.World, all []person) []person {
	tb.Helper()
	list := make([]string, len(all))
	require.NoError(tb, w.Store.WithTx(tb.Context(), "people", func(ctx context.Context, tx *store.Tx) error {
		insert := func(table string, columns string, args ...any) {
			_, err := tx.ExecPrepared(ctx, "INSERT INTO "+table+" ("+columns+") VALUES ("+strings.TrimSuffix(strings.Repeat("?, ", len(args)), ", ")+")", args...)
			require.NoError(tb, err)
		}
		tags := map[string]string{}
		for i := range all {
			p, at := &all[i], w.Clock.Now()
			p.id = w.IDs.New(ids.Candidate)
			list[i] = p.id
			headline := sql.NullString{String: p.Headline, Valid: p.Headline != ""}
			insert("candidates", "id, created_at, updated_at, name, name_key, headline, added_by_kind", p.id, at, at, p.Name, fold.Key(p.Name), headline, "SYSTEM")
			for n, e := range p.Emails {
				insert("candidate_emails", `id, candidate_id, address, address_key, "primary", position`, w.IDs.New(ids.CandidateEmail), p.id, e, fold.Email(e), n == 0, n)
			}
			for n, d := range p.Phones {
				insert("candidate_phones", "id, candidate_id, number, digits, position", w.IDs.New(ids.CandidatePhone), p.id, "+"+d, d, n)
			}
			for _, name := range p.Tags {
				if tags[name] == "" {
					tags[name] = w.IDs.New(ids.Tag)
					insert("tags", "id, created_at, name, name_key", tags[name], at, name, fold.Key(name))
				}
				insert("candidate_tags", "id, created_at, candidate_id, tag_id", w.IDs.New(ids.CandidateTag), at, p.id, tags[name])
			}
		}
		return hiring.ReindexCandidates(ctx, tx, list)
	}))
	return all
}

// apply gives candidates an application each.
func apply(tb testing.TB, w *seed.World, all []person, postingID, stageID string) {
	tb.Helper()
	require.NoError(tb, w.Store.WithTx(tb.Context(), "apply", func(ctx context.Context, tx *store.Tx) error {
		for _, p := range all {
			at := w.Clock.Now()
			_, err := tx.ExecPrepared(ctx, "INSERT INTO applications (id, created_at, updated_at, candidate_id, posting_id, stage_id, status, applied_at, entered_stage_at, added_by_kind) VALUES (?, ?, ?, ?, ?, ?, 'ACTIVE', ?, ?, 'SYSTEM')",
				w.IDs.New(ids.Application), at, at, p.id, postingID, stageID, at, at)
			require.NoError(tb, err)
		}
		return nil
	}))
}

func reindex(tb testing.TB, w *seed.World, list ...string) {
	tb.Helper()
	require.NoError(tb, w.Store.WithTx(tb.Context(), "index", func(ctx context.Context, tx *store.Tx) error {
		return hiring.ReindexCandidates(ctx, tx, list)
	}))
}

// found is the whole list of a search, by pages.
func found(tb testing.TB, s *read.Service, ctx context.Context, text string) []string {
	tb.Helper()
	out := []string{}
	size := relay.MaxSize
	args := relay.Args{First: &size}
	for {
		page, err := s.CandidatesFound(ctx, text, access.Everything(), args)
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

// The required answers: who is found by what, in this order, on both databases.
func TestSearchAnswers(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := seed.New(t, db)
		s := service(w)
		ctx := access.With(t.Context(), access.System())
		all := people(t, w, []person{
			{Source: search.Source{Name: "Anna Keller", Emails: []string{"anna.keller@example.com", "ak@keller.dev"}, Phones: []string{"493012345678"}, Headline: "Backend engineer, Go & C++", Tags: []string{"Remote", "Berlin"}}},
			{Source: search.Source{Name: "Anne Müller", Emails: []string{"anne@example.com"}, Headline: "Full-stack developer"}},
			{Source: search.Source{Name: "Björn Annasson", Headline: "Kotlin developer", Tags: []string{"Alumni"}}},
			{Source: search.Source{Name: "Carl Hanna", Emails: []string{"anna@hanna.example"}, Phones: []string{"14155550123"}}},
			{Source: search.Source{Name: "Łukasz O’Brien-Żak", Headline: "Anna's colleague; staff engineer", Tags: []string{"anna"}}},
			{Source: search.Source{Name: "李小龙", Headline: "Инженер"}},
			{Source: search.Source{Name: "Dirk Mueller", Headline: "Ann Arbor"}},
			{Source: search.Source{Name: "Eve Smith"}},
			{Source: search.Source{Name: "Eve Smyth"}},
			{Source: search.Source{Name: "Zoë Straße", Headline: "100% remote_work 'quoted' \"doubled\" \\slash"}},
		})
		short := map[string]int{"keller": 0, "anne": 1, "björn": 2, "carl": 3, "łukasz": 4, "li": 5, "dirk": 6, "smith": 7, "smyth": 8, "zoë": 9}
		for _, c := range []struct{ text, want string }{
			// Exact before prefix; within it name, contact, tag, headline; then by name.
			{"anna", "keller carl łukasz björn"},
			{"ANNA", "keller carl łukasz björn"},
			{"ann", "dirk keller anne björn carl łukasz"},
			{"an", "keller anne björn carl łukasz dirk"},
			{"a", ""},
			{"", ""},
			{"   ", ""},
			{"%", ""},
			{"*", ""},
			{"anna k", "keller carl łukasz björn"},
			{"anna ke", "keller"},
			{"keller anna", "keller"},
			{"anna engineer", "keller łukasz"},
			{"anna backend berlin", "keller"},
			{"anna nobody", ""},
			// Accents, both ways, and letters that Unicode does not decompose.
			{"muller", "anne dirk"},
			{"müller", "anne dirk"},
			{"mueller", "dirk anne"},
			{"bjorn", "björn"},
			{"lukasz zak", "łukasz"},
			{"obrien", "łukasz"},
			{"o'brien", "łukasz"},
			{"strasse", "zoë"},
			{"straße", "zoë"},
			{"zoe", "zoë"},
			{"李小", "li"},
			{"ИНЖЕНЕР", "li"},
			{"инженр", "li"},
			// One typo in a word of five letters or more: wrong, missing, added and swapped letters, the first as well.
			{"kellar", "keller"},
			{"kelle", "keller"},
			{"kelelr", "keller"},
			{"kkeller", "keller"},
			{"meller", "keller anne dirk"},
			{"kelxer anna", "keller"},
			{"smith", "smith smyth"},
			{"smyth", "smyth smith"},
			{"smoth", "smith smyth"},
			{"amna", ""},
			{"kexxer", ""},
			// Addresses, numbers, tags, headlines.
			{"anna.keller@ex", "keller"},
			{"keller@example.com", "keller"},
			{"@example.com", "keller anne"},
			{"ak@keller.dev", "keller"},
			{"anne@", "anne"},
			{"example", "keller anne carl"},
			{"+49 30 12", "keller"},
			{"030 1234", "keller"},
			{"+1 (415) 555-0123", "carl"},
			{"5678", "keller"},
			{"49", "keller"},
			{"remote", "keller zoë"},
			{"alumni", "björn"},
			{"developer", "anne björn"},
			{"fullstack", "anne"},
			{"full-stack", "anne"},
			{"engineer go", "keller"},
			// Whatever the databases take for syntax is only text.
			{`anna" OR "x`, ""},
			{"name:anna", ""},
			{"anna*", "keller carl łukasz björn"},
			{"anna & !keller", "keller"},
			{"quoted", "zoë"},
			{"anna\x00keller", "keller"},
			{"anna \xff\xfe keller", "keller"},
		} {
			want := []string{}
			for name := range strings.FieldsSeq(c.want) {
				want = append(want, all[short[name]].Name)
			}
			got := []string{}
			for _, id := range found(t, s, ctx, c.text) {
				got = append(got, all[slices.IndexFunc(all, func(p person) bool { return p.id == id })].Name)
			}
			require.Equal(t, want, got, "%q", c.text)
		}
		_, err := s.CandidatesFound(ctx, strings.Repeat("ö", search.MaxText+1), access.Everything(), relay.Args{})
		bad := &read.BadInput{}
		require.ErrorAs(t, err, &bad)
		require.Equal(t, []string{"search"}, bad.Path)
		require.Empty(t, found(t, s, ctx, strings.Repeat("ö", search.MaxText)))
	})
}

// oracle is the search as a person would do it with a list of everybody.
func oracle(all []person, text string) []string {
	type hit struct {
		person
		rank search.Rank
	}
	var hits []hit
	for _, p := range all {
		if r, ok := search.Parse(text).Rank(search.NewDocument(p.Source)); ok {
			hits = append(hits, hit{p, r})
		}
	}
	slices.SortFunc(hits, func(a, b hit) int {
		return cmp.Or(cmp.Compare(a.rank, b.rank), strings.Compare(fold.Key(a.Name), fold.Key(b.Name)), strings.Compare(a.id, b.id))
	})
	out := []string{}
	for _, h := range hits[:min(len(hits), 1000)] {
		out = append(out, h.id)
	}
	return out
}

// crowd makes many people of few words, so that searches meet.
func crowd(t *rapid.T, n int) []person {
	syllable := rapid.SampledFrom([]string{"an", "na", "el", "smi", "th", "ö", "ke", "ller", "ба", "李", "o'b", "ri", "en"})
	word := rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(syllable, 1, 4).Draw(t, "syllables"), "")
	})
	text := func(most int) *rapid.Generator[string] {
		return rapid.Custom(func(t *rapid.T) string {
			return strings.Join(rapid.SliceOfN(word, 0, most).Draw(t, "words"), rapid.SampledFrom([]string{" ", "-", " & "}).Draw(t, "gap"))
		})
	}
	one := rapid.Custom(func(t *rapid.T) person {
		p := person{Source: search.Source{Name: "x" + text(3).Draw(t, "name"), Headline: text(4).Draw(t, "headline")}}
		for range rapid.IntRange(0, 2).Draw(t, "emails") {
			p.Emails = append(p.Emails, fmt.Sprintf("%s.%s%d@%s.example", word.Draw(t, "local"), word.Draw(t, "local"), len(p.Emails), word.Draw(t, "host")))
		}
		if rapid.Bool().Draw(t, "phone") {
			p.Phones = []string{"49" + rapid.StringMatching("[0-3]{3,8}").Draw(t, "digits")}
		}
		if tag := text(2).Draw(t, "tag"); fold.Key(tag) != "" {
			p.Tags = []string{fold.Key(tag)}
		}
		return p
	})
	return rapid.SliceOfN(one, n, n).Draw(t, "people")
}

// query draws something to type: parts of what people have, spoilt at times, or noise.
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

// Both databases answer as the oracle does, and nothing that is typed is an error.
func TestSearchAnswersAsTheOracle(t *testing.T) {
	worlds := map[string]*seed.World{}
	for _, d := range testkit.Dialects() {
		worlds[d] = seed.New(t, testkit.NewDB(t, d))
	}
	ctx := access.With(t.Context(), access.System())
	rapid.Check(t, func(rt *rapid.T) {
		all := crowd(rt, 40)
		queries := rapid.SliceOfN(query(all), 25, 25).Draw(rt, "queries")
		for _, d := range testkit.Dialects() {
			w := worlds[d]
			clear(t, w)
			here := people(t, w, slices.Clone(all))
			s := service(w)
			for _, text := range queries {
				require.Equal(rt, oracle(here, text), found(t, s, ctx, text), "%s %q", d, text)
			}
		}
	})
}

// clear takes everybody away, and the index after them.
func clear(t *testing.T, w *seed.World) {
	t.Helper()
	for _, table := range []string{"candidate_tags", "tags", "candidate_emails", "candidate_phones", "candidates", "candidate_words"} {
		_, err := w.Store.Exec(t.Context(), "DELETE FROM "+table)
		require.NoError(t, err)
	}
	rows, err := w.Store.Query(t.Context(), "SELECT candidate_id FROM candidate_search")
	require.NoError(t, err)
	defer rows.Close()
	require.False(t, rows.Next(), "the index goes with the candidates")
	require.NoError(t, rows.Err())
}

// More hits than anyone ranks by hand: the databases order them, by rank and name, and the list is the same.
func TestSearchOfManyIsTheOraclesToo(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := seed.New(t, db)
		ctx := access.With(t.Context(), access.System())
		var all []person
		for i := range 3300 {
			p := person{Source: search.Source{Name: fmt.Sprintf("Ma%c%c Person", 'a'+i%26, 'a'+i/26%26)}}
			switch {
			case i%300 == 0:
				p.Name = fmt.Sprintf("Mats Person %d", i)
			case i%301 == 0:
				p.Tags = []string{"mats"}
			case i%307 == 0:
				p.Name, p.Headline = fmt.Sprintf("Zora Person %d", i), "mats was here"
			case i%311 == 0:
				p.Name, p.Headline = fmt.Sprintf("Aaron Person %d", i), "matterhorn"
			}
			all = append(all, p)
		}
		all = people(t, w, all)
		s := service(w)
		for _, text := range []string{"ma", "mats", "mat", "person ma", "person", "prson", "perso mat", "pesron ma", "matsx person"} {
			require.Equal(t, oracle(all, text), found(t, s, ctx, text), text)
		}
	})
}

// Whoever is hidden is neither found nor counted, and takes nobody's place.
func TestSearchSeesWhatTheViewerSees(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := seed.New(t, db)
		s := service(w)
		open, hidden := w.Posting(), w.Posting(seed.Row{"confidential": true})
		openStage, hiddenStage := w.Stages(open, 1)[0], w.Stages(hidden, 1)[0]
		recruiter, lead, interviewer := w.User(workflow.RoleRecruiter), w.User(workflow.RoleMember), w.User(workflow.RoleMember)
		w.Member(hidden, lead.ID, workflow.TeamHiringLead)
		var all []person
		for i := range 3200 {
			all = append(all, person{Source: search.Source{Name: fmt.Sprintf("Aaron Secret%04d", i)}})
		}
		all = append(all,
			person{Source: search.Source{Name: "Zora Aaron"}},
			person{Source: search.Source{Name: "Zora Aaronson"}},
			person{Source: search.Source{Name: "Zora Aaronn", Headline: "prospect"}},
		)
		all = people(t, w, all)
		apply(t, w, all[:3200], hidden, hiddenStage)
		apply(t, w, all[3200:3201], open, openStage)
		w.Interviewer(w.Application(all[3201].id, open, openStage), interviewer.ID)
		ask := func(v *access.Viewer, text string) []string {
			return found(t, s, access.With(t.Context(), v), text)
		}
		id := func(i int) string { return all[3200+i].id }
		require.Equal(t, []string{id(0), id(2), id(1)}, ask(recruiter, "aaron"))
		require.Equal(t, []string{id(0), id(2), id(1)}, ask(recruiter, "aa"))
		require.Equal(t, []string{id(0), id(2)}, ask(recruiter, "zora aa")[:2])
		require.Equal(t, []string{id(0)}, ask(recruiter, "aarron"))
		require.Empty(t, ask(recruiter, "secret0001"))
		require.Empty(t, ask(recruiter, "secretx"))
		require.Equal(t, []string{id(1)}, ask(interviewer, "aaron"))
		require.Len(t, ask(lead, "aaron"), 1000)
		require.Equal(t, all[7].id, ask(lead, "secret0007")[0])
		require.Empty(t, ask(w.User(workflow.RoleAuditor), "aaron"))
		_, err := s.CandidatesFound(t.Context(), "aaron", access.Everything(), relay.Args{})
		require.ErrorIs(t, err, access.ErrUnauthenticated)
	})
}

// Pages forward and backward are the list, and go on in their place while others come and go.
func TestSearchPages(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := seed.New(t, db)
		s := service(w)
		ctx := access.With(t.Context(), access.System())
		var all []person
		for i := range 10 {
			all = append(all, person{Source: search.Source{Name: fmt.Sprintf("Anna %c", 'b'+i)}})
		}
		all = people(t, w, all)
		page := func(args relay.Args) ([]string, *relay.PageInfo) {
			p, err := s.CandidatesFound(ctx, "anna", access.Everything(), args)
			require.NoError(t, err)
			var names []string
			for _, c := range p.Nodes() {
				names = append(names, strings.TrimPrefix(c.Name, "Anna "))
			}
			return names, p.PageInfo
		}
		three := 3
		names, info := page(relay.Args{First: &three})
		require.Equal(t, []string{"b", "c", "d"}, names)
		require.True(t, info.HasNextPage)
		require.False(t, info.HasPreviousPage)
		after := info.EndCursor

		people(t, w, []person{{Source: search.Source{Name: "Anna A"}}})
		names, _ = page(relay.Args{First: &three, After: after})
		require.Equal(t, []string{"e", "f", "g"}, names, "a newcomer before the cursor shifts nothing")

		w.Set("candidates", all[2].id, seed.Row{"name": "Gone", "name_key": "gone"})
		reindex(t, w, all[2].id)
		names, info = page(relay.Args{First: &three, After: after})
		require.Equal(t, []string{"e", "f", "g"}, names, "nor does one that goes, be it the cursor's own")
		names, _ = page(relay.Args{Last: &three, Before: info.StartCursor})
		require.Equal(t, []string{"A", "b", "c"}, names)
		names, info = page(relay.Args{Last: &three})
		require.Equal(t, []string{"i", "j", "k"}, names)
		require.True(t, info.HasPreviousPage)

		for _, bad := range []string{"", "x", relay.Key{Order: "other", ID: all[0].id}.Encode()} {
			_, err := s.CandidatesFound(ctx, "anna", access.Everything(), relay.Args{After: &bad})
			arg := &relay.ArgError{}
			require.ErrorAs(t, err, &arg)
		}
		counted, stats := store.WithStats(ctx)
		_, err := s.CandidatesFound(counted, "anna", access.Everything(), relay.Args{})
		require.NoError(t, err)
		require.EqualValues(t, 2, stats.Statements(), "the hits, then the page")
	})
}

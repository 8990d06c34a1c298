package read_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"hirewire/internal/access"
	"hirewire/internal/pagination"
	"hirewire/internal/read"
	"hirewire/internal/search"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// The required results: which candidates a search finds, in which order, on both databases.
func TestSearchResults(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := seed.New(t, db)
		s := service(w)
		ctx := access.With(t.Context(), access.System())
		all := people(t, w, []person{
			{
				Source: search.Source{
					Name:     "Anna Keller",
					Emails:   []string{"anna.keller@example.com", "ak@keller.dev"},
					Phones:   []string{"493012345678"},
					Headline: "Backend engineer, Go & C++",
					Tags:     []string{"Remote", "Berlin"},
				},
			},
			{
				Source: search.Source{
					Name:     "Anne Müller",
					Emails:   []string{"anne@example.com"},
					Headline: "Full-stack developer",
				},
			},
			{
				Source: search.Source{
					Name:     "Björn Annasson",
					Headline: "Kotlin developer",
					Tags:     []string{"Alumni"},
				},
			},
			{
				Source: search.Source{
					Name:   "Carl Hanna",
					Emails: []string{"anna@hanna.example"},
					Phones: []string{"14155550123"},
				},
			},
			{
				Source: search.Source{
					Name:     "Łukasz O’Brien-Żak",
					Headline: "Anna's colleague; staff engineer",
					Tags:     []string{"anna"},
				},
			},
			{Source: search.Source{Name: "李小龙", Headline: "Инженер"}},
			{Source: search.Source{Name: "Dirk Mueller", Headline: "Ann Arbor"}},
			{Source: search.Source{Name: "Eve Smith"}},
			{Source: search.Source{Name: "Eve Smyth"}},
			{
				Source: search.Source{
					Name:     "Zoë Straße",
					Headline: "100% remote_work 'quoted' \"doubled\" \\slash",
				},
			},
		})
		short := map[string]int{
			"keller": 0,
			"anne":   1,
			"björn":  2,
			"carl":   3,
			"łukasz": 4,
			"li":     5,
			"dirk":   6,
			"smith":  7,
			"smyth":  8,
			"zoë":    9,
		}
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
			// Accents, in both directions, and letters that Unicode does not decompose.
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
			// One typo in a word of five letters or more: a wrong, missing, added or swapped
			// letter, including the first one.
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
			// Addresses, phone numbers, tags, headlines.
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
			// Syntax of the databases is treated as text.
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
			for _, id := range found(t, ctx, s, c.text) {
				got = append(
					got,
					all[slices.IndexFunc(all, func(p person) bool { return p.id == id })].Name,
				)
			}
			require.Equal(t, want, got, "%q", c.text)
		}
		_, err := s.CandidatesFound(
			ctx,
			strings.Repeat("ö", search.MaxText+1),
			access.Everything(),
			pagination.Args{},
			true,
		)
		bad := &read.BadInput{}
		require.ErrorAs(t, err, &bad)
		require.Equal(t, []string{"search"}, bad.Path)
		require.Empty(t, found(t, ctx, s, strings.Repeat("ö", search.MaxText)))
	})
}

// Both databases find the same candidates as the oracle, and no text causes an error.
func TestSearchMatchesTheOracle(t *testing.T) {
	all := rapid.Custom(func(t *rapid.T) []person { return crowd(t, 300) }).Example(1)
	ctx := access.With(t.Context(), access.System())
	services, oracles := map[string]*read.Service{}, map[string][]person{}
	for _, d := range testkit.Dialects() {
		w := seed.New(t, testkit.NewDB(t, d))
		oracles[d], services[d] = people(t, w, slices.Clone(all)), service(w)
	}
	rapid.Check(t, func(rt *rapid.T) {
		text := query(all).Draw(rt, "text")
		for _, d := range testkit.Dialects() {
			require.Equal(rt, oracle(oracles[d], text), list(t, ctx, services[d], text), d)
		}
	})
}

// With many hits, the databases order them by rank and name, and the list is the same as the
// oracle's.
func TestSearchWithManyHitsMatchesTheOracle(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := seed.New(t, db)
		ctx := access.With(t.Context(), access.System())
		var all []person
		for i := range 3300 {
			p := person{
				Source: search.Source{Name: fmt.Sprintf("Ma%c%c Person", 'a'+i%26, 'a'+i/26%26)},
			}
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
			require.Equal(t, oracle(all, text), list(t, ctx, s, text), text)
		}
	})
}

// Hidden candidates are neither found nor counted, and do not displace others.
func TestSearchFindsOnlyVisibleCandidates(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := seed.New(t, db)
		s := service(w)
		open, hidden := w.Posting(), w.Posting(seed.Row{"confidential": true})
		openStage, hiddenStage := w.Stages(open, 1)[0], w.Stages(hidden, 1)[0]
		recruiter, lead, interviewer := w.User(
			workflow.RoleRecruiter,
		), w.User(
			workflow.RoleMember,
		), w.User(
			workflow.RoleMember,
		)
		w.Member(hidden, lead.ID, workflow.TeamHiringLead)
		var all []person
		for i := range 3200 {
			all = append(
				all,
				person{Source: search.Source{Name: fmt.Sprintf("Aaron Secret%04d", i)}},
			)
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
			return list(t, access.With(t.Context(), v), s, text)
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
		for text, exact := range map[string]bool{"aaron": false, "secret0007": true} {
			found, err := s.CandidatesFound(access.With(t.Context(), lead), text,
				access.Everything(), pagination.Args{}, true)
			require.NoError(t, err)
			count, err := found.Count(t.Context(), pagination.MaxCount)
			require.NoError(t, err)
			require.Equal(t, exact, count.Exact, text)
		}
		require.Equal(t, all[7].id, ask(lead, "secret0007")[0])
		require.Empty(t, ask(w.User(workflow.RoleAuditor), "aaron"))
		_, err := s.CandidatesFound(
			t.Context(),
			"aaron",
			access.Everything(),
			pagination.Args{},
			true,
		)
		require.ErrorIs(t, err, access.ErrUnauthenticated)
	})
}

// A token matches a bounded number of words. Words of hidden candidates must not count: otherwise a
// recruiter with as many prospects as the bound could learn whether a hidden candidate has a given
// name.
func TestHiddenNamesDoNotDisplaceSpellings(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := seed.New(t, db)
		s := service(w)
		hidden := w.Posting(seed.Row{"confidential": true})
		stage := w.Stages(hidden, 1)[0]
		recruiter := w.User(workflow.RoleRecruiter)
		var near []string
		for i := range 6 {
			for letter := 'b'; letter <= 'z' && len(near) < search.MaxSpellings; letter++ {
				word := []rune("mmmmmm")
				if word[i] = letter; letter != 'm' {
					near = append(near, string(word))
				}
			}
		}
		require.Len(t, near, search.MaxSpellings)
		var prospects []person
		for _, word := range near {
			prospects = append(prospects, person{Source: search.Source{Name: word}})
		}
		prospects = people(t, w, prospects)
		ctx := access.With(t.Context(), recruiter)
		require.Len(t, list(t, ctx, s, "mmmmmm"), search.MaxSpellings)
		secret := people(
			t,
			w,
			[]person{
				{Source: search.Source{Name: "ammmmm"}},
				{Source: search.Source{Name: "mamm mmmmma"}},
			},
		)
		apply(t, w, secret, hidden, stage)
		found := list(t, ctx, s, "mmmmmm")
		require.Len(t, found, search.MaxSpellings)
		for _, p := range prospects {
			require.Contains(t, found, p.id)
		}
		statements, stats := store.WithStats(ctx)
		list(t, statements, s, "mmmmmm")
		require.EqualValues(t, 4, stats.Statements())
	})
}

// A search runs the same statements whether or not hidden candidates have a name that differs from
// it by a typo, because an additional statement takes measurable time.
func TestHiddenNamesCostNoStatement(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := seed.New(t, db)
		s := service(w)
		hidden := w.Posting(seed.Row{"confidential": true})
		apply(
			t,
			w,
			people(t, w, []person{{Source: search.Source{Name: "Irene Iglesias"}}}),
			hidden,
			w.Stages(hidden, 1)[0],
		)
		ctx := access.With(t.Context(), w.User(workflow.RoleRecruiter))
		ask := func(text string) int64 {
			counted, stats := store.WithStats(ctx)
			require.Empty(t, list(t, counted, s, text))
			return stats.Statements()
		}
		require.Equal(t, ask("iglwsiaq"), ask("iglesiaq"))
		require.Equal(t, ask("iglwsiaq"), ask("iglesias"))
	})
}

// Viewers find exactly the candidates that they may see, for every reason why they may see them.
func TestSearchFindsAllVisibleCandidates(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := seed.New(t, db)
		s := service(w)
		viewers := map[string]*access.Viewer{
			"admin": w.User(
				workflow.RoleAdmin,
			),
			"trusted admin": w.User(workflow.RoleAdmin, seed.Row{"confidential_access": true}),
			"recruiter": w.User(
				workflow.RoleRecruiter,
			),
			"auditor":  w.User(workflow.RoleAuditor),
			"outsider": w.User(workflow.RoleMember),
			"panel": w.User(
				workflow.RoleMember,
			),
			"adder":    w.User(workflow.RoleMember),
			"employee": w.User(workflow.RoleMember),
			"machine": {
				Kind:  workflow.ActorServiceAccount,
				ID:    w.Machine(workflow.RoleMember),
				Role:  workflow.RoleMember,
				Scope: workflow.ScopeRead,
			},
		}
		open, hidden := w.Posting(), w.Posting(seed.Row{"confidential": true})
		stages := map[string]string{open: w.Stages(open, 1)[0], hidden: w.Stages(hidden, 1)[0]}
		for _, role := range workflow.TeamRole("").Values() {
			for at, posting := range map[string]string{"open": open, "hidden": hidden} {
				name := at + " " + role
				viewers[name] = w.User(workflow.RoleMember)
				w.Member(posting, viewers[name].ID, workflow.TeamRole(role))
			}
		}
		var all []person
		for i := range 12 {
			all = append(all, person{Source: search.Source{Name: fmt.Sprintf("Person %c", 'a'+i)}})
		}
		all = people(t, w, all)
		apply(t, w, all[:4], open, stages[open])
		apply(t, w, all[2:7], hidden, stages[hidden])
		w.Interviewer(w.Application(all[7].id, open, stages[open]), viewers["panel"].ID)
		w.Interviewer(w.Application(all[8].id, hidden, stages[hidden]), viewers["panel"].ID)
		for _, i := range []int{0, 4, 9} {
			w.Set(
				"candidates",
				all[i].id,
				seed.Row{"added_by_kind": "USER", "added_by_id": viewers["adder"].ID},
			)
		}
		w.Set(
			"candidates",
			all[10].id,
			seed.Row{"added_by_kind": "SERVICE_ACCOUNT", "added_by_id": viewers["machine"].ID},
		)
		for _, i := range []int{0} {
			w.Set("candidates", all[i].id, seed.Row{"linked_user_id": viewers["employee"].ID})
			viewers["employee"].OwnCandidateIDs = append(
				viewers["employee"].OwnCandidateIDs,
				all[i].id,
			)
		}
		w.Member(open, viewers["employee"].ID, workflow.TeamRecruiter)
		sizes := map[int]bool{}
		for name, v := range viewers {
			p := v.Candidates("c")
			rows, err := w.Store.Query(
				t.Context(),
				"SELECT c.id FROM candidates c WHERE "+p.SQL+" ORDER BY c.name_key",
				p.Args...)
			require.NoError(t, err)
			want := []string{}
			for rows.Next() {
				var id string
				require.NoError(t, rows.Scan(&id))
				want = append(want, id)
			}
			require.NoError(t, rows.Err())
			require.NoError(t, rows.Close())
			require.Equal(t, want, list(t, access.With(t.Context(), v), s, "person"), name)
			sizes[len(want)] = true
		}
		require.Greater(t, len(sizes), 5, "the viewers differ")
	})
}

// Pages forward and backward have the whole list, and continue at the same position while
// candidates are added and removed.
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
		page := func(args pagination.Args) ([]string, *pagination.PageInfo) {
			p, err := s.CandidatesFound(ctx, "anna", access.Everything(), args, true)
			require.NoError(t, err)
			var names []string
			for _, c := range p.Nodes() {
				names = append(names, strings.TrimPrefix(c.Name, "Anna "))
			}
			return names, p.PageInfo
		}
		three := 3
		names, info := page(pagination.Args{First: &three})
		require.Equal(t, []string{"b", "c", "d"}, names)
		require.True(t, info.HasNextPage)
		require.False(t, info.HasPreviousPage)
		after := info.EndCursor

		people(t, w, []person{{Source: search.Source{Name: "Anna A"}}})
		names, _ = page(pagination.Args{First: &three, After: after})
		require.Equal(
			t,
			[]string{"e", "f", "g"},
			names,
			"a hit added before the cursor does not shift the page",
		)

		w.Set("candidates", all[2].id, seed.Row{"name": "Gone", "name_key": "gone"})
		reindex(t, w, all[2].id)
		names, info = page(pagination.Args{First: &three, After: after})
		require.Equal(
			t,
			[]string{"e", "f", "g"},
			names,
			"a removed hit does not shift the page, even if it is the cursor's own",
		)
		names, _ = page(pagination.Args{Last: &three, Before: info.StartCursor})
		require.Equal(t, []string{"A", "b", "c"}, names)
		names, info = page(pagination.Args{Last: &three})
		require.Equal(t, []string{"i", "j", "k"}, names)
		require.True(t, info.HasPreviousPage)

		for _, bad := range []string{"", "x", pagination.Key{Order: "other", ID: all[0].id}.Encode()} {
			_, err := s.CandidatesFound(
				ctx,
				"anna",
				access.Everything(),
				pagination.Args{After: &bad},
				true,
			)
			arg := &pagination.ArgError{}
			require.ErrorAs(t, err, &arg)
		}
		counted, stats := store.WithStats(ctx)
		_, err := s.CandidatesFound(counted, "anna", access.Everything(), pagination.Args{}, true)
		require.NoError(t, err)
		require.EqualValues(t, 2, stats.Statements(), "the hits, then the page")
	})
}

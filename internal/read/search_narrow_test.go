package read_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/search"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// The same for a member, whose searches read only the candidates that they see.
func TestHiddenNamesDoNotDisplaceSpellingsOfNarrowViews(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := seed.New(t, db)
		s := service(w)
		hidden := w.Posting(seed.Row{"confidential": true})
		stage := w.Stages(hidden, 1)[0]
		member := w.User(workflow.RoleMember)
		var prospects []person
		for i := range 6 {
			for letter := 'b'; letter <= 'z' && len(prospects) < search.MaxSpellings; letter++ {
				word := []rune("mmmmmm")
				if word[i] = letter; letter != 'm' {
					prospects = append(prospects, person{Source: search.Source{Name: string(word)}})
				}
			}
		}
		prospects = people(t, w, prospects)
		for _, p := range prospects {
			w.Set("candidates", p.id, seed.Row{"added_by_kind": "USER", "added_by_id": member.ID})
		}
		ctx := access.With(t.Context(), member)
		require.Len(t, list(t, ctx, s, "mmmmmm"), search.MaxSpellings)
		apply(t, w, people(t, w, []person{{Source: search.Source{Name: "ammmmm"}}}), hidden, stage)
		require.Len(
			t,
			list(t, ctx, s, "mmmmmm"),
			search.MaxSpellings,
			"a hidden name displaced a visible one",
		)
	})
}

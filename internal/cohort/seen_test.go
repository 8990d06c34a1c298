package cohort_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/cohort"
)

type viewer struct{ _ string }

// A cohort knows the viewer whose rights selected it. Entities of unknown origin have none, and a
// viewer that was read again is another one.
func TestSeenBy(t *testing.T) {
	me, again := &viewer{}, &viewer{}
	cards := cohort.ShareSeen(me, []*card{{id: "1"}, {id: "2"}})
	require.Equal(t, cards, cohort.Members(cards[1]))
	require.True(t, cohort.SeenBy(me, cards[0]))
	require.True(t, cohort.SeenBy(me, cards[1]))
	require.False(t, cohort.SeenBy(again, cards[0]))

	alone := &card{id: "3"}
	require.Equal(t, []*card{alone}, cohort.Members(alone))
	require.False(t, cohort.SeenBy(me, alone))
	require.False(t, cohort.SeenBy[*card](nil, alone))

	cohort.Share(cards)
	require.False(t, cohort.SeenBy(me, cards[0]), "the last cohort counts")
	require.False(t, cohort.SeenBy[*card](nil, cards[0]))
}

func TestByIDSeen(t *testing.T) {
	me := &viewer{}
	load := func(_ context.Context, ids []string) (rows []*card, _ error) {
		for _, id := range ids {
			rows = append(rows, &card{id: id})
		}
		return rows, nil
	}
	for name, ctx := range map[string]context.Context{
		"remembered": cohort.Remember(t.Context()),
		"plain":      t.Context(),
	} {
		found, err := cohort.ByIDSeen(ctx, me, []string{"a"}, load)
		require.NoError(t, err)
		require.True(t, cohort.SeenBy(me, found["a"]), name)
		found, err = cohort.ByID(ctx, []string{"b"}, load)
		require.NoError(t, err)
		require.False(t, cohort.SeenBy(me, found["b"]), name)
	}
}

package cohort_test

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/cohort"
)

type card struct {
	id, candidate string
	fellows       *cohort.Cohort
}

func (c *card) MemberID() string        { return c.id }
func (c *card) Join(f *cohort.Cohort)   { c.fellows = f }
func (c *card) Fellows() *cohort.Cohort { return c.fellows }

func candidateOf(c *card) string { return c.candidate }

// However many members of a cohort ask concurrently, their references are loaded by one call with
// each id once.
func TestMembersLoadTogether(t *testing.T) {
	cards := cohort.Share(
		[]*card{
			{id: "1", candidate: "a"},
			{id: "2", candidate: "b"},
			{id: "3", candidate: "a"},
			{id: "4"},
		},
	)
	var loads atomic.Int64
	load := func(_ context.Context, ids []string) (map[string]string, error) {
		loads.Add(1)
		if len(ids) != 2 {
			return nil, errors.New("each id once, and no empty one")
		}
		return map[string]string{"a": "Ada", "b": "Bob"}, nil
	}
	var wg sync.WaitGroup
	for range 50 {
		for i, c := range cards {
			wg.Go(func() {
				name, err := cohort.Follow(t.Context(), c, "candidate", candidateOf, load)
				if err != nil || name != []string{"Ada", "Bob", "Ada", ""}[i] {
					t.Errorf("card %d: %q, %v", i, name, err)
				}
			})
		}
	}
	wg.Wait()
	require.EqualValues(t, 1, loads.Load())
}

func TestKeysAreIndependent(t *testing.T) {
	type page struct{ first int }
	cards := cohort.Share([]*card{{id: "1"}, {id: "2"}})
	loads := 0
	of := func(c *card, key any) int {
		n, err := cohort.Of(
			t.Context(),
			c,
			key,
			func(_ context.Context, ids []string) (map[string]int, error) {
				loads++
				require.Equal(t, []string{"1", "2"}, ids)
				return map[string]int{"1": loads, "2": loads * 10}, nil
			},
		)
		require.NoError(t, err)
		return n
	}
	require.Equal(t, 1, of(cards[0], page{10}))
	require.Equal(t, 10, of(cards[1], page{10}))
	require.Equal(t, 2, of(cards[0], page{20}))
	require.Equal(t, 2, loads)
}

func TestErrorIsSharedAndNotRetried(t *testing.T) {
	broken := errors.New("broken")
	cards := cohort.Share([]*card{{id: "1", candidate: "a"}, {id: "2", candidate: "b"}})
	loads := 0
	for _, c := range cards {
		_, err := cohort.Follow(
			t.Context(),
			c,
			"candidate",
			candidateOf,
			func(context.Context, []string) (map[string]string, error) {
				loads++
				return nil, broken
			},
		)
		require.ErrorIs(t, err, broken)
	}
	require.Equal(t, 1, loads)
}

func TestUnsharedEntityIsAlone(t *testing.T) {
	name, err := cohort.Follow(
		t.Context(),
		&card{id: "1", candidate: "a"},
		"candidate",
		candidateOf,
		func(_ context.Context, ids []string) (map[string]string, error) {
			require.Equal(t, []string{"a"}, ids)
			return map[string]string{"a": "Ada"}, nil
		},
	)
	require.NoError(t, err)
	require.Equal(t, "Ada", name)
}

// A value that Keep stored is returned as it is; the first one stays.
func TestKeptValues(t *testing.T) {
	c := cohort.New()
	_, ok := cohort.Kept[int](c, "n")
	require.False(t, ok)
	cohort.Keep(c, "n", 1)
	cohort.Keep(c, "n", 2)
	n, ok := cohort.Kept[int](c, "n")
	require.True(t, ok)
	require.Equal(t, 1, n)

	var none *cohort.Cohort
	cohort.Keep(none, "n", 1)
	_, ok = cohort.Kept[int](none, "n")
	require.False(t, ok)
}

package relay_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"hirewire/graph/relay"
)

func ptr[T any](v T) *T { return &v }

func TestPageArguments(t *testing.T) {
	for name, c := range map[string]struct {
		args relay.Args
		want relay.Page
		arg  string // the one that is refused
	}{
		"nothing":       {relay.Args{}, relay.Page{Size: relay.DefaultSize}, ""},
		"first":         {relay.Args{First: ptr(7)}, relay.Page{Size: 7}, ""},
		"last":          {relay.Args{Last: ptr(7)}, relay.Page{Size: 7, Backward: true}, ""},
		"both":          {relay.Args{First: ptr(1), Last: ptr(1)}, relay.Page{}, "last"},
		"none":          {relay.Args{First: ptr(0)}, relay.Page{}, "first"},
		"negative":      {relay.Args{Last: ptr(-1)}, relay.Page{}, "last"},
		"too many":      {relay.Args{First: ptr(101)}, relay.Page{}, "first"},
		"before alone":  {relay.Args{Before: ptr("c")}, relay.Page{Size: relay.DefaultSize, Backward: true, Before: ptr("c")}, ""},
		"endless":       {relay.Args{After: ptr(strings.Repeat("x", relay.MaxCursor+1))}, relay.Page{}, "after"},
		"first, before": {relay.Args{First: ptr(3), Before: ptr("c")}, relay.Page{Size: 3, Before: ptr("c")}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := c.args.Page(relay.MaxSize)
			if c.arg != "" {
				var refused *relay.ArgError
				require.ErrorAs(t, err, &refused)
				require.Equal(t, c.arg, refused.Arg)
				return
			}
			require.NoError(t, err)
			require.Equal(t, c.want, got)
		})
	}
}

func TestCursorsBelongToTheirOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		k := relay.Key{Order: "NAME ASC", Int: rapid.Int64().Draw(t, "n"), Text: rapid.String().Draw(t, "text"), ID: "app_1"}
		got, err := relay.DecodeKey("NAME ASC", k.Encode())
		require.NoError(t, err)
		require.Equal(t, k, got)
		_, err = relay.DecodeKey("NAME DESC", k.Encode())
		require.ErrorIs(t, err, relay.ErrCursor)
	})
}

func FuzzCursor(f *testing.F) {
	f.Add(relay.Key{Order: "o", ID: "i"}.Encode())
	f.Add("")
	f.Add("bm90IGpzb24")
	f.Fuzz(func(t *testing.T, s string) {
		if k, err := relay.DecodeKey("o", s); err == nil {
			again, err := relay.DecodeKey("o", k.Encode())
			require.NoError(t, err)
			require.Equal(t, k, again)
		}
	})
}

func TestAPageFromTheEndIsInListOrder(t *testing.T) {
	cursor := func(n int) string { return strings.Repeat("c", n) }
	c := relay.NewConnection([]int{3, 2}, relay.Page{Size: 2, Backward: true, Before: ptr("x")}, true, cursor, nil)
	require.Equal(t, []int{2, 3}, c.Nodes())
	require.True(t, c.PageInfo.HasPreviousPage)
	require.True(t, c.PageInfo.HasNextPage)
	require.Equal(t, "cc", *c.PageInfo.StartCursor)
	empty := relay.NewConnection([]int{}, relay.Page{Size: 2}, false, cursor, nil)
	require.NotNil(t, empty.Edges)
	require.NotNil(t, empty.Nodes())
	require.Nil(t, empty.PageInfo.EndCursor)
}

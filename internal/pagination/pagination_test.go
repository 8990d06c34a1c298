package pagination_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"hirewire/internal/pagination"
)

func ptr[T any](v T) *T { return &v }

func TestPageArguments(t *testing.T) {
	for name, c := range map[string]struct {
		args pagination.Args
		want pagination.Page
		arg  string // the one that is refused
	}{
		"nothing":       {pagination.Args{}, pagination.Page{Size: pagination.DefaultSize}, ""},
		"first":         {pagination.Args{First: ptr(7)}, pagination.Page{Size: 7}, ""},
		"last":          {pagination.Args{Last: ptr(7)}, pagination.Page{Size: 7, Backward: true}, ""},
		"both":          {pagination.Args{First: ptr(1), Last: ptr(1)}, pagination.Page{}, "last"},
		"none":          {pagination.Args{First: ptr(0)}, pagination.Page{}, "first"},
		"negative":      {pagination.Args{Last: ptr(-1)}, pagination.Page{}, "last"},
		"too many":      {pagination.Args{First: ptr(101)}, pagination.Page{}, "first"},
		"before alone":  {pagination.Args{Before: ptr("c")}, pagination.Page{Size: pagination.DefaultSize, Backward: true, Before: ptr("c")}, ""},
		"endless":       {pagination.Args{After: ptr(strings.Repeat("x", pagination.MaxCursor+1))}, pagination.Page{}, "after"},
		"first, before": {pagination.Args{First: ptr(3), Before: ptr("c")}, pagination.Page{Size: 3, Before: ptr("c")}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := c.args.Page(pagination.MaxSize)
			if c.arg != "" {
				var refused *pagination.ArgError
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
		k := pagination.Key{
			Order: "NAME ASC",
			Int:   rapid.Int64().Draw(t, "n"),
			Text:  rapid.String().Draw(t, "text"),
			ID:    "app_1",
		}
		got, err := pagination.DecodeKey("NAME ASC", k.Encode())
		require.NoError(t, err)
		require.Equal(t, k, got)
		_, err = pagination.DecodeKey("NAME DESC", k.Encode())
		require.ErrorIs(t, err, pagination.ErrCursor)
	})
}

func FuzzCursor(f *testing.F) {
	f.Add(pagination.Key{Order: "o", ID: "i"}.Encode())
	f.Add("")
	f.Add("bm90IGpzb24")
	f.Fuzz(func(t *testing.T, s string) {
		if k, err := pagination.DecodeKey("o", s); err == nil {
			again, err := pagination.DecodeKey("o", k.Encode())
			require.NoError(t, err)
			require.Equal(t, k, again)
		}
	})
}

func TestAPageFromTheEndIsInListOrder(t *testing.T) {
	cursor := func(n int) string { return strings.Repeat("c", n) }
	c := pagination.NewConnection(
		[]int{3, 2},
		pagination.Page{Size: 2, Backward: true, Before: ptr("x")},
		true,
		cursor,
		nil,
	)
	require.Equal(t, []int{2, 3}, c.Nodes())
	require.True(t, c.PageInfo.HasPreviousPage)
	require.True(t, c.PageInfo.HasNextPage)
	require.Equal(t, "cc", *c.PageInfo.StartCursor)
	empty := pagination.NewConnection([]int{}, pagination.Page{Size: 2}, false, cursor, nil)
	require.NotNil(t, empty.Edges)
	require.NotNil(t, empty.Nodes())
	require.Nil(t, empty.PageInfo.EndCursor)
}

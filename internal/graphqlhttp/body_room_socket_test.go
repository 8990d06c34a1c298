package graphqlhttp

import (
	"bytes"
	"encoding/json"
	"io"
	"log/slog"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"

	"hirewire/graph"
	"hirewire/internal/access"
	"hirewire/internal/ratelimit"
	"hirewire/internal/workflow"
)

// Operations of sockets take room for their messages while they wait and run, as bodies do.
func TestMessagesOfSocketsTakeRoom(t *testing.T) {
	room := ratelimit.NewBytes(128 << 10)
	api := NewServer(Options{
		API: graph.New(
			&graph.Resolver{},
			slog.New(slog.DiscardHandler),
		),
		Logger: slog.New(slog.DiscardHandler),
		Gate:   &ratelimit.Gate{Bodies: room},
	})
	ctx := access.With(
		t.Context(),
		&access.Viewer{ID: "usr_ada", Name: "Ada", Kind: workflow.ActorUser},
	)
	for name, c := range map[string]struct {
		text, want string
	}{
		"fits":          {`{"query":"{ viewer { name } }"` + strings.Repeat(" ", 100<<10) + `}`, `"Ada"`},
		"has an error":  {`{"query":"{ nobody }"` + strings.Repeat(" ", 100<<10) + `}`, `"BAD_USER_INPUT"`},
		"is no query":   {`[` + strings.Repeat(" ", 100<<10), `"BAD_USER_INPUT"`},
		"finds no room": {`{"query":"{ viewer { name } }"` + strings.Repeat(" ", 200<<10) + `}`, `"retryAfter":1`},
	} {
		out := &outcome{}
		api.executeSocket(ctx, json.RawMessage(c.text), out, nil)
		require.Contains(t, string(out.told), c.want, name)
		require.Zero(t, room.InUse(), name)
	}
}

// Bodies of every length are read whole, whatever length they are said to have, and one that ends
// early is an error. Nothing is set aside for what has not come.
func TestReadChunks(t *testing.T) {
	for _, n := range []int{0, 1, 511, 512, 513, 64<<10 - 1, 64 << 10, 64<<10 + 1, 1 << 20} {
		want := bytes.Repeat([]byte("0123456"), n/7+1)[:n]
		for _, length := range []int64{-1, 0, 1, int64(n), int64(n) - 1, 1 << 30} {
			for _, r := range []io.Reader{
				bytes.NewReader(want), iotest.HalfReader(bytes.NewReader(want)), iotest.DataErrReader(bytes.NewReader(want)),
			} {
				got, err := readChunks(r, length)
				require.NoError(t, err)
				require.True(t, bytes.Equal(want, got), "%d bytes, said to be %d", n, length)
			}
		}
		_, err := readChunks(
			io.MultiReader(bytes.NewReader(want), iotest.ErrReader(io.ErrUnexpectedEOF)),
			-1,
		)
		require.ErrorIs(t, err, io.ErrUnexpectedEOF)
	}
	got, err := readChunks(strings.NewReader(""), 1<<30)
	require.NoError(t, err)
	require.LessOrEqual(t, cap(got), freeBody)
}

// Long answers of operations on sockets take room as others do.
func TestAnswersOnSocketsTakeRoom(t *testing.T) {
	for most, want := range map[int64]string{64 << 10: "cannot be sent", 64 << 20: "__schema"} {
		room := ratelimit.NewBytes(most)
		api := NewServer(Options{
			API: graph.New(
				&graph.Resolver{},
				slog.New(slog.DiscardHandler),
			),
			Logger:        slog.New(slog.DiscardHandler),
			Gate:          &ratelimit.Gate{Answers: room},
			Introspection: true,
		})
		ctx := access.With(
			t.Context(),
			&access.Viewer{ID: "usr_ada", Name: "Ada", Kind: workflow.ActorUser},
		)
		out := &outcome{}
		api.executeSocket(
			ctx,
			json.RawMessage(
				`{"query":"{ __schema { types { name description fields { name description } } } }"}`,
			),
			out,
			nil,
		)
		require.Contains(t, string(out.told), want)
		require.Zero(t, room.InUse())
	}
}

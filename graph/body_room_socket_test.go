package graph

import (
	"encoding/json"
	"log/slog"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/pace"
	"hirewire/internal/workflow"
)

// Operations of sockets take room for their messages while they wait and run, as bodies do.
func TestMessagesOfSocketsTakeRoom(t *testing.T) {
	room := pace.NewBytes(128 << 10)
	api, ok := NewServer(Options{
		Resolver: &Resolver{}, Logger: slog.New(slog.DiscardHandler), Gate: &pace.Gate{Bodies: room},
	}).(*server)
	require.True(t, ok)
	ctx := access.With(t.Context(), &access.Viewer{ID: "usr_ada", Name: "Ada", Kind: workflow.ActorUser})
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

package app_test

import (
	"bytes"
	"encoding/json"
	"log/slog"
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/app"
	"hirewire/internal/graphqlanswer"
	"hirewire/internal/testkit"
)

func TestDurationsInJSONAreSeconds(t *testing.T) {
	var out bytes.Buffer
	app.NewLogger(&out, "json").InfoContext(t.Context(), "x", "duration", 1500*time.Millisecond, slog.Group("g", "sql", 250*time.Microsecond))
	var line map[string]any
	require.NoError(t, json.Unmarshal(out.Bytes(), &line))
	require.InDelta(t, 1.5, line["duration_seconds"], 1e-9)
	require.Equal(t, map[string]any{"sql_seconds": 0.00025}, line["g"])
	out.Reset()
	app.NewLogger(&out, "text").InfoContext(t.Context(), "x", "duration", 1500*time.Millisecond)
	require.Contains(t, out.String(), "duration=1.5s", "people read it as it was")
}

func TestLinesOfARequestHaveItsID(t *testing.T) {
	var out bytes.Buffer
	log := app.NewLogger(&out, "text")
	log.InfoContext(t.Context(), "none")
	require.NotContains(t, out.String(), "request_id")
	ctx := graphqlanswer.WithRequestID(t.Context(), "r-1")
	log.InfoContext(ctx, "one")
	log.With("a", "b").InfoContext(ctx, "two", "request_id", "r-1")
	require.Equal(t, 2, strings.Count(out.String(), "request_id=r-1"), "once in each line: %s", out.String())
}

// TestSlowStatementsSayWhoseTheyAre: a line of the store leads to the request that it belongs to.
func TestSlowStatementsSayWhoseTheyAre(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		must(t, on(db, "user", "create", "--email", "ada@example.com", "--name", "Ada", "--role", "ADMIN")...)
		token := must(t, on(db, "token", "create", "--user", "ada@example.com", "--name", "k")...)
		s := serve(t, on(db, "--slow-query", "1ns")...)
		require.Empty(t, s.query(t, token, "{ tags { name } }", "X-Request-Id", "the-query").Errors)
		require.Empty(t, s.query(t, token, `mutation { createTag(input: {name: "x"}) { tag { id } } }`, "X-Request-Id", "the-mutation").Errors)
		for _, id := range []string{"the-query", "the-mutation"} {
			require.Regexp(t, `msg="slow statement" .*request_id=`+id, s.log.String())
		}
	})
}

// TestRefusedRequestsAreSampled: a flood of bad requests fills no disk, and the log says how many were left out.
func TestRefusedRequestsAreSampled(t *testing.T) {
	var out bytes.Buffer
	h := app.NewLogger(&out, "text").Handler()
	at := time.Date(2026, 3, 29, 1, 30, 0, 0, time.UTC)
	say := func(at time.Time, message string, attrs ...slog.Attr) {
		r := slog.NewRecord(at, slog.LevelInfo, message, 0)
		r.AddAttrs(attrs...)
		require.NoError(t, h.WithAttrs([]slog.Attr{slog.String("a", "b")}).Handle(t.Context(), r))
	}
	for range 1000 {
		say(at, "request refused", slog.Int("status", 401))
		say(at, "operation", slog.String("kind", "refused"))
		say(at, "database unavailable")
		say(at, "operation", slog.String("kind", "query"))
	}
	say(at, "request refused", slog.Int("status", 503))
	require.Equal(t, 20, strings.Count(out.String(), "status=401"))
	require.Equal(t, 20, strings.Count(out.String(), "kind=refused"))
	require.Equal(t, 20, strings.Count(out.String(), "database unavailable"))
	require.Equal(t, 1, strings.Count(out.String(), "status=503"), "each status for itself")
	require.Equal(t, 1000, strings.Count(out.String(), "kind=query"), "what was done has a line each")
	require.NotContains(t, out.String(), "suppressed")
	out.Reset()
	say(at.Add(time.Second), "request refused", slog.Int("status", 401))
	say(at.Add(time.Second), "request refused", slog.Int("status", 401))
	require.Equal(t, 1, strings.Count(out.String(), "suppressed=980"))
	require.Equal(t, 1, strings.Count(out.String(), "suppressed="), "once")

	s := serve(t, "--data", t.TempDir())
	for range 100 {
		require.Equal(t, http.StatusUnauthorized, s.query(t, "", who).status)
	}
	lines := strings.Count(s.log.String(), `msg="request refused" status=401 method=POST path=/graphql`)
	require.Positive(t, lines)
	require.Less(t, lines, 100)
	require.Regexp(t, regexp.MustCompile(`msg="request refused" .*request_id=\w+`), s.log.String())
}

package logging_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/graphqlanswer"
	"hirewire/internal/logging"
)

func TestDurationsInJSONAreSeconds(t *testing.T) {
	var out bytes.Buffer
	logging.New(&out, "json", slog.LevelInfo).
		InfoContext(t.Context(), "x", "duration", 1500*time.Millisecond, slog.Group("g", "sql", 250*time.Microsecond))
	var line map[string]any
	require.NoError(t, json.Unmarshal(out.Bytes(), &line))
	require.InDelta(t, 1.5, line["duration_seconds"], 1e-9)
	require.Equal(t, map[string]any{"sql_seconds": 0.00025}, line["g"])
	out.Reset()
	logging.New(&out, "text", slog.LevelInfo).
		InfoContext(t.Context(), "x", "duration", 1500*time.Millisecond)
	require.Contains(t, out.String(), "duration=1.5s", "people read it as it was")
}

func TestLinesOfARequestHaveItsID(t *testing.T) {
	var out bytes.Buffer
	log := logging.New(&out, "text", slog.LevelInfo)
	log.InfoContext(t.Context(), "none")
	require.NotContains(t, out.String(), "request_id")
	ctx := graphqlanswer.WithRequestID(t.Context(), "r-1")
	log.InfoContext(ctx, "one")
	log.With("a", "b").InfoContext(ctx, "two", "request_id", "r-1")
	require.Equal(
		t,
		2,
		strings.Count(out.String(), "request_id=r-1"),
		"once in each line: %s",
		out.String(),
	)
}

// TestRefusedRequestsAreSampled: a flood of bad requests does not fill the disk, and the log says
// how many lines were left out.
func TestRefusedRequestsAreSampled(t *testing.T) {
	var out bytes.Buffer
	h := logging.New(&out, "text", slog.LevelInfo).Handler()
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
	require.Equal(t, 1000, strings.Count(out.String(), "kind=query"),
		"what was done has a line each")
	require.NotContains(t, out.String(), "suppressed")
	out.Reset()
	say(at.Add(time.Second), "request refused", slog.Int("status", 401))
	say(at.Add(time.Second), "request refused", slog.Int("status", 401))
	require.Equal(t, 1, strings.Count(out.String(), "suppressed=980"))
	require.Equal(t, 1, strings.Count(out.String(), "suppressed="), "once")
}

// Whatever is logged, by this program or by a library, holds no secret.
func TestSecretsAreNotLogged(t *testing.T) {
	key, session := "hw_"+strings.Repeat("aB3_-", 8)+"xyz", strings.Repeat("Zz0-_", 8)+"abc"
	for _, format := range []string{"text", "json"} {
		t.Run(format, func(t *testing.T) {
			var out bytes.Buffer
			log := logging.New(&out, format, slog.LevelInfo)
			err := fmt.Errorf(
				"dial: %w",
				errors.New("postgres://root:hunter2@db.example.com:5432/x: "+key),
			)
			log.ErrorContext(
				t.Context(),
				"failed for "+key+" and "+session, //nolint:sloglint // a message with secrets is what libraries write
				"error",
				err,
				"text",
				"Cookie: __Host-hirewire="+session+"; x=1",
				"token",
				"short",
				"password",
				"hunter2",
				"header",
				"Bearer demo-admin",
				"other",
				slog.GroupValue(slog.String("secret", "hunter2"), slog.Any("cause", err)),
			)
			log.With("authorization", "Basic aHVudGVyMg==").
				WithGroup("g").
				InfoContext(t.Context(), "more", "link", "https://hire.example.com/auth/link#"+session)
			for _, secret := range []string{key, session, "hunter2", "aHVudGVyMg", "demo-admin", "short"} {
				require.NotContains(t, out.String(), secret)
			}
			for _, kept := range []string{"failed for [secret] and [secret]", "postgres://root:[secret]@db.example.com", "x=1", "https://hire.example.com/auth/link#[secret]"} {
				require.Contains(t, out.String(), kept)
			}
			if format == "json" {
				for line := range strings.Lines(out.String()) {
					require.True(t, json.Valid([]byte(line)), line)
				}
			}
			out.Reset()
			id := "usr_01jz0000000000000000000000"
			log.InfoContext(
				t.Context(),
				"operation",
				"viewer",
				id,
				"hash",
				strings.Repeat("0123456789abcdef", 4),
			)
			require.Contains(t, out.String(), id)
			require.NotContains(t, out.String(), "[secret]", "ids and hashes are none")
		})
	}
}

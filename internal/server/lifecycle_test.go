package server

import (
	"context"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"log/slog"
	"regexp"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/settings"
)

// record keeps what happens in a lifecycle.
type record struct{ events []string }

func (r *record) observe(event, name string) { r.events = append(r.events, event+" "+name) }

// parts returns parts that record their starts and stops; those that are named in failures fail to
// start or to stop.
func (r *record) parts(failures map[string]error, names ...string) []part {
	var parts []part
	for _, name := range names {
		parts = append(parts, part{name, func(context.Context) (func() error, error) {
			return func() error { return failures["stop "+name] }, failures["start "+name]
		}})
	}
	return parts
}

func TestPartsStopInTheReverseOrder(t *testing.T) {
	cannot, late := errors.New("cannot start"), errors.New("cannot stop")
	for _, tt := range []struct {
		name      string
		failures  map[string]error
		start     error
		stop      []error
		happening []string
	}{
		{
			name:      "all",
			happening: []string{"started a", "started b", "started c", "stopped c", "stopped b", "stopped a"},
		},
		{
			name:      "one that fails to start",
			failures:  map[string]error{"start c": cannot},
			start:     cannot,
			happening: []string{"started a", "started b", "stopped b", "stopped a"},
		},
		{
			name:      "the first fails to start",
			failures:  map[string]error{"start a": cannot},
			start:     cannot,
			happening: nil,
		},
		{
			name:      "one that fails to stop keeps no other from it",
			failures:  map[string]error{"stop b": late, "stop c": cannot},
			stop:      []error{late, cannot},
			happening: []string{"started a", "started b", "started c", "stopped c", "stopped b", "stopped a"},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := &record{}
			l := &lifecycle{observe: r.observe}
			err := l.start(t.Context(), r.parts(tt.failures, "a", "b", "c"))
			require.Equal(t, tt.start, err)
			err = l.stop()
			for _, want := range tt.stop {
				require.ErrorIs(t, err, want)
			}
			require.Equal(t, len(tt.stop) > 0, err != nil)
			require.Equal(t, tt.happening, r.events)
			require.NoError(t, l.stop(), "a second stop has nothing to do")
			require.Equal(t, tt.happening, r.events)
		})
	}
}

// TestBackgroundOutlivesTheSignal: what runs in the background ends when it is stopped, and not
// when the server is told to stop.
func TestBackgroundOutlivesTheSignal(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	running, ended := make(chan context.Context, 1), false
	stop := background(ctx, func(ctx context.Context) {
		running <- ctx
		<-ctx.Done()
		ended = true
	})
	cancel()
	require.NoError(t, (<-running).Err())
	require.NoError(t, stop())
	require.True(t, ended, "stop waits for it")
}

// documented returns the names in the numbered list of a method's comment.
func documented(t *testing.T, method string) []string {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "serve.go", nil, parser.ParseComments)
	require.NoError(t, err)
	for _, decl := range file.Decls {
		if f, ok := decl.(*ast.FuncDecl); ok && f.Name.Name == method {
			var names []string
			for _, m := range regexp.MustCompile(`(?m)^\s*\d+\. ([^:]+):`).FindAllStringSubmatch(f.Doc.Text(), -1) {
				names = append(names, m[1])
			}
			return names
		}
	}
	return nil
}

// defaults are the values of settings that nothing sets but the test.
type defaults map[string]string

func (d defaults) String(flag string) string {
	value, ok := d[flag]
	for _, one := range settings.All() {
		if !ok && one.Flag == flag {
			return one.Default
		}
	}
	return value
}

func (d defaults) Bool(flag string) bool  { return d.String(flag) == "true" }
func (d defaults) IsSet(flag string) bool { return d[flag] != "" }

func newTestServer(t *testing.T, more defaults) (*server, *record) {
	t.Helper()
	values := defaults{
		"data":           t.TempDir(),
		"listen":         "127.0.0.1:0",
		"metrics-listen": "127.0.0.1:0",
	}
	for flag, value := range more {
		values[flag] = value
	}
	o, err := settings.Read(values, settings.All())
	require.NoError(t, err)
	r := &record{}
	return &server{
		settings: o, log: slog.New(slog.DiscardHandler), out: io.Discard, err: io.Discard,
		lifecycle: lifecycle{observe: r.observe},
	}, r
}

// TestTheOrderOfAServer: a server starts its parts in the order that the comment of parts
// documents. When it is told to stop it goes out of service in the order that the comment of drain
// documents, and then stops its parts in the reverse order.
func TestTheOrderOfAServer(t *testing.T) {
	parts, drain := documented(t, "parts"), documented(t, "drain")
	require.Len(t, parts, 18)
	require.Len(t, drain, 5)
	var want []string
	for _, name := range parts {
		want = append(want, "started "+name)
	}
	for _, name := range drain {
		want = append(want, "drained "+name)
	}
	for _, name := range slices.Backward(parts) {
		want = append(want, "stopped "+name)
	}

	s, r := newTestServer(t, nil)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	s.lifecycle.observe = func(event, name string) {
		r.observe(event, name)
		if event == eventStarted && name == parts[len(parts)-1] {
			cancel()
		}
	}
	require.NoError(t, s.run(ctx))
	require.Equal(t, want, r.events)
}

// TestAServerThatDoesNotStartStopsWhatHas: what comes before the part that fails is stopped, and
// nothing is drained.
func TestAServerThatDoesNotStartStopsWhatHas(t *testing.T) {
	taken, err := listen(t.Context(), "127.0.0.1:0")
	require.NoError(t, err)
	defer func() { _ = taken.Close() }()
	s, r := newTestServer(t, defaults{"metrics-listen": taken.Addr().String()})
	require.ErrorContains(t, s.run(t.Context()), "--metrics-listen "+taken.Addr().String())
	parts := documented(t, "parts")
	parts = parts[:slices.Index(parts, "metrics")]
	var want []string
	for _, name := range parts {
		want = append(want, "started "+name)
	}
	for _, name := range slices.Backward(parts) {
		want = append(want, "stopped "+name)
	}
	require.Equal(t, want, r.events)
}

// TestAServerThatIsStoppedWhileItStarts ends without an error, and without being ready.
func TestAServerThatIsStoppedWhileItStarts(t *testing.T) {
	s, r := newTestServer(t, nil)
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	s.lifecycle.observe = func(event, name string) {
		r.observe(event, name)
		if event == eventStarted && name == "HTTP" {
			cancel()
		}
	}
	require.NoError(t, s.run(ctx))
	require.Equal(t, []string{
		"started lock",
		"started listener",
		"started HTTP",
		"stopped HTTP",
		"stopped listener",
		"stopped lock",
	}, r.events)
}

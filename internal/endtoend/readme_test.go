package endtoend_test

import (
	"context"
	"io"
	"net/http"
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/commandline"
	"hirewire/internal/testkit"
)

// shellBlocks returns the fenced shell commands in a section of a Markdown text.
func shellBlocks(t *testing.T, text, section string) []string {
	t.Helper()
	_, rest, found := strings.Cut(text, "\n## "+section+"\n")
	require.True(t, found, section)
	rest, _, _ = strings.Cut(rest, "\n## ")
	var out []string
	for {
		_, after, found := strings.Cut(rest, "```sh\n")
		if !found {
			return out
		}
		block, next, closed := strings.Cut(after, "```")
		require.True(t, closed)
		out, rest = append(out, block), next
	}
}

// words splits a command like a shell, but knows only blanks, single quotes and continued lines.
func words(command string) []string {
	var (
		out    []string
		word   strings.Builder
		inWord bool
		quoted bool
	)
	for _, c := range strings.ReplaceAll(command, "\\\n", " ") {
		switch {
		case c == '\'':
			quoted, inWord = !quoted, true
		case !quoted && (c == ' ' || c == '\n'):
			if inWord {
				out = append(out, word.String())
			}
			word.Reset()
			inWord = false
		default:
			word.WriteRune(c)
			inWord = true
		}
	}
	if inWord {
		out = append(out, word.String())
	}
	return out
}

// curl sends the request of a documented curl command, and returns the status line and the body.
func curl(t *testing.T, command, base string) string {
	t.Helper()
	resp := curled(t, command, base)
	defer func() { _ = resp.Body.Close() }()
	text, err := io.ReadAll(resp.Body)
	require.NoError(t, err)
	return resp.Status + "\n" + string(text)
}

func curled(t *testing.T, command, base string) *http.Response {
	t.Helper()
	args := words(command)
	require.Equal(t, "curl", args[0])
	var url, body string
	headers := http.Header{}
	for i := 1; i < len(args); i++ {
		switch arg := args[i]; {
		case arg == "-H":
			i++
			name, value, ok := strings.Cut(args[i], ": ")
			require.True(t, ok, args[i])
			headers.Set(name, value)
		case arg == "-d":
			i++
			body = args[i]
		case strings.HasPrefix(arg, "-"):
			require.Contains(t, []string{"-s", "-i", "-N"}, arg)
		default:
			url = strings.Replace(arg, "http://127.0.0.1:8080/graphql", base, 1)
		}
	}
	req, err := http.NewRequestWithContext(
		t.Context(),
		http.MethodPost,
		url,
		strings.NewReader(body),
	)
	require.NoError(t, err)
	req.Header = headers
	resp, err := http.DefaultClient.Do(req)
	require.NoError(t, err)
	return resp
}

// leftRunning starts a documented command that keeps running in a terminal of its own.
func leftRunning(t *testing.T, command, base string) *lockedBuffer {
	t.Helper()
	var shown lockedBuffer
	var running sync.WaitGroup
	if strings.HasPrefix(command, "curl ") {
		resp := curled(t, command, base) // until the test's context ends
		running.Go(func() {
			defer func() { _ = resp.Body.Close() }()
			_, _ = io.Copy(&shown, resp.Body)
		})
		t.Cleanup(running.Wait)
	} else {
		args, isOurs := strings.CutPrefix(strings.TrimSpace(command), "go run . ")
		require.True(t, isOurs, command)
		ctx, stop := context.WithCancel(t.Context())
		running.Go(func() {
			commandline.Run(
				ctx,
				append([]string{"hirewire"}, words(args+" --server "+base)...),
				commandline.Console{In: strings.NewReader(""), Out: &shown, Err: &shown},
			)
		})
		t.Cleanup(func() { stop(); running.Wait() })
	}
	require.True(
		t,
		eventually(
			t.Context(),
			patience,
			func() bool { return strings.Contains(shown.String(), "\n") },
		),
	)
	return &shown
}

// The tour of the README works word for word: the commands run in order, and each shows what the
// text says.
func TestTheTourOfTheREADME(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	require.NoError(t, err)
	shows := [][]string{
		{`"name":"Rosa Lindqvist"`, `"totalCount"`},
		{`"title":"Lead Software Developer"`, `"pipelineCursor"`, `"applicationCount"`},
		{`Lead Software Developer (open): `, `  Leila Haddad  moved `, ` → `},
		{`event: next`, `"ApplicationMoved"`},
		{`"version":2`, `"replayed":false`, `"problem":null`},
		{
			`VERSION_CONFLICT`,
			`"changedBy":{"name":"Leila Haddad"}`,
			`"__typename":"ApplicationMoved"`,
		},
		{`"headline"`},
		{`"endCursor"`, `"__typename":"ApplicationMoved"`},
		{`"totalCount"`, `"candidate"`},
		{`401 Unauthorized`, `UNAUTHENTICATED`},
	}
	for _, d := range testkit.Dialects() {
		t.Run(testkit.Name(d), func(t *testing.T) {
			p := startServer(t, testkit.NewEmpty(t, d).Options(), "--demo")
			t.Cleanup(p.kill)
			blocks := shellBlocks(t, string(readme), "A tour")
			require.Len(t, blocks, len(shows))
			for i, block := range blocks {
				if strings.HasPrefix(block, "go run ") ||
					strings.Contains(block, "text/event-stream") {
					shown := leftRunning(t, block, p.url)
					defer func() {
						for _, part := range shows[i] {
							require.True(
								t,
								eventually(
									t.Context(),
									patience,
									func() bool { return strings.Contains(shown.String(), part) },
								),
								"%q in:\n%s",
								part,
								shown.String(),
							)
						}
					}()
					continue
				}
				answer := curl(t, block, p.url)
				for _, part := range shows[i] {
					require.Contains(t, answer, part, block)
				}
				if !strings.Contains(answer, "401") {
					require.NotContains(t, answer, `"errors"`, block)
				}
			}
		})
	}
}

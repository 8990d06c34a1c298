package noninterference_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
)

// stream is one subscription in one world.
type stream struct {
	*observer
	frames chan string
}

// follow opens a subscription over HTTP.
func (o *observer) follow(t *testing.T, query string, variables map[string]any) *stream {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	require.NoError(t, err)
	ctx, stop := context.WithCancel(context.WithoutCancel(t.Context()))
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		o.api.ServeHTTP(w, r.WithContext(access.With(r.Context(), o.viewer)))
	}))
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, server.URL, bytes.NewReader(body))
	require.NoError(t, err)
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", "text/event-stream")
	answer, err := server.Client().Do(r) //nolint:bodyclose // it is closed at the end of the test
	require.NoError(t, err)
	s := &stream{observer: o, frames: make(chan string)}
	done := make(chan struct{})
	go func() {
		defer close(done)
		defer close(s.frames)
		lines := bufio.NewScanner(answer.Body)
		lines.Buffer(nil, 64<<20)
		for lines.Scan() {
			if data, ok := strings.CutPrefix(lines.Text(), "data: "); ok && data != "" {
				select {
				case s.frames <- data:
				case <-ctx.Done():
					return
				}
			}
		}
	}()
	t.Cleanup(func() {
		stop()
		<-done
		_ = answer.Body.Close()
		server.Close()
	})
	return s
}

// until reads frames up to one that contains text, one that asks the client to start over, or the
// end of the stream. No cursor may appear twice on any stream: a client with two streams could
// conclude from equal cursors that nothing happened between them, not even anything hidden.
func (s *stream) until(text string, p *pair) (frames []string) {
	for data := range s.frames {
		p.covered.note([]byte(data))
		for _, cursor := range word.FindAllString(data, -1) {
			if _, err := s.codec.Decode(cursor); err != nil {
				continue
			}
			if p.given[cursor] {
				p.t.Errorf("the cursor %s was given twice: %.300s", cursor, data)
			}
			p.given[cursor] = true
		}
		frames = append(
			frames,
			fmt.Sprintf("%d bytes: %s", len(data), s.withPositions(data, s.events)),
		)
		if strings.Contains(data, text) || strings.Contains(data, `"__typename":"ResyncRequired"`) {
			break
		}
	}
	return frames
}

// lastEvent returns the id of the newest event that the observer sees.
func (o *observer) lastEvent() string {
	p := o.viewer.Events("e")
	return o.column("SELECT e.id FROM event e WHERE "+p.SQL+" ORDER BY e.seq DESC LIMIT 1", p.Args...)[0]
}

// behind returns a cursor after the first n of m parts of the events that the observer sees.
func (o *observer) behind(n, m int) string {
	i := len(o.events) * n / m
	if i == 0 {
		return o.position(0)
	}
	var seq int64
	for _, digit := range o.events[i-1] {
		seq = seq*10 + int64(digit-'0')
	}
	return o.position(seq)
}

// sharedQuery selects fields that are rendered once for all viewers of an event.
const sharedQuery = `subscription ($after: Cursor) { pipelineUpdates(after: $after) { __typename
	... on PipelineEvents { cursor events { __typename id cursor occurredAt } } ... on ResyncRequired { reason cursor } } }`

// followed is one user's stream in each of the worlds.
type followed struct {
	name    string
	streams [2]*stream
}

// streams follows both worlds as every user: first from several positions in the log, then live,
// while hidden and visible changes happen.
func (p *pair) streams(
	t *testing.T,
	people cast,
	names []string,
	hidden func(c *company),
	seen []func(c *company),
) {
	query := "subscription ($only: [ID!], $after: Cursor) { pipelineUpdates(postingIds: $only, after: $after)" +
		p.gen.selection(
			p.gen.schema.Types["PipelineFrame"],
			2,
		) + " }"
	p.begins(t, people, names)
	var live []followed
	for _, name := range names {
		with, plain := p.with.observer(people[name]), p.plain.observer(people[name])
		for _, share := range []int{0, 2, 4} {
			var shown [2][]string
			var pair [2]*stream
			for i, o := range []*observer{with, plain} {
				pair[i] = o.follow(t, query, map[string]any{"after": o.behind(share, 5)})
				shown[i] = pair[i].until(o.lastEvent(), p)
			}
			same(
				t,
				name+" replays, frame by frame",
				strings.Join(shown[0], "\n"),
				strings.Join(shown[1], "\n"),
			)
			if share == 4 {
				live = append(live, followed{name, pair})
			}
		}
		var shared followed
		shared.name = name
		for i, c := range p.both() {
			o := c.observer(people[name])
			shared.streams[i] = o.follow(t, sharedQuery, map[string]any{"after": o.behind(4, 5)})
			shared.streams[i].until(o.lastEvent(), p)
		}
		live = append(live, shared)
		// An id of something hidden behaves like an id that does not exist.
		for _, id := range slices.Concat(p.gen.hidden["pst"], p.gen.absent["pst"], p.gen.hidden["app"]) {
			var shown [2][]string
			for i, o := range []*observer{with, plain} {
				shown[i] = o.follow(t, query, map[string]any{"only": []string{id}}).
					until("errors", p)
			}
			same(t, name+" follows "+id, strings.Join(shown[0], "\n"), strings.Join(shown[1], "\n"))
			require.Contains(t, shown[0][0], "NOT_FOUND")
		}
	}
	hidden(p.with)
	p.begins(t, people, names)
	for _, happens := range seen {
		for _, c := range p.both() {
			happens(c)
		}
		// One stream after the other: how many events arrive in one frame depends on timing.
		for _, f := range live {
			var shown [2][]string
			last := f.streams[0].lastEvent()
			require.Equal(t, last, f.streams[1].lastEvent())
			for k, s := range f.streams {
				before := len(s.events)
				if s.observer.events = s.company.seen(s.viewer); len(s.observer.events) > before {
					shown[k] = s.until(last, p)
				}
			}
			same(
				t,
				f.name+" follows live",
				strings.Join(shown[0], "\n"),
				strings.Join(shown[1], "\n"),
			)
		}
	}
	p.begins(t, people, names)
}

// begins opens two identical streams as every user and requires the same first frame in both worlds
// and on both streams.
func (p *pair) begins(t *testing.T, people cast, names []string) {
	t.Helper()
	for _, name := range names {
		var first string
		for i, c := range []*company{p.with, p.plain, p.with, p.plain} {
			shown := strings.Join(
				c.observer(people[name]).follow(t, sharedQuery, nil).until("", p),
				"\n",
			)
			if i == 0 {
				first = shown
			}
			same(t, name+" begins to follow", first, shown)
		}
	}
}

package endtoend_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"hash/fnv"
	"math"
	"net"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
	"hirewire/internal/ws"
)

// meter reads a server's metrics.
type meter struct {
	t       *testing.T
	address string
}

func startMeasured(t *testing.T, o store.Options) (*process, *meter) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	m := &meter{t, l.Addr().String()}
	require.NoError(t, l.Close())
	return startServer(t, o, "--metrics-listen", m.address), m
}

// value returns a metric's value, or 0 if it is absent.
func (m *meter) value(name string) float64 {
	m.t.Helper()
	for line := range strings.SplitSeq(measured(m.t, m.address), "\n") {
		if text, ok := strings.CutPrefix(line, name+" "); ok {
			v, err := strconv.ParseFloat(text, 64)
			require.NoError(m.t, err)
			return v
		}
	}
	return 0
}

// write appends moves without an effect to the log, in large batches, as fast as the database
// permits.
func (c *crew) write(t *testing.T, n int) {
	t.Helper()
	const batch = 500
	gen := ids.NewGenerator(time.Now, nil)
	for written := 0; written < n; written += batch {
		entries := make([]eventlog.Entry, min(batch, n-written))
		for i := range entries {
			p := c.postings[i%len(c.postings)]
			at := i % len(p.applications)
			entries[i] = eventlog.Entry{
				ID: gen.New(
					ids.Event,
				),
				Kind:          eventlog.ApplicationMoved,
				Visibility:    eventlog.Pipeline,
				PostingID:     p.id,
				ApplicationID: p.applications[at],
				CandidateID:   p.candidates[at],
			}
		}
		err := c.db.Store.WithTx(
			t.Context(),
			"test",
			func(ctx context.Context, tx *store.Tx) error {
				_, err := eventlog.Append(
					ctx,
					tx,
					eventlog.Actor{Kind: workflow.ActorUser, ID: c.people[0].id},
					time.Now(),
					entries,
				)
				return err
			},
		)
		require.NoError(t, err)
	}
}

// tally counts events without decoding them, because there are millions.
type tally struct {
	who    *colleague
	cursor string
	events int
	sum    hash.Hash64
	// returns counts how often the server asked it to reconnect.
	returns int
}

var (
	idMark     = []byte(`"id":"evt_`)
	cursorMark = []byte(`"pipelineUpdates":{"cursor":"`)
	quote      = []byte{'"'}
)

func (c *tally) take(frame []byte) error {
	if !bytes.Contains(frame, []byte(`"type":"next"`)) {
		return fmt.Errorf("%s: %s", c.who.name, frame)
	}
	_, rest, ok := bytes.Cut(frame, cursorMark)
	if !ok {
		return fmt.Errorf("%s: a frame without a cursor: %s", c.who.name, frame)
	}
	cursor, rest, _ := bytes.Cut(rest, quote)
	for {
		_, after, more := bytes.Cut(rest, idMark)
		if !more {
			break
		}
		id, after, _ := bytes.Cut(after, quote)
		_, _ = c.sum.Write(id)
		c.events++
		rest = after
	}
	c.cursor = string(cursor)
	return nil
}

// follow follows from the cursor until it has until events in total. It reconnects if the server
// closes it for being slow, which can happen on a busy machine.
func (c *tally) follow(ctx context.Context, url string, until int, begun func()) error {
	begun = sync.OnceFunc(begun)
	for {
		err := c.connect(ctx, url, until, begun)
		if ws.CloseCode(err) != ws.CloseTryAgain {
			return err
		}
		c.returns++
	}
}

func (c *tally) connect(ctx context.Context, url string, until int, begun func()) error {
	conn, err := ws.Dial(ctx, "ws"+strings.TrimPrefix(url, "http"), nil)
	if err != nil {
		return err
	}
	defer func() { _ = conn.Close() }()
	variables := map[string]any{}
	if c.cursor != "" {
		variables["after"] = c.cursor
	}
	for _, word := range []map[string]any{
		{"type": "connection_init", "payload": map[string]any{"authorization": "Bearer " + c.who.token}},
		{"type": "subscribe", "id": "1", "payload": map[string]any{"query": "subscription ($after: Cursor) { pipelineUpdates(after: $after) { ... on PipelineEvents { cursor events { id } } } }", "variables": variables}},
	} {
		if err := conn.Send(packed(word)); err != nil {
			return err
		}
	}
	if text, err := conn.Receive(
		time.Now().Add(patience),
	); err != nil ||
		!bytes.Contains(text, []byte("connection_ack")) {
		return fmt.Errorf(
			"%s: %s (%w)",
			c.who.name,
			text,
			errors.Join(err, errors.New("no acknowledgement")),
		)
	}
	for first := true; ; first = false {
		text, err := conn.Receive(time.Now().Add(patience))
		if err != nil {
			return err
		}
		if err := c.take(text); err != nil {
			return err
		}
		if first {
			begun()
		}
		if c.events >= until {
			return nil
		}
	}
}

// After a restart, five hundred clients resume at once, all of them a week behind. The server reads
// the log once for all of them and does not keep copies of it in memory.
func TestManyClientsReplayAWeek(t *testing.T) {
	crowd, week := sized(t, "HIREWIRE_LIVE_CROWD", 500), sized(t, "HIREWIRE_LIVE_WEEK", 3000)
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		c := newCrew(t, db, 3, 6, 14)
		ctx, stop := context.WithTimeout(t.Context(), 8*time.Minute)
		defer stop()
		all := make([]*tally, crowd)
		for i := range all {
			all[i] = &tally{who: c.people[i%len(c.people)], sum: fnv.New64a()}
		}
		p := startServer(t, db.Options())
		each := func(url string, until func(*tally) int, begun func(), fails bool) func() {
			var following sync.WaitGroup
			for _, one := range all {
				following.Go(func() {
					if err := one.follow(ctx, url, until(one), begun); (err != nil) != fails {
						t.Errorf("%s: %v", one.who.name, err)
						stop()
					}
				})
			}
			return following.Wait
		}
		var there sync.WaitGroup
		there.Add(crowd)
		gone := each(p.url, func(*tally) int { return math.MaxInt }, there.Done, true)
		there.Wait()
		p.kill()
		gone()
		start := c.head(t).Head
		c.write(t, week)
		log := c.log(t, start)
		require.Len(t, log, week)
		type counted struct {
			events int
			sum    uint64
		}
		want := map[*colleague]counted{}
		for _, who := range c.people {
			sum := fnv.New64a()
			list := idsFor(newFollower(who, nil, 0, ""), log, c.postings)
			for _, id := range list {
				_, _ = sum.Write([]byte(strings.TrimPrefix(id, "evt_")))
			}
			want[who] = counted{len(list), sum.Sum64()}
		}

		t.Setenv("GOGC", "100") // otherwise most of the heap would be uncollected garbage
		p, m := startMeasured(t, db.Options())
		t.Cleanup(p.kill)
		empty := m.value("process_resident_memory_bytes")
		began, watching := time.Now(), make(chan struct{})
		var most float64
		var looking sync.WaitGroup
		looking.Go(func() {
			tick := time.NewTicker(50 * time.Millisecond)
			defer tick.Stop()
			for {
				most = max(most, m.value("process_resident_memory_bytes"))
				select {
				case <-watching:
					return
				case <-tick.C:
				}
			}
		})
		each(p.url, func(one *tally) int { return want[one.who].events }, func() {}, false)()
		took := time.Since(began)
		close(watching)
		looking.Wait()

		deliveries, returns := 0, 0
		for _, one := range all {
			got := counted{one.events, one.sum.Sum64()}
			require.Equal(t, want[one.who], got, one.who.name)
			deliveries += one.events
			returns += one.returns
		}
		pages, statements := m.value(
			"hirewire_live_replay_pages_total",
		), m.value(
			"hirewire_statements_total",
		)
		t.Logf(
			"%d clients got %d events each at most, %d in all, in %s, asked to come back %d times: %.0f pages of the log, %.0f statements, %.0f MB more memory",
			crowd,
			week,
			deliveries,
			took.Round(time.Millisecond),
			returns,
			pages,
			statements,
			(most-empty)/1e6,
		)
		// Each by itself would read more than a dozen pages, and run some statements to sign in.
		require.Less(t, pages, float64(crowd*week/500)/4)
		require.Less(t, statements, float64(16*(crowd+returns)))
		require.Less(
			t,
			most-empty,
			1e9,
			"for each of them alone it would be six kilobytes an event",
		)
	})
}

// A client stops reading during a busy period. Other clients do not wait for it. The server closes
// its connection with a code that the client finds when it reads on, and it can resume without
// missing anything.
func TestAStalledClient(t *testing.T) {
	const streams = 40
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		c := newCrew(t, db, 3, 24, 14)
		start := c.head(t).Head
		p, m := startMeasured(t, db.Options())
		t.Cleanup(p.kill)
		ctx, stop := context.WithTimeout(t.Context(), 4*time.Minute)
		defer stop()
		d := newDoor()
		d.open(p.url)
		others := c.followers(t, 14, start)
		following := follow(ctx, t, d, others, stop)
		for _, f := range others {
			<-f.ready
		}

		stalled := c.people[1]
		s := openSocket(t, p, `{"authorization":"Bearer `+stalled.token+`"}`)
		_, err := s.hear()
		require.NoError(t, err)
		for i := range streams {
			s.say(
				string(
					packed(
						map[string]any{
							"type": "subscribe",
							"id":   strconv.Itoa(i),
							"payload": map[string]any{
								"query": subscription(
									selections[0],
								),
								"variables": map[string]any{"after": c.cursor(t, start)},
							},
						},
					),
				),
			)
		}
		// From here on the client reads nothing.
		shift := c.shift(t, p)
		require.True(
			t,
			eventually(
				ctx,
				patience,
				func() bool { return m.value(`hirewire_websocket_closes_total{code="1013"}`) == 1 },
			),
		)
		shift.until(t, shift.made.Load()+20)
		shift.stop()
		c.last(t)
		log := c.log(t, start)
		await(ctx, t, others, log, c.postings)
		stop()
		following()
		for _, f := range others {
			_, err := f.check(log, c.postings)
			require.NoError(t, err)
			require.Len(t, f.sessions, 1, "%s was disturbed", f)
		}

		// The client reads on. It finds what was already sent, and then the close code.
		got, cursors := make([][]string, streams), make([]string, streams)
		for {
			text, err := s.hear()
			if err != nil {
				require.Equal(t, ws.CloseTryAgain, ws.CloseCode(err), "%v", err)
				break
			}
			var one wire
			require.NoError(t, json.Unmarshal([]byte(text), &one))
			if one.Type != "next" {
				require.Equal(t, "pong", one.Type, text)
				continue
			}
			i, err := strconv.Atoi(one.ID)
			require.NoError(t, err)
			var a answer
			require.NoError(t, json.Unmarshal(one.Payload, &a))
			require.Empty(t, a.Errors)
			for _, e := range a.Data.PipelineUpdates.Events {
				got[i] = append(got[i], e.ID)
			}
			cursors[i] = a.Data.PipelineUpdates.Cursor
		}
		want := idsFor(newFollower(stalled, nil, 0, ""), log, c.postings)
		require.Less(t, len(got[0]), len(want), "it missed something")
		for i := range streams {
			require.True(t, slices.Equal(want[:len(got[i])], got[i]), "stream %d", i)
		}
		again := newFollower(stalled, nil, byFrame, selections[0])
		again.first = cursors[0]
		if cursors[0] == "" {
			again.first = c.cursor(t, start)
		}
		ctx, stop = context.WithTimeout(t.Context(), patience)
		defer stop()
		following = follow(ctx, t, d, []*follower{again}, stop)
		require.NoError(t, again.await(ctx, want[len(want)-1]))
		stop()
		following()
		require.Equal(t, want, append(got[0], again.sessions[0]...))
	})
}

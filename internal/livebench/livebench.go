// Package livebench measures the live streams of a real server, in a process of its own, beside the least that a
// WebSocket server can do for as many clients and the same bytes.
//
// One card is moved, everybody receives it, and only then the next: what is measured is how long a change takes to reach
// everybody who is there, and what a delivery costs.
package livebench

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"time"
)

// Options say what to measure.
type Options struct {
	// Subscribers is how many follow the pipeline, Moves how many cards are moved before them.
	Subscribers, Moves int
	// Server and Raw make the commands of both servers; see Process.
	Server, Raw func(ctx context.Context) *exec.Cmd
	// Tokens are those of people who see the application.
	Tokens []string
	// Application is the one that moves between Stages, and Version its version.
	Application string
	Stages      [2]string
	Version     int
	// Profiles is a directory for the server's CPU and heap profiles; empty for none.
	Profiles string
	Now      func() time.Time
	// Log is where servers and progress are heard.
	Log io.Writer
}

// Run measures both.
func Run(ctx context.Context, o Options) (*Report, error) {
	r := &Report{Subscribers: o.Subscribers, Moves: o.Moves}
	sample, err := o.live(ctx, &r.Live)
	if err != nil {
		return nil, err
	}
	r.FrameBytes = len(sample)
	if err := o.raw(ctx, &r.Raw, sample); err != nil {
		return nil, fmt.Errorf("raw broadcast: %w", err)
	}
	return r, nil
}

// Early is how many clients come and go before those that are measured.
const Early = 8 * dialers

// warmups are rounds before the measurement: statements are prepared, and stacks and buffers have grown.
const warmups = 3

// live measures Hirewire, and answers a frame.
func (o *Options) live(ctx context.Context, out *Side) (_ []byte, err error) {
	server, err := start(ctx, o.Server(ctx), o.Log)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, server.stop()) }()
	url := "ws://" + server.api + "/graphql"
	hello := func(i int) (http.Header, []string) { return subscription(o.Tokens[i%len(o.Tokens)]) }
	m := &mover{options: o, url: "http://" + server.api + "/graphql", version: o.Version}
	return o.measure(ctx, server, url, "live", out, hello, m.move)
}

// raw measures the plain broadcast of a frame.
func (o *Options) raw(ctx context.Context, out *Side, sample []byte) (err error) {
	server, err := start(ctx, o.Raw(ctx), o.Log)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, server.stop()) }()
	nothing := func(int) (http.Header, []string) { return nil, nil }
	word := "cast " + base64.StdEncoding.EncodeToString(sample)
	_, err = o.measure(ctx, server, "ws://"+server.api+"/", "raw", out, nothing, func(context.Context) (time.Time, error) {
		began := o.Now()
		err := server.say(word)
		return began, err
	})
	return err
}

// measure gathers a crowd and lets it hear of many things, each of which do does; it answers when that began.
func (o *Options) measure(ctx context.Context, server *Process, url, name string, out *Side, hello func(int) (http.Header, []string), do func(context.Context) (time.Time, error)) ([]byte, error) {
	// Some come and go before the counting: what a server loads for its first clients, and keeps for as many at once as
	// connect here, is not the price of each.
	first, err := gather(ctx, url, Early, o.Now, hello)
	if err != nil {
		return nil, err
	}
	first.leave()
	if err := deserted(ctx, server); err != nil {
		return nil, err
	}
	empty, err := resting(ctx, server)
	if err != nil {
		return nil, err
	}
	began := o.Now()
	c, err := gather(ctx, url, o.Subscribers, o.Now, hello)
	if err != nil {
		return nil, err
	}
	defer c.leave()
	out.Connecting = o.Now().Sub(began)
	full, err := resting(ctx, server)
	if err != nil {
		return nil, err
	}
	each := float64(o.Subscribers)
	out.ConnectionBytes, out.HeapBytes, out.StackBytes = (full.resident-empty.resident)/each, (full.heap-empty.heap)/each, (full.stacks-empty.stacks)/each
	for range warmups {
		if _, err := c.round(ctx, func() error { _, err := do(ctx); return err }); err != nil {
			return nil, err
		}
	}
	if err := o.profile(server, "profile", name+"-cpu.pprof"); err != nil {
		return nil, err
	}
	before, err := server.usage(ctx)
	if err != nil {
		return nil, err
	}
	for range o.Moves {
		var at time.Time
		arrivals, err := c.round(ctx, func() (err error) { at, err = do(ctx); return err })
		if err != nil {
			return nil, err
		}
		out.add(at, arrivals)
	}
	after, err := server.usage(ctx)
	if err != nil {
		return nil, err
	}
	if err := o.profile(server, "profiled", name+"-heap.pprof"); err != nil {
		return nil, err
	}
	out.sum(before, after, o.Subscribers, o.Moves)
	return *c.sample.Load(), c.agree()
}

// deserted waits until a server has noticed that its first clients have gone: each had a goroutine at least.
func deserted(ctx context.Context, server *Process) error {
	for {
		u, err := server.usage(ctx)
		if err != nil || u.goroutines < Early {
			return err
		}
		select {
		case <-time.After(10 * time.Millisecond):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// resting is what a server uses when nothing happens and its garbage is collected.
func resting(ctx context.Context, server *Process) (usage, error) {
	if err := server.say("collect"); err != nil {
		return usage{}, err
	}
	return server.usage(ctx)
}

// profile tells the server to begin a profile of its CPU, or to end it and write one of its heap, if any are wanted.
func (o *Options) profile(server *Process, word, name string) error {
	if o.Profiles == "" {
		return nil
	}
	err := server.say(word + " " + filepath.Join(o.Profiles, name))
	return err
}

// mover moves one card to and fro.
type mover struct {
	options *Options
	url     string
	version int
	moves   int
}

const mutation = `mutation($input: MoveApplicationInput!) { moveApplication(input: $input) { event { occurredAt } problem { message } } }`

// move answers the time of the event, which the command takes before it writes: the commit comes later.
func (m *mover) move(ctx context.Context) (time.Time, error) {
	m.moves++
	body, err := json.Marshal(map[string]any{"query": mutation, "variables": map[string]any{"input": map[string]any{
		"applicationId": m.options.Application, "toStageId": m.options.Stages[m.moves%2], "expectedVersion": m.version,
	}}})
	if err != nil {
		return time.Time{}, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, m.url, bytes.NewReader(body))
	if err != nil {
		return time.Time{}, err
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Authorization", "Bearer "+m.options.Tokens[0])
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return time.Time{}, err
	}
	defer func() { _ = resp.Body.Close() }()
	var answer struct {
		Data struct {
			MoveApplication struct {
				Event   *struct{ OccurredAt time.Time }
				Problem json.RawMessage
			}
		}
		Errors json.RawMessage
	}
	if err := json.NewDecoder(resp.Body).Decode(&answer); err != nil {
		return time.Time{}, fmt.Errorf("move: status %s: %w", strconv.Itoa(resp.StatusCode), err)
	}
	if answer.Data.MoveApplication.Event == nil {
		return time.Time{}, fmt.Errorf("move: %s%s", answer.Errors, answer.Data.MoveApplication.Problem)
	}
	m.version++
	return answer.Data.MoveApplication.Event.OccurredAt, nil
}

// quantile of sorted durations.
func quantile(sorted []time.Duration, q float64) time.Duration {
	if len(sorted) == 0 {
		return 0
	}
	return sorted[min(int(q*float64(len(sorted))), len(sorted)-1)]
}

func sorted(list []time.Duration) []time.Duration {
	slices.Sort(list)
	return list
}

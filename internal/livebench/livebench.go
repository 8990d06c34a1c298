// Package livebench implements `hirewire bench live`. It measures the live streams of a real server
// and of a raw WebSocket broadcaster that sends the same bytes to as many clients, each in a
// process of its own.
//
// It moves one application, waits until all clients have received the event, and repeats. It
// reports how long a change takes to reach every client and what each delivery costs.
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

// Options configures Run.
type Options struct {
	// Subscribers is the number of clients, Moves the number of times that the application is
	// moved.
	Subscribers, Moves int
	// Server and Raw return the commands that start the two servers; see process.
	Server, Raw func(ctx context.Context) *exec.Cmd
	// Tokens are bearer tokens of users who may see the application.
	Tokens []string
	// Application is the id of the application that moves between Stages, Version its version.
	Application string
	Stages      [2]string
	Version     int
	// Profiles is a directory for the server's CPU and heap profiles; empty for none.
	Profiles string
	Now      func() time.Time
	// Log receives the servers' logs and the progress.
	Log io.Writer
}

// Run measures both servers.
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

// warmups is the number of rounds before the measurement, in which statements are prepared and
// stacks and buffers grow.
const warmups = 3

// live measures Hirewire. It also returns a frame as a client received it.
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

// raw measures the raw broadcast of a frame.
func (o *Options) raw(ctx context.Context, out *Side, sample []byte) (err error) {
	server, err := start(ctx, o.Raw(ctx), o.Log)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, server.stop()) }()
	nothing := func(int) (http.Header, []string) { return nil, nil }
	word := "cast " + base64.StdEncoding.EncodeToString(sample)
	_, err = o.measure(
		ctx,
		server,
		"ws://"+server.api+"/",
		"raw",
		out,
		nothing,
		func(context.Context) (time.Time, error) {
			began := o.Now()
			err := server.say(word)
			return began, err
		},
	)
	return err
}

// measure connects the clients and runs the rounds. In each it calls do, which causes an event and
// returns when that began, and waits until all clients have received the event.
func (o *Options) measure(
	ctx context.Context,
	server *Process,
	url, name string,
	out *Side,
	hello func(int) (http.Header, []string),
	do func(context.Context) (time.Time, error),
) ([]byte, error) {
	// Some clients connect and leave before the measurement, because memory that a server allocates
	// once for its first clients, and keeps, is not part of the cost of each.
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

// deserted waits until a server has noticed that its first clients have left. Each had at least one
// goroutine.
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

// resting returns the usage of an idle server after a garbage collection.
func resting(ctx context.Context, server *Process) (usage, error) {
	if err := server.say("collect"); err != nil {
		return usage{}, err
	}
	return server.usage(ctx)
}

// profile tells the server to start a CPU profile, or to stop it and write a heap profile. It does
// nothing if Options.Profiles is empty.
func (o *Options) profile(server *Process, word, name string) error {
	if o.Profiles == "" {
		return nil
	}
	err := server.say(word + " " + filepath.Join(o.Profiles, name))
	return err
}

// mover moves one application back and forth between two stages.
type mover struct {
	options *Options
	url     string
	version int
	moves   int
}

const mutation = `mutation($input: MoveApplicationInput!) { moveApplication(input: $input) { event { occurredAt } problem { message } } }`

// move moves the application and returns the time of the event. The command takes that time before
// it writes, so it includes the commit.
func (m *mover) move(ctx context.Context) (time.Time, error) {
	m.moves++
	body, err := json.Marshal(
		map[string]any{"query": mutation, "variables": map[string]any{"input": map[string]any{
			"applicationId":   m.options.Application,
			"toStageId":       m.options.Stages[m.moves%2],
			"expectedVersion": m.version,
		}}},
	)
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
		return time.Time{}, fmt.Errorf(
			"move: %s%s",
			answer.Errors,
			answer.Data.MoveApplication.Problem,
		)
	}
	m.version++
	return answer.Data.MoveApplication.Event.OccurredAt, nil
}

// quantile returns a quantile of sorted durations.
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

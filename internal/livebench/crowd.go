package livebench

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"net/http"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"hirewire/internal/ws"
)

// crowd is many clients of one server.
type crowd struct {
	now     func() time.Time
	clients []*ws.Client
	// arrived is when each client received the message of the present round, in nanoseconds; missing counts those who did
	// not yet, and complete has a token when there are none.
	arrived  []int64
	missing  atomic.Int64
	complete chan struct{}
	// heard is a sum of all ids of events that a client received, in their order: it is the same for all, or somebody
	// missed something.
	heard   []uint64
	reading sync.WaitGroup
	failed  chan error
	// sample is a message as one of them received it.
	sample atomic.Pointer[[]byte]
}

// dialers is how many clients connect at once.
const dialers = 32

// patience bounds each wait for a server.
const patience = 60 * time.Second

// gather connects so many clients. Each says what hello makes of its number, and waits for as many answers as it said
// things, as the protocol has one for each.
func gather(ctx context.Context, url string, size int, now func() time.Time, hello func(i int) (http.Header, []string)) (_ *crowd, err error) {
	c := &crowd{
		now: now, clients: make([]*ws.Client, size), arrived: make([]int64, size), heard: make([]uint64, size),
		complete: make(chan struct{}, 1), failed: make(chan error, 1),
	}
	defer func() {
		if err != nil {
			c.leave()
		}
	}()
	var connecting sync.WaitGroup
	var next atomic.Int64
	errs := make([]error, dialers)
	for d := range dialers {
		connecting.Go(func() {
			for i := next.Add(1) - 1; i < int64(size) && errs[d] == nil && ctx.Err() == nil; i = next.Add(1) - 1 {
				header, words := hello(int(i))
				c.clients[i], errs[d] = greet(ctx, url, header, words, now().Add(patience))
			}
		})
	}
	connecting.Wait()
	if err := errors.Join(append(errs, ctx.Err())...); err != nil {
		if errors.Is(err, syscall.EMFILE) {
			return nil, fmt.Errorf("this system lets a process open no more files: fewer --subscribers, or a higher ulimit -n (%w)", syscall.EMFILE)
		}
		return nil, err
	}
	for i := range c.clients {
		c.reading.Go(func() { c.read(i) })
	}
	return c, nil
}

func greet(ctx context.Context, url string, header http.Header, words []string, deadline time.Time) (*ws.Client, error) {
	client, err := ws.Dial(ctx, url, header)
	if err != nil {
		return nil, err
	}
	for _, word := range words {
		if err := client.Send([]byte(word)); err != nil {
			return client, err
		}
		if _, err := client.Receive(deadline); err != nil {
			return client, fmt.Errorf("subscribe: %w", err)
		}
	}
	return client, nil
}

// read receives until the connection ends.
func (c *crowd) read(i int) {
	sum := fnv.New64a()
	for {
		text, err := c.clients[i].Receive(time.Time{})
		at := c.now().UnixNano()
		if err != nil {
			select {
			case c.failed <- err:
			default:
			}
			return
		}
		if bytes.Contains(text, []byte(`"events":[]`)) {
			continue // a checkpoint
		}
		id, ok := eventID(text)
		if !ok {
			continue // a ping
		}
		_, _ = sum.Write(id)
		c.heard[i], c.arrived[i] = sum.Sum64(), at
		if i == 0 {
			c.sample.Store(&text)
		}
		if c.missing.Add(-1) == 0 {
			c.complete <- struct{}{}
		}
	}
}

// eventID is the id of the event in a frame that has one event.
func eventID(frame []byte) ([]byte, bool) {
	_, rest, ok := bytes.Cut(frame, []byte(`"id":"evt_`))
	if !ok {
		return nil, false
	}
	id, _, ok := bytes.Cut(rest, []byte{'"'})
	return id, ok
}

// round does something that everybody shall receive, and answers when each did, in nanoseconds.
func (c *crowd) round(ctx context.Context, do func() error) ([]int64, error) {
	c.missing.Store(int64(len(c.clients)))
	if err := do(); err != nil {
		return nil, err
	}
	timer := time.NewTimer(patience)
	defer timer.Stop()
	select {
	case <-c.complete:
		return c.arrived, nil
	case err := <-c.failed:
		return nil, fmt.Errorf("a client was cut off: %w", err)
	case <-timer.C:
		return nil, fmt.Errorf("%d of %d clients did not receive a frame within %s", c.missing.Load(), len(c.clients), patience)
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// agree is an error unless all clients received the same.
func (c *crowd) agree() error {
	for i, sum := range c.heard {
		if sum != c.heard[0] {
			return fmt.Errorf("client %d received other events than client 0", i)
		}
	}
	return nil
}

// leave closes all connections.
func (c *crowd) leave() {
	for _, client := range c.clients {
		if client != nil {
			_ = client.Close()
		}
	}
	c.reading.Wait()
}

// subscription are the messages by which a client follows the pipeline.
func subscription(token string) (http.Header, []string) {
	body, _ := json.Marshal(map[string]string{"query": query}) // a text can always be encoded
	return http.Header{"Authorization": {"Bearer " + token}},
		[]string{`{"type":"connection_init"}`, `{"id":"1","type":"subscribe","payload":` + string(body) + `}`}
}

// query is what a board selects.
const query = `subscription { pipelineUpdates { ... on PipelineEvents { cursor events { __typename id cursor occurredAt actor { id name } posting { id }
	... on ApplicationMoved { applicationVersion application { id version candidate { id name } } fromStage { id name } toStage { id name } } } } ... on ResyncRequired { reason cursor } } }`

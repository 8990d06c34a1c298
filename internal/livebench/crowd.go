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

// crowd is a set of clients of one server.
type crowd struct {
	now     func() time.Time
	clients []*ws.Client
	// arrived is when each client received the message of the present round, in nanoseconds.
	// missing counts the clients that have not received it yet; complete receives a value when
	// there are none.
	arrived  []int64
	missing  atomic.Int64
	complete chan struct{}
	// heard is an order-dependent checksum of the ids of the events that each client received. If
	// two differ, a client has missed an event.
	heard   []uint64
	reading sync.WaitGroup
	failed  chan error
	// sample is a message as one client received it.
	sample atomic.Pointer[[]byte]
}

// dialers is how many clients connect at the same time.
const dialers = 32

// patience is the limit for each wait for a server.
const patience = 60 * time.Second

// gather connects a number of clients. Each sends the messages that hello returns for its number,
// and waits for as many messages in response.
func gather(
	ctx context.Context,
	url string,
	size int,
	now func() time.Time,
	hello func(i int) (http.Header, []string),
) (_ *crowd, err error) {
	c := &crowd{
		now:      now,
		clients:  make([]*ws.Client, size),
		arrived:  make([]int64, size),
		heard:    make([]uint64, size),
		complete: make(chan struct{}, 1),
		failed:   make(chan error, 1),
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
			return nil, fmt.Errorf(
				"the process cannot open more files: use fewer --subscribers or raise ulimit -n (%w)",
				syscall.EMFILE,
			)
		}
		return nil, err
	}
	for i := range c.clients {
		c.reading.Go(func() { c.read(i) })
	}
	return c, nil
}

func greet(
	ctx context.Context,
	url string,
	header http.Header,
	words []string,
	deadline time.Time,
) (*ws.Client, error) {
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

// read receives messages until the connection ends.
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

// eventID returns the id of the event in a frame with one event.
func eventID(frame []byte) ([]byte, bool) {
	_, rest, ok := bytes.Cut(frame, []byte(`"id":"evt_`))
	if !ok {
		return nil, false
	}
	id, _, ok := bytes.Cut(rest, []byte{'"'})
	return id, ok
}

// round calls a function that causes a message to all clients, and returns when each client
// received it, in nanoseconds.
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
		return nil, fmt.Errorf(
			"%d of %d clients did not receive a frame within %s",
			c.missing.Load(),
			len(c.clients),
			patience,
		)
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// agree returns an error unless all clients have received the same events.
func (c *crowd) agree() error {
	for i, sum := range c.heard {
		if sum != c.heard[0] {
			return fmt.Errorf("client %d received other events than client 0", i)
		}
	}
	return nil
}

// leave closes all connections of the crowd.
func (c *crowd) leave() {
	for _, client := range c.clients {
		if client != nil {
			_ = client.Close()
		}
	}
	c.reading.Wait()
}

// subscription returns the messages with which a client subscribes to the pipeline.
func subscription(token string) (http.Header, []string) {
	body, _ := json.Marshal(map[string]string{"query": query}) // never fails for strings
	return http.Header{"Authorization": {"Bearer " + token}},
		[]string{
			`{"type":"connection_init"}`,
			`{"id":"1","type":"subscribe","payload":` + string(body) + `}`,
		}
}

// query is the subscription of the dashboard's board.
const query = `subscription { pipelineUpdates { ... on PipelineEvents { cursor events { __typename id cursor occurredAt actor { id name } posting { id }
	... on ApplicationMoved { applicationVersion application { id version candidate { id name } } fromStage { id name } toStage { id name } } } } ... on ResyncRequired { reason cursor } } }`

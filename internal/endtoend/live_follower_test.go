package endtoend_test

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"sync"
	"time"

	"hirewire/internal/eventlog"
	"hirewire/internal/pipelinestream"
	"hirewire/internal/ws"
)

// door has the address of the current server. Clients wait while there is none.
type door struct {
	mu      sync.Mutex
	url     string
	changed chan struct{}
}

func newDoor() *door { return &door{changed: make(chan struct{})} }

// open sets the server's address. close unsets it.
func (d *door) open(url string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.url = url
	close(d.changed)
	d.changed = make(chan struct{})
}

func (d *door) close() { d.open("") }

func (d *door) wait(ctx context.Context) (string, error) {
	for {
		d.mu.Lock()
		url, changed := d.url, d.changed
		d.mu.Unlock()
		if url != "" {
			return url, nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return "", ctx.Err()
		}
	}
}

// manner is the way in which a client remembers its position.
type manner int

const (
	// byFrame resumes from the newest frame, in the variables.
	byFrame manner = iota
	// byGreeting resumes from the newest frame, in connection_init, like clients that always send
	// the variables of the first connection.
	byGreeting
	// byEvent resumes from the newest event.
	byEvent
	// late resumes from an older frame, like a client that was killed before it stored the newest
	// cursor.
	late
	manners
)

// What clients select: fields that all viewers share, fields that differ between viewers, and
// almost nothing.
var selections = []string{
	`__typename id cursor occurredAt actor { id name } posting { id }
	... on ApplicationMoved { applicationVersion application { id version candidate { id name } } fromStage { id name } toStage { id name } }`,
	`__typename id cursor posting { id applicationCount }`,
	`__typename id cursor ... on AccessLost { postingId } ... on AccessGained { posting { id } }`,
}

func subscription(events string) string {
	return `subscription ($postingIds: [ID!], $after: Cursor) { pipelineUpdates(postingIds: $postingIds, after: $after) {
		__typename ... on PipelineEvents { cursor events { ` + events + ` } } ... on ResyncRequired { reason cursor } } }`
}

// frame is a frame of the subscription.
type frame struct {
	Typename string `json:"__typename"`
	Cursor   string
	Reason   string
	Events   []frameEvent
}

type frameEvent struct {
	Typename  string `json:"__typename"`
	ID        string
	Cursor    string
	PostingID string
	Posting   *struct{ ID string }
}

// wire is a message of the socket.
type wire struct {
	Type    string
	ID      string
	Payload json.RawMessage
}

// answer is the payload of a next message.
type answer struct {
	Data   struct{ PipelineUpdates *frame }
	Errors []failure
}

type failure struct {
	Message    string
	Extensions struct{ Code string }
}

// follower is a client that follows the pipeline over a sequence of connections.
type follower struct {
	who    *colleague
	only   []string
	manner manner
	events string
	first  string // the cursor that its variables always have, or empty
	// take is called with every frame in the follower's goroutine. Its error ends the follower. Nil
	// means keep.
	take func(f *frame) error

	mu sync.Mutex
	// sessions has the ids of the received events by connection, in order.
	sessions [][]string
	seen     map[string]int
	// cursors has the ends of the last frames, the newest last.
	cursors []string
	event   string
	// closes counts the close codes with which servers ended connections.
	closes map[int]int
	// known signals the arrival of an event.
	known chan struct{}
	ready chan struct{} // closed with the first frame
	once  sync.Once
}

func newFollower(who *colleague, only []string, m manner, events string) *follower {
	return &follower{
		who:    who,
		only:   only,
		manner: m,
		events: events,
		seen:   map[string]int{},
		closes: map[int]int{},
		known:  make(chan struct{}),
		ready:  make(chan struct{}),
	}
}

func (f *follower) String() string {
	return fmt.Sprintf("%s, only %v, manner %d", f.who.name, f.only, f.manner)
}

// wants reports whether the follower must get an event, by the test's own rules.
func (f *follower) wants(e *eventlog.Event, postings []*crewPosting) bool {
	if f.only != nil {
		named := false
		for _, id := range f.only {
			named = named || id == e.PostingID
		}
		if !named {
			return false
		}
	}
	return f.who.sees(e, postings)
}

// run follows until the context ends. Only the end of a server is not an error.
func (f *follower) run(ctx context.Context, d *door) error {
	for {
		url, err := d.wait(ctx)
		if err != nil {
			return nil //nolint:nilerr // the test is over
		}
		err = f.connect(ctx, url)
		if ctx.Err() != nil {
			return nil
		}
		if _, broken := err.(lostConnection); !broken { //nolint:errorlint // it is never wrapped
			return fmt.Errorf("%s: %w", f, err)
		}
		// Not immediately: the server may be there but busy.
		pause := time.NewTimer(10 * time.Millisecond)
		select {
		case <-pause.C:
		case <-ctx.Done():
		}
		pause.Stop()
	}
}

// brokeOff is the code of a connection that ended without a close frame.
const brokeOff = 1006

// lostConnection is an error after which clients reconnect.
type lostConnection struct{ cause error }

func (l lostConnection) Error() string { return "the connection broke: " + l.cause.Error() }

// patience is the timeout for slow machines. Normally nothing takes nearly as long.
const patience = 90 * time.Second

// connect follows over one connection.
func (f *follower) connect(ctx context.Context, url string) error {
	conn, err := ws.Dial(ctx, "ws"+strings.TrimPrefix(url, "http"), nil)
	if err != nil {
		return lostConnection{err}
	}
	defer func() { _ = conn.Close() }()
	defer context.AfterFunc(ctx, func() { _ = conn.Close() })()
	greeting, subscribe := f.messages()
	if err := conn.Send(greeting); err != nil {
		return lostConnection{err}
	}
	m, err := f.receive(conn)
	if err != nil {
		return err
	}
	if m.Type != "connection_ack" {
		return fmt.Errorf("%s in place of connection_ack", m.Type)
	}
	if err := conn.Send(subscribe); err != nil {
		return lostConnection{err}
	}
	f.mu.Lock()
	f.sessions = append(f.sessions, nil)
	f.mu.Unlock()
	for {
		m, err := f.receive(conn)
		if err != nil {
			return err
		}
		if err := f.hear(m); err != nil {
			return err
		}
	}
}

func (f *follower) receive(conn *ws.Client) (m wire, err error) {
	text, err := conn.Receive(time.Now().Add(patience))
	if err != nil {
		code := ws.CloseCode(err)
		f.mu.Lock()
		f.closes[code]++
		f.mu.Unlock()
		switch code {
		case 0, brokeOff, ws.CloseRestart, ws.CloseTryAgain:
			return m, lostConnection{err}
		}
		return m, fmt.Errorf("closed for good: %w", err)
	}
	return m, json.Unmarshal(text, &m)
}

// ended is an error code with which the server ended a stream.
type ended struct{ code string }

func (e ended) Error() string { return "the stream ended: " + e.code }

func (f *follower) hear(m wire) error {
	switch m.Type {
	case "next":
		var a answer
		if err := json.Unmarshal(m.Payload, &a); err != nil {
			return err
		}
		if len(a.Errors) > 0 || a.Data.PipelineUpdates == nil {
			return fmt.Errorf("a frame with errors: %s", m.Payload)
		}
		if f.take != nil {
			return f.take(a.Data.PipelineUpdates)
		}
		return f.keep(a.Data.PipelineUpdates)
	case "error":
		var list []failure
		if err := json.Unmarshal(m.Payload, &list); err != nil || len(list) != 1 {
			return fmt.Errorf("an error message: %s", m.Payload)
		}
		return ended{list[0].Extensions.Code}
	case "complete":
		return ended{}
	}
	return fmt.Errorf("a message of the type %q", m.Type)
}

// keep records a frame.
func (f *follower) keep(one *frame) error {
	if one.Typename != "PipelineEvents" {
		return fmt.Errorf("%s %s, although no rights have changed", one.Typename, one.Reason)
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	session := &f.sessions[len(f.sessions)-1]
	for _, e := range one.Events {
		*session = append(*session, e.ID)
		f.seen[e.ID]++
		f.event = e.Cursor
	}
	f.cursors = append(f.cursors, one.Cursor)
	f.cursors = f.cursors[max(0, len(f.cursors)-4):]
	close(f.known)
	f.known = make(chan struct{})
	f.once.Do(func() { close(f.ready) })
	return nil
}

// messages returns the first two messages of a connection.
func (f *follower) messages() (greeting, subscribe []byte) {
	f.mu.Lock()
	defer f.mu.Unlock()
	hello := map[string]any{"authorization": "Bearer " + f.who.token}
	after := f.first
	if n := len(f.cursors); n > 0 {
		newest := f.cursors[n-1]
		switch f.manner {
		case byGreeting:
			hello["resume"] = map[string]string{pipelinestream.ResumeKey(f.only): newest}
		case byEvent:
			if after = newest; f.event != "" {
				after = f.event
			}
		case late:
			after = f.cursors[0]
		default:
			after = newest
		}
	}
	variables := map[string]any{"postingIds": f.only}
	if after != "" {
		variables["after"] = after
	}
	return packed(map[string]any{"type": "connection_init", "payload": hello}),
		packed(map[string]any{"type": "subscribe", "id": "live", "payload": map[string]any{
			"query": subscription(f.events), "variables": variables,
		}})
}

func packed(v any) []byte {
	text, err := json.Marshal(v)
	if err != nil {
		panic(err) // maps of texts
	}
	return text
}

// await waits until the follower has received an event.
func (f *follower) await(ctx context.Context, id string) error {
	for {
		f.mu.Lock()
		got, known := f.seen[id] > 0, f.known
		f.mu.Unlock()
		if got {
			return nil
		}
		select {
		case <-known:
		case <-ctx.Done():
			f.mu.Lock()
			defer f.mu.Unlock()
			return fmt.Errorf(
				"%s: event %s did not arrive; got %d on %d connections, closed %v",
				f,
				id,
				len(f.seen),
				len(f.sessions),
				f.closes,
			)
		}
	}
}

// check compares the received events with the log: exactly those that the follower must get, in
// order, and none twice on one connection.
func (f *follower) check(
	log []eventlog.Event,
	postings []*crewPosting,
) (deliveries int, err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	want, seqs := map[string]bool{}, make(map[string]int64, len(log))
	for i := range log {
		seqs[log[i].ID] = log[i].Seq
		if f.wants(&log[i], postings) {
			want[log[i].ID] = true
		}
	}
	for n, session := range f.sessions {
		last := int64(0)
		for _, id := range session {
			if !want[id] {
				return 0, fmt.Errorf(
					"%s: got %s (%d), which it may not see, did not ask for, or which is not in the log",
					f,
					id,
					seqs[id],
				)
			}
			if seqs[id] <= last {
				return 0, fmt.Errorf(
					"%s: on connection %d event %d came after %d",
					f,
					n,
					seqs[id],
					last,
				)
			}
			last = seqs[id]
		}
		deliveries += len(session)
	}
	for id := range want {
		if f.seen[id] == 0 {
			return 0, fmt.Errorf("%s: event %d is missing", f, seqs[id])
		}
	}
	return deliveries, nil
}

// Package postingwatch implements `hirewire watch`: it prints the events of one posting to a
// terminal, one line each. It is an ordinary client of the API. When the connection is lost it
// reconnects and resumes from its last cursor.
package postingwatch

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"time"

	"hirewire/internal/ws"
)

// Options configures Run.
type Options struct {
	// URL is the URL of the API, with http:// or https://.
	URL string
	// Token is an API key or a demo token.
	Token string
	// Posting is the id of the posting.
	Posting string
	// Out receives the lines.
	Out io.Writer
	// Now returns the time that lines without an event show.
	Now func() time.Time
	// Pause returns the delay before the next attempt after a number of consecutive failures. Nil
	// means exponential back-off up to 16 s.
	Pause func(failures int) time.Duration
}

// Run prints events until ctx ends, and then returns nil. It returns an error if reconnecting
// cannot help, for example because the posting does not exist or the token has expired.
func Run(ctx context.Context, o Options) error {
	if o.Pause == nil {
		o.Pause = backOff
	}
	w := &watcher{Options: o, board: true}
	failures := 0
	for {
		before := w.frames
		err := w.connect(ctx)
		var end finalError
		switch {
		case ctx.Err() != nil:
			return nil //nolint:nilerr // the caller has ended it
		case errors.As(err, &end):
			return end
		}
		if w.frames > before {
			failures = 0
		}
		w.reportLost(err)
		if !wait(ctx, o.Pause(failures)) {
			return nil
		}
		failures++
	}
}

// backOff returns a delay that doubles from 250 ms to 8 s, plus up to as much again.
func backOff(failures int) time.Duration {
	d := 250 * time.Millisecond << min(failures, 5)
	return d + rand.N(d)
}

// wait blocks for d. It returns false if ctx ends first.
func wait(ctx context.Context, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-ctx.Done():
		return false
	}
}

// finalError is an error after which reconnecting cannot help.
type finalError struct{ message string }

func (e finalError) Error() string { return e.message }

// watcher is the state that outlives a connection.
type watcher struct {
	Options
	// cursor is the end of the newest frame; empty before the first.
	cursor string
	// newest is the id of the newest event that was printed or existed at the start.
	newest string
	// board is true if the next state of the posting must be printed.
	board bool
	// lost is true from the loss of a connection until all missed events have been printed. missed
	// counts those.
	lost   bool
	missed int
	// until is the id of the newest event at the time of reconnecting: the last missed one.
	until string
	// frames counts received frames.
	frames int
}

// silenceTimeout is how long a connection may be silent: the server sends pings and checkpoints.
const silenceTimeout = 75 * time.Second

// answerTimeout is how long the server may take to respond.
const answerTimeout = 30 * time.Second

// The ids of the two operations on a connection.
const (
	stateID  = "now"
	streamID = "live"
)

// connect opens a connection and prints events until it ends. It returns the reason, never nil.
func (w *watcher) connect(ctx context.Context) error {
	conn, err := ws.Dial(ctx, "ws"+strings.TrimPrefix(w.URL, "http"), nil)
	if err != nil {
		return err
	}
	defer func() { _ = conn.Close() }()
	defer context.AfterFunc(ctx, func() { _ = conn.Close() })()
	c := &connection{watcher: w, conn: conn}
	err = c.send("connection_init", "", map[string]any{"authorization": "Bearer " + w.Token})
	if err != nil {
		return err
	}
	if err := c.receive(answerTimeout); err != nil {
		return err
	}
	if err := c.queryState(); err != nil {
		return err
	}
	for {
		timeout := silenceTimeout
		if !c.subscribed {
			timeout = answerTimeout
		}
		if err := c.receive(timeout); err != nil {
			return err
		}
	}
}

// connection is one connection to the API.
type connection struct {
	*watcher
	conn *ws.Client
	// subscribed is true once the subscription was sent.
	subscribed bool
}

// send sends a message of the protocol.
func (c *connection) send(kind, id string, payload any) error {
	text, err := json.Marshal(map[string]any{"type": kind, "id": id, "payload": payload})
	if err != nil {
		return err
	}
	return c.conn.Send(text)
}

// queryState queries the state of the posting. The response also has the newest event, up to which
// the stream has to catch up, and the cursor at which the first stream begins.
func (c *connection) queryState() error {
	return c.send("subscribe", stateID, map[string]any{
		"query": stateQuery, "variables": map[string]any{"posting": c.Posting},
	})
}

// subscribe starts the stream after the cursor.
func (c *connection) subscribe() error {
	c.subscribed = true
	return c.send("subscribe", streamID, map[string]any{
		"query": streamQuery, "variables": map[string]any{"posting": c.Posting, "after": c.cursor},
	})
}

// receive waits for one message and acts on it.
func (c *connection) receive(timeout time.Duration) error {
	text, err := c.conn.Receive(time.Now().Add(timeout)) //nolint:forbidigo // a network deadline
	if err != nil {
		return closeError(err)
	}
	var m struct {
		Type, ID string
		Payload  json.RawMessage
	}
	if err := json.Unmarshal(text, &m); err != nil {
		return fmt.Errorf("the server sent a message that is not valid: %w", err)
	}
	switch m.Type {
	case "next":
		var p payload
		if err := json.Unmarshal(m.Payload, &p); err != nil {
			return fmt.Errorf("the server sent a result that is not valid: %w", err)
		}
		if err := failure(p.Errors); err != nil {
			return err
		}
		if m.ID == streamID {
			return c.printFrame(p.Data.PipelineUpdates)
		}
		return c.state(p.Data.Posting, p.Data.Activity.newest())
	case "error":
		var list []problem
		if err := json.Unmarshal(m.Payload, &list); err != nil || len(list) == 0 {
			return errors.New("the server ended the stream without a reason")
		}
		return failure(list)
	case "complete":
		if m.ID == streamID {
			return errors.New("the server ended the stream")
		}
	}
	return nil
}

// closeError returns the error for a connection that ended with err: a finalError if the close code
// shows that reconnecting cannot help.
func closeError(err error) error {
	switch ws.CloseCode(err) {
	case ws.CloseUnauthorized, ws.CloseForbidden:
		return finalError{"the server does not accept this token: it is wrong, expired or revoked"}
	case ws.CloseBadRequest, ws.CloseSubprotocol, ws.CloseDuplicate:
		return finalError{"the server does not understand this client: " + err.Error()}
	case ws.CloseRestart:
		return errors.New("the server is stopping")
	case ws.CloseTryAgain:
		return errors.New("the server asks the client to reconnect")
	}
	return err
}

type problem struct {
	Message    string
	Extensions struct{ Code string }
}

// failure returns the error of a response, or nil if its list of errors is empty.
func failure(list []problem) error {
	if len(list) == 0 {
		return nil
	}
	switch first := list[0]; first.Extensions.Code {
	case "FORBIDDEN":
		return finalError{"you no longer have access to this posting"}
	case "UNAUTHENTICATED":
		return finalError{"the token has expired or was revoked"}
	case "NOT_FOUND":
		return finalError{errNoPosting}
	case "BAD_USER_INPUT", "TOO_COMPLEX":
		return finalError{"the server rejected the query: " + plain(first.Message)}
	default:
		return errors.New("the server cannot respond: " + plain(first.Message))
	}
}

const errNoPosting = "there is no such posting, or you may not see it"

// state handles the response of queryState: it prints the state if required, and starts the stream
// unless it runs already.
func (c *connection) state(p *posting, newest string) error {
	if p == nil {
		return finalError{errNoPosting}
	}
	if c.board {
		c.board = false
		c.line(c.Now(), p.String())
	}
	if c.subscribed {
		return nil
	}
	if c.cursor == "" {
		c.cursor, c.newest = p.PipelineCursor, newest
	}
	c.until = newest
	if err := c.subscribe(); err != nil {
		return err
	}
	c.reportCaughtUp()
	return nil
}

// printFrame prints the events of a frame. After a resync or a change of access it also queries and
// prints the state of the posting.
func (c *connection) printFrame(f *frame) error {
	if f == nil {
		return errors.New("the server sent an empty frame")
	}
	c.frames++
	notice := ""
	if f.Typename == "ResyncRequired" {
		notice = "some events cannot be shown (" + reasons[f.Reason] + ")"
		c.lost, c.missed = false, 0
	}
	for i := range f.Events {
		e := &f.Events[i]
		switch e.Typename {
		case "AccessLost":
			notice = "you see less of this posting than before"
		case "AccessGained":
			notice = "you see more of this posting, or what is left of it"
		default:
			c.line(e.OccurredAt, e.String())
			c.newest = e.ID
			if c.lost {
				c.missed++
				c.reportCaughtUp()
			}
		}
	}
	c.cursor = f.Cursor
	if notice == "" {
		return nil
	}
	c.notice(notice + "; how it stands now:")
	c.board = true
	return c.queryState()
}

// reasons are the reasons of ResyncRequired in words.
var reasons = map[string]string{ //nolint:gochecknoglobals // a constant that Go cannot spell
	"UNKNOWN_EPOCH":  "the server has another history, as after a backup was restored",
	"EXPIRED":        "they have been pruned",
	"AHEAD":          "the server's history has become shorter",
	"ACCESS_CHANGED": "what you may see has changed",
	"INVALID":        "the place in the log cannot be read",
}

// reportLost prints once that the connection was lost.
func (w *watcher) reportLost(err error) {
	if w.lost && w.missed == 0 {
		return // reported already
	}
	what := "connection lost"
	if w.cursor == "" {
		what = "no connection"
	}
	w.notice(what + ": " + plain(err.Error()) + "; trying again")
	w.lost, w.missed = true, 0
}

// reportCaughtUp prints how many events were missed, once all of them have been printed.
func (w *watcher) reportCaughtUp() {
	if !w.lost || w.newest != w.until {
		return
	}
	switch w.missed {
	case 0:
		w.notice("connected again; nothing was missed")
	case 1:
		w.notice("caught up: one event was missed")
	default:
		w.notice(fmt.Sprintf("caught up: %d events were missed", w.missed))
	}
	w.lost, w.missed = false, 0
}

// notice prints a line that is not an event.
func (w *watcher) notice(text string) { w.line(w.Now(), "-- "+text) }

func (w *watcher) line(at time.Time, text string) {
	_, _ = fmt.Fprintf(w.Out, "%s  %s\n", at.Local().Format(time.DateTime), text)
}

// Package postingwatch shows in a terminal what happens to one posting, line by line, for as long as somebody looks. It is a client of
// the API like any other: it comes back by itself when the connection is lost, and goes on from where it was.
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

// Options say what to watch.
type Options struct {
	// URL is the API's, http:// or https://.
	URL string
	// Token is an API key or a demo token.
	Token string
	// Posting is the id.
	Posting string
	// Out is where lines go.
	Out io.Writer
	Now func() time.Time
	// Pause is how long to wait before so many attempts in a row after the first; nil is with back-off, up to 15 s.
	Pause func(failures int) time.Duration
}

// Run watches until ctx ends, which is no error. What it answers otherwise is why there is nothing more to see.
func Run(ctx context.Context, o Options) error {
	if o.Pause == nil {
		o.Pause = backOff
	}
	w := &watcher{Options: o, board: true}
	failures := 0
	for {
		before := w.frames
		err := w.connect(ctx)
		var end final
		switch {
		case ctx.Err() != nil:
			return nil //nolint:nilerr // nobody looks any more
		case errors.As(err, &end):
			return end
		}
		if w.frames > before {
			failures = 0
		}
		w.lose(err)
		if !wait(ctx, o.Pause(failures)) {
			return nil
		}
		failures++
	}
}

// backOff doubles from a quarter of a second to eight, and adds up to as much again.
func backOff(failures int) time.Duration {
	d := 250 * time.Millisecond << min(failures, 5)
	return d + rand.N(d)
}

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

// final ends the watching: coming back would not help.
type final struct{ why string }

func (f final) Error() string { return f.why }

// watcher is what is known across connections.
type watcher struct {
	Options
	// cursor is the end of the newest frame; empty before the first.
	cursor string
	// newest is the id of the newest event that was shown, or was there when the watching began.
	newest string
	// board is true while the present state is to be shown.
	board bool
	// lost is true from the moment when the connection was lost until everything that was missed is shown; missed counts
	// that.
	lost   bool
	missed int
	// until is the newest event when the connection was back: with it, everything that was missed is shown.
	until  string
	frames int
}

// silence is how long a server says nothing before it counts as gone: it pings, and sends checkpoints.
const silence = 75 * time.Second

// answer is how long it may take to answer a question.
const answer = 30 * time.Second

const (
	question = "now"
	stream   = "live"
)

// connect watches over one connection; the error is why it ended.
func (w *watcher) connect(ctx context.Context) error {
	conn, err := ws.Dial(ctx, "ws"+strings.TrimPrefix(w.URL, "http"), nil)
	if err != nil {
		return err
	}
	defer func() { _ = conn.Close() }()
	defer context.AfterFunc(ctx, func() { _ = conn.Close() })()
	c := &connection{watcher: w, conn: conn}
	if err := c.say("connection_init", "", map[string]any{"authorization": "Bearer " + w.Token}); err != nil {
		return err
	}
	if err := c.hear(answer); err != nil {
		return err
	}
	if err := c.ask(); err != nil {
		return err
	}
	for {
		patience := silence
		if !c.subscribed {
			patience = answer
		}
		if err := c.hear(patience); err != nil {
			return err
		}
	}
}

// connection is one connection.
type connection struct {
	*watcher
	conn *ws.Client
	// subscribed is true once the stream was asked for.
	subscribed bool
}

func (c *connection) say(kind, id string, payload any) error {
	text, err := json.Marshal(map[string]any{"type": kind, "id": id, "payload": payload})
	if err != nil {
		return err
	}
	return c.conn.Send(text)
}

// ask asks for the present state. The answer says whether the stream has caught up, and, at the beginning, where it begins.
func (c *connection) ask() error {
	return c.say("subscribe", question, map[string]any{"query": stateQuery, "variables": map[string]any{"posting": c.Posting}})
}

func (c *connection) subscribe() error {
	c.subscribed = true
	return c.say("subscribe", stream, map[string]any{
		"query": streamQuery, "variables": map[string]any{"posting": c.Posting, "after": c.cursor},
	})
}

// hear takes one message.
func (c *connection) hear(patience time.Duration) error {
	text, err := c.conn.Receive(time.Now().Add(patience)) //nolint:forbidigo // a network deadline
	if err != nil {
		return closed(err)
	}
	var m struct {
		Type, ID string
		Payload  json.RawMessage
	}
	if err := json.Unmarshal(text, &m); err != nil {
		return fmt.Errorf("the server said what nobody understands: %w", err)
	}
	switch m.Type {
	case "next":
		var p payload
		if err := json.Unmarshal(m.Payload, &p); err != nil {
			return fmt.Errorf("the server answered what nobody understands: %w", err)
		}
		if err := failure(p.Errors); err != nil {
			return err
		}
		if m.ID == stream {
			return c.take(p.Data.PipelineUpdates)
		}
		return c.state(p.Data.Posting, p.Data.Activity.newest())
	case "error":
		var list []problem
		if err := json.Unmarshal(m.Payload, &list); err != nil || len(list) == 0 {
			return errors.New("the server ended the stream without a reason")
		}
		return failure(list)
	case "complete":
		if m.ID == stream {
			return errors.New("the server ended the stream")
		}
	}
	return nil
}

// closed gives the end of a connection a meaning.
func closed(err error) error {
	switch ws.CloseCode(err) {
	case ws.CloseUnauthorized, ws.CloseForbidden:
		return final{"the server does not, or no longer, take this token"}
	case ws.CloseBadRequest, ws.CloseSubprotocol, ws.CloseDuplicate:
		return final{"the server does not understand this client: " + err.Error()}
	case ws.CloseRestart:
		return errors.New("the server is stopping")
	case ws.CloseTryAgain:
		return errors.New("the server asks to come back")
	}
	return err
}

type problem struct {
	Message    string
	Extensions struct{ Code string }
}

// failure is the error in an answer that has errors.
func failure(list []problem) error {
	if len(list) == 0 {
		return nil
	}
	switch first := list[0]; first.Extensions.Code {
	case "FORBIDDEN":
		return final{"you see this posting no more"}
	case "UNAUTHENTICATED":
		return final{"the token has ended"}
	case "NOT_FOUND":
		return final{errNoPosting}
	case "BAD_USER_INPUT", "TOO_COMPLEX":
		return final{"the server does not take the question: " + plain(first.Message)}
	default:
		return errors.New("the server cannot answer: " + plain(first.Message))
	}
}

const errNoPosting = "there is no such posting, or you may not see it"

// state takes the present state.
func (c *connection) state(p *posting, newest string) error {
	if p == nil {
		return final{errNoPosting}
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
	c.settle()
	return nil
}

// take shows a frame.
func (c *connection) take(f *frame) error {
	if f == nil {
		return errors.New("the server sent an empty frame")
	}
	c.frames++
	anew := ""
	if f.Typename == "ResyncRequired" {
		anew = "some events cannot be shown (" + reasons[f.Reason] + ")"
		c.lost, c.missed = false, 0
	}
	for i := range f.Events {
		e := &f.Events[i]
		switch e.Typename {
		case "AccessLost":
			anew = "you see less of this posting than before"
		case "AccessGained":
			anew = "you see more of this posting, or what is left of it"
		default:
			c.line(e.OccurredAt, e.String())
			c.newest = e.ID
			if c.lost {
				c.missed++
				c.settle()
			}
		}
	}
	c.cursor = f.Cursor
	if anew == "" {
		return nil
	}
	c.notice(anew + "; how it stands now:")
	c.board = true
	return c.ask()
}

// reasons are those of ResyncRequired in words.
var reasons = map[string]string{ //nolint:gochecknoglobals // a constant that Go cannot spell
	"UNKNOWN_EPOCH":  "the server has another history, as after a backup was restored",
	"EXPIRED":        "they have been pruned",
	"AHEAD":          "the server's history has become shorter",
	"ACCESS_CHANGED": "what you may see has changed",
	"INVALID":        "the place in the log cannot be read",
}

// lose says once that the connection is lost.
func (w *watcher) lose(err error) {
	if w.lost && w.missed == 0 {
		return // that was said
	}
	what := "connection lost"
	if w.cursor == "" {
		what = "no connection"
	}
	w.notice(what + ": " + plain(err.Error()) + "; trying again")
	w.lost, w.missed = true, 0
}

// settle says that everything that was missed is shown, once it is.
func (w *watcher) settle() {
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

func (w *watcher) notice(text string) { w.line(w.Now(), "-- "+text) }

func (w *watcher) line(at time.Time, text string) {
	_, _ = fmt.Fprintf(w.Out, "%s  %s\n", at.Local().Format(time.DateTime), text)
}

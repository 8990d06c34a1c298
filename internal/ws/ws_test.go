package ws_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"hirewire/internal/ws"
)

var errBadCredential = errors.New("bad credential")

// options returns the options of a small API whose operations are single words.
func options() ws.Options {
	return ws.Options{
		Enter: func(ctx context.Context, _ *http.Request, payload json.RawMessage) (ws.Entry, error) {
			switch {
			case strings.Contains(string(payload), "bad"):
				return ws.Entry{}, errBadCredential
			case strings.Contains(string(payload), "later"):
				return ws.Entry{}, &ws.Refusal{
					Code:   ws.CloseTryAgain,
					Reason: strings.Repeat("not now ", 30),
				}
			}
			return ws.Entry{Context: ctx, Owner: "owner"}, nil
		},
		Execute: func(ctx context.Context, operation json.RawMessage, out ws.Results) {
			defer out.End()
			var o struct{ Query string }
			if json.Unmarshal(operation, &o) != nil {
				return
			}
			switch o.Query {
			case "one":
				_ = out.Next(ctx, ws.Bytes(`{"data":1}`))
			case "fail":
				_ = out.Fail(ctx, []byte(`[{"message":"no"}]`))
			default: // a subscription without events
				out.Stream()
				<-ctx.Done()
			}
		},
	}
}

type client struct {
	t    *testing.T
	conn *websocket.Conn
}

// serve starts a server. When the test ends it drains the server and checks for leaked goroutines.
func serve(t *testing.T, o ws.Options) (*ws.Server, string) {
	t.Helper()
	before := goleak.IgnoreCurrent()
	t.Cleanup(func() { goleak.VerifyNone(t, before) })
	s := ws.New(o)
	server := httptest.NewServer(s)
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(t.Context()), 10*time.Second)
		defer cancel()
		s.Drain(ctx, 0)
		server.Close()
	})
	return s, "ws" + strings.TrimPrefix(server.URL, "http")
}

func dial(t *testing.T, url string, protocols ...string) *client {
	t.Helper()
	d := websocket.Dialer{Subprotocols: protocols}
	conn, resp, err := d.DialContext(t.Context(), url, nil)
	require.NoError(t, err)
	require.NoError(t, resp.Body.Close())
	t.Cleanup(func() { _ = conn.Close() })
	return &client{t, conn}
}

func (c *client) say(texts ...string) {
	for _, text := range texts {
		// The server may have closed the connection already; the test checks what it sent.
		_ = c.conn.WriteMessage(websocket.TextMessage, []byte(text))
	}
}

// hear returns the next message, or the code with which the server closed the connection.
func (c *client) hear() (string, int) {
	c.t.Helper()
	require.NoError(c.t, c.conn.SetReadDeadline(time.Now().Add(10*time.Second)))
	_, text, err := c.conn.ReadMessage()
	if err == nil {
		return string(text), 0
	}
	closed, ok := errors.AsType[*websocket.CloseError](err)
	require.True(c.t, ok, "%v", err)
	return "", closed.Code
}

const (
	hello = `{"type":"connection_init"}`
	ack   = `{"type":"connection_ack"}`
)

func TestCloseCodes(t *testing.T) {
	big := `{"type":"ping","payload":{"x":"` + strings.Repeat("x", 300<<10) + `"}}`
	medium := `{"type":"ping","payload":{"x":"` + strings.Repeat("x", 40<<10) + `"}}`
	for name, c := range map[string]struct {
		say  []string
		code int
	}{
		"not JSON":                   {[]string{"hello"}, ws.CloseBadRequest},
		"two values":                 {[]string{hello + hello}, ws.CloseBadRequest},
		"a list":                     {[]string{"[]"}, ws.CloseBadRequest},
		"no type":                    {[]string{"{}"}, ws.CloseBadRequest},
		"unknown type":               {[]string{`{"type":"start"}`}, ws.CloseBadRequest},
		"type is a number":           {[]string{`{"type":1}`}, ws.CloseBadRequest},
		"too large":                  {[]string{hello, big}, ws.CloseBadRequest},
		"large before init":          {[]string{medium}, ws.CloseBadRequest},
		"large init":                 {[]string{strings.Replace(hello, "}", strings.Repeat(" ", 40<<10)+"}", 1)}, ws.CloseBadRequest},
		"not UTF-8":                  {[]string{"{\"type\":\"ping\",\"payload\":{\"x\":\"\xff\"}}"}, ws.CloseBadRequest},
		"deep nesting":               {[]string{`{"type":"ping","payload":` + strings.Repeat("[", 20_000) + strings.Repeat("]", 20_000) + `}`}, ws.CloseBadRequest},
		"temporary refusal":          {[]string{`{"type":"connection_init","payload":{"later":1}}`}, ws.CloseTryAgain},
		"payload of init is a text":  {[]string{`{"type":"connection_init","payload":"x"}`}, ws.CloseBadRequest},
		"bad credential":             {[]string{`{"type":"connection_init","payload":{"bad":1}}`}, ws.CloseForbidden},
		"two inits":                  {[]string{hello, hello}, ws.CloseTooMany},
		"two inits, the first bad":   {[]string{`{"type":"connection_init","payload":{"bad":1}}`, hello}, ws.CloseForbidden},
		"subscribe before init":      {[]string{`{"type":"subscribe","id":"1","payload":{"query":"one"}}`}, ws.CloseUnauthorized},
		"subscribe without id":       {[]string{hello, `{"type":"subscribe","payload":{"query":"one"}}`}, ws.CloseBadRequest},
		"id is empty":                {[]string{hello, `{"type":"subscribe","id":"","payload":{"query":"one"}}`}, ws.CloseBadRequest},
		"id is long":                 {[]string{hello, `{"type":"subscribe","id":"` + strings.Repeat("i", 201) + `","payload":{"query":"one"}}`}, ws.CloseBadRequest},
		"no payload":                 {[]string{hello, `{"type":"subscribe","id":"1"}`}, ws.CloseBadRequest},
		"no query":                   {[]string{hello, `{"type":"subscribe","id":"1","payload":{}}`}, ws.CloseBadRequest},
		"query is null":              {[]string{hello, `{"type":"subscribe","id":"1","payload":{"query":null}}`}, ws.CloseBadRequest},
		"query is a number":          {[]string{hello, `{"type":"subscribe","id":"1","payload":{"query":1}}`}, ws.CloseBadRequest},
		"query is an object":         {[]string{hello, `{"type":"subscribe","id":"1","payload":{"query":{}}}`}, ws.CloseBadRequest},
		"query is a list":            {[]string{hello, `{"type":"subscribe","id":"1","payload":{"query":["one"]}}`}, ws.CloseBadRequest},
		"variables are a text":       {[]string{hello, `{"type":"subscribe","id":"1","payload":{"query":"one","variables":"{}"}}`}, ws.CloseBadRequest},
		"variables are a list":       {[]string{hello, `{"type":"subscribe","id":"1","payload":{"query":"one","variables":[]}}`}, ws.CloseBadRequest},
		"operation name is a number": {[]string{hello, `{"type":"subscribe","id":"1","payload":{"query":"one","operationName":1}}`}, ws.CloseBadRequest},
		"extensions are a boolean":   {[]string{hello, `{"type":"subscribe","id":"1","payload":{"query":"one","extensions":true}}`}, ws.CloseBadRequest},
		"document id is a number":    {[]string{hello, `{"type":"subscribe","id":"1","payload":{"documentId":1}}`}, ws.CloseBadRequest},
		"duplicate id":               {[]string{hello, `{"type":"subscribe","id":"1","payload":{"query":"wait"}}`, `{"type":"subscribe","id":"1","payload":{"query":"wait"}}`}, ws.CloseDuplicate},
		"complete without id":        {[]string{hello, `{"type":"complete"}`}, ws.CloseBadRequest},
	} {
		t.Run(name, func(t *testing.T) {
			s, url := serve(t, options())
			cl := dial(t, url, ws.Subprotocol)
			cl.say(c.say...)
			for {
				text, code := cl.hear()
				if code != 0 {
					require.Equal(t, c.code, code)
					require.Equal(t, map[int]int64{code: 1}, s.Closes())
					return
				}
				require.JSONEq(t, ack, text)
			}
		})
	}
	t.Run("large after init", func(t *testing.T) {
		_, url := serve(t, options())
		cl := dial(t, url, ws.Subprotocol)
		cl.say(hello, medium)
		text, _ := cl.hear()
		require.JSONEq(t, ack, text)
		text, code := cl.hear()
		require.Zero(t, code)
		require.Contains(t, text, "pong")
	})
	t.Run("no subprotocol", func(t *testing.T) {
		_, url := serve(t, options())
		_, code := dial(t, url).hear()
		require.Equal(t, ws.CloseSubprotocol, code)
	})
	t.Run("another subprotocol", func(t *testing.T) {
		_, url := serve(t, options())
		_, code := dial(t, url, "graphql-ws").hear()
		require.Equal(t, ws.CloseSubprotocol, code)
	})
	t.Run("a binary message", func(t *testing.T) {
		_, url := serve(t, options())
		cl := dial(t, url, ws.Subprotocol)
		require.NoError(t, cl.conn.WriteMessage(websocket.BinaryMessage, []byte(hello)))
		_, code := cl.hear()
		require.Equal(t, ws.CloseBadRequest, code)
	})
	t.Run("no message", func(t *testing.T) {
		o := options()
		o.InitTimeout = 20 * time.Millisecond
		_, url := serve(t, o)
		_, code := dial(t, url, ws.Subprotocol).hear()
		require.Equal(t, ws.CloseInitTimeout, code)
	})
	for name, one := range map[string]func(c *client){
		"messages":    func(c *client) { c.say(`{"type":"ping"}`) },
		"ping frames": func(c *client) { _ = c.conn.WriteControl(websocket.PingMessage, nil, time.Now().Add(time.Second)) },
		"pong frames": func(c *client) { _ = c.conn.WriteControl(websocket.PongMessage, nil, time.Now().Add(time.Second)) },
		"garbage":     func(c *client) { c.say(`{"type":"complete","id":"nobody"}`) },
	} {
		t.Run("a flood of "+name, func(t *testing.T) {
			o := options()
			o.MaxRate = 10
			_, url := serve(t, o)
			cl := dial(t, url, ws.Subprotocol)
			for range 200 {
				one(cl)
			}
			for {
				if _, code := cl.hear(); code != 0 {
					require.Equal(t, ws.CloseTooMany, code)
					return
				}
			}
		})
	}
	t.Run("too many operations", func(t *testing.T) {
		o := options()
		o.MaxOperations = 2
		_, url := serve(t, o)
		cl := dial(t, url, ws.Subprotocol)
		cl.say(hello)
		for i := range 3 {
			cl.say(fmt.Sprintf(`{"type":"subscribe","id":"%d","payload":{"query":"wait"}}`, i))
		}
		_, _ = cl.hear()
		_, code := cl.hear()
		require.Equal(t, ws.CloseTooMany, code)
	})
	t.Run("too many connections of one owner", func(t *testing.T) {
		o := options()
		o.MaxConnections = 1
		_, url := serve(t, o)
		first, second := dial(t, url, ws.Subprotocol), dial(t, url, ws.Subprotocol)
		first.say(hello)
		text, _ := first.hear()
		require.JSONEq(t, ack, text)
		second.say(hello)
		_, code := second.hear()
		require.Equal(t, ws.CloseTooMany, code)
	})
	t.Run("a stopping server", func(t *testing.T) {
		const crowd = 20
		s, url := serve(t, options())
		var clients []*client
		for range crowd {
			cl := dial(t, url, ws.Subprotocol)
			cl.say(hello, `{"type":"subscribe","id":"1","payload":{"query":"wait"}}`)
			_, _ = cl.hear()
			clients = append(clients, cl)
		}
		drained := make(chan struct{})
		go func() { defer close(drained); s.Drain(t.Context(), 50*time.Millisecond) }()
		for _, cl := range clients {
			_, code := cl.hear()
			require.Equal(t, ws.CloseRestart, code)
		}
		<-drained
		require.Zero(t, s.Connections())
		late := dial(t, url, ws.Subprotocol)
		late.say(hello)
		_, code := late.hear()
		require.Equal(t, ws.CloseRestart, code)
		require.Equal(t, map[int]int64{ws.CloseRestart: crowd + 1}, s.Closes())
	})
	t.Run("a stopping server with an operation that will end", func(t *testing.T) {
		o := options()
		begun, goOn := make(chan struct{}), make(chan struct{})
		o.Execute = func(ctx context.Context, _ json.RawMessage, out ws.Results) {
			defer out.End()
			close(begun)
			<-goOn
			_ = out.Next(ctx, ws.Bytes(`{"data":1}`))
		}
		s, url := serve(t, o)
		cl := dial(t, url, ws.Subprotocol)
		cl.say(hello, `{"type":"subscribe","id":"1","payload":{"query":"mutation"}}`)
		_, _ = cl.hear()
		<-begun
		drained := make(chan struct{})
		go func() { defer close(drained); s.Drain(t.Context(), 0) }()
		ws.AwaitRetiring(s)
		cl.say(
			`{"type":"subscribe","id":"2","payload":{"query":"mutation"}}`,
		) // if it began, it would close begun twice
		close(goOn)
		text, _ := cl.hear()
		require.JSONEq(t, `{"id":"1","type":"next","payload":{"data":1}}`, text)
		text, _ = cl.hear()
		require.JSONEq(t, `{"id":"1","type":"complete"}`, text)
		_, code := cl.hear()
		require.Equal(t, ws.CloseRestart, code)
		<-drained
	})
	t.Run("a stopping server that cannot wait", func(t *testing.T) {
		o := options()
		begun := make(chan struct{})
		o.Execute = func(ctx context.Context, _ json.RawMessage, out ws.Results) {
			defer out.End()
			close(begun)
			<-ctx.Done()
		}
		s, url := serve(t, o)
		cl := dial(t, url, ws.Subprotocol)
		cl.say(hello, `{"type":"subscribe","id":"1","payload":{"query":"mutation"}}`)
		_, _ = cl.hear()
		<-begun
		over, cancel := context.WithCancel(t.Context())
		cancel()
		s.Drain(over, 0)
		_, code := cl.hear()
		require.Equal(t, ws.CloseRestart, code)
	})
	t.Run("a page from elsewhere", func(t *testing.T) {
		s, url := serve(t, options())
		_, resp, err := websocket.DefaultDialer.DialContext(
			t.Context(),
			url,
			http.Header{"Origin": {"https://elsewhere.example"}},
		)
		require.ErrorIs(t, err, websocket.ErrBadHandshake)
		require.NoError(t, resp.Body.Close())
		require.Equal(t, http.StatusForbidden, resp.StatusCode)
		require.Empty(t, s.Closes())
	})
	t.Run("a client that answers no pings", func(t *testing.T) {
		o := options()
		o.PingInterval = 20 * time.Millisecond
		s, url := serve(t, o)
		cl := dial(t, url, ws.Subprotocol)
		cl.say(hello)
		_, _ = cl.hear() // wait for the acknowledgment
		require.Eventually(
			t,
			func() bool { return s.Connections() == 0 },
			10*time.Second,
			time.Millisecond,
		)
		require.Equal(t, map[int]int64{1006: 1}, s.Closes())
	})
	t.Run("a client that answers pings", func(t *testing.T) {
		o := options()
		o.PingInterval = 200 * time.Millisecond
		s, url := serve(t, o)
		cl := dial(t, url, ws.Subprotocol)
		cl.say(hello)
		_, _ = cl.hear()
		pings, enough := 0, errors.New("that was enough")
		cl.conn.SetPingHandler(func(text string) error {
			if pings++; pings > 5 {
				return enough
			}
			return cl.conn.WriteControl(
				websocket.PongMessage,
				[]byte(text),
				time.Now().Add(time.Second),
			)
		})
		_, _, err := cl.conn.ReadMessage()
		require.ErrorIs(t, err, enough)
		require.Equal(t, 1, s.Connections())
		require.Empty(t, s.Closes())
	})
}

// The function that Entry.Hold receives closes the connection, and the one that it returns is
// called when the connection has ended.
func TestHold(t *testing.T) {
	for name, ends := range map[string]func(c *client, end func(int, string)) (code int){
		"by the server": func(_ *client, end func(int, string)) int {
			end(ws.CloseForbidden, "Signed out")
			return ws.CloseForbidden
		},
		"by the client": func(c *client, _ func(int, string)) int { c.say("nonsense"); return ws.CloseBadRequest },
	} {
		t.Run(name, func(t *testing.T) {
			o, held, released := options(), make(chan func(int, string), 1), make(chan struct{})
			o.Enter = func(ctx context.Context, _ *http.Request, _ json.RawMessage) (ws.Entry, error) {
				return ws.Entry{
					Context: ctx,
					Owner:   "owner",
					Hold: func(end func(int, string)) func() {
						held <- end
						return func() { close(released) }
					},
				}, nil
			}
			_, url := serve(t, o)
			cl := dial(t, url, ws.Subprotocol)
			cl.say(hello, `{"type":"subscribe","id":"1","payload":{"query":"wait"}}`)
			_, _ = cl.hear()
			want := ends(cl, <-held)
			_, code := cl.hear()
			require.Equal(t, want, code)
			<-released
		})
	}
}

// Nothing is sent for an operation after the client has completed it, and the next operation with
// the same id is not affected.
func TestCompletedOperationsAreSilent(t *testing.T) {
	o, goOn, tried := options(), make(chan struct{}), make(chan error, 2)
	plain := o.Execute
	o.Execute = func(ctx context.Context, operation json.RawMessage, out ws.Results) {
		if !strings.Contains(string(operation), "stubborn") {
			plain(ctx, operation, out)
			return
		}
		defer out.End()
		<-goOn
		tried <- out.Next(ctx, ws.Bytes(`{"data":"old"}`))
		tried <- out.Fail(ctx, []byte(`[{"message":"old"}]`))
	}
	_, url := serve(t, o)
	c := dial(t, url, ws.Subprotocol)
	c.say(
		hello,
		`{"type":"subscribe","id":"1","payload":{"query":"stubborn"}}`,
		`{"type":"complete","id":"1"}`,
		`{"type":"subscribe","id":"1","payload":{"query":"wait"}}`,
		`{"type":"ping"}`,
	)
	for _, want := range []string{ack, `{"type":"pong"}`} {
		text, _ := c.hear()
		require.JSONEq(t, want, text)
	}
	close(goOn)
	require.Error(t, <-tried)
	require.Error(t, <-tried)
	// The second operation still runs: its id is in use.
	c.say(`{"type":"ping"}`)
	text, _ := c.hear()
	require.JSONEq(t, `{"type":"pong"}`, text)
	c.say(`{"type":"subscribe","id":"1","payload":{"query":"wait"}}`)
	_, code := c.hear()
	require.Equal(t, ws.CloseDuplicate, code)
}

func TestOperations(t *testing.T) {
	_, url := serve(t, options())
	c := dial(t, url, ws.Subprotocol)
	expect := func(want string) {
		t.Helper()
		text, code := c.hear()
		require.Zero(t, code)
		require.JSONEq(t, want, text)
	}
	c.say(`{"type":"ping","payload":{"a":1}}`)
	expect(`{"type":"pong","payload":{"a":1}}`)
	c.say(hello)
	expect(ack)
	c.say(`{"type":"pong"}`, `{"type":"subscribe","id":"a\"b","payload":{"query":"one"}}`)
	expect(`{"id":"a\"b","type":"next","payload":{"data":1}}`)
	expect(`{"id":"a\"b","type":"complete"}`)
	// `error` is the last message of an operation.
	c.say(`{"type":"subscribe","id":"2","payload":{"query":"fail"}}`, `{"type":"ping"}`)
	got := map[string]bool{}
	for range 2 {
		text, _ := c.hear()
		got[text] = true
	}
	require.Equal(
		t,
		map[string]bool{
			`{"id":"2","type":"error","payload":[{"message":"no"}]}`: true,
			`{"type":"pong"}`: true,
		},
		got,
	)
	// Nothing is sent for a completed operation, and its id is free at once.
	c.say(
		`{"type":"subscribe","id":"3","payload":{"query":"wait"}}`,
		`{"type":"complete","id":"3"}`,
		`{"type":"complete","id":"nobody"}`,
		`{"type":"subscribe","id":"3","payload":{"query":"one"}}`,
	)
	expect(`{"id":"3","type":"next","payload":{"data":1}}`)
	expect(`{"id":"3","type":"complete"}`)
}

func FuzzMessages(f *testing.F) {
	for _, seed := range []string{hello, ack, `{"type":"subscribe","id":"1","payload":{"query":"one"}}`, `{"type":"complete","id":"1"}`, "", "{", "\x00"} {
		f.Add(seed, seed)
	}
	s := ws.New(options())
	server := httptest.NewServer(s)
	f.Cleanup(server.Close)
	url := "ws" + strings.TrimPrefix(server.URL, "http")
	f.Fuzz(func(t *testing.T, first, second string) {
		c := dial(t, url, ws.Subprotocol)
		c.say(first, second, "not a message")
		for {
			text, code := c.hear()
			if code != 0 {
				require.Contains(
					t,
					[]int{
						ws.CloseBadRequest,
						ws.CloseUnauthorized,
						ws.CloseForbidden,
						ws.CloseDuplicate,
						ws.CloseTooMany,
					},
					code,
				)
				return
			}
			require.True(t, json.Valid([]byte(text)), text)
		}
	})
}

// Whatever bytes arrive on a connection, the server ends that connection and serves others.
func FuzzFrames(f *testing.F) {
	masked := func(opcode, length byte, rest ...byte) []byte {
		return append([]byte{opcode, 0x80 | length, 0, 0, 0, 0}, rest...)
	}
	for _, seed := range [][]byte{
		nil,
		{0},
		[]byte("GET / HTTP/1.1\r\n\r\n"), masked(0x81, 2, '{', '}'), masked(0x01, 1, '{'), masked(0x80, 1, '}'), masked(0x88, 0),
		masked(0x88, 2, 3, 0xe8), masked(0x89, 1, 'x'), masked(0x8f, 0), masked(0xf1, 0),
		{0x81, 0x01, 'x'},
		{0x81, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff},
		masked(0x09, 0), masked(0x81, 126, 0, 1),
	} {
		f.Add(seed)
	}
	s := ws.New(options())
	server := httptest.NewServer(s)
	f.Cleanup(server.Close)
	url := "ws" + strings.TrimPrefix(server.URL, "http")
	f.Fuzz(func(t *testing.T, garbage []byte) {
		c := dial(t, url, ws.Subprotocol)
		raw, ok := c.conn.NetConn().(*net.TCPConn)
		require.True(t, ok)
		_, _ = raw.Write(garbage) // the server may have closed it already
		_ = raw.CloseWrite()
		require.NoError(t, raw.SetReadDeadline(time.Now().Add(10*time.Second)))
		_, err := io.Copy(io.Discard, raw)
		require.NotErrorIs(t, err, os.ErrDeadlineExceeded)
		other := dial(t, url, ws.Subprotocol)
		other.say(hello)
		text, _ := other.hear()
		require.JSONEq(t, ack, text)
		require.NoError(t, other.conn.Close())
	})
}

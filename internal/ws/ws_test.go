package ws_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"hirewire/internal/ws"
)

var errWho = errors.New("who are you?")

// options serve a little API: an operation is a word that says what it does.
func options() ws.Options {
	return ws.Options{
		Enter: func(ctx context.Context, _ *http.Request, payload json.RawMessage) (ws.Entry, error) {
			if strings.Contains(string(payload), "bad") {
				return ws.Entry{}, errWho
			}
			return ws.Entry{Context: ctx, Owner: "owner"}, nil
		},
		Execute: func(ctx context.Context, operation json.RawMessage, out ws.Results) {
			var o struct{ Query string }
			if json.Unmarshal(operation, &o) != nil {
				return
			}
			switch o.Query {
			case "one":
				_ = out.Next(ctx, []byte(`{"data":1}`))
			case "fail":
				_ = out.Fail(ctx, []byte(`[{"message":"no"}]`))
			case "flood":
				for out.Next(ctx, []byte(`{"data":"`+strings.Repeat("x", 64<<10)+`"}`)) == nil {
				}
			default: // a subscription that waits
				<-ctx.Done()
			}
		},
	}
}

type client struct {
	t    *testing.T
	conn *websocket.Conn
}

// serve starts a server, and a check that it leaves no goroutine behind.
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
		// The server may have closed already: what it answered is what the test looks at.
		_ = c.conn.WriteMessage(websocket.TextMessage, []byte(text))
	}
}

// hear reads the next message, or the code with which the connection was closed.
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
	for name, c := range map[string]struct {
		say  []string
		code int
	}{
		"not JSON":                  {[]string{"hello"}, ws.CloseBadRequest},
		"two values":                {[]string{hello + hello}, ws.CloseBadRequest},
		"a list":                    {[]string{"[]"}, ws.CloseBadRequest},
		"no type":                   {[]string{"{}"}, ws.CloseBadRequest},
		"unknown type":              {[]string{`{"type":"start"}`}, ws.CloseBadRequest},
		"type is a number":          {[]string{`{"type":1}`}, ws.CloseBadRequest},
		"too large":                 {[]string{big}, ws.CloseBadRequest},
		"payload of init is a text": {[]string{`{"type":"connection_init","payload":"x"}`}, ws.CloseBadRequest},
		"bad credential":            {[]string{`{"type":"connection_init","payload":{"bad":1}}`}, ws.CloseForbidden},
		"two inits":                 {[]string{hello, hello}, ws.CloseTooMany},
		"two inits, the first bad":  {[]string{`{"type":"connection_init","payload":{"bad":1}}`, hello}, ws.CloseForbidden},
		"subscribe before init":     {[]string{`{"type":"subscribe","id":"1","payload":{"query":"one"}}`}, ws.CloseUnauthorized},
		"subscribe without id":      {[]string{hello, `{"type":"subscribe","payload":{"query":"one"}}`}, ws.CloseBadRequest},
		"id is empty":               {[]string{hello, `{"type":"subscribe","id":"","payload":{"query":"one"}}`}, ws.CloseBadRequest},
		"id is long":                {[]string{hello, `{"type":"subscribe","id":"` + strings.Repeat("i", 201) + `","payload":{"query":"one"}}`}, ws.CloseBadRequest},
		"no payload":                {[]string{hello, `{"type":"subscribe","id":"1"}`}, ws.CloseBadRequest},
		"duplicate id":              {[]string{hello, `{"type":"subscribe","id":"1","payload":{"query":"wait"}}`, `{"type":"subscribe","id":"1","payload":{"query":"wait"}}`}, ws.CloseDuplicate},
		"complete without id":       {[]string{hello, `{"type":"complete"}`}, ws.CloseBadRequest},
	} {
		t.Run(name, func(t *testing.T) {
			_, url := serve(t, options())
			cl := dial(t, url, ws.Subprotocol)
			cl.say(c.say...)
			for {
				text, code := cl.hear()
				if code != 0 {
					require.Equal(t, c.code, code)
					return
				}
				require.JSONEq(t, ack, text)
			}
		})
	}
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
	t.Run("nothing is said", func(t *testing.T) {
		o := options()
		o.InitTimeout = 20 * time.Millisecond
		_, url := serve(t, o)
		_, code := dial(t, url, ws.Subprotocol).hear()
		require.Equal(t, ws.CloseInitTimeout, code)
	})
	t.Run("a flood", func(t *testing.T) {
		o := options()
		o.MaxRate = 10
		_, url := serve(t, o)
		cl := dial(t, url, ws.Subprotocol)
		for range 200 {
			cl.say(`{"type":"ping"}`)
		}
		for {
			if _, code := cl.hear(); code != 0 {
				require.Equal(t, ws.CloseTooMany, code)
				return
			}
		}
	})
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
		s, url := serve(t, options())
		cl := dial(t, url, ws.Subprotocol)
		cl.say(hello)
		_, _ = cl.hear()
		go s.Drain(t.Context(), 10*time.Millisecond)
		_, code := cl.hear()
		require.Equal(t, ws.CloseRestart, code)
	})
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
	// An error is the last word about an operation.
	c.say(`{"type":"subscribe","id":"2","payload":{"query":"fail"}}`, `{"type":"ping"}`)
	got := map[string]bool{}
	for range 2 {
		text, _ := c.hear()
		got[text] = true
	}
	require.Equal(t, map[string]bool{`{"id":"2","type":"error","payload":[{"message":"no"}]}`: true, `{"type":"pong"}`: true}, got)
	// What the client completed is silent, and its id is free at once.
	c.say(`{"type":"subscribe","id":"3","payload":{"query":"wait"}}`, `{"type":"complete","id":"3"}`, `{"type":"complete","id":"nobody"}`,
		`{"type":"subscribe","id":"3","payload":{"query":"one"}}`)
	expect(`{"id":"3","type":"next","payload":{"data":1}}`)
	expect(`{"id":"3","type":"complete"}`)
}

// A client that stops reading is cut off within its deadline, and delays nobody.
func TestASlowClientIsCutOff(t *testing.T) {
	o := options()
	o.WriteTimeout, o.QueueLimit = 200*time.Millisecond, 128<<10
	s, url := serve(t, o)
	slow, other := dial(t, url, ws.Subprotocol), dial(t, url, ws.Subprotocol)
	slow.say(hello, `{"type":"subscribe","id":"1","payload":{"query":"flood"}}`)
	other.say(hello)
	_, _ = other.hear()
	for i := range 20 {
		other.say(fmt.Sprintf(`{"type":"subscribe","id":"%d","payload":{"query":"one"}}`, i))
		_, code := other.hear()
		require.Zero(t, code)
		_, code = other.hear()
		require.Zero(t, code)
	}
	require.Eventually(t, func() bool { return s.Connections() == 1 }, 10*time.Second, 10*time.Millisecond)
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
				require.Contains(t, []int{ws.CloseBadRequest, ws.CloseUnauthorized, ws.CloseForbidden, ws.CloseDuplicate, ws.CloseTooMany}, code)
				return
			}
			require.True(t, json.Valid([]byte(text)), text)
		}
	})
}

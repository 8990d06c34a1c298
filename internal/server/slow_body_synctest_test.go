package server_test

import (
	"bufio"
	"io"
	"net"
	"net/http"
	"os"
	"strconv"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/server"
)

// pipes is a listener whose connections are in memory, so that their deadlines keep the bubble's
// time.
type pipes struct {
	accept chan net.Conn
	closed chan struct{}
}

func (p *pipes) Accept() (net.Conn, error) {
	select {
	case c := <-p.accept:
		return c, nil
	case <-p.closed:
		return nil, net.ErrClosed
	}
}

func (p *pipes) Close() error   { close(p.closed); return nil }
func (p *pipes) Addr() net.Addr { return &net.TCPAddr{} }

// A body must come at some speed, whoever sends it; a long one that does may take its time.
func TestBodiesMustComeSteadily(t *testing.T) {
	const grace, longest, rate = 15 * time.Second, 2 * time.Minute, 8 << 10
	for _, tt := range []struct {
		name string
		// each many bytes are sent, every so often, until there were length.
		each, length int
		every        time.Duration
		// reads is false for a handler that answers at once.
		reads bool
		// after is when the body fails; 0 for never.
		after time.Duration
	}{
		{name: "nothing comes", each: 0, length: 1000, every: time.Minute, reads: true, after: grace},
		{name: "a byte now and then", each: 1, length: 1000, every: time.Second, reads: true, after: grace},
		{name: "a little under the rate", each: rate - 100, length: 10 << 20, every: time.Second, reads: true, after: longest},
		{name: "half the rate", each: rate / 2, length: 10 << 20, every: time.Second, reads: true, after: 30 * time.Second},
		{name: "at ten times the rate", each: 10 * rate, length: 9 << 20, every: time.Second, reads: true},
		{name: "all at once", each: 1 << 20, length: 1 << 20, every: time.Second, reads: true},
		{name: "answered before it was read", each: 1, length: 1000, every: time.Second, after: grace},
	} {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				result := make(chan error, 1)
				var ended time.Time
				handler := server.Steady(
					time.Now,
					http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
						if tt.reads {
							_, err := io.Copy(io.Discard, r.Body)
							ended = time.Now()
							result <- err
						}
						w.WriteHeader(http.StatusNoContent)
					}),
				)
				listener := &pipes{accept: make(chan net.Conn), closed: make(chan struct{})}
				srv := &http.Server{Handler: handler, ReadTimeout: longest}
				served := make(chan error, 1)
				go func() { served <- srv.Serve(listener) }()
				near, far := net.Pipe()
				listener.accept <- far
				began := time.Now()
				sent := make(chan struct{})
				go func() {
					defer close(sent)
					_, _ = io.WriteString(
						near,
						"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: "+strconv.Itoa(
							tt.length,
						)+"\r\n\r\n",
					)
					tick := time.NewTicker(tt.every)
					defer tick.Stop()
					for left := tt.length; left > 0; left -= tt.each {
						if _, err := io.WriteString(
							near,
							strings.Repeat("x", min(tt.each, left)),
						); err != nil {
							return
						}
						<-tick.C
					}
				}()
				closed := make(chan struct{})
				go func() {
					defer close(closed)
					_, _ = io.Copy(io.Discard, bufio.NewReader(near))
					if !tt.reads {
						ended = time.Now()
					}
				}()
				if tt.reads {
					err := <-result
					if tt.after == 0 {
						require.NoError(t, err)
					} else {
						require.ErrorIs(t, err, os.ErrDeadlineExceeded, "%v", err)
					}
				} else {
					<-closed // the server reads the rest, for as long, and hangs up
				}
				if tt.after > 0 {
					require.InDelta(t, tt.after.Seconds(), ended.Sub(began).Seconds(), 1)
				}
				_ = near.Close()
				_ = srv.Close()
				require.ErrorIs(t, <-served, http.ErrServerClosed)
				<-sent
				<-closed
			})
		})
	}
}

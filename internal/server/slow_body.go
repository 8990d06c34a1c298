package server

import (
	"errors"
	"io"
	"net/http"
	"time"
)

// How fast the body of a request must arrive. Otherwise a client that sends a few bytes now and
// then would hold its connection, and what was read so far, for as long as the longest upload may
// take.
const (
	// bodyGrace is how long a body of any length may take.
	bodyGrace = 15 * time.Second
	// bodyRate is how many bytes earn another second.
	bodyRate = 8 << 10
	// longestBody is how long any body may take: a file of ten megabytes over a slow line.
	longestBody = 2 * time.Minute
)

// steady returns a handler that calls next with a body whose reads fail with os.ErrDeadlineExceeded
// once the client has sent too little of it.
func steady(now func() time.Time, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Body == nil || r.Body == http.NoBody {
			next.ServeHTTP(w, r)
			return
		}
		b := &steadyBody{ReadCloser: r.Body, conn: http.NewResponseController(w), began: now()}
		// Also for a handler that answers without reading the body: the server then reads the rest.
		b.setDeadline()
		r.Body = b
		next.ServeHTTP(w, r)
	})
}

// steadyBody is a request body with a read deadline that moves with the number of bytes received.
type steadyBody struct {
	io.ReadCloser
	conn     *http.ResponseController
	began    time.Time
	received int64
}

// setDeadline sets the time by which the next bytes must arrive. Errors are ignored: response
// writers without a connection, as in tests, have no deadlines.
func (b *steadyBody) setDeadline() {
	earned := time.Duration(b.received) * time.Second / bodyRate
	_ = b.conn.SetReadDeadline(b.began.Add(min(bodyGrace+earned, longestBody)))
}

// Read implements io.Reader. At the body's end it removes the deadline: what a handler does then
// has a limit of its own.
func (b *steadyBody) Read(p []byte) (int, error) {
	b.setDeadline()
	n, err := b.ReadCloser.Read(p)
	b.received += int64(n)
	if errors.Is(err, io.EOF) {
		_ = b.conn.SetReadDeadline(time.Time{})
	}
	return n, err
}

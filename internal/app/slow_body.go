package app

import (
	"errors"
	"io"
	"net/http"
	"time"
)

// How fast the body of a request must come. A client that sends a few bytes now and then, signed in or not, would hold its
// connection, and what was read so far, for as long as the longest upload may take.
const (
	// bodyGrace is how long a body of any length may take.
	bodyGrace = 15 * time.Second
	// bodyRate is how many bytes earn another second.
	bodyRate = 8 << 10
	// longestBody is how long any body may take: a file of ten megabytes over a slow line.
	longestBody = 2 * time.Minute
)

// steady ends the connection of a request whose body comes more slowly than that.
func steady(now func() time.Time, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Body == nil || r.Body == http.NoBody {
			next.ServeHTTP(w, r)
			return
		}
		b := &steadyBody{ReadCloser: r.Body, conn: http.NewResponseController(w), began: now()}
		// Also for a handler that answers without reading the body: the server then reads the rest of it.
		b.setDeadline()
		r.Body = b
		next.ServeHTTP(w, r)
	})
}

// steadyBody is a body whose deadline moves with what has come of it.
type steadyBody struct {
	io.ReadCloser
	conn     *http.ResponseController
	began    time.Time
	received int64
}

// setDeadline sets when the next bytes must have come. Writers that know no deadline, as in tests, need none.
func (b *steadyBody) setDeadline() {
	earned := time.Duration(b.received) * time.Second / bodyRate
	_ = b.conn.SetReadDeadline(b.began.Add(min(bodyGrace+earned, longestBody)))
}

// Read implements io.Reader. At the body's end it lifts the deadline: what a handler then does is bounded elsewhere.
func (b *steadyBody) Read(p []byte) (int, error) {
	b.setDeadline()
	n, err := b.ReadCloser.Read(p)
	b.received += int64(n)
	if errors.Is(err, io.EOF) {
		_ = b.conn.SetReadDeadline(time.Time{})
	}
	return n, err
}

package graphqlhttp

import (
	"context"
	"io"
	"net/http"
	"sync"

	"hirewire/internal/ratelimit"
)

const (
	// freeBody is how much of a body needs no reservation, so that ordinary operations are never
	// refused because other clients upload files.
	freeBody = 64 << 10
	// bodyStep is how much memory is reserved at a time.
	bodyStep = 256 << 10
)

// countedBody is a request body that reserves memory for the bytes that have been read, beyond
// freeBody, until the request has been answered. A body is kept in memory while it arrives, while
// the operation waits for a slot, and while it runs. Without a bound, a client could send nearly
// all of many long bodies and then wait. Read returns a *ratelimit.Refusal if there is no memory.
type countedBody struct {
	io.ReadCloser
	room           *ratelimit.Bytes
	name           string
	received, took int64
}

// countBody replaces the body of a request by one that reserves memory. The caller calls release
// when the request has been answered.
func (s *Server) countBody(ctx context.Context, r *http.Request) (release func()) {
	if s.gate == nil || s.gate.Bodies == nil || r.Body == nil || r.Body == http.NoBody {
		return func() {}
	}
	b := &countedBody{ReadCloser: r.Body, room: s.gate.Bodies, name: asking(ctx)}
	r.Body = b
	return func() { b.room.Give(b.name, b.took) }
}

// takeRoom reserves memory for the message on a socket that starts an operation, beyond freeBody.
// The caller calls release when the operation has ended.
func (s *Server) takeRoom(ctx context.Context, length int) (release func(), refused *httpRefusal) {
	if s.gate == nil || length <= freeBody {
		return func() {}, nil
	}
	name, n := asking(ctx), int64(length-freeBody)
	if err := s.gate.Bodies.Take(name, n); err != nil {
		return nil, s.paced(err)
	}
	return sync.OnceFunc(func() { s.gate.Bodies.Give(name, n) }), nil
}

// Read implements io.Reader.
func (b *countedBody) Read(p []byte) (int, error) {
	n, err := b.ReadCloser.Read(p)
	b.received += int64(n)
	for b.received-freeBody > b.took {
		if refused := b.room.Take(b.name, bodyStep); refused != nil {
			return n, refused
		}
		b.took += bodyStep
	}
	return n, err
}

package eventlog

import (
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"sync"
)

// Position is a place in one history of the log.
type Position struct {
	Epoch int64
	// Seq is the sequence number of the last event before the place.
	Seq int64
}

// Codec encrypts positions into cursors that a client can neither read, compare nor forge: a
// sequence number would reveal how much happens in postings that the client may not see. All
// cursors have the same length, and each has its own nonce. It is safe for concurrent use.
type Codec struct {
	aead    cipher.AEAD
	scratch sync.Pool
}

// scratch is the memory of one encryption. It is pooled because cursors are encrypted once per
// delivered frame.
type scratch struct {
	raw   [cursorSize]byte
	plain [16]byte
}

// KeySize is the length of a cursor key in bytes.
const KeySize = 32

// cursorSize is the size of the nonce, the epoch and sequence number, and the authentication tag.
const cursorSize = 12 + 16 + 16

// CursorLen is the length of every cursor in bytes, in the URL-safe alphabet of base64.
const CursorLen = (cursorSize*8 + 5) / 6

// ErrCursor is returned for text that is not a cursor made with this key.
var ErrCursor = errors.New("not a cursor of this event log")

// NewCodec returns a codec with a key of KeySize bytes.
func NewCodec(key []byte) (*Codec, error) {
	if len(key) != KeySize {
		return nil, fmt.Errorf("a cursor key has %d bytes, this one has %d", KeySize, len(key))
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, fmt.Errorf("cursor key: %w", err)
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		return nil, fmt.Errorf("cursor key: %w", err)
	}
	return &Codec{aead: aead}, nil
}

// LoadCodec returns a codec with the key that is stored in the database.
func LoadCodec(ctx context.Context, q Querier) (*Codec, error) {
	rows, err := q.Query(ctx, "SELECT cursor_key FROM event_stream WHERE id = 1")
	if err != nil {
		return nil, fmt.Errorf("read the cursor key: %w", err)
	}
	key, err := scanOne[[]byte](rows)
	if err != nil {
		return nil, err
	}
	return NewCodec(key)
}

// Encode returns a cursor for a position. Each call returns a different one.
func (c *Codec) Encode(p Position) string {
	var out [CursorLen]byte
	c.Put(out[:], p)
	return string(out[:])
}

// Put is like Encode without an allocation: it writes the cursor to the first CursorLen bytes of
// into, which must be that long.
//
// The nonce is random. A client would need about 2^48 cursors to see one repeat.
func (c *Codec) Put(into []byte, p Position) {
	s, ok := c.scratch.Get().(*scratch)
	if !ok {
		s = &scratch{}
	}
	defer c.scratch.Put(s)
	nonce := s.raw[:12]
	// crypto/rand.Read never fails; it ends the process if the system has no randomness.
	_, _ = rand.Read(nonce)
	binary.BigEndian.PutUint64(
		s.plain[:8],
		uint64(p.Epoch),
	) //nolint:gosec // reinterpreted bits, read back the same way
	binary.BigEndian.PutUint64(s.plain[8:], uint64(p.Seq)) //nolint:gosec // as above
	base64.RawURLEncoding.Encode(into[:CursorLen], c.aead.Seal(nonce, nonce, s.plain[:], nil))
}

// Decode returns the position of a cursor, or ErrCursor.
func (c *Codec) Decode(s string) (Position, error) {
	if len(s) != CursorLen {
		return Position{}, ErrCursor
	}
	raw, err := base64.RawURLEncoding.Strict().DecodeString(s)
	if err != nil {
		return Position{}, ErrCursor
	}
	plain, err := c.aead.Open(nil, raw[:12], raw[12:], nil)
	if err != nil {
		return Position{}, ErrCursor
	}
	return Position{
		Epoch: int64(
			binary.BigEndian.Uint64(plain[:8]),
		), //nolint:gosec // reinterpreted bits, written the same way
		Seq: int64(binary.BigEndian.Uint64(plain[8:])), //nolint:gosec // as above
	}, nil
}

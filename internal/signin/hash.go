package signin

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"encoding/base64"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"time"

	"golang.org/x/crypto/argon2"
)

// Hash is the cost of a password hash.
type Hash struct {
	// MemoryKiB and Passes are the parameters of argon2id, which runs on one thread.
	MemoryKiB, Passes uint32
	// AtOnce is how many hashes are computed at the same time. AtOnce × MemoryKiB bounds the memory
	// that a flood of sign-ins can take.
	AtOnce int
}

// DefaultHash returns parameters above the recommendation of OWASP (19 MiB, two passes). A hash
// takes about a tenth of a second.
func DefaultHash() Hash {
	return Hash{MemoryKiB: 32 << 10, Passes: 3, AtOnce: max(2, min(runtime.GOMAXPROCS(0), 4))}
}

const (
	saltBytes = 16
	hashBytes = 32
	// maxWaiting is how many callers may wait for a slot; more are refused with Busy.
	maxWaiting = 32
	busyWait   = 2 * time.Second
)

// hasher computes and checks password hashes with bounded concurrency.
type hasher struct {
	h       Hash
	slots   chan struct{}
	waiting chan struct{}
	// dummy is checked for accounts without a password, so that the check takes equally long.
	dummy string
}

func newHasher(h Hash) (*hasher, error) {
	if h.MemoryKiB < 8 || h.Passes < 1 || h.AtOnce < 1 {
		return nil, errors.New(
			"signin: a password hash needs at least 8 KiB of memory, one pass and one slot",
		)
	}
	s := &hasher{
		h: h, slots: make(chan struct{}, h.AtOnce),
		waiting: make(chan struct{}, h.AtOnce+maxWaiting),
	}
	s.dummy = s.make("nobody has this password")
	return s, nil
}

// withSlot runs f when a slot is free. It blocks until then or until ctx ends, and returns a Busy
// refusal at once if too many callers are waiting.
func (s *hasher) withSlot(ctx context.Context, f func()) error {
	select {
	case s.waiting <- struct{}{}:
		defer func() { <-s.waiting }()
	default:
		return &Refusal{
			Code:       Busy,
			Message:    "too many sign-ins at the moment: try again",
			RetryAfter: busyWait,
		}
	}
	select {
	case s.slots <- struct{}{}:
		defer func() { <-s.slots }()
	case <-ctx.Done():
		return ctx.Err()
	}
	f()
	return nil
}

// hash returns the hash of a password with a new salt, in PHC string format.
func (s *hasher) hash(ctx context.Context, password string) (phc string, err error) {
	err = s.withSlot(ctx, func() { phc = s.make(password) })
	return phc, err
}

func (s *hasher) make(password string) string {
	salt := make([]byte, saltBytes)
	_, _ = rand.Read(salt) // never fails
	key := argon2.IDKey([]byte(password), salt, s.h.Passes, s.h.MemoryKiB, 1, hashBytes)
	b64 := base64.RawStdEncoding
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=1$%s$%s", argon2.Version, s.h.MemoryKiB,
		s.h.Passes, b64.EncodeToString(salt), b64.EncodeToString(key))
}

// check reports whether phc is a hash of the password. An empty phc takes as long and returns
// false.
func (s *hasher) check(ctx context.Context, password, phc string) (ok bool, err error) {
	there := phc != ""
	if !there {
		phc = s.dummy
	}
	p, err := parsePHC(phc)
	if err != nil {
		return false, err
	}
	err = s.withSlot(ctx, func() {
		size := uint32(len(p.key)) //nolint:gosec // parsePHC bounds it
		key := argon2.IDKey([]byte(password), p.salt, p.passes, p.memory, p.threads, size)
		ok = subtle.ConstantTimeCompare(key, p.key) == 1 && there
	})
	return ok, err
}

// outdated reports whether a hash was computed with other parameters than the current ones.
func (s *hasher) outdated(phc string) bool {
	p, err := parsePHC(phc)
	return err != nil || p.memory != s.h.MemoryKiB || p.passes != s.h.Passes
}

// phc is a parsed password hash.
type phc struct {
	memory, passes uint32
	threads        uint8
	salt, key      []byte
}

var errPHC = errors.New("signin: a stored password hash cannot be read")

// parsePHC parses $argon2id$v=19$m=…,t=…,p=…$salt$key. It bounds the parameters, so that a damaged
// row cannot exhaust the memory.
func parsePHC(text string) (*phc, error) {
	parts := strings.Split(text, "$")
	if len(parts) != 6 || parts[0] != "" || parts[1] != "argon2id" ||
		parts[2] != fmt.Sprintf("v=%d", argon2.Version) {
		return nil, errPHC
	}
	p := &phc{}
	if n, err := fmt.Sscanf(parts[3], "m=%d,t=%d,p=%d", &p.memory, &p.passes,
		&p.threads); err != nil || n != 3 {
		return nil, errPHC
	}
	var err1, err2 error
	p.salt, err1 = base64.RawStdEncoding.DecodeString(parts[4])
	p.key, err2 = base64.RawStdEncoding.DecodeString(parts[5])
	if err1 != nil || err2 != nil || p.memory < 8 || p.memory > 1<<20 || p.passes < 1 ||
		p.passes > 100 || p.threads < 1 ||
		len(p.salt) < 8 || len(p.key) < 16 || len(p.key) > 64 {
		return nil, errPHC
	}
	return p, nil
}

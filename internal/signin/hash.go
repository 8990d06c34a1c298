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

// Hash is what one password's hash costs.
type Hash struct {
	// MemoryKiB and Passes are argon2id's; it runs on one thread.
	MemoryKiB, Passes uint32
	// AtOnce is how many are computed at the same time: AtOnce × MemoryKiB is all the memory that a flood can take.
	AtOnce int
}

// DefaultHash is above what OWASP asks for (19 MiB, two passes), and takes about a tenth of a second.
func DefaultHash() Hash {
	return Hash{MemoryKiB: 32 << 10, Passes: 3, AtOnce: max(2, min(runtime.GOMAXPROCS(0), 4))}
}

const (
	saltBytes = 16
	hashBytes = 32
	// maxWaiting is how many wait for their turn; more are told to come back.
	maxWaiting = 32
	busyWait   = 2 * time.Second
)

// hasher hashes and checks passwords, a few at a time.
type hasher struct {
	h       Hash
	slots   chan struct{}
	waiting chan struct{}
	// dummy is checked where there is no password, so that this takes as long.
	dummy string
}

func newHasher(h Hash) (*hasher, error) {
	if h.MemoryKiB < 8 || h.Passes < 1 || h.AtOnce < 1 {
		return nil, errors.New("signin: a hash needs memory, passes and a place to run")
	}
	s := &hasher{h: h, slots: make(chan struct{}, h.AtOnce), waiting: make(chan struct{}, h.AtOnce+maxWaiting)}
	s.dummy = s.make("nobody has this password")
	return s, nil
}

// in runs one computation when it is its turn.
func (s *hasher) in(ctx context.Context, f func()) error {
	select {
	case s.waiting <- struct{}{}:
		defer func() { <-s.waiting }()
	default:
		return &Refusal{Code: Busy, Message: "too many people are signing in at this moment: try again", RetryAfter: busyWait}
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

// hash hashes a password with a new salt.
func (s *hasher) hash(ctx context.Context, password string) (phc string, err error) {
	err = s.in(ctx, func() { phc = s.make(password) })
	return phc, err
}

func (s *hasher) make(password string) string {
	salt := make([]byte, saltBytes)
	_, _ = rand.Read(salt) // never fails
	key := argon2.IDKey([]byte(password), salt, s.h.Passes, s.h.MemoryKiB, 1, hashBytes)
	b64 := base64.RawStdEncoding
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=1$%s$%s", argon2.Version, s.h.MemoryKiB, s.h.Passes, b64.EncodeToString(salt), b64.EncodeToString(key))
}

// check tells whether a password has this hash. Without a hash it takes as long, and it does not.
func (s *hasher) check(ctx context.Context, password, phc string) (ok bool, err error) {
	there := phc != ""
	if !there {
		phc = s.dummy
	}
	p, err := parsePHC(phc)
	if err != nil {
		return false, err
	}
	err = s.in(ctx, func() {
		key := argon2.IDKey([]byte(password), p.salt, p.passes, p.memory, p.threads, uint32(len(p.key))) //nolint:gosec // parsePHC bounds it
		ok = subtle.ConstantTimeCompare(key, p.key) == 1 && there
	})
	return ok, err
}

// stale tells whether a hash was made at another cost than is asked for now.
func (s *hasher) stale(phc string) bool {
	p, err := parsePHC(phc)
	return err != nil || p.memory != s.h.MemoryKiB || p.passes != s.h.Passes
}

type phc struct {
	memory, passes uint32
	threads        uint8
	salt, key      []byte
}

var errPHC = errors.New("signin: a stored password hash cannot be read")

// parsePHC reads $argon2id$v=19$m=…,t=…,p=…$salt$key, within bounds: what is in the database must not take the memory.
func parsePHC(text string) (*phc, error) {
	parts := strings.Split(text, "$")
	if len(parts) != 6 || parts[0] != "" || parts[1] != "argon2id" || parts[2] != fmt.Sprintf("v=%d", argon2.Version) {
		return nil, errPHC
	}
	p := &phc{}
	if n, err := fmt.Sscanf(parts[3], "m=%d,t=%d,p=%d", &p.memory, &p.passes, &p.threads); err != nil || n != 3 {
		return nil, errPHC
	}
	var err1, err2 error
	p.salt, err1 = base64.RawStdEncoding.DecodeString(parts[4])
	p.key, err2 = base64.RawStdEncoding.DecodeString(parts[5])
	if err1 != nil || err2 != nil || p.memory < 8 || p.memory > 1<<20 || p.passes < 1 || p.passes > 100 || p.threads < 1 ||
		len(p.salt) < 8 || len(p.key) < 16 || len(p.key) > 64 {
		return nil, errPHC
	}
	return p, nil
}

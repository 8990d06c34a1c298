package app

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"math"
	"net/http"
	"os"
	"runtime"
	"sync"
	"time"

	"github.com/hashicorp/golang-lru/v2/simplelru"

	"hirewire/graph"
	"hirewire/internal/access"
	"hirewire/internal/audit"
	"hirewire/internal/dashboard"
	"hirewire/internal/ratelimit"
	"hirewire/internal/requestorigin"
	"hirewire/internal/settings"
)

// What one processor can do at the most, with room to spare: who has a server to themselves may use all of it. The limits
// bite where somebody wants more than a server has; how others are kept from suffering before, package pace says.
const (
	operationsEach = 5_000
	requestsEach   = 10_000
	concurrentEach = 64
)

// bodyMemory is how many bytes of bodies of requests are kept at the same time, without the first
// part of each: see pace.Bytes. It has room for twelve files of the largest size.
const bodyMemory = 128 << 20

// answerMemory is how many bytes of answers may wait at the same time for clients to read them, small
// ones left out. It has room for thirty answers of the largest size.
const answerMemory = 256 << 20

// orEach is a number of the settings, or so many for each processor where they leave that to us.
func orEach(n, each int) int {
	if n == settings.Auto {
		return each * runtime.GOMAXPROCS(0)
	}
	return n
}

// Sockets of one person to one server. The demo's few people are whoever tries something out, on this machine.
const (
	socketsEach     = 100
	socketsEachDemo = 20_000
)

// maxSockets is how many sockets one person may have open.
func maxSockets(s *settings.Settings) int {
	switch {
	case s.MaxSockets == 0:
		return math.MaxInt
	case s.MaxSockets != settings.Auto:
		return s.MaxSockets
	case s.Demo && !s.DemoAnywhere:
		return socketsEachDemo
	default:
		return socketsEach
	}
}

// newGate makes what stands before operations.
func newGate(s *settings.Settings, now func() time.Time) *ratelimit.Gate {
	perSecond := orEach(s.ViewerRate, operationsEach)
	g := &ratelimit.Gate{
		Rates: ratelimit.NewRates(perSecond, 2*perSecond, now), Streams: ratelimit.NewEach(maxSockets(s)),
		Bodies: ratelimit.NewBytes(bodyMemory), Answers: ratelimit.NewBytes(answerMemory),
	}
	if most := orEach(s.MaxConcurrent, concurrentEach); most > 0 {
		g.Slots = ratelimit.NewSlots(most, s.MaxQueue, s.QueueTime)
	}
	return g
}

// metered counts requests by the address that they come from. Whoever watches the server must hear from it above all when
// it has too much to do.
func metered(s *settings.Settings, now func() time.Time, next http.Handler) http.Handler {
	perSecond := orEach(s.AddressRate, requestsEach)
	rates := ratelimit.NewRates(perSecond, 2*perSecond, now)
	if rates == nil {
		return next
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/healthz" || r.URL.Path == "/readyz" {
			next.ServeHTTP(w, r)
			return
		}
		if refused, ok := errors.AsType[*ratelimit.Refusal](rates.Count(network(r))); ok {
			graph.WritePaced(w, r, refused)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// network is where a request came from, as far as attempts are counted.
func network(r *http.Request) string {
	return requestorigin.Network(audit.ClientOf(r.Context()).Address)
}

// guesses bounds how many credentials that are no good one address may try. Nobody finds one of ours by trying; but each
// try asks the database. A credential that was good a while ago is let through: colleagues behind one address do not suffer
// from the one among them whose script has an old key.
type guesses struct {
	failed *ratelimit.Rates

	mu   sync.Mutex
	good *simplelru.LRU[[sha256.Size]byte, struct{}]
}

// maxGood is how many good credentials are remembered, as hashes.
const maxGood = 10_000

// failedBurst is how many may fail at once, in seconds of the rate.
const failedBurst = 20

func newGuesses(s *settings.Settings, now func() time.Time) *guesses {
	g := &guesses{failed: ratelimit.NewRates(s.FailedRate, failedBurst*s.FailedRate, now)}
	// Fails only for a size below one.
	g.good, _ = simplelru.NewLRU[[sha256.Size]byte, struct{}](maxGood, nil)
	return g
}

// check asks who has a credential, unless too many of this address were no good. Without a credential there is nothing to
// try: that is answered as it always is.
func (g *guesses) check(r *http.Request, credential string, ask func() (*access.Viewer, error)) (*access.Viewer, error) {
	if credential == "" {
		return ask()
	}
	hash := sha256.Sum256([]byte(credential))
	from := network(r)
	if !g.wasGood(hash) {
		if err := g.failed.Spent(from); err != nil {
			return nil, err
		}
	}
	v, err := ask()
	switch {
	case err == nil:
		g.remember(hash)
	case errors.Is(err, access.ErrUnauthenticated):
		_ = g.failed.Count(from) // it is refused in any case
	}
	return v, err
}

func (g *guesses) wasGood(hash [sha256.Size]byte) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	_, ok := g.good.Get(hash)
	return ok
}

func (g *guesses) remember(hash [sha256.Size]byte) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.good.Add(hash, struct{}{})
}

// trustedDocuments are the only operations that run; nil runs all. The dashboard is ours, so its operations are trusted.
func trustedDocuments(s *settings.Settings) (*graph.Trusted, error) {
	if s.TrustedDocuments == "" {
		return nil, nil //nolint:nilnil // all run
	}
	t, err := graph.LoadTrusted(os.DirFS(s.TrustedDocuments), dashboard.Operations())
	if err != nil {
		return nil, fmt.Errorf("--trusted-documents %s: %w", s.TrustedDocuments, err)
	}
	return t, nil
}

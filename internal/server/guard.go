package server

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
	"hirewire/internal/graphqlhttp"
	"hirewire/internal/graphqllimits"
	"hirewire/internal/ratelimit"
	"hirewire/internal/requestorigin"
	"hirewire/internal/settings"
)

// What one processor can do at most, with room to spare: a single client may use a whole server.
// The limits refuse only what is more than a server can do; package ratelimit says how clients are
// kept from slowing down others before that.
const (
	operationsEach = 5_000
	requestsEach   = 10_000
	concurrentEach = 64
)

// bodyMemory is how many bytes of bodies of requests are kept at the same time, without the first
// part of each: see ratelimit.Bytes. It has room for twelve files of the largest size.
const bodyMemory = 128 << 20

// answerMemory is how many bytes of answers may wait for clients to read them at the same time,
// without small ones. It has room for thirty answers of the largest size.
const answerMemory = 256 << 20

// orEach returns n, or each for every processor if n is settings.Auto.
func orEach(n, each int) int {
	if n == settings.Auto {
		return each * runtime.GOMAXPROCS(0)
	}
	return n
}

// Sockets of one person to one server. The demo has few people, and its clients are load tests on
// this machine.
const (
	socketsEach     = 100
	socketsEachDemo = 20_000
)

// maxSockets returns how many sockets one person may have open.
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

// newGate returns the limits on operations.
func newGate(s *settings.Settings, now func() time.Time) *ratelimit.Gate {
	perSecond := orEach(s.ViewerRate, operationsEach)
	g := &ratelimit.Gate{
		Rates: ratelimit.NewRates(
			perSecond,
			2*perSecond,
			now,
		),
		Streams: ratelimit.NewEach(maxSockets(s)),
		Bodies:  ratelimit.NewBytes(bodyMemory),
		Answers: ratelimit.NewBytes(answerMemory),
	}
	if most := orEach(s.MaxConcurrent, concurrentEach); most > 0 {
		g.Slots = ratelimit.NewSlots(most, s.MaxQueue, s.QueueTime)
	}
	return g
}

// metered limits the rate of requests from each address. Health checks are not counted: they must
// be answered above all when the server has too much to do.
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
			graphqlhttp.WritePaced(w, r, refused)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// network returns the network that a request came from, by which attempts are counted.
func network(r *http.Request) string {
	return requestorigin.Network(audit.ClientOf(r.Context()).Address)
}

// failedSignIns limits how many bad credentials one address may try. Our credentials are too long
// to be guessed, but each try is a database query. A credential that was good before is always
// checked, so that colleagues behind one address do not suffer from a script of one of them that
// has an old key. It is safe for concurrent use.
type failedSignIns struct {
	failed *ratelimit.Rates

	mu   sync.Mutex
	good *simplelru.LRU[[sha256.Size]byte, struct{}]
}

// maxGood is how many good credentials are remembered, as hashes.
const maxGood = 10_000

// failedBurst is how many tries may fail at once, in seconds of the rate.
const failedBurst = 20

func newFailedSignIns(s *settings.Settings, now func() time.Time) *failedSignIns {
	failed := ratelimit.NewRates(s.FailedRate, failedBurst*s.FailedRate, now)
	g := &failedSignIns{failed: failed}
	// Fails only for a size below one.
	g.good, _ = simplelru.NewLRU[[sha256.Size]byte, struct{}](maxGood, nil)
	return g
}

// check returns what ask returns, the viewer of a credential, or a *ratelimit.Refusal if too many
// credentials from this address were bad. A request without a credential is not limited.
func (g *failedSignIns) check(
	r *http.Request,
	credential string,
	ask func() (*access.Viewer, error),
) (*access.Viewer, error) {
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

func (g *failedSignIns) wasGood(hash [sha256.Size]byte) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	_, ok := g.good.Get(hash)
	return ok
}

func (g *failedSignIns) remember(hash [sha256.Size]byte) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.good.Add(hash, struct{}{})
}

// trustedDocuments returns the only operations that may run, the dashboard's among them; nil allows
// all.
func trustedDocuments(s *settings.Settings) (*graphqllimits.Trusted, error) {
	if s.TrustedDocuments == "" {
		return nil, nil //nolint:nilnil // all may run
	}
	t, err := graphqllimits.LoadTrusted(
		graph.Schema(),
		os.DirFS(s.TrustedDocuments),
		dashboard.Operations(),
	)
	if err != nil {
		return nil, fmt.Errorf("--trusted-documents %s: %w", s.TrustedDocuments, err)
	}
	return t, nil
}

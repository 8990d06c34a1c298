// Package ids creates and parses identifiers: a prefix that names the table, an underscore, and the
// 26 characters of a ULID in lower case (https://github.com/ulid/spec). Ids sort by creation time,
// and 80 random bits make them unguessable.
//
// A [Generator] creates ids for rows; [Named] derives the ids of objects that are the same
// everywhere.
package ids

import (
	"crypto/rand"
	"crypto/sha256"
	"io"
	"strings"
	"sync"
	"time"

	"github.com/oklog/ulid/v2"
)

// Prefix identifies the table of an id.
type Prefix string

// The prefixes of all tables. They are part of the API: node(id) uses them to find the table.
const (
	User                   Prefix = "usr"
	ServiceAccount         Prefix = "svc"
	APIKey                 Prefix = "key"
	IdempotencyRecord      Prefix = "idm"
	CompanySettings        Prefix = "cmp"
	Department             Prefix = "dep"
	Location               Prefix = "loc"
	Tag                    Prefix = "tag"
	Source                 Prefix = "src"
	DecisionReason         Prefix = "rsn"
	RoleProfile            Prefix = "rol"
	Competency             Prefix = "cpt"
	Posting                Prefix = "pst"
	PostingLocation        Prefix = "pol"
	PostingCompetency      Prefix = "pcp"
	Opening                Prefix = "opn"
	HiringTeamMember       Prefix = "htm"
	Stage                  Prefix = "stg"
	StageCompetency        Prefix = "stc"
	Candidate              Prefix = "can"
	CandidateEmail         Prefix = "cem"
	CandidatePhone         Prefix = "cph"
	CandidateLink          Prefix = "cln"
	CandidateTag           Prefix = "ctg"
	Document               Prefix = "doc"
	DocumentChunk          Prefix = "dch"
	Application            Prefix = "app"
	ApplicationInterviewer Prefix = "apv"
	Transition             Prefix = "trn"
	Comment                Prefix = "cmt"
	Event                  Prefix = "evt"
	AuditEntry             Prefix = "aud"
	SignInSession          Prefix = "ses"
	SignInPassword         Prefix = "pwd"
	SignInLink             Prefix = "lnk"
	SignInTotp             Prefix = "otp"
	SignInRecoveryCode     Prefix = "rcv"
	SignInIdentity         Prefix = "idn"
	SignInAttempt          Prefix = "att"
	// Viewer is the prefix of Viewer.id, which has no table: see access.Viewer.NodeID.
	Viewer Prefix = "vwr"
)

// System is the id of the actor for work that Hirewire does itself.
const System = "sys_hirewire"

// Company is the id of the single row of company settings.
const Company = "cmp_hirewire"

// Generator creates ids. Ids of the same millisecond still increase, so that the rows of one
// command sort in the order of their creation. It is safe for concurrent use.
type Generator struct {
	now func() time.Time

	mu      sync.Mutex
	entropy *ulid.MonotonicEntropy
}

// NewGenerator returns a Generator with the clock now and randomness from entropy; nil means
// crypto/rand.
func NewGenerator(now func() time.Time, entropy io.Reader) *Generator {
	if entropy == nil {
		entropy = rand.Reader
	}
	return &Generator{now: now, entropy: ulid.Monotonic(entropy, 0)}
}

// New returns a new id for a table.
func (g *Generator) New(p Prefix) string { return g.At(p, g.now()) }

// At returns a new id with the time t.
func (g *Generator) At(p Prefix, t time.Time) string {
	g.mu.Lock()
	defer g.mu.Unlock()
	// MustNew panics if entropy fails or overflows within a millisecond, which callers could not
	// handle.
	u := ulid.MustNew(ulid.Timestamp(t), g.entropy)
	return string(p) + "_" + strings.ToLower(u.String())
}

// Named returns the id that belongs to a name. It is the same on every machine and can be computed
// by anyone who knows the name. Use it for objects that are the same everywhere, such as standard
// lists and the demo company, and a Generator for everything else.
func Named(p Prefix, t time.Time, name string) string {
	digest := sha256.Sum256([]byte("hirewire/" + string(p) + "/" + name))
	var u ulid.ULID
	// Both fail only for a time after the year 10889 or another length of entropy.
	_ = u.SetTime(ulid.Timestamp(t))
	_ = u.SetEntropy(digest[:10])
	return string(p) + "_" + strings.ToLower(u.String())
}

// Parse returns the prefix of an id, or false if the id is not well formed. It does not check
// whether the row exists.
func Parse(id string) (Prefix, bool) {
	if id == System || id == Company {
		return Prefix(id[:3]), true
	}
	prefix, rest, ok := strings.Cut(id, "_")
	if !ok || len(prefix) != 3 || len(rest) != ulid.EncodedSize {
		return "", false
	}
	for i := range len(rest) {
		c := rest[i]
		if (c < '0' || c > '9') && (c < 'a' || c > 'z') || c == 'i' || c == 'l' || c == 'o' ||
			c == 'u' {
			return "", false
		}
	}
	return Prefix(prefix), true
}

// Is reports whether id is a well-formed id of the given table.
func Is(id string, p Prefix) bool {
	got, ok := Parse(id)
	return ok && got == p
}

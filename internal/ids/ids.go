// Package ids makes and reads the product's identifiers: a prefix that names the table, an underscore, and 26
// characters of a ULID in lower case (https://github.com/ulid/spec). They sort by the time they were made, and 80
// random bits make them unguessable.
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

// Prefix names the table of an id.
type Prefix string

// The prefixes of all tables. They are part of the API: node(id) finds the table by them.
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

// System is the id of the actor that is no person: Hirewire itself.
const System = "sys_hirewire"

// Company is the id of the only row of company settings.
const Company = "cmp_hirewire"

// Generator makes ids. Within one millisecond they still increase, so that rows made by one command sort in the
// order in which they were made. Safe for concurrent use.
type Generator struct {
	now func() time.Time

	mu      sync.Mutex
	entropy *ulid.MonotonicEntropy
}

// NewGenerator makes ids at the times that now tells, with randomness from entropy; nil means crypto/rand.
func NewGenerator(now func() time.Time, entropy io.Reader) *Generator {
	if entropy == nil {
		entropy = rand.Reader
	}
	return &Generator{now: now, entropy: ulid.Monotonic(entropy, 0)}
}

// New makes an id for a table.
func (g *Generator) New(p Prefix) string { return g.At(p, g.now()) }

// At makes an id whose time is t.
func (g *Generator) At(p Prefix, t time.Time) string {
	g.mu.Lock()
	defer g.mu.Unlock()
	// Fails only if the randomness runs dry or overflows within one millisecond: neither can be handled by a caller.
	u := ulid.MustNew(ulid.Timestamp(t), g.entropy)
	return string(p) + "_" + strings.ToLower(u.String())
}

// Named makes the id that belongs to a name: the same on every machine, and known to whoever knows the name. It is for
// what is the same everywhere, such as standard lists and the demo company; ids of people's data come from a Generator.
func Named(p Prefix, t time.Time, name string) string {
	digest := sha256.Sum256([]byte("hirewire/" + string(p) + "/" + name))
	var u ulid.ULID
	// Both fail only on values that cannot occur: a time after the year 10889, and another length of randomness.
	_ = u.SetTime(ulid.Timestamp(t))
	_ = u.SetEntropy(digest[:10])
	return string(p) + "_" + strings.ToLower(u.String())
}

// Parse tells the prefix of a well-formed id. It says nothing about whether the row exists.
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
		if (c < '0' || c > '9') && (c < 'a' || c > 'z') || c == 'i' || c == 'l' || c == 'o' || c == 'u' {
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

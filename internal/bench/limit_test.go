package bench_test

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"

	"hirewire/internal/ids"
)

// limit is the server that Hirewire is compared with: what a patient developer would write for
// exactly these five requests and for one role, that of a recruiter without access to confidential
// postings. One statement does the whole operation, from the look-up of the key to the last row,
// with the same rights and the same rows as Hirewire. Its response is appended to a pooled buffer.
//
// It leaves out everything around the operation: GraphQL, rates, the audit trail, search by rank,
// encrypted cursors, the lock that keeps a posting open during a move, and responses that explain
// why nothing was done.
type limit struct {
	db  engine
	ids *ids.Generator
}

// errNothing is returned if a statement found no row: the key is not valid, the viewer may not do
// this, or there is no such thing.
var errNothing = errors.New("limit: not found, or not allowed")

// limitRequest is the body of a request. Each operation uses some of the fields.
type limitRequest struct {
	ID, To, Text, Key string
	Version           int
}

// call is one request on its way: the key and time that every statement needs, and the response.
type call struct {
	hash []byte
	at   time.Time
	in   limitRequest
	out  []byte
}

var buffers = sync.Pool{New: func() any { return new([]byte) }}

func (l *limit) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	pooled, _ := buffers.Get().(*[]byte)
	defer buffers.Put(pooled)
	body := (*pooled)[:0]
	body, err := appendAll(body, r.Body)
	*pooled = body
	c := call{at: time.Now().UTC().Truncate(time.Microsecond)}
	if err == nil {
		err = json.Unmarshal(body, &c.in)
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	hash := sha256.Sum256([]byte(strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")))
	c.hash, c.out = hash[:], body[:0]
	err = l.operation(r.URL.Path)(r.Context(), &c)
	*pooled = c.out
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Content-Length", strconv.Itoa(len(c.out)))
	_, _ = w.Write(c.out)
}

func (l *limit) operation(path string) func(context.Context, *call) error {
	switch path {
	case "/board":
		return l.board
	case "/postings":
		return l.postings
	case "/profile":
		return l.profile
	case "/search":
		return l.search
	case "/move":
		return l.move
	default:
		return func(context.Context, *call) error { return errNothing }
	}
}

// appendAll appends everything that r has to b.
func appendAll(b []byte, r io.Reader) ([]byte, error) {
	for {
		if len(b) == cap(b) {
			b = append(b, 0)[:len(b)]
		}
		n, err := r.Read(b[len(b):cap(b)])
		b = b[:len(b)+n]
		if errors.Is(err, io.EOF) {
			return b, nil
		}
		if err != nil {
			return b, err
		}
	}
}

// me is the part of every statement that finds the caller by their key: $1 is its hash, and $2 the
// time. It has no row if the key is not valid, or if the caller's rights are not those for which
// the statements are written.
const me = `me AS MATERIALIZED (
	SELECT u.id, k.scope, (SELECT c.id FROM candidates c WHERE c.linked_user_id = u.id) AS candidate
	FROM api_keys k JOIN users u ON u.id = k.user_id
	WHERE k.hash = $1 AND k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > $2)
		AND u.deactivated_at IS NULL AND u.role = 'RECRUITER' AND NOT u.confidential_access)`

// noTime is a NULL in a column of times.
const noTime = `CAST(NULL AS timestamptz)`

// The rights of a recruiter, in statements that read from me.
const (
	pipelineRoles = `('HIRING_LEAD', 'RECRUITER', 'COORDINATOR', 'SOURCER')`
	// onTeam is true for a posting p whose pipeline the caller sees as a member of its team.
	onTeam = `EXISTS (SELECT 1 FROM hiring_team_members h WHERE h.posting_id = p.id
		AND h.user_id = (SELECT id FROM me) AND h.role IN ` + pipelineRoles + `)`
	// pipeline is true for a posting p whose pipeline the caller sees.
	pipeline = `(NOT p.confidential OR ` + onTeam + `)`
	// seen is true for a posting p that the caller sees.
	seen = `(NOT p.confidential
		OR EXISTS (SELECT 1 FROM hiring_team_members h WHERE h.posting_id = p.id
			AND h.user_id = (SELECT id FROM me))
		OR EXISTS (SELECT 1 FROM application_interviewers i JOIN applications ia
			ON ia.id = i.application_id WHERE i.user_id = (SELECT id FROM me)
			AND ia.posting_id = p.id))`
	// interviewing is true for an application a that the caller interviews.
	interviewing = `EXISTS (SELECT 1 FROM application_interviewers i WHERE i.application_id = a.id
		AND i.user_id = (SELECT id FROM me))`
	// notMine is true for an application a that is not the caller's own.
	notMine = `a.candidate_id IS DISTINCT FROM (SELECT candidate FROM me)`
	// active counts the applications of a stage s that are active and that the caller sees. The
	// whole pipeline is counted in an index; the caller's own application is then subtracted.
	active = `CASE WHEN ` + pipeline + ` THEN
		(SELECT count(*) FROM applications a WHERE a.stage_id = s.id AND a.status = 'ACTIVE') -
		CASE WHEN (SELECT candidate FROM me) IS NULL THEN 0 ELSE
			(SELECT count(*) FROM applications a WHERE a.candidate_id = (SELECT candidate FROM me)
				AND a.stage_id = s.id AND a.status = 'ACTIVE') END
	ELSE (SELECT count(*) FROM applications a WHERE a.stage_id = s.id AND a.status = 'ACTIVE'
		AND ` + notMine + ` AND ` + interviewing + `) END`
)

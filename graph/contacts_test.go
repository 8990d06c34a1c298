package graph_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/ids"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// contactLine is a line of the trail about contact data that was read.
type contactLine struct {
	actor, posting string
	details        map[string]string
}

// contactLines are those lines, oldest first, when everything that was noted is written.
func (d *desk) contactLines() []contactLine {
	d.t.Helper()
	require.NoError(d.t, d.recorder.Flush(d.t.Context()))
	rows, err := d.Store.Query(d.t.Context(), "SELECT COALESCE(actor_id, ''), COALESCE(posting_id, ''), CAST(details AS TEXT) FROM audit_entry WHERE kind = 'ContactsRead' ORDER BY occurred_at, id")
	require.NoError(d.t, err)
	defer func() { _ = rows.Close() }()
	var out []contactLine
	for rows.Next() {
		var l contactLine
		var details string
		require.NoError(d.t, rows.Scan(&l.actor, &l.posting, &details))
		require.NoError(d.t, json.Unmarshal([]byte(details), &l.details))
		out = append(out, l)
	}
	require.NoError(d.t, rows.Err())
	return out
}

// crowd adds candidates with an address each, who applied to a posting.
func (d *desk) crowd(posting, stage string, n int) {
	for range n {
		c := d.Candidate()
		_, err := d.Store.Exec(d.t.Context(), `INSERT INTO candidate_emails (id, candidate_id, address, address_key, "primary", position) VALUES (?, ?, 'a@example.test', 'a@example.test', true, 0)`,
			d.IDs.New(ids.CandidateEmail), c)
		require.NoError(d.t, err)
		d.Application(c, posting, stage)
	}
}

// An operation that returns contact data of more than 25 candidates is a line each time, and so is
// every one that comes with an API key; what returns none is not. The line says how many and by
// which filter, without what may be personal in it.
func TestReadingContactDataOfManyLeavesALine(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		recruiter := d.User(workflow.RoleRecruiter)
		posting := d.Posting()
		stage := d.Stages(posting, 1)[0]
		d.crowd(posting, stage, 26)
		const list = `query Everybody($n: Int!, $filter: CandidateFilter) { candidates(first: $n, filter: $filter) { nodes { name emails { address } } } }`
		d.ask(recruiter, list, map[string]any{"n": 25})
		d.ask(recruiter, `{ candidates(first: 50) { nodes { name city tags { name } } } }`, nil)
		require.Empty(t, d.contactLines(), "neither a page of 25 nor names alone")

		filter := map[string]any{"postingIds": []any{posting}, "applicationStatus": []any{"ACTIVE"}}
		for range 2 {
			d.ask(recruiter, list, map[string]any{"n": 50, "filter": filter})
		}
		lines := d.contactLines()
		require.Len(t, lines, 2, "each time")
		require.Equal(t, recruiter.ID, lines[0].actor)
		require.Equal(t, "26", lines[0].details["candidates"])
		require.Equal(t, "Everybody", lines[0].details["operation"])
		require.JSONEq(t, `{"candidates": {"first": 50, "filter": {"postingIds": ["`+posting+`"], "applicationStatus": ["ACTIVE"]}}}`, lines[0].details["filter"])

		d.ask(recruiter, `query ($p: ID!) { posting(id: $p) { activity(first: 1) { nodes { id } } stages { applications(first: 50) { nodes { candidate { phones { number } } } } } } }`, map[string]any{"p": posting})
		require.Len(t, d.contactLines(), 3, "by whatever way they are reached")

		byKey := *recruiter
		byKey.KeyID = d.IDs.New(ids.APIKey)
		d.ask(&byKey, `{ candidates(first: 2) { nodes { emails { address } } } found: candidates(search: "Ada", first: 1) { totalCount } }`, nil)
		lines = d.contactLines()
		require.Len(t, lines, 4)
		require.Equal(t, "2", lines[3].details["candidates"])
		require.JSONEq(t, `{"candidates": {"first": 2}, "found": {"search": "…", "first": 1}}`, lines[3].details["filter"], "a search is somebody's name")
		d.ask(&byKey, `{ candidates(first: 2) { nodes { name } } }`, nil)
		require.Len(t, d.contactLines(), 4)

		d.ask(&byKey, `query ($search: String, $filter: CandidateFilter) {
			candidates(first: 2) { nodes { emails { address } } }
			found: candidates(first: 1, search: $search, filter: $filter) { totalCount }
			literal: candidates(first: 1, search: "BYRON", filter: {applicationStatus: [HIRED], addedAfter: "2020-01-02T03:04:05Z"}) { totalCount }
		}`, map[string]any{"search": "ADA", "filter": map[string]any{"applicationStatus": []any{"ACTIVE"}}})
		lines = d.contactLines()
		require.Len(t, lines, 5)
		require.JSONEq(t, `{"candidates": {"first": 2}, "found": {"first": 1, "search": "…", "filter": {"applicationStatus": ["ACTIVE"]}},
			"literal": {"first": 1, "search": "…", "filter": {"applicationStatus": ["HIRED"], "addedAfter": "2020-01-02T03:04:05Z"}}}`, lines[4].details["filter"],
			"a text in capitals is no value of an enum")
	})
}

// A line that names a confidential posting concerns that posting, so that only its team and admins
// with the grant read it, and it names no other confidential one.
func TestLinesAboutContactDataKeepPostingsConfidential(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		member, admin, granted := d.User(workflow.RoleMember), d.User(workflow.RoleAdmin), d.User(workflow.RoleAdmin, seed.Row{"confidential_access": true})
		open := d.Posting()
		secrets := []string{d.Posting(seed.Row{"confidential": true}), d.Posting(seed.Row{"confidential": true})}
		for _, p := range append(secrets, open) {
			d.Member(p, member.ID, workflow.TeamRecruiter)
			d.crowd(p, d.Stages(p, 1)[0], 10)
		}
		d.ask(member, `query ($p: [ID!]) { candidates(first: 50, filter: {postingIds: $p}) { nodes { emails { address } } } }`, map[string]any{"p": []any{open, secrets[0], secrets[1]}})
		lines := d.contactLines()
		require.Len(t, lines, 1)
		require.Equal(t, secrets[0], lines[0].posting)
		require.JSONEq(t, `{"candidates": {"first": 50, "filter": {"postingIds": ["`+open+`", "`+secrets[0]+`", "pst_…"]}}}`, lines[0].details["filter"])
		const trail = `{ auditTrail(filter: {kinds: [CONTACTS_READ]}, first: 10) { totalCount } }`
		require.EqualValues(t, 0, at(t, d.ask(admin, trail, nil), "auditTrail", "totalCount"))
		require.EqualValues(t, 1, at(t, d.ask(granted, trail, nil), "auditTrail", "totalCount"))
	})
}

// What has no line of its own is one line a person and day, written when the day is over, by one of
// several instances.
func TestADaysReadsAreOneLine(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		one, other := d.User(workflow.RoleRecruiter), d.User(workflow.RoleRecruiter)
		posting := d.Posting()
		d.crowd(posting, d.Stages(posting, 1)[0], 26)
		read := func(v *access.Viewer, n int) {
			d.ask(v, `query ($n: Int!) { candidates(first: $n) { nodes { emails { address } } } }`, map[string]any{"n": n})
		}
		read(one, 3)
		read(one, 5)
		read(other, 1)
		read(other, 26) // has its own
		require.NoError(t, d.tally.Flush(t.Context()))
		read(one, 2)
		require.NoError(t, d.tally.Flush(t.Context()))
		require.Len(t, d.contactLines(), 1, "the day goes on")
		day := d.Clock.Now().UTC().Format(time.DateOnly)
		d.Clock.Advance(24*time.Hour - d.Clock.Now().Sub(d.Clock.Now().Truncate(24*time.Hour)))
		require.NoError(t, d.tally.Flush(t.Context()))
		require.Len(t, d.contactLines(), 1, "other instances may still bring theirs")
		d.Clock.Advance(10 * time.Minute)
		for range 2 {
			require.NoError(t, d.tally.Flush(t.Context()))
		}
		sums := map[string]map[string]string{}
		for _, l := range d.contactLines()[1:] {
			require.NotContains(t, sums, l.actor)
			sums[l.actor] = l.details
		}
		require.Equal(t, map[string]map[string]string{
			one.ID:   {"day": day, "candidates": "10", "operations": "3"},
			other.ID: {"day": day, "candidates": "1", "operations": "1"},
		}, sums)
	})
}

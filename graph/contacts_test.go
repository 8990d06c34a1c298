package graph_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/ids"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/apikit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// contactLine is an audit entry about contact data that was read.
type contactLine struct {
	actor, posting string
	details        map[string]string
}

// contactLines returns these entries, oldest first, after everything has been written.
func (d *desk) contactLines() []contactLine {
	d.T.Helper()
	require.NoError(d.T, d.Recorder.Flush(d.T.Context()))
	rows, err := d.Store.Query(
		d.T.Context(),
		"SELECT COALESCE(actor_id, ''), COALESCE(posting_id, ''), CAST(details AS TEXT) FROM audit_entry WHERE kind = 'ContactsRead' ORDER BY occurred_at, id",
	)
	require.NoError(d.T, err)
	defer func() { _ = rows.Close() }()
	var out []contactLine
	for rows.Next() {
		var l contactLine
		var details string
		require.NoError(d.T, rows.Scan(&l.actor, &l.posting, &details))
		require.NoError(d.T, json.Unmarshal([]byte(details), &l.details))
		out = append(out, l)
	}
	require.NoError(d.T, rows.Err())
	return out
}

// crowd adds n candidates with one e-mail address each, who applied to a posting.
func (d *desk) crowd(posting, stage string, n int) {
	for range n {
		c := d.Candidate()
		_, err := d.Store.Exec(
			d.T.Context(),
			`INSERT INTO candidate_emails (id, candidate_id, address, address_key, "primary", position) VALUES (?, ?, 'a@example.test', 'a@example.test', true, 0)`,
			d.IDs.New(ids.CandidateEmail),
			c,
		)
		require.NoError(d.T, err)
		d.Application(c, posting, stage)
	}
}

// Every operation that returns contact data of more than 25 candidates is recorded, and so is every
// operation with an API key that returns any. The entry has the number of candidates and the
// filter, without parts of the filter that may be personal data.
func TestBulkReadsOfContactDataAreRecorded(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		recruiter := d.User(workflow.RoleRecruiter)
		posting := d.Posting()
		stage := d.Stages(posting, 1)[0]
		d.crowd(posting, stage, 26)
		const list = `query Everybody($n: Int!, $filter: CandidateFilter) { candidates(first: $n, filter: $filter) { nodes { name emails { address } } } }`
		d.Ask(recruiter, list, map[string]any{"n": 25})
		d.Ask(recruiter, `{ candidates(first: 50) { nodes { name city tags { name } } } }`, nil)
		require.Empty(
			t,
			d.contactLines(),
			"a page of 25 and names without contact data are not recorded",
		)

		filter := map[string]any{"postingIds": []any{posting}, "applicationStatus": []any{"ACTIVE"}}
		for range 2 {
			d.Ask(recruiter, list, map[string]any{"n": 50, "filter": filter})
		}
		lines := d.contactLines()
		require.Len(t, lines, 2, "one entry for each operation")
		require.Equal(t, recruiter.ID, lines[0].actor)
		require.Equal(t, "26", lines[0].details["candidates"])
		require.Equal(t, "Everybody", lines[0].details["operation"])
		require.JSONEq(
			t,
			`{"candidates": {"first": 50, "filter": {"postingIds": ["`+posting+`"], "applicationStatus": ["ACTIVE"]}}}`,
			lines[0].details["filter"],
		)

		d.Ask(
			recruiter,
			`query ($p: ID!) { posting(id: $p) { activity(first: 1) { nodes { id } } stages { applications(first: 50) { nodes { candidate { phones { number } } } } } } }`,
			map[string]any{"p": posting},
		)
		require.Len(t, d.contactLines(), 3, "also when reached through applications")

		byKey := *recruiter
		byKey.KeyID = d.IDs.New(ids.APIKey)
		d.Ask(
			&byKey,
			`{ candidates(first: 2) { nodes { emails { address } } } found: candidates(search: "Ada", first: 1) { totalCount } }`,
			nil,
		)
		lines = d.contactLines()
		require.Len(t, lines, 4)
		require.Equal(t, "2", lines[3].details["candidates"])
		require.JSONEq(
			t,
			`{"candidates": {"first": 2}, "found": {"search": "…", "first": 1}}`,
			lines[3].details["filter"],
			"a search term is often a name",
		)
		d.Ask(&byKey, `{ candidates(first: 2) { nodes { name } } }`, nil)
		require.Len(t, d.contactLines(), 4)

		d.Ask(&byKey, `query ($search: String, $filter: CandidateFilter) {
			candidates(first: 2) { nodes { emails { address } } }
			found: candidates(first: 1, search: $search, filter: $filter) { totalCount }
			literal: candidates(first: 1, search: "BYRON", filter: {applicationStatus: [HIRED], addedAfter: "2020-01-02T03:04:05Z"}) { totalCount }
		}`, map[string]any{"search": "ADA", "filter": map[string]any{"applicationStatus": []any{"ACTIVE"}}})
		lines = d.contactLines()
		require.Len(t, lines, 5)
		require.JSONEq(
			t,
			`{"candidates": {"first": 2}, "found": {"first": 1, "search": "…", "filter": {"applicationStatus": ["ACTIVE"]}},
			"literal": {"first": 1, "search": "…", "filter": {"applicationStatus": ["HIRED"], "addedAfter": "2020-01-02T03:04:05Z"}}}`,
			lines[4].details["filter"],
			"a text in capitals is no value of an enum",
		)
	})
}

// An entry whose filter names a confidential posting belongs to that posting, so that only its team
// and admins with the grant can read it. It names no other confidential posting.
func TestRecordsOfContactDataKeepPostingsConfidential(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		member, admin, granted := d.User(
			workflow.RoleMember,
		), d.User(
			workflow.RoleAdmin,
		), d.User(
			workflow.RoleAdmin,
			seed.Row{"confidential_access": true},
		)
		open := d.Posting()
		secrets := []string{
			d.Posting(seed.Row{"confidential": true}),
			d.Posting(seed.Row{"confidential": true}),
		}
		for _, p := range append(secrets, open) {
			d.Member(p, member.ID, workflow.TeamRecruiter)
			d.crowd(p, d.Stages(p, 1)[0], 10)
		}
		d.Ask(
			member,
			`query ($p: [ID!]) { candidates(first: 50, filter: {postingIds: $p}) { nodes { emails { address } } } }`,
			map[string]any{"p": []any{open, secrets[0], secrets[1]}},
		)
		lines := d.contactLines()
		require.Len(t, lines, 1)
		require.Equal(t, secrets[0], lines[0].posting)
		require.JSONEq(
			t,
			`{"candidates": {"first": 50, "filter": {"postingIds": ["`+open+`", "`+secrets[0]+`", "pst_…"]}}}`,
			lines[0].details["filter"],
		)
		const trail = `{ auditTrail(filter: {kinds: [CONTACTS_READ]}, first: 10) { totalCount } }`
		require.EqualValues(
			t,
			0,
			apikit.At(t, d.Ask(admin, trail, nil), "auditTrail", "totalCount"),
		)
		require.EqualValues(
			t,
			1,
			apikit.At(t, d.Ask(granted, trail, nil), "auditTrail", "totalCount"),
		)
	})
}

// Reads that have no entry of their own are added up to one entry per user and day. One of several
// instances writes it when the day is over.
func TestADaysReadsAreOneRecord(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		one, other := d.User(workflow.RoleRecruiter), d.User(workflow.RoleRecruiter)
		posting := d.Posting()
		d.crowd(posting, d.Stages(posting, 1)[0], 26)
		read := func(v *access.Viewer, n int) {
			d.Ask(
				v,
				`query ($n: Int!) { candidates(first: $n) { nodes { emails { address } } } }`,
				map[string]any{"n": n},
			)
		}
		read(one, 3)
		read(one, 5)
		read(other, 1)
		read(other, 26) // recorded separately
		require.NoError(t, d.Tally.Flush(t.Context()))
		read(one, 2)
		require.NoError(t, d.Tally.Flush(t.Context()))
		require.Len(t, d.contactLines(), 1, "the day is not over")
		day := d.Clock.Now().UTC().Format(time.DateOnly)
		d.Clock.Advance(24*time.Hour - d.Clock.Now().Sub(d.Clock.Now().Truncate(24*time.Hour)))
		require.NoError(t, d.Tally.Flush(t.Context()))
		require.Len(t, d.contactLines(), 1, "other instances may still report reads")
		d.Clock.Advance(10 * time.Minute)
		for range 2 {
			require.NoError(t, d.Tally.Flush(t.Context()))
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

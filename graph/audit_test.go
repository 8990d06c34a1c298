package graph_test

import (
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/apikit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// entry adds an audit entry at the current time.
func (d *desk) entry(kind string, more seed.Row) string {
	d.T.Helper()
	row := seed.Row{
		"id":          d.IDs.New(ids.AuditEntry),
		"occurred_at": d.Clock.Now(),
		"kind":        kind,
		"actor_kind":  "SYSTEM",
		"address":     "192.0.2.1",
	}
	for k, v := range more {
		row[k] = v
	}
	d.Insert("audit_entry", row)
	id, _ := row["id"].(string)
	return id
}

// recordID returns the id of the audit record that is derived from an event.
func recordID(eventID string) string {
	return "aud_" + strings.TrimPrefix(strings.TrimPrefix(eventID, "evt_"), "aud_")
}

// written waits until the recorder has written everything to the trail.
func (d *desk) written() {
	d.T.Helper()
	require.NoError(d.T, d.Recorder.Flush(d.T.Context()))
}

const trailIDs = `query ($f: AuditFilter, $first: Int, $after: Cursor, $last: Int, $before: Cursor) {
	auditTrail(filter: $f, first: $first, after: $after, last: $last, before: $before) { nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`

// trailOf returns the ids on a page of the trail, and its pageInfo.
func (d *desk) trailOf(v *access.Viewer, variables map[string]any) ([]string, map[string]any) {
	d.T.Helper()
	page := apikit.At(d.T, d.Ask(v, trailIDs, variables), "auditTrail")
	nodes, _ := apikit.At(d.T, page, "nodes").([]any)
	out := make([]string, len(nodes))
	for i := range nodes {
		out[i], _ = apikit.At(d.T, nodes[i], "id").(string)
	}
	info, _ := apikit.At(d.T, page, "pageInfo").(map[string]any)
	return out, info
}

// Entries and events are returned in one order, page by page from either end, with the same number
// of statements however long the list is.
func TestTheTrailMergesEntriesAndEvents(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		admin, other := d.User(
			workflow.RoleAdmin,
			seed.Row{"confidential_access": true},
		), d.User(
			workflow.RoleMember,
		)
		admin.ConfidentialAccess = true
		posting := d.Posting()
		actor := eventlog.Actor{Kind: workflow.ActorUser, ID: admin.ID}
		var want []string
		kinds := map[string][]string{}
		note := func(kind, id string) {
			id = recordID(id)
			want, kinds[kind] = append(want, id), append(kinds[kind], id)
		}
		for i := range 30 {
			if i%3 != 0 { // some at the same instant
				d.Clock.Advance(time.Second)
			}
			switch i % 5 {
			case 0, 1:
				note(
					"SIGNED_IN",
					d.entry(
						"SignedIn",
						seed.Row{
							"actor_kind": "USER",
							"actor_id":   other.ID,
							"subject_id": other.ID,
						},
					),
				)
			case 2:
				note(
					"TEAM_MEMBER_ADDED",
					d.Event(
						actor,
						eventlog.Entry{
							Kind:       eventlog.TeamMemberAdded,
							Visibility: eventlog.Posting,
							PostingID:  posting,
							Facts: eventlog.Facts{
								UserID:   other.ID,
								TeamRole: workflow.TeamSourcer,
							},
						},
					).ID,
				)
			case 3:
				note(
					"USER_UPDATED",
					d.Event(
						actor,
						eventlog.Entry{
							Kind:       eventlog.UserUpdated,
							Visibility: eventlog.People,
							Facts: eventlog.Facts{
								UserID:        other.ID,
								FromRole:      workflow.RoleMember,
								Role:          workflow.RoleRecruiter,
								ChangedFields: []string{"role"},
							},
						},
					).ID,
				)
			case 4:
				d.Event(
					actor,
					eventlog.Entry{
						Kind:       eventlog.PostingUpdated,
						Visibility: eventlog.Posting,
						PostingID:  posting,
					},
				) // only in the log
			}
		}
		whole, info := d.trailOf(admin, map[string]any{"first": 100})
		require.ElementsMatch(t, want, whole)
		require.Equal(
			t,
			map[string]any{
				"hasNextPage":     false,
				"hasPreviousPage": false,
				"startCursor":     info["startCursor"],
				"endCursor":       info["endCursor"],
			},
			info,
		)
		statements := d.Statements
		var old []string
		for _, size := range []int{1, 4, 7} {
			var forth, back []string
			stood := append(slices.Clone(old), whole...)
			for after := any(nil); ; {
				page, info := d.trailOf(admin, map[string]any{"first": size, "after": after})
				require.LessOrEqual(t, d.Statements, statements)
				if forth = append(forth, page...); info["hasNextPage"] != true {
					break
				}
				after = info["endCursor"]
				// This is before the cursor, so it must not change later pages.
				old = append(
					[]string{
						d.entry(
							"SignedIn",
							seed.Row{
								"occurred_at": d.Ago(
									time.Hour + time.Duration(len(old))*time.Second,
								),
							},
						),
					},
					old...)
			}
			require.Equal(t, stood, forth, "pages of %d", size)
			for before := any(nil); ; {
				page, info := d.trailOf(
					admin,
					map[string]any{
						"last":   size,
						"before": before,
						"f": map[string]any{
							"occurredAfter": d.Ago(59 * time.Minute).Format(time.RFC3339Nano),
						},
					},
				)
				if back = append(page, back...); info["hasPreviousPage"] != true {
					break
				}
				before = info["startCursor"]
			}
			require.Equal(t, whole, back, "pages of %d from the end", size)
		}

		recent := d.Ago(59 * time.Minute).Format(time.RFC3339Nano)
		for name, c := range map[string]struct {
			f    map[string]any
			want []string
		}{
			"kinds":    {map[string]any{"kinds": []any{"SIGNED_IN", "USER_UPDATED"}}, append(slices.Clone(kinds["SIGNED_IN"]), kinds["USER_UPDATED"]...)},
			"one kind": {map[string]any{"kinds": []any{"TEAM_MEMBER_ADDED"}}, kinds["TEAM_MEMBER_ADDED"]},
			"actor":    {map[string]any{"actorIds": []any{other.ID}}, kinds["SIGNED_IN"]},
			"subject":  {map[string]any{"subjectId": other.ID}, want},
			"posting":  {map[string]any{"postingIds": []any{posting}}, kinds["TEAM_MEMBER_ADDED"]},
			"before":   {map[string]any{"occurredBefore": recent}, nil},
			"nobody":   {map[string]any{"subjectId": "x"}, nil},
		} {
			if name != "before" {
				c.f["occurredAfter"] = recent
				got, _ := d.trailOf(admin, map[string]any{"first": 100, "f": c.f})
				require.ElementsMatch(t, c.want, got, name)
				require.EqualValues(
					t,
					len(c.want),
					apikit.At(
						t,
						d.Ask(admin, trailIDs, map[string]any{"f": c.f}),
						"auditTrail",
						"totalCount",
					),
					name,
				)
			}
		}

		one := apikit.At(
			t,
			d.Ask(
				admin,
				`query ($f: AuditFilter) { auditTrail(filter: $f, first: 1) { nodes {
			kind occurredAt actor { __typename id name } subjectId subject { ... on User { name } } postingId posting { title } address client details { name value } } } }`,
				map[string]any{
					"f": map[string]any{"kinds": []any{"USER_UPDATED"}},
				},
			),
			"auditTrail",
			"nodes",
			0,
		)
		require.Equal(t, []any{
			map[string]any{
				"name":  "changed",
				"value": "role",
			},
			map[string]any{"name": "fromRole", "value": "MEMBER"},
			map[string]any{"name": "role", "value": "RECRUITER"},
		}, apikit.At(t, one, "details"))
		require.Equal(t, admin.ID, apikit.At(t, one, "actor", "id"))
		require.Equal(t, other.ID, apikit.At(t, one, "subjectId"))
		require.NotNil(t, apikit.At(t, one, "subject", "name"))
		d.entry("SignInRefused", nil)
		require.Nil(
			t,
			apikit.At(
				t,
				d.Ask(admin, `{ auditTrail(last: 1) { nodes { actor { id } address } } }`, nil),
				"auditTrail",
				"nodes",
				0,
				"actor",
			),
			"a failed sign-in has no actor",
		)
		require.Equal(
			t,
			"BAD_USER_INPUT",
			d.ErrorCode(admin, `{ auditTrail(first: 101) { totalCount } }`),
		)
		require.Equal(
			t,
			"BAD_USER_INPUT",
			d.ErrorCode(admin, `{ auditTrail(after: "x") { totalCount } }`),
		)
	})
}

// Readers of the trail do not learn from it about anything that is hidden from them.
func TestTheTrailHidesConfidentialData(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		granted := d.User(workflow.RoleAdmin, seed.Row{"confidential_access": true})
		granted.ConfidentialAccess = true
		admin, teamed, auditor, applicant := d.User(
			workflow.RoleAdmin,
		), d.User(
			workflow.RoleAdmin,
		), d.User(
			workflow.RoleAuditor,
		), d.User(
			workflow.RoleAdmin,
		)
		open, secret := d.Posting(), d.Posting(seed.Row{"confidential": true})
		d.Member(secret, teamed.ID, workflow.TeamRecruiter)
		stage, hidden := d.Stages(open, 1)[0], d.Stages(secret, 1)[0]
		known, unknown, self := d.Candidate(), d.Candidate(), d.Candidate(
			seed.Row{"linked_user_id": applicant.ID},
		)
		applicant.OwnCandidateIDs = []string{self}
		d.Application(known, open, stage)
		secretly := d.Application(unknown, secret, hidden)
		own := d.Application(self, open, stage)
		who := eventlog.Actor{Kind: workflow.ActorUser, ID: granted.ID}
		rows := map[string]string{
			"posting": d.entry(
				"CommandRefused",
				seed.Row{"posting_id": open, "subject_id": open},
			),
			"secret": d.entry(
				"CommandRefused",
				seed.Row{"posting_id": secret, "subject_id": secret},
			),
			"candidate": d.entry(
				"CandidateOpened",
				seed.Row{"posting_id": open, "subject_id": known},
			),
			"secretly": d.entry(
				"CandidateOpened",
				seed.Row{"posting_id": secret, "subject_id": known},
			),
			"unknown": d.entry("CandidateOpened", seed.Row{"subject_id": unknown}),
			"self":    d.entry("CandidateOpened", seed.Row{"subject_id": self}),
			"own": d.entry(
				"CommandRefused",
				seed.Row{"subject_id": own, "posting_id": open},
			),
			"team": d.Event(
				who,
				eventlog.Entry{
					Kind:       eventlog.TeamMemberAdded,
					Visibility: eventlog.Posting,
					PostingID:  secret,
					Facts:      eventlog.Facts{UserID: teamed.ID},
				},
			).ID,
			"confidence": d.Event(
				who,
				eventlog.Entry{
					Kind:       eventlog.PostingConfidentialityChanged,
					Visibility: eventlog.Posting,
					PostingID:  secret,
					Facts:      eventlog.Facts{Confidential: new(true)},
				},
			).ID,
			"interviewer": d.Event(
				who,
				eventlog.Entry{
					Kind:          eventlog.InterviewersAssigned,
					Visibility:    eventlog.Pipeline,
					PostingID:     secret,
					ApplicationID: secretly,
					CandidateID:   unknown,
					Facts:         eventlog.Facts{AddedIDs: []string{admin.ID}},
				},
			).ID,
			"of own": d.Event(
				who,
				eventlog.Entry{
					Kind:          eventlog.InterviewersAssigned,
					Visibility:    eventlog.Pipeline,
					PostingID:     open,
					ApplicationID: own,
					CandidateID:   self,
					Facts:         eventlog.Facts{AddedIDs: []string{admin.ID}},
				},
			).ID,
		}
		everything := []string{
			"posting",
			"secret",
			"candidate",
			"secretly",
			"unknown",
			"self",
			"own",
			"team",
			"confidence",
			"interviewer",
			"of own",
		}
		outside := []string{"posting", "candidate", "self", "own", "of own"}
		for name, c := range map[string]struct {
			v    *access.Viewer
			want []string
		}{
			"an admin with the grant":   {granted, everything},
			"an admin on the team":      {teamed, everything},
			"an admin":                  {admin, outside},
			"an auditor":                {auditor, outside},
			"an admin who also applies": {applicant, []string{"posting", "candidate"}},
		} {
			var want []string
			for _, n := range c.want {
				want = append(want, recordID(rows[n]))
			}
			got, _ := d.trailOf(c.v, map[string]any{"first": 100})
			require.ElementsMatch(t, want, got, name)
			require.EqualValues(
				t,
				len(want),
				apikit.At(t, d.Ask(c.v, trailIDs, nil), "auditTrail", "totalCount"),
				name,
			)
		}
		for _, role := range []workflow.CompanyRole{workflow.RoleRecruiter, workflow.RoleMember} {
			require.Equal(
				t,
				"FORBIDDEN",
				d.ErrorCode(d.User(role), `{ auditTrail { totalCount } }`),
			)
		}
		seen := apikit.At(
			t,
			d.Ask(
				auditor,
				`{ auditTrail(first: 1) { nodes { postingId posting { id } subjectId subject { id } } } }`,
				nil,
			),
			"auditTrail",
			"nodes",
			0,
		)
		require.Equal(
			t,
			map[string]any{"postingId": open, "posting": nil, "subjectId": open, "subject": nil},
			seen,
			"an auditor sees the records but not their subjects",
		)
	})
}

// Opening profiles and files, and being refused, is recorded once per user, subject and hour.
func TestOpenedProfilesAreRecorded(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		granted := d.User(workflow.RoleAdmin, seed.Row{"confidential_access": true})
		granted.ConfidentialAccess = true
		recruiter, outsider := d.User(workflow.RoleRecruiter), d.User(workflow.RoleMember)
		open, secret := d.Posting(), d.Posting(seed.Row{"confidential": true})
		candidate, hidden := d.Candidate(), d.Candidate()
		application := d.Application(candidate, open, d.Stages(open, 1)[0])
		secretly := d.Application(candidate, secret, d.Stages(secret, 1)[0])
		d.Application(hidden, secret, d.Stages(secret, 1)[0])
		type line struct{ kind, actor, subject, posting any }
		lines := func() (out []line) {
			d.written()
			nodes, _ := apikit.At(t, d.Ask(granted, `{ auditTrail(first: 100) { nodes { kind actor { id } subjectId postingId } } }`, nil), "auditTrail", "nodes").([]any)
			for _, n := range nodes {
				out = append(
					out,
					line{
						apikit.At(t, n, "kind"),
						apikit.At(t, n, "actor", "id"),
						apikit.At(t, n, "subjectId"),
						apikit.At(t, n, "postingId"),
					},
				)
			}
			return out
		}
		d.Ask(
			recruiter,
			`{ candidates { nodes { name emails { address } } } applications { nodes { candidate { name } } } }`,
			nil,
		)
		d.Ask(
			recruiter,
			`query ($a: ID!) { application(id: $a) { status } node(id: $a) { id } }`,
			map[string]any{"a": application},
		)
		require.Empty(t, lines(), "a list does not open profiles")
		for range 3 {
			d.Ask(
				recruiter,
				`query ($c: ID!) { candidate(id: $c) { name } }`,
				map[string]any{"c": candidate},
			)
			d.Ask(
				recruiter,
				`query ($c: ID!) { node(id: $c) { id } nodes(ids: [$c]) { id } }`,
				map[string]any{"c": candidate},
			)
			d.Ask(
				recruiter,
				`query ($a: ID!) { application(id: $a) { ...A } } fragment A on Application { candidate { name } }`,
				map[string]any{"a": application},
			)
		}
		require.Equal(t, []line{{"CANDIDATE_OPENED", recruiter.ID, candidate, open}}, lines())
		d.Ask(
			granted,
			`query ($a: ID!) { node(id: $a) { ... on Application { candidate { name } } } }`,
			map[string]any{"a": secretly},
		)
		d.Ask(
			granted,
			`query ($c: ID!) { candidate(id: $c) { name } }`,
			map[string]any{"c": hidden},
		)
		require.Equal(
			t,
			[]line{
				{"CANDIDATE_OPENED", recruiter.ID, candidate, open},
				{"CANDIDATE_OPENED", granted.ID, candidate, open},
				{"CANDIDATE_OPENED", granted.ID, hidden, secret},
			},
			lines(),
		)
		d.Clock.Advance(time.Hour)
		d.Ask(
			recruiter,
			`query ($c: ID!) { candidate(id: $c) { name } }`,
			map[string]any{"c": candidate},
		)
		require.Len(t, lines(), 4, "a new hour, a new record")
		d.Ask(
			recruiter,
			`query ($c: ID!) { candidate(id: $c) { name } }`,
			map[string]any{"c": hidden},
		)
		require.Len(t, lines(), 4, "an id that the viewer may not see")

		before := len(lines())
		for range 2 {
			require.Equal(
				t,
				"FORBIDDEN",
				d.ErrorCode(outsider, `mutation { createTag(input: {name: "x"}) { replayed } }`),
			)
			require.Equal(
				t,
				"NOT_FOUND",
				d.ErrorCode(
					recruiter,
					`mutation { holdPosting(input: {postingId: "`+secret+`", expectedVersion: 1}) { replayed } }`,
				),
			)
			require.Equal(
				t,
				"NOT_FOUND",
				d.ErrorCode(
					recruiter,
					`mutation { holdPosting(input: {postingId: "pst_00000000000000000000000000", expectedVersion: 1}) { replayed } }`,
				),
			)
		}
		require.ElementsMatch(t, []line{
			{
				"COMMAND_REFUSED",
				outsider.ID,
				nil,
				nil,
			},
			{"COMMAND_REFUSED", recruiter.ID, secret, nil},
			{"COMMAND_REFUSED", recruiter.ID, "pst_00000000000000000000000000", nil},
		}, lines()[before:], "what is hidden and what exists nowhere leave the same")
		require.Equal(t, []any{
			map[string]any{
				"name":  "command",
				"value": "holdPosting",
			},
			map[string]any{"name": "reason", "value": "NOT_FOUND"},
			map[string]any{"name": "unseen", "value": "true"},
		}, apikit.At(t, d.Ask(granted, `query ($p: ID) { auditTrail(filter: {kinds: [COMMAND_REFUSED], subjectId: $p}) { nodes { details { name value } } } }`, map[string]any{"p": secret}), "auditTrail", "nodes", 0, "details"))
	})
}

// Downloads are recorded once per user, file and hour, whether by credential or by a signed link,
// which names the user for whom it was made.
func TestDownloadsAreRecorded(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		recruiter, admin := d.User(workflow.RoleRecruiter), d.User(workflow.RoleAdmin)
		candidate := d.Candidate()
		document := d.IDs.New(ids.Document)
		d.Insert("documents", seed.Row{
			"id":            document,
			"candidate_id":  candidate,
			"kind":          "RESUME",
			"filename":      "cv.txt",
			"media_type":    "text/plain",
			"size":          0,
			"sha256":        strings.Repeat("0", 64),
			"added_by_kind": "SYSTEM",
		})
		link, _ := apikit.At(t, d.Ask(recruiter, `query ($c: ID!) { candidate(id: $c) { documents { url } } }`, map[string]any{"c": candidate}), "candidate", "documents", 0, "url").(string)
		get := func(v *access.Viewer, path string) int {
			ctx := t.Context()
			if v != nil {
				ctx = access.With(ctx, v)
			}
			w := httptest.NewRecorder()
			d.Downloads.ServeHTTP(
				w,
				httptest.NewRequestWithContext(ctx, http.MethodGet, path, http.NoBody),
			)
			return w.Code
		}
		for range 2 {
			require.Equal(t, http.StatusOK, get(nil, link))
			require.Equal(t, http.StatusOK, get(admin, "/documents/"+document))
		}
		require.Equal(
			t,
			http.StatusNotFound,
			get(nil, strings.Replace(link, recruiter.ID, admin.ID, 1)),
			"the signature covers the user",
		)
		d.written()
		nodes := apikit.At(
			t,
			d.Ask(
				admin,
				`{ auditTrail(filter: {kinds: [DOCUMENT_DOWNLOADED]}) { nodes { actor { id } subjectId details { name value } } } }`,
				nil,
			),
			"auditTrail",
			"nodes",
		)
		file := map[string]any{"name": "document", "value": document}
		require.ElementsMatch(t, []any{
			map[string]any{
				"actor":     map[string]any{"id": recruiter.ID},
				"subjectId": candidate,
				"details":   []any{map[string]any{"name": "by", "value": "link"}, file},
			},
			map[string]any{
				"actor":     map[string]any{"id": admin.ID},
				"subjectId": candidate,
				"details":   []any{file},
			},
		}, nodes)
	})
}

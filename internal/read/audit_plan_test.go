package read_test

import (
	"fmt"
	"testing"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/read"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// Both databases read a page of the trail in order from an index, whatever its filter.
func TestTheAuditTrailIsReadFromIndexes(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := seed.New(t, db)
		s := service(w)
		someone, posting := w.User(workflow.RoleMember), w.Posting()
		stamp, statistics := "CAST('2026-01-01T00:00:00Z' AS timestamptz) + n * interval '1 second'", "VACUUM ANALYZE"
		if db.Dialect == dialect.SQLite {
			stamp, statistics = "1767225600000000 + n * 1000000", "ANALYZE"
		}
		payload := `CAST('{"userId": "usr_' || (n % 89) || '"}' AS jsonb)`
		if db.Dialect == dialect.SQLite {
			payload = `'{"userId": "usr_' || (n % 89) || '"}'`
		}
		rows := "WITH RECURSIVE g(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM g WHERE n < 20000)"
		for _, statement := range []string{
			fmt.Sprintf("INSERT INTO audit_entry (id, occurred_at, kind, actor_kind, actor_id, subject_id, posting_id) %s SELECT 'aud_' || n, %s, CASE n %% 50 WHEN 0 THEN 'SignedIn' ELSE 'CandidateOpened' END, 'USER', 'usr_' || (n %% 97), 'usr_' || (n %% 89), NULL FROM g", rows, stamp),
			fmt.Sprintf("INSERT INTO event (seq, id, kind, posting_id, actor_kind, actor_id, visibility, occurred_at, schema_version, payload) %s SELECT n, 'evt_' || n, CASE n %% 20 WHEN 0 THEN 'UserUpdated' WHEN 1 THEN 'TeamMemberAdded' ELSE 'ApplicationMoved' END, NULL, 'USER', 'usr_' || (n %% 97), 'PEOPLE', %s, 1, %s FROM g", rows, stamp, payload),
			statistics,
		} {
			_, err := w.Store.Exec(t.Context(), statement)
			require.NoError(t, err)
		}
		admin := w.User(workflow.RoleAdmin)
		granted := *admin
		granted.ConfidentialAccess = true
		for name, c := range map[string]struct {
			v               *access.Viewer
			f               *read.AuditFilter
			entries, events string
		}{
			"all":                    {&granted, nil, "auditentry_occurred_at_id", "event_trail"},
			"all, without the grant": {admin, nil, "auditentry_occurred_at_id", "event_trail"},
			"kind":                   {&granted, &read.AuditFilter{Kinds: []read.AuditKind{"SIGNED_IN"}}, "audit_entry_kind", ""},
			"kind of event":          {&granted, &read.AuditFilter{Kinds: []read.AuditKind{"USER_UPDATED"}}, "", "event_trail"},
			"actor":                  {&granted, &read.AuditFilter{ActorIDs: []string{someone.ID}}, "auditentry_actor_id_occurred_at", "event_trail_actor"},
			"subject":                {&granted, &read.AuditFilter{SubjectID: &someone.ID}, "auditentry_subject_id_occurred_at", "event_trail_subject"},
			"posting":                {&granted, &read.AuditFilter{PostingIDs: []string{posting}}, "auditentry_posting_id_occurred_at", "event_trail_posting"},
		} {
			texts, args, err := s.TrailStatements(access.With(t.Context(), c.v), c.f)
			require.NoError(t, err)
			for i, index := range []string{c.entries, c.events} {
				if index == "" {
					require.Contains(t, texts[i], "1 = 0", name)
					continue
				}
				plan := explain(t, w, texts[i], args[i]...)
				require.Contains(t, plan, index, "%s: %s\n%s", name, texts[i], plan)
				require.NotRegexp(t, `Seq Scan on (audit_entry|event)\b|(?m)SCAN [te]$`, plan, name)
			}
		}
	})
}

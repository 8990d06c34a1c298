package hiring_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/testkit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// A candidate whose address becomes a colleague's when keys are recomputed is linked like one that
// is added today. Pairs whose keys were equal before are left as an admin left them.
func TestRenewedKeysLinkColleagues(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		o := newOldKeys(t, db)
		user := func(id, address string, role workflow.CompanyRole) {
			o.User(
				role,
				seed.Row{"id": id, "email": address, "email_key": strings.ToLower(address)},
			)
			o.Clock.Advance(1)
		}
		user("usr_1", "ada@Bücher.example", workflow.RoleMember)
		user("usr_2", "root@Bücher.example", workflow.RoleAdmin)
		user("usr_3", "bob@bücher.example", workflow.RoleMember)
		user("usr_4", "eve@example.com", workflow.RoleMember)
		user("usr_5", "two@bücher.example", workflow.RoleMember)
		user("usr_6", "key\u200b@example.com", workflow.RoleRecruiter)

		n := 0
		candidate := func(row seed.Row, addresses ...string) {
			n++
			id := fmt.Sprintf("can_%d", n)
			row["id"] = id
			o.Candidate(row)
			for i, address := range addresses {
				o.Insert("candidate_emails", seed.Row{
					"id": fmt.Sprintf(
						"cem_%d_%d",
						n,
						i,
					),
					"candidate_id": id,
					"address":      address,
					"address_key":  strings.ToLower(address),
					"position":     i,
				})
			}
		}
		candidate(
			seed.Row{},
			"ada@xn--bcher-kva.example",
		) // 1: a member's, by the present rules
		candidate(
			seed.Row{},
			"ADA@xn--bcher-kva.example",
		) // 2: the same member's, but younger
		candidate(seed.Row{}, "root@xn--bcher-kva.example") // 3: an admin's
		candidate(
			seed.Row{"linked_user_id": "usr_3"},
		) // 4: linked already
		candidate(
			seed.Row{},
			"bob@xn--bcher-kva.example",
		) // 5: that of a colleague who is linked to another candidate
		candidate(
			seed.Row{},
			"eve@example.com",
		) // 6: an old match, whose link was removed
		candidate(
			seed.Row{},
			"root@bücher.example.",
			"two@xn--bcher-kva.example",
		) // 7: an admin's and a member's
		candidate(
			seed.Row{},
			"key@example.com",
		) // 8: the account's key changes, and the candidate's does not
		candidate(
			seed.Row{"linked_user_id": nil},
			"nobody@xn--bcher-kva.example.",
		) // 9: not a colleague's

		links := func() []string {
			return o.column(
				`SELECT c.id || ' ' || coalesce(c.linked_user_id, '-') || ' ' || coalesce(p.user_id, '-') FROM candidates c
				LEFT JOIN candidate_link_proposals p ON p.candidate_id = c.id WHERE c.id LIKE 'can\__' ESCAPE '\' ORDER BY c.id`,
			)
		}
		require.NoError(t, o.hiring.RefreshKeys(t.Context()))
		want := []string{
			"can_1 usr_1 -",
			"can_2 - usr_1",
			"can_3 - usr_2",
			"can_4 usr_3 -",
			"can_5 - usr_3",
			"can_6 - -",
			"can_7 usr_5 -",
			"can_8 usr_6 -",
			"can_9 - -",
		}
		require.Equal(t, want, links())
		require.NoError(t, o.hiring.RefreshKeys(t.Context()))
		require.Equal(t, want, links())
	})
}

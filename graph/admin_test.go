package graph_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/ids"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/apikit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// session adds an active session.
func (d *desk) session(userID string, more ...seed.Row) string {
	d.T.Helper()
	id := d.IDs.New(ids.SignInSession)
	row := seed.Row{
		"id":           id,
		"created_at":   d.Clock.Now(),
		"user_id":      userID,
		"hash":         []byte(id),
		"method":       "PASSWORD",
		"last_used_at": d.Clock.Now(),
		"expires_at":   d.Clock.Now().AddDate(1, 0, 0),
		"address":      "192.0.2.7",
		"client":       "Firefox",
	}
	for _, m := range more {
		for k, v := range m {
			row[k] = v
		}
	}
	d.Insert("sign_in_sessions", row)
	return id
}

// The life of an account through the API: it is invited, promoted, granted access, deactivated and
// reactivated.
func TestAccountsThroughTheAPI(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		admin := d.User(workflow.RoleAdmin, seed.Row{"confidential_access": true})
		const invite = `mutation ($input: InviteUserInput!) { inviteUser(input: $input) {
			user { id version name title email role active confidentialAccess signIn { password secondFactor singleSignOn linkExpiresAt } sessions { id } apiKeys { id } }
			link { url expiresAt } event { __typename ... on UserAdded { user { id } } } replayed problem { __typename ... on InvalidInput { fields { path code } } } } }`
		input := map[string]any{
			"email":          "grace@acme.example",
			"name":           "Grace Hopper",
			"title":          "Admiral",
			"role":           "MEMBER",
			"idempotencyKey": "grace",
		}
		made := apikit.At(t, d.Ask(admin, invite, map[string]any{"input": input}), "inviteUser")
		require.Nil(t, apikit.At(t, made, "problem"))
		url, _ := apikit.At(t, made, "link", "url").(string)
		require.True(t, strings.HasPrefix(url, "https://hire.example/auth/link#"), url)
		user, _ := apikit.At(t, made, "user").(map[string]any)
		id, _ := user["id"].(string)
		require.Equal(t, map[string]any{
			"id":                 id,
			"version":            float64(1),
			"name":               "Grace Hopper",
			"title":              "Admiral",
			"email":              "grace@acme.example",
			"role":               "MEMBER",
			"active":             true,
			"confidentialAccess": false,
			"sessions":           []any{},
			"apiKeys":            []any{},
			"signIn": map[string]any{
				"password":      false,
				"secondFactor":  false,
				"singleSignOn":  false,
				"linkExpiresAt": apikit.At(t, made, "link", "expiresAt"),
			},
		}, user)
		again := apikit.At(t, d.Ask(admin, invite, map[string]any{"input": input}), "inviteUser")
		require.Equal(t, true, apikit.At(t, again, "replayed"))
		require.Nil(t, apikit.At(t, again, "link"), "the link is shown only once")
		require.Equal(t, id, apikit.At(t, again, "user", "id"))
		delete(input, "idempotencyKey")
		require.Equal(
			t,
			[]any{map[string]any{"path": []any{"input", "email"}, "code": "DUPLICATE"}},
			apikit.At(
				t,
				d.Ask(admin, invite, map[string]any{"input": input}),
				"inviteUser",
				"problem",
				"fields",
			),
		)

		linked := apikit.At(
			t,
			d.Ask(
				admin,
				`mutation ($id: ID!) { createPasswordLink(input: {userId: $id, idempotencyKey: "k"}) { user { id } link { url } replayed problem { message } } }`,
				map[string]any{"id": id},
			),
			"createPasswordLink",
		)
		require.NotEqual(t, url, apikit.At(t, linked, "link", "url"))
		linked = apikit.At(
			t,
			d.Ask(
				admin,
				`mutation ($id: ID!) { createPasswordLink(input: {userId: $id, idempotencyKey: "k"}) { user { id } link { url } replayed problem { message } } }`,
				map[string]any{"id": id},
			),
			"createPasswordLink",
		)
		require.Equal(
			t,
			map[string]any{
				"user":     map[string]any{"id": id},
				"link":     nil,
				"replayed": true,
				"problem":  nil,
			},
			linked,
		)

		renamed := apikit.At(
			t,
			d.Ask(
				admin,
				`mutation ($id: ID!) { updateUser(input: {userId: $id, expectedVersion: 1, name: "Amazing Grace", title: null}) { user { name title version } event { ... on UserUpdated { changedFields } } problem { message } } }`,
				map[string]any{"id": id},
			),
			"updateUser",
		)
		require.Equal(
			t,
			map[string]any{"name": "Amazing Grace", "title": nil, "version": float64(2)},
			apikit.At(t, renamed, "user"),
		)
		require.Equal(t, []any{"name", "title"}, apikit.At(t, renamed, "event", "changedFields"))
		conflict := apikit.At(
			t,
			d.Ask(
				admin,
				`mutation ($id: ID!) { changeUserRole(input: {userId: $id, expectedVersion: 1, role: ADMIN}) { user { id } problem { ... on VersionConflict { current { ... on User { version } } changedBy { id } changes { ... on UserUpdated { changedFields } } } } } }`,
				map[string]any{"id": id},
			),
			"changeUserRole",
		)
		require.Equal(t, map[string]any{
			"current": map[string]any{
				"version": float64(2),
			},
			"changedBy": map[string]any{"id": admin.ID},
			"changes":   []any{map[string]any{"changedFields": []any{"name", "title"}}},
		}, apikit.At(t, conflict, "problem"), "who was faster, and how")
		require.Equal(
			t,
			"ADMIN",
			apikit.At(
				t,
				d.Ask(
					admin,
					`mutation ($id: ID!) { changeUserRole(input: {userId: $id, expectedVersion: 2, role: ADMIN}) { user { role } problem { message } } }`,
					map[string]any{"id": id},
				),
				"changeUserRole",
				"user",
				"role",
			),
		)
		require.Equal(
			t,
			true,
			apikit.At(
				t,
				d.Ask(
					admin,
					`mutation ($id: ID!) { grantConfidentialAccess(input: {userId: $id, expectedVersion: 3}) { user { confidentialAccess } problem { message } } }`,
					map[string]any{"id": id},
				),
				"grantConfidentialAccess",
				"user",
				"confidentialAccess",
			),
		)
		require.Equal(
			t,
			false,
			apikit.At(
				t,
				d.Ask(
					admin,
					`mutation ($id: ID!) { revokeConfidentialAccess(input: {userId: $id, expectedVersion: 4}) { user { confidentialAccess } problem { message } } }`,
					map[string]any{"id": id},
				),
				"revokeConfidentialAccess",
				"user",
				"confidentialAccess",
			),
		)

		d.session(id)
		d.Key(id, []byte("grace's"))
		closed := apikit.At(
			t,
			d.Ask(
				admin,
				`mutation ($id: ID!) { deactivateUser(input: {userId: $id, expectedVersion: 5}) { user { active sessions { id } apiKeys { revokedAt } signIn { linkExpiresAt } } event { __typename } problem { message } } }`,
				map[string]any{"id": id},
			),
			"deactivateUser",
		)
		require.Equal(t, false, apikit.At(t, closed, "user", "active"))
		require.Equal(t, []any{}, apikit.At(t, closed, "user", "sessions"))
		require.NotNil(t, apikit.At(t, closed, "user", "apiKeys", 0, "revokedAt"))
		require.Nil(t, apikit.At(t, closed, "user", "signIn", "linkExpiresAt"))
		require.Equal(
			t,
			true,
			apikit.At(
				t,
				d.Ask(
					admin,
					`mutation ($id: ID!) { reactivateUser(input: {userId: $id, expectedVersion: 6}) { user { active } problem { message } } }`,
					map[string]any{"id": id},
				),
				"reactivateUser",
				"user",
				"active",
			),
		)
		last := apikit.At(
			t,
			d.Ask(
				admin,
				`mutation ($id: ID!) { deactivateUser(input: {userId: $id, expectedVersion: 1}) { problem { __typename } } }`,
				map[string]any{"id": admin.ID},
			),
			"deactivateUser",
			"problem",
		)
		require.Nil(t, last, "there is another admin")

		for _, command := range []string{
			`inviteUser(input: {email: "x@acme.example", name: "X", role: ADMIN}) { user { id } }`,
			`createPasswordLink(input: {userId: "` + id + `"}) { link { url } }`,
			`updateUser(input: {userId: "` + id + `", expectedVersion: 7, name: "X"}) { user { id } }`,
			`changeUserRole(input: {userId: "` + id + `", expectedVersion: 7, role: MEMBER}) { user { id } }`,
			`grantConfidentialAccess(input: {userId: "` + id + `", expectedVersion: 7}) { user { id } }`,
			`revokeConfidentialAccess(input: {userId: "` + id + `", expectedVersion: 7}) { user { id } }`,
			`deactivateUser(input: {userId: "` + id + `", expectedVersion: 7}) { user { id } }`,
			`reactivateUser(input: {userId: "` + id + `", expectedVersion: 7}) { user { id } }`,
			`revokeAllSessions(input: {userId: "` + id + `"}) { user { id } }`,
			`createServiceAccount(input: {name: "X", role: ADMIN}) { serviceAccount { id } }`,
		} {
			require.Equal(
				t,
				"FORBIDDEN",
				d.ErrorCode(d.User(workflow.RoleRecruiter), "mutation { "+command+" }"),
				command,
			)
		}
	})
}

func TestSessionsAndKeysThroughTheAPI(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		admin, member, other := d.User(
			workflow.RoleAdmin,
		), d.User(
			workflow.RoleMember,
		), d.User(
			workflow.RoleRecruiter,
		)
		first := d.session(member.ID)
		d.Clock.Advance(1)
		current := d.session(member.ID, seed.Row{"address": nil, "client": nil, "method": "OIDC"})
		d.session(member.ID, seed.Row{"expires_at": d.Clock.Now()})
		me := *member
		me.SessionID = current
		const mine = `{ viewer { sessions { id current method address client } } }`
		require.Equal(t, []any{
			map[string]any{
				"id":      current,
				"current": true,
				"method":  "OIDC",
				"address": nil,
				"client":  nil,
			},
			map[string]any{
				"id":      first,
				"current": false,
				"method":  "PASSWORD",
				"address": "192.0.2.7",
				"client":  "Firefox",
			},
		}, apikit.At(t, d.Ask(&me, mine, nil), "viewer", "sessions"))

		key := d.Key(member.ID, []byte("a"))
		const all = `{ users { nodes { id sessions { id } apiKeys { id owner { id } } signIn { password } confidentialAccess } } }`
		seen := func(v *access.Viewer) map[string]any {
			people, _ := apikit.At(t, d.Ask(v, all, nil), "users", "nodes").([]any)
			for _, one := range people {
				if u, _ := one.(map[string]any); u["id"] == member.ID {
					return u
				}
			}
			t.Fatal("missing")
			return nil
		}
		require.Len(t, seen(admin)["sessions"], 2)
		require.LessOrEqual(t, d.Statements, int64(7), "independent of the number of users")
		require.Equal(
			t,
			[]any{map[string]any{"id": key, "owner": map[string]any{"id": member.ID}}},
			seen(admin)["apiKeys"],
		)
		require.Len(t, seen(member)["sessions"], 2, "their own sessions")
		require.Equal(
			t,
			map[string]any{
				"id":                 member.ID,
				"sessions":           nil,
				"apiKeys":            nil,
				"signIn":             nil,
				"confidentialAccess": nil,
			},
			seen(other),
		)
		require.Nil(
			t,
			apikit.At(
				t,
				d.Ask(
					other,
					`query ($id: ID!) { node(id: $id) { id } }`,
					map[string]any{"id": key},
				),
				"node",
			),
		)
		require.Equal(
			t,
			key,
			apikit.At(
				t,
				d.Ask(
					admin,
					`query ($id: ID!) { node(id: $id) { id } }`,
					map[string]any{"id": key},
				),
				"node",
				"id",
			),
		)

		end := func(id string) string {
			return `mutation { revokeSession(input: {sessionId: "` + id + `"}) { user { id } replayed problem { message } } }`
		}
		require.Equal(t, "NOT_FOUND", d.ErrorCode(other, end(first)), "another user's session")
		require.Equal(
			t,
			member.ID,
			apikit.At(t, d.Ask(&me, end(first), nil), "revokeSession", "user", "id"),
		)
		require.Equal(t, "NOT_FOUND", d.ErrorCode(&me, end(first)), "an ended session")
		d.session(member.ID)
		d.Ask(
			&me,
			`mutation { revokeAllSessions(input: {keepCurrent: true}) { user { id } problem { message } } }`,
			nil,
		)
		require.Equal(
			t,
			[]any{map[string]any{"id": current}},
			apikit.At(t, d.Ask(&me, `{ viewer { sessions { id } } }`, nil), "viewer", "sessions"),
		)
		d.Ask(
			admin,
			`mutation ($id: ID!) { revokeAllSessions(input: {userId: $id}) { user { id } problem { message } } }`,
			map[string]any{"id": member.ID},
		)
		require.Empty(
			t,
			apikit.At(t, d.Ask(&me, `{ viewer { sessions { id } } }`, nil), "viewer", "sessions"),
		)

		const endKey = `mutation ($id: ID!) { revokeApiKey(input: {apiKeyId: $id}) { apiKey { revokedAt owner { id } } event { ... on ApiKeyRevoked { apiKey { id } } } problem { message } } }`
		ended := apikit.At(t, d.Ask(admin, endKey, map[string]any{"id": key}), "revokeApiKey")
		require.NotNil(t, apikit.At(t, ended, "apiKey", "revokedAt"))
		require.Equal(t, key, apikit.At(t, ended, "event", "apiKey", "id"))
	})
}

func TestServiceAccountsThroughTheAPI(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		admin, recruiter, member := d.User(
			workflow.RoleAdmin,
		), d.User(
			workflow.RoleRecruiter,
		), d.User(
			workflow.RoleMember,
		)
		made := apikit.At(
			t,
			d.Ask(
				admin,
				`mutation { createServiceAccount(input: {name: "Importer", role: RECRUITER}) {
			serviceAccount { id name active role confidentialAccess createdAt apiKeys { id } } event { ... on ServiceAccountAdded { serviceAccount { name } } } replayed problem { message } } }`,
				nil,
			),
			"createServiceAccount",
		)
		id, _ := apikit.At(t, made, "serviceAccount", "id").(string)
		require.Equal(t, "Importer", apikit.At(t, made, "event", "serviceAccount", "name"))
		require.Equal(t, []any{}, apikit.At(t, made, "serviceAccount", "apiKeys"))
		key := apikit.At(
			t,
			d.Ask(
				admin,
				`mutation ($id: ID!) { createApiKey(input: {name: "nightly", serviceAccountId: $id, scope: READ, capabilities: [CANDIDATES]}) {
			apiKey { name scope capabilities owner { id } } secret problem { message } } }`,
				map[string]any{"id": id},
			),
			"createApiKey",
		)
		require.Equal(
			t,
			map[string]any{
				"name":         "nightly",
				"scope":        "READ",
				"capabilities": []any{"CANDIDATES"},
				"owner":        map[string]any{"id": id},
			},
			apikit.At(t, key, "apiKey"),
		)
		require.Equal(
			t,
			"Nightly",
			apikit.At(
				t,
				d.Ask(
					admin,
					`mutation ($id: ID!) { renameServiceAccount(input: {serviceAccountId: $id, name: "Nightly"}) { serviceAccount { name } event { ... on ServiceAccountUpdated { changedFields } } problem { message } } }`,
					map[string]any{"id": id},
				),
				"renameServiceAccount",
				"serviceAccount",
				"name",
			),
		)
		off := apikit.At(
			t,
			d.Ask(
				admin,
				`mutation ($id: ID!) { deactivateServiceAccount(input: {serviceAccountId: $id}) { serviceAccount { active apiKeys { revokedAt } } problem { message } } }`,
				map[string]any{"id": id},
			),
			"deactivateServiceAccount",
			"serviceAccount",
		)
		require.Equal(t, false, apikit.At(t, off, "active"))
		require.NotNil(t, apikit.At(t, off, "apiKeys", 0, "revokedAt"))
		const list = `query ($active: Boolean) { serviceAccounts(filter: {active: $active}) { totalCount nodes { id name role apiKeys { id } } pageInfo { hasNextPage } edges { cursor } } }`
		require.EqualValues(
			t,
			0,
			apikit.At(
				t,
				d.Ask(admin, list, map[string]any{"active": true}),
				"serviceAccounts",
				"totalCount",
			),
		)
		require.Equal(
			t,
			"Nightly",
			apikit.At(
				t,
				d.Ask(admin, list, map[string]any{"active": false}),
				"serviceAccounts",
				"nodes",
				0,
				"name",
			),
		)
		require.Equal(
			t,
			true,
			apikit.At(
				t,
				d.Ask(
					admin,
					`mutation ($id: ID!) { reactivateServiceAccount(input: {serviceAccountId: $id}) { serviceAccount { active } problem { message } } }`,
					map[string]any{"id": id},
				),
				"reactivateServiceAccount",
				"serviceAccount",
				"active",
			),
		)
		require.Equal(t, "FORBIDDEN", d.ErrorCode(recruiter, `{ serviceAccounts { totalCount } }`))
		const one = `query ($id: ID!) { node(id: $id) { ... on ServiceAccount { name role confidentialAccess apiKeys { id } } } }`
		require.Equal(
			t,
			map[string]any{
				"name":               "Nightly",
				"role":               "RECRUITER",
				"confidentialAccess": nil,
				"apiKeys":            nil,
			},
			apikit.At(t, d.Ask(recruiter, one, map[string]any{"id": id}), "node"),
		)
		require.Nil(t, apikit.At(t, d.Ask(member, one, map[string]any{"id": id}), "node", "role"))
	})
}

func TestTeamsInBulkThroughTheAPI(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		recruiter, member := d.User(workflow.RoleRecruiter), d.User(workflow.RoleMember)
		open, secret := d.Posting(), d.Posting(seed.Row{"confidential": true})
		const change = `mutation ($input: ChangeHiringTeamsInput!) { changeHiringTeams(input: $input) {
			results { postingId userId member { role user { id } } event { __typename } problem { ... on InvalidInput { fields { path code } } } } replayed problem { message } } }`
		got := apikit.At(
			t,
			d.Ask(recruiter, change, map[string]any{"input": map[string]any{"items": []any{
				map[string]any{"postingId": open, "userId": member.ID, "role": "HIRING_LEAD"},
				map[string]any{"postingId": secret, "userId": member.ID, "role": "HIRING_LEAD"},
				map[string]any{
					"postingId": open,
					"userId":    "usr_00000000000000000000000000",
					"role":      "SOURCER",
				},
			}}}),
			"changeHiringTeams",
		)
		require.Equal(t, map[string]any{"replayed": false, "problem": nil, "results": []any{
			map[string]any{
				"postingId": open,
				"userId":    member.ID,
				"member": map[string]any{
					"role": "HIRING_LEAD",
					"user": map[string]any{"id": member.ID},
				},
				"event":   map[string]any{"__typename": "TeamMemberAdded"},
				"problem": nil,
			},
			map[string]any{
				"postingId": secret,
				"userId":    member.ID,
				"member":    nil,
				"event":     nil,
				"problem": map[string]any{
					"fields": []any{
						map[string]any{
							"path": []any{"input", "items", "1", "postingId"},
							"code": "NOT_FOUND",
						},
					},
				},
			},
			map[string]any{
				"postingId": open,
				"userId":    "usr_00000000000000000000000000",
				"member":    nil,
				"event":     nil,
				"problem": map[string]any{
					"fields": []any{
						map[string]any{
							"path": []any{"input", "items", "2", "userId"},
							"code": "NOT_FOUND",
						},
					},
				},
			},
		}}, got)
		off := apikit.At(
			t,
			d.Ask(
				recruiter,
				change,
				map[string]any{
					"input": map[string]any{
						"items": []any{map[string]any{"postingId": open, "userId": member.ID}},
					},
				},
			),
			"changeHiringTeams",
			"results",
			0,
		)
		require.Equal(
			t,
			map[string]any{
				"postingId": open,
				"userId":    member.ID,
				"member":    nil,
				"event":     map[string]any{"__typename": "TeamMemberRemoved"},
				"problem":   nil,
			},
			off,
		)
	})
}

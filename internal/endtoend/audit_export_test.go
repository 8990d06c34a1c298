package endtoend_test

import (
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/audit"
	"hirewire/internal/ids"
	"hirewire/internal/testkit"
)

// The trail is exported as one JSON line for each record, oldest first, only to admins and
// auditors. Each export is recorded in the trail itself.
func TestTheTrailIsExported(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		tokens := map[string]string{}
		for _, role := range []string{"ADMIN", "AUDITOR", "RECRUITER"} {
			email := strings.ToLower(role) + "@example.com"
			must(
				t,
				on(
					db,
					"user",
					"create",
					"--email",
					email,
					"--name",
					"The "+role,
					"--role",
					role,
				)...)
			tokens[role] = must(t, on(db, "token", "create", "--user", email, "--name", "k")...)
		}
		// More records than the export reads at a time, older than all others.
		old := audit.New(
			db.Store,
			ids.NewGenerator(time.Now, nil),
			func() time.Time { return time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC) },
		)
		const many = 1100
		for range many {
			require.NoError(
				t,
				old.Append(
					access.With(t.Context(), access.System()),
					audit.Entry{
						Kind:      audit.SignedOut,
						SubjectID: "usr_1",
						Details:   map[string]string{"everywhere": "true"},
					},
				),
			)
		}
		s := serve(t, on(db)...)
		export := func(token, query string, headers ...string) (int, http.Header, []map[string]any) {
			req, err := http.NewRequestWithContext(
				t.Context(),
				http.MethodGet,
				s.base+"/audit.jsonl"+query,
				http.NoBody,
			)
			require.NoError(t, err)
			if token != "" {
				req.Header.Set("Authorization", "Bearer "+token)
			}
			for i := 0; i < len(headers); i += 2 {
				req.Header.Set(headers[i], headers[i+1])
			}
			resp, err := http.DefaultClient.Do(req)
			require.NoError(t, err)
			defer resp.Body.Close()
			text, err := io.ReadAll(resp.Body)
			require.NoError(t, err)
			var lines []map[string]any
			for line := range strings.Lines(string(text)) {
				var one map[string]any
				require.NoError(t, json.Unmarshal([]byte(line), &one), line)
				lines = append(lines, one)
			}
			return resp.StatusCode, resp.Header, lines
		}

		status, header, lines := export(tokens["AUDITOR"], "")
		require.Equal(t, http.StatusOK, status)
		require.Equal(t, "application/jsonl; charset=utf-8", header.Get("Content-Type"))
		require.Contains(t, header.Get("Content-Disposition"), "audit.jsonl")
		require.Equal(t, "no-store", header.Get("Cache-Control"))
		require.Greater(t, len(lines), many)
		seen, before := map[any]bool{}, ""
		for i, line := range lines {
			require.False(t, seen[line["id"]], "a record appears twice")
			seen[line["id"]] = true
			at, _ := line["occurredAt"].(string)
			require.LessOrEqual(t, before, at)
			before = at
			if i < many {
				require.Equal(t, map[string]any{"everywhere": "true"}, line["details"])
			}
		}
		kinds := func(lines []map[string]any) map[any]int {
			out := map[any]int{}
			for _, line := range lines {
				out[line["kind"]]++
			}
			return out
		}
		require.Equal(t, 3, kinds(lines)["USER_ADDED"])
		require.Equal(t, many, kinds(lines)["SIGNED_OUT"])

		status, _, lines = export(tokens["ADMIN"], "?from=2021-01-01T00:00:00Z")
		require.Equal(t, http.StatusOK, status)
		require.Zero(t, kinds(lines)["SIGNED_OUT"])
		require.Equal(t, 1, kinds(lines)["AUDIT_EXPORTED"], "the export of the auditor")
		_, _, lines = export(tokens["ADMIN"], "?to=2020-01-01T00:00:00Z")
		require.Empty(t, lines)
		for _, one := range []struct {
			token, query string
			status       int
		}{
			{tokens["RECRUITER"], "", http.StatusForbidden},
			{"", "", http.StatusUnauthorized},
			{"hw_x", "", http.StatusUnauthorized},
			{tokens["ADMIN"], "?from=yesterday", http.StatusBadRequest},
		} {
			status, _, _ := export(one.token, one.query)
			require.Equal(t, one.status, status)
		}

		// The cookie is accepted from a page of this server, and ignored from any other.
		link := must(
			t,
			on(
				db,
				"user",
				"invite",
				"--email",
				"grace@example.com",
				"--name",
				"Grace",
				"--role",
				"AUDITOR",
			)...)
		v := newVisitor(t, s.base).invited(strings.Fields(link)[0])
		status, _, lines = export(
			"",
			"?from=2021-01-01T00:00:00Z",
			"Cookie",
			v.cookie(),
			"Sec-Fetch-Site",
			"same-origin",
		)
		require.Equal(t, http.StatusOK, status)
		require.Positive(t, kinds(lines)["LINK_USED"])
		status, _, _ = export("", "", "Cookie", v.cookie(), "Sec-Fetch-Site", "cross-site")
		require.Equal(t, http.StatusUnauthorized, status)
	})
}

// An export takes as long as its client does. If the user loses the right to it meanwhile, the
// export ends early.
func TestAnExportEndsWhenTheRightIsLost(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		must(
			t,
			on(
				db,
				"user",
				"create",
				"--email",
				"ada@example.com",
				"--name",
				"Ada",
				"--role",
				"AUDITOR",
			)...)
		token := must(t, on(db, "token", "create", "--user", "ada@example.com", "--name", "k")...)
		old := audit.New(
			db.Store,
			ids.NewGenerator(time.Now, nil),
			func() time.Time { return time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC) },
		)
		// Twenty megabytes, which is far more than the buffers between the server and a client that
		// does not read.
		const many = 2500
		long := strings.Repeat("x", 8<<10)
		for range many {
			require.NoError(
				t,
				old.Append(
					access.With(t.Context(), access.System()),
					audit.Entry{
						Kind:      audit.SignedOut,
						SubjectID: "usr_1",
						Details:   map[string]string{"everywhere": long},
					},
				),
			)
		}
		s := serve(t, on(db)...)
		export := func(meanwhile func()) (lines int, err error) {
			req, err := http.NewRequestWithContext(
				t.Context(),
				http.MethodGet,
				s.base+"/audit.jsonl",
				http.NoBody,
			)
			require.NoError(t, err)
			req.Header.Set("Authorization", "Bearer "+token)
			resp, err := http.DefaultClient.Do(req)
			require.NoError(t, err)
			defer resp.Body.Close()
			require.Equal(t, http.StatusOK, resp.StatusCode)
			meanwhile()
			text, err := io.ReadAll(resp.Body)
			return strings.Count(string(text), "\n"), err
		}
		lines, err := export(func() {})
		require.NoError(t, err)
		require.Greater(t, lines, many)
		lines, err = export(func() {
			_, err := db.Store.Exec(
				t.Context(),
				"UPDATE users SET role = 'MEMBER' WHERE email = 'ada@example.com'",
			)
			require.NoError(t, err)
		})
		require.Error(t, err, "an incomplete export must end with an error")
		require.Less(t, lines, many)
	})
}

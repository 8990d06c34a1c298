package endtoend_test

import (
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/testkit"
)

// The company's name can be set on the command line while it has no name. Later values have no
// effect.
func TestTheCompanysNameOnTheCommandLine(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		says := func(link string) string {
			_, token, _ := strings.Cut(strings.TrimSpace(link), "#")
			s := serve(t, on(db)...)
			defer s.stop()
			r := newVisitor(
				t,
				s.base,
			).send(http.MethodPost, "/auth/link", map[string]string{"token": token})
			require.Equal(t, http.StatusOK, r.status, r.body)
			return r.body
		}
		ada := must(
			t,
			on(
				db,
				"user",
				"invite",
				"--email",
				"ada@example.com",
				"--name",
				"Ada",
				"--role",
				"ADMIN",
			)...)
		require.Contains(t, says(ada), `"company":null,"invitedBy":null,"asksCompany":true`)
		must(
			t,
			on(
				db,
				"user",
				"create",
				"--email",
				"bob@example.com",
				"--name",
				"Bob",
				"--role",
				"MEMBER",
				"--company",
				" Acme A/S ",
			)...)
		require.Contains(t, says(ada), `"company":"Acme A/S","invitedBy":null,"asksCompany":false`)
		eve := must(
			t,
			on(
				db,
				"user",
				"invite",
				"--email",
				"eve@example.com",
				"--name",
				"Eve",
				"--role",
				"MEMBER",
				"--company",
				"Another",
			)...)
		require.Contains(t, says(eve), `"company":"Acme A/S"`)
		for name, says := range map[string]string{strings.Repeat("x", 201): "a name has at most 200 characters", "a\u200b\u202e\x00b": "--company"} {
			code, _, errs := command(
				t,
				on(
					db,
					"user",
					"create",
					"--email",
					"x@example.com",
					"--name",
					"X",
					"--role",
					"MEMBER",
					"--company",
					name,
				)...)
			require.Equal(t, 1, code)
			require.Contains(t, errs, says)
		}
	})
}

package endtoend_test

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/testkit"
)

// listed runs a command that prints a JSON list.
func listed(t *testing.T, args ...string) []map[string]string {
	t.Helper()
	var out []map[string]string
	require.NoError(t, json.Unmarshal([]byte(must(t, append(args, "--json")...)), &out))
	return out
}

// Keys and accounts can be managed on the command line as in the API, while a server is running.
func TestKeysAndAccountsFromTheCommandLine(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		must(
			t,
			on(
				db,
				"user",
				"create",
				"--email",
				"boss@example.com",
				"--name",
				"Boss",
				"--role",
				"ADMIN",
			)...)
		admin := must(
			t,
			on(db, "token", "create", "--user", "boss@example.com", "--name", "admin")...)
		ada := must(
			t,
			on(
				db,
				"user",
				"create",
				"--email",
				"ada@example.com",
				"--name",
				"Ada\tByron",
				"--role",
				"RECRUITER",
			)...)
		s := serve(t, on(db)...)
		r := s.query(
			t,
			admin,
			`mutation { createServiceAccount(input: {name: "Importer", role: RECRUITER}) { serviceAccount { id } problem { message } } }`,
		)
		require.Empty(t, r.Errors, r.body)
		accounts := listed(t, on(db, "user", "list")...)
		require.Len(t, accounts, 3)
		machine := accounts[2]["id"]
		require.Regexp(t, `^svc_`, machine)
		require.Equal(
			t,
			map[string]string{
				"id":                 machine,
				"email":              "service account",
				"name":               "Importer",
				"role":               "RECRUITER",
				"confidentialAccess": "no",
				"state":              "active",
			},
			accounts[2],
		)
		text := must(t, on(db, "user", "list")...)
		require.Contains(t, text, "Ada Byron", "a tab in a name must not start a column")
		require.NotContains(t, text, "Ada\tByron")

		whole := must(t, on(db, "token", "create", "--user", machine, "--name", "whole")...)
		narrow := must(
			t,
			on(
				db,
				"token",
				"create",
				"--user",
				"Importer",
				"--name",
				"narrow",
				"--capabilities",
				"candidates, Postings",
				"--scope",
				"READ",
			)...)
		const postings, applications = "{ postings(first: 1) { nodes { id } } }", "{ viewer { name } activity(first: 1) { nodes { id } } }"
		require.Empty(t, s.query(t, whole, postings).Errors)
		require.Empty(t, s.query(t, narrow, postings).Errors)
		require.Equal(t, "FORBIDDEN", s.query(t, narrow, applications).code())

		keys := listed(t, on(db, "token", "list", "--user", machine)...)
		require.Len(t, keys, 2)
		require.Equal(t, "narrow", keys[0]["name"], "newest first")
		require.Equal(t, "CANDIDATES,POSTINGS", keys[0]["capabilities"])
		require.Equal(t, "all", keys[1]["capabilities"])
		require.Equal(t, "Importer", keys[0]["owner"])
		require.Equal(t, "working", keys[0]["state"])
		require.True(t, strings.HasPrefix(narrow, strings.TrimSuffix(keys[0]["begins"], "…")))
		for _, secret := range []string{whole, narrow, admin} {
			require.NotContains(t, must(t, on(db, "token", "list", "--all")...), secret)
		}
		must(t, on(db, "token", "revoke", "--key", keys[0]["id"])...)
		require.Equal(
			t,
			http.StatusUnauthorized,
			s.query(t, narrow, postings).status,
			"a revocation takes effect on the server immediately",
		)
		require.Len(t, listed(t, on(db, "token", "list", "--user", machine)...), 1)
		require.Equal(
			t,
			"revoked",
			listed(t, on(db, "token", "list", "--user", machine, "--all")...)[0]["state"],
		)

		must(t, on(db, "user", "deactivate", "--user", machine)...)
		require.Equal(t, http.StatusUnauthorized, s.query(t, whole, postings).status)
		mine := must(t, on(db, "token", "create", "--user", ada, "--name", "mine")...)
		require.Empty(t, s.query(t, mine, who).Errors)
		must(t, on(db, "user", "deactivate", "--user", "Ada@example.com")...)
		require.Equal(t, http.StatusUnauthorized, s.query(t, mine, who).status)
		require.Len(t, listed(t, on(db, "user", "list")...), 1)
		require.Regexp(t, `^closed 20`, listed(t, on(db, "user", "list", "--all")...)[0]["state"])

		for _, tt := range []struct {
			args []string
			says string
		}{
			{[]string{"user", "deactivate", "--user", "boss@example.com"}, "--user "}, // the last admin
			{[]string{"user", "deactivate", "--user", "ada@example.com"}, `there is no active user "ada@example.com"`},
			{[]string{"token", "create", "--user", machine, "--name", "x"}, "there is no active service account"},
			{[]string{"token", "create", "--user", "boss@example.com", "--name", "x", "--capabilities", "PIPELINE,ALL"}, `--capabilities "ALL" is not an area of the API`},
			{[]string{"token", "create", "--user", "boss@example.com", "--name", "x", "--capabilities", ","}, "names no area"},
			{[]string{"token", "revoke", "--key", "key_nope"}, `there is no API key "key_nope"`},
			{[]string{"token", "revoke", "--key", admin}, "is the secret itself"},
			{[]string{"token", "list", "--user", "nobody@example.com"}, "there is no active user"},
		} {
			code, _, errs := command(t, on(db, tt.args...)...)
			require.Equal(t, 1, code, tt.args)
			require.Contains(t, errs, tt.says)
			require.NotContains(t, errs, admin)
		}
	})
}

// A command that prints a link uses the address of the server, or warns that it does not know it.
func TestLinksBeginWithTheServersAddress(t *testing.T) {
	dir := t.TempDir()
	signIn(t, dir)
	invite := func(email string, more ...string) (link, errs string) {
		t.Helper()
		code, out, errs := command(
			t,
			append(
				[]string{
					"user",
					"invite",
					"--email",
					email,
					"--name",
					"N",
					"--role",
					"MEMBER",
					"--data",
					dir,
				},
				more...)...)
		require.Zero(t, code, errs)
		return out, errs
	}
	link, errs := invite("a@example.com")
	require.True(t, strings.HasPrefix(link, "http://127.0.0.1:8080/auth/link#"), link)
	require.Contains(t, errs, "give --public-url (HIREWIRE_PUBLIC_URL)")
	for _, args := range [][]string{{"--public-url", "https://hire.example.com"}, {"--listen", "127.0.0.1:0"}} {
		s := serve(t, append(args, "--data", dir)...)
		want := s.base
		if args[0] == "--public-url" {
			want = args[1]
		}
		link, errs = invite(args[0][2:] + "@example.com")
		require.True(t, strings.HasPrefix(link, want+"/auth/link#"), link)
		require.Empty(t, errs)
		s.stop()
	}
	link, _ = invite("b@example.com", "--public-url", "https://other.example.com")
	require.True(t, strings.HasPrefix(link, "https://other.example.com/auth/link#"), link)
}

// A usage error is one line at the end of the output, and not above a page of help.
func TestUsageErrorsAreOneLine(t *testing.T) {
	for _, tt := range []struct {
		args []string
		says string
	}{
		{[]string{"serve", "--prot", "1"}, "hirewire: flag provided but not defined: -prot: see hirewire serve --help.\n"},
		{[]string{"--prot"}, "hirewire: flag provided but not defined: -prot: see hirewire --help.\n"},
		{[]string{"user", "invite", "--name", "A", "--role", "ADMIN"}, `hirewire: Required flag "email" not set: see hirewire user invite --help.` + "\n"},
		{[]string{"token", "revoke"}, `hirewire: Required flag "key" not set: see hirewire token revoke --help.` + "\n"},
		{[]string{"token", "--nope"}, "hirewire: flag provided but not defined: -nope: see hirewire token --help.\n"},
		{[]string{"serve", "--demo=perhaps"}, "see hirewire serve --help.\n"},
		{[]string{"serve", "--listen"}, "see hirewire serve --help.\n"},
	} {
		code, out, errs := command(t, tt.args...)
		require.Equal(t, 1, code, tt.args)
		require.Empty(t, out, tt.args)
		require.True(t, strings.HasSuffix(errs, tt.says), "%v: %s", tt.args, errs)
		require.Equal(t, 1, strings.Count(errs, "\n"), "%v: %s", tt.args, errs)
	}
}

package endtoend_test

import (
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/testkit"
)

func TestEveryCommandExplainsItself(t *testing.T) {
	for _, words := range [][]string{
		nil,
		{"serve"},
		{"migrate"},
		{"migrate", "status"},
		{"migrate", "up"},
		{"backup"},
		{"restore"},
		{"demo"},
		{"token"},
		{"token", "create"},
		{"user"},
		{"token", "list"},
		{"token", "revoke"},
		{"user", "create"},
		{"user", "grant-confidential-access"},
		{"user", "revoke-confidential-access"},
		{"candidate"},
		{"candidate", "link"},
		{"candidate", "unlink"},
		{"user", "list"},
		{"user", "invite"},
		{"user", "deactivate"},
		{"watch"},
		{"schema"},
		{"version"},
	} {
		t.Run(strings.Join(words, " "), func(t *testing.T) {
			code, out, errs := command(t, append(words, "--help")...)
			require.Zero(t, code)
			require.Empty(t, errs)
			require.Contains(t, out, strings.Join(append([]string{"hirewire"}, words...), " "))
			require.Contains(t, out, "--help")
		})
	}
}

func TestServeHelpNamesEverySetting(t *testing.T) {
	_, help, _ := command(t, "serve", "--help")
	for line := range strings.SplitSeq(settingsTable(t), "\n") {
		cells := strings.Split(line, " | ")
		if len(cells) < 4 || !strings.Contains(cells[0], "--") {
			continue
		}
		require.Contains(t, help, strings.Trim(cells[0], "|` "))
		require.Contains(t, help, "$"+strings.Trim(cells[1], "`"))
	}
}

func settingsTable(t *testing.T) string {
	t.Helper()
	table := must(t, "settings")
	require.Greater(t, strings.Count(table, "\n"), 10)
	return table
}

// The table of settings in the README is up to date. `go run . settings` prints it.
func TestTheDocumentedSettingsAreUpToDate(t *testing.T) {
	text, err := os.ReadFile("../../README.md")
	require.NoError(t, err)
	require.Contains(t, string(text), settingsTable(t))
}

func TestBadSettingsAreRefused(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer func() { _ = taken.Close() }()
	file := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(file, nil, 0o600))
	here := t.TempDir()
	tests := []struct {
		args []string
		env  string
		says string
	}{
		{[]string{"serve", "--listen", "8080"}, "", "give host and port, such as 127.0.0.1:8080"},
		{[]string{"serve", "--listen", "http://127.0.0.1:8080"}, "", "give host and port"},
		{[]string{"serve", "--listen", "127.0.0.1:http"}, "", "give host and port"},
		{
			[]string{"serve", "--listen", taken.Addr().String()},
			"",
			"another program uses that address: stop it, or choose another port",
		},
		{[]string{"serve", "--listen", "192.0.2.1:8080"}, "", "choose an address of this machine"},
		{
			[]string{"serve", "--listen", "127.0.0.1:0", "--metrics-listen", taken.Addr().String()},
			"",
			"--metrics-listen " + taken.Addr().String() + ": another program",
		},
		{
			[]string{"serve", "--listen", "127.0.0.1:8080", "--metrics-listen", "127.0.0.1:8080"},
			"",
			"say --metrics-listen off",
		},
		{
			[]string{"serve"},
			"HIREWIRE_SLOW_QUERY=soon",
			`--slow-query (HIREWIRE_SLOW_QUERY) is "soon": give a duration`,
		},
		{[]string{"serve", "--max-conns", "-1"}, "", "give a whole number from 0 to 1000"},
		{[]string{"serve", "--max-conns", "many"}, "", "give a whole number"},
		{[]string{"serve", "--log-format", "xml"}, "", "choose text or json"},
		{[]string{"serve", "--log-level", "loud"}, "", "choose debug, info, warn or error"},
		{[]string{"serve", "--max-cost", "0"}, "", "give a whole number from 1000"},
		{[]string{"serve", "--request-timeout", "0"}, "", "give a duration from 1s"},
		{
			[]string{"serve", "--cors-origins", "*"},
			"",
			"give origins in full, such as https://app.example.com",
		},
		{[]string{"serve", "--viewer-rate", "fast"}, "", "0 for no limit, or auto"},
		{[]string{"serve", "--demo-live"}, "", "--demo-live needs --demo"},
		{[]string{"serve", "--demo-anywhere"}, "", "--demo-anywhere needs --demo"},
		{[]string{"serve"}, "HIREWIRE_DEMO=perhaps", "HIREWIRE_DEMO"},
		{[]string{"serve", "--data", ""}, "", "name a directory, such as ./data"},
		{[]string{"serve", "--data", file}, "", "choose another one or make it writable"},
		{
			[]string{"serve"},
			"DATABASE_URL=mysql://root:hunter2@localhost/x",
			"it must begin with postgres://",
		},
		{
			[]string{"serve"},
			"DATABASE_URL=postgres://root:hunter2%zz@localhost/x",
			"percent-encoded",
		},
		{
			[]string{"serve"},
			"DATABASE_URL=postgres://root:hunter2@127.0.0.1:1/x",
			"cannot be reached",
		},
		{[]string{"serve", "--port", "1"}, "", "flag provided but not defined: -port"},
		{[]string{"serve", "now"}, "", `takes no argument "now"`},
		{[]string{"server"}, "", `there is no command "server"`},
		{
			[]string{"migrate", "down"},
			"",
			`there is no command "down": hirewire migrate --help lists them`,
		},
		{[]string{"user", "create", "--name", "A", "--role", "ADMIN"}, "", "email"},
		{
			[]string{
				"user",
				"create",
				"--email",
				"a",
				"--name",
				"",
				"--role",
				"boss",
				"--data",
				here,
			},
			"",
			"--email must be an e-mail address, such as ada@example.com; --name is required; --role must be ADMIN",
		},
		{
			[]string{
				"user",
				"create",
				"--email",
				"a@example.com",
				"--name",
				"A",
				"--role",
				"MEMBER",
				"--confidential-access",
				"--data",
				here,
			},
			"",
			"--confidential-access needs the role ADMIN",
		},
		{
			[]string{
				"token",
				"create",
				"--user",
				"nobody@example.com",
				"--name",
				"x",
				"--data",
				here,
			},
			"",
			"hirewire user create",
		},
		{
			[]string{
				"token",
				"create",
				"--user",
				"nobody@example.com",
				"--name",
				"x",
				"--expires",
				"soon",
				"--data",
				here,
			},
			"",
			"give a day such as 2027-01-31",
		},
		{
			[]string{
				"token",
				"create",
				"--user",
				"nobody@example.com",
				"--name",
				"x",
				"--expires",
				"2020-01-01",
				"--data",
				here,
			},
			"",
			"is not in the future",
		},
		{[]string{"watch", "--token", "x"}, "", "posting"},
		{[]string{"watch", "--posting", "x"}, "", "hirewire token create"},
		{
			[]string{"watch", "--posting", "x", "--token", "x", "--server", "127.0.0.1:8080"},
			"",
			"--server must be an address such as https://",
		},
		{[]string{"demo", "--scale", "huge", "--data", here}, "", "give a whole number"},
		{[]string{"backup", "--data", here}, "", "name one file: hirewire backup FILE"},
		{
			[]string{"backup", "x", "--data", filepath.Join(here, "missing")},
			"",
			"there is no database in",
		},
		{[]string{"restore", "--data", here}, "", "name one file"},
		{
			[]string{"restore", filepath.Join(here, "missing"), "--data", here},
			"",
			"the backup cannot be opened",
		},
		{
			[]string{"restore", file, "--data", filepath.Join(here, "other")},
			"",
			"this is not a backup of hirewire",
		},
	}
	for _, tt := range tests {
		t.Run(strings.Join(tt.args, " ")+" "+tt.env, func(t *testing.T) {
			if name, value, ok := strings.Cut(tt.env, "="); ok {
				t.Setenv(name, value)
			}
			if tt.args[0] == "serve" && !strings.Contains(strings.Join(tt.args, " "), "--data") {
				tt.args = append(tt.args, "--data", t.TempDir())
			}
			code, _, errs := command(t, tt.args...)
			require.Equal(t, 1, code)
			require.Contains(t, errs, tt.says)
			require.NotContains(t, errs, "hunter2")
			require.NotContains(t, errs, "goroutine")
			require.Equal(
				t,
				1,
				strings.Count(errs, "\nhirewire: ")+strings.Count(errs[:10], "hirewire: "),
				"the error must be printed once: %s",
				errs,
			)
		})
	}
}

func TestUsersAndTokens(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		id := must(
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
				"recruiter",
				"--title",
				"Head of People",
			)...)
		require.Regexp(t, `^usr_\w{26}$`, id)
		code, _, errs := command(
			t,
			on(
				db,
				"user",
				"create",
				"--email",
				"ADA@example.com",
				"--name",
				"Ada",
				"--role",
				"MEMBER",
			)...)
		require.Equal(t, 1, code)
		require.Contains(t, errs, "--email is already used by another user")
		for _, expires := range []string{"never", "90d", "1h30m", "2999-12-31", "2999-12-31T10:00:00Z"} {
			require.NotEmpty(
				t,
				must(
					t,
					on(
						db,
						"token",
						"create",
						"--user",
						id,
						"--name",
						"k",
						"--expires",
						expires,
					)...),
			)
		}
		read := must(
			t,
			on(db, "token", "create", "--user", id, "--name", "reader", "--scope", "read")...)
		s := serve(t, on(db)...)
		require.Empty(t, s.query(t, read, who).Errors)
		r := s.query(t, read, `mutation { createApiKey(input: {name: "x"}) { secret } }`)
		require.Equal(t, "FORBIDDEN", r.code(), r.body)
		write := must(t, on(db, "token", "create", "--user", id, "--name", "writer")...)
		require.Empty(
			t,
			s.query(t, write, `mutation { createApiKey(input: {name: "x"}) { secret } }`).Errors,
			"commands can change the database while the server is running",
		)
	})
}

func TestMigrate(t *testing.T) {
	dir := t.TempDir()
	require.Contains(t, must(t, "migrate", "status", "--data", dir), "pending")
	require.NotContains(t, must(t, "migrate", "up", "--data", dir), "pending")
	require.NotContains(t, must(t, "migrate", "status", "--data", dir), "pending")
}

func TestVersionAndSchema(t *testing.T) {
	require.Regexp(t, `^hirewire \S+.* go1\.`, must(t, "version"))
	sdl := must(t, "schema")
	require.Contains(t, sdl, "type Query {")
	require.Contains(t, sdl, "pipelineUpdates(")
}

func TestALargeDemo(t *testing.T) {
	dir := t.TempDir()
	must(t, "demo", "--scale", "700", "--data", dir)
	code, _, errs := command(t, "demo", "--data", dir)
	require.Equal(t, 1, code)
	require.Contains(t, errs, "this database is filled already")
}

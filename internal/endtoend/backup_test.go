package endtoend_test

import (
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/internal/eventlog"
	"hirewire/internal/testkit"
)

// Backups of each database can be restored into both. The restored database gives the same backup
// again, but its event log is a new history.
func TestBackupAndRestore(t *testing.T) {
	for _, from := range testkit.Dialects() {
		t.Run(testkit.Name(from), func(t *testing.T) {
			source := demoCompany.NewDB(t, from)
			must(
				t,
				on(
					source,
					"token",
					"create",
					"--user",
					"amara.osei@"+domainOf(t, source),
					"--name",
					"kept",
				)...)
			file := filepath.Join(t.TempDir(), "company.hirewire")
			s := serve(t, on(source, "--demo")...)
			must(t, on(source, "backup", file)...)
			s.stop()
			info, err := os.Stat(file)
			require.NoError(t, err)
			require.Equal(t, os.FileMode(0o600), info.Mode().Perm())
			want := lines(t, file)
			require.Greater(t, len(want), 3_000)
			require.NotContains(
				t,
				strings.Join(want, "\n"),
				key(t, source),
				"a backup must not contain the cursor key",
			)

			for _, to := range testkit.Dialects() {
				t.Run("to "+testkit.Name(to), func(t *testing.T) {
					target := testkit.NewEmpty(t, to)
					if to == dialect.SQLite {
						target.DataDir = filepath.Join(t.TempDir(), "new")
					}
					must(t, on(target, "restore", file)...)
					if to == dialect.SQLite {
						target.Store = target.Another(t)
					}
					again := filepath.Join(t.TempDir(), "again.hirewire")
					must(t, on(target, "backup", again)...)
					same(t, want, lines(t, again))

					before, err := eventlog.Read(t.Context(), source.Store)
					require.NoError(t, err)
					after, err := eventlog.Read(t.Context(), target.Store)
					require.NoError(t, err)
					require.NotEqual(t, before.Epoch, after.Epoch)
					require.NotEqual(t, key(t, source), key(t, target))
					require.Equal(t, before.Head, after.Head)

					s := serve(t, on(target, "--demo")...)
					r := s.query(
						t,
						"demo-admin",
						`{ candidates(search: "ada moreau", first: 1) { nodes { name } } departments { parent { name } } }`,
					)
					require.Empty(t, r.Errors, r.body)
					require.Contains(t, r.body, "Ada Moreau", "the search index was restored")
					require.Contains(
						t,
						r.body,
						`"parent":{"name":`,
						"rows that refer to their own table were restored",
					)
					r = s.query(t, "demo-admin", `{ activity(last: 1) { nodes { id } } }`)
					require.Empty(t, r.Errors, r.body)
					s.stop()

					code, _, errs := command(t, on(target, "restore", file)...)
					require.Equal(t, 1, code)
					require.Contains(t, errs, "the database is not empty")
				})
			}
		})
	}
}

// lines returns the lines of a backup.
func lines(t *testing.T, file string) []string {
	t.Helper()
	return strings.Split(strings.TrimSpace(string(unpacked(t, file))), "\n")
}

func unpacked(t *testing.T, file string) []byte {
	t.Helper()
	f, err := os.Open(file)
	require.NoError(t, err)
	defer func() { _ = f.Close() }()
	zip, err := gzip.NewReader(f)
	require.NoError(t, err)
	text, err := io.ReadAll(zip)
	require.NoError(t, err)
	return text
}

// same compares two backups, except for the header, which has the time, and the last line, which
// has a checksum of the whole.
func same(t *testing.T, want, got []string) {
	t.Helper()
	require.Len(t, got, len(want))
	for i := 1; i < len(want)-1; i++ {
		require.Equal(t, want[i], got[i])
	}
}

func key(t *testing.T, db *testkit.DB) string {
	t.Helper()
	rows, err := db.Store.Query(t.Context(), "SELECT cursor_key FROM event_stream")
	require.NoError(t, err)
	defer rows.Close()
	require.True(t, rows.Next())
	var k []byte
	require.NoError(t, rows.Scan(&k))
	require.NoError(t, rows.Err())
	return string(k)
}

func domainOf(t *testing.T, db *testkit.DB) string {
	t.Helper()
	rows, err := db.Store.Query(t.Context(), "SELECT email FROM users WHERE name = 'Amara Osei'")
	require.NoError(t, err)
	defer rows.Close()
	require.True(t, rows.Next())
	var email string
	require.NoError(t, rows.Scan(&email))
	require.NoError(t, rows.Err())
	_, domain, _ := strings.Cut(email, "@")
	return domain
}

func TestADamagedBackupIsRefused(t *testing.T) {
	source := testkit.NewDB(t, dialect.SQLite)
	must(
		t,
		on(
			source,
			"user",
			"create",
			"--email",
			"ada@example.com",
			"--name",
			"Ada Byron",
			"--role",
			"ADMIN",
		)...)
	good := filepath.Join(t.TempDir(), "good")
	must(t, on(source, "backup", good)...)
	packed, err := os.ReadFile(good)
	require.NoError(t, err)
	text := string(unpacked(t, good))
	end := strings.LastIndex(strings.TrimSpace(text), "\n") + 1
	pack := func(text string) []byte {
		var b bytes.Buffer
		zip := gzip.NewWriter(&b)
		_, err := io.WriteString(zip, text)
		require.NoError(t, err)
		require.NoError(t, zip.Close())
		return b.Bytes()
	}
	flipped := bytes.Clone(packed)
	flipped[len(flipped)/2] ^= 0x10
	tests := map[string]struct {
		content []byte
		says    string
	}{
		"empty":      {nil, "this is not a backup of hirewire"},
		"a text":     {[]byte("hello"), "this is not a backup of hirewire"},
		"other gzip": {pack("hello\n"), "this is not a backup of hirewire"},
		"other format": {
			pack(strings.Replace(text, `"version":1`, `"version":2`, 1)),
			"format 2",
		},
		"other schema": {
			pack(strings.Replace(text, `"schema":`, `"schema":99`, 1)),
			"restore it with the version that made it",
		},
		"cut":             {packed[:len(packed)*2/3], "the backup is damaged"},
		"a bit flipped":   {flipped, "the backup is damaged"},
		"without its end": {pack(text[:end]), "the backup is damaged"},
		"a name changed": {
			pack(strings.Replace(text, "Ada Byron", "Eve Byron", 1)),
			"its checksum is wrong",
		},
		"a row missing": {pack(without(text, "Ada Byron")), "the backup is damaged"},
		"more after it": {pack(text + "{}\n"), "the backup is damaged"},
		"an unknown column": {
			pack(strings.Replace(text, `"name_key"`, `"x\";--"`, 1)),
			"the backup is damaged",
		},
	}
	bad := filepath.Join(t.TempDir(), "bad")
	for _, d := range testkit.Dialects() {
		t.Run(testkit.Name(d), func(t *testing.T) {
			target := testkit.NewEmpty(t, d)
			for name, tt := range tests {
				require.NoError(t, os.WriteFile(bad, tt.content, 0o600))
				code, _, errs := command(t, on(target, "restore", bad)...)
				require.Equal(t, 1, code, name)
				require.Contains(t, errs, tt.says, name)
			}
			must(t, on(target, "restore", good)...) // so the failed restore has left it empty
		})
	}
}

func without(text, part string) string {
	var out []string
	for line := range strings.SplitSeq(text, "\n") {
		if !strings.HasPrefix(line, "[") || !strings.Contains(line, part) {
			out = append(out, line)
		}
	}
	return strings.Join(out, "\n")
}

func TestRestoreReplacesADatabase(t *testing.T) {
	source, target := testkit.NewDB(t, dialect.SQLite), testkit.NewDB(t, dialect.SQLite)
	must(
		t,
		on(
			source,
			"user",
			"create",
			"--email",
			"ada@example.com",
			"--name",
			"Ada",
			"--role",
			"ADMIN",
		)...)
	must(
		t,
		on(
			target,
			"user",
			"create",
			"--email",
			"old@example.com",
			"--name",
			"Old",
			"--role",
			"ADMIN",
		)...)
	file := filepath.Join(t.TempDir(), "backup")
	must(t, on(source, "backup", file)...)
	code, _, errs := command(t, on(source, "backup", file)...)
	require.Equal(t, 1, code)
	require.Contains(t, errs, "exists: choose another name")

	s := serve(t, on(target)...)
	code, _, errs = command(t, on(target, "restore", "--force", file)...)
	require.Equal(t, 1, code)
	require.Contains(t, errs, "another hirewire server")
	s.stop()

	code, _, errs = command(t, on(target, "restore", file)...)
	require.Equal(t, 1, code)
	require.Contains(t, errs, "add --force")
	must(t, on(target, "token", "create", "--user", "old@example.com", "--name", "still there")...)

	require.NoError(t, target.Store.Close())
	must(t, on(target, "restore", "--force", file)...)
	must(t, on(target, "token", "create", "--user", "ada@example.com", "--name", "x")...)
	aside, err := filepath.Glob(filepath.Join(target.DataDir, "hirewire.db.before-restore-*"))
	require.NoError(t, err)
	require.Len(t, aside, 1, "the old database is kept")
	rest, err := filepath.Glob(filepath.Join(target.DataDir, "restore-*"))
	require.NoError(t, err)
	require.Empty(t, rest)
}

func TestBackupToStandardOutput(t *testing.T) {
	db := testkit.NewDB(t, dialect.SQLite)
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
			"ADMIN",
		)...)
	code, out, _ := command(t, on(db, "backup", "-")...)
	require.Zero(t, code)
	zip, err := gzip.NewReader(strings.NewReader(out))
	require.NoError(t, err)
	text, err := io.ReadAll(zip)
	require.NoError(t, err)
	require.Contains(t, string(text), "ada@example.com")
}

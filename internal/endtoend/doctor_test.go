package endtoend_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/testkit"
)

// diagnose runs the doctor and returns the level of each check.
func diagnose(t *testing.T, args ...string) (code int, levels map[string]string, errs string) {
	t.Helper()
	code, out, errs := command(t, append([]string{"doctor", "--json"}, args...)...)
	var list []struct{ Check, Level, Says, Do string }
	require.NoError(t, json.Unmarshal([]byte(out), &list), "%s%s", out, errs)
	levels = map[string]string{}
	for _, f := range list {
		require.NotContains(t, levels, f.Check+f.Level, "a finding appears twice")
		require.NotEmpty(t, f.Says)
		require.Equal(t, f.Level == "ok", f.Do == "", "%+v", f)
		if levels[f.Check] != "unsafe" {
			levels[f.Check] = f.Level
		}
	}
	return code, levels, errs
}

func TestTheDoctorAcceptsASafeSetup(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "data")
	signIn(t, dir)
	code, levels, errs := diagnose(t, "--data", dir)
	require.Zero(t, code, "%v %s", levels, errs)
	require.Equal(t, "ok", levels["data-directory"])
	require.Equal(t, "ok", levels["migrations"])
	require.Equal(t, "ok", levels["admins"])
	require.Equal(t, "note", levels["introspection"])
	code, out, _ := command(t, "doctor", "--data", dir, "--introspection=false")
	require.Zero(t, code)
	require.Contains(t, out, "ok      introspection: ")
	require.Contains(t, out, "\n0 unsafe, 0 to know, ")

	missing := filepath.Join(dir, "missing")
	code, levels, _ = diagnose(t, "--data", missing)
	require.Zero(t, code)
	require.Equal(t, "note", levels["database"])
	require.NoDirExists(t, missing, "the doctor must not create the directory")
}

// The doctor finds every unsafe setting, and fails if there is one.
func TestTheDoctorFindsWhatIsUnsafe(t *testing.T) {
	good := filepath.Join(t.TempDir(), "data")
	must(
		t,
		"user",
		"create",
		"--email",
		"ada@example.com",
		"--name",
		"Ada",
		"--role",
		"MEMBER",
		"--data",
		good,
	)
	must(
		t,
		"token",
		"create",
		"--user",
		"ada@example.com",
		"--name",
		"k",
		"--expires",
		"never",
		"--data",
		good,
	)
	open := filepath.Join(t.TempDir(), "data")
	signIn(t, open)
	require.NoError(
		t,
		os.Chmod(open, 0o755),
	) //nolint:gosec // what the test is about
	require.NoError(
		t,
		os.Chmod(filepath.Join(open, "hirewire.db"), 0o644),
	) //nolint:gosec // what the test is about
	key := filepath.Join(t.TempDir(), "key.pem")
	require.NoError(
		t,
		os.WriteFile(key, []byte("no key"), 0o644),
	) //nolint:gosec // what the test is about
	secret := filepath.Join(t.TempDir(), "secret")
	require.NoError(
		t,
		os.WriteFile(secret, []byte("s3cret"), 0o644),
	) //nolint:gosec // what the test is about
	for check, args := range map[string][]string{
		"transport":       {"--listen", ":8080"},
		"proxies":         {"--listen", "10.0.0.1:8080", "--public-url", "https://hire.example.com"},
		"metrics":         {"--metrics-listen", "0.0.0.0:9464"},
		"profiles":        {"--pprof-listen", ":6060"},
		"cors-plain":      {"--listen", ":8080", "--cors-origins", "http://localhost:5173"},
		"demo":            {"--demo"},
		"guessing":        {"--failed-rate", "0"},
		"tls-key":         {"--tls-cert", key, "--tls-key", key},
		"tls-certificate": {"--tls-cert", key, "--tls-key", key},
		"oidc":            {"--listen", ":8080", "--oidc-issuer", "https://id.example.com", "--oidc-client-id", "x"},
		"oidc-secret":     {"--oidc-issuer", "https://id.example.com", "--oidc-client-id", "x", "--oidc-client-secret-file", secret},
		"admins":          {"--data", good},
		"data-directory":  {"--data", open},
		"database-file":   {"--data", open},
		"database":        {"--database", "postgres://root:hunter2@127.0.0.1:1/x"},
	} {
		t.Run(check, func(t *testing.T) {
			if check != "admins" && args[0] != "--data" {
				args = append([]string{"--data", filepath.Join(t.TempDir(), "none")}, args...)
			}
			code, levels, errs := diagnose(t, args...)
			require.Equal(t, 1, code)
			require.Equal(t, "unsafe", levels[check], "%v", levels)
			require.Contains(t, errs, "unsafe: ")
			require.NotContains(t, errs, "hunter2")
		})
	}
	_, levels, _ := diagnose(t, "--data", good)
	require.Equal(t, "note", levels["endless-keys"])
	_, levels, _ = diagnose(
		t,
		"--data",
		good,
		"--listen",
		"10.0.0.1:8080",
		"--public-url",
		"https://hire.example.com",
		"--trusted-proxies",
		"10.0.0.2",
	)
	require.Equal(t, "note", levels["transport"])
	require.Equal(t, "ok", levels["proxies"])
}

// The doctor checks the contents and settings of both kinds of database.
func TestTheDoctorChecksTheDatabase(t *testing.T) {
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
				"ADMIN",
			)...)
		_, levels, _ := diagnose(t, on(db)...)
		require.Equal(t, "ok", levels["migrations"])
		require.Equal(t, "ok", levels["admins"])
		require.Equal(t, "ok", levels["second-factor"])
		_, err := db.Store.Exec(
			t.Context(),
			`INSERT INTO sign_in_passwords (id, user_id, hash, changed_at) SELECT 'x', id, 'x', created_at FROM users`,
		)
		require.NoError(t, err)
		_, err = db.Store.Exec(t.Context(), "UPDATE company_settings SET demo = ?", true)
		require.NoError(t, err)
		code, levels, _ := diagnose(t, on(db)...)
		require.Equal(t, 1, code)
		require.Equal(t, "unsafe", levels["second-factor"])
		require.Equal(t, "unsafe", levels["demo-database"])
		if db.URL != "" {
			require.Equal(t, "ok", levels["clock"])
			require.Equal(t, "ok", levels["database-transport"])
			require.NotEmpty(t, levels["database-role"])
			require.NotEmpty(t, levels["durability"])
		}
		_, err = db.Store.Exec(
			t.Context(),
			"DELETE FROM goose_db_version WHERE version_id = (SELECT max(version_id) FROM goose_db_version)",
		)
		require.NoError(t, err)
		_, levels, _ = diagnose(t, on(db)...)
		require.Equal(t, "unsafe", levels["migrations"])
	})
}

package endtoend_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/store"
)

// The doctor detects a page that a disk or another program has damaged, before the server reads it.
func TestTheDoctorDetectsADamagedFile(t *testing.T) {
	whole := filepath.Join(t.TempDir(), "data")
	signIn(t, whole)
	_, levels, _ := diagnose(t, "--data", whole)
	require.Equal(t, "ok", levels["database-file-damaged"])
	st, err := store.Open(t.Context(), store.Options{DataDir: whole})
	require.NoError(t, err)
	page := func(name string) (number, size int64) {
		t.Helper()
		require.NoError(
			t,
			st.Reader().
				QueryRowContext(t.Context(), "SELECT rootpage FROM sqlite_schema WHERE name = $1", name).
				Scan(&number),
		)
		require.NoError(t, st.Reader().QueryRowContext(t.Context(), "PRAGMA page_size").Scan(&size))
		return number, size
	}
	users, size := page("users")
	var name string
	require.NoError(
		t,
		st.Reader().
			QueryRowContext(t.Context(), "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'users' AND sql IS NOT NULL").
			Scan(&name),
	)
	index, _ := page(name)
	require.NoError(t, st.Close())
	file, err := os.ReadFile(store.FileIn(whole))
	require.NoError(t, err)

	over := func(number int64, with byte) func([]byte) []byte {
		return func(file []byte) []byte {
			copy(file[(number-1)*size:], bytes.Repeat([]byte{with}, int(size)))
			return file
		}
	}
	for name, damage := range map[string]func(file []byte) []byte{
		"a page of a table is noise":   over(users, 0xa5),
		"a page of a table is zeroes":  over(users, 0),
		"a page of an index is noise":  over(index, 0xa5),
		"a page of an index is zeroes": over(index, 0),
		"the end is missing":           func(file []byte) []byte { return file[:len(file)/2/int(size)*int(size)] },
		"the schema is noise":          over(1, 0xa5),
	} {
		t.Run(name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "data")
			require.NoError(t, os.Mkdir(dir, 0o700))
			require.NoError(t, os.WriteFile(store.FileIn(dir), damage(bytes.Clone(file)), 0o600))
			code, levels, errs := diagnose(t, "--data", dir)
			require.Equal(t, 1, code)
			require.Equal(t, "unsafe", levels["database-file-damaged"], "%v", levels)
			require.NotContains(t, errs, "goroutine")
		})
	}
}

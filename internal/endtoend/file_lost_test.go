package endtoend_test

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A server whose SQLite file was removed says so and accepts no more changes. It continues when the
// same file is back.
func TestAServerWithoutItsFileRefusesWrites(t *testing.T) {
	dir := t.TempDir()
	token := signIn(t, dir)
	s := serve(t, "--data", dir)
	tag := func(name string) reply {
		return s.query(t, token, `mutation { createTag(input: {name: "`+name+`"}) { tag { id } } }`)
	}
	require.Empty(t, tag("before").Errors)
	file := filepath.Join(dir, "hirewire.db")
	require.NoError(t, os.Rename(file, file+".away"))
	for range 3 {
		r := tag("lost")
		require.Equal(t, "UNAVAILABLE", r.code(), r.body)
	}
	r := s.get(t, "/readyz")
	require.Equal(t, http.StatusServiceUnavailable, r.status)
	require.Equal(t, "the database file was deleted or replaced\n", r.body)
	require.Equal(t, http.StatusOK, s.get(t, "/healthz").status)
	require.Equal(
		t,
		1,
		strings.Count(s.log.String(), "writes are refused"),
		"must be logged once: %s",
		s.log,
	)

	require.NoError(t, os.Rename(file+".away", file))
	require.Equal(t, http.StatusOK, s.get(t, "/readyz").status)
	require.Empty(t, tag("after").Errors)
}

package audit_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Only this package writes the trail: no statement elsewhere writes its table, and no ent mutation
// does.
func TestNobodyElseWritesTheTrail(t *testing.T) {
	writes := regexp.MustCompile(`(?i)(INTO|UPDATE|DELETE
		FROM|TRUNCATE)\s+"?audit_entry|\bAuditEntry\.(Create|MapCreateBulk|Update|Delete)`)
	read := 0
	for _, dir := range []string{"../../internal", "../../graph"} {
		err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") ||
				strings.HasSuffix(path, "_test.go") {
				return err
			}
			text, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			read++
			if filepath.Base(filepath.Dir(path)) != "audit" {
				require.NotRegexp(t, writes, string(text), path)
			}
			return nil
		})
		require.NoError(t, err)
	}
	require.Greater(t, read, 100)
}

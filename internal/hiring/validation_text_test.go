package hiring_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Only package normalize normalizes inputs: a command that trims or folds text by itself would
// accept what package normalize refuses.
func TestOnlyPackageNormalizeNormalizesInputs(t *testing.T) {
	files, err := filepath.Glob("*.go")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	own := regexp.MustCompile(
		`strings\.(TrimSpace|ToLower|ToUpper|EqualFold)\(|net/mail|phonenumbers\.Parse`,
	)
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		require.Empty(
			t,
			own.FindAllString(string(text), -1),
			"%s: use a function of package normalize",
			name,
		)
	}
}

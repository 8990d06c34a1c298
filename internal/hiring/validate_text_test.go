package hiring_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Inputs are normalised by package normalize alone: a command that trims or folds by itself would let through what the
// doors keep out.
func TestInputsAreNormalisedAtTheDoors(t *testing.T) {
	files, err := filepath.Glob("*.go")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	own := regexp.MustCompile(`strings\.(TrimSpace|ToLower|ToUpper|EqualFold)\(|net/mail|phonenumbers\.Parse`)
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		require.Empty(t, own.FindAllString(string(text), -1), "%s: use a door of package normalize", name)
	}
}

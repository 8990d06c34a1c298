package endtoend_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/testkit"
)

// Loading the demo company logs no warnings. Its statements are large, and slow on a slow machine,
// but a user who waits for the server to start must not see warnings about them.
func TestTheDemoLoadsWithoutWarnings(t *testing.T) {
	for _, d := range testkit.Dialects() {
		t.Run(testkit.Name(d), func(t *testing.T) {
			s := serve(t, on(testkit.NewEmpty(t, d), "--demo", "--slow-query", "1ns")...)
			require.Contains(t, s.greeting, "Hirewire serves")
			_, loading, found := strings.Cut(s.log.String(), `phase="loading the demo company"`)
			require.True(t, found, s.log.String())
			loading, _, found = strings.Cut(loading, "phase=starting")
			require.True(t, found, s.log.String())
			require.NotContains(t, loading, "level=WARN")
		})
	}
}

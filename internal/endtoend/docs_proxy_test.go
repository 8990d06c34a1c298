package endtoend_test

import (
	"os"
	"regexp"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/documents"
)

// The documented configuration of nginx permits requests with the largest file, but not much larger
// ones. Without the setting, nginx refuses bodies of more than 1 MB.
func TestTheDocumentedProxyLetsFilesThrough(t *testing.T) {
	text, err := os.ReadFile("../../docs/OPERATIONS.md")
	require.NoError(t, err)
	block := regexp.MustCompile("(?s)```nginx\n(.*?)```").FindSubmatch(text)
	require.NotNil(t, block)
	size := regexp.MustCompile(`client_max_body_size (\d+)m;`).FindSubmatch(block[1])
	require.NotNil(t, size, "%s", block[1])
	megabytes, err := strconv.Atoi(string(size[1]))
	require.NoError(t, err)
	require.Greater(t, megabytes<<20, documents.MaxSize)
	require.Less(t, megabytes<<20, 2*documents.MaxSize)
}

package services_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/services"
	"hirewire/internal/settings"
)

func TestTheAddressOfAServerIsKeptInItsDataDirectory(t *testing.T) {
	s := &settings.Settings{DataDir: t.TempDir()}
	file := filepath.Join(s.DataDir, "hirewire.url")
	requireUnknown := func() {
		t.Helper()
		_, known := services.AnnouncedAddress(s)
		require.False(t, known)
	}
	requireUnknown()
	require.NoError(t, services.AnnounceAddress(s, "https://hire.example.com"))
	address, known := services.AnnouncedAddress(s)
	require.True(t, known)
	require.Equal(t, "https://hire.example.com", address)

	for _, damaged := range []string{"", "\x00", "hire.example.com", "javascript:alert(1)", "file:///etc/passwd"} {
		require.NoError(t, os.WriteFile(file, []byte(damaged), 0o600))
		requireUnknown()
	}

	require.NoError(t, os.Remove(file))
	s.DatabaseURL = "postgres://localhost/hirewire"
	require.NoError(t, services.AnnounceAddress(s, "https://hire.example.com"))
	require.NoFileExists(
		t,
		file,
		"commands do not share a data directory with a server on Postgres",
	)
	requireUnknown()
}

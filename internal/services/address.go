package services

import (
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"hirewire/internal/settings"
)

// addressFile is the file in the data directory where a server on SQLite says under which address
// people reach it.
const addressFile = "hirewire.url"

// AnnounceAddress keeps the address of a server for AnnouncedAddress. With Postgres there is no
// data directory that commands share with the server, and it does nothing.
func AnnounceAddress(s *settings.Settings, base string) error {
	if s.DatabaseURL != "" {
		return nil
	}
	return os.WriteFile(filepath.Join(s.DataDir, addressFile), []byte(base+"\n"), 0o600)
}

// AnnouncedAddress returns the address that the server on this SQLite database had when it last
// started. It returns false if none is known.
func AnnouncedAddress(s *settings.Settings) (string, bool) {
	if s.DatabaseURL != "" {
		return "", false
	}
	text, err := os.ReadFile(filepath.Join(s.DataDir, addressFile))
	if err != nil {
		return "", false
	}
	u, err := url.Parse(strings.TrimSpace(string(text)))
	if err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http" {
		return "", false
	}
	return u.String(), true
}

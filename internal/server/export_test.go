package server

import (
	"net/http"
	"time"
)

// Steady is what ends requests whose bodies come too slowly.
func Steady(now func() time.Time, next http.Handler) http.Handler { return steady(now, next) }

// RecentCredentials is what remembers good credentials for some seconds.
type RecentCredentials struct{ *recentCredentials }

// NewRecentCredentials remembers none.
func NewRecentCredentials(now func() time.Time) RecentCredentials {
	return RecentCredentials{newRecentCredentials(now)}
}

func (c RecentCredentials) Owner(secret string) (string, bool) {
	return c.owner(newCredential("token", secret, nil).fingerprint)
}

func (c RecentCredentials) Remember(secret, owner string) {
	c.remember(newCredential("token", secret, nil).fingerprint, owner)
}

func (c RecentCredentials) Forget(secret string) {
	c.forget(newCredential("token", secret, nil).fingerprint)
}

// MetricsHost reports whether metrics that are served on an address may be asked for under a Host
// header.
func MetricsHost(listen, host string) bool { return ownHost(listen, host) }

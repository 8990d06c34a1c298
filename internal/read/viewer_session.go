package read

import (
	"context"
	"time"

	"hirewire/internal/access"
	"hirewire/internal/workflow"
)

// A session is good until it expires, and as long as it was used lately. Sessions of the demo's one-click entry are good
// only where the caller says so.
const viewerBySession = viewerColumns + `, se.id, 'WRITE' FROM sign_in_sessions se
	LEFT JOIN users u ON u.id = se.user_id
	LEFT JOIN service_accounts s ON s.id = se.user_id
	WHERE se.hash = ? AND se.expires_at > ? AND se.last_used_at > ? AND (se.method <> 'DEMO' OR ?) AND ` + viewerActive

// SessionUse is when and where a session is used.
type SessionUse struct {
	// Now is the time, and Idle how long a session may go unused.
	Now  time.Time
	Idle time.Duration
	// Demo lets sessions of the demo's one-click entry in.
	Demo bool
}

// ViewerBySession tells who is signed in with the session whose secret has this hash. A session that does not exist,
// has ended or expired, or whose owner's account is closed, is access.ErrUnauthenticated.
func (s *Service) ViewerBySession(ctx context.Context, hash []byte, use SessionUse) (*access.Viewer, error) {
	v, err := s.viewer(ctx, viewerBySession, hash, use.Now, use.Now.Add(-use.Idle), use.Demo)
	if err != nil {
		return nil, err
	}
	v.SessionID, v.KeyID, v.Scope = v.KeyID, "", workflow.ScopeWrite
	return v, nil
}

package read

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"hirewire/internal/access"
	"hirewire/internal/ids"
	"hirewire/internal/store"
	"hirewire/internal/workflow"
)

// A session is good until it expires, and as long as it was used lately. Sessions of the demo's one-click entry are good
// only where the caller says so.
const (
	viewerOfSession = viewerColumns + `, se.id, 'WRITE', NULL FROM sign_in_sessions se
	LEFT JOIN users u ON u.id = se.user_id
	LEFT JOIN service_accounts s ON s.id = se.user_id
	WHERE se.expires_at > ? AND se.last_used_at > ? AND (se.method <> 'DEMO' OR ?) AND ` + viewerActive
	viewerBySession   = viewerOfSession + ` AND se.hash = ?`
	viewerBySessionID = viewerOfSession + ` AND se.id = ?`
)

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
	return s.viewerOfSession(ctx, viewerBySession, hash, use)
}

func (s *Service) viewerOfSession(ctx context.Context, query string, which any, use SessionUse) (*access.Viewer, error) {
	v, err := s.viewer(ctx, query, use.Now, use.Now.Add(-use.Idle), use.Demo, which)
	if err != nil {
		return nil, err
	}
	v.SessionID, v.KeyID, v.Scope = v.KeyID, "", workflow.ScopeWrite
	return v, nil
}

// Renew reads a viewer again, with the rights of now: for connections, which outlive what they first asked. With the
// account closed or the credential ended it is access.ErrUnauthenticated. Where the demo's sessions count was decided
// when they came in.
func (s *Service) Renew(ctx context.Context, v *access.Viewer, use SessionUse) (*access.Viewer, error) {
	switch {
	case v.IsSystem():
		return v, nil
	case v.SessionID != "":
		use.Demo = true
		return s.viewerOfSession(ctx, viewerBySessionID, v.SessionID, use)
	case v.KeyID != "":
		return s.viewer(ctx, viewerByKeyID, use.Now, v.KeyID)
	}
	fresh, err := s.ViewerByID(ctx, v.ID)
	if err != nil {
		return nil, err
	}
	fresh.Scope = v.Scope
	return fresh, nil
}

// Standing tells which of the given sessions, API keys, users and service accounts are good at this moment: sessions and
// keys that have not ended, accounts that are not closed. It is one statement for all that hold a connection open.
func (s *Service) Standing(ctx context.Context, all []string, use SessionUse) (map[string]bool, error) {
	var sessions, keys, people, machines []string
	for _, id := range all {
		switch prefix, _ := ids.Parse(id); prefix {
		case ids.SignInSession:
			sessions = append(sessions, id)
		case ids.APIKey:
			keys = append(keys, id)
		case ids.User:
			people = append(people, id)
		case ids.ServiceAccount:
			machines = append(machines, id)
		default: // nothing that holds a connection
		}
	}
	d := s.store.Dialect()
	rows, err := s.store.QueryPrepared(ctx, fmt.Sprintf(standing, store.In(d)),
		use.Now, use.Now.Add(-use.Idle), store.List(d, sessions), use.Now, store.List(d, keys), store.List(d, people), store.List(d, machines))
	good := make(map[string]bool, len(all))
	err = each(rows, err, func(rows *sql.Rows) error {
		var id string
		if err := rows.Scan(&id); err != nil {
			return err
		}
		good[id] = true
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("check credentials: %w", err)
	}
	return good, nil
}

const standing = `SELECT se.id FROM sign_in_sessions se WHERE se.expires_at > ? AND se.last_used_at > ? AND se.id%[1]s
	UNION ALL SELECT k.id FROM api_keys k WHERE k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > ?) AND k.id%[1]s
	UNION ALL SELECT u.id FROM users u WHERE u.deactivated_at IS NULL AND u.id%[1]s
	UNION ALL SELECT s.id FROM service_accounts s WHERE s.deactivated_at IS NULL AND s.id%[1]s`

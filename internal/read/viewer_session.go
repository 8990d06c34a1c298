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
	// Now is the time, and Idle how long a session may go unused; 0 is for ever.
	Now  time.Time
	Idle time.Duration
	// Demo lets sessions of the demo's one-click entry in.
	Demo bool
}

// UsedAfter returns the time after which a session must have been used to be good still.
func (u SessionUse) UsedAfter() time.Time {
	if u.Idle <= 0 {
		return u.Now.AddDate(-100, 0, 0)
	}
	return u.Now.Add(-u.Idle)
}

// ViewerBySession tells who is signed in with the session whose secret has this hash. A session that does not exist,
// has ended or expired, or whose owner's account is closed, is access.ErrUnauthenticated.
func (s *Service) ViewerBySession(ctx context.Context, hash []byte, use SessionUse) (*access.Viewer, error) {
	return viewerOfSessionWith(ctx, s.store, viewerBySession, hash, use)
}

func viewerOfSessionWith(ctx context.Context, q Querier, query string, which any, use SessionUse) (*access.Viewer, error) {
	v, err := loadViewer(ctx, q, query, use.Now, use.UsedAfter(), use.Demo, which)
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
	return Renew(ctx, s.store, v, use)
}

// Renew is Service.Renew through any querier. Commands call it with their transaction, so that they decide with the rights
// of the moment in which they run. It is one statement, and locks nothing. The system's viewer is returned as it is.
func Renew(ctx context.Context, q Querier, v *access.Viewer, use SessionUse) (*access.Viewer, error) {
	switch {
	case v.IsSystem():
		return v, nil
	case v.SessionID != "":
		use.Demo = true
		return viewerOfSessionWith(ctx, q, viewerBySessionID, v.SessionID, use)
	case v.KeyID != "":
		return loadViewer(ctx, q, viewerByKeyID, use.Now, v.KeyID)
	}
	fresh, err := loadViewer(ctx, q, viewerByID, v.ID)
	if err != nil {
		return nil, err
	}
	// Without a session or a key there is no row that says what the credential may do: it was decided at sign-in.
	fresh.Scope, fresh.Capabilities = v.Scope, v.Capabilities
	return fresh, nil
}

// Ended tells which of the given sessions, API keys, users and service accounts are good no more: sessions and keys that
// have ended, accounts that were closed. It is one statement for all that hold a connection open.
func (s *Service) Ended(ctx context.Context, all []string, use SessionUse) (map[string]bool, error) {
	ctx, cancel := context.WithTimeout(ctx, viewerLimit)
	defer cancel()
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
	rows, err := s.store.QueryPrepared(ctx, fmt.Sprintf(endedOf, keysTable(d)),
		store.List(d, sessions), use.Now, use.UsedAfter(), store.List(d, keys), use.Now, store.List(d, people), store.List(d, machines))
	ended := map[string]bool{}
	err = each(rows, err, func(rows *sql.Rows) error {
		var id string
		if err := rows.Scan(&id); err != nil {
			return err
		}
		ended[id] = true
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("check credentials: %w", err)
	}
	return ended, nil
}

// Few end, so those are what is answered; each of the others is a look into a primary key.
const endedOf = `SELECT k.id FROM %[1]s WHERE NOT EXISTS (SELECT 1 FROM sign_in_sessions s WHERE s.id = k.id AND s.expires_at > ? AND s.last_used_at > ?)
	UNION ALL SELECT k.id FROM %[1]s WHERE NOT EXISTS (SELECT 1 FROM api_keys a WHERE a.id = k.id AND a.revoked_at IS NULL AND (a.expires_at IS NULL OR a.expires_at > ?))
	UNION ALL SELECT k.id FROM %[1]s WHERE NOT EXISTS (SELECT 1 FROM users u WHERE u.id = k.id AND u.deactivated_at IS NULL)
	UNION ALL SELECT k.id FROM %[1]s WHERE NOT EXISTS (SELECT 1 FROM service_accounts m WHERE m.id = k.id AND m.deactivated_at IS NULL)`

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

// A session is valid until it expires, while it has been used recently. Sessions of the demo's
// one-click sign-in are valid only if the caller allows them.
const (
	viewerOfSession = viewerColumns + `, se.id, 'WRITE', NULL FROM sign_in_sessions se
	LEFT JOIN users u ON u.id = se.user_id
	LEFT JOIN service_accounts s ON s.id = se.user_id
	WHERE se.expires_at > ? AND se.last_used_at > ? AND (se.method <> 'DEMO' OR ?) AND ` + viewerActive
	viewerBySession   = viewerOfSession + ` AND se.hash = ?`
	viewerBySessionID = viewerOfSession + ` AND se.id = ?`
)

// SessionUse is the time and the rules for the use of a session.
type SessionUse struct {
	// Now is the time, and Idle how long a session may be unused; 0 for no limit.
	Now  time.Time
	Idle time.Duration
	// Demo allows sessions of the demo's one-click sign-in.
	Demo bool
}

// UsedAfter returns the time after which a session must have been used to be valid.
func (u SessionUse) UsedAfter() time.Time {
	if u.Idle <= 0 {
		return u.Now.AddDate(-100, 0, 0)
	}
	return u.Now.Add(-u.Idle)
}

// ViewerBySession returns the viewer for a session whose secret has this hash. It returns
// access.ErrUnauthenticated if the session does not exist, has ended or expired, or if its user's
// account is closed.
func (s *Service) ViewerBySession(
	ctx context.Context,
	hash []byte,
	use SessionUse,
) (*access.Viewer, error) {
	return viewerOfSessionWith(ctx, s.store, viewerBySession, hash, use)
}

func viewerOfSessionWith(
	ctx context.Context,
	q Querier,
	query string,
	which any,
	use SessionUse,
) (*access.Viewer, error) {
	v, err := loadViewer(ctx, q, query, use.Now, use.UsedAfter(), use.Demo, which)
	if err != nil {
		return nil, err
	}
	v.SessionID, v.KeyID, v.Scope = v.KeyID, "", workflow.ScopeWrite
	return v, nil
}

// Renew returns a viewer with its current rights, for connections, which outlive their first
// request. It returns access.ErrUnauthenticated if the account is closed or the credential has
// ended. Whether the demo's sessions are allowed was decided when the connection was opened.
func (s *Service) Renew(
	ctx context.Context,
	v *access.Viewer,
	use SessionUse,
) (*access.Viewer, error) {
	return Renew(ctx, s.store, v, use)
}

// Renew is like Service.Renew, with any querier. Commands call it with their transaction, so that
// they decide with the rights at the moment in which they run. It runs one statement and locks
// nothing. The system's viewer is returned unchanged.
func Renew(
	ctx context.Context,
	q Querier,
	v *access.Viewer,
	use SessionUse,
) (*access.Viewer, error) {
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
	// Without a session or a key, no row has the scope of the credential: it was decided at
	// sign-in.
	fresh.Scope, fresh.Capabilities = v.Scope, v.Capabilities
	return fresh, nil
}

// Ended returns which of the given sessions, API keys, users and service accounts have ended or
// were closed. It runs one statement for all open connections.
func (s *Service) Ended(
	ctx context.Context,
	all []string,
	use SessionUse,
) (map[string]bool, error) {
	ctx, cancel := context.WithTimeout(ctx, viewerLimit)
	defer cancel()
	var sessions, keys, people, serviceAccounts []string
	for _, id := range all {
		switch prefix, _ := ids.Parse(id); prefix {
		case ids.SignInSession:
			sessions = append(sessions, id)
		case ids.APIKey:
			keys = append(keys, id)
		case ids.User:
			people = append(people, id)
		case ids.ServiceAccount:
			serviceAccounts = append(serviceAccounts, id)
		default: // other ids hold no connection
		}
	}
	d := s.store.Dialect()
	rows, err := s.store.QueryPrepared(
		ctx,
		fmt.Sprintf(endedOf, keysTable(d)),
		store.List(
			d,
			sessions,
		),
		use.Now,
		use.UsedAfter(),
		store.List(d, keys),
		use.Now,
		store.List(d, people),
		store.List(d, serviceAccounts),
	)
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

// Few have ended, so the statement returns only those. Each of the others costs a look-up by
// primary key.
const endedOf = `SELECT k.id FROM %[1]s WHERE NOT EXISTS (SELECT 1 FROM sign_in_sessions s WHERE s.id = k.id AND s.expires_at > ? AND s.last_used_at > ?)
	UNION ALL SELECT k.id FROM %[1]s WHERE NOT EXISTS (SELECT 1 FROM api_keys a WHERE a.id = k.id AND a.revoked_at IS NULL AND (a.expires_at IS NULL OR a.expires_at > ?))
	UNION ALL SELECT k.id FROM %[1]s WHERE NOT EXISTS (SELECT 1 FROM users u WHERE u.id = k.id AND u.deactivated_at IS NULL)
	UNION ALL SELECT k.id FROM %[1]s WHERE NOT EXISTS (SELECT 1 FROM service_accounts m WHERE m.id = k.id AND m.deactivated_at IS NULL)`

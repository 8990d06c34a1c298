package read

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// A viewer is read with one statement, whatever the kind of credential: the user or service
// account, their rights, and the candidates that are linked to the user.
const (
	viewerColumns = `SELECT COALESCE(u.id, s.id), COALESCE(u.name, s.name), u.email, COALESCE(u.role, s.role), COALESCE(u.confidential_access, s.confidential_access),
	(SELECT string_agg(own.id, ',') FROM candidates own WHERE own.linked_user_id = u.id)`
	viewerActive = `(u.id IS NOT NULL AND u.deactivated_at IS NULL OR s.id IS NOT NULL AND s.deactivated_at IS NULL)`

	viewerOfKey = viewerColumns + `, k.id, k.scope, k.capabilities FROM api_keys k
	LEFT JOIN users u ON u.id = k.user_id
	LEFT JOIN service_accounts s ON s.id = k.service_account_id
	WHERE k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > ?) AND ` + viewerActive
	viewerByHash  = viewerOfKey + ` AND k.hash = ?`
	viewerByKeyID = viewerOfKey + ` AND k.id = ?`

	viewerByID = viewerColumns + `, '', 'READ', NULL FROM (SELECT CAST(? AS TEXT) AS id) wanted
	LEFT JOIN users u ON u.id = wanted.id
	LEFT JOIN service_accounts s ON s.id = wanted.id
	WHERE ` + viewerActive
)

// ViewerByKey returns the viewer for an API key whose secret has this hash. It returns
// access.ErrUnauthenticated if the key does not exist, was revoked or has expired at now, or if its
// owner's account is closed.
func (s *Service) ViewerByKey(
	ctx context.Context,
	hash []byte,
	now time.Time,
) (*access.Viewer, error) {
	return loadViewer(ctx, s.store, viewerByHash, now, hash)
}

// ViewerByID returns the viewer for a user or service account whose credential was checked by other
// means. The viewer may only read. It returns access.ErrUnauthenticated if the account is closed.
func (s *Service) ViewerByID(ctx context.Context, id string) (*access.Viewer, error) {
	return loadViewer(ctx, s.store, viewerByID, id)
}

// viewerLimit is the maximum duration of loading a viewer, which happens before a request's own
// limit applies.
const viewerLimit = 5 * time.Second

// Querier runs a prepared statement. Both a store and one of its transactions are queriers.
type Querier interface {
	QueryPrepared(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// loadViewer returns the viewer of the only row of a query, or access.ErrUnauthenticated if there
// is no row.
func loadViewer(ctx context.Context, q Querier, query string, args ...any) (*access.Viewer, error) {
	ctx, cancel := context.WithTimeout(ctx, viewerLimit)
	defer cancel()
	query, args, more, position := atPosition(ctx, query, args)
	rows, err := q.QueryPrepared(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("read viewer: %w", err)
	}
	defer rows.Close()
	if !rows.Next() {
		if err := rows.Err(); err != nil {
			return nil, fmt.Errorf("read viewer: %w", err)
		}
		return nil, access.ErrUnauthenticated
	}
	v, err := scanViewer(rows, more...)
	if err != nil {
		return nil, err
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("read viewer: %w", err)
	}
	if position != nil {
		position.Read = true
	}
	return v, nil
}

// scanViewer reads a row of viewerColumns, key, scope and capabilities, and of more.
func scanViewer(rows *sql.Rows, more ...any) (*access.Viewer, error) {
	v := &access.Viewer{Kind: workflow.ActorUser}
	var email, own sql.NullString
	var capabilities []byte
	err := rows.Scan(append([]any{
		&v.ID,
		&v.Name,
		&email,
		&v.Role,
		&v.ConfidentialAccess,
		&own,
		&v.KeyID,
		&v.Scope,
		&capabilities,
	}, more...)...)
	if err != nil {
		return nil, fmt.Errorf("read viewer: %w", err)
	}
	v.Email = email.String
	if capabilities != nil {
		if err := json.Unmarshal(capabilities, &v.Capabilities); err != nil {
			return nil, fmt.Errorf("decode the capabilities of key %s: %w", v.KeyID, err)
		}
	}
	if ids.Is(v.ID, ids.ServiceAccount) {
		v.Kind = workflow.ActorServiceAccount
	}
	if own.Valid {
		v.OwnCandidateIDs = strings.Split(own.String, ",")
		slices.Sort(v.OwnCandidateIDs)
	}
	return v, nil
}

// OwnKeys returns the viewer's own API keys, newest first, including ended ones.
func (s *Service) OwnKeys(ctx context.Context) ([]*ent.ApiKey, error) {
	v, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	keys, err := s.KeysOf(ctx, []string{v.ID})
	return list(keys[v.ID]), err
}

package read

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"hirewire/internal/access"
	"hirewire/internal/store"
	"hirewire/internal/workflow"
)

// The statements below read the current rights of the viewers of streams, and their relation to
// every posting and application. Package access decides by this data, so the statements are not
// narrowed.
const (
	viewersByID = viewerColumns + `, '', 'READ', NULL FROM (SELECT id FROM users UNION ALL SELECT id FROM service_accounts) wanted
	LEFT JOIN users u ON u.id = wanted.id
	LEFT JOIN service_accounts s ON s.id = wanted.id
	WHERE ` + viewerActive + ` AND wanted.id`

	grantsOf = `SELECT m.user_id, '', m.posting_id, m.role FROM hiring_team_members m WHERE m.user_id%[1]s
	UNION ALL SELECT i.user_id, i.application_id, a.posting_id, '' FROM application_interviewers i
	JOIN applications a ON a.id = i.application_id WHERE i.user_id%[1]s`
)

// RightsOf returns the current rights of viewers, with at most three statements for all of them.
// Viewers whose account is closed or whose key has ended are left out. The result is keyed by the
// API key's id, or by the viewer's id if there is no key.
func (s *Service) RightsOf(
	ctx context.Context,
	viewers []*access.Viewer,
	now time.Time,
) (map[string]*access.Rights, error) {
	fresh, err := s.viewersNow(ctx, viewers, now)
	if err != nil {
		return nil, fmt.Errorf("read rights: %w", err)
	}
	people := make([]string, 0, len(fresh))
	for _, v := range fresh {
		people = append(people, v.ID)
	}
	team, interviews := map[string]map[string]workflow.TeamRole{}, map[string]map[string]string{}
	if len(people) > 0 {
		d := s.store.Dialect()
		list := store.List(d, people)
		rows, err := s.store.QueryPrepared(ctx, fmt.Sprintf(grantsOf, store.In(d)), list, list)
		err = each(rows, err, func(rows *sql.Rows) error {
			var user, application, posting, role string
			if err := rows.Scan(&user, &application, &posting, &role); err != nil {
				return err
			}
			if application == "" {
				put(team, user, posting, workflow.TeamRole(role))
			} else {
				put(interviews, user, application, posting)
			}
			return nil
		})
		if err != nil {
			return nil, fmt.Errorf("read rights: %w", err)
		}
	}
	out := make(map[string]*access.Rights, len(fresh))
	for key, v := range fresh {
		out[key] = access.NewRights(v, team[v.ID], interviews[v.ID])
	}
	return out, nil
}

func put[V any](all map[string]map[string]V, user, key string, value V) {
	if all[user] == nil {
		all[user] = map[string]V{}
	}
	all[user][key] = value
}

func (s *Service) viewersNow(
	ctx context.Context,
	viewers []*access.Viewer,
	now time.Time,
) (map[string]*access.Viewer, error) {
	out := make(map[string]*access.Viewer, len(viewers))
	var keys, accounts []string
	scope := map[string]workflow.ApiScope{}
	for _, v := range viewers {
		switch {
		case v.IsSystem():
			out[v.ID] = v
		case v.KeyID != "":
			keys = append(keys, v.KeyID)
		default:
			accounts = append(accounts, v.ID)
			scope[v.ID] = v.Scope
		}
	}
	d := s.store.Dialect()
	if len(keys) > 0 {
		rows, err := s.store.QueryPrepared(
			ctx,
			viewerOfKey+" AND k.id"+store.In(d),
			now,
			store.List(d, keys),
		)
		if err := scanViewers(rows, err, func(v *access.Viewer) { out[v.KeyID] = v }); err != nil {
			return nil, err
		}
	}
	if len(accounts) > 0 {
		rows, err := s.store.QueryPrepared(ctx, viewersByID+store.In(d), store.List(d, accounts))
		err = scanViewers(
			rows,
			err,
			func(v *access.Viewer) { v.Scope = scope[v.ID]; out[v.ID] = v },
		)
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

func scanViewers(rows *sql.Rows, err error, take func(*access.Viewer)) error {
	return each(rows, err, func(rows *sql.Rows) error {
		v, err := scanViewer(rows)
		if err == nil {
			take(v)
		}
		return err
	})
}

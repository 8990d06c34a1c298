package bench_test

import (
	"context"
	"crypto/sha256"
	"strconv"

	"hirewire/internal/ids"
	"hirewire/internal/store"
)

// limitMove is a move, with the ids of the rows that it writes and the columns that it reads.
type limitMove struct {
	*call
	transition, event, record string
	inputHash, result         []byte

	moved           bool
	version         int
	from            string
	name            []byte
	posting, person string
}

func (l *limit) move(ctx context.Context, c *call) error {
	m := &limitMove{
		call: c, transition: l.ids.At(ids.Transition, c.at), event: l.ids.At(ids.Event, c.at),
		record: l.ids.At(ids.IdempotencyRecord, c.at),
	}
	hash := sha256.Sum256([]byte(c.in.ID + c.in.To + strconv.Itoa(c.in.Version)))
	m.inputHash = hash[:]
	m.result = []byte(`{"applicationId":"` + c.in.ID + `","eventIds":["` + m.event + `"]}`)
	if err := l.db.move(ctx, m); err != nil {
		return err
	}
	if !m.moved {
		return errNothing
	}
	out := append(c.out, `{"data":{"moveApplication":{"application":{"id":`...)
	out = appendText(out, []byte(c.in.ID))
	out = append(out, `,"version":`...)
	out = strconv.AppendInt(out, int64(m.version), 10)
	out = append(out, `,"status":"ACTIVE","stage":`...)
	out = appendNamed(out, []byte(c.in.To), m.name)
	out = append(out, `,"enteredStageAt":`...)
	out = appendMoment(out, c.at)
	out = append(out, `},"event":{"id":`...)
	out = appendText(out, []byte(m.event))
	out = append(out, `,"cursor":"","occurredAt":`...)
	out = appendMoment(out, c.at)
	c.out = append(out, `},"replayed":false,"problem":null}}}`...)
	return nil
}

// movable joins a posting p and the stage s to which an application moves, where the caller may
// move it.
const movable = `p.status IN ('OPEN', 'ON_HOLD') AND (NOT p.confidential
		OR EXISTS (SELECT 1 FROM hiring_team_members h WHERE h.posting_id = p.id
			AND h.user_id = (SELECT id FROM me)
			AND h.role IN ('HIRING_LEAD', 'RECRUITER', 'COORDINATOR')))
	AND s.id = $4 AND s.posting_id = p.id AND s.archived_at IS NULL`

// moveStatement is a whole move on Postgres. The statement is its own transaction.
const moveStatement = `WITH ` + me + `,
	moved AS (
		UPDATE applications a SET stage_id = s.id, version = a.version + 1, entered_stage_at = $2,
			updated_at = $2
		FROM me, applications was, postings p, stages s
		WHERE a.id = $3 AND a.version = $5 AND a.status = 'ACTIVE' AND me.scope = 'WRITE'
			AND was.id = a.id AND was.stage_id <> s.id AND p.id = a.posting_id AND ` + movable + `
			AND ` + notMine + `
		RETURNING a.id, a.version, a.posting_id, a.candidate_id, me.id AS actor,
			was.stage_id AS from_id, s.id AS to_id, s.name),
	noted AS (
		INSERT INTO transitions (id, application_id, kind, from_stage_id, to_stage_id, from_status,
			to_status, actor_kind, actor_id, occurred_at, application_version)
		SELECT $6, id, 'MOVED', from_id, to_id, 'ACTIVE', 'ACTIVE', 'USER', actor, $2, version
		FROM moved),
	kept AS (
		INSERT INTO idempotency_records (id, created_at, actor_id, key, command, input_hash, result)
		SELECT $8, $2, actor, $9, 'moveApplication', $10::bytea, $11::bytea FROM moved),
	head AS (
		UPDATE event_stream SET head = head + 1 WHERE id = 1 AND EXISTS (SELECT 1 FROM moved)
		RETURNING head),
	logged AS (
		INSERT INTO event (seq, id, kind, posting_id, application_id, candidate_id, actor_kind,
			actor_id, visibility, occurred_at, schema_version, payload)
		SELECT head, $7, 'ApplicationMoved', posting_id, moved.id, candidate_id, 'USER', actor,
			'PIPELINE', $2, 1, jsonb_build_object('applicationVersion', version,
				'fromStageId', from_id, 'toStageId', to_id, 'fromStatus', 'ACTIVE',
				'toStatus', 'ACTIVE', 'transitionId', $6::text)
		FROM moved, head)
	SELECT version, name FROM moved, head`

func (e *postgresEngine) move(ctx context.Context, m *limitMove) error {
	return e.query(ctx, "move", func(v [][]byte) {
		m.moved, m.version = true, number(v[0])
		m.name = append(m.name, v[1]...)
	}, m.hash, m.at, m.in.ID, m.in.To, m.in.Version, m.transition, m.event, m.record, m.in.Key,
		m.inputHash, m.result)
}

// move runs a statement for each table, because SQLite has no statement that writes to several. No
// network is between them.
func (e *sqliteEngine) move(ctx context.Context, m *limitMove) error {
	return e.db.WithTx(ctx, "limit", func(ctx context.Context, tx *store.Tx) error {
		actor, err := e.find(ctx, tx, m)
		if err != nil || !m.moved {
			return err
		}
		_, err = tx.ExecPrepared(ctx, `UPDATE applications SET stage_id = ?, version = ?,
			entered_stage_at = ?, updated_at = ? WHERE id = ?`,
			m.in.To, m.version, m.at, m.at, m.in.ID)
		if err != nil {
			return err
		}
		_, err = tx.ExecPrepared(ctx, `INSERT INTO transitions (id, application_id, kind,
			from_stage_id, to_stage_id, from_status, to_status, actor_kind, actor_id, occurred_at,
			application_version)
			VALUES (?, ?, 'MOVED', ?, ?, 'ACTIVE', 'ACTIVE', 'USER', ?, ?, ?)`,
			m.transition, m.in.ID, m.from, m.in.To, actor, m.at, m.version)
		if err != nil {
			return err
		}
		_, err = tx.ExecPrepared(ctx, `INSERT INTO idempotency_records (id, created_at, actor_id,
			key, command, input_hash, result) VALUES (?, ?, ?, ?, 'moveApplication', ?, ?)`,
			m.record, m.at, actor, m.in.Key, m.inputHash, m.result)
		if err != nil {
			return err
		}
		_, err = tx.ExecPrepared(ctx, `UPDATE event_stream SET head = head + 1 WHERE id = 1`)
		if err != nil {
			return err
		}
		_, err = tx.ExecPrepared(ctx, `INSERT INTO event (seq, id, kind, posting_id, application_id,
			candidate_id, actor_kind, actor_id, visibility, occurred_at, schema_version, payload)
			SELECT head, ?, 'ApplicationMoved', ?, ?, ?, 'USER', ?, 'PIPELINE', ?, 1, ?
			FROM event_stream WHERE id = 1`,
			m.event, m.posting, m.in.ID, m.person, actor, m.at,
			`{"applicationVersion":`+strconv.Itoa(m.version)+`,"fromStageId":"`+m.from+
				`","toStageId":"`+m.in.To+`","fromStatus":"ACTIVE","toStatus":"ACTIVE",`+
				`"transitionId":"`+m.transition+`"}`)
		return err
	})
}

// find reads the application if the caller may move it. It returns the caller's id.
func (e *sqliteEngine) find(
	ctx context.Context, tx *store.Tx, m *limitMove,
) (actor string, err error) {
	rows, err := tx.QueryPrepared(ctx, `WITH `+me+`
		SELECT me.id, a.version, a.posting_id, a.candidate_id, a.stage_id, s.name
		FROM me CROSS JOIN applications a JOIN postings p ON p.id = a.posting_id
		CROSS JOIN stages s
		WHERE a.id = $3 AND a.version = $5 AND a.status = 'ACTIVE' AND me.scope = 'WRITE'
			AND a.stage_id <> s.id AND `+movable+` AND `+notMine,
		m.hash, m.at, m.in.ID, m.in.To, m.in.Version)
	if err != nil {
		return "", err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		m.moved = true
		err := rows.Scan(&actor, &m.version, &m.posting, &m.person, &m.from, &m.name)
		if err != nil {
			return "", err
		}
	}
	m.version++
	return actor, rows.Err()
}

package bench_test

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"database/sql"
	"encoding/json"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"

	"entgo.io/ent/dialect"

	"hirewire/internal/access"
	"hirewire/internal/ids"
	"hirewire/internal/store"
)

// limit is the server to compare with: what a patient developer would write for exactly these five
// requests. Its statements are prepared, its rows are scanned into local variables and its JSON is
// appended to a buffer.
type limit struct {
	db   *store.Store
	v    *access.Viewer
	gen  *ids.Generator
	text map[string]string
}

func newLimit(db *store.Store, v *access.Viewer) *limit {
	return &limit{
		db:   db,
		v:    v,
		gen:  ids.NewGenerator(time.Now, rand.Reader),
		text: map[string]string{},
	}
}

func (l *limit) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	token := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
	if err := l.signIn(r.Context(), token); err != nil {
		http.Error(w, err.Error(), http.StatusUnauthorized)
		return
	}
	var in struct {
		ID, To, Text, Key string
		Version           int
	}
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	var (
		out []byte
		err error
	)
	switch r.URL.Path {
	case "/board":
		out, err = l.board(r.Context(), in.ID)
	case "/postings":
		out, err = l.postings(r.Context())
	case "/profile":
		out, err = l.profile(r.Context(), in.ID)
	case "/search":
		out, err = l.search(r.Context(), in.Text)
	case "/move":
		out, err = l.move(r.Context(), in.ID, in.To, in.Key, in.Version)
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(out)
}

func (l *limit) signIn(ctx context.Context, token string) error {
	hash := sha256.Sum256([]byte(token))
	return l.rows(ctx, func(r *sql.Rows) error {
		var id, name, role string
		var confidential bool
		return r.Scan(&id, &name, &role, &confidential)
	}, `SELECT u.id, u.name, u.role, u.confidential_access FROM api_keys k JOIN users u ON u.id = k.user_id
		WHERE k.hash = ? AND k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > ?) AND u.deactivated_at IS NULL`, hash[:], time.Now())
}

func (l *limit) rows(
	ctx context.Context,
	scan func(*sql.Rows) error,
	query string,
	args ...any,
) error {
	rows, err := l.db.QueryPrepared(ctx, query, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := scan(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

type buffer []byte

func (b *buffer) raw(s string) *buffer { *b = append(*b, s...); return b }

func (b *buffer) str(key, s string) *buffer {
	*b = append(*b, '"')
	*b = append(*b, key...)
	*b = append(*b, `":`...)
	return b.text(s)
}

func (b *buffer) text(s string) *buffer {
	plain := true
	for i := range len(s) {
		if c := s[i]; c < ' ' || c == '"' || c == '\\' {
			plain = false
			break
		}
	}
	if plain {
		*b = append(*b, '"')
		*b = append(*b, s...)
		*b = append(*b, '"')
		return b
	}
	quoted, _ := json.Marshal(s)
	*b = append(*b, quoted...)
	return b
}

func (b *buffer) num(key string, n int) *buffer {
	*b = append(*b, '"')
	*b = append(*b, key...)
	*b = append(*b, `":`...)
	*b = strconv.AppendInt(*b, int64(n), 10)
	return b
}

func (b *buffer) time(key string, t time.Time) *buffer {
	return b.str(key, t.UTC().Format("2006-01-02T15:04:05.000000Z"))
}

func (b *buffer) comma(n int) *buffer {
	if n > 0 {
		*b = append(*b, ',')
	}
	return b
}

func (l *limit) board(ctx context.Context, id string) ([]byte, error) {
	seen := l.v.Postings("p")
	type stage struct {
		id, name, kind  string
		position, count int
	}
	var (
		title, status string
		version       int
		stages        []stage
		stageIDs      []string
	)
	err := l.rows(ctx, func(r *sql.Rows) error {
		var s stage
		err := r.Scan(&title, &status, &version, &s.id, &s.name, &s.kind, &s.position, &s.count)
		stages, stageIDs = append(stages, s), append(stageIDs, s.id)
		return err
	}, `SELECT p.title, p.status, p.version, s.id, s.name, s.kind, s.position,
		(SELECT count(*) FROM applications a WHERE a.stage_id = s.id AND a.status = 'ACTIVE')
		FROM postings p JOIN stages s ON s.posting_id = p.id AND s.archived_at IS NULL
		WHERE p.id = ? AND `+seen.SQL+` ORDER BY s.position`, append([]any{id}, seen.Args...)...)
	if err != nil {
		return nil, err
	}
	cards := map[string]*buffer{}
	last := map[string]int{}
	err = l.rows(ctx, func(r *sql.Rows) error {
		var stageID, appID, status, candidateID, name string
		var version int
		var entered store.Time
		var headline, kind, label sql.NullString
		var tags []byte
		if err := r.Scan(
			&stageID,
			&appID,
			&version,
			&status,
			&entered,
			&kind,
			&label,
			&candidateID,
			&name,
			&headline,
			&tags,
		); err != nil {
			return err
		}
		b := cards[stageID]
		if b == nil {
			b = &buffer{}
			cards[stageID] = b
		}
		b.comma(last[stageID]).
			raw(`{`).
			str("cursor", appID).
			raw(`,"node":{`).
			str("id", appID).
			raw(",").
			num("version", version).
			raw(",").
			str("status", status)
		b.raw(",").
			time("enteredStageAt", entered.Time).
			raw(`,"source":{`).
			str("kind", kind.String).
			raw(",").
			str("label", label.String)
		b.raw(`},"candidate":{`).
			str("id", candidateID).
			raw(",").
			str("name", name).
			raw(",").
			str("headline", headline.String).
			raw(`,"tags":`).
			raw(string(tags)).
			raw(`}}}`)
		last[stageID]++
		return nil
	}, l.cards(), store.List(l.db.Dialect(), stageIDs))
	if err != nil {
		return nil, err
	}
	var b buffer
	b.raw(`{"data":{"posting":{`).
		str("id", id).
		raw(",").
		str("title", title).
		raw(",").
		str("status", status).
		raw(",").
		num("version", version).
		raw(`,"stages":[`)
	for i, s := range stages {
		b.comma(i).
			raw("{").
			str("id", s.id).
			raw(",").
			str("name", s.name).
			raw(",").
			str("kind", s.kind).
			raw(",").
			num("position", s.position)
		b.raw(",").
			num("applicationCount", s.count).
			raw(`,"applications":{`).
			num("totalCount", s.count).
			raw(`,"pageInfo":{},"edges":[`)
		if c := cards[s.id]; c != nil {
			b = append(b, *c...)
		}
		b.raw("]}}")
	}
	return append(b, "]}}}"...), nil
}

const cardColumns = "a.stage_id, a.id, a.version, a.status, a.entered_stage_at, so.kind, so.label, c.id, c.name, c.headline, "

// cards reads thirty cards of each stage in one statement. Each database has its own syntax to
// limit per stage and to build JSON.
func (l *limit) cards() string {
	if l.db.Dialect() == dialect.Postgres {
		return `SELECT ` + cardColumns + `COALESCE((SELECT json_agg(json_build_object('id', t.id, 'name', t.name)) FROM candidate_tags ct JOIN tags t ON t.id = ct.tag_id WHERE ct.candidate_id = c.id), '[]')
			FROM unnest(?::text[]) AS s(id) CROSS JOIN LATERAL (SELECT * FROM applications x WHERE x.stage_id = s.id AND x.status = 'ACTIVE' ORDER BY x.entered_stage_at, x.id LIMIT 30) a
			JOIN candidates c ON c.id = a.candidate_id LEFT JOIN sources so ON so.id = a.source_id ORDER BY a.stage_id, a.entered_stage_at, a.id`
	}
	return `SELECT ` + cardColumns + `(SELECT json_group_array(json_object('id', t.id, 'name', t.name)) FROM candidate_tags ct JOIN tags t ON t.id = ct.tag_id WHERE ct.candidate_id = c.id)
		FROM json_each(?) s JOIN applications a ON a.id IN (SELECT x.id FROM applications x WHERE x.stage_id = s.value AND x.status = 'ACTIVE' ORDER BY x.entered_stage_at, x.id LIMIT 30)
		JOIN candidates c ON c.id = a.candidate_id LEFT JOIN sources so ON so.id = a.source_id ORDER BY a.stage_id, a.entered_stage_at, a.id`
}

// object returns SQL that builds a JSON object.
func (l *limit) object(pairs string) string {
	if l.db.Dialect() == dialect.Postgres {
		return "json_build_object(" + pairs + ")"
	}
	return "json_object(" + pairs + ")"
}

// array returns SQL that builds a JSON array of the rows of a subquery.
func (l *limit) array(object, from string) string {
	if l.db.Dialect() == dialect.Postgres {
		return "COALESCE((SELECT json_agg(" + object + ") FROM " + from + "), '[]')"
	}
	return "(SELECT json_group_array(json(" + object + ")) FROM " + from + ")"
}

func (l *limit) postings(ctx context.Context) ([]byte, error) {
	seen := l.v.Postings("p")
	query, ok := l.text["postings"]
	if !ok {
		query = `SELECT p.id, p.title, p.status, p.visibility, p.confidential, p.opened_at, p.version, d.id, d.name, ` +
			l.array(
				l.object("'id', lo.id, 'name', lo.name"),
				"posting_locations pl JOIN locations lo ON lo.id = pl.location_id WHERE pl.posting_id = p.id",
			) + "," +
			l.array(
				l.object(
					"'id', m.id, 'role', m.role, 'user', "+l.object("'id', u.id, 'name', u.name"),
				),
				"hiring_team_members m JOIN users u ON u.id = m.user_id WHERE m.posting_id = p.id",
			) + "," +
			l.array(
				l.object("'id', o.id, 'status', o.status"),
				"openings o WHERE o.posting_id = p.id",
			) + "," +
			l.array(
				l.object(
					"'id', s.id, 'name', s.name, 'kind', s.kind, 'position', s.position, 'applicationCount', (SELECT count(*) FROM applications a WHERE a.stage_id = s.id AND a.status = 'ACTIVE')",
				),
				"stages s WHERE s.posting_id = p.id AND s.archived_at IS NULL",
			) +
			` FROM postings p LEFT JOIN departments d ON d.id = p.department_id WHERE p.status = 'OPEN' AND ` + seen.SQL +
			` ORDER BY COALESCE(p.opened_at, p.created_at) DESC, p.id DESC LIMIT 51`
		l.text["postings"] = query
	}
	var b buffer
	total := 0
	err := l.rows(
		ctx,
		func(r *sql.Rows) error { return r.Scan(&total) },
		"SELECT count(*) FROM postings p WHERE p.status = 'OPEN' AND "+seen.SQL,
		seen.Args...)
	if err != nil {
		return nil, err
	}
	b.raw(`{"data":{"postings":{`).num("totalCount", total).raw(`,"edges":[`)
	n := 0
	err = l.rows(ctx, func(r *sql.Rows) error {
		var id, title, status, visibility string
		var version int
		var confidential bool
		var opened store.NullTime
		var departmentID, department sql.NullString
		var locations, team, openings, stages []byte
		if err := r.Scan(
			&id,
			&title,
			&status,
			&visibility,
			&confidential,
			&opened,
			&version,
			&departmentID,
			&department,
			&locations,
			&team,
			&openings,
			&stages,
		); err != nil {
			return err
		}
		if n == 50 {
			return nil
		}
		b.comma(n).
			raw(`{`).
			str("cursor", id).
			raw(`,"node":{`).
			str("id", id).
			raw(",").
			str("title", title).
			raw(",").
			str("status", status).
			raw(",").
			str("visibility", visibility)
		b.raw(`,"confidential":`+strconv.FormatBool(confidential)+",").
			time("openedAt", opened.Time).
			raw(",").
			num("version", version)
		b.raw(`,"department":{`).
			str("id", departmentID.String).
			raw(",").
			str("name", department.String).
			raw(`},"locations":`).
			raw(string(locations))
		b.raw(`,"hiringTeam":`).
			raw(string(team)).
			raw(`,"openings":`).
			raw(string(openings)).
			raw(`,"stages":`).
			raw(string(stages)).
			raw("}}")
		n++
		return nil
	}, query, seen.Args...)
	return append(b, "]}}}"...), err
}

func (l *limit) profile(ctx context.Context, id string) ([]byte, error) {
	seen, applications, comments, events := l.v.Candidates(
		"c",
	), l.v.Applications(
		"a",
	), l.v.Comments(
		"co",
	), l.v.Events(
		"e",
	)
	var b buffer
	err := l.rows(ctx, func(r *sql.Rows) error {
		var name string
		var headline sql.NullString
		var version int
		var emails, phones, links, tags []byte
		if err := r.Scan(&name, &headline, &version, &emails, &phones, &links, &tags); err != nil {
			return err
		}
		b.raw(`{"data":{"candidate":{`).
			str("id", id).
			raw(",").
			str("name", name).
			raw(",").
			str("headline", headline.String).
			raw(",").
			num("version", version)
		b.raw(`,"emails":`).
			raw(string(emails)).
			raw(`,"phones":`).
			raw(string(phones)).
			raw(`,"links":`).
			raw(string(links)).
			raw(`,"tags":`).
			raw(string(tags))
		return nil
	}, `SELECT c.name, c.headline, c.version, `+
		l.array(
			l.object("'address', x.address, 'primary', x.\"primary\""),
			"candidate_emails x WHERE x.candidate_id = c.id",
		)+","+
		l.array(
			l.object("'number', x.number"),
			"candidate_phones x WHERE x.candidate_id = c.id",
		)+","+
		l.array(
			l.object("'url', x.url, 'kind', x.kind"),
			"candidate_links x WHERE x.candidate_id = c.id",
		)+","+
		l.array(
			l.object("'id', t.id, 'name', t.name"),
			"candidate_tags x JOIN tags t ON t.id = x.tag_id WHERE x.candidate_id = c.id",
		)+
		" FROM candidates c WHERE c.id = ? AND "+seen.SQL, append([]any{id}, seen.Args...)...)
	if err != nil {
		return nil, err
	}
	b.raw(`,"applications":{"edges":[`)
	n := 0
	err = l.rows(ctx, func(r *sql.Rows) error {
		var appID, status, postingID, title, stageID, stage string
		var version int
		var applied store.Time
		var transitions, written []byte
		if err := r.Scan(
			&appID,
			&status,
			&version,
			&applied,
			&postingID,
			&title,
			&stageID,
			&stage,
			&transitions,
			&written,
		); err != nil {
			return err
		}
		b.comma(n).
			raw(`{"node":{`).
			str("id", appID).
			raw(",").
			str("status", status).
			raw(",").
			num("version", version).
			raw(",").
			time("appliedAt", applied.Time)
		b.raw(`,"posting":{`).
			str("id", postingID).
			raw(",").
			str("title", title).
			raw(`},"stage":{`).
			str("id", stageID).
			raw(",").
			str("name", stage)
		b.raw(`},"transitions":`).
			raw(string(transitions)).
			raw(`,"comments":`).
			raw(string(written)).
			raw("}}")
		n++
		return nil
	}, `SELECT a.id, a.status, a.version, a.applied_at, p.id, p.title, s.id, s.name, `+
		l.array(
			l.object(
				"'id', t.id, 'kind', t.kind, 'occurredAt', t.occurred_at, 'fromStage', "+l.object(
					"'id', f.id, 'name', f.name",
				)+", 'toStage', "+l.object(
					"'id', g.id, 'name', g.name",
				)+", 'actor', "+l.object(
					"'id', u.id, 'name', u.name",
				),
			),
			"(SELECT * FROM transitions t WHERE t.application_id = a.id ORDER BY t.occurred_at, t.id LIMIT 50) t LEFT JOIN stages f ON f.id = t.from_stage_id JOIN stages g ON g.id = t.to_stage_id LEFT JOIN users u ON u.id = t.actor_id",
		)+","+
		l.array(
			l.object(
				"'id', co.id, 'body', co.body, 'visibility', co.visibility, 'createdAt', co.created_at, 'author', "+l.object(
					"'id', u.id, 'name', u.name",
				),
			),
			"(SELECT * FROM comments co WHERE co.application_id = a.id AND "+comments.SQL+" ORDER BY co.created_at, co.id LIMIT 20) co LEFT JOIN users u ON u.id = co.author_id",
		)+
		` FROM applications a JOIN postings p ON p.id = a.posting_id JOIN stages s ON s.id = a.stage_id WHERE a.candidate_id = ? AND `+applications.SQL+` ORDER BY a.applied_at DESC, a.id DESC LIMIT 20`,
		append(append(append([]any{}, comments.Args...), id), applications.Args...)...)
	if err != nil {
		return nil, err
	}
	b.raw(`]},"activity":{"edges":[`)
	n = 0
	err = l.rows(ctx, func(r *sql.Rows) error {
		var eventID, kind string
		var at store.Time
		var actorID, actor sql.NullString
		if err := r.Scan(&eventID, &kind, &at, &actorID, &actor); err != nil {
			return err
		}
		b.comma(n).
			raw(`{"node":{`).
			str("id", eventID).
			raw(",").
			str("__typename", kind).
			raw(",").
			time("occurredAt", at.Time).
			raw(`,"actor":{`).
			str("id", actorID.String).
			raw(",").
			str("name", actor.String).
			raw("}}}")
		n++
		return nil
	}, "SELECT e.id, e.kind, e.occurred_at, u.id, u.name FROM event e LEFT JOIN users u ON u.id = e.actor_id WHERE e.candidate_id = ? AND "+events.SQL+" ORDER BY e.seq DESC LIMIT 20", append([]any{id}, events.Args...)...)
	return append(b, "]}}}}"...), err
}

func (l *limit) move(ctx context.Context, id, to, key string, version int) ([]byte, error) {
	if l.db.Dialect() == dialect.Postgres {
		return l.movePostgres(ctx, id, to, key, version)
	}
	return l.moveSQLite(ctx, id, to, key, version)
}

func (l *limit) answer(id, to, eventID string, version int, at time.Time) []byte {
	var b buffer
	b.raw(`{"data":{"moveApplication":{"application":{`).
		str("id", id).
		raw(",").
		num("version", version).
		raw(`,"status":"ACTIVE","stage":{`).
		str("id", to)
	b.raw("},").
		time("enteredStageAt", at).
		raw(`},"event":{`).
		str("id", eventID).
		raw(",").
		time("occurredAt", at).
		raw(`},"replayed":false,"problem":null}}}`)
	return b
}

func (l *limit) movePostgres(ctx context.Context, id, to, key string, version int) ([]byte, error) {
	at := time.Now().UTC().Truncate(time.Microsecond)
	eventID := l.gen.New(ids.Event)
	may := l.v.Movers("p")
	args := append([]any{to, at, at, id, version, to}, may.Args...)
	args = append(
		args,
		l.gen.New(ids.Transition),
		l.v.ID,
		at,
		l.gen.New(ids.IdempotencyRecord),
		at,
		l.v.ID,
		key,
		[]byte("h"),
		[]byte("{}"),
		eventID,
		l.v.ID,
		at,
	)
	rows, err := l.db.ExecOne(
		ctx,
		`WITH moved AS (UPDATE applications a SET stage_id = ?, version = a.version + 1, entered_stage_at = ?, updated_at = ?
		FROM postings p, stages s WHERE a.id = ? AND a.version = ? AND a.status = 'ACTIVE' AND p.id = a.posting_id AND p.status IN ('OPEN', 'ON_HOLD')
		AND s.id = ? AND s.posting_id = p.id AND `+may.SQL+` RETURNING a.id, a.version, a.posting_id, a.candidate_id, a.stage_id, s.name),
	noted AS (INSERT INTO transitions (id, application_id, kind, to_stage_id, from_status, to_status, actor_kind, actor_id, occurred_at, application_version)
		SELECT ?, id, 'MOVED', stage_id, 'ACTIVE', 'ACTIVE', 'USER', ?, ?, version FROM moved),
	kept AS (INSERT INTO idempotency_records (id, created_at, actor_id, key, command, input_hash, result) SELECT ?, ?::timestamptz, ?, ?, 'm', ?::bytea, ?::bytea FROM moved),
	head AS (UPDATE event_stream SET head = head + 1 WHERE id = 1 AND EXISTS (SELECT 1 FROM moved) RETURNING head),
	logged AS (INSERT INTO event (seq, id, kind, posting_id, application_id, candidate_id, actor_kind, actor_id, visibility, occurred_at, schema_version, payload)
		SELECT head, ?, 'ApplicationMoved', posting_id, moved.id, candidate_id, 'USER', ?, 'PIPELINE', ?::timestamptz, 1, json_build_object('applicationVersion', version, 'toStageId', stage_id) FROM moved, head)
	SELECT version, name FROM moved`,
		args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	if !rows.Next() {
		return nil, io.ErrUnexpectedEOF
	}
	var name string
	if err := rows.Scan(&version, &name); err != nil {
		return nil, err
	}
	for rows.Next() {
	}
	return l.answer(id, to, eventID, version, at), rows.Err()
}

func (l *limit) moveSQLite(ctx context.Context, id, to, key string, version int) ([]byte, error) {
	at := time.Now().UTC().Truncate(time.Microsecond)
	eventID := l.gen.New(ids.Event)
	may := l.v.Movers("p")
	err := l.db.WithTx(ctx, "limit", func(ctx context.Context, tx *store.Tx) error {
		var postingID, candidateID string
		rows, err := tx.QueryPrepared(
			ctx,
			`UPDATE applications SET stage_id = ?, version = version + 1, entered_stage_at = ?, updated_at = ?
			WHERE id = ? AND version = ? AND status = 'ACTIVE' AND EXISTS (SELECT 1 FROM postings p JOIN stages s ON s.posting_id = p.id WHERE p.id = applications.posting_id
			AND p.status IN ('OPEN', 'ON_HOLD') AND s.id = ? AND `+may.SQL+`) RETURNING posting_id, candidate_id`,
			append([]any{to, at, at, id, version, to}, may.Args...)...)
		if err != nil {
			return err
		}
		if !rows.Next() {
			return io.ErrUnexpectedEOF
		}
		if err := rows.Scan(&postingID, &candidateID); err != nil {
			return err
		}
		if err := rows.Close(); err != nil {
			return err
		}
		_, err = tx.ExecPrepared(
			ctx,
			`INSERT INTO transitions (id, application_id, kind, to_stage_id, from_status, to_status, actor_kind, actor_id, occurred_at, application_version)
			VALUES (?, ?, 'MOVED', ?, 'ACTIVE', 'ACTIVE', 'USER', ?, ?, ?)`,
			l.gen.New(ids.Transition),
			id,
			to,
			l.v.ID,
			at,
			version+1,
		)
		if err != nil {
			return err
		}
		_, err = tx.ExecPrepared(
			ctx,
			`INSERT INTO idempotency_records (id, created_at, actor_id, key, command, input_hash, result) VALUES (?, ?, ?, ?, 'm', ?, ?)`,
			l.gen.New(ids.IdempotencyRecord),
			at,
			l.v.ID,
			key,
			[]byte("h"),
			[]byte("{}"),
		)
		if err != nil {
			return err
		}
		rows, err = tx.QueryPrepared(
			ctx,
			"UPDATE event_stream SET head = head + 1 WHERE id = 1 RETURNING head",
		)
		if err != nil {
			return err
		}
		var head int64
		rows.Next()
		if err := rows.Scan(&head); err != nil {
			return err
		}
		if err := rows.Close(); err != nil {
			return err
		}
		_, err = tx.ExecPrepared(
			ctx,
			`INSERT INTO event (seq, id, kind, posting_id, application_id, candidate_id, actor_kind, actor_id, visibility, occurred_at, schema_version, payload)
			VALUES (?, ?, 'ApplicationMoved', ?, ?, ?, 'USER', ?, 'PIPELINE', ?, 1, ?)`,
			head,
			eventID,
			postingID,
			id,
			candidateID,
			l.v.ID,
			at,
			`{"toStageId":"`+to+`"}`,
		)
		return err
	})
	return l.answer(id, to, eventID, version+1, at), err
}

// search finds beginnings of words in the full-text index, in the order of names, without ranks or
// typos.
func (l *limit) search(ctx context.Context, text string) ([]byte, error) {
	seen := l.v.Candidates("c")
	find, match := `candidate_search s JOIN candidates c ON c.id = s.candidate_id WHERE s.doc @@ to_tsquery('simple', ?)`, text+":*"
	if l.db.Dialect() == dialect.SQLite {
		find, match = `candidate_search_fts f JOIN candidate_search s ON s.doc = f.rowid JOIN candidates c ON c.id = s.candidate_id WHERE candidate_search_fts MATCH ?`, text+"*"
	}
	args := append([]any{match}, seen.Args...)
	var b buffer
	total := 0
	if err := l.rows(
		ctx,
		func(r *sql.Rows) error { return r.Scan(&total) },
		"SELECT count(*) FROM (SELECT 1 FROM "+find+" AND "+seen.SQL+" LIMIT 1000) x",
		args...); err != nil {
		return nil, err
	}
	b.raw(`{"data":{"candidates":{`).num("totalCount", total).raw(`,"edges":[`)
	n := 0
	err := l.rows(ctx, func(r *sql.Rows) error {
		var id, name string
		var headline sql.NullString
		if err := r.Scan(&id, &name, &headline); err != nil {
			return err
		}
		b.comma(n).
			raw(`{"node":{`).
			str("id", id).
			raw(",").
			str("name", name).
			raw(",").
			str("headline", headline.String).
			raw("}}")
		n++
		return nil
	}, "SELECT c.id, c.name, c.headline FROM "+find+" AND "+seen.SQL+" ORDER BY s.name_key, c.id LIMIT 20", args...)
	return append(b, "]}}}"...), err
}

package bench_test

import (
	"context"
	"sync"
)

// The kinds of rows of a profile.
const (
	rowCandidate = iota
	rowEmail
	rowPhone
	rowLink
	rowTag
	rowApplication
	rowTransition
	rowComment
	rowEvent
)

// profileStatement reads the candidate and the applications once, each with its rights, and joins
// each list that belongs to them. n is the number of the application.
func profileStatement(d string) string {
	const empty = `NULL, NULL, NULL, NULL, NULL, NULL, NULL, ` + noTime + `, 0`
	// actor returns the columns of who did what a row of this table says.
	actor := func(row string) (columns, joins string) {
		return `CASE WHEN ` + row + `.actor_kind = 'SYSTEM' THEN 'sys_hirewire'
			ELSE ` + row + `.actor_id END, COALESCE(u.name, sa.name, 'Hirewire')`,
			` LEFT JOIN users u ON u.id = ` + row + `.actor_id
			LEFT JOIN service_accounts sa ON sa.id = ` + row + `.actor_id`
	}
	moved, movers := actor("t")
	caused, causes := actor("e")
	return `WITH ` + me + `,
	a AS MATERIALIZED (
		SELECT a.*, p.title, row_number() OVER (ORDER BY a.applied_at DESC, a.id DESC) AS n
		FROM applications a JOIN postings p ON p.id = a.posting_id
		WHERE a.candidate_id = $3 AND ` + notMine + ` AND (` + pipeline + ` OR ` + interviewing + `)),
	c AS MATERIALIZED (
		SELECT c.* FROM me CROSS JOIN candidates c
		WHERE c.id = $3 AND c.id IS DISTINCT FROM me.candidate AND (EXISTS (SELECT 1 FROM a)
			OR NOT EXISTS (SELECT 1 FROM applications x WHERE x.candidate_id = c.id)))
	SELECT 0 AS what, 0 AS n, c.name AS a, c.headline AS b, NULL AS c, NULL AS d, NULL AS e,
		NULL AS f, NULL AS g, NULL AS h, ` + noTime + ` AS at, c.version AS v, 0 AS w
		FROM c
	UNION ALL SELECT * FROM (SELECT 1, 0, x.address, ` + empty + `,
			CASE WHEN x."primary" THEN 1 ELSE 0 END
		FROM c JOIN candidate_emails x ON x.candidate_id = c.id ORDER BY x.position) x
	UNION ALL SELECT * FROM (SELECT 2, 0, x.number, ` + empty + `, 0
		FROM c JOIN candidate_phones x ON x.candidate_id = c.id ORDER BY x.position) x
	UNION ALL SELECT * FROM (SELECT 3, 0, x.url, x.kind, NULL, NULL, NULL, NULL, NULL, NULL,
			` + noTime + `, 0, 0
		FROM c JOIN candidate_links x ON x.candidate_id = c.id ORDER BY x.position) x
	UNION ALL SELECT * FROM (SELECT 4, 0, t.id, t.name, NULL, NULL, NULL, NULL, NULL, NULL,
			` + noTime + `, 0, 0
		FROM c JOIN candidate_tags x ON x.candidate_id = c.id JOIN tags t ON t.id = x.tag_id
		ORDER BY t.name_key, t.id) x
	UNION ALL SELECT * FROM (SELECT 5, a.n, a.id, a.status, a.posting_id, a.title, s.id, s.name,
			NULL, NULL, a.applied_at, a.version, 0
		FROM c JOIN a ON a.n <= 20 JOIN stages s ON s.id = a.stage_id ORDER BY a.n) x
	UNION ALL SELECT * FROM (SELECT 6, a.n, t.id, t.kind, f.id, f.name, g.id, g.name, ` + moved + `,
			t.occurred_at, 0, 0
		FROM c JOIN a ON a.n <= 20 ` +
		first(d, "JOIN", "t.*", "transitions", "t", "t.application_id = a.id",
			"t.occurred_at, t.id", 50) + `
		LEFT JOIN stages f ON f.id = t.from_stage_id JOIN stages g ON g.id = t.to_stage_id` +
		movers + ` ORDER BY a.n, t.occurred_at, t.id) x
	UNION ALL SELECT * FROM (SELECT 7, a.n, k.id, k.body, k.visibility, NULL, NULL, NULL,
			k.author_id, COALESCE(u.name, sa.name), k.created_at, 0, 0
		FROM c JOIN a ON a.n <= 20 ` +
		first(d, "JOIN", "k.*", "comments", "k",
			"k.application_id = a.id AND k.visibility IN ('TEAM', 'RECRUITERS')",
			"k.created_at, k.id", 20) + `
		LEFT JOIN users u ON u.id = k.author_id LEFT JOIN service_accounts sa ON sa.id = k.author_id
		ORDER BY a.n, k.created_at, k.id) x
	UNION ALL SELECT * FROM (SELECT 8, 0, e.id, e.kind, NULL, NULL, NULL, NULL, ` + caused + `,
			e.occurred_at, 0, 0
		FROM (SELECT * FROM event e WHERE e.candidate_id = (SELECT id FROM c)
			AND (e.visibility = 'CANDIDATE' OR e.visibility IN ('PIPELINE', 'RECRUITERS')
				AND e.application_id IN (SELECT id FROM a))
			ORDER BY e.seq DESC LIMIT 20) e` + causes + ` ORDER BY e.seq) x`
}

// profileParts are the parts of a profile. The first are the lists of the candidate; each
// application has its own lists.
type profileParts struct {
	lists        [rowEvent + 1][]byte
	applications [21]struct{ head, transitions, comments []byte }
}

var profiles = sync.Pool{New: func() any { return new(profileParts) }}

func (p *profileParts) reset() {
	for i := range p.lists {
		p.lists[i] = p.lists[i][:0]
	}
	for i := range p.applications {
		a := &p.applications[i]
		a.head, a.transitions, a.comments = a.head[:0], a.transitions[:0], a.comments[:0]
	}
}

func (l *limit) profile(ctx context.Context, c *call) error {
	p, _ := profiles.Get().(*profileParts)
	defer profiles.Put(p)
	p.reset()
	applications := 0
	err := l.db.query(ctx, "profile", func(v [][]byte) {
		what, n := number(v[0]), number(v[1])
		part := &p.lists[what]
		switch what {
		case rowApplication:
			applications = n
			part = &p.applications[n].head
		case rowTransition:
			part = &p.applications[n].transitions
		case rowComment:
			part = &p.applications[n].comments
		}
		*part = appendProfilePart(*part, what, v[2:])
	}, c.hash, c.at, c.in.ID)
	if err == nil && len(p.lists[rowCandidate]) == 0 {
		return errNothing
	}
	out := append(c.out, `{"data":{"candidate":{"id":`...)
	out = appendText(out, []byte(c.in.ID))
	out = append(out, p.lists[rowCandidate]...)
	out = append(append(append(out, `,"emails":[`...), p.lists[rowEmail]...), ']')
	out = append(append(append(out, `,"phones":[`...), p.lists[rowPhone]...), ']')
	out = append(append(append(out, `,"links":[`...), p.lists[rowLink]...), ']')
	out = append(append(append(out, `,"tags":[`...), p.lists[rowTag]...), ']')
	out = append(out, `,"applications":{"edges":[`...)
	for i := range applications {
		a := &p.applications[i+1]
		out = appendComma(out)
		out = append(out, a.head...)
		out = append(append(append(out, `,"transitions":{"edges":[`...), a.transitions...), `]}`...)
		out = append(append(append(out, `,"comments":{"edges":[`...), a.comments...), `]}}}`...)
	}
	out = append(append(append(out, `]},"activity":{"edges":[`...), p.lists[rowEvent]...), `]}`...)
	c.out = append(out, `}}}`...)
	return err
}

// appendProfilePart appends a row, whose columns begin with a, to the list to which it belongs.
func appendProfilePart(out []byte, what int, v [][]byte) []byte {
	if len(out) > 0 {
		out = append(out, ',')
	}
	switch what {
	case rowCandidate:
		out = append(out, `,"name":`...)
		out = appendText(out, v[0])
		out = append(out, `,"headline":`...)
		out = appendTextOrNull(out, v[1])
		out = append(out, `,"version":`...)
		return append(out, v[9]...)
	case rowEmail:
		out = append(out, `{"address":`...)
		out = appendText(out, v[0])
		out = append(out, `,"primary":`...)
		out = appendTrue(out, v[10])
		return append(out, '}')
	case rowPhone:
		out = append(out, `{"number":`...)
		out = appendText(out, v[0])
		return append(out, '}')
	case rowLink:
		out = append(out, `{"url":`...)
		out = appendText(out, v[0])
		out = append(out, `,"kind":`...)
		out = appendText(out, v[1])
		return append(out, '}')
	case rowTag:
		return appendNamed(out, v[0], v[1])
	case rowApplication:
		return appendApplication(out, v)
	case rowTransition:
		out = append(out, `{"node":{"id":`...)
		out = appendText(out, v[0])
		out = append(out, `,"kind":`...)
		out = appendText(out, v[1])
		out = append(out, `,"occurredAt":`...)
		out = appendTime(out, v[8])
		out = append(out, `,"fromStage":`...)
		out = appendNamed(out, v[2], v[3])
		out = append(out, `,"toStage":`...)
		out = appendNamed(out, v[4], v[5])
		out = append(out, `,"actor":`...)
		out = appendNamed(out, v[6], v[7])
		return append(out, `}}`...)
	case rowComment:
		out = append(out, `{"node":{"id":`...)
		out = appendText(out, v[0])
		out = append(out, `,"body":`...)
		out = appendText(out, v[1])
		out = append(out, `,"visibility":`...)
		out = appendText(out, v[2])
		out = append(out, `,"author":`...)
		out = appendNamed(out, v[6], v[7])
		out = append(out, `,"createdAt":`...)
		out = appendTime(out, v[8])
		return append(out, `}}`...)
	default:
		out = append(out, `{"node":{"id":`...)
		out = appendText(out, v[0])
		out = append(out, `,"cursor":`...)
		out = appendText(out, v[0])
		out = append(out, `,"occurredAt":`...)
		out = appendTime(out, v[8])
		out = append(out, `,"__typename":`...)
		out = appendText(out, v[1])
		out = append(out, `,"actor":`...)
		out = appendNamed(out, v[6], v[7])
		return append(out, `}}`...)
	}
}

func appendApplication(out []byte, v [][]byte) []byte {
	out = append(out, `{"node":{"id":`...)
	out = appendText(out, v[0])
	out = append(out, `,"status":`...)
	out = appendText(out, v[1])
	out = append(out, `,"version":`...)
	out = append(out, v[9]...)
	out = append(out, `,"appliedAt":`...)
	out = appendTime(out, v[8])
	out = append(out, `,"posting":{"id":`...)
	out = appendText(out, v[2])
	out = append(out, `,"title":`...)
	out = appendText(out, v[3])
	out = append(out, `},"stage":`...)
	return appendNamed(out, v[4], v[5])
}

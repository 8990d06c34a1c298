package bench_test

import (
	"context"
	"strconv"
	"sync"
)

const firstPostings = 50

// The kinds of rows of the list of postings.
const (
	rowTotal = iota
	rowPosting
	rowLocation
	rowMember
	rowOpening
	rowStage
)

// postingsStatement reads the page once and joins each list that belongs to it as a whole. n is the
// number of the posting on the page.
func postingsStatement() string {
	return `WITH ` + me + `,
	p AS MATERIALIZED (
		SELECT p.*, row_number() OVER (ORDER BY COALESCE(p.opened_at, p.created_at) DESC, p.id DESC)
			AS n
		FROM postings p WHERE p.status = 'OPEN' AND EXISTS (SELECT 1 FROM me) AND ` + seen + `
		ORDER BY COALESCE(p.opened_at, p.created_at) DESC, p.id DESC
		LIMIT ` + strconv.Itoa(firstPostings+1) + `)
	SELECT 0 AS what,
		(SELECT count(*) FROM postings p WHERE p.status = 'OPEN' AND ` + seen + `) AS n, NULL AS a, NULL AS b, NULL AS c,
		NULL AS d, NULL AS e, NULL AS f, ` + noTime + ` AS at, 0 AS v, 0 AS w FROM me
	UNION ALL SELECT * FROM (SELECT 1, p.n, p.id, p.title, p.status, p.visibility, d.id, d.name,
		p.opened_at, p.version, CASE WHEN p.confidential THEN 1 ELSE 0 END
		FROM p LEFT JOIN departments d ON d.id = p.department_id ORDER BY p.n) x
	UNION ALL SELECT * FROM (SELECT 2, p.n, lo.id, lo.name, NULL, NULL, NULL, NULL, ` + noTime + `, 0, 0
		FROM p JOIN posting_locations pl ON pl.posting_id = p.id
		JOIN locations lo ON lo.id = pl.location_id ORDER BY lo.name_key, lo.id) x
	UNION ALL SELECT * FROM (SELECT 3, p.n, m.id, m.role, u.id, u.name, NULL, NULL, ` + noTime + `, 0, 0
		FROM p JOIN hiring_team_members m ON m.posting_id = p.id JOIN users u ON u.id = m.user_id
		ORDER BY CASE m.role WHEN 'HIRING_LEAD' THEN 1 WHEN 'RECRUITER' THEN 2
			WHEN 'COORDINATOR' THEN 3 WHEN 'SOURCER' THEN 4 ELSE 5 END, u.name_key, u.id) x
	UNION ALL SELECT * FROM (SELECT 4, p.n, o.id, o.status, NULL, NULL, NULL, NULL, ` + noTime + `, 0, 0
		FROM p JOIN openings o ON o.posting_id = p.id WHERE ` + pipeline + `
		ORDER BY o.created_at, o.id) x
	UNION ALL SELECT * FROM (SELECT 5, p.n, s.id, s.name, s.kind, NULL, NULL, NULL, ` + noTime + `,
		s.position, ` + active + `
		FROM p JOIN stages s ON s.posting_id = p.id AND s.archived_at IS NULL
		ORDER BY s.position, s.id) x`
}

// postingParts are the parts of a posting in the list, in the order of their rows.
type postingParts [rowStage + 1][]byte

var postingPages = sync.Pool{New: func() any { return new([firstPostings + 1]postingParts) }}

func (l *limit) postings(ctx context.Context, c *call) error {
	page, _ := postingPages.Get().(*[firstPostings + 1]postingParts)
	defer postingPages.Put(page)
	for i := range page {
		for part := range page[i] {
			page[i][part] = page[i][part][:0]
		}
	}
	total, rows := -1, 0
	err := l.db.query(ctx, "postings", func(v [][]byte) {
		what, n := number(v[0]), number(v[1])
		if what == rowTotal {
			total = n
			return
		}
		if what == rowPosting {
			rows++
		}
		part := &page[n-1][what]
		*part = appendPostingPart(*part, what, v[2:])
	}, c.hash, c.at)
	if err == nil && total < 0 {
		return errNothing
	}
	out := append(c.out, `{"data":{"postings":{"totalCount":`...)
	out = strconv.AppendInt(out, int64(total), 10)
	out = append(out, `,"pageInfo":{"hasNextPage":`...)
	out = strconv.AppendBool(out, rows > firstPostings)
	out = append(out, `,"endCursor":""},"edges":[`...)
	for i := range min(rows, firstPostings) {
		parts := &page[i]
		out = appendComma(out)
		out = append(out, parts[rowPosting]...)
		out = append(append(append(out, `,"locations":[`...), parts[rowLocation]...), ']')
		out = append(append(append(out, `,"hiringTeam":[`...), parts[rowMember]...), ']')
		out = append(append(append(out, `,"openings":[`...), parts[rowOpening]...), ']')
		out = append(append(append(out, `,"stages":[`...), parts[rowStage]...), `]}}`...)
	}
	c.out = append(out, `]}}}`...)
	return err
}

// appendPostingPart appends a row, whose columns begin with a, to the list to which it belongs.
func appendPostingPart(out []byte, what int, v [][]byte) []byte {
	if len(out) > 0 {
		out = append(out, ',')
	}
	switch what {
	case rowPosting:
		out = append(out, `{"cursor":`...)
		out = appendText(out, v[0])
		out = append(out, `,"node":{"id":`...)
		out = appendText(out, v[0])
		out = append(out, `,"title":`...)
		out = appendText(out, v[1])
		out = append(out, `,"status":`...)
		out = appendText(out, v[2])
		out = append(out, `,"visibility":`...)
		out = appendText(out, v[3])
		out = append(out, `,"confidential":`...)
		out = appendTrue(out, v[8])
		out = append(out, `,"openedAt":`...)
		out = appendTime(out, v[6])
		out = append(out, `,"version":`...)
		out = append(out, v[7]...)
		out = append(out, `,"department":`...)
		return appendNamed(out, v[4], v[5])
	case rowLocation:
		return appendNamed(out, v[0], v[1])
	case rowMember:
		out = append(out, `{"id":`...)
		out = appendText(out, v[0])
		out = append(out, `,"role":`...)
		out = appendText(out, v[1])
		out = append(out, `,"user":`...)
		out = appendNamed(out, v[2], v[3])
		return append(out, '}')
	case rowOpening:
		out = append(out, `{"id":`...)
		out = appendText(out, v[0])
		out = append(out, `,"status":`...)
		out = appendText(out, v[1])
		return append(out, '}')
	default:
		out = append(out, `{"id":`...)
		out = appendText(out, v[0])
		out = append(out, `,"name":`...)
		out = appendText(out, v[1])
		out = append(out, `,"kind":`...)
		out = appendText(out, v[2])
		out = append(out, `,"position":`...)
		out = append(out, v[7]...)
		out = append(out, `,"applicationCount":`...)
		out = append(out, v[8]...)
		return append(out, '}')
	}
}

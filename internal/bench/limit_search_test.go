package bench_test

import (
	"context"

	"entgo.io/ent/dialect"
)

// searchStatement finds beginnings of words in the full-text index, in the order of names, until it
// has as many candidates as are counted. Unlike the product it neither ranks nor corrects typos.
func searchStatement(d string) string {
	// Both databases decide about rights row by row, in the order of the subquery.
	found := `(SELECT s.candidate_id, s.name_key FROM candidate_search s WHERE
		s.doc @@ format('N%1$s:* | C%1$s:* | T%1$s:* | H%1$s:*', $3::text)::tsquery
		ORDER BY s.name_key, s.candidate_id OFFSET 0) s JOIN candidates c`
	perRow := " OFFSET 0"
	if d == dialect.SQLite {
		found = `(SELECT s.candidate_id, s.name_key FROM candidate_search_fts f
			CROSS JOIN candidate_search s ON s.doc = f.rowid
			WHERE candidate_search_fts MATCH $3 || '*'
			ORDER BY s.name_key, s.candidate_id LIMIT -1) s CROSS JOIN candidates c`
		perRow = ""
	}
	return `WITH ` + me + `,
	found AS MATERIALIZED (
		SELECT c.id, c.name, c.headline, s.name_key FROM ` + found + ` ON c.id = s.candidate_id
		WHERE EXISTS (SELECT 1 FROM me) AND c.id IS DISTINCT FROM (SELECT candidate FROM me) AND (
			EXISTS (SELECT 1 FROM applications a JOIN postings p ON p.id = a.posting_id
				WHERE a.candidate_id = c.id AND (` + pipeline + ` OR ` + interviewing + `)` + perRow + `)
			OR NOT EXISTS (SELECT 1 FROM applications x WHERE x.candidate_id = c.id` + perRow + `))
		LIMIT 1000)
	SELECT (SELECT count(*) FROM found) AS n, NULL AS a, NULL AS b, NULL AS c FROM me
	UNION ALL SELECT * FROM (
		SELECT 0, id, name, headline FROM found ORDER BY name_key, id LIMIT 20) x`
}

func (l *limit) search(ctx context.Context, c *call) error {
	out := append(c.out, `{"data":{"candidates":{"totalCount":`...)
	began := false
	err := l.db.query(ctx, "search", func(v [][]byte) {
		if !began {
			began = true
			out = append(out, v[0]...)
			out = append(out, `,"edges":[`...)
			return
		}
		out = appendComma(out)
		out = append(out, `{"node":{"id":`...)
		out = appendText(out, v[1])
		out = append(out, `,"name":`...)
		out = appendText(out, v[2])
		out = append(out, `,"headline":`...)
		out = appendTextOrNull(out, v[3])
		out = append(out, `}}`...)
	}, c.hash, c.at, c.in.Text)
	c.out = append(out, `]}}}`...)
	if err == nil && !began {
		return errNothing
	}
	return err
}

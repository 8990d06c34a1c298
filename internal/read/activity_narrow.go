package read

import (
	"strconv"

	"entgo.io/ent/dialect"

	"hirewire/internal/access"
)

// manyToWalk is the number of newest events up to which events of candidates are found by walking
// the log, because few of these events are of candidates.
const manyToWalk = 30_000

// sourced returns the statement of a page of a narrow view's events, for at least limit rows.
// Instead of walking the log, which has few events that the viewer sees, it looks up the nearest
// event of each posting and application, takes those whose events are nearest, and reads pages of
// only these.
//
// There are many more candidates than postings. If a page from the end is full without their
// events, and begins after near, only the events of candidates within the page are looked for, by
// walking.
func sourced(
	d string, sel selection, n access.NarrowView, near int64, backward bool, limit int,
) *statement {
	q := &statement{}
	most := strconv.Itoa(roomy(limit))
	q.add("WITH other AS MATERIALIZED (")
	for i, source := range n.EventSources() {
		if i > 0 {
			q.add(" UNION ")
		}
		q.add("SELECT * FROM (")
		sel.sourcePage(q, d, source, backward, limit)
		q.add(") s" + strconv.Itoa(i))
	}
	candidates := n.CandidateEvents()
	if backward {
		q.add("), bound AS MATERIALIZED (SELECT CASE WHEN count(*) = " + most +
			" THEN min(o.seq) ELSE 0 END AS seq FROM (SELECT seq FROM other ORDER BY seq DESC LIMIT " +
			most + ") o")
		far := sqlIf(" WHERE (SELECT seq FROM bound) <= ?", near)
		candidates.Keys = access.Predicate{
			SQL:  "SELECT c.id FROM (" + candidates.Keys.SQL + ") c" + far.SQL,
			Args: append(append([]any{}, candidates.Keys.Args...), far.Args...),
		}
	}
	q.add(") SELECT " + sel.columns + " FROM (SELECT seq FROM other UNION SELECT * FROM (")
	sel.sourcePage(q, d, candidates, backward, limit)
	q.add(") c")
	if backward {
		visible := n.CandidateEvent()
		q.add(" UNION SELECT * FROM (SELECT e.seq FROM event e WHERE (SELECT seq FROM bound) > ? "+
			"AND e.seq > (SELECT seq FROM bound) AND ", near)
		q.add(visible.SQL, visible.Args...).and(sel.where)
		q.add(" ORDER BY e.seq DESC LIMIT " + most + ") n")
	}
	q.add(") s JOIN event e ON e.seq = s.seq")
	return q.add(" ORDER BY " + sel.sorted(backward) + " LIMIT " + most)
}

// sourcePage adds the statement of one source's page to q: a column seq.
func (sel selection) sourcePage(
	q *statement, d string, source access.EventSource, backward bool, limit int,
) {
	order, most, none := sel.sorted(backward), " LIMIT "+strconv.Itoa(roomy(limit)), "0"
	direction := " DESC"
	if !backward {
		direction, none = "", strconv.FormatInt(1<<62, 10)
	}
	events := func(link string, limit string) {
		q.add("SELECT e.seq FROM event e WHERE " + link)
		q.add(source.Where.SQL, source.Where.Args...).
			and(sel.where).
			add(" ORDER BY " + order + limit)
	}
	if source.Keys.SQL == "" {
		events("", most)
		return
	}
	link := "e." + source.Link + " = k.id AND "
	nearest := func() {
		q.add("(SELECT k.id, COALESCE((")
		events(link, " LIMIT 1")
		q.add("), "+none+") AS nearest FROM ("+source.Keys.SQL+") k", source.Keys.Args...)
		q.add(" ORDER BY nearest" + direction + most + ") k")
	}
	q.add("SELECT e.seq FROM ")
	nearest()
	if d == dialect.Postgres {
		q.add(" CROSS JOIN LATERAL (")
		events(link, most)
		q.add(") e")
	} else {
		q.add(" CROSS JOIN event e WHERE e.seq IN (")
		events(link, most)
		q.add(")")
	}
	q.add(" ORDER BY " + order + most)
}

package read

import (
	"strconv"

	"entgo.io/ent/dialect"

	"hirewire/internal/access"
)

// manyToWalk is the number of events of candidates that a page is looked for in by walking the log,
// instead of looking up each candidate's nearest event.
const manyToWalk = 5_000

// sourced returns the statement of a page of a narrow view's events, for at least limit rows.
// Instead of walking the log, which has few events that the viewer sees, it looks up the nearest
// event of each posting and application, takes those whose events are nearest, and reads pages of
// only these.
//
// There are many more candidates than postings, but few of the events are about candidates. If the
// page has the nearest manyToWalk of these within it, or is full without events beyond them, they
// are tested one by one, and no candidate is looked up.
func sourced(
	d string, sel selection, n access.NarrowView, a *activity, manyToWalk, limit int,
) *statement {
	q := &statement{}
	backward := a.page.Backward
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
	order, farthest, closer := sel.sorted(backward), "min", ">"
	if !backward {
		farthest, closer = "max", "<"
	}
	none, beyond := beyondAll(backward)
	q.add("), bound AS MATERIALIZED (SELECT CASE WHEN count(*) = " + most + " THEN " + farthest +
		"(e.seq) ELSE " + none + " END AS seq FROM (SELECT e.seq FROM other e ORDER BY " + order +
		" LIMIT " + most + ") e), walked AS MATERIALIZED (SELECT ")
	if manyToWalk < 0 {
		q.add("(SELECT seq FROM bound)")
	} else {
		q.add("COALESCE((SELECT e.seq FROM event e WHERE e.visibility = 'CANDIDATE'").and(a.more)
		q.add(
			" ORDER BY " + order + " LIMIT 1 OFFSET " + strconv.Itoa(
				manyToWalk,
			) + "), " + beyond + ")",
		)
	}
	q.add(" AS seq)")
	walk := "((SELECT seq FROM bound) " + closer + " (SELECT seq FROM walked))"

	candidates := n.CandidateEvents()
	candidates.Keys.SQL = "SELECT c.id FROM (" + candidates.Keys.SQL + ") c WHERE NOT " + walk
	q.add(" SELECT " + sel.columns + " FROM (SELECT seq FROM other UNION SELECT * FROM (")
	sel.sourcePage(q, d, candidates, backward, limit)
	visible := n.CandidateEvent()
	q.add(
		") c UNION SELECT * FROM (SELECT e.seq FROM event e WHERE " + walk + " AND e.seq " + closer +
			" (SELECT seq FROM bound) AND ",
	)
	q.add(visible.SQL, visible.Args...).and(sel.where)
	q.add(" ORDER BY " + order + " LIMIT " + most + ") n) s JOIN event e ON e.seq = s.seq")
	return q.add(" ORDER BY " + order + " LIMIT " + most)
}

// beyondAll returns a position that is beyond all events in the direction of a page, and one that
// is beyond that.
func beyondAll(backward bool) (none, beyond string) {
	if backward {
		return "0", "-1"
	}
	return strconv.FormatInt(1<<62, 10), strconv.FormatInt(1<<62+1, 10)
}

// sourcePage adds the statement of one source's page to q: a column seq.
func (sel selection) sourcePage(
	q *statement, d string, source access.EventSource, backward bool, limit int,
) {
	order, most, direction := sel.sorted(backward), " LIMIT "+strconv.Itoa(roomy(limit)), " DESC"
	if !backward {
		direction = ""
	}
	none, _ := beyondAll(backward)
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

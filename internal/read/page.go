package read

import (
	"context"
	"database/sql"
	"fmt"
	"strconv"
	"strings"
	"sync"
	"time"

	"entgo.io/ent/dialect"

	"hirewire/internal/access"
	"hirewire/internal/cohort"
	"hirewire/internal/pagination"
	"hirewire/internal/store"
)

// Pages are read by key: the rows after a cursor are those whose order column and id follow the
// cursor's in the order. So rows that are inserted or removed in the meantime never make a page
// skip or repeat another row.

// selection is the rows of a list and their order. Its texts are constants; all values from clients
// are arguments.
type selection struct {
	// columns are read by the list's scanner.
	columns string
	// table is the table and its alias, such as "applications a".
	table string
	// source takes the place of table if it is set: a join that gives the table's rows, under its
	// alias, that the viewer sees.
	source access.Predicate
	// key is the column that identifies a row. It breaks ties in the order.
	key string
	// by is the expression by which the list is ordered, or empty if it is ordered by the key
	// alone.
	by   string
	desc bool
	// where narrows the list, by a filter and to what the viewer may see.
	where access.Predicate
	// filter is the filter's part of it, for lists whose conditions are written in several ways.
	filter access.Predicate
	// paged is the same condition, written for pages of a long list; empty if it does not differ.
	paged access.Predicate
	// counting is the selection for counting the list, if it is written in another way.
	counting *selection
	// hot is set if there are few different texts. They are prepared.
	hot bool
	// rowsless is set if nobody asks for rows, so that they are not read.
	rowsless bool
}

// parents are the entities whose lists are read together. Their ids are the table k of the
// statement.
type parents struct {
	// link is the column of the list's table that names the parent.
	link string
	// with joins data to k that decides about a parent as a whole, extra has the columns that this
	// data adds for the list's conditions, and where leaves parents out.
	with, extra string
	where       access.Predicate
	// args are the arguments of with and extra.
	args []any
}

// order is the order of a list, as encoded in its cursors.
type order[E any] struct {
	// name is in every cursor. A cursor of another list or order is refused.
	name string
	// key returns the position of a row.
	key func(E) pagination.Key
	// texts is set if the list is ordered by a text instead of a time.
	texts bool
}

// bounds returns the condition for a page's cursors.
func bounds(
	sel selection,
	name string,
	texts bool,
	page pagination.Page,
) (access.Predicate, error) {
	conditions := make([]access.Predicate, 0, 2)
	for _, b := range []struct {
		arg    string
		cursor *string
		behind bool
	}{{"after", page.After, true}, {"before", page.Before, false}} {
		if b.cursor == nil {
			continue
		}
		value, id, err := position(name, texts, *b.cursor)
		if err != nil {
			return access.Predicate{}, &pagination.ArgError{Arg: b.arg, Message: err.Error()}
		}
		op := "<"
		if b.behind != sel.desc {
			op = ">"
		}
		conditions = append(conditions, sqlIf("("+sel.by+", "+sel.key+") "+op+" (?, ?)", value, id))
	}
	return all(conditions...), nil
}

// position decodes a cursor to the values with which the order column and the key are compared.
func position(name string, texts bool, cursor string) (any, string, error) {
	k, err := pagination.DecodeKey(name, cursor)
	if err != nil {
		return nil, "", err
	}
	if strings.ContainsRune(k.ID, 0) || strings.ContainsRune(k.Text, 0) {
		return nil, "", pagination.ErrCursor
	}
	if texts {
		return k.Text, k.ID, nil
	}
	at := time.UnixMicro(k.Int).UTC()
	if at.Year() < 1 || at.Year() > 9999 {
		return nil, "", pagination.ErrCursor
	}
	return at, k.ID, nil
}

// sorted returns the ORDER BY of a page that is read from the list's start or its end.
func (sel selection) sorted(backward bool) string {
	dir := ""
	if sel.desc != backward {
		dir = " DESC"
	}
	if sel.by == "" {
		return sel.key + dir
	}
	return sel.by + dir + ", " + sel.key + dir
}

// pageOf returns the statement of one page, for at least limit rows.
func pageOf(sel selection, more access.Predicate, backward bool, limit int) *statement {
	q, where := &statement{}, sel.where
	if sel.paged.SQL != "" {
		where = sel.paged
	}
	from := sel.from()
	q.add("SELECT "+sel.columns+" FROM "+from.SQL+" WHERE ", from.Args...).
		add(where.SQL, where.Args...).
		and(more)
	return q.add(" ORDER BY " + sel.sorted(backward) + " LIMIT " + strconv.Itoa(roomy(limit)))
}

// from returns what the list is read from.
func (sel selection) from() access.Predicate {
	if sel.source.SQL != "" {
		return sel.source
	}
	return sqlIf(sel.table)
}

// roomy returns the smallest of a few limits that is large enough. Postgres makes a generic plan
// for a statement only if its text contains the number of rows, and there should be few texts.
func roomy(limit int) int {
	for _, n := range []int{11, 21, 31, 51, 101, 201} {
		if limit <= n {
			return n
		}
	}
	return maxActivity + 1
}

// pagesOf returns the statement of one page for each parent. The parents' ids are one argument, and
// each page is read in order from an index, however many parents there are. The page of a single
// parent needs neither a join nor another sort, and costs Postgres half as much.
func pagesOf(
	d string,
	sel selection,
	of parents,
	list []string,
	more access.Predicate,
	backward bool,
	limit int,
) *statement {
	if len(list) == 1 && of.with == "" && of.extra == "" && of.where.IsEverything() {
		sel.where = all(sqlIf(of.link+" = ?", list[0]), sel.where)
		sel.source, sel.paged = access.Predicate{}, access.Predicate{}
		return pageOf(sel, more, backward, limit)
	}
	q := eachPage(d, sel, of, list, more, backward, limit)
	return q.add(" ORDER BY k.id, " + sel.sorted(backward))
}

// mergedPage returns the statement of one page of the rows of all parents. The list is read in
// order from an index for each parent, where one for all of them would have to be walked.
func mergedPage(
	d string,
	sel selection,
	of parents,
	list []string,
	more access.Predicate,
	backward bool,
	limit int,
) *statement {
	q := eachPage(d, sel, of, list, more, backward, limit)
	return q.add(" ORDER BY " + sel.sorted(backward) + " LIMIT " + strconv.Itoa(roomy(limit)))
}

// eachPage returns the statement of pagesOf, without its order.
func eachPage(
	d string,
	sel selection,
	of parents,
	list []string,
	more access.Predicate,
	backward bool,
	limit int,
) *statement {
	q := of.keys(d, list)
	inner := func(columns string) {
		q.add("SELECT "+columns+" FROM "+sel.table+" WHERE "+of.link+" = k.id AND ").
			add(sel.where.SQL, sel.where.Args...).
			and(more)
		q.add(" ORDER BY " + sel.sorted(backward) + " LIMIT " + strconv.Itoa(roomy(limit)))
	}
	if d == dialect.Postgres {
		q.add(" SELECT " + sel.columns + " FROM k CROSS JOIN LATERAL (")
		inner(sel.columns)
		q.add(") " + sel.alias())
	} else {
		// SQLite has no LATERAL: a subquery lists the page's keys for each parent, and CROSS JOIN
		// keeps the parents the outer loop.
		q.add(
			" SELECT " + sel.columns + " FROM k CROSS JOIN " + sel.table + " WHERE " + sel.key + " IN (",
		)
		inner(sel.key)
		q.add(")")
	}
	return q
}

func (sel selection) alias() string { return sel.table[strings.LastIndexByte(sel.table, ' ')+1:] }

// keys starts a statement with the table k of the parents' ids.
func (of parents) keys(d string, list []string) *statement {
	q := &statement{}
	q.add("WITH k AS MATERIALIZED (SELECT k.id"+of.extra+" FROM ", of.args...)
	q.add(keysTable(d)+of.with, store.List(d, list))
	if !of.where.IsEverything() {
		q.add(" WHERE ").add(of.where.SQL, of.where.Args...)
	}
	return q.add(")")
}

// countOf returns the statement that counts a whole list, or its rows up to atMost if that is
// positive.
func countOf(sel selection, atMost int) *statement {
	q := &statement{}
	q.add("SELECT count(*) FROM ")
	return sel.counted(q, "", atMost)
}

// counted adds the rows of a count to the FROM of a statement.
func (sel selection) counted(q *statement, of string, atMost int) *statement {
	from := sel.from()
	if atMost == 0 {
		return q.add(from.SQL+" WHERE "+of, from.Args...).add(sel.where.SQL, sel.where.Args...)
	}
	q.add("(SELECT 1 FROM "+from.SQL+" WHERE "+of, from.Args...).
		add(sel.where.SQL, sel.where.Args...)
	return q.add(" LIMIT " + strconv.Itoa(atMost) + ") counted")
}

// countsOf returns the statement that counts the whole list of each parent. A separate count for
// each parent only reads the index; grouping the result of a join would sort it first.
func countsOf(d string, sel selection, of parents, list []string, atMost int) *statement {
	q := of.keys(d, list).add(" SELECT k.id, (SELECT count(*) FROM ")
	return sel.counted(q, of.link+" = k.id AND ", atMost).add(") FROM k")
}

func (s *Service) ask(ctx context.Context, hot bool, q *statement) (*sql.Rows, error) {
	if hot {
		return s.store.QueryPrepared(ctx, q.text.String(), q.args...)
	}
	return s.store.Query(ctx, q.text.String(), q.args...)
}

// count runs the statement of countOf.
func (s *Service) count(ctx context.Context, sel selection, atMost int) (int, error) {
	if sel.counting != nil {
		sel = *sel.counting
	}
	if sel.where.IsNothing() {
		return 0, nil
	}
	var n int
	rows, err := s.ask(ctx, sel.hot, countOf(sel, atMost))
	err = each(rows, err, func(rows *sql.Rows) error { return rows.Scan(&n) })
	if err != nil {
		return 0, fmt.Errorf("count: %w", err)
	}
	return n, nil
}

// counts runs the statement of countsOf.
func (s *Service) counts(
	ctx context.Context,
	sel selection,
	of parents,
	list []string,
	atMost int,
) (map[string]int, error) {
	out := make(map[string]int, len(list))
	if sel.where.IsNothing() {
		return out, nil
	}
	rows, err := s.ask(
		ctx,
		sel.hot,
		countsOf(s.store.Dialect(), sel, of, list, atMost),
	)
	err = each(rows, err, func(rows *sql.Rows) error {
		var id string
		var n int
		if err := rows.Scan(&id, &n); err != nil {
			return err
		}
		out[id] = n
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("count: %w", err)
	}
	return out, nil
}

// scanner returns an empty row and the destinations of its columns.
type scanner[E any] func() (E, []any)

// rowsOf runs a statement and returns its rows.
func rowsOf[E any](
	ctx context.Context,
	s *Service,
	hot bool,
	q *statement,
	scan scanner[E],
) ([]E, error) {
	var out []E
	rows, err := s.ask(ctx, hot, q)
	err = each(rows, err, func(rows *sql.Rows) error {
		e, dest := scan()
		out = append(out, e)
		return rows.Scan(dest...)
	})
	if err != nil {
		return nil, fmt.Errorf("read a page: %w", err)
	}
	return out, nil
}

// connect returns a page of a list without a parent. The selection must contain the rights of the
// viewer of the context.
func connect[E cohort.Member](
	ctx context.Context,
	s *Service,
	sel selection,
	o order[E],
	args pagination.Args,
	scan scanner[E],
) (*pagination.Connection[E], error) {
	page, err := args.Page(pagination.MaxSize)
	if err != nil {
		return nil, err
	}
	more, err := bounds(sel, o.name, o.texts, page)
	if err != nil {
		return nil, err
	}
	count := remembered(func(ctx context.Context, atMost int) (int, error) {
		return s.count(ctx, sel, atMost)
	})
	if sel.where.IsNothing() || sel.rowsless {
		return build(nil, o, page, count), nil
	}
	rows, err := rowsOf(ctx, s, sel.hot, pageOf(sel, more, page.Backward, page.Size+1), scan)
	if err != nil {
		return nil, err
	}
	if err := shareSeen(ctx, fitting(rows, page)); err != nil {
		return nil, err
	}
	return build(rows, o, page, count), nil
}

// connectEach returns a page of the list of each parent. The selection must contain the rights of
// the viewer of the context. owner returns the parent's id of a row,
// and count counts one parent's list.
func connectEach[E cohort.Member](
	ctx context.Context,
	s *Service,
	sel selection,
	of parents,
	list []string,
	o order[E],
	args pagination.Args,
	scan scanner[E],
	owner func(E) string,
	count func(ctx context.Context, parent string, atMost int) (int, error),
) (map[string]*pagination.Connection[E], error) {
	page, err := args.Page(pagination.MaxSize)
	if err != nil {
		return nil, err
	}
	more, err := bounds(sel, o.name, o.texts, page)
	if err != nil {
		return nil, err
	}
	owned := make(map[string][]E, len(list))
	if !sel.where.IsNothing() {
		rows, err := rowsOf(
			ctx,
			s,
			sel.hot,
			pagesOf(s.store.Dialect(), sel, of, list, more, page.Backward, page.Size+1),
			scan,
		)
		if err != nil {
			return nil, err
		}
		for _, e := range rows {
			owned[owner(e)] = append(owned[owner(e)], e)
		}
	}
	var shown []E
	for _, rows := range owned {
		shown = append(shown, fitting(rows, page)...)
	}
	if err := shareSeen(ctx, shown); err != nil {
		return nil, err
	}
	out := make(map[string]*pagination.Connection[E], len(list))
	for _, id := range list {
		out[id] = build(
			owned[id],
			o,
			page,
			func(ctx context.Context, atMost int) (int, error) { return count(ctx, id, atMost) },
		)
	}
	return out, nil
}

// fitting returns the rows that the page shows.
func fitting[E any](rows []E, page pagination.Page) []E { return rows[:min(len(rows), page.Size)] }

// build returns a connection of rows that were read in the page's direction. If there are more rows
// than fit, rows has at least one of them.
func build[E any](
	rows []E,
	o order[E],
	page pagination.Page,
	count pagination.Counter,
) *pagination.Connection[E] {
	return pagination.NewConnection(
		fitting(rows, page),
		page,
		len(rows) > page.Size,
		func(e E) string { return o.key(e).Encode() },
		count,
	)
}

// remembered loads a count, or the counts of several lists, once for each bound, and keeps them.
func remembered[T any](
	load func(ctx context.Context, atMost int) (T, error),
) func(ctx context.Context, atMost int) (T, error) {
	type result struct {
		counted T
		err     error
	}
	var mu sync.Mutex
	kept := map[int]result{}
	return func(ctx context.Context, atMost int) (T, error) {
		mu.Lock()
		defer mu.Unlock()
		r, ok := kept[atMost]
		if !ok {
			r.counted, r.err = load(ctx, atMost)
			kept[atMost] = r
		}
		return r.counted, r.err
	}
}

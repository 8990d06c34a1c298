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

	"hirewire/graph/relay"
	"hirewire/internal/access"
	"hirewire/internal/cohort"
	"hirewire/internal/store"
)

// Pages are read by their keys: the rows behind a cursor are those whose order column and id come after the cursor's in
// the order, so that rows which are inserted or removed meanwhile never make a page skip or repeat another.

// selection is what a list selects and in which order. Its texts are constants: what a client sends is an argument.
type selection struct {
	// columns are read by the list's scanner.
	columns string
	// table is the table and its alias, such as "applications a".
	table string
	// key is the column that identifies a row; it breaks ties of the order.
	key string
	// by is the expression that the list is ordered by; empty where the key alone orders it.
	by   string
	desc bool
	// where narrows the list: by a filter, and to what the viewer may see.
	where access.Predicate
	// paged is the same condition, written for pages of a long list; empty where it is no other.
	paged access.Predicate
	// hot is for texts of few forms: they are prepared.
	hot bool
}

// parents are the things whose lists are read together. Their ids are the table k of the statement.
type parents struct {
	// link is the column of the list's table that names the parent.
	link string
	// with joins to k what decides about a parent as a whole, extra is what it gives the list's conditions to use, and
	// where leaves parents out.
	with, extra string
	where       access.Predicate
	// args are those of with and extra.
	args []any
}

// order is how a list runs, as its cursors know it.
type order[E any] struct {
	// name is in every cursor: one of another list or order is refused.
	name string
	// key is the position of a row.
	key func(E) relay.Key
	// texts tells that the list is ordered by a text, not by a time.
	texts bool
}

// bounds is the condition that a page's cursors make.
func bounds(sel selection, name string, texts bool, page relay.Page) (access.Predicate, error) {
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
			return access.Predicate{}, &relay.ArgError{Arg: b.arg, Message: err.Error()}
		}
		op := "<"
		if b.behind != sel.desc {
			op = ">"
		}
		conditions = append(conditions, sqlIf("("+sel.by+", "+sel.key+") "+op+" (?, ?)", value, id))
	}
	return all(conditions...), nil
}

// position reads a cursor as what the order column and the key are compared with.
func position(name string, texts bool, cursor string) (any, string, error) {
	k, err := relay.DecodeKey(name, cursor)
	if err != nil {
		return nil, "", err
	}
	if strings.ContainsRune(k.ID, 0) || strings.ContainsRune(k.Text, 0) {
		return nil, "", relay.ErrCursor
	}
	if texts {
		return k.Text, k.ID, nil
	}
	at := time.UnixMicro(k.Int).UTC()
	if at.Year() < 1 || at.Year() > 9999 {
		return nil, "", relay.ErrCursor
	}
	return at, k.ID, nil
}

// sorted is the ORDER BY of a page that is read from the list's start or its end.
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

// pageOf is the statement of one page, of at least limit rows.
func pageOf(sel selection, more access.Predicate, backward bool, limit int) *statement {
	q, where := &statement{}, sel.where
	if sel.paged.SQL != "" {
		where = sel.paged
	}
	q.add("SELECT "+sel.columns+" FROM "+sel.table+" WHERE ").add(where.SQL, where.Args...).and(more)
	return q.add(" ORDER BY " + sel.sorted(backward) + " LIMIT " + strconv.Itoa(roomy(limit)))
}

// roomy is one of a few limits that is large enough: Postgres plans a statement once and for all only if its text says
// how many rows are wanted, and texts shall be few.
func roomy(limit int) int {
	for _, n := range []int{11, 21, 31, 51, 101, 201} {
		if limit <= n {
			return n
		}
	}
	return maxActivity + 1
}

// pagesOf is the statement of one page for each parent: the parents' ids are one argument, and each page is read from
// the index that holds it in order, however many parents there are.
func pagesOf(d string, sel selection, of parents, list []string, more access.Predicate, backward bool, limit int) *statement {
	q := of.keys(d, list)
	inner := func(columns string) {
		q.add("SELECT "+columns+" FROM "+sel.table+" WHERE "+of.link+" = k.id AND ").add(sel.where.SQL, sel.where.Args...).and(more)
		q.add(" ORDER BY " + sel.sorted(backward) + " LIMIT " + strconv.Itoa(roomy(limit)))
	}
	if d == dialect.Postgres {
		q.add(" SELECT " + sel.columns + " FROM k CROSS JOIN LATERAL (")
		inner(sel.columns)
		q.add(") " + sel.alias())
	} else {
		// SQLite knows no LATERAL: the page's keys are a list of their own for each parent, and CROSS JOIN keeps the
		// parents the outer loop.
		q.add(" SELECT " + sel.columns + " FROM k CROSS JOIN " + sel.table + " WHERE " + sel.key + " IN (")
		inner(sel.key)
		q.add(")")
	}
	return q.add(" ORDER BY k.id, " + sel.sorted(backward))
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

// countOf counts a whole list.
func countOf(sel selection) *statement {
	q := &statement{}
	return q.add("SELECT count(*) FROM "+sel.table+" WHERE ").add(sel.where.SQL, sel.where.Args...)
}

// countsOf counts the whole list of each parent. A count of its own for each reads the index and nothing else; grouping
// what a join gives would sort it first.
func countsOf(d string, sel selection, of parents, list []string) *statement {
	q := of.keys(d, list)
	q.add(" SELECT k.id, (SELECT count(*) FROM "+sel.table+" WHERE "+of.link+" = k.id AND ").add(sel.where.SQL, sel.where.Args...)
	return q.add(") FROM k")
}

func (s *Service) ask(ctx context.Context, hot bool, q *statement) (*sql.Rows, error) {
	if hot {
		return s.store.QueryPrepared(ctx, q.text.String(), q.args...)
	}
	return s.store.Query(ctx, q.text.String(), q.args...)
}

// count runs the statement of countOf.
func (s *Service) count(ctx context.Context, sel selection) (int, error) {
	if sel.where.IsNothing() {
		return 0, nil
	}
	var n int
	rows, err := s.ask(ctx, sel.hot, countOf(sel))
	err = each(rows, err, func(rows *sql.Rows) error { return rows.Scan(&n) })
	if err != nil {
		return 0, fmt.Errorf("count: %w", err)
	}
	return n, nil
}

// counts runs the statement of countsOf.
func (s *Service) counts(ctx context.Context, sel selection, of parents, list []string) (map[string]int, error) {
	out := make(map[string]int, len(list))
	if sel.where.IsNothing() {
		return out, nil
	}
	rows, err := s.ask(ctx, sel.hot, countsOf(s.store.Dialect(), sel, of, list))
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

// scanner makes an empty row and says where its columns go.
type scanner[E any] func() (E, []any)

// rowsOf runs a statement and reads its rows.
func rowsOf[E any](ctx context.Context, s *Service, hot bool, q *statement, scan scanner[E]) ([]E, error) {
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

// connect reads a page of a list that belongs to nothing.
func connect[E cohort.Member](ctx context.Context, s *Service, sel selection, o order[E], args relay.Args, scan scanner[E]) (*relay.Connection[E], error) {
	page, err := args.Page(relay.MaxSize)
	if err != nil {
		return nil, err
	}
	more, err := bounds(sel, o.name, o.texts, page)
	if err != nil {
		return nil, err
	}
	count := func(ctx context.Context) (int, error) { return s.count(ctx, sel) }
	if sel.where.IsNothing() {
		return build(nil, o, page, count), nil
	}
	rows, err := rowsOf(ctx, s, sel.hot, pageOf(sel, more, page.Backward, page.Size+1), scan)
	if err != nil {
		return nil, err
	}
	cohort.Share(fitting(rows, page))
	return build(rows, o, page, count), nil
}

// connectEach reads a page of the list of each parent. owner tells whose a row is, count counts one parent's list.
func connectEach[E cohort.Member](ctx context.Context, s *Service, sel selection, of parents, list []string, o order[E], args relay.Args,
	scan scanner[E], owner func(E) string, count func(ctx context.Context, parent string) (int, error),
) (map[string]*relay.Connection[E], error) {
	page, err := args.Page(relay.MaxSize)
	if err != nil {
		return nil, err
	}
	more, err := bounds(sel, o.name, o.texts, page)
	if err != nil {
		return nil, err
	}
	owned := make(map[string][]E, len(list))
	if !sel.where.IsNothing() {
		rows, err := rowsOf(ctx, s, sel.hot, pagesOf(s.store.Dialect(), sel, of, list, more, page.Backward, page.Size+1), scan)
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
	cohort.Share(shown)
	out := make(map[string]*relay.Connection[E], len(list))
	for _, id := range list {
		out[id] = build(owned[id], o, page, func(ctx context.Context) (int, error) { return count(ctx, id) })
	}
	return out, nil
}

// fitting are the rows that the page shows.
func fitting[E any](rows []E, page relay.Page) []E { return rows[:min(len(rows), page.Size)] }

// build makes a connection of rows that were read in the page's direction, at least one more than fits if there are more.
func build[E any](rows []E, o order[E], page relay.Page, count func(context.Context) (int, error)) *relay.Connection[E] {
	return relay.NewConnection(fitting(rows, page), page, len(rows) > page.Size, func(e E) string { return o.key(e).Encode() }, count)
}

// remembered loads once, and keeps what it loaded.
func remembered[T any](load func(ctx context.Context) (T, error)) func(ctx context.Context) (T, error) {
	var once sync.Once
	var value T
	var err error
	return func(ctx context.Context) (T, error) {
		once.Do(func() { value, err = load(ctx) })
		return value, err
	}
}

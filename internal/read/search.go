package read

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"entgo.io/ent/dialect"

	"hirewire/internal/access"
	"hirewire/internal/search"
	"hirewire/internal/store"
)

// The search of candidates. Package search defines which candidates a search finds and how they
// rank, and the databases' full-text indexes find them. Both databases give the same list, because
// the statements leave them no choice: for each rank they ask, with a condition on whole words and
// beginnings of words, for the hits of exactly that rank, in the order of names. One statement asks
// for the ranks one after the other until the list is full, so that a short beginning, which half
// of all names have, costs no more than sorting the hits of the rank at which the list ends. A
// search runs three or four statements:
//
//  1. the hits without a typo;
//  2. if these are not enough, the indexed words that a misspelled token may match, by their
//     trigrams;
//  3. the hits with these words; before that, if a token may match too many words, a statement
//     finds which of them visible candidates have.
//
// The same statements leave out candidates whom the viewer may not see, so these are never counted
// and never displace others. Because checking visibility costs more than searching, it is done in
// the order of names and only until the list is full. For a viewer with a narrow view, only its
// candidates are searched.

// maxHits is the maximum length of a search's list.
const maxHits = 1000

// Hit is a candidate that a search found. Hits are ordered by rank, then by name, then by id.
type Hit struct {
	CandidateID string
	Rank        search.Rank
	nameKey     string
}

func (h Hit) compare(other Hit) int {
	return cmp.Or(
		cmp.Compare(h.Rank, other.Rank),
		strings.Compare(h.nameKey, other.nameKey),
		strings.Compare(h.CandidateID, other.CandidateID),
	)
}

// searchCandidates returns the best hits, best first and at most as many as wanted, that also match
// a condition on the candidate, named c. path is the path of the argument with the text.
func (s *Service) searchCandidates(
	ctx context.Context,
	text string,
	only access.Predicate,
	wanted int,
	path ...string,
) ([]Hit, error) {
	if utf8.RuneCountInString(text) > search.MaxText {
		return nil, &BadInput{
			Path:    path,
			Message: fmt.Sprintf("must have at most %d characters", search.MaxText),
		}
	}
	viewer, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	f := finder{
		s:       s,
		query:   search.Parse(text),
		visible: all(viewer.Candidates("c"), only),
		wanted:  wanted,
		hot:     only.IsEverything(),
	}
	if f.query.Empty() || f.visible.IsNothing() {
		return nil, nil
	}
	if view, narrow := viewer.NarrowView(s.lateral()); narrow {
		f.narrow, f.reach = true, candidateFilter{}.among(view)
		f.visible = all(view.NotOwn("c.id"), only) // the others in it are visible
		size, err := s.sizeOf(ctx, view)
		if err != nil {
			return nil, err
		}
		f.few = size <= s.manyToSearch
	}
	hits, err := f.find(ctx, nil, search.Ranks(search.Exact, search.Prefix), nil)
	if err != nil || len(hits) == wanted || len(f.query.Anchors()) == 0 {
		return hits, err
	}
	spelled, err := f.spell(ctx)
	if err != nil {
		return hits, err
	}
	// This statement also runs if there is no spelling: if it ran only for words in the index, the
	// duration of a search would reveal whether hidden candidates have a given name.
	return f.find(ctx, hits, search.Ranks(search.Typo, search.Typo), spelled)
}

// searchIDs returns the ids of the candidates that a search finds, for conditions on rows that
// belong to them.
func (s *Service) searchIDs(ctx context.Context, text string, path ...string) ([]string, error) {
	hits, err := s.searchCandidates(ctx, text, access.Everything(), maxHits, path...)
	out := make([]string, len(hits))
	for i, h := range hits {
		out[i] = h.CandidateID
	}
	return out, err
}

// finder is one search of one viewer.
type finder struct {
	s       *Service
	query   search.Query
	visible access.Predicate
	// wanted is the maximum length of the list.
	wanted int
	// reach lists the candidates of a narrow view.
	reach  access.Predicate
	narrow bool
	// few is set if it is cheaper to test the documents of all these candidates than to ask the
	// index for all documents with the words. Postgres only.
	few bool
	// hot is set if there are few different texts. They are prepared.
	hot bool
}

// errDisorder means that a database did not return rows in the order that the statement's text used
// to cause.
var errDisorder = errors.New("search: the database returned hits in the wrong order")

// find adds the hits of some ranks, best first, until the list is full.
func (f finder) find(
	ctx context.Context,
	hits []Hit,
	ranks []search.Rank,
	spelled search.Spelled,
) ([]Hit, error) {
	room := f.wanted - len(hits)
	rows, err := f.s.ask(ctx, f.hot, f.statement(ranks, spelled, room))
	err = each(rows, err, func(rows *sql.Rows) error {
		var h Hit
		if err := rows.Scan(&h.Rank, &h.CandidateID, &h.nameKey); err != nil {
			return err
		}
		if n := len(hits); n > 0 && hits[n-1].compare(h) >= 0 {
			return errDisorder
		}
		hits = append(hits, h)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("search: %w", err)
	}
	return hits, nil
}

// statement returns a statement for the hits of one rank after the other, each in order. It relies
// on the outer loops running in the order of the text, without ORDER BY, which would make a
// database find all hits first.
func (f finder) statement(ranks []search.Rank, spelled search.Spelled, room int) *statement {
	q := &statement{}
	among, documents := "", "candidate_search"
	switch {
	case f.few && f.s.store.Dialect() == dialect.Postgres:
		q.add(`WITH documents AS MATERIALIZED (SELECT s.* FROM (`+f.reach.SQL+`) r
			CROSS JOIN LATERAL (SELECT * FROM candidate_search s WHERE s.candidate_id = r.id OFFSET 0) s) `, f.reach.Args...)
		documents = "documents"
	case f.narrow:
		q.add("WITH reach (id) AS MATERIALIZED ("+f.reach.SQL+") ", f.reach.Args...)
		among = " AND s.candidate_id IN (SELECT id FROM reach)"
	}
	if f.s.store.Dialect() == dialect.Postgres {
		conditions := make([]string, len(ranks))
		for i, r := range ranks {
			conditions[i] = f.query.Ranked(r, spelled).TSQuery()
		}
		if among != "" {
			// IS TRUE keeps Postgres from reading the documents of the whole view: it builds the
			// view when the index has found a first document.
			among = " WHERE (s.candidate_id IN (SELECT id FROM reach)) IS TRUE"
		}
		// The conditions are parsed here, not once for each document.
		q.add(`SELECT r.rank + ?, h.candidate_id, h.name_key
			FROM (SELECT u.query::tsquery AS query, u.rank FROM unnest(CAST(? AS text[])) WITH ORDINALITY AS u (query, rank) OFFSET 0) r
			CROSS JOIN LATERAL (SELECT s.candidate_id, s.name_key
				FROM (SELECT s.candidate_id, s.name_key FROM (SELECT * FROM `+documents+` s WHERE s.doc @@ r.query OFFSET 0) s`+among+` ORDER BY s.name_key, s.candidate_id OFFSET 0) s
				JOIN candidates c ON c.id = s.candidate_id WHERE true`, int(ranks[0])-1, store.List(dialect.Postgres, conditions))
		return q.and(f.visible).
			add(" ORDER BY s.name_key, s.candidate_id LIMIT ?) h LIMIT ?", room, room)
	}
	for i, r := range ranks {
		if i > 0 {
			q.add(" UNION ALL ")
		}
		q.add(`SELECT * FROM (SELECT ?, s.candidate_id, s.name_key
			FROM (SELECT s.candidate_id, s.name_key FROM candidate_search_fts CROSS JOIN candidate_search s ON s.doc = candidate_search_fts.rowid
				WHERE candidate_search_fts MATCH ?`+among+` ORDER BY s.name_key, s.candidate_id LIMIT -1) s
			CROSS JOIN candidates c ON c.id = s.candidate_id WHERE true`, int(r), f.query.Ranked(r, spelled).FTS5())
		q.and(f.visible).add(" LIMIT ?)", room)
	}
	return q.add(" LIMIT ?", room)
}

// spell finds the words of the index that the tokens may match. Words of candidates whom the viewer
// may not see match nothing, and must not displace others: if there are more words than a token may
// match, only those of visible candidates are used, which costs one statement.
func (f finder) spell(ctx context.Context) (search.Spelled, error) {
	anchors := f.query.Anchors()
	if len(anchors) == 0 {
		return search.Spelled{}, nil
	}
	q := &statement{}
	if f.s.store.Dialect() == dialect.Postgres {
		q.add("SELECT w.word FROM candidate_words w WHERE")
		or := " "
		for _, a := range anchors {
			q.add(
				or+"((w.word LIKE ? OR w.word LIKE ?) AND char_length(w.word) BETWEEN ? AND ?)",
				a.Start+"%",
				"%"+a.End,
				a.Least,
				a.Most,
			)
			or = " OR "
		}
	} else {
		q.add(
			"SELECT w.word FROM candidate_words_fts CROSS JOIN candidate_words w ON w.id = candidate_words_fts.rowid WHERE candidate_words_fts MATCH ?",
			search.Trigrams(anchors),
		)
	}
	q.add(" ORDER BY w.word")
	near := search.Near{}
	err := f.eachWord(ctx, q, func(word string) { near.Add(f.query, word) })
	if err != nil {
		return nil, err
	}
	if near.Bounded() {
		return near.Spell(func(string) bool { return true }), nil
	}
	seen := map[string]bool{}
	err = f.eachWord(ctx, f.seenWords(near.Words()), func(word string) { seen[word] = true })
	if err != nil {
		return nil, err
	}
	return near.Spell(func(word string) bool { return seen[word] }), nil
}

// seenWords returns which of some words belong to a candidate that the search may find.
func (f finder) seenWords(words []string) *statement {
	d := f.s.store.Dialect()
	q := &statement{}
	if d == dialect.Postgres {
		q.add(
			`SELECT w.word FROM unnest(CAST(? AS text[])) AS w (word) WHERE EXISTS (SELECT 1 FROM candidate_search s JOIN candidates c ON c.id = s.candidate_id
			WHERE s.doc @@ format('N%1$s | C%1$s | T%1$s | H%1$s', w.word)::tsquery`,
			store.List(d, words),
		)
	} else {
		q.add(
			`SELECT w.value FROM json_each(?) w WHERE EXISTS (SELECT 1 FROM candidate_search_fts CROSS JOIN candidate_search s ON s.doc = candidate_search_fts.rowid
			CROSS JOIN candidates c ON c.id = s.candidate_id WHERE candidate_search_fts MATCH '"' || w.value || '"'`,
			store.List(d, words),
		)
	}
	if f.narrow {
		q.add(" AND c.id IN ("+f.reach.SQL+")", f.reach.Args...)
	}
	return q.and(f.visible).add(")")
}

func (f finder) eachWord(ctx context.Context, q *statement, take func(word string)) error {
	rows, err := f.s.ask(ctx, f.hot, q)
	err = each(rows, err, func(rows *sql.Rows) error {
		var w string
		err := rows.Scan(&w)
		take(w)
		return err
	})
	if err != nil {
		return fmt.Errorf("look up spellings: %w", err)
	}
	return nil
}

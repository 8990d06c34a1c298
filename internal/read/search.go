package read

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"entgo.io/ent/dialect"

	"hirewire/internal/access"
	"hirewire/internal/search"
)

// The search of candidates. Package search says what is found and how it ranks; the databases' full-text indexes find it,
// and both must give the same list. So what they are asked is either all that a condition finds, which is then ranked
// here, or, when that is more than anyone should carry, the hits of one rank after the other, each in the order of names,
// until the list is full. The statements are at most thirteen, mostly one or two:
//
//  1. everything that is found without a typo;
//  2. if that was too much: the best rank by rank (eight statements at the most), and that is all;
//  3. if it was little: the words of the index that a misspelt token may stand for, by their three-letter pieces,
//  4. and everything that is found by them, if need be rank by rank (four at the most).
//
// What the viewer may not see is left out in the same statements: it is never counted, and takes no one's place.

const (
	// maxHits is the length of a search's list.
	maxHits = 1000
	// maxLoose is how many hits are ranked here.
	maxLoose = 3000
	// maxWords is how many words of the index are looked at for typos.
	maxWords = 20000
)

// Hit is a candidate that a search found. Hits go by rank, then by name, then by id.
type Hit struct {
	CandidateID string
	Rank        search.Rank
	nameKey     string
}

func (h Hit) compare(other Hit) int {
	return cmp.Or(cmp.Compare(h.Rank, other.Rank), strings.Compare(h.nameKey, other.nameKey), strings.Compare(h.CandidateID, other.CandidateID))
}

// searchCandidates answers the best hits, best first, that also meet a condition on the candidate, named c. path is where
// the text came from.
func (s *Service) searchCandidates(ctx context.Context, text string, only access.Predicate, path ...string) ([]Hit, error) {
	if utf8.RuneCountInString(text) > search.MaxText {
		return nil, &BadInput{Path: path, Message: fmt.Sprintf("must have at most %d characters", search.MaxText)}
	}
	viewer, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	f := finder{s: s, query: search.Parse(text), visible: all(viewer.Candidates("c"), only), hot: only.IsEverything()}
	if f.query.Empty() || f.visible.IsNothing() {
		return nil, nil
	}
	hits, err := f.find(ctx, search.Exact, search.Prefix, nil)
	if err != nil || len(hits) == maxHits {
		return hits, err
	}
	spelled, err := f.spell(ctx)
	if err != nil || len(spelled) == 0 {
		return hits, err
	}
	more, err := f.find(ctx, search.Typo, search.Typo, spelled)
	hits = append(hits, more...)
	return hits[:min(len(hits), maxHits)], err
}

// searchIDs are the candidates that a search finds, for conditions on what belongs to them.
func (s *Service) searchIDs(ctx context.Context, text string, path ...string) ([]string, error) {
	hits, err := s.searchCandidates(ctx, text, access.Everything(), path...)
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
	// hot is for texts of few forms: they are prepared.
	hot bool
}

// find answers the best hits whose class is one of from to to.
func (f finder) find(ctx context.Context, from, to search.Class, spelled search.Spelled) ([]Hit, error) {
	found := f.query.Found()
	if to == search.Typo {
		found = f.query.FoundByTypo(spelled)
	}
	hits, err := f.loose(ctx, found)
	if err != nil || len(hits) <= maxLoose {
		return hits[:min(len(hits), maxHits)], err
	}
	hits = hits[:0]
	for _, r := range search.Ranks(from, to) {
		if hits, err = f.ranked(ctx, hits, r, f.query.Ranked(r, spelled)); err != nil || len(hits) == maxHits {
			return hits, err
		}
	}
	return hits, nil
}

// loose answers all that the condition finds, best first, or maxLoose and one more in no order.
func (f finder) loose(ctx context.Context, found search.Condition) ([]Hit, error) {
	q := &statement{}
	const columns = "SELECT s.candidate_id, s.name_key, s.name, s.contact, s.tag, s.headline FROM "
	if f.s.store.Dialect() == dialect.Postgres {
		q.add(columns+"candidate_search s JOIN candidates c ON c.id = s.candidate_id WHERE s.doc @@ ?::tsquery", found.TSQuery())
	} else {
		q.add(columns+"candidate_search_fts CROSS JOIN candidate_search s ON s.doc = candidate_search_fts.rowid CROSS JOIN candidates c ON c.id = s.candidate_id WHERE candidate_search_fts MATCH ?", found.FTS5())
	}
	q.and(f.visible).add(" LIMIT ?", maxLoose+1)
	var hits []Hit
	rows, err := f.s.ask(ctx, f.hot, q)
	err = each(rows, err, func(rows *sql.Rows) error {
		var h Hit
		var d search.Document
		if err := rows.Scan(&h.CandidateID, &h.nameKey, &d[search.Name], &d[search.Contact], &d[search.Tag], &d[search.Headline]); err != nil {
			return err
		}
		rank, ok := f.query.Rank(d)
		if !ok {
			return fmt.Errorf("the index finds %s, which does not match", h.CandidateID)
		}
		h.Rank = rank
		hits = append(hits, h)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("search: %w", err)
	}
	slices.SortFunc(hits, Hit.compare)
	return hits, nil
}

// ranked adds the hits of one rank in the order of names, as many as there is room for.
func (f finder) ranked(ctx context.Context, hits []Hit, r search.Rank, found search.Condition) ([]Hit, error) {
	q := &statement{}
	// The rows are put in order before anyone asks who may see them, which costs more than finding them.
	const columns = "SELECT s.candidate_id, s.name_key FROM ("
	if f.s.store.Dialect() == dialect.Postgres {
		q.add(columns+"SELECT candidate_id, name_key FROM candidate_search WHERE doc @@ ?::tsquery ORDER BY name_key, candidate_id OFFSET 0) s JOIN candidates c ON c.id = s.candidate_id WHERE true", found.TSQuery())
		q.and(f.visible).add(" ORDER BY s.name_key, s.candidate_id LIMIT ?", maxHits-len(hits))
	} else {
		q.add(`SELECT s.candidate_id, s.name_key FROM candidate_search_fts CROSS JOIN candidate_search s ON s.doc = candidate_search_fts.rowid CROSS JOIN candidates c ON c.id = s.candidate_id WHERE candidate_search_fts MATCH ?`, found.FTS5())
		q.and(f.visible).add(" ORDER BY s.name_key, s.candidate_id LIMIT ?", maxHits-len(hits))
	}
	rows, err := f.s.ask(ctx, f.hot, q)
	err = each(rows, err, func(rows *sql.Rows) error {
		h := Hit{Rank: r}
		if err := rows.Scan(&h.CandidateID, &h.nameKey); err != nil {
			return err
		}
		hits = append(hits, h)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("search: %w", err)
	}
	return hits, nil
}

// spell finds the words of the index that the tokens may stand for. They may be words of people whom the viewer does not
// see: nothing is found by them then.
func (f finder) spell(ctx context.Context) (search.Spelled, error) {
	anchors := f.query.Anchors()
	if len(anchors) == 0 {
		return nil, nil
	}
	q := &statement{}
	if f.s.store.Dialect() == dialect.Postgres {
		q.add("SELECT w.word FROM candidate_words w WHERE")
		or := " "
		for _, a := range anchors {
			q.add(or+"((w.word LIKE ? OR w.word LIKE ?) AND char_length(w.word) BETWEEN ? AND ?)", a.Start+"%", "%"+a.End, a.Least, a.Most)
			or = " OR "
		}
	} else {
		q.add("SELECT w.word FROM candidate_words_fts CROSS JOIN candidate_words w ON w.id = candidate_words_fts.rowid WHERE candidate_words_fts MATCH ?",
			search.Trigrams(anchors))
	}
	q.add(" ORDER BY w.word LIMIT ?", maxWords)
	var words []string
	rows, err := f.s.ask(ctx, true, q)
	err = each(rows, err, func(rows *sql.Rows) error {
		var w string
		err := rows.Scan(&w)
		words = append(words, w)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("look up spellings: %w", err)
	}
	return f.query.Spell(words), nil
}

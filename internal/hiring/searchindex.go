package hiring

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"entgo.io/ent/dialect"

	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/search"
	"hirewire/internal/store"
)

// The search index of candidates is written by this code and not by triggers, because only package
// search knows how to fold text. Commands do not update it themselves: refreshSearch derives from a
// command's events which candidates changed, and no command changes rows without an event.

// indexBatch is the maximum number of candidates that are in memory at a time.
const indexBatch = 500

// refreshSearch updates the index for the candidates that the command changed.
func refreshSearch(ctx context.Context, u *command.Unit) error {
	touched := map[string]struct{}{}
	for _, e := range u.Entries() {
		switch e.Kind {
		case eventlog.CandidateAdded, eventlog.CandidateUpdated, eventlog.CandidateTagged:
			touched[e.CandidateID] = struct{}{}
		case eventlog.CatalogItemUpdated:
			if !ids.Is(e.Facts.ItemID, ids.Tag) {
				continue
			}
			tagged, err := column(
				ctx,
				u.Tx,
				"SELECT candidate_id FROM candidate_tags WHERE tag_id = ?",
				e.Facts.ItemID,
			)
			if err != nil {
				return fmt.Errorf("find the candidates with a tag: %w", err)
			}
			for _, id := range tagged {
				touched[id] = struct{}{}
			}
		default:
		}
	}
	return ReindexCandidates(ctx, u.Tx, slices.Sorted(maps.Keys(touched)))
}

func column(ctx context.Context, tx *store.Tx, query string, args ...any) ([]string, error) {
	rows, err := tx.Query(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var all []string
	for rows.Next() {
		var s string
		if err := rows.Scan(&s); err != nil {
			return nil, err
		}
		all = append(all, s)
	}
	return all, rows.Err()
}

// ReindexCandidates updates the search index for the given candidates. The number of statements
// depends only on the number of batches. Commands do this by themselves; it is for code that fills
// tables directly.
func ReindexCandidates(ctx context.Context, tx *store.Tx, list []string) error {
	for batch := range slices.Chunk(list, indexBatch) {
		if err := (indexer{tx}).refresh(ctx, batch); err != nil {
			return fmt.Errorf("search index: %w", err)
		}
	}
	return nil
}

type indexer struct{ tx *store.Tx }

// indexed is a candidate's row in the index.
type indexed struct {
	nameKey string
	doc     search.Document
}

// refresh rewrites the index rows that differ from the tables.
func (x indexer) refresh(ctx context.Context, list []string) error {
	before, err := x.present(ctx, list)
	if err != nil {
		return fmt.Errorf("read: %w", err)
	}
	now, err := x.wanted(ctx, list)
	if err != nil {
		return fmt.Errorf("read what to index: %w", err)
	}
	maps.DeleteFunc(now, func(id string, row indexed) bool { return before[id] == row })
	if len(now) == 0 {
		return nil
	}
	added, gone := spellings(before, now)
	if err := x.lock(ctx, len(gone) > 0); err != nil {
		return fmt.Errorf("lock: %w", err)
	}
	if err := x.write(ctx, now); err != nil {
		return fmt.Errorf("write: %w", err)
	}
	return x.updateWords(ctx, added, gone)
}

// spellings returns the words that the changed rows have newly, and those that they do not have any
// more, each list sorted.
func spellings(before, now map[string]indexed) (added, gone []string) {
	old, fresh := map[string]struct{}{}, map[string]struct{}{}
	for id, row := range now {
		for _, w := range before[id].doc.Spellings() {
			old[w] = struct{}{}
		}
		for _, w := range row.doc.Spellings() {
			fresh[w] = struct{}{}
		}
	}
	for w := range fresh {
		if _, ok := old[w]; !ok {
			added = append(added, w)
		}
	}
	for w := range old {
		if _, ok := fresh[w]; !ok {
			gone = append(gone, w)
		}
	}
	slices.Sort(added)
	slices.Sort(gone)
	return added, gone
}

func (x indexer) present(ctx context.Context, list []string) (map[string]indexed, error) {
	query := "SELECT candidate_id, name_key, name, contact, tag, headline FROM candidate_search WHERE candidate_id"
	if x.tx.Dialect() == dialect.Postgres {
		query = "SELECT candidate_id, name_key, array_to_string(tsvector_to_array(doc), ' ') FROM candidate_search WHERE candidate_id"
	}
	rows, err := x.tx.QueryPrepared(
		ctx,
		query+store.In(x.tx.Dialect()),
		store.List(x.tx.Dialect(), list),
	)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	out := make(map[string]indexed, len(list))
	for rows.Next() {
		var id, lexemes string
		var row indexed
		d := &row.doc
		dest := []any{
			&id,
			&row.nameKey,
			&d[search.Name],
			&d[search.Contact],
			&d[search.Tag],
			&d[search.Headline],
		}
		if x.tx.Dialect() == dialect.Postgres {
			dest = append(dest[:2], &lexemes)
		}
		if err := rows.Scan(dest...); err != nil {
			return nil, err
		}
		if lexemes != "" {
			row.doc = search.FromLexemes(strings.Fields(lexemes))
		}
		out[id] = row
	}
	return out, rows.Err()
}

// wanted computes the rows that the index should have.
func (x indexer) wanted(ctx context.Context, list []string) (map[string]indexed, error) {
	in, ids := store.In(x.tx.Dialect()), store.List(x.tx.Dialect(), list)
	rows, err := x.tx.QueryPrepared(ctx, `SELECT id, 'K', name_key FROM candidates WHERE id`+in+`
		UNION ALL SELECT id, 'N', name FROM candidates WHERE id`+in+`
		UNION ALL SELECT id, 'H', headline FROM candidates WHERE headline IS NOT NULL AND id`+in+`
		UNION ALL SELECT candidate_id, 'E', address FROM candidate_emails WHERE candidate_id`+in+`
		UNION ALL SELECT candidate_id, 'P', digits FROM candidate_phones WHERE candidate_id`+in+`
		UNION ALL SELECT b.candidate_id, 'T', t.name FROM candidate_tags b JOIN tags t ON t.id = b.tag_id WHERE b.candidate_id`+in,
		ids, ids, ids, ids, ids, ids)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	keys := make(map[string]string, len(list))
	sources := make(map[string]search.Source, len(list))
	for rows.Next() {
		var id, kind, text string
		if err := rows.Scan(&id, &kind, &text); err != nil {
			return nil, err
		}
		s := sources[id]
		switch kind {
		case "K":
			keys[id] = text
		case "N":
			s.Name = text
		case "H":
			s.Headline = text
		case "E":
			s.Emails = append(s.Emails, text)
		case "P":
			s.Phones = append(s.Phones, text)
		case "T":
			s.Tags = append(s.Tags, text)
		}
		sources[id] = s
	}
	out := make(map[string]indexed, len(list))
	for id, key := range keys {
		out[id] = indexed{nameKey: key, doc: search.NewDocument(sources[id])}
	}
	return out, rows.Err()
}

// lock prevents words from being deleted while another transaction starts to use them: a
// transaction that deletes words has the index to itself until it commits. On SQLite every writing
// transaction does.
func (x indexer) lock(ctx context.Context, alone bool) error {
	if x.tx.Dialect() == dialect.SQLite {
		return nil
	}
	lock := "pg_advisory_xact_lock_shared"
	if alone {
		lock = "pg_advisory_xact_lock"
	}
	_, err := x.tx.ExecPrepared(ctx, "SELECT "+lock+"(?, ?)", lockSpace, lockWords)
	return err
}

// The key of the advisory lock. lockSpace is Hirewire's own, in case other programs use the
// database.
const (
	lockSpace = 0x48697265
	lockWords = 1
)

func (x indexer) write(ctx context.Context, rows map[string]indexed) error {
	all := make([][]string, 0, len(rows))
	for _, id := range slices.Sorted(maps.Keys(rows)) {
		row, doc := []string{id, rows[id].nameKey}, rows[id].doc
		if x.tx.Dialect() == dialect.Postgres {
			row = append(row, doc.TSVector())
		} else {
			row = append(row, doc[:]...)
		}
		all = append(all, row)
	}
	text, err := json.Marshal(all)
	if err != nil {
		return err
	}
	query := `INSERT INTO candidate_search (candidate_id, name_key, name, contact, tag, headline)
		SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5 FROM json_each(?) WHERE true
		ON CONFLICT (candidate_id) DO UPDATE SET name_key = excluded.name_key, name = excluded.name, contact = excluded.contact, tag = excluded.tag, headline = excluded.headline`
	if x.tx.Dialect() == dialect.Postgres {
		query = `INSERT INTO candidate_search (candidate_id, name_key, doc)
			SELECT r ->> 0, r ->> 1, (r ->> 2)::tsvector FROM json_array_elements(?::json) AS r
			ON CONFLICT (candidate_id) DO UPDATE SET name_key = excluded.name_key, doc = excluded.doc`
	}
	_, err = x.tx.ExecPrepared(ctx, query, string(text))
	return err
}

// updateWords adds words, and deletes those words of gone that no candidate has any more, so that
// an unusual name does not stay in the index after its candidate is gone.
func (x indexer) updateWords(ctx context.Context, added, gone []string) error {
	postgres := x.tx.Dialect() == dialect.Postgres
	if len(added) > 0 {
		// In sorted order, which prevents deadlocks between transactions that add the same words.
		query := "INSERT INTO candidate_words (word) SELECT value FROM json_each(?) WHERE true ON CONFLICT DO NOTHING"
		if postgres {
			query = "INSERT INTO candidate_words (word) SELECT unnest(?::text[]) ON CONFLICT DO NOTHING"
		}
		if _, err := x.tx.ExecPrepared(ctx, query, store.List(x.tx.Dialect(), added)); err != nil {
			return fmt.Errorf("add words: %w", err)
		}
	}
	if len(gone) > 0 {
		query := `DELETE FROM candidate_words WHERE word IN (SELECT value FROM json_each(?))
			AND NOT EXISTS (SELECT 1 FROM candidate_search_fts WHERE candidate_search_fts MATCH '"' || candidate_words.word || '"')`
		if postgres {
			query = `DELETE FROM candidate_words w WHERE w.word = ANY(?)
				AND NOT EXISTS (SELECT 1 FROM candidate_search s WHERE s.doc @@ format('N%1$s | C%1$s | T%1$s | H%1$s', w.word)::tsquery)`
		}
		if _, err := x.tx.ExecPrepared(ctx, query, store.List(x.tx.Dialect(), gone)); err != nil {
			return fmt.Errorf("delete words: %w", err)
		}
	}
	return nil
}

package hiring

import (
	"context"
	"fmt"

	"hirewire/internal/search"
	"hirewire/internal/store"
)

// ReindexAll builds the search index of all candidates. It is for databases whose tables were
// filled without commands.
func ReindexAll(ctx context.Context, tx *store.Tx) error {
	for after := ""; ; {
		next, err := reindexAfter(ctx, tx, after)
		if err != nil {
			return err
		}
		if next == "" {
			return noteIndexVersion(ctx, tx)
		}
		after = next
	}
}

// RefreshSearchIndex rebuilds the index if another version of package search built it, which can
// take some seconds per 10,000 candidates. It commits each batch, so that an interrupted run can be
// repeated, and other processes that start meanwhile wait for it. It calls report once, after the
// first batch, unless the database has no candidates.
func (s *Service) RefreshSearchIndex(ctx context.Context, report func()) error {
	current, err := s.indexIsCurrent(ctx)
	if err != nil || current {
		return err
	}
	return s.store.Exclusive(ctx, "search index", func(ctx context.Context) error {
		if current, err := s.indexIsCurrent(ctx); err != nil || current {
			return err
		}
		for after := ""; ; {
			next := ""
			err := s.store.WithTx(
				ctx,
				"reindexCandidates",
				func(ctx context.Context, tx *store.Tx) (err error) {
					if next, err = reindexAfter(ctx, tx, after); err == nil && next == "" {
						err = noteIndexVersion(ctx, tx)
					}
					return err
				},
			)
			if err != nil || next == "" {
				return err
			}
			if after == "" {
				report()
			}
			after = next
		}
	})
}

func (s *Service) indexIsCurrent(ctx context.Context) (bool, error) {
	rows, err := s.store.Query(ctx, "SELECT version FROM candidate_search_state")
	if err != nil {
		return false, fmt.Errorf("read the version of the search index: %w", err)
	}
	version := 0
	if err := scanOne(rows, &version); err != nil {
		return false, fmt.Errorf("read the version of the search index: %w", err)
	}
	return version == search.Version, nil
}

// reindexAfter indexes the next batch of candidates in the order of their ids, and returns the id
// of the last one; empty if there was none.
func reindexAfter(ctx context.Context, tx *store.Tx, after string) (last string, err error) {
	rows, err := tx.Query(
		ctx,
		"SELECT id FROM candidates WHERE id > ? ORDER BY id LIMIT ?",
		after,
		indexBatch,
	)
	list, err := collect[string](rows, err)
	if err != nil {
		return "", fmt.Errorf("list candidates: %w", err)
	}
	if len(list) == 0 {
		return "", nil
	}
	return list[len(list)-1], ReindexCandidates(ctx, tx, list)
}

func noteIndexVersion(ctx context.Context, tx *store.Tx) error {
	if _, err := tx.Exec(
		ctx,
		"UPDATE candidate_search_state SET version = ?",
		search.Version,
	); err != nil {
		return fmt.Errorf("note the version of the search index: %w", err)
	}
	return nil
}

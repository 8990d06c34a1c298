package hiring

import (
	"context"
	"fmt"

	"hirewire/internal/store"
)

// ReindexAll makes the search index of all candidates, for a database whose tables were filled past the commands.
func ReindexAll(ctx context.Context, tx *store.Tx) error {
	rows, err := tx.Query(ctx, "SELECT id FROM candidates ORDER BY id")
	list, err := collect[string](rows, err)
	if err != nil {
		return fmt.Errorf("list candidates: %w", err)
	}
	return ReindexCandidates(ctx, tx, list)
}

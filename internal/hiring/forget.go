package hiring

import (
	"context"
	"fmt"
	"time"
)

// keepKeys is how long a command can be sent again under its idempotency key.
const keepKeys = 24 * time.Hour

// ForgetKeys removes what was remembered of commands under idempotency keys that are too old, and answers how many. It is
// no command: the log does not hear of it.
func (s *Service) ForgetKeys(ctx context.Context) (int64, error) {
	res, err := s.store.Exec(ctx, "DELETE FROM idempotency_records WHERE created_at < ?", s.now().UTC().Add(-keepKeys))
	if err != nil {
		return 0, fmt.Errorf("forget idempotency keys: %w", err)
	}
	return res.RowsAffected()
}

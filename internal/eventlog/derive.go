package eventlog

import (
	"context"
	"crypto/hkdf"
	"crypto/sha256"
	"fmt"
)

// DeriveKey derives a key of KeySize bytes for another purpose from the key that is stored in the
// database, so that all instances have it without configuration. Keys for different purposes are
// independent of each other.
func DeriveKey(ctx context.Context, q Querier, purpose string) ([]byte, error) {
	rows, err := q.Query(ctx, "SELECT cursor_key FROM event_stream WHERE id = 1")
	if err != nil {
		return nil, fmt.Errorf("read the cursor key: %w", err)
	}
	secret, err := scanOne[[]byte](rows)
	if err != nil {
		return nil, err
	}
	key, err := hkdf.Key(sha256.New, secret, nil, purpose, KeySize)
	if err != nil {
		return nil, fmt.Errorf("derive the key for %s: %w", purpose, err)
	}
	return key, nil
}

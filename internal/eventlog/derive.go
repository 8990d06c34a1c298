package eventlog

import (
	"context"
	"crypto/hkdf"
	"crypto/sha256"
	"fmt"
)

// DeriveKey makes a key of KeySize bytes for another purpose out of the key that the database keeps, so that every
// instance has it and none has to be configured. Keys for different purposes say nothing about each other.
func DeriveKey(ctx context.Context, q Querier, purpose string) ([]byte, error) {
	rows, err := q.Query(ctx, "SELECT cursor_key FROM event_stream WHERE id = 1")
	if err != nil {
		return nil, fmt.Errorf("read the cursor key: %w", err)
	}
	secret, err := one[[]byte](rows)
	if err != nil {
		return nil, err
	}
	key, err := hkdf.Key(sha256.New, secret, nil, purpose, KeySize)
	if err != nil {
		return nil, fmt.Errorf("derive the key for %s: %w", purpose, err)
	}
	return key, nil
}

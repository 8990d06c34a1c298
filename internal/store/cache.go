package store

import (
	"context"
	"database/sql"
	"fmt"
	"sync"
)

// maxTexts bounds the caches. They are meant for the few dozen constant texts; texts that are built
// from input would otherwise grow them without bound. Texts beyond the limit work but are not
// cached.
const maxTexts = 512

// stmtCache caches prepared statements by text. database/sql prepares each one on every connection
// that uses it.
type stmtCache struct {
	db *sql.DB

	mu    sync.RWMutex
	stmts map[string]*sql.Stmt
}

func newStmtCache(db *sql.DB) *stmtCache {
	return &stmtCache{db: db,
		stmts: map[string]*sql.Stmt{}}
}

// cached returns a statement if it is in the cache, and nil otherwise.
func (c *stmtCache) cached(query string) *sql.Stmt {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.stmts[query]
}

// get returns the statement for a text and prepares it on first use. It returns nil if the cache is
// full.
func (c *stmtCache) get(ctx context.Context, query string) (*sql.Stmt, error) {
	c.mu.RLock()
	stmt, full := c.stmts[query], len(c.stmts) >= maxTexts
	c.mu.RUnlock()
	if stmt != nil || full {
		return stmt, nil
	}
	// without the lock, because it may wait for a connection
	made, err := c.db.PrepareContext(ctx, query)
	if err != nil {
		return nil, fmt.Errorf("prepare a statement: %w", err)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if stmt := c.stmts[query]; stmt != nil { // another goroutine was faster
		_ = made.Close()
		return stmt, nil
	}
	c.stmts[query] = made
	return made, nil
}

// drop removes a statement whose plan is outdated.
func (c *stmtCache) drop(query string) {
	c.mu.Lock()
	stmt := c.stmts[query]
	delete(c.stmts, query)
	c.mu.Unlock()
	if stmt != nil {
		_ = stmt.Close() // callers that are using it finish first
	}
}

// textCache caches statements with their placeholders converted for Postgres.
type textCache struct {
	mu    sync.RWMutex
	texts map[string]string
}

func newTextCache() *textCache { return &textCache{texts: map[string]string{}} }

func (c *textCache) get(query string) string {
	c.mu.RLock()
	text, ok := c.texts[query]
	full := len(c.texts) >= maxTexts
	c.mu.RUnlock()
	if ok {
		return text
	}
	text = Rebind(query)
	if !full {
		c.mu.Lock()
		c.texts[query] = text
		c.mu.Unlock()
	}
	return text
}

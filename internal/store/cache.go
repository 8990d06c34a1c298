package store

import (
	"context"
	"database/sql"
	"fmt"
	"sync"
)

// maxTexts bounds the caches. They are for constant texts, of which there are some dozens; texts built from input would
// otherwise grow them without end. What comes after that is served, but not remembered.
const maxTexts = 512

// stmtCache holds prepared statements by text. database/sql prepares each on every connection that comes to use it.
type stmtCache struct {
	db *sql.DB

	mu    sync.RWMutex
	stmts map[string]*sql.Stmt
}

func newStmtCache(db *sql.DB) *stmtCache { return &stmtCache{db: db, stmts: map[string]*sql.Stmt{}} }

// peek answers a statement that is there, or nil.
func (c *stmtCache) peek(query string) *sql.Stmt {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.stmts[query]
}

// get answers the statement, preparing it at its first use; nil if the cache is full.
func (c *stmtCache) get(ctx context.Context, query string) (*sql.Stmt, error) {
	c.mu.RLock()
	stmt, full := c.stmts[query], len(c.stmts) >= maxTexts
	c.mu.RUnlock()
	if stmt != nil || full {
		return stmt, nil
	}
	made, err := c.db.PrepareContext(ctx, query) // without the lock: it waits for a connection
	if err != nil {
		return nil, fmt.Errorf("prepare a statement: %w", err)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if stmt := c.stmts[query]; stmt != nil { // another was quicker
		_ = made.Close()
		return stmt, nil
	}
	c.stmts[query] = made
	return made, nil
}

// drop forgets a statement whose plan has become useless.
func (c *stmtCache) drop(query string) {
	c.mu.Lock()
	stmt := c.stmts[query]
	delete(c.stmts, query)
	c.mu.Unlock()
	if stmt != nil {
		_ = stmt.Close() // whoever runs it now finishes first
	}
}

// textCache holds texts with their placeholders turned into Postgres's.
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

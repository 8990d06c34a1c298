// Package documents knows the files of candidates: what may be kept, judged by content alone; where the bytes are; and how
// they are downloaded, by a signed link or by the request's credentials.
package documents

import (
	"context"
	"database/sql"
	"io"

	"hirewire/ent"
)

// MaxSize is the size of a file in bytes: 10 MB.
const MaxSize = 10 << 20

// ChunkSize is the size of the pieces in which the database keeps a file.
const ChunkSize = 256 << 10

// Tx is the transaction that adds a document.
type Tx interface {
	Exec(ctx context.Context, query string, args ...any) (sql.Result, error)
}

// Writer keeps the bytes of documents. Today the database does, in the transaction that adds the row, so that file and
// row never part; an object store would be another Writer and Reader.
type Writer interface {
	Put(ctx context.Context, tx Tx, documentID string, content []byte) error
}

// Reader finds documents and their bytes, as far as the viewer of the context may see them.
type Reader interface {
	// DocumentsByID loads documents without their bytes.
	DocumentsByID(ctx context.Context, ids []string) (map[string]*ent.Document, error)
	// DocumentContent reads a document's bytes, for as long as ctx lives and as its viewer.
	DocumentContent(ctx context.Context, d *ent.Document) io.ReadSeeker
}

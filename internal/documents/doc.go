// Package documents handles the files of candidates: which files are accepted, judged by their
// content ([Detect]), how they are named ([Filename]), and how they are downloaded ([Handler]),
// with a signed link ([Signer]) or the request's credentials. [Writer] and [Reader] are the
// interfaces to their storage.
package documents

import (
	"context"
	"database/sql"
	"io"

	"hirewire/ent"
)

// MaxSize is the maximum size of a file in bytes, 10 MB.
const MaxSize = 10 << 20

// ChunkSize is the size of the chunks in which the database stores a file.
const ChunkSize = 256 << 10

// Tx is the transaction that adds a document.
type Tx interface {
	Exec(ctx context.Context, query string, args ...any) (sql.Result, error)
}

// Writer stores the bytes of documents. The implementation writes them to the database, in the
// transaction that adds the row, so that the file and the row are always consistent.
type Writer interface {
	Put(ctx context.Context, tx Tx, documentID string, content []byte) error
}

// Reader reads documents and their bytes, as far as the viewer of the context may see them.
type Reader interface {
	// DocumentsByID returns documents without their bytes, by id. Those that do not exist or that
	// the viewer may not see are missing.
	DocumentsByID(ctx context.Context, ids []string) (map[string]*ent.Document, error)
	// DocumentContent returns a reader of a document's bytes. Reads fail once ctx has ended.
	DocumentContent(ctx context.Context, d *ent.Document) io.ReadSeeker
}

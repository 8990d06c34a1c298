package read

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"

	"hirewire/ent"
	"hirewire/ent/document"
	"hirewire/internal/access"
	"hirewire/internal/documents"
	"hirewire/internal/entity"
)

// maxDocuments is the maximum number of listed files of one candidate or application.
const maxDocuments = 100

// DocumentsOfCandidates returns the latest files of each candidate, newest first.
func (s *Service) DocumentsOfCandidates(
	ctx context.Context,
	candidateIDs []string,
) (map[string][]*ent.Document, error) {
	return s.latestDocuments(
		ctx,
		"candidate_id",
		candidateIDs,
		func(d *ent.Document) string { return d.CandidateID },
	)
}

// DocumentsOfApplications returns the latest files of each application, newest first.
func (s *Service) DocumentsOfApplications(
	ctx context.Context,
	applicationIDs []string,
) (map[string][]*ent.Document, error) {
	return s.latestDocuments(
		ctx,
		"application_id",
		applicationIDs,
		func(d *ent.Document) string { return some(d.ApplicationID) },
	)
}

func (s *Service) latestDocuments(
	ctx context.Context,
	owner string,
	owners []string,
	of func(*ent.Document) string,
) (map[string][]*ent.Document, error) {
	if len(owners) == 0 {
		return map[string][]*ent.Document{}, nil
	}
	v, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	seen := v.Documents("d")
	var latest []string
	rows, err := s.store.Query(ctx, `SELECT id FROM (
		SELECT d.id, row_number() OVER (PARTITION BY d.`+owner+` ORDER BY d.created_at DESC, d.id DESC) AS place
		FROM documents d WHERE d.`+owner+` IN (`+placeholders(len(owners))+`) AND `+seen.SQL+`) numbered WHERE place <= ?`,
		append(append(anys(owners), seen.Args...), maxDocuments)...)
	err = each(rows, err, func(rows *sql.Rows) error {
		var id string
		latest = append(latest, id)
		return rows.Scan(&latest[len(latest)-1])
	})
	if err != nil {
		return nil, fmt.Errorf("list documents: %w", err)
	}
	found, err := s.db.Document.Query().Where(document.IDIn(entity.Padded(latest)...)).
		Order(ent.Desc(document.FieldCreatedAt, document.FieldID)).All(ctx)
	return grouped(found, err, of)
}

// DocumentContent returns a reader of a document's bytes. Reads fail when ctx has ended or its
// viewer may no longer see the document.
func (s *Service) DocumentContent(ctx context.Context, d *ent.Document) io.ReadSeeker {
	return io.NewSectionReader(
		&content{ctx: ctx, s: s, id: d.ID, size: d.Size, held: -1},
		0,
		d.Size,
	)
}

// content reads from the chunks of a document. It is not safe for concurrent use.
type content struct {
	ctx  context.Context //nolint:containedctx // io.ReaderAt has no context parameter
	s    *Service
	id   string
	size int64
	// chunk is the chunk that was read last, and held its position.
	chunk []byte
	held  int64
}

// ReadAt implements io.ReaderAt. It reads as many chunks as it needs.
func (c *content) ReadAt(p []byte, at int64) (int, error) {
	n := 0
	for n < len(p) {
		if at >= c.size {
			return n, io.EOF
		}
		if err := c.hold(at / documents.ChunkSize); err != nil {
			return n, err
		}
		offset := at % documents.ChunkSize
		if offset >= int64(len(c.chunk)) {
			return n, io.ErrUnexpectedEOF
		}
		copied := copy(p[n:], c.chunk[offset:])
		n, at = n+copied, at+int64(copied)
	}
	return n, nil
}

// hold reads a chunk unless it was read last.
func (c *content) hold(position int64) error {
	if c.held == position {
		return nil
	}
	v, err := access.From(c.ctx)
	if err != nil {
		return err
	}
	seen := v.Documents("d")
	rows, err := c.s.store.QueryPrepared(
		c.ctx,
		`SELECT k.data FROM document_chunks k JOIN documents d ON d.id = k.document_id
		WHERE k.document_id = ? AND k.position = ? AND `+seen.SQL,
		append([]any{c.id, position}, seen.Args...)...)
	c.chunk, c.held = nil, -1
	err = each(rows, err, func(rows *sql.Rows) error { return rows.Scan(&c.chunk) })
	if err != nil {
		return fmt.Errorf("read document: %w", err)
	}
	if c.chunk == nil {
		return fmt.Errorf("read document %s, chunk %d: %w", c.id, position, errNoChunk)
	}
	c.held = position
	return nil
}

var errNoChunk = errors.New("it does not exist, or the viewer may no longer see it")

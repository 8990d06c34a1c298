package hiring

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"

	"github.com/99designs/gqlgen/graphql"

	"hirewire/ent/documentchunk"
	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/documents"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// AddDocumentInput is the input of AddDocument.
type AddDocumentInput struct {
	// ID of the candidate.
	CandidateID string `json:"candidateId"`
	// ID of the application that the document came with. Only viewers who see that application then
	// see the document.
	ApplicationID *string `json:"applicationId,omitempty"`
	// The kind of document.
	Kind workflow.DocumentKind `json:"kind"`
	// The file, sent as multipart/form-data, 1 byte to 10 MB.
	File graphql.Upload `json:"file"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// AddDocument adds a file to a candidate, or to one of their applications.
func (s *Service) AddDocument(ctx context.Context, in AddDocumentInput) (*command.Outcome, error) {
	f, err := readFile(in.File)
	if err != nil {
		return nil, err
	}
	// The idempotency record compares inputs, and an upload cannot be compared, so its digest takes
	// its place.
	sent := struct {
		CandidateID      string
		ApplicationID    *string
		Kind             workflow.DocumentKind
		Filename, SHA256 string
	}{in.CandidateID, in.ApplicationID, in.Kind, f.filename, f.sha256}
	return s.run(
		ctx,
		"addDocument",
		in.IdempotencyKey,
		sent,
		func(ctx context.Context, u *unit) error {
			u.Result.CandidateID = in.CandidateID
			a, err := u.documentTarget(ctx, in)
			if err != nil {
				return err
			}
			return u.addDocument(ctx, in, a, f)
		},
	)
}

// file is an upload that was read and accepted.
type file struct {
	content                     []byte
	filename, mediaType, sha256 string
	// note warns readers of the file; nil for no warning.
	note *workflow.DocumentNote
}

// readFile reads an upload, at most one byte more than is allowed, and detects its type by its
// content. It returns an InvalidInput error if the file is missing, empty, too large or of another
// type.
func readFile(up graphql.Upload) (*file, error) {
	if up.File == nil {
		return nil, command.Wrong(command.CodeRequired, "is required", "file")
	}
	var b bytes.Buffer
	b.Grow(int(max(0, min(up.Size, documents.MaxSize))) + bytes.MinRead)
	n, err := io.Copy(&b, io.LimitReader(up.File, documents.MaxSize+1))
	switch {
	case err != nil:
		return nil, fmt.Errorf("read upload: %w", err)
	case n == 0:
		return nil, command.Wrong(command.CodeRequired, "is empty", "file")
	case n > documents.MaxSize:
		return nil, command.Wrong(command.CodeTooLong, "must be at most 10 MB", "file")
	}
	kind, err := documents.Detect(b.Bytes())
	if err != nil {
		return nil, command.Wrong(command.CodeInvalid, err.Error(), "file")
	}
	digest := sha256.Sum256(b.Bytes())
	f := &file{
		content:   b.Bytes(),
		filename:  documents.Filename(up.Filename, kind),
		mediaType: kind.MediaType,
		sha256:    hex.EncodeToString(digest[:]),
	}
	if kind.Note != "" {
		f.note = &kind.Note
	}
	return f, nil
}

// documentTarget checks that the viewer may add the document, and returns the application that it
// belongs to, or nil. The application is locked before the candidate, as in all commands.
func (u *unit) documentTarget(ctx context.Context, in AddDocumentInput) (*applicationFacts, error) {
	if in.ApplicationID == nil {
		_, err := u.candidateFor(ctx, in.CandidateID)
		return nil, err
	}
	a, hidden := u.application(ctx, *in.ApplicationID)
	if hidden != nil && !errors.Is(hidden, access.ErrNotFound) {
		return nil, hidden
	}
	c, err := u.candidate(ctx, in.CandidateID)
	switch {
	case err != nil:
		return nil, err
	case hidden != nil:
		return nil, command.Wrong(command.CodeNotFound, "does not exist", "applicationId")
	case a.CandidateID != c.ID:
		return nil, command.Wrong(
			command.CodeConflict,
			"is an application of another candidate",
			"applicationId",
		)
	case !u.Viewer.CanOn(a.Grant, access.EditCandidate):
		return nil, u.Viewer.Refuse(access.EditCandidate)
	}
	return a, nil
}

func (u *unit) addDocument(
	ctx context.Context,
	in AddDocumentInput,
	a *applicationFacts,
	f *file,
) error {
	id := u.ID(ids.Document)
	err := u.DB.Document.Create().SetID(id).SetCreatedAt(u.At).SetCandidateID(in.CandidateID).
		SetNillableApplicationID(in.ApplicationID).SetKind(in.Kind).SetFilename(f.filename).
		SetMediaType(f.mediaType).SetSize(int64(len(f.content))).SetSha256(f.sha256).
		SetNillableNote(f.note).
		SetAddedByKind(u.Viewer.Kind).SetNillableAddedByID(u.ActorID()).Exec(ctx)
	if err != nil {
		return fmt.Errorf("add document: %w", err)
	}
	if err := u.blobs.Put(ctx, u.Tx, id, f.content); err != nil {
		return err
	}
	u.Result.ItemID = id
	e := eventlog.Entry{
		Kind:        eventlog.DocumentAdded,
		CandidateID: in.CandidateID,
		Facts:       eventlog.Facts{DocumentID: id},
	}
	if a != nil {
		e.Visibility, e.PostingID, e.ApplicationID = eventlog.Pipeline, a.Posting.ID, a.ID
	}
	u.Emit(e)
	return nil
}

// chunks stores the content of documents in the database, in rows of at most documents.ChunkSize
// bytes.
type chunks struct{ ids *ids.Generator }

// insertChunk is hand-written because documents.Tx, which stores outside the database get too, has
// no ent client.
const insertChunk = "INSERT INTO " + documentchunk.Table + " (" + documentchunk.FieldID + ", " +
	documentchunk.FieldDocumentID + ", " +
	documentchunk.FieldPosition + ", " + documentchunk.FieldData + ") VALUES (?, ?, ?, ?)"

// Put implements documents.Writer.
func (c chunks) Put(ctx context.Context, tx documents.Tx, documentID string, content []byte) error {
	for position := 0; len(content) > 0; position++ {
		n := min(len(content), documents.ChunkSize)
		_, err := tx.Exec(ctx, insertChunk,
			c.ids.New(ids.DocumentChunk), documentID, position, content[:n])
		if err != nil {
			return fmt.Errorf("keep a document's bytes: %w", err)
		}
		content = content[n:]
	}
	return nil
}

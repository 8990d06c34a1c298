package hiring_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/documents"
	"hirewire/internal/eventlog"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/read"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
)

const pdf = "%PDF-1.7\n%âãÏÓ\n1 0 obj"

func upload(candidateID, filename, content string) hiring.AddDocumentInput {
	return hiring.AddDocumentInput{
		CandidateID: candidateID,
		Kind:        workflow.DocumentResume,
		File: graphql.Upload{
			File:        strings.NewReader(content),
			Filename:    filename,
			Size:        int64(len(content)),
			ContentType: "text/html",
		},
	}
}

func TestAddDocumentKeepsTheBytes(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		h := newCandidatesFixture(t, db)
		ctx := h.as("coordinator")
		content := pdf + strings.Repeat("0123456789abcdef", (documents.MaxSize-len(pdf))/16)
		content += strings.Repeat("z", documents.MaxSize-len(content)) // the maximum size
		in := upload(h.applicant, `C:\dir\Lebenslauf Ä.html`, content)
		in.ApplicationID = &h.application
		out, err := h.AddDocument(ctx, in)
		require.NoError(t, err)
		e := out.Event()
		require.Equal(t, eventlog.DocumentAdded, e.Kind)
		require.Equal(t, eventlog.Pipeline, e.Visibility)
		require.Equal(
			t,
			[]string{h.open, h.application, h.applicant, out.ItemID},
			[]string{e.PostingID, e.ApplicationID, e.CandidateID, e.Facts.DocumentID},
		)
		require.Equal(
			t,
			1,
			h.version(h.applicant),
			"a document does not change the candidate's version",
		)

		reader := read.New(
			read.Options{Store: h.Store.ReadOnly(), Now: h.Clock.Now, Codec: h.Codec()},
		)
		found, err := reader.DocumentsByID(ctx, []string{out.ItemID})
		require.NoError(t, err)
		d := found[out.ItemID]
		digest := sha256.Sum256([]byte(content))
		require.Equal(t, hex.EncodeToString(digest[:]), d.Sha256)
		require.EqualValues(t, len(content), d.Size)
		require.Equal(t, "Lebenslauf Ä.html.pdf", d.Filename)
		require.Equal(t, "application/pdf", d.MediaType)
		require.Equal(t, workflow.NoteDamaged, *d.Note, "the content has no end marker")
		back, err := io.ReadAll(reader.DocumentContent(ctx, d))
		require.NoError(t, err)
		require.Equal(t, digest, sha256.Sum256(back))
		require.Equal(t, 40, h.count("document_chunks"))
		_, err = io.ReadAll(reader.DocumentContent(h.as("outsider"), d))
		require.Error(t, err, "content is hidden like rows")
	})
}

func TestAddDocumentRefuses(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		h := newCandidatesFixture(t, db)
		ctx := h.as("sourcer")
		for name, c := range map[string]struct{ content, code string }{
			"empty.pdf": {"", "REQUIRED"}, "big.pdf": {pdf + strings.Repeat("x", documents.MaxSize), "TOO_LONG"},
			"page.pdf": {"<!DOCTYPE html><html><script>alert(1)</script>", "INVALID"}, "program.pdf": {"\x7fELF\x02\x01\x01", "INVALID"},
		} {
			_, err := h.AddDocument(ctx, upload(h.applicant, name, c.content))
			require.Equal(t, map[string]string{"/input/file": c.code}, wrongFields(t, err), name)
		}
		_, err := h.AddDocument(
			ctx,
			hiring.AddDocumentInput{CandidateID: h.applicant, Kind: workflow.DocumentOther},
		)
		require.Equal(t, map[string]string{"/input/file": "REQUIRED"}, wrongFields(t, err))
		for name, c := range map[string]struct{ application, code string }{
			"hidden": {h.hiddenApplication, "NOT_FOUND"}, "unknown": {h.IDs.New(ids.Application), "NOT_FOUND"}, "no id": {"x", "NOT_FOUND"},
			"of another": {h.Application(h.Candidate(), h.open, h.openStage), "CONFLICTING"},
		} {
			in := upload(h.applicant, "cv.pdf", pdf)
			in.ApplicationID = &c.application
			_, err := h.AddDocument(ctx, in)
			require.Equal(
				t,
				map[string]string{"/input/applicationId": c.code},
				wrongFields(t, err),
				name,
			)
		}
		in := upload(h.hidden, "cv.pdf", pdf)
		in.ApplicationID = &h.application
		_, err = h.AddDocument(ctx, in)
		require.ErrorIs(t, err, access.ErrNotFound)
		in = upload(h.applicant, "cv.pdf", pdf)
		in.ApplicationID = &h.application
		_, err = h.AddDocument(h.as("interviewer"), in)
		require.ErrorIs(t, err, access.ErrForbidden)
		require.Zero(t, h.count("documents"))
		require.Zero(t, h.head())
	})
}

// The idempotency record compares the content and not the stream that it came from.
func TestAddDocumentReplays(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		h := newCandidatesFixture(t, db)
		send := func(content, filename string) (*command.Outcome, error) {
			in := upload(h.prospect, filename, content)
			in.File.File = bytes.NewReader([]byte(content))
			in.IdempotencyKey = ptr("k")
			return h.AddDocument(h.as("recruiter"), in)
		}
		first, err := send(pdf, "cv.pdf")
		require.NoError(t, err)
		require.Equal(t, eventlog.Candidate, first.Event().Visibility)
		again, err := send(pdf, "cv.pdf")
		require.NoError(t, err)
		require.True(t, again.Replayed)
		require.Equal(t, first.ItemID, again.ItemID)
		_, err = send(pdf+"x", "cv.pdf")
		require.ErrorIs(t, err, command.ErrIdempotencyMismatch)
		require.Equal(t, 1, h.count("documents"))
	})
}

package endtoend_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/ws"
)

// With --trusted-documents, a server runs only the operations in a directory and those of its own
// dashboard, over sockets as well.
func TestOnlyTrustedDocumentsRun(t *testing.T) {
	dir, documents := t.TempDir(), t.TempDir()
	token := signIn(t, dir)
	require.NoError(t, os.WriteFile(filepath.Join(documents, "who.graphql"), []byte(who), 0o600))
	s := serve(t, "--data", dir, "--trusted-documents", documents)
	require.Empty(t, s.query(t, token, who).Errors)
	require.Equal(t, "DOCUMENT_NOT_TRUSTED", s.query(t, token, "{ viewer { id } }").code())
	require.Equal(
		t,
		"DOCUMENT_NOT_TRUSTED",
		s.query(t, token, "{ __schema { types { name } } }").code(),
	)

	socket, err := ws.Dial(t.Context(), "ws"+strings.TrimPrefix(s.base, "http")+"/graphql", nil)
	require.NoError(t, err)
	defer func() { _ = socket.Close() }()
	hear := func() string {
		text, err := socket.Receive(time.Now().Add(20 * time.Second))
		require.NoError(t, err)
		return string(text)
	}
	for _, text := range []string{
		`{"type":"connection_init","payload":{"authorization":"Bearer ` + token + `"}}`,
		`{"id":"1","type":"subscribe","payload":{"documentId":"who"}}`,
	} {
		require.NoError(t, socket.Send([]byte(text)))
	}
	require.JSONEq(t, `{"type":"connection_ack"}`, hear())
	require.Contains(t, hear(), `"role":"ADMIN"`)
	require.Contains(t, hear(), `"complete"`)
	require.NoError(
		t,
		socket.Send(
			[]byte(
				`{"id":"2","type":"subscribe","payload":{"query":"subscription { pipelineUpdates { __typename } }"}}`,
			),
		),
	)
	require.Contains(t, hear(), "DOCUMENT_NOT_TRUSTED")

	code, _, errs := command(
		t,
		"serve",
		"--data",
		t.TempDir(),
		"--listen",
		"127.0.0.1:0",
		"--metrics-listen",
		"off",
		"--trusted-documents",
		t.TempDir(),
	)
	require.Equal(t, 1, code)
	require.Contains(t, errs, "there is no operation in it")
}

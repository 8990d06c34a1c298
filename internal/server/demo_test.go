package server

import (
	"bytes"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/graphqlanswer"
	"hirewire/internal/requestorigin"
)

func TestDemoWordsAreOnlyForThisMachine(t *testing.T) {
	for address, want := range map[string]bool{
		"127.0.0.1:5000": true, "127.8.9.10:5000": true, "[::1]:5000": true, "[::ffff:127.0.0.1]:5000": true,
		"192.168.1.2:5000": false, "[2001:db8::1]:5000": false, "0.0.0.0:5000": false, "": false,
	} {
		r := httptest.NewRequest(http.MethodPost, "http://localhost:8080/graphql", http.NoBody)
		r.RemoteAddr = address
		require.Equal(t, want, requestorigin.FromHere(r), address)
	}
}

func TestAPanicIsAnsweredWithoutItsCause(t *testing.T) {
	var log bytes.Buffer
	o := &routes{log: slog.New(slog.NewTextHandler(&log, nil))}
	h := withRequestID(
		o.recovering(
			http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic("the secret") }),
		),
	)
	w := httptest.NewRecorder()
	r := httptest.NewRequest(http.MethodPost, "/graphql", http.NoBody)
	r.Header.Set("X-Request-Id", "r-1")
	h.ServeHTTP(w, r)
	require.Equal(t, http.StatusInternalServerError, w.Code)
	require.JSONEq(
		t,
		`{"errors":[{"message":"something went wrong on our side; ask with the request id","extensions":{"code":"INTERNAL","requestId":"r-1"}}]}`,
		w.Body.String(),
	)
	require.Contains(t, log.String(), "the secret")
	require.Contains(t, log.String(), "request_id=r-1")
}

func TestMetricsHaveNoPathsOfClients(t *testing.T) {
	require.Equal(t, "/documents/", pathLabel("/documents/doc_1"))
	require.Equal(t, "other", pathLabel("/graphql/x"))
	require.Equal(t, "/graphql", pathLabel("/graphql"))
	require.Empty(t, graphqlanswer.RequestID(t.Context()))
}

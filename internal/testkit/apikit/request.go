// Package apikit has helpers for tests of the API, both inside and outside of the HTTP handler: an
// API without services (Bare), an API over a database (Desk), one with streams (Theater), requests
// and their responses.
package apikit

import (
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/graph"
	"hirewire/internal/graphqlhttp"
)

// Media types of requests and responses.
const (
	PlainJSON   = "application/json"
	GraphQLJSON = "application/graphql-response+json"
	EventStream = "text/event-stream"
)

// Options configure the API under test.
type Options struct {
	graphqlhttp.Options
	// Resolver has the services of the API. Options.API is set from it.
	Resolver *graph.Resolver
}

// server returns the HTTP server of the API.
func (o Options) server() *graphqlhttp.Server {
	o.API = graph.New(o.Resolver, o.Logger)
	return graphqlhttp.NewServer(o.Options)
}

// Bare returns an API without services. It can handle operations that are refused or that need no
// service. All other resolvers panic.
func Bare(change ...func(*Options)) http.Handler {
	o := Options{
		Options:  graphqlhttp.Options{Logger: slog.New(slog.DiscardHandler), Introspection: true},
		Resolver: &graph.Resolver{},
	}
	for _, f := range change {
		f(&o)
	}
	return o.server()
}

// Request returns a request with header fields, given as names and values in turn.
func Request(method, target, body string, headers ...string) *http.Request {
	var r *http.Request
	if body == "" {
		r = httptest.NewRequest(method, target, http.NoBody)
	} else {
		r = httptest.NewRequest(method, target, strings.NewReader(body))
	}
	for i := 0; i < len(headers); i += 2 {
		r.Header.Add(headers[i], headers[i+1])
	}
	return r
}

// Form returns a multipart request of parts, given as names and contents in turn. Parts whose names
// have one character are files.
func Form(t *testing.T, parts ...string) *http.Request {
	t.Helper()
	read, write := io.Pipe()
	w := multipart.NewWriter(write)
	go func() {
		for i := 0; i < len(parts); i += 2 {
			create := w.CreateFormField
			if len(parts[i]) == 1 {
				create = func(name string) (io.Writer, error) { return w.CreateFormFile(name, name+".txt") }
			}
			part, err := create(parts[i])
			if err == nil {
				_, err = io.WriteString(part, parts[i+1])
			}
			if err != nil {
				_ = write.CloseWithError(err)
				return
			}
		}
		_ = write.CloseWithError(w.Close())
	}()
	r := httptest.NewRequest(http.MethodPost, "/graphql", read)
	r.Header.Set("Content-Type", w.FormDataContentType())
	t.Cleanup(func() { _ = read.Close() })
	return r
}

// Answer is a response of the API. Data and Errors are set if it is JSON.
type Answer struct {
	Status int
	Header http.Header
	Text   string
	Data   json.RawMessage `json:"data"`
	Errors []struct {
		Message    string         `json:"message"`
		Path       []any          `json:"path"`
		Extensions map[string]any `json:"extensions"`
	} `json:"errors"`
}

// Code returns the code of the first error, or nil if there is none.
func (a Answer) Code() any {
	if len(a.Errors) == 0 {
		return nil
	}
	return a.Errors[0].Extensions["code"]
}

// Do sends a request and returns the response.
func Do(t *testing.T, h http.Handler, r *http.Request) Answer {
	t.Helper()
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	a := Answer{Status: w.Code, Header: w.Header(), Text: w.Body.String()}
	if strings.Contains(w.Header().Get("Content-Type"), "json") {
		require.NoError(t, json.Unmarshal(w.Body.Bytes(), &a), a.Text)
	}
	return a
}

// Post sends an operation as JSON and returns the response.
func Post(t *testing.T, h http.Handler, query string, variables map[string]any) Answer {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	require.NoError(t, err)
	return Do(t, h, Request(http.MethodPost, "/graphql", string(body), "Content-Type", PlainJSON))
}

// Numbered returns n copies of a pattern, separated by spaces, with their numbers from 0 for %d.
func Numbered(n int, pattern string) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.ReplaceAll(pattern, "%d", fmt.Sprint(i)))
		b.WriteByte(' ')
	}
	return b.String()
}

// At returns a value deep in decoded JSON; path has the names of members and the positions in
// lists.
func At(t *testing.T, v any, path ...any) any {
	t.Helper()
	for _, p := range path {
		switch p := p.(type) {
		case string:
			m, ok := v.(map[string]any)
			require.True(t, ok, "%v in %v", p, v)
			v = m[p]
		case int:
			l, ok := v.([]any)
			require.True(t, ok, "%v in %v", p, v)
			require.Greater(t, len(l), p)
			v = l[p]
		}
	}
	return v
}

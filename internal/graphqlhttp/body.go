package graphqlhttp

import (
	"bytes"
	"errors"
	"io"
	"mime"
	"net/http"
	"net/url"
	"os"
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"hirewire/internal/graphqlanswer"
	"hirewire/internal/graphqllimits"
	"hirewire/internal/ratelimit"
)

// readURL reads an operation from a query string.
func (s *Server) readURL(raw string) (*graphql.RawParams, error) {
	values, err := url.ParseQuery(raw)
	if err != nil {
		return nil, badRequest("the query string is not well-formed")
	}
	p := &graphql.RawParams{Query: values.Get("query"), OperationName: values.Get("operationName")}
	id := values.Get(graphqllimits.DocumentKey)
	for name, into := range map[string]*map[string]any{"variables": &p.Variables, "extensions": &p.Extensions} {
		if text := values.Get(name); text != "" {
			if err := decodeJSON([]byte(text), into); err != nil {
				return nil, badRequest("%s: %v", name, err)
			}
		}
	}
	return p, checkQuery(p, id)
}

// readBody reads an operation from the body of a POST.
func (s *Server) readBody(r *http.Request) (*graphql.RawParams, error) {
	began := graphql.Now()
	defer func() { arrivalOf(r.Context()).body += graphql.Now().Sub(began) }()
	kind, attributes, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	charset := strings.ToLower(attributes["charset"])
	switch {
	case err != nil,
		kind != mediaJSON && kind != mediaMultipart,
		charset != "" && charset != "utf-8":
		return nil, refusal(
			http.StatusUnsupportedMediaType,
			graphqlanswer.CodeBadInput,
			"send the operation as "+mediaJSON+" in UTF-8, or files as "+mediaMultipart,
		)
	case r.Header.Get("Content-Encoding") != "" && r.Header.Get("Content-Encoding") != "identity":
		return nil, refusal(http.StatusUnsupportedMediaType, graphqlanswer.CodeBadInput,
			"send the body uncompressed")
	case kind == mediaMultipart:
		return s.readMultipart(r)
	}
	body, err := readAll(r.Body, r.ContentLength, s.limits.Body)
	if err != nil {
		return nil, err
	}
	return parseOperation(body)
}

// readAll reads a body of at most limit bytes.
func readAll(body io.Reader, length, limit int64) ([]byte, error) {
	if length > limit {
		return nil, tooLarge(limit)
	}
	read, err := readChunks(io.LimitReader(body, limit+1), length)
	var large *http.MaxBytesError
	if full, ok := errors.AsType[*ratelimit.Refusal](err); ok {
		return nil, pacedBy(full)
	}
	switch {
	case errors.As(err, &large), int64(len(read)) > limit:
		return nil, tooLarge(limit)
	case errors.Is(err, os.ErrDeadlineExceeded):
		return nil, tooSlow()
	case err != nil:
		return nil, badRequest("the body could not be read to its end")
	}
	return read, nil
}

// readChunks reads a body to its end. length is the length that the client has announced, or -1.
// The bytes are kept in pieces and joined at the end, so an unfinished body takes no more memory
// than has arrived, whatever length was announced.
func readChunks(body io.Reader, length int64) ([]byte, error) {
	chunk := make([]byte, 0, max(512, min(length+1, freeBody)))
	var full [][]byte
	total := 0
	for {
		n, err := body.Read(chunk[len(chunk):cap(chunk)])
		chunk, total = chunk[:len(chunk)+n], total+n
		switch {
		case errors.Is(err, io.EOF) && len(full) == 0:
			return chunk, nil
		case errors.Is(err, io.EOF):
			whole := make([]byte, 0, total)
			for _, c := range full {
				whole = append(whole, c...)
			}
			return append(whole, chunk...), nil
		case err != nil:
			return nil, err
		case len(chunk) == cap(chunk):
			full = append(full, chunk)
			chunk = make([]byte, 0, min(2*cap(chunk), bodyStep))
		}
	}
}

// parseOperation parses the JSON of one operation.
func parseOperation(body []byte) (*graphql.RawParams, error) {
	switch trimmed := bytes.TrimLeft(body, " \t\r\n"); {
	case len(trimmed) == 0:
		return nil, badRequest("the body is empty: send {\"query\": …}")
	case trimmed[0] == '[':
		return nil, badRequest("send one operation in a request, not a list of them")
	}
	var o struct {
		Query         string         `json:"query"`
		OperationName string         `json:"operationName"`
		Variables     map[string]any `json:"variables"`
		Extensions    map[string]any `json:"extensions"`
		DocumentID    string         `json:"documentId"`
	}
	if err := decodeJSON(body, &o); err != nil {
		return nil, badRequest("the body is not an operation: %v", err)
	}
	p := &graphql.RawParams{
		Query:         o.Query,
		OperationName: o.OperationName,
		Variables:     o.Variables,
		Extensions:    o.Extensions,
	}
	return p, checkQuery(p, o.DocumentID)
}

// checkQuery returns an error if the request has neither a query, nor the hash of a persisted
// query, nor the id of a trusted document.
func checkQuery(p *graphql.RawParams, documentID string) error {
	if documentID != "" {
		if p.Extensions == nil {
			p.Extensions = map[string]any{}
		}
		p.Extensions[graphqllimits.DocumentKey] = documentID
	}
	if p.Query == "" && p.Extensions["persistedQuery"] == nil &&
		p.Extensions[graphqllimits.DocumentKey] == nil {
		return badRequest("there is no query: it must be a text under the name query")
	}
	return nil
}

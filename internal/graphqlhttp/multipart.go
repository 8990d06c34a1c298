package graphqlhttp

import (
	"bytes"
	"errors"
	"io"
	"mime/multipart"
	"net/http"
	"os"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"hirewire/internal/graphqlanswer"
	"hirewire/internal/ratelimit"
)

// maxFiles is how many files one request may have.
const maxFiles = 20

// readMultipart reads an operation with files, as the GraphQL multipart request specification
// defines it (https://github.com/jaydenseric/graphql-multipart-request-spec): the operation, then
// the map, then the files.
func (s *Server) readMultipart(r *http.Request) (*graphql.RawParams, error) {
	if r.ContentLength > s.limits.Upload {
		return nil, tooLarge(s.limits.Upload)
	}
	left := s.limits.Upload
	parts, err := r.MultipartReader()
	if err != nil {
		return nil, badRequest("the form has no boundary")
	}
	operation, err := namedPart(parts, "operations", min(s.limits.Body, left))
	if err != nil {
		return nil, err
	}
	p, err := parseOperation(operation)
	if err != nil {
		return nil, err
	}
	list, err := namedPart(parts, "map", s.limits.Body)
	if err != nil {
		return nil, err
	}
	places := map[string][]string{}
	if err := decodeJSON(list, &places); err != nil {
		return nil, badRequest("map: %v", err)
	}
	if len(places) > maxFiles {
		return nil, refusal(
			http.StatusBadRequest,
			graphqlanswer.CodeTooComplex,
			"a request carries at most "+strconv.Itoa(maxFiles)+" files",
		)
	}
	left -= int64(len(operation) + len(list))
	for len(places) > 0 {
		part, err := parts.NextPart()
		if errors.Is(err, io.EOF) {
			return nil, badRequest("the map names a file that the form does not have")
		}
		if err != nil {
			return nil, formError(err, s.limits.Upload)
		}
		name := part.FormName()
		paths := places[name]
		if len(paths) == 0 {
			return nil, badRequest("the map has no place for the file %q", name)
		}
		delete(places, name)
		content, err := readAll(part, -1, left)
		if err != nil {
			return nil, formError(err, s.limits.Upload)
		}
		left -= int64(len(content))
		for _, path := range paths {
			err := place(p.Variables, path, graphql.Upload{
				File:        bytes.NewReader(content),
				Size:        int64(len(content)),
				Filename:    part.FileName(),
				ContentType: part.Header.Get("Content-Type"),
			})
			if err != nil {
				return nil, err
			}
		}
	}
	return p, nil
}

// namedPart reads the next part. It returns an error if the part does not have this name.
func namedPart(parts *multipart.Reader, name string, limit int64) ([]byte, error) {
	part, err := parts.NextPart()
	if err != nil {
		return nil, formError(err, limit)
	}
	if part.FormName() != name {
		return nil, badRequest(
			"the form must begin with operations, then map, then the files; where %s should be, there is %q",
			name,
			part.FormName(),
		)
	}
	return readAll(part, -1, limit)
}

func formError(err error, limit int64) error {
	if large := (*http.MaxBytesError)(nil); errors.As(err, &large) {
		return tooLarge(limit)
	}
	if e, ok := errors.AsType[*httpRefusal](err); ok {
		if e.status == http.StatusRequestEntityTooLarge {
			return tooLarge(limit)
		}
		return e
	}
	if full, ok := errors.AsType[*ratelimit.Refusal](err); ok {
		return pacedBy(full)
	}
	if errors.Is(err, os.ErrDeadlineExceeded) {
		return tooSlow()
	}
	return badRequest("the form ends early or is not well-formed")
}

// place puts a file into the variables, where a null must be.
func place(variables map[string]any, path string, file graphql.Upload) error {
	wrong := badRequest("the map's place %q is not a null in the variables", path)
	keys := strings.Split(path, ".")
	if len(keys) < 2 || keys[0] != "variables" {
		return wrong
	}
	var at any = variables
	for i, key := range keys[1:] {
		last := i == len(keys)-2
		switch in := at.(type) {
		case map[string]any:
			v, ok := in[key]
			if !ok || last && v != nil {
				return wrong
			}
			if last {
				in[key] = file
			}
			at = v
		case []any:
			n, err := strconv.Atoi(key)
			if err != nil || n < 0 || n >= len(in) || last && in[n] != nil {
				return wrong
			}
			if last {
				in[n] = file
			} else {
				at = in[n]
			}
		default:
			return wrong
		}
	}
	return nil
}

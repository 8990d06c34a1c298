// Package dashboard serves the web app. It is built from app/ into dist/, which is embedded, so
// that the server needs only the binary, and browsers load nothing from other hosts.
package dashboard

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"fmt"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strconv"
	"strings"
	"sync"
)

//go:embed dist
var dist embed.FS

//go:embed app/src/*/*.graphql app/src/gql/documents.json
var operations embed.FS

// Operations returns the documents of all operations that the app sends to the API.
func Operations() fs.FS { return operations }

// The content security policies of the pages. They allow only what they list, and no inline
// scripts.
const (
	// policy allows images and documents that the app has fetched itself (blob:), but none from
	// other hosts.
	policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; " +
		"connect-src 'self'; frame-src blob:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
	// explorerPolicy is only for the API explorer. Its editor, Monaco, runs languages in workers
	// and writes colors and sizes into style elements. Neither permits scripts.
	explorerPolicy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; " +
		"connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)

// Values of Cache-Control. The names of assets change with their content. Pages and other files are
// revalidated each time, usually with 304.
const (
	forever    = "public, max-age=31536000, immutable"
	revalidate = "no-cache"
)

// Handler serves the app: its files by name, the explorer at /explorer, and the page, which does
// its own routing, at every other path without a file name.
func Handler() http.Handler {
	build, err := fs.Sub(dist, "dist")
	if err != nil {
		panic(err) // only for an invalid path
	}
	return handler(build)
}

func handler(build fs.FS) http.Handler {
	s := &server{build: build, files: map[string]*file{}}
	return http.HandlerFunc(s.serve)
}

type server struct {
	build fs.FS
	mu    sync.Mutex
	files map[string]*file
}

// file is a file of the build as it is sent. It is read and compressed at its first request.
type file struct {
	once          sync.Once
	err           error
	mediaType     string
	plain, packed []byte // packed is nil if it is not smaller
	tag           string
}

func (s *server) serve(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "only GET and HEAD are allowed", http.StatusMethodNotAllowed)
		return
	}
	name := strings.TrimPrefix(path.Clean(r.URL.Path), "/")
	h := w.Header()
	h.Set("Cache-Control", revalidate)
	switch {
	case name == "explorer":
		name = "explorer.html"
		h.Set("Content-Security-Policy", explorerPolicy)
	case path.Ext(name) == "" && !strings.HasPrefix(name, "assets/"):
		name = "index.html"
		h.Set("Content-Security-Policy", policy)
	case strings.HasSuffix(name, ".html"):
		name = "" // each page has only one address
	case strings.HasPrefix(name, "assets/"):
		h.Set("Cache-Control", forever)
	}
	f, err := s.file(name)
	if err != nil {
		h.Set("Cache-Control", "no-store")
		http.NotFound(w, r)
		return
	}
	f.send(w, r)
}

// file returns a file of the build. Unknown names are not cached, because clients can invent any
// number of them.
func (s *server) file(name string) (*file, error) {
	s.mu.Lock()
	f := s.files[name]
	if f == nil {
		if info, err := fs.Stat(s.build, name); err != nil || info.IsDir() {
			s.mu.Unlock()
			return nil, fs.ErrNotExist
		}
		f = &file{}
		s.files[name] = f
	}
	s.mu.Unlock()
	f.once.Do(func() { f.err = f.load(s.build, name) })
	return f, f.err
}

func (f *file) load(build fs.FS, name string) error {
	plain, err := fs.ReadFile(build, name)
	if err != nil {
		return err
	}
	f.plain, f.mediaType = plain, mediaType(name)
	sum := sha256.Sum256(plain)
	f.tag = base64.RawURLEncoding.EncodeToString(sum[:12])
	var packed bytes.Buffer
	z, err := gzip.NewWriterLevel(&packed, gzip.BestCompression)
	if err != nil {
		return err
	}
	if _, err := z.Write(plain); err != nil {
		return fmt.Errorf("compressing %s: %w", name, err)
	}
	if err := z.Close(); err != nil {
		return fmt.Errorf("compressing %s: %w", name, err)
	}
	if packed.Len() < len(plain) {
		f.packed = packed.Bytes()
	}
	return nil
}

// mediaType returns the media type of a file. It does not use the system's tables, which differ
// between machines.
func mediaType(name string) string {
	switch path.Ext(name) {
	case ".html":
		return "text/html; charset=utf-8"
	case ".js":
		return "text/javascript; charset=utf-8"
	case ".css":
		return "text/css; charset=utf-8"
	case ".svg":
		return "image/svg+xml"
	case ".ttf":
		return "font/ttf"
	case ".woff2":
		return "font/woff2"
	case ".png":
		return "image/png"
	default:
		return "application/octet-stream" // the test of the build fails for files without a media type
	}
}

func (f *file) send(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Add("Vary", "Accept-Encoding")
	body, tag := f.plain, `"`+f.tag+`"`
	if f.packed != nil && takesGzip(r) {
		body, tag = f.packed, `"`+f.tag+`-gz"`
		h.Set("Content-Encoding", "gzip")
	}
	h.Set("ETag", tag)
	if known(r.Header.Get("If-None-Match"), tag) {
		h.Del("Content-Encoding")
		w.WriteHeader(http.StatusNotModified)
		return
	}
	h.Set("Content-Type", f.mediaType)
	h.Set("Content-Length", strconv.Itoa(len(body)))
	if r.Method != http.MethodHead {
		_, _ = w.Write(body)
	}
}

// takesGzip reports whether an Accept-Encoding header accepts gzip. A quality of zero is a refusal.
func takesGzip(r *http.Request) bool {
	for _, line := range r.Header.Values("Accept-Encoding") {
		for part := range strings.SplitSeq(line, ",") {
			coding, parameters, err := mime.ParseMediaType(part)
			if err != nil || coding != "gzip" && coding != "*" {
				continue
			}
			quality, err := strconv.ParseFloat(parameters["q"], 64)
			return err != nil || quality > 0
		}
	}
	return false
}

func known(ifNoneMatch, tag string) bool {
	for one := range strings.SplitSeq(ifNoneMatch, ",") {
		if one = strings.TrimPrefix(strings.TrimSpace(one), "W/"); one == tag || one == "*" {
			return true
		}
	}
	return false
}

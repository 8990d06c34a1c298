package dashboard

import (
	"compress/gzip"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func small() http.Handler {
	return handler(fstest.MapFS{
		"index.html": {
			Data: []byte("<!doctype html><p>the app" + strings.Repeat(" and more", 200)),
		},
		"explorer.html":       {Data: []byte("<!doctype html><p>the explorer")},
		"icon.svg":            {Data: []byte("<svg/>")},
		"assets/app-1a2b.js":  {Data: []byte(strings.Repeat("work();\n", 400))},
		"assets/app-1a2b.css": {Data: []byte(":root{}")},
	})
}

type answer struct {
	status int
	header http.Header
	body   string
}

func ask(h http.Handler, method, path string, header http.Header) answer {
	r := httptest.NewRequest(method, path, http.NoBody)
	for name, values := range header {
		r.Header[name] = values
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return answer{w.Code, w.Header(), w.Body.String()}
}

func TestEveryPathIsThePage(t *testing.T) {
	h := small()
	for _, path := range []string{"/", "/postings", "/postings/pst_01k82zyam0784mfjh510pt9b1r", "/candidates", "/activity", "/settings/people", "/nowhere", "/postings/", "/assets/"} {
		r := ask(h, http.MethodGet, path, nil)
		assert.Equal(t, http.StatusOK, r.status, path)
		assert.Equal(t, "text/html; charset=utf-8", r.header.Get("Content-Type"), path)
		assert.Equal(t, "no-cache", r.header.Get("Cache-Control"), path)
		assert.Equal(t, policy, r.header.Get("Content-Security-Policy"), path)
		assert.Contains(t, r.body, "the app", path)
	}
}

func TestTheExplorerHasItsOwnPolicy(t *testing.T) {
	r := ask(small(), http.MethodGet, "/explorer", nil)
	assert.Contains(t, r.body, "the explorer")
	assert.Equal(t, explorerPolicy, r.header.Get("Content-Security-Policy"))
	for _, p := range []string{policy, explorerPolicy} {
		assert.Contains(t, p, "default-src 'none'; script-src 'self';")
		assert.Contains(t, p, "frame-ancestors 'none'")
	}
	assert.NotContains(t, policy, "unsafe")
}

func TestUnknownFilesAreNotFound(t *testing.T) {
	h := small()
	for _, path := range []string{
		"/assets/app-0000.js", "/favicon.ico", "/robots.txt", "/index.html", "/explorer.html", "/audit.jsonl",
		"/assets/gone", "/../dashboard.go", "/postings/a.b", "/.env",
	} {
		r := ask(h, http.MethodGet, path, nil)
		assert.Equal(t, http.StatusNotFound, r.status, path)
		assert.Equal(t, "no-store", r.header.Get("Cache-Control"), path)
	}
}

func TestAssetsAreCachedForever(t *testing.T) {
	h := small()
	r := ask(h, http.MethodGet, "/assets/app-1a2b.js", nil)
	assert.Equal(t, http.StatusOK, r.status)
	assert.Equal(t, "public, max-age=31536000, immutable", r.header.Get("Cache-Control"))
	assert.Equal(t, "text/javascript; charset=utf-8", r.header.Get("Content-Type"))
	assert.Empty(t, r.header.Get("Content-Encoding"))
	assert.Equal(t, strconv.Itoa(len(r.body)), r.header.Get("Content-Length"))

	packed := ask(
		h,
		http.MethodGet,
		"/assets/app-1a2b.js",
		http.Header{"Accept-Encoding": {"br, gzip;q=0.5"}},
	)
	assert.Equal(t, "gzip", packed.header.Get("Content-Encoding"))
	assert.Equal(t, "Accept-Encoding", packed.header.Get("Vary"))
	assert.Less(t, len(packed.body), len(r.body))
	assert.NotEqual(t, r.header.Get("ETag"), packed.header.Get("ETag"))
	z, err := gzip.NewReader(strings.NewReader(packed.body))
	require.NoError(t, err)
	unpacked, err := io.ReadAll(z)
	require.NoError(t, err)
	assert.Equal(t, r.body, string(unpacked))

	refused := ask(
		h,
		http.MethodGet,
		"/assets/app-1a2b.js",
		http.Header{"Accept-Encoding": {"gzip;q=0"}},
	)
	assert.Empty(t, refused.header.Get("Content-Encoding"))
}

func TestUnchangedFilesAreNotSentAgain(t *testing.T) {
	h := small()
	zip := []string{"gzip"}
	first := ask(h, http.MethodGet, "/postings", http.Header{"Accept-Encoding": zip})
	again := ask(
		h,
		http.MethodGet,
		"/candidates",
		http.Header{
			"Accept-Encoding": zip,
			"If-None-Match":   {`"other", W/` + first.header.Get("ETag")},
		},
	)
	assert.Equal(t, http.StatusNotModified, again.status)
	assert.Empty(t, again.body)
	assert.Equal(t, first.header.Get("ETag"), again.header.Get("ETag"))
}

func TestOnlyReadsAreAllowed(t *testing.T) {
	h := small()
	head := ask(h, http.MethodHead, "/", nil)
	assert.Equal(t, http.StatusOK, head.status)
	assert.Empty(t, head.body)
	for _, method := range []string{http.MethodPost, http.MethodPut, http.MethodDelete, http.MethodOptions} {
		r := ask(h, method, "/", nil)
		assert.Equal(t, http.StatusMethodNotAllowed, r.status, method)
		assert.Equal(t, "GET, HEAD", r.header.Get("Allow"), method)
	}
}

var (
	inlineScript = regexp.MustCompile(`<script(?:\s[^>]*)?>[^<]`)
	loaded       = regexp.MustCompile(`(?:src|href)="([^"]+)"`)
)

// The build is allowed by the policies, and a client without scripts gets a text that explains the
// page.
func TestTheBuild(t *testing.T) {
	h := Handler()
	for _, path := range []string{"/", "/explorer"} {
		page := ask(h, http.MethodGet, path, nil).body
		assert.Contains(t, page, "<noscript>", path)
		assert.NotRegexp(t, inlineScript, page, path)
		assert.NotContains(t, page, "style=", path)
		files := loaded.FindAllStringSubmatch(page, -1)
		assert.NotEmpty(t, files, path)
		for _, f := range files {
			assert.True(t, strings.HasPrefix(f[1], "/"), "%s loads %s", path, f[1])
			assert.Equal(t, http.StatusOK, ask(h, http.MethodGet, f[1], nil).status, f[1])
		}
	}
	require.NoError(
		t,
		fs.WalkDir(dist, "dist/assets", func(name string, d fs.DirEntry, err error) error {
			if err == nil && !d.IsDir() {
				assert.NotEqual(
					t,
					"application/octet-stream",
					mediaType(name),
					"%s needs a media type",
					name,
				)
			}
			return err
		}),
	)
}

// The files that the first page needs before it can show anything. The browser test measures what
// the browser really loads until the board is shown.
func TestTheFirstLoadIsSmall(t *testing.T) {
	const most = 250 << 10
	h := Handler()
	zip := http.Header{"Accept-Encoding": {"gzip"}}
	total := len(ask(h, http.MethodGet, "/", zip).body)
	for _, f := range loaded.FindAllStringSubmatch(ask(h, http.MethodGet, "/", nil).body, -1) {
		total += len(ask(h, http.MethodGet, f[1], zip).body)
	}
	t.Logf("the first load takes %d kB", total>>10)
	assert.Less(t, total, most)
}

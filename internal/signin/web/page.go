package web

import (
	_ "embed"
	"net/http"
)

var (
	//go:embed link.html
	linkPage []byte
	//go:embed link.js
	linkScript []byte
	//go:embed link.css
	linkStyle []byte
)

// servePage serves the page behind links, which asks for a password. The link's secret is in the
// URL's fragment, which only the page's script sees, so the page is the same for everyone.
func servePage(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Security-Policy",
		"default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src "+
			"'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
	serveFile(w, "text/html; charset=utf-8", linkPage)
}

func serveScript(w http.ResponseWriter, _ *http.Request) {
	serveFile(w, "text/javascript; charset=utf-8", linkScript)
}

func serveStyle(w http.ResponseWriter, _ *http.Request) {
	serveFile(w, "text/css; charset=utf-8", linkStyle)
}

func serveFile(w http.ResponseWriter, kind string, body []byte) {
	w.Header().Set("Content-Type", kind)
	_, _ = w.Write(body)
}

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

// page serves the page that asks for a password. The link's secret stands behind a #, which only the page's script sees, so
// the page itself says nothing about the company.
func page(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Security-Policy",
		"default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
	file(w, "text/html; charset=utf-8", linkPage)
}

func script(w http.ResponseWriter, _ *http.Request) {
	file(w, "text/javascript; charset=utf-8", linkScript)
}

func style(w http.ResponseWriter, _ *http.Request) { file(w, "text/css; charset=utf-8", linkStyle) }

func file(w http.ResponseWriter, kind string, body []byte) {
	w.Header().Set("Content-Type", kind)
	_, _ = w.Write(body)
}

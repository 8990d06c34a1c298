package documents

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/ids"
	"hirewire/internal/store"
)

// Handler serves GET and HEAD /documents/{id}, whole or in ranges. It accepts a signed link whose
// creator may still see the document, or the viewer of the request's context. Everything else gets
// the same 404: a link that has expired, was forged or outlived its creator's rights reveals no
// more than a document that does not exist.
type Handler struct {
	Reader Reader
	Signer *Signer
	Logger *slog.Logger
	// Renew returns the viewer for whom a link was created, with their current rights. It returns
	// access.ErrUnauthenticated if the account, session or API key has ended.
	Renew func(ctx context.Context, v *access.Viewer) (*access.Viewer, error)
	// Hold registers a download so that end is called when the viewer's account or credential ends,
	// until release is called. It may be nil.
	Hold func(v *access.Viewer, end func(why error)) (release func())
	// Opened is called for each download. Its context carries the viewer; linkOf is the id of the
	// account that created the link, or empty without a link. It may be nil and must not block.
	Opened func(ctx context.Context, d *ent.Document, linkOf string)
}

// ServeHTTP implements http.Handler.
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	header := w.Header()
	header.Set("Cache-Control", "private, no-store")
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Content-Security-Policy", "sandbox; default-src 'none'")
	header.Set("Referrer-Policy", "no-referrer") // the URL is a credential
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		header.Set("Allow", "GET, HEAD")
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
		return
	}
	id, _ := strings.CutPrefix(r.URL.Path, Path)
	query := r.URL.Query()
	signer := h.Signer.verify(id, query)
	switch _, err := access.From(r.Context()); {
	case signer != nil:
		h.serveLink(w, r, id, signer)
	case err != nil && query.Has("signature"):
		h.refuse(w, r, access.ErrNotFound)
	case err != nil:
		h.refuse(w, r, err)
	default:
		h.serve(w, r, id, "")
	}
}

// serveLink serves a document with the current rights of the link's creator.
func (h *Handler) serveLink(
	w http.ResponseWriter, r *http.Request, id string, signer *access.Viewer,
) {
	v, err := h.Renew(r.Context(), signer)
	switch {
	case errors.Is(err, access.ErrUnauthenticated):
		h.refuse(w, r, access.ErrNotFound)
	case err != nil:
		h.refuse(w, r, err)
	default:
		h.serve(w, r.WithContext(access.With(r.Context(), v)), id, v.ID)
	}
}

// serve serves a document that the viewer of the request's context may see. linkOf is the id of the
// account that created the link; empty without a link.
func (h *Handler) serve(w http.ResponseWriter, r *http.Request, id, linkOf string) {
	d, err := h.find(r.Context(), id)
	if err != nil {
		h.refuse(w, r, err)
		return
	}
	if h.Opened != nil && r.Method == http.MethodGet {
		h.Opened(r.Context(), d, linkOf)
	}
	w.Header().Set("Content-Type", d.MediaType)
	w.Header().Set("Content-Disposition", disposition(d.Filename))
	w.Header().Set("ETag", strconv.Quote(d.Sha256))
	ctx, end := context.WithCancelCause(r.Context())
	defer end(nil)
	if v, err := access.From(ctx); err == nil && h.Hold != nil {
		defer h.Hold(v, end)()
	}
	http.ServeContent(w, r, "", time.Time{}, h.Reader.DocumentContent(ctx, d))
}

// find returns the document with an id, or access.ErrNotFound.
func (h *Handler) find(ctx context.Context, id string) (*ent.Document, error) {
	if !ids.Is(id, ids.Document) {
		return nil, access.ErrNotFound
	}
	found, err := h.Reader.DocumentsByID(ctx, []string{id})
	if err != nil {
		return nil, fmt.Errorf("find document: %w", err)
	}
	if found[id] == nil {
		return nil, access.ErrNotFound
	}
	return found[id], nil
}

// refuse responds with an error.
func (h *Handler) refuse(w http.ResponseWriter, r *http.Request, err error) {
	switch {
	case errors.Is(err, access.ErrUnauthenticated):
		w.Header().Set("WWW-Authenticate", `Bearer realm="hirewire"`)
		http.Error(w, err.Error(), http.StatusUnauthorized)
	case errors.Is(err, access.ErrNotFound):
		http.Error(w, err.Error(), http.StatusNotFound)
	case errors.Is(err, context.Canceled):
		// The client has disconnected.
	case store.IsUnavailable(err):
		h.Logger.LogAttrs(r.Context(), slog.LevelError, "database unavailable",
			slog.String("cause", store.Cause(err)), slog.String("error", err.Error()))
		http.Error(w, store.Apology(err), http.StatusServiceUnavailable)
	default:
		h.Logger.LogAttrs(r.Context(), slog.LevelError, "download failed",
			slog.String("error", err.Error()))
		http.Error(w, "something went wrong on our side", http.StatusInternalServerError)
	}
}

// disposition returns a Content-Disposition header that makes a browser save the file under its
// name: in ASCII for old clients, and in the encoding of RFC 5987.
func disposition(filename string) string {
	ascii := strings.Map(func(r rune) rune {
		if r < 0x20 || r > 0x7e || r == '"' || r == '\\' || r == '%' {
			return '_'
		}
		return r
	}, filename)
	return fmt.Sprintf(`attachment; filename="%s"; filename*=UTF-8''%s`, ascii,
		strings.ReplaceAll(url.QueryEscape(filename), "+", "%20"))
}

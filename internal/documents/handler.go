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

// Handler serves GET and HEAD /documents/{id}, whole or in ranges, to clients with a signed link whose signer may still see
// the document, and to the viewer of the request's context if they may see it. Everything else is the same 404: a link that
// expired, was forged, or outlived its signer's rights tells as little as a document that does not exist.
type Handler struct {
	Reader Reader
	Signer *Signer
	Logger *slog.Logger
	// Renew reads for whom a link was made, with the rights of now. It returns access.ErrUnauthenticated once their account,
	// session or API key has ended.
	Renew func(ctx context.Context, v *access.Viewer) (*access.Viewer, error)
	// Hold ends a download that goes on while its viewer's account or credential ends, until release is called; nil ends none.
	Hold func(v *access.Viewer, end func(why error)) (release func())
	// Opened hears of each download: its context has the viewer, and linkOf is for whom the link was made that opened it;
	// empty where none was needed. Nil for nobody. It must not block.
	Opened func(ctx context.Context, d *ent.Document, linkOf string)
}

// ServeHTTP answers one download.
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	header := w.Header()
	header.Set("Cache-Control", "private, no-store")
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Content-Security-Policy", "sandbox; default-src 'none'")
	header.Set("Referrer-Policy", "no-referrer") // the address is a credential
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		header.Set("Allow", "GET, HEAD")
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
		return
	}
	id, _ := strings.CutPrefix(r.URL.Path, Path)
	query := r.URL.Query()
	signer := h.Signer.signer(id, query)
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

// serveLink sends a document with the rights that the link's signer has now.
func (h *Handler) serveLink(w http.ResponseWriter, r *http.Request, id string, signer *access.Viewer) {
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

// serve sends a document as far as the viewer of the request's context may see it.
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

func (h *Handler) refuse(w http.ResponseWriter, r *http.Request, err error) {
	switch {
	case errors.Is(err, access.ErrUnauthenticated):
		w.Header().Set("WWW-Authenticate", `Bearer realm="hirewire"`)
		http.Error(w, err.Error(), http.StatusUnauthorized)
	case errors.Is(err, access.ErrNotFound):
		http.Error(w, err.Error(), http.StatusNotFound)
	case errors.Is(err, context.Canceled):
		// Nobody is there to hear.
	case store.IsUnavailable(err):
		h.Logger.LogAttrs(r.Context(), slog.LevelError, "database unavailable", slog.String("cause", store.Cause(err)), slog.String("error", err.Error()))
		http.Error(w, store.Apology(err), http.StatusServiceUnavailable)
	default:
		h.Logger.LogAttrs(r.Context(), slog.LevelError, "download failed", slog.String("error", err.Error()))
		http.Error(w, "something went wrong on our side", http.StatusInternalServerError)
	}
}

// disposition makes a browser save the file under its name: in ASCII for old clients, and as RFC 5987 has it.
func disposition(filename string) string {
	ascii := strings.Map(func(r rune) rune {
		if r < 0x20 || r > 0x7e || r == '"' || r == '\\' || r == '%' {
			return '_'
		}
		return r
	}, filename)
	return fmt.Sprintf(`attachment; filename="%s"; filename*=UTF-8''%s`, ascii, strings.ReplaceAll(url.QueryEscape(filename), "+", "%20"))
}

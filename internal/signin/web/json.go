package web

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"math"
	"mime"
	"net/http"
	"strconv"

	"hirewire/internal/access"
	"hirewire/internal/signin"
	"hirewire/internal/store"
)

// maxBody bounds the size of a request body.
const maxBody = 16 << 10

// requestError is an error in the request itself, with its HTTP status.
type requestError struct {
	status        int
	code, message string
}

// Error returns the message for the client.
func (e *requestError) Error() string { return e.message }

var (
	errForged = &requestError{
		http.StatusForbidden, "FORBIDDEN",
		"the request came from a page of another site",
	}
	errNoRoute = &requestError{
		http.StatusNotFound, "NOT_FOUND",
		"there is no such route, or not for this method",
	}
	errInsecure = &requestError{
		http.StatusForbidden, "INSECURE",
		"sign-in needs HTTPS: set --public-url to the address behind your proxy, or --tls-cert " +
			"and --tls-key",
	}
	errNotJSON = &requestError{
		http.StatusUnsupportedMediaType, "BAD_INPUT",
		"send a JSON object as application/json in UTF-8",
	}
)

func badBody(message string) error {
	return &requestError{
		http.StatusBadRequest, "BAD_INPUT",
		message,
	}
}

// decodeJSON decodes the request body, which must be exactly one JSON object without unknown
// fields.
func decodeJSON(r *http.Request, into any) error {
	kind, attributes, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if charset := attributes["charset"]; err != nil || kind != "application/json" ||
		charset != "" && charset != "utf-8" && charset != "UTF-8" {
		return errNotJSON
	}
	d := json.NewDecoder(r.Body)
	d.DisallowUnknownFields()
	var tooLarge *http.MaxBytesError
	switch err := d.Decode(into); {
	case errors.As(err, &tooLarge):
		return &requestError{
			http.StatusRequestEntityTooLarge, "BAD_INPUT",
			"the request is too large",
		}
	case err != nil:
		return badBody("the body is not a JSON object with the fields of this route")
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return badBody("send one JSON object and nothing after it")
	}
	return nil
}

func writeJSON(w http.ResponseWriter, status int, body any) error {
	text, err := json.Marshal(body)
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_, _ = w.Write(append(text, '\n')) // the client may have disconnected
	return nil
}

type errorJSON struct {
	Code    string `json:"code"`
	Message string `json:"message"`
	// Field names the value that was wrong; empty for none.
	Field     string `json:"field,omitempty"`
	RequestID string `json:"requestId,omitempty"`
}

// fail responds with an error. An unexpected error is logged, and the client gets the request's id.
func (h *Handler) fail(w http.ResponseWriter, r *http.Request, err error) {
	status, body := h.explain(r.Context(), err)
	if e, ok := errors.AsType[*signin.Refusal](err); ok && e.RetryAfter > 0 {
		w.Header().Set("Retry-After", strconv.Itoa(int(math.Ceil(e.RetryAfter.Seconds()))))
	}
	_ = writeJSON(w, status, map[string]errorJSON{"error": body})
}

// explain returns the HTTP status and the body for an error, and logs unexpected ones.
func (h *Handler) explain(ctx context.Context, err error) (int, errorJSON) {
	if e, ok := errors.AsType[*requestError](err); ok {
		return e.status, errorJSON{Code: e.code, Message: e.message}
	}
	if e, ok := errors.AsType[*signin.Refusal](err); ok {
		return statusOf(e.Code), errorJSON{Code: string(e.Code), Message: e.Message, Field: e.Field}
	}
	switch {
	case errors.Is(err, access.ErrUnauthenticated):
		return http.StatusUnauthorized, errorJSON{
			Code:    "UNAUTHENTICATED",
			Message: "you are not signed in",
		}
	case errors.Is(err, access.ErrForbidden):
		return http.StatusForbidden, errorJSON{
			Code:    "FORBIDDEN",
			Message: access.ForbiddenMessage(err),
		}
	case errors.Is(err, access.ErrNotFound):
		return http.StatusNotFound, errorJSON{
			Code:    "NOT_FOUND",
			Message: access.ErrNotFound.Error(),
		}
	case errors.Is(err, context.Canceled):
		return http.StatusServiceUnavailable,
			errorJSON{Code: "UNAVAILABLE", Message: "the request was canceled"}
	}
	id := h.o.RequestID(ctx)
	if store.IsUnavailable(err) {
		h.o.Logger.LogAttrs(ctx, slog.LevelError, "database unavailable",
			slog.String("request_id", id), slog.String("cause", store.Cause(err)),
			slog.String("error", err.Error()))
		return http.StatusServiceUnavailable,
			errorJSON{Code: "UNAVAILABLE", Message: store.Apology(err)}
	}
	h.o.Logger.LogAttrs(ctx, slog.LevelError, "sign-in failed", slog.String("request_id", id),
		slog.String("error", err.Error()))
	return http.StatusInternalServerError,
		errorJSON{Code: "INTERNAL", Message: "something went wrong on our side; ask with the " +
			"request id", RequestID: id}
}

// statusOf returns the HTTP status for the code of a refusal.
func statusOf(code signin.Code) int {
	switch code {
	case signin.BadCredentials, signin.CodeRequired, signin.Unauthenticated:
		return http.StatusUnauthorized
	case signin.TooManyAttempts:
		return http.StatusTooManyRequests
	case signin.Busy:
		return http.StatusServiceUnavailable
	case signin.NotAllowed, signin.SwitchedOff:
		return http.StatusForbidden
	case signin.NotFound:
		return http.StatusNotFound
	case signin.BadLink:
		return http.StatusGone
	case signin.ProviderFailed:
		return http.StatusBadGateway
	default:
		return http.StatusUnprocessableEntity
	}
}

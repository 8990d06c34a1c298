package server

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"time"

	"hirewire/internal/audit"
	"hirewire/internal/graphqlanswer"
	"hirewire/internal/hiring"
	"hirewire/internal/requestorigin"
	"hirewire/internal/services"
	"hirewire/internal/settings"
	"hirewire/internal/signin"
	"hirewire/internal/signin/web"
)

// front knows where requests come from, and who is signed in.
type front struct {
	origin   *requestorigin.Policy
	service  *signin.Service
	hiring   *hiring.Service
	sessions *web.Sessions
	handler  http.Handler
	// base is the address that links begin with; local is the address on this machine.
	base, local string
}

// newFront returns the front of a server that listens at an address. It signs nobody in before
// serve is called.
func newFront(
	ctx context.Context, s *settings.Settings, v *services.Services, at net.Addr, log *slog.Logger,
) (*front, error) {
	f := &front{
		hiring: v.Hiring,
		origin: newOriginPolicy(s, at),
		base:   s.BaseURL(at.String()), local: s.LocalURL(at.String()),
	}
	if s.SignIn.OIDC.Issuer != "" && s.SignIn.PublicURL == nil && !f.origin.Loopback {
		return nil, fmt.Errorf(
			"--oidc-issuer needs --public-url: the provider sends people back to %s",
			signin.CallbackPath,
		)
	}
	var err error
	f.service, err = v.SignIn(ctx, s, f.base, log)
	return f, err
}

// serve makes what finds out who is signed in, and the handler of the routes under /auth.
func (f *front) serve(
	s *settings.Settings, v *services.Services, demo *demoTokens, used *usage, log *slog.Logger,
) {
	f.sessions = &web.Sessions{
		Site: f.origin,
		Read: v.Read,
		Now:  v.Now,
		Idle: s.SignIn.Idle,
		Demo: demo.enters,
		Used: used.saw,
	}
	o := web.Options{
		SignIn:    f.service,
		Read:      v.Read,
		Sessions:  f.sessions,
		Site:      f.origin,
		Now:       v.Now,
		Logger:    log,
		RequestID: graphqlanswer.RequestID,
		Demo:      demo.people,
	}
	if s.SignIn.OIDC.Issuer != "" {
		o.OIDCName = s.SignIn.OIDC.Name
	}
	f.handler = web.New(o)
}

// newOriginPolicy returns what the settings say about where this server is reached.
func newOriginPolicy(s *settings.Settings, at net.Addr) *requestorigin.Policy {
	return &requestorigin.Policy{
		Public: s.SignIn.PublicURL, Trusted: s.SignIn.TrustedProxies,
		Loopback: requestorigin.LoopbackAddr(at.String()), Friends: s.CORSOrigins,
	}
}

// withClient adds to a request where it came from, for the audit trail.
func (f *front) withClient(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c := audit.Client{Address: f.origin.Address(r), Agent: r.UserAgent()}
		next.ServeHTTP(w, r.WithContext(audit.WithClient(r.Context(), c)))
	})
}

// mayOpenSocket reports whether the handshake of a WebSocket may go on. Pages from elsewhere may
// not open sockets; clients other than browsers send no origin.
func (f *front) mayOpenSocket(r *http.Request) bool {
	origins := r.Header.Values("Origin")
	if len(origins) == 0 || f.origin.OwnOrigin(r) {
		return true
	}
	_, host, ok := strings.Cut(origins[0], "://")
	return ok && len(origins) == 1 && strings.EqualFold(host, r.Host)
}

// sweepEvery is how often front sweeps.
const sweepEvery = time.Hour

// sweep removes what has no use any more: of sign-in, and the idempotency keys of commands that no
// client sends again.
func (f *front) sweep(ctx context.Context) error {
	_, err := f.hiring.ForgetKeys(ctx)
	return errors.Join(f.service.Sweep(ctx), err)
}

// keepSweeping sweeps now and then until ctx ends.
func (f *front) keepSweeping(ctx context.Context, log *slog.Logger) {
	tick := time.NewTicker(sweepEvery)
	defer tick.Stop()
	for {
		if err := f.sweep(ctx); err != nil && ctx.Err() == nil {
			log.LogAttrs(ctx, slog.LevelWarn, "not swept", slog.String("error", err.Error()))
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return
		}
	}
}

// invite prints the link for the first admin, if there is one. The link never goes to the log.
func (f *front) invite(w io.Writer, link *signin.Link) {
	if link == nil {
		return
	}
	_, _ = fmt.Fprintf(w, "\nNobody has an account here yet. "+
		"Become the first admin with this link; it works once, for a day:\n  %s\n", link.URL)
	if f.origin.Public == nil && !f.origin.Loopback && !strings.HasPrefix(f.base, "https:") {
		_, _ = fmt.Fprintln(w, "Signing in needs HTTPS: "+
			"set --public-url to the address behind your proxy, or --tls-cert and --tls-key.")
	}
	_, _ = fmt.Fprintln(w)
}

// withTLS returns a listener for HTTPS if there is a certificate, and l itself otherwise.
func withTLS(l net.Listener, s *settings.Settings) (net.Listener, error) {
	if s.SignIn.TLSCert == "" {
		return l, nil
	}
	pair, err := tls.LoadX509KeyPair(s.SignIn.TLSCert, s.SignIn.TLSKey)
	if err != nil {
		return nil, fmt.Errorf("--tls-cert and --tls-key: %w", err)
	}
	return tls.NewListener(l, &tls.Config{
		Certificates: []tls.Certificate{
			pair,
		},
		MinVersion: tls.VersionTLS12,
		NextProtos: []string{"http/1.1"},
	}), nil
}

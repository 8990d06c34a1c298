package app

import (
	"context"
	"crypto/rand"
	"encoding/base64"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strings"

	"entgo.io/ent/dialect"

	"hirewire/ent/user"
	"hirewire/internal/access"
	"hirewire/internal/read"
	"hirewire/internal/store"
	"hirewire/internal/workflow"
)

// demoPerson is one of the people of the demo company as whom a visitor can sign in.
type demoPerson struct {
	word, who, email string
	id               string
}

// demoTokens are the credentials of the demo company. The fixed words are no secret, so they are good only where nobody
// but this machine's user can send them: a loopback listener, and a Host and Origin that a page from elsewhere cannot
// have.
type demoTokens struct {
	read     *read.Service
	tokens   map[string]*demoPerson
	order    []string
	anywhere bool
}

// prepareDemo decides whether demo tokens work in this process.
func prepareDemo(ctx context.Context, s *Settings, v *services, at net.Addr, log *slog.Logger) (*demoTokens, error) {
	company, err := v.store.Ent().CompanySettings.Query().Only(access.With(ctx, access.System()))
	if err != nil {
		return nil, fmt.Errorf("read the company's settings: %w", err)
	}
	switch {
	case company.Demo && !s.Demo:
		log.LogAttrs(ctx, slog.LevelWarn, "this database holds the demo company: its sign-in tokens are refused without --demo")
		return nil, nil //nolint:nilnil // no demo tokens
	case !s.Demo:
		return nil, nil //nolint:nilnil // no demo tokens
	case !company.Demo:
		log.LogAttrs(ctx, slog.LevelWarn, "--demo is without effect: this database holds a company of its own; name another with --data or --database")
		return nil, nil //nolint:nilnil // no demo tokens
	}
	if err := loadDemo(ctx, s, v, log); err != nil {
		return nil, err
	}
	if !s.DemoAnywhere && !loopbackAddr(at.String()) {
		log.LogAttrs(ctx, slog.LevelWarn, "the demo's sign-in tokens work only on a loopback address: listen on 127.0.0.1, or add --demo-anywhere for random ones")
		return nil, nil //nolint:nilnil // no demo tokens
	}
	return newDemoTokens(ctx, v, s.DemoAnywhere)
}

func newDemoTokens(ctx context.Context, v *services, anywhere bool) (*demoTokens, error) {
	d := &demoTokens{read: v.read, tokens: map[string]*demoPerson{}, anywhere: anywhere}
	for _, p := range demoPeople() {
		id, err := v.store.Ent().User.Query().Where(user.EmailKey(p.email)).OnlyID(access.With(ctx, access.System()))
		if err != nil {
			return nil, fmt.Errorf("the demo company has no %s: it was not loaded to its end; start with an empty database: %w", p.email, err)
		}
		p.id = id
		token := p.word
		if anywhere {
			secret := make([]byte, 32)
			_, _ = rand.Read(secret) // never fails
			token = p.word + "-" + base64.RawURLEncoding.EncodeToString(secret)
		}
		d.tokens[token] = &p
		d.order = append(d.order, token)
	}
	return d, nil
}

// person finds whose token this is, if it is one and the request may use it.
func (d *demoTokens) person(r *http.Request, token string) (*demoPerson, bool) {
	if d == nil {
		return nil, false
	}
	p, ok := d.tokens[token]
	return p, ok && (d.anywhere || fromHere(r))
}

func (d *demoTokens) viewer(ctx context.Context, p *demoPerson) (*access.Viewer, error) {
	v, err := d.read.ViewerByID(ctx, p.id)
	if err != nil {
		return nil, err
	}
	v.Scope = workflow.ScopeWrite
	return v, nil
}

// fromHere tells whether a request was sent by a program on this machine, and not by a page from elsewhere in its
// browser (which would have another Origin, or, after rebinding a name, another Host) nor through a proxy.
func fromHere(r *http.Request) bool {
	for _, h := range []string{"Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-Ip"} {
		if r.Header.Get(h) != "" {
			return false
		}
	}
	if !loopbackAddr(r.RemoteAddr) || !loopbackHost(r.Host) {
		return false
	}
	for _, origin := range r.Header.Values("Origin") {
		u, err := url.Parse(origin)
		if err != nil || !loopbackHost(u.Host) {
			return false
		}
	}
	return true
}

func loopbackAddr(address string) bool {
	a, err := netip.ParseAddrPort(address)
	return err == nil && a.Addr().Unmap().IsLoopback()
}

// loopbackHost takes the names that a Host header has for this machine, with or without a port.
func loopbackHost(host string) bool {
	if h, _, err := net.SplitHostPort(host); err == nil {
		host = h
	}
	switch strings.ToLower(strings.Trim(host, "[]")) {
	case "localhost", "127.0.0.1", "::1":
		return true
	}
	return false
}

// greet tells a person where to go.
func greet(w io.Writer, s *Settings, at net.Addr, st *store.Store, demo *demoTokens) {
	base := "http://" + shown(at.String())
	where := "SQLite in " + st.Path()
	if st.Dialect() == dialect.Postgres {
		where = "Postgres"
	}
	_, _ = fmt.Fprintf(w, "Hirewire serves %s/graphql (%s)\n", base, where)
	if demo == nil {
		return
	}
	_, _ = fmt.Fprintln(w, "\nSign in as one of the demo company's people:")
	for _, token := range demo.order {
		p := demo.tokens[token]
		_, _ = fmt.Fprintf(w, "  %-12s Authorization: Bearer %s\n", p.who, token)
	}
	_, _ = fmt.Fprintf(w, "\nTry:\n  curl -s %s/graphql -H 'Authorization: Bearer %s' -H 'Content-Type: application/json' \\\n    -d '{\"query\":\"{ viewer { name role } postings(first: 3) { nodes { id title status } } }\"}'\n\n",
		base, demo.order[1])
}

// shown is an address that a browser on this machine can open.
func shown(address string) string {
	host, port, err := net.SplitHostPort(address)
	if err != nil {
		return address
	}
	if ip := net.ParseIP(host); host == "" || ip != nil && ip.IsUnspecified() {
		host = "127.0.0.1"
	}
	return net.JoinHostPort(host, port)
}

package server

import (
	"context"
	"crypto/rand"
	"encoding/base64"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"sync"

	"entgo.io/ent/dialect"

	"hirewire/internal/access"
	"hirewire/internal/demo"
	"hirewire/internal/graphqlanswer"
	"hirewire/internal/progress"
	"hirewire/internal/read"
	"hirewire/internal/requestorigin"
	"hirewire/internal/services"
	"hirewire/internal/settings"
	"hirewire/internal/signin/web"
	"hirewire/internal/store"
	"hirewire/internal/workflow"
)

// demoTokens are the credentials of the demo company. The fixed words are no secret, so they are
// valid only in requests that come from this machine: see requestorigin.Policy.FromHere. A nil
// *demoTokens has none.
type demoTokens struct {
	read     *read.Service
	origin   *requestorigin.Policy
	log      *slog.Logger
	tokens   map[string]demo.Person
	order    []string
	anywhere bool
	// explained is done once the log has said why a fixed token was refused.
	explained sync.Once
}

// prepareDemo loads the demo company into an empty database, once. It returns nil if no demo tokens
// work in this process, and the log says why.
func prepareDemo(
	ctx context.Context, s *settings.Settings, v *services.Services, at net.Addr,
	phases services.Phases, log *slog.Logger, errs io.Writer,
) (*demoTokens, error) {
	company, err := v.Company(ctx)
	if err != nil {
		return nil, err
	}
	switch {
	case company.Demo && !s.Demo:
		log.LogAttrs(ctx, slog.LevelWarn, "this database holds the demo company: "+
			"its sign-in tokens are refused without --demo")
		return nil, nil //nolint:nilnil // no demo tokens
	case !s.Demo:
		return nil, nil //nolint:nilnil // no demo tokens
	case !company.Demo:
		log.LogAttrs(ctx, slog.LevelWarn, "--demo is without effect: "+
			"this database holds a company of its own; name another with --data or --database")
		return nil, nil //nolint:nilnil // no demo tokens
	}
	phases.Enter(ctx, phaseDemo)
	bar := progress.New(errs, "demo company")
	_, err = v.FillDemo(ctx, 0, bar.Set)
	bar.Clear()
	if err != nil {
		return nil, err
	}
	where := newOriginPolicy(s, at)
	if !s.DemoAnywhere && !where.Loopback {
		log.LogAttrs(
			ctx,
			slog.LevelWarn,
			"the demo's sign-in tokens work only on a loopback address: "+
				"listen on 127.0.0.1, or add --demo-anywhere for random ones",
		)
		return nil, nil //nolint:nilnil // no demo tokens
	}
	if !s.DemoAnywhere && where.BehindProxy() {
		log.LogAttrs(ctx, slog.LevelWarn, "the demo's sign-in tokens do not work behind a proxy, "+
			"which --public-url or --trusted-proxies name: "+
			"leave both out, or add --demo-anywhere for random tokens")
		return nil, nil //nolint:nilnil // no demo tokens
	}
	return newDemoTokens(v, where, s.DemoAnywhere, log), nil
}

func newDemoTokens(
	v *services.Services,
	where *requestorigin.Policy,
	anywhere bool,
	log *slog.Logger,
) *demoTokens {
	d := &demoTokens{
		read:     v.Read,
		origin:   where,
		log:      log,
		tokens:   map[string]demo.Person{},
		anywhere: anywhere,
	}
	for _, p := range demo.People() {
		token := p.Word
		if anywhere {
			secret := make([]byte, 32)
			_, _ = rand.Read(secret) // never fails
			token += "-" + base64.RawURLEncoding.EncodeToString(secret)
		}
		d.tokens[token] = p
		d.order = append(d.order, token)
	}
	return d
}

// person returns the person of a token. It returns false for an unknown token, and for one that
// this request may not use.
func (d *demoTokens) person(r *http.Request, token string) (demo.Person, bool) {
	if d == nil {
		return demo.Person{}, false
	}
	p, ok := d.tokens[token]
	if !ok || d.anywhere || d.origin.FromHere(r) {
		return p, ok
	}
	d.explained.Do(func() {
		d.log.LogAttrs(r.Context(), slog.LevelWarn, "a demo token was refused, "+
			"because its request did not come directly from this machine "+
			"(it came through a proxy, by HTTP/1.0, or for another host name)",
			slog.String("request_id", graphqlanswer.RequestID(r.Context())))
	})
	return demo.Person{}, false
}

func (d *demoTokens) viewer(ctx context.Context, p demo.Person) (*access.Viewer, error) {
	v, err := d.read.ViewerByID(ctx, p.UserID)
	if err != nil {
		return nil, err
	}
	v.Scope = workflow.ScopeWrite
	return v, nil
}

// greet prints where the server is, and how to sign in to the demo.
func greet(w io.Writer, base string, st *store.Store, d *demoTokens) {
	where := "SQLite in " + st.Path()
	if st.Dialect() == dialect.Postgres {
		where = "Postgres"
	}
	_, _ = fmt.Fprintf(w, "Hirewire serves %s/graphql (%s)\n", base, where)
	if d == nil {
		return
	}
	_, _ = fmt.Fprintln(w, "\nSign in as one of the demo company's people:")
	for _, token := range d.order {
		p := d.tokens[token]
		_, _ = fmt.Fprintf(w, "  Authorization: Bearer %-18s %s\n", token, p.Who)
	}
	_, _ = fmt.Fprintf(w, "\nTry:\n  curl -s %s/graphql -H 'Authorization: Bearer %s' "+
		"-H 'Content-Type: application/json' \\\n    -d '{\"query\":\"{ viewer { name role } postings(first: 3) { nodes { id title status } } }\"}'\n\n",
		base, d.order[1])
}

// simulate lets simulated colleagues work until ctx ends.
func simulate(ctx context.Context, v *services.Services, log *slog.Logger) {
	if err := demo.Live(ctx, v.Hiring, v.Read, demo.LiveOptions{Log: log}); err != nil {
		log.LogAttrs(ctx, slog.LevelWarn, "the simulated colleagues went home",
			slog.String("error", err.Error()))
	}
}

// enters reports whether sessions of the one-click entry count for a request.
func (d *demoTokens) enters(r *http.Request) bool {
	return d != nil && !d.anywhere && d.origin.FromHere(r)
}

// people returns the people as whom a request may sign in by one click; nil for none.
func (d *demoTokens) people(r *http.Request) []web.DemoPerson {
	if !d.enters(r) {
		return nil
	}
	out := make([]web.DemoPerson, len(d.order))
	for i, token := range d.order {
		p := d.tokens[token]
		out[i] = web.DemoPerson{Person: p.Word, Who: p.Who, UserID: p.UserID}
	}
	return out
}

package server

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/pprof"
	"time"

	"hirewire/internal/settings"
)

// longestProfile is the time within which a profile must have been taken and sent. A profile of the
// CPU takes 30 seconds by default, and net/http/pprof refuses longer ones.
const longestProfile = 10 * time.Minute

// serveProfiles serves Go's profiles under /debug/pprof/ on an address of their own until stop is
// called, or nothing if the address is settings.Off. They are for operators only, because they show
// what the server is doing for whom, and taking one costs CPU. Importing net/http/pprof registers
// its handlers in http.DefaultServeMux, which this program never serves.
func serveProfiles(
	ctx context.Context, address string, log *slog.Logger,
) (stop func() error, err error) {
	if address == settings.Off {
		return nothing, nil
	}
	l, err := listen(ctx, address)
	if err != nil {
		return nil, fmt.Errorf("--pprof-listen %s: %w", address, err)
	}
	mux := http.NewServeMux()
	mux.HandleFunc("/debug/pprof/", pprof.Index)
	mux.HandleFunc("/debug/pprof/profile", pprof.Profile)
	mux.HandleFunc("/debug/pprof/trace", pprof.Trace)
	mux.HandleFunc("/debug/pprof/symbol", pprof.Symbol) // go tool pprof sends addresses by POST
	// The arguments of the process can contain the password of the database.
	mux.Handle("/debug/pprof/cmdline", http.NotFoundHandler())
	srv := newHTTPServer(forOwnHosts(address, "profiles", "--pprof-listen", mux), log)
	srv.WriteTimeout = longestProfile
	log.LogAttrs(ctx, slog.LevelInfo, "profiles", slog.String("address", l.Addr().String()))
	return serveApart(ctx, l, srv, "profiles", log), nil
}

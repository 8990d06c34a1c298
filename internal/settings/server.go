package settings

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"hirewire/internal/graphqllimits"
)

// Server returns the settings that only a server has.
func Server() []Setting {
	return slices.Concat(
		apiSettings(), defenceSettings(), siteSettings(), sessionSettings(), oidcSettings())
}

func apiSettings() []Setting {
	return []Setting{
		{
			Flag: "listen", Env: "HIREWIRE_LISTEN", Default: "127.0.0.1:8080",
			Usage: "address and port of the API, host:port",
			take:  func(s *Settings, text string) error { s.Listen = text; return address(text) },
		},
		{
			Flag: "metrics-listen", Env: "HIREWIRE_METRICS_LISTEN", Default: "127.0.0.1:9464",
			Usage: "address and port of the Prometheus metrics, host:port, or off; requests " +
				"must name this host, localhost or an IP address",
			take: func(s *Settings, text string) error {
				s.MetricsListen = text
				return addressOrOff(text)
			},
		},
		{
			Flag: "pprof-listen", Env: "HIREWIRE_PPROF_LISTEN", Default: Off,
			Usage: "address and port of Go's profiles (/debug/pprof/), host:port, or off; for " +
				"operators only: use a loopback address, such as 127.0.0.1:6060",
			take: func(s *Settings, text string) error {
				s.PprofListen = text
				return addressOrOff(text)
			},
		},
		Company(),
		{
			Flag: "demo", Env: "HIREWIRE_DEMO",
			Usage: "load the demo company into an empty database, once, and accept its fixed " +
				"sign-in tokens from this machine",
			on: func(s *Settings) *bool { return &s.Demo },
		},
		{
			Flag: "demo-live", Env: "HIREWIRE_DEMO_LIVE",
			Usage: "with --demo: let simulated colleagues move a card every few seconds",
			on:    func(s *Settings) *bool { return &s.DemoLive },
		},
		{
			Flag: "demo-anywhere", Env: "HIREWIRE_DEMO_ANYWHERE",
			Usage: "with --demo: replace the fixed sign-in tokens by random ones, printed at " +
				"startup, which work from other machines too",
			on: func(s *Settings) *bool { return &s.DemoAnywhere },
		},
		{
			Flag: "introspection", Env: "HIREWIRE_INTROSPECTION", Default: "true",
			Usage: "let signed-in clients read the schema through the API",
			on:    func(s *Settings) *bool { return &s.Introspection },
		},
		{
			Flag: "max-cost", Env: "HIREWIRE_MAX_COST",
			Default: strconv.Itoa(graphqllimits.DefaultLimits().Cost),
			Usage:   "maximum estimated cost of an operation, in fields of its answer",
			take: func(s *Settings, text string) (err error) {
				s.MaxCost, err = ParseNumber(text, 1000, 10_000_000)
				return err
			},
		},
		{
			Flag: "answer-cache", Env: "HIREWIRE_ANSWER_CACHE", Default: "0",
			Usage: "memory in MiB for answers to queries, which are sent again while nothing " +
				"that they show has changed; 0 for none",
			take: func(s *Settings, text string) (err error) {
				s.AnswerCache, err = ParseNumber(text, 0, 65_536)
				return err
			},
		},
		{
			Flag: "max-sockets", Env: "HIREWIRE_MAX_SOCKETS", Default: "auto",
			Usage: "maximum number of open WebSocket connections per person on each server, " +
				"and of server-sent event streams; 0 for no limit; auto is 100, or 20000 with " +
				"--demo (high enough for load tests)",
			take: numberOrAuto(func(s *Settings) *int { return &s.MaxSockets }),
		},
		{
			Flag: "request-timeout", Env: "HIREWIRE_REQUEST_TIMEOUT", Default: "30s",
			Usage: "maximum duration of one query or mutation",
			take: func(s *Settings, text string) (err error) {
				s.RequestTimeout, err = ParseDuration(text, time.Second, time.Hour)
				return err
			},
		},
		{
			Flag: "stream-outage", Env: "HIREWIRE_STREAM_OUTAGE", Default: "30s",
			Usage: "how long event streams stay open while the database is unreachable; after " +
				"that, clients are told to reconnect",
			take: func(s *Settings, text string) (err error) {
				s.StreamOutage, err = ParseDuration(text, time.Second, time.Hour)
				return err
			},
		},
		{
			Flag: "shutdown-delay", Env: "HIREWIRE_SHUTDOWN_DELAY", Default: "auto",
			Usage: "on shutdown, how long the server keeps accepting connections while /readyz " +
				"answers 503, so that load balancers can react; auto is 5s, or at most 1s on " +
				"a loopback address",
			take: func(s *Settings, text string) (err error) {
				if strings.EqualFold(strings.TrimSpace(text), "auto") {
					s.ShutdownDelay = Auto
					return nil
				}
				s.ShutdownDelay, err = ParseDuration(text, 0, time.Hour)
				if err != nil {
					return fmt.Errorf("%w, or auto", err)
				}
				return nil
			},
		},
		{
			Flag: "shutdown-timeout", Env: "HIREWIRE_SHUTDOWN_TIMEOUT", Default: "20s",
			Usage: "on shutdown, how long running requests may take to finish after " +
				"--shutdown-delay",
			take: func(s *Settings, text string) (err error) {
				s.ShutdownTimeout, err = ParseDuration(text, 0, time.Hour)
				return err
			},
		},
	}
}

// Company returns the setting of the company's name, for the server and for commands that add the
// first admin.
func Company() Setting {
	return Setting{
		Flag: "company", Env: "HIREWIRE_COMPANY",
		Usage: "name of the company, used while it has none; if you leave it out, the first " +
			"admin is asked for it",
		take: func(s *Settings, text string) error {
			s.Company = strings.TrimSpace(text)
			if utf8.RuneCountInString(s.Company) > 200 {
				return errors.New("a name has at most 200 characters")
			}
			return nil
		},
	}
}

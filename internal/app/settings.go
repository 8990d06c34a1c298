package app

import (
	"errors"
	"fmt"
	"log/slog"
	"net"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/urfave/cli/v3"

	"hirewire/internal/graphqllimits"
	"hirewire/internal/store"
)

// Settings are what the command line and the environment say.
type Settings struct {
	DataDir       string
	DatabaseURL   string
	DirectURL     string
	Pooling       store.Pooling
	MaxConns      int
	SlowQuery     time.Duration
	LogFormat     string
	LogLevel      slog.Level
	Listen        string
	MetricsListen string
	// MetricsNamed is true when somebody chose the address of the metrics.
	MetricsNamed    bool
	Company         string
	Demo            bool
	DemoLive        bool
	DemoAnywhere    bool
	Introspection   bool
	MaxCost         int
	MaxSockets      int
	RequestTimeout  time.Duration
	StreamOutage    time.Duration
	ShutdownTimeout time.Duration
	// ShutdownDelay is how long a server that stops goes on taking connections; auto leaves it to lifecycle.stop.
	ShutdownDelay time.Duration
	SignIn        signInSettings
	defences
}

// metricsOff is the address that means no metrics.
const metricsOff = "off"

// setting is one of the settings: its names, its default as text, and how to take it. Flags, help and the table in the
// documentation are all made from this one list.
type setting struct {
	flag, env, value, usage string
	// take reads the text; nil for switches.
	take func(s *Settings, text string) error
	// on is where a switch is kept; nil for others.
	on func(s *Settings) *bool
}

// storeSettings say which database, and how to log: every command that opens one has them.
func storeSettings() []setting {
	return []setting{
		{
			flag: "database", env: "DATABASE_URL", usage: "Postgres connection URL, postgres://user:password@host:5432/name; empty for SQLite in the data directory",
			take: func(s *Settings, text string) error {
				s.DatabaseURL = strings.TrimSpace(text)
				if s.DatabaseURL != "" && !strings.HasPrefix(s.DatabaseURL, "postgres://") && !strings.HasPrefix(s.DatabaseURL, "postgresql://") {
					return errors.New("it must begin with postgres://, or be empty for SQLite in the data directory")
				}
				return nil
			},
		},
		{
			flag: "direct-database", env: "DIRECT_DATABASE_URL", usage: "connection URL of the same database that bypasses the pooler in --database; used for migrations, backups, locks and notifications; empty for --database",
			take: func(s *Settings, text string) error {
				s.DirectURL = strings.TrimSpace(text)
				if s.DirectURL != "" && !strings.HasPrefix(s.DirectURL, "postgres://") && !strings.HasPrefix(s.DirectURL, "postgresql://") {
					return errors.New("it must begin with postgres://, or be empty where no pooler is in between")
				}
				return nil
			},
		},
		{
			flag: "database-pooling", env: "HIREWIRE_DATABASE_POOLING", value: "auto", usage: "pooling mode of a pooler such as PgBouncer between the server and Postgres: none, session, transaction, or auto to detect it at startup",
			take: func(s *Settings, text string) error {
				switch mode := store.Pooling(strings.ToLower(strings.TrimSpace(text))); mode {
				case "auto":
					s.Pooling = ""
				case store.PoolingNone, store.PoolingSession, store.PoolingTransaction:
					s.Pooling = mode
				default:
					return errors.New("choose auto, none, session or transaction")
				}
				return nil
			},
		},
		{
			flag: "data", env: "HIREWIRE_DATA", value: "./data", usage: "directory of the SQLite database; created if it does not exist",
			take: func(s *Settings, text string) error {
				s.DataDir = text
				if strings.TrimSpace(text) == "" {
					return errors.New("name a directory, such as ./data")
				}
				return nil
			},
		},
		{
			flag: "max-conns", env: "HIREWIRE_MAX_CONNS", value: "0", usage: "maximum number of database connections; 0 for the default: 16 on Postgres, 8 readers on SQLite",
			take: func(s *Settings, text string) (err error) {
				s.MaxConns, err = number(text, 0, 1000)
				return err
			},
		},
		{
			flag: "slow-query", env: "HIREWIRE_SLOW_QUERY", value: "200ms", usage: "log SQL statements that take at least this long; 0 to log none",
			take: func(s *Settings, text string) (err error) {
				s.SlowQuery, err = duration(text, 0, time.Hour)
				return err
			},
		},
		{
			flag: "log-format", env: "HIREWIRE_LOG_FORMAT", value: "text", usage: "log format: text or json",
			take: func(s *Settings, text string) error {
				s.LogFormat = strings.ToLower(text)
				if s.LogFormat != "text" && s.LogFormat != "json" {
					return errors.New("choose text or json")
				}
				return nil
			},
		},
		{
			flag: "log-level", env: "HIREWIRE_LOG_LEVEL", value: "info", usage: "lowest level that is logged: debug, info, warn or error",
			take: func(s *Settings, text string) error {
				if err := s.LogLevel.UnmarshalText([]byte(text)); err != nil {
					return errors.New("choose debug, info, warn or error")
				}
				return nil
			},
		},
	}
}

// serveSettings are those of the server alone.
func serveSettings() []setting {
	return slices.Concat(apiSettings(), defenceSettings(), siteSettings(), sessionSettings(), oidcSettings())
}

func apiSettings() []setting {
	return []setting{
		{
			flag: "listen", env: "HIREWIRE_LISTEN", value: "127.0.0.1:8080", usage: "address and port of the API, host:port",
			take: func(s *Settings, text string) error { s.Listen = text; return address(text) },
		},
		{
			flag: "metrics-listen", env: "HIREWIRE_METRICS_LISTEN", value: "127.0.0.1:9464", usage: "address and port of the Prometheus metrics, host:port, or off; requests must name this host, localhost or an IP address",
			take: func(s *Settings, text string) error {
				s.MetricsListen = text
				if text == metricsOff {
					return nil
				}
				return address(text)
			},
		},
		companySetting(),
		{flag: "demo", env: "HIREWIRE_DEMO", usage: "load the demo company into an empty database, once, and accept its fixed sign-in tokens from this machine", on: func(s *Settings) *bool { return &s.Demo }},
		{flag: "demo-live", env: "HIREWIRE_DEMO_LIVE", usage: "with --demo: let simulated colleagues move a card every few seconds", on: func(s *Settings) *bool { return &s.DemoLive }},
		{flag: "demo-anywhere", env: "HIREWIRE_DEMO_ANYWHERE", usage: "with --demo: replace the fixed sign-in tokens by random ones, printed at startup, which work from other machines too", on: func(s *Settings) *bool { return &s.DemoAnywhere }},
		{flag: "introspection", env: "HIREWIRE_INTROSPECTION", value: "true", usage: "let signed-in clients read the schema through the API", on: func(s *Settings) *bool { return &s.Introspection }},
		{
			flag: "max-cost", env: "HIREWIRE_MAX_COST", value: strconv.Itoa(graphqllimits.DefaultLimits().Cost), usage: "maximum estimated cost of an operation, in fields of its answer",
			take: func(s *Settings, text string) (err error) {
				s.MaxCost, err = number(text, 1000, 10_000_000)
				return err
			},
		},
		{
			flag: "max-sockets", env: "HIREWIRE_MAX_SOCKETS", value: "auto", usage: "maximum number of open WebSocket connections per person on each server, and of server-sent event streams; 0 for no limit; auto is 100, or 20000 with --demo (high enough for load tests)",
			take: numberOrAuto(func(s *Settings) *int { return &s.MaxSockets }),
		},
		{
			flag: "request-timeout", env: "HIREWIRE_REQUEST_TIMEOUT", value: "30s", usage: "maximum duration of one query or mutation",
			take: func(s *Settings, text string) (err error) {
				s.RequestTimeout, err = duration(text, time.Second, time.Hour)
				return err
			},
		},
		{
			flag: "stream-outage", env: "HIREWIRE_STREAM_OUTAGE", value: "30s", usage: "how long event streams stay open while the database is unreachable; after that, clients are told to reconnect",
			take: func(s *Settings, text string) (err error) {
				s.StreamOutage, err = duration(text, time.Second, time.Hour)
				return err
			},
		},
		{
			flag: "shutdown-delay", env: "HIREWIRE_SHUTDOWN_DELAY", value: "auto", usage: "on shutdown, how long the server keeps accepting connections while /readyz answers 503, so that load balancers can react; auto is 5s, or at most 1s on a loopback address",
			take: func(s *Settings, text string) (err error) {
				if strings.EqualFold(strings.TrimSpace(text), "auto") {
					s.ShutdownDelay = auto
					return nil
				}
				s.ShutdownDelay, err = duration(text, 0, time.Hour)
				if err != nil {
					return fmt.Errorf("%w, or auto", err)
				}
				return nil
			},
		},
		{
			flag: "shutdown-timeout", env: "HIREWIRE_SHUTDOWN_TIMEOUT", value: "20s", usage: "on shutdown, how long running requests may take to finish after --shutdown-delay",
			take: func(s *Settings, text string) (err error) {
				s.ShutdownTimeout, err = duration(text, 0, time.Hour)
				return err
			},
		},
	}
}

// companySetting is the company's name, for the server and for commands that add the first admin.
func companySetting() setting {
	return setting{
		flag: "company", env: "HIREWIRE_COMPANY", usage: "name of the company, used while it has none; if you leave it out, the first admin is asked for it",
		take: func(s *Settings, text string) error {
			s.Company = strings.TrimSpace(text)
			if utf8.RuneCountInString(s.Company) > 200 {
				return errors.New("a name has at most 200 characters")
			}
			return nil
		},
	}
}

// allSettings is every setting, for the table in the documentation.
func allSettings() []setting { return append(storeSettings(), serveSettings()...) }

// flags makes the command line's options. Texts are taken by readSettings, so that a wrong one is answered the same way wherever
// it comes from.
func flags(list []setting) []cli.Flag {
	out := make([]cli.Flag, len(list))
	for i, s := range list {
		if s.on != nil {
			out[i] = &cli.BoolFlag{Name: s.flag, Usage: s.usage, Value: s.value == "true", Sources: cli.EnvVars(s.env)}
			continue
		}
		out[i] = &cli.StringFlag{Name: s.flag, Usage: s.usage, Value: s.value, Sources: cli.EnvVars(s.env)}
	}
	return out
}

// readSettings takes the settings of a command, and refuses a wrong one with a sentence that says what to do.
func readSettings(cmd *cli.Command, list []setting) (*Settings, error) {
	s := &Settings{MetricsNamed: cmd.IsSet("metrics-listen")}
	for _, one := range list {
		if one.on != nil {
			*one.on(s) = cmd.Bool(one.flag)
			continue
		}
		text := cmd.String(one.flag)
		if err := one.take(s, text); err != nil {
			if one.flag == "database" || one.flag == "direct-database" {
				text = "…" // it holds the password
			}
			return nil, fmt.Errorf("the setting --%s (%s) is %q: %w", one.flag, one.env, text, err)
		}
	}
	return s, s.check()
}

// check looks at settings together.
func (s *Settings) check() error {
	switch {
	case s.DirectURL != "" && s.DatabaseURL == "":
		return errors.New("--direct-database needs --database: name the pooler there, or give the database's address as --database alone")
	case s.DemoLive && !s.Demo:
		return errors.New("--demo-live needs --demo: add it, or leave both out")
	case s.DemoAnywhere && !s.Demo:
		return errors.New("--demo-anywhere needs --demo: add it, or leave both out")
	case s.MetricsListen != "" && s.MetricsListen == s.Listen && !strings.HasSuffix(s.Listen, ":0"):
		return fmt.Errorf("--listen and --metrics-listen are both %s: give the metrics an address of their own, or say --metrics-listen off", s.Listen)
	}
	return s.SignIn.check()
}

func (s *Settings) store(log *slog.Logger) store.Options {
	return store.Options{
		URL: s.DatabaseURL, DirectURL: s.DirectURL, Pooling: s.Pooling, DataDir: s.DataDir, MaxConns: s.MaxConns, SlowQuery: s.SlowQuery, Logger: log,
		Silence: max(time.Minute, s.RequestTimeout+5*time.Second), // an operation may wait for one statement
	}
}

func number(text string, least, most int) (int, error) {
	n, err := strconv.Atoi(strings.TrimSpace(text))
	if err != nil || n < least || n > most {
		return 0, fmt.Errorf("give a whole number from %d to %d", least, most)
	}
	return n, nil
}

func duration(text string, least, most time.Duration) (time.Duration, error) {
	d, err := time.ParseDuration(strings.TrimSpace(text))
	if text == "0" {
		d, err = 0, nil
	}
	if err != nil || d < least || d > most {
		return 0, fmt.Errorf("give a duration from %s to %s, such as 500ms, 30s or 2m", least, most)
	}
	return d, nil
}

func address(text string) error {
	host, port, err := net.SplitHostPort(text)
	if n, e := strconv.Atoi(port); err != nil || e != nil || n < 0 || n > 65535 {
		return errors.New("give host and port, such as 127.0.0.1:8080, or :8080 for all addresses of this machine")
	}
	if host != "" && net.ParseIP(strings.Trim(host, "[]")) == nil && strings.ContainsAny(host, "/ @") {
		return errors.New("give host and port without a scheme, such as 127.0.0.1:8080")
	}
	return nil
}

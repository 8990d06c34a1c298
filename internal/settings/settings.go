// Package settings holds what the command line and the environment say. Each setting is declared
// once, as a Setting in a list: flags, help texts and the table in the documentation are made from
// these lists.
//
//   - [Database], [Company], [PublicURL], [Server] and [All] return the lists that commands have.
//   - [Read] takes the values of a list into a [Settings] and checks them.
//
// The package opens nothing and starts nothing, and it does not know how a command line is parsed:
// package commandline makes flags from a list and hands their values to Read.
package settings

import (
	"errors"
	"fmt"
	"log/slog"
	"net"
	"strconv"
	"strings"
	"time"

	"hirewire/internal/store"
)

// Settings are the values of all settings. Those that a command does not have are zero.
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
	// MetricsNamed is true if the address of the metrics was given, and is not the default.
	MetricsNamed bool
	// PprofListen is the address of Go's profiles, or Off.
	PprofListen   string
	Company       string
	Demo          bool
	DemoLive      bool
	DemoAnywhere  bool
	Introspection bool
	MaxCost       int
	// AnswerCache is in MiB.
	AnswerCache     int
	MaxSockets      int
	RequestTimeout  time.Duration
	StreamOutage    time.Duration
	ShutdownTimeout time.Duration
	// ShutdownDelay is how long a server that stops goes on taking connections. Auto leaves it to
	// the server.
	ShutdownDelay time.Duration
	SignIn        SignIn
	Defenses
}

// Off is the address that means no listener, for the metrics and for Go's profiles.
const Off = "off"

// Setting is one setting: its names, its default as text, its help, and how to take a value.
type Setting struct {
	Flag, Env, Default, Usage string
	// take reads a text into the settings; nil for switches. Its errors say what to give instead.
	take func(s *Settings, text string) error
	// on returns the field of a switch; nil for settings with a text.
	on func(s *Settings) *bool
}

// IsSwitch reports whether a setting is on or off, and has no text.
func (s Setting) IsSwitch() bool { return s.on != nil }

// Source gives the values of settings by the names of their flags, whether they came from the
// command line, the environment or a default.
type Source interface {
	String(flag string) string
	Bool(flag string) bool
	// IsSet reports whether a value was given, by an option or in the environment.
	IsSet(flag string) bool
}

// All returns every setting.
func All() []Setting { return append(Database(), Server()...) }

// Read returns the settings of a command, taken from the values of its list. For a wrong value it
// returns an error that names the setting and says what to give instead.
func Read(from Source, list []Setting) (*Settings, error) {
	s := &Settings{MetricsNamed: from.IsSet("metrics-listen")}
	for _, one := range list {
		if one.on != nil {
			*one.on(s) = from.Bool(one.Flag)
			continue
		}
		text := from.String(one.Flag)
		if err := one.take(s, text); err != nil {
			if one.Flag == "database" || one.Flag == "direct-database" {
				text = "…" // it holds the password
			}
			return nil, fmt.Errorf("the setting --%s (%s) is %q: %w", one.Flag, one.Env, text, err)
		}
	}
	return s, s.check()
}

// check returns an error for settings that contradict each other.
func (s *Settings) check() error {
	switch {
	case s.DirectURL != "" && s.DatabaseURL == "":
		return errors.New("--direct-database needs --database: name the pooler there, " +
			"or give the database's address as --database alone")
	case s.DemoLive && !s.Demo:
		return errors.New("--demo-live needs --demo: add it, or leave both out")
	case s.DemoAnywhere && !s.Demo:
		return errors.New("--demo-anywhere needs --demo: add it, or leave both out")
	case s.MetricsListen != "" && s.MetricsListen == s.Listen &&
		!strings.HasSuffix(s.Listen, ":0"):
		return fmt.Errorf("--listen and --metrics-listen are both %s: "+
			"give the metrics an address of their own, or say --metrics-listen off", s.Listen)
	case s.PprofListen != "" && s.PprofListen != Off && !strings.HasSuffix(s.PprofListen, ":0") &&
		(s.PprofListen == s.Listen || s.PprofListen == s.MetricsListen):
		return fmt.Errorf("--pprof-listen is %s, which is also the address of the API or of the "+
			"metrics: give the profiles an address of their own, or say --pprof-listen off",
			s.PprofListen)
	}
	return s.SignIn.check()
}

// StoreOptions returns the options to open the database with.
func (s *Settings) StoreOptions(log *slog.Logger) store.Options {
	return store.Options{
		URL: s.DatabaseURL, DirectURL: s.DirectURL, Pooling: s.Pooling, DataDir: s.DataDir,
		MaxConns: s.MaxConns, SlowQuery: s.SlowQuery, Logger: log,
		// An operation may wait for one statement.
		Silence: max(time.Minute, s.RequestTimeout+5*time.Second),
	}
}

// ParseNumber reads a whole number within bounds. Its error says what to give.
func ParseNumber(text string, least, most int) (int, error) {
	n, err := strconv.Atoi(strings.TrimSpace(text))
	if err != nil || n < least || n > most {
		return 0, fmt.Errorf("give a whole number from %d to %d", least, most)
	}
	return n, nil
}

// ParseDuration reads a duration within bounds; 0 needs no unit. Its error says what to give.
func ParseDuration(text string, least, most time.Duration) (time.Duration, error) {
	d, err := time.ParseDuration(strings.TrimSpace(text))
	if text == "0" {
		d, err = 0, nil
	}
	if err != nil || d < least || d > most {
		return 0, fmt.Errorf("give a duration from %s to %s, such as 500ms, 30s or 2m", least, most)
	}
	return d, nil
}

// addressOrOff is like address, but also takes Off.
func addressOrOff(text string) error {
	if text == Off {
		return nil
	}
	return address(text)
}

// address returns an error unless text is a host, which may be empty, and a port.
func address(text string) error {
	host, port, err := net.SplitHostPort(text)
	if n, e := strconv.Atoi(port); err != nil || e != nil || n < 0 || n > 65535 {
		return errors.New("give host and port, such as 127.0.0.1:8080, " +
			"or :8080 for all addresses of this machine")
	}
	if host != "" && net.ParseIP(strings.Trim(host, "[]")) == nil &&
		strings.ContainsAny(host, "/ @") {
		return errors.New("give host and port without a scheme, such as 127.0.0.1:8080")
	}
	return nil
}

package settings

import (
	"errors"
	"strings"
	"time"

	"hirewire/internal/store"
)

// Database returns the settings that say which database to use and how to log. Every command that
// opens a database has them.
func Database() []Setting {
	return []Setting{
		{
			Flag: "database", Env: "DATABASE_URL",
			Usage: "Postgres connection URL, postgres://user:password@host:5432/name; empty " +
				"for SQLite in the data directory",
			take: func(s *Settings, text string) error {
				s.DatabaseURL = strings.TrimSpace(text)
				if s.DatabaseURL != "" && !isPostgresURL(s.DatabaseURL) {
					return errors.New("it must begin with postgres://, " +
						"or be empty for SQLite in the data directory")
				}
				return nil
			},
		},
		{
			Flag: "direct-database", Env: "DIRECT_DATABASE_URL",
			Usage: "connection URL of the same database that bypasses the pooler in " +
				"--database; used for migrations, backups, locks and notifications; empty for " +
				"--database",
			take: func(s *Settings, text string) error {
				s.DirectURL = strings.TrimSpace(text)
				if s.DirectURL != "" && !isPostgresURL(s.DirectURL) {
					return errors.New("it must begin with postgres://, " +
						"or be empty where no pooler is in between")
				}
				return nil
			},
		},
		{
			Flag: "database-pooling", Env: "HIREWIRE_DATABASE_POOLING", Default: "auto",
			Usage: "pooling mode of a pooler such as PgBouncer between the server and " +
				"Postgres: none, session, transaction, or auto to detect it at startup",
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
			Flag: "data", Env: "HIREWIRE_DATA", Default: "./data",
			Usage: "directory of the SQLite database; created if it does not exist",
			take: func(s *Settings, text string) error {
				s.DataDir = text
				if strings.TrimSpace(text) == "" {
					return errors.New("name a directory, such as ./data")
				}
				return nil
			},
		},
		{
			Flag: "max-conns", Env: "HIREWIRE_MAX_CONNS", Default: "0",
			Usage: "maximum number of database connections; 0 for the default: 16 on Postgres, " +
				"8 readers on SQLite",
			take: func(s *Settings, text string) (err error) {
				s.MaxConns, err = ParseNumber(text, 0, 1000)
				return err
			},
		},
		{
			Flag: "slow-query", Env: "HIREWIRE_SLOW_QUERY", Default: "200ms",
			Usage: "log SQL statements that take at least this long; 0 to log none",
			take: func(s *Settings, text string) (err error) {
				s.SlowQuery, err = ParseDuration(text, 0, time.Hour)
				return err
			},
		},
		{
			Flag: "log-format", Env: "HIREWIRE_LOG_FORMAT", Default: "text",
			Usage: "log format: text or json",
			take: func(s *Settings, text string) error {
				s.LogFormat = strings.ToLower(text)
				if s.LogFormat != "text" && s.LogFormat != "json" {
					return errors.New("choose text or json")
				}
				return nil
			},
		},
		{
			Flag: "log-level", Env: "HIREWIRE_LOG_LEVEL", Default: "info",
			Usage: "lowest level that is logged: debug, info, warn or error",
			take: func(s *Settings, text string) error {
				if err := s.LogLevel.UnmarshalText([]byte(text)); err != nil {
					return errors.New("choose debug, info, warn or error")
				}
				return nil
			},
		},
	}
}

func isPostgresURL(text string) bool {
	return strings.HasPrefix(text, "postgres://") || strings.HasPrefix(text, "postgresql://")
}

package settings

import (
	"errors"
	"strings"
	"time"

	"hirewire/internal/requestorigin"
)

// Defenses are the settings that say what strangers, other pages and busy clients may do.
type Defenses struct {
	// CORSOrigins are the origins of pages elsewhere that may use the API, as browsers write them.
	CORSOrigins []string
	// ViewerRate is operations per second of one viewer, AddressRate requests per second from one
	// address, FailedRate failed sign-in attempts per second from one address. 0 is no limit; Auto
	// leaves the first two to the server.
	ViewerRate, AddressRate, FailedRate int
	// MaxConcurrent is how many operations run at the same time: 0 for any number, Auto for the
	// server's choice. MaxQueue is how many wait for that, and QueueTime how long.
	MaxConcurrent, MaxQueue int
	QueueTime               time.Duration
	// TrustedDocuments is the directory of the only operations that may run; empty allows all.
	TrustedDocuments string
}

// Auto stands for the word auto in a numeric setting: the server chooses the value.
const Auto = -1

// numberOrAuto takes a whole number, or the word auto as Auto.
func numberOrAuto(into func(s *Settings) *int) func(*Settings, string) error {
	return func(s *Settings, text string) error {
		if strings.EqualFold(strings.TrimSpace(text), "auto") {
			*into(s) = Auto
			return nil
		}
		n, err := ParseNumber(text, 0, 10_000_000)
		if err != nil {
			return errors.New("give a whole number up to 10000000, 0 for no limit, or auto")
		}
		*into(s) = n
		return nil
	}
}

func defenceSettings() []Setting {
	return []Setting{
		{
			Flag: "cors-origins", Env: "HIREWIRE_CORS_ORIGINS",
			Usage: "comma-separated origins of other web pages that may call the API from a " +
				"browser: https://app.example.com; empty for none",
			take: func(s *Settings, text string) error {
				for _, part := range SplitList(text, ",") {
					origin, ok := requestorigin.ParseOrigin(part)
					if !ok {
						return errors.New(
							"give origins in full, such as https://app.example.com: " +
								"patterns are not taken, and http:// only for this machine",
						)
					}
					s.CORSOrigins = append(s.CORSOrigins, origin)
				}
				return nil
			},
		},
		{
			Flag: "trusted-documents", Env: "HIREWIRE_TRUSTED_DOCUMENTS",
			Usage: "directory of the only operations that may run, besides the dashboard's: " +
				"*.graphql files, or *.json manifests; empty to allow all operations",
			take: func(s *Settings, text string) error { s.TrustedDocuments = text; return nil },
		},
		{
			Flag: "viewer-rate", Env: "HIREWIRE_VIEWER_RATE", Default: "auto",
			Usage: "operations allowed per second for one person or service account on each " +
				"server; auto is 5000 per processor; 0 for no limit",
			take: numberOrAuto(func(s *Settings) *int { return &s.ViewerRate }),
		},
		{
			Flag: "address-rate", Env: "HIREWIRE_ADDRESS_RATE", Default: "auto",
			Usage: "requests allowed per second from one address; auto is 10000 per processor; " +
				"0 for no limit",
			take: numberOrAuto(func(s *Settings) *int { return &s.AddressRate }),
		},
		{
			Flag: "failed-rate", Env: "HIREWIRE_FAILED_RATE", Default: "10",
			Usage: "failed sign-in attempts allowed per second from one address (burst: 20 " +
				"times as many); 0 for no limit",
			take: func(s *Settings, text string) (err error) {
				s.FailedRate, err = ParseNumber(text, 0, 100_000)
				return err
			},
		},
		{
			Flag: "max-concurrent", Env: "HIREWIRE_MAX_CONCURRENT", Default: "auto",
			Usage: "maximum number of queries and mutations that run at the same time; auto is " +
				"64 per processor; 0 for no limit",
			take: numberOrAuto(func(s *Settings) *int { return &s.MaxConcurrent }),
		},
		{
			Flag: "max-queue", Env: "HIREWIRE_MAX_QUEUE", Default: "4000",
			Usage: "maximum number of queries and mutations that wait for a running one to " +
				"finish; more are refused with status 503",
			take: func(s *Settings, text string) (err error) {
				s.MaxQueue, err = ParseNumber(text, 0, 1_000_000)
				return err
			},
		},
		{
			Flag: "queue-time", Env: "HIREWIRE_QUEUE_TIME", Default: "10s",
			Usage: "maximum time that a query or mutation waits before it is refused with " +
				"status 503",
			take: func(s *Settings, text string) (err error) {
				s.QueueTime, err = ParseDuration(text, 0, time.Minute)
				return err
			},
		},
	}
}

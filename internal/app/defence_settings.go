package app

import (
	"errors"
	"strings"
	"time"

	"hirewire/internal/requestorigin"
)

// defences are the settings that say what strangers, other pages and busy clients may do.
type defences struct {
	// CORSOrigins are the origins of pages elsewhere that may use the API, as browsers write them.
	CORSOrigins []string
	// ViewerRate is operations a second of one viewer, AddressRate requests a second of one address, FailedRate credentials
	// a second of one address that are no good; 0 is no limit.
	ViewerRate, AddressRate, FailedRate int
	// MaxConcurrent is how many operations run at the same time, 0 for any number; MaxQueue how many wait for that, and
	// QueueTime how long.
	MaxConcurrent, MaxQueue int
	QueueTime               time.Duration
	// TrustedDocuments is the directory of the only operations that run; empty runs all.
	TrustedDocuments string
}

// auto leaves a number to us.
const auto = -1

// numberOrAuto is a whole number, or the word auto.
func numberOrAuto(into func(s *Settings) *int) func(*Settings, string) error {
	return func(s *Settings, text string) error {
		if strings.EqualFold(strings.TrimSpace(text), "auto") {
			*into(s) = auto
			return nil
		}
		n, err := number(text, 0, 10_000_000)
		if err != nil {
			return errors.New("give a whole number up to 10000000, 0 for no limit, or auto")
		}
		*into(s) = n
		return nil
	}
}

func defenceSettings() []setting {
	return []setting{
		{
			flag: "cors-origins", env: "HIREWIRE_CORS_ORIGINS", usage: "comma-separated origins of other web pages that may call the API from a browser: https://app.example.com; empty for none",
			take: func(s *Settings, text string) error {
				for _, part := range listOf(text, ",") {
					origin, ok := requestorigin.ParseOrigin(part)
					if !ok {
						return errors.New("give origins in full, such as https://app.example.com: patterns are not taken, and http:// only for this machine")
					}
					s.CORSOrigins = append(s.CORSOrigins, origin)
				}
				return nil
			},
		},
		{
			flag: "trusted-documents", env: "HIREWIRE_TRUSTED_DOCUMENTS", usage: "directory of the only operations that may run, besides the dashboard's: *.graphql files, or *.json manifests; empty to allow all operations",
			take: func(s *Settings, text string) error { s.TrustedDocuments = text; return nil },
		},
		{
			flag: "viewer-rate", env: "HIREWIRE_VIEWER_RATE", value: "auto", usage: "operations allowed per second for one person or service account on each server; auto is 5000 per processor; 0 for no limit",
			take: numberOrAuto(func(s *Settings) *int { return &s.ViewerRate }),
		},
		{
			flag: "address-rate", env: "HIREWIRE_ADDRESS_RATE", value: "auto", usage: "requests allowed per second from one address; auto is 10000 per processor; 0 for no limit",
			take: numberOrAuto(func(s *Settings) *int { return &s.AddressRate }),
		},
		{
			flag: "failed-rate", env: "HIREWIRE_FAILED_RATE", value: "10", usage: "failed sign-in attempts allowed per second from one address (burst: 20 times as many); 0 for no limit",
			take: func(s *Settings, text string) (err error) {
				s.FailedRate, err = number(text, 0, 100_000)
				return err
			},
		},
		{
			flag: "max-concurrent", env: "HIREWIRE_MAX_CONCURRENT", value: "auto", usage: "maximum number of queries and mutations that run at the same time; auto is 64 per processor; 0 for no limit",
			take: numberOrAuto(func(s *Settings) *int { return &s.MaxConcurrent }),
		},
		{
			flag: "max-queue", env: "HIREWIRE_MAX_QUEUE", value: "4000", usage: "maximum number of queries and mutations that wait for a running one to finish; more are refused with status 503",
			take: func(s *Settings, text string) (err error) {
				s.MaxQueue, err = number(text, 0, 1_000_000)
				return err
			},
		},
		{
			flag: "queue-time", env: "HIREWIRE_QUEUE_TIME", value: "10s", usage: "maximum time that a query or mutation waits before it is refused with status 503",
			take: func(s *Settings, text string) (err error) {
				s.QueueTime, err = duration(text, 0, time.Minute)
				return err
			},
		},
	}
}

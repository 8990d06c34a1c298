package app

import (
	"errors"

	"hirewire/internal/site"
)

// defences are the settings that say what strangers, other pages and busy clients may do.
type defences struct {
	// CORSOrigins are the origins of pages elsewhere that may use the API, as browsers write them.
	CORSOrigins []string
}

func defenceSettings() []setting {
	return []setting{
		{
			flag: "cors-origins", env: "HIREWIRE_CORS_ORIGINS", usage: "origins of pages elsewhere that may use the API as our own do, with commas: https://app.example.com; empty for none",
			take: func(s *Settings, text string) error {
				for _, part := range listOf(text, ",") {
					origin, ok := site.ParseOrigin(part)
					if !ok {
						return errors.New("give origins in full, such as https://app.example.com: patterns are not taken, and http:// only for this machine")
					}
					s.CORSOrigins = append(s.CORSOrigins, origin)
				}
				return nil
			},
		},
	}
}

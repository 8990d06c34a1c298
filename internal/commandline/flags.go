package commandline

import (
	"github.com/urfave/cli/v3"

	"hirewire/internal/settings"
)

// flags returns the options of a list of settings. Values other than switches stay texts, which
// settings.Read takes: so a wrong value gives the same error wherever it comes from.
func flags(list []settings.Setting) []cli.Flag {
	out := make([]cli.Flag, len(list))
	for i, s := range list {
		sources := cli.EnvVars(s.Env)
		if s.IsSwitch() {
			out[i] = &cli.BoolFlag{
				Name:    s.Flag,
				Usage:   s.Usage,
				Value:   s.Default == "true",
				Sources: sources,
			}
			continue
		}
		out[i] = &cli.StringFlag{Name: s.Flag, Usage: s.Usage, Value: s.Default, Sources: sources}
	}
	return out
}

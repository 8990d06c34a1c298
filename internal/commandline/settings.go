package commandline

import (
	"context"
	"fmt"
	"io"

	"github.com/urfave/cli/v3"

	"hirewire/internal/settings"
)

// settingsCommand prints the table of all settings for the documentation.
func settingsCommand(c Console) *cli.Command {
	return &cli.Command{
		Name:   "settings",
		Usage:  "print the table of all settings, in Markdown",
		Hidden: true,
		Action: func(_ context.Context, cmd *cli.Command) error {
			if err := noArguments(cmd); err != nil {
				return err
			}
			writeSettings(c.Out)
			return nil
		},
	}
}

func writeSettings(w io.Writer) {
	_, _ = fmt.Fprint(w, "| option | environment | default | description |\n|---|---|---|---|\n")
	for _, s := range settings.All() {
		value := s.Default
		switch {
		case s.IsSwitch() && value == "":
			value = "false"
		case value == "":
			value = "empty"
		}
		_, _ = fmt.Fprintf(w, "| `--%s` | `%s` | %s | %s |\n", s.Flag, s.Env, value, s.Usage)
	}
}

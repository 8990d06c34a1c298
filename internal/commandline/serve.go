package commandline

import (
	"context"

	"github.com/urfave/cli/v3"

	"hirewire/internal/logging"
	"hirewire/internal/server"
	"hirewire/internal/settings"
)

func serveCommand(c Console) *cli.Command {
	list := settings.All()
	return &cli.Command{
		Name:  "serve",
		Usage: "serve the API",
		Description: "Opens the database, applies migrations that are pending, and serves the API until it is told to stop.\n" +
			"To look around: hirewire serve --demo",
		Flags: flags(list),
		Action: func(ctx context.Context, cmd *cli.Command) error {
			if err := noArguments(cmd); err != nil {
				return err
			}
			s, err := settings.Read(cmd, list)
			if err != nil {
				return err
			}
			return asFlags(serve(ctx, s, c))
		},
	}
}

// serve runs a server until ctx ends.
func serve(ctx context.Context, s *settings.Settings, c Console) error {
	log := logging.New(c.Err, s.LogFormat, s.LogLevel)
	return server.Run(ctx, server.Options{Settings: s, Log: log, Out: c.Out, Err: c.Err})
}

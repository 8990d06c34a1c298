package commandline

import (
	"context"
	"fmt"
	"runtime"

	"github.com/urfave/cli/v3"

	"hirewire/internal/buildinfo"
)

func versionCommand(c Console) *cli.Command {
	return &cli.Command{
		Name:  "version",
		Usage: "print the version",
		Action: func(_ context.Context, cmd *cli.Command) error {
			if err := noArguments(cmd); err != nil {
				return err
			}
			_, _ = fmt.Fprintf(
				c.Out,
				"hirewire %s, %s, %s/%s\n",
				buildinfo.Version(),
				runtime.Version(),
				runtime.GOOS,
				runtime.GOARCH,
			)
			return nil
		},
	}
}

package commandline

import (
	"context"

	"github.com/urfave/cli/v3"

	"hirewire/graph"
)

func schemaCommand(c Console) *cli.Command {
	return &cli.Command{
		Name:  "schema",
		Usage: "print the API's schema (SDL)",
		Action: func(_ context.Context, cmd *cli.Command) error {
			if err := noArguments(cmd); err != nil {
				return err
			}
			return graph.WriteSchema(c.Out)
		},
	}
}

package commandline

import (
	"context"
	"errors"
	"fmt"

	"github.com/urfave/cli/v3"

	"hirewire/internal/logging"
	"hirewire/internal/progress"
	"hirewire/internal/services"
	"hirewire/internal/settings"
)

// fillDemo fills an empty database with the demo company, and shows how far it is.
func fillDemo(
	ctx context.Context,
	v *services.Services,
	c Console,
	scale int,
) (filled bool, err error) {
	bar := progress.New(c.Err, "demo company")
	defer bar.Clear()
	return v.FillDemo(ctx, scale, bar.Set)
}

// maxScale is the largest number of applications that hirewire demo makes.
const maxScale = 5_000_000

func demoCommand(c Console) *cli.Command {
	list := settings.Database()
	return &cli.Command{
		Name:  "demo",
		Usage: "fill an empty database with the demo company",
		Description: "serve --demo does so by itself. With --scale it makes a bigger company, for measuring: 100000 applications take some\n" +
			"minutes. Then: hirewire serve --demo",
		Flags: append([]cli.Flag{
			&cli.StringFlag{
				Name:  "scale",
				Usage: "about how many applications; 0 for the usual company, which has 600",
				Value: "0",
			},
		}, flags(list)...),
		Action: func(ctx context.Context, cmd *cli.Command) error {
			if err := noArguments(cmd); err != nil {
				return err
			}
			s, err := settings.Read(cmd, list)
			if err != nil {
				return err
			}
			scale, err := settings.ParseNumber(cmd.String("scale"), 0, maxScale)
			if err != nil {
				return fmt.Errorf("--scale is %q: %w", cmd.String("scale"), err)
			}
			s.Demo = true
			return withServices(
				ctx,
				s,
				logging.New(c.Err, s.LogFormat, s.LogLevel),
				func(ctx context.Context, v *services.Services) error {
					company, err := v.Company(ctx)
					if err != nil {
						return err
					}
					if !company.Demo {
						return errors.New(
							"this database holds a company of its own: name an empty one with --data or --database",
						)
					}
					filled, err := fillDemo(ctx, v, c, scale)
					switch {
					case err != nil:
						return err
					case !filled:
						return errors.New(
							"this database is filled already: name an empty one with --data or --database",
						)
					}
					_, _ = fmt.Fprintln(c.Err, "the demo company is there: hirewire serve --demo")
					return nil
				},
			)
		},
	}
}

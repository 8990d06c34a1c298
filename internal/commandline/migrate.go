package commandline

import (
	"context"
	"errors"
	"fmt"
	"text/tabwriter"
	"time"

	"github.com/urfave/cli/v3"

	"hirewire/internal/logging"
	"hirewire/internal/migrations"
	"hirewire/internal/settings"
	"hirewire/internal/store"
)

func migrateCommand(c Console) *cli.Command {
	list := settings.Database()
	act := func(do func(context.Context, *store.Store) error) cli.ActionFunc {
		return func(ctx context.Context, cmd *cli.Command) (err error) {
			if err := noArguments(cmd); err != nil {
				return err
			}
			s, err := settings.Read(cmd, list)
			if err != nil {
				return err
			}
			st, err := store.Open(ctx, s.StoreOptions(logging.New(c.Err, s.LogFormat, s.LogLevel)))
			if err != nil {
				return err
			}
			defer func() { err = errors.Join(err, st.Close()) }()
			return do(ctx, st)
		}
	}
	status := func(ctx context.Context, st *store.Store) error { return printMigrations(ctx, c, st) }
	return group(
		"migrate",
		"show or apply migrations of the database",
		&cli.Command{
			Name:   "status",
			Usage:  "list migrations, applied and pending",
			Flags:  flags(list),
			Action: act(status),
		},
		&cli.Command{
			Name:        "up",
			Usage:       "apply pending migrations",
			Flags:       flags(list),
			Description: "serve does so by itself at its start; processes that start together take turns.",
			Action: act(func(ctx context.Context, st *store.Store) error {
				if err := migrations.Up(ctx, st); err != nil {
					return err
				}
				return status(ctx, st)
			}),
		},
	)
}

func printMigrations(ctx context.Context, c Console, st *store.Store) error {
	all, err := migrations.Status(ctx, st)
	if err != nil {
		return err
	}
	w := tabwriter.NewWriter(c.Out, 0, 0, 2, ' ', 0)
	for _, m := range all {
		name, state := m.Name, "pending"
		if name == "" {
			name = fmt.Sprintf("%05d (of a newer version)", m.Version)
		}
		if !m.Pending() {
			state = "applied " + m.AppliedAt.Format(time.RFC3339)
		}
		_, _ = fmt.Fprintf(w, "%s\t%s\n", name, state)
	}
	return w.Flush()
}

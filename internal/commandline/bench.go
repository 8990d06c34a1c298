//go:build bench

package commandline

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"time"

	"github.com/urfave/cli/v3"

	"hirewire/ent/application"
	"hirewire/ent/stage"
	"hirewire/ent/user"
	"hirewire/internal/access"
	"hirewire/internal/demo"
	"hirewire/internal/hiring"
	"hirewire/internal/livebench"
	"hirewire/internal/logging"
	"hirewire/internal/services"
	"hirewire/internal/settings"
	"hirewire/internal/workflow"
)

// benchCommands returns the command that measures this machine. It is built with the tag bench
// only, so that the benchmark's parts are not in the binary that people run: make bench-live.
func benchCommands(c Console) []*cli.Command {
	list := settings.Database()
	live := &cli.Command{
		Name:  "live",
		Usage: "how fast a change reaches many subscribers, and what that costs",
		Description: "Starts a server of its own on a demo company, connects many clients by WebSocket, moves a card again and again, and\n" +
			"then does the same with a server that only broadcasts the bytes of such a frame. Without --database and --data the\n" +
			"company is made in a temporary directory; a database that is named must be empty, or hold the demo company.",
		Flags: append([]cli.Flag{
			&cli.StringFlag{
				Name:  "subscribers",
				Usage: "number of clients that follow",
				Value: "2000",
			},
			&cli.StringFlag{
				Name:  "moves",
				Usage: "number of moves that are measured",
				Value: "100",
			},
			&cli.StringFlag{Name: "timeout", Usage: "when to give up", Value: "10m"},
			&cli.StringFlag{
				Name:  "profiles",
				Usage: "directory for the server's CPU and heap profiles",
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
			return benchLive(ctx, cmd, s, c)
		},
	}
	return []*cli.Command{
		group(
			"bench",
			"measure a server on this machine",
			live,
			benchServeCommand(c),
			benchRawCommand(c),
		),
	}
}

func benchLive(ctx context.Context, cmd *cli.Command, s *settings.Settings, c Console) error {
	subscribers, err := settings.ParseNumber(cmd.String("subscribers"), 1, 100_000)
	if err != nil {
		return fmt.Errorf("--subscribers is %q: %w", cmd.String("subscribers"), err)
	}
	moves, err := settings.ParseNumber(cmd.String("moves"), 1, 100_000)
	if err != nil {
		return fmt.Errorf("--moves is %q: %w", cmd.String("moves"), err)
	}
	timeout, err := settings.ParseDuration(cmd.String("timeout"), time.Second, 24*time.Hour)
	if err != nil {
		return fmt.Errorf("--timeout is %q: %w", cmd.String("timeout"), err)
	}
	ctx, cancel := context.WithTimeoutCause(
		ctx,
		timeout,
		errors.New("it took longer than --timeout"),
	)
	defer cancel()
	if s.DatabaseURL == "" && !cmd.IsSet("data") {
		if s.DataDir, err = os.MkdirTemp("", "hirewire-bench-"); err != nil {
			return err
		}
		defer func() { _ = os.RemoveAll(s.DataDir) }()
	}
	o := livebench.Options{
		Subscribers: subscribers,
		Moves:       moves,
		Profiles:    cmd.String("profiles"),
		Now:         time.Now,
		Log:         c.Err,
		Server: child(
			s,
			"serve",
			"--max-sockets",
			strconv.Itoa(max(subscribers, livebench.Early)+1),
		),
		Raw: child(s, "raw"),
	}
	s.Demo = true
	err = withServices(
		ctx,
		s,
		logging.New(c.Err, s.LogFormat, s.LogLevel),
		func(ctx context.Context, v *services.Services) error { return prepareBench(ctx, v, c, &o) },
	)
	if err != nil {
		return err
	}
	report, err := livebench.Run(ctx, o)
	if err != nil {
		if cause := context.Cause(ctx); cause != nil {
			return cause
		}
		return err
	}
	return report.Write(c.Out)
}

// child returns a function that makes the command of one of the servers, run by this program.
func child(s *settings.Settings, name string, more ...string) func(context.Context) *exec.Cmd {
	return func(ctx context.Context) *exec.Cmd {
		args := append([]string{"bench", name}, more...)
		if name == "serve" {
			args = append(
				args,
				"--demo",
				"--listen",
				"127.0.0.1:0",
				"--metrics-listen",
				"127.0.0.1:0",
				"--log-format",
				"json",
				"--slow-query",
				"0",
				"--data",
				s.DataDir,
				"--max-conns",
				strconv.Itoa(s.MaxConns),
			)
		}
		program, err := os.Executable()
		if err != nil {
			program = os.Args[0]
		}
		cmd := exec.CommandContext(ctx, program, args...) //nolint:gosec // this program
		cmd.Env = os.Environ()
		if s.DatabaseURL != "" {
			cmd.Env = append(
				cmd.Env,
				"DATABASE_URL="+s.DatabaseURL,
			) // where other people cannot read it
		}
		return cmd
	}
}

// prepareBench fills the database, chooses the card that moves, and makes keys for people who see
// it.
func prepareBench(
	ctx context.Context,
	v *services.Services,
	c Console,
	o *livebench.Options,
) error {
	company, err := v.Company(ctx)
	if err != nil {
		return err
	}
	if !company.Demo {
		return errors.New(
			"this database holds a company of its own: name an empty one with --data or --database",
		)
	}
	if _, err := fillDemo(ctx, v, c, 0); err != nil {
		return err
	}
	ctx = access.With(ctx, access.System())
	stages, err := v.Store.Ent().
		Stage.Query().
		Where(stage.PostingID(demo.LeadDeveloperPosting), stage.ArchivedAtIsNil()).
		Order(stage.ByPosition()).
		All(ctx)
	if err != nil {
		return err
	}
	card, err := v.Store.Ent().Application.Query().
		Where(application.PostingID(demo.LeadDeveloperPosting), application.StatusEQ(workflow.ApplicationActive), application.StageID(stages[0].ID)).
		First(ctx)
	if err != nil {
		return fmt.Errorf("find a card to move: %w", err)
	}
	o.Application, o.Version, o.Stages = card.ID, card.Version, [2]string{
		stages[0].ID,
		stages[1].ID,
	}
	people, err := v.Store.Ent().
		User.Query().
		Where(user.RoleIn(workflow.RoleAdmin, workflow.RoleRecruiter), user.DeactivatedAtIsNil()).
		IDs(ctx)
	if err != nil {
		return err
	}
	expires := v.Now().Add(24 * time.Hour)
	for _, id := range people {
		key, err := v.Hiring.CreateAPIKeyFor(
			ctx,
			id,
			hiring.CreateAPIKeyInput{
				Name:      "bench",
				Scope:     workflow.ScopeWrite,
				ExpiresAt: &expires,
			},
		)
		if err != nil {
			return err
		}
		o.Tokens = append(o.Tokens, key.Secret)
	}
	return nil
}

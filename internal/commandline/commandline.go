// Package commandline has the commands of the command line. It is the top of the program: only
// main, tests of whole processes and benchmarks import it.
//
// [Run] runs one command line. commandline.go has the root and what commands share, flags.go makes
// options of settings, and each command or group of commands has a file of its own. A command opens
// the database with onDatabase or withServices, calls the services that package services creates,
// and prints the result; serve hands everything to package server.
package commandline

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/urfave/cli/v3"

	"hirewire/internal/buildinfo"
)

// Console is where a command reads and writes. Results go to Out, all else to Err.
type Console struct {
	In       io.Reader
	Out, Err io.Writer
}

// Run runs one command line, whose first word is the program's name, and returns the exit status.
// When ctx ends, a server shuts down in order and other commands stop.
func Run(ctx context.Context, args []string, c Console) int {
	root := rootCommand(c)
	explainUsage(root)
	if err := root.Run(ctx, args); err != nil {
		_, _ = fmt.Fprintf(c.Err, "hirewire: %s\n", sentence(err))
		return 1
	}
	return 0
}

// explainUsage makes a wrong option of a command, or of a command below it, an error like any
// other, which Run prints last. The library would print the whole help after it, and the message
// would be off the screen.
func explainUsage(cmd *cli.Command) {
	cmd.OnUsageError = func(_ context.Context, cmd *cli.Command, err error, _ bool) error {
		return fmt.Errorf(
			"%s: see %s --help",
			strings.TrimRight(err.Error(), ".\n"),
			cmd.FullName(),
		)
	}
	for _, below := range cmd.Commands {
		explainUsage(below)
	}
}

// sentence returns an error as a sentence with its full stop.
func sentence(err error) string {
	text := strings.TrimRight(err.Error(), "\n")
	if strings.HasSuffix(text, ".") || strings.HasSuffix(text, "!") {
		return text
	}
	return text + "."
}

func rootCommand(c Console) *cli.Command {
	return &cli.Command{
		Name:      "hirewire",
		Usage:     "the backend of a hiring team's working day",
		UsageText: "hirewire COMMAND [OPTIONS]\n\nTo look around: hirewire serve --demo",
		Version:   buildinfo.Version(),
		Description: "One GraphQL API for postings, candidates and applications, over an embedded SQLite file or Postgres.\n" +
			"Every option can also be given as the environment variable that its help names.",
		HideVersion: true,
		Suggest:     true,
		Reader:      c.In,
		Writer:      c.Out,
		ErrWriter:   c.Err,
		// Errors are shown once, by Run.
		ExitErrHandler: func(context.Context, *cli.Command, error) {},
		Commands: append([]*cli.Command{
			serveCommand(c),
			migrateCommand(c),
			backupCommand(c),
			restoreCommand(c),
			demoCommand(c),
			userCommand(c),
			candidateCommand(c),
			tokenCommand(c),
			watchCommand(c),
			schemaCommand(c),
			versionCommand(c),
			settingsCommand(c),
			doctorCommand(c),
		}, benchCommands(c)...),
		Action: func(_ context.Context, cmd *cli.Command) error {
			if first := cmd.Args().First(); first != "" {
				return fmt.Errorf("there is no command %q: hirewire --help lists them", first)
			}
			return cli.ShowRootCommandHelp(cmd)
		},
	}
}

// group returns a command that only has others below it.
func group(name, usage string, below ...*cli.Command) *cli.Command {
	action := func(_ context.Context, cmd *cli.Command) error {
		if first := cmd.Args().First(); first != "" {
			return fmt.Errorf("there is no command %q: %s --help lists them", first, cmd.FullName())
		}
		return cli.ShowSubcommandHelp(cmd)
	}
	return &cli.Command{Name: name, Usage: usage, Commands: below, Action: action}
}

// noArguments returns an error for arguments, which a command without any would otherwise ignore.
func noArguments(cmd *cli.Command) error {
	if first := cmd.Args().First(); first != "" {
		return fmt.Errorf(
			"%s takes no argument %q: see %s --help",
			cmd.FullName(),
			first,
			cmd.FullName(),
		)
	}
	return nil
}

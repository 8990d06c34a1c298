// Package app is the top: it reads the command line, wires the parts together, serves HTTP, and takes everything down in
// order. Nothing imports it but main.
package app

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/urfave/cli/v3"
)

// Console is where a command reads and writes.
type Console struct {
	In       io.Reader
	Out, Err io.Writer
}

// Run runs one command line, the program's name first, and answers the exit status. When ctx ends, a server shuts down
// in order and other commands stop.
func Run(ctx context.Context, args []string, c Console) int {
	root := rootCommand(c)
	explainUsage(root)
	if err := root.Run(ctx, args); err != nil {
		_, _ = fmt.Fprintf(c.Err, "hirewire: %s\n", sentence(err))
		return 1
	}
	return 0
}

// explainUsage makes wrong options of a command and all below it an error like any other, which Run prints last, in place of
// the library's: that prints the whole help behind it, so that the message is off the screen.
func explainUsage(cmd *cli.Command) {
	cmd.OnUsageError = func(_ context.Context, cmd *cli.Command, err error, _ bool) error {
		return fmt.Errorf("%s: see %s --help", strings.TrimRight(err.Error(), ".\n"), cmd.FullName())
	}
	for _, below := range cmd.Commands {
		explainUsage(below)
	}
}

// sentence ends an error the way people read it.
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
		Version:   versionText(),
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

// group makes a command that only has others below it.
func group(name, usage string, below ...*cli.Command) *cli.Command {
	return &cli.Command{Name: name, Usage: usage, Commands: below, Action: func(_ context.Context, cmd *cli.Command) error {
		if first := cmd.Args().First(); first != "" {
			return fmt.Errorf("there is no command %q: %s --help lists them", first, cmd.FullName())
		}
		return cli.ShowSubcommandHelp(cmd)
	}}
}

// noArguments refuses words that a command would otherwise pass over.
func noArguments(cmd *cli.Command) error {
	if first := cmd.Args().First(); first != "" {
		return fmt.Errorf("%s takes no argument %q: see %s --help", cmd.FullName(), first, cmd.FullName())
	}
	return nil
}

package commandline

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"strings"

	"github.com/urfave/cli/v3"

	"hirewire/internal/hiring"
	"hirewire/internal/services"
	"hirewire/internal/settings"
	"hirewire/internal/signin"
	"hirewire/internal/workflow"
)

// linkSettings returns the settings of commands that print links.
func linkSettings() []settings.Setting {
	list := append(settings.Database(), settings.PublicURL())
	for _, s := range settings.Server() {
		if s.Flag == "listen" || s.Flag == "passwords" {
			list = append(list, s)
		}
	}
	return list
}

// withSignIn returns the settings of a command that makes links, with more of its own, and its
// action, which opens the database for do.
func withSignIn(
	c Console, more []settings.Setting,
	do func(context.Context, *cli.Command, *services.Services, *signin.Service) error,
) (list []settings.Setting, action cli.ActionFunc) {
	list = append(linkSettings(), more...)
	return list, onDatabase(
		c,
		list,
		func(ctx context.Context, cmd *cli.Command, v *services.Services) error {
			s, err := settings.Read(cmd, list)
			if err != nil {
				return err
			}
			service, err := v.SignIn(ctx, s, linkBase(cmd, s, c.Err), slog.New(slog.DiscardHandler))
			if err != nil {
				return err
			}
			return do(ctx, cmd, v, service)
		},
	)
}

// linkBase returns the address that printed links begin with: what the command line or the
// environment says, or what the server on this SQLite database had when it last started. If neither
// is known it says so.
func linkBase(cmd *cli.Command, s *settings.Settings, errs io.Writer) string {
	if s.SignIn.PublicURL != nil || cmd.IsSet("listen") {
		return s.BaseURL(s.Listen)
	}
	if announced, ok := services.AnnouncedAddress(s); ok {
		return announced
	}
	base := s.BaseURL(s.Listen)
	if cmd.Name == "invite" || cmd.Name == "reset" {
		_, _ = fmt.Fprintf(
			errs,
			"The link begins with %s, since it is not known where people reach the server: "+
				"give --public-url (HIREWIRE_PUBLIC_URL) as the server has it.\n",
			base,
		)
	}
	return base
}

func inviteCommand(c Console) *cli.Command {
	more := []settings.Setting{settings.Company()}
	list, action := withSignIn(c, more, func(
		ctx context.Context, cmd *cli.Command, _ *services.Services, s *signin.Service,
	) error {
		in := hiring.CreateUserInput{
			Email: cmd.String(
				"email",
			),
			Name:               cmd.String("name"),
			ConfidentialAccess: cmd.Bool("confidential-access"),
			Role:               workflow.CompanyRole(strings.ToUpper(cmd.String("role"))),
		}
		if title := cmd.String("title"); title != "" {
			in.Title = &title
		}
		out, err := s.Invite(ctx, in)
		if err != nil {
			return asFlags(err)
		}
		if out.Link == nil {
			_, _ = fmt.Fprintln(c.Out, out.UserID)
			return nil
		}
		printLink(c.Out, out.Link)
		return nil
	})
	return &cli.Command{
		Name:        "invite",
		Usage:       "add a colleague and print a link by which they choose a password",
		Description: "The link works once, for seven days. Hand it to that person alone: whoever has it becomes them.",
		Flags:       append(colleagueFlags(), flags(list)...),
		Action:      action,
	}
}

func resetCommand(c Console) *cli.Command {
	list, action := withSignIn(
		c,
		nil,
		func(ctx context.Context, cmd *cli.Command, v *services.Services, s *signin.Service) error {
			id, err := findUser(ctx, v, cmd.String("user"))
			if err != nil {
				return err
			}
			if cmd.Bool("second-factor") {
				if err := s.RemoveTotp(ctx, id); err != nil {
					return err
				}
			}
			link, err := s.ResetLink(ctx, id)
			if err != nil {
				return err
			}
			printLink(c.Out, link)
			return nil
		},
	)
	return &cli.Command{
		Name:        "reset",
		Usage:       "print a link by which a colleague chooses a new password",
		Description: "The link works once, and ends their sessions when it is used. Hand it to that person alone.",
		Flags: append([]cli.Flag{
			&cli.StringFlag{Name: "user", Usage: "e-mail address or id", Required: true},
			&cli.BoolFlag{
				Name:  "second-factor",
				Usage: "switch their second factor off as well: for who lost it and the recovery codes",
			},
		}, flags(list)...),
		Action: action,
	}
}

func printLink(w io.Writer, l *signin.Link) {
	_, _ = fmt.Fprintf(w, "%s\n", l.URL)
}

package commandline

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"time"

	"github.com/urfave/cli/v3"

	"hirewire/ent"
	"hirewire/ent/user"
	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/hiring"
	"hirewire/internal/logging"
	"hirewire/internal/normalize"
	"hirewire/internal/services"
	"hirewire/internal/settings"
	"hirewire/internal/workflow"
)

// withServices opens the database for a command and closes it afterwards.
func withServices(
	ctx context.Context, s *settings.Settings, log *slog.Logger,
	do func(context.Context, *services.Services) error,
) (err error) {
	v, err := services.Open(ctx, s, log, nil)
	if err != nil {
		return asFlags(err)
	}
	defer func() {
		if e := v.Close(); err == nil {
			err = e
		}
	}()
	return do(ctx, v)
}

// onDatabase returns the action of a command that opens the database, acts with the rights of the
// system, and closes the database.
func onDatabase(
	c Console, list []settings.Setting,
	do func(context.Context, *cli.Command, *services.Services) error,
) cli.ActionFunc {
	return func(ctx context.Context, cmd *cli.Command) error {
		if err := noArguments(cmd); err != nil {
			return err
		}
		s, err := settings.Read(cmd, list)
		if err != nil {
			return err
		}
		s.LogLevel = max(s.LogLevel, slog.LevelWarn)
		log := logging.New(c.Err, s.LogFormat, s.LogLevel)
		return withServices(ctx, s, log, func(ctx context.Context, v *services.Services) error {
			return do(access.With(ctx, access.System()), cmd, v)
		})
	}
}

func userCommand(c Console) *cli.Command {
	list := append(settings.Database(), settings.Company())
	return group("user", "manage colleagues", append(accessCommands(c),
		userListCommand(c),
		inviteCommand(c),
		resetCommand(c),
		userDeactivateCommand(c),
		&cli.Command{
			Name:        "create",
			Usage:       "add a colleague",
			Description: "Adds a colleague and prints the new id. Then make a credential: hirewire token create --user EMAIL",
			Flags:       append(colleagueFlags(), flags(list)...),
			Action: onDatabase(
				c,
				list,
				func(ctx context.Context, cmd *cli.Command, v *services.Services) error {
					in := hiring.CreateUserInput{
						Email:              cmd.String("email"),
						Name:               cmd.String("name"),
						ConfidentialAccess: cmd.Bool("confidential-access"),
						Role: workflow.CompanyRole(
							strings.ToUpper(cmd.String("role")),
						),
					}
					if title := cmd.String("title"); title != "" {
						in.Title = &title
					}
					out, err := v.Hiring.CreateUser(ctx, in)
					if err != nil {
						return asFlags(err)
					}
					_, _ = fmt.Fprintln(c.Out, out.ItemID)
					return nil
				},
			),
		})...)
}

func tokenCommand(c Console) *cli.Command {
	list := settings.Database()
	return group("token", "manage bearer credentials of the API",
		tokenListCommand(c),
		tokenRevokeCommand(c),
		&cli.Command{
			Name:        "create",
			Usage:       "make an API key for a colleague or a service account",
			Description: "Prints the key once; only its hash is kept. Send it as: Authorization: Bearer KEY",
			Flags: append([]cli.Flag{
				&cli.StringFlag{
					Name:     "user",
					Usage:    "its owner: e-mail address or id of a colleague, or id or name of a service account",
					Required: true,
				},
				&cli.StringFlag{
					Name:  "capabilities",
					Usage: "areas to narrow it to, with commas: CANDIDATES, POSTINGS, PIPELINE, ADMIN, AUDIT; all of them if it is left out",
				},
				&cli.StringFlag{Name: "name", Usage: "what to call it", Required: true},
				&cli.StringFlag{
					Name:  "scope",
					Usage: "READ, or WRITE for mutations as well",
					Value: "WRITE",
				},
				&cli.StringFlag{
					Name:  "expires",
					Usage: "when it stops working: a day (2027-01-31, its end in UTC), an instant (2027-01-31T12:00:00Z), a time from now (90d, 12h), or never",
					Value: "90d",
				},
			}, flags(list)...),
			Action: onDatabase(
				c,
				list,
				func(ctx context.Context, cmd *cli.Command, v *services.Services) error {
					expires, err := expiry(cmd.String("expires"), v.Now())
					if err != nil {
						return err
					}
					capabilities, err := capabilitiesOf(cmd.String("capabilities"))
					if err != nil {
						return err
					}
					owner, err := findOwner(ctx, v, cmd.String("user"))
					if err != nil {
						return err
					}
					out, err := v.Hiring.CreateAPIKeyFor(ctx, owner, hiring.CreateAPIKeyInput{
						Name:         cmd.String("name"),
						Scope:        workflow.ApiScope(strings.ToUpper(cmd.String("scope"))),
						ExpiresAt:    expires,
						Capabilities: capabilities,
					})
					if err != nil {
						return asFlags(err)
					}
					_, _ = fmt.Fprintln(c.Out, out.Secret)
					return nil
				},
			),
		})
}

// findUser returns the id of an active colleague, by id or e-mail address.
func findUser(ctx context.Context, v *services.Services, who string) (string, error) {
	id, err := v.Store.Ent().User.Query().
		Where(user.Or(user.EmailKey(normalize.EmailKey(who)), user.ID(who)), user.DeactivatedAtIsNil()).
		OnlyID(ctx)
	if ent.IsNotFound(err) {
		return "", fmt.Errorf("there is no active user %q: add one by hirewire user create", who)
	}
	return id, err
}

// expiry returns when a key expires; nil is never.
func expiry(text string, now time.Time) (*time.Time, error) {
	text = strings.TrimSpace(text)
	if strings.EqualFold(text, "never") {
		return nil, nil //nolint:nilnil // never
	}
	var at time.Time
	if days, ok := strings.CutSuffix(text, "d"); ok {
		n, err := settings.ParseNumber(days, 1, 36500)
		if err != nil {
			return nil, errExpiry(text)
		}
		at = now.Add(time.Duration(n) * 24 * time.Hour)
	} else if d, err := time.ParseDuration(text); err == nil {
		at = now.Add(d)
	} else if day, err := time.Parse(time.DateOnly, text); err == nil {
		at = day.AddDate(0, 0, 1)
	} else if at, err = time.Parse(time.RFC3339, text); err != nil {
		return nil, errExpiry(text)
	}
	if !at.After(now) {
		return nil, fmt.Errorf("--expires %s is not in the future: give a later time", text)
	}
	return &at, nil
}

func errExpiry(text string) error {
	return fmt.Errorf("--expires %q is not understood: "+
		"give a day such as 2027-01-31, a time from now such as 90d or 12h, or never", text)
}

// asFlags returns an error that names the options whose values a command refused. It returns any
// other error as it is.
func asFlags(err error) error {
	e, ok := errors.AsType[*command.InvalidInput](err)
	if !ok {
		return err
	}
	var parts []string
	for _, f := range e.Fields {
		name := f.Path[len(f.Path)-1]
		switch name {
		case "confidentialAccess":
			name = "confidential-access"
		case "userId":
			name = "user"
		case "expiresAt":
			name = "expires"
		}
		parts = append(parts, "--"+name+" "+f.Message)
	}
	return errors.New(strings.Join(parts, "; "))
}

// colleagueFlags describe the colleague whom a command adds.
func colleagueFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{
			Name:     "email",
			Usage:    "e-mail address, unique among colleagues",
			Required: true,
		},
		&cli.StringFlag{Name: "name", Usage: "full name", Required: true},
		&cli.StringFlag{Name: "title", Usage: "job title"},
		&cli.StringFlag{Name: "role", Usage: "ADMIN, RECRUITER, MEMBER or AUDITOR", Required: true},
		&cli.BoolFlag{
			Name:  "confidential-access",
			Usage: "for an ADMIN: sees confidential postings of other teams",
		},
	}
}

package commandline

import (
	"context"
	"errors"
	"fmt"

	"github.com/urfave/cli/v3"

	"hirewire/ent"
	"hirewire/ent/candidate"
	"hirewire/ent/user"
	"hirewire/internal/command"
	"hirewire/internal/hiring"
	"hirewire/internal/services"
	"hirewire/internal/settings"
	"hirewire/internal/textkey"
)

// The commands here do what no admin may: an admin can not give confidential access that they lack,
// or decide whether they themselves are a candidate.

// accessCommands returns the commands that give and take confidential access.
func accessCommands(c Console) []*cli.Command {
	list := settings.Database()
	rightsCommand := func(name, usage string, do func(context.Context, *services.Services, *ent.User) (*command.Outcome, error)) *cli.Command {
		return &cli.Command{
			Name:  name,
			Usage: usage,
			Flags: append(
				[]cli.Flag{
					&cli.StringFlag{
						Name:     "user",
						Usage:    "e-mail address or id of the admin",
						Required: true,
					},
				},
				flags(list)...),
			Action: onDatabase(
				c,
				list,
				func(ctx context.Context, cmd *cli.Command, v *services.Services) error {
					u, err := accountOf(ctx, v, cmd.String("user"))
					if err != nil {
						return err
					}
					if _, err := do(ctx, v, u); err != nil {
						return inWords(err)
					}
					_, _ = fmt.Fprintln(c.Out, u.ID)
					return nil
				},
			),
		}
	}
	return []*cli.Command{
		rightsCommand(
			"grant-confidential-access",
			"let an admin see confidential postings of other teams",
			func(ctx context.Context, v *services.Services, u *ent.User) (*command.Outcome, error) {
				return v.Hiring.GrantConfidentialAccess(
					ctx,
					hiring.GrantConfidentialAccessInput{UserID: u.ID, ExpectedVersion: u.Version},
				)
			},
		),
		rightsCommand(
			"revoke-confidential-access",
			"take that access back",
			func(ctx context.Context, v *services.Services, u *ent.User) (*command.Outcome, error) {
				return v.Hiring.RevokeConfidentialAccess(
					ctx,
					hiring.RevokeConfidentialAccessInput{UserID: u.ID, ExpectedVersion: u.Version},
				)
			},
		),
	}
}

// candidateCommand returns the commands that link candidates to colleagues.
func candidateCommand(c Console) *cli.Command {
	list := settings.Database()
	who := &cli.StringFlag{Name: "candidate", Usage: "id of the candidate", Required: true}
	return group("candidate", "decide which candidate is which colleague",
		&cli.Command{
			Name:        "link",
			Usage:       "link a candidate to a colleague, or confirm a proposed link",
			Description: "The colleague sees nothing of the candidate from then on. A colleague is at most one candidate.",
			Flags: append(
				[]cli.Flag{
					who,
					&cli.StringFlag{
						Name:     "user",
						Usage:    "e-mail address or id of the colleague",
						Required: true,
					},
				},
				flags(list)...),
			Action: onDatabase(
				c,
				list,
				func(ctx context.Context, cmd *cli.Command, v *services.Services) error {
					one, err := candidateOf(ctx, v, cmd.String("candidate"))
					if err != nil {
						return err
					}
					u, err := accountOf(ctx, v, cmd.String("user"))
					if err != nil {
						return err
					}
					_, err = v.Hiring.LinkCandidateToUser(
						ctx,
						hiring.LinkCandidateToUserInput{
							CandidateID:     one.ID,
							ExpectedVersion: one.Version,
							UserID:          u.ID,
						},
					)
					if err != nil {
						return inWords(err)
					}
					_, _ = fmt.Fprintf(c.Out, "%s is %s\n", one.ID, u.ID)
					return nil
				},
			),
		},
		&cli.Command{
			Name:  "unlink",
			Usage: "end the link between a candidate and a colleague, or dismiss a proposed one",
			Flags: append([]cli.Flag{who}, flags(list)...),
			Action: onDatabase(
				c,
				list,
				func(ctx context.Context, cmd *cli.Command, v *services.Services) error {
					one, err := candidateOf(ctx, v, cmd.String("candidate"))
					if err != nil {
						return err
					}
					_, err = v.Hiring.UnlinkCandidateFromUser(
						ctx,
						hiring.UnlinkCandidateFromUserInput{
							CandidateID:     one.ID,
							ExpectedVersion: one.Version,
						},
					)
					if err != nil {
						return inWords(err)
					}
					_, _ = fmt.Fprintf(c.Out, "%s is no colleague\n", one.ID)
					return nil
				},
			),
		})
}

// accountOf returns an account, also a closed one, by e-mail address or id.
func accountOf(ctx context.Context, v *services.Services, who string) (*ent.User, error) {
	u, err := v.Store.Ent().
		User.Query().
		Where(user.Or(user.EmailKey(textkey.Email(who)), user.ID(who))).
		Only(ctx)
	if ent.IsNotFound(err) {
		return nil, fmt.Errorf("there is no user %q: give the e-mail address or id of one", who)
	}
	return u, err
}

func candidateOf(ctx context.Context, v *services.Services, id string) (*ent.Candidate, error) {
	one, err := v.Store.Ent().Candidate.Query().Where(candidate.ID(id)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, fmt.Errorf("there is no candidate %q: "+
			"give the id of one, such as the API and the dashboard's addresses show it", id)
	}
	return one, err
}

// inWords returns an error that says what was wrong with the user that the command line named.
func inWords(err error) error {
	e, ok := errors.AsType[*command.InvalidInput](err)
	if !ok || len(e.Fields) == 0 {
		return err
	}
	return errors.New("the user " + e.Fields[0].Message)
}

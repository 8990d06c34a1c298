package commandline

import (
	"context"
	"errors"
	"net/url"
	"strings"
	"time"

	"github.com/urfave/cli/v3"

	"hirewire/internal/postingwatch"
)

func watchCommand(c Console) *cli.Command {
	return &cli.Command{
		Name:  "watch",
		Usage: "show what happens to a posting, as it happens",
		Description: "Prints a line for each event of the posting's pipeline that you may see, until it is stopped. When the connection is\n" +
			"lost it says so, comes back by itself and shows what it missed.",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "posting", Usage: "id of the posting", Required: true},
			&cli.StringFlag{
				Name:    "server",
				Usage:   "address of the server",
				Value:   "http://127.0.0.1:8080",
				Sources: cli.EnvVars("HIREWIRE_SERVER"),
			},
			&cli.StringFlag{
				Name:    "token",
				Usage:   "API key; better in the environment, where other people cannot read it",
				Sources: cli.EnvVars("HIREWIRE_TOKEN"),
			},
		},
		Action: func(ctx context.Context, cmd *cli.Command) error {
			if err := noArguments(cmd); err != nil {
				return err
			}
			api, err := apiURL(cmd.String("server"))
			if err != nil {
				return err
			}
			token := strings.TrimSpace(cmd.String("token"))
			if token == "" {
				return errors.New(
					"--token (HIREWIRE_TOKEN) is missing: make one with hirewire token create, or take one of those that serve --demo prints",
				)
			}
			return postingwatch.Run(
				ctx,
				postingwatch.Options{
					URL:     api,
					Token:   token,
					Posting: cmd.String("posting"),
					Out:     c.Out,
					Now:     time.Now,
				},
			)
		},
	}
}

// apiURL returns the address of the API of a server, from the address of either.
func apiURL(server string) (string, error) {
	u, err := url.Parse(strings.TrimSpace(server))
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" ||
		u.RawQuery != "" ||
		u.User != nil {
		return "", errors.New("--server must be an address such as https://hiring.example.com")
	}
	if u.Path = strings.TrimSuffix(u.Path, "/"); !strings.HasSuffix(u.Path, "/graphql") {
		u.Path += "/graphql"
	}
	return u.String(), nil
}

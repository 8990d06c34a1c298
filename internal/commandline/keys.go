package commandline

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/urfave/cli/v3"

	"hirewire/ent"
	"hirewire/ent/apikey"
	"hirewire/ent/serviceaccount"
	"hirewire/ent/user"
	"hirewire/internal/access"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/services"
	"hirewire/internal/settings"
	"hirewire/internal/signin"
	"hirewire/internal/workflow"
)

// capabilitiesOf returns the areas of the API that a key is narrowed to; nil is all of them.
func capabilitiesOf(text string) ([]workflow.ApiCapability, error) {
	var out []workflow.ApiCapability
	for _, word := range settings.SplitList(text, ",") {
		c := workflow.ApiCapability(strings.ToUpper(word))
		if !c.IsValid() {
			return nil, fmt.Errorf("--capabilities %q is not an area of the API: "+
				"give some of CANDIDATES, POSTINGS, PIPELINE, ADMIN and AUDIT, with commas", word)
		}
		out = append(out, c)
	}
	if len(out) == 0 && text != "" {
		return nil, errors.New(
			"--capabilities names no area: give some, with commas, or leave it out for all",
		)
	}
	return out, nil
}

// findOwner returns the id of an active colleague, by id or e-mail address, or of an active service
// account, by id or name.
func findOwner(ctx context.Context, v *services.Services, who string) (string, error) {
	machine, err := v.Store.Ent().ServiceAccount.Query().
		Where(serviceaccount.Or(serviceaccount.ID(who), serviceaccount.Name(who)), serviceaccount.DeactivatedAtIsNil()).
		OnlyID(ctx)
	switch {
	case err == nil:
		return machine, nil
	case !ent.IsNotFound(err):
		return "", err
	case ids.Is(who, ids.ServiceAccount):
		return "", fmt.Errorf(
			"there is no active service account %q: hirewire user list shows them",
			who,
		)
	}
	return findUser(ctx, v, who)
}

func tokenListCommand(c Console) *cli.Command {
	list := settings.Database()
	return &cli.Command{
		Name:        "list",
		Usage:       "show API keys",
		Description: "Shows working keys with their owners, newest first; never the keys themselves, only how they begin.",
		Flags: append([]cli.Flag{
			&cli.StringFlag{
				Name:  "user",
				Usage: "only those of this colleague (e-mail address or id) or service account (id or name)",
			},
			&cli.BoolFlag{Name: "all", Usage: "revoked and expired ones as well"},
			jsonFlag(),
		}, flags(list)...),
		Action: onDatabase(
			c,
			list,
			func(ctx context.Context, cmd *cli.Command, v *services.Services) error {
				q := v.Store.Ent().ApiKey.Query().WithUser().WithServiceAccount().
					Order(apikey.ByCreatedAt(sql.OrderDesc()), apikey.ByID(sql.OrderDesc()))
				if who := cmd.String("user"); who != "" {
					owner, err := findOwner(ctx, v, who)
					if err != nil {
						return err
					}
					q = q.Where(apikey.Or(apikey.UserID(owner), apikey.ServiceAccountID(owner)))
				}
				if !cmd.Bool("all") {
					q = q.Where(apikey.RevokedAtIsNil(),
						apikey.Or(apikey.ExpiresAtIsNil(), apikey.ExpiresAtGT(v.Now())))
				}
				keys, err := q.All(ctx)
				if err != nil {
					return err
				}
				t := newTable(
					"id",
					"begins",
					"owner",
					"name",
					"scope",
					"capabilities",
					"expires",
					"last used",
					"state",
				)
				for _, k := range keys {
					t.add(
						k.ID,
						k.Hint+"…",
						ownerOf(k),
						k.Name,
						string(k.Scope),
						cmp.Or(strings.Join(k.Capabilities, ","), "all"),
						when(
							k.ExpiresAt,
							"never",
						),
						when(k.LastUsedAt, "never"),
						stateOf(k, v.Now()),
					)
				}
				return t.write(c.Out, cmd.Bool("json"))
			},
		),
	}
}

func ownerOf(k *ent.ApiKey) string {
	switch {
	case k.Edges.User != nil:
		return k.Edges.User.Email
	case k.Edges.ServiceAccount != nil:
		return k.Edges.ServiceAccount.Name
	}
	return ""
}

func stateOf(k *ent.ApiKey, now time.Time) string {
	switch {
	case k.RevokedAt != nil:
		return "revoked"
	case k.ExpiresAt != nil && !k.ExpiresAt.After(now):
		return "expired"
	}
	return "working"
}

func tokenRevokeCommand(c Console) *cli.Command {
	list := settings.Database()
	return &cli.Command{
		Name:        "revoke",
		Usage:       "end an API key at once",
		Description: "Streams and sockets that were opened with it end within a second. hirewire token list shows the ids.",
		Flags: append(
			[]cli.Flag{&cli.StringFlag{Name: "key", Usage: "id of the key, key_…", Required: true}},
			flags(list)...),
		Action: onDatabase(
			c,
			list,
			func(ctx context.Context, cmd *cli.Command, v *services.Services) error {
				id := strings.TrimSpace(cmd.String("key"))
				if hiring.IsAPIKey(id) {
					return errors.New(
						"--key is the secret itself: give the id of the key, which hirewire token list shows",
					)
				}
				_, err := v.Hiring.RevokeAPIKey(ctx, hiring.RevokeAPIKeyInput{APIKeyID: id})
				if errors.Is(err, access.ErrNotFound) {
					return fmt.Errorf(
						"there is no API key %q: hirewire token list --all shows them",
						id,
					)
				}
				return err
			},
		),
	}
}

func userListCommand(c Console) *cli.Command {
	list := settings.Database()
	return &cli.Command{
		Name:  "list",
		Usage: "show colleagues and service accounts",
		Flags: append(
			[]cli.Flag{&cli.BoolFlag{Name: "all", Usage: "closed accounts as well"}, jsonFlag()},
			flags(list)...),
		Action: onDatabase(
			c,
			list,
			func(ctx context.Context, cmd *cli.Command, v *services.Services) error {
				people := v.Store.Ent().User.Query().Order(user.ByEmailKey())
				machines := v.Store.Ent().ServiceAccount.Query().Order(serviceaccount.ByName())
				if !cmd.Bool("all") {
					people = people.Where(user.DeactivatedAtIsNil())
					machines = machines.Where(serviceaccount.DeactivatedAtIsNil())
				}
				users, err := people.All(ctx)
				if err != nil {
					return err
				}
				accounts, err := machines.All(ctx)
				if err != nil {
					return err
				}
				t := newTable("id", "email", "name", "role", "confidential access", "state")
				state := func(closed *time.Time) string {
					if closed != nil {
						return "closed " + when(closed, "")
					}
					return "active"
				}
				for _, u := range users {
					t.add(
						u.ID,
						u.Email,
						u.Name,
						string(u.Role),
						yesNo(u.ConfidentialAccess),
						state(u.DeactivatedAt),
					)
				}
				for _, a := range accounts {
					t.add(
						a.ID,
						"service account",
						a.Name,
						string(a.Role),
						yesNo(a.ConfidentialAccess),
						state(a.DeactivatedAt),
					)
				}
				return t.write(c.Out, cmd.Bool("json"))
			},
		),
	}
}

func userDeactivateCommand(c Console) *cli.Command {
	list, action := withSignIn(
		c,
		nil,
		func(ctx context.Context, cmd *cli.Command, v *services.Services, s *signin.Service) error {
			id, err := findOwner(ctx, v, cmd.String("user"))
			if err != nil {
				return err
			}
			if ids.Is(id, ids.ServiceAccount) {
				_, err := v.Hiring.DeactivateServiceAccount(ctx,
					hiring.DeactivateServiceAccountInput{ServiceAccountID: id})
				return err
			}
			u, err := v.Store.Ent().User.Get(ctx, id)
			if err != nil {
				return err
			}
			_, err = s.Deactivate(
				ctx,
				hiring.DeactivateUserInput{UserID: id, ExpectedVersion: u.Version},
			)
			return asFlags(err)
		},
	)
	return &cli.Command{
		Name:        "deactivate",
		Usage:       "close the account of a colleague, or switch a service account off",
		Description: "Ends their sessions, links and API keys at once. What they wrote and did stays. An admin can open the account again.",
		Flags: append([]cli.Flag{
			&cli.StringFlag{
				Name:     "user",
				Usage:    "e-mail address or id of a colleague, or id or name of a service account",
				Required: true,
			},
		}, flags(list)...),
		Action: action,
	}
}

func jsonFlag() cli.Flag { return &cli.BoolFlag{Name: "json", Usage: "print a JSON list"} }

// table is a list that is printed for people, or as JSON objects for programs.
type table struct {
	columns []string
	rows    [][]string
}

func newTable(columns ...string) *table { return &table{columns: columns} }

func (t *table) add(cells ...string) { t.rows = append(t.rows, cells) }

func (t *table) write(w io.Writer, asJSON bool) error {
	if asJSON {
		out := make([]map[string]string, 0, len(t.rows))
		for _, row := range t.rows {
			one := map[string]string{}
			for i, name := range t.columns {
				one[jsonName(name)] = row[i]
			}
			out = append(out, one)
		}
		e := json.NewEncoder(w)
		e.SetIndent("", "  ")
		return e.Encode(out)
	}
	tabs := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(tabs, strings.ToUpper(strings.Join(t.columns, "\t")))
	for _, row := range t.rows {
		clean := make([]string, len(row))
		for i, cell := range row {
			clean[i] = strings.Join(strings.Fields(cell), " ") // a tab in a name is no column
		}
		_, _ = fmt.Fprintln(tabs, strings.Join(clean, "\t"))
	}
	return tabs.Flush()
}

// jsonName turns "last used" into lastUsed.
func jsonName(column string) string {
	words := strings.Fields(column)
	for i := 1; i < len(words); i++ {
		words[i] = strings.ToUpper(words[i][:1]) + words[i][1:]
	}
	return strings.Join(words, "")
}

func when(at *time.Time, otherwise string) string {
	if at == nil {
		return otherwise
	}
	return at.UTC().Format(time.RFC3339)
}

func yesNo(yes bool) string {
	if yes {
		return "yes"
	}
	return "no"
}

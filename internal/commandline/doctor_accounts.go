package commandline

import (
	"context"
	"fmt"

	"hirewire/internal/access"
	"hirewire/internal/read"
	"hirewire/internal/store"
)

func (d *doctor) accounts(ctx context.Context, st *store.Store) {
	p, err := read.New(read.Options{Store: st.ReadOnly(), Now: d.now}).
		Posture(access.With(ctx, access.System()))
	if err != nil {
		d.say("accounts", levelUnsafe, err.Error(), "see that this is a database of Hirewire")
		return
	}
	d.check(
		"demo-database",
		!p.Demo,
		"the database is of a real company",
		levelUnsafe,
		"the database is that of the demo company",
		"begin with an empty one",
	)
	d.check(
		"admins",
		p.Admins > 0,
		fmt.Sprintf("admins: %d", p.Admins),
		levelUnsafe,
		"there is no admin",
		"start the server, which prints a link for the first admin while there are no accounts, or run hirewire user create --role ADMIN",
	)
	if d.settings.SignIn.Passwords {
		d.check(
			"second-factor",
			p.AdminsOneFactor == 0,
			"no admin signs in by a password alone",
			levelUnsafe,
			fmt.Sprintf(
				"admins who sign in by a password alone: %d",
				p.AdminsOneFactor,
			),
			"let them set up a second factor, or use single sign-on and --passwords=false",
		)
	}
	d.check(
		"endless-keys",
		p.EndlessKeys == 0,
		"every API key expires",
		levelNote,
		fmt.Sprintf(
			"API keys that never expire: %d",
			p.EndlessKeys,
		),
		"replace them by keys with an end",
	)
}

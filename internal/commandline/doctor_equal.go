package commandline

import (
	"context"
	"fmt"
	"strings"

	"hirewire/internal/access"
	"hirewire/internal/read"
	"hirewire/internal/store"
)

// maxEqualRows is how many groups of equal rows the doctor names.
const maxEqualRows = 20

// equalRows says which accounts have the same e-mail address, and which tags and other entries have
// the same name. Only versions before package normalize could make them.
func (d *doctor) equalRows(ctx context.Context, st *store.Store) {
	all, err := read.New(read.Options{Store: st.ReadOnly(), Now: d.now}).
		EqualRows(access.With(ctx, access.System()))
	if err != nil {
		d.say("equal-names", levelUnsafe, err.Error(), "see that this is a database of Hirewire")
		return
	}
	var accounts, names []string
	for _, g := range all {
		if g.Table == "users" {
			accounts = append(
				accounts,
				fmt.Sprintf("%s signs in, %s cannot", g.IDs[0], strings.Join(g.IDs[1:], ", ")),
			)
			continue
		}
		names = append(names, strings.ReplaceAll(g.Table, "_", " ")+" "+strings.Join(g.IDs, ", "))
	}
	d.check(
		"equal-addresses",
		len(accounts) == 0,
		"every account has an e-mail address of its own",
		levelNote,
		"accounts with the same e-mail address: "+listed(accounts),
		"deactivate the account that nobody uses, or give it another address",
	)
	d.check(
		"equal-names",
		len(names) == 0,
		"every tag, source and decision reason has a name of its own",
		levelNote,
		"entries with the same name: "+listed(names),
		"rename all but one of each",
	)
}

// listed joins what was found. It leaves out what is too much, and says how much that is.
func listed(found []string) string {
	if len(found) > maxEqualRows {
		return strings.Join(
			found[:maxEqualRows],
			"; ",
		) + fmt.Sprintf(
			"; and %d more",
			len(found)-maxEqualRows,
		)
	}
	return strings.Join(found, "; ")
}

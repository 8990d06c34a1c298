package commandline

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"strings"
	"time"

	"entgo.io/ent/dialect"

	"hirewire/internal/migrations"
	"hirewire/internal/requestorigin"
	"hirewire/internal/store"
)

func (d *doctor) database(ctx context.Context) {
	s := d.settings
	if s.DatabaseURL == "" {
		if _, err := os.Stat(store.FileIn(s.DataDir)); err != nil {
			d.say(
				"database",
				levelNote,
				"there is no database in "+s.DataDir+" yet",
				"hirewire serve makes one",
			)
			return
		}
	}
	st, err := store.Open(ctx, s.StoreOptions(nil))
	if store.IsDamaged(err) {
		d.say("database-file-damaged", levelUnsafe, err.Error(), afterDamage)
		return
	}
	if err != nil {
		d.say(
			"database",
			levelUnsafe,
			err.Error(),
			"see that the database runs and that the setting is right",
		)
		return
	}
	defer func() { _ = st.Close() }()
	d.integrity(ctx, st)
	d.condition(ctx, st)
	if !d.migrated(ctx, st) {
		return
	}
	d.accounts(ctx, st)
	d.equalRows(ctx, st)
}

// afterDamage is what to do when the SQLite file is damaged.
const afterDamage = "stop the server, keep a copy of the data directory, and restore the newest backup into an empty one (hirewire restore); then look for the cause: disk, memory, another program that writes the file"

// integrity checks the whole SQLite file. Postgres checks its own pages.
func (d *doctor) integrity(ctx context.Context, st *store.Store) {
	if st.Dialect() != dialect.SQLite {
		return
	}
	damage, err := st.Damage(ctx)
	if err != nil {
		d.say(
			"database-file-damaged",
			levelUnsafe,
			err.Error(),
			"see that this user may read the file, and ask again",
		)
		return
	}
	d.check(
		"database-file-damaged",
		len(damage) == 0,
		"no damage in the database file",
		levelUnsafe,
		"the database file is damaged: "+strings.Join(damage, "; "),
		afterDamage,
	)
}

// skewed is how far apart clocks may be: codes of second factors change every 30 seconds.
const skewed = 5 * time.Second

func (d *doctor) condition(ctx context.Context, st *store.Store) {
	c, err := st.Condition(ctx)
	if err != nil {
		d.say("database", levelUnsafe, err.Error(), "see that the database answers")
		return
	}
	if st.Dialect() != dialect.Postgres {
		return
	}
	skew := c.Now.Sub(d.now())
	d.check(
		"clock",
		skew.Abs() < skewed,
		"the clocks of server and database agree",
		levelUnsafe,
		fmt.Sprintf(
			"the database's clock is off by %s",
			skew.Round(time.Second),
		),
		"keep both by NTP: sessions, links and second factors go by the clock",
	)
	d.pooler(st, c)
	mode := sslMode(d.settings.DatabaseURL)
	if st.Pooling() != store.PoolingNone { // the database speaks of its own connection to the pooler
		c.Encrypted = c.Encrypted && mode != "disable" && mode != "allow" && mode != "prefer"
	}
	switch {
	case c.Local && !remote(d.settings.DatabaseURL):
		d.say("database-transport", levelOK, "the database is on this machine", "")
	case !c.Encrypted:
		d.say(
			"database-transport",
			levelUnsafe,
			"the connection to the database is not encrypted",
			"add sslmode=verify-full&sslrootcert=FILE to DATABASE_URL",
		)
	case mode != "verify-full" && mode != "verify-ca":
		d.say(
			"database-transport",
			levelUnsafe,
			"the connection to the database is encrypted, but the server's certificate is not verified (sslmode="+mode+")",
			"add sslmode=verify-full&sslrootcert=FILE to DATABASE_URL",
		)
	default:
		d.say(
			"database-transport",
			levelOK,
			"encrypted, and the database is checked (sslmode="+mode+")",
			"",
		)
	}
	d.check(
		"database-role",
		!c.Superuser,
		"the database role is no superuser",
		levelUnsafe,
		"Hirewire signs in to the database as a superuser",
		"make a role that owns this database alone: CREATE ROLE hirewire LOGIN; ALTER DATABASE … OWNER TO hirewire",
	)
	d.check(
		"durability",
		len(c.Lossy) == 0,
		"what is acknowledged is on the disk",
		levelUnsafe,
		strings.Join(
			c.Lossy,
			", ",
		)+" is off: a crash loses what was acknowledged",
		"switch it on in postgresql.conf",
	)
}

// pooler says whether a pooler is between this server and the database, and what is missing there.
func (d *doctor) pooler(st *store.Store, c store.Condition) {
	if st.Pooling() == store.PoolingNone {
		d.say("pooler", levelOK, "no pooler is in between", "")
		return
	}
	mode := "a pooler in " + string(st.Pooling()) + " mode is in between"
	switch {
	case st.HasDirect():
		d.say("pooler", levelOK, mode+", and --direct-database leads around it", "")
	case st.Pooling() == store.PoolingTransaction:
		d.say(
			"pooler",
			levelNote,
			mode+", and migrations, backups and locks go through it too; it passes on no notifications, so that streams look at the log by themselves",
			"set DIRECT_DATABASE_URL to the address of Postgres itself",
		)
	default:
		d.say(
			"pooler",
			levelNote,
			mode+", and migrations, backups, locks and notifications each hold a connection of it",
			"set DIRECT_DATABASE_URL to the address of Postgres itself",
		)
	}
	if st.Pooling() == store.PoolingTransaction {
		d.check(
			"pooler-jit",
			!c.Compiles,
			"the database role has jit switched off",
			levelNote,
			"statements outside transactions may be compiled, which takes seconds",
			"ALTER ROLE … SET jit = off, and reconnect the pooler (RECONNECT in PgBouncer's console)",
		)
	}
}

// sslMode returns the sslmode of a connection to the database.
func sslMode(address string) string {
	u, err := url.Parse(address)
	if err == nil && u.Query().Get("sslmode") != "" {
		return u.Query().Get("sslmode")
	}
	if mode := os.Getenv("PGSSLMODE"); mode != "" {
		return mode
	}
	return "prefer"
}

// remote reports whether an address names another machine.
func remote(address string) bool {
	u, err := url.Parse(address)
	if err != nil {
		return true
	}
	host := u.Query().Get("host")
	if host == "" {
		host = u.Hostname()
	}
	return host != "" && !strings.HasPrefix(host, "/") && !requestorigin.LoopbackHost(host)
}

// migrated reports whether the schema is that of this version, so that accounts can be counted.
func (d *doctor) migrated(ctx context.Context, st *store.Store) bool {
	all, err := migrations.Status(ctx, st)
	if err != nil {
		d.say("migrations", levelUnsafe, err.Error(), "see that this is a database of Hirewire")
		return false
	}
	pending, newer := 0, 0
	for _, m := range all {
		switch {
		case m.Pending():
			pending++
		case m.Name == "":
			newer++
		}
	}
	switch {
	case newer > 0:
		d.say(
			"migrations",
			levelUnsafe,
			"the database was made by a newer version",
			"run that version, or a newer one",
		)
	case pending > 0:
		d.say(
			"migrations",
			levelUnsafe,
			fmt.Sprintf("%d migrations are pending", pending),
			"hirewire migrate up, or start the server, which does so",
		)
	default:
		d.say("migrations", levelOK, "the schema is that of this version", "")
	}
	return pending == 0
}

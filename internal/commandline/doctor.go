package commandline

import (
	"context"
	"crypto/tls"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/url"
	"os"
	"runtime"
	"strings"
	"time"

	"entgo.io/ent/dialect"
	"github.com/urfave/cli/v3"

	"hirewire/internal/access"
	"hirewire/internal/migrations"
	"hirewire/internal/read"
	"hirewire/internal/requestorigin"
	"hirewire/internal/settings"
	"hirewire/internal/store"
)

// How bad a finding is. Only what is unsafe makes the command fail.
const (
	levelOK     = "ok"
	levelNote   = "note"
	levelUnsafe = "unsafe"
)

// finding is the result of one check.
type finding struct {
	// Check is a stable name.
	Check string `json:"check"`
	Level string `json:"level"`
	Says  string `json:"says"`
	// Do is what to do about it; empty if there is nothing to do.
	Do string `json:"do,omitempty"`
}

func doctorCommand(c Console) *cli.Command {
	list := settings.All()
	return &cli.Command{
		Name:  "doctor",
		Usage: "say what is unsafe about a deployment",
		Description: "Reads the same settings as serve, and the database, changes neither, and says what is unsafe and what to do.\n" +
			"The exit status is 1 when something is unsafe.",
		Flags: append(
			[]cli.Flag{&cli.BoolFlag{Name: "json", Usage: "print a JSON list"}},
			flags(list)...),
		Action: func(ctx context.Context, cmd *cli.Command) error {
			if err := noArguments(cmd); err != nil {
				return err
			}
			s, err := settings.Read(cmd, list)
			if err != nil {
				return err
			}
			d := &doctor{settings: s, now: time.Now}
			d.examine(ctx)
			if cmd.Bool("json") {
				err = d.writeJSON(c.Out)
			} else {
				d.write(c.Out)
			}
			if err != nil {
				return err
			}
			if n := d.count(levelUnsafe); n > 0 {
				return fmt.Errorf("unsafe: %d of %d checks", n, len(d.findings))
			}
			return nil
		},
	}
}

// doctor collects findings.
type doctor struct {
	settings *settings.Settings
	now      func() time.Time
	findings []finding
}

func (d *doctor) say(check, level, says, do string) {
	d.findings = append(d.findings, finding{check, level, says, do})
}

// check adds one of two findings: fine if the state is good, and says with what to do otherwise.
func (d *doctor) check(name string, good bool, fine, level, says, do string) {
	if good {
		d.say(name, levelOK, fine, "")
		return
	}
	d.say(name, level, says, do)
}

func (d *doctor) count(level string) (n int) {
	for _, f := range d.findings {
		if f.Level == level {
			n++
		}
	}
	return n
}

func (d *doctor) write(w io.Writer) {
	for _, f := range d.findings {
		_, _ = fmt.Fprintf(w, "%-7s %s: %s\n", f.Level, f.Check, f.Says)
		if f.Do != "" {
			_, _ = fmt.Fprintf(w, "        → %s\n", f.Do)
		}
	}
	_, _ = fmt.Fprintf(
		w,
		"\n%d unsafe, %d to know, %d in order\n",
		d.count(levelUnsafe),
		d.count(levelNote),
		d.count(levelOK),
	)
}

func (d *doctor) writeJSON(w io.Writer) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	return e.Encode(d.findings)
}

func (d *doctor) examine(ctx context.Context) {
	d.network()
	d.tls()
	d.demo()
	d.api()
	d.signIn()
	d.files()
	d.database(ctx)
}

// loopback reports whether only this machine reaches an address.
func loopback(address string) bool {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		return false
	}
	ip := net.ParseIP(strings.Trim(host, "[]"))
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

func (d *doctor) network() {
	s := d.settings
	encrypted := s.SignIn.TLSCert != ""
	public := s.SignIn.PublicURL != nil && s.SignIn.PublicURL.Scheme == "https"
	behind := len(s.SignIn.TrustedProxies) > 0
	switch {
	case encrypted:
		d.say("transport", levelOK, "served over HTTPS", "")
	case loopback(s.Listen):
		d.say("transport", levelOK, "plain HTTP, for this machine alone", "")
	case public && behind:
		d.say(
			"transport",
			levelNote,
			"plain HTTP behind a proxy, on "+s.Listen,
			"let nobody but the proxy reach that address: by a firewall, or by listening on the proxy's network",
		)
	default:
		d.say(
			"transport",
			levelUnsafe,
			"plain HTTP on "+s.Listen+": whoever is on the way reads keys and sessions",
			"set --tls-cert and --tls-key, or --public-url and --trusted-proxies and listen where only the proxy comes",
		)
	}
	if public && !encrypted {
		d.check(
			"proxies",
			behind,
			"proxies are named",
			levelUnsafe,
			"--public-url says that a proxy stands in front, and --trusted-proxies names none: everybody has its address, in limits, lock-outs and the audit trail",
			"set --trusted-proxies to its addresses",
		)
	}
	d.check(
		"metrics",
		s.MetricsListen == settings.Off || loopback(s.MetricsListen),
		"metrics are off, or for this machine",
		levelUnsafe,
		"metrics on "+s.MetricsListen+" are for everybody who reaches that address",
		"set --metrics-listen to an address that only Prometheus reaches, or put it behind a firewall",
	)
	d.check(
		"profiles",
		s.PprofListen == settings.Off || loopback(s.PprofListen),
		"profiles are off, or for this machine",
		levelUnsafe,
		"profiles on "+s.PprofListen+" are for anyone who reaches that address",
		"set --pprof-listen to a loopback address, or to off",
	)
	if n := len(s.CORSOrigins); n > 0 {
		d.say(
			"cors",
			levelNote,
			fmt.Sprintf(
				"pages of %s may do whatever somebody who looks at them may",
				strings.Join(s.CORSOrigins, ", "),
			),
			"name only pages that you run",
		)
	}
	for _, origin := range s.CORSOrigins {
		if strings.HasPrefix(origin, "http:") && !loopback(s.Listen) {
			d.say(
				"cors-plain",
				levelUnsafe,
				"pages of "+origin+" come over plain HTTP",
				"take it out of --cors-origins outside development",
			)
		}
	}
}

func (d *doctor) tls() {
	cert, key := d.settings.SignIn.TLSCert, d.settings.SignIn.TLSKey
	if cert == "" {
		return
	}
	d.owned("tls-key", key)
	pair, err := tls.LoadX509KeyPair(cert, key)
	if err != nil {
		d.say(
			"tls-certificate",
			levelUnsafe,
			"the certificate cannot be used: "+err.Error(),
			"give --tls-cert and --tls-key that belong together",
		)
		return
	}
	const soon = 14 * 24 * time.Hour
	switch left := pair.Leaf.NotAfter.Sub(d.now()); {
	case left <= 0:
		d.say(
			"tls-certificate",
			levelUnsafe,
			"the certificate ended at "+pair.Leaf.NotAfter.Format(time.DateOnly),
			"renew it, and restart the server",
		)
	case left < soon:
		d.say(
			"tls-certificate",
			levelNote,
			"the certificate ends at "+pair.Leaf.NotAfter.Format(time.DateOnly),
			"renew it, and restart the server",
		)
	default:
		d.say(
			"tls-certificate",
			levelOK,
			"good until "+pair.Leaf.NotAfter.Format(time.DateOnly),
			"",
		)
	}
}

func (d *doctor) demo() {
	s := d.settings
	switch {
	case s.DemoAnywhere:
		d.say(
			"demo",
			levelUnsafe,
			"--demo-anywhere lets tokens in that were printed at the start",
			"leave out --demo and --demo-anywhere",
		)
	case s.Demo:
		d.say(
			"demo",
			levelUnsafe,
			"--demo lets everybody on this machine in as an admin",
			"leave out --demo",
		)
	default:
		d.say("demo", levelOK, "no demo tokens", "")
	}
}

func (d *doctor) api() {
	s := d.settings
	d.check(
		"introspection",
		!s.Introspection || s.TrustedDocuments != "",
		"nobody reads the schema through the API",
		levelNote,
		"whoever is signed in can read the schema",
		"for a closed API set --introspection=false, and --trusted-documents to run only your own operations",
	)
	d.check(
		"limits",
		s.ViewerRate != 0 && s.AddressRate != 0 && s.MaxConcurrent != 0,
		"rates and room are bounded",
		levelNote,
		"a limit on rates or room is switched off",
		"set --viewer-rate, --address-rate and --max-concurrent, or leave them out",
	)
	d.check(
		"guessing",
		s.FailedRate != 0,
		"bad credentials are slowed down",
		levelUnsafe,
		"nothing slows down who tries credentials",
		"leave out --failed-rate=0",
	)
}

func (d *doctor) signIn() {
	s := d.settings
	if s.SignIn.OIDC.Issuer != "" {
		d.check(
			"oidc",
			s.SignIn.PublicURL != nil || loopback(s.Listen),
			"the provider knows where to send people back",
			levelUnsafe,
			"single sign-on without --public-url",
			"set --public-url to the address that people use",
		)
		if s.SignIn.OIDCSecretFile != "" {
			d.owned("oidc-secret", s.SignIn.OIDCSecretFile)
		}
	}
	d.check(
		"public-url",
		s.SignIn.PublicURL != nil || loopback(s.Listen),
		"links begin with an address that was chosen",
		levelNote,
		"--public-url is empty: links in invitations begin with "+s.BaseURL(
			s.Listen,
		),
		"set --public-url to the address that people use",
	)
}

// owned checks that only its owner can read a file or directory.
func (d *doctor) owned(check, path string) {
	info, err := os.Stat(path)
	if err != nil {
		d.say(
			check,
			levelUnsafe,
			path+" cannot be looked at: "+err.Error(),
			"see that it is there and that this user may read it",
		)
		return
	}
	if runtime.GOOS == "windows" {
		return // the mode means nothing there
	}
	open := info.Mode().Perm() & 0o077
	d.check(
		check,
		open == 0,
		path+" is its owner's alone",
		levelUnsafe,
		fmt.Sprintf(
			"%s has the mode %04o: others on this machine can read it",
			path,
			info.Mode().Perm(),
		),
		"chmod go= "+path,
	)
}

// scarce is the number of free bytes on the disk below which the doctor warns.
const scarce = 1 << 30

func (d *doctor) files() {
	s := d.settings
	if s.DatabaseURL != "" {
		return
	}
	if _, err := os.Stat(s.DataDir); err != nil {
		return // the database says so
	}
	d.owned("data-directory", s.DataDir)
	for _, suffix := range []string{"", "-wal", "-shm"} {
		file := store.FileIn(s.DataDir) + suffix
		if _, err := os.Stat(file); err == nil {
			d.owned("database-file", file)
		}
	}
	if free, ok := store.FreeBytes(s.DataDir); ok {
		d.check(
			"disk",
			free >= scarce,
			fmt.Sprintf("%d GiB are free", free>>30),
			levelUnsafe,
			fmt.Sprintf(
				"only %d MiB are free where the database is",
				free>>20,
			),
			"make room: a full disk refuses every change",
		)
	}
}

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
			"the connection to the database is encrypted, and nobody checks with whom (sslmode="+mode+")",
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
		"the server prints a link for the first one while nobody has an account; or hirewire user create --role ADMIN",
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

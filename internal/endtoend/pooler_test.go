//go:build unix

package endtoend_test

import (
	"net/http"
	"path/filepath"
	"testing"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/internal/testkit"
)

// Everything works through PgBouncer, in both modes, with and without a direct connection:
// migrations, accounts, commands, queries, streams and backups.
func TestServedThroughAPooler(t *testing.T) {
	for _, mode := range []string{"session", "transaction"} {
		for _, direct := range []bool{false, true} {
			name := mode
			if direct {
				name += ", and around it"
			}
			t.Run(name, func(t *testing.T) {
				empty := testkit.NewEmpty(t, dialect.Postgres)
				address := testkit.Pooler(
					t,
					empty.URL,
					"pool_mode = "+mode,
					"default_pool_size = 24",
				)
				db := &testkit.DB{Dialect: dialect.Postgres, URL: address}
				with := func(args ...string) []string {
					if direct {
						args = append(args, "--direct-database", empty.URL)
					}
					return on(db, args...)
				}
				must(t, with("migrate", "up")...)
				db.Store = db.Another(t)
				c := newCrew(t, db, 3, 4, 14)
				start := c.head(t).Head
				var more []string
				if direct {
					more = []string{"--direct-database", empty.URL}
				}
				p := startServer(t, db.Options(), more...)
				t.Cleanup(p.kill)
				status, codes := ask(t, p, c.people[2], postingsThere)
				require.Equal(t, http.StatusOK, status, "%v", codes)
				listener := c.listen(t, p, c.people[2], nil)
				for _, one := range bundles(c.people[2].token, c.postings[0], 2) {
					events, err := one.move(t.Context(), p)
					require.NoError(t, err)
					listener.until(t, events[len(events)-1])
				}
				c.last(t)
				log := c.log(t, start)
				listener.until(t, log[len(log)-1].ID)
				file := filepath.Join(t.TempDir(), "backup")
				must(t, with("backup", file)...)
				require.FileExists(t, file)

				_, levels, errs := diagnose(t, with()...)
				want := "note"
				if direct {
					want = "ok"
				}
				require.Equal(t, want, levels["pooler"], "%s", errs)
				if mode == "transaction" {
					require.Equal(t, "note", levels["pooler-jit"])
				} else {
					require.NotContains(t, levels, "pooler-jit")
				}
			})
		}
	}
}

// Every operation that clients use works through a pooler in transaction mode.
func TestOperationsThroughAPooler(t *testing.T) {
	db := testkit.NewEmpty(t, dialect.Postgres)
	o := db.Options()
	o.URL = testkit.Pooler(t, db.URL, "pool_mode = transaction", "default_pool_size = 6")
	operationsRun(t, o, "--direct-database", db.URL)
}

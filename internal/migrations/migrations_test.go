package migrations_test

import (
	"context"
	"crypto/sha256"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/internal/migrations"
	"hirewire/internal/migrations/ddl"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
)

// handWritten lists what a database has beyond ent's schema, as prefixes of the lines of catalog. A
// migration that adds hand-written objects adds them here.
func handWritten(d string) []string {
	names := []string{
		"index company_settings_one_row:",
		"index posting_opened_or_made:",
		"index event_trail:",
		"index event_trail_kind:",
		"index event_trail_actor:",
		"index event_trail_posting:",
		"index event_trail_subject:",
		"index event_of_company:",
		"index event_of_posting:",
		"index event_of_candidate:",
		"index event_of_candidates:",
		"index audit_entry_kind:",
		"trigger audit_entry.audit_entry_no_update",
		"trigger audit_entry.audit_entry_no_delete",
		"trigger event.event_no_delete",
		"trigger event.event_no_update",
		"trigger transitions.transitions_no_update",
		"trigger applications.applications_end_prospect",
		"table goose_db_version",
		"column goose_db_version.",
	}
	for _, c := range ddl.Checks() {
		names = append(names, "check "+c.Table+"."+c.Name+":")
	}
	if d == dialect.Postgres {
		names = append(
			names,
			"trigger audit_entry.audit_entry_no_truncate",
			"index applications_active_by_stage:",
			"function hirewire_refuse",
			"function hirewire_event_no_delete",
			"function hirewire_end_prospect",
			"storage applications:",
			"storage event:",
			"storage event_stream:",
			"storage transitions:",
			"sequence goose_db_version_id_seq",
			"index goose_db_version",
			"constraint goose_db_version.",
			// The writer generates ids, so these are plain columns where ent would generate values.
			"column event.seq:",
			"column event_stream.id:",
		)
	}
	names = append(names, "table normalization", "column normalization.")
	if d == dialect.Postgres {
		names = append(
			names,
			"constraint normalization.normalization_pkey:",
			"index normalization_pkey:",
			"check normalization.normalization_id_check:",
		)
	}
	return append(append(names, searchObjects(d)...), linkObjects(d)...)
}

// entOnly lists what ent would create and the migrations leave out.
func entOnly(d string) []string {
	if d == dialect.Postgres {
		return []string{
			"column event.seq:",
			"column event_stream.id:",
			"sequence event_seq_seq",
			"sequence event_stream_id_seq",
		}
	}
	return []string{"autoincrement event", "autoincrement event_stream"}
}

// TestMigrationsCreateEntsSchema compares the catalog of a migrated database with that of a
// database that ent created.
func TestMigrationsCreateEntsSchema(t *testing.T) {
	for _, d := range testkit.Dialects() {
		t.Run(testkit.Name(d), func(t *testing.T) {
			text, err := ddl.Ent(d)
			require.NoError(t, err)
			byEnt := testkit.NewEmpty(t, d)
			_, err = byEnt.Store.Writer().ExecContext(t.Context(), text)
			require.NoError(t, err)

			want, got := catalog(t, byEnt.Store), catalog(t, testkit.NewDB(t, d).Store)
			named := func(line string, names []string) bool {
				return slices.ContainsFunc(
					names,
					func(n string) bool { return strings.HasPrefix(line, n) },
				)
			}
			for _, line := range got {
				if !slices.Contains(want, line) && !named(line, handWritten(d)) {
					t.Errorf(
						"the migrations create this, ent does not, and handWritten does not list it:\n%s",
						line,
					)
				}
			}
			for _, line := range want {
				if !slices.Contains(got, line) && !named(line, entOnly(d)) {
					t.Errorf(
						"ent creates this and the migrations do not (run go generate ./internal/migrations):\n%s",
						line,
					)
				}
			}
			for _, name := range handWritten(d) {
				if !slices.ContainsFunc(
					got,
					func(line string) bool { return strings.HasPrefix(line, name) },
				) {
					t.Errorf("handWritten lists an object that does not exist: %s", name)
				}
			}
		})
	}
}

// catalog describes a database's schema, with one line for each object.
func catalog(t *testing.T, s *store.Store) []string {
	t.Helper()
	queries := []string{
		`SELECT 'table ' || name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
		`SELECT 'autoincrement ' || name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%AUTOINCREMENT%' AND name <> 'goose_db_version'`,
		`SELECT 'column ' || t.name || '.' || c.name || ': ' || c.type || ' ' || c."notnull" || ' ' || coalesce(c.dflt_value, '-') || ' ' || c.pk
			FROM sqlite_master t, pragma_table_xinfo(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'`,
		`SELECT 'foreign key ' || t.name || '.' || f."from" || ': ' || f."table" || '.' || f."to" || ' ' || f.on_delete || ' ' || f.on_update
			FROM sqlite_master t, pragma_foreign_key_list(t.name) f WHERE t.type = 'table'`,
		`SELECT type || ' ' || CASE type WHEN 'index' THEN '' ELSE tbl_name || '.' END || name || ': ' || sql
			FROM sqlite_master WHERE type IN ('index', 'trigger', 'view') AND sql IS NOT NULL`,
	}
	if s.Dialect() == dialect.Postgres {
		queries = []string{
			`SELECT CASE relkind WHEN 'r' THEN 'table ' WHEN 'S' THEN 'sequence ' ELSE 'relation ' || relkind::text || ' ' END || relname
				FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind NOT IN ('i', 'I')`,
			`SELECT 'storage ' || relname || ': ' || array_to_string(reloptions, ' ')
				FROM pg_class WHERE relnamespace = 'public'::regnamespace AND reloptions IS NOT NULL`,
			`SELECT 'column ' || c.relname || '.' || a.attname || ': ' || format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull || ' ' ||
				coalesce(o.collname, '-') || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '-') || ' ' || a.attidentity::text || a.attgenerated::text
				FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid LEFT JOIN pg_collation o ON o.oid = a.attcollation
				LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
				WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped`,
			`SELECT 'index ' || indexname || ': ' || indexdef FROM pg_indexes WHERE schemaname = 'public'`,
			`SELECT CASE contype WHEN 'c' THEN 'check ' ELSE 'constraint ' END || conrelid::regclass || '.' || conname || ': ' || pg_get_constraintdef(oid)
				FROM pg_constraint WHERE connamespace = 'public'::regnamespace`,
			`SELECT 'trigger ' || tgrelid::regclass || '.' || tgname || ': ' || pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal`,
			`SELECT 'function ' || proname FROM pg_proc p WHERE pronamespace = 'public'::regnamespace
				AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')`,
			`SELECT 'extension ' || extname FROM pg_extension WHERE extname <> 'plpgsql'`,
		}
	}
	var all []string
	for _, q := range queries {
		all = append(all, lines(t, s, q)...)
	}
	if s.Dialect() == dialect.SQLite { // SQLite has no list of checks
		check := regexp.MustCompile("CONSTRAINT `(\\w+)` (CHECK .*)")
		for _, table := range lines(t, s, `SELECT name || ' ' || sql FROM sqlite_master WHERE type = 'table'`) {
			name, _, _ := strings.Cut(table, " ")
			for _, m := range check.FindAllStringSubmatch(table, -1) {
				all = append(all, "check "+name+"."+m[1]+": "+m[2])
			}
		}
	}
	slices.Sort(all)
	return all
}

func lines(t *testing.T, s *store.Store, query string, args ...any) (all []string) {
	t.Helper()
	rows, err := s.Query(t.Context(), query, args...)
	require.NoError(t, err)
	defer func() { require.NoError(t, rows.Close()) }()
	for rows.Next() {
		var line string
		require.NoError(t, rows.Scan(&line))
		all = append(all, line)
	}
	require.NoError(t, rows.Err())
	return all
}

// Existing databases have applied these migrations as they are. A change of the schema needs a new
// file.
func TestReleasedMigrationsAreNeverChanged(t *testing.T) {
	for file, want := range map[string]string{
		"sqlite/00001_core.sql":     "93121178e92d507e10e11015627b2f26ddfcb9c340a54b9f11299a8282371efc",
		"sqlite/00002_extras.sql":   "b0b5ecf06e36911305d6c7e566aed82b9a2823277b67721ebca221c3fff674e0",
		"sqlite/00003_search.sql":   "1ecb942cee772abe74b671e8d5e7732145af4ae1dd0ba92cf4fb1e6de8b76dd2",
		"postgres/00001_core.sql":   "d070434bd5da6b4221c36f6f649139d32cec57c40c834162e364273a51325a7a",
		"postgres/00002_extras.sql": "22fd22aa78be54cbe6d240573c32582ef745c44b363235a7e45339bd8bb677f9",
		"postgres/00003_search.sql": "5b89d7138ca4bd729961c142270bc03d4a172251c7e3d943b658e8954e3dca94",
	} {
		content, err := os.ReadFile(file)
		require.NoError(t, err)
		require.Equal(t, want, fmt.Sprintf("%x", sha256.Sum256(content)), file)
	}
}

// On Postgres an id and its foreign keys must have the same collation, or joins can't use their
// indexes.
func TestIdsCompareBytewise(t *testing.T) {
	s := testkit.NewDB(t, dialect.Postgres).Store
	require.Empty(
		t,
		lines(t, s, `SELECT table_name || '.' || column_name FROM information_schema.columns
		WHERE table_schema = 'public' AND (column_name = 'id' OR column_name LIKE '%\_id' OR column_name LIKE '%\_key')
			AND data_type = 'character varying' AND collation_name IS DISTINCT FROM 'C'`),
	)
	require.Empty(t, lines(t, s, `SELECT c.conname FROM pg_constraint c
		JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
		JOIN pg_attribute b ON b.attrelid = c.confrelid AND b.attnum = c.confkey[1]
		WHERE c.contype = 'f' AND a.attcollation <> b.attcollation`))
}

func TestUpRepeatedAndConcurrent(t *testing.T) {
	for _, d := range testkit.Dialects() {
		t.Run(testkit.Name(d), func(t *testing.T) {
			db := testkit.NewEmpty(t, d)
			ctx := t.Context()
			all, err := migrations.Status(ctx, db.Store)
			require.NoError(t, err)
			require.NotEmpty(t, all)
			pending, err := migrations.Pending(ctx, db.Store)
			require.NoError(t, err)
			require.Equal(t, len(all), pending)
			require.Empty(t, lines(t, db.Store, map[string]string{
				dialect.SQLite:   "SELECT name FROM sqlite_master",
				dialect.Postgres: "SELECT tablename FROM pg_tables WHERE schemaname = 'public'",
			}[d]), "looking leaves no trace")

			stores := []*store.Store{db.Store, db.Another(t), db.Another(t)}
			var wg sync.WaitGroup
			for _, s := range stores {
				wg.Go(func() {
					if err := migrations.Up(ctx, s); err != nil {
						t.Error(err)
					}
				})
			}
			wg.Wait()
			require.NoError(t, migrations.Up(ctx, db.Store))
			pending, err = migrations.Pending(ctx, db.Store)
			require.NoError(t, err)
			require.Zero(t, pending)
			all, err = migrations.Status(ctx, db.Store)
			require.NoError(t, err)
			for i, m := range all {
				require.EqualValues(t, i+1, m.Version, "versions have no gaps")
				require.False(t, m.Pending())
				require.WithinDuration(t, time.Now(), m.AppliedAt, time.Hour, "%s", m.Name)
			}
		})
	}
}

func TestANewerDatabaseIsRefused(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		_, err := db.Store.Exec(
			t.Context(),
			"INSERT INTO goose_db_version (version_id, is_applied) VALUES (?, ?)",
			99999,
			true,
		)
		require.NoError(t, err)
		require.ErrorContains(t, migrations.Up(t.Context(), db.Store), "newer Hirewire")
	})
}

func TestBothDatabasesHaveTheSameSteps(t *testing.T) {
	names := map[string][]string{}
	for dir, d := range map[string]string{"sqlite": dialect.SQLite, "postgres": dialect.Postgres} {
		entries, err := os.ReadDir(dir)
		require.NoError(t, err)
		for _, e := range entries {
			names[dir] = append(names[dir], e.Name())
		}
		sum, err := migrations.Fingerprint(d)
		require.NoError(t, err)
		require.Len(t, sum, 64)
	}
	require.Equal(t, names["sqlite"], names["postgres"])
	require.NoError(
		t,
		fstest.TestFS(os.DirFS("."), "sqlite/00001_core.sql", "postgres/00001_core.sql"),
	)
}

// The database enforces these invariants in addition to the code.
func TestInvariants(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s, ctx := db.Store, t.Context()
		do := func(query string, args ...any) error {
			_, err := s.Exec(ctx, query, args...)
			return err
		}
		refused := func(query string, args ...any) {
			t.Helper()
			err := do(query, args...)
			require.True(t, store.IsCheck(err), "%s: %v", query, err)
			require.False(t, store.IsUnavailable(err) || store.IsRetryable(err))
		}
		now := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
		stream := "INSERT INTO event_stream (id, epoch, head, floor, cursor_key) VALUES (?, 1, ?, ?, ?)"
		refused(stream, 2, 0, 0, []byte("k"))
		refused(stream, 1, 0, 1, []byte("k"))
		require.NoError(t, do(stream, 1, 3, 0, []byte("k")))
		for seq := range 3 {
			require.NoError(
				t,
				do(
					"INSERT INTO event (seq, id, kind, actor_kind, visibility, occurred_at, payload) VALUES (?, ?, 'k', 'SYSTEM', 'v', ?, '{}')",
					seq+1,
					fmt.Sprint("evt_", seq),
					now,
				),
			)
		}
		refused("UPDATE event SET kind = 'x'")
		refused("DELETE FROM event WHERE seq = 1")
		require.NoError(t, s.WithTx(ctx, "prune", func(ctx context.Context, tx *store.Tx) error {
			if _, err := tx.Exec(ctx, "UPDATE event_stream SET floor = 2"); err != nil {
				return err
			}
			_, err := tx.Exec(ctx, "DELETE FROM event WHERE seq <= 2")
			return err
		}))
		refused("DELETE FROM event")

		require.NoError(
			t,
			do(
				"INSERT INTO audit_entry (id, occurred_at, kind, actor_kind) VALUES ('aud_1', ?, 'k', 'SYSTEM')",
				now,
			),
		)
		refused("UPDATE audit_entry SET kind = 'x'")
		refused("DELETE FROM audit_entry")

		refused(
			"INSERT INTO api_keys (id, created_at, name, hint, hash, scope) VALUES ('key_1', ?, 'n', 'h', ?, 'READ')",
			now,
			[]byte("h"),
		)

		company := "INSERT INTO company_settings (id, created_at, updated_at, version, name, time_zone, currency, default_plan, demo) VALUES (?, ?, ?, 1, 'n', 'UTC', 'EUR', '[]', ?)"
		require.NoError(t, do(company, "cmp_1", now, now, false))
		require.True(t, store.IsUnique(do(company, "cmp_2", now, now, false), ""))

		posting := "INSERT INTO postings (id, created_at, updated_at, title, title_key, status, visibility, responsibilities, requirements, employment, workplace, salary_min, salary_max, closed_at) " +
			"VALUES (?, ?, ?, 't', 't', ?, 'LISTED', '[]', '[]', 'FULL_TIME', 'REMOTE', ?, ?, ?)"
		refused(posting, "pst_x", now, now, "OPEN", 2, 1, nil)
		refused(posting, "pst_x", now, now, "OPEN", nil, nil, now)
		refused(posting, "pst_x", now, now, "CLOSED", nil, nil, nil)
		require.NoError(t, do(posting, "pst_1", now, now, "OPEN", nil, 1, nil))
		require.NoError(
			t,
			do(
				"INSERT INTO stages (id, created_at, posting_id, name, kind, position) VALUES ('stg_1', ?, 'pst_1', 'n', 'REVIEW', 0)",
				now,
			),
		)
		require.NoError(
			t,
			do(
				"INSERT INTO candidates (id, created_at, updated_at, name, name_key, added_by_kind) VALUES ('can_1', ?, ?, 'n', 'n', 'SYSTEM')",
				now,
				now,
			),
		)
		application := "INSERT INTO applications (id, created_at, updated_at, candidate_id, posting_id, stage_id, status, applied_at, entered_stage_at, ended_at, added_by_kind) " +
			"VALUES (?, ?, ?, 'can_1', 'pst_1', 'stg_1', ?, ?, ?, ?, 'SYSTEM')"
		refused(application, "app_x", now, now, "ACTIVE", now, now, now)
		refused(application, "app_x", now, now, "HIRED", now, now, nil)
		require.NoError(t, do(application, "app_1", now, now, "HIRED", now, now, now))

		opening := "INSERT INTO openings (id, created_at, posting_id, status, application_id, cancel_reason) VALUES (?, ?, 'pst_1', ?, ?, ?)"
		refused(opening, "opn_x", now, "FILLED", nil, nil)
		refused(opening, "opn_x", now, "OPEN", "app_1", nil)
		refused(opening, "opn_x", now, "CANCELLED", nil, nil)
		refused(opening, "opn_x", now, "OPEN", nil, "BUDGET")
		require.NoError(t, do(opening, "opn_1", now, "FILLED", "app_1", nil))
		require.True(
			t,
			store.IsUnique(
				do(opening, "opn_2", now, "FILLED", "app_1", nil),
				"opening_application_id",
			),
		)

		require.NoError(
			t,
			do(
				"INSERT INTO transitions (id, application_id, kind, to_stage_id, to_status, note, actor_kind, occurred_at, application_version) "+
					"VALUES ('trn_1', 'app_1', 'HIRED', 'stg_1', 'HIRED', 'personal', 'SYSTEM', ?, 1)",
				now,
			),
		)
		refused("UPDATE transitions SET to_status = 'ACTIVE'")
		refused("UPDATE transitions SET to_status = 'ACTIVE', note = ''")
		require.NoError(t, do("UPDATE transitions SET note = NULL, undone_by_id = 'trn_2'"))
	})
}

package migrations_test

import (
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/pressly/goose/v3"
	"github.com/stretchr/testify/require"

	"hirewire/internal/migrations"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
)

// oldDatabase is a database at an earlier version, into which tests write rows of that version.
type oldDatabase struct {
	*testkit.DB
	t *testing.T
}

// newOldDatabase returns an empty database at a version.
func newOldDatabase(t *testing.T, d string, step int64) *oldDatabase {
	t.Helper()
	db := &oldDatabase{testkit.NewEmpty(t, d), t}
	dir, kind := "sqlite", goose.DialectSQLite3
	if d == dialect.Postgres {
		dir, kind = "postgres", goose.DialectPostgres
	}
	p, err := goose.NewProvider(
		kind,
		db.Store.Writer(),
		os.DirFS(dir),
		goose.WithDisableGlobalRegistry(true),
	)
	require.NoError(t, err)
	_, err = p.UpTo(t.Context(), step)
	require.NoError(t, err)
	return db
}

type columns map[string]any

func (db *oldDatabase) insert(table string, row columns) {
	db.t.Helper()
	require.NoError(db.t, db.tryInsert(table, row), table)
}

func (db *oldDatabase) tryInsert(table string, row columns) error {
	names := slices.Sorted(maps.Keys(row))
	args := make([]any, len(names))
	for i, name := range names {
		args[i] = row[name]
		names[i] = `"` + name + `"`
	}
	marks := strings.TrimSuffix(strings.Repeat("?, ", len(names)), ", ")
	_, err := db.Store.Exec(
		db.t.Context(),
		fmt.Sprintf("INSERT INTO %s (%s) VALUES (%s)", table, strings.Join(names, ", "), marks),
		args...)
	return err
}

// user writes an account whose name is its id.
func (db *oldDatabase) user(id, role, address string, at time.Time) {
	db.t.Helper()
	db.insert("users", columns{
		"id": id, "created_at": at, "updated_at": at, "name": id, "name_key": id, "role": role,
		"email": address, "email_key": strings.ToLower(address),
	})
}

// candidate writes a candidate with addresses, linked to a user unless that is empty.
func (db *oldDatabase) candidate(id, linked string, at time.Time, addresses ...string) {
	db.t.Helper()
	row := columns{
		"id":            id,
		"created_at":    at,
		"updated_at":    at,
		"name":          id,
		"name_key":      id,
		"added_by_kind": "SYSTEM",
	}
	if linked != "" {
		row["linked_user_id"] = linked
	}
	db.insert("candidates", row)
	for i, address := range addresses {
		db.insert("candidate_emails", columns{
			"id": fmt.Sprintf(
				"cem_%s_%d",
				id,
				i,
			),
			"candidate_id": id,
			"address":      address,
			"address_key":  strings.ToLower(address),
			"primary":      i == 0,
			"position":     i,
		})
	}
}

// TestLinksOfCandidatesAreMigrated migrates a database of version 3, in which several candidates
// could be linked to one user and addresses were not compared. Links become unique, and the others
// become proposals.
func TestLinksOfCandidatesAreMigrated(t *testing.T) {
	for _, d := range testkit.Dialects() {
		t.Run(testkit.Name(d), func(t *testing.T) {
			db := newOldDatabase(t, d, 3)
			at := time.Date(2026, time.November, 1, 9, 0, 0, 0, time.UTC)
			db.user("usr_a_member", "MEMBER", "Ada@Example.com", at)
			db.user("usr_b_admin", "ADMIN", "root@example.com", at)
			db.user("usr_c_twice", "RECRUITER", "twice@example.com", at)
			db.user("usr_d_shared", "MEMBER", "shared@example.com", at)
			db.user("usr_e_first", "MEMBER", "first@example.com", at)
			db.user("usr_f_second", "AUDITOR", "second@example.com", at)
			db.user("usr_g_nobody", "MEMBER", "nobody@example.com", at)
			db.user("usr_h_linked_admin", "ADMIN", "linked@example.com", at)

			type want struct{ linked, proposed string }
			wants := map[string]want{}
			n := 0
			add := func(name string, w want, linked string, addresses ...string) {
				t.Helper()
				n++
				id := fmt.Sprintf("can_%02d_%s", n, name)
				db.candidate(id, linked, at.Add(time.Duration(n)*time.Hour), addresses...)
				wants[id] = w
			}
			add("no address", want{}, "")
			add("address of nobody", want{}, "", "stranger@example.com")
			add(
				"address of a member",
				want{linked: "usr_a_member"},
				"",
				"other@example.com",
				"ADA@example.com",
			)
			add("address of an admin", want{proposed: "usr_b_admin"}, "", "root@example.com")
			add("older link", want{linked: "usr_c_twice"}, "usr_c_twice")
			add("younger link", want{proposed: "usr_c_twice"}, "usr_c_twice", "a@example.com")
			add("youngest link", want{proposed: "usr_c_twice"}, "usr_c_twice", "twice@example.com")
			add(
				"address of somebody linked",
				want{proposed: "usr_c_twice"},
				"",
				"twice@example.com",
			)
			add(
				"older with a shared address",
				want{linked: "usr_d_shared"},
				"",
				"shared@example.com",
			)
			add(
				"younger with a shared address",
				want{proposed: "usr_d_shared"},
				"",
				"shared@example.com",
			)
			add(
				"addresses of two members",
				want{linked: "usr_e_first"},
				"",
				"second@example.com",
				"first@example.com",
			)
			add(
				"link to an admin by hand",
				want{linked: "usr_h_linked_admin"},
				"usr_h_linked_admin",
				"linked@example.com",
			)
			add(
				"link beside another's address",
				want{linked: "usr_g_nobody"},
				"usr_g_nobody",
				"second@example.com",
			)

			require.NoError(t, migrations.Up(t.Context(), db.Store))

			got := map[string]want{}
			for _, line := range lines(t, db.Store, `SELECT c.id || '|' || coalesce(c.linked_user_id, '') || '|' || coalesce(p.user_id, '')
				FROM candidates c LEFT JOIN candidate_link_proposals p ON p.candidate_id = c.id`) {
				parts := strings.Split(line, "|")
				got[parts[0]] = want{parts[1], parts[2]}
			}
			require.Equal(t, wants, got)
			require.Empty(
				t,
				lines(
					t,
					db.Store,
					`SELECT c.id FROM candidates c JOIN candidate_link_proposals p ON p.candidate_id = c.id
				WHERE p.created_at <> c.updated_at OR c.version <> 1`,
				),
				"a proposal is as old as the candidate's last change, and the candidate did not change",
			)

			_, err := db.Store.Exec(
				t.Context(),
				"UPDATE candidates SET linked_user_id = 'usr_a_member' WHERE id LIKE 'can_01%'",
			)
			require.True(
				t,
				store.IsUnique(err, ""),
				"a user can be linked to only one candidate: %v",
				err,
			)
			for _, table := range []string{"candidate_emails WHERE candidate_id", "candidates WHERE id"} {
				_, err = db.Store.Exec(t.Context(), "DELETE FROM "+table+" LIKE 'can_04%'")
				require.NoError(t, err)
			}
			require.NotContains(
				t,
				lines(t, db.Store, "SELECT user_id FROM candidate_link_proposals"),
				"usr_b_admin",
				"a proposal is deleted with its candidate",
			)
		})
	}
}

// TestRowsAfterEachMigration fills a database of version 3 and checks its rows after the later
// migrations: keys and the search index count as those of an earlier version, so that they are
// rebuilt when the database is opened, and documents that were uploaded before notes existed have
// none.
func TestRowsAfterEachMigration(t *testing.T) {
	for _, d := range testkit.Dialects() {
		t.Run(testkit.Name(d), func(t *testing.T) {
			db := newOldDatabase(t, d, 3)
			at := time.Date(2026, time.November, 1, 9, 0, 0, 0, time.UTC)
			db.user("usr_1", "MEMBER", "ada@example.com", at)
			db.candidate("can_1", "", at, "Frida@Bücher.example")
			db.insert("documents", columns{
				"id":         "doc_1",
				"created_at": at,
				"kind":       "RESUME",
				"filename":   "cv.pdf",
				"media_type": "application/pdf",
				"size":       5,
				"sha256": strings.Repeat(
					"0",
					64,
				),
				"added_by_kind": "USER",
				"added_by_id":   "usr_1",
				"candidate_id":  "can_1",
			})
			before := lines(
				t,
				db.Store,
				"SELECT filename || ' ' || media_type || ' ' || size FROM documents",
			)

			require.NoError(t, migrations.Up(t.Context(), db.Store))

			require.Equal(
				t,
				before,
				lines(
					t,
					db.Store,
					"SELECT filename || ' ' || media_type || ' ' || size FROM documents WHERE note IS NULL",
				),
			)
			require.Equal(
				t,
				[]string{"frida@bücher.example"},
				lines(t, db.Store, "SELECT address_key FROM candidate_emails"),
				"code computes keys, and migrations do not",
			)
			for table, valid := range map[string]columns{
				"normalization":          {"id": 1, "version": 1},
				"candidate_search_state": {"id": 1, "version": 1},
			} {
				require.Equal(
					t,
					[]string{"1 0"},
					lines(t, db.Store, "SELECT id || ' ' || version FROM "+table),
					table,
				)
				require.True(
					t,
					store.IsUnique(db.tryInsert(table, valid), ""),
					"%s has only one row",
					table,
				)
				valid["id"] = 2
				require.True(
					t,
					store.IsCheck(db.tryInsert(table, valid)),
					"%s has only one row",
					table,
				)
			}
			require.Equal(
				t,
				[]string{"0"},
				lines(t, db.Store, "SELECT CAST(count(*) AS TEXT) FROM contact_read_days"),
			)
			sum := columns{
				"day":        "2026-11-01",
				"actor_kind": "USER",
				"actor_id":   "usr_1",
				"candidates": 3,
				"operations": 1,
			}
			db.insert("contact_read_days", sum)
			require.True(
				t,
				store.IsUnique(db.tryInsert("contact_read_days", sum), ""),
				"there is one row per user and day",
			)
		})
	}
}

// TestProspectsAreMarked migrates a database of version 9. Exactly the candidates without an
// application are marked as prospects, by the migration and from then on by the trigger.
func TestProspectsAreMarked(t *testing.T) {
	for _, d := range testkit.Dialects() {
		t.Run(testkit.Name(d), func(t *testing.T) {
			db := newOldDatabase(t, d, 9)
			at := time.Date(2026, time.November, 1, 9, 0, 0, 0, time.UTC)
			for _, id := range []string{"can_1", "can_2", "can_3", "can_4"} {
				db.candidate(id, "", at)
			}
			db.insert("postings", columns{
				"id": "pst_1", "created_at": at, "updated_at": at, "title": "t", "title_key": "t",
				"status": "OPEN", "visibility": "LISTED", "responsibilities": "[]",
				"requirements": "[]", "employment": "FULL_TIME", "workplace": "REMOTE",
			})
			db.insert("stages", columns{
				"id": "stg_1", "created_at": at, "posting_id": "pst_1", "name": "n",
				"kind": "REVIEW", "position": 0,
			})
			apply := func(id, candidate string) {
				db.insert("applications", columns{
					"id": id, "created_at": at, "updated_at": at, "candidate_id": candidate,
					"posting_id": "pst_1", "stage_id": "stg_1", "status": "REJECTED",
					"applied_at": at, "entered_stage_at": at, "ended_at": at,
					"added_by_kind": "SYSTEM",
				})
			}
			prospects := func() []string {
				return lines(t, db.Store, "SELECT id FROM candidates WHERE prospect ORDER BY id")
			}
			apply("app_1", "can_1")
			apply("app_2", "can_1")

			require.NoError(t, migrations.Up(t.Context(), db.Store))

			require.Equal(t, []string{"can_2", "can_3", "can_4"}, prospects())
			db.candidate("can_5", "", at)
			apply("app_3", "can_2")
			apply("app_4", "can_1")
			require.Equal(t, []string{"can_3", "can_4", "can_5"}, prospects())
			_, err := db.Store.Exec(t.Context(), `INSERT INTO applications (id, created_at,
				updated_at, candidate_id, posting_id, stage_id, status, applied_at, entered_stage_at,
				ended_at, added_by_kind) SELECT id || 'x', created_at, updated_at,
				CASE WHEN id = 'app_1' THEN 'can_3' ELSE 'can_5' END, posting_id, stage_id, status,
				applied_at, entered_stage_at, ended_at, added_by_kind FROM applications`)
			require.NoError(t, err)
			require.Equal(t, []string{"can_4"}, prospects(), "one statement adds several")
		})
	}
}

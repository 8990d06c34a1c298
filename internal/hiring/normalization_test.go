package hiring_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/hiring"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// oldKeys is a database whose keys an earlier version computed.
type oldKeys struct {
	*seed.World
	t         *testing.T
	hiring    *hiring.Service
	candidate string
}

func newOldKeys(t *testing.T, db *testkit.DB) *oldKeys {
	t.Helper()
	w := seed.New(t, db)
	o := &oldKeys{
		World:  w,
		t:      t,
		hiring: hiring.New(hiring.Options{Store: db.Store, Now: w.Clock.Now, IDs: w.IDs}),
	}
	o.candidate = w.Candidate(seed.Row{"name": "Frida"})
	return o
}

func (o *oldKeys) column(query string) []string {
	o.t.Helper()
	rows, err := o.Store.Query(o.t.Context(), query)
	require.NoError(o.t, err)
	defer func() { require.NoError(o.t, rows.Close()) }()
	var all []string
	for rows.Next() {
		var s string
		require.NoError(o.t, rows.Scan(&s))
		all = append(all, s)
	}
	require.NoError(o.t, rows.Err())
	return all
}

func (o *oldKeys) user(id, email string, more ...seed.Row) {
	o.User(
		workflow.RoleMember,
		append(
			[]seed.Row{{"id": id, "email": email, "email_key": strings.ToLower(email)}},
			more...)...)
	o.Clock.Advance(1)
}

func TestRefreshKeys(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		o := newOldKeys(t, db)
		o.user("usr_1", "Ada@BÜCHER.example")
		o.user("usr_2", "ada@xn--bcher-kva.example")
		o.user("usr_3", "ada@xn--bcher-kva.example.")
		o.user("usr_4", "bob\u200b@example.com", seed.Row{"deactivated_at": o.Clock.Now()})
		o.user("usr_5", "bob@example.com")
		o.user("usr_6", "eve@example.com")

		tag := func(id, name, key string) { o.Insert("tags", seed.Row{"id": id, "name": name, "name_key": key}) }
		tag("tag_1", "パパ", "ハハ")
		tag("tag_2", "Café", "cafe")
		tag("tag_3", "Go", "go")
		o.Clock.Advance(1)
		tag("tag_4", "G\u200bo", "g\u200bo")
		tag("tag_5", "\u3164", "\u1160")
		o.Insert(
			"sources",
			seed.Row{"id": "src_1", "kind": "REFERRAL", "label": "Größe", "label_key": "grosse"},
		)
		o.Insert(
			"sources",
			seed.Row{"id": "src_2", "kind": "AGENCY", "label": "Größe", "label_key": "grosse"},
		)

		exec := func(query string, args ...any) {
			t.Helper()
			_, err := o.Store.Exec(t.Context(), query, args...)
			require.NoError(t, err)
		}
		number := "INSERT INTO candidate_phones (id, candidate_id, number, digits, position) VALUES (?, ?, ?, ?, ?)"
		exec(number, "cph_1", o.candidate, "+52 1 55 1234 5678", "5215512345678", 0)
		exec(number, "cph_2", o.candidate, "+52 55 1234 5678", "525512345678", 1)
		exec(number, "cph_3", o.candidate, "+52 1 33 1234 5678", "5213312345678", 2)
		address := `INSERT INTO candidate_emails (id, candidate_id, address, address_key, "primary", position) VALUES (?, ?, ?, ?, ?, ?)`
		exec(address, "cem_1", o.candidate, "Frida@Bücher.example", "frida@bücher.example", true, 0)
		exec(address, "cem_2", o.candidate, "frida@example.com", "frida@example.com", false, 1)
		exec(
			"INSERT INTO candidate_links (id, candidate_id, url, url_key, kind, position) VALUES (?, ?, ?, ?, ?, ?)",
			"cln_1",
			o.candidate,
			"https://bücher.example/a\u202eb",
			"bücher.example/a\u202eb",
			"OTHER",
			0,
		)
		require.NoError(t, o.Store.WithTx(t.Context(), "index", hiring.ReindexAll))

		require.NoError(t, o.hiring.RefreshKeys(t.Context()))
		want := func(query string, want ...string) {
			t.Helper()
			require.Equal(t, want, o.column(query), query)
		}
		want("SELECT email_key FROM users ORDER BY id",
			"ada@xn--bcher-kva.example",  // the oldest account gets the key
			"\x1fusr_2",                  // the oldest account has its key
			"ada@xn--bcher-kva.example.", // no other address has this key any more
			"bob\u200b@example.com",      // a closed account does not keep the key from an open one
			"bob@example.com", "eve@example.com")
		want("SELECT name_key FROM tags ORDER BY id", "パパ", "café", "go", "g\u200bo", "")
		want("SELECT label_key FROM sources ORDER BY id", "grösse", "grösse")
		want(
			"SELECT digits FROM candidate_phones ORDER BY id",
			"5215512345678",
			"525512345678",
			"523312345678",
		)
		want(
			"SELECT address_key FROM candidate_emails ORDER BY id",
			"frida@xn--bcher-kva.example",
			"frida@example.com",
		)
		want("SELECT url_key FROM candidate_links", "xn--bcher-kva.example/ab")

		require.Len(t, o.column("SELECT n.version FROM normalization n WHERE n.version > 0"), 1)

		// A repetition changes nothing.
		ctx, stats := store.WithStats(t.Context())
		require.NoError(t, o.hiring.RefreshKeys(ctx))
		require.EqualValues(t, 1, stats.Statements())
		before := o.column(
			"SELECT email_key FROM users UNION ALL SELECT name_key FROM tags UNION ALL SELECT digits FROM candidate_phones ORDER BY 1",
		)
		require.NoError(t, o.Store.WithTx(t.Context(), "again", hiring.RenewKeys))
		require.Equal(
			t,
			before,
			o.column(
				"SELECT email_key FROM users UNION ALL SELECT name_key FROM tags UNION ALL SELECT digits FROM candidate_phones ORDER BY 1",
			),
		)

		// Phone numbers are found by their new keys.
		doc := "contact"
		if db.URL != "" {
			doc = "array_to_string(tsvector_to_array(doc), ' ')"
		}
		require.Contains(
			t,
			strings.Join(o.column("SELECT "+doc+" FROM candidate_search"), " "),
			"523312345678",
		)
		require.NotContains(
			t,
			strings.Join(o.column("SELECT "+doc+" FROM candidate_search"), " "),
			"5213312345678",
		)
	})
}

package audit_test

import (
	"log/slog"
	"slices"
	"testing"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/audit"
	"hirewire/internal/ids"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
)

// Instances that flush at the same time lock the rows of people in one order, or they would wait
// for each other in a circle.
func TestSumsAreWrittenInOneOrder(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		clock := testkit.NewClock()
		generator := testkit.IDs(clock.Now, 1)
		tally := audit.NewTally(
			audit.New(db.Store, generator, clock.Now),
			slog.New(slog.DiscardHandler),
		)
		var people []string
		for range 20 {
			people = append(people, generator.New(ids.User))
			tally.Add(&access.Viewer{Kind: workflow.ActorUser, ID: people[len(people)-1]}, 1)
		}
		require.NoError(t, tally.Flush(t.Context()))
		written := "rowid"
		if db.Dialect == dialect.Postgres {
			written = "ctid"
		}
		rows, err := db.Store.Query(
			t.Context(),
			"SELECT actor_id FROM contact_read_days ORDER BY "+written,
		)
		require.NoError(t, err)
		defer func() { _ = rows.Close() }()
		var got []string
		for rows.Next() {
			var id string
			require.NoError(t, rows.Scan(&id))
			got = append(got, id)
		}
		require.NoError(t, rows.Err())
		slices.Sort(people)
		require.Equal(t, people, got)
	})
}

package read_test

import (
	"fmt"
	"strings"
	"testing"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/read"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// Both databases read each column of a board in order from an index, and count without reading the
// rows.
func TestBoardsAreReadFromIndexes(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := seed.New(t, db)
		s := service(w)
		var board, postings []string
		for range 40 {
			postings = append(postings, w.Posting())
			board = w.Stages(postings[len(postings)-1], 7)
		}
		now := w.Clock.Now()
		stamp, statistics := "CAST(? AS timestamptz)", "VACUUM ANALYZE"
		if db.Dialect == dialect.SQLite {
			stamp, statistics = "?", "ANALYZE"
		}
		insert := func(table, columns, values string, times int) {
			args := make([]any, times)
			for i := range args {
				args[i] = now
			}
			_, err := w.Store.Exec(
				t.Context(),
				fmt.Sprintf(
					"INSERT INTO %s (%s) WITH RECURSIVE g(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM g WHERE n < 13999) SELECT %s FROM g JOIN (SELECT row_number() OVER () - 1 AS r, id, posting_id FROM stages) st ON st.r = g.n %% 280",
					table,
					columns,
					strings.ReplaceAll(values, "@", stamp),
				),
				args...)
			require.NoError(t, err)
		}
		insert(
			"candidates",
			"id, created_at, updated_at, version, name, name_key, added_by_kind",
			"'can_' || n, @, @, 1, 'n', 'n', 'SYSTEM'",
			2,
		)
		insert(
			"applications",
			"id, created_at, updated_at, version, status, applied_at, entered_stage_at, ended_at, added_by_kind, candidate_id, posting_id, stage_id",
			"'app_' || n, @, @, 1, CASE WHEN n / 280 % 2 = 0 THEN 'ACTIVE' ELSE 'REJECTED' END, @, @, CASE WHEN n / 280 % 2 = 0 THEN NULL ELSE @ END, 'SYSTEM', 'can_' || n, st.posting_id, st.id",
			5,
		)
		_, err := w.Store.Exec(
			t.Context(),
			fmt.Sprintf(
				"INSERT INTO postings (id, created_at, updated_at, version, title, title_key, status, visibility, confidential, responsibilities, requirements, employment, workplace, offer_required) WITH RECURSIVE g(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM g WHERE n < 1999) SELECT 'pst_' || n, %[1]s, %[1]s, 1, 'n', 'n', CASE WHEN n %% 4 = 0 THEN 'OPEN' ELSE 'ON_HOLD' END, 'LISTED', false, '[]', '[]', 'FULL_TIME', 'REMOTE', false FROM g",
				stamp,
			),
			now,
			now,
		)
		require.NoError(t, err)
		_, err = w.Store.Exec(t.Context(), statistics)
		require.NoError(t, err)

		ctx := access.With(t.Context(), w.User(workflow.RoleRecruiter))
		texts, args, err := s.BoardStatements(
			ctx,
			board,
			&read.ApplicationFilter{Status: []workflow.ApplicationStatus{"ACTIVE"}},
			&read.ApplicationOrder{
				Field:     read.ApplicationEnteredStageAt,
				Direction: read.Ascending,
			},
		)
		require.NoError(t, err)
		for i, text := range texts {
			plan := explain(t, w, text, args[i]...)
			require.Regexp(
				t,
				[]string{"application_stage_id_status_entered_stage_at_id", "application_stage_id_status_"}[i],
				plan,
			)
			require.NotRegexp(
				t,
				"Seq Scan on applications|SCAN a\\b|Bitmap Heap Scan on applications",
				plan,
			)
		}

		text, more, err := s.PostingsStatement(
			ctx,
			&read.PostingFilter{Status: []workflow.PostingStatus{workflow.PostingOpen}},
		)
		require.NoError(t, err)
		require.Contains(t, explain(t, w, text, more...), "posting_status_created_at_id")
		if db.Dialect == dialect.SQLite {
			return
		}
		text, more, err = s.StageCountStatement(ctx, postings)
		require.NoError(t, err)
		require.Contains(
			t,
			explain(t, w, text, more...),
			"Index Only Scan using applications_active_by_stage",
		)
	})
}

func explain(t *testing.T, w *seed.World, query string, args ...any) string {
	t.Helper()
	how := "EXPLAIN "
	if w.Store.Dialect() == dialect.SQLite {
		how = "EXPLAIN QUERY PLAN "
	}
	rows, err := w.Store.Query(t.Context(), how+query, args...)
	require.NoError(t, err)
	defer func() { require.NoError(t, rows.Close()) }()
	columns, err := rows.Columns()
	require.NoError(t, err)
	var plan strings.Builder
	for rows.Next() {
		values := make([]any, len(columns))
		for i := range values {
			values[i] = new(any)
		}
		var line string
		values[len(values)-1] = &line
		require.NoError(t, rows.Scan(values...))
		plan.WriteString(line + "\n")
	}
	require.NoError(t, rows.Err())
	return plan.String()
}

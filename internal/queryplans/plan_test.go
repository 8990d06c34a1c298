package queryplans_test

import (
	"database/sql"
	"database/sql/driver"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/store"
)

const (
	// mostSorted is the largest number of rows that a statement may sort.
	mostSorted = 20_000
	// mostRead is the largest number of rows that one scan of a plan may read, filtered ones
	// included. A bounded count reads up to 10,001 rows that count, and some that do not.
	mostRead = 150_000
)

// small returns the tables that may be read from the beginning: catalogs, which do not grow with
// applications; postings and accounts, of which there are hundreds of times fewer; and tables of
// accounts that the demo company leaves nearly empty, so that Postgres reads them whole.
func small() []string {
	return []string{
		"company_settings", "competencies", "decision_reasons", "departments", "event_stream",
		"goose_db_version", "locations", "role_profiles", "sources", "tags",
		"postings", "service_accounts", "users",
		"api_keys", "sign_in_identities", "sign_in_links", "sign_in_passwords", "sign_in_sessions",
		"sign_in_totps",
	}
}

// node is a node of a plan that was run.
type node struct {
	Type     string  `json:"Node Type"`
	Relation string  `json:"Relation Name"`
	Index    string  `json:"Index Name"`
	Rows     float64 `json:"Actual Rows"`
	Loops    float64 `json:"Actual Loops"`
	Filtered float64 `json:"Rows Removed by Filter"`
	Joined   float64 `json:"Rows Removed by Join Filter"`
	Plans    []node
}

// plan is the result of EXPLAIN (ANALYZE, FORMAT JSON).
type plan struct {
	Plan      node
	Planning  float64 `json:"Planning Time"`
	Execution float64 `json:"Execution Time"`
}

// objections returns what is wrong with a plan.
func (n node) objections() []string {
	var out []string
	if n.Type == "Seq Scan" && !slices.Contains(small(), n.Relation) {
		out = append(out, "reads "+n.Relation+" from the beginning")
	}
	if n.Relation != "" || n.Index != "" {
		if read := (n.Rows + n.Filtered) * n.Loops; read > mostRead {
			out = append(out, fmt.Sprintf("reads %.0f rows of %s%s", read, n.Relation, n.Index))
		}
	}
	if strings.Contains(n.Type, "Sort") && len(n.Plans) > 0 {
		if rows := n.Plans[0].Rows * n.Plans[0].Loops; rows > mostSorted {
			out = append(out, fmt.Sprintf("sorts %.0f rows", rows))
		}
	}
	for _, p := range n.Plans {
		out = append(out, p.objections()...)
	}
	return out
}

// executions is how often a prepared statement runs before its plan is read: only then Postgres may
// have chosen a plan that does not depend on the arguments.
const executions = 7

// plans returns the plan of a statement's first run, and that of a late run if it is prepared.
func plans(t *testing.T, db *sql.DB, s store.Statement) []plan {
	t.Helper()
	tx, err := db.BeginTx(t.Context(), nil)
	require.NoError(t, err)
	defer func() { require.NoError(t, tx.Rollback()) }()
	_, err = tx.ExecContext(t.Context(), "PREPARE looked_at AS "+store.Rebind(s.Text))
	require.NoError(t, err, s.Text)
	values := make([]string, len(s.Args))
	for i, a := range s.Args {
		values[i] = literal(t, a)
	}
	execute := "EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) EXECUTE looked_at"
	if len(values) > 0 {
		execute += "(" + strings.Join(values, ", ") + ")"
	}
	times := 2
	if s.Prepared {
		times = executions
	}
	var out []plan
	for i := range times {
		var text []byte
		require.NoError(t, tx.QueryRowContext(t.Context(), execute).Scan(&text), s.Text)
		if i != 1 && i != times-1 { // the first run also reads the pages into memory
			continue
		}
		var p []plan
		require.NoError(t, json.Unmarshal(text, &p))
		out = append(out, p...)
	}
	_, err = tx.ExecContext(t.Context(), "DEALLOCATE looked_at")
	require.NoError(t, err)
	return out
}

// literal returns an argument as an SQL literal.
func literal(t *testing.T, v any) string {
	t.Helper()
	valued := false
	if valuer, ok := v.(driver.Valuer); ok {
		var err error
		v, err = valuer.Value()
		require.NoError(t, err)
		valued = true
	}
	switch v := v.(type) {
	case nil:
		return "NULL"
	case []byte:
		if !valued {
			return `'\x` + hex.EncodeToString(v) + `'`
		}
		return quote(string(v))
	case time.Time:
		return quote(v.UTC().Format(time.RFC3339Nano))
	default:
		return quote(fmt.Sprint(v))
	}
}

func quote(s string) string { return "'" + strings.ReplaceAll(s, "'", "''") + "'" }

func TestObjections(t *testing.T) {
	leaf := func(kind, table string, rows, filtered, loops float64) node {
		return node{Type: kind, Relation: table, Rows: rows, Filtered: filtered, Loops: loops}
	}
	for name, c := range map[string]struct {
		plan node
		want []string
	}{
		"index":       {leaf("Index Scan", "event", 40, 0, 1), nil},
		"small table": {leaf("Seq Scan", "tags", 40, 0, 1), nil},
		"whole table": {
			leaf("Seq Scan", "event", 40, 0, 1),
			[]string{"reads event from the beginning"},
		},
		"below a loop": {
			node{Type: "Nested Loop", Rows: 40, Loops: 1, Plans: []node{
				leaf("Index Only Scan", "event", 1, 99, mostRead/100+1),
			}},
			[]string{"reads 150100 rows of event"},
		},
		"top of many": {
			node{Type: "Incremental Sort", Rows: 40, Loops: 1, Plans: []node{
				leaf("Index Scan", "candidates", mostSorted+1, 0, 1),
			}},
			[]string{"sorts 20001 rows"},
		},
		"top of few": {
			node{Type: "Sort", Rows: 40, Loops: 1, Plans: []node{
				leaf("Index Scan", "candidates", mostSorted, 0, 1),
			}},
			nil,
		},
	} {
		require.Equal(t, c.want, c.plan.objections(), name)
	}
}

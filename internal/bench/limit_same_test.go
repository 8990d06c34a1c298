package bench_test

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"regexp"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/testkit"
)

// The comparison is honest only if both servers do the same work: the same responses, cursors
// aside, for the same rights, and the same rows for a move.
func TestTheLimitDoesTheSameWork(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := newWorld(t, db, 1000)
		cases := map[string]benchCase{}
		for _, c := range w.cases() {
			cases[c.name] = c
		}
		t.Run("reads", func(t *testing.T) {
			for _, posting := range column(t, db.Store, `SELECT id FROM postings ORDER BY id`) {
				w.posting = posting
				w.same(t, cases["board"], 0)
			}
			w.same(t, cases["postings"], 0)
			w.candidates = column(t, db.Store, `SELECT id FROM candidates ORDER BY id LIMIT 200`)
			for i := range w.candidates {
				w.same(t, cases["profile"], i)
			}
		})
		t.Run("search", func(t *testing.T) {
			text := w.answer(t, w.limit, cases["search"].limit(0))
			require.Contains(t, text, `"totalCount":`)
			require.Contains(t, text, `{"node":{"id":"can_`)
		})
		t.Run("move", func(t *testing.T) {
			// Equal versions, because they are in the rows.
			other := 1 + slices.IndexFunc(w.moves[1:], func(m move) bool {
				return m.version == w.moves[0].version
			})
			require.Positive(t, other)
			w.moves[1] = w.moves[other]
			product, limit := w.moves[0].application, w.moves[1].application
			w.answer(t, w.product, cases["move"].product(0))
			w.answer(t, w.limit, cases["move"].limit(1))
			for _, query := range []string{
				`SELECT a.version, a.status, a.entered_stage_at = a.updated_at
					FROM applications a WHERE a.id = ?`,
				`SELECT * FROM transitions WHERE application_id = ? ORDER BY application_version DESC
					LIMIT 1`,
				`SELECT * FROM event WHERE application_id = ? ORDER BY seq DESC LIMIT 1`,
				`SELECT actor_id, command, length(input_hash), length(result)
					FROM idempotency_records WHERE key LIKE '%' || CAST(? AS text)`,
			} {
				want := w.row(t, db, query, product)
				require.NotEmpty(t, want)
				require.Equal(t, want, w.row(t, db, query, limit))
			}
			heads := column(t, db.Store, `SELECT CAST(head AS text) FROM event_stream`)
			logged := column(t, db.Store, `SELECT CAST(max(seq) AS text) FROM event`)
			require.Equal(t, logged, heads)
		})
		t.Run("a stranger", func(t *testing.T) {
			w.token = "hw_nobody"
			for name, c := range cases {
				status, text := w.post(t, w.limit, c.limit(2))
				require.Equal(t, http.StatusInternalServerError, status, name)
				require.Equal(t, errNothing.Error()+"\n", text, name)
			}
		})
	})
}

// same requires equal responses of both servers, or that both find nothing.
func (w *world) same(t *testing.T, c benchCase, i int) {
	t.Helper()
	status, limit := w.post(t, w.limit, c.limit(i))
	_, product := w.post(t, w.product, c.product(i))
	if status != http.StatusOK {
		require.Equal(t, errNothing.Error()+"\n", limit)
		require.Regexp(t, `"(posting|candidate)":null`, product)
		return
	}
	require.Equal(t, withoutCursors(t, product), withoutCursors(t, limit))
}

func (w *world) answer(t *testing.T, base string, r request) string {
	t.Helper()
	status, text := w.post(t, base, r)
	require.Equal(t, http.StatusOK, status, text)
	require.NotContains(t, text, `"problem":{`)
	return text
}

func (w *world) post(t *testing.T, base string, r request) (int, string) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, base+r.path,
		bytes.NewReader(r.body))
	require.NoError(t, err)
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Authorization", "Bearer "+w.token)
	resp, err := w.http.Do(req)
	require.NoError(t, err)
	defer func() { _ = resp.Body.Close() }()
	text, err := io.ReadAll(resp.Body)
	require.NoError(t, err)
	return resp.StatusCode, string(text)
}

// withoutCursors decodes a response and blanks its cursors.
func withoutCursors(t *testing.T, text string) any {
	t.Helper()
	var out map[string]any
	require.NoError(t, json.Unmarshal([]byte(text), &out), text)
	delete(out, "extensions")
	var blank func(v any)
	blank = func(v any) {
		switch v := v.(type) {
		case []any:
			for _, v := range v {
				blank(v)
			}
		case map[string]any:
			for key, under := range v {
				switch key {
				case "cursor", "endCursor", "pipelineCursor":
					v[key] = ""
				default:
					blank(under)
				}
			}
		}
	}
	blank(out)
	return out
}

var (
	anID   = regexp.MustCompile(`\b([a-z]{3})_[0-9a-z]{26}\b`)
	aTime  = regexp.MustCompile(`\d{4}-\d\d-\d\d[T ][0-9:.]+Z?`)
	digits = regexp.MustCompile(`^\d{2,}$`)
)

// row returns the columns of a row. Ids, times and numbers of several digits are blanked.
func (w *world) row(t *testing.T, db *testkit.DB, query, id string) map[string]string {
	t.Helper()
	rows, err := db.Store.Query(t.Context(), query, id)
	require.NoError(t, err)
	defer func() { _ = rows.Close() }()
	columns, err := rows.Columns()
	require.NoError(t, err)
	require.True(t, rows.Next(), query)
	values, to := make([]*string, len(columns)), make([]any, len(columns))
	for i := range values {
		to[i] = &values[i]
	}
	require.NoError(t, rows.Scan(to...))
	require.NoError(t, rows.Err())
	out := map[string]string{}
	for i, v := range values {
		if v == nil {
			continue
		}
		text := *v
		if columns[i] == "payload" {
			text = sortedJSON(t, text)
		}
		text = aTime.ReplaceAllString(anID.ReplaceAllString(text, "$1"), "time")
		out[columns[i]] = digits.ReplaceAllString(text, "number")
	}
	return out
}

func sortedJSON(t *testing.T, text string) string {
	t.Helper()
	var v map[string]any
	require.NoError(t, json.Unmarshal([]byte(text), &v), strconv.Quote(text))
	out, err := json.Marshal(v)
	require.NoError(t, err)
	return string(out)
}

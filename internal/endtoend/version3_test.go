package endtoend_test

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/pressly/goose/v3"
	"github.com/stretchr/testify/require"

	"hirewire/internal/testkit"
)

// version3 is a database as commit 67fd1a3 created it: with three migrations, and with rows whose
// keys follow the rules of that time. The rows are written out, because today's code creates
// different ones.
type version3 struct {
	*testkit.DB
	t *testing.T
}

type columns map[string]any

func newVersion3(t *testing.T, d string) *version3 {
	t.Helper()
	db := &version3{testkit.NewEmpty(t, d), t}
	dir, kind := "../migrations/sqlite", goose.DialectSQLite3
	if d == dialect.Postgres {
		dir, kind = "../migrations/postgres", goose.DialectPostgres
	}
	p, err := goose.NewProvider(
		kind,
		db.Store.Writer(),
		os.DirFS(dir),
		goose.WithDisableGlobalRegistry(true),
	)
	require.NoError(t, err)
	_, err = p.UpTo(t.Context(), 3)
	require.NoError(t, err)
	return db
}

func (db *version3) insert(table string, row columns) {
	db.t.Helper()
	names := slices.Sorted(maps.Keys(row))
	args := make([]any, len(names))
	for i, name := range names {
		args[i] = row[name]
		names[i] = `"` + name + `"`
	}
	_, err := db.Store.Exec(
		db.t.Context(),
		fmt.Sprintf("INSERT INTO %s (%s) VALUES (%s)", table, strings.Join(names, ", "),
			strings.TrimSuffix(strings.Repeat("?, ", len(names)), ", ")),
		args...)
	require.NoError(db.t, err, table)
}

// The ids of rows of version 3.
const (
	v3Admin     = "usr_01jd0000000000000000000001"
	v3Twin      = "usr_01jd0000000000000000000002"
	v3Posting   = "pst_01jd0000000000000000000001"
	v3Stage     = "stg_01jd0000000000000000000001"
	v3Offer     = "stg_01jd0000000000000000000002"
	v3Opening   = "opn_01jd0000000000000000000001"
	v3Candidate = "can_01jd0000000000000000000001"
	v3Other     = "can_01jd0000000000000000000002"
	v3App       = "app_01jd0000000000000000000001"
	v3Tag       = "tag_01jd0000000000000000000001"
	v3Secret    = "hw_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
)

// fill writes a small company: an admin with a key, a colleague whose e-mail address is the same by
// today's rules, a posting with an application, and two candidates with awkward data.
func (db *version3) fill() {
	at := time.Date(2026, 11, 1, 9, 0, 0, 0, time.UTC)
	later := at.Add(time.Hour)
	db.insert(
		"event_stream",
		columns{
			"id":         1,
			"epoch":      7,
			"head":       0,
			"floor":      0,
			"cursor_key": []byte(strings.Repeat("k", 32)),
		},
	)
	db.insert(
		"company_settings",
		columns{
			"id":           "cmp_hirewire",
			"created_at":   at,
			"updated_at":   at,
			"name":         "Acme",
			"default_plan": "[]",
		},
	)
	db.insert(
		"users",
		columns{
			"id":         v3Admin,
			"created_at": at,
			"updated_at": at,
			"email":      "Ada@BÜCHER.example",
			"email_key":  "ada@bücher.example",
			"name":       "Ada",
			"name_key":   "ada",
			"role":       "ADMIN",
		},
	)
	db.insert(
		"users",
		columns{
			"id":         v3Twin,
			"created_at": later,
			"updated_at": later,
			"email":      "ada@xn--bcher-kva.example",
			"email_key":  "ada@xn--bcher-kva.example",
			"name":       "Ada Two",
			"name_key":   "ada two",
			"role":       "MEMBER",
		},
	)
	hash := sha256.Sum256([]byte(v3Secret))
	db.insert(
		"api_keys",
		columns{
			"id":         "key_01jd0000000000000000000001",
			"created_at": at,
			"user_id":    v3Admin,
			"name":       "old",
			"hint":       "hw_AAAA",
			"hash":       hash[:],
			"scope":      "WRITE",
		},
	)
	db.insert("tags", columns{"id": v3Tag, "created_at": at, "name": "パパ", "name_key": "ハハ"})
	db.insert(
		"tags",
		columns{
			"id":         "tag_01jd0000000000000000000002",
			"created_at": later,
			"name":       "\u200b",
			"name_key":   "\u200b",
		},
	)
	db.insert(
		"sources",
		columns{
			"id":         "src_01jd0000000000000000000001",
			"created_at": at,
			"kind":       "REFERRAL",
			"label":      "Größe",
			"label_key":  "grosse",
		},
	)
	db.insert(
		"decision_reasons",
		columns{
			"id":         "rsn_01jd0000000000000000000001",
			"created_at": at,
			"kind":       "WE_REJECTED",
			"label":      "Café",
			"label_key":  "cafe",
		},
	)
	db.insert("postings", columns{
		"id":               v3Posting,
		"created_at":       at,
		"updated_at":       at,
		"title":            "Lead",
		"title_key":        "lead",
		"status":           "OPEN",
		"visibility":       "LISTED",
		"responsibilities": "[]",
		"requirements":     "[]",
		"employment":       "FULL_TIME",
		"workplace":        "HYBRID",
		"opened_at":        at,
	})
	db.insert(
		"stages",
		columns{
			"id":         v3Stage,
			"created_at": at,
			"name":       "Screen",
			"kind":       "SCREEN",
			"position":   0,
			"posting_id": v3Posting,
		},
	)
	db.insert(
		"stages",
		columns{
			"id":         v3Offer,
			"created_at": at,
			"name":       "Offer",
			"kind":       "OFFER",
			"position":   1,
			"posting_id": v3Posting,
		},
	)
	db.insert(
		"openings",
		columns{"id": v3Opening, "created_at": at, "status": "OPEN", "posting_id": v3Posting},
	)
	for id, name := range map[string]string{v3Candidate: "Frida \u202eolhaK", v3Other: "\u3164"} {
		db.insert(
			"candidates",
			columns{
				"id":            id,
				"created_at":    at,
				"updated_at":    at,
				"name":          name,
				"name_key":      strings.ToLower(name),
				"added_by_kind": "USER",
				"added_by_id":   v3Admin,
			},
		)
	}
	phone := func(id, owner, number, digits string, position int) {
		db.insert(
			"candidate_phones",
			columns{
				"id":           "cph_" + id,
				"candidate_id": owner,
				"number":       number,
				"digits":       digits,
				"position":     position,
			},
		)
	}
	phone("1", v3Candidate, "+52 1 55 1234 5678", "5215512345678", 0)
	phone("2", v3Candidate, "+52 55 1234 5678", "525512345678", 1)
	phone("3", v3Other, "+52 1 55 1234 5678", "5215512345678", 0)
	email := func(id, owner, address string) {
		db.insert(
			"candidate_emails",
			columns{
				"id":           "cem_" + id,
				"candidate_id": owner,
				"address":      address,
				"address_key":  strings.ToLower(address),
				"primary":      true,
				"position":     0,
			},
		)
	}
	email("1", v3Candidate, "frida@Bücher.example")
	email("2", v3Other, "FRIDA@xn--bcher-kva.example")
	db.insert(
		"candidate_links",
		columns{
			"id":           "cln_1",
			"candidate_id": v3Candidate,
			"url":          "https://linkedin.com/in/frida",
			"url_key":      "linkedin.com/in/frida",
			"kind":         "LINKEDIN",
			"position":     0,
		},
	)
	db.insert(
		"candidate_tags",
		columns{"id": "ctg_1", "created_at": at, "candidate_id": v3Candidate, "tag_id": v3Tag},
	)
	db.insert("applications", columns{
		"id":               v3App,
		"created_at":       at,
		"updated_at":       at,
		"status":           "ACTIVE",
		"applied_at":       at,
		"entered_stage_at": at,
		"added_by_kind":    "USER",
		"added_by_id":      v3Admin,
		"candidate_id":     v3Candidate,
		"posting_id":       v3Posting,
		"stage_id":         v3Stage,
	})
	db.insert("transitions", columns{
		"id":                  "trn_1",
		"kind":                "CREATED",
		"to_stage_id":         v3Stage,
		"to_status":           "ACTIVE",
		"actor_kind":          "USER",
		"actor_id":            v3Admin,
		"occurred_at":         at,
		"application_version": 1,
		"application_id":      v3App,
	})
	db.insert(
		"comments",
		columns{
			"id":             "cmt_1",
			"created_at":     at,
			"body":           "a\u202eb",
			"visibility":     "TEAM",
			"author_kind":    "USER",
			"author_id":      v3Admin,
			"application_id": v3App,
		},
	)
}

// A database of commit 67fd1a3 can be opened, and everything in it works.
func TestADatabaseOfVersion3(t *testing.T) {
	for _, d := range testkit.Dialects() {
		t.Run(testkit.Name(d), func(t *testing.T) {
			db := newVersion3(t, d)
			db.fill()
			s := serve(t, on(db.DB)...)
			get := func(query string, into any) {
				t.Helper()
				r := s.query(t, v3Secret, query)
				require.Equal(t, http.StatusOK, r.status, r.body)
				require.Empty(t, r.Errors, r.body)
				text, err := json.Marshal(r.Data)
				require.NoError(t, err)
				require.NoError(t, json.Unmarshal(text, into))
			}

			var read struct {
				Viewer     struct{ Name string }
				Candidate  struct{ PossibleDuplicates []struct{ ID string } }
				Candidates struct{ Nodes []struct{ ID string } }
				Posting    struct{ Stages []struct{ Name string } }
			}
			get(
				fmt.Sprintf(
					`{ viewer { name } candidate(id: %q) { possibleDuplicates { id } } candidates(first: 10) { nodes { id } } posting(id: %q) { stages { name } } }`,
					v3Candidate,
					v3Posting,
				),
				&read,
			)
			require.Equal(t, "Ada", read.Viewer.Name)
			require.Len(t, read.Candidates.Nodes, 2)
			require.Len(t, read.Posting.Stages, 2)
			require.Equal(
				t,
				[]struct{ ID string }{{v3Other}},
				read.Candidate.PossibleDuplicates,
				"by today's rules the address and the number are the same",
			)

			var found struct {
				Candidates struct{ Nodes []struct{ ID string } }
			}
			get(`{ candidates(first: 10, search: "525512345678") { nodes { id } } }`, &found)
			require.Contains(
				t,
				found.Candidates.Nodes,
				struct{ ID string }{v3Other},
				"a number with a new key must be indexed by it",
			)

			var written struct {
				Tag, Candidate, Move, Comment struct {
					Problem *struct{ Message string }
				}
				Same struct {
					Problem *struct{ Message string }
				}
			}
			get(fmt.Sprintf(`mutation {
				tag: createTag(input: {name: "ハハ"}) { problem { message } }
				same: createTag(input: {name: "ﾊﾟﾊﾟ"}) { problem { message } }
				candidate: updateCandidate(input: {candidateId: %[1]q, expectedVersion: 1, name: "Frida Kahlo", phones: ["+52 55 1234 5678"], links: [{url: "linkedin.com/in/frida"}]}) { problem { message } }
				move: moveApplication(input: {applicationId: %[2]q, expectedVersion: 1, toStageId: %[3]q}) { problem { message } }
				comment: addComment(input: {applicationId: %[2]q, body: "still here", visibility: TEAM}) { problem { message } }
			}`, v3Candidate, v3App, v3Offer), &written)
			require.Nil(t, written.Tag.Problem, "%+v", written)
			require.Nil(t, written.Candidate.Problem, "%+v", written)
			require.Nil(t, written.Move.Problem, "%+v", written)
			require.Nil(t, written.Comment.Problem, "%+v", written)
			s.stop()

			code, out, _ := command(t, append([]string{"doctor", "--json"}, on(db.DB)...)...)
			require.NotEmpty(t, out, "%d", code)
			require.Contains(t, out, v3Admin+" signs in, "+v3Twin+" cannot")

			// The newer account can get an e-mail address of its own, and the server can be
			// restarted.
			again := serve(t, on(db.DB)...)
			r := again.query(
				t,
				v3Secret,
				fmt.Sprintf(
					`mutation { updateUser(input: {userId: %q, expectedVersion: 1, email: "two@acme.example"}) { problem { message } } }`,
					v3Twin,
				),
			)
			require.Contains(t, r.body, `"problem":null`, r.body)
		})
	}
}

package command_test

import (
	"context"
	"errors"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/ent/companysettings"
	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/normalize"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// family is a family of commands, which exists only for these tests, in a company of its own. It
// creates tags and renames the company.
type family struct {
	*seed.World
	t      *testing.T
	runner *command.Runner
	admin  *access.Viewer
	// indexErr is returned by the search index, if it is set.
	indexErr error

	mu       sync.Mutex
	heads    []int64
	refusals []refusal
}

// refusal is a call of Options.Refused.
type refusal struct {
	command string
	named   []string
	err     error
}

// idle is how long sessions may be unused.
const idle = time.Hour

// withFamily runs a test on both databases.
func withFamily(t *testing.T, test func(t *testing.T, f *family)) {
	t.Helper()
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) { test(t, newFamily(t, db)) })
}

func newFamily(t *testing.T, db *testkit.DB) *family {
	t.Helper()
	f := &family{World: seed.New(t, db), t: t}
	f.runner = command.New(command.Options{
		Store: db.Store, Now: f.Clock.Now, IDs: f.IDs, SessionIdle: idle, Index: f.index,
		Notify: func(head int64) {
			// A reader finds the head only after the commit.
			require.Equal(t, int(head), f.count("SELECT head FROM event_stream"))
			f.mu.Lock()
			defer f.mu.Unlock()
			f.heads = append(f.heads, head)
		},
		Refused: func(_ context.Context, command string, named []string, err error) {
			f.refusals = append(f.refusals, refusal{command, named, err})
		},
	})
	f.admin = f.User(workflow.RoleAdmin)
	return f
}

// index adds a word to the search index for each tag that the command created.
func (f *family) index(ctx context.Context, u *command.Unit) error {
	for _, e := range u.Entries() {
		if e.Kind != eventlog.CatalogItemCreated {
			continue
		}
		word := strings.ToLower(e.Facts.ItemID)
		if _, err := u.Tx.Exec(
			ctx,
			"INSERT INTO candidate_words (word) VALUES (?)",
			word,
		); err != nil {
			return err
		}
	}
	return f.indexErr
}

type createTag struct {
	Name  string  `json:"name"`
	Color string  `json:"color"`
	Key   *string `json:"idempotencyKey,omitempty"`
}

// Create is the command that creates a tag. It has two fields that can be wrong.
func (f *family) Create(ctx context.Context, in createTag) (*command.Outcome, error) {
	v := &command.Validation{}
	in.Name = v.Required(in.Name, 20, "name")
	v.Text(in.Color, 0, 10, "color")
	if err := v.Err(); err != nil {
		return nil, err
	}
	return f.runner.Run(ctx, "createTag", in.Key, in, creates(in.Name))
}

// creates returns the function that creates a tag.
func creates(name string) func(ctx context.Context, u *command.Unit) error {
	return func(ctx context.Context, u *command.Unit) error {
		if !u.Viewer.Can(access.CreatePosting) {
			return u.Viewer.Refuse(access.CreatePosting)
		}
		u.Result.ItemID, u.Secret = u.ID(ids.Tag), "secret of "+name
		u.Emit(created(u.Result.ItemID))
		return u.DB.Tag.Create().SetID(u.Result.ItemID).SetCreatedAt(u.At).SetName(name).
			SetNameKey(normalize.Key(name)).Exec(ctx)
	}
}

// created is the event of a new tag.
func created(id string) eventlog.Entry {
	return eventlog.Entry{Kind: eventlog.CatalogItemCreated, Facts: eventlog.Facts{ItemID: id}}
}

type renameCompany struct {
	ExpectedVersion *int    `json:"expectedVersion"`
	Name            string  `json:"name"`
	Key             *string `json:"idempotencyKey,omitempty"`
}

// Rename is the command that renames the company.
func (f *family) Rename(ctx context.Context, in renameCompany) (*command.Outcome, error) {
	return f.runner.Run(ctx, "updateCompany", in.Key, in, renames(in.ExpectedVersion, in.Name))
}

// renames returns the function that renames the company, if it has the expected version.
func renames(expected *int, name string) func(ctx context.Context, u *command.Unit) error {
	return func(ctx context.Context, u *command.Unit) error {
		c, err := u.DB.CompanySettings.Get(ctx, ids.Company)
		if err != nil {
			return err
		}
		if err := command.CheckVersion(c.ID, expected, c.Version); err != nil {
			return err
		}
		u.Result.ItemID = c.ID
		u.Emit(eventlog.Entry{Kind: eventlog.CompanyUpdated, Facts: eventlog.Facts{
			ItemID: c.ID, ChangedFields: []string{"name"},
		}})
		n, err := u.DB.CompanySettings.Update().Where(companysettings.Version(c.Version)).
			SetName(name).SetVersion(c.Version + 1).Save(ctx)
		if err == nil && n != 1 {
			err = errors.New("the company changed in between")
		}
		return err
	}
}

// as returns a context with the viewer.
func (f *family) as(v *access.Viewer) context.Context { return access.With(f.t.Context(), v) }

// count returns the number that a query reads.
func (f *family) count(query string, args ...any) int {
	rows, err := f.Store.Query(f.t.Context(), query, args...)
	require.NoError(f.t, err)
	defer rows.Close()
	require.True(f.t, rows.Next())
	var n int
	require.NoError(f.t, rows.Scan(&n))
	require.NoError(f.t, rows.Err())
	return n
}

// state is what commands can change.
type state struct {
	tags, version, events, head, words, keys int
	// told is the number of calls of Options.Notify.
	told int
}

func (f *family) state() state {
	f.mu.Lock()
	defer f.mu.Unlock()
	return state{
		tags:    f.count("SELECT count(*) FROM tags"),
		version: f.count("SELECT version FROM company_settings"),
		events:  f.count("SELECT count(*) FROM event"),
		head:    f.count("SELECT head FROM event_stream"),
		words:   f.count("SELECT count(*) FROM candidate_words"),
		keys:    f.count("SELECT count(*) FROM idempotency_records"),
		told:    len(f.heads),
	}
}

// afterCreate returns the state after one more tag was created, without a key.
func (s state) afterCreate() state {
	s.tags, s.events, s.head, s.words, s.told = s.tags+1, s.events+1, s.head+1, s.words+1, s.told+1
	return s
}

// unchanged requires that do writes nothing and announces nothing.
func (f *family) unchanged(t *testing.T, do func()) {
	t.Helper()
	before := f.state()
	do()
	require.Equal(t, before, f.state())
}

func ptr[T any](v T) *T { return &v }

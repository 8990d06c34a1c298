package answercache_test

import (
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/answercache"
	"hirewire/internal/eventlog"
	"hirewire/internal/read"
	"hirewire/internal/workflow"
)

// everything and catalog are scopes, and posting is that of a posting.
const (
	everything = ""
	catalog    = "catalog"
	posting    = "pst_1"
)

func newCache(t *testing.T, bytes int) *answercache.Cache {
	t.Helper()
	c := answercache.New(answercache.Options{Bytes: bytes})
	t.Cleanup(c.Close)
	return c
}

func at(head, ofPosting, ofCatalog int64) read.Position {
	return read.Position{
		State:         eventlog.State{Epoch: 1, Head: head},
		LastOfPosting: ofPosting, LastOfCatalog: ofCatalog,
	}
}

func recruiter() *access.Viewer {
	return &access.Viewer{ID: "usr_1", Role: workflow.RoleRecruiter, Scope: workflow.ScopeRead}
}

// An answer is found at its position alone, and leaves memory as soon as a request finds a later
// one.
func TestAnAnswerEndsWithItsPosition(t *testing.T) {
	for name, test := range map[string]struct {
		scope        string
		made, later  read.Position
		exact, stays bool
	}{
		"nothing changed":              {everything, at(7, 0, 0), at(7, 0, 0), true, true},
		"an event":                     {everything, at(7, 0, 0), at(8, 0, 0), false, false},
		"an older position":            {everything, at(8, 0, 0), at(7, 0, 0), false, true},
		"an event of another posting":  {posting, at(7, 5, 6), at(8, 5, 6), true, true},
		"an event of the posting":      {posting, at(7, 5, 6), at(8, 8, 6), false, false},
		"an event of the catalog":      {posting, at(7, 5, 6), at(8, 5, 8), false, false},
		"the catalog without changes":  {catalog, at(7, 0, 6), at(8, 0, 6), true, true},
		"an event in the catalog":      {catalog, at(7, 0, 6), at(8, 0, 8), false, false},
		"events that had been pruned":  {posting, at(7, 0, 6), at(8, 0, 6), true, true},
		"an event and the one pruned":  {posting, at(7, 5, 6), at(8, 0, 6), false, true},
		"another history of the log":   {everything, at(7, 0, 0), restored(at(7, 0, 0)), false, false},
		"another history of a posting": {posting, at(7, 5, 6), restored(at(7, 5, 6)), false, false},
		"a beginning that was pruned":  {everything, at(7, 0, 0), pruned(at(7, 0, 0)), false, false},
	} {
		t.Run(name, func(t *testing.T) {
			c := newCache(t, 1<<20)
			first := c.Ask(test.scope, "{ a }", recruiter(), test.made)
			require.Empty(t, first.Find())
			first.Keep("old")
			want := ""
			if test.exact {
				want = "old"
			}
			require.Equal(t, want, c.Ask(test.scope, "{ a }", recruiter(), test.later).Find())
			require.Equal(t, test.stays, c.Stats().Entries == 1)
			if !test.exact && !test.stays {
				again := c.Ask(test.scope, "{ a }", recruiter(), test.later)
				again.Keep("new")
				require.Equal(t, "new", c.Ask(test.scope, "{ a }", recruiter(), test.later).Find())
				// An execution that began before the change and ends after it changes nothing for
				// those who began later.
				first.Keep("old")
				require.NotEqual(t, "old",
					c.Ask(test.scope, "{ a }", recruiter(), test.later).Find())
			}
		})
	}
}

func restored(p read.Position) read.Position { p.State.Epoch++; return p }

func pruned(p read.Position) read.Position { p.State.Floor++; return p }

// A change of the catalog removes the entries of all postings, because it may have removed data
// that they show.
func TestAChangeOfTheCatalogRemovesAllOfIt(t *testing.T) {
	c := newCache(t, 1<<20)
	c.Ask(posting, "{ a }", recruiter(), at(7, 5, 6)).Keep("one")
	c.Ask("pst_2", "{ a }", recruiter(), at(7, 3, 6)).Keep("two")
	c.Ask(catalog, "{ a }", recruiter(), at(7, 0, 6)).Keep("three")
	require.Empty(t, c.Ask("pst_2", "{ a }", recruiter(), at(8, 3, 8)).Find())
	require.Zero(t, c.Stats().Entries)
	require.Zero(t, c.Stats().Bytes)
	require.EqualValues(t, 3, c.Stats().Outdated)
}

// A request that read its position before an answer was complete does not get the answer: it may
// contain a change after that position.
func TestARequestDoesNotGetAnAnswerFromLater(t *testing.T) {
	c := newCache(t, 1<<20)
	executed := c.Ask(everything, "{ a }", recruiter(), at(7, 0, 0))
	earlier := c.Ask(everything, "{ a }", recruiter(), at(7, 0, 0)) // reads its position
	executed.Keep("perhaps of position 8")
	require.Empty(t, earlier.Find())
	require.NotEmpty(t, c.Ask(everything, "{ a }", recruiter(), at(7, 0, 0)).Find(),
		"the position is still 7 afterwards, so it was 7 during the execution")
}

// Answers belong to one viewer with the same rights, one query and one scope.
func TestAnswersAreNotShared(t *testing.T) {
	c := newCache(t, 1<<20)
	c.Ask(everything, "{ a }", recruiter(), at(7, 0, 0)).Keep("mine")
	mine := func() string { return c.Ask(everything, "{ a }", recruiter(), at(7, 0, 0)).Find() }
	require.Equal(t, "mine", mine())
	for name, change := range map[string]func(v *access.Viewer){
		"id":           func(v *access.Viewer) { v.ID = "usr_2" },
		"kind":         func(v *access.Viewer) { v.Kind = workflow.ActorServiceAccount },
		"name":         func(v *access.Viewer) { v.Name = "Ada" },
		"email":        func(v *access.Viewer) { v.Email = "a@example.test" },
		"role":         func(v *access.Viewer) { v.Role = workflow.RoleMember },
		"grant":        func(v *access.Viewer) { v.ConfidentialAccess = true },
		"scope":        func(v *access.Viewer) { v.Scope = workflow.ScopeWrite },
		"own":          func(v *access.Viewer) { v.OwnCandidateIDs = []string{"can_1"} },
		"no areas":     func(v *access.Viewer) { v.Capabilities = []workflow.ApiCapability{} },
		"capabilities": func(v *access.Viewer) { v.Capabilities = []workflow.ApiCapability{"ADMIN"} },
	} {
		v := recruiter()
		change(v)
		require.Empty(t, c.Ask(everything, "{ a }", v, at(7, 0, 0)).Find(), name)
	}
	require.Empty(t, c.Ask(everything, "{ b }", recruiter(), at(7, 0, 0)).Find())
	require.Empty(t, c.Ask(posting, "{ a }", recruiter(), at(7, 0, 0)).Find())
	v := recruiter()
	v.KeyID, v.SessionID = "key_1", "ses_1"
	require.Equal(t, "mine", c.Ask(everything, "{ a }", v, at(7, 0, 0)).Find(),
		"which credential was used does not change the answer")
}

// The cache takes no more memory than it may: it removes what was used least recently, and does not
// keep what is too large.
func TestTheCacheIsBounded(t *testing.T) {
	c := newCache(t, 64<<10)
	p := at(7, 0, 0)
	c.Ask(everything, "large", recruiter(), p).Keep(strings.Repeat("x", 8<<10))
	require.Zero(t, c.Stats().Entries, "an answer of a sixteenth of the cache is too large")
	for i := range 100 {
		c.Ask(everything, strings.Repeat("q", i+1), recruiter(), p).Keep(strings.Repeat("x", 3<<10))
		require.NotEmpty(
			t,
			c.Ask(everything, "q", recruiter(), p).Find(),
			"it is used all the time",
		)
		require.LessOrEqual(t, c.Stats().Bytes, 64<<10)
	}
	require.Greater(t, c.Stats().Entries, 10)
	require.EqualValues(t, 100, int64(c.Stats().Entries)+c.Stats().Evicted)
	require.Empty(t, c.Ask(everything, "qq", recruiter(), p).Find(), "it was used long ago")
	c.Close()
	require.Zero(t, c.Stats().Bytes)
	c.Ask(everything, "q", recruiter(), p).Keep("late")
	require.Zero(t, c.Stats().Entries, "a closed cache keeps nothing")
}

// Entries leave memory after a while, even if no request comes.
func TestEntriesEndByAge(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := newCache(t, 1<<20)
		c.Ask(everything, "{ a }", recruiter(), at(7, 0, 0)).Keep("old")
		wait := answercache.MaxAge - 1
		<-time.After(wait)
		require.Equal(t, "old", c.Ask(everything, "{ a }", recruiter(), at(7, 0, 0)).Find())
		<-time.After(1)
		require.Empty(t, c.Ask(everything, "{ a }", recruiter(), at(7, 0, 0)).Find())
		<-time.After(answercache.MaxAge / 2)
		require.Zero(t, c.Stats().Entries)
		require.Zero(t, c.Stats().Bytes)
	})
}

// Without memory there is no cache, and requests change nothing.
func TestNoCache(t *testing.T) {
	var c *answercache.Cache
	require.Nil(t, answercache.New(answercache.Options{}))
	require.Zero(t, c.Stats())
	c.Close()
	r := c.NewRequest(nil)
	require.Nil(t, r)
	require.Equal(t, t.Context(), r.Loading(t.Context()))
	require.Equal(t, t.Context(), r.Begin(t.Context(), recruiter()))
	require.Empty(t, r.Tag())
}

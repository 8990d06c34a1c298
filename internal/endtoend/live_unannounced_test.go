package endtoend_test

import (
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/internal/hiring"
	"hirewire/internal/testkit"
)

// Events that were committed but not announced, because the process died or never announces
// anything, reach the clients of a server when it polls.
func TestCommittedAndNotAnnounced(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		c := newCrew(t, db, 3, 2, 14)
		p := startServer(t, db.Options())
		t.Cleanup(p.kill)
		heard := c.listen(t, p, c.people[1], nil)
		var slowest time.Duration
		for i := range 10 {
			posting := c.postings[i%len(c.postings)]
			version := i/len(c.postings) + 1
			out, err := c.hiring.MoveApplication(c.ctx, hiring.MoveApplicationInput{
				ApplicationID:   posting.applications[0],
				ToStageID:       posting.stages[version],
				ExpectedVersion: version,
			})
			require.NoError(t, err)
			began := time.Now()
			heard.until(t, out.EventIDs[0])
			slowest = max(slowest, time.Since(began))
		}
		must(
			t,
			on(
				db,
				"user",
				"create",
				"--email",
				"new@acme.example",
				"--name",
				"New",
				"--role",
				"MEMBER",
			)...)
		log := c.log(t, 0)
		heard.until(t, log[len(log)-1].ID)
		t.Logf(
			"unannounced events arrived at most %s after their commit",
			slowest.Round(time.Millisecond),
		)
	})
}

// A server is killed as soon as other processes can see its commit, usually before it has announced
// it. Clients of another server on the same database receive the event anyway.
func TestKilledBetweenCommitAndAnnouncement(t *testing.T) {
	const kills = 4
	db := testkit.NewDB(t, dialect.Postgres)
	c := newCrew(
		t,
		db,
		3,
		kills,
		14,
	) // one application for each kill, because a move without a response would be sent again
	stays := startServer(t, db.Options())
	t.Cleanup(stays.kill)
	heard := c.listen(t, stays, c.people[2], nil)
	work := bundles(c.people[2].token, c.postings[0], 1)
	var slowest time.Duration
	unanswered := 0
	for n := range kills {
		dies := startServer(t, db.Options())
		head := c.head(t).Head
		answered := make(chan error, 1)
		go func() {
			_, err := work[n].move(t.Context(), dies)
			answered <- err
		}()
		for began := time.Now(); c.head(t).Head == head; {
			require.Less(t, time.Since(began), patience, "nothing was committed")
		}
		began := time.Now()
		dies.kill()
		if <-answered != nil {
			unanswered++
		}
		log := c.log(t, head)
		require.Len(t, log, 1)
		heard.until(t, log[0].ID)
		slowest = max(slowest, time.Since(began))
	}
	t.Logf(
		"%d of %d killed before they answered; their events arrived at most %s after the commit was seen",
		unanswered,
		kills,
		slowest.Round(time.Millisecond),
	)
}

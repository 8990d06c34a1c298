package endtoend_test

import (
	"context"
	"net/url"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/commandline"
	"hirewire/internal/hiring"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
)

// lookout is a user who runs hirewire watch in a terminal.
type lookout struct {
	t     *testing.T
	shown lockedBuffer
	read  int
	ended chan int
}

func (c *crew) watch(t *testing.T, p *process, who *colleague, posting string) *lookout {
	t.Helper()
	l := &lookout{t: t, ended: make(chan int, 1)}
	ctx, stop := context.WithCancel(t.Context())
	var running sync.WaitGroup
	running.Go(func() {
		l.ended <- commandline.Run(ctx, []string{"hirewire", "watch", "--server", strings.TrimSuffix(p.url, "graphql"), "--token", who.token, "--posting", posting},
			commandline.Console{In: strings.NewReader(""), Out: &l.shown, Err: &l.shown})
	})
	t.Cleanup(func() { stop(); running.Wait() })
	return l
}

// sees waits for a text in the new output, and returns the output before it.
func (l *lookout) sees(text string) (before string) {
	l.t.Helper()
	require.True(l.t, eventually(l.t.Context(), patience, func() bool {
		news := l.shown.String()[l.read:]
		at := strings.Index(news, text)
		if at < 0 {
			return false
		}
		before = news[:at]
		l.read += at + len(text)
		return true
	}), "%q does not come after:\n%s", text, l.shown.String())
	return before
}

func (c *crew) moveOn(t *testing.T, posting *crewPosting, application, version int) {
	t.Helper()
	_, err := c.hiring.MoveApplication(c.ctx, hiring.MoveApplicationInput{
		ApplicationID:   posting.applications[application],
		ToStageID:       posting.stages[version],
		ExpectedVersion: version,
	})
	require.NoError(t, err)
}

// A posting is watched in a terminal while the server is killed, comes back, and then has a
// different history.
func TestWatch(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		c := newCrew(t, db, 3, 3, 14)
		posting, lead := c.postings[0], c.people[6]
		p := startServer(t, db.Options())
		t.Cleanup(func() { p.kill() })
		address, err := url.Parse(p.url)
		require.NoError(t, err)
		restart := func() { p = startServer(t, db.Options(), "--listen", address.Host) }
		names := c.column(
			t,
			"SELECT name FROM stages WHERE posting_id = ? ORDER BY position",
			posting.id,
		)

		l := c.watch(t, p, lead, posting.id)
		l.sees("Posting 0 (open): " + names[0] + " 3 · " + names[1] + " 0")
		c.moveOn(t, posting, 0, 1)
		l.sees("  Hirewire  moved Applicant 0  " + names[0] + " → " + names[1])

		p.kill()
		l.sees("-- connection lost: ")
		c.moveOn(t, posting, 0, 2)
		c.moveOn(t, posting, 1, 1)
		c.moveOn(t, c.postings[1], 0, 1)
		restart()
		between := l.sees("-- caught up: 2 events were missed")
		require.Equal(t, 2, strings.Count(between, " moved "), between)
		require.NotContains(t, between, "connection lost", "must be printed once")

		p.kill()
		l.sees("-- connection lost: ")
		restart()
		require.NotContains(t, l.sees("-- connected again; nothing was missed"), "moved")

		p.kill()
		l.sees("-- connection lost: ")
		_, err = db.Store.Exec(
			t.Context(),
			"UPDATE event_stream SET epoch = epoch + 1 WHERE id = 1",
		)
		require.NoError(t, err)
		restart()
		l.sees(
			"-- some events cannot be shown (the server has another history, as after a backup was restored); how it stands now:",
		)
		l.sees("Posting 0 (open): " + names[0] + " 1 · " + names[1] + " 1 · " + names[2] + " 1")

		// The rest are changes of rights.
		_, err = c.hiring.ChangeHiringTeamRole(
			c.ctx,
			hiring.ChangeHiringTeamRoleInput{
				PostingID: posting.id,
				UserID:    lead.id,
				Role:      workflow.TeamInterviewer,
			},
		)
		require.NoError(t, err)
		l.sees("-- you see ")
		l.sees("Posting 0 (open): ") // otherwise this query might fail instead of the stream
		_, err = c.hiring.RemoveHiringTeamMember(
			c.ctx,
			hiring.RemoveHiringTeamMemberInput{PostingID: posting.id, UserID: lead.id},
		)
		require.NoError(t, err)
		l.sees("hirewire: you no longer have access to this posting.")
		require.Equal(t, 1, <-l.ended)

		stranger := c.watch(t, p, lead, posting.id)
		stranger.sees("hirewire: there is no such posting, or you may not see it.")
		require.Equal(t, 1, <-stranger.ended)
		forged := c.watch(t, p, &colleague{token: "hw_nonsense"}, posting.id)
		forged.sees(
			"hirewire: the server does not accept this token: it is wrong, expired or revoked.",
		)
		require.Equal(t, 1, <-forged.ended)
	})
}

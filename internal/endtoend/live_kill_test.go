package endtoend_test

import (
	"context"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/eventlog"
	"hirewire/internal/testkit"
)

// The server is killed repeatedly while applications move and clients with all kinds of rights
// follow. Each client ends up with exactly the events that it may see and asked for, in order,
// however many connections that took.
func TestFollowersOfAKilledServer(t *testing.T) {
	kills, moves := sized(t, "HIREWIRE_LIVE_KILLS", 20), sized(t, "HIREWIRE_LIVE_MOVES", 10_000)
	clients := sized(t, "HIREWIRE_LIVE_CLIENTS", 200)
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		began := time.Now()
		c := newCrew(t, db, 5, 24, 26)
		start := c.head(t).Head
		work := c.work()
		ctx, stop := context.WithTimeout(t.Context(), 15*time.Minute)
		defer stop()
		d, all := newDoor(), c.followers(t, clients, start)
		following := follow(ctx, t, d, all, stop)
		made := 0
		for n := range kills {
			p := startServer(t, db.Options())
			d.open(p.url)
			quota := (moves - made) / (kills + 1 - n)
			if n%3 == 1 {
				quota /= 8 // before all clients are back
			}
			made += move(t, p, work, quota, func() { d.close(); p.kill() })
		}
		p := startServer(t, db.Options())
		d.open(p.url)
		made += move(t, p, work, moves-made, func() {})
		c.last(t)
		log := c.log(t, start)
		await(ctx, t, all, log, c.postings)
		for _, who := range c.people {
			require.Equal(
				t,
				idsFor(newFollower(who, nil, 0, ""), log, c.postings),
				activity(t, p, who, c.cursor(t, start)),
				who.name,
			)
		}
		stop()
		following()
		p.kill()

		require.Equal(t, log, c.log(t, start))
		acknowledged(t, log, work)
		deliveries, connections, closes := 0, 0, map[int]int{}
		for _, f := range all {
			n, err := f.check(log, c.postings)
			require.NoError(t, err)
			deliveries += n
			connections += len(f.sessions)
			for code, times := range f.closes {
				closes[code] += times
			}
		}
		require.GreaterOrEqual(t, made, moves)
		require.Greater(t, connections, clients*kills/2, "the clients must have noticed the kills")
		t.Logf(
			"%d kills, %d moves, %d clients: %d deliveries on %d connections, closed %v, in %s",
			kills,
			made,
			clients,
			deliveries,
			connections,
			closes,
			time.Since(began).Round(time.Second),
		)
	})
}

// work distributes the applications among movers: large bundles and single applications, in all
// postings.
func (c *crew) work() []*bundle {
	var out []*bundle
	for i, p := range c.postings {
		mover := c.people[2] // a recruiter
		if i == 0 {
			mover = c.people[6] // its lead
		}
		if p.confidential {
			mover = c.people[3+i%2] // of its team
		}
		out = append(out, bundles(mover.token, p, 8, 1, 1, 1, 12, 1)...)
	}
	return out
}

// followers creates clients for all users in turn. A third of them follow only one or two postings,
// and some start from a past position.
func (c *crew) followers(t *testing.T, n int, start int64) []*follower {
	t.Helper()
	var out []*follower
	for i := range n {
		who := c.people[i%len(c.people)]
		var only []string
		if seen := who.visible(c.postings); i%3 == 2 && len(seen) > 0 {
			at := i % len(seen)
			only = slices.Compact([]string{seen[at], seen[(at+i%2)%len(seen)]})
		}
		f := newFollower(who, only, manner(i%int(manners)), selections[i%len(selections)])
		f.first = c.cursor(t, start)
		out = append(out, f)
	}
	return out
}

// follow runs the clients until the context ends. wait blocks until they have ended. A client that
// fails stops the test.
func follow(
	ctx context.Context,
	t *testing.T,
	d *door,
	all []*follower,
	stop func(),
) (wait func()) {
	t.Helper()
	var wg sync.WaitGroup
	for _, f := range all {
		wg.Go(func() {
			if err := f.run(ctx, d); err != nil {
				t.Error(err)
				stop()
			}
		})
	}
	return wg.Wait
}

// await waits until every client has received the last event that it must get.
func await(
	ctx context.Context,
	t *testing.T,
	all []*follower,
	log []eventlog.Event,
	postings []*crewPosting,
) {
	t.Helper()
	ctx, stop := context.WithTimeout(ctx, 2*patience)
	defer stop()
	for _, f := range all {
		want := idsFor(f, log, postings)
		require.NotEmpty(t, want, "%s", f)
		require.NoError(t, f.await(ctx, want[len(want)-1]))
	}
}

// idsFor returns the ids of the events that a client must get.
func idsFor(f *follower, log []eventlog.Event, postings []*crewPosting) []string {
	var out []string
	for i := range log {
		if f.wants(&log[i], postings) {
			out = append(out, log[i].ID)
		}
	}
	return out
}

// acknowledged requires that the log has every move that a server confirmed.
func acknowledged(t *testing.T, log []eventlog.Event, work []*bundle) {
	t.Helper()
	logged := map[string]bool{}
	for _, e := range log {
		logged[e.ID] = true
	}
	for _, b := range work {
		for _, id := range b.acknowledged {
			require.True(t, logged[id], "an acknowledged move is lost")
		}
	}
}

// activity returns the ids of the events after a cursor, as an integration reads them.
func activity(t *testing.T, p *process, who *colleague, after string) []string {
	t.Helper()
	var out []string
	for {
		var page struct {
			Activity struct {
				Nodes    []struct{ ID string }
				PageInfo struct {
					HasNextPage bool
					EndCursor   string
				}
			}
		}
		err := p.send(
			t.Context(),
			who.token,
			`query ($after: Cursor) { activity(after: $after, first: 500) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
			map[string]any{"after": after},
			&page,
		)
		require.NoError(t, err, who.name)
		for _, n := range page.Activity.Nodes {
			out = append(out, n.ID)
		}
		if !page.Activity.PageInfo.HasNextPage {
			return out
		}
		after = page.Activity.PageInfo.EndCursor
	}
}

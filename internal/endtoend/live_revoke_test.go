package endtoend_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
)

const leaveTeam = `mutation($input: RemoveHiringTeamMemberInput!) { removeHiringTeamMember(input: $input) { event { id } problem { __typename message } } }`

const leaveInterview = `mutation($input: AssignInterviewersInput!) { assignInterviewers(input: $input) { event { id } problem { __typename message } } }`

type leaveAnswer struct {
	RemoveHiringTeamMember, AssignInterviewers *struct {
		Event   *struct{ ID string }
		Problem *struct{ Typename, Message string }
	}
}

func (a *leaveAnswer) event(t *testing.T) string {
	t.Helper()
	one := a.RemoveHiringTeamMember
	if one == nil {
		one = a.AssignInterviewers
	}
	require.NotNil(t, one)
	require.Nil(t, one.Problem)
	return one.Event.ID
}

// concerned is a user who is about to lose their rights. It records the events of a posting that
// they receive until they learn of the loss, and when that is.
type concerned struct {
	*follower
	mu    sync.Mutex
	first chan struct{} // closed with the first event
	told  chan struct{} // closed when they have learned of it
	at    time.Time
	how   string
	got   []string
	since []string
}

func (c *crew) concerned(
	t *testing.T,
	ctx context.Context,
	p *process,
	who *colleague,
	only []string,
	posting string,
) *concerned {
	t.Helper()
	one := &concerned{
		follower: newFollower(who, only, byFrame, selections[2]+" posting { id }"),
		first:    make(chan struct{}),
		told:     make(chan struct{}),
	}
	var begun, heard sync.Once
	hear := func(how string) {
		heard.Do(func() { one.at, one.how = time.Now(), how; close(one.told) })
	}
	one.take = func(f *frame) error {
		one.mu.Lock()
		defer one.mu.Unlock()
		if f.Typename != "PipelineEvents" {
			return fmt.Errorf("%s %s", f.Typename, f.Reason)
		}
		one.once.Do(func() { close(one.ready) })
		for _, e := range f.Events {
			switch {
			case e.Typename == "AccessLost" && e.PostingID == posting:
				hear("AccessLost")
			case e.Posting == nil || e.Posting.ID != posting:
			case one.how != "":
				one.since = append(one.since, e.ID)
			default:
				one.got = append(one.got, e.ID)
				begun.Do(func() { close(one.first) })
			}
		}
		return nil
	}
	d := newDoor()
	d.open(p.url)
	var wg sync.WaitGroup
	wg.Go(func() {
		err := one.run(ctx, d)
		var e ended
		if errors.As(err, &e) && e.code == "FORBIDDEN" {
			one.mu.Lock()
			defer one.mu.Unlock()
			hear("FORBIDDEN")
			return
		}
		if err != nil {
			t.Error(err)
		}
	})
	t.Cleanup(wg.Wait)
	within(t, one.ready, one.follower)
	return one
}

func within(t *testing.T, happens <-chan struct{}, what fmt.Stringer) {
	t.Helper()
	patient := time.NewTimer(patience)
	defer patient.Stop()
	select {
	case <-happens:
	case <-patient.C:
		t.Fatalf("%s: timeout", what)
	}
}

// Users lose their rights through one server while they follow on another. They learn of it within
// seconds, and receive nothing that happened later.
func TestRevokedOnAnotherServer(t *testing.T) {
	const people = 5
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		c := newCrew(t, db, 3, 8, 14)
		posting := c.postings[0]
		var leads, interviewers []*colleague
		for i := range people {
			lead, interviewer := c.hire(t, workflow.RoleMember), c.hire(t, workflow.RoleMember)
			c.join(t, lead, posting, workflow.TeamHiringLead)
			c.assign(t, interviewer, posting, i)
			leads, interviewers = append(leads, lead), append(interviewers, interviewer)
		}
		a := startServer(t, db.Options())
		t.Cleanup(a.kill)
		b := a
		if db.Dialect == dialect.Postgres {
			b = startServer(t, db.Options())
			t.Cleanup(b.kill)
		}
		ctx, stop := context.WithTimeout(t.Context(), 4*time.Minute)
		t.Cleanup(stop)
		shift := c.shift(t, a)
		admin := c.people[1]
		var slowest time.Duration
		for i := range people {
			all := []*concerned{
				c.concerned(t, ctx, b, leads[i], nil, posting.id),
				c.concerned(t, ctx, b, leads[i], []string{posting.id}, posting.id),
				c.concerned(t, ctx, b, interviewers[i], nil, posting.id),
				c.concerned(t, ctx, b, interviewers[i], []string{posting.id}, posting.id),
			}
			for _, one := range all {
				within(t, one.first, one.follower)
			}
			revoked := []string{
				c.revoke(
					t,
					a,
					admin,
					leaveTeam,
					map[string]any{"postingId": posting.id, "userId": leads[i].id},
				),
				c.revoke(
					t,
					a,
					admin,
					leaveInterview,
					map[string]any{
						"applicationId": posting.applications[i],
						"removeUserIds": []string{interviewers[i].id},
					},
				),
			}
			answered := time.Now()
			for _, one := range all {
				within(t, one.told, one.follower)
				slowest = max(slowest, one.at.Sub(answered))
			}
			require.Equal(
				t,
				[]string{"AccessLost", "FORBIDDEN", "AccessLost", "FORBIDDEN"},
				[]string{all[0].how, all[1].how, all[2].how, all[3].how},
			)
			shift.until(t, shift.made.Load()+20)
			seqs := map[string]int64{}
			for _, e := range c.log(t, 0) {
				seqs[e.ID] = e.Seq
			}
			for k, one := range all {
				one.mu.Lock()
				for _, id := range one.got {
					require.Less(
						t,
						seqs[id],
						seqs[revoked[k/2]],
						"%s: got what came after the end of their rights",
						one,
					)
				}
				require.Empty(t, one.since, "%s: got more after they were told", one)
				one.mu.Unlock()
			}
		}
		t.Logf(
			"%d people heard at most %s after the answer that they see no more",
			2*people,
			slowest.Round(time.Millisecond),
		)
		require.Less(t, slowest, 5*time.Second)
		shift.stop()
		stop()
	})
}

func (c *crew) revoke(
	t *testing.T,
	p *process,
	who *colleague,
	command string,
	in map[string]any,
) (event string) {
	t.Helper()
	var a leaveAnswer
	require.NoError(t, p.send(t.Context(), who.token, command, map[string]any{"input": in}, &a))
	return a.event(t)
}

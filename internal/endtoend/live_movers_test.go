package endtoend_test

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

const bulkMove = `mutation($input: MoveApplicationsInput!) { moveApplications(input: $input) {
	results { application { id version } event { id } problem { __typename message } } problem { __typename message } } }`

type bulkAnswer struct {
	MoveApplications struct {
		Results []struct {
			Application *struct {
				ID      string
				Version int
			}
			Event   *struct{ ID string }
			Problem *struct{ Typename, Message string }
		}
		Problem *struct{ Typename, Message string }
	}
}

// bundle has some applications of one posting, which one client moves together from stage to stage.
// A command without a response is sent again unchanged.
type bundle struct {
	token    string
	posting  *crewPosting
	apps     []string
	versions map[string]int
	step     int
	pending  map[string]any
	// acknowledged has the events that a server confirmed.
	acknowledged []string
}

// bundles divides the applications of a posting into bundles of the given sizes, in turn.
func bundles(token string, p *crewPosting, sizes ...int) []*bundle {
	var out []*bundle
	for rest := p.applications; len(rest) > 0; {
		n := min(sizes[len(out)%len(sizes)], len(rest))
		b := &bundle{token: token, posting: p, apps: rest[:n], versions: map[string]int{}}
		for _, id := range b.apps {
			b.versions[id] = 1
		}
		out, rest = append(out, b), rest[n:]
	}
	return out
}

func (b *bundle) next() map[string]any {
	b.step++
	in := map[string]any{
		"toStageId":      b.posting.stages[b.step%len(b.posting.stages)],
		"idempotencyKey": fmt.Sprintf("%s-%d", b.apps[0], b.step),
	}
	if len(b.apps) == 1 {
		in["applicationId"], in["expectedVersion"] = b.apps[0], b.versions[b.apps[0]]
		return in
	}
	var items []map[string]any
	for _, id := range b.apps {
		items = append(
			items,
			map[string]any{"applicationId": id, "expectedVersion": b.versions[id]},
		)
	}
	in["items"] = items
	return in
}

// move moves the bundle to the next stage and returns the new events. A refused command is returned
// as a refusal, which is different from a connection error.
func (b *bundle) move(ctx context.Context, p *process) (events []string, err error) {
	if b.pending == nil {
		b.pending = b.next()
	}
	if len(b.apps) == 1 {
		events, err = b.moveOne(ctx, p)
	} else {
		events, err = b.moveAll(ctx, p)
	}
	if err == nil {
		b.pending = nil
		b.acknowledged = append(b.acknowledged, events...)
	}
	return events, err
}

// refusal is the error of a command that the server refused.
type refusal struct{ why string }

func (r refusal) Error() string { return "a move was refused: " + r.why }

func (b *bundle) moveOne(ctx context.Context, p *process) ([]string, error) {
	var a moveAnswer
	if err := p.send(ctx, b.token, killMove, map[string]any{"input": b.pending}, &a); err != nil {
		return nil, err
	}
	m := a.MoveApplication
	if m.Problem != nil {
		return nil, refusal{m.Problem.Typename + " " + m.Problem.Message}
	}
	b.versions[m.Application.ID] = m.Application.Version
	return []string{m.Event.ID}, nil
}

func (b *bundle) moveAll(ctx context.Context, p *process) ([]string, error) {
	var a bulkAnswer
	if err := p.send(ctx, b.token, bulkMove, map[string]any{"input": b.pending}, &a); err != nil {
		return nil, err
	}
	m := a.MoveApplications
	if m.Problem != nil {
		return nil, refusal{m.Problem.Typename + " " + m.Problem.Message}
	}
	if len(m.Results) != len(b.apps) {
		return nil, refusal{
			fmt.Sprintf("%d answers for %d applications", len(m.Results), len(b.apps)),
		}
	}
	var events []string
	for _, r := range m.Results {
		if r.Problem != nil {
			return nil, refusal{r.Problem.Typename + " " + r.Problem.Message}
		}
		b.versions[r.Application.ID] = r.Application.Version
		events = append(events, r.Event.ID)
	}
	return events, nil
}

// move lets clients move applications until quota moves are done. It then calls end, which may stop
// the server, waits until the clients have noticed, and returns the number of confirmed moves.
func move(t *testing.T, p *process, work []*bundle, quota int, end func()) int {
	t.Helper()
	const clients = 6
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Minute)
	defer cancel()
	var made atomic.Int64
	var stop atomic.Bool
	enough := make(chan struct{})
	var once sync.Once
	var wg sync.WaitGroup
	for i := range clients {
		mine := every(work, i, clients)
		require.NotEmpty(t, mine)
		wg.Go(func() {
			for n := 0; !stop.Load(); n++ {
				events, err := mine[n%len(mine)].move(ctx, p)
				if _, refused := err.(refusal); refused { //nolint:errorlint // it is never wrapped
					t.Error(err)
					once.Do(func() { close(enough) })
				}
				if err != nil {
					return // the server is gone; the bundle retries on the next one
				}
				if made.Add(int64(len(events))) >= int64(quota) {
					once.Do(func() { close(enough) })
				}
			}
		})
	}
	select {
	case <-enough:
	case <-ctx.Done():
		t.Errorf("%d of %d moves are made", made.Load(), quota)
	}
	end()
	stop.Store(true)
	wg.Wait()
	return int(made.Load())
}

// every returns each n-th bundle, beginning with from.
func every(work []*bundle, from, n int) []*bundle {
	var out []*bundle
	for k := from; k < len(work); k += n {
		out = append(out, work[k])
	}
	return out
}

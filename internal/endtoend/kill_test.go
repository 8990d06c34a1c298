package endtoend_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
	"regexp"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/commandline"
	"hirewire/internal/hiring"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
)

// serveEnv makes the test binary run the real server instead of the tests, so that a test can kill
// a whole process.
const serveEnv = "HIREWIRE_TEST_SERVE"

func TestMain(m *testing.M) {
	if os.Getenv(serveEnv) != "" {
		ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
		context.AfterFunc(ctx, stop) // as in main
		os.Exit(
			commandline.Run(
				ctx,
				os.Args,
				commandline.Console{In: os.Stdin, Out: os.Stdout, Err: os.Stderr},
			),
		)
	}
	status := m.Run()
	if err := demoCompany.Drop(); err != nil {
		fmt.Fprintln(os.Stderr, "drop the demo company's database:", err)
		status = 1
	}
	os.Exit(status)
}

// process is a running server.
type process struct {
	cmd *exec.Cmd
	url string
}

var servesAt = regexp.MustCompile(`http://\S+/graphql`)

func startServer(t *testing.T, o store.Options, more ...string) *process {
	t.Helper()
	args := append(
		[]string{
			"serve",
			"--listen",
			"127.0.0.1:0",
			"--metrics-listen",
			"off",
			"--log-level",
			"error",
		},
		more...)
	if o.URL == "" {
		args = append(args, "--data", o.DataDir)
	}
	cmd := exec.CommandContext(t.Context(), os.Args[0], args...)
	cmd.Env = append(os.Environ(), serveEnv+"=1")
	if o.URL != "" {
		cmd.Env = append(cmd.Env, "DATABASE_URL="+o.URL)
	}
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	p := &process{cmd: cmd}
	lines := bufio.NewScanner(out)
	for p.url == "" && lines.Scan() {
		p.url = servesAt.FindString(lines.Text())
	}
	require.NotEmpty(t, p.url, "the server did not say where it serves")
	go func() { _, _ = io.Copy(io.Discard, out) }()
	return p
}

// kill ends the process like kill -9.
func (p *process) kill() {
	_ = p.cmd.Process.Kill()
	_ = p.cmd.Wait()
}

// send runs an operation and decodes its data.
func (p *process) send(ctx context.Context, token, query string, variables any, into any) error {
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, p.url, bytes.NewReader(body))
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Authorization", "Bearer "+token)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer func() { _ = resp.Body.Close() }()
	var answer struct {
		Data   json.RawMessage `json:"data"`
		Errors json.RawMessage `json:"errors"`
	}
	if err := json.NewDecoder(resp.Body).Decode(&answer); err != nil {
		return err
	}
	if answer.Errors != nil {
		return fmt.Errorf("%s", answer.Errors)
	}
	return json.Unmarshal(answer.Data, into)
}

const killMove = `mutation($input: MoveApplicationInput!) { moveApplication(input: $input) {
	application { id version stage { id } } event { id } replayed problem { __typename message } } }`

type moveAnswer struct {
	MoveApplication struct {
		Application *struct {
			ID      string
			Version int
			Stage   struct{ ID string }
		}
		Event   *struct{ ID string }
		Problem *struct {
			Typename string `json:"__typename"`
			Message  string
		}
	}
}

// mover moves its own applications from stage to stage until it is stopped. Like a good client, it
// retries commands without a response.
type mover struct {
	token    string
	apps     []string
	versions []int
	at       []int
	step     int
	// pending is a command without a response. It is sent again unchanged to the next server.
	pending map[string]any
	// acknowledged has the events that the server confirmed.
	acknowledged map[string]string
}

func (m *mover) next(stages []string) map[string]any {
	i := m.step % len(m.apps)
	m.at[i] = (m.at[i] + 1) % len(stages)
	m.step++
	return map[string]any{
		"applicationId": m.apps[i], "toStageId": stages[m.at[i]], "expectedVersion": m.versions[i],
		"idempotencyKey": fmt.Sprintf("%s-%d", m.apps[i], m.step),
	}
}

// run moves applications until the server is gone.
func (m *mover) run(ctx context.Context, p *process, stages []string, done func()) error {
	for {
		if m.pending == nil {
			m.pending = m.next(stages)
		}
		var answer moveAnswer
		if err := p.send(
			ctx,
			m.token,
			killMove,
			map[string]any{"input": m.pending},
			&answer,
		); err != nil {
			return nil //nolint:nilerr // the server was killed, as the test intends
		}
		a := answer.MoveApplication
		if a.Problem != nil {
			return fmt.Errorf(
				"a command that was sent again was refused: %s %s",
				a.Problem.Typename,
				a.Problem.Message,
			)
		}
		m.acknowledged[a.Event.ID] = a.Application.ID
		for i, id := range m.apps {
			if id == a.Application.ID {
				m.versions[i] = a.Application.Version
			}
		}
		m.pending = nil
		done()
	}
}

// The server is killed five times under load. Acknowledged commands are not lost, others are either
// complete or had no effect, and retries do nothing twice.
func TestKilledUnderLoad(t *testing.T) {
	const rounds, movers, appsEach, perRound = 5, 8, 4, 60
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := newKillWorld(t, db, movers, appsEach)
		for round := range rounds {
			p := startServer(t, db.Options())
			var wg sync.WaitGroup
			var acknowledged atomic.Int64
			enough := make(chan struct{})
			for _, m := range w.movers {
				wg.Go(func() {
					err := m.run(t.Context(), p, w.stages, func() {
						if acknowledged.Add(1) == perRound {
							close(enough)
						}
					})
					if err != nil {
						t.Error(err)
					}
				})
			}
			<-enough
			p.kill()
			wg.Wait()
			require.GreaterOrEqual(t, acknowledged.Load(), int64(perRound), "round %d", round)
		}
		log := testkit.Log(t, db.Store)
		require.Equal(
			t,
			testkit.Tables(t, db.Store),
			testkit.Replay(t, log),
			"log and tables disagree",
		)
		logged := map[string]string{}
		for _, e := range log {
			logged[e.ID] = e.ApplicationID
		}
		for _, m := range w.movers {
			for event, application := range m.acknowledged {
				require.Equal(t, application, logged[event], "an acknowledged move is lost")
			}
		}
		rows, err := db.Store.Query(t.Context(), `SELECT
			(SELECT count(*) FROM idempotency_records),
			(SELECT count(*) FROM transitions WHERE kind = 'MOVED'),
			(SELECT count(*) FROM event WHERE kind = 'ApplicationMoved')`)
		require.NoError(t, err)
		defer rows.Close()
		require.True(t, rows.Next())
		var keys, transitions, events int
		require.NoError(t, rows.Scan(&keys, &transitions, &events))
		require.Equal(t, events, transitions, "a move must have both a transition and an event")
		require.Equal(t, events, keys, "every move has its own key, so none was done twice")
	})
}

type killWorld struct {
	stages []string
	movers []*mover
}

func newKillWorld(t *testing.T, db *testkit.DB, movers, each int) *killWorld {
	t.Helper()
	clock := testkit.NewClock()
	s := hiring.New(hiring.Options{Store: db.Store, Now: clock.Now, IDs: testkit.IDs(clock.Now, 9)})
	ctx := access.With(t.Context(), access.System())
	_, err := s.Bootstrap(ctx, hiring.BootstrapOptions{Company: "Acme"})
	require.NoError(t, err)
	user, err := s.CreateUser(
		ctx,
		hiring.CreateUserInput{
			Name:  "Rita",
			Email: "rita@acme.example",
			Role:  workflow.RoleRecruiter,
		},
	)
	require.NoError(t, err)
	key, err := s.CreateAPIKeyFor(
		ctx,
		user.ItemID,
		hiring.CreateAPIKeyInput{Name: "test", Scope: workflow.ScopeWrite},
	)
	require.NoError(t, err)
	title := "Developer"
	made, err := s.CreatePosting(ctx, hiring.CreatePostingInput{
		Title:      &title,
		Openings:   1,
		Employment: workflow.EmploymentFullTime,
		Workplace:  workflow.WorkplaceRemote,
		Visibility: workflow.VisibilityListed,
	})
	require.NoError(t, err)
	_, err = s.OpenPosting(
		ctx,
		hiring.OpenPostingInput{PostingID: made.PostingID, ExpectedVersion: 1},
	)
	require.NoError(t, err)
	w := &killWorld{}
	stages, err := db.Store.Ent().Stage.Query().All(ctx)
	require.NoError(t, err)
	for _, stage := range stages {
		w.stages = append(w.stages, stage.ID)
	}
	for range movers {
		m := &mover{token: key.Secret, acknowledged: map[string]string{}}
		for range each {
			out, err := s.CreateApplication(ctx, hiring.CreateApplicationInput{
				PostingID: made.PostingID,
				StageID:   &w.stages[0],
				Candidate: &hiring.NewCandidateInput{Name: "Somebody"},
			})
			require.NoError(t, err)
			m.apps, m.versions, m.at = append(
				m.apps,
				out.ApplicationID,
			), append(
				m.versions,
				1,
			), append(
				m.at,
				0,
			)
		}
		w.movers = append(w.movers, m)
	}
	return w
}

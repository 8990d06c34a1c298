package endtoend_test

import (
	"encoding/json"
	"net/http"
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/testkit"
	"hirewire/internal/ws"
)

// socket is a WebSocket to a server, after connection_ack.
type socket struct {
	t    *testing.T
	conn *ws.Client
}

func openSocket(t *testing.T, p *process, payload string) *socket {
	t.Helper()
	conn, err := ws.Dial(t.Context(), "ws"+strings.TrimPrefix(p.url, "http"), nil)
	require.NoError(t, err)
	t.Cleanup(func() { _ = conn.Close() })
	s := &socket{t, conn}
	s.say(`{"type":"connection_init","payload":` + payload + `}`)
	return s
}

func (s *socket) say(text string) {
	s.t.Helper()
	require.NoError(s.t, s.conn.Send([]byte(text)))
}

func (s *socket) hear() (text string, err error) {
	s.t.Helper()
	raw, err := s.conn.Receive(time.Now().Add(20 * time.Second))
	return string(raw), err
}

// A pipeline is followed over a WebSocket: the first frame arrives immediately, then a move by
// another user. After the server was killed, the cursor returns what was missed.
func TestAPipelineIsFollowedOverAWebSocket(t *testing.T) {
	query, err := os.ReadFile(operationsDir + "/pipeline_updates.graphql")
	require.NoError(t, err)
	for _, d := range testkit.Dialects() {
		t.Run(testkit.Name(d), func(t *testing.T) {
			db := demoCompany.NewDB(t, d)
			p := startServer(t, db.Options(), "--demo")
			t.Cleanup(func() { p.kill() })
			values := demoValues(t, p)

			refused := openSocket(t, p, `{"authorization":"Bearer nonsense"}`)
			_, err := refused.hear()
			require.Equal(t, ws.CloseForbidden, ws.CloseCode(err), "%v", err)

			subscribe := func(after *string) *socket {
				s := openSocket(t, p, `{"authorization":"Bearer demo-lead"}`)
				text, err := s.hear()
				require.NoError(t, err)
				require.JSONEq(t, `{"type":"connection_ack"}`, text)
				body, err := json.Marshal(
					map[string]any{
						"query":     string(query),
						"variables": map[string]any{"after": after},
					},
				)
				require.NoError(t, err)
				s.say(`{"id":"1","type":"subscribe","payload":` + string(body) + `}`)
				return s
			}
			s := subscribe(nil)
			first, err := s.hear()
			require.NoError(t, err)
			require.Contains(t, first, `"events":[]`)

			move := func(to string, version int) string {
				var answer moveAnswer
				require.NoError(
					t,
					p.send(
						t.Context(),
						"demo-recruiter",
						killMove,
						map[string]any{"input": map[string]any{
							"applicationId":   values["application"],
							"toStageId":       to,
							"expectedVersion": version,
						}},
						&answer,
					),
				)
				require.Nil(t, answer.MoveApplication.Problem)
				return answer.MoveApplication.Event.ID
			}
			event := move(values["stage"], 1)
			second, err := s.hear()
			require.NoError(t, err)
			require.Contains(t, second, event)
			require.Contains(t, second, `"ApplicationMoved"`)
			var frame struct {
				Payload struct {
					Data struct{ PipelineUpdates struct{ Cursor string } }
				}
			}
			require.NoError(t, json.Unmarshal([]byte(second), &frame))

			p.kill()
			p = startServer(t, db.Options(), "--demo")
			missed := move(values["otherStage"], 2)
			resumed := subscribe(&frame.Payload.Data.PipelineUpdates.Cursor)
			first, err = resumed.hear()
			require.NoError(t, err)
			require.Contains(
				t,
				first,
				`"events":[]`,
				"the first frame must arrive before the log is read",
			)
			again, err := resumed.hear()
			require.NoError(t, err)
			require.Contains(t, again, missed)
			require.NotContains(t, again, event, "events must not be delivered again")
		})
	}
}

// The metrics include streams and sockets.
func TestLiveMetrics(t *testing.T) {
	dir := t.TempDir()
	token := signIn(t, dir)
	s := serve(t, "--data", dir, "--metrics-listen", "127.0.0.1:0")
	p := &process{url: s.base + "/graphql"}
	rude := openSocket(t, p, `{"authorization":"Bearer `+token+`"}`)
	_, err := rude.hear()
	require.NoError(t, err)
	rude.say("nonsense")
	_, err = rude.hear()
	require.Equal(t, ws.CloseBadRequest, ws.CloseCode(err))

	c := openSocket(t, p, `{"authorization":"Bearer `+token+`"}`)
	_, err = c.hear()
	require.NoError(t, err)
	c.say(
		`{"id":"1","type":"subscribe","payload":{"query":"subscription { pipelineUpdates { __typename ... on PipelineEvents { cursor } } }"}}`,
	)
	_, err = c.hear()
	require.NoError(t, err)
	at := regexp.MustCompile(`msg=metrics address=(\S+)`).FindStringSubmatch(s.log.String())
	require.NotNil(t, at)
	for _, line := range []string{
		"hirewire_live_subscriptions 1\n", "hirewire_live_ring_events 0\n", "hirewire_live_events_total 0\n", "hirewire_live_replay_pages_total 0\n",
		"hirewire_live_frames_total 1\n", "hirewire_live_frames_rendered_total 1\n", "hirewire_websocket_connections 1\n",
		`hirewire_websocket_closes_total{code="4400"} 1` + "\n",
	} {
		require.True(
			t,
			eventually(
				t.Context(),
				patience,
				func() bool { return strings.Contains(measured(t, at[1]), line) },
			),
			line,
		)
	}
	require.Regexp(t, `hirewire_live_statements_total [1-9]`, measured(t, at[1]))
}

// measured returns the metrics at an address.
func measured(t *testing.T, address string) string {
	t.Helper()
	req, err := http.NewRequestWithContext(
		t.Context(),
		http.MethodGet,
		"http://"+address+"/metrics",
		http.NoBody,
	)
	require.NoError(t, err)
	return send(t, req).body
}

package graphqlhttp

import (
	"context"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/graph"
	"hirewire/internal/access"
	"hirewire/internal/ratelimit"
	"hirewire/internal/workflow"
	"hirewire/internal/ws"
)

// outcome is what a socket's operation was told.
type outcome struct{ told []byte }

func (o *outcome) Next(_ context.Context, text ws.Payload) error {
	o.told = text.AppendTo(nil)
	return nil
}

func (o *outcome) Offer(
	text ws.Payload,
) (bool, error) {
	o.told = text.AppendTo(nil)
	return true, nil
}
func (o *outcome) Fail(_ context.Context, list []byte) error { o.told = list; return nil }
func (*outcome) Stream()                                     {}
func (*outcome) End()                                        {}

// Time in the queue is time in which rights can be lost: whoever waits for room has the rights of
// when there is some. The duration that is measured begins at the request's arrival and has the
// waiting in it.
func TestRightsAreThoseAfterTheQueue(t *testing.T) {
	const query = `{"query":"{ viewer { name } }"}`
	type asked struct {
		server *Server
		load   func(context.Context) (*access.Viewer, error)
	}
	overHTTP := func(accept string) func(t *testing.T, a asked) string {
		return func(t *testing.T, a asked) string {
			r := httptest.NewRequestWithContext(
				WithCaller(t.Context(), &Caller{ID: "usr_ada", Load: a.load}),
				http.MethodPost,
				"/graphql",
				strings.NewReader(query),
			)
			r.Header.Set("Content-Type", "application/json")
			r.Header.Set("Accept", accept)
			w := httptest.NewRecorder()
			a.server.ServeHTTP(w, r)
			return w.Body.String()
		}
	}
	for name, ask := range map[string]func(t *testing.T, a asked) string{
		"JSON":   overHTTP("application/json"),
		"events": overHTTP("text/event-stream"),
		"socket": func(t *testing.T, a asked) string {
			out := &outcome{}
			ctx := access.With(t.Context(), &access.Viewer{ID: "usr_ada", Kind: workflow.ActorUser})
			a.server.executeSocket(ctx, json.RawMessage(query), out, func(ctx context.Context, _ *access.Viewer) (*access.Viewer, error) { return a.load(ctx) })
			return string(out.told)
		},
	} {
		for _, lost := range []bool{false, true} {
			t.Run(name+map[bool]string{false: ", kept", true: ", lost"}[lost], func(t *testing.T) {
				synctest.Test(t, func(t *testing.T) {
					gate := &ratelimit.Gate{Slots: ratelimit.NewSlots(1, 10, time.Hour)}
					leave, err := gate.Enter(t.Context(), "somebody else")
					require.NoError(t, err)
					var operations []Operation
					api := NewServer(Options{
						API: graph.New(
							&graph.Resolver{},
							slog.New(slog.DiscardHandler),
						),
						Logger:  slog.New(slog.DiscardHandler),
						Gate:    gate,
						Observe: func(o Operation) { operations = append(operations, o) },
					})
					ended, loads := false, 0
					answer := make(chan string, 1)
					go func() {
						answer <- ask(t, asked{api, func(context.Context) (*access.Viewer, error) {
							loads++
							time.Sleep(time.Second)
							if ended {
								return nil, access.ErrUnauthenticated
							}
							return &access.Viewer{ID: "usr_ada", Name: "Ada", Kind: workflow.ActorUser, Role: workflow.RoleMember}, nil
						}})
					}()
					synctest.Wait()
					time.Sleep(time.Minute)
					require.Zero(t, loads, "rights that were read before the queue would be old")
					ended = lost
					leave()
					text := <-answer
					require.Equal(t, 1, loads)
					require.Len(t, operations, 1)
					require.Equal(t, time.Minute, operations[0].Waiting)
					require.Equal(t, time.Second, operations[0].SignIn)
					require.Equal(t, time.Minute+time.Second, operations[0].Duration)
					if lost {
						require.Contains(t, text, `"UNAUTHENTICATED"`)
						require.NotContains(t, text, "Ada")
						require.Equal(t, []string{"UNAUTHENTICATED"}, operations[0].Codes)
					} else {
						require.Contains(t, text, "Ada")
					}
					free, err := gate.Enter(t.Context(), "the next")
					require.NoError(t, err, "its room was given back")
					free()
				})
			})
		}
	}
}

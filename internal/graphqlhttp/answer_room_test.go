package graphqlhttp_test

import (
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/ratelimit"
	"hirewire/internal/testkit/apikit"
)

// stalled is a client that does not read until it is told to.
type stalled struct {
	*httptest.ResponseRecorder
	read chan struct{}
}

func (s *stalled) Write(p []byte) (int, error) {
	<-s.read
	return s.ResponseRecorder.Write(p)
}

// Long answers take room until their clients have read them; what finds none is refused with a time
// to come back, as JSON and as events. Short answers take none.
func TestAnswersTakeRoom(t *testing.T) {
	const long = `{"query": "{ __schema { types { name description fields { name description } } } }"}`
	ask := func(h http.Handler, query, accept string) apikit.Answer {
		return apikit.Do(
			t,
			h,
			apikit.Request(
				"POST",
				"/graphql",
				query,
				"Content-Type",
				apikit.PlainJSON,
				"Accept",
				accept,
			),
		)
	}
	first := ask(apikit.Bare(), long, apikit.PlainJSON)
	require.Empty(t, first.Errors)
	room := ratelimit.NewBytes(2 * int64(len(first.Text)))
	h := apikit.Bare(func(o *apikit.Options) { o.Gate = &ratelimit.Gate{Answers: room} })
	require.Empty(t, ask(h, long, apikit.PlainJSON).Errors)
	require.Zero(t, room.InUse())

	client := &stalled{httptest.NewRecorder(), make(chan struct{})}
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		h.ServeHTTP(
			client,
			apikit.Request("POST", "/graphql", long, "Content-Type", apikit.PlainJSON),
		)
	}()
	require.Eventually(t, func() bool { return room.InUse() > 0 }, 10*time.Second, time.Millisecond)
	a := ask(h, long, apikit.PlainJSON)
	require.Equal(t, http.StatusServiceUnavailable, a.Status, a.Text)
	require.Equal(t, "UNAVAILABLE", a.Code())
	require.Equal(t, "1", a.Header.Get("Retry-After"))
	require.Contains(t, ask(h, long, apikit.EventStream).Text, "UNAVAILABLE")
	require.Empty(
		t,
		ask(h, `{"query": "{ __typename }"}`, apikit.PlainJSON).Errors,
		"a short one takes none",
	)
	close(client.read)
	<-ended
	require.Zero(t, room.InUse())
	require.Empty(t, ask(h, long, apikit.PlainJSON).Errors)
	require.NotContains(t, ask(h, long, apikit.EventStream).Text, "UNAVAILABLE")
	require.Zero(t, room.InUse())
}

// Streams of server-sent events are bounded for each viewer, as sockets are; other operations are
// not counted.
func TestStreamsOfEventsAreBounded(t *testing.T) {
	h := apikit.Bare(
		func(o *apikit.Options) { o.Gate = &ratelimit.Gate{Streams: ratelimit.NewEach(0)} },
	)
	ask := func(query string) apikit.Answer {
		return apikit.Do(
			t,
			h,
			apikit.Request(
				"POST",
				"/graphql",
				`{"query": "`+query+`"}`,
				"Content-Type",
				apikit.PlainJSON,
				"Accept",
				apikit.EventStream,
			),
		)
	}
	a := ask("subscription { pipelineUpdates { __typename } }")
	require.Equal(t, http.StatusTooManyRequests, a.Status, a.Text)
	require.Equal(t, "RATE_LIMITED", a.Code())
	require.Equal(t, "10", a.Header.Get("Retry-After"))
	require.Contains(t, ask("{ __typename }").Text, "Query")
}

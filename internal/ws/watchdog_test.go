package ws

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestWatchdogActions(t *testing.T) {
	o := Options{
		InitTimeout:  4 * time.Second,
		WriteTimeout: 8 * time.Second,
		PingInterval: 10 * time.Second,
	}
	began := time.Hour
	after := func(d time.Duration) time.Duration { return began + d }
	in := func(heard time.Duration, writes uint64) activity {
		return activity{initialized: true, lastHeard: began + heard, writes: writes}
	}
	for name, c := range map[string][]struct {
		at   time.Duration
		see  activity
		want action
	}{
		"has not sent connection_init": {
			{4 * time.Second, activity{lastHeard: after(3 * time.Second)}, noAction},
			{4*time.Second + 1, activity{lastHeard: after(3 * time.Second)}, endUninitialised},
		},
		"sent connection_init in time": {{5 * time.Second, in(3*time.Second, 0), noAction}},
		"is closing":                   {{time.Hour, activity{closing: true}, noAction}},
		"receives a frame too slowly": {
			{2 * time.Second, in(0, 7), noAction},
			{4*time.Second + 999*time.Millisecond, in(0, 7), noAction},
			{5 * time.Second, in(0, 7), endSlow},
		},
		"receives frame after frame, slowly": {
			{2 * time.Second, in(0, 7), noAction},
			{4 * time.Second, in(0, 9), noAction},
			{6 * time.Second, in(0, 11), noAction},
			{8 * time.Second, in(0, 13), noAction},
			{11 * time.Second, in(0, 13), endSlow},
		},
		"receives a frame, and later another": {
			{2 * time.Second, in(0, 7), noAction},
			{4 * time.Second, in(0, 8), noAction},
			{6 * time.Second, in(0, 9), noAction},
			{8 * time.Second, in(0, 9), noAction},
			{9 * time.Second, in(0, 9), endSlow},
		},
		"is silent": {
			{10 * time.Second, in(0, 8), noAction},
			{11 * time.Second, in(0, 8), sendPing},
			{12 * time.Second, in(0, 8), noAction},
			{21 * time.Second, in(0, 8), noAction},
			{22 * time.Second, in(0, 8), sendPing},
			{30 * time.Second, in(0, 8), noAction},
			{31 * time.Second, in(0, 8), endSilent},
		},
		"answers pings": {
			{11 * time.Second, in(0, 8), sendPing},
			{31 * time.Second, in(11*time.Second, 8), sendPing},
			{40 * time.Second, in(31*time.Second, 8), noAction},
		},
		"is written to when a ping is due": {{11 * time.Second, in(0, 9), noAction}},
	} {
		w := watchState{began: began}
		for i, step := range c {
			require.Equal(
				t,
				step.want,
				w.check(after(step.at), step.see, &o),
				"%s, step %d",
				name,
				i,
			)
		}
	}
}

// The watchdog checks often enough for the shortest timeout, but at most once a millisecond.
func TestCheckInterval(t *testing.T) {
	require.Equal(t, 500*time.Millisecond, Options{}.orDefault().checkInterval())
	require.Equal(
		t,
		5*time.Millisecond,
		Options{InitTimeout: 20 * time.Millisecond}.orDefault().checkInterval(),
	)
	require.Equal(
		t,
		time.Millisecond,
		Options{WriteTimeout: time.Microsecond}.orDefault().checkInterval(),
	)
}

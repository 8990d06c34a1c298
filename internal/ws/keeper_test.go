package ws

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestWhatIsDueAboutAConnection(t *testing.T) {
	o := Options{InitTimeout: 4 * time.Second, WriteTimeout: 8 * time.Second, PingInterval: 10 * time.Second}
	began := time.Hour
	after := func(d time.Duration) time.Duration { return began + d }
	in := func(heard time.Duration, writes uint64) sight {
		return sight{admitted: true, heard: began + heard, writes: writes}
	}
	for name, c := range map[string][]struct {
		at   time.Duration
		see  sight
		want duty
	}{
		"has not said hello": {
			{4 * time.Second, sight{heard: after(3 * time.Second)}, nothing},
			{4*time.Second + 1, sight{heard: after(3 * time.Second)}, endUninitialised},
		},
		"said hello in time": {{5 * time.Second, in(3*time.Second, 0), nothing}},
		"ends already":       {{time.Hour, sight{over: true}, nothing}},
		"takes a frame for too long": {
			{2 * time.Second, in(0, 7), nothing},
			{4*time.Second + 999*time.Millisecond, in(0, 7), nothing},
			{5 * time.Second, in(0, 7), endSlow},
		},
		"takes one frame after the other, slowly": {
			{2 * time.Second, in(0, 7), nothing},
			{4 * time.Second, in(0, 9), nothing},
			{6 * time.Second, in(0, 11), nothing},
			{8 * time.Second, in(0, 13), nothing},
			{11 * time.Second, in(0, 13), endSlow},
		},
		"takes a frame, and later another": {
			{2 * time.Second, in(0, 7), nothing},
			{4 * time.Second, in(0, 8), nothing},
			{6 * time.Second, in(0, 9), nothing},
			{8 * time.Second, in(0, 9), nothing},
			{9 * time.Second, in(0, 9), endSlow},
		},
		"is quiet": {
			{10 * time.Second, in(0, 8), nothing},
			{11 * time.Second, in(0, 8), sendPing},
			{12 * time.Second, in(0, 8), nothing},
			{21 * time.Second, in(0, 8), nothing},
			{22 * time.Second, in(0, 8), sendPing},
			{30 * time.Second, in(0, 8), nothing},
			{31 * time.Second, in(0, 8), endSilent},
		},
		"answers pings": {
			{11 * time.Second, in(0, 8), sendPing},
			{31 * time.Second, in(11*time.Second, 8), sendPing},
			{40 * time.Second, in(31*time.Second, 8), nothing},
		},
		"is written to when a ping is due": {{11 * time.Second, in(0, 9), nothing}},
	} {
		w := watched{began: began}
		for i, step := range c {
			require.Equal(t, step.want, w.due(after(step.at), step.see, &o), "%s, step %d", name, i)
		}
	}
}

// Nothing is noticed later than within a fraction of its time, and no server looks more often than each millisecond.
func TestBeat(t *testing.T) {
	require.Equal(t, 500*time.Millisecond, Options{}.orDefault().beat())
	require.Equal(t, 5*time.Millisecond, Options{InitTimeout: 20 * time.Millisecond}.orDefault().beat())
	require.Equal(t, time.Millisecond, Options{WriteTimeout: time.Microsecond}.orDefault().beat())
}

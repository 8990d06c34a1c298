package ids_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/ids"
)

func TestIDsSortByTimeAndAreDifferent(t *testing.T) {
	now := time.Date(2026, 3, 1, 9, 0, 0, 0, time.UTC)
	g := ids.NewGenerator(func() time.Time { now = now.Add(time.Microsecond * 300); return now },
		nil)
	var made []string
	for range 5000 {
		made = append(made, g.New(ids.Application))
	}
	require.True(t, slices.IsSorted(made))
	require.Len(t, slices.Compact(slices.Clone(made)), len(made))
	for _, id := range made {
		require.True(t, ids.Is(id, ids.Application))
		require.False(t, ids.Is(id, ids.Posting))
	}
}

func TestIDsDependOnClockAndRandomnessAlone(t *testing.T) {
	at := func() time.Time { return time.UnixMilli(1_790_000_000_000) }
	one := ids.NewGenerator(at, bytes.NewReader(make([]byte, 1000)))
	two := ids.NewGenerator(at, bytes.NewReader(make([]byte, 1000)))
	require.Equal(t, one.New(ids.Tag), two.New(ids.Tag))
}

func TestParse(t *testing.T) {
	good := ids.NewGenerator(time.Now, nil).New(ids.Candidate)
	for _, bad := range []string{"", "can", "can_", good + "x", good[1:], strings.ToUpper(good),
		strings.Replace(good, "_", "-", 1), "can_" + strings.Repeat("u", 26), "cand" + good[3:],
		"can_" + strings.Repeat("\x00", 26)} {
		_, ok := ids.Parse(bad)
		require.False(t, ok, "%q", bad)
	}
	for id, prefix := range map[string]ids.Prefix{good: ids.Candidate,
		ids.Company: ids.CompanySettings} {
		got, ok := ids.Parse(id)
		require.True(t, ok)
		require.Equal(t, prefix, got)
	}
}

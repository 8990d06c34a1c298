package demo

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// On each day of a week, about a quarter of the active applications are overdue.
func TestAQuarterIsOverdue(t *testing.T) {
	var late, all int
	for d := range 7 {
		now := loadedAt().AddDate(0, 0, d)
		c := generateAt(t, 0, now)
		overdue := 0
		for _, a := range c.active() {
			s, _ := c.stageOf(a)
			if a.EnteredStageAt.Add(time.Duration(*s.TargetDays) * day).Before(now) {
				overdue++
			}
		}
		active := len(c.active())
		require.Greater(t, active, 120, "the boards must not be empty")
		require.Greater(t, overdue*100, active*12, "%s: %d of %d", now.Weekday(), overdue, active)
		require.Less(t, overdue*100, active*36, "%s: %d of %d", now.Weekday(), overdue, active)
		late, all = late+overdue, all+active
		if d == 0 {
			require.GreaterOrEqual(t, overdue*100, active*20, "%d of %d", overdue, active)
			require.LessOrEqual(t, overdue*100, active*30, "%d of %d", overdue, active)
		}
	}
	require.InDelta(t, 25, 100*late/all, 5, "over the week")
}

func TestMostActiveCandidatesHaveAResume(t *testing.T) {
	c := generate(t, 0)
	resumes, active, with := map[string]bool{}, map[string]bool{}, 0
	for _, d := range c.all.Documents {
		require.False(t, resumes[d.CandidateID], "one résumé for each candidate")
		resumes[d.CandidateID] = true
	}
	for _, a := range c.active() {
		if !active[a.CandidateID] && resumes[a.CandidateID] {
			with++
		}
		active[a.CandidateID] = true
	}
	require.GreaterOrEqual(t, with*100, len(active)*80, "%d of %d", with, len(active))
	require.Less(t, with, len(active), "sourced candidates may not have sent one yet")
}

package demo

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// The history keeps its order, is before the time of loading, and happens on working days.
func TestCalendar(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC).
			Add(time.Duration(rapid.Int64Range(0, int64(4*365*day)).Draw(t, "now"))).
			Truncate(time.Microsecond)
		c := newCalendar(now)
		draw := func(name string) time.Time {
			return virtualNow().Add(-time.Duration(rapid.Int64Range(0, int64(450*day)).Draw(t, name)))
		}
		a, b := draw("a"), draw("b")
		if b.Before(a) {
			a, b = b, a
		}
		early, late := c.real(a), c.real(b)
		require.False(t, late.Before(early), "%s and %s became %s and %s", a, b, early, late)
		require.False(t, late.After(now), "%s is after %s", late, now)
		require.False(t, weekend(early), "%s is a %s", early, early.Weekday())
		require.Equal(t, early, early.Truncate(time.Microsecond))
		if days := virtualToday().Sub(a.Truncate(day)) / day; days > 0 {
			require.Equal(
				t,
				a.Sub(a.Truncate(day)).Truncate(time.Microsecond),
				early.Sub(early.Truncate(day)),
				"the time of day is kept",
			)
		}
		require.Less(t, now.Sub(c.real(virtualNow())), 4*day, "the history ends recently")
	})
}

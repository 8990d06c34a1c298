package demo

import (
	"math"
	"time"
)

// The company is generated on a calendar of its own, whose last day is virtualToday and which has
// only working days. Ids are derived from its times, so that they are the same on every machine and
// on every day. calendar.real converts its times to those of the rows, which are before the time of
// loading.

const day = 24 * time.Hour

// Office hours in UTC. Most of the staff is an hour or two ahead of it.
const (
	officeOpens  = 7 * time.Hour
	officeCloses = 16*time.Hour + 30*time.Minute
)

// virtualToday returns midnight of the last day of the demo's calendar.
func virtualToday() time.Time { return time.Date(2026, time.January, 1, 0, 0, 0, 0, time.UTC) }

// virtualNow returns the end of the generated history.
func virtualNow() time.Time { return virtualToday().Add(officeCloses) }

// ago returns a time some working days before today.
func ago(days int, at time.Duration) time.Time {
	return virtualToday().Add(at - time.Duration(days)*day)
}

// calendar converts the demo's times to real ones, in the same order.
type calendar struct {
	// today is midnight of the real day that corresponds to virtualToday.
	today time.Time
	// squeeze is the factor by which today's office hours are shortened if the day is not over.
	squeeze float64
}

// newCalendar ends the history before now: on today if office hours have begun, and otherwise on
// the last working day.
func newCalendar(now time.Time) calendar {
	now = now.UTC()
	today := now.Truncate(day)
	passed := now.Sub(today)
	c := calendar{today: today, squeeze: 1}
	if weekend(today) || passed < officeOpens+time.Hour {
		c.today = back(today, 1)
		return c
	}
	if passed < officeCloses {
		c.squeeze = float64(passed-officeOpens) / float64(officeCloses-officeOpens)
	}
	return c
}

// real returns the time of a row. It keeps the time of day, except on the last day, whose office
// hours are shortened to those that have passed.
func (c calendar) real(v time.Time) time.Time {
	midnight := v.Truncate(day)
	hours := v.Sub(midnight)
	days := int(virtualToday().Sub(midnight) / day)
	if days == 0 && hours > officeOpens {
		hours = officeOpens + time.Duration(math.Floor(float64(hours-officeOpens)*c.squeeze))
	}
	return back(c.today, days).Add(hours).Truncate(time.Microsecond)
}

func weekend(t time.Time) bool { return t.Weekday() == time.Saturday || t.Weekday() == time.Sunday }

// back returns midnight some working days earlier.
func back(t time.Time, days int) time.Time {
	t = t.AddDate(0, 0, -7*(days/5))
	for left := days % 5; left > 0; {
		t = t.AddDate(0, 0, -1)
		if !weekend(t) {
			left--
		}
	}
	return t
}

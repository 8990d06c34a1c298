package demo

import (
	"math"
	"time"
)

// The world is made on a calendar of its own, whose last day is virtualToday and which has working
// days alone. Ids are made of its times, so that they are the same on every machine and on every
// day; calendar.real turns its times into those of the rows, which lie before the moment of
// loading.

const day = 24 * time.Hour

// Office hours, UTC; most of the staff is an hour or two ahead of it.
const (
	officeOpens  = 7 * time.Hour
	officeCloses = 16*time.Hour + 30*time.Minute
)

// virtualToday is midnight of the last day of the demo's calendar.
func virtualToday() time.Time { return time.Date(2026, time.January, 1, 0, 0, 0, 0, time.UTC) }

// virtualNow is the end of history: nothing in the demo happens later.
func virtualNow() time.Time { return virtualToday().Add(officeCloses) }

// ago is a time some working days before today.
func ago(days int, at time.Duration) time.Time {
	return virtualToday().Add(at - time.Duration(days)*day)
}

// calendar turns the demo's times into real ones, in the same order.
type calendar struct {
	// today is midnight of the real day that stands for virtualToday.
	today time.Time
	// squeeze is what the office hours of today are shortened by, where the day is not over.
	squeeze float64
}

// newCalendar fits history before now: today counts once its work has begun, else the last working
// day does.
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

// real is the time of a row. It keeps the hour, but for today, whose hours are squeezed into those
// that have passed.
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

// back is the midnight some working days earlier.
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

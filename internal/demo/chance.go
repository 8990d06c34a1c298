package demo

import (
	"hash/fnv"
	"math"
	"math/rand/v2"
	"time"
)

// chance is a source of repeatable random values. Each candidate and each application has its own,
// seeded by its name, so that a change in one place does not change the rest of the company.
type chance struct{ *rand.Rand }

func chanceOf(name string) chance {
	h := fnv.New64a()
	_, _ = h.Write([]byte(name)) // never fails
	return chance{
		rand.New(rand.NewPCG(h.Sum64(), 0x6869726577697265)),
	} //nolint:gosec // it must be repeatable
}

// is returns true with probability p.
func (c chance) is(p float64) bool { return c.Float64() < p }

// between returns an integer from least to most.
func (c chance) between(least, most int) int { return least + c.IntN(most-least+1) }

// about returns a positive number around mean, often less and sometimes much more.
func (c chance) about(mean float64) float64 {
	return mean * (0.25 + 0.75*math.Min(c.ExpFloat64(), 4))
}

// pick returns one of the values.
func pick[E any](c chance, values []E) E { return values[c.IntN(len(values))] }

// some returns n distinct values in random order, or all of them if there are no more.
func some[E any](c chance, values []E, n int) []E {
	out := make([]E, 0, n)
	for _, i := range c.Perm(len(values)) {
		if len(out) == n {
			break
		}
		out = append(out, values[i])
	}
	return out
}

// later returns a time in office hours some working days after t.
func (c chance) later(t time.Time, days float64) time.Time {
	at := t.Add(time.Duration(days * float64(day)))
	at = at.Truncate(day).
		Add(officeOpens + time.Duration(c.Float64()*float64(officeCloses-officeOpens)))
	if !at.After(t) {
		return t.Add(time.Duration(c.between(7, 50)) * time.Minute).
			Add(time.Duration(c.between(0, 59_999_999)) * time.Microsecond)
	}
	return at.Truncate(time.Microsecond)
}

// anyHour returns a time of that day at which a candidate might apply.
func (c chance) anyHour(midnight time.Time) time.Time {
	return midnight.Add(6*time.Hour + time.Duration(c.Float64()*float64(15*time.Hour))).
		Truncate(time.Microsecond)
}

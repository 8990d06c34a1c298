package demo

import (
	"slices"
	"testing"
	"time"

	"hirewire/ent"
	"hirewire/internal/hiring"
	"hirewire/internal/workflow"
)

// loadedAt returns a Wednesday at noon.
func loadedAt() time.Time { return time.Date(2026, time.November, 4, 12, 0, 0, 0, time.UTC) }

// cast is a generated company without a database.
type cast struct {
	*world
	all    hiring.Import
	people []*person
}

// generate returns the whole company of about n applications; 0 means the standard company.
func generate(tb testing.TB, n int) *cast {
	tb.Helper()
	return generateAt(tb, n, loadedAt())
}

func generateAt(tb testing.TB, n int, now time.Time) *cast {
	tb.Helper()
	c := &cast{world: newWorld(now, scaleOf(n))}
	c.joined = func(p *person) { c.people = append(c.people, p) }
	for _, batch := range c.batches() {
		c.all.Candidates = slices.Concat(c.all.Candidates, batch.Candidates)
		c.all.CandidateEmails = slices.Concat(c.all.CandidateEmails, batch.CandidateEmails)
		c.all.CandidatePhones = slices.Concat(c.all.CandidatePhones, batch.CandidatePhones)
		c.all.CandidateTags = slices.Concat(c.all.CandidateTags, batch.CandidateTags)
		c.all.Applications = slices.Concat(c.all.Applications, batch.Applications)
		c.all.Transitions = slices.Concat(c.all.Transitions, batch.Transitions)
		c.all.Comments = slices.Concat(c.all.Comments, batch.Comments)
		c.all.Documents = slices.Concat(c.all.Documents, batch.Documents)
		c.all.DocumentChunks = slices.Concat(c.all.DocumentChunks, batch.DocumentChunks)
	}
	return c
}

func (c *cast) active() []*ent.Application {
	return slices.DeleteFunc(
		slices.Clone(c.all.Applications),
		func(a *ent.Application) bool { return a.Status != workflow.ApplicationActive },
	)
}

// stageOf returns the stage of an application, and its posting.
func (c *cast) stageOf(a *ent.Application) (*ent.Stage, *posting) {
	for _, p := range c.postings {
		for _, s := range p.stages {
			if s.ID == a.StageID {
				return s, p
			}
		}
	}
	panic("no stage " + a.StageID)
}

package demo

import (
	"context"
	"errors"
	"fmt"
	"time"

	"hirewire/internal/hiring"
)

// Options describe the company to load.
type Options struct {
	// Now is the time before which the whole history happened.
	Now time.Time
	// Scale is the approximate number of applications; 0 means the standard company.
	Scale int
	// Progress is called with the number of loaded applications and their total; it may be nil.
	Progress func(done, total int)
}

// Load fills an empty database, which hiring's Bootstrap marked as a demo, with the company. It
// does nothing if the database has users, postings or candidates.
//
// The standard company is loaded in one transaction. A larger one takes several, so an interrupted
// load leaves a part of it, and is not continued.
func Load(ctx context.Context, svc *hiring.Service, o Options) error {
	// Every start of a demo server gets here, and generating the company takes much longer than
	// this check.
	switch err := svc.CheckVacant(ctx); {
	case errors.Is(err, hiring.ErrNotVacant):
		return nil
	case err != nil:
		return fmt.Errorf("load the demo company: %w", err)
	}
	w := newWorld(o.Now, scaleOf(o.Scale))
	for at, batch := range w.batches() {
		switch err := svc.Import(ctx, batch); {
		case errors.Is(err, hiring.ErrNotVacant):
			return nil
		case err != nil:
			return fmt.Errorf("load the demo company: %w", err)
		}
		if o.Progress != nil {
			o.Progress(at.done, at.total)
		}
	}
	return svc.UpdateStatistics(ctx)
}

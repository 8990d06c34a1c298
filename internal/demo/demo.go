package demo

import (
	"context"
	"errors"
	"fmt"
	"time"

	"hirewire/internal/hiring"
)

// Options say which company to load.
type Options struct {
	// Now is the moment before which everything happened.
	Now time.Time
	// Scale is about how many applications it shall have; 0 is the standard company.
	Scale int
	// Progress hears how many applications are in, of how many; nil for nobody.
	Progress func(done, total int)
}

// Load fills an empty database, which hiring's Bootstrap marked as a demo, with the company. A database with people,
// postings or candidates is left alone.
//
// The standard company comes in one transaction. A bigger one comes in many, so a load that is broken off leaves a part of
// it, which is not continued.
func Load(ctx context.Context, svc *hiring.Service, o Options) error {
	// Inventing the company takes much longer than this question, which every start of a filled server asks.
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
	return svc.Settle(ctx)
}

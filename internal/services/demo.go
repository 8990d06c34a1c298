package services

import (
	"context"

	"hirewire/internal/access"
	"hirewire/internal/demo"
	"hirewire/internal/store"
)

// FillDemo fills an empty database with the demo company: about scale applications, or the usual
// company for 0. It reports whether it did: a database that has people is left alone. progress is
// called as the work goes on.
func (v *Services) FillDemo(
	ctx context.Context,
	scale int,
	progress func(done, all int64),
) (filled bool, err error) {
	ctx = store.Bulk(access.With(ctx, access.System()))
	err = demo.Load(
		ctx,
		v.Hiring,
		demo.Options{Now: v.Now(), Scale: scale, Progress: func(done, all int) {
			filled = true
			progress(int64(done), int64(all))
		}},
	)
	if err != nil || !filled {
		return false, err
	}
	return true, v.Store.Optimize(ctx)
}

package graph_test

import (
	"testing"

	"hirewire/internal/testkit"
	"hirewire/internal/testkit/apikit"
	"hirewire/internal/testkit/seed"
)

// desk is the API over a database, with helpers that only the tests of this package need.
type desk struct{ *apikit.Desk }

func newDesk(t *testing.T, db *testkit.DB) *desk {
	t.Helper()
	return &desk{apikit.NewDesk(t, db)}
}

// newDeskOf is like newDesk, but uses an existing database.
func newDeskOf(t *testing.T, w *seed.World) *desk {
	t.Helper()
	return &desk{apikit.NewDeskOf(t, w)}
}

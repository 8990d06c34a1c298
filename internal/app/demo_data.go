package app

import (
	"context"
	"log/slog"
)

// demoPeople are the people of the demo company as whom visitors sign in.
func demoPeople() []demoPerson { return nil }

// loadDemo fills the database with the demo company, once.
func loadDemo(ctx context.Context, _ *Settings, _ *services, log *slog.Logger) error {
	log.LogAttrs(ctx, slog.LevelWarn, "the demo company is not part of this build yet")
	return nil
}

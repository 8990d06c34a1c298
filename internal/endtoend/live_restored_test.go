package endtoend_test

import (
	"context"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/internal/testkit"
)

// A backup is restored, and the log continues differently. Clients with cursors from before the
// restore are told to read again. They get only the events from then on: neither lost events nor
// others in their place.
func TestCursorsFromBeforeABackupWasRestored(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		c := newCrew(t, db, 3, 3, 14)
		posting, who := c.postings[0], c.people[2]
		p := startServer(t, db.Options())
		t.Cleanup(func() { p.kill() })
		heard := c.listen(t, p, who, nil)
		c.moveOn(t, posting, 0, 1)
		file := filepath.Join(t.TempDir(), "backup")
		must(t, on(db, "backup", file)...)
		at := c.head(t).Head
		kept := c.log(t, at-1)
		heard.until(t, kept[0].ID)
		inBackup := c.cursor(t, at)
		c.moveOn(t, posting, 0, 2)
		c.moveOn(t, posting, 1, 1)
		lost := c.log(t, at)
		require.Len(t, lost, 2)
		heard.until(t, lost[1].ID)
		heard.stop()
		p.kill()

		restored := testkit.NewEmpty(t, db.Dialect)
		if db.Dialect == dialect.SQLite {
			restored.DataDir = filepath.Join(t.TempDir(), "restored")
		}
		must(t, on(restored, "restore", file)...)
		c.db = restored
		c.reopen(t)
		p = startServer(t, restored.Options())
		ctx, stop := context.WithTimeout(t.Context(), patience)
		defer stop()
		d := newDoor()
		d.open(p.url)
		for _, cursor := range []string{inBackup, heard.cursors[len(heard.cursors)-1]} {
			back := newFollower(who, nil, byFrame, selections[0])
			back.first = cursor
			frames := make(chan *frame, 16)
			back.take = func(f *frame) error { frames <- f; return nil }
			ctx, leave := context.WithCancel(ctx)
			var wg sync.WaitGroup
			wg.Go(func() {
				if err := back.run(ctx, d); err != nil {
					t.Error(err)
				}
			})
			next := func() *frame {
				select {
				case f := <-frames:
					return f
				case <-time.After(patience):
					require.Fail(t, "no frame arrived")
					return nil
				}
			}
			first := next()
			require.Equal(t, "ResyncRequired", first.Typename)
			require.Contains(t, []string{"INVALID", "UNKNOWN_EPOCH"}, first.Reason)
			before := c.head(t).Head
			c.moveOn(t, c.postings[1], 0, int(before-at)+1)
			var got []string
			for len(got) == 0 {
				f := next()
				require.Equal(t, "PipelineEvents", f.Typename)
				for _, e := range f.Events {
					got = append(got, e.ID)
				}
			}
			require.Equal(t, []string{c.log(t, before)[0].ID}, got)
			leave()
			wg.Wait()
		}
	})
}

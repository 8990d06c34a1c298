package read_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// Lists that can grow without limit return the latest entries.
func TestUnboundedListsReturnTheLatest(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := seed.New(t, db)
		s := service(w)
		admin, machine := w.User(workflow.RoleAdmin), w.Machine(workflow.RoleRecruiter)
		ctx := access.With(t.Context(), admin)

		for i := range 103 {
			w.Key(admin.ID, fmt.Appendf(nil, "mine %d", i))
		}
		w.Key(machine, []byte("its"))
		keys, err := s.KeysOf(ctx, []string{admin.ID, machine})
		require.NoError(t, err)
		require.Len(t, keys[admin.ID], 100)
		require.Len(t, keys[machine], 1)

		original := w.Candidate()
		contacts(t, w, original, "ada@example.com", "", "")
		for range 23 {
			contacts(t, w, w.Candidate(), "ada@example.com", "", "")
		}
		twins, err := s.PossibleDuplicates(ctx, []string{original})
		require.NoError(t, err)
		require.Len(t, twins[original], 20)

		posting := w.Posting()
		for i := range 23 {
			w.Event(
				admin.Actor(),
				eventlog.Entry{
					Kind:       eventlog.PostingUpdated,
					Visibility: eventlog.Posting,
					PostingID:  posting,
					Facts:      eventlog.Facts{PostingVersion: i + 2},
				},
			)
		}
		changes, err := s.ChangesSince(ctx, posting, 1)
		require.NoError(t, err)
		require.Len(t, changes, 20)
	})
}

package audit_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/audit"
	"hirewire/internal/eventlog"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
)

func entries(t *testing.T, db *testkit.DB) []*ent.AuditEntry {
	t.Helper()
	all, err := db.Store.Ent().AuditEntry.Query().Order(ent.Asc("id")).All(access.With(t.Context(),
		access.System()))
	require.NoError(t, err)
	return all
}

func TestAppend(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		clock := testkit.NewClock()
		log := audit.New(db.Store, testkit.IDs(clock.Now, 1), clock.Now)
		viewer := &access.Viewer{Kind: workflow.ActorUser, ID: "usr_1", Role: workflow.RoleMember}
		ctx := audit.WithClient(access.With(t.Context(), viewer),
			audit.Client{Address: "192.0.2.1", Agent: "Firefox"})

		require.NoError(t, log.Append(ctx,
			audit.Entry{Kind: audit.SignedOut, SubjectID: "usr_1", PostingID: "pst_1",
				Details: map[string]string{"everywhere": "true"}}))
		require.NoError(t, log.Append(t.Context(), audit.Entry{Kind: audit.SignInRefused}))
		require.NoError(t, log.Append(ctx,
			audit.Entry{Kind: audit.SignedIn,
				Actor: eventlog.Actor{Kind: workflow.ActorUser, ID: "usr_2"}}))

		all := entries(t, db)
		require.Len(t, all, 3)
		one := all[0]
		require.Equal(t, "SignedOut", one.Kind)
		require.Equal(t, workflow.ActorUser, one.ActorKind)
		require.Equal(t, "usr_1", *one.ActorID)
		require.Equal(t, "usr_1", *one.SubjectID)
		require.Equal(t, "pst_1", *one.PostingID)
		require.Equal(t, "192.0.2.1", one.Address)
		require.Equal(t, "Firefox", one.Client)
		require.Equal(t, map[string]string{"everywhere": "true"}, one.Details)
		require.True(t, one.OccurredAt.Before(clock.Now()))
		nobody := all[1]
		require.Equal(t, workflow.ActorSystem, nobody.ActorKind)
		require.Nil(t, nobody.ActorID)
		require.Nil(t, nobody.SubjectID)
		require.Empty(t, nobody.Address)
		require.Empty(t, nobody.Details)
		require.Equal(t, "usr_2", *all[2].ActorID, "who is named did it, not who asked")
	})
}

func TestAnEntryFallsWithItsTransaction(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		clock := testkit.NewClock()
		log := audit.New(db.Store, testkit.IDs(clock.Now, 1), clock.Now)
		failed := errors.New("failed")
		for _, end := range []error{failed, nil} {
			err := db.Store.WithTx(t.Context(), "test",
				func(ctx context.Context, tx *store.Tx) error {
					require.NoError(t, log.AppendTx(ctx, tx, audit.Entry{Kind: audit.SignedIn}))
					return end
				})
			require.ErrorIs(t, err, end)
		}
		require.Len(t, entries(t, db), 1)
	})
}

func TestWhatAClientSaysIsBounded(t *testing.T) {
	long := strings.Repeat("ü", 1000)
	c := audit.ClientOf(audit.WithClient(t.Context(),
		audit.Client{Address: long, Agent: "a\x00b\xff" + long}))
	require.LessOrEqual(t, len(c.Address), 64)
	require.LessOrEqual(t, len(c.Agent), 300)
	require.True(t, strings.HasPrefix(c.Agent, "abü"), c.Agent)
	require.True(t, utf8.ValidString(c.Agent) && utf8.ValidString(c.Address))
	require.Zero(t, audit.ClientOf(t.Context()))
}

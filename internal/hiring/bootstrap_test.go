package hiring_test

import (
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
)

func TestBootstrapMakesACompanyOnce(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		ctx := access.With(t.Context(), access.System())
		clock := testkit.NewClock()
		s := hiring.New(
			hiring.Options{Store: db.Store, Now: clock.Now, IDs: testkit.IDs(clock.Now, 1)},
		)
		made, err := s.Bootstrap(t.Context(), hiring.BootstrapOptions{Company: "Acme", Demo: true})
		require.NoError(t, err)
		require.True(t, made)

		state, err := eventlog.Read(ctx, db.Store)
		require.NoError(t, err)
		require.NotZero(t, state.Epoch)
		_, err = eventlog.LoadCodec(ctx, db.Store)
		require.NoError(t, err)
		company, err := db.Store.Ent().CompanySettings.Get(ctx, ids.Company)
		require.NoError(t, err)
		require.Equal(t, "Acme", company.Name)
		require.True(t, company.Demo)
		require.Len(t, company.DefaultPlan, len(workflow.StandardPlan()))
		reasons, err := db.Store.Ent().DecisionReason.Query().Count(ctx)
		require.NoError(t, err)
		require.Len(t, workflow.StandardDecisionReasons(), reasons)
		sources, err := db.Store.Ent().Source.Query().Count(ctx)
		require.NoError(t, err)
		require.Len(t, workflow.StandardSources(), sources)
		events, err := eventlog.After(ctx, db.Store, 0, 500)
		require.NoError(t, err)
		require.Len(t, events, 1+reasons+sources)
		require.Equal(t, eventlog.CompanyUpdated, events[0].Kind)
		require.Equal(t, workflow.ActorSystem, events[0].Actor.Kind)

		made, err = s.Bootstrap(t.Context(), hiring.BootstrapOptions{Company: "Other"})
		require.NoError(t, err)
		require.False(t, made)
		again, err := eventlog.Read(ctx, db.Store)
		require.NoError(t, err)
		require.Equal(t, state, again)
	})
}

func TestBootstrapByTwoInstancesAtOnce(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		var wg sync.WaitGroup
		made := make([]bool, 4)
		errs := make([]error, 4)
		for i := range made {
			clock := testkit.NewClock()
			s := hiring.New(
				hiring.Options{
					Store: db.Another(t),
					Now:   clock.Now,
					IDs:   testkit.IDs(clock.Now, byte(i)),
				},
			)
			wg.Go(func() { made[i], errs[i] = s.Bootstrap(t.Context(), hiring.BootstrapOptions{}) })
		}
		wg.Wait()
		n := 0
		for i := range made {
			require.NoError(t, errs[i])
			if made[i] {
				n++
			}
		}
		require.Equal(t, 1, n)
	})
}

package hiring_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
)

func TestImportKeepsTimesActorsAndOrder(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		clock := testkit.NewClock()
		s := hiring.New(
			hiring.Options{Store: db.Store, Now: clock.Now, IDs: testkit.IDs(clock.Now, 1)},
		)
		_, err := s.Bootstrap(t.Context(), hiring.BootstrapOptions{})
		require.NoError(t, err)
		then := time.Date(2020, time.May, 4, 8, 0, 0, 123456000, time.UTC)
		ada := ids.Named(ids.User, then, "ada")
		list := make([]*ent.Candidate, 333)
		entries := make([]eventlog.Entry, len(list))
		for i := range list {
			at := then.Add(time.Duration(i) * time.Hour)
			list[i] = &ent.Candidate{
				ID: ids.Named(
					ids.Candidate,
					at,
					"c",
				),
				CreatedAt:   at,
				UpdatedAt:   at,
				Version:     1,
				Name:        "Zoë Ångström",
				AddedByKind: workflow.ActorUser,
				AddedByID:   &ada,
			}
			entries[i] = eventlog.Entry{
				ID: ids.Named(
					ids.Event,
					at,
					"e",
				),
				Kind:        eventlog.CandidateAdded,
				Visibility:  eventlog.Candidate,
				CandidateID: list[i].ID,
				Past: &eventlog.Past{
					Actor:      eventlog.Actor{Kind: workflow.ActorUser, ID: ada},
					OccurredAt: at,
				},
			}
		}
		batch := hiring.Import{
			Users: []*ent.User{
				{
					ID:        ada,
					CreatedAt: then,
					UpdatedAt: then,
					Version:   1,
					Email:     "Ada@Example.com",
					Name:      "Ada",
					Role:      workflow.RoleRecruiter,
				},
			},
			Tags: []*ent.Tag{
				{ID: ids.Named(ids.Tag, then, "c#"), CreatedAt: then, Name: "C#"},
			},
			Candidates: list,
			CandidateEmails: []*ent.CandidateEmail{
				{
					ID:          ids.Named(ids.CandidateEmail, then, "c"),
					CandidateID: list[0].ID,
					Address:     "Zoe@Example.com",
					Primary:     true,
				},
			},
			CandidatePhones: []*ent.CandidatePhone{
				{
					ID:          ids.Named(ids.CandidatePhone, then, "c"),
					CandidateID: list[0].ID,
					Number:      "+49 30 23125 123",
				},
			},
			CandidateLinks: []*ent.CandidateLink{
				{
					ID:          ids.Named(ids.CandidateLink, then, "c"),
					CandidateID: list[0].ID,
					URL:         "https://www.GitHub.com/zoe/",
					Kind:        workflow.LinkGitHub,
				},
			},
			Events: entries,
		}
		require.NoError(t, s.Import(t.Context(), batch))

		ctx, c := access.With(t.Context(), access.System()), db.Store.Ent()
		require.Equal(t, "ada@example.com", c.User.GetX(ctx, ada).EmailKey)
		require.Equal(t, "c#", c.Tag.Query().OnlyX(ctx).NameKey)
		zoe := c.Candidate.GetX(ctx, list[332].ID)
		require.Equal(t, "zoe angstrom", zoe.NameKey)
		require.Equal(t, list[332].CreatedAt, zoe.CreatedAt.UTC())
		require.Nil(t, zoe.Headline)
		require.Equal(t, "zoe@example.com", c.CandidateEmail.Query().OnlyX(ctx).AddressKey)
		require.Equal(t, "493023125123", c.CandidatePhone.Query().OnlyX(ctx).Digits)
		require.Equal(t, "github.com/zoe", c.CandidateLink.Query().OnlyX(ctx).URLKey)
		state, err := eventlog.Read(ctx, db.Store)
		require.NoError(t, err)
		events, err := eventlog.After(ctx, db.Store, state.Head-int64(len(list)), 500)
		require.NoError(t, err)
		require.Len(t, events, len(list))
		for i, e := range events {
			require.Equal(t, entries[i].ID, e.ID)
			require.Equal(t, entries[i].Past.OccurredAt, e.OccurredAt)
			require.Equal(t, eventlog.Actor{Kind: workflow.ActorUser, ID: ada}, e.Actor)
		}
	})
}

// A batch is imported completely or not at all, and never as rows without events.
func TestImportIsAllOrNothing(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		clock := testkit.NewClock()
		s := hiring.New(
			hiring.Options{Store: db.Store, Now: clock.Now, IDs: testkit.IDs(clock.Now, 1)},
		)
		_, err := s.Bootstrap(t.Context(), hiring.BootstrapOptions{})
		require.NoError(t, err)
		ctx, c := access.With(t.Context(), access.System()), db.Store.Ent()
		at := clock.Now()
		tag := &ent.Tag{ID: ids.Named(ids.Tag, at, "go"), CreatedAt: at, Name: "go"}
		orphan := &ent.CandidateTag{
			ID:          ids.Named(ids.CandidateTag, at, "go"),
			CreatedAt:   at,
			CandidateID: ids.Named(ids.Candidate, at, "none"),
			TagID:       tag.ID,
		}
		told := []eventlog.Entry{
			{
				ID:         ids.Named(ids.Event, at, "go"),
				Kind:       eventlog.CatalogItemCreated,
				Visibility: eventlog.Company,
				Facts:      eventlog.Facts{ItemID: tag.ID},
			},
		}
		require.Error(
			t,
			s.Import(
				t.Context(),
				hiring.Import{
					Tags:          []*ent.Tag{tag},
					CandidateTags: []*ent.CandidateTag{orphan},
					Events:        told,
				},
			),
		)
		require.Error(t, s.Import(t.Context(), hiring.Import{Tags: []*ent.Tag{tag}}))
		require.Zero(t, c.Tag.Query().CountX(ctx))
		require.NoError(
			t,
			s.Import(t.Context(), hiring.Import{Tags: []*ent.Tag{tag}, Events: told}),
		)
		require.ErrorIs(t, s.Import(t.Context(), hiring.Import{Demo: true}), hiring.ErrNotDemo)
	})
}

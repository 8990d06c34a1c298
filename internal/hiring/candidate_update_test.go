package hiring_test

import (
	"strconv"
	"sync"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/stretchr/testify/require"

	"hirewire/ent/candidatephone"
	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

func TestUpdateCandidateChangesWhatIsGiven(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		h := newCandidatesFixture(t, db)
		ctx := h.as("admin")
		added, err := h.AddCandidate(ctx, hiring.AddCandidateInput{
			Name:    "Ada",
			Emails:  []string{"a@b.de", "c@d.de"},
			Phones:  []string{"+49 30 1234567"},
			City:    ptr("Berlin"),
			Country: ptr("DE"),
			Links:   []hiring.CandidateLinkInput{{URL: "https://ada.dev"}},
		})
		require.NoError(t, err)
		id := added.CandidateID
		same := hiring.UpdateCandidateInput{
			CandidateID:     id,
			ExpectedVersion: 1,
			Name:            graphql.OmittableOf(ptr(" Ada ")),
			Emails:          graphql.OmittableOf([]string{"a@b.de", "c@d.de"}),
			Phones: graphql.OmittableOf(
				[]string{"030 1234567"},
			),
			City:     graphql.OmittableOf(ptr("Berlin")),
			Headline: graphql.OmittableOf[*string](nil),
			Links: graphql.OmittableOf(
				[]hiring.CandidateLinkInput{
					{URL: "https://ada.dev", Kind: ptr(workflow.LinkWebsite)},
				},
			),
		}
		out, err := h.UpdateCandidate(ctx, same)
		require.NoError(t, err)
		require.Nil(t, out.Event())
		require.Equal(t, 1, h.version(id))

		change := hiring.UpdateCandidateInput{
			CandidateID:     id,
			ExpectedVersion: 1,
			Emails:          graphql.OmittableOf([]string{"c@d.de"}),
			Phones:          graphql.OmittableOf([]string{"020 7946 0000"}),
			Links: graphql.OmittableOf(
				[]hiring.CandidateLinkInput{},
			),
			City:         graphql.OmittableOf[*string](nil),
			Country:      graphql.OmittableOf(ptr("GB")),
			LinkedUserID: graphql.OmittableOf(&h.viewers["outsider"].ID),
		}
		out, err = h.UpdateCandidate(ctx, change)
		require.NoError(t, err)
		require.Equal(
			t,
			[]string{"city", "country", "linkedUser", "emails", "phones", "links"},
			out.Event().Facts.ChangedFields,
		)
		require.Equal(t, eventlog.Candidate, out.Event().Visibility)
		require.Equal(t, 2, out.Event().Facts.CandidateVersion)
		c, err := h.Store.Ent().Candidate.Get(ctx, id)
		require.NoError(t, err)
		require.Equal(t, 2, c.Version)
		require.Equal(t, "Ada", c.Name)
		require.Nil(t, c.City)
		require.Equal(t, h.viewers["outsider"].ID, *c.LinkedUserID)
		require.True(t, c.UpdatedAt.After(c.CreatedAt))
		phone, err := h.Store.Ent().
			CandidatePhone.Query().
			Where(candidatephone.CandidateID(id)).
			Only(ctx)
		require.NoError(t, err)
		require.Equal(t, "+44 20 7946 0000", phone.Number)
		require.Equal(
			t,
			1,
			h.count(
				`candidate_emails WHERE candidate_id = ? AND "primary" AND address = 'c@d.de'`,
				id,
			),
		)
		require.Zero(t, h.count("candidate_links WHERE candidate_id = ?", id))

		_, err = h.UpdateCandidate(ctx, change)
		var conflict *command.VersionConflict
		require.ErrorAs(t, err, &conflict)
		require.Equal(t, command.VersionConflict{ID: id, Expected: 1, Current: 2}, *conflict)
	})
}

func TestUpdateCandidateRefusesBadInput(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		h := newCandidatesFixture(t, db)
		none, unknown := graphql.OmittableOf[*string](nil), h.IDs.New(ids.User)
		for name, c := range map[string]struct {
			in   hiring.UpdateCandidateInput
			want map[string]string
		}{
			"null": {hiring.UpdateCandidateInput{
				Name: none, Emails: graphql.OmittableOf[[]string](nil), Phones: graphql.OmittableOf[[]string](nil), Links: graphql.OmittableOf[[]hiring.CandidateLinkInput](nil),
			}, map[string]string{"/input/name": "REQUIRED", "/input/emails": "REQUIRED", "/input/phones": "REQUIRED", "/input/links": "REQUIRED"}},
			"values": {hiring.UpdateCandidateInput{
				Name: graphql.OmittableOf(ptr("\x00")), Emails: graphql.OmittableOf([]string{"x"}), Country: graphql.OmittableOf(ptr("de")),
				LinkedUserID: graphql.OmittableOf(&h.open),
			}, map[string]string{"/input/name": "INVALID", "/input/emails/0": "INVALID", "/input/country": "INVALID", "/input/linkedUserId": "NOT_FOUND"}},
			"phones":  {hiring.UpdateCandidateInput{Phones: graphql.OmittableOf([]string{"030 1234567"})}, map[string]string{"/input/phones/0": "INVALID"}},
			"no user": {hiring.UpdateCandidateInput{LinkedUserID: graphql.OmittableOf(&unknown)}, map[string]string{"/input/linkedUserId": "NOT_FOUND"}},
		} {
			c.in.CandidateID, c.in.ExpectedVersion = h.applicant, 1
			_, err := h.UpdateCandidate(h.as("admin"), c.in)
			require.Equal(t, c.want, wrongFields(t, err), name)
		}
		for _, name := range []string{"lead", "recruiter"} {
			_, err := h.UpdateCandidate(
				h.as(name),
				hiring.UpdateCandidateInput{
					CandidateID:     h.applicant,
					ExpectedVersion: 1,
					LinkedUserID:    none,
				},
			)
			require.ErrorIs(t, err, access.ErrLinkRights, "only admins may link candidates")
		}
		require.Zero(t, h.head())
	})
}

func TestUpdateCandidateReplays(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		h := newCandidatesFixture(t, db)
		in := hiring.UpdateCandidateInput{
			CandidateID:     h.applicant,
			ExpectedVersion: 1,
			Name:            graphql.OmittableOf(ptr("Ada")),
			IdempotencyKey:  ptr("k"),
		}
		first, err := h.UpdateCandidate(h.as("lead"), in)
		require.NoError(t, err)
		again, err := h.UpdateCandidate(h.as("lead"), in)
		require.NoError(t, err)
		require.True(t, again.Replayed)
		require.Equal(t, first.Event().ID, again.Event().ID)
		require.Equal(t, 2, h.version(h.applicant))
		in.Name = graphql.OmittableOf(ptr("Eve"))
		_, err = h.UpdateCandidate(h.as("lead"), in)
		require.ErrorIs(t, err, command.ErrIdempotencyMismatch)
		in.Name = graphql.Omittable[*string]{}
		_, err = h.UpdateCandidate(h.as("lead"), in)
		require.ErrorIs(
			t,
			err,
			command.ErrIdempotencyMismatch,
			"an omitted field differs from null and from a value",
		)
	})
}

func TestOneOfManyUpdatesWins(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		h := newCandidatesFixture(t, db)
		const people = 16
		errs := make([]error, people)
		var wg sync.WaitGroup
		for i := range people {
			ctx := h.as("recruiter")
			wg.Go(func() {
				_, errs[i] = h.UpdateCandidate(ctx, hiring.UpdateCandidateInput{
					CandidateID:     h.applicant,
					ExpectedVersion: 1,
					Emails:          graphql.OmittableOf([]string{"a" + strconv.Itoa(i) + "@b.de"}),
				})
			})
		}
		wg.Wait()
		won := 0
		for _, err := range errs {
			if err == nil {
				won++
				continue
			}
			var conflict *command.VersionConflict
			require.ErrorAs(t, err, &conflict)
			require.Equal(t, 2, conflict.Current)
		}
		require.Equal(t, 1, won)
		require.Equal(t, 1, h.count("candidate_emails WHERE candidate_id = ?", h.applicant))
		require.EqualValues(t, 1, h.head())
	})
}

func TestTagCandidate(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		h := newCandidatesFixture(t, db)
		ctx := h.as("sourcer")
		a, b, old := h.Tag("a"), h.Tag("b"), h.Tag("old")
		h.Tagged(h.applicant, old)
		h.Set("tags", old, seed.Row{"archived_at": h.Clock.Now()})
		out, err := h.TagCandidate(
			ctx,
			hiring.TagCandidateInput{CandidateID: h.applicant, AddTagIDs: []string{a, b, old}},
		)
		require.NoError(t, err)
		require.Equal(t, []string{a, b}, out.Event().Facts.AddedIDs)
		require.Equal(t, eventlog.CandidateTagged, out.Event().Kind)
		require.Equal(t, 2, h.version(h.applicant))
		out, err = h.TagCandidate(
			ctx,
			hiring.TagCandidateInput{CandidateID: h.applicant, AddTagIDs: []string{a}},
		)
		require.NoError(t, err)
		require.Nil(t, out.Event())
		out, err = h.TagCandidate(
			ctx,
			hiring.TagCandidateInput{CandidateID: h.applicant, RemoveTagIDs: []string{a, old}},
		)
		require.NoError(t, err)
		require.Equal(t, []string{a, old}, out.Event().Facts.RemovedIDs)
		require.Equal(t, 3, out.Event().Facts.CandidateVersion)
		require.Equal(t, 1, h.count("candidate_tags WHERE candidate_id = ?", h.applicant))

		unknown := h.IDs.New(ids.Tag)
		for name, c := range map[string]struct {
			in   hiring.TagCandidateInput
			want map[string]string
		}{
			"archived": {hiring.TagCandidateInput{AddTagIDs: []string{old}}, map[string]string{"/input/addTagIds/0": "ARCHIVED"}},
			"unknown":  {hiring.TagCandidateInput{AddTagIDs: []string{unknown}, RemoveTagIDs: []string{h.IDs.New(ids.Tag)}}, map[string]string{"/input/addTagIds/0": "NOT_FOUND", "/input/removeTagIds/0": "NOT_FOUND"}},
			"both":     {hiring.TagCandidateInput{AddTagIDs: []string{a}, RemoveTagIDs: []string{b, a}}, map[string]string{"/input/removeTagIds/1": "CONFLICTING"}},
			"twice":    {hiring.TagCandidateInput{AddTagIDs: []string{a, a}}, map[string]string{"/input/addTagIds/1": "DUPLICATE"}},
			"no tag":   {hiring.TagCandidateInput{RemoveTagIDs: []string{h.open}}, map[string]string{"/input/removeTagIds/0": "NOT_FOUND"}},
		} {
			c.in.CandidateID = h.applicant
			_, err := h.TagCandidate(ctx, c.in)
			require.Equal(t, c.want, wrongFields(t, err), name)
		}
		many := make([]string, 50)
		for i := range many {
			many[i] = h.Tag("tag " + strconv.Itoa(i))
		}
		_, err = h.TagCandidate(
			ctx,
			hiring.TagCandidateInput{CandidateID: h.applicant, AddTagIDs: many},
		)
		require.Equal(t, map[string]string{"/input/addTagIds": "TOO_MANY"}, wrongFields(t, err))
		_, err = h.TagCandidate(
			ctx,
			hiring.TagCandidateInput{
				CandidateID:  h.applicant,
				AddTagIDs:    many,
				RemoveTagIDs: []string{b},
			},
		)
		require.NoError(t, err)
		require.Equal(t, 50, h.count("candidate_tags WHERE candidate_id = ?", h.applicant))
	})
}

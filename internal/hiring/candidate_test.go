package hiring_test

import (
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/stretchr/testify/require"

	"hirewire/ent/candidateemail"
	"hirewire/ent/candidatelink"
	"hirewire/ent/candidatephone"
	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

func TestAddCandidateCleansWhatItKeeps(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		h := newCandidatesFixture(t, db)
		tag := h.Tag("Go")
		name := strings.Repeat("Ж", 200) // 200 characters, 400 bytes
		out, err := h.AddCandidate(h.as("recruiter"), hiring.AddCandidateInput{
			Name:     "  " + name[:len(name)/2] + "\n" + name[:20] + " ",
			Headline: ptr(" \t "),
			Summary:  ptr(" a\n\nb "),
			City:     ptr("Berlin"),
			Country:  ptr("DE"),
			Emails:   []string{" Ada@Example.com ", "ada@other.org"},
			Phones:   []string{"030 1234567", "+1 212 555 0100"},
			Links: []hiring.CandidateLinkInput{
				{URL: "https://de.linkedin.com/in/Ada/"},
				{URL: "https://ada.dev", Kind: ptr(workflow.LinkPortfolio)},
				{URL: "http://ada.dev/"},
			},
			TagIDs: []string{tag},
		})
		require.NoError(t, err)
		require.False(t, out.Replayed)
		require.Len(t, out.Events, 1)
		require.Equal(t, eventlog.CandidateAdded, out.Event().Kind)
		require.Equal(t, eventlog.Candidate, out.Event().Visibility)
		require.Equal(t, out.CandidateID, out.Event().CandidateID)
		require.Equal(t, 1, out.Event().Facts.CandidateVersion)

		ctx, ent := h.as("recruiter"), h.Store.Ent()
		c, err := ent.Candidate.Get(ctx, out.CandidateID)
		require.NoError(t, err)
		require.Equal(t, strings.Repeat("Ж", 100)+" "+strings.Repeat("Ж", 10), c.Name)
		require.Nil(t, c.Headline)
		require.Equal(t, "a\n\nb", *c.Summary)
		require.Equal(t, 1, c.Version)
		require.Equal(t, h.viewers["recruiter"].ID, *c.AddedByID)
		emails, err := ent.CandidateEmail.Query().Order(candidateemail.ByPosition()).All(ctx)
		require.NoError(t, err)
		require.Len(t, emails, 2)
		require.Equal(t, "Ada@example.com", emails[0].Address)
		require.Equal(t, "ada@example.com", emails[0].AddressKey)
		require.True(t, emails[0].Primary)
		require.False(t, emails[1].Primary)
		phones, err := ent.CandidatePhone.Query().Order(candidatephone.ByPosition()).All(ctx)
		require.NoError(t, err)
		require.Equal(t, "+49 30 1234567", phones[0].Number)
		require.Equal(t, "49301234567", phones[0].Digits)
		require.Equal(t, "12125550100", phones[1].Digits)
		links, err := ent.CandidateLink.Query().Order(candidatelink.ByPosition()).All(ctx)
		require.NoError(t, err)
		require.Equal(t, workflow.LinkLinkedIn, links[0].Kind)
		require.Equal(t, "linkedin.com/in/ada", links[0].URLKey)
		require.Equal(t, workflow.LinkPortfolio, links[1].Kind)
		require.Equal(t, workflow.LinkWebsite, links[2].Kind)
		require.Equal(t, links[1].URLKey, links[2].URLKey)
		require.Equal(
			t,
			1,
			h.count("candidate_tags WHERE candidate_id = ? AND tag_id = ?", c.ID, tag),
		)
	})
}

func TestAddCandidateRefusesBadInput(t *testing.T) {
	huge := strings.Repeat("x", 10<<20)
	many := func(n int) []string { return make([]string, n) }
	cases := map[string]struct {
		in   hiring.AddCandidateInput
		want map[string]string
	}{
		"no name": {
			hiring.AddCandidateInput{Name: " \n "},
			map[string]string{"/input/name": "REQUIRED"},
		},
		"NUL": {
			hiring.AddCandidateInput{
				Name:     "a\x00b",
				Headline: ptr("\x00"),
				Summary:  ptr("\x00"),
				City:     ptr("\x00"),
				Country:  ptr("\x00"),
			},
			map[string]string{
				"/input/name":     "INVALID",
				"/input/headline": "INVALID",
				"/input/summary":  "INVALID",
				"/input/city":     "INVALID",
				"/input/country":  "INVALID",
			},
		},
		"no UTF-8": {
			hiring.AddCandidateInput{Name: "a\xff"},
			map[string]string{"/input/name": "INVALID"},
		},
		"201 characters": {
			hiring.AddCandidateInput{Name: strings.Repeat("é", 201)},
			map[string]string{"/input/name": "TOO_LONG"},
		},
		"10 MB": {
			hiring.AddCandidateInput{
				Name:     huge,
				Headline: &huge,
				Summary:  &huge,
				City:     &huge,
				Country:  &huge,
				Emails:   []string{huge},
				Phones:   []string{huge},
				Links:    []hiring.CandidateLinkInput{{URL: huge}},
				TagIDs:   []string{huge},
			},
			map[string]string{
				"/input/name":        "TOO_LONG",
				"/input/headline":    "TOO_LONG",
				"/input/summary":     "TOO_LONG",
				"/input/city":        "TOO_LONG",
				"/input/country":     "INVALID",
				"/input/emails/0":    "TOO_LONG",
				"/input/phones/0":    "TOO_LONG",
				"/input/links/0/url": "TOO_LONG",
				"/input/tagIds/0":    "NOT_FOUND",
			},
		},
		"e-mails": {
			hiring.AddCandidateInput{
				Name: "A",
				Emails: []string{
					"",
					"ada",
					"ada@",
					"Ada <ada@example.com>",
					"a@b.c, d@e.f",
					"ada@example.com\x00",
					"ok@example.com",
				},
			},
			map[string]string{
				"/input/emails/0": "INVALID",
				"/input/emails/1": "INVALID",
				"/input/emails/2": "INVALID",
				"/input/emails/3": "INVALID",
				"/input/emails/4": "INVALID",
				"/input/emails/5": "INVALID",
			},
		},
		"phones": {
			hiring.AddCandidateInput{
				Name:   "A",
				Phones: []string{"030 1234567", "+49", "abc", "\x00", "+49 30 1234567"},
			},
			map[string]string{
				"/input/phones/0": "INVALID",
				"/input/phones/1": "INVALID",
				"/input/phones/2": "INVALID",
				"/input/phones/3": "INVALID",
			},
		},
		"URLs": {
			hiring.AddCandidateInput{
				Name: "A",
				Links: []hiring.CandidateLinkInput{
					{URL: "javascript:alert(1)"},
					{URL: "ada"},
					{URL: "https://user:pw@ada.dev"},
					{URL: "https://"},
					{URL: "https://a\x00.dev"},
				},
			},
			map[string]string{
				"/input/links/0/url": "INVALID",
				"/input/links/1/url": "INVALID",
				"/input/links/2/url": "INVALID",
				"/input/links/3/url": "INVALID",
				"/input/links/4/url": "INVALID",
			},
		},
		"invisible": {
			hiring.AddCandidateInput{
				Name:   "\u200b\u3164",
				Links:  []hiring.CandidateLinkInput{{URL: "\u202e"}},
				Emails: []string{"\u2060"},
			},
			map[string]string{
				"/input/name":        "REQUIRED",
				"/input/links/0/url": "INVALID",
				"/input/emails/0":    "INVALID",
			},
		},
		"country": {
			hiring.AddCandidateInput{Name: "A", Country: ptr("XX")},
			map[string]string{"/input/country": "INVALID"},
		},
		"too many": {
			hiring.AddCandidateInput{
				Name:   "A",
				Emails: many(21),
				Phones: many(21),
				Links:  make([]hiring.CandidateLinkInput, 21),
				TagIDs: many(51),
			},
			map[string]string{
				"/input/emails": "TOO_MANY",
				"/input/phones": "TOO_MANY",
				"/input/links":  "TOO_MANY",
				"/input/tagIds": "TOO_MANY",
			},
		},
		"twice": {
			hiring.AddCandidateInput{
				Name:    "A",
				Country: ptr("DE"),
				Emails:  []string{"A@b.de", "a@B.de"},
				Phones:  []string{"030 1234567", "+49 30 1234567"},
				Links:   []hiring.CandidateLinkInput{{URL: "https://a.de"}, {URL: " https://a.de"}},
			},
			map[string]string{
				"/input/emails/1": "DUPLICATE",
				"/input/phones/1": "DUPLICATE",
				"/input/links/1":  "DUPLICATE",
			},
		},
		"id of a posting": {
			hiring.AddCandidateInput{
				Name:   "A",
				TagIDs: []string{ids.NewGenerator(testkit.NewClock().Now, nil).New(ids.Posting)},
			},
			map[string]string{"/input/tagIds/0": "NOT_FOUND"},
		},
		"key": {
			hiring.AddCandidateInput{Name: "A", IdempotencyKey: ptr(" ")},
			map[string]string{"/input/idempotencyKey": "REQUIRED"},
		},
	}
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		h := newCandidatesFixture(t, db)
		for name, c := range cases {
			_, err := h.AddCandidate(h.as("recruiter"), c.in)
			require.Equal(t, c.want, wrongFields(t, err), name)
		}
		gone, unknown := h.Tag("old"), h.IDs.New(ids.Tag)
		h.Set("tags", gone, seed.Row{"archived_at": h.Clock.Now()})
		_, err := h.AddCandidate(
			h.as("recruiter"),
			hiring.AddCandidateInput{Name: "A", TagIDs: []string{h.Tag("new"), gone, unknown}},
		)
		require.Equal(
			t,
			map[string]string{"/input/tagIds/1": "ARCHIVED", "/input/tagIds/2": "NOT_FOUND"},
			wrongFields(t, err),
		)
		require.Zero(t, h.head())
	})
}

func TestWhoMayAddCandidates(t *testing.T) {
	may := map[string]bool{
		"admin":            true,
		"recruiter":        true,
		"lead":             true,
		"team recruiter":   true,
		"coordinator":      true,
		"sourcer":          true,
		"secret lead":      true,
		"trusted admin":    true,
		"second recruiter": true,
		"team interviewer": false,
		"interviewer":      false,
		"outsider":         false,
		"auditor":          false,
	}
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		h := newCandidatesFixture(t, db)
		require.Len(t, may, len(h.viewers))
		for name, want := range may {
			_, err := h.AddCandidate(h.as(name), hiring.AddCandidateInput{Name: "Ada"})
			if want {
				require.NoError(t, err, name)
			} else {
				require.ErrorIs(t, err, access.ErrForbidden, name)
			}
		}
		reader := *h.viewers["admin"]
		reader.Scope = workflow.ScopeRead
		_, err := h.AddCandidate(
			access.With(t.Context(), &reader),
			hiring.AddCandidateInput{Name: "Ada"},
		)
		require.ErrorIs(t, err, access.ErrForbidden)
	})
}

func TestWhoMayEditCandidates(t *testing.T) {
	const yes, see, no = "may", "forbidden", "not found"
	want := map[string]map[string]string{
		"applicant": {
			"admin":            yes,
			"trusted admin":    yes,
			"recruiter":        yes,
			"second recruiter": yes,
			"lead":             yes,
			"team recruiter":   yes,
			"coordinator":      yes,
			"sourcer":          yes,
			"interviewer":      see,
			"team interviewer": no,
			"outsider":         no,
			"auditor":          no,
			"secret lead":      no,
		},
		"hidden": {
			"admin":            no,
			"trusted admin":    yes,
			"recruiter":        no,
			"second recruiter": no,
			"lead":             no,
			"team recruiter":   no,
			"coordinator":      no,
			"sourcer":          no,
			"interviewer":      no,
			"team interviewer": no,
			"outsider":         no,
			"auditor":          no,
			"secret lead":      yes,
		},
		"prospect": {
			"admin":            yes,
			"trusted admin":    yes,
			"recruiter":        yes,
			"second recruiter": yes,
			"lead":             no,
			"team recruiter":   no,
			"coordinator":      no,
			"sourcer":          yes,
			"interviewer":      no,
			"team interviewer": no,
			"outsider":         no,
			"auditor":          no,
			"secret lead":      no,
		},
		"own": {"second recruiter": no, "recruiter": yes},
		// The recruiter sees this candidate only as an interviewer for a confidential posting.
		"lent": {"recruiter": see, "second recruiter": no},
	}
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		h := newCandidatesFixture(t, db)
		own, lent := h.Candidate(), h.Candidate()
		h.Application(own, h.open, h.openStage)
		h.own("second recruiter", own)
		h.Interviewer(h.Application(lent, h.secret, h.hideStage), h.viewers["recruiter"].ID)
		candidates := map[string]string{
			"applicant": h.applicant,
			"hidden":    h.hidden,
			"prospect":  h.prospect,
			"own":       own,
			"lent":      lent,
		}
		tag := h.Tag("x")
		for candidate, viewers := range want {
			for viewer, want := range viewers {
				version := h.version(candidates[candidate])
				expected := map[string]error{yes: nil, see: access.ErrForbidden, no: access.ErrNotFound}[want]
				_, update := h.UpdateCandidate(h.as(viewer), hiring.UpdateCandidateInput{
					CandidateID:     candidates[candidate],
					ExpectedVersion: version,
					Headline:        graphql.OmittableOf(ptr(viewer)),
				})
				require.ErrorIs(t, update, expected, "%s updates %s", viewer, candidate)
				_, tagging := h.TagCandidate(
					h.as(viewer),
					hiring.TagCandidateInput{
						CandidateID: candidates[candidate],
						AddTagIDs:   []string{tag},
					},
				)
				require.ErrorIs(t, tagging, expected, "%s tags %s", viewer, candidate)
				_, document := h.AddDocument(
					h.as(viewer),
					upload(candidates[candidate], "cv.pdf", pdf),
				)
				require.ErrorIs(
					t,
					document,
					expected,
					"%s adds a document to %s",
					viewer,
					candidate,
				)
			}
		}
		// A hidden candidate cannot be distinguished from one that does not exist.
		for _, id := range []string{h.IDs.New(ids.Candidate), h.open, "", strings.Repeat("x", 1<<20), "can_\x00"} {
			_, err := h.UpdateCandidate(h.as("admin"), hiring.UpdateCandidateInput{CandidateID: id})
			require.ErrorIs(t, err, access.ErrNotFound)
		}
	})
}

// A sourcer who has left every hiring team still sees the prospect but may not change it.
func TestEditingAProspectNeedsTheRightToAdd(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		h := newCandidatesFixture(t, db)
		prospect := h.Candidate(
			seed.Row{"added_by_kind": "USER", "added_by_id": h.viewers["outsider"].ID},
		)
		_, err := h.TagCandidate(
			h.as("outsider"),
			hiring.TagCandidateInput{CandidateID: prospect, AddTagIDs: []string{h.Tag("x")}},
		)
		require.ErrorIs(t, err, access.ErrForbidden)
	})
}

func (h *candidatesFixture) version(candidateID string) int {
	h.t.Helper()
	c, err := h.Store.Ent().Candidate.Get(access.With(h.t.Context(), access.System()), candidateID)
	require.NoError(h.t, err)
	return c.Version
}

package read_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/ids"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// contacts adds an address, a phone number and a link to a candidate.
func contacts(t *testing.T, w *seed.World, candidateID, email, digits, url string) {
	t.Helper()
	insert := func(table string, p ids.Prefix, columns string, args ...any) {
		_, err := w.Store.Exec(
			t.Context(),
			"INSERT INTO "+table+" (id, candidate_id, position, "+columns+") VALUES (?, ?, 0"+strings.Repeat(
				", ?",
				len(args),
			)+")",
			append([]any{w.IDs.New(p), candidateID}, args...)...)
		require.NoError(t, err)
	}
	if email != "" {
		insert(
			"candidate_emails",
			ids.CandidateEmail,
			`address, address_key, "primary"`,
			email,
			email,
			true,
		)
	}
	if digits != "" {
		insert("candidate_phones", ids.CandidatePhone, "number, digits", "+"+digits, digits)
	}
	insert("candidate_links", ids.CandidateLink, "url, url_key, kind", "https://"+url, url, "OTHER")
}

func TestPossibleDuplicatesLeaveOutHiddenCandidates(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := seed.New(t, db)
		s := service(w)
		open, secret := w.Posting(), w.Posting(seed.Row{"confidential": true})
		openStage, secretStage := w.Stages(open, 1)[0], w.Stages(secret, 1)[0]
		applied := func(posting, stage, email, digits, url string) string {
			c := w.Candidate()
			w.Application(c, posting, stage)
			contacts(t, w, c, email, digits, url)
			return c
		}
		me := applied(open, openStage, "a@b.de", "491", "ada.dev")
		byEmail := applied(open, openStage, "a@b.de", "", "")
		byPhone := applied(open, openStage, "", "491", "")
		byLinkAndEmail := applied(open, openStage, "a@b.de", "", "ada.dev")
		hidden := applied(secret, secretStage, "a@b.de", "491", "ada.dev")
		prospect := w.Candidate()
		contacts(t, w, prospect, "a@b.de", "", "")
		stranger := applied(
			open,
			openStage,
			"x@y.de",
			"499",
			"",
		) // an address without a key matches no other
		own := applied(open, openStage, "a@b.de", "491", "ada.dev")

		recruiter, secretLead, lead := w.User(
			workflow.RoleRecruiter,
		), w.User(
			workflow.RoleMember,
		), w.User(
			workflow.RoleMember,
		)
		w.Member(secret, secretLead.ID, workflow.TeamHiringLead)
		w.Member(open, lead.ID, workflow.TeamHiringLead)
		w.Set("candidates", own, seed.Row{"linked_user_id": lead.ID})
		lead.OwnCandidateIDs = []string{own}
		trusted := w.User(workflow.RoleAdmin, seed.Row{"confidential_access": true})
		all := []string{me, byEmail, byPhone, byLinkAndEmail, hidden, prospect, stranger, own}

		shown := func(v *access.Viewer, of string) []string {
			ctx, stats := store.WithStats(access.With(t.Context(), v))
			found, err := s.PossibleDuplicates(ctx, all)
			require.NoError(t, err)
			require.EqualValues(t, 2, stats.Statements())
			require.Empty(t, found[stranger])
			out := []string{}
			for _, c := range found[of] {
				out = append(out, c.ID)
			}
			return out
		}
		require.Equal(
			t,
			[]string{byEmail, byPhone, byLinkAndEmail, prospect, own},
			shown(recruiter, me),
		)
		require.Empty(
			t,
			shown(recruiter, hidden),
			"duplicates of a hidden candidate are hidden too",
		)
		require.Equal(
			t,
			[]string{byEmail, byPhone, byLinkAndEmail, hidden, prospect, own},
			shown(trusted, me),
		)
		require.Equal(
			t,
			[]string{byEmail, byPhone, byLinkAndEmail},
			shown(lead, me),
			"neither other users' prospects nor the viewer",
		)
		require.Empty(t, shown(secretLead, hidden))
		require.Empty(t, shown(w.User(workflow.RoleAuditor), me))

		for range 30 {
			applied(open, openStage, "many@b.de", "", "")
			applied(secret, secretStage, "many@b.de", "", "")
		}
		crowd := applied(open, openStage, "many@b.de", "", "")
		found, err := s.PossibleDuplicates(access.With(t.Context(), recruiter), []string{crowd})
		require.NoError(t, err)
		require.Len(t, found[crowd], 20, "hidden candidates do not displace others")
	})
}

func TestCandidateFieldsAreLoadedOnceForAll(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := seed.New(t, db)
		s := service(w)
		recruiter := w.User(workflow.RoleRecruiter)
		b, a := w.Tag("Beta"), w.Tag("alpha")
		var list []string
		for i := range 30 {
			c := w.Candidate()
			contacts(
				t,
				w,
				c,
				fmt.Sprintf("a%d@b.de", i),
				fmt.Sprintf("49%d", i),
				fmt.Sprintf("a%d.dev", i),
			)
			w.Tagged(c, b)
			w.Tagged(c, a)
			list = append(list, c)
		}
		for _, n := range []int{1, 30} {
			ctx, stats := store.WithStats(access.With(t.Context(), recruiter))
			found, err := s.CandidatesByID(ctx, list[:n])
			require.NoError(t, err)
			for _, c := range found {
				contacts, err := s.ContactsOf(ctx, c)
				require.NoError(t, err)
				require.Len(t, contacts.Emails, 1)
				require.Len(t, contacts.Phones, 1)
				require.Len(t, contacts.Links, 1)
				tags, err := s.CandidateTags(ctx, c)
				require.NoError(t, err)
				require.Equal(t, []string{"alpha", "Beta"}, []string{tags[0].Name, tags[1].Name})
			}
			require.EqualValues(t, 3, stats.Statements(), "%d candidates", n)
		}
		ctx := access.With(t.Context(), recruiter)
		for _, id := range []string{"", "x", a, w.IDs.New(ids.Candidate), strings.Repeat("x", 1<<20)} {
			c, err := s.Candidate(ctx, id)
			require.NoError(t, err)
			require.Nil(t, c)
		}
		c, err := s.Candidate(ctx, list[0])
		require.NoError(t, err)
		require.Equal(t, list[0], c.ID)
		contacts, err := s.ContactsOf(access.With(t.Context(), w.User(workflow.RoleMember)), c)
		require.NoError(t, err)
		require.Zero(t, contacts, "contact data of hidden candidates is not read")
	})
}

func TestLatestDocumentsOfEach(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := seed.New(t, db)
		s := service(w)
		recruiter := w.User(workflow.RoleRecruiter)
		open, secret := w.Posting(), w.Posting(seed.Row{"confidential": true})
		c, other := w.Candidate(), w.Candidate()
		seen := w.Application(c, open, w.Stages(open, 1)[0])
		hidden := w.Application(c, secret, w.Stages(secret, 1)[0])
		add := func(candidateID string, application any) string {
			id := w.IDs.New(ids.Document)
			w.Insert("documents", seed.Row{
				"id":             id,
				"candidate_id":   candidateID,
				"application_id": application,
				"kind":           "RESUME",
				"filename":       "cv.pdf",
				"media_type":     "application/pdf",
				"size":           1,
				"sha256":         strings.Repeat("0", 64),
				"added_by_kind":  "SYSTEM",
			})
			return id
		}
		var added []string
		for range 103 {
			added = append(added, add(c, nil))
			add(c, hidden)
		}
		withSeen, ofOther := add(c, seen), add(other, nil)
		ctx, stats := store.WithStats(access.With(t.Context(), recruiter))
		found, err := s.DocumentsOfCandidates(ctx, []string{c, other})
		require.NoError(t, err)
		require.EqualValues(t, 2, stats.Statements())
		got := idsOf(found[c])
		require.Len(t, got, 100)
		require.Equal(
			t,
			[]string{withSeen, added[102], added[101]},
			got[:3],
			"newest first; hidden documents do not displace others",
		)
		require.Equal(t, added[4], got[99])
		require.Equal(t, []string{ofOther}, idsOf(found[other]))

		of, err := s.DocumentsOfApplications(ctx, []string{seen, hidden})
		require.NoError(t, err)
		require.Equal(t, []string{withSeen}, idsOf(of[seen]))
		require.Empty(t, of[hidden])
		none, err := s.DocumentsOfApplications(ctx, nil)
		require.NoError(t, err)
		require.Empty(t, none)
	})
}

func idsOf(list []*ent.Document) []string {
	out := make([]string, len(list))
	for i, d := range list {
		out[i] = d.ID
	}
	return out
}

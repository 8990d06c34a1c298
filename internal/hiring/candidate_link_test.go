package hiring_test

import (
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/stretchr/testify/require"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
)

// linkOf returns the user to whom a candidate is linked, and the one for whom a link is proposed;
// empty for none.
func (h *company) linkOf(candidateID string) (linked, proposed string) {
	h.t.Helper()
	for _, id := range h.column("SELECT linked_user_id FROM candidates WHERE id = ? AND linked_user_id IS NOT NULL", candidateID) {
		linked = id
	}
	for _, id := range h.column("SELECT user_id FROM candidate_link_proposals WHERE candidate_id = ?", candidateID) {
		proposed = id
	}
	return linked, proposed
}

// auditTrail returns the kinds of the audit entries about a candidate, oldest first.
func (h *company) auditTrail(candidateID string) []string {
	h.t.Helper()
	return h.column(
		"SELECT kind FROM audit_entry WHERE subject_id = ? ORDER BY occurred_at, id",
		candidateID,
	)
}

// A candidate with a colleague's address, in any spelling with which the colleague can sign in, is
// linked to them wherever the address comes from. The address of an admin, or of a colleague who is
// linked to another candidate already, only proposes the link. Each case is audited. A link changes
// rights, through the event that adds or changes the candidate.
func TestCandidatesWithAColleaguesAddressAreLinked(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		h := newCompany(t, db)
		s := h.hiring
		spelled := " LeoLead@ACME.example"
		requireLink := func(candidateID, linked, proposed string, trail ...string) {
			t.Helper()
			gotLinked, gotProposed := h.linkOf(candidateID)
			require.Equal(t, linked, gotLinked, "linked")
			require.Equal(t, proposed, gotProposed, "proposed")
			require.Equal(t, trail, h.auditTrail(candidateID))
		}

		added, err := s.AddCandidate(
			h.as(h.recruiter),
			hiring.AddCandidateInput{
				Name:   "Leo",
				Emails: []string{"private@example.test", spelled},
			},
		)
		require.NoError(t, err)
		requireLink(added.CandidateID, h.lead.ID, "", "CandidateLinked")
		require.Equal(t, []string{h.lead.ID}, added.Event().Facts.AddedIDs)
		require.True(t, access.NewRights(h.lead, nil, nil).ChangedBy(added.Event()))
		require.False(t, access.NewRights(h.sourcer, nil, nil).ChangedBy(added.Event()))

		second, err := s.AddCandidate(
			h.as(h.recruiter),
			hiring.AddCandidateInput{Name: "Leo again", Emails: []string{spelled}},
		)
		require.NoError(t, err)
		requireLink(second.CandidateID, "", h.lead.ID, "CandidateLinkProposed")

		admins, err := s.CreateApplication(h.as(h.recruiter), hiring.CreateApplicationInput{
			PostingID: h.postingID,
			Candidate: &hiring.NewCandidateInput{
				Name:   "Ada",
				Emails: []string{"adaadmin@acme.example"},
			},
		})
		require.NoError(t, err)
		requireLink(admins.CandidateID, "", h.admin.ID, "CandidateLinkProposed")

		later, err := s.AddCandidate(
			h.as(h.recruiter),
			hiring.AddCandidateInput{Name: "Sam", Emails: []string{"sam@example.test"}},
		)
		require.NoError(t, err)
		change := func(version int, emails ...string) *command.Outcome {
			out, err := s.UpdateCandidate(
				h.as(h.recruiter),
				hiring.UpdateCandidateInput{
					CandidateID:     later.CandidateID,
					ExpectedVersion: version,
					Emails:          setList(emails...),
				},
			)
			require.NoError(t, err)
			return out
		}
		out := change(1, "sam@example.test", "samsourcer@acme.example")
		requireLink(later.CandidateID, h.sourcer.ID, "", "CandidateLinked")
		require.Equal(t, []string{"linkedUser", "emails"}, out.Event().Facts.ChangedFields)
		// An admin removes the link. The address, which the candidate had before, does not restore
		// it.
		_, err = s.UnlinkCandidateFromUser(
			h.as(h.admin),
			hiring.UnlinkCandidateFromUserInput{CandidateID: later.CandidateID, ExpectedVersion: 2},
		)
		require.NoError(t, err)
		change(3, "samsourcer@acme.example", "sam@example.test")
		requireLink(later.CandidateID, "", "", "CandidateLinked", "CandidateUnlinked")

		// The account is created after the candidate, or gets the address later.
		early, err := s.AddCandidate(
			h.as(h.recruiter),
			hiring.AddCandidateInput{Name: "Nina", Emails: []string{"NinaNew@acme.example"}},
		)
		require.NoError(t, err)
		nina := h.user("Nina New", workflow.RoleMember)
		requireLink(early.CandidateID, nina.ID, "", "CandidateLinked")
		boss, err := s.AddCandidate(
			h.as(h.recruiter),
			hiring.AddCandidateInput{Name: "Bo", Emails: []string{"bo@example.test"}},
		)
		require.NoError(t, err)
		_, err = s.UpdateUser(
			h.as(h.admin),
			hiring.UpdateUserInput{
				UserID:          h.coordinator.ID,
				ExpectedVersion: 1,
				Email:           set("BO@example.test"),
			},
		)
		require.NoError(t, err)
		requireLink(boss.CandidateID, h.coordinator.ID, "", "CandidateLinked")

		// Both are imported together, or one after the other.
		imported, earlier := h.ids.New(ids.Candidate), h.ids.New(ids.Candidate)
		row := func(id string) *ent.Candidate {
			return &ent.Candidate{
				ID:          id,
				CreatedAt:   h.clock.Now(),
				UpdatedAt:   h.clock.Now(),
				Version:     1,
				Name:        "Imported",
				AddedByKind: workflow.ActorSystem,
			}
		}
		newcomer := h.ids.New(ids.User)
		event := func(id string) eventlog.Entry {
			return eventlog.Entry{
				ID: h.ids.New(
					ids.Event,
				),
				Kind:        eventlog.CandidateAdded,
				Visibility:  eventlog.Candidate,
				CandidateID: id,
				Facts:       eventlog.Facts{CandidateVersion: 1},
				Past: &eventlog.Past{
					OccurredAt: h.clock.Now(),
					Actor:      eventlog.Actor{Kind: workflow.ActorSystem},
				},
			}
		}
		err = s.Import(t.Context(), hiring.Import{
			Users: []*ent.User{
				{
					ID:        newcomer,
					CreatedAt: h.clock.Now(),
					UpdatedAt: h.clock.Now(),
					Version:   1,
					Email:     "newcomer@acme.example",
					Name:      "New",
					Role:      workflow.RoleRecruiter,
				},
			},
			Candidates: []*ent.Candidate{row(imported), row(earlier)},
			CandidateEmails: []*ent.CandidateEmail{
				{
					ID:          h.ids.New(ids.CandidateEmail),
					CandidateID: imported,
					Address:     "Newcomer@acme.example",
					Primary:     true,
				},
				{
					ID:          h.ids.New(ids.CandidateEmail),
					CandidateID: earlier,
					Address:     "OttoOutsider@acme.example",
					Primary:     true,
				},
			},
			Events: []eventlog.Entry{event(imported), event(earlier)},
		})
		require.NoError(t, err)
		requireLink(imported, newcomer, "", "CandidateLinked")
		requireLink(earlier, h.outsider.ID, "", "CandidateLinked")
	})
}

// Users cannot add themselves, or give a candidate their own address, in any spelling: if the
// candidate then disappeared for them, they would learn whether they are a candidate already. They
// get the same error in both cases. An admin's own address only proposes a link, in both cases.
func TestUsersCannotAddThemselvesAsACandidate(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		h := newCompany(t, db)
		s := h.hiring
		own, other := " RitaRecruiter@ACME.example", "private@example.test"
		change := func(emails ...string) error {
			out, err := s.AddCandidate(
				h.as(h.recruiter),
				hiring.AddCandidateInput{Name: "Somebody"},
			)
			require.NoError(t, err)
			_, err = s.UpdateCandidate(
				h.as(h.recruiter),
				hiring.UpdateCandidateInput{
					CandidateID:     out.CandidateID,
					ExpectedVersion: 1,
					Emails:          setList(emails...),
				},
			)
			return err
		}
		for _, known := range []bool{false, true} {
			if known { // Rita is a candidate, whom a colleague added
				_, err := s.AddCandidate(
					h.as(h.admin),
					hiring.AddCandidateInput{Name: "Rita", Emails: []string{own}},
				)
				require.NoError(t, err)
			}
			_, err := s.AddCandidate(
				h.as(h.recruiter),
				hiring.AddCandidateInput{Name: "Me", Emails: []string{other, own}},
			)
			refused(t, err, command.CodeConflict, "emails.1")
			_, err = s.CreateApplication(h.as(h.recruiter), hiring.CreateApplicationInput{
				PostingID: h.postingID,
				Candidate: &hiring.NewCandidateInput{Name: "Me", Emails: []string{own}},
			})
			refused(t, err, command.CodeConflict, "candidate.emails.0")
			refused(t, change(other, own), command.CodeConflict, "emails.1")
			out, err := s.AddCandidate(
				h.as(h.admin),
				hiring.AddCandidateInput{Name: "Ada", Emails: []string{h.admin.Email}},
			)
			require.NoError(t, err)
			_, proposed := h.linkOf(out.CandidateID)
			require.Equal(t, h.admin.ID, proposed)
		}
	})
}

// Only an admin who is not the user in question creates and removes links by hand; service accounts
// cannot. A proposed link is confirmed or dismissed in the same way. The linked user cannot remove
// the link, because they do not see the candidate.
func TestWhoLinksCandidates(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		h := newCompany(t, db)
		s := h.hiring
		second := h.user("Second Admin", workflow.RoleAdmin)
		machine := &access.Viewer{
			Kind:               workflow.ActorServiceAccount,
			ID:                 h.ids.New(ids.ServiceAccount),
			Role:               workflow.RoleAdmin,
			ConfidentialAccess: true,
			Scope:              workflow.ScopeWrite,
		}
		candidate, err := s.AddCandidate(
			h.as(h.recruiter),
			hiring.AddCandidateInput{Name: "Ada", Emails: []string{h.admin.Email}},
		)
		require.NoError(t, err)
		id := candidate.CandidateID
		link := func(v *access.Viewer, user string, version int) error {
			_, err := s.LinkCandidateToUser(
				h.as(v),
				hiring.LinkCandidateToUserInput{
					CandidateID:     id,
					ExpectedVersion: version,
					UserID:          user,
				},
			)
			return err
		}
		unlink := func(v *access.Viewer, version int) error {
			_, err := s.UnlinkCandidateFromUser(
				h.as(v),
				hiring.UnlinkCandidateFromUserInput{CandidateID: id, ExpectedVersion: version},
			)
			return err
		}
		byUpdate := func(v *access.Viewer, user *string, version int) error {
			_, err := s.UpdateCandidate(
				h.as(v),
				hiring.UpdateCandidateInput{
					CandidateID:     id,
					ExpectedVersion: version,
					LinkedUserID:    graphql.OmittableOf(user),
				},
			)
			return err
		}
		h.unchanged(func() {
			_, err := h.db.Store.Exec(
				t.Context(),
				"INSERT INTO service_accounts (id, created_at, name, role, confidential_access) VALUES (?, ?, ?, 'ADMIN', ?)",
				machine.ID,
				h.clock.Now(),
				"Machine",
				true,
			)
			require.NoError(t, err)
			for _, v := range []*access.Viewer{h.recruiter, machine} {
				require.ErrorIs(t, link(v, h.outsider.ID, 1), access.ErrLinkRights, v.Role)
				require.ErrorIs(t, unlink(v, 1), access.ErrLinkRights, v.Role)
				require.ErrorIs(t, byUpdate(v, &h.outsider.ID, 1), access.ErrLinkRights, v.Role)
				require.ErrorIs(t, byUpdate(v, nil, 1), access.ErrLinkRights, v.Role)
			}
			require.ErrorIs(
				t,
				link(h.admin, h.admin.ID, 1),
				access.ErrLinkRights,
				"users cannot link themselves",
			)
			require.ErrorIs(t, byUpdate(h.admin, &h.admin.ID, 1), access.ErrLinkRights)
			require.ErrorIs(t, link(h.outsider, h.outsider.ID, 1), access.ErrNotFound)
			refused(t, link(second, h.ids.New(ids.User), 1), command.CodeNotFound, "userId")
			var conflict *command.VersionConflict
			require.ErrorAs(t, link(second, h.admin.ID, 2), &conflict)
		})

		require.NoError(t, link(second, h.admin.ID, 1), "another admin confirms the link")
		linked, proposed := h.linkOf(id)
		require.Equal(t, h.admin.ID, linked)
		require.Empty(t, proposed)
		require.Equal(t, []string{"CandidateLinkProposed", "CandidateLinked"}, h.auditTrail(id))
		require.Contains(
			t,
			h.column("SELECT details FROM audit_entry WHERE subject_id = ? AND kind = 'CandidateLinked'", id)[0],
			`"ADMIN"`,
		)
		h.admin.OwnCandidateIDs = []string{id}
		require.ErrorIs(
			t,
			unlink(h.admin, 2),
			access.ErrNotFound,
			"the colleague does not see the candidate",
		)

		other, err := s.AddCandidate(h.as(h.recruiter), hiring.AddCandidateInput{Name: "Another"})
		require.NoError(t, err)
		_, err = s.LinkCandidateToUser(
			h.as(second),
			hiring.LinkCandidateToUserInput{
				CandidateID:     other.CandidateID,
				ExpectedVersion: 1,
				UserID:          h.admin.ID,
			},
		)
		refused(t, err, command.CodeDuplicate, "userId")
		_, err = db.Store.Exec(
			t.Context(),
			"UPDATE candidates SET linked_user_id = ? WHERE id = ?",
			h.admin.ID,
			other.CandidateID,
		)
		require.Error(t, err, "the database enforces it too")

		require.NoError(t, unlink(second, 2), "any other admin can remove the link")
		require.NoError(t, unlink(second, 3), "a repetition changes nothing")
		require.Equal(
			t,
			[]string{"CandidateLinkProposed", "CandidateLinked", "CandidateUnlinked"},
			h.auditTrail(id),
		)
		_, err = s.LinkCandidateToUser(
			h.system(),
			hiring.LinkCandidateToUserInput{
				CandidateID:     id,
				ExpectedVersion: 3,
				UserID:          h.admin.ID,
			},
		)
		require.NoError(t, err, "the command line can link too")
	})
}

// A proposed link can be dismissed, which is audited.
func TestAProposedLinkIsDismissed(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		h := newCompany(t, db)
		out, err := h.hiring.AddCandidate(
			h.as(h.recruiter),
			hiring.AddCandidateInput{Name: "Ada", Emails: []string{h.admin.Email}},
		)
		require.NoError(t, err)
		dismissed, err := h.hiring.UnlinkCandidateFromUser(
			h.system(),
			hiring.UnlinkCandidateFromUserInput{CandidateID: out.CandidateID, ExpectedVersion: 1},
		)
		require.NoError(t, err)
		require.Equal(t, []string{"proposedLink"}, dismissed.Event().Facts.ChangedFields)
		linked, proposed := h.linkOf(out.CandidateID)
		require.Empty(t, linked+proposed)
		require.Equal(
			t,
			[]string{"CandidateLinkProposed", "CandidateUnlinked"},
			h.auditTrail(out.CandidateID),
		)
	})
}

// Of several candidates with a colleague's address that are added concurrently, one is linked, and
// the link is proposed for the others.
func TestOneOfTwoCandidatesAddedAtOnceIsLinked(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		h := newCompany(t, db)
		errs := make(chan error, 8)
		for range cap(errs) {
			go func() {
				_, err := h.hiring.AddCandidate(
					h.as(h.recruiter),
					hiring.AddCandidateInput{Name: "Leo", Emails: []string{h.lead.Email}},
				)
				errs <- err
			}()
		}
		for range cap(errs) {
			require.NoError(t, <-errs)
		}
		require.Equal(
			t,
			1,
			h.count("SELECT count(*) FROM candidates WHERE linked_user_id = ?", h.lead.ID),
		)
		require.Equal(
			t,
			cap(errs)-1,
			h.count("SELECT count(*) FROM candidate_link_proposals WHERE user_id = ?", h.lead.ID),
		)
	})
}

package hiring_test

import (
	"context"
	"errors"
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/entity"
	"hirewire/internal/eventlog"
	"hirewire/internal/hiring"
	"hirewire/internal/read"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
)

// try is a command that a user sends, and whether viewerCan said that it would succeed.
type try struct {
	name string
	said bool
	send func(ctx context.Context) error
}

// Commands that viewerCan allows succeed, and the others are refused: random users run random
// commands on postings, applications and candidates, and each result is compared with what
// viewerCan said just before.
func TestViewerCanPredictsCommands(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		h := newCompany(t, db)
		entity.Narrow(db.Store.Ent(), db.Store.ReadOnly().Ent())
		reader := read.New(
			read.Options{Store: db.Store.ReadOnly(), Now: h.clock.Now, Codec: &eventlog.Codec{}},
		)
		other, _ := h.posting("Another role", 1)
		secret, _ := h.posting("A secret role", 1)
		_, err := h.hiring.SetPostingConfidential(
			h.as(h.recruiter),
			hiring.SetPostingConfidentialInput{
				PostingID:       secret,
				ExpectedVersion: h.postingRow(secret).Version,
				Confidential:    true,
			},
		)
		require.NoError(t, err)
		var applications []string
		for _, p := range []string{h.postingID, h.postingID, h.postingID, h.postingID, other, other, secret} {
			applications = append(applications, h.apply(p).ID)
		}
		_, err = h.hiring.AssignInterviewers(
			h.as(h.recruiter),
			hiring.AssignInterviewersInput{
				ApplicationID: applications[0],
				AddUserIDs:    []string{h.interviewer.ID},
			},
		)
		require.NoError(t, err)
		readOnly := *h.recruiter
		readOnly.Scope = workflow.ScopeRead
		// An applicant has every right except on the posting to which they applied.
		applicant := h.user("Anna Applicant", workflow.RoleRecruiter)
		h.link(h.apply(other).CandidateID, applicant)
		people := []*access.Viewer{
			h.admin,
			h.recruiter,
			h.lead,
			h.coordinator,
			h.sourcer,
			h.interviewer,
			h.outsider,
			&readOnly,
			applicant,
		}

		random := rand.New(rand.NewPCG(7, 7)) //nolint:gosec // the same sequence in every run
		pick := func(list []string) string { return list[random.IntN(len(list))] }
		yes, no := map[string]int{}, map[string]int{}
		for range 700 {
			v := people[random.IntN(len(people))]
			ctx := h.as(v)
			tries := h.onPosting(reader, ctx, pick([]string{h.postingID, other, secret}))
			switch random.IntN(8) {
			case 0:
				tries = h.onCompany(reader, ctx)
			case 1, 2, 3:
			default:
				tries = h.onApplication(reader, ctx, pick(applications), other)
			}
			if len(tries) == 0 {
				continue // the viewer does not see it
			}
			one := tries[random.IntN(len(tries))]
			if random.IntN(2) == 0 {
				one = rarest(tries, yes) // at random, some would hardly ever be allowed
			}
			err := one.send(ctx)
			require.Equal(t, one.said, err == nil, "%s by %s returned %v", one.name, v.Name, err)
			if one.said {
				yes[one.name]++
			} else {
				no[one.name]++
			}
		}
		for name := range no {
			require.Positive(t, yes[name], "%s never succeeded: the test is too weak", name)
		}
		require.Len(t, no, 22, "each command was refused at least once")
	})
}

// rarest returns the command that succeeded least often, of those that viewerCan allows; the first
// one if it allows none.
func rarest(tries []try, went map[string]int) try {
	best := tries[0]
	for _, t := range tries {
		if t.said && (!best.said || went[t.name] < went[best.name]) {
			best = t
		}
	}
	return best
}

//nolint:revive // the order reads better
func (h *company) onCompany(r *read.Service, ctx context.Context) []try {
	can, err := r.ViewerCan(ctx)
	require.NoError(h.t, err)
	s, version := h.hiring, h.count("SELECT version FROM company_settings")
	h.names++
	return []try{
		{"create posting", can.CreatePostings, func(ctx context.Context) error {
			_, err := s.CreatePosting(ctx, blank("Role "+strconv.Itoa(h.names)))
			return err
		}},
		{"add candidate", can.AddCandidates, func(ctx context.Context) error {
			_, err := s.AddCandidate(ctx, hiring.AddCandidateInput{Name: "Prospect"})
			return err
		}},
		{"manage company", can.ManageCompany, func(ctx context.Context) error {
			_, err := s.UpdateCompany(
				ctx,
				hiring.UpdateCompanyInput{
					ExpectedVersion: version,
					Name:            graphql.OmittableOf(new("Acme " + strconv.Itoa(h.names))),
				},
			)
			return err
		}},
	}
}

//nolint:revive // the order reads better
func (h *company) onApplication(r *read.Service, ctx context.Context, id, elsewhere string) []try {
	found, err := r.ApplicationsByID(ctx, []string{id})
	require.NoError(h.t, err)
	a := found[id]
	if a == nil {
		return nil
	}
	can, err := r.ApplicationRights(ctx, a)
	require.NoError(h.t, err)
	c, err := r.Candidate(ctx, a.CandidateID)
	require.NoError(h.t, err)
	candidate, err := r.CandidateRights(ctx, c)
	require.NoError(h.t, err)

	version, s := a.Version, h.hiring
	stages := h.column(
		"SELECT id FROM stages WHERE posting_id = ? AND archived_at IS NULL AND id <> ? ORDER BY position",
		a.PostingID,
		a.StageID,
	)
	theirs, ours := h.reason(workflow.DecisionTheyWithdrew), h.reason(workflow.DecisionWeRejected)
	tries := []try{
		{"move", can.Move, func(ctx context.Context) error {
			_, err := s.MoveApplication(
				ctx,
				hiring.MoveApplicationInput{
					ApplicationID:   id,
					ExpectedVersion: version,
					ToStageID:       stages[0],
				},
			)
			return err
		}},
		{"reject", can.Reject, func(ctx context.Context) error {
			_, err := s.RejectApplication(
				ctx,
				hiring.RejectApplicationInput{
					ApplicationID:   id,
					ExpectedVersion: version,
					ReasonID:        ours,
				},
			)
			return err
		}},
		{"withdraw", can.Withdraw, func(ctx context.Context) error {
			_, err := s.WithdrawApplication(
				ctx,
				hiring.WithdrawApplicationInput{
					ApplicationID:   id,
					ExpectedVersion: version,
					ReasonID:        theirs,
				},
			)
			return err
		}},
		{"reopen", can.Reopen, func(ctx context.Context) error {
			_, err := s.ReopenApplication(
				ctx,
				hiring.ReopenApplicationInput{
					ApplicationID:   id,
					ExpectedVersion: version,
					ToStageID:       &stages[0],
				},
			)
			return err
		}},
		{"hire", can.Hire, func(ctx context.Context) error {
			_, err := s.HireApplication(
				ctx,
				hiring.HireApplicationInput{ApplicationID: id, ExpectedVersion: version},
			)
			return err
		}},
		{"assign", can.AssignInterviewers, func(ctx context.Context) error {
			_, err := s.AssignInterviewers(
				ctx,
				hiring.AssignInterviewersInput{
					ApplicationID: id,
					AddUserIDs:    []string{h.interviewer.ID},
				},
			)
			return err
		}},
		{"candidate", candidate.Edit, func(ctx context.Context) error {
			_, err := s.UpdateCandidate(
				ctx,
				hiring.UpdateCandidateInput{
					CandidateID:     c.ID,
					ExpectedVersion: c.Version,
					Headline:        graphql.OmittableOf(new("Reads a lot")),
				},
			)
			return err
		}},
	}
	for _, visibility := range workflow.CommentVisibility("").Values() {
		tries = append(
			tries,
			try{
				"comment",
				slices.Contains(can.Comment, workflow.CommentVisibility(visibility)),
				func(ctx context.Context) error {
					_, err := s.AddComment(
						ctx,
						hiring.AddCommentInput{
							ApplicationID: id,
							Body:          "Good",
							Visibility:    workflow.CommentVisibility(visibility),
						},
					)
					return err
				},
			},
		)
	}
	if a.PostingID != elsewhere {
		// There the viewer needs rights too, and the posting must accept applications.
		there, err := r.PostingsByID(ctx, []string{elsewhere})
		require.NoError(h.t, err)
		if p := there[elsewhere]; p != nil {
			can2, err := r.PostingRights(ctx, p)
			require.NoError(h.t, err)
			tries = append(
				tries,
				try{
					"transfer",
					can.Transfer && can2.AddApplication,
					func(ctx context.Context) error {
						_, err := s.TransferApplication(
							ctx,
							hiring.TransferApplicationInput{
								ApplicationID:   id,
								ExpectedVersion: version,
								ToPostingID:     elsewhere,
							},
						)
						var duplicate *hiring.DuplicateApplication
						if errors.As(err, &duplicate) {
							return nil // a refusal because of the other posting, which viewerCan does not know
						}
						return err
					},
				},
			)
		}
	}
	return tries
}

//nolint:revive // the order reads better
func (h *company) onPosting(r *read.Service, ctx context.Context, id string) []try {
	found, err := r.PostingsByID(ctx, []string{id})
	require.NoError(h.t, err)
	p := found[id]
	if p == nil {
		return nil
	}
	can, err := r.PostingRights(ctx, p)
	require.NoError(h.t, err)
	version, s := p.Version, h.hiring
	return append([]try{
		{"edit", can.Edit, func(ctx context.Context) error {
			h.names++
			_, err := s.UpdatePosting(
				ctx,
				hiring.UpdatePostingInput{
					PostingID:       id,
					ExpectedVersion: version,
					Title:           graphql.OmittableOf(new("Role " + strconv.Itoa(h.names))),
				},
			)
			return err
		}},
		{"openings", can.AddOpenings, func(ctx context.Context) error {
			_, err := s.AddOpenings(ctx, hiring.AddOpeningsInput{PostingID: id, Count: 1})
			return err
		}},
		{"open", can.Open, func(ctx context.Context) error {
			_, err := s.OpenPosting(
				ctx,
				hiring.OpenPostingInput{PostingID: id, ExpectedVersion: version},
			)
			return err
		}},
		{"hold", can.Hold, func(ctx context.Context) error {
			_, err := s.HoldPosting(
				ctx,
				hiring.HoldPostingInput{PostingID: id, ExpectedVersion: version},
			)
			return err
		}},
		{"close", can.Close, func(ctx context.Context) error {
			_, err := s.ClosePosting(
				ctx,
				hiring.ClosePostingInput{
					PostingID:       id,
					ExpectedVersion: version,
					Applications:    workflow.CloseKeep,
				},
			)
			return err
		}},
		{"reopen posting", can.Reopen, func(ctx context.Context) error {
			_, err := s.ReopenPosting(
				ctx,
				hiring.ReopenPostingInput{PostingID: id, ExpectedVersion: version},
			)
			return err
		}},
		{"copy", can.Copy, func(ctx context.Context) error {
			_, err := s.CopyPosting(ctx, hiring.CopyPostingInput{PostingID: id})
			return err
		}},
		{"add", can.AddApplication, func(ctx context.Context) error {
			_, err := s.CreateApplication(
				ctx,
				hiring.CreateApplicationInput{
					PostingID: id,
					Candidate: &hiring.NewCandidateInput{Name: "Nora New"},
				},
			)
			return err
		}},
	}, h.onAnyApplication(can, id)...)
}

// onAnyApplication tries what the rights of a posting say about its active applications, if it has
// any. A colleague's own application is left out, because they do not see it.
func (h *company) onAnyApplication(can *read.PostingRights, posting string) []try {
	active := h.column(`SELECT a.id FROM applications a JOIN candidates c ON c.id = a.candidate_id
		WHERE a.posting_id = ? AND a.status = 'ACTIVE' AND c.linked_user_id IS NULL ORDER BY a.id`, posting)
	if len(active) == 0 {
		return nil
	}
	id, s := active[0], h.hiring
	version := h.count("SELECT version FROM applications WHERE id = ?", id)
	stages := h.column(
		`SELECT s.id FROM stages s JOIN applications a ON a.posting_id = s.posting_id AND a.stage_id <> s.id
		WHERE a.id = ? AND s.archived_at IS NULL ORDER BY s.position`,
		id,
	)
	return []try{
		{"move any", can.MoveApplications, func(ctx context.Context) error {
			_, err := s.MoveApplication(
				ctx,
				hiring.MoveApplicationInput{
					ApplicationID:   id,
					ExpectedVersion: version,
					ToStageID:       stages[0],
				},
			)
			return err
		}},
		{"reject any", can.RejectApplications, func(ctx context.Context) error {
			_, err := s.RejectApplication(
				ctx,
				hiring.RejectApplicationInput{
					ApplicationID:   id,
					ExpectedVersion: version,
					ReasonID:        h.reason(workflow.DecisionWeRejected),
				},
			)
			return err
		}},
	}
}

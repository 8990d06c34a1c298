package noninterference_test

import (
	"testing"

	"hirewire/internal/hiring"
	"hirewire/internal/workflow"
)

// office creates a company with one posting that involves every kind of user.
func office(c *company) scenario {
	p := c.createAccounts()
	l := c.createLists(p)
	return scenario{people: p, lists: l, first: c.runPosting(c.step, "Graphite", false, team{
		owner:       p["recruiter"],
		lead:        p["lead"],
		recruiter:   p["team recruiter"],
		coordinator: p["coordinator"],
		sourcer:     p["sourcer"],
		interviews:  p["interviewer"],
		leaves:      p["leaver"],
	}, l)}
}

// changeApplication does everything that can happen to an application, except for a hire. At the
// end the application is active again.
func (c *company) changeApplication(at moment, who string, w scenario, posting, id string) {
	version := func() int { return c.version("applications", id) }
	candidate := c.column("SELECT candidate_id FROM applications WHERE id = ?", id)[0]
	stages := c.column(
		"SELECT id FROM stages WHERE posting_id = ? AND archived_at IS NULL ORDER BY position DESC",
		posting,
	)
	do(
		c,
		at,
		who,
		(*hiring.Service).MoveApplication,
		hiring.MoveApplicationInput{
			ApplicationID:   id,
			ExpectedVersion: version(),
			ToStageID:       stages[0],
			Note:            new("well"),
		},
	)
	do(
		c,
		at,
		who,
		(*hiring.Service).RejectApplication,
		hiring.RejectApplicationInput{
			ApplicationID:   id,
			ExpectedVersion: version(),
			ReasonID:        w.lists.rejected,
		},
	)
	do(
		c,
		at,
		who,
		(*hiring.Service).ReopenApplication,
		hiring.ReopenApplicationInput{ApplicationID: id, ExpectedVersion: version()},
	)
	do(
		c,
		at,
		who,
		(*hiring.Service).AssignInterviewers,
		hiring.AssignInterviewersInput{
			ApplicationID: id,
			AddUserIDs:    []string{w.people["hidden interviewer"]},
		},
	)
	for _, v := range []workflow.CommentVisibility{workflow.CommentTeam, workflow.CommentRecruiters} {
		do(
			c,
			at,
			who,
			(*hiring.Service).AddComment,
			hiring.AddCommentInput{ApplicationID: id, Body: "Said to " + string(v), Visibility: v},
		)
	}
	c.file(at, who, candidate, nil, "of somebody")
	c.file(at, who, candidate, &id, "of an application")
	do(
		c,
		at,
		who,
		(*hiring.Service).UpdateCandidate,
		hiring.UpdateCandidateInput{
			CandidateID:     candidate,
			ExpectedVersion: c.version("candidates", candidate),
			Headline:        given("Gopher, really"),
		},
	)
	do(
		c,
		at,
		who,
		(*hiring.Service).TagCandidate,
		hiring.TagCandidateInput{CandidateID: candidate, RemoveTagIDs: []string{w.lists.tag}},
	)
}

// Interviewers see only the applications that they interview. They cannot even see how many others
// there are.
func TestInterviewersSeeOnlyTheirApplications(t *testing.T) {
	eachDialect(t, func(t *testing.T, dialect string) {
		newcomer := func(c *company, at moment, w scenario, name string) string {
			return do(
				c,
				at,
				w.people["recruiter"],
				(*hiring.Service).CreateApplication,
				hiring.CreateApplicationInput{
					PostingID: w.first.posting,
					SourceID:  &w.lists.source,
					Candidate: &hiring.NewCandidateInput{
						Name:     name,
						Headline: new("Gopher"),
						Emails:   []string{"applicant0@example.test"},
						TagIDs:   []string{w.lists.tag},
					},
				},
			).ApplicationID
		}
		w, p := newScenario(t, dialect, func(c *company) scenario {
			w := office(c)
			do(
				c,
				c.step,
				w.people["recruiter"],
				(*hiring.Service).AssignInterviewers,
				hiring.AssignInterviewersInput{
					ApplicationID: w.first.applications[1],
					AddUserIDs:    []string{w.people["stranger"]},
				},
			)
			if c.secret {
				id := newcomer(c, c.aside, w, "Graphite Applicant9")
				c.changeApplication(c.aside, w.people["recruiter"], w, w.first.posting, id)
				do(
					c,
					c.aside,
					w.people["recruiter"],
					(*hiring.Service).HireApplication,
					hiring.HireApplicationInput{
						ApplicationID:   id,
						ExpectedVersion: c.version("applications", id),
					},
				)
			}
			// Closing cancels the openings that are still open.
			version := c.version("postings", w.first.posting)
			do(
				c,
				c.step,
				w.people["recruiter"],
				(*hiring.Service).ClosePosting,
				hiring.ClosePostingInput{
					PostingID:       w.first.posting,
					ExpectedVersion: version,
					Applications:    workflow.CloseKeep,
				},
			)
			do(
				c,
				c.step,
				w.people["recruiter"],
				(*hiring.Service).ReopenPosting,
				hiring.ReopenPostingInput{PostingID: w.first.posting, ExpectedVersion: version + 1},
			)
			return w
		})
		p.try(t, w, []string{"interviewer", "stranger"}, func(c *company) {
			c.changeApplication(
				c.aside,
				w.people["recruiter"],
				w,
				w.first.posting,
				newcomer(c, c.aside, w, "Another Applicant"),
			)
		})
	})
}

// Comments for recruiters or for admins do not exist for other users.
func TestRestrictedComments(t *testing.T) {
	for _, of := range []struct {
		visibility workflow.CommentVisibility
		author     string
		others     []string
	}{
		{workflow.CommentRecruiters, "recruiter", []string{"lead", "interviewer"}},
		{workflow.CommentAdmins, "root", []string{"recruiter", "team recruiter"}},
	} {
		t.Run(string(of.visibility), func(t *testing.T) {
			eachDialect(t, func(t *testing.T, dialect string) {
				comment := func(c *company, w scenario) {
					for range 3 {
						do(
							c,
							c.aside,
							w.people[of.author],
							(*hiring.Service).AddComment,
							hiring.AddCommentInput{
								ApplicationID: w.first.applications[0],
								Body:          "Not for all",
								Visibility:    of.visibility,
							},
						)
					}
				}
				w, p := newScenario(t, dialect, func(c *company) scenario {
					w := office(c)
					if c.secret {
						comment(c, w)
					}
					do(
						c,
						c.step,
						w.people["recruiter"],
						(*hiring.Service).AddComment,
						hiring.AddCommentInput{
							ApplicationID: w.first.applications[0],
							Body:          "For all",
							Visibility:    workflow.CommentTeam,
						},
					)
					return w
				})
				p.try(t, w, of.others, func(c *company) { comment(c, w) })
			})
		})
	}
}

// Users do not see the progress of their own application, not even admins.
func TestUsersAsCandidates(t *testing.T) {
	for _, who := range []string{"root", "lead"} {
		t.Run(who, func(t *testing.T) {
			eachDialect(t, func(t *testing.T, dialect string) {
				const colleague = "other recruiter"
				linker := map[string]string{"root": "admin", "lead": "root"}
				var own string
				w, p := newScenario(t, dialect, func(c *company) scenario {
					w := office(c)
					out := do(
						c,
						c.step,
						w.people[colleague],
						(*hiring.Service).CreateApplication,
						hiring.CreateApplicationInput{
							PostingID: w.first.posting,
							Candidate: &hiring.NewCandidateInput{
								Name:   "One Self",
								Emails: []string{"applicant0@example.test"},
								TagIDs: []string{w.lists.tag},
							},
						},
					)
					own = out.ApplicationID
					do(
						c,
						c.step,
						w.people[linker[who]],
						(*hiring.Service).UpdateCandidate,
						hiring.UpdateCandidateInput{
							CandidateID:     out.CandidateID,
							ExpectedVersion: 1,
							LinkedUserID:    given(w.people[who]),
						},
					)
					if c.secret {
						c.changeApplication(c.aside, w.people[colleague], w, w.first.posting, own)
					}
					return w
				})
				p.try(t, w, []string{who}, func(c *company) {
					do(
						c,
						c.aside,
						w.people[colleague],
						(*hiring.Service).AddComment,
						hiring.AddCommentInput{
							ApplicationID: own,
							Body:          "Psst",
							Visibility:    workflow.CommentTeam,
						},
					)
				})
			})
		})
	}
}

package noninterference_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/hiring"
	"hirewire/internal/workflow"
)

// outsiders are users of every kind without access to the confidential posting.
func outsiders() []string {
	return []string{
		"recruiter",
		"admin",
		"auditor",
		"lead",
		"team recruiter",
		"coordinator",
		"sourcer",
		"interviewer",
		"stranger",
		"service account recruiter",
		"service account admin",
	}
}

// scenario is what a script created in a company.
type scenario struct {
	people        cast
	lists         lists
	first, second pipeline
	hidden        pipeline
}

// confidential creates a company with two postings that involve every kind of user. One of the two
// worlds also has a confidential third posting, with candidates, documents and events.
func confidential(c *company) scenario {
	p := c.createAccounts()
	l := c.createLists(p)
	w := scenario{people: p, lists: l}
	open := team{
		owner:       p["recruiter"],
		lead:        p["lead"],
		recruiter:   p["team recruiter"],
		coordinator: p["coordinator"],
		sourcer:     p["sourcer"],
		interviews:  p["interviewer"],
		leaves:      p["leaver"],
		toggles:     2,
	}
	w.first = c.runPosting(c.step, "Graphite", false, open, l)
	if c.secret {
		w.hidden = c.runPosting(c.aside, "Graphene", true, team{
			owner:       p["insider"],
			lead:        p["hidden lead"],
			recruiter:   p["hidden recruiter"],
			coordinator: p["hidden coordinator"],
			sourcer:     p["hidden sourcer"],
			interviews:  p["hidden interviewer"],
			leaves:      p["leaver"],
		}, l, w.first.candidates[0], w.first.candidates[2])
	}
	// The members of the other team see nothing of the first posting.
	other := team{
		owner:      p["other recruiter"],
		lead:       p["other lead"],
		sourcer:    p["other sourcer"],
		interviews: p["other interviewer"],
		leaves:     p["leaver"],
	}
	w.second = c.runPosting(c.step, "Basalt", false, other, l, w.first.candidates[2])

	// A candidate moves from the confidential posting to an open one. In the other world, a
	// colleague adds the same candidate directly.
	var known string
	newcomer := hiring.NewCandidateInput{Name: "Come Out", Emails: []string{"out@example.test"}}
	c.either(func(s *hiring.Service) {
		out, err := s.CreateApplication(
			c.as(p["insider"]),
			hiring.CreateApplicationInput{PostingID: w.hidden.posting, Candidate: &newcomer},
		)
		require.NoError(c.t, err)
		known, w.hidden.applications = out.CandidateID, append(
			w.hidden.applications,
			out.ApplicationID,
		)
	}, func(s *hiring.Service) {
		out, err := s.AddCandidate(
			c.as(p["insider"]),
			hiring.AddCandidateInput{Name: newcomer.Name, Emails: newcomer.Emails},
		)
		require.NoError(c.t, err)
		known = out.CandidateID
	})
	c.either(func(s *hiring.Service) {
		id := w.hidden.applications[len(w.hidden.applications)-1]
		_, err := s.TransferApplication(
			c.as(p["insider"]),
			hiring.TransferApplicationInput{
				ApplicationID:   id,
				ExpectedVersion: 1,
				ToPostingID:     w.first.posting,
			},
		)
		require.NoError(c.t, err)
	}, func(s *hiring.Service) {
		_, err := s.CreateApplication(
			c.as(p["insider"]),
			hiring.CreateApplicationInput{PostingID: w.first.posting, CandidateID: &known},
		)
		require.NoError(c.t, err)
	})

	do(
		c,
		c.step,
		p["recruiter"],
		(*hiring.Service).TransferApplication,
		hiring.TransferApplicationInput{
			ApplicationID:   w.first.applications[4],
			ExpectedVersion: c.version("applications", w.first.applications[4]),
			ToPostingID:     w.second.posting,
		},
	)
	do(
		c,
		c.step,
		p["admin"],
		(*hiring.Service).AddComment,
		hiring.AddCommentInput{
			ApplicationID: w.first.applications[0],
			Body:          "For admins",
			Visibility:    workflow.CommentAdmins,
		},
	)
	return w
}

// personal lists the fields of the events that only the subscriber gets, about access that they
// lost or gained. Something that happens to an outsider is not such an event.
func personal() []string {
	return []string{
		"AccessGained.id",
		"AccessGained.cursor",
		"AccessGained.occurredAt",
		"AccessGained.actor",
		"AccessGained.posting",
		"AccessGained.application",
		"AccessGained.candidate",
		"AccessLost.id",
		"AccessLost.cursor",
		"AccessLost.occurredAt",
		"AccessLost.actor",
		"AccessLost.posting",
		"AccessLost.application",
		"AccessLost.candidate",
		"AccessLost.postingId",
	}
}

func TestConfidentialPostings(t *testing.T) {
	eachDialect(t, func(t *testing.T, dialect string) {
		w, p := newScenario(t, dialect, confidential)
		elsewhere := usualIDs(w.lists, w.second, w.people)
		p.theirs = map[string]map[string]string{
			w.people["other lead"]:      elsewhere,
			w.people["other recruiter"]: elsewhere,
		}
		p.more = []string{"other lead"}
		p.try(t, w, outsiders(), func(c *company) {
			at := moment(c.aside)
			for _, id := range w.hidden.applications[:3] {
				do(
					c,
					at,
					w.people["insider"],
					(*hiring.Service).AddComment,
					hiring.AddCommentInput{
						ApplicationID: id,
						Body:          "Psst",
						Visibility:    workflow.CommentTeam,
					},
				)
			}
			do(
				c,
				at,
				w.people["insider"],
				(*hiring.Service).CreateApplication,
				hiring.CreateApplicationInput{
					PostingID:   w.hidden.posting,
					CandidateID: &w.first.candidates[1],
				},
			)
			do(
				c,
				at,
				w.people["insider"],
				(*hiring.Service).RemoveHiringTeamMember,
				hiring.RemoveHiringTeamMemberInput{
					PostingID: w.hidden.posting,
					UserID:    w.people["hidden lead"],
				},
			)
		})
		require.Equal(
			t,
			personal(),
			p.missing(),
			"no question reaches these fields: extend the generator or the script",
		)
	})
}

// newScenario runs a script in two worlds. It returns what the script created in the world with the
// secret.
func newScenario(t *testing.T, dialect string, script func(c *company) scenario) (scenario, *pair) {
	t.Helper()
	var w scenario
	p := newPair(t, dialect, func(c *company) {
		if made := script(c); c.secret {
			w = made
		}
	})
	p.usual = usualIDs(w.lists, w.first, w.people)
	p.trailReaders = []string{w.people["auditor"], w.people["admin"]}
	return w, p
}

// try compares both worlds for each of the users: queries, refused commands, streams and commands
// that succeed. hidden is what happens in one world while the streams run.
func (p *pair) try(t *testing.T, w scenario, names []string, hidden func(c *company)) {
	t.Helper()
	p.shares = min(len(names), maxShares)
	before := p.heads()
	w.people.each(t, "asks", names, p.compare)
	w.people.each(t, "commands", slices.Concat(names, p.more), p.commands)
	require.Equal(t, before, p.heads(), "refused commands must not change anything")
	require.Equal(t, p.plain.log.rest(), p.with.log.rest(), "log lines outside requests")
	p.streams(t, w.people, names, hidden, []func(c *company){
		func(c *company) {
			do(
				c,
				c.step,
				w.people["recruiter"],
				(*hiring.Service).AddComment,
				hiring.AddCommentInput{
					ApplicationID: w.first.applications[0],
					Body:          "Hello",
					Visibility:    workflow.CommentTeam,
				},
			)
		},
		func(c *company) {
			do(
				c,
				c.step,
				"",
				(*hiring.Service).CreateUser,
				hiring.CreateUserInput{
					Name:  "New Person",
					Email: "new@acme.test",
					Role:  workflow.RoleMember,
				},
			)
		},
	})
	p.acts(t, w.people, names)
}

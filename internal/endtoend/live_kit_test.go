package endtoend_test

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
)

// sized returns the size of a test: the value of an environment variable (see make prove-live), or
// the usual size.
func sized(t *testing.T, env string, usual int) int {
	t.Helper()
	text := os.Getenv(env)
	if text == "" {
		return usual
	}
	n, err := strconv.Atoi(text)
	require.NoError(t, err, env)
	require.Positive(t, n, env)
	return n
}

// crew is a company with users of all kinds of rights. It is changed by commands of the test's own
// process, which does not announce its events.
type crew struct {
	db       *testkit.DB
	hiring   *hiring.Service
	ctx      context.Context // acts with the rights of the system
	postings []*crewPosting
	people   []*colleague
}

type crewPosting struct {
	id           string
	confidential bool
	stages       []string
	applications []string
	candidates   []string
}

// colleague is a user of the company, with what the test knows about their rights.
type colleague struct {
	name, id, token string
	role            workflow.CompanyRole
	confidential    bool
	team            map[string]workflow.TeamRole
	interviews      map[string]bool
	own             map[string]bool
}

// newCrew creates postings with applications, the last posting confidential, and users: some with
// each kind of right, and interviewers up to the requested number.
func newCrew(t *testing.T, db *testkit.DB, postings, applications, people int) *crew {
	t.Helper()
	require.GreaterOrEqual(t, postings, 3)
	c := &crew{db: db, ctx: access.With(t.Context(), access.System())}
	c.command()
	_, err := c.hiring.Bootstrap(c.ctx, hiring.BootstrapOptions{Company: "Acme"})
	require.NoError(t, err)
	for i := range postings {
		c.post(t, fmt.Sprintf("Posting %d", i), applications)
	}
	secret := c.postings[postings-1]
	a, b := c.postings[0], c.postings[1]

	c.hire(t, workflow.RoleAdmin)
	c.hireAdmin(t)
	c.hire(t, workflow.RoleRecruiter)
	c.join(t, c.hire(t, workflow.RoleAdmin), secret, workflow.TeamHiringLead)
	c.join(t, c.hire(t, workflow.RoleRecruiter), secret, workflow.TeamRecruiter)
	c.apply(t, c.hire(t, workflow.RoleRecruiter), a, 0)
	c.join(t, c.hire(t, workflow.RoleMember), a, workflow.TeamHiringLead)
	two := c.hire(t, workflow.RoleMember)
	c.join(t, two, a, workflow.TeamCoordinator)
	c.join(t, two, b, workflow.TeamSourcer)
	c.join(t, c.hire(t, workflow.RoleMember), b, workflow.TeamRecruiter)
	c.join(t, c.hire(t, workflow.RoleMember), secret, workflow.TeamCoordinator)
	c.join(t, c.hire(t, workflow.RoleMember), b, workflow.TeamInterviewer)
	both := c.hire(t, workflow.RoleMember)
	c.join(t, both, b, workflow.TeamInterviewer)
	c.assign(t, both, b, 1)
	c.assign(t, both, secret, 0)
	c.hire(t, workflow.RoleMember)
	c.hire(t, workflow.RoleAuditor)
	for i := len(c.people); i < people; i++ {
		p := c.hire(t, workflow.RoleMember)
		for k := range 3 {
			c.assign(t, p, c.postings[(i+k)%postings], (i*7+k)%applications)
		}
	}
	c.hide(t, secret)
	return c
}

// command creates the service for commands on the crew's database.
func (c *crew) command() {
	c.hiring = hiring.New(
		hiring.Options{Store: c.db.Store, Now: time.Now, IDs: ids.NewGenerator(time.Now, nil)},
	)
}

func (c *crew) post(t *testing.T, title string, applications int) {
	t.Helper()
	made, err := c.hiring.CreatePosting(c.ctx, hiring.CreatePostingInput{
		Title:      &title,
		Openings:   1,
		Employment: workflow.EmploymentFullTime,
		Workplace:  workflow.WorkplaceRemote,
		Visibility: workflow.VisibilityListed,
	})
	require.NoError(t, err)
	_, err = c.hiring.OpenPosting(
		c.ctx,
		hiring.OpenPostingInput{PostingID: made.PostingID, ExpectedVersion: 1},
	)
	require.NoError(t, err)
	p := &crewPosting{id: made.PostingID}
	p.stages = c.column(t, "SELECT id FROM stages WHERE posting_id = ? ORDER BY position", p.id)
	for i := range applications {
		out, err := c.hiring.CreateApplication(c.ctx, hiring.CreateApplicationInput{
			PostingID: p.id,
			StageID:   &p.stages[0],
			Candidate: &hiring.NewCandidateInput{Name: fmt.Sprintf("Applicant %d", i)},
		})
		require.NoError(t, err)
		p.applications = append(p.applications, out.ApplicationID)
		p.candidates = append(
			p.candidates,
			c.column(t, "SELECT candidate_id FROM applications WHERE id = ?", out.ApplicationID)...)
	}
	c.postings = append(c.postings, p)
}

func (c *crew) column(t *testing.T, query string, args ...any) []string {
	t.Helper()
	rows, err := c.db.Store.Query(t.Context(), query, args...)
	require.NoError(t, err)
	defer rows.Close()
	var out []string
	for rows.Next() {
		var one string
		require.NoError(t, rows.Scan(&one))
		out = append(out, one)
	}
	require.NoError(t, rows.Err())
	return out
}

func (c *crew) hire(t *testing.T, role workflow.CompanyRole) *colleague {
	t.Helper()
	return c.enter(t, hiring.CreateUserInput{Role: role})
}

func (c *crew) hireAdmin(t *testing.T) {
	t.Helper()
	c.enter(t, hiring.CreateUserInput{Role: workflow.RoleAdmin, ConfidentialAccess: true})
}

func (c *crew) enter(t *testing.T, in hiring.CreateUserInput) *colleague {
	t.Helper()
	in.Name = fmt.Sprintf("%s %d", in.Role, len(c.people))
	in.Email = fmt.Sprintf("p%d@acme.example", len(c.people))
	made, err := c.hiring.CreateUser(c.ctx, in)
	require.NoError(t, err)
	key, err := c.hiring.CreateAPIKeyFor(
		c.ctx,
		made.ItemID,
		hiring.CreateAPIKeyInput{Name: "test", Scope: workflow.ScopeWrite},
	)
	require.NoError(t, err)
	p := &colleague{
		name:         in.Name,
		id:           made.ItemID,
		token:        key.Secret,
		role:         in.Role,
		confidential: in.ConfidentialAccess,
		team:         map[string]workflow.TeamRole{},
		interviews:   map[string]bool{},
		own:          map[string]bool{},
	}
	c.people = append(c.people, p)
	return p
}

func (c *crew) join(t *testing.T, p *colleague, posting *crewPosting, role workflow.TeamRole) {
	t.Helper()
	_, err := c.hiring.AddHiringTeamMember(
		c.ctx,
		hiring.AddHiringTeamMemberInput{PostingID: posting.id, UserID: p.id, Role: role},
	)
	require.NoError(t, err)
	p.team[posting.id] = role
}

func (c *crew) assign(t *testing.T, p *colleague, posting *crewPosting, application int) {
	t.Helper()
	id := posting.applications[application]
	_, err := c.hiring.AssignInterviewers(
		c.ctx,
		hiring.AssignInterviewersInput{ApplicationID: id, AddUserIDs: []string{p.id}},
	)
	require.NoError(t, err)
	p.interviews[id] = true
}

// apply links a user to the candidate of an application.
func (c *crew) apply(t *testing.T, p *colleague, posting *crewPosting, application int) {
	t.Helper()
	candidate := posting.candidates[application]
	_, err := c.hiring.UpdateCandidate(
		c.ctx,
		hiring.UpdateCandidateInput{
			CandidateID:     candidate,
			ExpectedVersion: 1,
			LinkedUserID:    graphql.OmittableOf(&p.id),
		},
	)
	require.NoError(t, err)
	p.own[candidate] = true
}

func (c *crew) hide(t *testing.T, posting *crewPosting) {
	t.Helper()
	_, err := c.hiring.SetPostingConfidential(
		c.ctx,
		hiring.SetPostingConfidentialInput{
			PostingID:       posting.id,
			ExpectedVersion: c.version(t, posting),
			Confidential:    true,
		},
	)
	require.NoError(t, err)
	posting.confidential = true
}

func (c *crew) version(t *testing.T, posting *crewPosting) int {
	t.Helper()
	n, err := strconv.Atoi(
		c.column(t, "SELECT CAST(version AS TEXT) FROM postings WHERE id = ?", posting.id)[0],
	)
	require.NoError(t, err)
	return n
}

// last adds an event that all followers of each posting receive, and one for those who follow
// everything. A client that has received it in order has received everything before it.
func (c *crew) last(t *testing.T) {
	t.Helper()
	for _, p := range c.postings {
		words := "That was all."
		_, err := c.hiring.UpdatePosting(
			c.ctx,
			hiring.UpdatePostingInput{
				PostingID:       p.id,
				ExpectedVersion: c.version(t, p),
				Description:     graphql.OmittableOf(&words),
			},
		)
		require.NoError(t, err)
	}
	_, err := c.hiring.CreateUser(
		c.ctx,
		hiring.CreateUserInput{
			Name:  "The last",
			Email: "last@acme.example",
			Role:  workflow.RoleMember,
		},
	)
	require.NoError(t, err)
}

// log returns the events after a position.
func (c *crew) log(t *testing.T, after int64) []eventlog.Event {
	t.Helper()
	log := testkit.Log(t, c.db.Store)
	return slices.DeleteFunc(log, func(e eventlog.Event) bool { return e.Seq <= after })
}

func (c *crew) head(t *testing.T) eventlog.State {
	t.Helper()
	s, err := eventlog.Read(t.Context(), c.db.Store)
	require.NoError(t, err)
	return s
}

// cursor returns the cursor of a sequence number.
func (c *crew) cursor(t *testing.T, seq int64) string {
	t.Helper()
	codec, err := eventlog.LoadCodec(t.Context(), c.db.Store)
	require.NoError(t, err)
	return codec.Encode(eventlog.Position{Epoch: c.head(t).Epoch, Seq: seq})
}

// sees repeats the rules of visibility that these tests depend on, independently of package access.
func (p *colleague) sees(e *eventlog.Event, postings []*crewPosting) bool {
	var confidential bool
	for _, one := range postings {
		confidential = confidential || one.id == e.PostingID && one.confidential
	}
	company := p.role == workflow.RoleRecruiter || p.role == workflow.RoleAdmin
	team := p.team[e.PostingID]
	byCompany := company && (!confidential || p.role == workflow.RoleAdmin && p.confidential)
	pipeline := byCompany || team != "" && team != workflow.TeamInterviewer
	application := (pipeline || p.interviews[e.ApplicationID]) && !p.own[e.CandidateID]
	switch e.Visibility {
	case eventlog.People:
		return true
	case eventlog.Posting:
		return pipeline || team != "" || p.interviewsIn(e.PostingID, postings)
	case eventlog.Pipeline:
		return application
	case eventlog.Recruiters:
		return application && (company || team == workflow.TeamRecruiter)
	case eventlog.Admins:
		return application && p.role == workflow.RoleAdmin
	case eventlog.Company, eventlog.Candidate, eventlog.Owner:
	}
	panic("these tests do nothing that is for " + string(e.Visibility))
}

func (p *colleague) interviewsIn(postingID string, postings []*crewPosting) bool {
	for _, one := range postings {
		if one.id == postingID {
			return slices.ContainsFunc(
				one.applications,
				func(id string) bool { return p.interviews[id] },
			)
		}
	}
	return false
}

// visible returns the postings that a user sees.
func (p *colleague) visible(postings []*crewPosting) []string {
	var out []string
	for _, one := range postings {
		if p.sees(&eventlog.Event{PostingID: one.id, Visibility: eventlog.Posting}, postings) {
			out = append(out, one.id)
		}
	}
	return out
}

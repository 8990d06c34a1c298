package noninterference_test

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/stretchr/testify/require"

	"hirewire/internal/audit"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// cast has the ids of the users and service accounts, which are the same in both worlds, by name.
type cast map[string]string

// moment runs a part of a script, either as a step of both worlds or aside in one of them.
type moment func(do func(s *hiring.Service))

// do runs one command that must succeed.
func do[I any](
	c *company,
	at moment,
	who string,
	send func(*hiring.Service, context.Context, I) (*command.Outcome, error),
	in I,
) *command.Outcome {
	c.t.Helper()
	var out *command.Outcome
	at(func(s *hiring.Service) {
		var err error
		out, err = send(s, c.as(who), in)
		require.NoErrorf(c.t, err, "%T", in)
	})
	return out
}

func given[T any](v T) graphql.Omittable[*T] { return graphql.OmittableOf(&v) }

// createAccounts creates the users and service accounts.
func (c *company) createAccounts() cast {
	people := cast{}
	for _, p := range []struct {
		name  string
		role  workflow.CompanyRole
		grant bool
	}{
		{"root", workflow.RoleAdmin, true},
		{"recruiter", workflow.RoleRecruiter, false},
		{"admin", workflow.RoleAdmin, false},
		{"auditor", workflow.RoleAuditor, false},
		{"lead", workflow.RoleMember, false},
		{"team recruiter", workflow.RoleMember, false},
		{"coordinator", workflow.RoleMember, false},
		{"sourcer", workflow.RoleMember, false},
		{"interviewer", workflow.RoleMember, false},
		{"stranger", workflow.RoleMember, false},
		{"insider", workflow.RoleRecruiter, false},
		{"hidden lead", workflow.RoleMember, false},
		{"hidden interviewer", workflow.RoleMember, false},
		{"hidden sourcer", workflow.RoleMember, false},
		{"hidden recruiter", workflow.RoleMember, false},
		{"hidden coordinator", workflow.RoleMember, false},
		{"other recruiter", workflow.RoleRecruiter, false},
		{"other interviewer", workflow.RoleMember, false},
		{"other lead", workflow.RoleMember, false},
		{"other sourcer", workflow.RoleMember, false},
		{"leaver", workflow.RoleMember, false},
	} {
		people[p.name] = do(c, c.step, "", (*hiring.Service).CreateUser, hiring.CreateUserInput{
			Name: strings.ToUpper(
				p.name[:1],
			) + p.name[1:] + " Person",
			Email:              strings.ReplaceAll(p.name, " ", ".") + "@acme.test",
			Role:               p.role,
			ConfidentialAccess: p.grant,
			Title:              new("The " + p.name),
		}).ItemID
	}
	for _, role := range []workflow.CompanyRole{workflow.RoleRecruiter, workflow.RoleAdmin} {
		name := "service account " + strings.ToLower(string(role))
		people[name] = do(
			c,
			c.step,
			people["root"],
			(*hiring.Service).CreateServiceAccount,
			hiring.CreateServiceAccountInput{Name: name, Role: role},
		).ItemID
		do(
			c,
			c.step,
			people["root"],
			(*hiring.Service).RenameServiceAccount,
			hiring.RenameServiceAccountInput{ServiceAccountID: people[name], Name: "The " + name},
		)
	}
	do(
		c,
		c.step,
		"",
		(*hiring.Service).AssignRole,
		hiring.AssignRoleInput{UserID: people["leaver"], Role: workflow.RoleRecruiter},
	)
	do(
		c,
		c.step,
		"",
		(*hiring.Service).AssignRole,
		hiring.AssignRoleInput{UserID: people["leaver"], Role: workflow.RoleMember},
	)
	key := do(
		c,
		c.step,
		people["recruiter"],
		(*hiring.Service).CreateAPIKey,
		hiring.CreateAPIKeyInput{Name: "Mine", Scope: workflow.ScopeRead},
	)
	do(
		c,
		c.step,
		people["recruiter"],
		(*hiring.Service).RevokeAPIKey,
		hiring.RevokeAPIKeyInput{APIKeyID: key.ItemID},
	)
	c.exec("UPDATE api_keys SET hint = 'hw_same'") // secrets are random
	c.exec(
		"INSERT INTO sign_in_sessions (id, created_at, user_id, hash, method, last_used_at, expires_at) VALUES (?, ?, ?, ?, 'PASSWORD', ?, ?)",
		ids.Named(
			ids.SignInSession,
			begin,
			"same",
		),
		c.clock(),
		people["recruiter"],
		[]byte("same"),
		c.clock(),
		c.clock().Add(10000*time.Hour),
	)
	return people
}

// lists has the ids of the company's departments, locations, tags, sources, role profiles and
// reasons.
type lists struct {
	department, child, location, tag, archivedTag, source, profile string
	rejected, withdrew                                             string
}

// createLists creates them.
func (c *company) createLists(p cast) lists {
	var l lists
	admin, at := p["root"], moment(c.step)
	l.department = do(
		c,
		at,
		admin,
		(*hiring.Service).CreateDepartment,
		hiring.CreateDepartmentInput{Name: "Engineering"},
	).ItemID
	l.child = do(
		c,
		at,
		admin,
		(*hiring.Service).CreateDepartment,
		hiring.CreateDepartmentInput{Name: "Platform", ParentID: &l.department},
	).ItemID
	l.location = do(
		c,
		at,
		admin,
		(*hiring.Service).CreateLocation,
		hiring.CreateLocationInput{Name: "Graz", City: new("Graz"), Country: new("AT")},
	).ItemID
	l.tag = do(
		c,
		at,
		admin,
		(*hiring.Service).CreateTag,
		hiring.CreateTagInput{Name: "Promising"},
	).ItemID
	l.archivedTag = do(
		c,
		at,
		admin,
		(*hiring.Service).CreateTag,
		hiring.CreateTagInput{Name: "Golang"},
	).ItemID
	l.source = do(
		c,
		at,
		admin,
		(*hiring.Service).CreateSource,
		hiring.CreateSourceInput{Kind: workflow.SourceReferral, Label: "A friend"},
	).ItemID
	l.profile = do(c, at, admin, (*hiring.Service).CreateRoleProfile, hiring.CreateRoleProfileInput{
		Title:            "Developer",
		Summary:          new("Writes code"),
		Responsibilities: []string{"Code"},
		Requirements:     []string{"Years"},
		Competencies: []hiring.CompetencyInput{
			{
				Name:        "Go",
				Kind:        workflow.CompetencyTechnical,
				MustHave:    true,
				Description: new("Fluent"),
				Rubric: []*workflow.RatingGuide{
					{Rating: workflow.RatingYes, LooksLike: "Good"},
				},
			},
		},
		Plan: []*workflow.PlanStage{
			{Name: "Talk", Kind: workflow.StageScreen, Competencies: []string{"Go"}},
		},
	}).ItemID
	do(
		c,
		at,
		admin,
		(*hiring.Service).UpdateTag,
		hiring.UpdateTagInput{TagID: l.archivedTag, Name: given("Gopher")},
	)
	do(
		c,
		at,
		admin,
		(*hiring.Service).ArchiveTag,
		hiring.ArchiveTagInput{TagID: l.archivedTag, Archived: true},
	)
	do(
		c,
		at,
		admin,
		(*hiring.Service).UpdateCompany,
		hiring.UpdateCompanyInput{
			ExpectedVersion: c.version("company_settings", ids.Company),
			Website:         given("https://acme.test"),
		},
	)
	l.rejected = c.column("SELECT id FROM decision_reasons WHERE kind = 'WE_REJECTED' ORDER BY id")[0]
	l.withdrew = c.column("SELECT id FROM decision_reasons WHERE kind = 'THEY_WITHDREW' ORDER BY id")[0]
	return l
}

// pipeline is a posting with its stages, openings, candidates and applications.
type pipeline struct {
	posting    string
	stages     []string
	openings   []string
	candidates []string
	// applications are, in this order: an active one, one that was rejected and reopened, one that
	// was withdrawn, one that was hired, and one that nothing happens to.
	applications []string
}

// team is the hiring team of a posting.
type team struct {
	owner                                             string
	lead, recruiter, coordinator, sourcer, interviews string
	// leaves is removed from the team.
	leaves string
	// toggles is how often the posting's confidentiality is changed.
	toggles int
}

// runPosting does everything that can happen to a posting. name makes its people and texts
// distinguishable.
func (c *company) runPosting(
	at moment,
	name string,
	confidential bool,
	t team,
	l lists,
	known ...string,
) pipeline {
	var p pipeline
	made := do(c, at, t.owner, (*hiring.Service).CreatePosting, hiring.CreatePostingInput{
		Title: new(
			name + " developer",
		),
		Description:      new("Work on " + name),
		Responsibilities: []string{"Build " + name},
		Requirements:     []string{"Knows " + name},
		DepartmentID:     &l.child,
		LocationIDs:      []string{l.location},
		RoleProfileID:    &l.profile,
		Employment:       workflow.EmploymentFullTime,
		Workplace:        workflow.WorkplaceHybrid,
		Visibility:       workflow.VisibilityListed,
		Salary:           &hiring.SalaryRangeInput{Min: new(int64(100)), Currency: "EUR"},
		Confidential:     confidential,
		Openings:         2,
		Competencies: []hiring.CompetencyInput{
			{
				Name:        name + " craft",
				Kind:        workflow.CompetencyTechnical,
				MustHave:    true,
				Description: new("Fluent"),
				Rubric: []*workflow.RatingGuide{
					{Rating: workflow.RatingYes, LooksLike: "Good"},
				},
			},
			{Name: name + " calm", Kind: workflow.CompetencyValues, MustHave: true},
		},
		Plan: []*workflow.PlanStage{
			{Name: "Read", Kind: workflow.StageReview, TargetDays: new(1)},
			{
				Name:         "Talk",
				Kind:         workflow.StageScreen,
				TargetDays:   new(30),
				Competencies: []string{name + " craft"},
			},
		},
	})
	p.posting = made.PostingID
	version := func() int { return c.version("postings", p.posting) }
	for _, m := range []struct {
		id   string
		role workflow.TeamRole
	}{
		{t.lead, workflow.TeamHiringLead},
		{t.recruiter, workflow.TeamRecruiter},
		{t.coordinator, workflow.TeamCoordinator},
		{t.sourcer, workflow.TeamInterviewer},
		{t.interviews, workflow.TeamInterviewer},
		{t.leaves, workflow.TeamHiringLead},
	} {
		if m.id != "" {
			do(
				c,
				at,
				t.owner,
				(*hiring.Service).AddHiringTeamMember,
				hiring.AddHiringTeamMemberInput{PostingID: p.posting, UserID: m.id, Role: m.role},
			)
		}
	}
	do(
		c,
		at,
		t.owner,
		(*hiring.Service).RemoveHiringTeamMember,
		hiring.RemoveHiringTeamMemberInput{PostingID: p.posting, UserID: t.leaves},
	)
	for range t.toggles {
		confidential = !confidential
		do(
			c,
			at,
			t.owner,
			(*hiring.Service).SetPostingConfidential,
			hiring.SetPostingConfidentialInput{
				PostingID:       p.posting,
				ExpectedVersion: version(),
				Confidential:    confidential,
			},
		)
	}
	do(
		c,
		at,
		t.owner,
		(*hiring.Service).ChangeHiringTeamRole,
		hiring.ChangeHiringTeamRoleInput{
			PostingID: p.posting,
			UserID:    t.sourcer,
			Role:      workflow.TeamSourcer,
		},
	)
	do(
		c,
		at,
		t.owner,
		(*hiring.Service).OpenPosting,
		hiring.OpenPostingInput{PostingID: p.posting, ExpectedVersion: version()},
	)
	do(
		c,
		at,
		t.owner,
		(*hiring.Service).AddStage,
		hiring.AddStageInput{
			PostingID:       p.posting,
			ExpectedVersion: version(),
			Name:            "Offer",
			Kind:            workflow.StageOffer,
		},
	)
	extra := do(
		c,
		at,
		t.owner,
		(*hiring.Service).AddStage,
		hiring.AddStageInput{
			PostingID:       p.posting,
			ExpectedVersion: version(),
			Name:            "Short-lived",
			Kind:            workflow.StageAssessment,
		},
	)
	do(
		c,
		at,
		t.owner,
		(*hiring.Service).UpdateStage,
		hiring.UpdateStageInput{
			StageID:         extra.StageID,
			ExpectedVersion: version(),
			TargetDays:      given(3),
		},
	)
	p.stages = c.column("SELECT id FROM stages WHERE posting_id = ? ORDER BY position", p.posting)
	p.stages[2], p.stages[3] = p.stages[3], p.stages[2]
	do(
		c,
		at,
		t.owner,
		(*hiring.Service).ReorderStages,
		hiring.ReorderStagesInput{
			PostingID:       p.posting,
			ExpectedVersion: version(),
			StageIDs:        p.stages,
		},
	)
	do(
		c,
		at,
		t.owner,
		(*hiring.Service).UpdatePosting,
		hiring.UpdatePostingInput{
			PostingID:       p.posting,
			ExpectedVersion: version(),
			Description:     given("More about " + name),
		},
	)
	p.openings = do(
		c,
		at,
		t.owner,
		(*hiring.Service).AddOpenings,
		hiring.AddOpeningsInput{PostingID: p.posting, Count: 2, Label: new("REQ " + name)},
	).OpeningIDs
	do(
		c,
		at,
		t.owner,
		(*hiring.Service).CancelOpening,
		hiring.CancelOpeningInput{OpeningID: p.openings[1], Reason: workflow.CancelBudget},
	)

	for i := range 5 {
		who := t.owner
		if i%2 == 0 {
			who = t.sourcer
		}
		// The addresses are the same in every posting, which makes the candidates possible
		// duplicates.
		out := do(c, at, who, (*hiring.Service).CreateApplication, hiring.CreateApplicationInput{
			PostingID: p.posting, SourceID: &l.source, CreditedToID: &t.lead,
			Candidate: &hiring.NewCandidateInput{
				Name: fmt.Sprintf(
					"%s Applicant%d",
					name,
					i,
				),
				Headline: new("Gopher of " + name),
				Summary:  new("All about " + name),
				City:     new("Graz"),
				Country:  new("AT"),
				Emails: []string{
					fmt.Sprintf("applicant%d@example.test", i),
					strings.ToLower(name) + "@example.test",
				},
				Phones: []string{fmt.Sprintf("+43 316 %d%d%d%d22", i, i, i, i)},
				Links: []hiring.CandidateLinkInput{
					{URL: fmt.Sprintf("https://example.test/%d", i)},
				},
				TagIDs: []string{l.tag},
			},
		})
		p.candidates, p.applications = append(
			p.candidates,
			out.CandidateID,
		), append(
			p.applications,
			out.ApplicationID,
		)
	}
	for _, id := range known {
		out := do(
			c,
			at,
			t.owner,
			(*hiring.Service).CreateApplication,
			hiring.CreateApplicationInput{
				PostingID:   p.posting,
				CandidateID: &id,
				SourceID:    &l.source,
			},
		)
		p.candidates, p.applications = append(
			p.candidates,
			id,
		), append(
			p.applications,
			out.ApplicationID,
		)
	}
	c.play(at, t, l, p)
	// Closing cancels the open openings, and reopening restores exactly those.
	do(
		c,
		at,
		t.owner,
		(*hiring.Service).HoldPosting,
		hiring.HoldPostingInput{PostingID: p.posting, ExpectedVersion: version()},
	)
	do(
		c,
		at,
		t.owner,
		(*hiring.Service).ClosePosting,
		hiring.ClosePostingInput{
			PostingID:       p.posting,
			ExpectedVersion: version(),
			Applications:    workflow.CloseKeep,
		},
	)
	do(
		c,
		at,
		t.owner,
		(*hiring.Service).ReopenPosting,
		hiring.ReopenPostingInput{PostingID: p.posting, ExpectedVersion: version()},
	)
	do(
		c,
		at,
		t.owner,
		(*hiring.Service).RemoveStage,
		hiring.RemoveStageInput{
			StageID:         extra.StageID,
			ExpectedVersion: version(),
			MoveToStageID:   &p.stages[0],
		},
	)
	return p
}

// play moves a posting's applications to the states that pipeline describes.
func (c *company) play(at moment, t team, l lists, p pipeline) {
	version := func(i int) int { return c.version("applications", p.applications[i]) }
	move := func(i, stage int) {
		do(
			c,
			at,
			t.owner,
			(*hiring.Service).MoveApplication,
			hiring.MoveApplicationInput{
				ApplicationID:   p.applications[i],
				ExpectedVersion: version(i),
				ToStageID:       p.stages[stage],
				Note:            new("looks fine"),
			},
		)
	}
	move(0, 1)
	move(3, 2)
	do(
		c,
		at,
		t.owner,
		(*hiring.Service).AssignInterviewers,
		hiring.AssignInterviewersInput{
			ApplicationID: p.applications[0],
			AddUserIDs:    []string{t.interviews},
		},
	)
	do(
		c,
		at,
		t.owner,
		(*hiring.Service).RejectApplication,
		hiring.RejectApplicationInput{
			ApplicationID:   p.applications[1],
			ExpectedVersion: version(1),
			ReasonID:        l.rejected,
			Note:            new("not now"),
		},
	)
	do(
		c,
		at,
		t.owner,
		(*hiring.Service).ReopenApplication,
		hiring.ReopenApplicationInput{
			ApplicationID:   p.applications[1],
			ExpectedVersion: version(1),
		},
	)
	do(
		c,
		at,
		t.owner,
		(*hiring.Service).WithdrawApplication,
		hiring.WithdrawApplicationInput{
			ApplicationID:   p.applications[2],
			ExpectedVersion: version(2),
			ReasonID:        l.withdrew,
		},
	)
	do(
		c,
		at,
		t.owner,
		(*hiring.Service).HireApplication,
		hiring.HireApplicationInput{ApplicationID: p.applications[3], ExpectedVersion: version(3)},
	)
	for _, v := range []workflow.CommentVisibility{workflow.CommentTeam, workflow.CommentRecruiters} {
		do(
			c,
			at,
			t.owner,
			(*hiring.Service).AddComment,
			hiring.AddCommentInput{
				ApplicationID: p.applications[0],
				Body:          "Said to " + string(v),
				Visibility:    v,
			},
		)
	}
	c.note(
		at,
		t.owner,
		audit.Entry{Kind: audit.CandidateOpened, SubjectID: p.candidates[0], PostingID: p.posting},
	)
	c.note(
		at,
		t.sourcer,
		audit.Entry{
			Kind:      audit.CommandRefused,
			SubjectID: p.applications[0],
			PostingID: p.posting,
			Details:   map[string]string{"command": "hireApplication"},
		},
	)
	c.file(at, t.owner, p.candidates[0], nil, "of the candidate")
	c.file(at, t.owner, p.candidates[0], &p.applications[0], "of the application")
	do(
		c,
		at,
		t.owner,
		(*hiring.Service).UpdateCandidate,
		hiring.UpdateCandidateInput{
			CandidateID:     p.candidates[1],
			ExpectedVersion: c.version("candidates", p.candidates[1]),
			Headline:        given("Another headline"),
		},
	)
	do(
		c,
		at,
		t.owner,
		(*hiring.Service).TagCandidate,
		hiring.TagCandidateInput{CandidateID: p.candidates[1], RemoveTagIDs: []string{l.tag}},
	)
}

// file adds a document.
func (c *company) file(at moment, who, candidate string, application *string, text string) string {
	return do(c, at, who, (*hiring.Service).AddDocument, hiring.AddDocumentInput{
		CandidateID:   candidate,
		ApplicationID: application,
		Kind:          workflow.DocumentResume,
		File: graphql.Upload{
			Filename: text + ".txt",
			File:     bytes.NewReader([]byte("A file " + text)),
			Size:     int64(len(text) + 7),
		},
	}).ItemID
}

// position returns the cursor of a sequence number.
func (c *company) position(seq int64) string {
	return c.codec.Encode(eventlog.Position{Epoch: 7, Seq: seq})
}

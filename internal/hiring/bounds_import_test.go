package hiring_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/ent"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// An import keeps the bounds of lists as commands do, whether the rows come in one batch or in
// several. A batch that exceeds one is rolled back completely.
func TestImportsStopAtTheBoundsOfLists(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		at, n := h.clock.Now(), 0
		id := func(p ids.Prefix) string { return h.ids.New(p) }
		name := func() string { n++; return fmt.Sprintf("Imported %d", n) }
		told := func() []eventlog.Entry {
			return []eventlog.Entry{
				{
					ID: id(
						ids.Event,
					),
					Kind:       eventlog.CatalogItemCreated,
					Visibility: eventlog.Company,
					Facts:      eventlog.Facts{ItemID: id(ids.Tag)},
					Past: &eventlog.Past{
						Actor:      eventlog.Actor{Kind: workflow.ActorSystem},
						OccurredAt: at,
					},
				},
			}
		}
		a, profile := h.apply(
			h.postingID,
		), h.profile(
			hiring.CreateRoleProfileInput{Title: "Profile"},
		)
		candidate := func(b *hiring.Import) string {
			c := &ent.Candidate{
				ID:          id(ids.Candidate),
				CreatedAt:   at,
				UpdatedAt:   at,
				Version:     1,
				Name:        name(),
				AddedByKind: workflow.ActorSystem,
			}
			b.Candidates = append(b.Candidates, c)
			return c.ID
		}
		// Create departments, users and tags to refer to.
		var base hiring.Import
		base.Events = told()
		person, top := candidate(&base), id(ids.Department)
		base.Departments = []*ent.Department{{ID: top, CreatedAt: at, Name: "Top"}}
		var users, tags, locations []string
		for range 101 {
			u := &ent.User{
				ID:        id(ids.User),
				CreatedAt: at,
				UpdatedAt: at,
				Version:   1,
				Name:      name(),
				Role:      workflow.RoleMember,
			}
			u.Email = fmt.Sprintf("imported%d@example.com", n)
			base.Users, users = append(base.Users, u), append(users, u.ID)
		}
		for range 51 {
			tag := &ent.Tag{ID: id(ids.Tag), CreatedAt: at, Name: name()}
			base.Tags, tags = append(base.Tags, tag), append(tags, tag.ID)
			l := &ent.Location{ID: id(ids.Location), CreatedAt: at, Name: name()}
			base.Locations, locations = append(base.Locations, l), append(locations, l.ID)
		}
		require.NoError(t, h.hiring.Import(t.Context(), base))

		for list, c := range map[string]struct {
			most int
			// count is the SQL after SELECT count(*) FROM, with the owner as its only argument.
			count, owner string
			add          func(b *hiring.Import, i int)
		}{
			"openings": {500, "openings WHERE posting_id = ?", h.postingID, func(b *hiring.Import, _ int) {
				b.Openings = append(b.Openings, &ent.Opening{ID: id(ids.Opening), CreatedAt: at, Status: workflow.OpeningOpen, PostingID: h.postingID})
			}},
			"hiring_team_members": {100, "hiring_team_members WHERE posting_id = ?", h.postingID, func(b *hiring.Import, i int) {
				b.TeamMembers = append(b.TeamMembers, &ent.HiringTeamMember{ID: id(ids.HiringTeamMember), CreatedAt: at, PostingID: h.postingID, UserID: users[i], Role: workflow.TeamInterviewer})
			}},
			"application_interviewers": {50, "application_interviewers WHERE application_id = ?", a.ID, func(b *hiring.Import, i int) {
				b.Interviewers = append(b.Interviewers, &ent.ApplicationInterviewer{ID: id(ids.ApplicationInterviewer), CreatedAt: at, ApplicationID: a.ID, UserID: users[i]})
			}},
			"departments": {200, "departments WHERE parent_id = ?", top, func(b *hiring.Import, _ int) {
				b.Departments = append(b.Departments, &ent.Department{ID: id(ids.Department), CreatedAt: at, Name: name(), ParentID: &top})
			}},
			"stages": {30, "stages WHERE archived_at IS NULL AND posting_id = ?", h.postingID, func(b *hiring.Import, i int) {
				b.Stages = append(b.Stages, &ent.Stage{ID: id(ids.Stage), CreatedAt: at, PostingID: h.postingID, Name: name(), Kind: workflow.StageReview, Position: 100 + i})
			}},
			"posting_locations": {50, "posting_locations WHERE posting_id = ?", h.postingID, func(b *hiring.Import, i int) {
				b.PostingLocations = append(b.PostingLocations, &ent.PostingLocation{ID: id(ids.PostingLocation), PostingID: h.postingID, LocationID: locations[i]})
			}},
			"posting_competencies": {50, "posting_competencies WHERE posting_id = ?", h.postingID, func(b *hiring.Import, i int) {
				b.PostingCompetencies = append(b.PostingCompetencies, &ent.PostingCompetency{ID: id(ids.PostingCompetency), PostingID: h.postingID, Name: name(), Kind: workflow.CompetencyTechnical, Position: i})
			}},
			"competencies": {50, "competencies WHERE role_profile_id = ?", profile, func(b *hiring.Import, i int) {
				b.Competencies = append(b.Competencies, &ent.Competency{ID: id(ids.Competency), RoleProfileID: profile, Name: name(), Kind: workflow.CompetencyTechnical, Position: i})
			}},
			"candidate_emails": {20, "candidate_emails WHERE candidate_id = ?", person, func(b *hiring.Import, i int) {
				b.CandidateEmails = append(b.CandidateEmails, &ent.CandidateEmail{ID: id(ids.CandidateEmail), CandidateID: person, Address: fmt.Sprintf("p%d@example.com", i), Position: i})
			}},
			"candidate_phones": {20, "candidate_phones WHERE candidate_id = ?", person, func(b *hiring.Import, i int) {
				b.CandidatePhones = append(b.CandidatePhones, &ent.CandidatePhone{ID: id(ids.CandidatePhone), CandidateID: person, Number: fmt.Sprintf("+49 30 231251%02d", i), Position: i})
			}},
			"candidate_links": {20, "candidate_links WHERE candidate_id = ?", person, func(b *hiring.Import, i int) {
				b.CandidateLinks = append(b.CandidateLinks, &ent.CandidateLink{ID: id(ids.CandidateLink), CandidateID: person, URL: fmt.Sprintf("https://example.com/%d", i), Kind: workflow.LinkOther, Position: i})
			}},
			"candidate_tags": {50, "candidate_tags WHERE candidate_id = ?", person, func(b *hiring.Import, i int) {
				b.CandidateTags = append(b.CandidateTags, &ent.CandidateTag{ID: id(ids.CandidateTag), CreatedAt: at, CandidateID: person, TagID: tags[i]})
			}},
			"tags": {5_000, "tags WHERE '' = ?", "", func(b *hiring.Import, _ int) {
				b.Tags = append(b.Tags, &ent.Tag{ID: id(ids.Tag), CreatedAt: at, Name: name()})
			}},
			"locations": {1_000, "locations WHERE '' = ?", "", func(b *hiring.Import, _ int) {
				b.Locations = append(b.Locations, &ent.Location{ID: id(ids.Location), CreatedAt: at, Name: name()})
			}},
			"sources": {500, "sources WHERE '' = ?", "", func(b *hiring.Import, _ int) {
				b.Sources = append(b.Sources, &ent.Source{ID: id(ids.Source), CreatedAt: at, Kind: workflow.SourceReferral, Label: name()})
			}},
			"decision_reasons": {500, "decision_reasons WHERE '' = ?", "", func(b *hiring.Import, _ int) {
				b.Reasons = append(b.Reasons, &ent.DecisionReason{ID: id(ids.DecisionReason), CreatedAt: at, Kind: workflow.DecisionOther, Label: name()})
			}},
		} {
			t.Run(list, func(t *testing.T) {
				present := h.count("SELECT count(*) FROM "+c.count, c.owner)
				next := 0
				batch := func(rows int) hiring.Import {
					b := hiring.Import{Events: told()}
					for range rows {
						c.add(&b, next)
						next++
					}
					return b
				}
				h.unchanged(func() {
					err := h.hiring.Import(t.Context(), batch(c.most-present+1))
					require.ErrorContains(t, err, list)
					require.ErrorContains(t, err, fmt.Sprint("limit is ", c.most))
				})
				next = 0
				require.NoError(t, h.hiring.Import(t.Context(), batch(c.most-present)))
				h.unchanged(
					func() { require.ErrorContains(t, h.hiring.Import(t.Context(), batch(1)), list) },
				)
				require.Equal(t, c.most, h.count("SELECT count(*) FROM "+c.count, c.owner))
			})
		}

		t.Run("lists in a row", func(t *testing.T) {
			lines := make([]string, 51)
			for i := range lines {
				lines[i] = name()
			}
			posting := &ent.Posting{
				ID: id(
					ids.Posting,
				),
				CreatedAt:    at,
				UpdatedAt:    at,
				Version:      1,
				Title:        "Imported",
				Status:       workflow.PostingDraft,
				Visibility:   workflow.VisibilityListed,
				Employment:   workflow.EmploymentFullTime,
				Workplace:    workflow.WorkplaceRemote,
				Requirements: lines,
			}
			role := func(change func(*ent.RoleProfile)) hiring.Import {
				p := &ent.RoleProfile{
					ID:        id(ids.RoleProfile),
					CreatedAt: at,
					UpdatedAt: at,
					Version:   1,
					Title:     name(),
				}
				change(p)
				return hiring.Import{Events: told(), RoleProfiles: []*ent.RoleProfile{p}}
			}
			h.unchanged(func() {
				require.ErrorContains(
					t,
					h.hiring.Import(
						t.Context(),
						hiring.Import{Events: told(), Postings: []*ent.Posting{posting}},
					),
					"limit is 50",
				)
				require.ErrorContains(
					t,
					h.hiring.Import(
						t.Context(),
						role(func(p *ent.RoleProfile) { p.Responsibilities = lines }),
					),
					"limit is 50",
				)
				require.ErrorContains(
					t,
					h.hiring.Import(
						t.Context(),
						role(func(p *ent.RoleProfile) { p.Plan = make([]workflow.PlanStage, 31) }),
					),
					"limit is 30",
				)
			})
			posting.Requirements = lines[:50]
			require.NoError(
				t,
				h.hiring.Import(
					t.Context(),
					hiring.Import{Events: told(), Postings: []*ent.Posting{posting}},
				),
			)
		})
	})
}

// A list that is longer than its bound, because it is older, is not copied: the copy would be a new
// list.
func TestCopiesStopAtTheBoundsOfLists(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		at, ctx := h.clock.Now(), h.as(h.recruiter)
		lines := func(n int) string {
			list := make([]string, n)
			for i := range list {
				list[i] = fmt.Sprintf("line %d", i)
			}
			text, err := json.Marshal(list)
			require.NoError(t, err)
			return string(text)
		}
		for what, c := range map[string]struct {
			most int
			fill func(posting string, n int)
		}{
			"stages": {30, func(posting string, n int) {
				for i := h.count("SELECT count(*) FROM stages WHERE posting_id = ?", posting); i < n; i++ {
					h.change("INSERT INTO stages (id, created_at, posting_id, name, kind, position) VALUES (?, ?, ?, ?, 'REVIEW', ?)", h.ids.New(ids.Stage), at, posting, fmt.Sprint("Stage ", i), 100+i)
				}
			}},
			"competencies": {50, func(posting string, n int) {
				for i := h.count("SELECT count(*) FROM posting_competencies WHERE posting_id = ?", posting); i < n; i++ {
					h.change("INSERT INTO posting_competencies (id, created_at, posting_id, name, kind, must_have, rubric, position) VALUES (?, ?, ?, ?, 'TECHNICAL', ?, '[]', ?)",
						h.ids.New(ids.PostingCompetency), at, posting, fmt.Sprint("Competency ", i), false, i)
				}
			}},
			"locations": {50, func(posting string, n int) {
				for i := h.count("SELECT count(*) FROM posting_locations WHERE posting_id = ?", posting); i < n; i++ {
					l, err := h.hiring.CreateLocation(ctx, hiring.CreateLocationInput{Name: fmt.Sprint("Place ", i)})
					require.NoError(t, err)
					h.change("INSERT INTO posting_locations (id, posting_id, location_id) VALUES (?, ?, ?)", h.ids.New(ids.PostingLocation), posting, l.ItemID)
				}
			}},
			"responsibilities": {50, func(posting string, n int) {
				h.change("UPDATE postings SET responsibilities = ? WHERE id = ?", lines(n), posting)
			}},
			"requirements": {50, func(posting string, n int) {
				h.change("UPDATE postings SET requirements = ? WHERE id = ?", lines(n), posting)
			}},
		} {
			t.Run(what, func(t *testing.T) {
				from := h.draft(blank("Long " + what)).PostingID
				duplicate := func() error {
					return second(
						h.hiring.CopyPosting(
							ctx,
							hiring.CopyPostingInput{PostingID: from, Openings: 1},
						),
					)
				}
				c.fill(from, c.most)
				require.NoError(t, duplicate())
				c.fill(from, c.most+1)
				h.unchanged(func() {
					err := duplicate()
					refused(t, err, command.CodeTooMany, "postingId")
					require.ErrorContains(t, err, fmt.Sprintf("has %d %s", c.most+1, what))
				})
			})
		}

		t.Run("role profile", func(t *testing.T) {
			profile := h.profile(hiring.CreateRoleProfileInput{Title: "Long"})
			h.change("UPDATE role_profiles SET requirements = ? WHERE id = ?", lines(51), profile)
			in := blank("From a long profile")
			in.RoleProfileID, in.Requirements = &profile, nil
			h.unchanged(func() {
				refused(
					t,
					second(h.hiring.CreatePosting(ctx, in)),
					command.CodeTooMany,
					"roleProfileId",
				)
			})
			in.Requirements = []string{"Only this"}
			require.NoError(t, second(h.hiring.CreatePosting(ctx, in)))
		})
	})
}

package demo_test

import (
	"crypto/sha256"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/ent"
	"hirewire/ent/hiringteammember"
	"hirewire/internal/access"
	"hirewire/internal/demo"
	"hirewire/internal/eventlog"
	"hirewire/internal/hiring"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
)

// now returns a Wednesday at noon.
func now() time.Time { return time.Date(2026, time.November, 4, 12, 0, 0, 0, time.UTC) }

func service(tb testing.TB, db *testkit.DB, asDemo bool) *hiring.Service {
	tb.Helper()
	clock := testkit.NewClock()
	clock.Set(now())
	svc := hiring.New(
		hiring.Options{Store: db.Store, Now: clock.Now, IDs: testkit.IDs(clock.Now, 1)},
	)
	_, err := svc.Bootstrap(
		tb.Context(),
		hiring.BootstrapOptions{Company: demo.Company, Demo: asDemo},
	)
	require.NoError(tb, err)
	return svc
}

// loaded loads the demo company into a database.
func loaded(tb testing.TB, db *testkit.DB, o demo.Options) *hiring.Service {
	tb.Helper()
	svc := service(tb, db, true)
	require.NoError(tb, demo.Load(tb.Context(), svc, o))
	return svc
}

func TestLoadFillsAnEmptyDemoOnce(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		var steps [][2]int
		o := demo.Options{
			Now:      now(),
			Progress: func(done, total int) { steps = append(steps, [2]int{done, total}) },
		}
		svc := loaded(t, db, o)
		require.Len(t, steps, 1, "the standard company is loaded in one transaction")
		require.Equal(t, steps[0][0], steps[0][1])
		head := number(t, db.Store, "SELECT head FROM event_stream")
		require.Zero(t, number(t, db.Store, "SELECT count(*) FROM candidates c WHERE c.prospect = "+
			"EXISTS (SELECT 1 FROM applications a WHERE a.candidate_id = c.id)"))
		for table, want := range map[string][2]int{
			"users": {24, 28}, "departments": {10, 20}, "postings": {12, 12}, "candidates": {400, 500}, "applications": {580, 640},
			"documents": {340, 440}, "comments": {300, 600}, "candidate_search": {400, 500},
		} {
			n := number(t, db.Store, "SELECT count(*) FROM "+table)
			require.GreaterOrEqual(t, n, want[0], table)
			require.LessOrEqual(t, n, want[1], table)
		}

		require.NoError(t, demo.Load(t.Context(), svc, o))
		require.NoError(t, demo.Load(t.Context(), svc, demo.Options{Now: now(), Scale: 700}))
		require.Equal(
			t,
			head,
			number(t, db.Store, "SELECT head FROM event_stream"),
			"a company with data must not be changed",
		)
	})
}

// Several instances that start at the same time load one company.
func TestLoadByTwoInstancesAtOnce(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		first := service(t, db, true)
		clock := testkit.NewClock()
		second := hiring.New(
			hiring.Options{Store: db.Another(t), Now: clock.Now, IDs: testkit.IDs(clock.Now, 2)},
		)
		errs := make(chan error, 2)
		for _, svc := range []*hiring.Service{first, second} {
			go func() { errs <- demo.Load(t.Context(), svc, demo.Options{Now: now()}) }()
		}
		require.NoError(t, <-errs)
		require.NoError(t, <-errs)
		require.Equal(t, 12, number(t, db.Store, "SELECT count(*) FROM postings"))
	})
}

func TestLoadRefusesARealCompany(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		err := demo.Load(t.Context(), service(t, db, false), demo.Options{Now: now()})
		require.ErrorIs(t, err, hiring.ErrNotDemo)
		require.Zero(t, number(t, db.Store, "SELECT count(*) FROM users"))
	})
}

// Two loads at different times give the same company, except for its times.
func TestLoadIsTheSameOnEveryMachine(t *testing.T) {
	var sums []map[string]string
	for _, at := range []time.Time{now(), time.Date(2027, time.March, 14, 3, 30, 0, 0, time.UTC)} {
		testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
			loaded(t, db, demo.Options{Now: at})
			sums = append(sums, digests(t, db.Store))
		})
	}
	require.Len(t, sums, 4)
	for _, other := range sums[1:] {
		require.Equal(t, sums[0], other)
	}
}

// digests returns a hash of each table without its times.
func digests(t *testing.T, s *store.Store) map[string]string {
	t.Helper()
	out := map[string]string{}
	for table, columns := range map[string]string{
		"users": "id, email, email_key, name, name_key, title, role", "departments": "id, name, parent_id", "locations": "id, name", "tags": "id, name, name_key",
		"sources": "id, kind, label", "decision_reasons": "id, kind, label", "role_profiles": "id, title, summary, version", "competencies": "id, role_profile_id, name, description",
		"postings": "id, title, status, version, department_id, role_profile_id", "posting_locations": "id, posting_id, location_id",
		"posting_competencies": "id, posting_id, name", "stages": "id, posting_id, name, kind, position", "stage_competencies": "id, stage_id, posting_competency_id",
		"openings": "id, posting_id, status, application_id, label", "hiring_team_members": "id, posting_id, user_id, role",
		"candidates": "id, name, name_key, headline, summary, city, country, added_by_id, linked_user_id", "candidate_emails": "id, candidate_id, address, address_key",
		"candidate_phones": "id, candidate_id, number, digits", "candidate_links": "id, candidate_id, url, url_key, kind", "candidate_tags": "id, candidate_id, tag_id",
		"applications":             "id, candidate_id, posting_id, stage_id, status, version, source_id, credited_to_id, reason_id, transferred_to_id, transferred_from_id",
		"application_interviewers": "id, application_id, user_id", "transitions": "id, application_id, kind, from_stage_id, to_stage_id, reason_id, note, actor_id, application_version",
		"comments": "id, application_id, body, visibility, author_id", "documents": "id, candidate_id, filename, sha256, size",
	} {
		out[table] = digest(t, s, "SELECT "+columns+" FROM "+table+" ORDER BY id")
	}
	// Bootstrap writes the first events, with their own ids.
	out["event"] = digest(
		t,
		s,
		"SELECT seq, id, kind, posting_id, application_id, candidate_id, actor_id, visibility FROM event WHERE seq > 20 ORDER BY seq",
	)
	return out
}

func digest(t *testing.T, s *store.Store, query string) string {
	t.Helper()
	sum := sha256.New()
	rows, err := s.Query(t.Context(), query)
	require.NoError(t, err)
	defer rows.Close()
	names, err := rows.Columns()
	require.NoError(t, err)
	n := 0
	for rows.Next() {
		values, into := make([]*string, len(names)), make([]any, len(names))
		for i := range values {
			into[i] = &values[i]
		}
		require.NoError(t, rows.Scan(into...))
		for _, v := range values {
			if v == nil {
				fmt.Fprint(sum, "\x00;")
				continue
			}
			fmt.Fprint(sum, *v, ";")
		}
		n++
	}
	require.NoError(t, rows.Err())
	require.NotZero(t, n, query)
	return fmt.Sprintf("%d rows %x", n, sum.Sum(nil))
}

// Each query counts rows that break the rule in its name.
func TestTheCompanyIsConsistent(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		loaded(t, db, demo.Options{Now: now(), Scale: 1500})
		for promise, broken := range map[string]string{
			"one active application per candidate and posting":     "SELECT count(*) FROM (SELECT 1 FROM applications WHERE status = 'ACTIVE' GROUP BY candidate_id, posting_id HAVING count(*) > 1) x",
			"a hire fills an opening of its posting":               "SELECT count(*) FROM applications a WHERE status = 'HIRED' AND NOT EXISTS (SELECT 1 FROM openings o WHERE o.application_id = a.id AND o.posting_id = a.posting_id AND o.status = 'FILLED')",
			"a filled opening has its hire":                        "SELECT count(*) FROM openings o WHERE status = 'FILLED' AND NOT EXISTS (SELECT 1 FROM applications a WHERE a.id = o.application_id AND a.status = 'HIRED')",
			"a closed posting has no open opening":                 "SELECT count(*) FROM openings o JOIN postings p ON p.id = o.posting_id WHERE p.status = 'CLOSED' AND o.status = 'OPEN'",
			"the version counts the transitions":                   "SELECT count(*) FROM applications a WHERE version <> (SELECT count(*) FROM transitions t WHERE t.application_id = a.id)",
			"each transition begins where the last one ended":      "SELECT count(*) FROM transitions t LEFT JOIN transitions b ON b.application_id = t.application_id AND b.application_version = t.application_version - 1 WHERE t.application_version > 1 AND (b.id IS NULL OR t.from_stage_id <> b.to_stage_id OR t.from_status <> b.to_status OR t.occurred_at < b.occurred_at)",
			"an application is where its last transition led":      "SELECT count(*) FROM applications a JOIN transitions t ON t.application_id = a.id AND t.application_version = a.version WHERE a.stage_id <> t.to_stage_id OR a.status <> t.to_status OR COALESCE(a.reason_id, '') <> COALESCE(t.reason_id, '') OR a.updated_at <> t.occurred_at",
			"a stage belongs to the application's posting":         "SELECT count(*) FROM applications a JOIN stages s ON s.id = a.stage_id WHERE s.posting_id <> a.posting_id",
			"rejections have a reason of the company, or another":  "SELECT count(*) FROM applications a LEFT JOIN decision_reasons r ON r.id = a.reason_id WHERE a.status = 'REJECTED' AND (r.id IS NULL OR r.kind = 'THEY_WITHDREW')",
			"withdrawals have a reason of the candidate":           "SELECT count(*) FROM applications a LEFT JOIN decision_reasons r ON r.id = a.reason_id WHERE a.status = 'WITHDRAWN' AND (r.id IS NULL OR r.kind = 'WE_REJECTED')",
			"a transfer has both its ends":                         "SELECT count(*) FROM applications a WHERE status = 'TRANSFERRED' AND NOT EXISTS (SELECT 1 FROM applications b WHERE b.id = a.transferred_to_id AND b.transferred_from_id = a.id AND b.candidate_id = a.candidate_id AND b.posting_id <> a.posting_id)",
			"nobody is transferred into a confidential posting":    "SELECT count(*) FROM applications a JOIN postings p ON p.id = a.posting_id WHERE p.confidential AND a.transferred_from_id IS NOT NULL",
			"nothing comes in before its posting opens":            "SELECT count(*) FROM applications a JOIN postings p ON p.id = a.posting_id WHERE p.opened_at IS NULL OR a.applied_at < p.opened_at OR a.applied_at > COALESCE(p.closed_at, a.applied_at)",
			"a closed posting moves nobody":                        "SELECT count(*) FROM transitions t JOIN applications a ON a.id = t.application_id JOIN postings p ON p.id = a.posting_id WHERE t.kind IN ('RECEIVED', 'MOVED', 'REOPENED', 'HIRED') AND t.occurred_at > p.closed_at",
			"nothing is commented on before it is there":           "SELECT count(*) FROM comments c JOIN applications a ON a.id = c.application_id WHERE c.created_at < a.applied_at",
			"no plan of an advertised posting has a gap":           "SELECT count(*) FROM posting_competencies c JOIN postings p ON p.id = c.posting_id WHERE c.must_have AND p.status <> 'DRAFT' AND NOT EXISTS (SELECT 1 FROM stage_competencies s WHERE s.posting_competency_id = c.id)",
			"every candidate is in the index":                      "SELECT count(*) FROM candidates c WHERE NOT EXISTS (SELECT 1 FROM candidate_search s WHERE s.candidate_id = c.id)",
			"every document has all its bytes":                     "SELECT count(*) FROM documents d WHERE size <> (SELECT sum(length(data)) FROM document_chunks k WHERE k.document_id = d.id)",
			"whoever decides may":                                  "SELECT count(*) FROM transitions t JOIN applications a ON a.id = t.application_id LEFT JOIN hiring_team_members m ON m.posting_id = a.posting_id AND m.user_id = t.actor_id WHERE t.kind IN ('REJECTED', 'HIRED', 'REOPENED', 'TRANSFERRED') AND (m.role IS NULL OR m.role NOT IN ('HIRING_LEAD', 'RECRUITER'))",
			"whoever moves may":                                    "SELECT count(*) FROM transitions t JOIN applications a ON a.id = t.application_id LEFT JOIN hiring_team_members m ON m.posting_id = a.posting_id AND m.user_id = t.actor_id WHERE t.kind IN ('MOVED', 'WITHDRAWN') AND (m.role IS NULL OR m.role NOT IN ('HIRING_LEAD', 'RECRUITER', 'COORDINATOR'))",
			"recruiters' remarks are theirs":                       "SELECT count(*) FROM comments c JOIN applications a ON a.id = c.application_id LEFT JOIN hiring_team_members m ON m.posting_id = a.posting_id AND m.user_id = c.author_id WHERE c.visibility = 'RECRUITERS' AND (m.role IS NULL OR m.role <> 'RECRUITER')",
			"interviewers comment on what they interview":          "SELECT count(*) FROM comments c JOIN applications a ON a.id = c.application_id JOIN hiring_team_members m ON m.posting_id = a.posting_id AND m.user_id = c.author_id WHERE m.role = 'INTERVIEWER' AND NOT EXISTS (SELECT 1 FROM application_interviewers i WHERE i.application_id = a.id AND i.user_id = c.author_id)",
			"a confidential posting has a lead or a recruiter":     "SELECT count(*) FROM postings p WHERE confidential AND NOT EXISTS (SELECT 1 FROM hiring_team_members m WHERE m.posting_id = p.id AND m.role IN ('HIRING_LEAD', 'RECRUITER'))",
			"the colleague who applies is on that posting's team":  "SELECT CASE WHEN count(*) = 1 THEN 0 ELSE 1 END FROM candidates c JOIN applications a ON a.candidate_id = c.id JOIN hiring_team_members m ON m.posting_id = a.posting_id AND m.user_id = c.linked_user_id WHERE c.linked_user_id IS NOT NULL",
			"the log runs forward":                                 "SELECT count(*) FROM event e JOIN event b ON b.seq = e.seq - 1 WHERE e.occurred_at < b.occurred_at AND e.seq > 21",
			"an event has a day's work behind it, none is to come": "SELECT count(*) FROM event WHERE occurred_at > (SELECT max(created_at) FROM company_settings)",
			"sourced and referred applications credit somebody":    "SELECT count(*) FROM applications a JOIN sources s ON s.id = a.source_id WHERE s.kind IN ('REFERRAL', 'SOURCED') AND a.credited_to_id IS NULL",
		} {
			require.Zero(t, number(t, db.Store, broken), promise)
		}
	})
}

func number(tb testing.TB, s *store.Store, query string) int {
	tb.Helper()
	rows, err := s.Query(tb.Context(), query)
	require.NoError(tb, err)
	defer rows.Close()
	var n int
	require.True(tb, rows.Next())
	require.NoError(tb, rows.Scan(&n))
	require.NoError(tb, rows.Err())
	return n
}

// facts has the contents of the tables that can be derived from the log.
type facts struct {
	applications map[string]string
	postings     map[string]string
	openings     map[string]string
	teams        map[string]workflow.TeamRole
	interviewers map[string]bool
	stages       map[string]string
	tags         map[string]bool
}

func TestTheTablesFollowFromTheLog(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		loaded(t, db, demo.Options{Now: now(), Scale: 2700}) // several batches
		replayed, stored := replay(t, db.Store), tables(t, db.Store)
		require.Equal(t, stored.applications, replayed.applications)
		require.Equal(t, stored.postings, replayed.postings)
		require.Equal(t, stored.openings, replayed.openings)
		require.Equal(t, stored.teams, replayed.teams)
		require.Equal(t, stored.interviewers, replayed.interviewers)
		require.Equal(t, stored.stages, replayed.stages)
		require.Equal(t, stored.tags, replayed.tags)
		require.Greater(t, len(stored.applications), 2600)
	})
}

func none() facts {
	return facts{
		map[string]string{},
		map[string]string{},
		map[string]string{},
		map[string]workflow.TeamRole{},
		map[string]bool{},
		map[string]string{},
		map[string]bool{},
	}
}

func tables(t *testing.T, s *store.Store) facts {
	t.Helper()
	ctx, f, db := access.With(t.Context(), access.System()), none(), s.Ent()
	for _, a := range db.Application.Query().AllX(ctx) {
		f.applications[a.ID] = fmt.Sprint(a.StageID, a.Status, a.Version, some(a.ReasonID))
	}
	for _, p := range db.Posting.Query().AllX(ctx) {
		f.postings[p.ID] = fmt.Sprint(p.Status, p.Version)
	}
	for _, o := range db.Opening.Query().AllX(ctx) {
		f.openings[o.ID] = fmt.Sprint(o.Status, some(o.ApplicationID))
	}
	for _, m := range db.HiringTeamMember.Query().AllX(ctx) {
		f.teams[m.PostingID+m.UserID] = m.Role
	}
	for _, i := range db.ApplicationInterviewer.Query().AllX(ctx) {
		f.interviewers[i.ApplicationID+i.UserID] = true
	}
	for _, st := range db.Stage.Query().AllX(ctx) {
		f.stages[st.ID] = st.PostingID
	}
	for _, ct := range db.CandidateTag.Query().AllX(ctx) {
		f.tags[ct.CandidateID+ct.TagID] = true
	}
	return f
}

func some(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

func replay(t *testing.T, s *store.Store) facts {
	t.Helper()
	f := none()
	seen := map[string]bool{}
	for after := int64(0); ; {
		page, err := eventlog.After(t.Context(), s, after, 500)
		require.NoError(t, err)
		if len(page) == 0 {
			return f
		}
		for _, e := range page {
			require.Equal(t, after+1, e.Seq, "sequence numbers must have no gaps")
			after = e.Seq
			f.apply(t, e, seen)
		}
	}
}

// apply applies an event. It also requires that no event refers to an entity before it exists.
func (f facts) apply(t *testing.T, e eventlog.Event, seen map[string]bool) {
	t.Helper()
	x := e.Facts
	switch e.Kind {
	case eventlog.CandidateAdded:
		seen[e.CandidateID] = true
	case eventlog.PostingCreated:
		seen[e.PostingID] = true
		f.postings[e.PostingID] = fmt.Sprint(x.ToPostingStatus, x.PostingVersion)
	case eventlog.PostingOpened, eventlog.PostingHeld, eventlog.PostingClosed:
		require.Equal(
			t,
			fmt.Sprint(x.FromPostingStatus, x.PostingVersion-1),
			f.postings[e.PostingID],
		)
		f.postings[e.PostingID] = fmt.Sprint(x.ToPostingStatus, x.PostingVersion)
	case eventlog.StageAdded:
		f.stages[x.StageID] = e.PostingID
	case eventlog.TeamMemberAdded:
		f.teams[e.PostingID+x.UserID] = x.TeamRole
	case eventlog.OpeningAdded:
		f.openings[x.OpeningID] = "OPEN"
	case eventlog.OpeningCancelled:
		require.Equal(t, "OPEN", f.openings[x.OpeningID])
		f.openings[x.OpeningID] = "CANCELLED"
	case eventlog.ApplicationReceived:
		require.Empty(t, f.applications[e.ApplicationID])
		require.True(t, seen[e.CandidateID])
		require.Equal(t, e.PostingID, f.stages[x.ToStageID])
		f.applications[e.ApplicationID] = fmt.Sprint(
			x.ToStageID,
			x.ToStatus,
			x.ApplicationVersion,
			x.ReasonID,
		)
	case eventlog.ApplicationMoved,
		eventlog.ApplicationRejected,
		eventlog.ApplicationWithdrawn,
		eventlog.ApplicationReopened,
		eventlog.ApplicationHired,
		eventlog.ApplicationTransferred:
		before := fmt.Sprint(x.FromStageID, x.FromStatus, x.ApplicationVersion-1)
		require.True(
			t,
			strings.HasPrefix(f.applications[e.ApplicationID], before),
			"%s: %s, not %s",
			e.Kind,
			f.applications[e.ApplicationID],
			before,
		)
		f.applications[e.ApplicationID] = fmt.Sprint(
			x.ToStageID,
			x.ToStatus,
			x.ApplicationVersion,
			x.ReasonID,
		)
		if e.Kind == eventlog.ApplicationHired {
			require.Equal(t, "OPEN", f.openings[x.OpeningID])
			f.openings[x.OpeningID] = "FILLED" + e.ApplicationID
		}
	case eventlog.InterviewersAssigned:
		require.NotEmpty(t, f.applications[e.ApplicationID])
		for _, id := range x.AddedIDs {
			f.interviewers[e.ApplicationID+id] = true
		}
	case eventlog.CandidateTagged:
		require.True(t, seen[e.CandidateID])
		for _, id := range x.AddedIDs {
			f.tags[e.CandidateID+id] = true
		}
	case eventlog.CommentAdded:
		require.NotEmpty(t, f.applications[e.ApplicationID])
	case eventlog.DocumentAdded:
		require.True(t, seen[e.CandidateID])
	default:
	}
}

func TestNamedRowsMatchTheREADME(t *testing.T) {
	db := testkit.NewDB(t, testkit.Dialects()[0])
	loaded(t, db, demo.Options{Now: now()})
	ctx, c := access.With(t.Context(), access.System()), db.Store.Ent()
	for i, p := range demo.People() {
		u := c.User.GetX(ctx, p.UserID)
		require.Equal(t, p.Email, u.Email)
		require.True(t, strings.HasPrefix(p.Who, u.Name), p.Who)
		require.Equal(
			t,
			[]string{"demo-admin", "demo-recruiter", "demo-lead", "demo-interviewer"}[i],
			p.Word,
		)
	}
	require.Equal(t, workflow.RoleAdmin, c.User.GetX(ctx, demo.Admin).Role)
	require.True(t, c.User.GetX(ctx, demo.Admin).ConfidentialAccess)
	require.Equal(t, workflow.RoleRecruiter, c.User.GetX(ctx, demo.Recruiter).Role)
	for id, role := range map[string]workflow.TeamRole{demo.Lead: workflow.TeamHiringLead, demo.Interviewer: workflow.TeamInterviewer, demo.Recruiter: workflow.TeamRecruiter} {
		m := c.HiringTeamMember.Query().
			Where(hiringteammember.PostingID(demo.LeadDeveloperPosting), hiringteammember.UserID(id)).
			OnlyX(ctx)
		require.Equal(t, role, m.Role)
	}
	p := c.Posting.GetX(ctx, demo.LeadDeveloperPosting)
	require.Equal(t, "Lead Software Developer", p.Title)
	require.Equal(t, workflow.PostingOpen, p.Status)
	require.NotNil(t, p.RoleProfileID)
	require.True(t, c.Posting.GetX(ctx, demo.ConfidentialPosting).Confidential)
	stages := []string{
		demo.LeadReviewStage,
		demo.LeadScreenStage,
		demo.LeadDesignStage,
		demo.LeadCodeReviewStage,
		demo.LeadLeadershipStage,
		demo.LeadProductStage,
		demo.LeadOfferStage,
	}
	for i, id := range stages {
		require.Equal(t, i, c.Stage.GetX(ctx, id).Position)
	}
	at := func(id, stage string, version int) *ent.Application {
		a := c.Application.GetX(ctx, id)
		require.Equal(t, workflow.ApplicationActive, a.Status)
		require.Equal(t, stage, a.StageID)
		require.Equal(t, version, a.Version)
		return a
	}
	require.Equal(
		t,
		demo.ScreenCandidate,
		at(demo.ScreenApplication, demo.LeadScreenStage, 2).CandidateID,
	)
	at(demo.InterviewApplication, demo.LeadDesignStage, 3)
	at(demo.OfferApplication, demo.LeadOfferStage, 7)
	require.Positive(
		t,
		number(
			t,
			db.Store,
			"SELECT count(*) FROM application_interviewers WHERE application_id = '"+demo.InterviewApplication+"' AND user_id = '"+demo.Interviewer+"'",
		),
	)
	require.Positive(
		t,
		number(
			t,
			db.Store,
			"SELECT count(*) FROM openings WHERE status = 'OPEN' AND posting_id = '"+demo.LeadDeveloperPosting+"'",
		),
	)
	require.Equal(
		t,
		1,
		number(
			t,
			db.Store,
			"SELECT count(*) FROM applications a JOIN candidates c ON c.id = a.candidate_id WHERE c.linked_user_id IS NOT NULL AND a.id = '"+demo.StaffApplication+"'",
		),
	)
	for _, id := range stages {
		require.Positive(
			t,
			number(
				t,
				db.Store,
				"SELECT count(*) FROM applications WHERE status = 'ACTIVE' AND stage_id = '"+id+"'",
			),
			"every column of the board must have cards",
		)
	}
}

// Both halves of the role have required competencies, and each is assessed.
func TestBothHalvesOfTheLeadDeveloperAreAssessed(t *testing.T) {
	db := testkit.NewDB(t, testkit.Dialects()[0])
	loaded(t, db, demo.Options{Now: now()})
	ctx, c := access.With(t.Context(), access.System()), db.Store.Ent()
	kinds := map[workflow.CompetencyKind]int{}
	for _, pc := range c.PostingCompetency.Query().AllX(ctx) {
		if pc.PostingID != demo.LeadDeveloperPosting {
			continue
		}
		require.Len(t, pc.Rubric, 5, pc.Name)
		n := number(
			t,
			db.Store,
			"SELECT count(*) FROM stage_competencies WHERE posting_competency_id = '"+pc.ID+"'",
		)
		require.Positive(t, n, pc.Name)
		if pc.MustHave {
			kinds[pc.Kind]++
		}
	}
	for _, k := range []workflow.CompetencyKind{workflow.CompetencyTechnical, workflow.CompetencyLeadership, workflow.CompetencyCommunication, workflow.CompetencyDomain, workflow.CompetencyValues} {
		require.Positive(t, kinds[k], k)
	}
	require.Greater(t, kinds[workflow.CompetencyTechnical], 4)
	require.Greater(t, kinds[workflow.CompetencyLeadership], 3)
}

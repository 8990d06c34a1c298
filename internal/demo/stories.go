package demo

import (
	"time"

	"hirewire/internal/workflow"
)

// story is an application whose course is told, since the README, the tests and the people at the demo's tokens want to
// find it as it is. It stands in its last stage today.
type story struct {
	key, posting   string
	name, headline string
	// linked is the colleague who the candidate is.
	linked string
	source workflow.SourceKind
	// days and hours are when it came in, as in ago.
	days  int
	hours time.Duration
	// moves are the working days ago on which it went on to the next stage, beginning with the second.
	moves []int
	// interviewers are assigned with the last move.
	interviewers []string
	comments     []remark
}

// remark is a comment in a story, some working days ago.
type remark struct {
	days       int
	by, body   string
	visibility workflow.CommentVisibility
}

func stories() []story {
	const lead = "lead-software-developer"
	return []story{
		{
			key: "ada", posting: lead, name: "Ada Moreau", headline: "Lead developer, container tracking; eleven years, four of them leading",
			source: workflow.SourceCareersPage, days: 6, hours: 8 * time.Hour, moves: []int{4},
			comments: []remark{
				{4, "recruiter", "Both halves are there: architecture at a terminal operator, and a team that she grew from four to nine without being its manager. Screening this week.", workflow.CommentTeam},
				{3, "recruiter", "Expects 115–120k, which is within the range. Notice period three months.", workflow.CommentRecruiters},
			},
		},
		{
			key: "tomas", posting: lead, name: "Tomás Vidal", headline: "Staff engineer, warehouse automation; Go and Kotlin",
			source: workflow.SourceReferral, days: 15, hours: 9 * time.Hour, moves: []int{13, 5}, interviewers: []string{"interviewer", "arjun"},
			comments: []remark{{5, "samuel", "System design interview is set up with Ivan and Arjun; the case is the berth planner.", workflow.CommentTeam}},
		},
		{
			key: "marit", posting: lead, name: "Marit de Graaf", headline: "Technical lead, airline operations; mentor of mentors",
			source: workflow.SourceSourced, days: 36, hours: 10 * time.Hour, moves: []int{34, 30, 23, 17, 10, 2}, interviewers: []string{"interviewer", "sofia"},
			comments: []remark{
				{17, "interviewer", "Best code review exercise so far: found the race, and her remarks would have taught the author something.", workflow.CommentTeam},
				{9, "sofia", "Turned my vague wish into three steps of which each was worth shipping. I want to work with her.", workflow.CommentTeam},
				{2, "recruiter", "Has another offer that runs out in eight days. Let us be quick.", workflow.CommentRecruiters},
				{1, "admin", "Cleared by the executives up to the top of the range.", workflow.CommentAdmins},
			},
		},
		{
			key: "sunita", posting: lead, name: "Sunita Pillai", headline: "Lead developer, public transport; from requirements to rails",
			source: workflow.SourceJobBoard, days: 28, hours: 12 * time.Hour, moves: []int{26, 22, 17, 11, 4}, interviewers: []string{"sofia"},
			comments: []remark{{11, "lead", "The leadership interview was the best of this round: three people by name, and what each of them needed.", workflow.CommentTeam}},
		},
		{
			key: "obinna", posting: lead, name: "Obinna Achebe", headline: "Principal engineer, banking; speaker on resilient systems",
			source: workflow.SourceEvent, days: 31, hours: 9 * time.Hour, moves: []int{29, 25, 18, 12, 6}, interviewers: []string{"sofia", "henrik"},
		},
		{
			key: "jonas", posting: "senior-backend-engineer", name: "Jonas Weber", headline: "Support engineer at Harbourline who writes Go",
			linked: "jonas", source: workflow.SourceInternal, days: 12, hours: 9 * time.Hour, moves: []int{11, 8, 3}, interviewers: []string{"olena"},
			comments: []remark{{8, "yusuf", "One of us. Please let us be as strict and as kind as with everybody.", workflow.CommentTeam}},
		},
	}
}

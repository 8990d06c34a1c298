package demo

import (
	"slices"
	"time"

	"hirewire/internal/workflow"
)

// story is an application with a fixed course, because the README, the tests and the users with
// demo tokens rely on it. It is in its last stage today.
type story struct {
	key, posting   string
	name, headline string
	// home is where the candidate lives, and origin where they grew up; if empty, in the same
	// place.
	home, origin place
	// profile, title and field describe the candidate today, with some skills and the sentences
	// about the current job to which the comments refer. employer may be empty.
	profile                profile
	title, field, employer string
	skills, said           []string
	// linked is the colleague who is linked to the candidate.
	linked string
	source workflow.SourceKind
	// days and hours are when the application arrived, as in ago.
	days  int
	hours time.Duration
	// moves are how many working days ago it moved to the next stage, beginning with the second.
	moves []int
	// interviewers are assigned at the last move.
	interviewers []string
	remarks      []remark
}

// life returns the inputs for the career up to the story's beginning.
func (s *story) life(l life) life {
	from := s.origin
	if from.city == "" {
		from = s.home
	}
	l.profile, l.home, l.origin, l.schools = s.profile, s.home, from.country, []place{from}
	return l
}

// tellOf makes a career end with the story's current job.
func (s *story) tellOf(lib *library, k *career) {
	job := &k.jobs[0]
	job.title, job.said = s.title, s.said
	for _, f := range lib.fields {
		if f.name == s.field {
			job.field, job.employer = f, f.employers[0]
		}
	}
	if s.employer != "" {
		job.employer = s.employer
	}
	k.skills = unique(append(slices.Clone(s.skills), k.skills...))
}

func stories() []story {
	const first = "lead-software-developer"
	return []story{
		{
			key:      "ada",
			posting:  first,
			name:     "Ada Moreau",
			headline: "Lead developer, container tracking; eleven years, three of them leading",
			home: place{
				"Nantes",
				"FR",
				"+33 2 61 91 ## ##",
			},
			profile: profile{"fullstack", lead, 11, 11},
			title:   "Lead Developer",
			field:   "container tracking",
			skills:  []string{"Go", "TypeScript", "PostgreSQL", "Kafka"},
			said: []string{
				"Took the architecture decisions for the tracking feed of a terminal operator: four services, one event log",
				"Grew the team from four to nine developers without being its line manager",
			},
			source: workflow.SourceCareersPage,
			days:   6,
			hours:  8 * time.Hour,
			moves:  []int{4},
			remarks: []remark{
				toTeam(
					4,
					"recruiter",
					"Both halves are there: architecture at a terminal operator, and a team that she grew from four to nine without being its manager. Screening this week.",
				),
				toRecruiters(
					3,
					"recruiter",
					"Expects 115–120k, which is within the range. Notice period three months.",
				),
			},
		},
		{
			key:      "tomas",
			posting:  first,
			name:     "Tomás Vidal",
			headline: "Staff engineer, warehouse automation; Go and Kotlin",
			home: place{
				"Valencia",
				"ES",
				"",
			},
			profile: profile{"backend", lead, 10, 12},
			title:   "Staff Engineer",
			field:   "warehouse automation",
			skills:  []string{"Go", "Kotlin", "PostgreSQL"},
			said: []string{
				"Redesigned the robot fleet manager in Go and Kotlin; it plans a shift in seconds",
			},
			source:       workflow.SourceReferral,
			days:         15,
			hours:        9 * time.Hour,
			moves:        []int{13, 5},
			interviewers: []string{"interviewer", "arjun"},
			remarks: []remark{
				toTeam(
					5,
					"samuel",
					"System design interview is set up with Ivan and Arjun; the case is the berth planner.",
				),
			},
		},
		{
			key:      "marit",
			posting:  first,
			name:     "Marit de Graaf",
			headline: "Technical lead, airline operations; mentor of mentors",
			home: place{
				"Rotterdam",
				"NL",
				"",
			},
			profile: profile{"backend", lead, 12, 14},
			title:   "Technical Lead",
			field:   "airline operations",
			skills:  []string{"Go", "Java", "PostgreSQL"},
			said: []string{
				"Mentored five developers, two of whom mentor others today",
				"Led the move of the crew scheduler to the cloud, airline by airline",
			},
			source:       workflow.SourceSourced,
			days:         36,
			hours:        10 * time.Hour,
			moves:        []int{34, 30, 23, 17, 10, 2},
			interviewers: []string{"interviewer", "sofia"},
			remarks: []remark{
				toTeam(
					17,
					"interviewer",
					"Best code review exercise so far: found the race, and her remarks would have taught the author something.",
				),
				toTeam(
					9,
					"sofia",
					"Turned my vague wish into three steps of which each was worth shipping. I want to work with her.",
				),
				toRecruiters(
					2,
					"recruiter",
					"Has another offer that runs out in eight days. Let us be quick.",
				),
				toAdmins(1, "admin", "Cleared by the executives up to the top of the range."),
			},
		},
		{
			key:      "sunita",
			posting:  first,
			name:     "Sunita Pillai",
			headline: "Lead developer, public transport; from requirements to rails",
			home: place{
				"Berlin",
				"DE",
				"+49 30 23125 ###",
			},
			origin:  place{"Pune", "IN", ""},
			profile: profile{"fullstack", lead, 11, 13},
			title:   "Lead Developer",
			field:   "public transport",
			skills:  []string{"Kotlin", "TypeScript", "PostgreSQL"},
			said: []string{
				"Turned the requirements of six transit operators into one timetable engine",
			},
			source:       workflow.SourceJobBoard,
			days:         28,
			hours:        12 * time.Hour,
			moves:        []int{26, 22, 17, 11, 4},
			interviewers: []string{"sofia"},
			remarks: []remark{
				toTeam(
					11,
					"lead",
					"The leadership interview was the best of this round: three people by name, and what each of them needed.",
				),
			},
		},
		{
			key:      "obinna",
			posting:  first,
			name:     "Obinna Achebe",
			headline: "Principal engineer, banking; speaker on resilient systems",
			home: place{
				"London",
				"GB",
				"+44 20 7946 0###",
			},
			origin:  place{"Lagos", "NG", ""},
			profile: profile{"backend", lead, 14, 16},
			title:   "Principal Engineer",
			field:   "banking",
			skills:  []string{"Java", "Go", "PostgreSQL"},
			said: []string{
				"Speaks at conferences about resilient systems, most recently on losing a data centre on purpose",
			},
			source:       workflow.SourceEvent,
			days:         31,
			hours:        9 * time.Hour,
			moves:        []int{29, 25, 18, 12, 6},
			interviewers: []string{"sofia", "henrik"},
		},
		{
			key:      "jonas",
			posting:  "senior-backend-engineer",
			name:     "Jonas Weber",
			headline: "Support engineer at Harbourline who writes Go",
			home: place{
				"Hamburg",
				"DE",
				"+49 40 66969 ###",
			},
			profile:  profile{"backend", senior, 6, 8},
			title:    "Support Engineer",
			field:    "container tracking",
			employer: Company,
			skills:   []string{"Go", "PostgreSQL"},
			said: []string{
				"Wrote the Go tools with which support finds lost container events",
				"Answers the questions of developers in Harbourline's community",
			},
			linked:       "jonas",
			source:       workflow.SourceInternal,
			days:         12,
			hours:        9 * time.Hour,
			moves:        []int{11, 8, 3},
			interviewers: []string{"olena"},
			remarks: []remark{
				toTeam(
					8,
					"yusuf",
					"One of us. Please let us be as strict and as kind as with everybody.",
				),
			},
		},
	}
}

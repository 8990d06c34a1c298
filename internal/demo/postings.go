package demo

import "hirewire/internal/workflow"

// job describes a posting of the demo.
type job struct {
	key, title, role       string
	department             string
	places                 []string
	workplace              workflow.Workplace
	visibility             workflow.PostingVisibility
	confidential           bool
	salaryMin, salaryMax   int64
	lead, recruiter        string
	coordinators, sourcers []string
	interviewers           []string
	openings               int
	// keep is the number of openings that are still free today.
	keep int
	// applications is the number of applications, without those of stories.
	applications int
	// created, opened, held and closed are working days ago; 0 means not yet.
	created, opened, held, closed int
	rejectAtClose                 bool
	// track is a posting whose candidates also apply here.
	track string
	// gap is a must-have competency that no stage of the plan assesses.
	gap string
	// extra is an internal number for postings that only a large company has.
	extra int
}

// status returns the posting's status today.
func (j job) status() workflow.PostingStatus {
	switch {
	case j.closed > 0:
		return workflow.PostingClosed
	case j.held > 0:
		return workflow.PostingOnHold
	case j.opened > 0:
		return workflow.PostingOpen
	}
	return workflow.PostingDraft
}

// jobs returns the company's postings, the lead developer's first.
func jobs() []job {
	const (
		eng  = "engineering"
		prod = "product"
		com  = "commercial"
		fin  = "finance"
	)
	return []job{
		{
			key:        "lead-software-developer",
			title:      "Lead Software Developer",
			role:       "lead-software-developer",
			department: "Platform",
			places: []string{
				"Hamburg",
				"Remote in Europe",
			},
			workplace:    workflow.WorkplaceHybrid,
			visibility:   workflow.VisibilityListed,
			salaryMin:    9_500_000,
			salaryMax:    12_500_000,
			lead:         "lead",
			recruiter:    "recruiter",
			coordinators: []string{"samuel"},
			sourcers:     []string{"noah"},
			interviewers: []string{"interviewer", "arjun", "olena", "hannah", "sofia", "henrik"},
			openings:     3,
			keep:         2,
			applications: 122,
			created:      72,
			opened:       66,
			track:        eng,
		},
		{
			key:        "senior-backend-engineer",
			title:      "Senior Backend Engineer",
			role:       "backend-engineer",
			department: "Platform",
			places: []string{
				"Hamburg",
				"Rotterdam",
				"Remote in Europe",
			},
			workplace:    workflow.WorkplaceRemote,
			visibility:   workflow.VisibilityListed,
			salaryMin:    7_800_000,
			salaryMax:    9_800_000,
			lead:         "yusuf",
			recruiter:    "recruiter",
			coordinators: []string{"samuel"},
			sourcers:     []string{"jonas"},
			interviewers: []string{"olena", "arjun", "interviewer", "david"},
			openings:     4,
			keep:         1,
			applications: 100,
			created:      118,
			opened:       112,
			track:        eng,
		},
		{
			key:        "frontend-engineer",
			title:      "Frontend Engineer",
			role:       "frontend-engineer",
			department: "Applications",
			places: []string{
				"Lisbon",
				"Remote in Europe",
			},
			workplace:    workflow.WorkplaceRemote,
			visibility:   workflow.VisibilityListed,
			salaryMin:    6_200_000,
			salaryMax:    8_200_000,
			lead:         "yusuf",
			recruiter:    "mei",
			coordinators: []string{"ines"},
			sourcers:     []string{"noah"},
			interviewers: []string{"tiago", "kwame", "olena"},
			openings:     2,
			keep:         1,
			applications: 74,
			created:      76,
			opened:       70,
			track:        eng,
		},
		{
			key:        "site-reliability-engineer",
			title:      "Site Reliability Engineer",
			role:       "reliability-engineer",
			department: "Infrastructure",
			places: []string{
				"Rotterdam",
			},
			workplace:    workflow.WorkplaceHybrid,
			visibility:   workflow.VisibilityListed,
			salaryMin:    7_500_000,
			salaryMax:    9_500_000,
			lead:         "hannah",
			recruiter:    "recruiter",
			coordinators: []string{"samuel"},
			interviewers: []string{"linh", "arjun", "interviewer"},
			openings:     2,
			keep:         1,
			applications: 46,
			created:      54,
			opened:       49,
			track:        eng,
		},
		{
			key:        "data-engineer",
			title:      "Data Engineer",
			role:       "data-engineer",
			department: "Data and Forecasting",
			places: []string{
				"Gothenburg",
				"Hamburg",
			},
			workplace:    workflow.WorkplaceHybrid,
			visibility:   workflow.VisibilityListed,
			salaryMin:    7_000_000,
			salaryMax:    9_000_000,
			lead:         "henrik",
			recruiter:    "mei",
			coordinators: []string{"ines"},
			interviewers: []string{"david", "arjun"},
			openings:     1,
			keep:         1,
			applications: 40,
			created:      66,
			opened:       60,
			held:         6,
			track:        eng,
		},
		{
			key:        "product-manager-terminals",
			title:      "Product Manager, Terminal Operations",
			role:       "product-manager",
			department: "Product Management",
			places: []string{
				"Rotterdam",
			},
			workplace:    workflow.WorkplaceHybrid,
			visibility:   workflow.VisibilityListed,
			salaryMin:    7_500_000,
			salaryMax:    9_600_000,
			lead:         "sofia",
			recruiter:    "mei",
			coordinators: []string{"ines"},
			interviewers: []string{"kwame", "yusuf", "greta"},
			openings:     1,
			keep:         1,
			applications: 52,
			created:      50,
			opened:       44,
			track:        prod,
		},
		{
			key:        "product-designer",
			title:      "Product Designer",
			role:       "product-designer",
			department: "Design",
			places: []string{
				"Lisbon",
				"Valencia",
			},
			workplace:    workflow.WorkplaceHybrid,
			visibility:   workflow.VisibilityListed,
			salaryMin:    5_800_000,
			salaryMax:    7_600_000,
			lead:         "kwame",
			recruiter:    "mei",
			coordinators: []string{"ines"},
			interviewers: []string{"sofia", "tiago"},
			openings:     1,
			keep:         1,
			applications: 40,
			created:      40,
			opened:       36,
			track:        prod,
		},
		{
			key:        "account-executive-benelux",
			title:      "Account Executive, Benelux",
			role:       "account-executive",
			department: "Sales",
			places: []string{
				"Rotterdam",
			},
			workplace:    workflow.WorkplaceOnsite,
			visibility:   workflow.VisibilityUnlisted,
			salaryMin:    6_000_000,
			salaryMax:    8_000_000,
			lead:         "marta",
			recruiter:    "tom",
			coordinators: []string{"ines"},
			interviewers: []string{"ruben", "greta"},
			openings:     2,
			keep:         1,
			applications: 30,
			created:      62,
			opened:       58,
			track:        com,
		},
		{
			key:        "customer-success-manager",
			title:      "Customer Success Manager",
			role:       "customer-success",
			department: "Customer Success",
			places: []string{
				"Valencia",
			},
			workplace:     workflow.WorkplaceHybrid,
			visibility:    workflow.VisibilityListed,
			salaryMin:     4_800_000,
			salaryMax:     6_000_000,
			lead:          "greta",
			recruiter:     "tom",
			coordinators:  []string{"ines"},
			interviewers:  []string{"marta", "ruben"},
			openings:      2,
			applications:  36,
			created:       130,
			opened:        126,
			closed:        28,
			rejectAtClose: true,
			track:         com,
		},
		{
			key:        "junior-software-developer",
			title:      "Junior Software Developer",
			role:       "junior-developer",
			department: "Applications",
			places: []string{
				"Hamburg",
				"Lisbon",
			},
			workplace:    workflow.WorkplaceOnsite,
			visibility:   workflow.VisibilityInternal,
			salaryMin:    4_600_000,
			salaryMax:    5_400_000,
			lead:         "yusuf",
			recruiter:    "recruiter",
			coordinators: []string{"samuel"},
			interviewers: []string{"tiago", "olena"},
			openings:     3,
			keep:         1,
			applications: 48,
			created:      96,
			opened:       92,
			closed:       9,
			track:        eng,
		},
		{
			key:        "chief-financial-officer",
			title:      "Chief Financial Officer",
			role:       "chief-financial-officer",
			department: "Finance",
			places: []string{
				"Hamburg",
			},
			workplace:    workflow.WorkplaceOnsite,
			visibility:   workflow.VisibilityUnlisted,
			confidential: true,
			salaryMin:    18_000_000,
			salaryMax:    24_000_000,
			lead:         "claire",
			recruiter:    "admin",
			interviewers: []string{"henrik"},
			openings:     1,
			keep:         1,
			applications: 11,
			created:      48,
			opened:       45,
			track:        fin,
		},
		{
			key:        "engineering-manager-infrastructure",
			title:      "Engineering Manager, Infrastructure",
			role:       "reliability-engineer",
			department: "Infrastructure",
			places: []string{
				"Rotterdam",
				"Hamburg",
			},
			workplace:    workflow.WorkplaceHybrid,
			visibility:   workflow.VisibilityListed,
			salaryMin:    9_000_000,
			salaryMax:    11_500_000,
			lead:         "hannah",
			recruiter:    "recruiter",
			interviewers: []string{"henrik", "lead"},
			openings:     1,
			keep:         1,
			created:      3,
			track:        eng,
			gap:          "Growing a team",
		},
	}
}

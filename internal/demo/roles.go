package demo

import "hirewire/internal/workflow"

// Short names for the kinds of competencies and stages, which the tables below use often.
const (
	technical     = workflow.CompetencyTechnical
	leadership    = workflow.CompetencyLeadership
	communication = workflow.CompetencyCommunication
	domain        = workflow.CompetencyDomain
	values        = workflow.CompetencyValues

	review     = workflow.StageReview
	screen     = workflow.StageScreen
	assessment = workflow.StageAssessment
	interview  = workflow.StageInterview
	offer      = workflow.StageOffer
)

// roles returns the company's role profiles, the lead developer's first.
func roles() []role {
	return append(append([]role{leadDeveloper()}, engineeringRoles()...), otherRoles()...)
}

func engineeringRoles() []role {
	working := must("Working with others", values, "Asks, listens, credits, and says no in time.")
	return []role{
		{
			"backend-engineer",
			"Senior Backend Engineer",
			"Builds the services that terminals and carriers run on, mostly in Go over Postgres.",
			[]string{
				"Designs, builds and operates services end to end",
				"Reviews the code of others",
				"Takes part in the on-call rotation",
			},
			[]string{
				"Five years of backend development",
				"Go, or another compiled language and the wish to learn Go",
				"SQL beyond what an ORM writes",
			},
			[]ability{
				must(
					"Backend programming",
					technical,
					"Go, or a language near to it; concurrency; tests.",
				),
				must(
					"Data modelling and SQL",
					technical,
					"Schemas that survive their second year.",
				),
				must(
					"Operating services",
					technical,
					"Knows at three in the morning where to look.",
				),
				nice("Event-driven systems", technical, "Logs, streams, retries, order."),
				must(
					"Written communication",
					communication,
					"Designs and incident reports that others can follow.",
				),
				working,
			},
			[]step{
				{"Application review", review, 3, nil},
				{"Recruiter screen", screen, 5, []string{"Working with others"}},
				{
					"Pair programming",
					assessment,
					6,
					[]string{"Backend programming", "Event-driven systems"},
				},
				{
					"Systems interview",
					interview,
					7,
					[]string{"Data modelling and SQL", "Operating services"},
				},
				{
					"Team interview",
					interview,
					6,
					[]string{"Written communication", "Working with others"},
				},
				{"Offer", offer, 4, nil},
			},
		},
		{
			"frontend-engineer",
			"Frontend Engineer",
			"Makes planners' screens that show ten thousand containers and stay quick.",
			[]string{
				"Builds the planning and tracking interfaces",
				"Keeps them fast and usable by keyboard",
				"Works with design from the first sketch",
			},
			[]string{
				"Four years with TypeScript",
				"Accessible interfaces",
				"An eye for what a person does all day",
			},
			[]ability{
				must("TypeScript and the browser", technical, "Knows what the framework hides."),
				must(
					"Accessible interfaces",
					technical,
					"Keyboard, screen reader, contrast: by default.",
				),
				nice(
					"Data visualisation",
					technical,
					"Many things on one screen, and none too much.",
				),
				must(
					"Working with designers",
					communication,
					"Argues about the user, not about taste.",
				),
				working,
			},
			[]step{
				{"Application review", review, 3, nil},
				{"Recruiter screen", screen, 5, []string{"Working with others"}},
				{
					"Take-home exercise",
					assessment,
					7,
					[]string{"TypeScript and the browser", "Accessible interfaces"},
				},
				{
					"Interface interview",
					interview,
					7,
					[]string{
						"Accessible interfaces",
						"Data visualisation",
						"Working with designers",
					},
				},
				{"Offer", offer, 4, nil},
			},
		},
		{
			"reliability-engineer",
			"Site Reliability Engineer",
			"Keeps terminals running through the night, and sleeps.",
			[]string{
				"Runs the platform and its upgrades",
				"Sets objectives with the product teams and measures them",
				"Leads incidents and what is learned from them",
			},
			[]string{
				"Four years in operations or reliability",
				"Kubernetes and Postgres in production",
				"Programming, not only scripting",
			},
			[]ability{
				must("Linux, networks and containers", technical, "From the packet to the pod."),
				must("Observability", technical, "Asks the system questions that nobody foresaw."),
				must("Incident leadership", leadership, "Calm, clear, and without blame."),
				nice(
					"Capacity and cost",
					domain,
					"Knows what a minute of downtime and an idle core cost.",
				),
				working,
			},
			[]step{
				{"Application review", review, 3, nil},
				{"Recruiter screen", screen, 5, []string{"Working with others"}},
				{
					"Troubleshooting exercise",
					assessment,
					6,
					[]string{"Linux, networks and containers", "Observability"},
				},
				{
					"Reliability interview",
					interview,
					7,
					[]string{"Incident leadership", "Capacity and cost"},
				},
				{"Offer", offer, 4, nil},
			},
		},
		{
			"data-engineer",
			"Data Engineer",
			"Brings the movements of a million containers to where forecasts are made.",
			[]string{
				"Builds and owns pipelines from terminals to the forecast",
				"Keeps the data true and explains where it is not",
			},
			[]string{
				"Three years of data engineering",
				"SQL and Python",
				"Streaming at scale is a plus",
			},
			[]ability{
				must("Pipelines", technical, "Late, double and wrong data included."),
				must("SQL and modelling", technical, "Tables that analysts find their way in."),
				nice("Streaming", technical, "Order, windows, late events."),
				must("Explaining data", communication, "What a number means and what it does not."),
				working,
			},
			[]step{
				{"Application review", review, 4, nil},
				{"Recruiter screen", screen, 5, []string{"Working with others"}},
				{
					"SQL and pipeline exercise",
					assessment,
					7,
					[]string{"Pipelines", "SQL and modelling"},
				},
				{"Data interview", interview, 7, []string{"Streaming", "Explaining data"}},
				{"Offer", offer, 4, nil},
			},
		},
		{
			"junior-developer",
			"Junior Software Developer",
			"Joins one of the product teams and learns the trade in it.",
			[]string{
				"Builds and tests features with a mentor",
				"Rotates through two teams in the first year",
			},
			[]string{
				"A degree, an apprenticeship, or own projects that show the same",
				"Curiosity",
			},
			[]ability{
				must("Programming basics", technical, "Reads code, writes tests, names things."),
				must("Learning", values, "Asks good questions and remembers the answers."),
				must("Speaking up", communication, "Says when stuck."),
			},
			[]step{
				{"Application review", review, 5, nil},
				{"Phone screen", screen, 5, []string{"Learning", "Speaking up"}},
				{"Pairing session", assessment, 7, []string{"Programming basics", "Speaking up"}},
				{"Offer", offer, 4, nil},
			},
		},
	}
}

func otherRoles() []role {
	working := must("Working with others", values, "Asks, listens, credits, and says no in time.")
	return []role{
		{
			"product-manager",
			"Product Manager",
			"Decides with terminals and carriers what is built next, and why.",
			[]string{
				"Owns the roadmap of one product",
				"Talks with customers every week",
				"Measures what was shipped",
			},
			[]string{"Four years of product management, best in B2B", "Able to read a data model"},
			[]ability{
				must("Discovery", domain, "Finds the need behind the wish."),
				must("Prioritising", leadership, "Says no with reasons that people accept."),
				must("Product writing", communication, "One page that a team can build from."),
				nice("Terminal operations", domain, "Has stood on a quay."),
				working,
			},
			[]step{
				{"Application review", review, 4, nil},
				{"Recruiter screen", screen, 5, []string{"Working with others"}},
				{"Case study", assessment, 7, []string{"Discovery", "Product writing"}},
				{
					"Product interview",
					interview,
					7,
					[]string{"Prioritising", "Discovery", "Terminal operations"},
				},
				{"Offer", offer, 5, nil},
			},
		},
		{
			"product-designer",
			"Product Designer",
			"Designs tools for people who use them eight hours a day, at night, in gloves.",
			[]string{
				"Designs from research to finished interface",
				"Keeps the design system with engineering",
			},
			[]string{
				"A portfolio that shows the way, not only the result",
				"Research with real users",
			},
			[]ability{
				must("Interaction design", technical, "Dense screens that stay clear."),
				must("Research", domain, "Watches before asking."),
				must(
					"Presenting work",
					communication,
					"Explains the decision, takes the criticism.",
				),
				working,
			},
			[]step{
				{"Portfolio review", review, 4, []string{"Interaction design"}},
				{"Recruiter screen", screen, 5, []string{"Working with others"}},
				{
					"Portfolio presentation",
					interview,
					7,
					[]string{"Interaction design", "Research", "Presenting work"},
				},
				{"Offer", offer, 5, nil},
			},
		},
		{
			"account-executive",
			"Account Executive",
			"Wins terminals and forwarders as customers and stays with them through the first season.",
			[]string{
				"Owns a region from first call to contract",
				"Brings what customers say back to product",
			},
			[]string{"Three years of B2B sales with long cycles", "Two languages"},
			[]ability{
				must("Complex sales", domain, "Many deciders, long cycles, public tenders."),
				must("Negotiation", communication, "Firm and liked."),
				nice("Logistics network", domain, "Knows whom to call."),
				working,
			},
			[]step{
				{"Application review", review, 3, nil},
				{"Phone screen", screen, 4, []string{"Working with others"}},
				{"Role play", assessment, 6, []string{"Negotiation", "Complex sales"}},
				{
					"Commercial interview",
					interview,
					6,
					[]string{"Complex sales", "Logistics network"},
				},
				{"Offer", offer, 4, nil},
			},
		},
		{
			"customer-success",
			"Customer Success Manager",
			"Makes sure that a terminal gets what it was promised.",
			[]string{
				"Runs onboarding and the first hundred days",
				"Sees trouble before the customer does",
			},
			[]string{"Three years with business customers", "Able to read a log file without fear"},
			[]ability{
				must("Onboarding", domain, "From contract to first live shift."),
				must("Clear writing", communication, "Short, friendly, exact."),
				working,
			},
			[]step{
				{"Application review", review, 3, nil},
				{"Phone screen", screen, 4, []string{"Clear writing"}},
				{"Interviews", interview, 7, []string{"Onboarding", "Working with others"}},
				{"Offer", offer, 4, nil},
			},
		},
		{
			"chief-financial-officer",
			"Chief Financial Officer",
			"Leads finance through the next round and the first acquisition.",
			[]string{"Leads finance, controlling and legal", "Answers to the board"},
			[]string{"Ten years in finance, five of them leading", "Has raised or bought before"},
			[]ability{
				must("Financial leadership", leadership, "A team that closes on day three."),
				must("Capital and acquisitions", domain, "Has done both and tells the scars."),
				must("Board communication", communication, "No surprises."),
				must("Integrity", values, "Nothing is stretched."),
			},
			[]step{
				{"Profile review", review, 5, nil},
				{"Confidential conversation", screen, 7, []string{"Integrity"}},
				{
					"Board interviews",
					interview,
					14,
					[]string{
						"Financial leadership",
						"Capital and acquisitions",
						"Board communication",
					},
				},
				{"References and offer", offer, 10, []string{"Integrity"}},
			},
		},
	}
}

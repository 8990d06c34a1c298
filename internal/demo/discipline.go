package demo

// level is a level of seniority in a discipline.
type level int

const (
	junior level = iota
	mid
	senior
	lead
)

// discipline has the parts of careers in one trade: titles, skills, and sentences about the work.
// The texts are patterns; see phrases.
type discipline struct {
	key string
	// titles are the job titles by level.
	titles [4][]string
	// core are skills that everyone in the trade has; languages, stores and methods are choices.
	core, languages, stores, methods []string
	// early are sentences for first jobs. deeds and ends are the two halves of sentences for later
	// jobs, and led are sentences for leading jobs.
	early, deeds, ends, led []string
	degrees                 []string
	// noun is the work, as in "ten years of".
	noun string
	// care is what the profile says the candidate cares about.
	care []string
	// code and portfolio are the probabilities of such links.
	code, portfolio float64
}

// disciplines returns all disciplines by key.
func disciplines() map[string]discipline {
	out := map[string]discipline{}
	for _, d := range append(append(softwareDisciplines(), platformDisciplines()...), otherDisciplines()...) {
		out[d.key] = d
	}
	return out
}

func softwareDisciplines() []discipline {
	return []discipline{
		{
			key: "backend",
			titles: [4][]string{
				{
					"Junior Backend Developer",
					"Junior Software Engineer",
					"Graduate Software Engineer",
				},
				{"Backend Developer", "Software Engineer", "Software Developer"},
				{"Senior Backend Engineer", "Senior Software Engineer", "Senior Backend Developer"},
				{
					"Lead Backend Engineer",
					"Technical Lead",
					"Staff Engineer",
					"Lead Software Engineer",
					"Principal Engineer",
				},
			},
			core: []string{
				"PostgreSQL",
			},
			languages: []string{"Go", "Go", "Java", "Kotlin", "Rust", "C#"},
			stores: []string{
				"Kafka",
				"Redis",
				"MySQL",
				"RabbitMQ",
				"Elasticsearch",
				"MongoDB",
			},
			methods: []string{
				"Kubernetes",
				"gRPC",
				"GraphQL",
				"AWS",
				"Terraform",
				"event sourcing",
				"domain-driven design",
				"OpenTelemetry",
			},
			early:   earlySoftware(),
			deeds:   backendDeeds(),
			ends:    softwareEnds(),
			led:     ledSoftware(),
			degrees: computing(),
			noun:    "backend development",
			care: []string{
				"boundaries that survive a reorganisation",
				"data models that age well",
				"tests that fail for a reason",
				"boring deployments",
				"small pull requests",
				"honest estimates",
			},
			code: 0.6,
		},
		{
			key: "fullstack",
			titles: [4][]string{
				{"Junior Web Developer", "Junior Full-stack Developer"},
				{"Full-stack Developer", "Web Developer", "Product Engineer"},
				{
					"Senior Full-stack Developer",
					"Senior Product Engineer",
					"Senior Software Developer",
				},
				{
					"Lead Developer",
					"Lead Product Engineer",
					"Technical Lead",
					"Lead Software Developer",
				},
			},
			core: []string{
				"TypeScript",
				"PostgreSQL",
			},
			languages: []string{"Go", "Java", "Kotlin", "Python", "C#"},
			stores: []string{
				"Redis",
				"MySQL",
				"Elasticsearch",
				"RabbitMQ",
			},
			methods: []string{
				"React",
				"GraphQL",
				"Vue",
				"Docker",
				"AWS",
				"Playwright",
				"accessibility",
				"CI/CD",
			},
			early:   earlySoftware(),
			deeds:   append(backendDeeds()[:8:8], frontendDeeds()[:8]...),
			ends:    softwareEnds(),
			led:     ledSoftware(),
			degrees: computing(),
			noun:    "full-stack development",
			care: []string{
				"features that people find without a manual",
				"one language for code and customers",
				"fast feedback from users",
				"pages that load on bad networks",
				"small releases",
				"clear commit histories",
			},
			code:      0.55,
			portfolio: 0.15,
		},
		{
			key: "frontend",
			titles: [4][]string{
				{"Junior Frontend Developer", "Graduate Frontend Engineer"},
				{"Frontend Developer", "Frontend Engineer", "UI Engineer"},
				{"Senior Frontend Engineer", "Senior UI Engineer", "Senior Frontend Developer"},
				{"Lead Frontend Engineer", "Staff Frontend Engineer", "Frontend Tech Lead"},
			},
			core:      []string{"TypeScript", "CSS"},
			languages: []string{"JavaScript", "Elm", "Dart"},
			stores: []string{
				"GraphQL",
				"REST APIs",
				"WebSockets",
			},
			methods: []string{
				"React",
				"Vue",
				"Svelte",
				"Playwright",
				"accessibility",
				"Storybook",
				"D3",
				"design systems",
				"web performance",
			},
			early:   earlySoftware(),
			deeds:   frontendDeeds(),
			ends:    frontendEnds(),
			led:     ledSoftware(),
			degrees: computing(),
			noun:    "frontend development",
			care: []string{
				"interfaces that work by keyboard",
				"components that explain themselves",
				"first paints under a second",
				"close work with designers",
				"forms that forgive",
				"readable type",
			},
			code:      0.6,
			portfolio: 0.3,
		},
		{
			key: "switcher",
			titles: [4][]string{
				{
					"Shipping Clerk",
					"Warehouse Supervisor",
					"Maths Teacher",
					"Lab Technician",
					"Electrician",
					"Ship's Officer",
					"Bookkeeper",
					"Hotel Manager",
					"Train Dispatcher",
				},
			},
			core: []string{
				"Python",
				"Git",
			},
			languages: []string{"JavaScript", "Java", "Go"},
			stores:    []string{"SQL", "SQLite"},
			methods:   []string{"HTML and CSS", "Excel", "Linux", "unit tests", "Flask"},
			early: []string{
				"[Planned|Organised] the work of a shift of {tens} people",
				"Wrote a {lang2} script that checks {k} [records|lines|entries] a week, which had been done by hand",
				"[Trained|Showed the work to] {tens} new colleagues in {n} years",
				"Built a small [booking|stock|duty-roster] tool for {tens} colleagues, who [still use it|asked for a second version]",
				"Kept the [books|records|logs] of {n} sites and found {pct} of the errors before the audit did",
				"Moved the [shift plan|handover notes|inventory] from paper to a shared sheet for {tens} people",
				"Was the person for [every spreadsheet|the label printer and its software|whatever had a cable] in a team of {tens}",
				"Stood in for the [manager|supervisor] of {tens} people for {n} months",
			},
			degrees: []string{
				"Twelve-month programme in software development",
				"Evening course in software development",
				"Coding school, full-time programme",
			},
			noun: "other work, and a year of programming",
			care: []string{
				"learning something every week",
				"code that the next person can read",
				"asking before guessing",
				"finishing what is begun",
			},
			code: 0.8,
		},
	}
}

func platformDisciplines() []discipline {
	return []discipline{
		{
			key: "reliability",
			titles: [4][]string{
				{"Junior Systems Engineer", "Junior DevOps Engineer"},
				{"Site Reliability Engineer", "DevOps Engineer", "Platform Engineer"},
				{
					"Senior Site Reliability Engineer",
					"Senior Platform Engineer",
					"Senior Infrastructure Engineer",
				},
				{
					"Lead Platform Engineer",
					"Principal Reliability Engineer",
					"Infrastructure Tech Lead",
				},
			},
			core: []string{
				"Kubernetes",
				"Linux",
				"PostgreSQL",
			},
			languages: []string{"Go", "Python", "Rust", "Bash"},
			stores: []string{
				"Kafka",
				"Redis",
				"ClickHouse",
				"etcd",
			},
			methods: []string{
				"Terraform",
				"Prometheus",
				"Grafana",
				"AWS",
				"Google Cloud",
				"Ansible",
				"eBPF",
				"OpenTelemetry",
				"incident response",
			},
			early:   earlySoftware(),
			deeds:   reliabilityDeeds(),
			ends:    reliabilityEnds(),
			led:     ledSoftware(),
			degrees: append(computing(), "Apprenticeship as IT specialist"),
			noun:    "running systems",
			care: []string{
				"alerts that mean something",
				"quiet nights",
				"restores that are rehearsed",
				"post-mortems without blame",
				"capacity that is known in advance",
				"platforms that developers like",
			},
			code: 0.5,
		},
		{
			key: "data",
			titles: [4][]string{
				{"Junior Data Engineer", "Data Analyst"},
				{"Data Engineer", "Analytics Engineer"},
				{"Senior Data Engineer", "Senior Analytics Engineer"},
				{"Lead Data Engineer", "Staff Data Engineer", "Data Platform Lead"},
			},
			core:      []string{"Python", "SQL"},
			languages: []string{"Scala", "Java", "Go", "Rust"},
			stores: []string{
				"Kafka",
				"PostgreSQL",
				"ClickHouse",
				"Snowflake",
				"BigQuery",
			},
			methods: []string{
				"dbt",
				"Airflow",
				"Spark",
				"Flink",
				"Kubernetes",
				"data contracts",
				"Terraform",
			},
			early:   earlySoftware(),
			deeds:   dataDeeds(),
			ends:    dataEnds(),
			led:     ledSoftware(),
			degrees: append(computing(), "MSc Statistics", "BSc Mathematics"),
			noun:    "data engineering",
			care: []string{
				"numbers that two teams agree on",
				"pipelines that can be run again",
				"lineage that somebody can follow",
				"late data",
				"tables with an owner",
				"documentation beside the data",
			},
			code: 0.5,
		},
	}
}

func otherDisciplines() []discipline {
	return []discipline{
		{
			key: "product",
			titles: [4][]string{
				{"Associate Product Manager", "Junior Product Owner"},
				{"Product Manager", "Product Owner"},
				{"Senior Product Manager", "Senior Product Owner"},
				{"Group Product Manager", "Lead Product Manager", "Head of Product"},
			},
			core: []string{
				"discovery interviews",
				"roadmaps",
			},
			languages: []string{"SQL", "English technical writing"},
			stores:    []string{"Amplitude", "Looker", "Jira", "Linear", "Miro"},
			methods: []string{
				"OKRs",
				"story mapping",
				"pricing",
				"prototyping",
				"usability tests",
				"B2B contracts",
				"workshops",
			},
			early: earlyOffice(),
			deeds: productDeeds(),
			ends:  productEnds(),
			led:   ledProduct(),
			degrees: []string{
				"BSc Business Informatics",
				"MSc Management of Technology",
				"BA Economics",
				"MSc Logistics",
				"BSc Industrial Engineering",
			},
			noun: "product management",
			care: []string{
				"problems before features",
				"one page instead of ten",
				"numbers with a story",
				"saying no early",
				"sitting beside users",
				"releases that are measured",
			},
			code:      0.05,
			portfolio: 0.1,
		},
		{
			key: "design",
			titles: [4][]string{
				{"Junior Product Designer", "Junior UX Designer"},
				{"Product Designer", "Interaction Designer", "UX Designer"},
				{"Senior Product Designer", "Senior Interaction Designer"},
				{"Lead Product Designer", "Design Lead"},
			},
			core: []string{
				"Figma",
				"prototyping",
			},
			languages: []string{"HTML and CSS", "Framer"},
			stores:    []string{"Maze", "Dovetail", "Storybook", "Miro"},
			methods: []string{
				"usability tests",
				"design systems",
				"accessibility",
				"field research",
				"service blueprints",
				"information architecture",
				"data visualisation",
			},
			early: earlyOffice(),
			deeds: designDeeds(),
			ends:  designEnds(),
			led:   ledDesign(),
			degrees: []string{
				"BA Interaction Design",
				"MA Service Design",
				"BSc Industrial Design",
				"BA Visual Communication",
				"MSc Human-Computer Interaction",
			},
			noun: "product design",
			care: []string{
				"dense screens that stay calm",
				"research in the field",
				"words as part of the design",
				"components that are really shared",
				"contrast that passes",
				"the second week of use",
			},
			portfolio: 0.9,
		},
		{
			key: "sales",
			titles: [4][]string{
				{"Sales Development Representative", "Junior Account Manager"},
				{"Account Executive", "Account Manager", "Sales Executive"},
				{"Senior Account Executive", "Key Account Manager", "Senior Account Manager"},
				{"Regional Sales Manager", "Sales Director"},
			},
			core: []string{
				"B2B sales",
				"negotiation",
			},
			languages: []string{"public tenders", "channel sales"},
			stores:    []string{"Salesforce", "HubSpot", "Pipedrive"},
			methods: []string{
				"forecasting",
				"key accounts",
				"contract law basics",
				"demos",
				"pricing",
				"trade fairs",
			},
			early: earlyOffice(),
			deeds: salesDeeds(),
			ends:  salesEnds(),
			led:   ledCommercial(),
			degrees: []string{
				"BA International Business",
				"BSc Logistics Management",
				"BA Economics",
				"Apprenticeship in freight forwarding",
			},
			noun: "selling software and services to businesses",
			care: []string{
				"long cycles with many deciders",
				"promises that can be kept",
				"forecasts within ten percent",
				"knowing the customer's peak season",
				"clean handovers",
			},
			portfolio: 0.02,
		},
		{
			key: "success",
			titles: [4][]string{
				{"Customer Support Specialist", "Service Desk Agent"},
				{"Customer Success Manager", "Implementation Consultant", "Onboarding Manager"},
				{"Senior Customer Success Manager", "Senior Implementation Consultant"},
				{"Head of Customer Success", "Customer Success Lead"},
			},
			core: []string{
				"onboarding",
				"training",
			},
			languages: []string{"SQL", "API basics"},
			stores:    []string{"Zendesk", "Gainsight", "Intercom", "HubSpot"},
			methods: []string{
				"renewals",
				"health scores",
				"workshops",
				"escalations",
				"documentation",
				"project planning",
			},
			early: earlyOffice(),
			deeds: successDeeds(),
			ends:  successEnds(),
			led:   ledCommercial(),
			degrees: []string{
				"BA Communication",
				"BSc Logistics Management",
				"BA Languages and Business",
				"BSc Business Informatics",
			},
			noun: "looking after business customers",
			care: []string{
				"the first hundred days",
				"bad news delivered early",
				"documentation that customers read",
				"a renewal that is no surprise",
				"training on the night shift too",
			},
		},
		{
			key: "finance",
			titles: [4][]string{
				{"Financial Analyst"},
				{"Financial Controller", "Finance Manager"},
				{"Finance Director", "Head of Controlling"},
				{"Chief Financial Officer", "VP Finance", "Group CFO"},
			},
			core: []string{
				"IFRS",
				"controlling",
			},
			languages: []string{"treasury", "tax"},
			stores:    []string{"SAP", "NetSuite", "Anaplan"},
			methods: []string{
				"fundraising",
				"acquisitions",
				"board reporting",
				"audit",
				"investor relations",
				"pricing",
			},
			early: earlyOffice(),
			deeds: financeDeeds(),
			ends:  financeEnds(),
			led:   ledFinance(),
			degrees: []string{
				"MSc Finance",
				"BSc Accounting",
				"MSc Accounting and Finance",
				"MA Economics",
			},
			noun: "finance",
			care: []string{
				"books that close on day three",
				"boards without surprises",
				"cash before growth",
				"plain numbers",
				"auditors who leave early",
			},
		},
	}
}

package demo

import "hirewire/internal/workflow"

// leadDeveloper returns the role that the demo is centered on: half technical work, half
// leadership. Its plan assesses both halves.
func leadDeveloper() role {
	return role{
		key:   "lead-software-developer",
		title: "Lead Software Developer",
		summary: "The most senior hands-on developer of a product team: sets the technical direction and takes the architecture decisions, " +
			"and makes the people around them better. Half of the work is deep and technical, the other half is leading without being " +
			"anybody's formal manager: mentoring, deciding in the open, and linking the team with product, design and the executives.",
		responsibilities: []string{
			"Sets the technical direction of the team and takes the architecture decisions for scalable, resilient systems",
			"Evaluates new technology and says when not to use it",
			"Defines coding standards and practices for the whole life cycle, from the first sketch to operations",
			"Reviews code, and teaches through reviews",
			"Troubleshoots problems that no single team can see the whole of",
			"Answers for functional needs and for performance, security and maintainability alike",
			"Mentors senior and junior developers and leads technical discussion",
			"Turns business requirements into technical plans",
			"Links the team with product managers, designers and executives, and explains constraints and opportunities",
			"Breaks down epics, estimates with the team and removes what blocks it",
		},
		requirements: []string{
			"Several years of hands-on development, and then a few as senior or technical lead",
			"Several programming languages and frameworks, at least two of them in production",
			"System design of cloud-native architecture: APIs, microservices, databases, and their failures",
			"Practice in agile processes, with a team that ships",
			"Clear communication in English with developers and with people who have never written code",
			"Empathy as a mentor, and calm in conflict",
			"Strategic thinking: knows what the system should be in three years and what that means for Monday",
		},
		competencies: append(append(leadTechnical(), leadLeading()...), leadRest()...),
		stages: []step{
			{"Résumé review", workflow.StageReview, 3, []string{hands, freight}},
			{"Recruiter screen", workflow.StageScreen, 5, []string{empathy, stakeholders}},
			{
				"System design interview",
				workflow.StageInterview,
				7,
				[]string{design, cloud, qualities, evaluating, direction},
			},
			{
				"Code review exercise",
				workflow.StageAssessment,
				7,
				[]string{hands, standards, trouble, qualities},
			},
			{
				"Leadership and mentoring interview",
				workflow.StageInterview,
				7,
				[]string{direction, mentoring, conflict, empathy},
			},
			{
				"Product and stakeholder interview",
				workflow.StageInterview,
				7,
				[]string{stakeholders, requirements, agile, freight},
			},
			{"Offer", workflow.StageOffer, 5, nil},
		},
	}
}

// The abilities of the lead developer by name, because the plan refers to them.
const (
	design       = "System design and architecture"
	cloud        = "Cloud-native services, APIs and databases"
	hands        = "Hands-on programming in several languages"
	standards    = "Code review and engineering standards"
	trouble      = "Troubleshooting across the whole system"
	qualities    = "Performance, security and maintainability"
	evaluating   = "Evaluating new technology"
	direction    = "Technical direction and strategic thinking"
	mentoring    = "Mentoring developers"
	conflict     = "Leading technical discussion and resolving conflict"
	agile        = "Agile delivery"
	stakeholders = "Explaining constraints and opportunities to stakeholders"
	requirements = "From business requirements to technical plans"
	freight      = "Ports, freight and logistics"
	empathy      = "Empathy and ownership"
)

func leadTechnical() []ability {
	return []ability{
		{
			design,
			workflow.CompetencyTechnical,
			true,
			"Takes the architecture decisions for scalable, resilient systems, and can say what each of them costs.",
			[5]string{
				"Draws boxes; cannot say what happens when one of them fails.",
				"One architecture for every problem; load and failure come up only when asked.",
				"A sound design for the case as given; changes of the requirements break it.",
				"Starts from needs and numbers, names the risky part, and designs for failure and growth.",
				"Offers two designs, says which they would regret and when, and finds the question that we forgot.",
			},
		},
		{
			cloud,
			workflow.CompetencyTechnical,
			true,
			"Knows how services, their interfaces and their data behave in production.",
			[5]string{
				"Has used managed services without knowing what they manage.",
				"Splits into services by habit; transactions across them come as a surprise.",
				"Solid with one cloud and one database; consistency and versioning of APIs stay vague.",
				"Chooses boundaries, contracts and storage by how they change and fail; knows when one service is right.",
				"Has moved a running system from one shape to another without stopping it, and tells what they would do differently.",
			},
		},
		{
			hands,
			workflow.CompetencyTechnical,
			true,
			"Still writes code that others like to read, in more than one language and framework.",
			[5]string{
				"Has not written code for years and does not miss it.",
				"Fluent in one framework, lost outside it.",
				"Writes good code in one language; the others are on the résumé only.",
				"Clear, tested code in two languages, with an idea of what each is good for.",
				"Reads an unknown code base like prose and leaves it better, whatever it is written in.",
			},
		},
		{
			standards,
			workflow.CompetencyTechnical,
			true,
			"Defines coding standards and practices for the whole life cycle, and holds them by reviewing.",
			[5]string{
				"Reviews are about taste, or do not happen.",
				"Finds the typing errors and misses the race.",
				"Finds the defects; comments command rather than explain.",
				"Finds what matters, says why, and tells blocking remarks from opinions.",
				"The author learns, the standard improves, and tools do what people should not have to.",
			},
		},
		{
			trouble,
			workflow.CompetencyTechnical,
			true,
			"Finds the cause of problems that cross services, teams and layers.",
			[5]string{
				"Restarts things until it goes away.",
				"Guesses in sequence; each guess is the last one's neighbour.",
				"Finds causes within their own service; hands the rest on.",
				"Forms hypotheses, measures, halves the search space, writes down what was learned.",
				"Calm in an incident, leads others through it, and removes the whole class of failure afterwards.",
			},
		},
		{
			qualities,
			workflow.CompetencyTechnical,
			true,
			"Answers for what no ticket asks for: speed, safety and the cost of the next change.",
			[5]string{
				"That is another team's job.",
				"Thinks of them when something has happened.",
				"Strong on one of the three, knows of the others.",
				"Has targets and measures for all three and trades between them in the open.",
				"Builds them in so that the team gets them by default.",
			},
		},
		{
			evaluating,
			workflow.CompetencyTechnical,
			false,
			"Tries new technology with a question in mind, and says when not to use it.",
			[5]string{
				"Chooses by fashion, or refuses by habit.",
				"Has adopted much and retired nothing.",
				"Compares features; the cost of living with it is missing.",
				"Tries it on the hardest part first, with a date on which to decide.",
				"Has stopped a popular mistake, or made an unpopular choice that proved right.",
			},
		},
	}
}

func leadLeading() []ability {
	return []ability{
		{
			direction,
			workflow.CompetencyLeadership,
			true,
			"Knows where the system should be in three years, and what that means for the next step.",
			[5]string{
				"The backlog is the strategy.",
				"A vision without a first step, or steps without a direction.",
				"Good direction for their own team; blind to the neighbours.",
				"A direction that others can repeat, tied to what the business wants, with steps that pay by themselves.",
				"Changed a whole department's course by argument and example, and knew when to change it again.",
			},
		},
		{
			mentoring,
			workflow.CompetencyLeadership,
			true,
			"Makes senior and junior developers better, each in the way they need.",
			[5]string{
				"Juniors slow one down.",
				"Answers questions, mostly with the solution.",
				"Patient with juniors; has nothing to offer to seniors.",
				"Names people who grew, what held each back, and what they did about it.",
				"Those they mentored now mentor others, and it was no accident.",
			},
		},
		{
			conflict,
			workflow.CompetencyLeadership,
			true,
			"Leads technical discussion to a decision that those who lost the argument carry too.",
			[5]string{
				"The loudest wins, often they themselves.",
				"Avoids the argument; decisions happen somewhere else.",
				"Moderates well until it concerns their own design.",
				"Brings the disagreement to what can be tested, decides in time, and writes down why.",
				"Both sides of a bitter conflict would ask for them again.",
			},
		},
		{
			agile,
			workflow.CompetencyLeadership,
			true,
			"Breaks down epics, estimates with the team, and removes what blocks it.",
			[5]string{
				"Ceremonies, or chaos.",
				"Hands out tickets; estimates are promises made by others.",
				"Runs the process as it is written, whether it helps or not.",
				"Slices so that each slice ships, and says early what will not fit.",
				"The team delivers more steadily than before, and can say why.",
			},
		},
	}
}

func leadRest() []ability {
	return []ability{
		{
			stakeholders,
			workflow.CompetencyCommunication,
			true,
			"Links the team with product managers, designers and executives.",
			[5]string{
				"Treats them as the problem.",
				"Explains in jargon, hears wishes as orders.",
				"Explains constraints well, opportunities never.",
				"Says what is possible, at which price, in the listener's own terms, and comes back with a better question.",
				"Executives change plans on their word, and designers invite them early.",
			},
		},
		{
			empathy,
			workflow.CompetencyValues,
			true,
			"Hears how people are doing, and owns what goes wrong.",
			[5]string{
				"Spoke of former colleagues with contempt.",
				"Own part in a failure never comes up.",
				"Says the right things; examples stay vague.",
				"Noticed that somebody struggled before it was said, and did something about it. Owns mistakes.",
				"People brought them the bad news first, because it was safe.",
			},
		},
		{
			requirements,
			workflow.CompetencyDomain,
			true,
			"Understands functional needs and turns business requirements into technical plans.",
			[5]string{
				"Waits for a specification.",
				"Plans what is easy to build; what it is for stays open.",
				"Plans well once somebody has explained the business.",
				"Asks until the need is clear, then plans in steps of which each is worth something to the business.",
				"Found out that another, smaller thing was needed, and that was built.",
			},
		},
		{
			freight,
			workflow.CompetencyDomain,
			false,
			"Knows how goods move: terminals, carriers, customs, papers.",
			usual(workflow.CompetencyDomain, freight),
		},
	}
}

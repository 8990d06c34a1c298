package demo

import "strings"

// trade is what a candidate does for a living.
type trade struct {
	headline string
	title    string
	skills   []string
	// code and portfolio are how likely they show some.
	code, portfolio float64
	pride           []string
}

// tradeOf makes up what somebody does who applies in a track.
func tradeOf(c chance, track string) trade {
	t := trades()[track]
	level := pick(c, t.levels)
	title := strings.TrimSpace(level + " " + pick(c, t.titles))
	return trade{
		title: title, headline: title + ", " + pick(c, t.fields), skills: some(c, t.skills, 6),
		code: t.code, portfolio: t.portfolio, pride: t.pride,
	}
}

// summary is what a recruiter noted about the person.
func (t trade) summary(c chance) string {
	pattern := pick(c, []string{"{title} with {skills}. {pride}.", "{title}; works mostly with {skills}. {pride}.", "Introduced as {title}. Strong in {skills}. {pride}."})
	return strings.NewReplacer("{title}", t.title, "{skills}", strings.Join(t.skills[:3], ", "), "{pride}", pick(c, t.pride)).Replace(pattern)
}

type tradeList struct {
	levels, titles, fields, skills, pride []string
	code, portfolio                       float64
}

func trades() map[string]tradeList {
	return map[string]tradeList{
		"engineering": {
			levels: []string{"Senior", "Senior", "Lead", "Staff", "Principal", "", "", "Junior"},
			titles: []string{"Software Engineer", "Backend Developer", "Software Developer", "Platform Engineer", "Full-stack Developer", "Site Reliability Engineer", "Data Engineer", "Frontend Developer"},
			fields: []string{"payments and ledgers", "container tracking", "telecom billing", "medical imaging", "marketplaces", "public transport", "energy trading", "games and matchmaking", "banking", "warehouse automation", "maps and routing", "insurance claims", "streaming video", "airline operations"},
			skills: []string{"Go", "Java", "Kotlin", "Rust", "Python", "TypeScript", "React", "PostgreSQL", "Kafka", "Kubernetes", "Terraform", "AWS", "gRPC", "GraphQL", "Redis", "C#", "Elixir", "Linux", "Prometheus", "domain-driven design", "event sourcing", "CI/CD"},
			pride:  []string{"Split a monolith without a big bang", "Led six developers through a rewrite that shipped", "Cut the nightly batch from seven hours to forty minutes", "Mentored four juniors, two of them seniors now", "Ran the on-call rotation and made it quiet", "Moved a payment system to another cloud on a Tuesday", "Speaks at meetups about API design"},
			code:   0.6, portfolio: 0.08,
		},
		"product": {
			levels: []string{"Senior", "", "", "Lead", "Principal"},
			titles: []string{"Product Manager", "Product Designer", "UX Researcher", "Product Owner", "Interaction Designer", "Service Designer"},
			fields: []string{"logistics", "industrial software", "ticketing", "B2B analytics", "healthcare", "fleet management", "public services", "developer tools"},
			skills: []string{"discovery interviews", "roadmaps", "Figma", "prototyping", "SQL", "design systems", "accessibility", "usability tests", "OKRs", "writing", "workshops", "service blueprints"},
			pride:  []string{"Removed half of a product and doubled its use", "Spent a month on a night shift to understand it", "Brought support calls down by a third", "Built a design system that three teams keep"},
			code:   0.05, portfolio: 0.6,
		},
		"commercial": {
			levels: []string{"Senior", "", "", "Regional"},
			titles: []string{"Account Executive", "Account Manager", "Customer Success Manager", "Sales Manager", "Implementation Consultant"},
			fields: []string{"shipping software", "forwarding", "warehouse systems", "telematics", "ERP", "customs services"},
			skills: []string{"tenders", "negotiation", "onboarding", "Salesforce", "forecasting", "Dutch", "German", "Spanish", "key accounts", "training"},
			pride:  []string{"Won the second-largest terminal of the region", "Kept every customer through a migration", "Opened a market from nothing"},
			code:   0, portfolio: 0.05,
		},
		"finance": {
			levels: []string{"", "Group"},
			titles: []string{"CFO", "Finance Director", "VP Finance", "Head of Controlling"},
			fields: []string{"software", "shipping", "private equity", "manufacturing"},
			skills: []string{"IFRS", "fundraising", "acquisitions", "controlling", "treasury", "board reporting"},
			pride:  []string{"Closed two rounds", "Integrated three acquisitions", "Took a company public"},
			code:   0, portfolio: 0,
		},
	}
}

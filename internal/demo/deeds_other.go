package demo

// The texts of careers outside software development.

func earlyOffice() []string {
	return []string{
		"Prepared the weekly [report|meeting] on {system} for {n} colleagues",
		"Answered {tens} questions a week from {customers} about {system}",
		"[Collected|Sorted] {tens} interviews with {customers} into a report that the team works with",
		"Kept the contact data of {tens} {customers} in order",
		"Organised {n} visits to {customers}, [one|two] of them abroad",
		"[Wrote|Rewrote] the help pages of {system}; questions about it fell by {pct}",
		"Helped with the launch of {system} for {tens} {customers}",
		"Built the [spreadsheet|dashboard] on {system} that the department opens every morning",
		"Took the minutes and chased the {tens} open points of the project behind {system2}",
		"Tested {n} releases of {system} before {customers} saw them",
	}
}

func productDeeds() []string {
	return []string{
		"Took {system} from idea to {tens} paying {customers}",
		"Interviewed {tens} {customers} about {system}",
		"Owned the roadmap of {system}",
		"Removed {pct} of the features of {system}",
		"Changed the pricing of {system}",
		"Ran weekly calls with {customers} on {system}",
		"Wrote the one-page brief for {system}",
		"Launched {system} in {few} countries",
		"Measured every release of {system}",
		"Spent {n} night shifts with {customers} to understand {system}",
		"Merged the backlogs of {few} teams around {system}",
		"Brought {system} through a public tender",
		"Led the beta of {system} with {n} {customers}",
		"Prioritised {system} with sales and support",
	}
}

func productEnds() []string {
	return []string{
		"; weekly use rose by {pct}",
		", and said no to {tens} requests with reasons that were accepted",
		"; churn fell by {pct}",
		", with {n} developers and a designer",
		", {n} weeks ahead of the season",
		"; the first version was half of what had been asked for, and enough",
		", and stopped the project next door that did the same",
		"; {n} of ten pilots became contracts",
		"; revenue from it doubled within {tens} months",
		", and published what had not worked",
		"; time to first value fell from {tens} days to {n}",
		", with one measure that everybody knew",
	}
}

func ledProduct() []string {
	return []string{
		"Led {few} product managers across {system} and its neighbours",
		"Set the yearly goals of {n} teams around {system}; {few} of them were met early",
		"Hired and coached {few} product managers around {system}, who lead products of their own today",
		"Presented the strategy for {system} to the board, which funded {n} more people",
		"Introduced discovery with {customers} in {n} teams, [two interviews a week each|one field day a month each]",
		"Closed {system} after {n} years and moved {tens} {customers} to its successor",
		"Settled the question of who owns {system} between product and sales in {n} weeks",
	}
}

func designDeeds() []string {
	return []string{
		"Redesigned {system} after {tens} days of watching {customers} at work",
		"Designed the [mobile|desktop|touch] version of {system}",
		"Built the design system under {system} with engineering",
		"Tested {n} prototypes of {system} with {customers}",
		"Reworked the words and icons of {system}",
		"Mapped the service around {system}",
		"Designed the [tables|forms|alerts|maps] of {system}",
		"Made {system} legible in [sunlight|a dark cab|gloves]",
		"Simplified the set-up of {system}",
		"Designed the night mode of {system}",
		"Ran design sprints on {system} with {n} colleagues",
		"Audited {system} for accessibility",
	}
}

func designEnds() []string {
	return []string{
		"; the main task takes {n} steps instead of {tens}",
		", and presented the result to {tens} operators",
		"; training fell from {n} days to one",
		", together with {few} engineers from the first sketch",
		"; errors fell by {pct}",
		", down to the empty and the broken states",
		"; {n} teams use the components today",
		", tested in {few} countries",
		", and documented what was rejected and why",
		"; satisfaction rose from {low} to {high} out of 100",
		" in {n} weeks",
		"; support calls fell by {pct}",
	}
}

func ledDesign() []string {
	return []string{
		"Led {few} designers across {system} and its neighbours",
		"Started weekly critiques around {system}, open to engineers and support",
		"Hired {few} designers for {system} and wrote the hiring exercise",
		"Agreed accessibility goals for {system} with {n} teams and met them in {tens} months",
		"Brought research with {customers} into the planning of {n} teams",
	}
}

func salesDeeds() []string {
	return []string{
		"Won {tens} {customers} for {system}",
		"Opened a market of {tens} {customers} from nothing",
		"Renewed {n} contracts on {system} worth {money}",
		"Led the public tender for {system}",
		"Ran {tens} demos of {system} on site",
		"Built the partner channel for {system}",
		"Took over {tens} dormant accounts of {system}",
		"Negotiated the frame contract for {system}",
		"Introduced {system} at {n} trade fairs",
		"Sold the pilot of {system} to [the largest|the second-largest|the most sceptical] customer of the region",
		"Kept the forecast for {system} in {store}",
		"Won back {n} lost {customers}",
	}
}

func salesEnds() []string {
	return []string{
		"; {high}% of quota in the first year, {more}% in the second",
		", worth {money} a year",
		", against {few} larger competitors",
		"; the cycle went from {tens} weeks to {n}",
		", without a discount",
		", with {n} deciders at one table",
		"; {n} of them became references",
		", and handed over without an escalation",
		"; the forecast was within {digit}% of the result",
		", in {few} languages",
		", before the season of {customers} began",
		"; renewals reached {high}%",
	}
}

func ledCommercial() []string {
	return []string{
		"Led {n} colleagues who look after {tens} {customers}",
		"Built the team for {system} from {few} to {n} people; {high}% stayed longer than three years",
		"Rewrote the handover between sales and onboarding for {system}; complaints fell by {pct}",
		"Answered for {money} of yearly revenue from {customers}",
		"Coached {few} juniors to their own accounts of {system}",
	}
}

func successDeeds() []string {
	return []string{
		"Took {tens} {customers} live on {system}",
		"Looked after {n} key {customers} of {system}",
		"Trained {tens} shift leaders on {system}",
		"Built the onboarding plan for {system}",
		"Led the migration of {n} {customers} to the new version of {system}",
		"Wrote the playbook for escalations on {system}",
		"Introduced health scores for {system}",
		"Ran the user group of {system}",
		"Mediated between {customers} and engineering after the outage of {system}",
		"Moved training on {system} from the classroom to the shift",
		"Read logs and wrote the bug reports for {system}",
		"Set up {store} for {system}",
	}
}

func successEnds() []string {
	return []string{
		", and kept all of them",
		"; the first live shift came after {n} weeks instead of {tens}",
		"; renewals rose to {high}%",
		", {few} of them at night",
		"; escalations fell by {pct}",
		", in {few} languages",
		", and brought {n} wishes into the roadmap",
		"; satisfaction rose from {low} to {high} out of 100",
		", before the peak season",
		"; tickets per customer fell by {pct}",
		", with a plan that sales could promise",
		", on site and by phone",
	}
}

func financeDeeds() []string {
	return []string{
		"Closed a financing round of {money}",
		"Integrated the finances of {few} acquired companies",
		"Moved the books of {n} entities to {store}",
		"Rebuilt the rolling forecast",
		"Led the sale of a business unit",
		"Brought the monthly close from {tens} days to {n}",
		"Renegotiated the credit lines",
		"Introduced unit economics for {customers}",
		"Led the first audit under IFRS",
		"Set up controlling for {n} countries",
		"Advised the board on the purchase of a competitor",
		"Cut working capital by {pct}",
	}
}

func financeEnds() []string {
	return []string{
		", with a team of {n}",
		", {n} weeks ahead of plan",
		"; the auditors had no findings",
		", worth {money} a year",
		", against {few} other bidders",
		", without a covenant breach",
		"; the board decided in one session",
		", and explained it to {tens} managers",
		"; cash lasted {n} months longer",
		", during a merger",
	}
}

func ledFinance() []string {
	return []string{
		"Led finance, legal and controlling with {tens} people",
		"Answered to the board and {few} investors through {n} quarters of growth",
		"Stopped an acquisition after due diligence and saved {money}",
		"Took the company through its [second|third] financing round, {money} in all",
		"Built the finance team from {few} to {tens} people in {n} countries",
		"Bought {few} competitors and closed their books within {n} months",
		"Turned a loss of {money} into a profit within {n} quarters",
		"Reported monthly to the board: {n} pages, no surprises",
	}
}

package demo

// The texts from which careers are generated, software development first. [a|b] in a pattern is a
// choice of alternatives; see writer.fill for its {slots}.

func earlySoftware() []string {
	return []string{
		"Fixed {tens} [reported defects|bugs] in {system} in the first year, each with a test",
		"[Added|Wrote] the missing tests for {system}; coverage went from {low}% to {high}%",
		"Built the [export|import|filter|notification] feature of {system} with a mentor's help",
		"[Translated|Documented] the set-up of {system} so that new colleagues start within {n} hours",
		"Took part in the support rotation for {system} and answered {tens} tickets a month",
		"Wrote a tool in {lang} that compares two versions of {system}'s output",
		"[Paired|Worked side by side] with {n} seniors on {system}",
		"[Upgraded|Replaced] {tens} outdated dependencies of {system} without a [release being late|regression]",
		"Gave {system} a [test environment|set of sample data|command-line client] that the team adopted",
		"Wrote the thesis project on [scheduling|caching|search|data quality] with data from {system}",
		"Measured {system} under load and found the [query|lock|loop] that cost {pct} of its time",
		"Shipped {n} small features for {customers}, [two|three] of them in the release notes",
	}
}

func backendDeeds() []string {
	return []string{
		"Rewrote {system} in {lang}",
		"[Designed|Built] {system} from scratch on {store}",
		"Split {system} out of the monolith",
		"Moved {system} from nightly batches to [streams|events]",
		"[Replaced|Retired] the vendor product behind {system}",
		"Took over {system} from a team that had left",
		"Brought {system} to a second region",
		"Redesigned the data model of {system}",
		"Gave {system} a public API with versions and limits",
		"Added idempotent retries to {system}",
		"Built the load tests for {system}",
		"Put {system} behind contract tests",
		"Reworked the access rules of {system}",
		"Added an audit trail to {system}",
		"Partitioned the largest tables of {system}",
		"Made {system} survive the loss of [a zone|its database|the message broker]",
		"Introduced {method} for {system}",
		"Merged [two|three] variants of {system} into one",
	}
}

func softwareEnds() []string {
	return []string{
		"; [p99|p95|median] latency fell from {slow} ms to {fast} ms",
		", without a maintenance window",
		"; it now [handles|serves] {k} requests a minute",
		", and cut its hosting bill by {pct}",
		"; {customers} noticed only that it got faster",
		", {n} weeks before the old contract ran out",
		"; incidents fell from {n} a month to [one|none|one a quarter]",
		", together with {n} colleagues",
		"; support tickets about it fell by {pct}",
		", and wrote the runbook that is still in use",
		"; releases went from [monthly|quarterly] to [daily|twice a week]",
		", and removed {k} lines of code on the way",
		"; a new customer is set up in {n} days instead of {tens}",
		" in {n} months, in steps that could each be rolled back",
		"; the next audit had no findings",
		", which {n} other teams have copied since",
	}
}

func frontendDeeds() []string {
	return []string{
		"Rebuilt the interface of {system} in {lib}",
		"Made {system}'s screens usable by keyboard alone",
		"Designed and built the [tables|charts|maps|forms] of {system}",
		"Moved {system} from a page per click to live updates",
		"Built the offline mode of {system}",
		"Virtualised lists of {k} rows in {system}",
		"Replaced [three|four] competing state libraries in {system} by one",
		"Built the component library under {system}",
		"Added visual regression tests to {system}",
		"Split {system}'s bundle by route",
		"Gave {system} a dark theme and readable contrast",
		"Translated {system} into {n} languages, right-to-left ones included",
		"Rewrote the [search|booking|planning] screen of {system} with its designers",
		"Migrated {system} from JavaScript to TypeScript",
	}
}

func frontendEnds() []string {
	return []string{
		"; first paint fell from {slow} ms to {fast} ms",
		", tested with {n} screen-reader users",
		"; errors in the field fell by {pct}",
		", and shrank the download by {pct}",
		", {n} screens at a time, while {customers} kept working",
		"; the task takes {n} clicks instead of {tens}",
		", together with [two|three] designers",
		"; calls to support fell by {pct}",
		", and it passed the accessibility audit",
		"; {n} teams build on it today",
		" in {n} months, behind a feature flag",
		", and deleted {k} lines of old styles",
	}
}

func reliabilityDeeds() []string {
	return []string{
		"Moved {system} to Kubernetes",
		"Built the deployment pipeline of {system}",
		"Defined service objectives for {system} with its team",
		"Rehearsed the restore of {system} every [month|quarter]",
		"Replaced hand-made servers under {system} by [Terraform modules|machine images|managed nodes]",
		"Ran the on-call rotation for {system}",
		"Traced {system} from the browser to the disk",
		"Upgraded the databases of {system} over {n} major versions",
		"Automated the failover of {system}",
		"Wrote the capacity model of {system} in {lang}",
		"Cut the alerts of {system} from {tens} a week to {few}",
		"Led the response to the worst outage of {system}",
		"Built a self-service platform for the teams around {system}",
		"Hardened the network around {system}",
	}
}

func reliabilityEnds() []string {
	return []string{
		"; availability rose to 99.9{digit}%",
		", without a lost write",
		"; the bill fell by {pct}",
		", and the pager stayed silent for {tens} nights in a row",
		"; recovery takes {n} minutes instead of {tens}",
		", with {n} teams moving at their own pace",
		"; a release takes {tens} minutes from commit to production",
		", and published the post-mortem to {customers}",
		", and taught {n} developers to do it themselves",
		" in {n} months, zone by zone",
		"; the auditors copied the procedure",
		", before the yearly peak of {customers}",
	}
}

func dataDeeds() []string {
	return []string{
		"Built the pipeline from {system} to the warehouse",
		"Rewrote the nightly load of {system} as a stream",
		"Modelled the data of {system} for {n} teams of analysts",
		"Introduced data contracts between {system} and its readers",
		"Moved {system}'s history of {n} years to {store}",
		"Made the figures of {system} and the finance report agree",
		"Added quality checks to {system}'s {tens} source tables",
		"Brought late and double events of {system} under control",
		"Built the feature store behind {system}",
		"Documented and named an owner for every table of {system}",
		"Cut the cost of queries on {system}",
		"Rebuilt the forecast input of {system} in Python",
	}
}

func dataEnds() []string {
	return []string{
		"; data is {n} minutes old instead of a day",
		", and cut the bill by {pct}",
		"; wrong rows fell by {pct}",
		", for {k} events a second at the peak",
		"; analysts wait {n} seconds instead of {tens} minutes",
		", and retired {tens} jobs that nobody read",
		"; a rerun of a whole year takes [a night|an afternoon|{n} hours]",
		", with lineage down to the column",
		", so that {customers} see the same numbers as the board",
		" in {n} months, table by table",
		"; {n} teams publish to it today",
		", and trained {tens} colleagues to use it",
	}
}

func ledSoftware() []string {
	return []string{
		"Led {n} developers through the rewrite of {system}, [which shipped in {tens} weeks|in steps that each shipped]",
		"Set the technical direction for {few} teams around {system}, in [one page a quarter|design notes that anybody may challenge]",
		"Mentored {n} developers around {system}, {few} of whom are [seniors|leads] today",
		"[Introduced|Started] written design reviews for {system}; {tens} decisions are on record, [two|three] of them reversed in time",
		"Turned the wishes of {customers} into a plan of {n} steps, each of which [paid for itself|was worth shipping]",
		"Defined review and testing standards for {n} teams; escaped defects [fell|went down] by {pct}",
		"Stopped a planned migration of {system} after a [two-week|three-week] trial, and saved [a year|{n} months] of work",
		"Settled the dispute about {system} between {few} teams with [an experiment|a load test|two prototypes], and wrote down why",
		"Broke the {n}-month roadmap of {system} into slices, estimated with the team; [{high}%|nine in ten] of the dates held",
		"Explained the risks of {system} to the executive board, which [moved the deadline|funded {n} months of repair]",
		"Grew the team around {system} from {few} to {n} developers without being its line manager",
		"Led incident reviews across {n} teams; repeated incidents in {system} fell by {pct}",
		"Took {system} through its security review and closed {tens} findings with [the team|two colleagues]",
		"Coached {few} new leads around {system} through their first [year|project]",
		"Held the architecture of {system} together through {few} acquisitions",
		"Interviewed {tens} candidates and wrote the interview guide for the team behind {system}",
	}
}

func computing() []string {
	return []string{
		"BSc Computer Science",
		"MSc Computer Science",
		"BSc Software Engineering",
		"MSc Software Engineering",
		"BSc Physics",
		"MSc Electrical Engineering",
		"BSc Business Informatics",
		"BSc Mathematics",
	}
}

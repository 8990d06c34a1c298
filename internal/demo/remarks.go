package demo

import (
	"slices"
	"strings"

	"hirewire/internal/workflow"
)

// subject is the candidate that a remark is about, and the stage.
type subject struct {
	person *person
	// role is the role of the posting; abilities are the abilities that the stage assesses, or else
	// the role's.
	role      string
	abilities []string
	salary    [2]int64
	places    []string
}

func (j *journey) subject() subject {
	r := j.roles[j.posting.role]
	s := subject{
		person:    j.person,
		role:      j.posting.title,
		abilities: r.stages[j.stage].assesses,
		salary:    [2]int64{j.posting.salaryMin, j.posting.salaryMax},
		places:    j.posting.places,
	}
	if len(s.abilities) == 0 {
		for _, a := range r.competencies {
			s.abilities = append(s.abilities, a.name)
		}
	}
	return s
}

// said returns a remark about a candidate with its slots filled.
func said(c chance, pattern string, s subject) string {
	k := s.person.career
	job := k.current()
	f := filler{c, k, job.field, pick(c, job.field.systems), ""}
	ability := pick(c, s.abilities)
	pattern = strings.NewReplacer(
		"{name}",
		s.person.given,
		"{skill}",
		pick(c, k.skills),
		"{ability}",
		lower(ability),
		"{Ability}",
		ability,
		"{years}",
		aYear(k.years()),
		"{title}",
		job.title,
		"{employer}",
		job.employer,
		"{field}",
		job.field.name,
		"{role}",
		s.role,
		"{within}",
		itoa(int(s.salary[0]/100_000)+c.between(1, int(s.salary[1]-s.salary[0])/100_000)),
		"{above}",
		itoa(int(s.salary[1]/100_000)+c.between(6, 19)),
		"{place}",
		s.places[0],
	).Replace(pattern)
	return f.in(pattern)
}

// lower returns a name with a lower-case first letter, unless it is a proper name.
func lower(s string) string {
	first, _, _ := strings.Cut(s, " ")
	if slices.Contains(
		[]string{"TypeScript", "SQL", "Linux,", "CFO", "Group", "VP", "UI", "UX", "DevOps"},
		first,
	) &&
		first != "Group" {
		return s
	}
	return strings.ToLower(s[:1]) + s[1:]
}

// remarks chooses the remarks before a turn: no one praises a candidate who is rejected next, and
// the remark names the reason of the rejection.
type remarks struct {
	rejected bool
	// reason is the position of the rejection's reason in the list.
	reason int
	fit    grade
	// remote reports whether the job can be done from anywhere.
	remote bool
}

func (j *journey) remarks(next workflow.TransitionKind, reason string) remarks {
	return remarks{
		rejected: next == workflow.TransitionRejected,
		reason:   slices.Index(j.reasons[workflow.DecisionWeRejected], reason),
		fit:      j.fit,
		remote:   j.posting.workplace == workflow.WorkplaceRemote,
	}
}

func (r remarks) review() []string {
	switch {
	case r.rejected:
		return r.doubts()
	case r.fit < strong:
		return []string{
			"Not an obvious match: {title} in {field} so far. I'd like to hear why this role.",
			"{years}, less of it in {ability} than we ask for. Worth [a short call|half an hour].",
			"Short on {ability}, but the work at {employer} is [close to|not far from] what we do.",
			"[Borderline|On the edge|Not obvious] on paper. The [cover note|letter] is about us and not about everybody, [so let's talk|so a short call is fair|which earns a call].",
		}
	}
	return []string{
		"{name} has what we look for on paper, above all {skill} and {years} of experience. Worth a call.",
		"{title} at {employer}: that is [very close to|nearly the same as] this role. Please call this week.",
		"Good match. I'd like to know more about {system} at {employer}.",
		"The résumé answers most of our requirements, [{ability} included|{ability} first of all].",
		"We were missing somebody with {skill} and a background in {field}. Let's not wait.",
		"Clear résumé, steady steps up to {title}. [Yes from me|Go ahead].",
	}
}

// doubts returns remarks before a rejection, about the résumé or after a call.
func (r remarks) doubts() []string {
	switch r.reason {
	case lacksExperience:
		return []string{
			"{years} in all, today as {title}: [too early for|not there yet for] this role.",
			"I like the résumé, but this role asks for more than {years}.",
			"Good start at {employer}. We should [keep in touch|look again in two years]; for this posting it's too early.",
			"Mostly [guided|supported] work so far. Nothing yet on {ability}.",
		}
	case lacksSkills:
		return []string{
			"Solid {title}, but I find nothing on {ability}, which is a must here.",
			"Strong in {skill}; little that speaks for {ability}.",
			"The background in {field} is interesting. [Still,|Even so,] {ability} is missing.",
			"Different trade: {title}. We'd be asking {name} to start over in {ability}.",
		}
	case expectsOtherwise:
		return []string{
			"Asks for {above}k, which is [well above|clearly over] the range for this posting.",
			"Wants [to lead people formally|a part-time contract|a fixed-term project], and this role is something else.",
			"{title} with {years}: [very senior for this seat|more senior than the role]. We'd lose {name} within a year.",
			"Notice period and start date don't go together with our plan, and {name} can't move them.",
		}
	case mayNotWorkHere:
		return []string{
			"Would need a permit that takes [longer than|more time than] we have for this role.",
			"Can't relocate before [next autumn|the end of next year], and we can't employ in {name}'s country.",
		}
	}
	return []string{
		"Good, but [two|three] others are stronger on {ability}.",
		"Would do the job. Others in this round bring [more of|a deeper background in] {ability}.",
		"{name} is a fair match; the shortlist is [better|further along] on {ability}.",
		"I'd rank {name} [fourth|fifth] of those whom we've seen for this role, because of {ability}.",
	}
}

func (r remarks) screen() []string {
	if r.rejected {
		return append(
			r.doubts(),
			"Friendly call. On {ability} the answers stayed [vague|general], also when I asked again.",
			"Talked [mostly about tools|at length about {skill}] and little about {ability}.",
		)
	}
	if r.fit < strong {
		return []string{
			"Open about what is missing: {ability}. [Learns fast by the look of it|Seems to learn fast|Picks things up quickly]; let the team [decide|test that].",
			"Good questions about [the role|the team|the product|our customers]. Not sure about {ability}, [so please probe it|which the next stage will show].",
			"Motivated, and honest about {years} being [on the short side|less than we asked for].",
		}
	}
	return []string{
		"Clear and friendly on the phone. Knows why to leave {employer} and why to join us.\n\n- {skill}: hands-on until last month\n- wants to stay close to the work\n- can start in {few} months",
		"{name} asked better questions than I did, [above all about|starting with] {ability}. Recommend the next step.",
		"Good conversation about {system} at {employer}, including what went wrong and {name}'s own part in it.",
		"English is fine, the time zone fits, and the expectations are in range. [Strong on|Good examples for] {ability}.",
		"Explained {system} so that I understood it. That's [a good sign for|what we ask for under] {ability}.",
		"Has read our [engineering blog|release notes|customer stories] and compared us with {employer}. Very motivated.",
		"{name} wants more responsibility than {employer} can offer. Fits the role well; {ability} came up without my asking.",
	}
}

func (r remarks) recruiter() []string {
	if r.rejected {
		if r.reason == expectsOtherwise {
			return []string{
				"Expects {above}k and won't [move|go below it].",
				"Asked for {above}k plus a bonus. I said what the range is; no.",
			}
		}
		return []string{
			"Expectations would fit at {within}k; the rest [doesn't|does not quite].",
			"[Told|Promised] {name} an answer this week. I'd rather decline early.",
			"Available at once, {within}k. The team's doubts about {ability} remain, though.",
		}
	}
	out := []string{
		"Expects {within}k, within the range. Notice period {few} months to the end of [a month|the quarter].",
		"[Two|Three] other processes, one of them at the offer stage. We have about {tens} days.",
		"Would come for {within}k with the four-day week.",
		"Asked for {within}k and about {tens} days of leave. Both possible.",
		"Has a non-compete with {employer} until spring. Legal should look at it before an offer.",
	}
	if !r.remote {
		out = append(
			out,
			"Would relocate to {place} within {few} months of signing. Expects {within}k.",
		)
	}
	return out
}

func (r remarks) interview() []string {
	switch {
	case r.rejected && r.reason == lacksSkills:
		return []string{
			"**No.** {Ability}: knows the terms, [could not apply them|got stuck when I changed the case].",
			"Good on {skill}, weak on {ability}. It took [two hints|a hint] to see what breaks.",
			"**Not yet.** The examples for {ability} were other people's work.",
			"Friendly and prepared, but {ability} isn't at the level that this role needs.",
			"We spent {tens} minutes on {ability} and [did not get past the basics|stayed at the surface].",
			"Each answer ended at the border of {system}. For {ability} that's too little.",
		}
	case r.rejected && r.reason == expectsOtherwise:
		return []string{
			"Strong on {ability}, but wants [a different job|to manage people|to build something from scratch]. I don't see {name} staying.",
			"Good interview. {name} told us openly that this is the second choice after [a start-up|an own project].",
			"**Mixed.** Capable, and looking for something that we don't have: [research|a bigger team|a sales role].",
		}
	case r.rejected:
		return []string{
			"**Mixed.** Decent on {ability}; I've seen it done better [twice|three times] in this round.",
			"Would be a yes in another round. Against the shortlist {ability} is [only average|not enough].",
			"I would not want to be reviewed in that tone. {Ability} was [fine|good], working together less so.",
			"Good answers, few questions. I couldn't find out what {name} wants from us, and others were clearer on {ability}.",
			"Blamed the former team at {employer} more than once. The answers on {ability} were fine; that wasn't.",
			"**Lean no.** Solved the {ability} part in {tens} minutes, but [alone|without explaining], when the point was to do it together.",
		}
	case r.fit < strong:
		return []string{
			"**Mixed, leaning yes.** Not yet at home in {ability}, but [asked|listened] well and got there.",
			"Took a hint for {ability} and made [a lot|much] of it. Let's see the next stage.",
			"Knows what is missing: {ability}. Strong on {skill}, so I'd go on.",
		}
	}
	return []string{
		"**Yes.** {name} began with what happens when it fails, and went on from there. {Ability} is solid.",
		"**Yes.** The account of {system} at {employer} was the clearest that I've heard [in a while|this year].",
		"Quiet at first, then very good on {ability}. The {skill} part [was fluent|needed no help].",
		"**Strong yes.** Solved it, tested it, and told us what was still missing. {Ability}: no doubts.",
		"Named [mistakes|decisions] at {employer} and what came of them. Convincing on {ability}.",
		"Explained a trade-off in {system} to me as if I were the customer, and checked that I'd got it.",
		"Would work with {name} tomorrow. {Ability} [was|is] a clear yes.",
		"Threw away the first idea after {few} minutes, asked what we need, and built that. Good on {ability}.",
		"Two of us disagreed on purpose about {ability}; {name} brought us together in {n} minutes.",
		"Strong on {skill}, and knows where it should not be used. **Yes** on {ability}.",
		"Estimated badly, noticed it, said so, and cut the scope instead of the quality. That is {ability} for me.",
		"Best answer on {ability} in this round: started from [the numbers|the user|the risk] and only then drew boxes.",
		"**Yes.** {years} of experience show: calm, concrete, and honest about what didn't work at {employer}.",
	}
}

func (r remarks) offer() []string {
	if r.rejected {
		return []string{
			"Both finalists are good. [The other one|The other finalist] signs tomorrow, so this is a no with a heavy heart.",
			"References are fine. The team prefers the other finalist because of {ability}.",
			"We have {few} finalists and fewer seats. {name} comes second; please call, don't write.",
		}
	}
	return []string{
		"References from {employer} are very good, both would hire again.",
		"Asked for {n} days to decide. The family has to move too.",
		"Verbally agreed at {within}k; the paper goes out [today|tomorrow].",
		"Wants to start on the first of the month after next. [Fine with the team|The team is fine with it].",
		"Signing bonus or {within}k: {name} prefers the salary.",
	}
}

func (r remarks) admin() []string {
	if r.rejected {
		return []string{
			"One seat, {few} finalists: I agree with the panel's order.",
			"No second seat this quarter, I'm sorry.",
		}
	}
	return []string{
		"Equity up to the [second|third] band is approved for this hire.",
		"{within}k is approved. Please keep to the range with the others.",
		"The background check is through, [nothing to report|all clear].",
	}
}

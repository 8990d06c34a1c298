package demo

import "strings"

// said is a remark about a person; {name} stands for their first name.
func said(c chance, remarks []string, p *person) string {
	return strings.NewReplacer("{name}", p.given, "{skill}", pick(c, p.trade.skills)).Replace(pick(c, remarks))
}

func reviewRemarks() []string {
	return []string{
		"{name} has what we look for on paper, above all {skill}. Worth a call.",
		"Short on {skill}, but the last two jobs are close to what we do.",
		"The cover note is about us and not about everybody. I like that.",
		"Jumps every year. Let us ask about it instead of guessing.",
		"Somebody of this kind was missing last year. Please do not let it lie.",
		"Very senior for this seat. Is there something for {name} next door?",
	}
}

func screenRemarks() []string {
	return []string{
		"Clear and friendly on the phone. Knows why they want to leave and why to us.\n\n- {skill}: hands-on until last month\n- wants to stay close to the code\n- can start in two months",
		"{name} asked better questions than I did. Recommend the next step.",
		"Talked much about tools and little about people. Could be nerves; let the team find out.",
		"English is fine, German is not needed for this team. Time zone fits.",
		"Would not relocate: prefers remote with two days a month on site.",
		"Good conversation. Honest about a project that failed, and what their own part in it was.",
	}
}

func recruiterRemarks() []string {
	return []string{
		"Expects somewhat above our range; would trade for the four-day week.",
		"Salary within the range. Notice period three months to the quarter's end.",
		"Two other processes under way, one at the offer stage. We have about ten days.",
		"Has a non-compete that runs out in spring. Legal should look at it before an offer.",
		"Needs a work permit; we have done that route twice, it takes eight weeks.",
	}
}

func interviewRemarks() []string {
	return []string{
		"**Yes.** {name} began with the question what happens when it fails, and went on from there. Solid on {skill}.",
		"Good design, weak on data. When I changed the requirement it took a hint to see what breaks.",
		"Quiet at first, then very good. The explanation of {skill} was the clearest that I have heard in a while.",
		"I would not want to be reviewed in that tone. Technically strong.",
		"Solved it, tested it, and told us what was still missing without being asked.",
		"Mixed. Knows {skill} by heart, but each answer ended at the border of the own service.",
		"Named people who grew and what it took. Convincing for the mentoring part.",
		"Explained a trade-off to me as if I were the customer, and checked that I had got it.",
		"Not for this level yet. I would gladly see {name} again in two years.",
		"Would work with {name} tomorrow.",
		"Started to type before the question was over, then threw it away and asked what we need. That is how I like it.",
		"Good answers, few questions. I could not find out what {name} wants from us.",
		"Two of us disagreed on purpose; {name} brought us together in ten minutes.",
		"Strong on {skill}, and knows where it should not be used.",
		"Blamed the former team more than once. Please ask again in the next conversation.",
		"Estimated badly, noticed it, said so, and cut the scope instead of the tests.",
	}
}

func offerRemarks() []string {
	return []string{
		"References are very good, both would hire again.",
		"Asked for a week to decide. Family has to move too.",
		"Verbally agreed; paper goes out today.",
		"Wants the title to say lead. Fine with the team?",
	}
}

func adminRemarks() []string {
	return []string{
		"Equity up to the second band is approved.",
		"One-time exception from the range, agreed with finance. Please do not make it a habit.",
		"Background check is through.",
	}
}

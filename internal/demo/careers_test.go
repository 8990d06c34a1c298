package demo

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/charmap"

	"hirewire/ent"
	"hirewire/internal/workflow"
)

// sheet is a résumé as read from its PDF.
type sheet struct {
	name, headline, contact string
	// sections are the lines under each heading.
	sections map[string][]string
	// bullets are the entries of its lists, and lowest is the position of the last line, in points.
	bullets []string
	lowest  float64
	longest int
}

var shown = regexp.MustCompile(
	`/F[12] ([\d.]+) Tf 1 0 0 1 ([\d.]+) ([\d.]+) Tm \(((?:[^\\)]|\\.)*)\) Tj`,
)

// readSheet returns the text of a PDF of the demo.
func readSheet(tb testing.TB, pdf []byte) sheet {
	tb.Helper()
	out, section := sheet{sections: map[string][]string{}}, ""
	for i, m := range shown.FindAllSubmatch(pdf, -1) {
		raw := regexp.MustCompile(`\\(.)`).ReplaceAll(m[4], []byte("$1"))
		text, err := charmap.Windows1252.NewDecoder().String(string(raw))
		require.NoError(tb, err)
		out.lowest, err = strconv.ParseFloat(string(m[3]), 64)
		require.NoError(tb, err)
		out.longest = max(out.longest, len([]rune(text)))
		switch {
		case i == 0:
			out.name = text
		case i == 1:
			out.headline = text
		case i == 2:
			out.contact = text
		case string(m[1]) == "12":
			section = text
		default:
			if entry, ok := strings.CutPrefix(text, "•  "); ok {
				out.bullets = append(out.bullets, entry)
			} else if string(m[2]) != "64" {
				out.bullets[len(out.bullets)-1] += " " + text
			}
			out.sections[section] = append(out.sections[section], text)
		}
	}
	require.NotEmpty(tb, out.name)
	return out
}

// sheets returns the résumés of the company by candidate.
func (c *cast) sheets(tb testing.TB) map[string]sheet {
	tb.Helper()
	out := map[string]sheet{}
	for i, d := range c.all.Documents {
		out[d.CandidateID] = readSheet(tb, c.all.DocumentChunks[i].Data)
	}
	return out
}

func TestSentencesAreRarelyRepeated(t *testing.T) {
	c := generate(t, 0)
	sentences, patterns := map[string]int{}, 0
	for _, s := range c.sheets(t) {
		profile := strings.Split(
			strings.TrimSuffix(strings.Join(s.sections["Profile"], " "), "."),
			". ",
		)
		all := append(profile, s.bullets...)
		require.Len(
			t,
			unique(all),
			len(all),
			"%s: a sentence appears twice in one résumé: %q",
			s.name,
			all,
		)
		require.GreaterOrEqual(t, len(s.bullets), 3, s.name)
		for _, sentence := range all {
			sentences[sentence]++
			patterns++
		}
	}
	for sentence, n := range sentences {
		require.LessOrEqual(t, n, 4, "in %d of %d résumés: %s", n, len(c.all.Documents), sentence)
	}
	require.Greater(
		t,
		len(sentences)*100,
		patterns*97,
		"nearly all sentences must appear only once",
	)

	bodies := map[string]int{}
	for _, comment := range c.all.Comments {
		bodies[comment.Body]++
		require.LessOrEqual(t, bodies[comment.Body], 6, comment.Body)
	}
}

// No text shows an unfilled pattern.
func TestNoTextShowsAPattern(t *testing.T) {
	c := generate(t, 0)
	whole := func(text string) {
		require.NotRegexp(
			t,
			`\bthe the\b|[a-z]%|\bone (colleague|designer|engineer)s\b|\ba [AEIOU]`,
			text,
		)
		require.NotRegexp(
			t,
			`[{}|\[\]]|  \S|\?\?|%!`,
			strings.ReplaceAll(strings.ReplaceAll(text, "  |  ", ", "), "•  ", ""),
		)
	}
	for _, s := range c.sheets(t) {
		for _, lines := range s.sections {
			for _, l := range lines {
				whole(l)
			}
		}
	}
	for _, comment := range c.all.Comments {
		whole(comment.Body)
	}
	for _, p := range c.people {
		whole(*p.row.Headline)
		if p.row.Summary != nil {
			whole(*p.row.Summary)
		}
	}
}

// Every pattern of every discipline can be filled.
func TestEveryPatternCanBeFilled(t *testing.T) {
	lib := newLibrary()
	for key, d := range lib.disciplines {
		at := lead
		if key == "switcher" {
			at = junior
		}
		for _, patterns := range [][]string{d.early, d.deeds, d.ends, d.led} {
			require.Len(t, unique(patterns), len(patterns), key)
			for _, p := range patterns {
				k := lib.careerOf(
					chanceOf(key+p),
					life{
						profile: profile{key, at, 10, 12},
						at:      virtualNow(),
						origin:  "NL",
						home:    place{"Delft", "NL", ""},
					},
				)
				f := filler{chanceOf(p), k, k.current().field, "the ledger", "the payout"}
				require.NotRegexp(t, `[{}|\[\]]`, f.in(p))
			}
		}
	}
}

// Careers run forward from a degree, without overlaps, and end today or earlier.
func TestCareersAreConsistent(t *testing.T) {
	for _, p := range generate(t, 0).people {
		k := p.career
		next := k.applied
		employers := map[string]bool{}
		for i, job := range k.jobs {
			require.False(t, employers[job.employer], "%s: %s twice", p.row.Name, job.employer)
			employers[job.employer] = true
			if job.to == 0 {
				require.Zero(t, i, "%s: only the newest job can be current", p.row.Name)
			}
			to := job.until(k.applied)
			require.LessOrEqual(
				t,
				to,
				next,
				"%s: job %d ends before the next begins",
				p.row.Name,
				i,
			)
			require.Less(t, job.from, to, p.row.Name)
			if i > 0 {
				require.LessOrEqual(
					t,
					job.level,
					k.jobs[i-1].level,
					"%s: a later job must not be at a lower level",
					p.row.Name,
				)
			}
			next = job.from
		}
		require.Equal(t, k.level, k.current().level)
		require.Less(t, k.education.from, k.education.to)
		if k.discipline.key != "switcher" {
			require.LessOrEqual(
				t,
				k.education.to,
				next.year(),
				"%s: the degree must come before the first job",
				p.row.Name,
			)
			require.Less(t, next.year()-k.education.to, 3, p.row.Name)
		}
		require.LessOrEqual(t, k.years(), 23, "%s: too many years of work", p.row.Name)
		least := [4]int{0, 3, 6, 9}[k.level]
		require.GreaterOrEqual(t, k.years(), least, "%s, %s", p.row.Name, *p.row.Headline)
		if k.level == lead {
			require.GreaterOrEqual(
				t,
				k.led(),
				24,
				"%s: not enough experience in leading",
				p.row.Name,
			)
		}
		require.Len(t, unique(k.skills), len(k.skills))
		require.GreaterOrEqual(t, len(k.skills), 5)
	}
}

// The résumé, the profile and the contact data agree.
func TestResumesMatchTheProfiles(t *testing.T) {
	c := generate(t, 0)
	people := map[string]*person{}
	for _, p := range c.people {
		people[p.row.ID] = p
	}
	plain := func(s string) string {
		text, err := charmap.Windows1252.NewDecoder().
			String(strings.NewReplacer(`\(`, "(", `\)`, ")").Replace(literal(s)))
		require.NoError(t, err)
		return text
	}
	for id, s := range c.sheets(t) {
		p := people[id]
		require.Equal(t, plain(p.row.Name), s.name)
		require.Equal(t, plain(*p.row.Headline), s.headline)
		require.Contains(t, s.contact, p.email)
		require.Contains(
			t,
			s.contact,
			plain(inEnglish(*p.row.City)+", "+countryNamed(*p.row.Country)),
		)
		require.Contains(t, s.contact, p.phone)
		require.Contains(
			t,
			strings.Join(s.sections["Experience"], "\n"),
			p.career.current().title+", "+p.career.current().employer,
		)
		profile := strings.Join(s.sections["Profile"], " ")
		if p.career.current().to != 0 {
			require.NotRegexp(
				t,
				`at present|today|now in`,
				profile,
				"%s has left %s",
				p.row.Name,
				p.career.current().employer,
			)
		}
		require.Greater(t, s.lowest, 45.0, "%s: does not fit on one page", p.row.Name)
		require.Less(t, s.longest, 100, "%s: a line does not fit on the page", p.row.Name)
	}
}

// Candidates in late stages match the role well. Candidates who lack experience are in early
// stages, or were rejected.
func TestSeniorityFitsTheStage(t *testing.T) {
	c := generate(t, 0)
	people := map[string]*person{}
	for _, p := range c.people {
		people[p.row.ID] = p
	}
	grades := map[string]map[grade]int{}
	count := func(a *ent.Application, stageID string) {
		p := c.postings[slices.IndexFunc(c.postings, func(p *posting) bool { return p.row.ID == a.PostingID })]
		s := p.stages[slices.IndexFunc(p.stages, func(s *ent.Stage) bool { return s.ID == stageID })]
		k := people[a.CandidateID].career
		g := fit(p.role, k)
		if grades[p.key] == nil {
			grades[p.key] = map[grade]int{}
		}
		grades[p.key][g]++
		if s.Position >= 3 || s.Kind == workflow.StageOffer {
			require.Equal(t, strong, g, "%s in %s of %s", k.headline(), s.Name, p.title)
		}
		if s.Position >= 2 {
			require.GreaterOrEqual(t, g, fair, "%s in %s of %s", k.headline(), s.Name, p.title)
		}
	}
	applications := map[string]*ent.Application{}
	for _, a := range c.all.Applications {
		applications[a.ID] = a
		count(a, a.StageID)
	}
	for _, tr := range c.all.Transitions {
		count(applications[tr.ApplicationID], tr.ToStageID)
	}
	for key, g := range grades {
		require.Greater(
			t,
			g[strong]+g[fair],
			g[weak],
			"%s: most applicants must match the role",
			key,
		)
	}

	experienced, all := 0, 0
	for _, a := range c.all.Applications {
		if a.PostingID == LeadDeveloperPosting {
			k := people[a.CandidateID].career
			require.NotEqual(t, junior, k.level, "%s applies to lead", k.headline())
			all++
			if k.level >= senior {
				experienced++
			}
		}
	}
	require.Greater(
		t,
		experienced*100,
		all*80,
		"%d of %d who apply to lead are senior or have led",
		experienced,
		all,
	)
}

// The reasons for rejections fit the candidates and the stages.
func TestReasonsFit(t *testing.T) {
	c := generate(t, 0)
	people := map[string]*person{}
	for _, p := range c.people {
		people[p.row.ID] = p
	}
	reasons := c.reasons[workflow.DecisionWeRejected]
	seen := map[string]int{}
	for _, a := range c.all.Applications {
		if a.Status != workflow.ApplicationRejected || *a.ReasonID == c.positionClosed() {
			continue
		}
		s, p := c.stageOf(a)
		k := people[a.CandidateID].career
		seen[*a.ReasonID]++
		switch *a.ReasonID {
		case reasons[lacksExperience]:
			require.Equal(t, weak, fit(p.role, k), k.headline())
		case reasons[lacksSkills]:
			require.Less(t, fit(p.role, k), strong, k.headline())
		case reasons[mayNotWorkHere]:
			require.True(t, abroad(*people[a.CandidateID].row.Country))
		}
		if s.Kind == workflow.StageOffer {
			require.Contains(
				t,
				[]string{reasons[othersFitBetter], reasons[expectsOtherwise]},
				*a.ReasonID,
			)
		}
	}
	for i, id := range reasons {
		require.Positive(t, seen[id], "reason %d is never used", i)
	}
}

// No colleague praises a candidate right before a rejection, or doubts them right before the next
// stage.
func TestRemarksFit(t *testing.T) {
	for reason := range mayNotWorkHere + 1 {
		no := remarks{rejected: true, reason: reason, fit: strong}
		yes := remarks{reason: -1, fit: strong}
		for i, lists := range [][2][]string{{no.review(), yes.review()}, {no.screen(), yes.screen()}, {no.interview(), yes.interview()}, {no.offer(), yes.offer()}, {no.recruiter(), yes.recruiter()}, {no.admin(), yes.admin()}} {
			require.NotEmpty(t, lists[0])
			for _, remark := range lists[0] {
				require.NotContains(t, lists[1], remark, "kind %d", i)
				require.NotRegexp(t, `\*\*(Strong y|Y)es`, remark)
			}
			for _, remark := range lists[1] {
				require.NotRegexp(t, `\*\*(Lean n|N)o`, remark)
			}
		}
	}
}

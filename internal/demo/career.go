package demo

import (
	"slices"
	"strings"
	"time"
)

// career is a candidate's working life.
type career struct {
	discipline discipline
	level      level
	// jobs are the candidate's jobs, newest first.
	jobs   []employment
	skills []string
	// languages are spoken languages, best first.
	languages []string
	education education
	// applied is the month in which the résumé was written.
	applied month
}

// employment is one job in a career.
type employment struct {
	title, employer, city string
	level                 level
	field                 field
	// from and to are the first and last month; to is 0 for the current job.
	from, to month
	// said are sentences that the résumé must have; the others are generated.
	said []string
}

// education is a degree, with its first and last year.
type education struct {
	degree, school string
	from, to       int
}

// month counts months from the year 0.
type month int

func monthOf(t time.Time) month { return month(t.Year()*12 + int(t.Month()) - 1) }

func (m month) year() int { return int(m) / 12 }

// String returns the month as résumés write it, such as "Mar 2021".
func (m month) String() string { return time.Month(int(m)%12 + 1).String()[:3] + " " + itoa(m.year()) }

// years returns the number of full years of work.
func (k *career) years() int {
	last := k.jobs[0].to
	if last == 0 {
		last = k.applied
	}
	return int(last-k.jobs[len(k.jobs)-1].from) / 12
}

// current returns the newest job.
func (k *career) current() employment { return k.jobs[0] }

// headline returns the candidate's headline.
func (k *career) headline() string {
	if k.discipline.key == "switcher" {
		return k.current().title + ", retrained as a software developer"
	}
	return k.current().title + ", " + k.current().field.name
}

// led returns the number of months in leading jobs.
func (k *career) led() int {
	months := 0
	for _, j := range k.jobs {
		if j.level == lead {
			months += int(j.until(k.applied) - j.from)
		}
	}
	return months
}

// until returns the last month of a job, or now for the current one.
func (e employment) until(now month) month {
	if e.to == 0 {
		return now
	}
	return e.to
}

// library has the texts from which careers are generated.
type library struct {
	fields      []field
	disciplines map[string]discipline
}

func newLibrary() *library { return &library{fields(), disciplines()} }

// life has the inputs from which a career is generated.
type life struct {
	profile profile
	// at is the time of the application.
	at time.Time
	// origin is the country where the candidate grew up, and home where they live.
	origin string
	home   place
	// schools are cities of the country where the candidate grew up.
	schools []place
}

// careerOf generates a career. It begins after the degree, its jobs follow one another without
// overlap, and each is a step up or sideways.
func (lib *library) careerOf(c chance, l life) *career {
	k := &career{
		discipline: lib.disciplines[l.profile.discipline],
		level:      l.profile.level,
		applied:    monthOf(l.at),
	}
	end := k.applied
	total := 12*c.between(l.profile.least, l.profile.most) + c.between(1, 11)
	present := k.level == lead || !c.is(0.08)
	if !present {
		end -= month(c.between(1, 4))
	}
	spans := k.split(c, total)
	employers := map[string]bool{}
	for i, months := range spans {
		job := k.job(c, lib, l, employers, total-sum(spans[:i+1]))
		if i == 0 {
			job = k.named(c, job, k.level)
		}
		job.to = end - 1
		job.from = end - month(months)
		if i == 0 {
			job.to = end
			if present {
				job.to = 0
			}
		} else if months > 14 && i < len(spans)-1 {
			job.from++ // a gap of a month between two jobs
		}
		if i > 0 && k.jobs[i-1].title == job.title && c.is(0.5) {
			job = k.named(c, job, job.level)
		}
		k.jobs = append(k.jobs, job)
		end -= month(months)
	}
	k.study(c, l)
	k.learn(c, l)
	return k
}

// split divides a number of months among jobs, newest first.
func (k *career) split(c chance, months int) []int {
	n := 1
	switch {
	case months >= 120:
		n = 4
	case months >= 72:
		n = 3
	case months >= 36:
		n = 2
	}
	out := make([]int, n)
	left := months
	for i := range out {
		out[i] = left
		if rest := n - i - 1; rest > 0 {
			out[i] = max(14, int(float64(left)/float64(rest+1)*(0.7+0.6*c.Float64())))
			if i == 0 && k.level == lead {
				out[i] = max(out[i], 26)
			}
			out[i] = min(out[i], left-14*rest)
		}
		left -= out[i]
	}
	return out
}

// job generates a job that began after some months of work.
func (k *career) job(
	c chance,
	lib *library,
	l life,
	employers map[string]bool,
	after int,
) employment {
	at := junior
	switch {
	case k.discipline.key == "switcher":
	case after >= 75:
		at = min(k.level, senior)
	case after >= 30:
		at = min(k.level, mid)
	}
	if k.level == lead && after >= 84 {
		at = lead
	}
	job := employment{field: pick(c, lib.fields)}
	for range 20 {
		job.employer = pick(c, job.field.employers)
		if !employers[job.employer] {
			break
		}
		job.field = pick(c, lib.fields)
	}
	employers[job.employer] = true
	job.city = l.home.city
	if len(l.schools) > 0 && l.origin != l.home.country && len(employers) > 1 {
		job.city = pick(c, l.schools).city
	}
	return k.named(c, job, at)
}

// named sets a job's level and a title of that level.
func (k *career) named(c chance, job employment, at level) employment {
	job.level, job.title = at, pick(c, k.discipline.titles[at])
	return job
}

// study adds the degree, which ends before the first job begins.
func (k *career) study(c chance, l life) {
	first := k.jobs[len(k.jobs)-1].from
	e := education{degree: pick(c, k.discipline.degrees)}
	if k.discipline.key == "switcher" {
		e.to = k.applied.year() - 1
		e.from = e.to - 1
		k.education = e
		return
	}
	e.to = (first - 6).year()
	e.from = e.to - 3
	if e.degree[0] == 'M' {
		e.from = e.to - 2
	}
	if len(l.schools) > 0 {
		e.school = "University of " + inEnglish(pick(c, l.schools).city)
	}
	if e.degree[0] == 'A' {
		e.school = "" // an apprenticeship
	}
	k.education = e
}

// learn adds skills and spoken languages.
func (k *career) learn(c chance, l life) {
	d := k.discipline
	languages := 2
	if k.level == junior {
		languages = 1
	}
	k.skills = append(some(c, unique(d.languages), languages), d.core...)
	if d.key == "backend" && k.skills[0] != "Go" && c.is(0.35) {
		k.skills = append([]string{"Go"}, k.skills...)
	}
	k.skills = unique(append(append(k.skills, some(c, d.stores, 2)...), some(c, d.methods, 3)...))
	k.languages = unique([]string{languageOf(l.origin), "English"})
	if here := languageOf(l.home.country); l.home.country != l.origin {
		k.languages = unique(append(k.languages, here))
	} else if c.is(0.3) {
		k.languages = unique(
			append(
				k.languages,
				pick(c, []string{"German", "Dutch", "Spanish", "French", "Portuguese"}),
			),
		)
	}
}

// knows reports whether the career has a skill.
func (k *career) knows(skill string) bool { return slices.Contains(k.skills, skill) }

func sum(list []int) int {
	n := 0
	for _, x := range list {
		n += x
	}
	return n
}

// unique returns the distinct values in the order of their first appearance.
func unique(list []string) []string {
	var out []string
	for _, s := range list {
		if !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// moved reports whether the candidate has worked in one of the fields.
func (k *career) moved(names ...string) bool {
	return slices.ContainsFunc(
		k.jobs,
		func(j employment) bool { return slices.Contains(names, j.field.name) },
	)
}

// summary returns a recruiter's note about the candidate.
func (k *career) summary(c chance) string {
	job, skills := k.current(), some(c, k.skills, 3)
	before := ""
	if len(k.jobs) > 1 {
		before = " Before that: " + k.jobs[1].title + " at " + k.jobs[1].employer + "."
	}
	at := job.title + " at " + job.employer
	if job.to != 0 {
		at = "Until " + job.to.String() + ": " + at
	}
	pattern := pick(c, []string{
		"{at}, {years} in all.{before} Works with {skills}.",
		"{at}.{before} {Years} of experience; strongest in {skills}.",
		"{at} since {since}.{before} Mostly {skills}.",
		"{Years} of {noun}. {at}.{before} Named {skills} when asked for strengths.",
	})
	if job.to != 0 {
		pattern = "{at}, {years} in all.{before} Works with {skills}."
	}
	years := aYear(k.years())
	return strings.NewReplacer(
		"{at}",
		at,
		"{years}",
		years,
		"{Years}",
		upper(years),
		"{before}",
		before,
		"{since}",
		job.from.String(),
		"{noun}",
		k.discipline.noun,
		"{skills}",
		skills[0]+", "+skills[1]+" and "+skills[2],
	).Replace(pattern)
}

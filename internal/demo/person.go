package demo

import (
	"slices"
	"strings"
	"time"

	"hirewire/ent"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// person is a candidate, with the data that the generation needs.
type person struct {
	row    *ent.Candidate
	key    string
	given  string
	track  string
	home   place
	career *career
	email  string
	phone  string
	// postings are the postings to which they applied.
	postings []*posting
	// gone is true after they were hired; then they don't apply again.
	gone bool
	// medallist is true after they were the runner-up somewhere.
	medallist bool
}

// newcomer describes how a candidate was added.
type newcomer struct {
	key, track string
	// role is the role in which they are interested.
	role string
	at   time.Time
	by   eventlog.Actor
	// referred reports whether a colleague referred them.
	referred bool
	// story is the candidate's story; if nil, everything is random.
	story      *story
	linkedUser *ent.User
}

// join adds a candidate with all data.
func (w *world) join(n newcomer) *person {
	w.people++
	c := chanceOf("person/" + n.key)
	r := pick(c, w.regions)
	given, from := r.name(c)
	family := pick(c, from.family)
	if c.is(0.08) {
		family = pick(c, pick(c, pick(c, w.regions).kin).family)
	}
	places := r.placesIn(from.country)
	homes := places
	if c.is(0.35) {
		homes = w.regions[c.IntN(europe)].places // moved to Europe
	}
	p := &person{key: n.key, given: given, track: n.track, home: pick(c, homes)}
	name := given + " " + from.familyOf(given, family)
	l := life{at: n.at, origin: from.country, home: p.home, schools: places}
	if s := n.story; s != nil {
		name = s.name
		p.given, _, _ = strings.Cut(name, " ")
		p.home = s.home
		p.career = w.library.careerOf(chanceOf("career/"+n.key), s.life(l))
		s.tellOf(w.library, p.career)
	} else {
		c := chanceOf("career/" + n.key)
		l.profile = applicant(c, n.role)
		p.career = w.library.careerOf(c, l)
	}
	headline := p.career.headline()
	if n.story != nil {
		headline = n.story.headline
	}
	p.row = &ent.Candidate{
		ID: ids.Named(
			ids.Candidate,
			n.at,
			n.key,
		),
		CreatedAt:   w.cal.real(n.at),
		UpdatedAt:   w.cal.real(n.at),
		Version:     1,
		Name:        name,
		Headline:    &headline,
		City:        text(p.home.city),
		Country:     text(p.home.country),
		AddedByKind: n.by.Kind,
		AddedByID:   text(n.by.ID),
	}
	if c.is(0.4) {
		p.row.Summary = text(p.career.summary(chanceOf("summary/" + n.key)))
	}
	if n.linkedUser != nil {
		p.row.LinkedUserID = &n.linkedUser.ID
	}
	w.out.Candidates = append(w.out.Candidates, p.row)
	w.happened(
		n.at,
		n.by,
		p.event(n.at, "added", eventlog.CandidateAdded, eventlog.Facts{CandidateVersion: 1}),
	)
	w.addContacts(c, p, n.at)
	w.addTags(c, p, n)
	if w.joined != nil {
		w.joined(p)
	}
	return p
}

func (p *person) event(
	at time.Time,
	name string,
	kind eventlog.Kind,
	facts eventlog.Facts,
) eventlog.Entry {
	return eventlog.Entry{
		ID: ids.Named(
			ids.Event,
			at,
			p.key+"/"+name,
		),
		Kind:        kind,
		CandidateID: p.row.ID,
		Facts:       facts,
	}
}

func (w *world) addContacts(c chance, p *person, at time.Time) {
	id := func(prefix ids.Prefix, name string) string { return ids.Named(prefix, at, p.key+"/"+name) }
	local := strings.ReplaceAll(ascii(p.row.Name), " ", pick(c, []string{".", "", "-", "_"}))
	p.email = local + pick(
		c,
		[]string{"", "", itoa(c.between(1, 99))},
	) + "@" + pick(
		c,
		[]string{"example.com", "example.org", "example.net", "mail.example"},
	)
	for i, address := range []string{p.email, local + "@work.example"} {
		if i == 0 || c.is(0.12) {
			w.out.CandidateEmails = append(w.out.CandidateEmails, &ent.CandidateEmail{
				ID: id(
					ids.CandidateEmail,
					"email/"+itoa(i),
				),
				CandidateID: p.row.ID,
				Address:     address,
				Primary:     i == 0,
				Position:    i,
			})
		}
	}
	if p.home.phone != "" && c.is(0.8) {
		p.phone = dial(chanceOf("phone/"+p.key), p.home.phone)
		w.out.CandidatePhones = append(w.out.CandidatePhones, &ent.CandidatePhone{
			ID: id(ids.CandidatePhone, "phone"), CandidateID: p.row.ID, Number: p.phone,
		})
	}
	handle := strings.ReplaceAll(ascii(p.row.Name), " ", "-")
	links := []struct {
		kind workflow.LinkKind
		url  string
		p    float64
	}{
		{workflow.LinkLinkedIn, "https://www.linkedin.com/in/" + handle + "-example", 0.7},
		{
			workflow.LinkGitHub,
			"https://github.com/" + handle + "-example",
			p.career.discipline.code,
		},
		{
			workflow.LinkPortfolio,
			"https://" + handle + ".example/work",
			p.career.discipline.portfolio,
		},
	}
	position := 0
	for _, l := range links {
		if c.is(l.p) {
			w.out.CandidateLinks = append(w.out.CandidateLinks, &ent.CandidateLink{
				ID: id(
					ids.CandidateLink,
					string(l.kind),
				),
				CandidateID: p.row.ID,
				URL:         l.url,
				Kind:        l.kind,
				Position:    position,
			})
			position++
		}
	}
}

// dial fills in the digits of a phone number.
func dial(c chance, pattern string) string {
	var b strings.Builder
	for _, r := range pattern {
		if r == '#' {
			r = rune('0' + c.IntN(10))
		}
		b.WriteRune(r)
	}
	return b.String()
}

// addTags adds up to three fitting tags to the candidate, soon after they were added.
func (w *world) addTags(c chance, p *person, n newcomer) {
	wanted := pick(c, []int{0, 0, 1, 1, 2, 3})
	when := c.later(n.at, 0.3)
	tagIDs := some(c, w.tagged(fittingTags(c, p, n.referred)), wanted)
	if len(tagIDs) == 0 || when.After(virtualNow()) {
		return
	}
	slices.Sort(tagIDs)
	w.tag(p, when, pick(c, []string{"recruiter", "mei"}), tagIDs)
}

func (w *world) tag(p *person, when time.Time, by string, tagIDs []string) {
	for _, id := range tagIDs {
		w.out.CandidateTags = append(w.out.CandidateTags, &ent.CandidateTag{
			ID: ids.Named(
				ids.CandidateTag,
				when,
				p.key+"/"+id,
			),
			CreatedAt:   w.cal.real(when),
			CandidateID: p.row.ID,
			TagID:       id,
		})
	}
	p.row.UpdatedAt = w.cal.real(when)
	w.happened(
		when,
		w.by(by),
		p.event(when, "tagged", eventlog.CandidateTagged, eventlog.Facts{AddedIDs: tagIDs}),
	)
}

// tagged returns the ids of tags by name.
func (w *world) tagged(names []string) []string {
	var out []string
	for i, name := range tags() {
		if slices.Contains(names, name) {
			out = append(out, w.tags[i])
		}
	}
	return out
}

// fittingTags returns the tags that fit a candidate.
func fittingTags(c chance, p *person, referred bool) []string {
	k, out := p.career, []string{pick(c, []string{"remote only", "can relocate"})}
	for tag, skill := range map[string]string{"golang": "Go", "kubernetes": "Kubernetes", "postgres": "PostgreSQL", "typescript": "TypeScript", "python": "Python"} {
		if k.knows(skill) {
			out = append(out, tag)
		}
	}
	for tag, language := range map[string]string{"speaks German": "German", "speaks Dutch": "Dutch"} {
		if slices.Contains(k.languages, language) {
			out = append(out, tag)
		}
	}
	software := k.discipline.code > 0.3
	for tag, holds := range map[string]bool{
		"distributed systems":  software && k.level >= senior && k.discipline.key != "frontend",
		"mentor":               k.level == lead,
		"speaker":              k.level >= senior,
		"open source":          software,
		"strong writer":        k.discipline.key == "product" || k.discipline.key == "success" || k.level == lead,
		"former colleague":     referred && k.level >= mid,
		"logistics background": k.moved("container tracking", "road freight", "warehouse automation"),
	} {
		if holds {
			out = append(out, tag)
		}
	}
	return out
}

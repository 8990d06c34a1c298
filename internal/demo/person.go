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

// person is a candidate and what history needs to know of them.
type person struct {
	row   *ent.Candidate
	key   string
	given string
	track string
	// trade is what they do, as their headline says it.
	trade trade
	email string
	// postings are those that they applied to.
	postings []*posting
	// gone is true once they were hired: then they apply no more.
	gone bool
}

// newcomer says how a candidate came to be known.
type newcomer struct {
	key, track string
	at         time.Time
	by         eventlog.Actor
	// name and headline are given by a story; empty: by chance.
	name, headline string
	linkedUser     *ent.User
}

// join adds a candidate with all that is known of them.
func (w *world) join(n newcomer) *person {
	w.people++
	c := chanceOf("person/" + n.key)
	r := pick(c, w.regions)
	given, family := pick(c, r.given), pick(c, r.family)
	if c.is(0.15) {
		family = pick(c, pick(c, w.regions).family)
	}
	if n.name != "" {
		given, family, _ = strings.Cut(n.name, " ")
	}
	home := r
	if c.is(0.35) {
		home = w.regions[c.IntN(8)] // moved to Europe
	}
	p := &person{key: n.key, given: given, track: n.track, trade: tradeOf(c, n.track)}
	headline := p.trade.headline
	if n.headline != "" {
		headline = n.headline
	}
	p.row = &ent.Candidate{
		ID: ids.Named(ids.Candidate, n.at, n.key), CreatedAt: w.cal.real(n.at), UpdatedAt: w.cal.real(n.at), Version: 1,
		Name: given + " " + family, Headline: &headline, City: text(pick(c, home.cities)), Country: text(home.country),
		AddedByKind: n.by.Kind, AddedByID: text(n.by.ID),
	}
	if c.is(0.4) {
		p.row.Summary = text(p.trade.summary(c))
	}
	if n.linkedUser != nil {
		p.row.LinkedUserID = &n.linkedUser.ID
	}
	w.out.Candidates = append(w.out.Candidates, p.row)
	w.happened(n.at, n.by, p.event(n.at, "added", eventlog.CandidateAdded, eventlog.Facts{CandidateVersion: 1}))
	w.addContacts(c, p, n.at, home)
	w.addTags(c, p, n.at)
	return p
}

func (p *person) event(at time.Time, name string, kind eventlog.Kind, facts eventlog.Facts) eventlog.Entry {
	return eventlog.Entry{
		ID: ids.Named(ids.Event, at, p.key+"/"+name), Kind: kind, CandidateID: p.row.ID, Facts: facts,
	}
}

func (w *world) addContacts(c chance, p *person, at time.Time, home region) {
	id := func(prefix ids.Prefix, name string) string { return ids.Named(prefix, at, p.key+"/"+name) }
	local := strings.ReplaceAll(ascii(p.row.Name), " ", pick(c, []string{".", "", "-", "_"}))
	p.email = local + pick(c, []string{"", "", itoa(c.between(1, 99))}) + "@" + pick(c, []string{"example.com", "example.org", "example.net", "mail.example"})
	for i, address := range []string{p.email, local + "@work.example"} {
		if i == 0 || c.is(0.12) {
			w.out.CandidateEmails = append(w.out.CandidateEmails, &ent.CandidateEmail{
				ID: id(ids.CandidateEmail, "email/"+itoa(i)), CandidateID: p.row.ID, Address: address, Primary: i == 0, Position: i,
			})
		}
	}
	if home.phone != "" && c.is(0.8) {
		w.out.CandidatePhones = append(w.out.CandidatePhones, &ent.CandidatePhone{
			ID: id(ids.CandidatePhone, "phone"), CandidateID: p.row.ID, Number: dial(c, home.phone),
		})
	}
	handle := strings.ReplaceAll(ascii(p.row.Name), " ", "-")
	links := []struct {
		kind workflow.LinkKind
		url  string
		p    float64
	}{
		{workflow.LinkLinkedIn, "https://www.linkedin.com/in/" + handle + "-example", 0.7},
		{workflow.LinkGitHub, "https://github.com/" + handle + "-example", p.trade.code},
		{workflow.LinkPortfolio, "https://" + handle + ".example/work", p.trade.portfolio},
	}
	position := 0
	for _, l := range links {
		if c.is(l.p) {
			w.out.CandidateLinks = append(w.out.CandidateLinks, &ent.CandidateLink{
				ID: id(ids.CandidateLink, string(l.kind)), CandidateID: p.row.ID, URL: l.url, Kind: l.kind, Position: position,
			})
			position++
		}
	}
}

// dial fills in the digits of a number.
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

// addTags gives the person up to three tags, soon after they became known.
func (w *world) addTags(c chance, p *person, at time.Time) {
	n := pick(c, []int{0, 0, 1, 1, 2, 3})
	when := c.later(at, 0.3)
	if n == 0 || when.After(virtualNow()) {
		return
	}
	tagIDs := some(c, w.tags, n)
	slices.Sort(tagIDs)
	for _, id := range tagIDs {
		w.out.CandidateTags = append(w.out.CandidateTags, &ent.CandidateTag{
			ID: ids.Named(ids.CandidateTag, when, p.key+"/"+id), CreatedAt: w.cal.real(when), CandidateID: p.row.ID, TagID: id,
		})
	}
	p.row.UpdatedAt = w.cal.real(when)
	w.happened(when, w.by(pick(c, []string{"recruiter", "mei"})), p.event(when, "tagged", eventlog.CandidateTagged, eventlog.Facts{AddedIDs: tagIDs}))
}

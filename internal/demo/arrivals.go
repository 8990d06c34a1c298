package demo

import (
	"math"
	"slices"
	"time"

	"hirewire/internal/eventlog"
	"hirewire/internal/workflow"
)

// arrival is one new application or, without a posting, one prospect.
type arrival struct {
	at      time.Time
	posting *posting
	// key identifies the arrival in every generated company.
	key   string
	track string
	story *story
}

// prospects is the number of candidates in the standard company without an application.
const prospects = 28

// arrivals returns all arrivals of the generated months, in the order of their times. Most postings
// get many applications in their first days and then a steady few, with more of them recently.
func (w *world) arrivals() []arrival {
	var out []arrival
	for i, p := range w.postings {
		if p.openedAt.IsZero() {
			continue
		}
		n := p.applications
		if i == 0 {
			n += w.scale.leadMore
		}
		for k := range n {
			key := p.key + "/" + itoa(k)
			out = append(
				out,
				arrival{
					at:      w.arrivalTime(chanceOf("arrival/"+key), p),
					posting: p,
					key:     key,
					track:   p.track,
				},
			)
		}
	}
	for i := range prospects {
		c := chanceOf("prospect/" + itoa(i))
		out = append(
			out,
			arrival{
				at:    c.later(ago(c.between(1, 90), 0), 0),
				key:   "prospect/" + itoa(i),
				track: pick(c, []string{"engineering", "engineering", "product", "commercial"}),
			},
		)
	}
	for _, s := range stories() {
		p := w.posting(s.posting)
		out = append(
			out,
			arrival{
				at:      ago(s.days, s.hours),
				posting: p,
				key:     "story/" + s.key,
				track:   p.track,
				story:   &s,
			},
		)
	}
	slices.SortStableFunc(out, func(a, b arrival) int { return a.at.Compare(b.at) })
	return out
}

// arrivalTime returns when an application to the posting arrived.
func (w *world) arrivalTime(c chance, p *posting) time.Time {
	end := virtualNow()
	if !p.closedAt.IsZero() {
		end = p.closedAt
	}
	open := end.Sub(p.openedAt)
	share := c.Float64()
	switch {
	case c.is(0.2):
		share = 1 - 0.08*share // many arrive soon after the posting opened
	case p.closedAt.IsZero():
		share = math.Pow(share, 1.7) // more arrived recently
	}
	at := c.anyHour(end.Add(-time.Duration(share * float64(open))).Truncate(day))
	if at.Before(p.openedAt.Add(time.Hour)) {
		at = p.openedAt.Add(time.Hour + time.Duration(c.IntN(int(4*time.Hour))))
	}
	if latest := end.Add(-10 * time.Minute); at.After(latest) {
		at = latest.Add(-time.Duration(c.IntN(int(5 * time.Hour))))
	}
	return at.Truncate(time.Microsecond)
}

func (w *world) posting(key string) *posting {
	i := slices.IndexFunc(w.postings, func(p *posting) bool { return p.key == key })
	return w.postings[i]
}

// arrive generates an arrival and its consequences.
func (w *world) arrive(a arrival) {
	c := chanceOf("arrive/" + a.key)
	if a.posting == nil {
		roles := map[string][]string{
			"engineering": {
				"lead-software-developer",
				"backend-engineer",
				"reliability-engineer",
				"data-engineer",
			},
			"product":    {"product-manager", "product-designer"},
			"commercial": {"account-executive"},
		}
		p := w.join(
			newcomer{
				key:   a.key,
				track: a.track,
				role:  pick(chanceOf("role/"+a.key), roles[a.track]),
				at:    a.at,
				by:    w.by(pick(c, []string{"noah", "jonas", "recruiter", "mei"})),
			},
		)
		w.remember(p)
		return
	}
	from, by := w.origin(c, a)
	p := w.known(c, a)
	if p == nil {
		n := newcomer{
			key:      a.key,
			track:    a.track,
			role:     a.posting.role,
			at:       a.at,
			by:       by,
			referred: from.kind == workflow.SourceReferral,
			story:    a.story,
		}
		if a.story != nil {
			n.linkedUser = w.staff[a.story.linked]
		}
		p = w.join(n)
		if a.story == nil { // stories have fixed courses
			w.remember(p)
		}
		sends := w.scale.resumes
		if from.kind == workflow.SourceSourced || from.kind == workflow.SourceEvent {
			sends *= 0.7
		}
		if a.story != nil || c.is(sends) {
			w.addResume(p, a.at, by)
		}
	}
	w.begin(
		journeyStart{
			person:   p,
			posting:  a.posting,
			key:      a.key,
			at:       a.at,
			source:   from.id,
			credited: from.credited,
			by:       by,
			story:    a.story,
		},
	)
}

// known returns an existing candidate of the same trade who now applies here too, or nil for a new
// candidate.
func (w *world) known(c chance, a arrival) *person {
	recent := w.recent[a.track]
	if a.story != nil || !c.is(0.55) || len(recent) < 8 {
		return nil
	}
	for range 12 {
		p := pick(c, recent)
		if !p.gone && len(p.postings) < 4 && !slices.Contains(p.postings, a.posting) &&
			fit(a.posting.role, p.career) >= fair {
			return p
		}
	}
	return nil
}

// remember keeps the most recent candidates, so that they can apply again.
func (w *world) remember(p *person) {
	const most = 80
	recent := append(w.recent[p.track], p)
	w.recent[p.track] = recent[max(0, len(recent)-most):]
}

// provenance is the source and credit of an application.
type provenance struct {
	cameBy
	credited *string
}

// origin decides the source of an application and the user who enters it. Applications over the
// internet are entered by no user.
func (w *world) origin(c chance, a arrival) (provenance, eventlog.Actor) {
	from := provenance{cameBy: pick(c, w.sources)}
	if a.posting.confidential {
		from.cameBy = w.sourceOf(workflow.SourceAgency)
	}
	if a.story != nil {
		from.cameBy = w.sourceOf(a.story.source)
	}
	switch from.kind {
	case workflow.SourceSourced:
		key := pick(c, append(slices.Clone(a.posting.sourcers), a.posting.recruiter))
		from.credited = &w.staff[key].ID
		return from, w.by(key)
	case workflow.SourceReferral:
		from.credited = &w.staff[pick(c, referrers())].ID
		return from, w.by(a.posting.recruiter)
	case workflow.SourceAgency, workflow.SourceEvent:
		return from, w.by(a.posting.recruiter)
	default:
		return from, system()
	}
}

// referrers returns colleagues who refer candidates.
func referrers() []string {
	return []string{
		"arjun",
		"olena",
		"tiago",
		"linh",
		"david",
		"yusuf",
		"hannah",
		"interviewer",
		"ruben",
		"greta",
		"kwame",
	}
}

func (w *world) sourceOf(kind workflow.SourceKind) cameBy {
	i := slices.IndexFunc(w.sources, func(s cameBy) bool { return s.kind == kind })
	return w.sources[i]
}

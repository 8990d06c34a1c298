package demo

import "hirewire/internal/workflow"

// moreJobs returns the postings that only a large company has, one for about 250 applications.
func (w *world) moreJobs() []job {
	kinds := jobs()[1:8] // roles that are always being hired for
	areas := []string{
		"Berth Planning",
		"Customs",
		"Yard Operations",
		"Carrier Portal",
		"Billing",
		"Fleet",
		"Data Exchange",
		"Gate",
		"Rail",
		"Reefers",
		"Forecasts",
		"Identity",
	}
	places := locations()
	var out []job
	left := w.scale.moreApplications - w.scale.leadMore
	for i := range w.scale.moreJobs {
		c := chanceOf("job/" + itoa(i))
		j := kinds[i%len(kinds)]
		j.extra = i + 1
		j.key += "-" + itoa(j.extra)
		j.title += ", " + areas[i/len(kinds)%len(areas)]
		if n := i / len(kinds) / len(areas); n > 0 {
			j.title += " " + roman(n)
		}
		j.places = []string{places[c.IntN(len(places))].Name}
		if len(w.moreStaff) > 4 {
			j.interviewers = some(c, w.moreStaff, 4)
		}
		j.opened = c.between(20, w.scale.days)
		j.created, j.held, j.closed = j.opened+c.between(1, 8), 0, 0
		switch {
		case c.is(0.3) && j.opened > 60:
			j.closed, j.rejectAtClose = c.between(1, j.opened-50), c.is(0.8)
		case c.is(0.1):
			j.held = c.between(1, 15)
		}
		j.openings = c.between(1, 4)
		j.keep = min(1, j.openings)
		j.visibility = workflow.VisibilityListed
		j.applications = left / (w.scale.moreJobs - i)
		if i < w.scale.moreJobs-1 {
			j.applications = int(float64(j.applications) * (0.4 + 1.2*c.Float64()))
		}
		left -= j.applications
		out = append(out, j)
	}
	return out
}

package demo

// grade is how well a candidate's experience matches a role.
type grade int

const (
	weak grade = iota
	fair
	strong
)

// profile is the experience for which a career is generated: a level of a discipline, and the total
// years of work.
type profile struct {
	discipline  string
	level       level
	least, most int
}

// demand lists the profiles of a role's applicants by how well they match it. The first profile
// that a career matches, from strong to weak, decides its grade; a career that matches none is
// weak.
type demand struct{ strong, fair, weak []profile }

// demandOf returns the demand of a role.
func demandOf(role string) demand {
	switch role {
	case "lead-software-developer":
		return demand{
			strong: []profile{
				{"backend", lead, 9, 18},
				{"backend", lead, 9, 18},
				{"fullstack", lead, 9, 17},
				{"fullstack", lead, 9, 17},
				{"reliability", lead, 10, 17},
				{"data", lead, 10, 16},
			},
			fair: []profile{
				{"backend", senior, 7, 11},
				{"fullstack", senior, 7, 11},
				{"backend", senior, 7, 11},
				{"frontend", lead, 9, 14},
				{"reliability", senior, 7, 11},
				{"data", senior, 7, 11},
			},
			weak: []profile{
				{"backend", mid, 4, 6},
				{"fullstack", mid, 4, 6},
				{"frontend", mid, 4, 6},
			},
		}
	case "backend-engineer":
		return demand{
			strong: []profile{
				{"backend", senior, 6, 12},
				{"backend", senior, 6, 12},
				{"fullstack", senior, 6, 11},
				{"backend", lead, 9, 18},
			},
			fair: []profile{
				{"backend", mid, 4, 6},
				{"backend", mid, 4, 6},
				{"data", senior, 6, 11},
				{"reliability", senior, 6, 11},
				{"fullstack", mid, 4, 6},
				{"fullstack", lead, 9, 17},
			},
			weak: []profile{
				{"backend", junior, 1, 2},
				{"frontend", mid, 3, 6},
				{"fullstack", junior, 1, 2},
			},
		}
	case "frontend-engineer":
		return demand{
			strong: []profile{
				{"frontend", mid, 4, 6},
				{"frontend", senior, 6, 11},
				{"fullstack", senior, 6, 11},
				{"fullstack", mid, 4, 6},
				{"frontend", senior, 6, 11},
			},
			fair: []profile{
				{"frontend", mid, 3, 3},
				{"frontend", mid, 3, 3},
				{"fullstack", mid, 3, 3},
				{"frontend", lead, 9, 14},
			},
			weak: []profile{{"frontend", junior, 1, 2}, {"backend", mid, 3, 6}},
		}
	case "reliability-engineer":
		return demand{
			strong: []profile{
				{"reliability", mid, 4, 6},
				{"reliability", senior, 6, 12},
				{"reliability", senior, 6, 12},
			},
			fair: []profile{
				{"reliability", mid, 3, 3},
				{"backend", senior, 6, 12},
				{"reliability", lead, 10, 17},
			},
			weak: []profile{{"reliability", junior, 1, 2}, {"backend", mid, 3, 6}},
		}
	case "data-engineer":
		return demand{
			strong: []profile{
				{"data", mid, 4, 6},
				{"data", senior, 6, 12},
				{"data", senior, 6, 12},
			},
			fair: []profile{
				{"data", mid, 3, 3},
				{"backend", senior, 6, 12},
				{"data", lead, 10, 16},
			},
			weak: []profile{{"data", junior, 1, 2}, {"backend", mid, 3, 6}},
		}
	case "junior-developer":
		return demand{
			strong: []profile{
				{"fullstack", junior, 0, 2},
				{"backend", junior, 0, 2},
				{"frontend", junior, 0, 2},
			},
			fair: []profile{{"switcher", junior, 3, 8}},
			weak: []profile{{"backend", mid, 4, 6}, {"data", junior, 0, 2}},
		}
	}
	return otherDemandOf(role)
}

func otherDemandOf(role string) demand {
	switch role {
	case "product-manager":
		return demand{
			strong: []profile{
				{"product", mid, 4, 6},
				{"product", senior, 6, 12},
				{"product", senior, 6, 12},
			},
			fair: []profile{
				{"product", mid, 3, 3},
				{"product", lead, 10, 16},
				{"success", senior, 7, 11},
			},
			weak: []profile{
				{"product", junior, 1, 2},
				{"design", mid, 3, 6},
				{"sales", mid, 3, 6},
			},
		}
	case "product-designer":
		return demand{
			strong: []profile{
				{"design", mid, 4, 6},
				{"design", senior, 6, 11},
				{"design", senior, 6, 11},
			},
			fair: []profile{
				{"design", mid, 3, 3},
				{"design", lead, 9, 15},
				{"frontend", mid, 4, 6},
			},
			weak: []profile{{"design", junior, 1, 2}, {"product", mid, 3, 6}},
		}
	case "account-executive":
		return demand{
			strong: []profile{
				{"sales", mid, 3, 6},
				{"sales", senior, 6, 12},
				{"sales", senior, 6, 12},
			},
			fair: []profile{
				{"success", mid, 4, 6},
				{"success", senior, 6, 11},
				{"sales", lead, 10, 16},
			},
			weak: []profile{{"sales", junior, 1, 2}, {"success", junior, 1, 2}},
		}
	case "customer-success":
		return demand{
			strong: []profile{
				{"success", mid, 3, 6},
				{"success", mid, 3, 6},
				{"success", senior, 6, 11},
			},
			fair: []profile{{"sales", mid, 3, 6}, {"success", lead, 9, 14}},
			weak: []profile{{"success", junior, 1, 2}, {"sales", junior, 1, 2}},
		}
	default: // the chief financial officer
		return demand{
			strong: []profile{{"finance", lead, 14, 22}},
			fair:   []profile{{"finance", senior, 10, 13}},
			weak:   []profile{{"finance", mid, 5, 6}},
		}
	}
}

// applicant draws the experience of an applicant for a role.
func applicant(c chance, role string) profile {
	d := demandOf(role)
	bad, good := 0.2, 0.45
	if role == "lead-software-developer" {
		bad = 0.1 // the title makes the requirements clear
	}
	switch x := c.Float64(); {
	case x < bad:
		return pick(c, d.weak)
	case x < 1-good:
		return pick(c, d.fair)
	}
	return pick(c, d.strong)
}

// fit returns how well a career matches a role.
func fit(role string, k *career) grade {
	d := demandOf(role)
	matches := func(list []profile) bool {
		for _, p := range list {
			if p.discipline == k.discipline.key && p.level == k.level && p.least <= k.years() &&
				k.years() <= p.most {
				return true
			}
		}
		return false
	}
	switch {
	case matches(d.strong):
		return strong
	case matches(d.fair):
		return fair
	}
	return weak
}

// overqualified reports whether a career is in the right discipline but above the role's level.
func overqualified(role string, k *career) bool {
	same, most := false, junior
	for _, p := range demandOf(role).strong {
		same, most = same || p.discipline == k.discipline.key, max(most, p.level)
	}
	return same && k.level > most
}

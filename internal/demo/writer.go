package demo

import "strings"

// writer writes the sentences of one career. It uses no pattern twice.
type writer struct {
	chance
	career *career
	used   map[string]bool
}

func newWriter(c chance, k *career) *writer { return &writer{c, k, map[string]bool{}} }

// unused returns one of the patterns that have not been used.
func (w *writer) unused(patterns []string) string {
	p := pick(w.chance, patterns)
	for range 2 * len(patterns) {
		if !w.used[p] {
			break
		}
		p = pick(w.chance, patterns)
	}
	w.used[p] = true
	return p
}

// sentences returns the requested number of sentences about a job, without a period at the end, for
// lists.
func (w *writer) sentences(job employment, n int) []string {
	out := job.said
	d := w.career.discipline
	systems := some(w.chance, job.field.systems, len(job.field.systems))
	for i := len(out); i < n; i++ {
		fill := filler{
			w.chance,
			w.career,
			job.field,
			systems[i%len(systems)],
			systems[(i+1)%len(systems)],
		}
		switch {
		case job.level == junior:
			out = append(out, fill.in(w.unused(d.early)))
		case job.level == lead && i < (n+1)/2:
			out = append(out, fill.in(w.unused(d.led)))
		default:
			out = append(out, fill.in(w.unused(d.deeds)+w.unused(d.ends)))
		}
	}
	return out
}

// filler fills the patterns of one sentence about one system.
type filler struct {
	chance
	career          *career
	field           field
	system, another string
}

// in returns a pattern's text: one alternative of each [a|b], and a value for each {slot}.
func (f filler) in(pattern string) string {
	return replaced(either(f.chance, pattern), '{', '}', f.slot)
}

// either chooses one of each of a pattern's [alternatives|like|these].
func either(c chance, pattern string) string {
	return replaced(
		pattern,
		'[',
		']',
		func(list string) string { return pick(c, strings.Split(list, "|")) },
	)
}

// replaced returns a pattern with the text between brackets replaced.
func replaced(pattern string, opens, closes byte, with func(string) string) string {
	var b strings.Builder
	for {
		i := strings.IndexByte(pattern, opens)
		if i < 0 {
			return b.String() + pattern
		}
		b.WriteString(pattern[:i])
		end := i + strings.IndexByte(pattern[i:], closes)
		b.WriteString(with(pattern[i+1 : end]))
		pattern = pattern[end+1:]
	}
}

// slot returns a value for a slot.
func (f filler) slot(name string) string {
	switch name {
	case "system":
		return f.system
	case "system2":
		return f.another
	case "customers":
		return f.field.customers
	case "lang":
		return f.known(f.career.discipline.languages, 0)
	case "lang2":
		return f.known(append(f.career.discipline.core[:1:1], f.career.discipline.languages...), 0)
	case "store":
		return f.known(f.career.discipline.stores, f.IntN(2))
	case "method":
		return f.known(f.career.discipline.methods, f.IntN(2))
	case "lib":
		return f.known([]string{"React", "Vue", "Svelte", "TypeScript"}, 0)
	}
	return f.number(name)
}

// known returns a skill of the career that is in a list: the first one, or with skip the next one.
func (f filler) known(list []string, skip int) string {
	found := ""
	for _, s := range f.career.skills {
		for _, l := range list {
			if s == l && (found == "" || skip > 0) {
				if found != "" {
					skip--
				}
				found = s
			}
		}
	}
	if found == "" {
		return f.career.skills[0]
	}
	return found
}

func (f filler) number(name string) string {
	switch name {
	case "n":
		return spelled(f.between(4, 9))
	case "few":
		return spelled(f.between(2, 3))
	case "tens":
		return itoa(f.between(11, 48))
	case "pct":
		return pick(
			f.chance,
			[]string{
				"a third",
				"half",
				"a quarter",
				"two thirds",
				itoa(5*f.between(3, 14)) + "%",
				itoa(f.between(21, 64)) + "%",
			},
		)
	case "k":
		return itoa(f.between(3, 90)) + "," + pick(f.chance, []string{"000", "500", "200"})
	case "slow":
		return itoa(10 * f.between(35, 190))
	case "fast":
		return itoa(10 * f.between(4, 24))
	case "low":
		return itoa(f.between(31, 58))
	case "high":
		return itoa(f.between(74, 96))
	case "more":
		return itoa(f.between(98, 141))
	case "digit":
		return itoa(f.between(1, 9))
	case "money":
		if f.is(0.4) {
			return "€" + itoa(10*f.between(18, 96)) + ",000"
		}
		return "€" + itoa(f.between(1, 24)) + "." + itoa(f.between(1, 9)) + " million"
	}
	panic("no slot is called " + name)
}

// spelled returns a number below thirteen as a word.
func spelled(n int) string {
	names := []string{
		"no",
		"one",
		"two",
		"three",
		"four",
		"five",
		"six",
		"seven",
		"eight",
		"nine",
		"ten",
		"eleven",
		"twelve",
	}
	if n < len(names) {
		return names[n]
	}
	return itoa(n)
}

// upper returns a text with a capital first letter.
func upper(s string) string {
	for i, r := range s {
		return strings.ToUpper(string(r)) + s[i+len(string(r)):]
	}
	return s
}

// profile returns the paragraph at the top of a résumé.
func (w *writer) profile() string {
	k, job := w.career, w.career.current()
	f := filler{w.chance, k, job.field, "", ""}
	var parts []string
	ties := []string{", now in ", ", at present in ", ", today in "}
	if job.to != 0 {
		ties = []string{", most recently in ", ", until " + job.to.String() + " in ", ", last in "}
	}
	switch years := k.years(); {
	case k.discipline.key == "switcher":
		parts = append(
			parts,
			upper(
				aYear(years),
			)+" as "+article(
				strings.ToLower(job.title),
			)+", and a "+strings.ToLower(
				k.education.degree[:1],
			)+k.education.degree[1:]+" finished in "+itoa(
				k.education.to,
			)+".",
		)
	case years < 1:
		parts = append(
			parts,
			pick(
				w.chance,
				[]string{"Finished ", "Completed "},
			)+article(
				k.education.degree,
			)+" in "+itoa(
				k.education.to,
			)+"; first job since "+job.from.String()+" at "+job.employer+".",
		)
	case k.level == lead:
		parts = append(
			parts,
			upper(
				aYear(years),
			)+" of "+k.discipline.noun+", "+pick(
				w.chance,
				[]string{"the last ", "of which "},
			)+aYear(
				max(2, k.led()/12),
			)+pick(
				w.chance,
				[]string{" as a lead", " leading others"},
			)+", today in "+job.field.name+" at "+job.employer+".",
		)
	default:
		parts = append(
			parts,
			upper(
				aYear(years),
			)+" of "+k.discipline.noun+pick(
				w.chance,
				ties,
			)+job.field.name+" at "+job.employer+".",
		)
	}
	care := some(w.chance, k.discipline.care, 2)
	opening := pick(
		w.chance,
		[]string{
			"Cares about",
			"Known for",
			"Best at",
			"Looks for teams that value",
			"Has learned to insist on",
			"Likes to talk about",
		},
	)
	parts = append(
		parts,
		opening+" "+care[0]+" and "+care[1]+pick(
			w.chance,
			[]string{"", ", above all where " + f.field.customers + " depend on them", ""},
		)+".",
	)
	return strings.Join(parts, " ")
}

// aYear returns a number of years in words.
func aYear(n int) string {
	if n == 1 {
		return "one year"
	}
	return spelled(n) + " years"
}

// article returns a noun with its indefinite article.
func article(noun string) string {
	if strings.ContainsRune("aeiouAEIOU", rune(noun[0])) {
		return "an " + noun
	}
	return "a " + noun
}

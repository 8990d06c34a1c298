package demo

import (
	"strings"
	"time"

	"hirewire/ent"
	"hirewire/internal/eventlog"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// Company is the demo company's name, for hiring's Bootstrap.
const Company = "Harbourline"

// mailDomain is reserved for examples, so mail to it is never delivered.
const mailDomain = "harbourline.example"

// colleague is a user of the company.
type colleague struct {
	key, name, title string
	role             workflow.CompanyRole
	// confidential is User.confidentialAccess.
	confidential bool
	// since is how many working days ago the account was created.
	since int
}

// colleagues returns the company's users. Those with a sign-in token come first.
func colleagues() []colleague {
	return []colleague{
		{"admin", "Amara Osei", "Chief People Officer", workflow.RoleAdmin, true, 400},
		{
			"recruiter",
			"Rosa Lindqvist",
			"Senior Technical Recruiter",
			workflow.RoleRecruiter,
			false,
			390,
		},
		{"lead", "Leila Haddad", "Director of Engineering", workflow.RoleMember, false, 380},
		{"interviewer", "Ivan Petrov", "Staff Engineer", workflow.RoleMember, false, 370},

		{
			"piotr",
			"Piotr Zieliński",
			"People Systems Administrator",
			workflow.RoleAdmin,
			false,
			399,
		},
		{"tom", "Tom Hargreaves", "Recruiter, Commercial", workflow.RoleRecruiter, false, 365},
		{"mei", "Mei Tanaka", "Talent Partner", workflow.RoleRecruiter, false, 260},
		{"agnes", "Agnes Brandt", "Internal Auditor", workflow.RoleAuditor, false, 350},
		{"samuel", "Samuel Okonkwo", "Recruiting Coordinator", workflow.RoleMember, false, 330},
		{"ines", "Inês Carvalho", "Recruiting Coordinator", workflow.RoleMember, false, 150},
		{"noah", "Noah Bakker", "Talent Sourcer", workflow.RoleMember, false, 240},
		{
			"jonas",
			"Jonas Weber",
			"Support Engineer and Community Sourcer",
			workflow.RoleMember,
			false,
			310,
		},
		{"henrik", "Henrik Nyström", "Chief Technology Officer", workflow.RoleMember, false, 398},
		{"claire", "Claire Moreau", "Chief Executive", workflow.RoleMember, false, 400},
		{
			"yusuf",
			"Yusuf Demir",
			"Engineering Manager, Applications",
			workflow.RoleMember,
			false,
			340,
		},
		{"hannah", "Hannah Doyle", "Head of Infrastructure", workflow.RoleMember, false, 355},
		{"arjun", "Arjun Mehta", "Principal Engineer", workflow.RoleMember, false, 372},
		{"olena", "Olena Kovalenko", "Senior Backend Engineer", workflow.RoleMember, false, 290},
		{"tiago", "Tiago Ferreira", "Senior Frontend Engineer", workflow.RoleMember, false, 280},
		{"linh", "Nguyễn Thùy Linh", "Site Reliability Engineer", workflow.RoleMember, false, 200},
		{"david", "David Whitlock", "Senior Data Engineer", workflow.RoleMember, false, 270},
		{"sofia", "Sofia Ricci", "Head of Product", workflow.RoleMember, false, 345},
		{"kwame", "Kwame Mensah", "Lead Product Designer", workflow.RoleMember, false, 320},
		{"marta", "Marta Navarro", "VP Commercial", workflow.RoleMember, false, 360},
		{"ruben", "Ruben de Vries", "Account Executive", workflow.RoleMember, false, 230},
		{"greta", "Greta Hoffmann", "Head of Customer Success", workflow.RoleMember, false, 300},
	}
}

// joined returns when the account was created.
func (c colleague) joined() time.Time { return ago(c.since, officeOpens+time.Hour) }

func (c colleague) id() string { return ids.Named(ids.User, c.joined(), c.key) }

// departments returns the company's departments, each after its parent.
func departments() [][2]string {
	return [][2]string{
		{"Harbourline", ""},
		{"Engineering", "Harbourline"},
		{"Platform", "Engineering"},
		{"Applications", "Engineering"},
		{"Data and Forecasting", "Engineering"},
		{"Infrastructure", "Engineering"},
		{"Product and Design", "Harbourline"},
		{"Product Management", "Product and Design"},
		{"Design", "Product and Design"},
		{"Commercial", "Harbourline"},
		{"Sales", "Commercial"},
		{"Customer Success", "Commercial"},
		{"Operations", "Harbourline"},
		{"Finance", "Operations"},
		{"People", "Operations"},
	}
}

func locations() []ent.Location {
	at := func(name, city, region, country, zone string) ent.Location {
		return ent.Location{
			Name:     name,
			City:     text(city),
			Region:   text(region),
			Country:  text(country),
			TimeZone: text(zone),
		}
	}
	return []ent.Location{
		at("Hamburg", "Hamburg", "Hamburg", "DE", "Europe/Berlin"),
		at("Rotterdam", "Rotterdam", "Zuid-Holland", "NL", "Europe/Amsterdam"),
		at("Lisbon", "Lisboa", "Lisboa", "PT", "Europe/Lisbon"),
		at("Gothenburg", "Göteborg", "Västra Götaland", "SE", "Europe/Stockholm"),
		at("Valencia", "Valencia", "Comunitat Valenciana", "ES", "Europe/Madrid"),
		at("Remote in Europe", "", "", "", "Europe/Berlin"),
	}
}

func tags() []string {
	return []string{
		"golang",
		"kubernetes",
		"postgres",
		"typescript",
		"python",
		"distributed systems",
		"mentor",
		"speaker",
		"open source",
		"logistics background",
		"remote only",
		"can relocate",
		"speaks German",
		"speaks Dutch",
		"strong writer",
		"silver medallist",
		"former colleague",
	}
}

// origin is a source, with the percentage of applications that come from it.
type origin struct {
	kind   workflow.SourceKind
	label  string
	weight int
}

// origins returns the company's own sources and the standard ones that it uses.
func origins() []origin {
	return []origin{
		{workflow.SourceCareersPage, "Careers page", 28},
		{workflow.SourceJobBoard, "LinkedIn", 22},
		{workflow.SourceJobBoard, "Stack Jobs", 11},
		{workflow.SourceSourced, "Sourced by the team", 14},
		{workflow.SourceReferral, "Referral", 13},
		{workflow.SourceAgency, "Brightwater Search", 5},
		{workflow.SourceEvent, "GopherCon Europe", 3},
		{workflow.SourceEvent, "Transport Logistic fair", 2},
		{workflow.SourceInternal, "Internal application", 2},
	}
}

// text returns a pointer to s, or nil for an empty text.
func text(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// founded returns when the company was created in Hirewire.
func founded() time.Time { return ago(400, officeOpens) }

// found generates all rows of the company that do not belong to a posting.
func (w *world) found() {
	w.addPeople()
	w.addPlaces()
	w.addLists()
	for _, r := range roles() {
		w.roles[r.key] = r
		w.addRole(r)
	}
}

func (w *world) addPeople() {
	staff := colleagues()
	for i := range w.scale.moreStaff {
		staff = append(staff, w.extraColleague(i))
	}
	for _, c := range staff {
		at := c.joined()
		u := &ent.User{
			ID:        c.id(),
			CreatedAt: w.cal.real(at),
			UpdatedAt: w.cal.real(at),
			Version:   1,
			Email: address(
				c.name,
			) + "@" + mailDomain,
			Name:               c.name,
			Title:              text(c.title),
			Role:               c.role,
			ConfidentialAccess: c.confidential,
		}
		w.staff[c.key] = u
		w.out.Users = append(w.out.Users, u)
		w.happened(at, system(), eventlog.Entry{
			ID: ids.Named(ids.Event, at, "user/"+c.key), Kind: eventlog.UserAdded,
			Facts: eventlog.Facts{UserID: u.ID},
		})
	}
}

// extraColleague returns a colleague that only a large company has.
func (w *world) extraColleague(i int) colleague {
	c := chanceOf("staff/" + itoa(i))
	r := pick(c, w.regions)
	role, title := workflow.RoleMember, pick(
		c,
		[]string{
			"Software Engineer",
			"Senior Engineer",
			"Engineering Manager",
			"Product Manager",
			"Account Manager",
		},
	)
	if i%6 == 0 {
		role, title = workflow.RoleRecruiter, "Recruiter"
	}
	name, _ := r.someone(c)
	key := "staff-" + itoa(i)
	w.moreStaff = append(w.moreStaff, key)
	return colleague{key, name + " " + roman(i), title, role, false, c.between(100, 390)}
}

func (w *world) addPlaces() {
	at := founded().Add(time.Hour)
	for _, d := range departments() {
		row := &ent.Department{
			ID:        ids.Named(ids.Department, at, d[0]),
			CreatedAt: w.cal.real(at),
			Name:      d[0],
		}
		if d[1] != "" {
			row.ParentID = &w.departments[d[1]].ID
		}
		w.departments[d[0]] = row
		w.out.Departments = append(w.out.Departments, row)
		w.listed(at, row.ID)
	}
	for _, l := range locations() {
		l.ID, l.CreatedAt = ids.Named(ids.Location, at, l.Name), w.cal.real(at)
		w.locations[l.Name] = l.ID
		w.out.Locations = append(w.out.Locations, &l)
		w.listed(at, l.ID)
	}
}

func (w *world) addLists() {
	at := founded().Add(2 * time.Hour)
	for _, name := range tags() {
		row := &ent.Tag{ID: ids.Named(ids.Tag, at, name), CreatedAt: w.cal.real(at), Name: name}
		w.tags = append(w.tags, row.ID)
		w.out.Tags = append(w.out.Tags, row)
		w.listed(at, row.ID)
	}
	standard := map[string]string{}
	for _, s := range workflow.StandardSources() {
		standard[s.Name] = hiring.StandardSourceID(s)
	}
	for _, o := range origins() {
		id, ok := standard[o.label]
		if !ok {
			id = ids.Named(ids.Source, at, o.label)
			w.out.Sources = append(
				w.out.Sources,
				&ent.Source{ID: id, CreatedAt: w.cal.real(at), Kind: o.kind, Label: o.label},
			)
			w.listed(at, id)
		}
		for range o.weight {
			w.sources = append(w.sources, cameBy{id: id, kind: o.kind})
		}
	}
	for _, r := range workflow.StandardDecisionReasons() {
		w.reasons[r.Kind] = append(w.reasons[r.Kind], hiring.StandardReasonID(r))
	}
}

func (w *world) addRole(r role) {
	at := ago(300, officeOpens+3*time.Hour)
	id := ids.Named(ids.RoleProfile, at, r.key)
	w.roleIDs[r.key] = id
	w.out.RoleProfiles = append(w.out.RoleProfiles, &ent.RoleProfile{
		ID:               id,
		CreatedAt:        w.cal.real(at),
		UpdatedAt:        w.cal.real(at),
		Version:          1,
		Title:            r.title,
		Summary:          text(r.summary),
		Responsibilities: r.responsibilities,
		Requirements:     r.requirements,
		Plan:             r.plan(),
	})
	for i, a := range r.competencies {
		w.out.Competencies = append(w.out.Competencies, &ent.Competency{
			ID: ids.Named(
				ids.Competency,
				at,
				r.key+"/"+a.name,
			),
			CreatedAt:     w.cal.real(at),
			RoleProfileID: id,
			Name:          a.name,
			Kind:          a.kind,
			MustHave:      a.mustHave,
			Description:   text(a.description),
			Rubric:        a.rubric(),
			Position:      i,
		})
	}
	w.happened(at, w.by("recruiter"), eventlog.Entry{
		ID: ids.Named(ids.Event, at, "role/"+r.key), Kind: eventlog.CatalogItemCreated,
		Facts: eventlog.Facts{ItemID: id},
	})
}

// listed adds the event of a new entry in one of the company's lists.
func (w *world) listed(at time.Time, id string) {
	w.happened(at, w.by("piotr"), eventlog.Entry{
		ID: ids.Named(ids.Event, at, "list/"+id), Kind: eventlog.CatalogItemCreated,
		Facts: eventlog.Facts{ItemID: id},
	})
}

// address returns the part of an e-mail address before the @.
func address(name string) string {
	return strings.ReplaceAll(ascii(name), " ", ".")
}

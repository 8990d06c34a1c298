package hiring

import (
	"net/url"
	"slices"
	"strconv"
	"strings"

	"hirewire/internal/command"
	"hirewire/internal/ids"
	"hirewire/internal/normalize"
	"hirewire/internal/workflow"
)

// The bounds of a candidate's data, as documented in graph/schema.
const (
	maxName     = 200
	maxHeadline = 300
	maxSummary  = 20_000
	maxCity     = 200
	maxContacts = 20
	maxTags     = 50
)

// newCandidate checks a candidate to add and returns it normalized: trimmed, with phone numbers in
// international form and a kind for every link. addCandidate checks the tags, because that requires
// the database.
func (v *validation) newCandidate(in NewCandidateInput, path ...string) NewCandidateInput {
	at := func(field string) []string { return append(slices.Clone(path), field) }
	in.Name = v.personName(in.Name, at("name")...)
	in.Headline = v.Line(in.Headline, maxHeadline, at("headline")...)
	in.Summary = v.Prose(in.Summary, maxSummary, at("summary")...)
	in.City = v.Line(in.City, maxCity, at("city")...)
	region := ""
	in.Country, region = v.region(in.Country, at("country")...)
	in.Emails = v.emails(in.Emails, at("emails")...)
	in.Phones = v.phones(in.Phones, region, at("phones")...)
	in.Links = v.links(in.Links, at("links")...)
	v.IDList(in.TagIDs, ids.Tag, maxTags, at("tagIds")...)
	return in
}

// personName checks and normalizes a name. It must be a single line, because names are shown in
// lists and headers.
func (v *validation) personName(s string, path ...string) string {
	return v.Required(s, maxName, path...)
}

// region checks an optional country. It also returns the country as the region by which phone
// numbers are parsed, or an empty string if the country is missing or invalid.
func (v *validation) region(s *string, path ...string) (country *string, region string) {
	if s == nil {
		return nil, ""
	}
	code := *s
	if clean, err := normalize.Line(code); err == nil {
		code = clean
	}
	if code == "" {
		return nil, ""
	}
	before := v.Count()
	v.Country(code, path...)
	if v.Count() > before {
		return nil, ""
	}
	return &code, code
}

func (v *validation) emails(list []string, path ...string) []string {
	return contacts(
		v,
		list,
		path,
		normalize.EmailKey,
		func(s string, at []string) string { return v.Email(s, at...) },
	)
}

func (v *validation) phones(list []string, region string, path ...string) []string {
	return contacts(
		v,
		list,
		path,
		normalize.PhoneKey,
		func(s string, at []string) string { return v.Phone(s, region, at...) },
	)
}

func (v *validation) links(list []CandidateLinkInput, path ...string) []CandidateLinkInput {
	key := func(l CandidateLinkInput) string { return l.URL }
	return contacts(v, list, path, key, func(l CandidateLinkInput, at []string) CandidateLinkInput {
		l.URL = v.WebURL(l.URL, append(at, "url")...)
		if l.Kind == nil {
			kind := linkKind(l.URL)
			l.Kind = &kind
		}
		return l
	})
}

// contacts checks each element of a list, and that no two elements have the same key.
func contacts[E any](
	v *validation,
	list []E,
	path []string,
	key func(E) string,
	check func(E, []string) E,
) []E {
	if !v.Length(len(list), 0, maxContacts, path...) {
		return nil
	}
	out, seen := make([]E, 0, len(list)), make(map[string]bool, len(list))
	for i, e := range list {
		at, before := append(slices.Clone(path), strconv.Itoa(i)), v.Count()
		e = check(e, at)
		out = append(out, e)
		if v.Count() > before {
			continue
		}
		if k := key(e); seen[k] {
			v.Add(command.CodeDuplicate, "is listed twice", at...)
		} else {
			seen[k] = true
		}
	}
	return out
}

// linkKind returns the kind of site that an address leads to.
func linkKind(address string) workflow.LinkKind {
	u, err := url.Parse(address)
	if err != nil {
		return workflow.LinkOther
	}
	switch host := normalize.LinkSite(u); {
	case host == "linkedin.com":
		return workflow.LinkLinkedIn
	case host == "github.com", strings.HasSuffix(host, ".github.io"):
		return workflow.LinkGitHub
	case slices.Contains([]string{"behance.net", "dribbble.com", "codepen.io", "artstation.com"}, host):
		return workflow.LinkPortfolio
	case strings.Trim(u.Path, "/") == "" && u.RawQuery == "":
		return workflow.LinkWebsite
	}
	return workflow.LinkOther
}

// tagState is what the checks need to know about a tag that exists.
type tagState struct{ archived bool }

// checkTag adds an error if the tag cannot be chosen.
func (v *validation) checkTag(state map[string]tagState, id string, path ...string) {
	s, ok := state[id]
	switch {
	case !ok:
		v.Add(command.CodeNotFound, "does not exist", path...)
	case s.archived:
		v.Add(command.CodeArchived, "is archived", path...)
	}
}

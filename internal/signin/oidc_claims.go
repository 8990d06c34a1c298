package signin

import (
	"slices"
	"strings"

	"hirewire/internal/normalize"
	"hirewire/internal/workflow"
)

// claims are the provider's claims about a person, by name.
type claims map[string]any

// text returns a claim that is a string, trimmed; empty if it is missing or not a string.
func (c claims) text(name string) string {
	s, _ := c[name].(string)
	return strings.TrimSpace(s)
}

// email returns the address and whether the provider verified it. Some providers encode true as a
// string.
func (c claims) email() (address string, verified bool) {
	switch v := c["email_verified"].(type) {
	case bool:
		verified = v
	case string:
		verified = v == "true"
	}
	return c.text("email"), verified
}

// groups returns the list under a claim name, or under a path of names separated by dots. ok is
// false if there is none. A single string counts as a list.
func (c claims) groups(name string) (list []string, ok bool) {
	value, ok := c[name]
	if !ok {
		var at any = map[string]any(c)
		for part := range strings.SplitSeq(name, ".") {
			object, _ := at.(map[string]any)
			if at, ok = object[part]; !ok {
				return nil, false
			}
		}
		value = at
	}
	switch v := value.(type) {
	case string:
		return []string{v}, true
	case []any:
		for _, one := range v {
			if s, ok := one.(string); ok {
				list = append(list, s)
			}
		}
		return list, true
	}
	return nil, false
}

// complete reports whether the claims of the ID token suffice. Providers may put most of them into
// the user info only.
func (c claims) complete(o OIDC) bool {
	address, _ := c.email()
	_, grouped := c.groups(o.GroupsClaim)
	return address != "" && c.text("name") != "" && (grouped || len(o.Roles) == 0)
}

// fill adds the claims that the ID token lacks from the user info. The address and whether it is
// verified are always taken from the same source.
func (c claims) fill(more claims, o OIDC) {
	if address, _ := c.email(); address == "" {
		c["email"], c["email_verified"] = more["email"], more["email_verified"]
	}
	if _, ok := c.groups(o.GroupsClaim); !ok {
		if list, ok := more.groups(o.GroupsClaim); ok {
			all := make([]any, len(list))
			for i, g := range list {
				all[i] = g
			}
			c[o.GroupsClaim] = all
		}
	}
	for _, name := range []string{"name", "preferred_username"} {
		if c.text(name) == "" {
			c[name] = more[name]
		}
	}
}

// name returns the person's name: the claim name, preferred_username or the local part of the
// address, whichever is usable first, cut to 200 characters; "?" if none is.
func (c claims) name() string {
	address, _ := c.email()
	local, _, _ := strings.Cut(address, "@")
	for _, s := range []string{c.text("name"), c.text("preferred_username"), local} {
		if s, err := normalize.Line(s); err == nil && s != "" {
			if r := []rune(s); len(r) > 200 {
				s = string(r[:200])
			}
			return s
		}
	}
	return "?"
}

// role returns the company role for a person's groups. decided is false if the provider does not
// decide roles. An empty role that is decided refuses the person.
func (o OIDC) role(c claims) (role workflow.CompanyRole, decided bool) {
	if len(o.Roles) == 0 {
		return o.DefaultRole, false
	}
	groups, _ := c.groups(o.GroupsClaim)
	for _, role := range []workflow.CompanyRole{workflow.RoleAdmin, workflow.RoleRecruiter,
		workflow.RoleMember, workflow.RoleAuditor} {
		for group, r := range o.Roles {
			if r == role && slices.Contains(groups, group) {
				return role, true
			}
		}
	}
	return o.DefaultRole, true
}

// domain reports whether accounts may be created for an address.
func (o OIDC) domain(address string) bool {
	_, domain, ok := cutLast(address, "@")
	same := func(d string) bool {
		return normalize.EmailKey("x@"+d) == normalize.EmailKey("x@"+
			domain)
	}
	return ok && (len(o.Domains) == 0 || slices.ContainsFunc(o.Domains, same))
}

// cutLast is like strings.Cut but splits at the last occurrence of sep.
func cutLast(s, sep string) (before, after string, found bool) {
	i := strings.LastIndex(s, sep)
	if i < 0 {
		return s, "", false
	}
	return s[:i], s[i+len(sep):], true
}

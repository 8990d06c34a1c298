package signin

import (
	"slices"
	"strings"

	"hirewire/internal/normalize"
	"hirewire/internal/workflow"
)

// claims are what a provider says about somebody, by name.
type claims map[string]any

func (c claims) text(name string) string {
	s, _ := c[name].(string)
	return strings.TrimSpace(s)
}

// email is the address, and whether the provider made sure that it is theirs. Some providers write true as a text.
func (c claims) email() (address string, verified bool) {
	switch v := c["email_verified"].(type) {
	case bool:
		verified = v
	case string:
		verified = v == "true"
	}
	return c.text("email"), verified
}

// groups are found under a name, or under a path of names with dots between; ok is false where there are none.
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

// complete tells whether the ID token says all that is needed; most of it may be in the user info alone.
func (c claims) complete(o OIDC) bool {
	address, _ := c.email()
	_, grouped := c.groups(o.GroupsClaim)
	return address != "" && c.text("name") != "" && (grouped || len(o.Roles) == 0)
}

// fill takes from the user info what the ID token does not say. An address and whether it is verified come from one place.
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

// name is what somebody is called.
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

// role is what somebody's groups make of them. decided is false where the provider does not decide; the empty role
// refuses.
func (o OIDC) role(c claims) (role workflow.CompanyRole, decided bool) {
	if len(o.Roles) == 0 {
		return o.DefaultRole, false
	}
	groups, _ := c.groups(o.GroupsClaim)
	for _, role := range []workflow.CompanyRole{workflow.RoleAdmin, workflow.RoleRecruiter, workflow.RoleMember, workflow.RoleAuditor} {
		for group, r := range o.Roles {
			if r == role && slices.Contains(groups, group) {
				return role, true
			}
		}
	}
	return o.DefaultRole, true
}

// domain tells whether accounts are made for an address.
func (o OIDC) domain(address string) bool {
	_, domain, ok := cutLast(address, "@")
	same := func(d string) bool { return normalize.EmailKey("x@"+d) == normalize.EmailKey("x@"+domain) }
	return ok && (len(o.Domains) == 0 || slices.ContainsFunc(o.Domains, same))
}

func cutLast(s, sep string) (before, after string, found bool) {
	i := strings.LastIndex(s, sep)
	if i < 0 {
		return s, "", false
	}
	return s[:i], s[i+len(sep):], true
}

package app

import (
	"errors"
	"fmt"
	"net/netip"
	"net/url"
	"os"
	"strings"
	"time"

	"hirewire/internal/requestorigin"
	"hirewire/internal/signin"
	"hirewire/internal/workflow"
)

// signInSettings are those of sign-in and of what stands before the server.
type signInSettings struct {
	PublicURL       *url.URL
	TrustedProxies  []netip.Prefix
	TLSCert, TLSKey string
	Passwords       bool
	Idle, Absolute  time.Duration
	// OIDC's issuer is empty where there is no provider.
	OIDC           signin.OIDC
	OIDCSecretFile string
}

// oidcSecretEnv holds the client's secret itself. There is no flag for it: every user of a machine can read flags.
const oidcSecretEnv = "HIREWIRE_OIDC_CLIENT_SECRET" //nolint:gosec // the name, not the secret

// publicURLSetting is also that of commands that print links.
func publicURLSetting() setting {
	return setting{
		flag: "public-url", env: "HIREWIRE_PUBLIC_URL", usage: "URL under which people reach the server, https://hire.example.com; required behind a proxy",
		take: func(s *Settings, text string) error {
			text = strings.TrimRight(strings.TrimSpace(text), "/")
			if text == "" {
				return nil
			}
			u, err := url.Parse(text)
			if err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http" || u.Path != "" || u.RawQuery != "" || u.Fragment != "" || u.User != nil {
				return errors.New("give scheme and host alone, such as https://hire.example.com")
			}
			if u.Scheme == "http" && !requestorigin.LoopbackHost(u.Host) {
				return errors.New("it must begin with https://: over plain http anybody on the way reads sessions")
			}
			s.SignIn.PublicURL = u
			return nil
		},
	}
}

func siteSettings() []setting {
	return []setting{
		publicURLSetting(),
		{
			flag: "trusted-proxies", env: "HIREWIRE_TRUSTED_PROXIES", usage: "comma-separated addresses or networks of the proxies whose X-Forwarded-For and X-Forwarded-Proto headers are trusted: 10.0.0.0/8,192.0.2.7",
			take: func(s *Settings, text string) error {
				for _, part := range listOf(text, ",") {
					p, err := netip.ParsePrefix(part)
					if a, e := netip.ParseAddr(part); e == nil {
						p, err = netip.PrefixFrom(a, a.BitLen()), nil
					}
					if err != nil || p.Bits() == 0 {
						return errors.New("give addresses or networks, such as 10.0.0.0/8,192.0.2.7, and never all of them")
					}
					s.SignIn.TrustedProxies = append(s.SignIn.TrustedProxies, p.Masked())
				}
				return nil
			},
		},
		{
			flag: "tls-cert", env: "HIREWIRE_TLS_CERT", usage: "PEM file with the TLS certificate and its chain; the API is then served over HTTPS",
			take: func(s *Settings, text string) error { s.SignIn.TLSCert = text; return nil },
		},
		{
			flag: "tls-key", env: "HIREWIRE_TLS_KEY", usage: "PEM file with the private key of the TLS certificate",
			take: func(s *Settings, text string) error { s.SignIn.TLSKey = text; return nil },
		},
	}
}

func sessionSettings() []setting {
	return []setting{
		{
			flag: "session-idle", env: "HIREWIRE_SESSION_IDLE", value: "12h", usage: "how long a session lasts without use",
			take: func(s *Settings, text string) (err error) {
				s.SignIn.Idle, err = duration(text, 5*time.Minute, 90*24*time.Hour)
				return err
			},
		},
		{
			flag: "session-max", env: "HIREWIRE_SESSION_MAX", value: "168h", usage: "how long a session lasts at most",
			take: func(s *Settings, text string) (err error) {
				s.SignIn.Absolute, err = duration(text, 5*time.Minute, 365*24*time.Hour)
				return err
			},
		},
		{flag: "passwords", env: "HIREWIRE_PASSWORDS", value: "true", usage: "let people sign in with e-mail address and password", on: func(s *Settings) *bool { return &s.SignIn.Passwords }},
	}
}

func oidcSettings() []setting {
	text := func(flag, env, value, usage string, into func(o *signin.OIDC) *string) setting {
		return setting{flag: flag, env: env, value: value, usage: usage, take: func(s *Settings, text string) error {
			*into(&s.SignIn.OIDC) = strings.TrimSpace(text)
			return nil
		}}
	}
	return []setting{
		{
			flag: "oidc-issuer", env: "HIREWIRE_OIDC_ISSUER", usage: "issuer URL of the OpenID Connect provider for single sign-on, https://id.example.com; empty to turn single sign-on off",
			take: func(s *Settings, text string) error {
				text = strings.TrimSpace(text)
				u, err := url.Parse(text)
				if text != "" && (err != nil || u.Host == "" || u.Scheme != "https" && (u.Scheme != "http" || !requestorigin.LoopbackHost(u.Host))) {
					return errors.New("give the provider's issuer as it names itself, such as https://id.example.com/realms/staff")
				}
				s.SignIn.OIDC.Issuer = text
				return nil
			},
		},
		text("oidc-name", "HIREWIRE_OIDC_NAME", "Single sign-on", "name of the provider, shown on the sign-in page", func(o *signin.OIDC) *string { return &o.Name }),
		text("oidc-client-id", "HIREWIRE_OIDC_CLIENT_ID", "", "client ID of this server at the provider", func(o *signin.OIDC) *string { return &o.ClientID }),
		{
			flag: "oidc-client-secret-file", env: "HIREWIRE_OIDC_CLIENT_SECRET_FILE", usage: "file with the client secret; or set " + oidcSecretEnv + " to the secret itself; empty for a public client",
			take: func(s *Settings, file string) error {
				s.SignIn.OIDC.ClientSecret = os.Getenv(oidcSecretEnv)
				s.SignIn.OIDCSecretFile = file
				if file == "" {
					return nil
				}
				text, err := os.ReadFile(file) //nolint:gosec // the operator names it
				if err != nil || strings.TrimSpace(string(text)) == "" {
					return errors.New("name a file that this program can read and that is not empty")
				}
				s.SignIn.OIDC.ClientSecret = strings.TrimSpace(string(text))
				return nil
			},
		},
		{
			flag: "oidc-scopes", env: "HIREWIRE_OIDC_SCOPES", value: "profile,email", usage: "comma-separated scopes to request in addition to openid",
			take: func(s *Settings, text string) error { s.SignIn.OIDC.Scopes = listOf(text, ","); return nil },
		},
		text("oidc-groups-claim", "HIREWIRE_OIDC_GROUPS_CLAIM", "groups", "claim that lists a person's groups; dots lead into nested objects, as in realm_access.roles", func(o *signin.OIDC) *string { return &o.GroupsClaim }),
		{
			flag: "oidc-roles", env: "HIREWIRE_OIDC_ROLES", usage: "company role of each group, separated by semicolons: hiring-admins=ADMIN;recruiters=RECRUITER; empty if the provider does not decide roles",
			take: takeRoles,
		},
		{
			flag: "oidc-default-role", env: "HIREWIRE_OIDC_DEFAULT_ROLE", value: "MEMBER", usage: "company role of people in none of the groups in --oidc-roles; none to refuse them",
			take: func(s *Settings, text string) error {
				role := workflow.CompanyRole(strings.ToUpper(strings.TrimSpace(text)))
				if role == "NONE" || role == "" {
					s.SignIn.OIDC.DefaultRole = ""
					return nil
				}
				s.SignIn.OIDC.DefaultRole = role
				if !role.IsValid() || role == workflow.RoleAdmin {
					return errors.New("choose RECRUITER, MEMBER, AUDITOR or none")
				}
				return nil
			},
		},
		{flag: "oidc-jit", env: "HIREWIRE_OIDC_JIT", usage: "create an account at first single sign-on for people who were not invited", on: func(s *Settings) *bool { return &s.SignIn.OIDC.JustInTime }},
		{
			flag: "oidc-domains", env: "HIREWIRE_OIDC_DOMAINS", usage: "comma-separated e-mail domains for which --oidc-jit creates accounts; empty for all",
			take: func(s *Settings, text string) error {
				s.SignIn.OIDC.Domains = listOf(text, ",")
				for _, d := range s.SignIn.OIDC.Domains {
					if strings.ContainsAny(d, "@/: ") {
						return errors.New("give domains such as example.com")
					}
				}
				return nil
			},
		},
	}
}

func takeRoles(s *Settings, text string) error {
	for _, part := range listOf(text, ";") {
		at := strings.LastIndex(part, "=") // a group's name may have one itself
		if at <= 0 {
			return errors.New("give each group its role, such as hiring-admins=ADMIN;recruiters=RECRUITER")
		}
		role := workflow.CompanyRole(strings.ToUpper(strings.TrimSpace(part[at+1:])))
		if !role.IsValid() {
			return errors.New("the roles are ADMIN, RECRUITER, MEMBER and AUDITOR")
		}
		if s.SignIn.OIDC.Roles == nil {
			s.SignIn.OIDC.Roles = map[string]workflow.CompanyRole{}
		}
		s.SignIn.OIDC.Roles[strings.TrimSpace(part[:at])] = role
	}
	return nil
}

// listOf splits a text at a separator; empty parts do not count.
func listOf(text, separator string) []string {
	var out []string
	for part := range strings.SplitSeq(text, separator) {
		if part = strings.TrimSpace(part); part != "" {
			out = append(out, part)
		}
	}
	return out
}

// check looks at settings together. Those of the provider are only there for the server, which alone has a --session-max.
func (s *signInSettings) check() error {
	o := &s.OIDC
	switch {
	case s.Absolute == 0:
		return nil
	case (s.TLSCert == "") != (s.TLSKey == ""):
		return errors.New("--tls-cert and --tls-key belong together: give both, or neither")
	case s.TLSCert != "" && s.PublicURL != nil && s.PublicURL.Scheme != "https":
		return errors.New("--public-url begins with http:// and --tls-cert makes it https://: write it so")
	case s.Idle > s.Absolute:
		return fmt.Errorf("--session-idle %s is longer than --session-max %s", s.Idle, s.Absolute)
	case o.Issuer == "" && !s.Passwords:
		return errors.New("--passwords=false leaves no way to sign in: set --oidc-issuer")
	case o.Issuer == "" && (o.ClientID != "" || o.JustInTime || len(o.Roles) > 0):
		return errors.New("--oidc-… settings are without effect: set --oidc-issuer too")
	case o.Issuer != "" && o.ClientID == "":
		return errors.New("--oidc-issuer needs --oidc-client-id, the provider's name for this server")
	case o.JustInTime && len(o.Domains) == 0 && (len(o.Roles) == 0 || o.DefaultRole != ""):
		return errors.New("--oidc-jit would let in everybody whom the provider knows: name --oidc-domains, or --oidc-roles with --oidc-default-role none")
	}
	return nil
}

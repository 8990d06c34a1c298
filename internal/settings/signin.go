package settings

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

// SignIn are the settings of sign-in and of what stands in front of the server.
type SignIn struct {
	PublicURL       *url.URL
	TrustedProxies  []netip.Prefix
	TLSCert, TLSKey string
	Passwords       bool
	Idle, Absolute  time.Duration
	// OIDC has no issuer if there is no provider.
	OIDC           signin.OIDC
	OIDCSecretFile string
}

// oidcSecretEnv holds the client's secret itself. There is no flag for it, because every user of a
// machine can read flags.
const oidcSecretEnv = "HIREWIRE_OIDC_CLIENT_SECRET" //nolint:gosec // the name, not the secret

// PublicURL returns the setting of the public URL, for the server and for commands that print
// links.
func PublicURL() Setting {
	return Setting{
		Flag: "public-url", Env: "HIREWIRE_PUBLIC_URL",
		Usage: "URL under which people reach the server, https://hire.example.com; required " +
			"behind a proxy",
		take: func(s *Settings, text string) error {
			text = strings.TrimRight(strings.TrimSpace(text), "/")
			if text == "" {
				return nil
			}
			u, err := url.Parse(text)
			if err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http" ||
				u.Path != "" || u.RawQuery != "" || u.Fragment != "" || u.User != nil {
				return errors.New("give scheme and host alone, such as https://hire.example.com")
			}
			if u.Scheme == "http" && !requestorigin.LoopbackHost(u.Host) {
				return errors.New("it must begin with https://: " +
					"over plain http anybody on the way reads sessions")
			}
			s.SignIn.PublicURL = u
			return nil
		},
	}
}

func siteSettings() []Setting {
	return []Setting{
		PublicURL(),
		{
			Flag: "trusted-proxies", Env: "HIREWIRE_TRUSTED_PROXIES",
			Usage: "comma-separated addresses or networks of the proxies whose X-Forwarded-For " +
				"and X-Forwarded-Proto headers are trusted: 10.0.0.0/8,192.0.2.7",
			take: func(s *Settings, text string) error {
				for _, part := range SplitList(text, ",") {
					p, err := netip.ParsePrefix(part)
					if a, e := netip.ParseAddr(part); e == nil {
						p, err = netip.PrefixFrom(a, a.BitLen()), nil
					}
					if err != nil || p.Bits() == 0 {
						return errors.New(
							"give addresses or networks, such as 10.0.0.0/8,192.0.2.7, " +
								"and never all of them",
						)
					}
					s.SignIn.TrustedProxies = append(s.SignIn.TrustedProxies, p.Masked())
				}
				return nil
			},
		},
		{
			Flag: "tls-cert", Env: "HIREWIRE_TLS_CERT",
			Usage: "PEM file with the TLS certificate and its chain; the API is then served " +
				"over HTTPS",
			take: func(s *Settings, text string) error { s.SignIn.TLSCert = text; return nil },
		},
		{
			Flag: "tls-key", Env: "HIREWIRE_TLS_KEY",
			Usage: "PEM file with the private key of the TLS certificate",
			take:  func(s *Settings, text string) error { s.SignIn.TLSKey = text; return nil },
		},
	}
}

func sessionSettings() []Setting {
	return []Setting{
		{
			Flag: "session-idle", Env: "HIREWIRE_SESSION_IDLE", Default: "12h",
			Usage: "how long a session lasts without use",
			take: func(s *Settings, text string) (err error) {
				s.SignIn.Idle, err = ParseDuration(text, 5*time.Minute, 90*24*time.Hour)
				return err
			},
		},
		{
			Flag: "session-max", Env: "HIREWIRE_SESSION_MAX", Default: "168h",
			Usage: "how long a session lasts at most",
			take: func(s *Settings, text string) (err error) {
				s.SignIn.Absolute, err = ParseDuration(text, 5*time.Minute, 365*24*time.Hour)
				return err
			},
		},
		{
			Flag: "passwords", Env: "HIREWIRE_PASSWORDS", Default: "true",
			Usage: "let people sign in with e-mail address and password",
			on:    func(s *Settings) *bool { return &s.SignIn.Passwords },
		},
	}
}

func oidcSettings() []Setting {
	text := func(flag, env, value, usage string, into func(o *signin.OIDC) *string) Setting {
		take := func(s *Settings, text string) error {
			*into(&s.SignIn.OIDC) = strings.TrimSpace(text)
			return nil
		}
		return Setting{Flag: flag, Env: env, Default: value, Usage: usage, take: take}
	}
	return []Setting{
		{
			Flag: "oidc-issuer", Env: "HIREWIRE_OIDC_ISSUER",
			Usage: "issuer URL of the OpenID Connect provider for single sign-on, " +
				"https://id.example.com; empty to turn single sign-on off",
			take: func(s *Settings, text string) error {
				text = strings.TrimSpace(text)
				u, err := url.Parse(text)
				if text != "" && (err != nil || u.Host == "" ||
					u.Scheme != "https" && (u.Scheme != "http" || !requestorigin.LoopbackHost(u.Host))) {
					return errors.New("give the provider's issuer as it names itself, " +
						"such as https://id.example.com/realms/staff")
				}
				s.SignIn.OIDC.Issuer = text
				return nil
			},
		},
		text("oidc-name", "HIREWIRE_OIDC_NAME", "Single sign-on",
			"name of the provider, shown on the sign-in page",
			func(o *signin.OIDC) *string { return &o.Name }),
		text("oidc-client-id", "HIREWIRE_OIDC_CLIENT_ID", "",
			"client ID of this server at the provider",
			func(o *signin.OIDC) *string { return &o.ClientID }),
		{
			Flag: "oidc-client-secret-file", Env: "HIREWIRE_OIDC_CLIENT_SECRET_FILE",
			Usage: "file with the client secret; or set " +
				oidcSecretEnv +
				" to the secret itself; empty for a public client",
			take: func(s *Settings, file string) error {
				s.SignIn.OIDC.ClientSecret = os.Getenv(oidcSecretEnv)
				s.SignIn.OIDCSecretFile = file
				if file == "" {
					return nil
				}
				text, err := os.ReadFile(file) //nolint:gosec // the operator names it
				if err != nil || strings.TrimSpace(string(text)) == "" {
					return errors.New(
						"name a file that this program can read and that is not empty",
					)
				}
				s.SignIn.OIDC.ClientSecret = strings.TrimSpace(string(text))
				return nil
			},
		},
		{
			Flag: "oidc-scopes", Env: "HIREWIRE_OIDC_SCOPES", Default: "profile,email",
			Usage: "comma-separated scopes to request in addition to openid",
			take: func(s *Settings, text string) error {
				s.SignIn.OIDC.Scopes = SplitList(text, ",")
				return nil
			},
		},
		text("oidc-groups-claim", "HIREWIRE_OIDC_GROUPS_CLAIM", "groups",
			"claim that lists a person's groups; "+
				"dots lead into nested objects, as in realm_access.roles",
			func(o *signin.OIDC) *string { return &o.GroupsClaim }),
		{
			Flag: "oidc-roles", Env: "HIREWIRE_OIDC_ROLES",
			Usage: "company role of each group, separated by semicolons: " +
				"hiring-admins=ADMIN;recruiters=RECRUITER; empty if the provider does not " +
				"decide roles",
			take: takeRoles,
		},
		{
			Flag: "oidc-default-role", Env: "HIREWIRE_OIDC_DEFAULT_ROLE", Default: "MEMBER",
			Usage: "company role of people in none of the groups in --oidc-roles; none to " +
				"refuse them",
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
		{
			Flag: "oidc-jit", Env: "HIREWIRE_OIDC_JIT",
			Usage: "create an account at first single sign-on for people who were not invited",
			on:    func(s *Settings) *bool { return &s.SignIn.OIDC.JustInTime },
		},
		{
			Flag: "oidc-domains", Env: "HIREWIRE_OIDC_DOMAINS",
			Usage: "comma-separated e-mail domains for which --oidc-jit creates accounts; " +
				"empty for all",
			take: func(s *Settings, text string) error {
				s.SignIn.OIDC.Domains = SplitList(text, ",")
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
	for _, part := range SplitList(text, ";") {
		at := strings.LastIndex(part, "=") // a group's name may have one itself
		if at <= 0 {
			return errors.New("give each group its role, " +
				"such as hiring-admins=ADMIN;recruiters=RECRUITER")
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

// SplitList splits a text at a separator. It leaves empty parts out.
func SplitList(text, separator string) []string {
	var out []string
	for part := range strings.SplitSeq(text, separator) {
		if part = strings.TrimSpace(part); part != "" {
			out = append(out, part)
		}
	}
	return out
}

// check returns an error for settings that contradict each other. Only the server has those of the
// provider, and only the server has a --session-max.
func (s *SignIn) check() error {
	o := &s.OIDC
	switch {
	case s.Absolute == 0:
		return nil
	case (s.TLSCert == "") != (s.TLSKey == ""):
		return errors.New("--tls-cert and --tls-key belong together: give both, or neither")
	case s.TLSCert != "" && s.PublicURL != nil && s.PublicURL.Scheme != "https":
		return errors.New("--public-url begins with http:// and --tls-cert makes it https://: " +
			"write it so")
	case s.Idle > s.Absolute:
		return fmt.Errorf("--session-idle %s is longer than --session-max %s", s.Idle, s.Absolute)
	case o.Issuer == "" && !s.Passwords:
		return errors.New("--passwords=false leaves no way to sign in: set --oidc-issuer")
	case o.Issuer == "" && (o.ClientID != "" || o.JustInTime || len(o.Roles) > 0):
		return errors.New("--oidc-… settings are without effect: set --oidc-issuer too")
	case o.Issuer != "" && o.ClientID == "":
		return errors.New(
			"--oidc-issuer needs --oidc-client-id, the provider's name for this server",
		)
	case o.JustInTime && len(o.Domains) == 0 && (len(o.Roles) == 0 || o.DefaultRole != ""):
		return errors.New("--oidc-jit would let in everybody whom the provider knows: " +
			"name --oidc-domains, or --oidc-roles with --oidc-default-role none")
	}
	return nil
}

package settings_test

import (
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/settings"
)

// source has the defaults of a list, and the values that a test sets.
type source map[string]string

func (s source) String(flag string) string {
	if value, ok := s[flag]; ok {
		return value
	}
	for _, one := range settings.All() {
		if one.Flag == flag {
			return one.Default
		}
	}
	return ""
}

func (s source) Bool(flag string) bool { return s.String(flag) == "true" }

func (s source) IsSet(flag string) bool {
	_, ok := s[flag]
	return ok
}

func TestDefaults(t *testing.T) {
	s, err := settings.Read(source{}, settings.All())
	require.NoError(t, err)
	require.Equal(t, "127.0.0.1:8080", s.Listen)
	require.Equal(t, slog.LevelInfo, s.LogLevel)
	require.Equal(t, settings.Auto, s.ViewerRate)
	require.Equal(t, time.Duration(settings.Auto), s.ShutdownDelay)
	require.True(t, s.SignIn.Passwords)
	require.False(t, s.MetricsNamed, "the address of the metrics is the default")
	require.Equal(t, "./data", s.StoreOptions(nil).DataDir)
	require.Equal(t, 200*time.Millisecond, s.StoreOptions(nil).SlowQuery)
}

func TestEverySettingHasANameOfItsOwn(t *testing.T) {
	seen := map[string]bool{}
	for _, one := range settings.All() {
		require.NotEmpty(t, one.Usage, one.Flag)
		for _, name := range []string{one.Flag, one.Env} {
			require.NotEmpty(t, name)
			require.False(t, seen[name], "%s is there twice", name)
			seen[name] = true
		}
	}
}

func TestWrongValuesAreRefused(t *testing.T) {
	for _, tt := range []struct {
		name   string
		values source
		says   string
	}{
		{
			name:   "a value",
			values: source{"max-conns": "many"},
			says:   `the setting --max-conns (HIREWIRE_MAX_CONNS) is "many": give a whole number from 0 to 1000`,
		},
		{
			name:   "a password is not repeated",
			values: source{"database": "mysql://root:hunter2@localhost/x"},
			says:   `the setting --database (DATABASE_URL) is "…": it must begin with postgres://`,
		},
		{name: "auto", values: source{"viewer-rate": "fast"}, says: "0 for no limit, or auto"},
		{name: "a delay", values: source{"shutdown-delay": "soon"}, says: "or auto"},
		{name: "two of one", values: source{"demo-live": "true"}, says: "--demo-live needs --demo"},
		{
			name:   "one address",
			values: source{"metrics-listen": "127.0.0.1:8080"},
			says:   "--listen and --metrics-listen are both 127.0.0.1:8080",
		},
		{
			name:   "profiles at the address of the API",
			values: source{"pprof-listen": "127.0.0.1:8080"},
			says:   "--pprof-listen is 127.0.0.1:8080, which is also the address of the API",
		},
		{
			name:   "profiles at the address of the metrics",
			values: source{"pprof-listen": "127.0.0.1:9464"},
			says:   "give the profiles an address of their own",
		},
		{
			name:   "half a pair",
			values: source{"tls-cert": "x.pem"},
			says:   "--tls-cert and --tls-key belong together",
		},
		{
			name:   "no way to sign in",
			values: source{"passwords": "false"},
			says:   "leaves no way to sign in",
		},
		{
			name:   "a proxy for everybody",
			values: source{"trusted-proxies": "0.0.0.0/0"},
			says:   "never all of them",
		},
		{
			name:   "a role for a group",
			values: source{"oidc-issuer": "https://id.example.com", "oidc-roles": "staff=BOSS"},
			says:   "the roles are ADMIN, RECRUITER, MEMBER and AUDITOR",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := settings.Read(tt.values, settings.All())
			require.ErrorContains(t, err, tt.says)
			require.NotContains(t, err.Error(), "hunter2")
		})
	}
}

func TestLists(t *testing.T) {
	s, err := settings.Read(source{
		"trusted-proxies": " 10.1.2.3/8, ,192.0.2.7", "oidc-issuer": "https://id.example.com",
		"oidc-client-id": "hirewire", "oidc-roles": "a=b=ADMIN; staff = member",
	}, settings.All())
	require.NoError(t, err)
	var proxies []string
	for _, p := range s.SignIn.TrustedProxies {
		proxies = append(proxies, p.String())
	}
	require.Equal(t, "10.0.0.0/8 192.0.2.7/32", strings.Join(proxies, " "))
	require.Len(t, s.SignIn.OIDC.Roles, 2)
	require.Equal(t, "ADMIN", string(s.SignIn.OIDC.Roles["a=b"]))
	require.Equal(t, "MEMBER", string(s.SignIn.OIDC.Roles["staff"]))
}

func TestAddressesOfLinks(t *testing.T) {
	const local, public = "http://127.0.0.1:8080", "https://hire.example.com"
	for _, tt := range []struct{ name, public, cert, at, base, local string }{
		{name: "as it listens", at: "127.0.0.1:8080", base: local, local: local},
		{name: "on all addresses", at: "[::]:8080", base: local, local: local},
		{
			name: "with a certificate", cert: "x", at: ":8443",
			base: "https://127.0.0.1:8443", local: "https://127.0.0.1:8443",
		},
		{
			name: "behind a proxy", public: public + "/", at: "10.0.0.1:80",
			base: public, local: "http://10.0.0.1:80",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s, err := settings.Read(source{
				"public-url": tt.public, "tls-cert": tt.cert, "tls-key": tt.cert,
			}, settings.All())
			require.NoError(t, err)
			require.Equal(t, tt.base, s.BaseURL(tt.at))
			require.Equal(t, tt.local, s.LocalURL(tt.at))
		})
	}
}

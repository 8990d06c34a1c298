package web_test

import (
	"net/http"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/hiring"
)

// The page is the same with and without a link, and loads nothing from other sites.
func TestThePageBehindLinks(t *testing.T) {
	k := onSQLite(t)
	b := k.browser()
	page := b.send(http.MethodGet, "/auth/link", nil).okay()
	require.Contains(t, page.body, `<script src="/auth/link.js" defer>`)
	require.NotContains(t, page.body, "Acme")
	policy := page.header.Get("Content-Security-Policy")
	require.Contains(t, policy, "script-src 'self'")
	require.Contains(t, policy, "img-src 'self'")
	require.NotContains(t, policy, "unsafe")
	require.Contains(t, b.send(http.MethodGet, "/auth/link.js",
		nil).okay().header.Get("Content-Type"), "text/javascript")
	require.Contains(t, b.send(http.MethodGet, "/auth/link.css",
		nil).okay().header.Get("Content-Type"), "text/css")
	for _, outside := range regexp.MustCompile(`(?:src|href)="([^"]*)"`).FindAllStringSubmatch(page.body, -1) {
		require.True(t, strings.HasPrefix(outside[1], "/") && !strings.HasPrefix(outside[1], "//"),
			outside[1])
	}
}

// The minimum length of a password that the page requires and names is the server's.
func TestThePageNamesTheRulesOfPasswords(t *testing.T) {
	k := onSQLite(t)
	page := k.browser().send(http.MethodGet, "/auth/link", nil).okay().body
	found := regexp.MustCompile(`minlength="(\d+)"`).FindStringSubmatch(page)
	require.NotEmpty(t, found)
	least, err := strconv.Atoi(found[1])
	require.NoError(t, err)
	require.Contains(t, page, "At least "+found[1]+" characters")
	_, token := k.invite("ada@acme.example")
	const letters = "qm7 xr4 zt9 wb2 kp5"
	k.browser().post("/auth/accept", body{
		"token":    token,
		"password": letters[:least-1],
	}).refuses(http.StatusUnprocessableEntity, "BAD_PASSWORD")
	k.browser().post("/auth/accept", body{"token": token, "password": letters[:least]}).okay()
}

var tokenOfStyle = regexp.MustCompile(`(?m)^  (--[\w-]+): (.*);$`)

// The page uses the colors and sizes of the dashboard's sign-in page.
func TestThePageHasTheColorsOfTheDashboard(t *testing.T) {
	tokens := func(file string) map[string]string {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		out := map[string]string{}
		for _, m := range tokenOfStyle.FindAllStringSubmatch(string(text), -1) {
			out[m[1]] = m[2]
		}
		return out
	}
	dashboard, page := tokens("../../dashboard/app/src/styles.css"), tokens("link.css")
	require.Greater(t, len(page), 20)
	for name, value := range page {
		require.Equal(t, dashboard[name], value, name)
	}
	style, err := os.ReadFile("link.css")
	require.NoError(t, err)
	for _, used := range regexp.MustCompile(`var\((--[\w-]+)\)`).FindAllStringSubmatch(string(style), -1) {
		require.Contains(t, page, used[1])
	}
}

// The logo of the page is the dashboard's icon.
func TestThePageHasTheLogo(t *testing.T) {
	icon, err := os.ReadFile("../../dashboard/app/public/icon.svg")
	require.NoError(t, err)
	shapes := string(icon[strings.Index(string(icon), "<rect"):strings.Index(string(icon),
		"</svg>")])
	require.Contains(t, onSQLite(t).browser().send(http.MethodGet, "/auth/link", nil).okay().body,
		shapes)
}

func TestTheFirstAdminNamesTheCompanyInTheBrowser(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		_, err := k.db.Store.Exec(t.Context(), "UPDATE company_settings SET name = ?",
			hiring.UnnamedCompany)
		require.NoError(t, err)
		first, err := k.signin.FirstRun(t.Context())
		require.NoError(t, err)
		b := k.browser()
		require.JSONEq(
			t,
			`{"kind":"FIRST_RUN","email":"","name":"","company":null,"invitedBy":null,"asksCompany":true}`,
			b.post("/auth/link", body{"token": secretOf(first)}).okay().body,
		)
		in := body{
			"token": secretOf(first), "password": good, "email": "ada@acme.example",
			"name": "Ada", "company": strings.Repeat("x", 201),
		}
		wrong := b.post("/auth/accept", in)
		wrong.refuses(http.StatusUnprocessableEntity, "BAD_INPUT")
		require.Contains(t, wrong.body, `"field":"company"`)
		in["company"] = "Acme"
		b.post("/auth/accept", in).okay()
		b.isIn("ada@acme.example")
		_, token := k.invite("bob@acme.example")
		require.Contains(t, b.post("/auth/link", body{"token": token}).okay().body,
			`"company":"Acme"`)
	})
}

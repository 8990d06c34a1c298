package endtoend_test

import (
	"encoding/json"
	"net/http"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// jars has the cookies of the documented curl commands, by the name of the cookie jar.
type jars map[string]map[string]string

// curl sends the request of a curl command that uses a cookie jar.
func (j jars) curl(v *visitor, command string) reply {
	v.t.Helper()
	args := words(command)
	method, path, body := http.MethodGet, "", ""
	var headers []string
	v.cookies = map[string]string{}
	for i := 1; i < len(args); i++ {
		switch arg := args[i]; arg {
		case "-s":
		case "-b":
			i++
			require.NotNil(v.t, j[args[i]], command)
			v.cookies = j[args[i]]
		case "-c":
			i++
			j[args[i]] = v.cookies
		case "-X":
			i++
			method = args[i]
		case "-H":
			i++
			name, value, _ := strings.Cut(args[i], ": ")
			headers = append(headers, name, value)
		case "-d":
			i++
			method, body = http.MethodPost, args[i]
		default:
			path = strings.TrimPrefix(arg, "http://127.0.0.1:8080")
			require.NotContains(v.t, path, "://", command)
		}
	}
	return v.text(method, path, body, headers...)
}

// The documented example of signing in works word for word, with the documented results.
func TestTheExampleOfSigningIn(t *testing.T) {
	text, err := os.ReadFile("../../docs/API.md")
	require.NoError(t, err)
	dir := t.TempDir()
	s := serve(t, "--data", dir)
	v, kept := newVisitor(t, s.base), jars{}
	shows := []string{
		`{"kind":"INVITATION","email":"ada@example.com","name":"Ada Byron","company":null,"invitedBy":null,"asksCompany":true}`,
		`"name":"Ada Byron"`,
		`"role":"ADMIN"`,
		`{"viewer":{"name":"Ada Byron","role":"ADMIN"}}`,
		`"current":true`,
		`{}`,
		`{}`,
		`"redirect":null`,
	}
	token, session := "", ""
	for _, block := range shellBlocks(t, string(text), "Signing in") {
		for line := range strings.Lines(block) {
			line = strings.NewReplacer("$TOKEN", token, "$SESSION", session).Replace(line)
			if args, ours := strings.CutPrefix(strings.TrimSpace(line), "go run . "); ours {
				_, token, _ = strings.Cut(must(t, append(words(args), "--data", dir)...), "#")
				continue
			}
			require.NotEmpty(t, shows, line)
			r := kept.curl(v, line)
			require.Equal(t, http.StatusOK, r.status, "%s: %s", line, r.body)
			require.Contains(t, r.body, shows[0], line)
			shows = shows[1:]
			var list struct{ Sessions []struct{ ID string } }
			if strings.Contains(line, "/auth/sessions\n") {
				require.NoError(t, json.Unmarshal([]byte(r.body), &list))
				require.NotEmpty(t, list.Sessions)
				session = list.Sessions[len(list.Sessions)-1].ID
			}
		}
	}
	require.Empty(t, shows)
	for name, cookies := range kept {
		v.cookies = cookies
		require.Equal(t, http.StatusUnauthorized, v.query(who).status, name)
	}
}

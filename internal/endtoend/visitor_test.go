package endtoend_test

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// visitor acts like a browser: it keeps the cookies that it gets, and sends them to any server.
type visitor struct {
	t       *testing.T
	base    string
	cookies map[string]string
}

func newVisitor(t *testing.T, base string) *visitor {
	t.Helper()
	return &visitor{t: t, base: strings.TrimSuffix(base, "/graphql"), cookies: map[string]string{}}
}

// at returns the same browser at another server.
func (v *visitor) at(base string) *visitor {
	v.t.Helper()
	return &visitor{t: v.t, base: base, cookies: v.cookies}
}

func (v *visitor) cookie() string {
	var all []string
	for name, value := range v.cookies {
		all = append(all, name+"="+value)
	}
	return strings.Join(all, "; ")
}

// send sends a request with a JSON body, or without a body if it is nil. headers are names and
// values in turn.
func (v *visitor) send(method, path string, body any, headers ...string) reply {
	v.t.Helper()
	if body == nil {
		return v.text(method, path, "", headers...)
	}
	text, err := json.Marshal(body)
	require.NoError(v.t, err)
	return v.text(
		method,
		path,
		string(text),
		append([]string{"Content-Type", "application/json"}, headers...)...)
}

// text is like send, but sends the body unchanged.
func (v *visitor) text(method, path, body string, headers ...string) reply {
	v.t.Helper()
	req, err := http.NewRequestWithContext(
		v.t.Context(),
		method,
		v.base+path,
		strings.NewReader(body),
	)
	require.NoError(v.t, err)
	if len(v.cookies) > 0 {
		req.Header.Set("Cookie", v.cookie())
	}
	for i := 0; i < len(headers); i += 2 {
		if headers[i] == "Host" {
			req.Host = headers[i+1]
			continue
		}
		req.Header.Set(headers[i], headers[i+1])
	}
	r := send(v.t, req)
	for _, c := range (&http.Response{Header: r.header}).Cookies() {
		if c.MaxAge < 0 {
			delete(v.cookies, c.Name)
		} else {
			v.cookies[c.Name] = c.Value
		}
	}
	return r
}

// post requires that a route returns 200, and decodes the response.
func (v *visitor) post(path string, body, into any) {
	v.t.Helper()
	r := v.send(http.MethodPost, path, body)
	require.Equal(v.t, http.StatusOK, r.status, r.body)
	if into != nil {
		require.NoError(v.t, json.Unmarshal([]byte(r.body), into), r.body)
	}
}

const goodPassword = "four plain quiet words"

// invited accepts an invitation, and returns a browser with a session of the new account.
func (v *visitor) invited(link string) *visitor {
	v.t.Helper()
	_, token, _ := strings.Cut(link, "#")
	v.post("/auth/accept", map[string]string{"token": token, "password": goodPassword}, nil)
	return v
}

// signsIn returns another browser, which is signed in with a password.
func signsIn(t *testing.T, base, email string) (v *visitor, session string) {
	t.Helper()
	v = newVisitor(t, base)
	var in struct{ Session struct{ ID string } }
	v.post("/auth/sign-in", map[string]string{"email": email, "password": goodPassword}, &in)
	return v, in.Session.ID
}

// query sends an operation like a page of the server. headers are names and values in turn.
func (v *visitor) query(query string, headers ...string) reply {
	v.t.Helper()
	return v.send(
		http.MethodPost,
		"/graphql",
		map[string]string{"query": query},
		append([]string{"Origin", v.base}, headers...)...)
}

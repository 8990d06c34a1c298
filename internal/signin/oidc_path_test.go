package signin_test

import (
	"net/url"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/signin"
)

func TestLocalPath(t *testing.T) {
	for _, path := range []string{
		"/", "/postings", "/postings/", "/a/../b", "/a/./b?x=1#y", "/candidates?candidate=cnd_1",
		"/a//b", "/.well-known", "/..a", "/a/%2e%2e/b",
		"/?next=//evil.example", "/#//evil.example", "/%2F/evil.example",
	} {
		require.Equal(t, path, signin.LocalPath(path))
	}
	for _, path := range []string{
		"", "evil", "https://evil.example/", "javascript:alert(1)", "//evil.example",
		"///evil.example", `/\evil.example`, "/\t/evil.example", "/\n/evil.example",
		"/.//evil.example", "/././/evil.example", "/..//evil.example", "/a/..//evil.example",
		"/a/b/../..//evil.example", "/a/../..//evil.example",
		"/%2e//evil.example", "/%2E//evil.example", "/%2e%2e//evil.example", "/.%2e//evil.example",
		"/a/%2E.//evil.example", "/.///evil.example",
		"/.//", "/.//evil.example/..", "/" + strings.Repeat("a", 1000),
	} {
		require.Equal(t, "/", signin.LocalPath(path), "%q", path)
	}
}

// For every input, the result stays on this site, also after a browser has resolved it again.
func FuzzLocalPath(f *testing.F) {
	for _, path := range []string{"/postings", "/.//evil.example", "/%2e//evil.example", "/a/..//x",
		`/\x`, "//x"} {
		f.Add(path)
	}
	base, err := url.Parse("https://hire.example/auth/oidc/callback")
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, path string) {
		got := signin.LocalPath(path)
		for range 2 {
			to, err := base.Parse(strings.NewReplacer("%2e", ".", "%2E", ".").Replace(got))
			require.NoError(t, err)
			require.Equal(t, "https://hire.example", to.Scheme+"://"+to.Host, "%q", path)
			require.False(t, strings.HasPrefix(to.EscapedPath(), "//"), "%q", path)
			got = to.RequestURI()
		}
	})
}

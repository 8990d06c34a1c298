package normalize

import (
	"net/url"
	"strings"
	"unicode"
)

// maxLink is the length of a web address in bytes.
const maxLink = 2000

// Link returns s as a web address that can be followed. Addresses without a scheme get https://, as
// in linkedin.com/in/ada. Invisible and direction-changing characters are removed, since with them
// an address does not read as where it leads; blanks inside are percent-encoded. Link refuses other
// schemes than http and https, and addresses with a user name or a password.
func Link(s string) (string, error) {
	if err := storable(s); err != nil {
		return "", err
	}
	if len(s) > 16*maxLink {
		return "", tooLong("must be a web address of at most 2,000 characters")
	}
	s = strings.Join(strings.Fields(withoutUnseen(s)), "%20")
	if s == "" {
		return "", malformed("must be a web address, such as https://example.com")
	}
	s, ok := withScheme(s)
	if len(s) > maxLink {
		return "", tooLong("must be a web address of at most 2,000 characters")
	}
	u, err := url.Parse(s)
	if !ok || err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Hostname() == "" {
		return "", malformed("must be an address that starts with https:// or http://")
	}
	if u.User != nil {
		return "", malformed("must be an address without a user name or a password before the host")
	}
	return s, nil
}

// withoutUnseen removes invisible characters and replaces white space by spaces.
func withoutUnseen(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r), isFiller(r):
			return ' '
		case isIgnorable(r), unicode.Is(unicode.Noncharacter_Code_Point, r):
			return -1
		}
		return r
	}, s)
}

// withScheme returns an address with the scheme that it lacks, and its scheme in lower case. ok is
// false if s has no scheme and does not begin with the name of a host.
func withScheme(s string) (address string, ok bool) {
	if scheme, rest, found := strings.Cut(s, "://"); found && isScheme(scheme) {
		return strings.ToLower(scheme) + "://" + rest, true
	}
	if rest, found := strings.CutPrefix(s, "//"); found {
		s = rest
	}
	host := s
	if end := strings.IndexAny(s, "/?#"); end >= 0 {
		host = s[:end]
	}
	if name, port, found := strings.Cut(host, ":"); found {
		if port == "" || strings.Trim(port, "0123456789") != "" {
			return s, false // javascript:, mailto:, tel: and the like
		}
		host = name
	}
	_, ok = hostName(hostSpelling(host))
	return "https://" + s, ok
}

func isScheme(s string) bool {
	return s != "" && !strings.ContainsFunc(s, func(r rune) bool {
		return r > unicode.MaxASCII || !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '+' &&
			r != '-' && r != '.'
	})
}

// LinkKey returns the form of a web address by which duplicates are found: host and path, folded.
// It is empty for an address that identifies no person, such as the front page of GitHub, and for
// text that is not an address.
func LinkKey(address string) string {
	u, err := url.Parse(withoutUnseen(readable(address)))
	if err != nil {
		return ""
	}
	host, path, query := LinkSite(u), strings.TrimRight(u.EscapedPath(), "/"), u.Query()
	switch host {
	case "linkedin.com", "github.com":
		if path == "" {
			return ""
		}
		query = nil // only says where the address was copied
	}
	for name := range query {
		if strings.HasPrefix(name, "utm_") {
			query.Del(name)
		}
	}
	key := host + path
	if len(query) > 0 {
		key += "?" + query.Encode()
	}
	return bounded(simpleFold(strings.TrimSpace(key)))
}

// LinkSite returns the host of an address, in a form that is equal for two spellings of one site.
func LinkSite(u *url.URL) string {
	host := hostSpelling(u.Hostname())
	if ascii, err := hosts().ToASCII(host); err == nil {
		host = ascii
	}
	host = strings.TrimPrefix(strings.ToLower(host), "www.")
	if strings.HasSuffix(host, ".linkedin.com") {
		return "linkedin.com" // de.linkedin.com shows the same profiles
	}
	return host
}

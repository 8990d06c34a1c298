package normalize

import (
	"net/mail"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/idna"
	"golang.org/x/text/unicode/norm"
)

// maxEmail is the length of an address in bytes. RFC 5321 allows 256 for a path, which includes two
// angle brackets.
const maxEmail = 254

// Email returns the address s as it is stored and displayed: without invisible characters,
// surrounding white space or a leading mailto:, and with its domain in lower case. It refuses
// anything but a single address, addresses of more than 254 bytes, quoted local parts, and domains
// that are not names of hosts on the internet.
func Email(s string) (string, error) {
	if err := storable(s); err != nil {
		return "", err
	}
	if len(s) > 16*maxEmail {
		return "", tooLong("must be an e-mail address of at most 254 characters")
	}
	s = withoutMailto(line(s))
	if wide := norm.NFKC.String(s); plain(wide) {
		s = wide // typed in full-width characters
	}
	local, domain, ok := cutLast(strings.ReplaceAll(s, "\uFF20", "@"), "@")
	switch {
	case strings.HasPrefix(local, `"`):
		return "", malformed("must be an address without quotation marks: " +
			`mail systems reject addresses such as "ada b"@example.com`)
	case strings.HasPrefix(domain, "["):
		return "", malformed("must have a domain name after the @, such as example.com, and not " +
			"a network address")
	case !ok || local == "" || domain == "":
		return "", notAnEmail()
	}
	shown, ascii, ok := shownHost(hostSpelling(domain))
	if !ok {
		return "", notAnEmail()
	}
	address := local + "@" + shown
	// ParseAddress also accepts display names, comments and angle brackets; the input asks for an
	// address alone.
	a, err := mail.ParseAddress(address)
	if err != nil || a.Address != address {
		return "", notAnEmail()
	}
	if max(len(address), len(local)+1+len(ascii)) > maxEmail {
		return "", tooLong("must be an e-mail address of at most 254 characters")
	}
	return address, nil
}

func notAnEmail() *Refusal {
	return malformed("must be an e-mail address, such as " +
		"ada@example.com")
}

// EmailKey returns the identity that an address stands for: addresses that differ only by case,
// invisible characters, Unicode normalization or the spelling of the domain have the same key.
// Sign-in, invitations and the search for duplicates compare keys. EmailKey never fails. It returns
// an empty key for text without visible characters and for text that cannot be stored, which no
// account has as its address.
func EmailKey(s string) string {
	if !Storable(s) {
		return ""
	}
	s = withoutSpace(norm.NFKC.String(withoutMailto(withoutSpace(s))))
	if Blank(s) {
		return ""
	}
	local, domain, ok := cutLast(s, "@")
	if !ok {
		return bounded(simpleFold(local))
	}
	domain = hostSpelling(domain)
	if ascii, err := hosts().ToASCII(domain); err == nil {
		domain = ascii
	} else {
		domain = simpleFold(domain)
	}
	return bounded(simpleFold(local) + "@" + domain)
}

// solid returns s without white space and invisible characters.
func withoutSpace(s string) string {
	return fewMarks(strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || unicode.IsControl(r) || isFiller(r) || isIgnorable(r) ||
			unicode.Is(unicode.Noncharacter_Code_Point, r) {
			return -1
		}
		return r
	}, s))
}

// withoutMailto returns the address in a mailto: link; other text is returned as it is.
func withoutMailto(s string) string {
	const scheme = "mailto:"
	if len(s) < len(scheme) || !strings.EqualFold(s[:len(scheme)], scheme) {
		return s
	}
	s, _, _ = strings.Cut(s[len(scheme):], "?")
	return strings.TrimSpace(s)
}

// hostSpelling returns a domain with ASCII dots for the full stops of other scripts, and without a
// trailing dot.
func hostSpelling(domain string) string {
	domain = strings.NewReplacer("\u3002", ".", "\uFF0E", ".", "\uFF61", ".").Replace(domain)
	return strings.TrimSuffix(strings.TrimSpace(domain), ".")
}

// Domain returns the domain s as it is stored and displayed: in lower case, without invisible
// characters and a trailing dot.
func Domain(s string) (string, error) {
	if err := storable(s); err != nil {
		return "", err
	}
	shown, _, ok := shownHost(hostSpelling(withoutUnseen(s)))
	if !ok {
		return "", malformed("must be a domain, such as example.com")
	}
	return shown, nil
}

// shownHost returns a domain in the form for people and in the ASCII form of DNS. A domain that was
// given in ASCII is also shown in ASCII.
func shownHost(domain string) (shown, ascii string, ok bool) {
	if ascii, ok = hostName(domain); !ok || plain(domain) {
		return ascii, ascii, ok
	}
	shown, err := hosts().ToUnicode(ascii)
	return shown, ascii, err == nil
}

// hostName returns a domain in the ASCII form of DNS. ok is false if it is not a host name with a
// dot.
func hostName(domain string) (ascii string, ok bool) {
	ascii, err := hosts().ToASCII(domain)
	if err != nil || !strings.Contains(ascii, ".") {
		return "", false
	}
	for label := range strings.SplitSeq(ascii, ".") {
		if strings.HasPrefix(label, "-") || strings.HasSuffix(label, "-") {
			return "", false
		}
	}
	return ascii, true
}

// hosts returns the profile that maps host names to the form of DNS (UTS 46, non-transitional).
func hosts() *idna.Profile {
	return idna.New(idna.MapForLookup(), idna.Transitional(false), idna.BidiRule(),
		idna.CheckHyphens(false), idna.StrictDomainName(true), idna.VerifyDNSLength(true))
}

// simpleFold folds case character by character: unlike full folding it keeps ß and ss apart, which
// are different mailboxes.
func simpleFold(s string) string {
	return norm.NFC.String(strings.Map(func(r rune) rune {
		least := r
		for next := unicode.SimpleFold(r); next != r; next = unicode.SimpleFold(next) {
			least = min(least, next)
		}
		if least == r && unicode.SimpleFold(r) == r {
			return r
		}
		return unicode.ToLower(least)
	}, s))
}

func cutLast(s, sep string) (before, after string, found bool) {
	i := strings.LastIndex(s, sep)
	if i < 0 {
		return s, "", false
	}
	return s[:i], s[i+len(sep):], true
}

// shorter reports whether s has at most this many characters.
func hasAtMost(s string, most int) bool {
	return len(s) <= most ||
		utf8.RuneCountInString(s) <= most
}

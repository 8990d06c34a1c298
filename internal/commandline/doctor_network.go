package commandline

import (
	"crypto/tls"
	"fmt"
	"net"
	"strings"
	"time"

	"hirewire/internal/settings"
)

// loopback reports whether only this machine reaches an address.
func loopback(address string) bool {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		return false
	}
	ip := net.ParseIP(strings.Trim(host, "[]"))
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

func (d *doctor) network() {
	s := d.settings
	encrypted := s.SignIn.TLSCert != ""
	public := s.SignIn.PublicURL != nil && s.SignIn.PublicURL.Scheme == "https"
	behind := len(s.SignIn.TrustedProxies) > 0
	switch {
	case encrypted:
		d.say("transport", levelOK, "served over HTTPS", "")
	case loopback(s.Listen):
		d.say("transport", levelOK, "plain HTTP, for this machine alone", "")
	case public && behind:
		d.say(
			"transport",
			levelNote,
			"plain HTTP behind a proxy, on "+s.Listen,
			"make sure that only the proxy can reach that address: use a firewall, or listen on the proxy's network",
		)
	default:
		d.say(
			"transport",
			levelUnsafe,
			"plain HTTP on "+s.Listen+": keys and sessions can be read on the network",
			"set --tls-cert and --tls-key, or --public-url and --trusted-proxies and listen on an address that only the proxy can reach",
		)
	}
	if public && !encrypted {
		d.check(
			"proxies",
			behind,
			"proxies are named",
			levelUnsafe,
			"--public-url says that a proxy stands in front, and --trusted-proxies names none: everybody has its address, in limits, lock-outs and the audit trail",
			"set --trusted-proxies to its addresses",
		)
	}
	d.check(
		"metrics",
		s.MetricsListen == settings.Off || loopback(s.MetricsListen),
		"metrics are off, or for this machine",
		levelUnsafe,
		"metrics on "+s.MetricsListen+" are for everybody who reaches that address",
		"set --metrics-listen to an address that only Prometheus reaches, or put it behind a firewall",
	)
	d.check(
		"profiles",
		s.PprofListen == settings.Off || loopback(s.PprofListen),
		"profiles are off, or for this machine",
		levelUnsafe,
		"profiles on "+s.PprofListen+" are for anyone who reaches that address",
		"set --pprof-listen to a loopback address, or to off",
	)
	if n := len(s.CORSOrigins); n > 0 {
		d.say(
			"cors",
			levelNote,
			fmt.Sprintf(
				"pages of %s may do whatever somebody who looks at them may",
				strings.Join(s.CORSOrigins, ", "),
			),
			"name only pages that you run",
		)
	}
	for _, origin := range s.CORSOrigins {
		if strings.HasPrefix(origin, "http:") && !loopback(s.Listen) {
			d.say(
				"cors-plain",
				levelUnsafe,
				"pages of "+origin+" come over plain HTTP",
				"take it out of --cors-origins outside development",
			)
		}
	}
}

func (d *doctor) tls() {
	cert, key := d.settings.SignIn.TLSCert, d.settings.SignIn.TLSKey
	if cert == "" {
		return
	}
	d.owned("tls-key", key)
	pair, err := tls.LoadX509KeyPair(cert, key)
	if err != nil {
		d.say(
			"tls-certificate",
			levelUnsafe,
			"the certificate cannot be used: "+err.Error(),
			"give --tls-cert and --tls-key that belong together",
		)
		return
	}
	const soon = 14 * 24 * time.Hour
	switch left := pair.Leaf.NotAfter.Sub(d.now()); {
	case left <= 0:
		d.say(
			"tls-certificate",
			levelUnsafe,
			"the certificate ended at "+pair.Leaf.NotAfter.Format(time.DateOnly),
			"renew it, and restart the server",
		)
	case left < soon:
		d.say(
			"tls-certificate",
			levelNote,
			"the certificate ends at "+pair.Leaf.NotAfter.Format(time.DateOnly),
			"renew it, and restart the server",
		)
	default:
		d.say(
			"tls-certificate",
			levelOK,
			"good until "+pair.Leaf.NotAfter.Format(time.DateOnly),
			"",
		)
	}
}

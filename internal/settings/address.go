package settings

import "net"

// BaseURL returns the address that links begin with, for a server that listens at an address: the
// public URL if there is one.
func (s *Settings) BaseURL(at string) string {
	if s.SignIn.PublicURL != nil {
		return s.SignIn.PublicURL.String()
	}
	return s.LocalURL(at)
}

// LocalURL returns an address that a browser on this machine can open, for a server that listens at
// an address.
func (s *Settings) LocalURL(at string) string {
	if s.SignIn.TLSCert != "" {
		return "https://" + reachable(at)
	}
	return "http://" + reachable(at)
}

// reachable replaces an unspecified host by the loopback address.
func reachable(address string) string {
	host, port, err := net.SplitHostPort(address)
	if err != nil {
		return address
	}
	if ip := net.ParseIP(host); host == "" || ip != nil && ip.IsUnspecified() {
		host = "127.0.0.1"
	}
	return net.JoinHostPort(host, port)
}

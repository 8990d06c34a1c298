package audit

import (
	"context"
	"strings"
	"unicode/utf8"
)

// Client describes where a request came from.
type Client struct {
	// Address is the network address of the client, and not of a trusted proxy.
	Address string
	// Agent is the user agent.
	Agent string
}

// maxAddress and maxAgent bound the values that are stored, in bytes.
const (
	maxAddress = 64
	maxAgent   = 300
)

type clientKey struct{}

// WithClient returns a context that carries the client of a request. It truncates long values and
// removes bytes that are not text.
func WithClient(ctx context.Context, c Client) context.Context {
	return context.WithValue(ctx, clientKey{},
		Client{Address: bounded(c.Address, maxAddress), Agent: bounded(c.Agent, maxAgent)})
}

// ClientOf returns the client that ctx carries; the zero value if the work was not requested by a
// client.
func ClientOf(ctx context.Context) Client {
	c, _ := ctx.Value(clientKey{}).(Client)
	return c
}

// bounded returns s without NUL and invalid UTF-8, truncated to most bytes at a character boundary.
func bounded(s string, most int) string {
	s = strings.ToValidUTF8(strings.ReplaceAll(s, "\x00", ""), "")
	if len(s) <= most {
		return s
	}
	for most > 0 && !utf8.RuneStart(s[most]) {
		most--
	}
	return s[:most]
}

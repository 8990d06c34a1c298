package audit

import (
	"context"
	"strings"
	"unicode/utf8"
)

// Client is where a request came from.
type Client struct {
	// Address is the network address, that of the person and not of a proxy that is trusted.
	Address string
	// Agent is what the program calls itself.
	Agent string
}

// maxAddress and maxAgent bound what a client can make us store, in bytes.
const (
	maxAddress = 64
	maxAgent   = 300
)

type clientKey struct{}

// WithClient gives a context that says where the request came from. What does not fit or is no text is cut away.
func WithClient(ctx context.Context, c Client) context.Context {
	return context.WithValue(ctx, clientKey{}, Client{Address: bounded(c.Address, maxAddress), Agent: bounded(c.Agent, maxAgent)})
}

// ClientOf tells where the request of a context came from; it is empty for what no request asked for.
func ClientOf(ctx context.Context) Client {
	c, _ := ctx.Value(clientKey{}).(Client)
	return c
}

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

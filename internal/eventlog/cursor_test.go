package eventlog_test

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"hirewire/internal/eventlog"
)

func codec(t interface {
	require.TestingT
	Helper()
}, fill byte,
) *eventlog.Codec {
	t.Helper()
	c, err := eventlog.NewCodec(bytes.Repeat([]byte{fill}, eventlog.KeySize))
	require.NoError(t, err)
	return c
}

func TestCursorsRoundTripAndHideWhatTheySay(t *testing.T) {
	c := codec(t, 1)
	rapid.Check(t, func(t *rapid.T) {
		p := eventlog.Position{Epoch: rapid.Int64().Draw(t, "epoch"),
			Seq: rapid.Int64().Draw(t, "seq")}
		one, two := c.Encode(p), c.Encode(p)
		require.NotEqual(t, one, two, "two cursors of one place must not be comparable")
		require.Len(t, two, len(c.Encode(eventlog.Position{})),
			"the length must not tell the position")
		for _, s := range []string{one, two} {
			got, err := c.Decode(s)
			require.NoError(t, err)
			require.Equal(t, p, got)
		}
	})
}

func TestCursorsOfOthersAreRefused(t *testing.T) {
	c := codec(t, 1)
	good := c.Encode(eventlog.Position{Epoch: 7, Seq: 9})
	_, err := codec(t, 2).Decode(good)
	require.ErrorIs(t, err, eventlog.ErrCursor)
	for i := range good {
		b := []byte(good)
		if b[i] = 'A'; good[i] == 'A' {
			b[i] = 'B'
		}
		_, err := c.Decode(string(b))
		require.ErrorIs(t, err, eventlog.ErrCursor, "character %d was changed", i)
	}
	for _, s := range []string{"", "x", good[1:], good + "A", good + "=", "\x00"} {
		_, err := c.Decode(s)
		require.ErrorIs(t, err, eventlog.ErrCursor, "%q", s)
	}
}

func FuzzCursor(f *testing.F) {
	c := codec(f, 3)
	f.Add(c.Encode(eventlog.Position{Epoch: 1, Seq: 2}))
	f.Add("")
	f.Add("AAAA")
	f.Fuzz(func(t *testing.T, s string) {
		p, err := c.Decode(s)
		if err != nil {
			require.Equal(t, eventlog.Position{}, p)
			return
		}
		again, err := c.Decode(c.Encode(p))
		require.NoError(t, err)
		require.Equal(t, p, again)
	})
}

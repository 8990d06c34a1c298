package demo

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/gabriel-vasile/mimetype"
	"github.com/stretchr/testify/require"

	"hirewire/ent"
)

func TestPDFIsWellFormed(t *testing.T) {
	home := place{"Lyon", "FR", ""}
	p := &person{
		row: &ent.Candidate{
			Name:     "Nguyễn Łukasz (Çelik) \\",
			Headline: text("Lead"),
		},
		home:   home,
		email:  "a@example.com",
		career: newLibrary().careerOf(chanceOf("career"), life{profile: profile{"backend", lead, 10, 12}, at: virtualNow(), origin: "FR", home: home, schools: []place{home}}),
	}
	data := resume(chanceOf("resume"), p)
	require.Equal(t, "application/pdf", mimetype.Detect(data).String())
	require.Equal(t, data, resume(chanceOf("resume"), p), "the output must be deterministic")
	require.Contains(t, string(data), `(Nguyen Lukasz \(`+"\xc7"+`elik\) \\)`)
	require.True(t, bytes.HasSuffix(data, []byte("%%EOF\n")))

	start, err := strconv.Atoi(between(t, string(data), "startxref\n", "\n"))
	require.NoError(t, err)
	table := strings.Split(string(data[start:]), "\n")
	require.Equal(t, "xref", table[0])
	for i, line := range table[3:10] {
		at, err := strconv.Atoi(line[:10])
		require.NoError(t, err)
		require.Len(t, line+"\n", 20, "an entry of the table has 20 bytes")
		require.True(t, bytes.HasPrefix(data[at:], fmt.Appendf(nil, "%d 0 obj\n", i+1)))
	}
	length, err := strconv.Atoi(between(t, string(data), "/Length ", " "))
	require.NoError(t, err)
	require.Len(t, between(t, string(data), "stream\n", "\nendstream"), length)
}

func between(t *testing.T, s, from, to string) string {
	t.Helper()
	_, rest, ok := strings.Cut(s, from)
	require.True(t, ok)
	out, _, ok := strings.Cut(rest, to)
	require.True(t, ok)
	return out
}

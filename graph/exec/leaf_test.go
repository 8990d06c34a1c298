package exec_test

import (
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/stretchr/testify/require"

	"hirewire/graph/exec"
)

func FuzzTextIsWrittenAsGqlgenWritesIt(f *testing.F) {
	for _, s := range []string{
		"", "Ada Byron", "\"\\\t\r\n\b\x00\x1f\x7f", "Zoë 🦜 \u2028", "\xff broken \xc3", `\"`, strings.Repeat(`"`, 99),
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		want := written(graphql.MarshalString(s))
		require.Equal(t, want, written((*exec.Text)(&s)))
		require.Equal(t, want, written(exec.OptionalText(&s)))
		require.Equal(t, want, writtenWithin(t, (*exec.Text)(&s)), "into the buffer of an answer")
	})
}

func TestPlainValues(t *testing.T) {
	at := time.Date(2026, 11, 30, 23, 59, 58, 120_000_999, time.FixedZone("", 3600))
	require.Equal(t, `"2026-11-30T22:59:58.120000Z"`, written((*exec.DateTime)(&at)))
	require.Equal(t, `"2026-11-30T22:59:58.120000Z"`, written(exec.OptionalDateTime(&at)))
	require.Equal(t, `"Tag"`, written(exec.Name("Tag")))
	require.Equal(t, graphql.Null, exec.OptionalText(nil))
	require.Equal(t, graphql.Null, exec.OptionalDateTime(nil))
}

// What a plain value costs: the answer's buffer has room for it.
func TestPlainValuesDoNotAllocate(t *testing.T) {
	text, at := exec.Text("Ada \"Byron\""), exec.DateTime(time.Now())
	for name, value := range map[string]graphql.Marshaler{"text": &text, "time": &at, "name": exec.Name("Tag")} {
		list := make(graphql.Array, 100)
		for i := range list {
			list[i] = value
		}
		one := testing.AllocsPerRun(100, func() { writtenWithin(t, value) })
		hundred := testing.AllocsPerRun(100, func() { writtenWithin(t, list) })
		require.Less(t, hundred, one+10, name)
	}
}

package ws

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"
)

// A message that parse accepts is valid JSON and has the id and the payload that its type requires,
// as the rest of the package assumes.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		`{"type":"connection_init"}`, `{"type":"connection_init","payload":null}`,
		`{"type":"ping","payload":{"a":[1]}}`, `{"type":"pong","payload":3}`,
		`{"type":"subscribe","id":"1","payload":{"query":"{a}"}}`,
		`{"type":"subscribe","id":"","payload":{}}`, `{"type":"subscribe","id":1,"payload":{}}`,
		`{"type":"complete","id":"1"}{}`, `{"type":"complete","id":"1"} `,
		`{"type":"complete"}`, `null`, `[]`, `"`, "\xff", ``,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		m, ok := parse(text)
		if !ok {
			return
		}
		require.True(t, json.Valid(text))
		switch m.Type {
		case "subscribe":
			require.NotEmpty(t, *m.ID)
			require.True(t, json.Valid(m.Payload))
		case "complete":
			require.NotEmpty(t, *m.ID)
		case "connection_init", "ping", "pong":
			require.True(t, len(m.Payload) == 0 || json.Valid(m.Payload))
		default:
			t.Fatal(m.Type)
		}
	})
}

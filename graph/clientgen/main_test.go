package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/graph"
	"hirewire/graph/generated"
)

// The TypeScript client has the schema of this version, which is what `hirewire schema` prints, and
// its commands.
func TestTheClientsGeneratedFilesAreCurrent(t *testing.T) {
	for name, want := range files(generated.NewExecutableSchema(generated.Config{}).Schema()) {
		got, err := os.ReadFile(filepath.Join("../../clients/ts", name))
		require.NoError(t, err)
		if !bytes.Equal(want, got) {
			t.Errorf("clients/ts/%s is not current: run `go generate ./graph`", name)
		}
		if name == "schema.graphql" {
			var printed bytes.Buffer
			require.NoError(t, graph.WriteSchema(&printed))
			require.Equal(t, string(want), printed.String())
		}
	}
}

func TestCommandsWithAnEvent(t *testing.T) {
	text := string(commands(generated.NewExecutableSchema(generated.Config{}).Schema()))
	require.Contains(t, text, `"moveApplication"`)
	require.NotContains(t, text, `"moveApplications"`)
	require.NotContains(t, text, `"revokeSession"`)
}

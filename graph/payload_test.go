package graph_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/graph/generated"
)

// Every command returns a CommandPayload, so that clients can handle all commands in the same way.
func TestEveryCommandReturnsACommandPayload(t *testing.T) {
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	for _, field := range schema.Mutation.Fields {
		if field.Name == "__typename" {
			continue
		}
		payload := schema.Types[field.Type.Name()]
		require.True(
			t,
			slices.Contains(payload.Interfaces, "CommandPayload"),
			"%s: %s",
			field.Name,
			payload.Name,
		)
		require.NotNil(t, field.Arguments.ForName("input"), field.Name)
		require.Len(t, field.Arguments, 1, field.Name)
	}
}

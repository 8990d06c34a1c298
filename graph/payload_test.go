package graph_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/graph/generated"
)

// Every command answers with a CommandPayload, so that a client can run any of them in one way.
func TestEveryCommandAnswersWithACommandPayload(t *testing.T) {
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	for _, field := range schema.Mutation.Fields {
		if field.Name == "__typename" {
			continue
		}
		payload := schema.Types[field.Type.Name()]
		require.True(t, slices.Contains(payload.Interfaces, "CommandPayload"), "%s: %s", field.Name, payload.Name)
		require.NotNil(t, field.Arguments.ForName("input"), field.Name)
		require.Len(t, field.Arguments, 1, field.Name)
	}
}

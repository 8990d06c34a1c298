package main

import (
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/ast"
)

// Every connection of the schema gets an alias with the Go type of its nodes, and so does its edge.
func TestAliases(t *testing.T) {
	text, err := aliases([]*ast.Source{
		{Name: "a", Input: "type TagConnection { nodes: [Tag!]! }\ntype Tag { name: String }"},
		{Name: "b", Input: "type PipelineEventConnection { nodes: [PipelineEvent!]! }\n" +
			"type AuditRecordConnection { nodes: [AuditRecord!]! }"},
		{Name: "c", Input: "interface PipelineEvent { id: ID! }\ntype AuditRecord { id: ID! }"},
	})
	require.NoError(t, err)
	for _, alias := range []string{
		"AuditRecordConnection   = pagination.Connection[*read.AuditRecord]",
		"PipelineEventConnection = pagination.Connection[model.PipelineEvent]",
		"PipelineEventEdge       = pagination.Edge[model.PipelineEvent]",
		"TagConnection           = pagination.Connection[*ent.Tag]",
		"TagEdge                 = pagination.Edge[*ent.Tag]",
	} {
		require.Contains(t, string(text), "\t"+alias+"\n")
	}
}

// A connection without nodes of its own type has no alias that gqlgen could use.
func TestAConnectionNeedsItsNodes(t *testing.T) {
	for _, fields := range []string{"edges: [TagEdge!]!", "nodes: [Source!]!"} {
		_, err := aliases([]*ast.Source{{Input: "type TagConnection { " + fields + " }"}})
		require.ErrorContains(t, err, "TagConnection")
	}
}

package main

import (
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/eventkind"
)

// A fact that holds ids refers to the objects that the schema shows for it; other facts are values.
func TestWhatFactsReferTo(t *testing.T) {
	for _, c := range []struct {
		typ, stored string
		want        *reference
	}{
		{"Comment", "string", &reference{Type: "Comment", Go: "*ent.Comment", Load: "CommentsByID"}},
		{"[User!]!", "[]string", &reference{Type: "User", Go: "*ent.User", Load: "UsersByID"}},
		{"Node", "string", &reference{Type: "Node", Go: "Node", Load: "NodesByID"}},
		{"Application", "string", &reference{
			Type: "Application", Go: "*ent.Application", Load: "ApplicationsByID", Own: "ApplicationID",
		}},
		{"[String!]!", "[]string", nil},
		{"ID!", "string", nil},
		{"Int!", "int", nil},
		{"PostingStatus!", "workflow.PostingStatus", nil},
		{"Boolean!", "*bool", nil},
	} {
		require.Equal(t, c.want, refersTo(eventkind.Fact{Type: c.typ}, c.stored), c.typ)
	}
}

// A fact of a new kind needs nothing but its declaration: its field, its reference and the method
// that loads it follow.
func TestANewFact(t *testing.T) {
	interview := eventkind.Kind{Name: "InterviewScheduled", Facts: []eventkind.Fact{
		{Stored: "InterviewID", Field: "interview", Type: "Interview"},
	}}
	d, err := newData(
		[]eventkind.Kind{interview},
		[]eventkind.Stored{{Name: "InterviewID", Type: "string"}},
	)
	require.NoError(t, err)
	require.Equal(t, []reference{{
		Type: "Interview", Go: "*ent.Interview", Load: "InterviewsByID",
		Kinds: []referring{{Kind: "InterviewScheduled", IDs: []string{"InterviewID"}}},
	}}, d.References)
	require.Equal(t, "Interview", d.Fields[0].GoName)

	_, err = newData([]eventkind.Kind{interview}, []eventkind.Stored{{Name: "InterviewID"}})
	require.ErrorContains(t, err, "InterviewID")
}

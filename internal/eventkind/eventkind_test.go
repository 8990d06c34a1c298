package eventkind_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/eventkind"
)

// kept are the facts that logs may hold. Facts may be added to the list, but none may be taken from
// it or change its type, because the log keeps old events.
var kept = map[string]string{
	"ApplicationVersion": "int",
	"PostingVersion":     "int",
	"CandidateVersion":   "int",
	"FromStageID":        "string",
	"ToStageID":          "string",
	"FromStatus":         "workflow.ApplicationStatus",
	"ToStatus":           "workflow.ApplicationStatus",
	"FromPostingStatus":  "workflow.PostingStatus",
	"ToPostingStatus":    "workflow.PostingStatus",
	"TransitionID":       "string",
	"ReasonID":           "string",
	"OpeningID":          "string",
	"OtherApplicationID": "string",
	"CommentID":          "string",
	"DocumentID":         "string",
	"StageID":            "string",
	"StageIDs":           "[]string",
	"UserID":             "string",
	"FromTeamRole":       "workflow.TeamRole",
	"TeamRole":           "workflow.TeamRole",
	"FromRole":           "workflow.CompanyRole",
	"Role":               "workflow.CompanyRole",
	"AddedIDs":           "[]string",
	"RemovedIDs":         "[]string",
	"ItemID":             "string",
	"ItemVersion":        "int",
	"ChangedFields":      "[]string",
	"Confidential":       "*bool",
	"Archived":           "*bool",
}

func TestNoFactIsLost(t *testing.T) {
	got := map[string]string{}
	for _, s := range eventkind.Facts() {
		require.NotContains(t, got, s.Name)
		require.NotEmpty(t, s.Type, "%s: add its type to storedType", s.Name)
		got[s.Name] = s.Type
	}
	for name, typ := range kept {
		require.Equal(t, typ, got[name], name)
	}
}

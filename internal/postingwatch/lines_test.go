package postingwatch

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/eventlog"
)

func TestLines(t *testing.T) {
	for want, text := range map[string]string{
		"Leila  moved Ada  Screen → Interview":                      `{"__typename":"ApplicationMoved","candidate":{"name":"Ada"},"fromStage":{"name":"Screen"},"toStage":{"name":"Interview"}}`,
		"Leila  added Ada  → Screen":                                `{"__typename":"ApplicationReceived","candidate":{"name":"Ada"},"toStage":{"name":"Screen"}}`,
		"Leila  rejected Ada  Screen → rejected (No)":               `{"__typename":"ApplicationRejected","candidate":{"name":"Ada"},"fromStage":{"name":"Screen"},"reason":{"label":"No"}}`,
		"Leila  rejected a candidate  ? → rejected":                 `{"__typename":"ApplicationRejected","candidate":null,"fromStage":null,"reason":null}`,
		"Leila  reopened Ada  hired → Offer":                        `{"__typename":"ApplicationReopened","candidate":{"name":"Ada"},"fromStatus":"HIRED","toStage":{"name":"Offer"}}`,
		"Leila  transferred Ada  Offer → another posting":           `{"__typename":"ApplicationTransferred","candidate":{"name":"Ada"},"fromStage":{"name":"Offer"}}`,
		"Leila  assigned A, B, unassigned C as interviewers of Ada": `{"__typename":"InterviewersAssigned","candidate":{"name":"Ada"},"addedUsers":[{"name":"A"},{"name":"B"}],"removedUsers":[{"name":"C"}]}`,
		"Leila  tagged Ada: + new":                                  `{"__typename":"CandidateTagged","candidate":{"name":"Ada"},"addedTags":[{"name":"new"}],"removedTags":[]}`,
		"Leila  added cv.pdf to Ada":                                `{"__typename":"DocumentAdded","candidate":{"name":"Ada"},"document":{"filename":"cv.pdf"}}`,
		"Leila  edited the posting: title, version":                 `{"__typename":"PostingUpdated","changedFields":["title","version"]}`,
		"Leila  opened the posting  on hold → open":                 `{"__typename":"PostingOpened","fromPostingStatus":"ON_HOLD"}`,
		"Leila  made the posting confidential":                      `{"__typename":"PostingConfidentialityChanged","confidential":true}`,
		"Leila  added the opening A1":                               `{"__typename":"OpeningAdded","opening":{"label":"A1"}}`,
		"Leila  changed the role of Bo  interviewer → hiring lead":  `{"__typename":"TeamMemberRoleChanged","user":{"name":"Bo"},"fromTeamRole":"INTERVIEWER","teamRole":"HIRING_LEAD"}`,
		"Leila  offer sent":                                         `{"__typename":"OfferSent"}`,
	} {
		var e event
		require.NoError(t, json.Unmarshal([]byte(text), &e))
		e.Actor = &actor{"User", "Leila"}
		require.Equal(t, want, e.String())
	}
}

// An applicant who came in person did it, and not the system that recorded it.
func TestLinesOfApplicants(t *testing.T) {
	for want, text := range map[string]string{
		"Mai Võ  applied  → Review":                    `{"__typename":"ApplicationReceived","candidate":{"name":"Mai Võ"},"toStage":{"name":"Review"}}`,
		"Mai Võ  applied":                              `{"__typename":"ApplicationReceived","candidate":{"name":"Mai Võ"},"toStage":null}`,
		"Mai Võ  got in touch":                         `{"__typename":"CandidateAdded","candidate":{"name":"Mai Võ"}}`,
		"Mai Võ  sent cv.pdf":                          `{"__typename":"DocumentAdded","candidate":{"name":"Mai Võ"},"document":{"filename":"cv.pdf"}}`,
		"Mai Võ  sent a file":                          `{"__typename":"DocumentAdded","candidate":{"name":"Mai Võ"},"document":null}`,
		"Hirewire  added a candidate  → Review":        `{"__typename":"ApplicationReceived","candidate":null,"toStage":{"name":"Review"}}`,
		"Hirewire  rejected Mai Võ  Review → rejected": `{"__typename":"ApplicationRejected","candidate":{"name":"Mai Võ"},"fromStage":{"name":"Review"}}`,
	} {
		var e event
		require.NoError(t, json.Unmarshal([]byte(text), &e))
		e.Actor = &actor{"System", "Hirewire"}
		require.Equal(t, want, e.String())
	}
}

// The stream asks for what tells an applicant from a colleague.
func TestStreamAsksForTheKindOfActor(t *testing.T) {
	require.Contains(t, streamQuery, "actor { __typename name }")
}

// Every kind of event that a posting has is told in words of its own.
func TestEveryKindHasALine(t *testing.T) {
	elsewhere := map[eventlog.Kind]bool{
		eventlog.UserAdded:             true,
		eventlog.UserUpdated:           true,
		eventlog.ApiKeyCreated:         true,
		eventlog.ApiKeyRevoked:         true,
		eventlog.ServiceAccountAdded:   true,
		eventlog.ServiceAccountUpdated: true,
		eventlog.CompanyUpdated:        true,
		eventlog.CatalogItemCreated:    true,
		eventlog.CatalogItemUpdated:    true,
		eventlog.CatalogItemArchived:   true,
		eventlog.PostingCreated:        true, // before anybody can watch it
	}
	for _, kind := range eventlog.Kinds() {
		e := event{Typename: string(kind)}
		if !elsewhere[kind] {
			require.NotEqual(t, spaced(string(kind)), e.deed(), kind)
		}
	}
}

// What candidates call themselves does not steer the terminal of who reads it.
func TestPlain(t *testing.T) {
	require.Equal(t, "a\uFFFD[2Jb c\uFFFDd e", plain("a\x1b[2Jb\nc\u202ed\u00a0e"))
	require.Equal(t, "Zoë می\u200cخواهم", plain("Zoë می\u200cخواهم"))
}

package graph

import (
	"strings"
	"sync"

	"hirewire/internal/eventkind"
)

// sharedFields are the fields, by the type on which they are selected, that say the same to everybody who may see the
// event through which they are reached. A field that is not here makes a subscriber's stream run alone, so when in doubt,
// leave it out: counts and lists of what a viewer may see, what a right of its own shows (salaries, addresses of
// colleagues), references to other applications, and links that are signed or personal.
var sharedFields = sync.OnceValue(func() map[string]map[string]bool { //nolint:gochecknoglobals // a constant that Go cannot spell
	const event = "id cursor occurredAt actor posting application candidate"
	table := map[string]string{
		"PipelineEvents": "events cursor",
		"ResyncRequired": "reason cursor",
		"PipelineEvent":  event,
		"Actor":          "id name",
		"Node":           "id",
		"System":         "id name",
		"User":           "id name title",
		"ServiceAccount": "id name",
		"Posting": "id version title status visibility confidential description responsibilities requirements department " +
			"locations employment workplace offerRequired createdAt updatedAt openedAt closedAt",
		"Stage": "id name kind position targetDays archivedAt posting",
		// Its source and creditedTo are shared among those who see whole pipelines: see selectsWhole.
		"Application": "id version status stage posting candidate source creditedTo appliedAt enteredStageAt dueAt endedAt " +
			"reason interviewers addedBy createdAt updatedAt",
		"Candidate":      "id version name headline summary city country emails phones links tags createdAt updatedAt",
		"CandidateEmail": "address primary",
		"CandidatePhone": "number",
		"CandidateLink":  "url kind",
		"Transition":     "id kind occurredAt actor fromStage toStage fromStatus toStatus reason note applicationVersion application",
		"Comment":        "id body visibility author createdAt application",
		"Document":       "id kind filename mediaType size sha256 addedBy createdAt",
		"Opening":        "id label status posting cancelReason createdAt filledAt cancelledAt",
		"DecisionReason": "id kind label archivedAt",
		"Source":         "id kind label archivedAt",
		"Department":     "id name archivedAt",
		"Location":       "id name city region country timeZone archivedAt",
		"Tag":            "id name archivedAt",
		"RoleProfile":    "id version title archivedAt",
	}
	for _, kind := range eventkind.All() {
		fields := event
		for _, f := range kind.Facts {
			if !f.Personal {
				fields += " " + f.Field
			}
		}
		table[kind.Name] = fields
	}
	out := make(map[string]map[string]bool, len(table))
	for name, fields := range table {
		out[name] = map[string]bool{}
		for f := range strings.FieldsSeq(fields) {
			out[name][f] = true
		}
	}
	return out
})

package workflow_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	. "hirewire/internal/workflow"
)

func TestErrorMessages(t *testing.T) {
	for want, err := range map[string]error{
		"OPEN cannot become DRAFT; possible: ON_HOLD, CLOSED": IllegalTransition{
			From: "OPEN", To: "DRAFT", Allowed: []string{"ON_HOLD", "CLOSED"},
		},
		"HIRED does not become ACTIVE by this command; possible by others: ACTIVE": IllegalTransition{
			From: "HIRED", To: "ACTIVE", Allowed: []string{"ACTIVE"},
		},
		"TRANSFERRED cannot become ACTIVE: nothing follows TRANSFERRED": IllegalTransition{
			From: "TRANSFERRED", To: "ACTIVE", Allowed: []string{},
		},
		"the posting is DRAFT, which does not allow this":                          PostingNotOpen{Status: PostingDraft},
		"the posting to transfer to is CLOSED, which does not allow this":          PostingNotOpen{Status: PostingClosed, Target: true},
		"no opening is free to be filled":                                          NoOpenOpening{},
		"active applications stand in this stage: 3; name a stage that they go to": StageInUse{ApplicationCount: 3},
		"members.role: a message":                                                  InvalidRule{Path: []string{"members", "role"}, Message: "a message"},
		"a message":                                                                InvalidRule{Message: "a message"},
	} {
		require.EqualError(t, err, want)
	}
}

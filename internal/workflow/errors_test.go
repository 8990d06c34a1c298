package workflow_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	. "hirewire/internal/workflow"
)

func TestErrorMessages(t *testing.T) {
	for want, err := range map[string]error{
		"OPEN cannot change to DRAFT; it can change to: ON_HOLD, CLOSED": IllegalTransition{
			From: "OPEN", To: "DRAFT", Allowed: []string{"ON_HOLD", "CLOSED"},
		},
		"HIRED cannot change to ACTIVE with this command; other commands can change it to: ACTIVE": IllegalTransition{
			From: "HIRED", To: "ACTIVE", Allowed: []string{"ACTIVE"},
		},
		"TRANSFERRED cannot change to ACTIVE: TRANSFERRED is final": IllegalTransition{
			From: "TRANSFERRED", To: "ACTIVE", Allowed: []string{},
		},
		"the posting is DRAFT, and this command is not allowed in that status":                   PostingNotOpen{Status: PostingDraft},
		"the posting to transfer to is CLOSED, and this command is not allowed in that status":   PostingNotOpen{Status: PostingClosed, Target: true},
		"the posting has no open openings to fill":                                               NoOpenOpening{},
		"the stage has active applications (3): set moveToStageId to move them to another stage": StageInUse{ApplicationCount: 3},
		"members.role: a message": InvalidRule{Path: []string{"members", "role"}, Message: "a message"},
		"a message":               InvalidRule{Message: "a message"},
	} {
		require.EqualError(t, err, want)
	}
}

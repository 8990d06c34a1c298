package workflow_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	. "hirewire/internal/workflow"
)

type postingCommand struct {
	name string
	to   PostingStatus
	run  func(PostingStatus) (PostingStatus, error)
}

func postingCommands() []postingCommand {
	return []postingCommand{
		{"submit", PostingPendingApproval, SubmitPosting},
		{"sendBack", PostingDraft, SendBackPosting},
		{"approve", PostingOpen, ApprovePosting},
		{
			"open",
			PostingOpen,
			func(s PostingStatus) (PostingStatus, error) { return OpenPosting(s, false) },
		},
		{
			"openApprovalConfigured",
			PostingOpen,
			func(s PostingStatus) (PostingStatus, error) { return OpenPosting(s, true) },
		},
		{"hold", PostingOnHold, HoldPosting},
		{"resume", PostingOpen, ResumePosting},
		{"close", PostingClosed, ClosePosting},
		{"reopen", PostingOpen, ReopenPosting},
	}
}

// The commands that each status allows and their results are listed by hand, independently of the
// rules.
func TestPostingEveryStateAndCommand(t *testing.T) {
	table := map[PostingStatus]struct {
		commands []string
		allowed  string
		// withApproval is the result of opening while an approval flow is configured.
		withApproval string
	}{
		PostingDraft: {
			[]string{"submit", "open", "close"},
			"PENDING_APPROVAL OPEN CLOSED",
			"PENDING_APPROVAL CLOSED",
		},
		PostingPendingApproval: {
			[]string{"sendBack", "approve", "open", "close"},
			"DRAFT OPEN CLOSED",
			"DRAFT CLOSED",
		},
		PostingOpen: {[]string{"hold", "close"}, "ON_HOLD CLOSED", "ON_HOLD CLOSED"},
		PostingOnHold: {
			[]string{"open", "openApprovalConfigured", "resume", "close"},
			"OPEN CLOSED",
			"OPEN CLOSED",
		},
		PostingClosed: {[]string{"reopen"}, "OPEN", "OPEN"},
		"NONSENSE":    {nil, "", ""},
	}
	for _, from := range append(allPostings(), "NONSENSE") {
		row, listed := table[from]
		require.True(t, listed, from)
		for _, c := range postingCommands() {
			t.Run(string(from)+"/"+c.name, func(t *testing.T) {
				to, err := c.run(from)
				if slices.Contains(row.commands, c.name) {
					require.NoError(t, err)
					require.Equal(t, c.to, to)
					return
				}
				require.Empty(t, to)
				allowed := row.allowed
				if c.name == "openApprovalConfigured" {
					allowed = row.withApproval
				}
				requireIllegal(t, err, string(from), string(c.to), allowed)
			})
		}
	}
}

func TestPostingStatusesAndApplications(t *testing.T) {
	table := map[PostingStatus]struct{ takes, hires, ends bool }{
		PostingDraft:           {false, false, false},
		PostingPendingApproval: {false, false, false},
		PostingOpen:            {true, true, true},
		PostingOnHold:          {true, false, true},
		PostingClosed:          {false, false, true},
		"NONSENSE":             {false, false, false},
	}
	for _, s := range append(allPostings(), "NONSENSE") {
		want, listed := table[s]
		require.True(t, listed, s)
		require.Equal(t, want.takes, s.TakesApplications(), s)
		require.Equal(t, want.hires, s.Hires(), s)
		require.Equal(t, want.ends, s.EndsApplications(), s)
	}
}

func TestConfidentialTeamKeepsALead(t *testing.T) {
	for _, c := range []struct {
		confidential bool
		team         []TeamRole
		ok           bool
	}{
		{false, nil, true},
		{false, []TeamRole{TeamInterviewer}, true},
		{true, nil, false},
		{true, []TeamRole{TeamCoordinator, TeamSourcer, TeamInterviewer}, false},
		{true, []TeamRole{TeamInterviewer, TeamHiringLead}, true},
		{true, []TeamRole{TeamRecruiter}, true},
	} {
		err := CheckConfidentialTeam(c.confidential, c.team, "members", "role")
		if c.ok {
			require.NoError(t, err)
			continue
		}
		requireInvalid(t, err, CodeLastLead, "members.role")
	}
	requireInvalid(t, CheckConfidentialTeam(true, nil), CodeLastLead, "")
}

// For any sequence of commands, only listed transitions occur, every listed transition is reachable
// by some command, and with an approval flow a posting first becomes OPEN only through the approval
// or over CLOSED.
func TestPostingRandomWalk(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		status := PostingDraft
		for range rapid.IntRange(1, 30).Draw(t, "steps") {
			c := rapid.SampledFrom(postingCommands()).Draw(t, "command")
			to, err := c.run(status)
			if err != nil {
				require.Empty(t, to)
				continue
			}
			require.Contains(t, PostingTransitions(status), to)
			require.NotEqual(t, status, to)
			require.True(t, to.IsValid())
			if c.name == "openApprovalConfigured" {
				require.Equal(t, PostingOnHold, status)
			}
			status = to
		}
	})
	for _, from := range allPostings() {
		for _, to := range PostingTransitions(from) {
			require.True(t, slices.ContainsFunc(postingCommands(), func(c postingCommand) bool {
				got, err := c.run(from)
				return err == nil && got == to
			}), "%s to %s", from, to)
		}
	}
}

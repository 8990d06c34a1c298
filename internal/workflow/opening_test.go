package workflow_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	. "hirewire/internal/workflow"
)

type openingCommand struct {
	name string
	to   OpeningStatus
	run  func(OpeningStatus) (OpeningStatus, error)
}

func openingCommands() []openingCommand {
	return []openingCommand{
		{"fill", OpeningFilled, FillOpening},
		{
			"cancel",
			OpeningCancelled,
			func(s OpeningStatus) (OpeningStatus, error) { return CancelOpening(s, CancelBudget) },
		},
		{"close", OpeningCancelled, CloseOpening},
		{"reopen", OpeningOpen, ReopenOpening},
		{
			"restoreClosed",
			OpeningOpen,
			func(s OpeningStatus) (OpeningStatus, error) { return RestoreOpening(s, CancelPostingClosed) },
		},
		{
			"restoreGivenUp",
			OpeningOpen,
			func(s OpeningStatus) (OpeningStatus, error) { return RestoreOpening(s, CancelBudget) },
		},
	}
}

// The expected transitions are listed by hand, independently of the rules.
func TestOpeningEveryStateAndCommand(t *testing.T) {
	table := map[OpeningStatus]struct {
		commands []string
		allowed  string
	}{
		OpeningOpen:      {[]string{"fill", "cancel", "close"}, "FILLED CANCELLED"},
		OpeningFilled:    {[]string{"reopen"}, "OPEN"},
		OpeningCancelled: {[]string{"restoreClosed"}, ""},
		"NONSENSE":       {nil, ""},
	}
	for _, from := range append(allOpenings(), "NONSENSE") {
		row, listed := table[from]
		require.True(t, listed, from)
		for _, c := range openingCommands() {
			t.Run(string(from)+"/"+c.name, func(t *testing.T) {
				to, err := c.run(from)
				if slices.Contains(row.commands, c.name) {
					require.NoError(t, err)
					require.Equal(t, c.to, to)
					return
				}
				require.Empty(t, to)
				requireIllegal(t, err, string(from), string(c.to), row.allowed)
			})
		}
	}
}

func TestCancelOpeningReasons(t *testing.T) {
	for _, reason := range []OpeningCancelReason{CancelNoLongerNeeded, CancelBudget, CancelOther} {
		_, err := CancelOpening(OpeningOpen, reason)
		require.NoError(t, err, reason)
		_, err = RestoreOpening(OpeningCancelled, reason)
		requireIllegal(t, err, "CANCELLED", "OPEN", "")
	}
	for _, reason := range []OpeningCancelReason{CancelPostingClosed, "", "NONSENSE"} {
		_, err := CancelOpening(OpeningOpen, reason)
		requireInvalid(t, err, CodeWrongKind, "reason")
		_, err = CancelOpening(OpeningFilled, reason)
		requireIllegal(t, err, "FILLED", "CANCELLED", "OPEN")
	}
}

func TestChooseOpening(t *testing.T) {
	openings := []OpeningState{
		{"o1", OpeningFilled}, {"o2", OpeningCancelled}, {"o3", OpeningOpen}, {"o4", OpeningOpen},
	}
	named := func(s string) *string { return &s }

	id, err := ChooseOpening(openings, nil)
	require.NoError(t, err)
	require.Equal(t, "o3", id)

	id, err = ChooseOpening(openings, named("o4"))
	require.NoError(t, err)
	require.Equal(t, "o4", id)

	for _, taken := range []string{"o1", "o2"} {
		_, err = ChooseOpening(openings, named(taken))
		require.Equal(t, NoOpenOpening{}, err)
	}
	_, err = ChooseOpening(openings, named("elsewhere"))
	requireInvalid(t, err, CodeNotFound, "openingId")
	_, err = ChooseOpening(openings, named(""))
	requireInvalid(t, err, CodeNotFound, "openingId")

	_, err = ChooseOpening(openings[:2], nil)
	require.Equal(t, NoOpenOpening{}, err)
	_, err = ChooseOpening(nil, nil)
	require.Equal(t, NoOpenOpening{}, err)
}

// For any list of openings, the result is open, and it is the named one if one is named.
func TestChooseOpeningProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var openings []OpeningState
		for i, s := range rapid.SliceOfN(rapid.SampledFrom(allOpenings()), 0, 8).Draw(t, "statuses") {
			openings = append(openings, OpeningState{ID: fmt.Sprint("o", i), Status: s})
		}
		var named *string
		if rapid.Bool().Draw(t, "byName") {
			id := fmt.Sprint("o", rapid.IntRange(0, 9).Draw(t, "named"))
			named = &id
		}
		id, err := ChooseOpening(openings, named)
		at := slices.IndexFunc(openings, func(o OpeningState) bool { return o.ID == id })
		oldest := slices.IndexFunc(
			openings,
			func(o OpeningState) bool { return o.Status == OpeningOpen },
		)
		switch {
		case named == nil && oldest < 0:
			require.Equal(t, NoOpenOpening{}, err)
		case named == nil:
			require.NoError(t, err)
			require.Equal(t, oldest, at)
		case err == nil:
			require.Equal(t, *named, id)
			require.Equal(t, OpeningOpen, openings[at].Status)
		default:
			require.Empty(t, id)
			require.NotContains(t, openings, OpeningState{ID: *named, Status: OpeningOpen})
		}
	})
}

// For any sequence of commands, only listed transitions and restoring occur, and an opening that a
// user canceled stays canceled.
func TestOpeningRandomWalk(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		status, givenUp := OpeningOpen, false
		for range rapid.IntRange(1, 30).Draw(t, "steps") {
			c := rapid.SampledFrom(openingCommands()).Draw(t, "command")
			if c.name == "restoreClosed" && givenUp {
				continue // the caller passes the recorded reason
			}
			to, err := c.run(status)
			if err != nil {
				continue
			}
			require.False(t, givenUp)
			if c.name == "restoreClosed" {
				require.Equal(t, OpeningCancelled, status)
			} else {
				require.Contains(t, OpeningTransitions(status), to)
			}
			status, givenUp = to, c.name == "cancel"
		}
	})
}

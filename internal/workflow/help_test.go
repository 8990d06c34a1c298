package workflow_test

import (
	"errors"
	"strings"

	"github.com/stretchr/testify/require"

	. "hirewire/internal/workflow"
)

func statuses[E ~string](names []string) []E {
	out := make([]E, len(names))
	for i, n := range names {
		out[i] = E(n)
	}
	return out
}

func allPostings() []PostingStatus { return statuses[PostingStatus](PostingStatus("").Values()) }
func allApplications() []ApplicationStatus {
	return statuses[ApplicationStatus](ApplicationStatus("").Values())
}
func allOpenings() []OpeningStatus { return statuses[OpeningStatus](OpeningStatus("").Values()) }

// requireIllegal asserts that err is this IllegalTransition; allowed are names separated by spaces.
func requireIllegal(t require.TestingT, err error, from, to, allowed string) {
	refused, ok := errors.AsType[IllegalTransition](err)
	require.True(t, ok, "want IllegalTransition, got %#v", err)
	require.Equal(
		t,
		IllegalTransition{From: from, To: to, Allowed: strings.Fields(allowed)},
		refused,
	)
}

// requireInvalid asserts that err is an InvalidRule with this code and path; path is names
// separated by dots.
func requireInvalid(t require.TestingT, err error, code, path string) {
	refused, ok := errors.AsType[InvalidRule](err)
	require.True(t, ok, "want InvalidRule, got %#v", err)
	require.Equal(t, code, refused.Code)
	require.Equal(t, path, strings.Join(refused.Path, "."))
	require.NotNil(t, refused.Path)
	require.NotEmpty(t, refused.Message)
	require.Contains(t, err.Error(), refused.Message)
}

package endtoend_test

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/commandline"
	"hirewire/internal/testkit"
)

// demoCompany creates databases with the demo company, for tests that are not about loading it.
// TestTheTourOfTheREADME and the tests of the server's start load it into empty databases.
var demoCompany = testkit.NewTemplate(func(tb testing.TB, db *testkit.DB) {
	tb.Helper()
	var out bytes.Buffer
	code := commandline.Run(
		tb.Context(),
		append([]string{"hirewire"}, on(db, "demo")...),
		commandline.Console{Out: &out, Err: &out},
	)
	require.Zero(tb, code, out.String())
})

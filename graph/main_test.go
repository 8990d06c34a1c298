package graph_test

import (
	"testing"

	"hirewire/graph/exec"
)

// The tests of this package also find resolvers that use the field of a context too late.
func TestMain(m *testing.M) {
	exec.FailOnStaleFields()
	m.Run()
}

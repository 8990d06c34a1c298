package graphqlhttp_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/testkit/apikit"
)

func TestMultipartForms(t *testing.T) {
	const typename = `{"query": "{ __typename }", "variables": {"file": null, "list": [null, 1]}}`
	tests := []struct {
		name   string
		parts  []string
		status int
		code   any
	}{
		{"no files", []string{"operations", typename, "map", "{}"}, 200, nil},
		{
			"a file",
			[]string{"operations", typename, "map", `{"0": ["variables.file"]}`, "0", "hello"},
			200,
			nil,
		},
		{
			"one file, two places",
			[]string{
				"operations",
				typename,
				"map",
				`{"0": ["variables.file", "variables.list.0"]}`,
				"0",
				"hello",
			},
			200,
			nil,
		},
		{"map first", []string{"map", "{}", "operations", typename}, 400, "BAD_USER_INPUT"},
		{"no map", []string{"operations", typename}, 400, "BAD_USER_INPUT"},
		{"nothing", nil, 400, "BAD_USER_INPUT"},
		{
			"a batch",
			[]string{"operations", "[" + typename + "]", "map", "{}"},
			400,
			"BAD_USER_INPUT",
		},
		{"map is no map", []string{"operations", typename, "map", `["0"]`}, 400, "BAD_USER_INPUT"},
		{
			"file is missing",
			[]string{"operations", typename, "map", `{"0": ["variables.file"]}`},
			400,
			"BAD_USER_INPUT",
		},
		{
			"file has no place",
			[]string{"operations", typename, "map", `{"0": ["variables.file"]}`, "1", "hello"},
			400,
			"BAD_USER_INPUT",
		},
		{
			"place is not in the variables",
			[]string{"operations", typename, "map", `{"0": ["query"]}`, "0", "hello"},
			400,
			"BAD_USER_INPUT",
		},
		{
			"place does not exist",
			[]string{"operations", typename, "map", `{"0": ["variables.other"]}`, "0", "hello"},
			400,
			"BAD_USER_INPUT",
		},
		{
			"place is taken",
			[]string{"operations", typename, "map", `{"0": ["variables.list.1"]}`, "0", "hello"},
			400,
			"BAD_USER_INPUT",
		},
		{
			"place behind the end",
			[]string{"operations", typename, "map", `{"0": ["variables.list.7"]}`, "0", "hello"},
			400,
			"BAD_USER_INPUT",
		},
		{
			"place before the start",
			[]string{"operations", typename, "map", `{"0": ["variables.list.-1"]}`, "0", "hello"},
			400,
			"BAD_USER_INPUT",
		},
		{
			"place within a text",
			[]string{"operations", typename, "map", `{"0": ["variables.list.1.x"]}`, "0", "hello"},
			400,
			"BAD_USER_INPUT",
		},
		{
			"no variables at all",
			[]string{
				"operations",
				`{"query": "{ __typename }"}`,
				"map",
				`{"0": ["variables.file"]}`,
				"0",
				"hello",
			},
			400,
			"BAD_USER_INPUT",
		},
		{
			"too many files",
			[]string{
				"operations",
				typename,
				"map",
				"{" + strings.TrimSuffix(
					strings.TrimSpace(apikit.Numbered(21, `"%d": ["variables.file"],`)),
					",",
				) + "}",
			},
			400,
			"TOO_COMPLEX",
		},
		{
			"too large",
			[]string{
				"operations",
				typename,
				"map",
				`{"0": ["variables.file"]}`,
				"0",
				strings.Repeat("x", 12<<20),
			},
			413,
			"TOO_COMPLEX",
		},
		{
			"operations too large",
			[]string{"operations", `{"query": "` + strings.Repeat(" ", 1<<20) + `"}`},
			413,
			"TOO_COMPLEX",
		},
	}
	h := apikit.Bare()
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := apikit.Do(t, h, apikit.Form(t, tt.parts...))
			require.Equal(t, tt.status, a.Status, a.Text)
			require.Equal(t, tt.code, a.Code(), a.Text)
		})
	}
}

package endtoend_test

import (
	"io/fs"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Every test that docs/THREATS.md names exists, and every line there names one. Otherwise the page
// would be only a promise.
func TestTheTestsOfTheThreatModelExist(t *testing.T) {
	there := map[string]bool{}
	function := regexp.MustCompile(`(?m)^func ((?:Test|Fuzz)\w+)\(`)
	err := fs.WalkDir(
		os.DirFS("../.."),
		".",
		func(path string, entry fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			if entry.IsDir() &&
				(entry.Name() == "node_modules" || path != "." && strings.HasPrefix(entry.Name(), ".")) {
				return fs.SkipDir
			}
			if !strings.HasSuffix(path, "_test.go") {
				return nil
			}
			text, err := os.ReadFile("../../" + path)
			for _, m := range function.FindAllStringSubmatch(string(text), -1) {
				there[m[1]] = true
			}
			return err
		},
	)
	require.NoError(t, err)
	page, err := os.ReadFile("../../docs/THREATS.md")
	require.NoError(t, err)
	named := regexp.MustCompile("`((?:Test|Fuzz)\\w+)`").FindAllStringSubmatch(string(page), -1)
	require.Greater(t, len(named), 80)
	for _, m := range named {
		if !there[m[1]] {
			t.Errorf("docs/THREATS.md names %s, which does not exist", m[1])
		}
	}
	for line := range strings.Lines(string(page)) {
		isRow := strings.HasPrefix(line, "| ")
		for _, head := range []string{"threat", "advice", "check", "plugin"} {
			isRow = isRow && !strings.HasPrefix(line, "| "+head+" ")
		}
		if isRow && !strings.Contains(line, "`Test") && !strings.Contains(line, "`Fuzz") {
			require.Contains(t, line, "as above", "no test covers this line: %s", line)
		}
	}
}

package hiring_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/ent/migrate"
)

var (
	// writingSQL matches the beginning of a statement that writes, and captures the table if it is
	// in the same literal.
	writingSQL = regexp.MustCompile(`\b(?:INSERT INTO|DELETE FROM) ?(\w*)|\bUPDATE (?:(\w+) (?:\w+ )?SET\b|$)`)
	// listedWrites matches a row of the table in the decision: the file and its number of
	// statements.
	listedWrites = regexp.MustCompile("(?m)^\\| `(internal/[^`]+\\.go)` \\| (\\d+) \\|")
)

// write is a hand-written statement that writes.
type write struct{ file, table string }

// handWritten returns the hand-written statements that write, in the whole program except for
// packages that open, migrate, back up or test a database.
func handWritten(t *testing.T) []write {
	t.Helper()
	var found []write
	root := filepath.Join("..", "..")
	err := filepath.WalkDir(filepath.Join(root, "internal"), func(path string, d fs.DirEntry, err error) error {
		require.NoError(t, err)
		name, err := filepath.Rel(root, path)
		require.NoError(t, err)
		if d.IsDir() && slices.Contains([]string{"internal/store", "internal/migrations", "internal/testkit", "internal/dashboard"}, filepath.ToSlash(name)) {
			return filepath.SkipDir
		}
		if d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		require.NoError(t, err)
		ast.Inspect(file, func(n ast.Node) bool {
			literal, ok := n.(*ast.BasicLit)
			if !ok || literal.Kind != token.STRING {
				return true
			}
			text, err := strconv.Unquote(literal.Value)
			require.NoError(t, err)
			for _, m := range writingSQL.FindAllStringSubmatch(text, -1) {
				found = append(found, write{file: filepath.ToSlash(name), table: m[1] + m[2]})
			}
			return true
		})
		return nil
	})
	require.NoError(t, err)
	return found
}

// Entities are written with ent's builders. Each exception is listed in the decision, with its
// reason.
func TestHandWrittenWritesAreListed(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "..", "docs", "adr", "0012-writes.md"))
	require.NoError(t, err)
	listed := map[string]int{}
	for _, m := range listedWrites.FindAllStringSubmatch(string(text), -1) {
		listed[m[1]], err = strconv.Atoi(m[2])
		require.NoError(t, err)
	}
	found := map[string]int{}
	for _, w := range handWritten(t) {
		found[w.file]++
	}
	// builders and the search index are the least that there is to find.
	require.Greater(t, len(found), 5)
	require.Equal(t, listed, found, "write with ent, or list the statement in docs/adr/0012-writes.md")
}

// Hand-written statements name the tables and columns of ent's entities with ent's constants, so
// that a column that is renamed or removed does not compile. Sign-in's own tables are excepted.
func TestHandWrittenWritesNameColumnsWithEnt(t *testing.T) {
	tables := map[string]bool{}
	for _, table := range migrate.Tables {
		tables[table.Name] = !strings.HasPrefix(table.Name, "sign_in_")
	}
	require.True(t, tables["applications"])
	for _, w := range handWritten(t) {
		if tables[w.table] {
			t.Errorf("%s writes to %s: use the constants of its package in ent", w.file, w.table)
		}
	}
}

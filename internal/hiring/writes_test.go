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
	writingSQL = regexp.MustCompile(
		`\b(?:INSERT INTO|DELETE FROM) ?(\w*)|\bUPDATE (?:(\w+) (?:\w+ )?SET\b|$)`,
	)
	// listedWrites matches a row of the table in the decision: the file and its number of
	// statements.
	listedWrites = regexp.MustCompile("(?m)^\\| `(internal/[^`]+\\.go)` \\| (\\d+) \\|")
	// writtenColumn matches a column that is spelled by hand where a statement writes it: after
	// SET, or in an INSERT's list of columns. Constants are in capitals.
	writtenColumn = regexp.MustCompile(
		`\bSET [a-z_]+ =|, [a-z_]+ = \?|INSERT INTO \w+ \([^)]*[a-z]`,
	)
)

// write is a hand-written statement that writes.
type write struct{ file, table string }

// eachSourceFile calls visit for the source files of the whole program, except for packages that
// open, migrate, back up or test a database.
func eachSourceFile(t *testing.T, visit func(name string, file *ast.File)) {
	t.Helper()
	root := filepath.Join("..", "..")
	err := filepath.WalkDir(
		filepath.Join(root, "internal"),
		func(path string, d fs.DirEntry, err error) error {
			require.NoError(t, err)
			name, err := filepath.Rel(root, path)
			require.NoError(t, err)
			if d.IsDir() &&
				slices.Contains(
					[]string{
						"internal/store",
						"internal/migrations",
						"internal/testkit",
						"internal/dashboard",
					},
					filepath.ToSlash(name),
				) {
				return filepath.SkipDir
			}
			if d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
				return nil
			}
			file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
			require.NoError(t, err)
			visit(filepath.ToSlash(name), file)
			return nil
		},
	)
	require.NoError(t, err)
}

// textOf returns the value of a string literal.
func textOf(n ast.Node) (string, bool) {
	literal, ok := n.(*ast.BasicLit)
	if !ok || literal.Kind != token.STRING {
		return "", false
	}
	text, err := strconv.Unquote(literal.Value)
	return text, err == nil
}

// handWritten returns all hand-written statements that write.
func handWritten(t *testing.T) (found []write) {
	t.Helper()
	eachSourceFile(t, func(name string, file *ast.File) {
		ast.Inspect(file, func(n ast.Node) bool {
			text, _ := textOf(n)
			for _, m := range writingSQL.FindAllStringSubmatch(text, -1) {
				found = append(found, write{file: name, table: m[1] + m[2]})
			}
			return true
		})
	})
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
	require.Equal(
		t,
		listed,
		found,
		"write with ent, or list the statement in docs/adr/0012-writes.md",
	)
}

// Hand-written statements name the tables of ent's entities, and the columns that they write, with
// ent's constants, so that a column that is renamed or removed does not compile.
func TestHandWrittenWritesNameColumnsWithEnt(t *testing.T) {
	tables := map[string]bool{}
	for _, table := range migrate.Tables {
		tables[table.Name] = true
	}
	require.True(t, tables["applications"])
	require.True(t, tables["sign_in_sessions"])
	for _, w := range handWritten(t) {
		if tables[w.table] {
			t.Errorf("%s writes to %s: use the constants of its package in ent", w.file, w.table)
		}
	}
	checked := map[string]int{}
	eachSourceFile(t, func(name string, file *ast.File) {
		ast.Inspect(file, func(n ast.Node) bool {
			sum, ok := n.(*ast.BinaryExpr)
			if !ok {
				return true
			}
			text := concatenated(sum)
			if !slices.ContainsFunc(
				writingSQL.FindAllStringSubmatch(text, -1),
				func(m []string) bool { return m[1]+m[2] == constant },
			) {
				return true
			}
			checked[name]++
			if column := writtenColumn.FindString(text); column != "" {
				t.Errorf(
					"%s: %q names a written column: use the constants of its package in ent",
					name,
					column,
				)
			}
			return false
		})
	})
	require.Greater(t, checked["internal/hiring/application_change.go"], 1)
	require.Greater(t, checked["internal/signin/statements.go"], 30)
}

// constant stands for an operand that is not a string literal.
const constant = "CONSTANT"

// concatenated returns the text of a concatenation, with constant for operands that are not string
// literals.
func concatenated(n ast.Expr) string {
	if sum, ok := n.(*ast.BinaryExpr); ok {
		return concatenated(sum.X) + concatenated(sum.Y)
	}
	if text, ok := textOf(n); ok {
		return text
	}
	return constant
}

package entity_test

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
	"unicode"

	"github.com/stretchr/testify/require"
)

// The page "How to add an entity" lists every hand-written file that names a comment and says what
// stands there. This test finds these files in the tree and compares them with the page, so that
// the page always shows what an entity of this size takes.
func TestThePageListsEveryFileOfAComment(t *testing.T) {
	root := filepath.Join("..", "..")
	page, err := os.ReadFile(filepath.Join(root, "docs", "ARCHITECTURE.md"))
	require.NoError(t, err)
	missing, stale := compare(
		listedFiles(string(page), "How to add an entity"), filesNaming(t, root, "comment"))
	require.Empty(t, missing, "these files name a comment: list them in docs/ARCHITECTURE.md, "+
		"\"How to add an entity\", or do without them")
	require.Empty(t, stale, "docs/ARCHITECTURE.md lists these files, which do not name a comment")
}

// The rooms in which an entity of its own has a file of its own, which is named after it.
func TestAnEntityHasTheSameFileNameInEveryRoom(t *testing.T) {
	for _, path := range []string{
		"ent/schema/comment.go", "graph/comment.resolvers.go", "graph/schema/comment.graphqls",
		"internal/access/comment.go", "internal/demo/comment.go", "internal/entity/comment.go",
		"internal/hiring/comment.go", "internal/read/comment.go", "internal/workflow/comment.go",
		"internal/dashboard/app/src/comment/comments.tsx",
	} {
		require.FileExists(t, filepath.Join("..", "..", path))
	}
}

// The comparison notices a file on either side only, and a row that says nothing.
func TestThePageAndTheTreeAreComparedBothWays(t *testing.T) {
	page := "## How to add an entity\n" +
		"| file | what |\n|---|---|\n| `a.go` | the rule |\n| `b.go` | |\n" +
		"## Next\n| `c.go` | elsewhere |\n"
	listed := listedFiles(page, "How to add an entity")
	require.Equal(t, []string{"a.go"}, listed)
	missing, stale := compare(listed, []string{"d.go"})
	require.Equal(t, []string{"d.go"}, missing)
	require.Equal(t, []string{"a.go"}, stale)
}

// What counts as a name of a comment, and what does not.
func TestWhatNamesAnEntity(t *testing.T) {
	for source, want := range map[string]bool{
		"package p\ntype AddCommentInput struct{}":                                                  true,
		"package p\nvar s = \"SELECT id FROM comments\"":                                            true,
		"package p\nvar s = \"addComment moveApplication\"":                                         true,
		"package p\nimport \"hirewire/ent\"\nvar c *ent.Comment":                                    true,
		"package p\nvar s = \"Read the comments of others.\"":                                       false,
		"package p\nvar commentable = \"a commentary\"":                                             false,
		"package p\n// AddComment is mentioned by a comment.\nvar x = 1":                            false,
		"package p\nimport \"go/ast\"\nvar c *ast.Comment":                                          false,
		"package p\nimport \"entgo.io/ent/schema/field\"\nvar f = field.Text(\"b\").Comment(\"x\")": false,
	} {
		require.Equal(t, want, goNames(t, "p.go", []byte(source), "comment"), source)
	}
	for _, c := range []struct {
		extension, source string
		want              bool
	}{
		{".graphqls", "\"Adds one.\"\ninput AddCommentInput {", true},
		{".graphqls", "# A comment.\n\"\"\"\nA comment\n\"\"\"\n\"The comment.\"\ntype Tag {", false},
		{".sql", "CREATE TABLE comments (id text)", true},
		{".sql", "-- comments\nCREATE TABLE tags (id text)", false},
		{".ts", "const addComment = 1", true},
		{".tsx", "text.comment_box", true},
		{".tsx", "/** A comment.\n * Comments */ // comment\nlet commentator", false},
		{".css", ".new-comment {}", true},
		{".css", "/* comment */ .tag {}", false},
		{".yml", "  Comment:\n    model: x", true},
		{".yml", "# comment\nomit_template_comment: true\n  Tag:", false},
	} {
		require.Equal(t, c.want, textNames(c.extension, []byte(c.source), "comment"), c.source)
	}
}

// compare returns the files that only the tree has, and those that only the page lists.
func compare(listed, found []string) (missing, stale []string) {
	for _, path := range found {
		if !slices.Contains(listed, path) {
			missing = append(missing, path)
		}
	}
	for _, path := range listed {
		if !slices.Contains(found, path) {
			stale = append(stale, path)
		}
	}
	return missing, stale
}

// listedFiles returns the files in the tables of a page's section: the first cell of each row that
// has something in the second.
func listedFiles(page, section string) []string {
	_, rest, _ := strings.Cut(page, "\n## "+section+"\n")
	if r, ok := strings.CutPrefix(page, "## "+section+"\n"); ok {
		rest = r
	}
	rest, _, _ = strings.Cut(rest, "\n## ")
	var out []string
	for _, m := range regexp.MustCompile("(?m)^\\| `([^`]+)` \\| *[^| ]").FindAllStringSubmatch(rest, -1) {
		out = append(out, m[1])
	}
	return out
}

// generatedDirs hold nothing that is written by hand.
var generatedDirs = []string{
	".git", "node_modules", "build", "bin",
	"graph/generated", "internal/dashboard/dist", "internal/dashboard/app/src/gql",
}

// filesNaming returns the hand-written files that name an entity, in Go, SDL, SQL, TypeScript, CSS
// or gqlgen's configuration. Tests, comments and prose documents do not count.
func filesNaming(t *testing.T, root, noun string) []string {
	t.Helper()
	var out []string
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		rel = filepath.ToSlash(rel)
		if d.IsDir() {
			if slices.Contains(generatedDirs, rel) || d.Name() == "node_modules" ||
				d.Name() == "testdata" || strings.HasPrefix(d.Name(), ".") && rel != "." ||
				strings.HasPrefix(rel, "ent/") && !strings.HasPrefix(rel, "ent/schema") {
				return fs.SkipDir
			}
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if strings.HasPrefix(d.Name(), ".") || generated(text) {
			return nil
		}
		names := false
		switch filepath.Ext(rel) {
		case ".go":
			names = !strings.HasSuffix(rel, "_test.go") && goNames(t, rel, text, noun)
		case ".graphqls", ".graphql", ".sql", ".ts", ".tsx", ".css", ".yml":
			names = !strings.Contains(rel, ".test.") && rel != "clients/ts/schema.graphql" &&
				!strings.Contains(rel, "/e2e/") &&
				textNames(filepath.Ext(rel), text, noun)
		}
		if names {
			out = append(out, rel)
		}
		return nil
	})
	require.NoError(t, err)
	slices.Sort(out)
	return out
}

// generated reports whether the first line of a file says that nobody edits it.
func generated(text []byte) bool {
	first, _, _ := strings.Cut(string(text), "\n")
	return strings.Contains(strings.ToLower(first), "do not edit")
}

// goNames reports whether an identifier or a string in a Go file names the noun. What other modules
// call so does not count: ast.Comment, or the Comment of ent's fields.
func goNames(t *testing.T, name string, text []byte, noun string) bool {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), name, text, parser.SkipObjectResolution)
	require.NoError(t, err)
	foreign := map[string]bool{}
	for _, i := range file.Imports {
		path, err := strconv.Unquote(i.Path.Value)
		require.NoError(t, err)
		as := path[strings.LastIndex(path, "/")+1:]
		if i.Name != nil {
			as = i.Name.Name
		}
		foreign[as] = !strings.HasPrefix(path, "hirewire/")
	}
	// What other modules call so: the last name of a chain that begins with another module.
	theirs := map[*ast.Ident]bool{}
	ast.Inspect(file, func(n ast.Node) bool {
		if s, ok := n.(*ast.SelectorExpr); ok && foreign[rootOf(s.X)] {
			theirs[s.Sel] = true
		}
		return true
	})
	found := false
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ImportSpec:
			return false
		case *ast.Ident:
			found = found || !theirs[n] && hasWord(n.Name, noun)
		case *ast.BasicLit:
			// A string that ends with a period is a sentence for readers.
			sentence := strings.HasSuffix(strings.Trim(n.Value, "\"`"), ".")
			found = found || n.Kind == token.STRING && !sentence && hasWord(n.Value, noun)
		}
		return !found
	})
	return found
}

// rootOf returns the name with which a chain of calls and selectors begins.
func rootOf(e ast.Expr) string {
	for {
		switch x := e.(type) {
		case *ast.Ident:
			return x.Name
		case *ast.SelectorExpr:
			e = x.X
		case *ast.CallExpr:
			e = x.Fun
		default:
			return ""
		}
	}
}

// remarks match what readers but not machines read, by a file's extension.
var remarks = map[string]*regexp.Regexp{
	".graphqls": regexp.MustCompile(`(?s)""".*?"""|"[^"\n]*"|#[^\n]*`),
	".graphql":  regexp.MustCompile(`(?s)""".*?"""|"[^"\n]*"|#[^\n]*`),
	".sql":      regexp.MustCompile(`--[^\n]*`),
	".ts":       regexp.MustCompile(`(?s)/\*.*?\*/|//[^\n]*`),
	".tsx":      regexp.MustCompile(`(?s)/\*.*?\*/|//[^\n]*`),
	".css":      regexp.MustCompile(`(?s)/\*.*?\*/`),
	".yml":      regexp.MustCompile(`(?m)#[^\n]*|^ *[a-z_]+:.*$`), // settings; models have capitals
}

// textNames reports whether a file that is not in Go names the noun, remarks aside.
func textNames(extension string, text []byte, noun string) bool {
	return hasWord(string(remarks[extension].ReplaceAll(text, nil)), noun)
}

// hasWord reports whether a text has the noun, or its plural with an s, as a word: alone, between
// underscores and hyphens, or in camel case.
func hasWord(text, noun string) bool {
	lower := strings.ToLower(text)
	for at := 0; ; at++ {
		i := strings.Index(lower[at:], noun)
		if i < 0 {
			return false
		}
		at += i
		end := at + len(noun)
		// In camel case a word begins with a capital, after a small letter.
		begins := at == 0 || !letter(text[at-1]) ||
			unicode.IsUpper(rune(text[at])) && unicode.IsLower(rune(text[at-1]))
		if end < len(text) && text[end] == 's' {
			end++
		}
		if begins && (end == len(text) || !unicode.IsLower(rune(text[end]))) {
			return true
		}
	}
}

func letter(b byte) bool { return unicode.IsLetter(rune(b)) && b < 0x80 }

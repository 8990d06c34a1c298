package hiring_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The API puts the name of the field before the message of an InvalidInput error, so each message
// must continue a sentence, such as "is required", and not be one, such as "give exactly one of
// them".
func TestMessagesContinueTheNameOfTheirField(t *testing.T) {
	verbs := []string{"is", "exists", "must", "does", "cannot", "would", "has", "needs"}
	found := 0
	for _, dir := range []string{".", "../command", "../workflow"} {
		paths, err := filepath.Glob(filepath.Join(dir, "*.go"))
		require.NoError(t, err)
		for _, path := range paths {
			if strings.HasSuffix(path, "_test.go") {
				continue
			}
			source, err := os.ReadFile(path)
			require.NoError(t, err)
			file, err := parser.ParseFile(token.NewFileSet(), path, source, 0)
			require.NoError(t, err)
			ast.Inspect(file, func(n ast.Node) bool {
				message, ok := fieldMessage(n)
				if !ok {
					return true
				}
				found++
				verb, _, _ := strings.Cut(message, " ")
				if !slices.Contains(verbs, verb) {
					t.Errorf(
						"%s: %q does not begin with a verb that follows the field's name",
						path,
						message,
					)
				}
				return true
			})
		}
	}
	require.Greater(t, found, 80)
}

// fieldMessage returns the message after the code of an InvalidInput error, in a call or in a
// struct literal.
func fieldMessage(n ast.Node) (string, bool) {
	var values []ast.Expr
	switch n := n.(type) {
	case *ast.CallExpr:
		values = n.Args
	case *ast.CompositeLit:
		for _, e := range n.Elts {
			if kv, ok := e.(*ast.KeyValueExpr); ok {
				values = append(values, kv.Value)
			}
		}
	default:
		return "", false
	}
	at := slices.IndexFunc(values, func(e ast.Expr) bool {
		if selector, ok := e.(*ast.SelectorExpr); ok {
			e = selector.Sel
		}
		name, ok := e.(*ast.Ident)
		return ok && strings.HasPrefix(name.Name, "Code")
	})
	if at < 0 || at+1 == len(values) {
		return "", false
	}
	message := values[at+1]
	if call, ok := message.(*ast.CallExpr); ok && len(call.Args) > 0 { // fmt.Sprintf
		message = call.Args[0]
	}
	if sum, ok := message.(*ast.BinaryExpr); ok {
		message = sum.X
	}
	text, ok := message.(*ast.BasicLit)
	if !ok || text.Kind != token.STRING {
		return "", false
	}
	value, err := strconv.Unquote(text.Value)
	return value, err == nil
}

package fold_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/fold"
)

func TestNameKeepsWhatTellsNamesApart(t *testing.T) {
	require.Equal(t, "c++", fold.Name(" C++ "))
	require.NotEqual(t, fold.Name("C"), fold.Name("C#"))
	require.Equal(t, fold.Name("Ökonomie  und\tRecht"), fold.Name("okonomie und recht"))
	require.Equal(t, fold.Name("STRASSE"), fold.Name("straße"))
	require.Equal(t, "🚀", fold.Name("🚀"))
	require.Equal(t, "한국", fold.Name("한국"))
	require.LessOrEqual(t, len(fold.Name(strings.Repeat("語", 300))), 400)
}

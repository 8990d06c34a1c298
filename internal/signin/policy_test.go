package signin

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A password that consists of its owner's name or address is refused, also if it repeats them.
func TestPasswordsMadeOfTheOwnersName(t *testing.T) {
	about := []string{"ada.byron@acme.example", "Ada Björk Byron"}
	for _, password := range []string{
		"AdaByronAdaByron", "Ada Byron Ada Byron", "byronbyronbyron", "ada.byron@acme.example",
		"ada.byronada.byron", "Byron-Ada-1815", "adaadaadaada",
		"acme example acme", "BYRON!ada?BYRON", "AdaBjorkByron", "adabjörkbyron99", "2001Byron2001",
		"ÁDÁBYRÓN BYRON",
		"passwordpassword", "qwert qwert qwert", "xk7 xk7 xk7 xk7",
	} {
		require.Error(t, checkStrength(normalizePassword(password), about...), password)
	}
	for _, password := range []string{
		"correct horse battery", "byron and the difference engine", "ada83749201938475",
		"!?$%&/()=#ada", "x9fK2mQ7pLz4", "Byron reads at night", "korrekte Pferde Heften",
	} {
		require.NoError(t, checkStrength(normalizePassword(password), about...), password)
	}
	require.NoError(t, checkStrength("long enough and free"), "without known words about the owner")
}

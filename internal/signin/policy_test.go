package signin

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A password that consists of what everybody knows of its owner is refused, however often it says so.
func TestPasswordsMadeOfTheOwnersName(t *testing.T) {
	about := []string{"ada.byron@acme.example", "Ada Björk Byron"}
	for _, password := range []string{
		"AdaByronAdaByron", "Ada Byron Ada Byron", "byronbyronbyron", "ada.byron@acme.example", "ada.byronada.byron", "Byron-Ada-1815", "adaadaadaada",
		"acme example acme", "BYRON!ada?BYRON", "AdaBjorkByron", "adabjörkbyron99", "2001Byron2001", "ÁDÁBYRÓN BYRON",
		"passwordpassword", "qwert qwert qwert", "xk7 xk7 xk7 xk7",
	} {
		require.Error(t, judge(clean(password), about...), password)
	}
	for _, password := range []string{
		"correct horse battery", "byron and the difference engine", "ada83749201938475", "!?$%&/()=#ada", "x9fK2mQ7pLz4", "Byron reads at night", "korrekte Pferde Heften",
	} {
		require.NoError(t, judge(clean(password), about...), password)
	}
	require.NoError(t, judge("long enough and free"), "nothing is known of the person")
}

package normalize_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/normalize"
)

func TestPhone(t *testing.T) {
	for _, c := range []struct{ in, region, want string }{
		{"+49 30 1234567", "", "+49 30 1234567"},
		{"030 1234567", "DE", "+49 30 1234567"},
		{"\u202A+49 30 1234567\u202C", "", "+49 30 1234567"},
		{"\u2066+49\u00A030\u20131234567\u2069\u200E", "", "+49 30 1234567"},
		{"+49‑30‑1234567", "", "+49 30 1234567"},
		{"+49 30 \u22121234567", "", "+49 30 1234567"},
		{"＋４９　３０　１２３４５６７", "", "+49 30 1234567"},
		{"+٤٩ ٣٠ ١٢٣٤٥٦٧", "", "+49 30 1234567"},
		{"+४९ ३० १२३४५६७", "", "+49 30 1234567"},
		{"tel:+49-30-1234567", "", "+49 30 1234567"},
		{"+49 30 1234567 ext. 89", "", "+49 30 1234567 ext. 89"},
		{"+52 1 55 1234 5678", "", "+52 55 1234 5678"},
		{"+52 55 1234 5678", "", "+52 55 1234 5678"},
		{"55 1234 5678", "MX", "+52 55 1234 5678"},
	} {
		got, err := normalize.Phone(c.in, c.region)
		require.NoError(t, err, "%+q", c.in)
		require.Equal(t, c.want, got, "%+q", c.in)
	}
	for _, bad := range []string{"", "030 1234567", "+49", "hello", "+49 30 12\x0034567", "\xff",
		"+1 " + strings.Repeat("2", 60)} {
		_, err := normalize.Phone(bad, "")
		require.Error(t, err, "%+q", bad)
	}
}

func TestPhoneKey(t *testing.T) {
	for _, same := range [][]string{
		{"49301234567", "+49 30 1234567", "\u202A+49 30 1234567\u202C", "+49 (0) 30 12345-67",
			"+٤٩ ٣٠ ١٢٣٤٥٦٧"},
		{"525512345678", "+52 1 55 1234 5678", "+5215512345678", "+52 55 1234 5678"},
		{"493012345678", "+49 30 1234567 ext. 8"},
		{"030123", "030-123"},
		{"", "nothing", "\xff"},
	} {
		for _, s := range same[1:] {
			require.Equal(t, same[0], normalize.PhoneKey(s), "%+q", s)
		}
	}
}

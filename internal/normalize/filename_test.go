package normalize_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/normalize"
)

func TestFileName(t *testing.T) {
	for in, want := range map[string]string{
		"resume.pdf":                      "resume.pdf",
		"../../etc/passwd":                "passwd",
		`C:\Users\Ada\résumé.pdf`:         "résumé.pdf",
		"re\u0301sume\u0301.pdf":          "résumé.pdf",
		"invoice\u202Efdp.exe":            "invoicefdp.exe",
		"a\r\nb\tc\u2028d.txt":            "a b c d.txt",
		`a<b>c:d"e|f?g*h.txt`:             "abcdefgh.txt",
		" .hidden. ":                      "hidden",
		"CON":                             "_CON",
		"aux.txt":                         "_aux.txt",
		"com1.log":                        "_com1.log",
		"LPT9":                            "_LPT9",
		"console.txt":                     "console.txt",
		"company.pdf":                     "company.pdf",
		"履歴書\u200B.docx":                  "履歴書.docx",
		"رزومه\u200Cها.pdf":               "رزومه\u200Cها.pdf",
		"\u200B\u202E":                    "",
		"":                                "",
		"a\x00b\xff.txt":                  "ab.txt",
		strings.Repeat("é", 200) + ".pdf": strings.Repeat("é", 50),
	} {
		require.Equal(t, want, normalize.FileName(in, 100), "%+q", in)
	}
}

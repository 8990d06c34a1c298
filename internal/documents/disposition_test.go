package documents

import (
	"mime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// For every file name, the header is a single header, and a client reads the same name from it.
func FuzzDisposition(f *testing.F) {
	for _, s := range []string{"résumé.pdf", "a\r\nSet-Cookie: x=1.pdf", `a"b\c%41.pdf`,
		"履歴書\u202E.pdf", "'; filename=x.exe", "a;b=c,d.pdf", "\x00\xff", "رزومه\u200Cها.pdf"} {
		f.Add(s)
	}
	pdf := Kinds()[0]
	f.Fuzz(func(t *testing.T, sent string) {
		name := Filename(sent, pdf)
		require.LessOrEqual(t, len(name), maxFilename)
		header := disposition(name)
		require.False(t, strings.ContainsFunc(header,
			func(r rune) bool { return r < 0x20 || r > 0x7E }), "%q", header)
		kind, attributes, err := mime.ParseMediaType(header)
		require.NoError(t, err, "%q", header)
		require.Equal(t, "attachment", kind)
		require.Equal(t, map[string]string{"filename": name}, attributes, "%q", header)
	})
}

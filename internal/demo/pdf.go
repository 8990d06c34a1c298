package demo

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/runes"
	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"
)

// line is one line of text on a page.
type line struct {
	text string
	// size of the letters, in points.
	size float64
	bold bool
	// gap is the space above the line and indent the space before it, in points.
	gap, indent float64
}

// pdf returns a document of one A4 page, in a font that every PDF reader has.
func pdf(title string, lines []line) []byte {
	var page bytes.Buffer
	page.WriteString("BT\n")
	y := 790.0
	for _, l := range lines {
		y -= l.size + l.gap
		font := "F1"
		if l.bold {
			font = "F2"
		}
		fmt.Fprintf(
			&page,
			"/%s %g Tf 1 0 0 1 %g %g Tm (%s) Tj\n",
			font,
			l.size,
			64+l.indent,
			y,
			literal(l.text),
		)
	}
	page.WriteString("ET")
	return assemble([]string{
		"<< /Type /Catalog /Pages 2 0 R >>",
		"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
		"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>",
		fmt.Sprintf("<< /Length %d >>\nstream\n%s\nendstream", page.Len(), page.String()),
		"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
		"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
		fmt.Sprintf("<< /Title (%s) /Producer (Hirewire demo) >>", literal(title)),
	})
}

// assemble numbers the objects from 1 and writes the table of their offsets in bytes. The last
// object is the document's information.
func assemble(objects []string) []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n") // the second line marks the file as binary
	at := make([]int, len(objects))
	for i, o := range objects {
		at[i] = b.Len()
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	table := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(objects)+1)
	for _, n := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", n)
	}
	fmt.Fprintf(
		&b,
		"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n",
		len(objects)+1,
		len(objects),
		table,
	)
	return b.Bytes()
}

// literal returns a text for use in a PDF's parentheses. Letters that the font does not have lose
// their marks.
func literal(s string) string {
	encoder := charmap.Windows1252.NewEncoder()
	var b strings.Builder
	for _, r := range s {
		part, err := encoder.String(string(r))
		if err != nil {
			part = plainLetter(r)
		}
		b.WriteString(part)
	}
	return strings.NewReplacer(`\`, `\\`, "(", `\(`, ")", `\)`).Replace(b.String())
}

func plainLetter(r rune) string {
	switch r {
	case 'ł':
		return "l"
	case 'Ł':
		return "L"
	case 'đ':
		return "d"
	case 'Đ':
		return "D"
	case 'ı':
		return "i"
	}
	plain, _, err := transform.String(
		transform.Chain(norm.NFD, runes.Remove(runes.In(unicode.Mn))),
		string(r),
	)
	if err != nil || len(plain) != 1 {
		return "?"
	}
	return plain
}

package documents

import (
	"archive/zip"
	"bytes"
	"io"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/gabriel-vasile/mimetype"
	"golang.org/x/text/encoding/unicode"
)

// Kind is a type of file that is kept.
type Kind struct {
	// MediaType is what downloads say.
	MediaType string
	// Extensions are those that fit, the usual one first.
	Extensions []string
}

// The media types that are kept, without parameters.
const (
	typePDF  = "application/pdf"
	typeDOC  = "application/msword"
	typeDOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
	typeODT  = "application/vnd.oasis.opendocument.text"
	typeRTF  = "text/rtf"
	typeText = "text/plain"
	typePNG  = "image/png"
	typeJPEG = "image/jpeg"
)

// Kinds are all kinds that are kept.
func Kinds() []Kind {
	return []Kind{
		{typePDF, []string{".pdf"}},
		{typeDOC, []string{".doc"}},
		{typeDOCX, []string{".docx"}},
		{typeODT, []string{".odt"}},
		{typeRTF, []string{".rtf"}},
		{typeText, []string{".txt", ".text", ".md"}},
		{typePNG, []string{".png"}},
		{typeJPEG, []string{".jpg", ".jpeg"}},
	}
}

// Detect tells what a file is by its content, whatever its sender calls it; false means that it is not kept. What a
// browser or an office program would execute is not kept: no HTML, SVG, scripts or macros.
func Detect(content []byte) (Kind, bool) {
	mediaType := detect(content)
	bare, _, _ := strings.Cut(mediaType, ";")
	for _, k := range Kinds() {
		if k.MediaType == bare {
			k.MediaType = mediaType
			return k, true
		}
	}
	return Kind{}, false
}

// detect names the media type, or is empty. The library looks at the first bytes alone, so what it cannot see there is
// looked at here: the directories of archives, and whether text is text to its end.
func detect(content []byte) string {
	found := mimetype.Detect(content)
	switch {
	case len(content) == 0:
		return ""
	case bytes.HasPrefix(content, []byte("PK\x03\x04")):
		return inArchive(content)
	case bytes.HasPrefix(content, []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")):
		return inCompound(content)
	case found.Is(typePDF) && bytes.HasPrefix(begin(content), []byte("%PDF-")):
		return typePDF // and not a page or a program with one inside
	case found.Is(typeRTF):
		return typeRTF
	case found.Is(typePNG):
		return typePNG
	case found.Is(typeJPEG):
		return typeJPEG
	case found.Is(typeText), found.Is("text/csv"), found.Is("text/tab-separated-values"):
		return asText(content)
	}
	return ""
}

// inArchive tells Word and OpenDocument texts by the directory of the archive.
func inArchive(content []byte) string {
	archive, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		return ""
	}
	names := make(map[string]*zip.File, len(archive.File))
	for _, f := range archive.File {
		name := strings.ToLower(f.Name)
		if strings.HasSuffix(name, "vbaproject.bin") || strings.HasPrefix(name, "basic/") || strings.HasPrefix(name, "scripts/") {
			return "" // macros
		}
		names[f.Name] = f
	}
	switch {
	case names["[Content_Types].xml"] != nil && names["word/document.xml"] != nil:
		return typeDOCX
	case names["content.xml"] != nil && holds(names["mimetype"], typeODT):
		return typeODT
	}
	return ""
}

// holds reports whether a file of an archive is exactly text.
func holds(f *zip.File, text string) bool {
	if f == nil || f.UncompressedSize64 != uint64(len(text)) {
		return false
	}
	r, err := f.Open()
	if err != nil {
		return false
	}
	defer func() { _ = r.Close() }()
	got := make([]byte, len(text))
	_, err = io.ReadFull(r, got)
	return err == nil && string(got) == text
}

// inCompound tells old Word files by the names in the directory of the compound file, which may lie anywhere in it.
func inCompound(content []byte) string {
	if !bytes.Contains(content, wide("WordDocument")) || bytes.Contains(content, wide("_VBA_PROJECT")) {
		return ""
	}
	return typeDOC
}

// wide is text as compound files write names.
func wide(text string) []byte {
	out := make([]byte, 0, 2*len(text))
	for _, r := range utf16.Encode([]rune(text)) {
		out = append(out, byte(r), byte(r>>8))
	}
	return out
}

// asText accepts what is plain text from beginning to end and no script or markup.
func asText(content []byte) string {
	text, charset := content, "utf-8"
	switch {
	case bytes.HasPrefix(content, []byte("\xff\xfe")), bytes.HasPrefix(content, []byte("\xfe\xff")):
		decoded, err := unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM).NewDecoder().Bytes(content)
		if err != nil {
			return ""
		}
		text, charset = decoded, "utf-16"
	case !utf8.Valid(content):
		charset = "windows-1252"
	}
	if bytes.HasPrefix(begin(text), []byte("#!")) || bytes.HasPrefix(begin(text), []byte("<")) || bytes.ContainsFunc(text, control) {
		return ""
	}
	return typeText + "; charset=" + charset
}

// begin is content from its first character that is seen.
func begin(content []byte) []byte {
	return bytes.TrimLeft(bytes.TrimPrefix(content, []byte("\xef\xbb\xbf")), " \t\r\n\v\f")
}

// control reports whether a character occurs in no text.
func control(r rune) bool { return r < 0x20 && !strings.ContainsRune("\t\n\v\f\r\x1b", r) || r == 0x7f }

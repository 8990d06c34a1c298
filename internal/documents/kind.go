package documents

import (
	"bytes"
	"slices"
	"strings"

	"github.com/gabriel-vasile/mimetype"

	"hirewire/internal/workflow"
)

// Kind is an accepted type of file.
type Kind struct {
	// MediaType is the Content-Type of downloads.
	MediaType string
	// Extensions are the file extensions of this kind, the usual one first.
	Extensions []string
	// Note warns a reader about the file, for example that it is damaged; empty for no warning.
	Note workflow.DocumentNote
}

// The accepted media types, without parameters.
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

// Kinds returns all accepted kinds.
func Kinds() []Kind {
	return []Kind{
		{MediaType: typePDF, Extensions: []string{".pdf"}},
		{MediaType: typeDOC, Extensions: []string{".doc"}},
		{MediaType: typeDOCX, Extensions: []string{".docx"}},
		{MediaType: typeODT, Extensions: []string{".odt"}},
		{MediaType: typeRTF, Extensions: []string{".rtf"}},
		{MediaType: typeText, Extensions: []string{".txt", ".text", ".md"}},
		{MediaType: typePNG, Extensions: []string{".png"}},
		{MediaType: typeJPEG, Extensions: []string{".jpg", ".jpeg"}},
	}
}

// Refusal is the reason why a file is not accepted. Its text continues the name of the file.
type Refusal string

// Error returns the text.
func (r Refusal) Error() string { return string(r) }

const (
	errUnknown Refusal = "must be a PDF, Word, OpenDocument, RTF or plain text file, a PNG " +
		"or a JPEG"
	errMacros Refusal = "contains macros: save it without them, or as PDF"
	errScript Refusal = "is a script, which is not kept: send a PDF, Word, OpenDocument, " +
		"RTF or plain text file"
	errMarkup Refusal = "is a web page or XML, which is not kept: save it as PDF"
	errJSON   Refusal = "is a JSON file, which people cannot read: send a PDF, Word, " +
		"OpenDocument, RTF or plain text file"
	errJSONResume  Refusal = "is a JSON Resume, which is not imported yet: export it as PDF"
	errContactCard Refusal = "is a contact card (vCard), which is not imported: type the contact " +
		"data into the profile, and send the résumé as PDF or Word file"
)

// Detect returns the kind of a file by its content, regardless of its name, or a Refusal. It
// accepts what the programs that open such files accept: encrypted and damaged files get a note. It
// refuses content that a browser or an office program would execute: HTML, SVG, scripts and macros.
func Detect(content []byte) (Kind, error) {
	mediaType, note, err := detect(content)
	if err != nil {
		return Kind{}, err
	}
	bare, _, _ := strings.Cut(mediaType, ";")
	at := slices.IndexFunc(Kinds(), func(k Kind) bool { return k.MediaType == bare })
	k := Kinds()[at]
	k.MediaType, k.Note = mediaType, note
	return k, nil
}

// detect returns the media type with its parameters and the note. The library only looks at the
// first bytes, so this function checks the rest: the directories of archives, whether text is text
// to its end, and whether the end of the file is present.
func detect(content []byte) (mediaType string, note workflow.DocumentNote, err error) {
	found := mimetype.Detect(content)
	switch {
	case len(content) == 0:
		return "", "", errUnknown
	case bytes.HasPrefix(content, []byte("PK")):
		return detectArchive(content)
	case bytes.HasPrefix(content, compoundMagic):
		return detectCompound(content)
	case found.Is(typePNG):
		return typePNG, damagedUnless(bytes.Contains(content, []byte("IEND"))), nil
	case found.Is(typeJPEG):
		return typeJPEG, damagedUnless(bytes.Contains(content[len(content)/2:],
			[]byte("\xff\xd9"))), nil
	case isPDF(content):
		return typePDF, notePDF(content), nil
	case bytes.HasPrefix(withoutLeadingSpace(content), []byte(`{\rt`)):
		return typeRTF, damagedUnless(bytes.HasSuffix(bytes.TrimRight(content, "\x00\x1a \t\r\n"),
			[]byte("}"))), nil
	}
	mediaType, err = detectText(content)
	return mediaType, "", err
}

// damagedUnless returns the note for a damaged file unless whole is true.
func damagedUnless(whole bool) workflow.DocumentNote {
	if whole {
		return ""
	}
	return workflow.NoteDamaged
}

// maxPDFOffset is how far from the beginning PDF readers look for the header.
const maxPDFOffset = 1024

// isPDF reports whether content is a PDF. Like PDF readers, it accepts bytes before the header,
// which mailers, printers and converters leave there, unless they are a web page or a program.
func isPDF(content []byte) bool {
	at := bytes.Index(content[:min(len(content), maxPDFOffset+5)], []byte("%PDF-"))
	if at < 0 {
		return false
	}
	before := content[:at]
	if len(withoutLeadingSpace(before)) == 0 {
		return true
	}
	kind := mimetype.Detect(before)
	return !bytes.ContainsRune(before, '<') &&
		(kind.Is("text/plain") || kind.Is("application/octet-stream") &&
			!bytes.HasPrefix(before, []byte("MZ")))
}

// pdfTrailerSize is how far from the end PDF readers look for the trailer.
const pdfTrailerSize = 2048

// notePDF returns the note for a PDF.
func notePDF(content []byte) workflow.DocumentNote {
	switch {
	case !bytes.Contains(content[max(0, len(content)-pdfTrailerSize):], []byte("startxref")):
		return workflow.NoteDamaged
	case bytes.Contains(content, []byte("/Encrypt")):
		return workflow.NotePasswordProtected
	}
	return ""
}

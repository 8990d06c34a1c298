package documents

import (
	"bytes"
	"slices"
	"strings"

	"github.com/gabriel-vasile/mimetype"

	"hirewire/internal/workflow"
)

// Kind is a type of file that is kept.
type Kind struct {
	// MediaType is what downloads say.
	MediaType string
	// Extensions are those that fit, the usual one first.
	Extensions []string
	// Note is what a reader has to know before opening the file; empty for nothing.
	Note workflow.DocumentNote
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

// Refusal says why a file is not kept, as a sentence that goes on from the name of the file.
type Refusal string

// Error is the sentence.
func (r Refusal) Error() string { return string(r) }

const (
	errUnknown     Refusal = "must be a PDF, Word, OpenDocument, RTF or plain text file, a PNG or a JPEG"
	errMacros      Refusal = "contains macros: save it without them, or as PDF"
	errScript      Refusal = "is a script, which is not kept: send a PDF, Word, OpenDocument, RTF or plain text file"
	errMarkup      Refusal = "is a web page or XML, which is not kept: save it as PDF"
	errJSON        Refusal = "is a JSON file, which people cannot read: send a PDF, Word, OpenDocument, RTF or plain text file"
	errJSONResume  Refusal = "is a JSON Resume, which is not imported yet: export it as PDF"
	errContactCard Refusal = "is a contact card (vCard), which is not imported: type the contact data into the profile, and send the résumé as PDF or Word file"
)

// Detect tells what a file is by its content, whatever its sender calls it, or a Refusal. A file is what the program that
// reads such files would accept: encrypted and damaged files are kept with a note. What a browser or an office program would
// execute is not kept: no HTML, SVG, scripts or macros.
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

// detect names the media type. The library looks at the first bytes alone, so what it cannot see there is looked at here:
// the directories of archives, whether text is text to its end, and whether the end is there.
func detect(content []byte) (mediaType string, note workflow.DocumentNote, err error) {
	found := mimetype.Detect(content)
	switch {
	case len(content) == 0:
		return "", "", errUnknown
	case bytes.HasPrefix(content, []byte("PK")):
		return inArchive(content)
	case bytes.HasPrefix(content, compoundMagic):
		return inCompound(content)
	case found.Is(typePNG):
		return typePNG, damagedUnless(bytes.Contains(content, []byte("IEND"))), nil
	case found.Is(typeJPEG):
		return typeJPEG, damagedUnless(bytes.Contains(content[len(content)/2:], []byte("\xff\xd9"))), nil
	case isPDF(content):
		return typePDF, notePDF(content), nil
	case bytes.HasPrefix(begin(content), []byte(`{\rt`)):
		return typeRTF, damagedUnless(bytes.HasSuffix(bytes.TrimRight(content, "\x00\x1a \t\r\n"), []byte("}"))), nil
	}
	mediaType, err = asText(content)
	return mediaType, "", err
}

func damagedUnless(whole bool) workflow.DocumentNote {
	if whole {
		return ""
	}
	return workflow.NoteDamaged
}

// farthestPDF is how far behind the beginning readers look for a PDF.
const farthestPDF = 1024

// isPDF accepts what stands in front of a PDF when a mailer, printer or converter has left something, as readers do, and
// refuses a page or a program that carries one.
func isPDF(content []byte) bool {
	at := bytes.Index(content[:min(len(content), farthestPDF+5)], []byte("%PDF-"))
	if at < 0 {
		return false
	}
	before := content[:at]
	if len(begin(before)) == 0 {
		return true
	}
	kind := mimetype.Detect(before)
	return !bytes.ContainsRune(before, '<') && (kind.Is("text/plain") || kind.Is("application/octet-stream") && !bytes.HasPrefix(before, []byte("MZ")))
}

// pdfEnd is how far before the end readers look for the end of a PDF.
const pdfEnd = 2048

func notePDF(content []byte) workflow.DocumentNote {
	switch {
	case !bytes.Contains(content[max(0, len(content)-pdfEnd):], []byte("startxref")):
		return workflow.NoteDamaged
	case bytes.Contains(content, []byte("/Encrypt")):
		return workflow.NotePasswordProtected
	}
	return ""
}

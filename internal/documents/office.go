package documents

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"slices"
	"strings"
	"unicode/utf16"

	"github.com/richardlehane/mscfb"

	"hirewire/internal/workflow"
)

// Word and OpenDocument files are ZIP archives of parts; older Word files are compound files of
// streams. Both are recognized by their directory, or, if it is damaged, by the names that are left
// of it.

// detectArchive recognizes Word and OpenDocument texts by the directory of the archive.
func detectArchive(content []byte) (string, workflow.DocumentNote, error) {
	archive, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		return detectBrokenArchive(content)
	}
	names := make(map[string]*zip.File, len(archive.File))
	for _, f := range archive.File {
		if isMacroPart(f.Name) {
			return "", "", errMacros
		}
		names[f.Name] = f
	}
	if names["content.xml"] != nil && isODT(names["mimetype"]) {
		if manifest, err := contentOf(names["META-INF/manifest.xml"]); err == nil &&
			bytes.Contains(manifest, []byte("encryption-data")) {
			return typeODT, workflow.NotePasswordProtected, nil
		}
		return typeODT, damagedUnless(canUnpack(names["content.xml"])), nil
	}
	main, err := mainPart(names)
	if err != nil {
		return "", "", err
	}
	return typeDOCX, damagedUnless(canUnpack(main)), nil
}

// isMacroPart reports whether a part of an archive contains macros or scripts.
func isMacroPart(name string) bool {
	name = strings.ToLower(name)
	return strings.HasSuffix(name, "vbaproject.bin") || strings.HasPrefix(name, "basic/") ||
		strings.HasPrefix(name, "scripts/")
}

// detectBrokenArchive recognizes an archive whose directory, which is at its end, is missing, by
// the names before its parts.
func detectBrokenArchive(content []byte) (string, workflow.DocumentNote, error) {
	switch lower := bytes.ToLower(content); {
	case bytes.Contains(lower, []byte("vbaproject.bin")):
		return "", "", errMacros
	case bytes.Contains(content, []byte("[Content_Types].xml")) &&
		bytes.Contains(content, []byte("word/")):
		return typeDOCX, workflow.NoteDamaged, nil
	case bytes.Contains(content[:min(len(content), 200)], []byte("mimetype"+typeODT)):
		return typeODT, workflow.NoteDamaged, nil
	}
	return "", "", errUnknown
}

// wordTypes returns the content types of main parts that Word opens as a document or a template.
func wordTypes() []string {
	return []string{
		"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
		"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
	}
}

// mainPart returns the part with the text of a Word file. Like Word, it follows the package's
// relationship, whose target may have any name, and checks the content type.
func mainPart(names map[string]*zip.File) (*zip.File, error) {
	var relationships struct {
		Relationship []struct {
			Type   string `xml:",attr"`
			Target string `xml:",attr"`
		}
	}
	var types struct {
		Override []struct {
			PartName    string `xml:",attr"`
			ContentType string `xml:",attr"`
		}
		Default []struct {
			Extension   string `xml:",attr"`
			ContentType string `xml:",attr"`
		}
	}
	if decodePart(names["_rels/.rels"], &relationships) != nil ||
		decodePart(names["[Content_Types].xml"], &types) != nil {
		return nil, errUnknown
	}
	// Maps keep this fast for a malicious file with long lists.
	byExtension, byName := map[string]string{}, map[string]string{}
	for _, d := range types.Default {
		byExtension[strings.ToLower("."+d.Extension)] = d.ContentType
	}
	for _, o := range types.Override {
		byName[strings.ToLower(o.PartName)] = o.ContentType
	}
	for _, r := range relationships.Relationship {
		if !strings.HasSuffix(r.Type, "/officeDocument") {
			continue
		}
		name := path.Clean("/" + r.Target)
		kind, named := byName[strings.ToLower(name)]
		if !named {
			kind = byExtension[strings.ToLower(path.Ext(name))]
		}
		main := names[strings.TrimPrefix(name, "/")]
		switch {
		case strings.Contains(strings.ToLower(kind), "macroenabled"):
			return nil, errMacros
		case main != nil && slices.Contains(wordTypes(), kind):
			return main, nil
		}
	}
	return nil, errUnknown
}

// maxPart bounds the bytes that are read of a part, so that a small file cannot unpack to a large
// one.
const maxPart = 1 << 20

func decodePart(f *zip.File, into any) error {
	content, err := contentOf(f)
	if err != nil {
		return err
	}
	return xml.Unmarshal(content, into)
}

var errNoPart = errors.New("documents: an archive lacks a part")

// contentOf returns at most maxPart bytes of a part.
func contentOf(f *zip.File) ([]byte, error) {
	if f == nil {
		return nil, errNoPart
	}
	r, err := f.Open()
	if err != nil {
		return nil, err
	}
	defer func() { _ = r.Close() }()
	return io.ReadAll(io.LimitReader(r, maxPart))
}

// maxChecked bounds the bytes of a text that are unpacked to check that it is intact.
const maxChecked = 16 << 20

// canUnpack reports whether a part can be unpacked, up to maxChecked bytes.
func canUnpack(f *zip.File) bool {
	r, err := f.Open()
	if err != nil {
		return false
	}
	defer func() { _ = r.Close() }()
	_, err = io.CopyN(io.Discard, r, maxChecked)
	return err == nil || errors.Is(err, io.EOF)
}

// isODT reports whether the part that names the type of an OpenDocument file names a text.
func isODT(f *zip.File) bool {
	content, err := contentOf(f)
	return err == nil && string(bytes.TrimSpace(content)) == typeODT
}

// compoundMagic is the signature of compound files.
//
//nolint:gochecknoglobals // a constant that Go cannot spell
var compoundMagic = []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")

// detectCompound recognizes old Word files, and encrypted new ones, by the streams of the compound
// file.
func detectCompound(content []byte) (string, workflow.DocumentNote, error) {
	doc, err := mscfb.New(bytes.NewReader(content))
	if err != nil {
		return detectBrokenCompound(content)
	}
	streams := map[string]*mscfb.File{}
	for _, f := range doc.File {
		if strings.HasPrefix(f.Name, "_VBA_PROJECT") || f.Name == "Macros" || f.Name == "VBA" {
			return "", "", errMacros
		}
		streams[f.Name] = f
	}
	switch word := streams["WordDocument"]; {
	case word != nil:
		return typeDOC, noteWord(word), nil
	case streams["EncryptedPackage"] != nil:
		// It may also be a spreadsheet or slides, which cannot be told without the password.
		return typeDOCX, workflow.NotePasswordProtected, nil
	}
	return "", "", errUnknown
}

// noteWord returns the note by the flags at the beginning of the stream: [MS-DOC] 2.5.2, bit F of
// the FibBase is fEncrypted.
func noteWord(word *mscfb.File) workflow.DocumentNote {
	head := make([]byte, 12)
	if _, err := io.ReadFull(word, head); err != nil {
		return workflow.NoteDamaged
	}
	if head[11]&1 != 0 {
		return workflow.NotePasswordProtected
	}
	return ""
}

// detectBrokenCompound recognizes a compound file whose directory cannot be read by the names
// anywhere in it.
func detectBrokenCompound(content []byte) (string, workflow.DocumentNote, error) {
	switch {
	case bytes.Contains(content, utf16Name("_VBA_PROJECT")):
		return "", "", errMacros
	case bytes.Contains(content, utf16Name("WordDocument")):
		return typeDOC, workflow.NoteDamaged, nil
	}
	return "", "", errUnknown
}

// utf16Name returns a name as compound files store it, in UTF-16LE.
func utf16Name(text string) []byte {
	out := make([]byte, 0, 2*len(text))
	for _, r := range utf16.Encode([]rune(text)) {
		out = append(out, byte(r), byte(r>>8))
	}
	return out
}

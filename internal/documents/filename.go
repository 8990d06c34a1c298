package documents

import (
	"slices"
	"strings"

	"hirewire/internal/normalize"
)

// maxFilename is the maximum length of a file name in bytes.
const maxFilename = 255

// Filename returns the name for downloads of a file that the sender calls sent. It has no
// directories and no invisible characters, at most 255 bytes, and an extension that fits the
// content.
func Filename(sent string, k Kind) string {
	// The underscore protects the dot of a name that is only an extension, such as .pdf.
	element := "_" + sent[strings.LastIndexAny(sent, `/\`)+1:]
	base, extension := splitExtension(strings.TrimPrefix(normalize.FileName(element, 4*maxFilename),
		"_"), k)
	// Checked last, because truncating a character with very many combining marks can leave
	// nothing.
	base = normalize.FileName(strings.Trim(base, " ."), maxFilename-len(extension))
	if base == "" {
		base = "document"
	}
	return base + extension
}

// splitExtension splits a name into base and extension and returns an extension that fits the kind:
// the name's own or else the usual one. An ending that is the extension of no accepted kind stays
// part of the base.
func splitExtension(name string, k Kind) (base, extension string) {
	dot := strings.LastIndexByte(name, '.')
	if dot < 0 {
		return name, k.Extensions[0]
	}
	own := strings.ToLower(name[dot:])
	if slices.Contains(k.Extensions, own) {
		return name[:dot], own
	}
	if slices.ContainsFunc(Kinds(), func(other Kind) bool {
		return slices.Contains(other.Extensions,
			own)
	}) {
		return name[:dot], k.Extensions[0]
	}
	return name, k.Extensions[0]
}

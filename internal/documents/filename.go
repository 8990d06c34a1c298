package documents

import (
	"slices"
	"strings"

	"hirewire/internal/normalize"
)

// maxFilename is the length of a file name in bytes.
const maxFilename = 255

// Filename makes a name for downloads of what the sender calls the file: no directories, no characters that are not
// seen, at most 255 bytes, and an extension that fits the content.
func Filename(sent string, k Kind) string {
	// The underscore keeps the dot of a name that is an extension alone, such as .pdf, until the extension is split off.
	element := "_" + sent[strings.LastIndexAny(sent, `/\`)+1:]
	base, extension := splitExtension(strings.TrimPrefix(normalize.FileName(element, 4*maxFilename), "_"), k)
	// Last, as a name that is one character with very many marks leaves nothing when it is cut.
	base = normalize.FileName(strings.Trim(base, " ."), maxFilename-len(extension))
	if base == "" {
		base = "document"
	}
	return base + extension
}

// splitExtension takes the extension off a name and answers one that fits: its own, else the usual one. What is no
// extension of any kind that is kept belongs to the name, so that a wrong one can mislead nobody.
func splitExtension(name string, k Kind) (base, extension string) {
	dot := strings.LastIndexByte(name, '.')
	if dot < 0 {
		return name, k.Extensions[0]
	}
	own := strings.ToLower(name[dot:])
	if slices.Contains(k.Extensions, own) {
		return name[:dot], own
	}
	if slices.ContainsFunc(Kinds(), func(other Kind) bool { return slices.Contains(other.Extensions, own) }) {
		return name[:dot], k.Extensions[0]
	}
	return name, k.Extensions[0]
}

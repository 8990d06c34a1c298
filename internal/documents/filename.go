package documents

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxFilename is the length of a file name in bytes.
const maxFilename = 255

// Filename makes a name for downloads of what the sender calls the file: no directories, no characters that are not
// seen, at most 255 bytes, and an extension that fits the content.
func Filename(sent string, k Kind) string {
	name := sent[strings.LastIndexAny(sent, `/\`)+1:]
	name = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case r == utf8.RuneError, !unicode.IsPrint(r), strings.ContainsRune(`<>:"|?*`, r):
			return -1
		}
		return r
	}, name)
	base, extension := splitExtension(strings.Join(strings.Fields(name), " "), k)
	base = strings.Trim(base, " .")
	if base == "" {
		base = "document"
	}
	return cutName(base, maxFilename-len(extension)) + extension
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

// cutName shortens a name to so many bytes without splitting a character.
func cutName(name string, most int) string {
	if len(name) <= most {
		return name
	}
	for most > 0 && !utf8.RuneStart(name[most]) {
		most--
	}
	return strings.TrimRight(name[:most], " .")
}

package normalize

import (
	"strings"
	"unicode/utf8"
)

// FileName returns a name under which a file that the sender calls sent can be saved on every
// system: the last element of a path, on one line, without invisible characters, characters that
// file systems refuse, and leading or trailing dots and spaces, and not a name that Windows
// reserves for devices. The result has at most the given number of bytes. It is empty if nothing is
// left; the caller then chooses a name.
func FileName(sent string, most int) string {
	name := readable(sent)
	name = name[strings.LastIndexAny(name, `/\`)+1:]
	name = line(strings.Map(func(r rune) rune {
		if strings.ContainsRune(`<>:"|?*`, r) || r == utf8.RuneError {
			return -1
		}
		return r
	}, name))
	name = strings.Trim(name, " .")
	stem, _, _ := strings.Cut(name, ".")
	if isDevice(strings.TrimSpace(stem)) {
		name = "_" + name
	}
	if len(name) > most {
		for most > 0 && !utf8.RuneStart(name[most]) {
			most--
		}
		// The rest may end in a joiner or selector that is no longer needed.
		name = strings.TrimRight(line(name[:most]), " .")
	}
	if Blank(name) {
		return ""
	}
	return name
}

// isDevice reports whether Windows opens a device instead of a file of this name.
func isDevice(stem string) bool {
	stem = strings.ToUpper(stem)
	switch stem {
	case "CON", "PRN", "AUX", "NUL":
		return true
	}
	number := strings.TrimPrefix(strings.TrimPrefix(stem, "COM"), "LPT")
	if number == stem {
		return false
	}
	switch number {
	case "¹", "²", "³":
		return true
	}
	return len(number) == 1 && number >= "0" && number <= "9"
}

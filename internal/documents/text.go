package documents

import (
	"bytes"
	"encoding/json"
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/gogs/chardet"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	xunicode "golang.org/x/text/encoding/unicode"
)

// A text is what decodes to characters from its beginning to its end, and is neither markup nor a script. Its character
// set is kept with it, under the name that browsers know (https://encoding.spec.whatwg.org), so that it can be shown.

// asText returns the media type of a text, or why the file is not kept.
func asText(content []byte) (string, error) {
	text, charset := decode(content)
	// Old programs end texts with ^Z or fill the last block.
	text = bytes.TrimRight(text, "\x00\x1a")
	start := begin(text)
	switch {
	case len(text) == 0, bytes.ContainsRune(text, 0), controls(text) > 1+len(text)/1000:
		return "", errUnknown
	case bytes.HasPrefix(start, []byte("#!")):
		return "", errScript
	case markup.Match(start):
		return "", errMarkup
	case bytes.HasPrefix(bytes.ToUpper(start[:min(len(start), 11)]), []byte("BEGIN:VCARD")):
		return "", errContactCard
	case bytes.HasPrefix(start, []byte("{")), bytes.HasPrefix(start, []byte("[")):
		if err := refuseJSON(start); err != nil {
			return "", err
		}
	}
	return typeText + "; charset=" + charset, nil
}

// markup recognises what a browser would show as a page or an image: HTML, SVG and other XML, and PHP. Angle brackets alone
// are no markup: letters begin with <ada@example.com>, templates with <Name>.
var markup = regexp.MustCompile(`(?i)^<(\?|!|(html|head|body|title|meta|link|base|script|style|svg|math|xml|iframe|frameset|frame|object|embed|applet|form|input|button|img|video|audio|` +
	`canvas|template|a|p|div|span|table|ul|ol|li|h[1-6]|hr|br|center|font|b|i|u|em|strong|pre|code|article|section|main|header|footer|nav)[\s>/])`)

// refuseJSON refuses data in JSON; a text that only begins like it passes.
func refuseJSON(text []byte) error {
	if !json.Valid(text) {
		return nil
	}
	var object map[string]json.RawMessage
	if json.Unmarshal(text, &object) == nil && object["basics"] != nil {
		return errJSONResume
	}
	return errJSON
}

// decode returns the text in UTF-8 and the name of its character set, or nil where no character set fits.
func decode(content []byte) (text []byte, charset string) {
	switch {
	case bytes.HasPrefix(content, []byte("\xff\xfe")):
		return decoded(content, xunicode.UTF16(xunicode.LittleEndian, xunicode.ExpectBOM)), "utf-16le"
	case bytes.HasPrefix(content, []byte("\xfe\xff")):
		return decoded(content, xunicode.UTF16(xunicode.BigEndian, xunicode.ExpectBOM)), "utf-16be"
	case bytes.Contains(content, []byte("\x1b$")):
		if text, charset := byLibrary(content); charset == "iso-2022-jp" {
			return text, charset
		}
		return content, "utf-8"
	case bytes.IndexByte(bytes.TrimRight(content, "\x00\x1a"), 0) >= 0:
		return withoutMark(content)
	case utf8.Valid(content):
		return content, "utf-8"
	case thai(content):
		return decoded(content, charmap.Windows874), "windows-874"
	}
	if text, charset := byLibrary(content); text != nil {
		return text, charset
	}
	return decoded(content, charmap.Windows1252), "windows-1252"
}

// withoutMark decodes UTF-16 without a byte order mark, in which every other byte of most texts is zero.
func withoutMark(content []byte) (text []byte, charset string) {
	zeros := [2]int{}
	for i, b := range content {
		if b == 0 {
			zeros[i%2]++
		}
	}
	switch most := len(content) / 4; {
	case zeros[1] > most && zeros[0] == 0:
		return decoded(content, xunicode.UTF16(xunicode.LittleEndian, xunicode.IgnoreBOM)), "utf-16le"
	case zeros[0] > most && zeros[1] == 0:
		return decoded(content, xunicode.UTF16(xunicode.BigEndian, xunicode.IgnoreBOM)), "utf-16be"
	}
	return nil, ""
}

// detected is how much of a text the detector looks at, in bytes.
const detected = 64 << 10

// leastConfidence is how sure the detector must be, of 100.
const leastConfidence = 10

// byLibrary asks the detector, and takes its first answer in which the whole text decodes.
func byLibrary(content []byte) (text []byte, charset string) {
	guesses, err := chardet.NewTextDetector().DetectAll(content[:min(len(content), detected)])
	if err != nil {
		return nil, ""
	}
	for _, g := range guesses {
		e, err := htmlindex.Get(g.Charset)
		if err != nil || g.Confidence < leastConfidence {
			continue
		}
		name, err := htmlindex.Name(e)
		if err != nil || strings.HasPrefix(name, "utf-16") {
			continue
		}
		if text := decoded(content, e); text != nil {
			return text, name
		}
	}
	return nil, ""
}

// decoded is content in UTF-8, or nil where it is not in the encoding.
func decoded(content []byte, e encoding.Encoding) []byte {
	text, err := e.NewDecoder().Bytes(content)
	if err != nil || bytes.ContainsRune(text, utf8.RuneError) {
		return nil
	}
	return text
}

// thai recognises the one-byte character set of Thai, which the detector does not know: nearly all bytes that are not
// ASCII are its letters, and they come in runs, as no other script's would.
func thai(content []byte) bool {
	letters, others, longest, run := 0, 0, 0, 0
	for _, b := range content {
		switch {
		case b >= 0xa1 && b <= 0xda || b >= 0xdf && b <= 0xfb:
			letters++
			run++
			longest = max(longest, run)
			continue
		case b >= 0x80 && b != 0xa0 && b != 0x85 && (b < 0x91 || b > 0x97):
			others++
		}
		run = 0
	}
	if others > 0 || longest < 4 {
		return false
	}
	// Vowel and tone marks stand in Thai in the second half of the table behind consonants of the first, never at the
	// beginning of a run; and consonants alone make no text.
	text := decoded(content, charmap.Windows874)
	return text != nil && plausibleThai(text) && !likelyMultiByte(content)
}

// plausibleThai reports whether marks follow consonants, as they must, and make up a usual part of the text.
func plausibleThai(text []byte) bool {
	consonants, marks, wrong := 0, 0, 0
	before := rune(0)
	for _, r := range string(text) {
		switch {
		case r >= 'ก' && r <= 'ฮ':
			consonants++
		case r == 'ั' || r >= 'ิ' && r <= 'ฺ' || r >= '็' && r <= '๎':
			marks++
			if before < 'ก' || before > '๎' {
				wrong++
			}
		}
		before = r
	}
	return marks > 0 && wrong == 0 && marks*20 > consonants && consonants > marks
}

// likelyMultiByte reports whether the detector is sure of a character set of several bytes a character.
func likelyMultiByte(content []byte) bool {
	best, err := chardet.NewTextDetector().DetectBest(content[:min(len(content), detected)])
	if err != nil {
		return false
	}
	switch best.Charset {
	case "GB18030", "Big5", "EUC-JP", "EUC-KR", "Shift_JIS":
		return best.Confidence > 50
	}
	return best.Confidence > 30
}

// begin is content from its first character that is seen.
func begin(content []byte) []byte {
	return bytes.TrimLeft(bytes.TrimPrefix(content, []byte("\xef\xbb\xbf")), "\ufeff \t\r\n\v\f")
}

// controls counts the characters that occur in no text. Converters leave one now and then.
func controls(text []byte) int {
	n := 0
	for _, b := range text {
		if b < 0x20 && !strings.ContainsRune("\t\n\v\f\r\x1b", rune(b)) || b == 0x7f {
			n++
		}
	}
	return n
}

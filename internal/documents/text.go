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

// A text is a file that decodes to characters from beginning to end and is neither markup nor a
// script. Its character set is stored with it, under the name that browsers use
// (https://encoding.spec.whatwg.org), so that it can be displayed.

// detectText returns the media type of a text with its character set, or a Refusal.
func detectText(content []byte) (string, error) {
	text, charset := decode(content)
	// Old programs end texts with ^Z or pad the last block with NUL.
	text = bytes.TrimRight(text, "\x00\x1a")
	start := withoutLeadingSpace(text)
	switch {
	case len(text) == 0, bytes.ContainsRune(text, 0), countControls(text) > 1+len(text)/1000:
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

// markup matches text that a browser would render as a page or an image: HTML, SVG and other XML,
// and PHP. Other angle brackets are allowed: letters begin with <ada@example.com>, templates with
// <Name>.
var markup = regexp.MustCompile(
	`(?i)^<(\?|!|(html|head|body|title|meta|link|base|script|style|svg|math|xml|iframe|frameset|frame|object|embed|applet|form|input|button|img|video|audio|` +
		`canvas|template|a|p|div|span|table|ul|ol|li|h[1-6]|hr|br|center|font|b|i|u|em|strong|pre|code|article|section|main|header|footer|nav)[\s>/])`,
)

// refuseJSON returns a Refusal for JSON data, and nil for a text that only begins like JSON.
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

// decode returns the text in UTF-8 and the name of its character set, or nil if no character set
// fits.
func decode(content []byte) (text []byte, charset string) {
	switch {
	case bytes.HasPrefix(content, []byte("\xff\xfe")):
		return decodeWith(content, xunicode.UTF16(xunicode.LittleEndian, xunicode.ExpectBOM)),
			"utf-16le"
	case bytes.HasPrefix(content, []byte("\xfe\xff")):
		return decodeWith(content, xunicode.UTF16(xunicode.BigEndian, xunicode.ExpectBOM)),
			"utf-16be"
	case bytes.Contains(content, []byte("\x1b$")):
		if text, charset := decodeByDetector(content); charset == "iso-2022-jp" {
			return text, charset
		}
		return content, "utf-8"
	case bytes.IndexByte(bytes.TrimRight(content, "\x00\x1a"), 0) >= 0:
		return decodeUTF16WithoutBOM(content)
	case utf8.Valid(content):
		return content, "utf-8"
	case isThai(content):
		return decodeWith(content, charmap.Windows874), "windows-874"
	}
	if text, charset := decodeByDetector(content); text != nil {
		return text, charset
	}
	return decodeWith(content, charmap.Windows1252), "windows-1252"
}

// decodeUTF16WithoutBOM decodes UTF-16 without a byte order mark, in which every other byte of most
// texts is zero.
func decodeUTF16WithoutBOM(content []byte) (text []byte, charset string) {
	zeros := [2]int{}
	for i, b := range content {
		if b == 0 {
			zeros[i%2]++
		}
	}
	switch most := len(content) / 4; {
	case zeros[1] > most && zeros[0] == 0:
		return decodeWith(content, xunicode.UTF16(xunicode.LittleEndian, xunicode.IgnoreBOM)),
			"utf-16le"
	case zeros[0] > most && zeros[1] == 0:
		return decodeWith(content, xunicode.UTF16(xunicode.BigEndian, xunicode.IgnoreBOM)),
			"utf-16be"
	}
	return nil, ""
}

// detectorLimit is how many bytes of a text the detector gets.
const detectorLimit = 64 << 10

// leastConfidence is the minimum confidence of the detector, out of 100.
const leastConfidence = 10

// decodeByDetector decodes with the detector's first guess in which the whole text decodes, or
// returns nil.
func decodeByDetector(content []byte) (text []byte, charset string) {
	guesses, err := chardet.NewTextDetector().DetectAll(content[:min(len(content), detectorLimit)])
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
		if text := decodeWith(content, e); text != nil {
			return text, name
		}
	}
	return nil, ""
}

// decodeWith returns content in UTF-8, or nil if it is not valid in the encoding.
func decodeWith(content []byte, e encoding.Encoding) []byte {
	text, err := e.NewDecoder().Bytes(content)
	if err != nil || bytes.ContainsRune(text, utf8.RuneError) {
		return nil
	}
	return text
}

// isThai recognizes the one-byte character set of Thai, which the detector does not know: nearly
// all bytes outside ASCII are Thai letters, and they occur in runs, unlike in other scripts.
func isThai(content []byte) bool {
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
	// In Thai, vowel and tone marks (the second half of the table) follow consonants (the first
	// half) and never begin a run, and no text consists of consonants only.
	text := decodeWith(content, charmap.Windows874)
	return text != nil && plausibleThai(text) && !likelyMultiByte(content)
}

// plausibleThai reports whether marks only follow consonants and are as frequent as in Thai texts.
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

// likelyMultiByte reports whether the detector is confident of a multi-byte character set.
func likelyMultiByte(content []byte) bool {
	best, err := chardet.NewTextDetector().DetectBest(content[:min(len(content), detectorLimit)])
	if err != nil {
		return false
	}
	switch best.Charset {
	case "GB18030", "Big5", "EUC-JP", "EUC-KR", "Shift_JIS":
		return best.Confidence > 50
	}
	return best.Confidence > 30
}

// withoutLeadingSpace returns content without a byte order mark and leading white space.
func withoutLeadingSpace(content []byte) []byte {
	return bytes.TrimLeft(bytes.TrimPrefix(content, []byte("\xef\xbb\xbf")), "\ufeff \t\r\n\v\f")
}

// countControls counts the control characters that texts do not contain. Converters leave one now
// and then.
func countControls(text []byte) int {
	n := 0
	for _, b := range text {
		if b < 0x20 && !strings.ContainsRune("\t\n\v\f\r\x1b", rune(b)) || b == 0x7f {
			n++
		}
	}
	return n
}

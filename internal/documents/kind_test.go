package documents_test

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"

	"hirewire/internal/documents"
	"hirewire/internal/workflow"
)

// archive returns a ZIP archive of files in order; names and contents alternate.
func archive(t *testing.T, files ...string) string {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i := 0; i < len(files); i += 2 {
		f, err := w.CreateHeader(&zip.FileHeader{Name: files[i], Method: zip.Store})
		require.NoError(t, err)
		_, err = f.Write([]byte(files[i+1]))
		require.NoError(t, err)
	}
	require.NoError(t, w.Close())
	return b.String()
}

// The beginning of a WordDocument stream, and of one that is encrypted: see [MS-DOC] 2.5.2.
const (
	fibHead      = "\xec\xa5\xc1\x00\x00\x00\x00\x00\x00\x00\x00\x00"
	fibEncrypted = "\xec\xa5\xc1\x00\x00\x00\x00\x00\x00\x00\x00\x01"
)

// compound returns a compound file ([MS-CFB]) of 512-byte sectors: the first name is the root, the
// others are streams of 4,096 bytes that begin like a WordDocument.
func compound(names ...string) string {
	const sector, long = 512, 4096
	end, free, fat := []byte("\xfe\xff\xff\xff"), []byte("\xff\xff\xff\xff"),
		[]byte("\xfd\xff\xff\xff")
	number := func(n int) []byte { return binary.LittleEndian.AppendUint32(nil, uint32(n)) }
	var b bytes.Buffer
	b.WriteString("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Repeat("\x00", 16) +
		"\x3e\x00\x03\x00\xfe\xff\x09\x00\x06\x00" + strings.Repeat("\x00", 6))
	b.Write(slices.Concat(number(0), number(1), number(1), number(0), number(long), end, number(0),
		end, number(0)))
	b.Write(number(0)) // the table of sectors is the first one
	b.WriteString(strings.Repeat("\xff\xff\xff\xff", 108))
	// The table: itself, the directory, then each stream as a chain.
	table := slices.Concat(fat, end)
	for i := range names[1:] {
		for n := range long / sector {
			if n == long/sector-1 {
				table = append(table, end...)
				continue
			}
			table = append(table, number(2+i*long/sector+n+1)...)
		}
	}
	for len(table) < sector {
		table = append(table, free...)
	}
	b.Write(table)
	for i := range 4 {
		entry := make([]byte, 128)
		copy(entry[68:], slices.Concat(free, free, free))
		if i < len(names) {
			name := utf16Name(names[i])
			copy(entry, name)
			entry[64], entry[67] = byte(len(name)+2), 1
			entry[66] = 2
			if i == 0 {
				entry[66] = 5
				copy(entry[76:], number(1)) // the tree of streams
				copy(entry[116:], end)
			} else {
				copy(entry[116:], number(2+(i-1)*long/sector))
				copy(entry[120:], number(long))
			}
			if i > 0 && i+1 < len(names) {
				copy(entry[72:], number(i+1))
			}
		}
		b.Write(entry)
	}
	for range names[1:] {
		b.WriteString(fibHead + strings.Repeat("\x00", long-len(fibHead)))
	}
	return b.String()
}

func utf16Name(name string) []byte {
	var out []byte
	for _, r := range name {
		out = append(out, byte(r), 0)
	}
	return out
}

func utf16Text(t *testing.T, text string) string {
	t.Helper()
	out, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(text)
	require.NoError(t, err)
	return out
}

// word returns a Word file whose main part has the given name and content type, with further parts.
func word(t *testing.T, main, contentType string, more ...string) string {
	t.Helper()
	return archive(t, append([]string{
		"[Content_Types].xml",
		`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
			`<Override PartName="/` + main + `" ContentType="` + contentType + `"/></Types>`,
		"_rels/.rels",
		`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ` +
			`Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="` + main + `"/></Relationships>`,
		main,
		"<w:document/>",
	}, more...)...)
}

func encoded(t *testing.T, charset, text string) string {
	t.Helper()
	e, err := htmlindex.Get(charset)
	require.NoError(t, err)
	out, err := e.NewEncoder().String(text)
	require.NoError(t, err)
	return out
}

const (
	png      = "\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00"
	pngEnd   = "\x00\x00\x00\x00IEND\xaeB`\x82"
	jpeg     = "\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01"
	odt      = "application/vnd.oasis.opendocument.text"
	docx     = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
	docxMain = docx + ".main+xml"
	pdf      = "%PDF-1.4\n1 0 obj\nstartxref\n9\n%%EOF\n"
)

func TestDetectByContent(t *testing.T) {
	pad := strings.Repeat("x", 20_000) // beyond what the library looks at
	for name, c := range map[string]struct{ content, want string }{
		"PDF":                        {pdf, "application/pdf"},
		"PDF behind a mailer's line": {"X-Mailer: x\r\n\r\n" + pdf, "application/pdf"},
		"PDF behind printer code":    {"\x1b%-12345X@PJL\r\n" + pdf, "application/pdf"},
		"PDF behind zeros":           {"\x00\x00\x00" + pdf, "application/pdf"},
		"PNG":                        {png + pngEnd, "image/png"},
		"JPEG":                       {jpeg + "\xff\xd9", "image/jpeg"},
		"RTF":                        {`{\rtf1\ansi Hello}`, "text/rtf"},
		"RTF behind a line break":    {"\r\n" + `{\rtf1\ansi Hello}`, "text/rtf"},
		"text":                       {"Curriculum vitae\n\n1999–2003 University", "text/plain; charset=utf-8"},
		"text that looks like CSV":   {"Name,Ada\nCity,Berlin\n", "text/plain; charset=utf-8"},
		"text that looks like mail":  {"From: Ada <ada@example.com>\nSubject: Application\n\nDear team", "text/plain; charset=utf-8"},
		"text from an address":       {"<ada@example.com> Ada Byron\nEngineer", "text/plain; charset=utf-8"},
		"text from a template":       {"<Name>\nAda Byron", "text/plain; charset=utf-8"},
		"text from a brace":          {"{Ada Byron} engineer\n", "text/plain; charset=utf-8"},
		"text that ends in ^Z":       {"Ada Byron\r\n\x1a", "text/plain; charset=utf-8"},
		"text in filled blocks":      {"Ada Byron\r\n\x1a\x00\x00\x00", "text/plain; charset=utf-8"},
		"text from a converter":      {"Ada Byron\n\x02Engineer\n", "text/plain; charset=utf-8"},
		"DOCX":                       {word(t, "word/document.xml", docxMain, "docProps/app.xml", pad), docx},
		"DOCX of Word Online":        {word(t, "word/document2.xml", docxMain), docx},
		"Word template":              {word(t, "word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"), docx},
		"ODT":                        {archive(t, "mimetype", odt, "content.xml", "<o/>"), odt},
		"DOC":                        {compound("Root Entry", "WordDocument"), "application/msword"},
		"HTML":                       {"<!DOCTYPE html><p>", ""},
		"HTML after blanks":          {"\xef\xbb\xbf \n\t<p onclick=x>", ""},
		"HTML in UTF-16":             {utf16Text(t, " <script>"), ""},
		"HTML before PDF":            {"<script>1</script>" + pdf, ""},
		"SVG":                        {`<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>`, ""},
		"XML":                        {`<?xml version="1.0"?><svg/>`, ""},
		"ELF":                        {"\x7fELF\x02\x01\x01\x00", ""},
		"EXE":                        {"MZ\x90\x00\x03\x00\x00\x00", ""},
		"script":                     {"#!/bin/sh\nrm -rf /\n", ""},
		"binary behind text":         {strings.Repeat("text ", 2000) + "\x00\x01\x02", ""},
		"many control characters":    {"Ada\x01\x02\x03\x04\x05 Byron", ""},
		"zip":                        {archive(t, "a.txt", "a"), ""},
		"JAR":                        {archive(t, "META-INF/MANIFEST.MF", "Main-Class: A"), ""},
		"XLSX":                       {word(t, "xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"), ""},
		"DOCX by its name alone":     {archive(t, "[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>"), ""},
		"DOCX with macros":           {word(t, "word/document.xml", docxMain, "word/vbaProject.bin", "x"), ""},
		"DOCM":                       {word(t, "word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml"), ""},
		"ODT with macros":            {archive(t, "mimetype", odt, "content.xml", "<o/>", "Basic/Standard/Module1.xml", "x"), ""},
		"ODS":                        {archive(t, "mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<o/>"), ""},
		"XLS":                        {compound("Root Entry", "Workbook"), ""},
		"DOC with macros":            {compound("Root Entry", "WordDocument", "_VBA_PROJECT"), ""},
		"GIF":                        {"GIF89a\x01\x00\x01\x00", ""},
		"JSON":                       {`{"name": "Ada", "url": "x"}`, ""},
		"program that carries a PDF": {"MZ\x90\x00" + pdf, ""},
	} {
		k, err := documents.Detect([]byte(c.content))
		require.Equal(t, c.want != "", err == nil, "%s: %v", name, err)
		require.Equal(t, c.want, k.MediaType, name)
	}
	_, err := documents.Detect(nil)
	require.Error(t, err)
}

// The refusal of a file that people send as a résumé says what to do.
func TestRefusedFilesAreNamed(t *testing.T) {
	for want, content := range map[string]string{
		"is a JSON Resume": `{"basics": {"name": "Ada"}, "work": []}`,
		"is a JSON file":   `[{"name": "Ada"}]`,
		"vCard":            "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ada Byron\r\nEND:VCARD\r\n",
		"is a web page":    "<html><body>Ada</body></html>",
		"contains macros":  word(t, "word/document.xml", docxMain, "word/vbaProject.bin", "x"),
		"is a script":      "#!/usr/bin/env python\n",
		"must be a PDF":    "GIF89a\x01\x00\x01\x00",
	} {
		_, err := documents.Detect([]byte(content))
		require.ErrorContains(t, err, want)
	}
}

// The character set of a text is detected and stored, so that the text can be displayed.
func TestTextsKeepTheirCharacterSet(t *testing.T) {
	for charset, text := range map[string]string{
		"windows-1251": "Резюме\nИванов Иван Иванович\nОпыт работы: программист, пять лет. Образование: МГУ.",
		"koi8-r":       "Резюме\nИванов Иван Иванович\nОпыт работы: программист, пять лет. Образование: МГУ.",
		"shift_jis":    "履歴書\n氏名 山田太郎\n職歴 ソフトウェアエンジニア 五年\n学歴 東京大学",
		"euc-jp":       "履歴書\n氏名 山田太郎\n職歴 ソフトウェアエンジニア 五年\n学歴 東京大学",
		"iso-2022-jp":  "履歴書\n氏名 山田太郎\n職歴 ソフトウェアエンジニア 五年\n学歴 東京大学",
		"euc-kr":       "이력서\n이름 김민준\n경력 소프트웨어 개발자 5년\n학력 서울대학교",
		"gb18030":      "简历\n姓名 王小明\n工作经验 软件工程师 五年\n学历 北京大学 计算机科学",
		"big5":         "履歷表\n姓名 王小明\n工作經驗 軟體工程師 五年\n學歷 國立臺灣大學",
		"windows-1250": "Życiorys\nŁukasz Wiśniewski, doświadczenie: programista, pięć lat w Łodzi",
		"iso-8859-2":   "Životopis\nTomáš Dvořák, zkušenosti: programátor, pět let v Brně, příští rok",
		"windows-1252": "Résumé of Ada\nDéveloppeuse, expérience à Genève – cinq années",
		"iso-8859-7":   "Βιογραφικό σημείωμα\nΓιώργος Παπαδόπουλος, προγραμματιστής, πέντε χρόνια",
		"windows-1254": "Özgeçmiş\nÇağrı Yılmaz, yazılım geliştirici, beş yıl İstanbul'da çalıştı",
		"windows-1256": "السيرة الذاتية\nأحمد محمد، مطور برمجيات، خمس سنوات خبرة",
		"windows-874":  "ประวัติย่อ\nสมชาย ใจดี นักพัฒนาซอฟต์แวร์ ห้าปี",
		"utf-8":        "履歴書 résumé Резюме",
	} {
		content := encoded(t, charset, text)
		k, err := documents.Detect([]byte(content))
		require.NoError(t, err, charset)
		_, found, _ := strings.Cut(k.MediaType, "; charset=")
		e, err := htmlindex.Get(found)
		require.NoError(t, err, charset)
		shown, err := e.NewDecoder().String(content)
		require.NoError(t, err)
		require.Equal(t, text, shown, "%s was taken for %s", charset, found)
	}
	mixed := "Built cranes, then their software.\nОпыт работы: программист кранов, пять лет в порту.\n"
	k, err := documents.Detect([]byte(encoded(t, "windows-1251", mixed)))
	require.NoError(t, err)
	require.Equal(t, "text/plain; charset=windows-1251", k.MediaType)
	hebrew := "קורות חיים\nדוד כהן, מתכנת, חמש שנות ניסיון בתל אביב"
	k, err = documents.Detect([]byte(encoded(t, "windows-1255", hebrew)))
	require.NoError(t, err)
	require.Contains(
		t,
		[]string{"text/plain; charset=windows-1255", "text/plain; charset=iso-8859-8-i"},
		k.MediaType,
	)

	for name, c := range map[string]struct {
		endian unicode.Endianness
		mark   unicode.BOMPolicy
		want   string
	}{
		"little":              {unicode.LittleEndian, unicode.UseBOM, "utf-16le"},
		"big":                 {unicode.BigEndian, unicode.UseBOM, "utf-16be"},
		"little without mark": {unicode.LittleEndian, unicode.IgnoreBOM, "utf-16le"},
		"big without mark":    {unicode.BigEndian, unicode.IgnoreBOM, "utf-16be"},
	} {
		content, err := unicode.UTF16(c.endian, c.mark).NewEncoder().String("Résumé of Ada Byron")
		require.NoError(t, err)
		k, err := documents.Detect([]byte(content))
		require.NoError(t, err, name)
		require.Equal(t, "text/plain; charset="+c.want, k.MediaType, name)
	}
}

// Password-protected and truncated files are accepted with a note.
func TestNotesOnFiles(t *testing.T) {
	whole := word(t, "word/document.xml", docxMain)
	encryptedWord := compound("Root Entry", "WordDocument")
	for name, c := range map[string]struct {
		content, mediaType string
		note               workflow.DocumentNote
	}{
		"PDF with a password":   {strings.Replace(pdf, "startxref", "trailer << /Encrypt 5 0 R >> startxref", 1), "application/pdf", workflow.NotePasswordProtected},
		"PDF cut short":         {pdf[:20], "application/pdf", workflow.NoteDamaged},
		"DOCX with a password":  {compound("Root Entry", "EncryptedPackage"), docx, workflow.NotePasswordProtected},
		"DOCX cut short":        {whole[:len(whole)-40], docx, workflow.NoteDamaged},
		"ODT with a password":   {archive(t, "mimetype", odt, "content.xml", "x", "META-INF/manifest.xml", "<manifest:encryption-data/>"), odt, workflow.NotePasswordProtected},
		"DOC with a password":   {strings.Replace(encryptedWord, fibHead, fibEncrypted, 1), "application/msword", workflow.NotePasswordProtected},
		"DOC, directory broken": {encryptedWord[:600] + string(utf16Name("WordDocument")), "application/msword", workflow.NoteDamaged},
		"PNG cut short":         {png, "image/png", workflow.NoteDamaged},
		"JPEG cut short":        {jpeg, "image/jpeg", workflow.NoteDamaged},
		"RTF cut short":         {`{\rtf1\ansi Hel`, "text/rtf", workflow.NoteDamaged},
		"nothing to note":       {whole, docx, ""},
	} {
		k, err := documents.Detect([]byte(c.content))
		require.NoError(t, err, name)
		require.Equal(t, c.mediaType, k.MediaType, name)
		require.Equal(t, c.note, k.Note, name)
	}
}

// For every input, Detect returns a kind or a refusal, and a text decodes.
func FuzzDetect(f *testing.F) {
	for _, seed := range []string{pdf, png, jpeg, `{\rtf1}`, "Ada", "<Ada>", "PK\x03\x04", compound("Root Entry", "WordDocument"), "\xff\xfeA\x00", "\x1b$B", "Резюме"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		k, err := documents.Detect(content)
		if err != nil {
			return
		}
		if kind, charset, ok := strings.Cut(k.MediaType, "; charset="); ok {
			require.Equal(t, "text/plain", kind)
			_, err := htmlindex.Get(charset)
			require.NoError(t, err)
		}
	})
}

func TestFilename(t *testing.T) {
	kind := func(content string) documents.Kind {
		k, err := documents.Detect([]byte(content))
		require.NoError(t, err)
		return k
	}
	ofPDF, picture := kind(pdf), kind(jpeg)
	for sent, want := range map[string]string{
		"cv.pdf": "cv.pdf", "CV.PDF": "CV.pdf", "../../etc/passwd": "passwd.pdf", `C:\Users\ada\cv.pdf`: "cv.pdf", "": "document.pdf", ".pdf": "document.pdf",
		"..": "document.pdf", "/": "document.pdf", "cv.html": "cv.html.pdf", "cv.doc": "cv.pdf", "Ada v1.2": "Ada v1.2.pdf", "a\r\nSet-Cookie: x.pdf": "a Set-Cookie x.pdf",
		"cv\u202efdp.exe": "cvfdp.exe.pdf", "a\x00b\x7f.pdf": "ab.pdf", "R\xffsum.pdf": "Rsum.pdf", "履歴書.pdf": "履歴書.pdf", " . cv . .pdf": "cv.pdf", `"x".pdf`: "x.pdf",
	} {
		require.Equal(t, want, documents.Filename(sent, ofPDF), "%q", sent)
	}
	require.Equal(t, "me.jpeg", documents.Filename("me.JPEG", picture))
	require.Equal(t, "me.jpg", documents.Filename("me.png", picture))
	long := documents.Filename(strings.Repeat("é", 300)+".pdf", ofPDF)
	require.LessOrEqual(t, len(long), 255)
	require.True(t, strings.HasSuffix(long, "é.pdf"))
	require.Equal(t, "x.pdf", documents.Filename(strings.Repeat("a/", 5<<20)+"x.pdf", ofPDF))
	require.Equal(
		t,
		"document.pdf",
		documents.Filename(strings.Repeat("\u0301", 200)+".pdf", ofPDF),
		"what is left of one long character is blank",
	)
}

// Long lists in a package do not slow down detection: searching a list for each relationship took
// 14 s.
func TestLongListsInAPackage(t *testing.T) {
	relationships := "<r>" + strings.Repeat(
		`<Relationship Type="/officeDocument"/>`,
		27_000,
	) + "</r>"
	types := "<t>" + strings.Repeat("<Override/>", 90_000) + "</t>"
	began := time.Now()
	_, err := documents.Detect(
		[]byte(archive(t, "_rels/.rels", relationships, "[Content_Types].xml", types)),
	)
	require.Error(t, err)
	require.Less(t, time.Since(began), 5*time.Second)
}

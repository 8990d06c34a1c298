package documents_test

import (
	"archive/zip"
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/unicode"

	"hirewire/internal/documents"
)

// archive makes a zip of files in order; names and contents alternate.
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

// compound makes what begins as a compound file and names streams in its directory.
func compound(names ...string) string {
	content := "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Repeat("\x00", 8192)
	for _, name := range names {
		for _, r := range name {
			content += string(r) + "\x00"
		}
		content += strings.Repeat("\x00", 100)
	}
	return content
}

func utf16Text(t *testing.T, text string) string {
	t.Helper()
	out, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(text)
	require.NoError(t, err)
	return out
}

const (
	png  = "\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00"
	jpeg = "\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01"
	odt  = "application/vnd.oasis.opendocument.text"
	docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
)

func TestDetectByContent(t *testing.T) {
	pad := strings.Repeat("x", 20_000) // beyond what the library looks at
	for name, c := range map[string]struct{ content, want string }{
		"PDF":                        {"%PDF-1.4\n%", "application/pdf"},
		"PNG":                        {png, "image/png"},
		"JPEG":                       {jpeg, "image/jpeg"},
		"RTF":                        {`{\rtf1\ansi Hello}`, "text/rtf"},
		"text":                       {"Curriculum vitae\n\n1999–2003 University", "text/plain; charset=utf-8"},
		"text that looks like CSV":   {"Name,Ada\nCity,Berlin\n", "text/plain; charset=utf-8"},
		"old text":                   {"R\xe9sum\xe9 of Ada", "text/plain; charset=windows-1252"},
		"UTF-16":                     {utf16Text(t, "Résumé of Ada"), "text/plain; charset=utf-16"},
		"DOCX":                       {archive(t, "[Content_Types].xml", "<Types/>", "_rels/.rels", pad, "word/document.xml", "<w/>"), docx},
		"DOCX, in odd order":         {archive(t, "docProps/app.xml", pad, "word/document.xml", "<w/>", "[Content_Types].xml", "<Types/>"), docx},
		"ODT":                        {archive(t, "mimetype", odt, "content.xml", "<o/>"), odt},
		"DOC":                        {compound("Root Entry", "WordDocument"), "application/msword"},
		"HTML":                       {"<!DOCTYPE html><p>", ""},
		"HTML after blanks":          {"\xef\xbb\xbf \n\t<p onclick=x>", ""},
		"HTML in UTF-16":             {utf16Text(t, " <script>"), ""},
		"HTML before PDF":            {"<script>1</script>%PDF-1.4", ""},
		"SVG":                        {`<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>`, ""},
		"XML":                        {`<?xml version="1.0"?><svg/>`, ""},
		"ELF":                        {"\x7fELF\x02\x01\x01\x00", ""},
		"EXE":                        {"MZ\x90\x00\x03\x00\x00\x00", ""},
		"script":                     {"#!/bin/sh\nrm -rf /\n", ""},
		"binary behind text":         {strings.Repeat("text ", 2000) + "\x00\x01\x02", ""},
		"zip":                        {archive(t, "a.txt", "a"), ""},
		"JAR":                        {archive(t, "META-INF/MANIFEST.MF", "Main-Class: A"), ""},
		"XLSX":                       {archive(t, "[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<w/>"), ""},
		"DOCX with macros":           {archive(t, "[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>", "word/vbaProject.bin", "x"), ""},
		"ODT with macros":            {archive(t, "mimetype", odt, "content.xml", "<o/>", "Basic/Standard/Module1.xml", "x"), ""},
		"ODS":                        {archive(t, "mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<o/>"), ""},
		"zip cut short":              {archive(t, "[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>")[:60], ""},
		"XLS":                        {compound("Root Entry", "Workbook"), ""},
		"DOC with macros":            {compound("Root Entry", "WordDocument", "_VBA_PROJECT"), ""},
		"GIF":                        {"GIF89a\x01\x00\x01\x00", ""},
		"JSON":                       {`{"name": "Ada", "url": "x"}`, ""},
		"program that carries a PDF": {"MZ\x90\x00%PDF-1.4", ""},
	} {
		k, ok := documents.Detect([]byte(c.content))
		require.Equal(t, c.want != "", ok, name)
		require.Equal(t, c.want, k.MediaType, name)
	}
	_, ok := documents.Detect(nil)
	require.False(t, ok)
}

func TestFilename(t *testing.T) {
	kind := func(content string) documents.Kind {
		k, ok := documents.Detect([]byte(content))
		require.True(t, ok)
		return k
	}
	pdf, picture := kind("%PDF-1.4"), kind(jpeg)
	for sent, want := range map[string]string{
		"cv.pdf": "cv.pdf", "CV.PDF": "CV.pdf", "../../etc/passwd": "passwd.pdf", `C:\Users\ada\cv.pdf`: "cv.pdf", "": "document.pdf", ".pdf": "document.pdf",
		"..": "document.pdf", "/": "document.pdf", "cv.html": "cv.html.pdf", "cv.doc": "cv.pdf", "Ada v1.2": "Ada v1.2.pdf", "a\r\nSet-Cookie: x.pdf": "a Set-Cookie x.pdf",
		"cv\u202efdp.exe": "cvfdp.exe.pdf", "a\x00b\x7f.pdf": "ab.pdf", "R\xffsum.pdf": "Rsum.pdf", "履歴書.pdf": "履歴書.pdf", " . cv . .pdf": "cv.pdf", `"x".pdf`: "x.pdf",
	} {
		require.Equal(t, want, documents.Filename(sent, pdf), "%q", sent)
	}
	require.Equal(t, "me.jpeg", documents.Filename("me.JPEG", picture))
	require.Equal(t, "me.jpg", documents.Filename("me.png", picture))
	long := documents.Filename(strings.Repeat("é", 300)+".pdf", pdf)
	require.LessOrEqual(t, len(long), 255)
	require.True(t, strings.HasSuffix(long, "é.pdf"))
	require.Equal(t, "x.pdf", documents.Filename(strings.Repeat("a/", 5<<20)+"x.pdf", pdf))
}

package demo

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"time"

	"hirewire/ent"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// addResume adds a résumé as a PDF.
func (w *world) addResume(p *person, at time.Time, by eventlog.Actor) {
	data := resume(chanceOf("resume/"+p.key), p)
	digest := sha256.Sum256(data)
	doc := &ent.Document{
		ID: ids.Named(
			ids.Document,
			at,
			p.key+"/resume",
		),
		CreatedAt:   w.cal.real(at),
		CandidateID: p.row.ID,
		Kind:        workflow.DocumentResume,
		Filename: strings.ReplaceAll(
			ascii(p.row.Name),
			" ",
			"-",
		) + "-resume.pdf",
		MediaType: "application/pdf",
		Size: int64(
			len(data),
		),
		Sha256:      hex.EncodeToString(digest[:]),
		AddedByKind: by.Kind,
		AddedByID:   text(by.ID),
	}
	w.out.Documents = append(w.out.Documents, doc)
	w.out.DocumentChunks = append(w.out.DocumentChunks, &ent.DocumentChunk{
		ID: ids.Named(ids.DocumentChunk, at, p.key+"/resume/0"), DocumentID: doc.ID, Data: data,
	})
	w.happened(
		at,
		by,
		p.event(at, "resume", eventlog.DocumentAdded, eventlog.Facts{DocumentID: doc.ID}),
	)
}

// resume returns a one-page PDF about the generated career.
func resume(c chance, p *person) []byte {
	k, w := p.career, newWriter(c, p.career)
	contact := inEnglish(p.home.city) + ", " + countryNamed(p.home.country) + "  |  " + p.email
	if p.phone != "" {
		contact += "  |  " + p.phone
	}
	lines := []line{
		{text: p.row.Name, size: 22, bold: true},
		{text: *p.row.Headline, size: 12, gap: 8},
		{text: contact, size: 10, gap: 4},
		title("Profile"),
	}
	lines = append(lines, paragraph(w.profile())...)
	lines = append(lines, title("Experience"))
	for i, job := range k.jobs {
		until := "present"
		if job.to != 0 {
			until = job.to.String()
		}
		lines = append(
			lines,
			line{text: job.title + ", " + job.employer, size: 10.5, bold: true, gap: 8},
			line{
				text: job.from.String() + " – " + until + "  |  " + inEnglish(
					job.city,
				) + "  |  " + job.field.name,
				size: 9.5,
				gap:  3,
			},
		)
		for _, s := range w.sentences(job, max(2, 4-i)) {
			lines = append(lines, bullet(s)...)
		}
	}
	school := k.education.degree
	if k.education.school != "" {
		school += ", " + k.education.school
	}
	lines = append(
		lines,
		title("Education"),
		line{
			text: school + ", " + itoa(k.education.from) + " – " + itoa(k.education.to),
			size: 10,
			gap:  4,
		},
	)
	lines = append(lines, title("Skills"))
	lines = append(lines, paragraph(strings.Join(k.skills, ", "))...)
	lines = append(lines, title("Languages"), line{text: spokenBy(k), size: 10, gap: 4})
	return pdf("Resume of "+p.row.Name, lines)
}

func title(s string) line { return line{text: s, size: 12, bold: true, gap: 14} }

// paragraph returns a text as lines that fit the page.
func paragraph(s string) []line {
	var out []line
	for _, part := range wrap(s, 94) {
		out = append(out, line{text: part, size: 10, gap: 4})
	}
	return out
}

// bullet returns an entry of a list; its further lines are indented.
func bullet(s string) []line {
	var out []line
	for i, part := range wrap(s, 92) {
		if i == 0 {
			out = append(out, line{text: "•  " + part, size: 10, gap: 4})
			continue
		}
		out = append(out, line{text: part, size: 10, gap: 3, indent: 10})
	}
	return out
}

// wrap breaks a text between words into lines of a maximum number of characters.
func wrap(s string, most int) []string {
	var out []string
	now := ""
	for _, word := range strings.Fields(s) {
		switch {
		case now == "":
			now = word
		case len([]rune(now))+1+len([]rune(word)) > most:
			out, now = append(out, now), word
		default:
			now += " " + word
		}
	}
	return append(out, now)
}

// spokenBy returns a sentence about the languages that a candidate speaks, and how well.
func spokenBy(k *career) string {
	out := k.languages[0] + " (native)"
	for i, l := range k.languages[1:] {
		grade := []string{"fluent", "conversational"}[min(i, 1)]
		out += ", " + l + " (" + grade + ")"
	}
	return out
}

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

// addResume files a résumé that can be opened.
func (w *world) addResume(c chance, p *person, at time.Time, by eventlog.Actor) {
	data := resume(c, p)
	digest := sha256.Sum256(data)
	doc := &ent.Document{
		ID: ids.Named(ids.Document, at, p.key+"/resume"), CreatedAt: w.cal.real(at), CandidateID: p.row.ID, Kind: workflow.DocumentResume,
		Filename: strings.ReplaceAll(ascii(p.row.Name), " ", "-") + "-resume.pdf", MediaType: "application/pdf",
		Size: int64(len(data)), Sha256: hex.EncodeToString(digest[:]), AddedByKind: by.Kind, AddedByID: text(by.ID),
	}
	w.out.Documents = append(w.out.Documents, doc)
	w.out.DocumentChunks = append(w.out.DocumentChunks, &ent.DocumentChunk{
		ID: ids.Named(ids.DocumentChunk, at, p.key+"/resume/0"), DocumentID: doc.ID, Data: data,
	})
	w.happened(at, by, p.event(at, "resume", eventlog.DocumentAdded, eventlog.Facts{DocumentID: doc.ID}))
}

// resume is a page about a life that nobody led.
func resume(c chance, p *person) []byte {
	title := func(s string) line { return line{text: s, size: 12, bold: true, gap: 14} }
	plain := func(s string) line { return line{text: s, size: 10, gap: 4} }
	place := *p.row.City + ", " + *p.row.Country
	lines := []line{
		{text: p.row.Name, size: 22, bold: true},
		{text: *p.row.Headline, size: 12, gap: 8},
		plain(place + "   " + p.email),
		title("Profile"),
		plain(pick(c, p.trade.pride) + "."),
		plain("Works best with " + strings.Join(p.trade.skills[:2], " and ") + ", and with people who disagree politely."),
		title("Experience"),
	}
	year := 2025
	for _, employer := range some(c, employers(), 3) {
		from := year - c.between(1, 4)
		lines = append(lines, line{text: p.trade.title + ", " + employer, size: 10.5, bold: true, gap: 8},
			plain(itoa(from)+" - "+itoa(year)), plain("- "+pick(c, p.trade.pride)), plain("- Daily work with "+strings.Join(some(c, p.trade.skills, 3), ", ")))
		year = from
	}
	lines = append(lines, title("Education"), plain(pick(c, degrees())+", "+itoa(year-1)),
		title("Skills"), plain(strings.Join(p.trade.skills, ", ")),
		title("Languages"), plain("English, "+pick(c, []string{"German", "Dutch", "Spanish", "Portuguese", "French", "Polish", "Hindi", "Arabic"})))
	return pdf("Resume of "+p.row.Name, lines)
}

func employers() []string {
	return []string{
		"Quayside Systems", "Northlight Analytics", "Bluefin Payments", "Ostrava Robotics", "Meridian Telecom", "Fjord Energy", "Papaya Games", "Lattice Health",
		"Copperfield Bank", "Overland Freight", "Starling Maps", "Kiln Insurance", "Parallax Media", "Atlas Warehousing", "Polder Works", "Cormorant Air",
	}
}

func degrees() []string {
	return []string{
		"MSc Computer Science", "BSc Computer Science", "BSc Physics", "MA Philosophy, and a coding school", "Apprenticeship as IT specialist",
		"BSc Business Informatics", "MSc Industrial Design", "Left university for the first start-up",
	}
}

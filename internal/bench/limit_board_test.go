package bench_test

import (
	"bytes"
	"context"
)

const perStage = 30

// boardStatement reads a row for each tag of each card, each card without tags, and each stage
// without cards. One more card than is shown tells whether there is another page.
func boardStatement(d string) string {
	return `WITH ` + me + `,
	s AS MATERIALIZED (
		SELECT p.title, p.status, p.version, s.id, s.name, s.kind, s.position,
			` + active + ` AS active, ` + pipeline + ` AS pipeline
		FROM me CROSS JOIN postings p JOIN stages s
			ON s.posting_id = p.id AND s.archived_at IS NULL
		WHERE p.id = $3 AND ` + seen + `)
	SELECT s.title, s.status, s.version, s.id, s.name, s.kind, s.position, s.active,
		a.id, a.version, a.status, a.entered_stage_at, so.id, so.kind, so.label,
		c.id, c.name, c.headline, t.id, t.name
	FROM s ` +
		first(d, "LEFT JOIN", `a.id, a.version, a.status, a.entered_stage_at, a.source_id,
			a.candidate_id`, "applications", "a", `a.stage_id = s.id AND a.status = 'ACTIVE' AND `+
			notMine+` AND (s.pipeline OR `+interviewing+`)`, "a.entered_stage_at, a.id", perStage+1) +
		` LEFT JOIN candidates c ON c.id = a.candidate_id
		LEFT JOIN sources so ON so.id = a.source_id
		LEFT JOIN candidate_tags ct ON ct.candidate_id = c.id
		LEFT JOIN tags t ON t.id = ct.tag_id
	ORDER BY s.position, a.entered_stage_at, a.id, t.name_key, t.id`
}

func (l *limit) board(ctx context.Context, c *call) error {
	b := &boardWriter{out: c.out}
	err := l.db.query(ctx, "board", func(v [][]byte) { b.row(c.in.ID, v) }, c.hash, c.at, c.in.ID)
	c.out = b.end()
	if err == nil && !b.began {
		return errNothing
	}
	return err
}

// boardWriter writes a board while its rows arrive.
type boardWriter struct {
	out         []byte
	began       bool
	stage, card []byte
	cards       int
}

func (b *boardWriter) row(id string, v [][]byte) {
	out := b.out
	switch {
	case !b.began:
		b.began = true
		out = append(out, `{"data":{"posting":{"id":`...)
		out = appendText(out, []byte(id))
		out = append(out, `,"title":`...)
		out = appendText(out, v[0])
		out = append(out, `,"status":`...)
		out = appendText(out, v[1])
		out = append(out, `,"version":`...)
		out = append(out, v[2]...)
		out = append(out, `,"pipelineCursor":"","stages":[`...)
		out = b.openStage(out, v)
	case !bytes.Equal(b.stage, v[3]):
		out = b.closeStage(out)
		out = append(out, ',')
		out = b.openStage(out, v)
	case bytes.Equal(b.card, v[8]):
		if b.cards <= perStage {
			out = out[:len(out)-len(endOfCard)]
			out = append(out, ',')
			out = appendNamed(out, v[18], v[19])
			out = append(out, endOfCard...)
		}
		b.out = out
		return
	}
	if v[8] != nil {
		b.cards++
		b.card = append(b.card[:0], v[8]...)
		if b.cards <= perStage {
			out = appendCard(out, v)
		}
	}
	b.out = out
}

func (b *boardWriter) openStage(out []byte, v [][]byte) []byte {
	b.stage, b.card, b.cards = append(b.stage[:0], v[3]...), b.card[:0], 0
	out = append(out, `{"id":`...)
	out = appendText(out, v[3])
	out = append(out, `,"name":`...)
	out = appendText(out, v[4])
	out = append(out, `,"kind":`...)
	out = appendText(out, v[5])
	out = append(out, `,"position":`...)
	out = append(out, v[6]...)
	out = append(out, `,"applicationCount":`...)
	out = append(out, v[7]...)
	out = append(out, `,"applications":{"totalCount":`...)
	out = append(out, v[7]...)
	return append(out, `,"edges":[`...)
}

func (b *boardWriter) closeStage(out []byte) []byte {
	out = append(out, `],"pageInfo":{"hasNextPage":`...)
	if b.cards > perStage {
		return append(out, `true,"endCursor":""}}}`...)
	}
	return append(out, `false,"endCursor":""}}}`...)
}

// endOfCard closes the list of tags, the candidate, the node and the edge.
const endOfCard = `]}}}`

func appendCard(out []byte, v [][]byte) []byte {
	out = appendComma(out)
	out = append(out, `{"cursor":`...)
	out = appendText(out, v[8])
	out = append(out, `,"node":{"id":`...)
	out = appendText(out, v[8])
	out = append(out, `,"version":`...)
	out = append(out, v[9]...)
	out = append(out, `,"status":`...)
	out = appendText(out, v[10])
	out = append(out, `,"enteredStageAt":`...)
	out = appendTime(out, v[11])
	out = append(out, `,"source":`...)
	if v[12] == nil {
		out = append(out, "null"...)
	} else {
		out = append(out, `{"id":`...)
		out = appendText(out, v[12])
		out = append(out, `,"kind":`...)
		out = appendText(out, v[13])
		out = append(out, `,"label":`...)
		out = appendText(out, v[14])
		out = append(out, '}')
	}
	out = append(out, `,"candidate":{"id":`...)
	out = appendText(out, v[15])
	out = append(out, `,"name":`...)
	out = appendText(out, v[16])
	out = append(out, `,"headline":`...)
	out = appendTextOrNull(out, v[17])
	out = append(out, `,"tags":[`...)
	if v[18] != nil {
		out = appendNamed(out, v[18], v[19])
	}
	return append(out, endOfCard...)
}

func (b *boardWriter) end() []byte {
	if !b.began {
		return b.out
	}
	return append(b.closeStage(b.out), `]}}}`...)
}

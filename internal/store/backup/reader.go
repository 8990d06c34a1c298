package backup

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
	"slices"
)

// errDamaged means that the file is not as it was written.
var errDamaged = errors.New("the backup is damaged")

// maxLine bounds the length of a line, so that a damaged file cannot exhaust the memory.
const maxLine = 64 << 20

// reader reads the lines of a backup, with one line of look-ahead.
type reader struct {
	in     *bufio.Reader
	header header
	sum    hash.Hash
	next   []byte
}

func newReader(r io.Reader) (*reader, error) {
	zip, err := gzip.NewReader(bufio.NewReaderSize(r, 256<<10))
	if err != nil {
		return nil, errors.New("this is not a backup of hirewire: name a file that hirewire " +
			"backup made")
	}
	in := &reader{in: bufio.NewReaderSize(zip, 256<<10), sum: sha256.New()}
	if err := in.advance(); err != nil {
		return nil, err
	}
	if err := json.Unmarshal(in.next, &in.header); err != nil || in.header.Format != format {
		return nil, errors.New("this is not a backup of hirewire: name a file that hirewire " +
			"backup made")
	}
	if in.header.Version != formatVersion {
		return nil, fmt.Errorf("the backup has format %d and this version of hirewire reads "+
			"format %d: use the version that made it", in.header.Version, formatVersion)
	}
	return in, in.take()
}

// advance reads the next line without adding it to the checksum.
func (r *reader) advance() error {
	var line []byte
	for {
		part, err := r.in.ReadSlice('\n')
		line = append(line, part...)
		switch {
		case err == nil:
			r.next = line
			return nil
		case errors.Is(err, bufio.ErrBufferFull) && len(line) < maxLine:
		case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
			return fmt.Errorf("%w: it ends early", errDamaged)
		default:
			return fmt.Errorf("%w: %w", errDamaged, err)
		}
	}
}

// take adds the current line to the checksum and reads the next one.
func (r *reader) take() error {
	_, _ = r.sum.Write(r.next) // never fails
	return r.advance()
}

// section reads the header of a table and returns its columns.
func (r *reader) section(table string) ([]string, error) {
	var s section
	if err := json.Unmarshal(r.next, &s); err != nil || s.Table != table || len(s.Columns) == 0 {
		return nil, fmt.Errorf("%w: the table is not where it should be", errDamaged)
	}
	if slices.Contains(s.Columns, "") {
		return nil, fmt.Errorf("%w: a column has no name", errDamaged)
	}
	return s.Columns, r.take()
}

// row returns the next row of a table, or nil at the table's end.
func (r *reader) row() ([]json.RawMessage, error) {
	if !bytes.HasPrefix(r.next, []byte("[")) {
		return nil, nil
	}
	var row []json.RawMessage
	if err := json.Unmarshal(r.next, &row); err != nil {
		return nil, fmt.Errorf("%w: %w", errDamaged, err)
	}
	return row, r.take()
}

// end checks the trailer and that nothing follows it.
func (r *reader) end(rows int64) error {
	var t trailer
	switch err := json.Unmarshal(r.next, &t); {
	case err != nil, !t.End:
		return fmt.Errorf("%w: its end is missing", errDamaged)
	case t.SHA256 != hex.EncodeToString(r.sum.Sum(nil)):
		return fmt.Errorf("%w: its checksum is wrong", errDamaged)
	case t.Rows != rows:
		return fmt.Errorf("%w: it has %d rows and should have %d", errDamaged, rows, t.Rows)
	}
	// gzip verifies its own checksum at the end of the data.
	if n, err := io.Copy(io.Discard, r.in); err != nil || n > 0 {
		return fmt.Errorf("%w: there is more after its end", errDamaged)
	}
	return nil
}

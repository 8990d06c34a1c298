package bench_test

import (
	"strconv"
	"time"
)

// appendText appends a JSON string.
func appendText(b, s []byte) []byte {
	const digits = "0123456789abcdef"
	b = append(b, '"')
	plain := 0 // the beginning of what has not been appended
	for i, c := range s {
		if c >= ' ' && c != '"' && c != '\\' {
			continue
		}
		b = append(b, s[plain:i]...)
		plain = i + 1
		if c >= ' ' {
			b = append(b, '\\', c)
		} else {
			b = append(b, '\\', 'u', '0', '0', digits[c>>4], digits[c&15])
		}
	}
	b = append(b, s[plain:]...)
	return append(b, '"')
}

// appendTextOrNull is like appendText. A NULL gives null.
func appendTextOrNull(b, s []byte) []byte {
	if s == nil {
		return append(b, "null"...)
	}
	return appendText(b, s)
}

// appendNamed appends an object with an id and a name, or null if there is no id.
func appendNamed(b, id, name []byte) []byte {
	if id == nil {
		return append(b, "null"...)
	}
	b = append(b, `{"id":`...)
	b = appendText(b, id)
	b = append(b, `,"name":`...)
	b = appendText(b, name)
	return append(b, '}')
}

// appendTrue appends true or false. Both databases have several spellings.
func appendTrue(b, v []byte) []byte {
	return strconv.AppendBool(b, len(v) > 0 && (v[0] == 't' || v[0] == '1'))
}

// since is the time from which Postgres counts microseconds.
const since = 946684800000000

// appendTime appends a time, or null. It arrives as eight bytes in Postgres's binary format, as
// SQLite's digits (microseconds since 1970), or as database/sql's text.
func appendTime(b, v []byte) []byte {
	var micro int64
	switch len(v) {
	case 0:
		return append(b, "null"...)
	case 8:
		for _, c := range v {
			micro = micro<<8 | int64(c)
		}
		micro += since
	case 16:
		for _, c := range v {
			micro = micro*10 + int64(c-'0')
		}
	default:
		const form = "2026-11-30T18:05:00.000000Z"
		v = v[:len(v)-1]
		b = append(b, '"')
		b = append(b, v...)
		b = append(b, form[len(v):]...)
		return append(b, '"')
	}
	return appendMoment(b, time.UnixMicro(micro).UTC())
}

func appendMoment(b []byte, t time.Time) []byte {
	b = append(b, '"')
	b = t.AppendFormat(b, "2006-01-02T15:04:05.000000Z")
	return append(b, '"')
}

// appendComma appends a comma unless b ends with the beginning of a list.
func appendComma(b []byte) []byte {
	if n := len(b); n > 0 && b[n-1] != '[' {
		return append(b, ',')
	}
	return b
}

// number returns a small number that the database wrote in digits.
func number(v []byte) int {
	n := 0
	for _, c := range v {
		n = n*10 + int(c-'0')
	}
	return n
}

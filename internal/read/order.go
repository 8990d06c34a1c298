package read

import (
	"fmt"
	"reflect"
	"strings"
	"time"

	"hirewire/internal/cohort"
	"hirewire/internal/pagination"
)

// byTime returns an order by a time.
func byTime[E cohort.Member](list, field string, desc bool, at func(E) time.Time) order[E] {
	name := orderName(list, field, desc)
	return order[E]{name: name, key: func(e E) pagination.Key {
		return pagination.Key{Order: name, Int: pagination.Micros(at(e)), ID: e.MemberID()}
	}}
}

// byText returns an order by a folded text.
func byText[E cohort.Member](list, field string, desc bool, text func(E) string) order[E] {
	name := orderName(list, field, desc)
	return order[E]{name: name, texts: true, key: func(e E) pagination.Key {
		return pagination.Key{Order: name, Text: text(e), ID: e.MemberID()}
	}}
}

func orderName(list, field string, desc bool) string {
	if desc {
		return list + " " + field + " DESC"
	}
	return list + " " + field
}

// KeyOf returns a comparable value for a field's arguments. It is equal for equal arguments,
// regardless of addresses, and differs between a nil list and an empty one.
func KeyOf(args ...any) string {
	var b strings.Builder
	for _, a := range args {
		writeKey(&b, reflect.ValueOf(a))
		b.WriteByte(';')
	}
	return b.String()
}

func writeKey(b *strings.Builder, v reflect.Value) {
	switch v.Kind() {
	case reflect.Invalid:
		b.WriteByte('~')
	case reflect.Pointer:
		writeKey(b, v.Elem())
	case reflect.Slice:
		if v.IsNil() {
			b.WriteByte('~')
			return
		}
		b.WriteByte('[')
		for i := range v.Len() {
			writeKey(b, v.Index(i))
			b.WriteByte(',')
		}
		b.WriteByte(']')
	case reflect.String:
		fmt.Fprintf(b, "%q", v.String())
	case reflect.Struct:
		if t, ok := v.Interface().(time.Time); ok {
			fmt.Fprint(b, t.UnixMicro())
			return
		}
		b.WriteByte('{')
		for i := range v.NumField() {
			writeKey(b, v.Field(i))
			b.WriteByte(',')
		}
		b.WriteByte('}')
	default:
		fmt.Fprint(b, v.Interface())
	}
}

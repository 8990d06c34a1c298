//go:build ignore

// Command gen writes 00001_core.sql for both databases from ent's schema. It needs no database, and the same schema
// always gives the same text.
//
// It may do so only until the first release: from then on 00001 is history, this command goes, and a change of the
// schema is a new file.
package main

import (
	"log"
	"os"

	"entgo.io/ent/dialect"

	"hirewire/internal/migrations/ddl"
)

func main() {
	for dir, d := range map[string]string{"sqlite": dialect.SQLite, "postgres": dialect.Postgres} {
		text, err := ddl.Core(d)
		if err != nil {
			log.Fatal(err)
		}
		if err := os.WriteFile(dir+"/00001_core.sql", []byte(text), 0o644); err != nil {
			log.Fatal(err)
		}
	}
}

// Package ent is generated from ent/schema: the entities and their queries. Run go generate after
// changing the schema; nothing here is edited by hand but this file, schema and template.
package ent

//go:generate go run -mod=mod gen.go

// Package schema describes the tables: fields, edges and indexes, without rules or side effects.
// ent generates the entities from it, and internal/migrations the first migration.
//
// MaxLen of a text counts bytes, while the API's bounds count characters: it is four times the
// bound, and what is longer has been refused before it comes here.
package schema

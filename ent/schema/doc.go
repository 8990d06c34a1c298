// Package schema describes the tables: fields, edges and indexes, without rules or side effects.
// ent generates the entities from it, and the first migration was generated from it.
//
// MaxLen of a text counts bytes, while the API's limits count characters. It is therefore four
// times the limit of the API, which rejects longer texts before they get here.
package schema

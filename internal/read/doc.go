// Package read runs queries: pages, cohorts and prepared statements, narrowed to what the viewer of
// the context may see. Together with hiring and eventlog it is the only place with hand-written
// SQL, and every hand-written statement uses access's predicate for each table that it names.
// Entities by id are loaded through ent, which entity.Narrow restricts.
//
// Methods that return data for one entity ask its cohort: they load the data for all entities that
// were loaded together, so that an operation runs a constant number of statements.
package read

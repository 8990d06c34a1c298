// Package read answers queries: pages, cohorts and hot statements, narrowed to what the viewer of the context may see.
// It is, with hiring and eventlog, the only place with hand-written SQL, and every hand-written statement takes
// access's predicate for each table that it names. Loads of entities by id go through ent, which access narrows.
//
// Methods that answer for one entity, such as ApplicationCandidate, ask its cohort: they load for all entities that
// were loaded together, so that an operation runs a constant number of statements whatever its size.
package read

// Package connection names the instances of the generic pagination.Connection and pagination.Edge:
// an alias for each connection of the schema, by which gqlgen finds the Go type. The aliases are
// generated from the schema, so that a new connection needs nothing but its types in the SDL.
//
// The package must be under a directory called internal, because pagination is: gqlgen takes an
// alias that is declared elsewhere for a type of its own, without the methods that the schema's
// fields need (isAliasInternal in gqlgen's internal/code).
package connection

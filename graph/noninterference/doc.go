// Package noninterference tests that hidden data leaves no trace. The same script creates two
// companies, at the same times and with the same ids. They differ only in data that a viewer may
// not see, and in everything that depends on it. Whatever that viewer requests, both companies must
// return the same bytes.
//
// The viewer also sends every command with every kind of id that they cannot see. The response, the
// log and the audit trail must be the same as for an id that does not exist. Streams are compared
// over time, byte by byte except for cursors, and no cursor may appear twice.
//
// The operations are generated from the schema, so a field that is added later is included without
// a change here. A field that the generator cannot reach fails the test.
//
// The files exits_*.go walk every entity of the registry through every exit of one company (by id,
// list, command, audit trail and stream) as users of all roles, and compare the result with the
// entity's rule.
//
// The file answers_test.go uses one company, its users and the generator to compare servers that
// keep answers (internal/answercache) with one that executes every query.
package noninterference

// Package noninterference holds the test that hidden things leave no trace. Two companies are made
// by the same script at the same times with the same ids; they differ in what somebody may not see,
// and in everything that hangs on it. Whatever that person asks for, they must get the same bytes
// from both.
//
// They also send every command with every kind of id that they do not see: the answer, the log and
// the audit trail are as for an id of nothing. Streams are compared over time, to the byte but for
// their cursors, of which none comes twice.
//
// The questions are generated from the schema, so a field that is added later is asked for without
// anybody thinking of it; one that the generator cannot reach fails the test.
//
// The files exits… walk every entity of the registry through every exit of one company (by id,
// list, command, audit trail and stream) as people of all roles, and compare what comes out with
// the entity's rule.
package noninterference

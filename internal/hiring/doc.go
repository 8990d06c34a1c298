// Package hiring has the commands: the only writer of entities. Each command is one transaction that checks the
// viewer's rights, lets package workflow decide, writes entity rows, and appends its events last. There is one file per
// family of commands, and none of them starts a transaction of its own: see run.
package hiring

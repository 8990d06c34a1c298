// Package hiring has the commands, which are the only way to write entities. Each command is one
// transaction that checks the viewer's rights, lets package workflow decide, writes entity rows,
// and appends its events last.
//
// [Service] has a method for each command, in one file per noun. No command starts a transaction of
// its own: [Service] embeds the runner of package command, which does that and provides
// idempotency.
package hiring

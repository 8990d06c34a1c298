package command

import "time"

// IsShort reports whether a command may share a transaction.
func IsShort(name string) bool { return isShort(name) }

// Waiting returns the number of commands that wait for a shared transaction.
func (r *Runner) Waiting() int { return r.shared.Waiting() }

// Hold makes short commands wait for the ones before them for as long as it takes.
func (r *Runner) Hold() { r.shared = r.newQueue(time.Hour) }

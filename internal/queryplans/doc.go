// Package queryplans proves that what the dashboard asks for stays fast as a company grows: it runs
// every query of the dashboard as each of the demo's users on a large company, reads Postgres's
// plans of all statements, and refuses those that read a table that grows from its beginning, sort
// many rows or read many rows to show few. It has only tests. Run it with `make prove-plans`.
//
// It does not run the dashboard's commands and streams. Each command commits transactions of its
// own and needs a row in the right state, so it could run only once, and would change a database
// that HIREWIRE_PLANS_DATABASE names.
package queryplans

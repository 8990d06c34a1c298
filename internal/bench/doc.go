// Package bench measures the API end to end, beside the limit: hand-written SQL whose rows are encoded by hand over plain
// net/http, with the same credentials, the same rights and the same rows. Run it with `make bench`; it has benchmarks only.
package bench

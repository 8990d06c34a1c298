// Package bench compares the API end to end with the limit: a plain net/http server with
// hand-written SQL and hand-written encoding, with the same credentials, the same rights and the
// same rows. It has only benchmarks. Run it with `make bench`.
package bench

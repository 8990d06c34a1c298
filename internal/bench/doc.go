// Package bench compares the API end to end with the limit: a plain net/http server with
// hand-written SQL and hand-written encoding, with the same credentials, the same rights and the
// same rows. Run it with `make bench`. A test proves that both do the same work.
package bench

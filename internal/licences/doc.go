// Package licences holds the check that everything this product is made of may be used in it: the licence of each Go module
// in the binary, read from its own files in the module cache, and that of each npm package, as the lock files have it. It
// asks nobody on the network.
package licences

// Package licences checks that every dependency has a license under which the product may use it:
// each Go module in the binary and in the benchmarks, by its files in the module cache, and each
// npm package, by the lock files. It does not use the network.
package licences

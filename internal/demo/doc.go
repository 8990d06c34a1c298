// Package demo generates the demo company: Harbourline, which makes software for ports and freight,
// with its users, postings, candidates and the history of the last months. It is generated without
// I/O and is the same in every run except for the times, which are before the time of loading.
// hiring's Import writes it into an empty database.
//
// Live runs simulated colleagues who continue to work in it.
package demo

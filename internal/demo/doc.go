// Package demo makes the demo company: Harbourline, which makes software for ports and freight,
// with its people, postings, candidates and the history of the last months. It is generated without
// any I/O, the same with every run but for the times, which lie before the moment of loading, and
// goes into an empty database through hiring's Import.
//
// Live lets simulated colleagues work on in it.
package demo

// Package live lets every subscriber follow the event log: each sees, in order and once, what they may see.
//
// One Hub in a process reads the log, whatever the number of subscribers. Its tailer pages the log from the head on,
// keeps the newest events in a ring, and rings a bell. A Subscription is a cursor over the log and no mailbox: it reads
// on from its position in the ring, or, when that is behind the ring, from pages of the database that subscribers share.
// So nothing can overflow, and replay and live are the same loop.
//
// Who may see an event is decided when it is about to be given out, with the rights of that moment. Changes of rights
// are events of the same log: the tailer makes the rights of those concerned stale before anybody can see the change, so
// that they are read again before anything later is given out.
//
// A subscription is for a goroutine that waits (Next), or it is parked: then the hub's crew wakes it when there is
// something to do, and thousands of them need no goroutine.
//
// Wake-ups are hints. Without any of them the log is read a few times a second, for as long as somebody subscribes.
package live

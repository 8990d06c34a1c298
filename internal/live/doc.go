// Package live delivers the event log to subscribers. Every subscriber receives each event that it
// may see exactly once and in log order.
//
// # Types
//
// Hub: one per process. It reads the log once for all subscribers of the process.
//
// tail: the newest part of one history (epoch) of the log. Its window is an immutable snapshot of
// the newest events; the goroutine of Hub.Run (the tailer) replaces it when it has read more.
//
// Subscription: a cursor over the log. It has no mailbox, so it cannot overflow: it reads from its
// position in the window or, if it is behind the window, from database pages that all subscribers
// who are behind share (replayCache). Replay and live delivery are therefore the same loop.
//
// rightsCache: the rights of every credential that subscribes, shared by all its subscriptions.
//
// wakePool: a bounded set of goroutines that wakes parked subscriptions.
//
//	commit ── Notify ──┐                    ┌── window.changed ──> Subscription.Next (blocks)
//	NOTIFY ── Listen ──┼─> tailer ─> window ┤
//	Timing.Poll ───────┘    │               └── wakePool ────────> Parker.Wake (parked)
//	                        └─ marks rights stale before it publishes the window
//
// # Rights
//
// Whether a subscriber may see an event is decided when the event is about to be delivered, with
// the rights of that moment. Changes of rights are events of the same log. The tailer marks the
// affected rights stale before it publishes the window that contains the change, and a Subscription
// loads its window before its rights. So a subscriber that can see a change always reads its rights
// again before it receives anything after that change.
//
// # Wake-ups
//
// A wake-up is a hint that means "look at the log". Wake-ups may be lost, repeated or spurious:
// while there are subscribers the tailer reads the log several times a second anyway.
//
// # Concurrency
//
// A Subscription belongs to one goroutine at a time, except for Close. It is either read with Next,
// which blocks, or parked, which needs no goroutine.
//
// Lock order: Hub.mu before wakePool.mu; rightsCache.mu and credential.mu are taken one after the
// other, never together, and replayCache.mu is a leaf. None of them is held during a database
// query.
package live

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
// parking: the subscriptions that wait for something to deliver.
//
// Queue: where woken subscriptions go. It belongs to the reader of the subscriptions, which runs
// them; this package only reports that there may be something to read.
//
//	commit ── Notify ──┐
//	NOTIFY ── Listen ──┼─> tailer ─> window ─> parking.wakeAll ─┐
//	Timing.Poll ───────┘    │                                   ├─> Queue.Enqueue
//	                        │         timer ─> parking.wakeDue ─┘        │ the reader's goroutines
//	                        │                                            v
//	                        │              Park (no goroutine) <─ Poll or Ready (the next frames)
//	                        └─ marks rights stale before it publishes the window
//
// # Reading
//
// A reader calls Poll until it returns no frame, and then Park. Where Poll returns ErrMustWait, the
// reader calls Ready instead, in a goroutine that may block on the database. Both are the same
// state machine (Subscription.step). There is no call that waits for an event: a subscription that
// has nothing to deliver is parked, and holds no goroutine and no timer.
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
// A wake-up of the tailer is a hint that means "look at the log". It carries no data, and may be
// lost, repeated or spurious: while there are subscribers the tailer reads the log several times a
// second anyway.
//
// A wake-up of a subscription means "read again": the log has moved, a checkpoint may be due, or
// the stream must end. There may still be no frame, for instance because the subscriber may not see
// the new events. None is lost: see parking.park.
//
// # Concurrency
//
// A Subscription belongs to one goroutine at a time, except for Close. While it is parked it
// belongs to the hub; after it was enqueued it belongs to the reader again.
//
// Lock order: Hub.mu before parking.mu before the locks of a Queue; rightsCache.mu and
// credential.mu are taken one after the other, never together, and replayCache.mu is a leaf. None
// of them is held during a database query.
//
// What may block: Subscribe and Ready, on the database. Poll, Park, Close and Notify take short
// locks only. The tailer blocks on the database, and never on a subscriber.
package live

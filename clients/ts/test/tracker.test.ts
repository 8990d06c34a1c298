import assert from "node:assert/strict";
import { test } from "node:test";

import { PipelineTracker, type PipelineFrame } from "@hirewire/client";

function frame(cursor: string, ...ids: string[]): PipelineFrame {
  return {
    __typename: "PipelineEvents",
    cursor,
    events: ids.map((id) => ({ __typename: "ApplicationMoved", id })),
  };
}

function idsOf(tracker: PipelineTracker, f: PipelineFrame): string[] {
  return tracker.take(f).events.map((e) => e.id);
}

test("take returns each event once, in the order of the log", () => {
  const tracker = new PipelineTracker();
  assert.deepEqual(idsOf(tracker, frame("c1", "a", "b")), ["a", "b"]);
  assert.deepEqual(idsOf(tracker, frame("c2", "b", "c", "a", "c")), ["c"]);
  assert.equal(tracker.cursor, "c2");
});

test("the number of remembered ids is bounded, and the oldest is forgotten first", () => {
  const tracker = new PipelineTracker();
  const many = Array.from({ length: 4097 }, (_, i) => `e${i}`);
  assert.equal(idsOf(tracker, frame("c", ...many)).length, 4097);
  assert.deepEqual(idsOf(tracker, frame("c", "e0", "e2", "e4096")), ["e0"]);
});

test("resume uses the same key for a subscription as the server", () => {
  assert.deepEqual(new PipelineTracker().resume(), {}, "nothing is known yet");
  const all = new PipelineTracker({ after: "c0" });
  assert.deepEqual(all.resume(), { "*": "c0" });
  all.take(frame("c1"));
  assert.deepEqual(all.resume(), { "*": "c1" }, "an empty frame moves on, too");
  const some = new PipelineTracker({ postingIds: ["pst_b", "pst_a", "pst_b"], after: "c0" });
  assert.deepEqual(some.resume(), { "pst_a,pst_b": "c0" });
  some.restart("c9");
  assert.deepEqual(some.resume(), { "pst_a,pst_b": "c9" });
});

test("take reports a resync, and the tracker continues from its cursor", () => {
  const tracker = new PipelineTracker({ after: "old" });
  assert.deepEqual(
    tracker.take({ __typename: "ResyncRequired", cursor: "now", reason: "EXPIRED" }),
    { events: [], resync: "EXPIRED" },
  );
  assert.equal(tracker.cursor, "now");
});

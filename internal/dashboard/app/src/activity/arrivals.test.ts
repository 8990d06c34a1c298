import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { foldArrivals, inPerson, type Arriving } from "./arrivals.ts";

const at = (id: string, kind: string, second: number, more: Partial<Arriving> = {}): Arriving => ({
  id,
  __typename: kind,
  occurredAt: new Date(Date.UTC(2026, 0, 1, 9, 0, second)).toISOString(),
  actor: { __typename: "System", id: "system" },
  candidate: { id: "mai" },
  posting: null,
  ...more,
});
const shape = (events: readonly Arriving[]) =>
  foldArrivals(events).map((r) => [r.event.id, ...r.also.map((e) => e.id)].join("+"));
const received = (second = 0, more: Partial<Arriving> = {}) =>
  at("received", "ApplicationReceived", second, { posting: { id: "p" }, ...more });

describe("arrivals", () => {
  const cases: readonly (readonly [string, readonly Arriving[], readonly string[]])[] = [
    [
      "the three events are one row",
      [received(), at("file", "DocumentAdded", 0), at("added", "CandidateAdded", 0)],
      ["received+file+added"],
    ],
    [
      "in any order",
      [at("added", "CandidateAdded", 0), received(), at("file", "DocumentAdded", 0)],
      ["received+added+file"],
    ],
    [
      "over a minute apart",
      [received(61), at("added", "CandidateAdded", 0)],
      ["received", "added"],
    ],
    [
      "of two candidates",
      [received(), at("added", "CandidateAdded", 0, { candidate: { id: "bo" } })],
      ["received", "added"],
    ],
    [
      "by two actors",
      [received(), at("added", "CandidateAdded", 0, { actor: { __typename: "User", id: "u" } })],
      ["received", "added"],
    ],
    [
      "with another event between",
      [received(), at("moved", "ApplicationMoved", 0), at("added", "CandidateAdded", 0)],
      ["received", "moved", "added"],
    ],
    ["two applications", [received(), { ...received(), id: "again" }], ["received", "again"]],
    [
      "of hidden candidates",
      [received(0, { candidate: null }), at("added", "CandidateAdded", 0, { candidate: null })],
      ["received", "added"],
    ],
    ["nothing", [], []],
  ];
  for (const [name, events, want] of cases) test(name, () => assert.deepEqual(shape(events), want));

  test("an arrival that the system recorded counts as applied in person", () => {
    assert.equal(inPerson(received()), true);
    assert.equal(inPerson(received(0, { actor: { __typename: "User", id: "u" } })), false);
    assert.equal(inPerson(at("moved", "ApplicationMoved", 0)), false);
  });
});

import assert from "node:assert/strict";
import { test } from "node:test";

import { defaultPlace, positionOf } from "./place.ts";

const plan = [
  { id: "review", kind: "REVIEW" },
  { id: "talk", kind: "INTERVIEW" },
  { id: "offer", kind: "OFFER" },
  { id: "checks", kind: "SCREEN" },
] as const;

test("a new stage goes before the offer, and an offer to the end", () => {
  assert.equal(defaultPlace(plan, "INTERVIEW"), "offer");
  assert.equal(defaultPlace(plan, "OFFER"), null);
  assert.equal(defaultPlace(plan.slice(0, 2), "SCREEN"), null);
  assert.equal(defaultPlace([], "REVIEW"), null);
});

test("a place is a position in the current plan", () => {
  assert.equal(positionOf(plan, "review", "SCREEN"), 0);
  assert.equal(positionOf(plan, "offer", "SCREEN"), 2);
  assert.equal(positionOf(plan, null, "SCREEN"), 4);
  assert.equal(positionOf(plan, "removed meanwhile", "SCREEN"), 2);
  assert.equal(positionOf(plan, "removed meanwhile", "OFFER"), 4);
  assert.equal(positionOf([], "removed meanwhile", "REVIEW"), 0);
});

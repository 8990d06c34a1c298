import assert from "node:assert/strict";
import { test } from "node:test";

import { fitTags } from "./tags.ts";

const cases: readonly (readonly [string, readonly number[], number, number, number])[] = [
  ["none", [], 100, 0, 100],
  ["one that fits", [60], 100, 1, 40],
  ["one that is cut", [160], 100, 1, 0],
  ["all of them, to the pixel", [50, 50, 50], 158, 3, 0],
  ["a pixel less: two, and the number of the others", [50, 50, 50], 157, 2, 25],
  ["two would leave no room for the number", [50, 50, 50], 127, 1, 49],
  ["a long one comes first", [150, 10, 10], 100, 1, 0],
  ["no room at all", [50, 50], 0, 1, 0],
  ["the last one fits in place of the number", [50, 10], 64, 2, 0],
];

for (const [name, widths, room, shown, left] of cases) {
  test(`the tags of a card: ${name}`, () =>
    assert.deepEqual(fitTags(widths, room, 24), { shown, left }));
}

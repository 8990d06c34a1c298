import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { outOfSight, scrollTarget } from "./sight.ts";

/** Seven columns with a width of 228 and gaps of 10, after a margin of 16. */
const seven = Array.from({ length: 7 }, (_, i) => ({ left: 16 + i * 238, width: 228 }));

describe("the edges of a board", () => {
  const cases = [
    ["the beginning", { left: 0, width: 1000 }, { before: 0, after: 3 }],
    [
      "columns that just fit are not cut",
      { left: 0, width: 16 + 4 * 238 - 10 },
      { before: 0, after: 3 },
    ],
    ["in between", { left: 300, width: 1000 }, { before: 2, after: 2 }],
    ["the end", { left: 688, width: 1000 }, { before: 3, after: 0 }],
    ["all of it", { left: 0, width: 1700 }, { before: 0, after: 0 }],
    ["a phone", { left: 254 - 60, width: 340 }, { before: 1, after: 5 }],
    ["less than a column", { left: 300, width: 100 }, { before: 1, after: 5 }],
  ] as const;
  for (const [name, sight, hidden] of cases)
    test(name, () => assert.deepEqual(outOfSight(sight, seven), hidden));

  test("no columns", () =>
    assert.deepEqual(outOfSight({ left: 0, width: 100 }, []), { before: 0, after: 0 }));

  test("scrolling forward shows the first cut column, and stops at the last", () => {
    let left = 0;
    const steps: number[] = [];
    for (let i = 0; i < 20 && outOfSight({ left, width: 1000 }, seven).after > 0; i++) {
      left = Math.min(
        scrollTarget({ left, width: 1000 }, seven, "after", 16)!,
        16 + 7 * 238 - 10 + 16 - 1000,
      );
      steps.push(left);
    }
    assert.deepEqual(steps, [688]);
    assert.equal(scrollTarget({ left, width: 1000 }, seven, "after", 16), undefined);
  });

  test("scrolling back shows the last cut column, down to the first", () => {
    let left = 688;
    for (let i = 0; i < 20 && outOfSight({ left, width: 1000 }, seven).before > 0; i++)
      left = scrollTarget({ left, width: 1000 }, seven, "before", 16)!;
    assert.equal(left, 0);
    assert.equal(scrollTarget({ left, width: 1000 }, seven, "before", 16), undefined);
  });

  test("columns that are wider than the window are shown one by one", () => {
    const wide = Array.from({ length: 3 }, (_, i) => ({ left: 12 + i * 333, width: 323 }));
    let left = 0;
    const seen: number[] = [];
    for (let i = 0; i < 10; i++) {
      const to = scrollTarget({ left, width: 300 }, wide, "after", 12);
      if (to === undefined || to === left) break;
      seen.push((left = to));
    }
    assert.deepEqual(seen, [333, 666]);
  });
});

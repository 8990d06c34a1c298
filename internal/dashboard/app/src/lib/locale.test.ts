import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { englishLocale } from "./locale.ts";

describe("the locale of numbers and dates", () => {
  for (const [preferred, want] of [
    [["de-DE", "de"], "en-GB"],
    [["de-DE", "en-US", "en"], "en-US"],
    [["en"], "en"],
    [["enm", "en-AU"], "en-AU"],
    [[], "en-GB"],
  ] as const)
    test(`${preferred.join(", ") || "none"} is ${want}`, () =>
      assert.equal(englishLocale(preferred), want));
});

import assert from "node:assert/strict";
import { test } from "node:test";

import { composeTitle, type TitlePart } from "./title.ts";

const cases: readonly (readonly [string, readonly (readonly [TitlePart, string])[], string])[] = [
  ["nothing is known yet", [], "Hirewire"],
  ["a route", [["route", "Board"]], "Board – Hirewire"],
  [
    "a page replaces its route's name",
    [
      ["route", "Board"],
      ["page", "Board of Welder"],
    ],
    "Board of Welder – Hirewire",
  ],
  [
    "a drawer above a page",
    [
      ["above", "Ada Byron"],
      ["page", "Board of Welder"],
      ["route", "Board"],
    ],
    "Ada Byron – Board of Welder – Hirewire",
  ],
  [
    "a name that is written from right to left",
    [
      ["above", "דנה לוי"],
      ["page", "Board of Welder"],
    ],
    "\u2068דנה לוי\u2069 – Board of Welder – Hirewire",
  ],
];

for (const [name, parts, title] of cases) {
  test(`the window's title: ${name}`, () => assert.equal(composeTitle(new Map(parts)), title));
}

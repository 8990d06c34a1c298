import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { nextWithin } from "./next.ts";

const origin = "https://hire.example.com";

describe("where a sign-in goes next", () => {
  for (const [next, want] of [
    [null, null],
    ["", null],
    ["/", "/"],
    ["/explorer", "/explorer"],
    ["/postings/1?candidate=2#x", "/postings/1?candidate=2#x"],
    ["/a\tb", "/ab"],
    ["/\t/evil.example", null],
    ["/\n/evil.example", null],
    ["/\r\\evil.example", null],
    ["//evil.example", null],
    ["/\\evil.example", null],
    ["\\\\evil.example", null],
    ["/.//evil.example", null],
    ["/x/..//evil.example", null],
    ["/%2e//evil.example", null],
    [" //evil.example", null],
    ["https://evil.example", null],
    ["https:evil.example", null],
    ["https://hire.example.com.evil.example/", null],
    ["//hire.example.com@evil.example/", null],
    ["javascript:alert(1)", null],
    ["java\tscript:alert(1)", null],
    ["data:text/html,x", null],
    ["blob:https://hire.example.com/1", null],
    ["//[", null],
  ] as const) {
    test(JSON.stringify(next), () => assert.equal(nextWithin(origin, next), want));
  }

  test("no mixture of the characters that parsers treat specially leaves the site", () => {
    const parts = [
      "/",
      "\\",
      "\t",
      "\n",
      "\r",
      "\0",
      "\u000b",
      " ",
      "\u00a0",
      "\u200b",
      "\uff0f",
      ".",
      "..",
      "%2f",
      "%5c",
      "%09",
      "@",
      ":",
      "?",
      "#",
      "//",
      "[",
      "]",
      "evil.example",
      "https:",
      "http:",
      "javascript:",
      "data:",
      "a",
      "hire.example.com",
    ];
    let seed = 20261130;
    const random = (below: number) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    let kept = 0;
    for (let i = 0; i < 50_000; i++) {
      const start = random(4) === 0 ? "" : "/";
      const next =
        start + Array.from({ length: 1 + random(7) }, () => parts[random(parts.length)]).join("");
      const to = nextWithin(origin, next);
      if (to === null) continue;
      kept++;
      const goes = new URL(to, `${origin}/?next=x`);
      assert.equal(goes.origin, origin, JSON.stringify(next));
      assert.equal(goes.pathname + goes.search + goes.hash, to, JSON.stringify(next));
    }
    assert.ok(kept > 1000, `only ${kept} addresses were kept`);
  });
});

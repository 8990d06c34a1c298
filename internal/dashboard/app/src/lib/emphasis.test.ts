import assert from "node:assert/strict";
import { suite, test } from "node:test";

import { runs } from "./emphasis.ts";

/** The runs as HTML would have them, to read them at a glance. */
const shown = (comment: string) =>
  runs(comment)
    .map(
      ({ text, mark }) =>
        ({
          plain: text,
          strong: `<b>${text}</b>`,
          emphasis: `<i>${text}</i>`,
          code: `<code>${text}</code>`,
        })[mark],
    )
    .join("");

suite("marks in comments", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["", ""],
    ["**Yes.** The clearest account this year.", "<b>Yes.</b> The clearest account this year."],
    [
      "Strong on Go. **Yes** on design, *maybe* on scope.",
      "Strong on Go. <b>Yes</b> on design, <i>maybe</i> on scope.",
    ],
    ["Wrote `SELECT *` in `psql`.", "Wrote <code>SELECT *</code> in <code>psql</code>."],
    ["2 * 3 * 4 and 2*3*4", "2 * 3 * 4 and 2*3*4"],
    ["**not closed", "**not closed"],
    ["** spaced ** and ****", "** spaced ** and ****"],
    ["* one\n* two", "* one\n* two"],
    ["**over\ntwo lines**", "**over\ntwo lines**"],
    ["<b>no HTML</b> [no](javascript:alert(1))", "<b>no HTML</b> [no](javascript:alert(1))"],
    ["**כן.** ברור מאוד", "<b>כן.</b> ברור מאוד"],
  ];
  for (const [typed, wanted] of cases)
    test(JSON.stringify(typed), () => assert.equal(shown(typed), wanted));

  test("no character is lost", () => {
    const typed = "**a** b *c* `d` ** e * f `";
    assert.equal(
      runs(typed)
        .map((r) => r.text)
        .join(""),
      "a b c d ** e * f `",
    );
  });
});

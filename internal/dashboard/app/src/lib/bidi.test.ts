import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { text } from "../text.ts";
import { isolate, isolateArguments, joinIsolated } from "./bidi.ts";

const name = "דנה לוי";
const isolated = `\u2068${name}\u2069`;

describe("isolating text that people typed", () => {
  for (const [what, typed, want] of [
    ["Latin stays as it is", "Ada Byron", "Ada Byron"],
    ["Cyrillic, Greek, Han and emoji stay", "Ада Ωμέγα 山田 👩‍💻", "Ада Ωμέγα 山田 👩‍💻"],
    ["nothing stays nothing", "", ""],
    ["Hebrew", name, isolated],
    ["Arabic", "مريم", "\u2068مريم\u2069"],
    ["a presentation form", "ﷲ", "\u2068ﷲ\u2069"],
    ["a script outside the basic plane", "𞤀𞤣𞤤", "\u2068𞤀𞤣𞤤\u2069"],
    ["Latin first", `Dana ${name}`, `\u2068Dana ${name}\u2069`],
    ["a mark that cannot be seen", "Ada\u200f", "\u2068Ada\u200f\u2069"],
    ["an override ends with the text", "\u202eadA", "\u2068\u202eadA\u2069"],
    ["a closing character cannot end it", "\u2069\u2069Ada", "\u2068Ada\u2069"],
    ["an isolate that stays open is closed", "\u2067Ada", "\u2068\u2067Ada\u2069\u2069"],
    ["its own isolates stay", "\u2067Ada\u2069!", "\u2068\u2067Ada\u2069!\u2069"],
  ] as const) {
    test(what, () => assert.equal(isolate(typed), want));
  }

  test("lists isolate each entry and leave out what is missing", () => {
    assert.equal(
      joinIsolated([name, "Ada", null, undefined, false, "", name]),
      `${isolated}, Ada, ${isolated}`,
    );
    assert.equal(joinIsolated(["a", "b"], " · "), "a · b");
    assert.equal(joinIsolated([]), "");
  });

  test("texts isolate what they are given, at any depth, and keep the rest", () => {
    const texts = isolateArguments({
      plain: "Plain",
      keys: [[["↑"], "up"]],
      inside: {
        one: (who: string, of: number) => `${who} ${of}`,
        many: (who: readonly string[]) => who.join("+"),
        none: (who: string | null) => String(who),
      },
    });
    assert.equal(texts.plain, "Plain");
    assert.deepEqual(texts.keys, [[["↑"], "up"]]);
    assert.equal(texts.inside.one(name, 3), `${isolated} 3`);
    assert.equal(texts.inside.one("Ada", 3), "Ada 3");
    assert.equal(texts.inside.many([name, "Ada"]), `${isolated}+Ada`);
    assert.equal(texts.inside.none(null), "null");
  });
});

/** Returns the right-to-left letters that stand outside every isolate. */
function outside(said: string): string {
  let open = 0;
  let found = "";
  for (const c of said) {
    if (c === "\u2068") open++;
    else if (c === "\u2069") open--;
    else if (open === 0 && /[\u0590-\u05ff]/.test(c)) found += c;
  }
  return found;
}

/** Every function of text.ts, by its path. */
function sentences(texts: object, path = "text"): [string, (...args: never[]) => unknown][] {
  return Object.entries(texts).flatMap(([key, value]) => {
    if (typeof value === "function")
      return [[`${path}.${key}`, value as (...args: never[]) => unknown]];
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? sentences(value as object, `${path}.${key}`)
      : [];
  });
}

describe("no sentence of the dashboard is reordered by a name", () => {
  let named = 0;
  for (const [path, sentence] of sentences(text)) {
    test(path, () => {
      // A parameter that takes no text, such as a count, makes nonsense of a name; what matters is where the name ends up.
      for (const given of [Array(5).fill(name), Array(5).fill([name, name])]) {
        let said: unknown;
        try {
          said = sentence(...(given as never[]));
        } catch {
          continue; // it takes a list, or none
        }
        assert.equal(outside(String(said)), "", JSON.stringify(said));
        if (String(said).includes(name)) named++;
      }
    });
  }
  test("and most take one", () => assert.ok(named > 100, `only ${named} said the name`));
});

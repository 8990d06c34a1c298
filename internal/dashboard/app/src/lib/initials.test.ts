import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { initials } from "./initials.ts";

describe("initials", () => {
  for (const [name, want] of [
    ["Ada Byron", "AB"],
    ["ada king byron", "AB"],
    ["  Ada\t Byron ", "AB"],
    ["Prince", "P"],
    ["x", "X"],
    ["", "?"],
    ["   ", "?"],
    ["-- ...", "?"],
    ["(Ada) “Byron”", "AB"],
    ["Ada Byron (she/her)", "AS"],
    ["Ada - Byron .", "AB"],
    ["O’Neil d’Arc", "OD"],
    ["e\u0301mile zola\u0308", "E\u0301Z"], // decomposed accents stay on their letter
    ["ßtraße", "ß"],
    ["ﬀion evans", "ﬀE"],
    ["მარიამ გელაშვილი", "მგ"],
    ["דנה לוי", "דל"],
    ["مريم أحمد", "م\u200cأ"], // not joined into what looks like a word
    ["Omar أحمد", "Oأ"],
    ["नीना शर्मा", "नीश"],
    ["김민준", "김"],
    ["\u1100\u1175\u11b7 민준", "\u1100\u1175\u11b7민"], // one syllable of three jamo
    ["山田 太郎", "山太"],
    ["𝒜da 𐐨byron", "𝒜𐐀"],
    ["👩‍👩‍👧‍👦 Byron", "👩‍👩‍👧‍👦B"],
    ["🏳️‍🌈 🇺🇦", "🏳️‍🌈🇺🇦"],
    ["4chan 2000", "42"],
  ] as const) {
    test(JSON.stringify(name), () => assert.equal(initials(name), want));
  }

  test("no name is cut inside a character", () => {
    const clusters = new Intl.Segmenter(undefined, { granularity: "grapheme" });
    for (const name of [
      "🧑🏽‍🚀x 👨‍👩‍👧y",
      "ร้ัน ก้อน",
      "நிலா கௌரி",
      "ᄀᆞ가 각",
      "e\u0301\u0323a o\u0308\u0301b",
    ]) {
      const found = initials(name);
      const whole = [...clusters.segment(name)].map((s) => s.segment.toUpperCase());
      for (const { segment } of clusters.segment(found))
        assert.ok(whole.includes(segment), `${segment} of ${name}`);
    }
  });
});

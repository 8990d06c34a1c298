import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

/** Lines without their indentation. */
function flat(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .trim();
}

test("every code block of the README is part of an example that compiles", () => {
  const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");
  const blocks = [...read("README.md").matchAll(/```ts\n(.*?)```/gs)].map((m) => m[1]!);
  const examples = ["first-steps", "board", "apollo", "urql"].map((name) =>
    flat(read(`examples/${name}.ts`)),
  );
  assert.equal(blocks.length, examples.length);
  blocks.forEach((block, i) =>
    assert.ok(
      examples[i]!.includes(flat(block)),
      `block ${i + 1} is not in its example:\n${block}`,
    ),
  );
});

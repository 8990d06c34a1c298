import assert from "node:assert/strict";
import { test } from "node:test";

import { firstSteps } from "../examples/first-steps.js";
import { Door, url } from "./world.js";

async function said(token: string): Promise<string[]> {
  const lines: string[] = [];
  await firstSteps(url, token, (text) => lines.push(text), Door);
  return lines;
}

test("the quick start reads, runs a command and follows", { timeout: 30_000 }, async () => {
  const [first, second, ...others] = await said("demo-recruiter");
  assert.match(first!, /^Rosa Lindqvist looks at .+\.$/);
  assert.equal(second, "Ada Byron applied.");
  assert.deepEqual(others, []);
});

test("the quick start reports why a command was refused", { timeout: 30_000 }, async () => {
  await assert.rejects(said("demo-interviewer"), { code: "FORBIDDEN" });
  assert.deepEqual(await said("nonsense"), ["The token is not valid, or has expired."]);
});

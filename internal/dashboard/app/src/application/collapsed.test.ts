import assert from "node:assert/strict";
import { test } from "node:test";

import { columnsIn, withColumn } from "./collapsed.ts";

const plan = ["s1", "s2", "s3"];

test("collapsed columns are stored by posting, and expanded ones are removed", () => {
  const one = withColumn(null, "pst_1", "s1", true, plan);
  const two = withColumn(one, "pst_2", "s9", true, ["s9"]);
  const three = withColumn(two, "pst_1", "s3", true, plan);
  assert.deepEqual([...columnsIn(three, "pst_1")], ["s1", "s3"]);
  assert.deepEqual([...columnsIn(three, "pst_2")], ["s9"]);
  assert.deepEqual(
    [...columnsIn(withColumn(three, "pst_1", "s3", true, plan), "pst_1")],
    ["s1", "s3"],
  );
  const none = withColumn(
    withColumn(three, "pst_1", "s1", false, plan),
    "pst_1",
    "s3",
    false,
    plan,
  );
  assert.deepEqual(JSON.parse(none), { pst_2: ["s9"] });
});

test("stages that left the plan are removed with the next change", () => {
  const before = withColumn(withColumn(null, "pst", "s1", true, plan), "pst", "s2", true, plan);
  assert.deepEqual(
    [...columnsIn(withColumn(before, "pst", "s3", true, ["s2", "s3"]), "pst")],
    ["s2", "s3"],
  );
});

test("only the most recently changed postings are kept", () => {
  let text: string | null = null;
  for (let i = 0; i < 150; i++) text = withColumn(text, `pst_${i}`, "s1", true, plan);
  text = withColumn(text, "pst_60", "s2", true, plan);
  assert.equal(Object.keys(JSON.parse(text) as object).length, 100);
  assert.deepEqual([...columnsIn(text, "pst_60")], ["s1", "s2"]);
  assert.deepEqual([...columnsIn(withColumn(text, "pst_200", "s1", true, plan), "pst_51")], ["s1"]);
  assert.deepEqual([...columnsIn(withColumn(text, "pst_200", "s1", true, plan), "pst_50")], []);
});

for (const broken of ["", "{", "null", "[]", "7", '{"pst":"s1"}', '{"pst":[1]}', '{"pst":null}']) {
  test(`${JSON.stringify(broken)} in the browser's storage collapses nothing, and is replaced`, () => {
    assert.deepEqual([...columnsIn(broken, "pst")], []);
    assert.deepEqual(JSON.parse(withColumn(broken, "pst", "s1", true, plan)), { pst: ["s1"] });
  });
}

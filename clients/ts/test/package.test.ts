import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { test } from "node:test";

const root = fileURLToPath(new URL("../../", import.meta.url));

test("the package has the build with its source maps and sources, the schema, the examples and the documentation", () => {
  const packed = JSON.parse(
    execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }),
  );
  const files = (Array.isArray(packed) ? packed : Object.values(packed))[0].files
    .map((f: { path: string }) => f.path)
    .sort();
  const sources = readdirSync(`${root}/src`).map((name) => name.replace(/\.ts$/, ""));
  assert.ok(sources.length > 10);
  const expected = sources.flatMap((name) => [
    `src/${name}.ts`,
    ...["d.ts", "d.ts.map", "js", "js.map"].map((end) => `dist/${name}.${end}`),
  ]);
  const examples = readdirSync(`${root}/examples`).map((name) => `examples/${name}`);
  assert.deepEqual(
    files,
    [
      ...expected,
      ...examples,
      "CHANGELOG.md",
      "README.md",
      "package.json",
      "schema.graphql",
    ].sort(),
  );
});

test("source maps refer to published sources", () => {
  for (const name of readdirSync(`${root}/dist`).filter((n) => n.endsWith(".map"))) {
    const { sources } = JSON.parse(readFileSync(`${root}/dist/${name}`, "utf8")) as {
      sources: string[];
    };
    assert.deepEqual(sources, [`../src/${name.replace(/\.(js|d\.ts)\.map$/, ".ts")}`]);
  }
});

test("the package's schema can be imported by its name", () => {
  assert.match(
    readFileSync(new URL(import.meta.resolve("@hirewire/client/schema.graphql")), "utf8"),
    /interface CommandPayload/,
  );
});

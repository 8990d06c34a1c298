import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { test } from "node:test";

const root = import.meta.dirname;

/** Returns a source file's relative imports, as paths below src. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(([, to]) =>
    normalize(join(dirname(file), to!)),
  );
}

const files = readdirSync(root, { encoding: "utf8", recursive: true }).filter((name) =>
  /\.tsx?$/.test(name),
);
const graph = new Map(files.map((file) => [file, importsOf(file)]));

/** Returns the files of a cycle of imports that file leads to, or null if there is none. */
function cycleFrom(
  file: string,
  path: readonly string[],
  done: Set<string>,
): readonly string[] | null {
  if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
  if (done.has(file)) return null;
  for (const next of graph.get(file) ?? []) {
    const cycle = cycleFrom(next, [...path, file], done);
    if (cycle) return cycle;
  }
  done.add(file);
  return null;
}

test("no file imports itself through others", () => {
  assert.ok(files.length > 50, "the sources were found");
  const done = new Set<string>();
  assert.deepEqual(files.map((file) => cycleFrom(file, [], done)).filter(Boolean), []);
});

test("every style sheet and list of operations stands beside the file that uses it", () => {
  const used = new Set([...graph.values()].flat());
  const sheets = readdirSync(root, { encoding: "utf8", recursive: true }).filter((name) =>
    name.endsWith(".css"),
  );
  assert.deepEqual(
    sheets.filter((name) => !used.has(name)),
    [],
  );
  const lists = readdirSync(root, { encoding: "utf8", recursive: true }).filter((name) =>
    name.endsWith(".graphql"),
  );
  assert.deepEqual(
    lists.filter((name) => !/^([a-z-]+)\/\1\.graphql$/.test(name)),
    [],
  );
  for (const file of files)
    assert.ok(
      importsOf(file).every((to) => existsSync(join(root, to))),
      file,
    );
});

// Writes src/gql/operations.ts, which has the types and texts of src/*/*.graphql, checked against
// the API's schema, and documents.json, which also has the operations that the client builds. With
// --check it writes nothing, and fails if a file is not up to date.
import { codegen } from "@graphql-codegen/core";
import * as typedDocumentNode from "@graphql-codegen/typed-document-node";
import * as operations from "@graphql-codegen/typescript-operations";
import { parse } from "graphql";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createServer } from "vite";

const at = (path) => new URL(path, import.meta.url);
const textsIn = (directory, ending) =>
  readdirSync(directory, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => readFileSync(new URL(name, directory), "utf8"))
    .join("\n");
const schema = textsIn(at("../../../../graph/schema/"), ".graphqls");
const source = textsIn(at("../src/"), ".graphql");

const config = {
  documentMode: "string",
  enumType: "string-literal",
  enumsAsTypes: true,
  useTypeImports: true,
  skipTypename: true,
  dedupeFragments: true,
  onlyOperationTypes: true,
  scalars: {
    ID: { input: "string", output: "string" },
    DateTime: "string",
    Date: "string",
    Cursor: "string",
    Long: "number",
    Upload: "File",
  },
};
const text = await codegen({
  filename: "operations.ts",
  schema: parse(schema),
  documents: [{ location: "src", document: parse(source) }],
  config: {},
  plugins: [{ operations: config }, { documents: config }],
  pluginMap: { operations, documents: typedDocumentNode },
});
const banner =
  "/* Made by tools/types.mjs from the .graphql files beside the pages and graph/schema; not to be edited. */\n";
const check = process.argv.includes("--check");

function put(name, text) {
  const out = at(`../src/gql/${name}`);
  if (!check) return writeFileSync(out, text);
  if (readFileSync(out, "utf8") === text) return;
  console.error(`src/gql/${name} is not current: run make dashboard`);
  process.exit(1);
}

put("operations.ts", banner + text);

// Only the app knows the operations that the client builds, so they are read from it.
const vite = await createServer({
  root: fileURLToPath(at("..")),
  server: { middlewareMode: true, ws: false, watch: null },
  appType: "custom",
  optimizeDeps: { noDiscovery: true },
  logLevel: "error",
});
const { documents } = await vite.ssrLoadModule("/src/lib/documents.ts");
await vite.close();
const compact = Object.entries(documents()).map(([name, document]) => [
  name,
  document.replaceAll(/\s+/g, " ").trim(),
]);
put("documents.json", JSON.stringify(Object.fromEntries(compact), null, 2) + "\n");

// Writes src/gql/operations.ts: the types and texts of src/*.graphql, checked against the API's schema.
// With --check it writes nothing and fails where the file is not current.
import { codegen } from "@graphql-codegen/core";
import * as typedDocumentNode from "@graphql-codegen/typed-document-node";
import * as operations from "@graphql-codegen/typescript-operations";
import { parse } from "graphql";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";

const at = (path) => new URL(path, import.meta.url);
const textsIn = (directory, ending) =>
  readdirSync(directory)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => readFileSync(new URL(name, directory), "utf8"))
    .join("\n");
const schema = textsIn(at("../../../../graph/schema/"), ".graphqls");
const source = textsIn(at("../src/"), ".graphql");
const out = at("../src/gql/operations.ts");

const config = {
  documentMode: "string",
  enumType: "string-literal",
  enumsAsTypes: true,
  useTypeImports: true,
  skipTypename: true,
  dedupeFragments: true,
  onlyOperationTypes: true,
  scalars: { ID: { input: "string", output: "string" }, DateTime: "string", Date: "string", Cursor: "string", Long: "number", Upload: "File" },
};
const text = await codegen({
  filename: "operations.ts",
  schema: parse(schema),
  documents: [{ location: "src", document: parse(source) }],
  config: {},
  plugins: [{ operations: config }, { documents: config }],
  pluginMap: { operations, documents: typedDocumentNode },
});
const banner = "/* Made by tools/types.mjs from src/*.graphql and graph/schema; not to be edited. */\n";
if (process.argv.includes("--check")) {
  if (readFileSync(out, "utf8") !== banner + text) {
    console.error("src/gql/operations.ts is not current: run make dashboard");
    process.exit(1);
  }
} else {
  writeFileSync(out, banner + text);
}

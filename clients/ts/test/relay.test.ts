import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { buildSchema, parse, validate } from "graphql";

import { compile, RelayStore } from "./relay.js";

const schema = buildSchema(readFileSync(new URL("../../schema.graphql", import.meta.url), "utf8"));

const viewer = compile(schema, "query Viewer { viewer { id name actor { name } } }");
const ada = { id: "vwr_1", name: "Ada", actor: { __typename: "User", id: "usr_1", name: "Ada" } };

test("compiled operations are valid and have the ids and types that Relay needs", () => {
  const { params } = compile(
    schema,
    `query Everything($id: ID!, $all: Boolean!) { posting(id: $id) { ...Team stages @include(if: $all) { name } } node(id: $id) { ... on User { name } } }
    fragment Team on Posting { hiringTeam { user { name } } }`,
  );
  assert.deepEqual(
    validate(schema, parse(params.text)).map((e) => e.message),
    [],
  );
  assert.equal(params.text.match(/\bid$/gm)?.length, 5, params.text);
});

test("a response is stored and read back", async () => {
  const store = new RelayStore();
  await store.take(viewer, {}, { viewer: ada });
  assert.deepEqual(
    [...store.types()],
    [
      ["Viewer", 1],
      ["User", 1],
    ],
  );
});

test("a frame of a stream is stored and read back", async () => {
  const stream = compile(
    schema,
    "subscription Stream { pipelineUpdates { ... on PipelineEvents { cursor events { actor { name } } } } }",
  );
  const events = [
    {
      __typename: "ApplicationMoved",
      id: "evt_1",
      actor: { __typename: "User", id: "usr_1", name: "Ada" },
    },
  ];
  const store = new RelayStore();
  await store.take(
    stream,
    {},
    { pipelineUpdates: { __typename: "PipelineEvents", cursor: "c1", events } },
  );
  assert.deepEqual(
    [...store.types()],
    [
      ["ApplicationMoved", 1],
      ["User", 1],
    ],
  );
});

const board = compile(
  schema,
  "query Board($id: ID!, $n: Int) { posting(id: $id) { stages { name applications(first: $n, filter: {status: [ACTIVE]}) { nodes { version candidate { name } } } } } }",
);
const boardOf = (...nodes: unknown[]) => ({
  posting: { id: "pst_1", stages: [{ id: "stg_1", name: "New", applications: { nodes } }] },
});
const card = (id: string, version: number, candidate = "cnd_1") => ({
  id,
  version,
  candidate: { id: candidate, name: "Grace" },
});

for (const [what, artifact, data, complaint] of [
  [
    "a viewer with the id of its user",
    viewer,
    { viewer: { ...ada, id: "usr_1" } },
    /conflicting types `Viewer` and `User`/,
  ],
  ["an id of two types", board, boardOf(card("pst_1", 1)), /conflicting types/],
  [
    "an id with two values",
    board,
    boardOf(card("app_1", 1), card("app_1", 2)),
    /conflicting field, version/,
  ],
  [
    "an id with two candidates",
    board,
    boardOf(card("app_1", 1), card("app_1", 1, "cnd_2")),
    /conflicting field, candidate/,
  ],
  [
    "an answer without a field",
    board,
    boardOf({ ...card("app_1", 1), version: undefined }),
    /did not contain a value/,
  ],
] as const) {
  test(`${what} is refused`, async () => {
    await assert.rejects(new RelayStore().take(artifact, { id: "pst_1", n: 5 }, data), complaint);
  });
}

test("an id that changes its type between responses is refused", async () => {
  const store = new RelayStore();
  await store.take(viewer, {}, { viewer: ada });
  await assert.rejects(
    store.take(board, { id: "vwr_1", n: 5 }, { posting: { id: "vwr_1", stages: [] } }),
    /conflicting types `Viewer` and `Posting`/,
  );
});

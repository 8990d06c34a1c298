import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { commandDocument, followDocument } from "@hirewire/client";
import { buildSchema, getNamedType, isObjectType, parse, validate } from "graphql";

const root = new URL("../../", import.meta.url);
const schema = buildSchema(readFileSync(new URL("schema.graphql", root), "utf8"));

test("the document of every command is valid", () => {
  const commands = Object.values(schema.getMutationType()!.getFields());
  assert.ok(commands.length > 50);
  for (const { name, type } of commands) {
    const document = parse(
      commandDocument({ name, selectCurrent: "... on Application { version }" }),
    );
    assert.deepEqual(
      validate(schema, document).map((e) => e.message),
      [],
      name,
    );
    const payload = getNamedType(type);
    const event = isObjectType(payload) && "event" in payload.getFields();
    assert.equal(commandDocument({ name }).includes("event { id cursor }"), event, name);
  }
});

test("the document of a stream is valid", () => {
  assert.deepEqual(validate(schema, parse(followDocument("occurredAt actor { name }"))), []);
});

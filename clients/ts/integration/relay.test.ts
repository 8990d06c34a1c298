import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { buildSchema } from "graphql";
import { createClient } from "graphql-ws";

import { compile, RelayStore, type Artifact } from "../test/relay.js";
import { Door, env, Inbox, socketUrl, url } from "./world.js";

interface Operation {
  readonly name: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

const schema = buildSchema(readFileSync(new URL("../../schema.graphql", import.meta.url), "utf8"));
const operations = JSON.parse(readFileSync(env("HIREWIRE_OPERATIONS"), "utf8")) as Operation[];
const authorization = "Bearer demo-recruiter";

/** Returns the ids of the events of a command, or of the frames of a stream. */
function eventIds(value: unknown, found: string[] = []): string[] {
  if (typeof value !== "object" || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    if (key === "event" && inner) found.push(inner.id);
    else if (key === "events") found.push(...inner.map((e: { id: string }) => e.id));
    else eventIds(inner, found);
  }
  return found;
}

async function answer({ params }: Artifact, variables: object): Promise<unknown> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", authorization },
    body: JSON.stringify({ query: params.text, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  assert.equal(errors, undefined, JSON.stringify(errors));
  return data;
}

// All operations share one store, as on a page: an id must have the same type in every response. The
// stream starts before the commands, so that its frames have their events.
test("Relay stores every pinned operation", { timeout: 60_000 }, async (t) => {
  const store = new RelayStore();
  const socket = createClient({
    url: socketUrl,
    webSocketImpl: Door,
    connectionParams: { authorization },
    retryAttempts: 0,
  });
  const compiled = operations.map((o) => ({ ...o, artifact: compile(schema, o.query) }));
  const streams = compiled
    .filter((o) => o.artifact.params.operationKind === "subscription")
    .map((o) => {
      const frames = new Inbox<unknown>();
      const failed = (e: unknown) => assert.fail(JSON.stringify(e));
      socket.subscribe(
        { query: o.artifact.params.text, variables: o.variables },
        {
          next: (f) => (f.errors ? failed(f.errors) : frames.put(f.data)),
          error: failed,
          complete() {},
        },
      );
      return { ...o, frames };
    });
  assert.ok(streams.length > 0);
  for (const { frames } of streams) await frames.until(() => true);
  const events: string[] = [];
  for (const { name, artifact, variables } of compiled.filter(
    (o) => o.artifact.params.operationKind !== "subscription",
  )) {
    await t.test(name, async () => {
      const data = await answer(artifact, variables);
      if (artifact.params.operationKind === "mutation") events.push(...eventIds(data));
      await store.take(artifact, variables, data);
    });
  }
  assert.ok(events.length > 0, "the commands wrote events");
  for (const { name, artifact, variables, frames } of streams) {
    await t.test(name, async () => {
      for (const id of events) await frames.until((f) => eventIds(f).includes(id));
      for (const frame of frames.all) await store.take(artifact, variables, frame);
    });
  }
  await socket.dispose();
  const types = store.types();
  for (const type of [
    "Viewer",
    "User",
    "Posting",
    "Stage",
    "Application",
    "Candidate",
    "Tag",
    "Source",
    "Opening",
    "ApplicationMoved",
    "ApplicationReceived",
  ]) {
    assert.ok(types.get(type), `the store has some ${type}: ${JSON.stringify([...types])}`);
  }
});

import assert from "node:assert/strict";
import { test } from "node:test";

import { createClient as createEvents } from "graphql-sse";
import { createClient, type Client } from "graphql-ws";
import { WebSocket } from "ws";

import { followBoard as followByApollo } from "../examples/apollo.js";
import { followBoard as followByUrql } from "../examples/urql.js";
import { Door, Inbox, kill, Mover, posting, socketUrl, start, url } from "./world.js";

const timeout = 60_000;
const authorization = "Bearer demo-lead";

const PIPELINE = `subscription ($after: Cursor) { pipelineUpdates(after: $after) { __typename
  ... on PipelineEvents { cursor events { __typename id } } ... on ResyncRequired { reason cursor } } }`;

interface Frame {
  pipelineUpdates: { cursor: string; events: Array<{ id: string }> };
}

function socket(more: object = {}): Client {
  return createClient({
    url: socketUrl,
    webSocketImpl: WebSocket,
    connectionParams: { authorization },
    retryAttempts: 0,
    ...more,
  });
}

async function only<T>(results: AsyncIterable<T>): Promise<T> {
  const all: T[] = [];
  for await (const one of results) all.push(one);
  assert.equal(all.length, 1, "one result, and then complete");
  return all[0]!;
}

test(
  "graphql-ws alone: query, mutation and subscription over one socket",
  { timeout },
  async () => {
    const client = socket();
    const { data, errors } = await only(
      client.iterate<{ viewer: { name: string } }>({ query: "{ viewer { name } }" }),
    );
    assert.equal(errors, undefined);
    assert.equal(data?.viewer.name, "Leila Haddad");
    const refused = await only(
      client.iterate<{ moveApplication: { problem: { __typename: string } } }>({
        query:
          "mutation ($input: MoveApplicationInput!) { moveApplication(input: $input) { problem { __typename } } }",
        variables: {
          input: {
            applicationId: (await Mover.of(await posting(), "lead", 0)).card.id,
            toStageId: "stg_nowhere",
            expectedVersion: 0,
          },
        },
      }),
    );
    assert.ok(refused.data?.moveApplication.problem.__typename, JSON.stringify(refused));
    const stream = client.iterate<Frame>({ query: PIPELINE });
    assert.deepEqual((await stream.next()).value.data.pipelineUpdates.events, []);
    const moved = await (await Mover.of(await posting(), "recruiter", 0)).move();
    assert.deepEqual(
      (await stream.next()).value.data.pipelineUpdates.events.map((e: { id: string }) => e.id),
      [moved],
    );
    await stream.return?.();
    await assert.rejects(only(client.iterate({ query: "{ nonsense }" })), (e: unknown) => {
      assert.match(JSON.stringify(e), /BAD_USER_INPUT/);
      return true;
    });
    await client.dispose();
  },
);

/** Returns the close event of a connection during an operation. */
async function closeOf(client: Client, query: string): Promise<number> {
  const e = await only(client.iterate({ query })).then(
    () => assert.fail("it succeeded"),
    (e: unknown) => e,
  );
  return (e as { code: number }).code;
}

test(
  "graphql-ws alone: an invalid token closes with 4403, an id in use with 4409",
  { timeout },
  async () => {
    assert.equal(
      await closeOf(
        socket({ connectionParams: { authorization: "Bearer nonsense" } }),
        "{ viewer { name } }",
      ),
      4403,
    );
    assert.equal(await closeOf(socket({ connectionParams: {} }), "{ viewer { name } }"), 4403);
    const same = socket({ generateID: () => "same" });
    const first = same.iterate({ query: PIPELINE });
    await first.next();
    assert.equal(await closeOf(same, PIPELINE), 4409);
    await assert.rejects(async () => void (await first.next()), { code: 4409 });
  },
);

test("graphql-ws alone: the server answers a ping", { timeout }, async () => {
  const pongs = new Inbox<boolean>();
  const client = socket({ keepAlive: 10, on: { pong: pongs.put } });
  const stream = client.iterate({ query: PIPELINE });
  await stream.next();
  await pongs.until((received) => received);
  await stream.return?.();
  await client.dispose();
});

test(
  "graphql-sse alone, distinct connections: query, subscription, resume",
  { timeout },
  async () => {
    const client = createEvents({
      url,
      singleConnection: false,
      headers: { authorization },
      retryAttempts: 0,
    });
    const { data } = await only(
      client.iterate<{ viewer: { name: string } }>({ query: "{ viewer { name } }" }),
    );
    assert.equal(data?.viewer.name, "Leila Haddad");
    const stream = client.iterate<Frame>({ query: PIPELINE });
    const { cursor } = (await stream.next()).value.data.pipelineUpdates;
    const mover = await Mover.of(await posting(), "recruiter", 0);
    const first = await mover.move();
    assert.deepEqual(
      (await stream.next()).value.data.pipelineUpdates.events.map((e: { id: string }) => e.id),
      [first],
    );
    await stream.return?.();
    const second = await mover.move();
    const again = client.iterate<Frame>({ query: PIPELINE, variables: { after: cursor } });
    const missed: string[] = [];
    while (missed.length < 2)
      missed.push(
        ...(await again.next()).value.data.pipelineUpdates.events.map((e: { id: string }) => e.id),
      );
    assert.deepEqual(missed, [first, second]);
    await again.return?.();
    client.dispose();
    const withoutKey = createEvents({
      url,
      singleConnection: false,
      headers: { authorization: "Bearer nonsense" },
      retryAttempts: 0,
    });
    await assert.rejects(only(withoutKey.iterate({ query: "{ viewer { name } }" })), /401/);
  },
);

// urql aborts each request after its response, which Node 20 reports as an unhandled rejection.
const unabortable: typeof fetch = (at, { signal: _, ...init } = {}) => realFetch(at, init);
const realFetch = globalThis.fetch;

for (const [name, followBoard] of [
  ["Apollo Client", followByApollo],
  ["urql", followByUrql],
] as const) {
  test(`the example for ${name} misses no event across a killed server`, { timeout }, async () => {
    Object.assign(globalThis, { WebSocket: Door, fetch: unabortable });
    const id = await posting();
    const mover = await Mover.of(id, "recruiter", 0);
    const heard = new Inbox<string>();
    const close = followBoard(
      url,
      "demo-lead",
      id,
      (e) => heard.put(e.id),
      (e) => assert.fail(String(e)),
    );
    const moves: string[] = [];
    const move = async () => moves.push(await mover.move());
    // Moves before the subscription are in the snapshot; each later move gives an event.
    while (heard.all.length === 0) {
      await move();
      await Promise.race([
        heard.until(() => true),
        new Promise((resolve) => setTimeout(resolve, 20)),
      ]);
    }
    await heard.until((e) => e === moves.at(-1));
    Door.open = false;
    await kill();
    await start();
    await move();
    await move();
    Door.open = true;
    await heard.until((e) => e === moves.at(-1));
    await move();
    await heard.until((e) => e === moves.at(-1));
    close();
    assert.deepEqual(heard.all, moves.slice(-heard.all.length), "each once, in order");
  });
}

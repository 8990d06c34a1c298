import assert from "node:assert/strict";
import { test } from "node:test";

import { parse, type DocumentNode } from "graphql";

import { createHirewire, HirewireError, type Hirewire, type Token } from "@hirewire/client";
import { FakeClock, FakeServer, settle } from "./fakes.js";

interface Moved {
  application: { id: string; version: number };
}

interface Stage {
  version: number;
}

const done = {
  data: {
    moveApplication: {
      application: { id: "app_1", version: 4 },
      event: { id: "evt_1", cursor: "c1" },
      replayed: false,
      problem: null,
    },
  },
};
const move = {
  name: "moveApplication",
  input: { applicationId: "app_1", toStageId: "stg_2" },
  expectedVersion: 3,
  select: "application { id version }",
  selectCurrent: "... on Application { version }",
};

function refused(problem: object): [number, object] {
  return [
    200,
    { data: { moveApplication: { application: null, event: null, replayed: false, problem } } },
  ];
}

function failed(code: string, status = 200): [number, object] {
  return [status, { data: null, errors: [{ message: "no", extensions: { code } }] }];
}

function make(token: Token = "secret"): { server: FakeServer; clock: FakeClock; client: Hirewire } {
  const server = new FakeServer();
  const clock = new FakeClock();
  return {
    server,
    clock,
    client: createHirewire({ url: "http://test/graphql", token, fetch: server.fetch, clock }),
  };
}

async function rejection(p: Promise<unknown>): Promise<HirewireError> {
  const e = await p.then(
    () => assert.fail("it succeeded"),
    (e: unknown) => e,
  );
  assert.ok(e instanceof HirewireError, String(e));
  return e;
}

test("a command sends the version that was seen, and returns its payload and event", async () => {
  const { server, client } = make();
  server.will([200, done]);
  const out = await client.command<Moved, Stage>(move);
  assert.ok(out.ok);
  assert.deepEqual(
    [out.payload.application.version, out.event?.id, out.replayed],
    [4, "evt_1", false],
  );
  const [sent] = server.requests;
  assert.equal(sent?.authorization, "Bearer secret");
  assert.match(
    sent?.query ?? "",
    /mutation \(\$input: MoveApplicationInput!\) \{ moveApplication\(input: \$input\)/,
  );
  const { idempotencyKey, ...rest } = sent!.variables.input;
  assert.match(String(idempotencyKey), /^ts-[0-9a-f]{32}$/);
  assert.deepEqual(rest, { applicationId: "app_1", toStageId: "stg_2", expectedVersion: 3 });
  await client.command(move);
  assert.notEqual(
    server.requests[1]?.variables.input["idempotencyKey"],
    idempotencyKey,
    "another command has another key",
  );
});

test("without a response, the same command is sent again with the same key", async () => {
  const { server, clock, client } = make();
  server.will(
    "lost",
    [502, "<html>bad gateway</html>"],
    failed("UNAVAILABLE", 503),
    failed("RATE_LIMITED", 429),
    [200, ""],
    [200, done],
  );
  const outcome = client.command(move);
  await settle();
  assert.equal(server.requests.length, 1);
  await clock.advance(60_000);
  assert.ok((await outcome).ok);
  assert.equal(server.requests.length, 6);
  assert.equal(new Set(server.requests.map((r) => JSON.stringify(r.variables))).size, 1);
});

test("a conflict has the user who changed the entity first, and its current state", async () => {
  const { server, client } = make();
  server.will(
    refused({
      __typename: "VersionConflict",
      code: "VERSION_CONFLICT",
      message: "the application was changed in the meantime",
      changedBy: { id: "usr_1", name: "Leila" },
      changedAt: "2026-11-22T12:00:00Z",
      current: { __typename: "Application", id: "app_1", version: 7 },
    }),
  );
  const out = await client.command<Moved, Stage>(move);
  assert.ok(!out.ok && out.conflict);
  assert.deepEqual(
    [out.current?.version, out.changedBy?.name, out.changedAt],
    [7, "Leila", "2026-11-22T12:00:00Z"],
  );
});

test("any other problem is returned unchanged", async () => {
  const { server, client } = make();
  server.will(
    refused({
      __typename: "IllegalTransition",
      code: "ILLEGAL_TRANSITION",
      message: "no",
      from: "HIRED",
      to: "ACTIVE",
      allowed: ["REOPENED"],
    }),
  );
  const out = await client.command(move);
  assert.ok(!out.ok && !out.conflict);
  assert.deepEqual(
    [out.problem.__typename, out.problem.allowed],
    ["IllegalTransition", ["REOPENED"]],
  );
  assert.equal(server.requests.length, 1, "it is not tried again");
});

test("a command that is refused with FORBIDDEN is not retried", async () => {
  for (const code of [
    "FORBIDDEN",
    "NOT_FOUND",
    "BAD_USER_INPUT",
    "TOO_COMPLEX",
    "INTERNAL",
  ] as const) {
    const { server, client } = make();
    server.will(failed(code));
    assert.equal((await rejection(client.command(move))).code, code);
    assert.equal(server.requests.length, 1);
  }
  const { server, client } = make();
  server.will([413, "too large"]);
  assert.equal((await rejection(client.command(move))).code, "PROTOCOL");
  assert.equal(server.requests.length, 1);
});

test("retries stop after the patience, and the error has the key to use again", async () => {
  const { server, clock, client } = make();
  server.will("lost");
  const error = rejection(client.command({ ...move, patience: 5000 }));
  await clock.advance(5000);
  const { code, idempotencyKey } = await error;
  assert.equal(code, "OFFLINE");
  const before = server.requests.length;
  assert.ok(before > 2);
  server.will([
    200,
    { data: { moveApplication: { ...done.data.moveApplication, replayed: true } } },
  ]);
  const out = await client.command({
    ...move,
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
  });
  assert.ok(out.ok && out.replayed);
  assert.equal(new Set(server.requests.map((r) => r.variables.input["idempotencyKey"])).size, 1);
});

test("a request without a response times out", async () => {
  const clock = new FakeClock();
  const client = createHirewire({
    url: "http://test/graphql",
    clock,
    fetch: (_url, init) =>
      new Promise((_, reject) =>
        init?.signal?.addEventListener("abort", () => reject(new Error("aborted"))),
      ),
  });
  const error = rejection(client.query("{ viewer { id } }"));
  await clock.advance(40_000);
  assert.equal((await error).code, "OFFLINE");
});

test("an aborted command is not sent again", async () => {
  const { server, clock, client } = make();
  server.will("lost");
  const stop = new AbortController();
  const outcome = client.command({ ...move, signal: stop.signal });
  await settle();
  stop.abort(new Error("enough"));
  await assert.rejects(outcome, /enough/);
  await clock.advance(60_000);
  assert.equal(server.requests.length, 1);
});

test("a refused token is renewed once", async () => {
  const asked: Array<string | undefined> = [];
  let now = "old";
  const { server, client } = make((refused) => {
    asked.push(refused);
    if (refused !== undefined) now = "new";
    return now;
  });
  server.will(failed("UNAUTHENTICATED", 401), [200, done]);
  assert.ok((await client.command(move)).ok);
  assert.deepEqual(asked, [undefined, "old", undefined]);
  assert.deepEqual(
    server.requests.map((r) => r.authorization),
    ["Bearer old", "Bearer new"],
  );
  server.will(failed("UNAUTHENTICATED", 401));
  assert.equal(
    (await rejection(client.query("{ viewer { id } }"))).code,
    "UNAUTHENTICATED",
    "there is no third",
  );
});

test("a snapshot returns the cursor, wherever it was selected", async () => {
  const { server, client } = make();
  server.will([
    200,
    { data: { postings: { nodes: [{ title: "A" }, { title: "B", pipelineCursor: "c7" }] } } },
  ]);
  assert.equal((await client.snapshot("{ … }")).cursor, "c7");
  server.will([200, { data: { postings: { nodes: [] } } }]);
  assert.equal((await rejection(client.snapshot("{ … }"))).code, "BAD_USER_INPUT");
  server.will([
    200,
    {
      data: { pipelineCursor: "c7", postings: null },
      errors: [{ message: "no", extensions: { code: "UNAVAILABLE" } }],
    },
  ]);
  assert.equal(
    (await rejection(client.snapshot("{ … }"))).code,
    "UNAVAILABLE",
    "half a snapshot is none",
  );
});

test("a command that writes no event does not select one", async () => {
  const { server, client } = make();
  server.will([200, { data: { revokeSession: { replayed: false, problem: null } } }]);
  const out = await client.command({ name: "revokeSession", input: { sessionId: "ses_1" } });
  assert.ok(out.ok);
  assert.equal(out.event, null);
  assert.doesNotMatch(server.requests[0]!.query, /event/);
});

test("a bulk command returns a result for each row", async () => {
  const { server, client } = make();
  const results = [{ applicationId: "app_1", problem: null }];
  server.will([200, { data: { moveApplications: { results, replayed: false, problem: null } } }]);
  const out = await client.command<{ results: typeof results }>({
    name: "moveApplications",
    input: { items: [{ applicationId: "app_1", expectedVersion: 1 }], toStageId: "stg_2" },
    select: "results { applicationId problem { code } }",
  });
  assert.ok(out.ok);
  assert.deepEqual(out.payload.results, results);
});

interface TypedDocument<Data, Variables> extends DocumentNode {
  __apiType?: (variables: Variables) => Data;
}

test("documents from a code generator are sent unchanged", async () => {
  const { server, client } = make();
  const document = parse(
    "mutation M($input: MoveApplicationInput!) { done: moveApplication(input: $input) { application { version } replayed problem { __typename code message } } }",
  ) as TypedDocument<{ done: Moved }, { input: object }>;
  server.will([
    200,
    { data: { done: { application: { version: 4 }, replayed: true, problem: null } } },
  ]);
  const out = await client.command<Moved>({
    document,
    input: { applicationId: "app_1", toStageId: "stg_2" },
    expectedVersion: 3,
  });
  assert.ok(out.ok && out.replayed);
  assert.equal(out.payload.application.version, 4);
  assert.match(server.requests[0]!.query, /^mutation M\(/);
  assert.equal(server.requests[0]!.variables.input["expectedVersion"], 3);

  const query = parse("query V($id: ID!) { node(id: $id) { id } }") as TypedDocument<
    { node: { id: string } | null },
    { id: string }
  >;
  server.will([200, { data: { node: { id: "app_1" } } }]);
  const data = await client.query(query, { id: "app_1" });
  assert.equal(data.node?.id, "app_1", "the type comes from the document");
});

test("error codes are kept as the server sent them", async () => {
  for (const code of ["DOCUMENT_NOT_TRUSTED", "SOMETHING_NEW"]) {
    const { server, client } = make();
    server.will(failed(code));
    assert.equal((await rejection(client.command(move))).code, code);
    assert.equal(server.requests.length, 1, "an unknown code is no reason to try again");
  }
  const { server, client } = make();
  server.will([200, { errors: [{ message: "no" }] }]);
  assert.equal((await rejection(client.query("{ viewer { id } }"))).code, "INTERNAL");
});

test("retries wait as long as the server asks", async () => {
  const limited = {
    data: null,
    errors: [{ message: "slow down", extensions: { code: "RATE_LIMITED", retryAfter: 20 } }],
  };
  const { server, clock, client } = make();
  server.will([429, limited], [503, "", { "Retry-After": "30" }], [200, done]);
  const outcome = client.command(move);
  await settle();
  await clock.advance(19_999);
  assert.equal(server.requests.length, 1);
  await clock.advance(1);
  assert.equal(server.requests.length, 2, "by the error");
  await clock.advance(29_999);
  assert.equal(server.requests.length, 2);
  await clock.advance(1);
  assert.ok((await outcome).ok, "by the header");

  server.will([503, "", { "Retry-After": new Date(clock.now() + 10_000).toUTCString() }]);
  assert.equal((await rejection(client.query("{ viewer { id } }"))).retryAfter, 10_000);
});

import assert from "node:assert/strict";
import { test } from "node:test";

import { HirewireError, type TypedNode } from "@hirewire/client";
import { parse } from "graphql";

import { connect } from "./world.js";

const timeout = 60_000;

interface Row {
  problem: { message: string } | null;
}

/** Runs a command that must succeed, and returns its payload. */
async function done<Payload>(
  who: string,
  name: string,
  input: Record<string, unknown>,
  select: string,
  expectedVersion?: number,
): Promise<Payload> {
  const out = await connect(who).command<Payload>({
    name,
    input,
    select,
    ...(expectedVersion === undefined ? {} : { expectedVersion }),
  });
  assert.ok(out.ok, `${name}: ${JSON.stringify(out)}`);
  return out.payload;
}

// The payloads of these commands have no `event`: they write no event, or one for each row.
test("commands whose payload has no event succeed", { timeout }, async () => {
  const { posting } = await done<{
    posting: { id: string; version: number; stages: Array<{ id: string }> };
  }>(
    "recruiter",
    "createPosting",
    { title: "Commands of the client" },
    "posting { id version stages { id } }",
  );
  await done("recruiter", "openPosting", { postingId: posting.id }, "", posting.version);
  const { application } = await done<{ application: { id: string; version: number } }>(
    "recruiter",
    "createApplication",
    { postingId: posting.id, candidate: { name: "Edsger Dijkstra" } },
    "application { id version }",
  );
  const moved = await done<{ results: Array<Row & { application: { version: number } }> }>(
    "recruiter",
    "moveApplications",
    {
      items: [{ applicationId: application.id, expectedVersion: application.version }],
      toStageId: posting.stages[1]!.id,
    },
    "results { application { version } problem { message } }",
  );
  assert.equal(moved.results[0]!.problem, null);
  const { decisionReasons, users } = await connect("admin").query<{
    decisionReasons: Array<{ id: string }>;
    users: { nodes: Array<{ id: string }> };
  }>(
    `{ decisionReasons(kind: WE_REJECTED) { id } users(search: "henrik", first: 1) { nodes { id } } }`,
  );
  const rejected = await done<{ results: Row[] }>(
    "recruiter",
    "rejectApplications",
    {
      items: [
        { applicationId: application.id, expectedVersion: moved.results[0]!.application.version },
      ],
      reasonId: decisionReasons[0]!.id,
    },
    "results { problem { message } }",
  );
  assert.equal(rejected.results[0]!.problem, null);
  const userId = users.nodes[0]!.id;
  const teams = await done<{ results: Row[] }>(
    "recruiter",
    "changeHiringTeams",
    { items: [{ postingId: posting.id, userId, role: "INTERVIEWER" }] },
    "results { problem { message } }",
  );
  assert.equal(teams.results[0]!.problem, null);
  const { link } = await done<{ link: { url: string } }>(
    "admin",
    "createPasswordLink",
    { userId },
    "link { url }",
  );
  assert.ok(new URL(link.url).hash.length > 10);
  await done("admin", "revokeAllSessions", { userId }, "user { id }");
  await assert.rejects(
    connect("admin").command({
      name: "revokeSession",
      input: { sessionId: "ses_00000000000000000000000000" },
    }),
    (e: unknown) => {
      assert.ok(e instanceof HirewireError);
      assert.deepEqual(
        [e.code, e.errors[0]?.extensions?.argument],
        ["NOT_FOUND", ["input", "sessionId"]],
      );
      return true;
    },
  );
});

test("commands and queries accept documents from a code generator", { timeout }, async () => {
  const add: TypedNode<{ addCandidate: { candidate: { id: string } } }, never> = parse(
    `mutation Add($input: AddCandidateInput!) { addCandidate(input: $input) { candidate { id } replayed problem { __typename code message } } }`,
  );
  const recruiter = connect("recruiter");
  const out = await recruiter.command<{ candidate: { id: string } }>({
    document: add,
    input: { name: "Barbara Liskov" },
  });
  assert.ok(out.ok, JSON.stringify(out));
  const read: TypedNode<{ candidate: { name: string } }, { id: string }> = parse(
    `query Read($id: ID!) { candidate(id: $id) { name } }`,
  );
  assert.equal(
    (await recruiter.query(read, { id: out.payload.candidate.id })).candidate.name,
    "Barbara Liskov",
  );
  const refused = await recruiter.command({ document: add, input: { name: " " } });
  assert.ok(
    !refused.ok && !refused.conflict && refused.problem.message === "name is required",
    JSON.stringify(refused),
  );
});

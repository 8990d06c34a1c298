// An event must update every page that shows the changed data. After an event of each kind, the
// content of each page (numbers, labels, names for screen readers) is compared with the same page
// loaded again.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { parse } from "graphql";
import type { Page } from "playwright-core";

import { newPosting } from "./board-world.js";
import { ask, open, url, useBrowser } from "./world.js";

useBrowser();

/** The kinds of events in the schema. A new kind must be added to the steps below. */
function kindsOfSchema(): string[] {
  const schema = parse(
    readFileSync(new URL("../../../../../graph/schema/event.graphqls", import.meta.url), "utf8"),
  );
  return schema.definitions.flatMap((d) =>
    d.kind === "EnumTypeDefinition" && d.name.value === "PipelineEventKind"
      ? (d.values ?? []).map((v) => v.name.value)
      : [],
  );
}

/** Runs a command as the admin. */
async function command<T = unknown>(
  name: string,
  input: Record<string, unknown>,
  select = "",
): Promise<T> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const answer = await ask<Record<string, T & { problem: unknown }>>(
    "admin",
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${select} problem { __typename message ... on InvalidInput { fields { path message } } } } }`,
    { input },
  );
  assert.equal(answer[name]!.problem, null, `${name}: ${JSON.stringify(answer[name]!.problem)}`);
  return answer[name]!;
}

/**
 * Returns the visible and announced text of a page, without relative times, which change by
 * themselves, and messages about changes.
 */
const read = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const said: string[] = [];
    for (const root of document.querySelectorAll("body .top, body main, body .drawer")) {
      const copy = root.cloneNode(true) as HTMLElement;
      for (const gone of copy.querySelectorAll(
        "time, .unseen, [role=status], .card-credit, .drawer-bar, iframe, .documents-size, .log-day",
      ))
        gone.remove();
      [...copy.querySelectorAll("main .happening, .log-day ~ * .happening")]
        .slice(20)
        .forEach((e) => e.remove()); // a page in time that stays open keeps what it showed; three events may share a row
      const walk = document.createTreeWalker(copy, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      for (let node: Node | null = walk.currentNode; node; node = walk.nextNode()) {
        if (node instanceof Text) said.push(node.data.trim());
        else if (node instanceof Element && !node.textContent?.startsWith("Used "))
          for (const name of ["aria-label", "title", "placeholder"])
            said.push(node.getAttribute(name) ?? "");
      }
    }
    return said.filter((words) => words !== "" && !words.startsWith("Used ")); // when a session was last used is no event
  });

/** Waits until the two pages have the same text. Returns the differences if they never do. */
async function difference(live: Page, fresh: Page): Promise<string | undefined> {
  const end = Date.now() + 12_000;
  for (;;) {
    const [a, b] = await Promise.all([read(live), read(fresh)]);
    if (b.length > 0 && JSON.stringify(a) === JSON.stringify(b)) return undefined;
    if (Date.now() > end) {
      const at = a.findIndex((word, i) => word !== b[i]);
      return `shows ${JSON.stringify(a.slice(at, at + 4))} where it should show ${JSON.stringify(b.slice(at, at + 4))}`;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

interface App {
  id: string;
  version: number;
  candidate: { id: string; version: number };
}

test("every event updates every page that shows what it changes", async (t) => {
  const id = await newPosting("Tide gauge engineer");
  const applications: App[] = [];
  for (const name of ["Ada Lindholm", "Bo Marsh", "Cleo Park", "Dag Sand", "Ebba Tarn"]) {
    const made = await command<{ application: App }>(
      "createApplication",
      { postingId: id, candidate: { name } },
      "application { id version candidate { id version } }",
    );
    applications.push(made.application);
  }
  const [ada, bo, cleo, dag, ebba] = applications as [App, App, App, App, App];
  const { departments, locations, sources, tags, decisionReasons, users, viewer } = await ask<{
    departments: { id: string }[];
    locations: { id: string }[];
    sources: { id: string }[];
    tags: { id: string; name: string }[];
    decisionReasons: { id: string; kind: string }[];
    users: { nodes: { id: string; role: string }[] };
    viewer: { id: string };
  }>(
    "admin",
    "{ viewer { id } departments { id } locations { id } sources { id } tags { id name } decisionReasons { id kind } users(filter: {active: true}, first: 50) { nodes { id role } } }",
  );
  const reason = (kind: string) => decisionReasons.find((r) => r.kind === kind)!.id;
  const colleague = users.nodes.find((u) => u.role === "MEMBER")!.id;
  const person = viewer.id.replace(/^vwr_/, "usr_");
  const version = async () =>
    (
      await ask<{ posting: { version: number } }>(
        "admin",
        "query ($id: ID!) { posting(id: $id) { version } }",
        { id },
      )
    ).posting.version;
  const stages = async () =>
    (
      await ask<{ posting: { stages: { id: string; name: string }[] } }>(
        "admin",
        "query ($id: ID!) { posting(id: $id) { stages { id name } } }",
        { id },
      )
    ).posting.stages;
  const on = async (a: App) => ({
    applicationId: a.id,
    expectedVersion: (
      await ask<{ application: { version: number } }>(
        "admin",
        "query ($id: ID!) { application(id: $id) { version } }",
        { id: a.id },
      )
    ).application.version,
  });
  const plan = await stages();
  const tag = tags[0]!.id;
  await command("updatePosting", {
    postingId: id,
    expectedVersion: await version(),
    departmentId: departments[0]!.id,
    locationIds: [locations[0]!.id],
  });
  await command("tagCandidate", { candidateId: ada.candidate.id, addTagIds: [tag] });
  const other = await newPosting("Buoy keeper");
  let made = "";
  let account = "";
  let key = "";

  /**
   * The kinds in an order in which each can happen, with the commands that cause them. Some
   * commands cause several.
   */
  const steps: readonly (readonly [string, () => Promise<unknown>])[] = [
    [
      "APPLICATION_RECEIVED",
      () =>
        command("createApplication", {
          postingId: id,
          candidate: { name: "Fern Upton" },
          sourceId: sources[0]!.id,
        }),
    ],
    [
      "APPLICATION_MOVED",
      async () => command("moveApplication", { ...(await on(ada)), toStageId: plan[1]!.id }),
    ],
    [
      "APPLICATION_REJECTED",
      async () =>
        command("rejectApplication", { ...(await on(bo)), reasonId: reason("WE_REJECTED") }),
    ],
    ["APPLICATION_REOPENED", async () => command("reopenApplication", await on(bo))],
    [
      "APPLICATION_WITHDRAWN",
      async () =>
        command("withdrawApplication", { ...(await on(ada)), reasonId: reason("THEY_WITHDREW") }),
    ],
    ["APPLICATION_REOPENED", async () => command("reopenApplication", await on(ada))],
    ["APPLICATION_HIRED", async () => command("hireApplication", await on(cleo))],
    ["APPLICATION_REOPENED", async () => command("reopenApplication", await on(cleo))],
    [
      "APPLICATION_TRANSFERRED",
      async () => command("transferApplication", { ...(await on(dag)), toPostingId: other }),
    ],
    [
      "INTERVIEWERS_ASSIGNED",
      () => command("assignInterviewers", { applicationId: ada.id, addUserIds: [colleague] }),
    ],
    [
      "COMMENT_ADDED",
      () =>
        command("addComment", { applicationId: ada.id, body: "Knows every tide table by heart." }),
    ],
    [
      "DOCUMENT_ADDED",
      async () => {
        const body = new FormData();
        const query =
          "mutation ($input: AddDocumentInput!) { addDocument(input: $input) { problem { message } } }";
        body.append(
          "operations",
          JSON.stringify({
            query,
            variables: { input: { candidateId: ada.candidate.id, file: null } },
          }),
        );
        body.append("map", JSON.stringify({ 0: ["variables.input.file"] }));
        body.append(
          "0",
          new File(["Ada Lindholm, tides and gauges since 2012.\n"], "ada.txt", {
            type: "text/plain",
          }),
        );
        const answer = await fetch(new URL("/graphql", url), {
          method: "POST",
          body,
          headers: { authorization: "Bearer demo-admin", "graphql-require-preflight": "1" },
        });
        assert.deepEqual(((await answer.json()) as { data: unknown }).data, {
          addDocument: { problem: null },
        });
      },
    ],
    [
      "CANDIDATE_ADDED",
      () => command("addCandidate", { name: "Ada Lindholm", emails: ["ada.lindholm@example.com"] }),
    ],
    [
      "CANDIDATE_UPDATED",
      async () => {
        const { candidate } = await ask<{ candidate: { version: number } }>(
          "admin",
          "query ($id: ID!) { candidate(id: $id) { version } }",
          { id: ada.candidate.id },
        );
        await command("updateCandidate", {
          candidateId: ada.candidate.id,
          expectedVersion: candidate.version,
          name: "Ada Lindholm-Berg",
          headline: "Tide gauges",
          city: "Bergen",
        });
      },
    ],
    [
      "CANDIDATE_UPDATED",
      () =>
        command("updateCandidate", {
          candidateId: ebba.candidate.id,
          expectedVersion: ebba.candidate.version,
          name: "Ebba Tarnowska",
        }),
    ],
    [
      "CANDIDATE_TAGGED",
      () => command("tagCandidate", { candidateId: ada.candidate.id, addTagIds: [tags[1]!.id] }),
    ],
    ["POSTING_CREATED", async () => command("createPosting", { title: "Harbour pilot" })],
    [
      "POSTING_UPDATED",
      async () =>
        command("updatePosting", {
          postingId: id,
          expectedVersion: await version(),
          title: "Senior tide gauge engineer",
          competencies: [{ name: "Hydrology", kind: "TECHNICAL", mustHave: true }],
        }),
    ],
    [
      "POSTING_HELD",
      async () => command("holdPosting", { postingId: id, expectedVersion: await version() }),
    ],
    [
      "POSTING_OPENED",
      async () => command("openPosting", { postingId: id, expectedVersion: await version() }),
    ],
    [
      "POSTING_CLOSED",
      async () =>
        command("closePosting", {
          postingId: id,
          expectedVersion: await version(),
          applications: "KEEP",
        }),
    ],
    [
      "POSTING_REOPENED",
      async () => command("reopenPosting", { postingId: id, expectedVersion: await version() }),
    ],
    ["OPENING_RESTORED", async () => undefined], // caused by the reopening before it
    ["OPENING_ADDED", () => command("addOpenings", { postingId: id, count: 2 })],
    [
      "OPENING_CANCELLED",
      async () => {
        const { posting } = await ask<{ posting: { openings: { id: string }[] } }>(
          "admin",
          "query ($id: ID!) { posting(id: $id) { openings(status: [OPEN]) { id } } }",
          { id },
        );
        await command("cancelOpening", { openingId: posting.openings[0]!.id, reason: "BUDGET" });
      },
    ],
    [
      "STAGE_ADDED",
      async () =>
        command("addStage", {
          postingId: id,
          expectedVersion: await version(),
          name: "Boat trip",
          kind: "ASSESSMENT",
          targetDays: 5,
        }),
    ],
    [
      "STAGE_UPDATED",
      async () =>
        command("updateStage", {
          stageId: plan[1]!.id,
          expectedVersion: await version(),
          name: "First talk",
          targetDays: 3,
        }),
    ],
    [
      "STAGES_REORDERED",
      async () =>
        command("reorderStages", {
          postingId: id,
          expectedVersion: await version(),
          stageIds: (await stages()).map((s) => s.id).toReversed(),
        }),
    ],
    [
      "STAGE_REMOVED",
      async () =>
        command("removeStage", {
          stageId: plan[1]!.id,
          expectedVersion: await version(),
          moveToStageId: plan[0]!.id,
        }),
    ],
    [
      "TEAM_MEMBER_ADDED",
      () => command("addHiringTeamMember", { postingId: id, userId: colleague, role: "SOURCER" }),
    ],
    [
      "TEAM_MEMBER_ROLE_CHANGED",
      () =>
        command("changeHiringTeamRole", { postingId: id, userId: colleague, role: "COORDINATOR" }),
    ],
    [
      "TEAM_MEMBER_REMOVED",
      () => command("removeHiringTeamMember", { postingId: id, userId: colleague }),
    ],
    [
      "POSTING_CONFIDENTIALITY_CHANGED",
      async () =>
        command("setPostingConfidential", {
          postingId: other,
          expectedVersion: (
            await ask<{ posting: { version: number } }>(
              "admin",
              "query ($id: ID!) { posting(id: $id) { version } }",
              { id: other },
            )
          ).posting.version,
          confidential: true,
        }),
    ],
    [
      "USER_ADDED",
      async () => {
        const { user } = await command<{ user: { id: string } }>(
          "inviteUser",
          { name: "Gro Vik", email: "gro.vik@example.com", role: "MEMBER" },
          "user { id }",
        );
        made = user.id;
      },
    ],
    [
      "USER_UPDATED",
      async () => {
        const { user } = await ask<{ user: { version: number } }>(
          "admin",
          "query ($id: ID!) { user(id: $id) { version } }",
          { id: made },
        );
        await command("updateUser", {
          userId: made,
          expectedVersion: user.version,
          name: "Gro Vikström",
          title: "Clerk",
        });
      },
    ],
    [
      "USER_UPDATED",
      async () => {
        // a user whose name is shown on other pages and in the page's head
        const { user } = await ask<{ user: { version: number } }>(
          "admin",
          "query ($id: ID!) { user(id: $id) { version } }",
          { id: person },
        );
        await command("updateUser", {
          userId: person,
          expectedVersion: user.version,
          name: "Iris the Admin",
        });
      },
    ],
    [
      "SERVICE_ACCOUNT_ADDED",
      async () => {
        const { serviceAccount } = await command<{ serviceAccount: { id: string } }>(
          "createServiceAccount",
          { name: "Tide feed", role: "MEMBER" },
          "serviceAccount { id }",
        );
        account = serviceAccount.id;
      },
    ],
    [
      "SERVICE_ACCOUNT_UPDATED",
      () => command("renameServiceAccount", { serviceAccountId: account, name: "Tide feeder" }),
    ],
    [
      "API_KEY_CREATED",
      async () => {
        await command("createApiKey", { name: "feed", serviceAccountId: account });
        const { apiKey } = await command<{ apiKey: { id: string } }>(
          "createApiKey",
          { name: "mine" },
          "apiKey { id }",
        );
        key = apiKey.id;
      },
    ],
    ["API_KEY_REVOKED", () => command("revokeApiKey", { apiKeyId: key })],
    [
      "COMPANY_UPDATED",
      async () => {
        const { company } = await ask<{ company: { version: number } }>(
          "admin",
          "{ company { version } }",
        );
        await command("updateCompany", { expectedVersion: company.version, name: "Acme Tides" });
      },
    ],
    ["CATALOG_ITEM_CREATED", () => command("createTag", { name: "Sailor" })],
    ["CATALOG_ITEM_CREATED", () => command("createDepartment", { name: "Hydrography" })],
    ["CATALOG_ITEM_UPDATED", () => command("updateTag", { tagId: tag, name: "Lighthouse" })],
    [
      "CATALOG_ITEM_UPDATED",
      () => command("updateDepartment", { departmentId: departments[0]!.id, name: "Waters" }),
    ],
    [
      "CATALOG_ITEM_UPDATED",
      () => command("updateLocation", { locationId: locations[0]!.id, name: "Quay" }),
    ],
    [
      "CATALOG_ITEM_UPDATED",
      () => command("updateSource", { sourceId: sources[0]!.id, label: "Word of mouth" }),
    ],
    [
      "CATALOG_ITEM_UPDATED",
      () =>
        command("updateDecisionReason", {
          decisionReasonId: reason("WE_REJECTED"),
          label: "Sea-sick",
        }),
    ],
    ["CATALOG_ITEM_ARCHIVED", () => command("archiveTag", { tagId: tags[1]!.id, archived: true })],
  ];
  assert.deepEqual(
    kindsOfSchema().filter((kind) => !steps.some(([k]) => k === kind)),
    [],
    "kinds of events without a step",
  );

  const paths = [
    "/postings?state=all",
    `/postings/${id}?candidate=${ada.candidate.id}`,
    `/postings/${id}/setup`,
    `/candidates?candidate=${ada.candidate.id}&tab=comments`,
    `/candidates?candidate=${ada.candidate.id}&tab=details`,
    "/activity",
    "/settings/people",
    "/settings/machines",
    "/settings/company",
    "/account",
  ];
  // All pages share one profile, so that they have the same session, which the account page lists.
  const context = (await open("admin", "about:blank")).page.context();
  const pages = await Promise.all(
    paths.map(async (path) => ({
      path,
      live: await context.newPage(),
      fresh: await context.newPage(),
    })),
  );
  for (const { live, fresh, path } of pages) {
    await live.goto(path);
    await live.getByRole("img", { name: "Connection: Live" }).waitFor();
    await fresh.goto(path);
    assert.equal(await difference(live, fresh), undefined, `${path} before anything`);
  }
  for (const [kind, act] of steps) {
    await t.test(kind, async () => {
      await act();
      const wrong = await Promise.all(
        pages.map(async ({ path, live, fresh }) => {
          await fresh.reload();
          const d = await difference(live, fresh);
          return d && `${path} ${d}`;
        }),
      );
      // A difference is reported only once, and not again after the next event.
      for (const [i, w] of wrong.entries()) if (w) await pages[i]!.live.reload();
      assert.deepEqual(wrong.filter(Boolean), []);
    });
  }
});

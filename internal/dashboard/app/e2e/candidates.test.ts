import assert from "node:assert/strict";
import { test } from "node:test";

import { ask, open, posting, useBrowser } from "./world.js";

useBrowser();

test("results appear while the user types, and a typo is tolerated", async () => {
  const { page } = await open("recruiter", "/candidates");
  const rows = page.locator(".person-row");
  await rows.first().waitFor();
  const box = page.getByRole("searchbox", { name: /Search by name/ });
  const { candidates } = await ask<{ candidates: { nodes: { name: string }[] } }>(
    "recruiter",
    `{ candidates(search: "platform engineer", first: 1) { nodes { name } } }`,
  );
  await box.pressSequentially("platfrom engin", { delay: 15 });
  await rows.filter({ hasText: "Platform Engineer" }).first().waitFor();
  await page.getByText(/Best matches first/).waitFor();
  const name = candidates.nodes[0]!.name;
  const named = await ask<{ candidates: { totalCount: number } }>(
    "recruiter",
    "query ($name: String!) { candidates(search: $name, first: 1) { totalCount } }",
    { name },
  );
  await box.fill(name);
  // The rows of the search before it may show the same person. A click on one of those is lost if
  // the new rows arrive while the mouse button is down.
  await page.getByText(new RegExp(`^${named.candidates.totalCount} candidates? ·`)).waitFor();
  await rows.first().getByRole("link", { name }).click();
  await page.getByRole("dialog", { name: new RegExp(name) }).waitFor();
  assert.match(page.url(), /candidate=can_/);
  await page.keyboard.press("Escape");
  await box.fill("qqqqqqqq");
  await page.getByText("No matching candidates").waitFor();
});

test("a late response does not overwrite a newer one", async () => {
  const { page } = await open("recruiter", "/candidates");
  await page.locator(".person-row").first().waitFor();
  let release = () => {};
  const later = new Promise<void>((resolve) => (release = resolve));
  let held = false;
  await page.route("**/graphql", async (route) => {
    if (route.request().postDataJSON()?.variables?.search === "design") {
      held = true;
      await later;
    }
    await route.continue().catch(() => undefined); // the page has aborted it
  });
  const box = page.getByRole("searchbox", { name: /Search by name/ });
  const slow = page.waitForRequest((r) => r.postDataJSON()?.variables?.search === "design");
  await box.fill("design");
  await slow;
  await box.fill("platform engineer");
  await page.locator(".person-row", { hasText: "Platform Engineer" }).first().waitFor();
  release();
  assert.ok(held);
  await page.waitForFunction(() =>
    [...document.querySelectorAll(".person-row")].some((row) =>
      /platform engineer/i.test(row.textContent ?? ""),
    ),
  );
});

test("filters narrow the list and are kept in the address", async () => {
  const id = await posting();
  const { page } = await open("recruiter", "/candidates");
  await page.locator(".person-row").first().waitFor();
  await page.getByLabel("Posting", { exact: true }).selectOption(id);
  await page.getByLabel("Application", { exact: true }).selectOption("REJECTED");
  const { candidates } = await ask<{ candidates: { totalCount: number } }>(
    "recruiter",
    "query ($id: ID!) { candidates(filter: {postingIds: [$id], applicationStatus: [REJECTED]}, first: 1) { totalCount } }",
    { id },
  );
  await page.getByText(new RegExp(`^${candidates.totalCount} candidates? `)).waitFor();
  await page.reload();
  await page.getByText(new RegExp(`^${candidates.totalCount} candidates? `)).waitFor();
});

test("the activity shows a move as it happens", async () => {
  const id = await posting();
  const { page } = await open("lead", `/activity?posting=${id}`);
  await page.locator("[data-event]").first().waitFor();
  const { posting: board } = await ask<{
    posting: {
      stages: {
        id: string;
        name: string;
        applications: { nodes: { id: string; version: number; candidate: { name: string } }[] };
      }[];
    };
  }>(
    "recruiter",
    "query ($id: ID!) { posting(id: $id) { stages { id name applications(filter: {status: [ACTIVE]}, first: 1) { nodes { id version candidate { name } } } } } }",
    { id },
  );
  const [from, to] = board.stages;
  const card = from!.applications.nodes[0]!;
  await ask(
    "recruiter",
    "mutation ($input: MoveApplicationInput!) { moveApplication(input: $input) { problem { message } } }",
    {
      input: { applicationId: card.id, toStageId: to!.id, expectedVersion: card.version },
    },
  );
  await page
    .locator("[data-event].fresh", {
      hasText: `Rosa Lindqvist moved ${card.candidate.name} from ${from!.name} to ${to!.name}`,
    })
    .waitFor();
  await page.getByLabel("About").selectOption("comments");
  await page.locator("[data-event]", { hasText: "commented" }).first().waitFor();
  assert.equal(await page.locator("[data-event]", { hasText: " moved " }).count(), 0);
});

import assert from "node:assert/strict";
import { test } from "node:test";

import type { Page } from "playwright-core";

import { accessible, ask, open, posting, useBrowser } from "./world.js";

useBrowser();

// GraphiQL reads what was typed 100 ms after the last key. Until then Execute is the menu of the two operations that it begins
// with, and a menu that is opened meanwhile goes away with them: the press is lost. The operation begins with a word, as a
// brace that is typed over a selection goes around it.
async function runs(page: Page, operation: string): Promise<void> {
  const execute = page.getByRole("button", { name: "Execute query" });
  const menu = page.locator("[aria-haspopup=menu]");
  await page.locator(".graphiql-query-editor .view-line", { hasText: "query Board" }).waitFor(); // what it begins with
  await execute.and(menu).waitFor();
  await page.getByRole("textbox").first().focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText(operation);
  await execute.and(menu).waitFor({ state: "detached" });
  await execute.click();
}

test("the explorer runs a query as whoever is signed in", async () => {
  const { page } = await open("lead", "/explorer");
  await runs(page, "query { viewer { name role } }");
  await page.locator(".result-window .view-line", { hasText: '"viewer"' }).waitFor();
  const me = await ask<{ viewer: { name: string } }>("lead", "{ viewer { name } }");
  await page.locator(".result-window .view-line", { hasText: me.viewer.name }).waitFor();
});

test("it is accessible, but for what is GraphiQL's own: the colours of its editor, and tabs that can be closed", async () => {
  const { page } = await open("lead", "/explorer");
  await page.locator(".graphiql-query-editor .view-line", { hasText: "query Board" }).waitFor();
  await accessible(page, "/explorer", ["light", "dark"], [".monaco-editor", ".graphiql-tab"]);
});

test("a subscription shows what happens meanwhile", async () => {
  const { page } = await open("lead", "/explorer");
  await runs(page, "subscription { pipelineUpdates { ... on PipelineEvents { events { __typename } } } }");
  await page.locator(".result-window .view-line", { hasText: '"pipelineUpdates"' }).waitFor();
  const id = await posting();
  const { posting: board } = await ask<{ posting: { stages: { id: string; applications: { nodes: { id: string; version: number }[] } }[] } }>(
    "recruiter", "query ($id: ID!) { posting(id: $id) { stages { id applications(filter: {status: [ACTIVE]}, first: 1) { nodes { id version } } } } }", { id },
  );
  const card = board.stages[0]!.applications.nodes[0]!;
  await ask("recruiter", "mutation ($input: MoveApplicationInput!) { moveApplication(input: $input) { application { id } problem { message } } }", {
    input: { applicationId: card.id, toStageId: board.stages[1]!.id, expectedVersion: card.version },
  });
  await page.locator(".result-window .view-line", { hasText: '"ApplicationMoved"' }).waitFor();
});

test("nobody is sent to sign in first", async () => {
  const { page, expectErrors } = await open(null, "/");
  expectErrors(/401/);
  await page.goto("/explorer");
  await page.waitForURL((at) => at.pathname === "/" && at.searchParams.get("next") === "/explorer");
  assert.equal(await page.title(), "Hirewire");
});

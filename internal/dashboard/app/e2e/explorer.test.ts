import assert from "node:assert/strict";
import { test } from "node:test";

import type { Page } from "playwright-core";

import { accessible, ask, open, posting, useBrowser } from "./world.js";

useBrowser();

/**
 * Replaces the editor's initial text. The operation begins with a word, because a brace that is
 * typed over a selection is put around it.
 */
async function types(page: Page, operation: string): Promise<void> {
  await page.locator(".graphiql-query-editor .view-line", { hasText: "query Board" }).waitFor();
  await page.getByRole("textbox").first().focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText(operation);
}

/**
 * Runs text immediately after it was typed, when GraphiQL by itself would still offer the two
 * initial operations.
 */
async function runs(page: Page, operation: string): Promise<void> {
  await types(page, operation);
  await page.getByRole("button", { name: "Execute query" }).click();
}

test("the explorer runs a query with the rights of the signed-in user", async () => {
  const { page } = await open("lead", "/explorer");
  await runs(page, "query { viewer { name role } }");
  await page.locator(".result-window .view-line", { hasText: '"viewer"' }).waitFor();
  const me = await ask<{ viewer: { name: string } }>("lead", "{ viewer { name } }");
  await page.locator(".result-window .view-line", { hasText: me.viewer.name }).waitFor();
});

test("the keyboard shortcut runs text that was typed at that moment", async () => {
  const { page } = await open("lead", "/explorer");
  await types(page, "query Me { viewer { role } }");
  await page.keyboard.press("ControlOrMeta+Enter");
  await page.locator(".result-window .view-line", { hasText: '"role"' }).waitFor();
});

test("the explorer is accessible, except for GraphiQL's own parts: the colors of its editor, and tabs that can be closed", async () => {
  const { page } = await open("lead", "/explorer");
  await page.locator(".graphiql-query-editor .view-line", { hasText: "query Board" }).waitFor();
  await accessible(page, "/explorer", ["light", "dark"], [".monaco-editor", ".graphiql-tab"]);
});

test("a subscription shows events as they happen", async () => {
  const { page } = await open("lead", "/explorer");
  await runs(
    page,
    "subscription { pipelineUpdates { ... on PipelineEvents { events { __typename } } } }",
  );
  await page.locator(".result-window .view-line", { hasText: '"pipelineUpdates"' }).waitFor();
  const id = await posting();
  const { posting: board } = await ask<{
    posting: {
      stages: { id: string; applications: { nodes: { id: string; version: number }[] } }[];
    };
  }>(
    "recruiter",
    "query ($id: ID!) { posting(id: $id) { stages { id applications(filter: {status: [ACTIVE]}, first: 1) { nodes { id version } } } } }",
    { id },
  );
  const card = board.stages[0]!.applications.nodes[0]!;
  await ask(
    "recruiter",
    "mutation ($input: MoveApplicationInput!) { moveApplication(input: $input) { application { id } problem { message } } }",
    {
      input: {
        applicationId: card.id,
        toStageId: board.stages[1]!.id,
        expectedVersion: card.version,
      },
    },
  );
  await page.locator(".result-window .view-line", { hasText: '"ApplicationMoved"' }).waitFor();
});

test("typed text is kept for the same user and removed for any other", async () => {
  const { page } = await open("lead", "/explorer");
  const editor = page.locator(".graphiql-query-editor");
  await types(page, "query Secret { viewer { name } }");
  await page.waitForFunction(() =>
    JSON.stringify(Object.entries(localStorage)).includes("query Secret"),
  );
  await page.reload();
  await editor.locator(".view-line", { hasText: "query Secret" }).waitFor();
  const entered = await page.context().request.post("/auth/demo", {
    data: { person: "demo-recruiter" },
    headers: { origin: new URL(page.url()).origin },
  });
  assert.ok(entered.ok());
  await page.reload();
  await editor.locator(".view-line", { hasText: "query Board" }).waitFor();
  assert.ok(
    !(await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))).includes(
      "query Secret",
    ),
  );
});

test("a visitor who is not signed in is sent to sign in first", async () => {
  const { page, expectErrors } = await open(null, "/");
  expectErrors(/401/);
  await page.goto("/explorer");
  await page.waitForURL((at) => at.pathname === "/" && at.searchParams.get("next") === "/explorer");
  await page.waitForFunction(() => document.title === "Sign in – Hirewire");
});

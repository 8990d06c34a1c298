import assert from "node:assert/strict";
import { test } from "node:test";

import type { Page } from "playwright-core";

import { accessible, fits, open, useBrowser } from "./world.js";

useBrowser();

/** Returns the row of a user in the list of accounts. */
const account = (page: Page, name: string) => page.locator(".account-row", { hasText: name });

async function choose(page: Page, name: string, action: string): Promise<void> {
  await page.getByRole("button", { name: `Actions for ${name}` }).click();
  await page.getByRole("menuitem", { name: action }).click();
}

test("an invited colleague joins by the link, gets another role immediately, and loses access when the account is closed", async () => {
  const admin = (await open("admin", "/settings/people")).page;
  await admin.getByRole("button", { name: "Invite user" }).click();
  const dialog = admin.getByRole("dialog");
  await dialog.getByLabel("Name", { exact: true }).fill("Nora Newman");
  await dialog.getByLabel("E-mail address").fill("nora.newman@harbourline.example");
  await dialog.getByLabel("Company role").selectOption("RECRUITER");
  await dialog.getByRole("button", { name: "Create account" }).click();
  const link = await dialog.getByLabel("Link", { exact: true }).innerText();
  assert.match(link, /\/auth\/link#/);
  await dialog.getByRole("button", { name: "Done" }).click();

  const colleague = await open(null, "about:blank");
  colleague.expectErrors(/401|WebSocket|net::ERR_/);
  const { page } = colleague;
  await page.goto(link.trim());
  await page.getByLabel(/^Password/).fill("a harbour full of cranes");
  await page.getByRole("button", { name: "Set password and sign in" }).click();
  await page.locator(".posting-row").first().waitFor();
  await page.getByRole("button", { name: "Create a posting" }).waitFor();
  assert.equal(await page.getByRole("link", { name: "Settings" }).count(), 0);

  await account(admin, "Nora Newman")
    .getByLabel("Company role of Nora Newman")
    .selectOption("ADMIN");
  await page.getByRole("link", { name: "Settings" }).waitFor();
  await choose(admin, "Nora Newman", "Grant confidential access");
  await account(admin, "Nora Newman").getByText("Confidential access").waitFor();

  await choose(admin, "Nora Newman", "Deactivate account…");
  await admin.getByRole("button", { name: "Deactivate account" }).click();
  await page.getByText("You were signed out").waitFor();
  await page.getByLabel("E-mail address").fill("nora.newman@harbourline.example");
  await page.getByLabel("Password").fill("a harbour full of cranes");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("alert").waitFor();
});

test("users are a table with headings, also on a phone", async () => {
  const { page } = await open("admin", "/settings/people");
  const table = page.getByRole("table", { name: "Accounts" });
  await table.waitFor();
  assert.deepEqual(await table.getByRole("columnheader").allTextContents(), [
    "Name",
    "E-mail address",
    "Sign-in",
    "Company role",
    "Actions",
  ]);
  const row = table
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: /Rosa Lindqvist/ }) });
  await row.getByRole("cell", { name: "rosa.lindqvist@harbourline.example" }).waitFor();
  assert.equal(await row.getByLabel("Company role of Rosa Lindqvist").inputValue(), "RECRUITER");
  await row.getByRole("button", { name: "Actions for Rosa Lindqvist" }).click();
  await page.getByRole("menuitem", { name: "Sessions and keys…" }).click();
  await page
    .getByRole("dialog", { name: "Sessions and keys of Rosa Lindqvist" })
    .getByRole("button", { name: "Done" })
    .click();

  await page.setViewportSize({ width: 375, height: 812 });
  await page.waitForFunction(() => document.querySelectorAll(".accounts thead th").length === 3);
  await fits(page, "people on a phone");
  const room = page.getByRole("region", { name: "Accounts" });
  const [wide, there] = await room.evaluate((e) => [e.scrollWidth, e.clientWidth]);
  assert.ok(wide! <= there!, `the table is ${wide} px wide in ${there} px`);
  await row.getByText("rosa.lindqvist@harbourline.example").waitFor();
  await accessible(page, "people on a phone");
  await page.getByRole("searchbox", { name: "Search people by name" }).fill("zzzz");
  await page.getByText("No matching accounts").waitFor();
  assert.equal(await table.count(), 0);
});

test("a service account has a key that works until it is revoked", async () => {
  const { page } = await open("admin", "/settings/machines");
  await page.getByRole("button", { name: "Add service account" }).click();
  await page.getByRole("dialog").getByLabel("Name").fill("Payroll");
  await page.getByRole("dialog").getByRole("button", { name: "Add", exact: true }).click();
  const panel = page.getByRole("region", { name: "Payroll" });
  await panel.getByRole("button", { name: "Create API key" }).click();
  await page.getByLabel("Key name").fill("nightly");
  await page.getByRole("button", { name: "Create key" }).click();
  const secret = (await page.getByLabel("Secret").innerText()).trim();
  await page.getByRole("button", { name: "Done" }).click();
  const asks = () =>
    page.context().request.post("/graphql", {
      data: { query: "{ viewer { name } }" },
      headers: { authorization: `Bearer ${secret}` },
    });
  const answer = (await (await asks()).json()) as { data: { viewer: { name: string } } };
  assert.equal(answer.data.viewer.name, "Payroll");
  await panel.getByRole("button", { name: "Revoke nightly" }).click();
  await panel.getByText(/^Revoked /).waitFor();
  assert.equal((await asks()).status(), 401);
});

test("the audit trail shows actions, and only to users who may see it", async () => {
  const { page } = await open("admin", "/settings/audit");
  await page.getByLabel("Type", { exact: true }).selectOption("signIn");
  await page
    .getByRole("row")
    .filter({ hasText: "Signed in" })
    .filter({ hasText: "Amara Osei" })
    .first()
    .waitFor();
  const recruiter = (await open("recruiter", "/settings/audit")).page;
  await recruiter.getByText("Settings are for admins").waitFor();
});

test("users manage their own API keys and sessions", async () => {
  const { page } = await open("lead", "/account");
  const other = await open("lead", "/postings");
  other.expectErrors(/401|WebSocket|net::ERR_/);
  await other.page.locator(".posting-row").first().waitFor();
  await page.reload();
  const sessions = page.getByRole("region", { name: "Sessions" });
  await sessions.getByText("This session").waitFor();
  await sessions
    .getByRole("listitem")
    .filter({ hasNotText: "This session" })
    .first()
    .getByRole("button", { name: /^End/ })
    .click();
  await other.page.getByText("You were signed out").waitFor();
  const keys = page.getByRole("region", { name: "API keys" });
  await keys.getByRole("button", { name: "Create API key" }).click();
  await page.getByLabel("Key name").fill("laptop");
  await page.getByRole("button", { name: "Create key" }).click();
  assert.match(await page.getByLabel("Secret").innerText(), /^hw_[\w-]{40,}$/);
  await page.getByRole("button", { name: "Done" }).click();
  await keys.getByText("laptop").waitFor();
});

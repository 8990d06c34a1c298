import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import type { Page } from "playwright-core";

import { stages } from "./board-world.js";
import { ask, open, posting, useBrowser, type Person } from "./world.js";

useBrowser();

const nowhere = "pst_00000000000000000000000000";

/** Waits for a title, and fails with the current one. */
async function titled(page: Page, title: string): Promise<void> {
  await page
    .waitForFunction((wanted) => document.title === wanted, title, { timeout: 15_000 })
    .catch(async () => assert.equal(await page.title(), title));
}

/**
 * Every page of the dashboard, the person who opens it, and the window's title. `:id` is the demo's
 * posting.
 */
const places: readonly (readonly [string, Person | null, string])[] = [
  ["/", "recruiter", "Postings – Hirewire"],
  ["/postings", "recruiter", "Postings – Hirewire"],
  ["/postings/new", "recruiter", "Create a posting – Hirewire"],
  ["/postings/new", "lead", "You don't have permission to create postings – Hirewire"],
  ["/postings/:id", "recruiter", "Board of Lead Software Developer – Hirewire"],
  ["/postings/:id/setup", "recruiter", "Plan and team of Lead Software Developer – Hirewire"],
  [`/postings/${nowhere}`, "recruiter", "Posting not found – Hirewire"],
  [`/postings/${nowhere}/setup`, "recruiter", "Posting not found – Hirewire"],
  ["/candidates", "recruiter", "Candidates – Hirewire"],
  [
    "/candidates?candidate=cnd_00000000000000000000000000",
    "recruiter",
    "Candidate not found – Candidates – Hirewire",
  ],
  ["/activity", "recruiter", "Activity – Hirewire"],
  ["/settings", "admin", "People – Settings – Hirewire"],
  ["/settings/people", "admin", "People – Settings – Hirewire"],
  ["/settings/machines", "admin", "Service accounts – Settings – Hirewire"],
  ["/settings/company", "admin", "Company – Settings – Hirewire"],
  ["/settings/sign-in", "admin", "Sign-in – Settings – Hirewire"],
  ["/settings/audit", "admin", "Audit trail – Settings – Hirewire"],
  ["/settings", "recruiter", "Settings are for admins – Hirewire"],
  ["/account", "recruiter", "Your account – Hirewire"],
  ["/explorer", "recruiter", "API explorer – Hirewire"],
  ["/nowhere", "recruiter", "Page not found – Hirewire"],
  ["/candidates", null, "Sign in – Hirewire"],
];

for (const person of new Set(places.map(([, person]) => person))) {
  test(`every page sets the window's title, for ${person ?? "nobody"}`, async () => {
    const id = await posting();
    const { page, expectErrors } = await open(person, "about:blank");
    if (person === null) expectErrors(/401/);
    for (const [path, , title] of places.filter(([, who]) => who === person)) {
      await page.goto(path.replace(":id", id));
      await titled(page, title);
    }
    await page.context().close();
  });
}

test("the list above has every page of the app", () => {
  const app = readFileSync(new URL("../../src/app.tsx", import.meta.url), "utf8"); // from build/e2e
  const paths = [...app.matchAll(/^ {2}\[\/(\^.*\$)\/, text\./gm)].map(
    ([, path]) => new RegExp(path!),
  );
  assert.ok(paths.length >= 8, `found ${paths.length} routes in app.tsx`);
  const walked = places.map(([path]) => path.replace(/\?.*/, ""));
  assert.deepEqual(paths.filter((path) => !walked.some((at) => path.test(at))).map(String), []);
});

test("the title follows the board, a candidate above it, the next candidate, and back", async () => {
  const id = await posting();
  const [first] = await stages(id);
  const [one, other] = first!.applications.nodes;
  const { page } = await open("recruiter", `/postings/${id}`);
  const board = "Board of Lead Software Developer – Hirewire";
  await titled(page, board);
  await page.locator(`[data-card="${one!.id}"] .card-name`).click();
  await titled(page, `${one!.candidate.name} – ${board}`);
  await page.keyboard.press("j");
  await titled(page, `${other!.candidate.name} – ${board}`);
  await page.keyboard.press("Escape");
  await titled(page, board);
  await page.getByRole("link", { name: "Candidates" }).click();
  await titled(page, "Candidates – Hirewire");
});

test("the title follows the posting when a colleague renames it", async () => {
  const id = await posting();
  const { page } = await open("recruiter", `/postings/${id}`);
  await titled(page, "Board of Lead Software Developer – Hirewire");
  const { posting: found } = await ask<{ posting: { version: number } }>(
    "lead",
    "query ($id: ID!) { posting(id: $id) { version } }",
    { id },
  );
  await ask(
    "lead",
    "mutation ($input: UpdatePostingInput!) { updatePosting(input: $input) { problem { message } } }",
    {
      input: { postingId: id, expectedVersion: found.version, title: "Lead of Software" },
    },
  );
  await titled(page, "Board of Lead of Software – Hirewire");
});

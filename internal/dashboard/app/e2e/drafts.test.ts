import assert from "node:assert/strict";
import { test } from "node:test";

import type { Locator, Page } from "playwright-core";

import { place, stages, type Card } from "./board-world.js";
import { ask, open, posting, url, useBrowser, type Window } from "./world.js";

useBrowser();

const origin = { origin: new URL(url).origin };
const restored = "Draft restored";

/** Each test takes the next application of the first stages, so that no two tests share one. */
let taken = 0;
async function someone(): Promise<{ card: Card; at: string }> {
  const id = await posting();
  const cards = (await stages(id)).slice(0, 3).flatMap((s) => s.applications.nodes);
  const card = cards[taken++]!;
  return { card, at: `/postings/${id}?candidate=${card.candidate.id}&application=${card.id}` };
}

const drawerOf = (page: Page, card: Card) =>
  page.getByRole("dialog", { name: `Candidate ${card.candidate.name}` });
const commentBox = (page: Page, card: Card) =>
  drawerOf(page, card).getByLabel(/^Comment on the application/);
const enter = (page: Page, name: string) =>
  page.getByRole("button", { name: new RegExp(`Enter as ${name}`) }).click();

async function signOut(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: `Account of ${name}` }).press("Enter"); // a drawer may cover it
  await page.getByRole("menuitem", { name: "Sign out" }).click();
}

/** Opens a window whose session will end. */
async function ending(path: string): Promise<Window> {
  const window = await open("recruiter", path);
  window.expectErrors(/401|WebSocket|net::ERR_/);
  return window;
}

async function holds(box: Locator, words: string): Promise<void> {
  await box.waitFor();
  assert.equal(await box.inputValue(), words);
}

/** Waits until a field has a value that another tab or a response sets. */
async function becomes(page: Page, box: Locator, words: string): Promise<void> {
  await page.waitForFunction(([element, value]) => (element as HTMLInputElement).value === value, [
    await box.elementHandle(),
    words,
  ] as const);
}

const stored = (page: Page) => page.evaluate(() => JSON.stringify(Object.entries(localStorage)));

/**
 * Responds to a command in the server's place, with a refusal, until the returned function is
 * called.
 */
async function refuse(page: Page, command: string): Promise<() => Promise<void>> {
  const answer = {
    data: { done: null },
    errors: [{ message: "you may not", path: ["done"], extensions: { code: "FORBIDDEN" } }],
  };
  await page.route("**/graphql", (route) =>
    route.request().postData()?.includes(command)
      ? route.fulfill({ json: answer })
      : route.continue(),
  );
  return () => page.unroute("**/graphql");
}

const addComment = "AddCommentInput";

test("a half-typed comment survives a reload, another tab of the drawer, and the end of the session", async () => {
  const { card, at } = await someone();
  const { page } = await ending(`${at}&tab=comments`);
  const box = commentBox(page, card);
  await box.fill("Knows the protocol, but");
  assert.equal(await page.getByText(restored).count(), 0);
  await page.reload();
  await page.getByText(restored).waitFor();
  await holds(box, "Knows the protocol, but");

  await box.fill("Knows the protocol, but not yet the field");
  const drawer = drawerOf(page, card);
  await drawer.getByRole("tab", { name: "Timeline" }).click();
  await drawer.getByRole("tab", { name: "Comments" }).click();
  await holds(box, "Knows the protocol, but not yet the field");

  const ended = await page
    .context()
    .request.post("/auth/sign-out-everywhere", { data: {}, headers: origin });
  assert.ok(ended.ok());
  await page.getByText("You were signed out").waitFor();
  assert.equal(await page.getByText("Knows the protocol").count(), 0);
  await enter(page, "Rosa Lindqvist");
  await holds(box, "Knows the protocol, but not yet the field");
});

test("a draft survives a sign-out in another tab, and is removed once it was sent", async () => {
  const { card, at } = await someone();
  const { page } = await ending(`${at}&tab=comments`);
  const box = commentBox(page, card);
  await box.fill("Asks good questions");
  const other = await page.context().newPage();
  await other.goto("/postings");
  await signOut(other, "Rosa Lindqvist");
  await page.getByText("You were signed out").waitFor();
  await enter(other, "Rosa Lindqvist");
  await holds(box, "Asks good questions"); // the tab signs in again by itself

  const release = await refuse(page, addComment);
  await drawerOf(page, card).getByRole("button", { name: "Comment", exact: true }).click();
  await page.getByText("Couldn't add your comment").waitFor();
  await holds(box, "Asks good questions");
  await release();
  await page.reload();
  await holds(box, "Asks good questions");

  await drawerOf(page, card).getByRole("button", { name: "Comment", exact: true }).click();
  await drawerOf(page, card)
    .locator(".comment-words", { hasText: "Asks good questions" })
    .waitFor();
  await becomes(page, box, "");
  await page.reload();
  await holds(box, "");
  assert.ok(!(await stored(page)).includes("hirewire.draft."));
});

test("a draft is removed when another user signs in here, even in another tab", async () => {
  const { card, at } = await someone();
  const { page } = await ending(`${at}&tab=comments`);
  const box = commentBox(page, card);
  await box.fill("Between us: too expensive");
  await signOut(page, "Rosa Lindqvist");
  await enter(page, "Leila Haddad");
  await holds(box, "");
  assert.ok(!(await stored(page)).includes("expensive"));

  await box.fill("For my eyes only");
  const other = await page.context().newPage();
  const entered = await page
    .context()
    .request.post("/auth/demo", { data: { person: "demo-recruiter" }, headers: origin });
  assert.ok(entered.ok());
  await other.goto("/postings");
  await page.getByRole("button", { name: "Account of Rosa Lindqvist" }).waitFor();
  await holds(box, "");
  assert.ok(!(await stored(page)).includes("my eyes"));
});

test("text about one candidate is not shown with the next one", async () => {
  const { card, at } = await someone();
  const { page } = await open("recruiter", `${at}&tab=comments`);
  await commentBox(page, card).fill("Only about this one");
  await drawerOf(page, card).getByRole("button", { name: "Next candidate" }).click();
  await drawerOf(page, card).waitFor({ state: "detached" });
  const next = page
    .getByRole("dialog", { name: /^Candidate / })
    .getByLabel(/^Comment on the application/);
  await holds(next, "");
  await page.getByRole("button", { name: "Previous candidate" }).click();
  await holds(commentBox(page, card), "Only about this one");
});

test("two tabs show one draft, and both forget it when it is sent", async () => {
  const { card, at } = await someone();
  const { page } = await open("recruiter", `${at}&tab=comments`);
  await commentBox(page, card).fill("First");
  const other = await page.context().newPage();
  await other.goto(`${at}&tab=comments`);
  await holds(commentBox(other, card), "First");
  await commentBox(other, card).fill("First, then second");
  await becomes(page, commentBox(page, card), "First, then second");
  await commentBox(page, card).fill("Third");
  await becomes(other, commentBox(other, card), "Third");
  await drawerOf(page, card).getByRole("button", { name: "Comment", exact: true }).click();
  await becomes(page, commentBox(page, card), "");
  await becomes(other, commentBox(other, card), "");
});

test("a decision is kept after Escape and after a failure, until it is discarded or carried out", async () => {
  const { card, at } = await someone();
  const { page } = await open("recruiter", at);
  const reject = () =>
    page
      .locator(`[data-application="${card.id}"]`)
      .getByRole("button", { name: "Reject…" })
      .click();
  const dialog = page.getByRole("dialog", { name: `Reject ${card.candidate.name}` });
  const note = dialog.getByLabel("Note for the team");
  const reason = dialog.getByLabel("Reason");
  await reject();
  await reason.selectOption({ index: 1 });
  const chosen = await reason.inputValue();
  await note.fill("Would fit the support team");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await page.reload();
  await reject();
  await dialog.getByText(restored).waitFor();
  await holds(note, "Would fit the support team");
  assert.equal(await reason.inputValue(), chosen);

  await dialog.getByRole("button", { name: "Discard" }).click();
  await becomes(page, note, "");
  assert.equal(await reason.inputValue(), "");
  assert.ok(await reason.evaluate((e) => e === document.activeElement), "the focus is in the form");
  assert.equal(await dialog.getByText(restored).count(), 0);
  await page.keyboard.press("Escape");
  await reject();
  await holds(note, "");

  await reason.selectOption({ index: 1 });
  await note.fill("Not this time");
  const release = await refuse(page, "RejectApplicationInput");
  await dialog.getByRole("button", { name: "Reject", exact: true }).click();
  await page.getByText(`Couldn't reject ${card.candidate.name}`).waitFor();
  await release();
  await reject();
  await holds(note, "Not this time");
  await dialog.getByRole("button", { name: "Reject", exact: true }).click();
  await page
    .locator(`[data-application="${card.id}"]`)
    .getByText("Rejected", { exact: true })
    .waitFor();
  assert.equal((await place(card.id)).status, "REJECTED");
  assert.ok(!(await stored(page)).includes("Not this time"));
});

test("rejecting several cards from the board keeps its note for exactly these cards", async () => {
  const id = await posting();
  const column = (await stages(id)).find((s) => s.applications.nodes.length >= 3)!.applications
    .nodes;
  const { page } = await open("recruiter", `/postings/${id}`);
  const pick = async (card: Card) => {
    await page.locator(`[data-card="${card.id}"]`).waitFor();
    await page.locator(`[data-card="${card.id}"] input[type=checkbox]`).check({ force: true });
  };
  const dialog = page.getByRole("dialog", { name: /^Reject/ });
  const note = dialog.getByLabel("Note for the team");
  const ask = () => page.getByRole("button", { name: "Reject…", exact: true }).click();
  await pick(column[0]!);
  await pick(column[1]!);
  await ask();
  await note.fill("Both too junior");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await pick(column[2]!);
  await ask();
  await holds(note, "");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await page
    .locator(`[data-card="${column[2]!.id}"] input[type=checkbox]`)
    .uncheck({ force: true });
  await ask();
  await holds(note, "Both too junior");
});

test("the draft of a new candidate is kept, and the file must be chosen again", async () => {
  const { page } = await open("recruiter", "/candidates");
  const dialog = page.getByRole("dialog", { name: "Add a candidate" });
  const add = () => page.getByRole("button", { name: "Add candidate", exact: true }).click();
  await add();
  await dialog.getByLabel("Name", { exact: true }).fill("Wren Halloway");
  await dialog.getByLabel("City").fill("Galway");
  await dialog.locator("input[type=file]").setInputFiles({
    name: "wren.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("Wren Halloway\nEngineer\n"),
  });
  await page.reload();
  await add();
  await dialog.getByText(restored).waitFor();
  await holds(dialog.getByLabel("City"), "Galway");
  await dialog.getByText("Choose the file again: wren.txt wasn't kept with the draft.").waitFor();
  await dialog.getByRole("button", { name: "Add", exact: true }).click();
  await dialog.waitFor({ state: "detached" });
  await add();
  await holds(dialog.getByLabel("City"), "");
  assert.ok(!(await stored(page)).includes("Galway"));
});

test("a form says what a colleague changed in the meantime, and unchanged fields follow", async () => {
  const { createPosting } = await ask<{
    createPosting: { posting: { id: string; version: number } };
  }>(
    "recruiter",
    "mutation ($input: CreatePostingInput!) { createPosting(input: $input) { posting { id version } problem { message } } }",
    {
      input: { title: "Harbour Pilot" },
    },
  );
  const { id, version } = createPosting.posting;
  const { page } = await open("recruiter", `/postings/${id}/setup`);
  const edit = () => page.getByRole("button", { name: "Edit details" }).click();
  const dialog = page.getByRole("dialog");
  await edit();
  await dialog.getByLabel("Title").fill("Harbour Pilot, nights");
  await page.keyboard.press("Escape");
  await edit();
  await dialog.getByText(restored, { exact: false }).waitFor();
  assert.equal(await dialog.getByText("changed since").count(), 0);
  await page.keyboard.press("Escape");
  await ask(
    "recruiter",
    "mutation ($input: UpdatePostingInput!) { updatePosting(input: $input) { problem { message } } }",
    {
      input: {
        postingId: id,
        expectedVersion: version,
        title: "Senior Harbour Pilot",
        workplace: "ONSITE",
      },
    },
  );
  await page.getByRole("heading", { name: "Senior Harbour Pilot" }).waitFor();
  await edit();
  await dialog.getByText("This was changed since you wrote it").waitFor();
  await holds(dialog.getByLabel("Title"), "Harbour Pilot, nights");
  assert.equal(await dialog.getByLabel("Workplace").inputValue(), "ONSITE");
  await dialog.getByRole("button", { name: "Save" }).click();
  await page.getByRole("heading", { name: "Harbour Pilot, nights" }).waitFor();
  assert.ok(!(await stored(page)).includes("nights"));
});

test("passwords and keys are never drafts", async () => {
  const { page } = await open("lead", "/account");
  await page.getByRole("button", { name: "Create API key" }).click();
  await page.getByLabel("Key name").fill("backups");
  assert.match(await stored(page), /backups/);
  await page.getByRole("button", { name: "Create key" }).click();
  const secret = (await page.getByLabel("Secret").innerText()).trim();
  await page.getByRole("button", { name: "Done" }).click();
  for (const box of await page.locator("input[type=password]").all())
    await box.fill("a harbour full of cranes");
  const kept = await stored(page);
  assert.ok(!kept.includes(secret) && !kept.includes("cranes") && !kept.includes("backups"), kept);
});

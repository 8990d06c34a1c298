// Tests of several users on one board, slow networks, and a server that does not respond.
import assert from "node:assert/strict";
import { test } from "node:test";

import type { Locator, Page } from "playwright-core";

import {
  apply,
  card,
  column,
  drag,
  holdBack,
  move,
  newPosting,
  pickUp,
  place,
  stages,
} from "./board-world.js";
import { accessible, ask, away, freeze, open, posting, thaw, useBrowser } from "./world.js";

useBrowser();

/**
 * Reports whether no other element covers an element's middle, so that it is visible and can be
 * clicked.
 */
const onTop = (element: Locator) =>
  element.evaluate((e) => {
    const { left, top, width, height } = e.getBoundingClientRect();
    return e.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });

const live = (page: Page) => page.getByRole("img", { name: "Connection: Live" }).waitFor();

/** Waits until a board is shown and follows events. */
const ready = async (page: Page) => {
  await live(page);
  await page.locator("[data-card]").first().waitFor();
};

test("the first candidate of an empty board can be moved and selected", async () => {
  const id = await newPosting("Crane welder");
  const plan = await stages(id);
  const { page } = await open("recruiter", `/postings/${id}`);
  await column(page, plan[0]!).getByText("No candidates in this stage.").waitFor();
  await live(page);
  const first = await apply(id, "Ottilie First");
  await card(page, first).getByRole("checkbox", { name: "Select Ottilie First" }).waitFor();
  await drag(page, card(page, first), column(page, plan[1]!));
  await column(page, plan[1]!).locator(`[data-card="${first}"]:not(.waiting)`).waitFor();
  assert.equal((await place(first)).stage.id, plan[1]!.id);
  await card(page, first).locator(".card-name").focus();
  await page.keyboard.press("r");
  await page.getByRole("dialog", { name: "Reject Ottilie First" }).waitFor();
});

test("a card that a colleague moves while it is dragged is not overwritten", async () => {
  const id = await posting();
  const plan = await stages(id);
  const held = plan[0]!.applications.nodes[0]!;
  const { page } = await open("recruiter", `/postings/${id}`);
  await ready(page);
  const drop = await pickUp(page, card(page, held.id), column(page, plan[1]!));
  await move("lead", held.id, plan[2]!.id);
  await column(page, plan[2]!).locator(`[data-card="${held.id}"]`).waitFor();
  await drop();
  const told = page.locator(".toast.bad", {
    hasText: `Couldn't move ${held.candidate.name} to ${plan[1]!.name}`,
  });
  await told.getByText(`Leila Haddad moved them to ${plan[2]!.name} just now.`).waitFor();
  assert.equal((await place(held.id)).stage.id, plan[2]!.id);
  await told.getByRole("button", { name: `Move to ${plan[1]!.name} anyway` }).click();
  await column(page, plan[1]!).locator(`[data-card="${held.id}"]:not(.waiting)`).waitFor();
  assert.equal((await place(held.id)).stage.id, plan[1]!.id);
});

test("a conflict in the drawer is shown above it and can be acted on", async () => {
  const id = await posting();
  const plan = await stages(id);
  const one = plan[0]!.applications.nodes[0]!;
  const { page } = await open(
    "recruiter",
    `/postings/${id}?candidate=${one.candidate.id}&application=${one.id}`,
  );
  const journey = page.locator(`[data-application="${one.id}"]`);
  await ready(page);
  await journey.getByRole("button", { name: "Move to" }).click();
  const target = page.getByRole("menuitem", { name: plan[1]!.name, exact: true });
  await target.waitFor();
  await move("lead", one.id, plan[2]!.id);
  await journey.getByText(new RegExp(`^${plan[2]!.name},`)).waitFor(); // the change is shown, and the menu still has the state from before it
  await target.click();
  const told = page.locator(".toast.bad", {
    hasText: `Couldn't move ${one.candidate.name} to ${plan[1]!.name}`,
  });
  await told.getByText(`Leila Haddad moved them to ${plan[2]!.name} just now.`).waitFor();
  assert.ok(await onTop(told), "the toast is above the drawer");
  await accessible(page, "a conflict above the drawer");
  await told.getByRole("button", { name: `Move to ${plan[1]!.name} anyway` }).click();
  await journey.getByText(new RegExp(`^${plan[1]!.name},`)).waitFor();
  assert.equal((await place(one.id)).stage.id, plan[1]!.id);
});

test("a toast is above a dialog, and can be closed while the dialog is open", async () => {
  const id = await posting();
  const plan = await stages(id);
  const one = plan[1]!.applications.nodes[0]!;
  const { page } = await open("recruiter", `/postings/${id}`);
  await ready(page);
  const release = await holdBack(page, "moveApplication(");
  await card(page, one.id).locator(".card-name").focus();
  await page.keyboard.press("m");
  await page.getByRole("menuitem", { name: plan[3]!.name, exact: true }).click();
  await column(page, plan[3]!).locator(`[data-card="${one.id}"].waiting`).waitFor();
  await move("lead", one.id, plan[2]!.id);
  await page.getByRole("button", { name: "Add candidate" }).click();
  const dialog = page.getByRole("dialog", { name: "Add a candidate" });
  await dialog.waitFor();
  release();
  const told = page.locator(".toast.bad", { hasText: one.candidate.name });
  await told.waitFor();
  assert.ok(await onTop(told), "the toast is above the dialog");
  await told.getByRole("button", { name: "Dismiss" }).click();
  await told.waitFor({ state: "detached" });
  assert.ok(await dialog.isVisible(), "the dialog stays");
});

test("a card shows which colleague moved it", async () => {
  const id = await posting();
  const plan = await stages(id);
  const one = plan[0]!.applications.nodes[0]!;
  const { page } = await open("recruiter", "/account");
  let boards = 0;
  page.on("request", (r) => {
    if (r.postData()?.includes("query Board(")) boards++;
  });
  await page.goto(`/postings/${id}`);
  await ready(page);
  await card(page, one.id).waitFor();
  // How long the name is shown is tested with a fake clock in the store's test; here it only has to
  // appear.
  await page.evaluate((id) => {
    new MutationObserver(() => {
      const said = document.querySelector(`[data-card="${id}"] .card-credit`)?.textContent;
      if (said) document.documentElement.dataset["credit"] = said;
    }).observe(document.body, { childList: true, subtree: true });
  }, one.id);
  await move("lead", one.id, plan[1]!.id);
  await page.locator('html[data-credit="Moved by Leila Haddad"]').waitFor({ state: "attached" });
  await column(page, plan[1]!).locator(`[data-card="${one.id}"]`).waitFor();
  await page.locator(".card-credit").waitFor({ state: "detached" });
  assert.equal(boards, 1, "the board is read once, and the change arrives by its stream");
});

test("a second drop during the first move is executed after it", async () => {
  const id = await posting();
  const plan = await stages(id);
  const one = plan[0]!.applications.nodes[0]!;
  const { page } = await open("recruiter", `/postings/${id}`);
  await ready(page);
  const release = await holdBack(page, "moveApplication(");
  await drag(page, card(page, one.id), column(page, plan[1]!));
  await column(page, plan[1]!).locator(`[data-card="${one.id}"].waiting`).waitFor();
  await drag(page, card(page, one.id), column(page, plan[2]!));
  await column(page, plan[2]!).locator(`[data-card="${one.id}"].waiting`).waitFor();
  release();
  await column(page, plan[2]!).locator(`[data-card="${one.id}"]:not(.waiting)`).waitFor();
  const { stage, version } = await place(one.id);
  assert.deepEqual([stage.id, version], [plan[2]!.id, one.version + 2], "both moves were made");
});

test("a move without a response is shown as waiting, and can be canceled", async () => {
  const id = await posting();
  const plan = await stages(id);
  const one = plan[0]!.applications.nodes[0]!;
  const { page } = await open("recruiter", `/postings/${id}`);
  await ready(page);
  await holdBack(page, "moveApplication(");
  await drag(page, card(page, one.id), column(page, plan[1]!));
  const waiting = page.locator(".toast", {
    hasText: `Waiting to move ${one.candidate.name} to ${plan[1]!.name}`,
  });
  await waiting.getByRole("button", { name: "Cancel" }).click();
  await waiting.waitFor({ state: "detached" });
  await page
    .locator(".toast", { hasText: `Canceled: move ${one.candidate.name} to ${plan[1]!.name}` })
    .waitFor();
  await column(page, plan[0]!).locator(`[data-card="${one.id}"]:not(.waiting)`).waitFor();
  assert.equal((await place(one.id)).stage.id, plan[0]!.id);
});

test("an ended session shows which command was not executed, and what to do", async () => {
  const id = await posting();
  const plan = await stages(id);
  const one = plan[0]!.applications.nodes[0]!;
  const { page, expectErrors } = await open("recruiter", `/postings/${id}`);
  expectErrors(/401|WebSocket|net::ERR/);
  await ready(page);
  await page.route("**/graphql", async (route) => {
    if (!route.request().postData()?.includes("moveApplication(")) return route.continue();
    await page.context().clearCookies();
    const { cookie: _, ...headers } = await route.request().allHeaders();
    await route.continue({ headers: { ...headers, cookie: "" } });
  });
  await card(page, one.id).locator(".card-name").focus();
  await page.keyboard.press("m");
  await page.getByRole("menuitem", { name: plan[1]!.name, exact: true }).click();
  const told = page.locator(".toast.bad", {
    hasText: `Couldn't move ${one.candidate.name} to ${plan[1]!.name}`,
  });
  await told.getByText("Please sign in again.").waitFor();
  await page
    .getByRole("heading", { name: /Sign in|Try the demo company/ })
    .first()
    .waitFor();
});

test("an offline browser is shown, and the user's own change is reported instead of 'nothing had changed'", async () => {
  const id = await posting();
  const plan = await stages(id);
  const one = plan[0]!.applications.nodes[0]!;
  const { page, expectErrors } = await open("recruiter", `/postings/${id}`);
  expectErrors(away);
  await ready(page);
  await page.context().setOffline(true);
  await page.getByRole("status").filter({ hasText: "You're offline." }).waitFor();
  await drag(page, card(page, one.id), column(page, plan[1]!));
  await page.locator(".toast", { hasText: `Waiting to move ${one.candidate.name}` }).waitFor();
  await page.context().setOffline(false);
  await column(page, plan[1]!).locator(`[data-card="${one.id}"]:not(.waiting)`).waitFor();
  await page
    .getByRole("status")
    .filter({ hasText: "You're offline." })
    .waitFor({ state: "detached" });
  assert.equal(await page.getByText("nothing had changed").count(), 0);
  assert.equal((await place(one.id)).stage.id, plan[1]!.id);
});

test("a server that does not respond on an open socket is shown until it responds again", async () => {
  const id = await posting();
  const { page, expectErrors } = await open("recruiter", `/postings/${id}`);
  expectErrors(away);
  await ready(page);
  await freeze();
  const silent = page.getByRole("status").filter({ hasText: "The server isn't responding." });
  await silent.waitFor();
  await thaw();
  await silent.waitFor({ state: "detached" });
  await ready(page);
});

test("J and K step through the drawer's column, even past a card that the drawer moved away", async () => {
  const id = await posting();
  const plan = await stages(id);
  const [first, second, third] = plan[0]!.applications.nodes;
  const total = plan[0]!.applications.totalCount;
  const { page } = await open(
    "recruiter",
    `/postings/${id}?candidate=${first!.candidate.id}&application=${first!.id}`,
  );
  const drawer = (of: { candidate: { name: string } }) =>
    page.getByRole("dialog", { name: `Candidate ${of.candidate.name}` });
  await drawer(first!).getByText(`1 of ${total} in ${plan[0]!.name}`).waitFor();
  assert.ok(await drawer(first!).getByRole("button", { name: "Previous candidate" }).isDisabled());
  await page.keyboard.press("j");
  await drawer(second!).getByText(`2 of ${total} in ${plan[0]!.name}`).waitFor();
  await page.keyboard.press("k");
  await drawer(first!).getByText(`1 of ${total}`).waitFor();
  await page.keyboard.press("j");
  const journey = drawer(second!).locator(`[data-application="${second!.id}"]`);
  await journey.getByRole("button", { name: "Move to" }).click();
  await page.getByRole("menuitem", { name: plan[2]!.name, exact: true }).click();
  await drawer(second!)
    .getByText(`${total - 1} left in ${plan[0]!.name}`)
    .waitFor();
  await page.keyboard.press("j");
  await drawer(third!)
    .getByText(`2 of ${total - 1} in ${plan[0]!.name}`)
    .waitFor();
  await drawer(third!)
    .getByRole("tab", { name: /Comments/ })
    .click();
  await drawer(third!).getByRole("textbox").pressSequentially("jk?");
  assert.equal(
    await drawer(third!).getByRole("textbox").inputValue(),
    "jk?",
    "keys are the field's while one types",
  );
  await accessible(page, "the drawer in a list");
});

test("? lists the keyboard shortcuts of the page", async () => {
  const id = await posting();
  const { page } = await open("recruiter", "/postings");
  await page.locator(".row-link").first().waitFor();
  const help = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await page.keyboard.press("?");
  await help.getByText("Go to any posting, candidate or page").waitFor();
  assert.equal(await help.getByRole("heading", { name: "Board", exact: true }).count(), 0);
  await page.keyboard.press("Escape");
  await help.waitFor({ state: "detached" });
  await page.goto(`/postings/${id}`);
  await page.locator("[data-card]").first().waitFor();
  await page.keyboard.press("?");
  await help.getByRole("heading", { name: "Board", exact: true }).waitFor();
  await accessible(page, "the keyboard shortcuts");
  await page.keyboard.press("Escape");
  await page.goto(`/postings/${id}/setup`);
  await page.getByRole("heading", { name: "Interview plan" }).waitFor();
  await page.keyboard.press("?");
  await help.getByRole("heading", { name: "Interview plan" }).waitFor();
});

test("interviewers see no counts that leave other applications out, and no sources", async () => {
  const id = await posting();
  const plan = await stages(id);
  const interviewer = (await ask<{ viewer: { id: string } }>("interviewer", "{ viewer { id } }"))
    .viewer;
  const { page } = await open("interviewer", `/postings/${id}`);
  await page.locator("[data-card]").first().waitFor();
  assert.equal(await page.locator(".column-head .badge").count(), 0);
  assert.equal(await page.locator(".column-overdue").count(), 0);
  assert.equal(await page.getByText(/of \d+ openings? open$/).count(), 0);
  assert.equal(await page.getByText("No candidates in this stage").count(), 0);
  assert.equal(await page.locator(".card-source").count(), 0);
  assert.equal(await page.getByRole("button", { name: "Sources" }).count(), 0);
  // A card appears when the interviewer is assigned.
  const shown = await page
    .locator("[data-card]")
    .evaluateAll((all) => all.map((c) => (c as HTMLElement).dataset["card"]));
  const another = plan.flatMap((s) => s.applications.nodes).find((c) => !shown.includes(c.id))!;
  await ready(page);
  await ask(
    "recruiter",
    "mutation ($input: AssignInterviewersInput!) { assignInterviewers(input: $input) { problem { message } } }",
    { input: { applicationId: another.id, addUserIds: [interviewer.id.replace(/^vwr_/, "usr_")] } },
  );
  await card(page, another.id).waitFor();
  await card(page, another.id).locator(".card-name").click();
  const journey = page.locator(`[data-application="${another.id}"]`);
  await journey.waitFor();
  assert.equal(await journey.getByText(/source: |credited to/).count(), 0);
  await page.goto("/postings");
  const row = page.locator(".posting-row").first();
  await row.waitFor();
  assert.equal(await row.getByText(/openings? open|active|overdue|pipeline/i).count(), 0);
  await page.goto(`/postings/${id}/setup`);
  await page.getByRole("heading", { name: "Interview plan" }).waitFor();
  assert.equal(await page.getByText(/\d+ in stage$/).count(), 0);
  assert.equal(await page.getByRole("heading", { name: "Openings" }).count(), 0);
});

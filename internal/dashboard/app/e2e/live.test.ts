import assert from "node:assert/strict";
import { test } from "node:test";

import { move, newPosting, stages } from "./board-world.js";
import { away, kill, open, posting, start, useBrowser } from "./world.js";

useBrowser();

test("a card that one user moves arrives at the other, animated", async () => {
  const id = await posting();
  const [first, second] = await stages(id);
  const moved = first!.applications.nodes[0]!;
  const recruiter = await open("recruiter", `/postings/${id}`);
  const lead = await open("lead", `/postings/${id}`, { reducedMotion: "no-preference" });
  for (const { page } of [recruiter, lead])
    await page.locator(`[data-card="${moved.id}"]`).waitFor();
  // Whether a moving copy of the card existed at any moment.
  await lead.page.evaluate(() => {
    new MutationObserver(() => {
      if (document.querySelector(".card.flying")) document.documentElement.dataset["flew"] = "yes";
    }).observe(document.body, { childList: true });
  });
  await recruiter.page.locator(`[data-card="${moved.id}"] .card-name`).focus();
  await recruiter.page.keyboard.press("m");
  await recruiter.page.getByRole("menuitem", { name: second!.name }).click();
  await lead.page.locator(`[data-column="${second!.id}"] [data-card="${moved.id}"]`).waitFor();
  await lead.page.locator("html[data-flew]").waitFor({ state: "attached" });
  await lead.page.locator(".card.flying").waitFor({ state: "detached" });
  assert.equal(await lead.page.locator(`[data-card="${moved.id}"]`).count(), 1);
  await lead.page
    .getByRole("status")
    .filter({ hasText: `Rosa Lindqvist moved ${moved.candidate.name} to ${second!.name}` })
    .waitFor({ state: "attached" });
  for (const { page } of [recruiter, lead]) await page.close();
});

test("a change between a page's first query and the opening of its stream is shown", async () => {
  const { page } = await open("recruiter", "/account");
  let openStream = () => {};
  const released = new Promise<void>((resolve) => {
    openStream = resolve;
  });
  await page.routeWebSocket("**/graphql", async (socket) => {
    await released;
    socket.connectToServer();
  });
  await page.goto("/postings");
  await page.getByRole("link", { name: "Lead Software Developer" }).first().waitFor();
  await newPosting("Lock keeper");
  openStream();
  await page.getByRole("link", { name: "Lock keeper" }).waitFor();
  await page.close();
});

test("an open drawer follows colleagues' changes", async () => {
  const id = await posting();
  const plan = await stages(id);
  const one = plan[0]!.applications.nodes[0]!;
  const { page } = await open("lead", `/postings/${id}?candidate=${one.candidate.id}`);
  const drawer = page.getByRole("dialog", { name: `Candidate ${one.candidate.name}` });
  await drawer.locator(`[data-application="${one.id}"]`).waitFor();
  await move("recruiter", one.id, plan[3]!.id);
  await drawer
    .locator(`[data-application="${one.id}"]`)
    .getByText(new RegExp(`^${plan[3]!.name},`))
    .waitFor();
  await drawer
    .getByText(`moved ${one.candidate.name} from ${plan[0]!.name} to ${plan[3]!.name}`)
    .waitFor();
  await page.close();
});

test("no change is lost after the server was killed", async () => {
  const id = await posting();
  const plan = await stages(id);
  const [a, b, c] = plan[0]!.applications.nodes;
  const { page, expectErrors } = await open("lead", `/postings/${id}`);
  expectErrors(away);
  await page.locator(`[data-card="${a!.id}"]`).waitFor();
  await page.getByRole("img", { name: "Connection: Live" }).waitFor();
  await page.context().setOffline(true); // so that the changes between the two kills are missed
  await kill();
  await page.getByRole("status").filter({ hasText: "You're offline" }).waitFor();

  // This user's changes in the meantime are shown, and wait.
  await page.locator(`[data-card="${c!.id}"] .card-name`).focus();
  await page.keyboard.press("m");
  await page.getByRole("menuitem", { name: plan[2]!.name }).click();
  await page.locator(`[data-column="${plan[2]!.id}"] [data-card="${c!.id}"].waiting`).waitFor();

  await start();
  await move("recruiter", a!.id, plan[1]!.id);
  await move("recruiter", b!.id, plan[4]!.id);
  await kill();
  await start();
  await page.context().setOffline(false);

  await page
    .getByRole("status")
    .filter({ hasText: /^Caught up: \d+ changes?\.$/ })
    .waitFor();
  await page.locator(`[data-column="${plan[1]!.id}"] [data-card="${a!.id}"]`).waitFor();
  await page.locator(`[data-column="${plan[4]!.id}"] [data-card="${b!.id}"]`).waitFor();
  await page
    .locator(`[data-column="${plan[2]!.id}"] [data-card="${c!.id}"]:not(.waiting)`)
    .waitFor({ timeout: 30_000 });
  for (const stage of await stages(id)) {
    const badge = page.locator(`[data-column="${stage.id}"] .column-head .badge`);
    await badge.filter({ hasText: new RegExp(`^${stage.applications.totalCount}$`) }).waitFor();
  }
});

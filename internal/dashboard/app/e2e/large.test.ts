import assert from "node:assert/strict";
import { test } from "node:test";

import type { Page } from "playwright-core";

import { stages } from "./board-world.js";
import { ask, open, posting, useBrowser } from "./world.js";

useBrowser();

const wanted = 5_000;
/** Candidates in one request, and requests at a time. */
const together = 10;
const atOnce = 4;

/** Fills a posting's pipeline until it has so many cards. */
async function fill(id: string): Promise<void> {
  const plan = await stages(id);
  let next = plan.reduce((sum, s) => sum + s.applications.totalCount, 0);
  const worker = async () => {
    while (next < wanted) {
      const first = next;
      next += together;
      const fields = Array.from({ length: together }, (_, i) => {
        const n = first + i;
        return `c${i}: createApplication(input: {postingId: ${JSON.stringify(id)}, stageId: ${JSON.stringify(plan[n % 4 === 3 ? 1 : 0]!.id)}, candidate: {name: "Person ${n}", headline: "Engineer number ${n}"}}) { problem { message } }`;
      });
      await ask("recruiter", `mutation { ${fields.join(" ")} }`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** Starts to note how long the page could not answer, in pieces of more than 50 ms. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted: number[] = [];
    (globalThis as unknown as { long: number[] }).long = noted;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) noted.push(entry.duration);
    }).observe({ type: "longtask" });
  });
}

const longest = (page: Page) => page.evaluate(() => Math.max(0, ...(globalThis as unknown as { long: number[] }).long));

test("a board of 5,000 cards", async (t) => {
  const id = await posting();
  await fill(id);
  const plan = await stages(id);
  assert.ok(plan.reduce((sum, s) => sum + s.applications.totalCount, 0) >= wanted);
  const { page } = await open("recruiter", `/postings/${id}`, { reducedMotion: "no-preference" });
  const first = page.locator(`[data-column="${plan[0]!.id}"]`);
  await first.locator("[data-card]").first().waitFor();
  assert.ok((await page.locator("[data-card]").count()) < 200, "only what is seen is drawn");

  // To the end of the longest column, page after page.
  await first.locator(".column-room").hover();
  const room = first.locator(".column-room");
  const total = plan[0]!.applications.totalCount;
  await first.locator(`[aria-posinset="1"]`).waitFor();
  for (;;) {
    await room.evaluate((e) => e.scrollTo(0, e.scrollHeight));
    const last = first.locator(`[aria-posinset="${total}"]`);
    const done = await Promise.race([
      last.waitFor().then(() => true),
      page.waitForFunction(([stage, height]) => document.querySelector(`[data-column="${stage}"] .column-room`)!.scrollHeight > (height as number), [plan[0]!.id, await room.evaluate((e) => e.scrollHeight)] as const).then(() => false),
    ]);
    if (done) break;
  }
  assert.ok((await page.locator("[data-card]").count()) < 200, "only what is seen is drawn, also at the end");

  await room.evaluate((e) => e.scrollTo(0, 0));
  const moved = first.locator("[data-card]").first();
  const cardId = (await moved.getAttribute("data-card"))!;
  await moved.locator(".card-name").focus();
  await watch(page);
  await page.keyboard.press("m");
  await page.getByRole("menuitem", { name: plan[1]!.name }).click();
  await page.locator(`[data-column="${plan[1]!.id}"] [data-card="${cardId}"]:not(.waiting)`).waitFor();
  await page.locator(".card.flying").waitFor({ state: "detached" });
  const own = await longest(page);
  t.diagnostic(`longest task of a move with ${wanted} cards: ${own.toFixed(0)} ms`);
});

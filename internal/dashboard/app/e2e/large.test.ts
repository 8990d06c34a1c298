import assert from "node:assert/strict";
import { test } from "node:test";

import type { Page } from "playwright-core";

import { move, stages } from "./board-world.js";
import { ask, open, posting, useBrowser } from "./world.js";

useBrowser();

const wanted = 5_000;
/** The number of candidates per request, and of concurrent requests. */
const together = 10;
const atOnce = 4;

/** Fills a posting's pipeline until it has a number of cards. */
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

/** Records the intervals of more than 50 ms during which the page could not respond. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted: number[] = [];
    Object.assign(globalThis, { long: noted });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) noted.push(entry.duration);
    }).observe({ type: "longtask" });
  });
}

/** Returns the longest interval since the last call. */
const longest = (page: Page) =>
  page.evaluate(() => Math.max(0, ...(globalThis as unknown as { long: number[] }).long.splice(0)));

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  tdur?: number;
  args?: { name?: string };
}

/**
 * Returns the longest task of a page's main thread in a trace, in milliseconds of its own time,
 * without other programs' time.
 */
function longestOwn(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const main = new Set(
    traceEvents
      .filter((e) => e.name === "thread_name" && e.args?.name === "CrRendererMain")
      .map((e) => `${e.pid}/${e.tid}`),
  );
  const tasks = traceEvents.filter(
    (e) =>
      e.ph === "X" &&
      e.tdur !== undefined &&
      main.has(`${e.pid}/${e.tid}`) &&
      /RunTask$/.test(e.name),
  );
  assert.ok(tasks.length > 0, "the trace has the page's tasks");
  return Math.max(...tasks.map((e) => e.tdur!)) / 1000;
}

test("a board of 5,000 cards", async (t) => {
  const id = await posting();
  await fill(id);
  const plan = await stages(id);
  assert.ok(plan.reduce((sum, s) => sum + s.applications.totalCount, 0) >= wanted);
  const { page } = await open("recruiter", `/postings/${id}`, { reducedMotion: "no-preference" });
  const first = page.locator(`[data-column="${plan[0]!.id}"]`);
  await first.locator("[data-card]").first().waitFor();
  assert.ok((await page.locator("[data-card]").count()) < 200, "only what is seen is drawn");

  // Scrolls to the end of the longest column, page after page.
  const room = first.locator(".column-room");
  await page.waitForFunction(
    ([stage, total]) => {
      const column = document.querySelector(`[data-column="${stage}"]`)!;
      const room = column.querySelector(".column-room")!;
      room.scrollTo(0, room.scrollHeight);
      return (
        column.querySelector(`[aria-posinset="${total}"]`) !== null &&
        room.scrollHeight >= Number(total) * 90
      );
    },
    [plan[0]!.id, plan[0]!.applications.totalCount] as const,
    { timeout: 120_000 },
  );
  assert.ok(
    (await page.locator("[data-card]").count()) < 200,
    "only what is seen is drawn, also at the end",
  );

  await room.evaluate((e) => e.scrollTo(0, 0));
  await watch(page);
  const browser = page.context().browser()!;
  const noted: { own: number[]; others: number[]; seen: number[] } = {
    own: [],
    others: [],
    seen: [],
  };
  const during = async (act: () => Promise<void>): Promise<number> => {
    await browser.startTracing(page, {
      categories: ["toplevel", "disabled-by-default-devtools.timeline"],
    });
    await longest(page);
    await act();
    await page.locator(".card.flying").waitFor({ state: "detached" });
    noted.seen.push(await longest(page));
    return longestOwn(await browser.stopTracing());
  };
  for (let i = 0; i < 3; i++) {
    const top = first.locator("[aria-posinset='1']");
    const id = (await top.locator("[data-card]").getAttribute("data-card"))!;
    const settled = (stage: string) =>
      page.locator(`[data-column="${stage}"] [data-card="${id}"]:not(.waiting)`).waitFor();
    await top.locator(".card-name").focus();
    noted.own.push(
      await during(async () => {
        await page.keyboard.press("m");
        await page.getByRole("menuitem", { name: plan[1]!.name }).click();
        await settled(plan[1]!.id);
      }),
    );
    noted.others.push(
      await during(async () => {
        await move("lead", id, plan[0]!.id);
        await settled(plan[0]!.id);
      }),
    );
  }
  const told = (list: number[]) => list.map((ms) => ms.toFixed(0)).join(", ");
  const words = `longest tasks with ${wanted} cards, in ms: own moves ${told(noted.own)}, moves of others ${told(noted.others)} of the page's own time; as seen, ${told(noted.seen)}`;
  t.diagnostic(words);
  assert.ok(Math.max(...noted.own, ...noted.others) <= 100, words);
});

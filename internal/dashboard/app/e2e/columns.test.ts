import assert from "node:assert/strict";
import { test } from "node:test";

import type { Page } from "playwright-core";

import {
  apply,
  card,
  column,
  drag,
  move,
  newPosting,
  place,
  stages,
  type Stage,
} from "./board-world.js";
import { accessible, ask, fits, open, phone, posting, useBrowser, type Person } from "./world.js";

useBrowser();

const laptop = { width: 1280, height: 720 } as const;
const toggle = (page: Page, stage: Stage) =>
  column(page, stage).getByRole("button", { name: stage.name, exact: true });
const right = (page: Page) =>
  page.getByRole("button", { name: /^Show \d+ more stages? to the right$/ });
const left = (page: Page) =>
  page.getByRole("button", { name: /^Show \d+ more stages? to the left$/ });
const focused = (page: Page, selector: string) =>
  page.waitForFunction((s) => document.activeElement?.matches(s), selector);

async function board(person: Person, id: string, options = {}): Promise<Page> {
  const { page } = await open(person, `/postings/${id}`, { viewport: laptop, ...options });
  await page.locator("[data-card]").first().waitFor();
  return page;
}

/** Waits until a column's count has a value. */
async function counts(page: Page, stage: Stage, total: number): Promise<void> {
  await column(page, stage)
    .locator(".column-head .badge", { hasText: new RegExp(`^${total}$`) })
    .waitFor();
}

/** Returns how many columns are cut at the right, as the page is drawn. */
const cut = (page: Page) =>
  page.evaluate(() => {
    const room = document.querySelector(".board-columns")!.getBoundingClientRect();
    return [...document.querySelectorAll(".column")].filter(
      (c) => c.getBoundingClientRect().right > room.right + 4,
    ).length;
  });

test("a board of seven stages counts the stages out of sight and scrolls to them", async () => {
  const id = await posting();
  const plan = await stages(id);
  assert.ok(plan.length >= 7, `${plan.length} stages`);
  const page = await board("recruiter", id);
  const hidden = await cut(page);
  assert.ok(hidden > 0);
  await page
    .getByRole("button", {
      name: `Show ${hidden} more ${hidden === 1 ? "stage" : "stages"} to the right`,
      exact: true,
    })
    .waitFor();
  assert.equal(await left(page).count(), 0);
  await accessible(page, "a board that goes on to the right");

  // The border and the number are visible in forced colors too.
  await page.emulateMedia({ forcedColors: "active" });
  const [border, words] = await right(page).evaluate((e) => [
    getComputedStyle(e).borderLeftWidth,
    e.textContent,
  ]);
  assert.deepEqual([border, words], ["1px", String(hidden)]);
  await page.emulateMedia({ forcedColors: "none" });

  // To the end with the keyboard: the strip disappears and the focus moves to the columns.
  await right(page).focus();
  while ((await right(page).count()) > 0) {
    const before = await page.locator(".board-columns").evaluate((e) => e.scrollLeft);
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      (was) => document.querySelector(".board-columns")!.scrollLeft > was,
      before,
    );
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }
  assert.equal(await cut(page), 0);
  await focused(page, ".board-columns");
  await column(page, plan.at(-1)!).getByRole("heading").waitFor();
  while ((await left(page).count()) > 0) {
    await left(page).click();
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }
  assert.equal(await page.locator(".board-columns").evaluate((e) => e.scrollLeft), 0);

  await page.setViewportSize({ width: 2200, height: 900 });
  await right(page).waitFor({ state: "detached" });
  assert.equal(await left(page).count(), 0);
});

test("on a phone the strips are next to the column, which is fully visible", async () => {
  const id = await posting();
  const [first, second] = await stages(id);
  const page = await board("recruiter", id, { viewport: phone, hasTouch: true, isMobile: true });
  await fits(page, "the board");
  const whole = async (stage: Stage) => {
    const [room, box] = [
      (await page.locator(".board-columns").boundingBox())!,
      (await column(page, stage).boundingBox())!,
    ];
    return box.x >= room.x - 1 && box.x + box.width <= room.x + room.width + 1;
  };
  assert.ok(await whole(first!));
  await right(page).tap();
  await left(page).waitFor();
  await page.waitForFunction((s) => {
    const [room, box] = [".board-columns", s].map((one) =>
      document.querySelector(one)!.getBoundingClientRect(),
    );
    return box!.left >= room!.left - 1 && box!.right <= room!.right + 1;
  }, `[data-column="${second!.id}"]`);
  await accessible(page, "the board on a phone", ["light"]);
});

test("a collapsed column keeps its name and count, accepts cards, keeps counting, and is remembered", async () => {
  const id = await posting();
  const plan = await stages(id);
  const [first, second] = plan;
  const total = second!.applications.totalCount;
  const page = await board("recruiter", id);
  assert.equal(await toggle(page, second!).getAttribute("aria-expanded"), "true");
  await toggle(page, second!).click();
  await page.waitForFunction(
    (s) => document.querySelector(s)?.getAttribute("aria-expanded") === "false",
    `[data-column="${second!.id}"] .column-toggle`,
  );
  await column(page, second!).getByRole("heading", { name: second!.name }).waitFor();
  await counts(page, second!, total);
  assert.equal(await column(page, second!).locator("[data-card]").count(), 0);
  assert.ok((await column(page, second!).boundingBox())!.width < 60);
  await accessible(page, "a board with a collapsed column");

  // Cards arrive by drag, and from a colleague.
  const [mine, theirs] = first!.applications.nodes;
  await drag(page, card(page, mine!.id), column(page, second!));
  await counts(page, second!, total + 1);
  await page
    .getByRole("status")
    .filter({ hasText: `${mine!.candidate.name} moved to ${second!.name}` })
    .waitFor({ state: "attached" });
  assert.equal((await place(mine!.id)).stage.id, second!.id);
  await move("lead", theirs!.id, second!.id);
  await counts(page, second!, total + 2);
  await counts(page, first!, first!.applications.totalCount - 2);

  // Only for this user and this posting.
  await page.reload();
  await page.locator("[data-card]").first().waitFor();
  assert.equal(await toggle(page, second!).getAttribute("aria-expanded"), "false");
  const another = await newPosting("Rigger");
  await apply(another, "Ola Rope");
  await page.goto(`/postings/${another}`);
  await page.locator("[data-card]").first().waitFor();
  assert.equal(await page.locator(".column.collapsed").count(), 0);
  const lead = await board("lead", id);
  assert.equal(await lead.locator(".column.collapsed").count(), 0);
  await page.goto(`/postings/${id}`);
  await page.locator("[data-card]").first().waitFor();

  // A click anywhere on it expands it.
  const box = (await column(page, second!).boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height - 40);
  await card(page, theirs!.id).waitFor();
  await page.reload();
  await card(page, theirs!.id).waitFor();
});

test("the keyboard collapses columns, skips them and expands them", async () => {
  const id = await posting();
  const [first, second] = await stages(id);
  const page = await board("recruiter", id);
  const inColumn = (stage: Stage) => `[data-column="${stage.id}"]`;
  await card(page, first!.applications.nodes[1]!.id).locator(".card-name").focus();
  await page.keyboard.press("c");
  await focused(page, `${inColumn(first!)} .column-toggle[aria-expanded="false"]`);
  await page.waitForFunction(
    () => document.querySelectorAll('.card-name[tabindex="0"]').length === 1,
  ); // the board can be entered elsewhere
  await page.keyboard.press("ArrowRight");
  await focused(page, `${inColumn(second!)} .card-name`);
  await page.keyboard.press("ArrowLeft");
  await focused(page, `${inColumn(first!)} .column-toggle`);
  await page.keyboard.press("Enter");
  await focused(page, `${inColumn(first!)} .column-toggle[aria-expanded="true"]`);
  await page.keyboard.press("ArrowDown");
  await focused(page, `[data-card="${first!.applications.nodes[0]!.id}"] .card-name`);
  await page.keyboard.press("?");
  await page
    .getByRole("dialog", { name: "Keyboard shortcuts" })
    .getByText("Collapse or expand the column")
    .waitFor();
});

test("cards in a collapsed column are deselected, and all columns can be collapsed", async () => {
  const id = await posting();
  const plan = await stages(id);
  const page = await board("recruiter", id);
  const [first, second] = plan;
  await card(page, first!.applications.nodes[0]!.id).getByRole("checkbox").check();
  await card(page, second!.applications.nodes[0]!.id).getByRole("checkbox").check();
  await page.getByRole("toolbar", { name: "2 selected" }).waitFor();
  await toggle(page, first!).click();
  await page.getByRole("toolbar", { name: "1 selected" }).waitFor();
  for (const stage of plan.slice(1)) await toggle(page, stage).click();
  await page.getByRole("toolbar").waitFor({ state: "detached" });
  await page.waitForFunction(
    (all) => document.querySelectorAll(".column.collapsed").length === all,
    plan.length,
  );
  assert.equal(await page.locator("[data-card]").count(), 0);
  await toggle(page, second!).focus();
  await page.keyboard.press("c");
  await column(page, second!).locator("[data-card]").first().waitFor();
});

test("a card gives its headline two lines, and its tags all remaining space", async () => {
  const { tags } = await ask<{ tags: { id: string; name: string }[] }>(
    "recruiter",
    "{ tags { id name } }",
  );
  const some = tags.slice(0, 6);
  const id = await newPosting("Splicer");
  const headline =
    "Splicer of ropes and cables, on ships and on land, for twenty years and counting";
  const { createApplication } = await ask<{ createApplication: { application: { id: string } } }>(
    "recruiter",
    "mutation ($input: CreateApplicationInput!) { createApplication(input: $input) { application { id } problem { message } } }",
    {
      input: {
        postingId: id,
        candidate: { name: "Ines Splice", headline, tagIds: some.map((t) => t.id) },
      },
    },
  );
  await apply(id, "Olaf Plain");
  const plan = await stages(id);
  const page = await board("recruiter", id, { viewport: { width: 1440, height: 900 } });
  const one = card(page, createApplication.application.id);
  const read = () =>
    one.evaluate((e: HTMLElement) => ({
      lines:
        e.querySelector(".card-headline")!.getBoundingClientRect().height /
        Number.parseFloat(getComputedStyle(e.querySelector(".card-headline")!).lineHeight),
      tags: e.querySelectorAll(".card-tags .tag").length,
      cut: [...e.querySelectorAll<HTMLElement>(".card-tags .tag .cut")].filter(
        (t) => t.scrollWidth > t.clientWidth,
      ).length,
      others: Number(e.querySelector(".card-tags .muted")?.textContent ?? 0),
      inside: e.scrollHeight <= e.clientHeight && e.scrollWidth <= e.clientWidth,
      height: e.offsetHeight,
    }));
  const normal = await read();
  assert.ok(normal.lines > 1.8, `${normal.lines} lines`);
  assert.ok(normal.tags >= 1 && normal.cut === 0, JSON.stringify(normal));
  assert.equal(normal.tags + normal.others, some.length);
  assert.ok(normal.inside, JSON.stringify(normal));
  for (const stage of plan.slice(1)) await toggle(page, stage).click();
  await page.waitForFunction(
    ([s, tags]) => document.querySelectorAll(`${s} .card-tags .tag`).length > Number(tags),
    [`[data-card="${createApplication.application.id}"]`, String(normal.tags)],
  );
  const wide = await read();
  assert.equal(wide.cut, 0);
  assert.equal(wide.tags + wide.others, some.length);
  const heights = await page
    .locator("[data-card]")
    .evaluateAll((all) => all.map((e) => (e as HTMLElement).offsetHeight));
  assert.deepEqual(new Set([...heights, normal.height]).size, 1, "cards are all of one height");
});

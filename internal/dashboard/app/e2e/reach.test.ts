// Tests of a small window at 200 %, and of the focus after a drawer closes.
import assert from "node:assert/strict";
import { test } from "node:test";

import type { Page } from "playwright-core";

import { card, column, stages } from "./board-world.js";
import { fits, open, posting, useBrowser } from "./world.js";

useBrowser();

/** 1024 × 768 at 200 %. */
const zoomed = { width: 512, height: 384 };

/** Returns how many cards of a column are fully visible. */
const seen = (page: Page, stage: { id: string }): Promise<number> =>
  page.evaluate((id) => {
    const frame = document.querySelector("main")!.getBoundingClientRect();
    const room = document
      .querySelector(`[data-column="${id}"] .column-room`)!
      .getBoundingClientRect();
    const [top, bottom] = [
      Math.max(frame.top, room.top),
      Math.min(frame.bottom, room.bottom, innerHeight),
    ];
    return [...document.querySelectorAll(`[data-column="${id}"] [data-card]`)]
      .map((e) => e.getBoundingClientRect())
      .filter((b) => b.top >= top - 1 && b.bottom <= bottom + 1).length;
  }, stage.id);

for (const [what, viewport] of [
  ["a narrow window", zoomed],
  ["a wide one", { width: 1000, height: 384 }],
] as const) {
  test(`${what} of 384 px: the board scrolls, and a column shows two cards`, async () => {
    const id = await posting();
    const [first] = await stages(id);
    const { page } = await open("recruiter", `/postings/${id}`, { viewport });
    await column(page, first!).locator("[data-card]").nth(3).waitFor();
    await fits(page, "the board");
    const main = page.locator("main");
    assert.ok(await main.evaluate((m) => m.scrollHeight > m.clientHeight), "the board scrolls");
    // The elements above the columns keep their height, and no elements overlap.
    const [tools, columns] = [
      await page.locator(".board-tools").boundingBox(),
      await page.locator(".board-columns").boundingBox(),
    ];
    assert.ok(
      tools!.y + tools!.height <= columns!.y + 1 && tools!.height > 40,
      JSON.stringify([tools, columns]),
    );
    await main.evaluate((m) => m.scrollTo(0, m.scrollHeight));
    assert.ok((await seen(page, first!)) >= 2, `${await seen(page, first!)} cards are seen`);
    await main.evaluate((m) => m.scrollTo(0, 0));

    // The wheel over a column scrolls the cards and, at their end, the page. The keyboard scrolls
    // the focused card into view.
    await column(page, first!).locator(".card-name").first().focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowDown");
    const focused = page.locator("[data-card] .card-name:focus");
    await focused.waitFor();
    const box = (await focused.boundingBox())!;
    const frame = (await main.boundingBox())!;
    assert.ok(
      box.y >= frame.y - 1 && box.y + box.height <= frame.y + frame.height + 1,
      JSON.stringify([box, frame]),
    );
    await page.context().close();
  });
}

test("a tall window does not scroll the board as a whole", async () => {
  const { page } = await open("recruiter", `/postings/${await posting()}`);
  await page.locator("[data-card]").first().waitFor();
  assert.ok(await page.locator("main").evaluate((m) => m.scrollHeight <= m.clientHeight));
});

test("the focus after closing a drawer that was open at load", async (t) => {
  const id = await posting();
  const [first] = await stages(id);
  const [one, two] = first!.applications.nodes;
  const focused = (page: Page) =>
    page.evaluate(() => {
      const e = document.activeElement!;
      return (
        e.closest("[data-card]")?.getAttribute("data-card") ??
        e.closest("[data-candidate]")?.getAttribute("data-candidate") ??
        (e.id || e.tagName)
      );
    });
  const close = async (page: Page, how: "Escape" | "button") => {
    const drawer = page.locator(".drawer");
    await drawer.locator(".journey").first().waitFor();
    if (how === "Escape") await page.keyboard.press("Escape");
    else await drawer.getByRole("button", { name: "Close", exact: true }).click();
    await drawer.waitFor({ state: "detached" });
  };
  for (const how of ["Escape", "button"] as const) {
    await t.test(`on the board, by ${how}: the candidate's card`, async () => {
      const { page } = await open(
        "recruiter",
        `/postings/${id}?candidate=${two!.candidate.id}&application=${two!.id}`,
      );
      await card(page, two!.id).waitFor();
      await close(page, how);
      assert.equal(await focused(page), two!.id);
      await page.keyboard.press("ArrowUp"); // and the keyboard continues from there
      assert.equal(await focused(page), one!.id);
      await page.context().close();
    });
  }
  await t.test("after going on to the next candidate: the card of the last one shown", async () => {
    const { page } = await open("recruiter", `/postings/${id}`);
    await card(page, one!.id).locator(".card-name").click();
    await page.getByRole("dialog", { name: `Candidate ${one!.candidate.name}` }).waitFor();
    await page.keyboard.press("j");
    await page.getByRole("dialog", { name: `Candidate ${two!.candidate.name}` }).waitFor();
    await close(page, "Escape");
    assert.equal(await focused(page), two!.id);
    await page.context().close();
  });
  await t.test("in the list of candidates: the row", async () => {
    const { page } = await open(
      "recruiter",
      `/candidates?candidate=${one!.candidate.id}&q=${encodeURIComponent(one!.candidate.name)}`,
    );
    await page.locator(`[data-candidate="${one!.candidate.id}"]`).waitFor();
    await close(page, "Escape");
    assert.equal(await focused(page), one!.candidate.id);
    await page.context().close();
  });
  await t.test("on a page that does not show the candidate: the page's content", async () => {
    const { page } = await open("recruiter", `/postings?candidate=${one!.candidate.id}`);
    await page.locator(".posting-row").first().waitFor();
    await close(page, "Escape");
    assert.equal(await focused(page), "main");
    await page.context().close();
  });
  await t.test("the element that opened the drawer gets the focus back", async () => {
    const { page } = await open("recruiter", `/postings/${id}`);
    await card(page, two!.id).locator(".card-name").click();
    await close(page, "Escape");
    assert.equal(await focused(page), two!.id);
    await page.context().close();
  });
});

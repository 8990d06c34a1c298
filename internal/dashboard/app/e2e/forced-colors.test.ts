// Tests of forced colors (high contrast). The browser replaces backgrounds, shadows and tones, so
// each state must be visible by a line, its style or width, or by the system's color pair for
// selected items. The tests compare how two elements are drawn after the browser has replaced the
// colors.
import assert from "node:assert/strict";
import { test } from "node:test";

import type { Locator, Page } from "playwright-core";

import { column, pickUp, stages } from "./board-world.js";
import { accessible, open, posting, useBrowser, type Person } from "./world.js";

useBrowser();

const forced = (person: Person, path: string) => open(person, path, { forcedColors: "active" });

/** Returns how an element is drawn in forced colors, except for its text and its size. */
async function look(element: Locator, pseudo?: string): Promise<Readonly<Record<string, string>>> {
  return element.first().evaluate((e, pseudo) => {
    const style = getComputedStyle(e, pseudo);
    const lines = ["border-top", "border-right", "border-bottom", "border-left", "outline"].map(
      (side): [string, string] => {
        const [width, kind, color] = ["width", "style", "color"].map((part) =>
          style.getPropertyValue(`${side}-${part}`),
        );
        return [side, width === "0px" || kind === "none" ? "none" : `${width} ${kind} ${color}`];
      },
    );
    return Object.fromEntries([
      ...lines,
      ["background", style.backgroundColor],
      ["radius", style.borderTopLeftRadius],
    ]);
  }, pseudo);
}

/** Returns the browser's colors for the page's background and text. */
const system = (page: Page): Promise<Record<"ground" | "text", string>> =>
  page.evaluate(() => {
    const probe = document.createElement("span");
    probe.style.cssText = "forced-color-adjust: none; background: Canvas; color: CanvasText";
    document.body.append(probe);
    const { backgroundColor: ground, color: text } = getComputedStyle(probe);
    probe.remove();
    return { ground, text };
  });

async function differ(what: string, one: Locator, other: Locator): Promise<void> {
  await Promise.all([one.first().waitFor(), other.first().waitFor({ state: "attached" })]);
  assert.notDeepEqual(await look(one), await look(other), what);
}

/** Gives an element other classes, calls a function, and restores its own classes. */
async function as<T>(element: Locator, classes: string, ask: () => Promise<T>): Promise<T> {
  const own = await element.evaluate((e, classes) => {
    const own = e.getAttribute("class") ?? "";
    e.setAttribute("class", classes);
    return own;
  }, classes);
  try {
    return await ask();
  } finally {
    await element.evaluate((e, own) => e.setAttribute("class", own), own);
  }
}

test("the board shows the open card, selected cards, active filters and the drop position", async () => {
  const id = await posting();
  const plan = await stages(id);
  const { page } = await forced("recruiter", `/postings/${id}`);
  const cards = column(page, plan[0]!).locator("[data-card]");
  await cards.nth(3).waitFor();
  const plain = cards.nth(0);

  await cards.nth(1).locator(".card-check").click();
  await differ("a selected card", cards.nth(1), plain);
  await page.getByRole("button", { name: "Clear", exact: true }).click();

  const drop = await pickUp(page, cards.nth(2), column(page, plan[1]!));
  await page.locator(".column.over").waitFor();
  await differ("the column under a dragged card", column(page, plan[1]!), column(page, plan[2]!));
  await page.keyboard.press("Escape");
  await drop();

  await differ(
    "a pressed filter",
    await (async () => {
      const overdue = page.getByRole("button", { name: "Overdue", exact: true });
      await overdue.click();
      return overdue.and(page.locator("[aria-pressed=true]"));
    })(),
    page.getByRole("button", { name: "Tags" }),
  );
  await page.getByRole("button", { name: "Clear filters" }).click();

  await page.getByRole("button", { name: "Sources" }).click();
  await page.keyboard.press("ArrowDown");
  await differ(
    "the item of a menu that the keyboard is at",
    page.locator(".menu-item[data-highlighted]"),
    page.locator(".menu-item:not([data-highlighted])"),
  );
  await page.keyboard.press("Escape");

  await cards.nth(1).locator(".card-name").click();
  await page.locator(".drawer .journey").waitFor();
  await page.locator(".card.open").waitFor();
  await differ(
    "the card whose candidate is open",
    page.locator(".card.open"),
    page.locator(".card:not(.open)"),
  );
  await accessible(page, "the board in forced colors", ["light"]);
});

test("overdue, due soon and in time have different badges on cards", async () => {
  const { page } = await forced("recruiter", `/postings/${await posting()}`);
  const badge = page.locator(".card .badge").first();
  await badge.waitFor();
  const looks = [];
  for (const tone of ["neutral", "warn", "bad", "good"])
    looks.push(JSON.stringify(await as(badge, `badge ${tone}`, () => look(badge))));
  assert.equal(new Set(looks).size, looks.length, looks.join("\n"));
  assert.match(
    await as(badge, "badge bad", () =>
      badge.evaluate((e) => getComputedStyle(e, "::before").content),
    ),
    /!/,
  );
});

test("the connection's dot has a different shape in every state, and never the color of the page", async () => {
  const { page } = await forced("recruiter", "/postings");
  const dot = page.locator(".standing");
  await page.locator(".standing.live").waitFor();
  const { ground, text } = await system(page);
  const looks = [];
  for (const status of ["live", "offline", "connecting"]) {
    const drawn = await as(dot, `standing ${status}`, () => look(dot));
    assert.ok(
      drawn["background"] === text || drawn["border-top"]?.endsWith(text),
      `${status} is drawn: ${JSON.stringify(drawn)}`,
    );
    looks.push(JSON.stringify(drawn));
  }
  assert.notEqual(text, ground);
  assert.equal(new Set(looks).size, looks.length, looks.join("\n"));
});

test("the drawer shows the selected tab and an application's progress", async () => {
  const id = await posting();
  const plan = await stages(id);
  const one = plan[2]!.applications.nodes[0]!;
  const { page } = await forced(
    "recruiter",
    `/postings/${id}?candidate=${one.candidate.id}&application=${one.id}`,
  );
  const tabs = page.locator(".drawer [role=tab]");
  await differ(
    "the chosen tab",
    page.locator(".drawer [role=tab][aria-selected=true]"),
    page.locator(".drawer [role=tab][aria-selected=false]"),
  );
  await tabs.nth(2).click();
  await page
    .locator(".drawer [role=tab][aria-selected=true]")
    .filter({ hasText: "Details" })
    .waitFor();
  await differ("another chosen tab", tabs.nth(2), tabs.nth(0));

  const { ground } = await system(page);
  const steps = page.locator(`[data-application="${one.id}"] .steps span`);
  for (const [i] of plan.entries()) {
    const { background, ...lines } = await look(steps.nth(i));
    assert.equal(
      background !== ground,
      i <= 2,
      `step ${i + 1} is filled if it is reached: ${background}`,
    );
    assert.notEqual(lines["border-top"], "none", `step ${i + 1} is framed`);
  }
  const step = steps.first();
  assert.notEqual(
    (await as(step, "on still", () => look(step)))["background"],
    ground,
    "how far an ended one had come",
  );
  const bar = page.locator(".column-bar span").first();
  assert.notEqual((await look(bar))["background"], ground, "the share that is overdue");
  assert.notEqual((await look(page.locator(".column-bar")))["border-top"], "none");
});

test("lists, settings and the palette show what is selected, and shares", async () => {
  const { page } = await forced("admin", "/postings");
  await page.locator(".posting-row").first().waitFor();
  await differ(
    "the room that is open",
    page.locator(".rail-link[aria-current]"),
    page.locator(".rail-link:not([aria-current])"),
  );
  assert.notEqual(
    (await look(page.locator(".pipeline-part")))["border-left"],
    "none",
    "a stage's share of the pipeline",
  );
  assert.notEqual(
    await page
      .locator(".select")
      .first()
      .evaluate((e) => getComputedStyle(e).appearance),
    "none",
    "a select has its arrow",
  );
  assert.notEqual(
    (await look(page.locator(".posting-row .tag")))["border-top"],
    "none",
    "a tag is framed",
  );
  await page.keyboard.press("Control+k");
  await page.locator(".palette-row").nth(1).waitFor();
  await differ(
    "the entry of the palette",
    page.locator(".palette-row[aria-selected=true]"),
    page.locator(".palette-row[aria-selected=false]"),
  );
  await page.keyboard.press("Escape");
  await page.goto("/settings/people");
  await differ(
    "the section of the settings",
    page.locator(".settings-tabs [aria-current]"),
    page.locator(".settings-tabs a:not([aria-current])"),
  );
  await page.goto("/postings/new");
  await differ(
    "the profile of a new posting",
    page.locator(".choice:has(:checked)"),
    page.locator(".choice:not(:has(:checked))"),
  );
});

test("the drop position of a stage in the plan is a line", async () => {
  const { page } = await forced("recruiter", `/postings/${await posting()}/setup`);
  const stage = page.locator(".plan-stage").nth(1);
  await stage.waitFor();
  await stage.evaluate((e) => e.setAttribute("data-edge", "before"));
  const { ground } = await system(page);
  assert.notEqual((await look(stage, "::before"))["background"], ground);
});

test("the focus is visible on every kind of element that can have it", async () => {
  const { page } = await forced("recruiter", `/postings/${await posting()}`);
  await page.locator("[data-card]").first().waitFor();
  for (let i = 0; i < 14; i++) {
    await page.keyboard.press("Tab");
    const [ring, what] = await page.evaluate(() => {
      const e = document.activeElement!;
      const after = getComputedStyle(e, "::after");
      const seen = [getComputedStyle(e), after].some(
        (s) => s.outlineStyle !== "none" && s.outlineWidth !== "0px",
      );
      return [seen, e.outerHTML.slice(0, 120)];
    });
    assert.ok(ring, String(what));
  }
});

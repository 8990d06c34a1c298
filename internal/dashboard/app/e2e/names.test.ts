// Tests of names that are written from right to left, wherever the dashboard shows what users
// typed. Each name must be isolated, so that it does not reorder the text next to it, and truncated
// at its own end. All typed text here is Hebrew or Arabic and the dashboard's own text is English,
// so a mixture without isolation is found on any page.
import assert from "node:assert/strict";
import { test } from "node:test";

import type { Locator, Page } from "playwright-core";

import { card, column, newPosting } from "./board-world.js";
import { ask, open, url, useBrowser } from "./world.js";

useBrowser();

const name = "דנה לוי";
const arabic = "مريم الأحمد";
const long = "אלישבע־מרים בן־ציון־אפשטיין לבית רוזנבלום־הלברשטאם";

/** Runs a command as the admin. */
async function command<T = unknown>(
  called: string,
  input: Record<string, unknown>,
  select = "",
): Promise<T> {
  const type = `${called.charAt(0).toUpperCase()}${called.slice(1)}Input`;
  const answer = await ask<Record<string, T & { problem: unknown }>>(
    "admin",
    `mutation ($input: ${type}!) { ${called}(input: $input) { ${select} problem { message } } }`,
    { input },
  );
  assert.equal(
    answer[called]!.problem,
    null,
    `${called}: ${JSON.stringify(answer[called]!.problem)}`,
  );
  return answer[called]!;
}

interface World {
  readonly postingId: string;
  readonly stages: readonly { id: string; name: string }[];
  readonly application: string;
  readonly candidate: string;
  readonly longOne: string;
  readonly colleague: string;
}

let made: Promise<World> | undefined;

/**
 * Creates a posting with a plan and team, and candidates, in which every word is written from right
 * to left.
 */
const world = () => (made ??= make());

async function make(): Promise<World> {
  const postingId = await newPosting("מהנדסת תוכנה");
  const version = async () =>
    (
      await ask<{ posting: { version: number } }>(
        "admin",
        "query ($id: ID!) { posting(id: $id) { version } }",
        { id: postingId },
      )
    ).posting.version;
  const { department } = await command<{ department: { id: string } }>(
    "createDepartment",
    { name: "פיתוח" },
    "department { id }",
  );
  const places: string[] = [];
  for (const place of ["תל אביב", "عمّان"])
    places.push(
      (
        await command<{ location: { id: string } }>(
          "createLocation",
          { name: place },
          "location { id }",
        )
      ).location.id,
    );
  const { tag } = await command<{ tag: { id: string } }>(
    "createTag",
    { name: "ותיקה" },
    "tag { id }",
  );
  const other = await command<{ tag: { id: string } }>(
    "createTag",
    { name: "دقيقة" },
    "tag { id }",
  );
  const { source } = await command<{ source: { id: string } }>(
    "createSource",
    { kind: "EVENT", label: "כנס חיפה" },
    "source { id }",
  );
  await command("updatePosting", {
    postingId,
    expectedVersion: await version(),
    departmentId: department.id,
    locationIds: places,
    competencies: [
      { name: "דיוק", kind: "TECHNICAL", mustHave: true },
      { name: "צוות", kind: "TECHNICAL", mustHave: true },
    ],
  });
  const read = async () =>
    (
      await ask<{
        posting: { competencies: { id: string }[]; stages: { id: string; name: string }[] };
      }>(
        "admin",
        "query ($id: ID!) { posting(id: $id) { competencies { id } stages { id name } } }",
        { id: postingId },
      )
    ).posting;
  const { stages: plan, competencies } = await read();
  for (const [i, stage] of plan.entries()) {
    await command("updateStage", {
      stageId: stage.id,
      expectedVersion: await version(),
      name: `${["סינון", "שיחה", "מבחן", "ראיון", "הצעה"][i % 5]} ${"אבגדהו"[i]}`,
      competencyIds: i === 1 ? [competencies[0]!.id] : [],
    });
  }
  const { user } = await command<{ user: { id: string } }>(
    "inviteUser",
    { name: arabic, email: "maryam@example.com", title: "مديرة", role: "MEMBER" },
    "user { id }",
  );
  await command("addHiringTeamMember", { postingId, userId: user.id, role: "INTERVIEWER" });
  const apply = async (candidate: object) =>
    (
      await command<{ application: { id: string; candidate: { id: string } } }>(
        "createApplication",
        { postingId, candidate, sourceId: source.id },
        "application { id candidate { id } }",
      )
    ).application;
  const one = await apply({ name, headline: "מפתחת בכירה", city: "חיפה", summary: "שלום.\nعربي." });
  const two = await apply({ name: long, headline: long });
  const { stages } = await read();
  await command("tagCandidate", {
    candidateId: one.candidate.id,
    addTagIds: [tag.id, other.tag.id],
  });
  await command("addComment", { applicationId: one.id, body: "נראית מצוין!\nممتازة." });
  await command("assignInterviewers", { applicationId: one.id, addUserIds: [user.id] });
  await command("moveApplication", {
    applicationId: one.id,
    toStageId: stages[1]!.id,
    expectedVersion: await versionOf(one.id),
  });
  const form = new FormData();
  form.append(
    "operations",
    JSON.stringify({
      query:
        "mutation ($input: AddDocumentInput!) { addDocument(input: $input) { problem { message } } }",
      variables: { input: { candidateId: one.candidate.id, kind: "RESUME", file: null } },
    }),
  );
  form.append("map", JSON.stringify({ 0: ["variables.input.file"] }));
  form.append("0", new File(["קורות חיים"], "קורות.txt", { type: "text/plain" }));
  const uploaded = await fetch(new URL("/graphql", url), {
    method: "POST",
    body: form,
    headers: { "graphql-require-preflight": "1", authorization: "Bearer demo-admin" },
  });
  assert.equal(
    ((await uploaded.json()) as { data: { addDocument: { problem: unknown } } }).data.addDocument
      .problem,
    null,
  );
  return {
    postingId,
    stages,
    application: one.id,
    candidate: one.candidate.id,
    longOne: two.id,
    colleague: user.id,
  };
}

async function versionOf(applicationId: string): Promise<number> {
  return (
    await ask<{ application: { version: number } }>(
      "admin",
      "query ($id: ID!) { application(id: $id) { version } }",
      { id: applicationId },
    )
  ).application.version;
}

/** Returns the right-to-left text of a page that is not isolated from other text. */
const mixed = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const rightToLeft = /[\u0590-\u08ff]/;
    const letters = /[A-Za-z]/;
    /** Returns the text outside isolating characters. */
    const bare = (text: string): string => {
      let open = 0;
      return [...text]
        .filter((c) =>
          c === "\u2068" ? (open++, false) : c === "\u2069" ? (open--, false) : open === 0,
        )
        .join("");
    };
    const found: string[] = [];
    const walk = document.createTreeWalker(
      document.body,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    );
    for (let node: Node | null = walk.currentNode; node; node = walk.nextNode()) {
      if (node instanceof Element) {
        for (const attribute of ["aria-label", "title", "placeholder", "alt"]) {
          const words = node.getAttribute(attribute) ?? "";
          if (rightToLeft.test(bare(words)) && letters.test(words))
            found.push(`${attribute}: ${words}`);
        }
        continue;
      }
      const words = bare(node.textContent ?? "");
      if (!rightToLeft.test(words)) continue;
      const element = node.parentElement!;
      const isolated =
        element.closest("bdi, [dir=auto]") ??
        (element instanceof HTMLOptionElement &&
        getComputedStyle(element).unicodeBidi === "plaintext"
          ? element
          : null);
      // A file name's extension belongs to the name.
      if (!isolated) found.push(`${element.tagName}.${element.className}: ${node.textContent}`);
      else if (letters.test(bare(isolated.textContent ?? "").replace(/\.[a-z]{2,5}$/, "")))
        found.push(`with English: ${isolated.textContent}`);
    }
    return [...new Set(found)];
  });

async function isolated(page: Page, what: string): Promise<void> {
  assert.deepEqual(await mixed(page), [], what);
}

/** Returns the left and right edges of a piece of text, found by the text around it. */
async function drawn(element: Locator, piece: string): Promise<{ left: number; right: number }> {
  return element.evaluate((root, piece) => {
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const at = node.textContent!.indexOf(piece);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + piece.length);
      const { left, right } = range.getBoundingClientRect();
      return { left, right };
    }
    throw new Error(`${piece} is not in ${root.textContent}`);
  }, piece);
}

/** Asserts that pieces of text are drawn from left to right in this order. */
async function inOrder(element: Locator, ...pieces: string[]): Promise<void> {
  await element.waitFor();
  const places = await Promise.all(pieces.map((piece) => drawn(element, piece)));
  for (const [i, place] of places.entries()) {
    if (i > 0)
      assert.ok(
        places[i - 1]!.right <= place.left + 1,
        `${pieces[i - 1]} before ${pieces[i]}: ${JSON.stringify(places)}`,
      );
  }
}

const rooms: readonly (readonly [string, string])[] = [
  ["/postings", ".posting-row bdi:text('מהנדסת')"],
  ["/postings/:posting", "[data-card] >> nth=1"],
  ["/postings/:posting/setup", ".plan-stage"],
  ["/candidates", `.person-row bdi:text('${name}')`],
  ["/activity", "[data-event]"],
  ["/activity?posting=:posting", "[data-event]"],
  ["/settings/people", `.account-row bdi:text('${arabic}')`],
  ["/settings/machines", "h1"],
  ["/settings/audit", ".audit tbody tr"],
  ["/account", ".entries li"],
];

for (const [path, there] of rooms) {
  test(`${path}: typed text is isolated from the page's own text`, async () => {
    const { postingId } = await world();
    const { page } = await open("admin", path.replace(":posting", postingId));
    await page.locator(there).first().waitFor();
    await isolated(page, path);
    await page.context().close();
  });
}

test("text in the drawer, its tabs, menus, dialogs and messages is isolated", async () => {
  const { postingId, application, candidate, stages } = await world();
  const { page } = await open(
    "admin",
    `/postings/${postingId}?candidate=${candidate}&application=${application}`,
  );
  const drawer = page.locator(".drawer");
  await drawer.locator(".journey").waitFor();
  await drawer.locator(".happening").first().waitFor();
  await drawer.locator(".preview-text").waitFor();
  await isolated(page, "timeline");
  for (const tab of ["Comments", "Details", "Documents"]) {
    await drawer.getByRole("tab", { name: tab }).click();
    await isolated(page, tab);
  }
  await drawer.getByRole("tab", { name: "Timeline" }).click();
  for (const button of ["Reject…", "Withdraw…", "Transfer…", "Hire…"]) {
    await drawer.getByRole("button", { name: button }).click();
    await page.locator(".dialog").waitFor();
    await isolated(page, button);
    await page.keyboard.press("Escape");
    await page.locator(".dialog").waitFor({ state: "detached" });
  }
  await drawer.getByRole("button", { name: "Move to" }).click();
  await page.getByRole("menuitem").first().waitFor();
  await isolated(page, "menu");
  await page.getByRole("menuitem", { name: stages[2]!.name }).click();
  const toast = page.locator(".toast-title").filter({ hasText: "moved to" });
  await inOrder(toast, name, " moved to ", stages[2]!.name);
  await isolated(page, "toast");
});

test("sentences with names keep their order", async () => {
  const { postingId, application, candidate, stages, colleague } = await world();
  const { page } = await open("admin", `/activity?posting=${postingId}`);
  const moved = page
    .locator(".happening p")
    .filter({ hasText: /\bmoved\b/ })
    .last();
  await inOrder(moved, name, " from ", stages[0]!.name, " to ", stages[1]!.name);
  await inOrder(
    page.locator(".happening p").filter({ hasText: "added" }).filter({ hasText: name }).last(),
    "added ",
    name,
    " in ",
  );

  await page.goto(`/candidates?candidate=${candidate}&application=${application}`);
  const row = page.locator(".person-row").filter({ hasText: name });
  await inOrder(row.locator(".stations span").first(), "מהנדסת תוכנה", " · ");
  const facts = page.locator(".drawer .journey-facts");
  await inOrder(facts.locator("span").nth(1), "Applied ", " · source: ", "כנס חיפה");
  await inOrder(
    facts.locator("span").filter({ hasText: "Interviewed" }),
    "Interviewed by ",
    arabic,
  );

  await page.goto(`/postings`);
  const posting = page.locator(".posting-row").filter({ hasText: "מהנדסת תוכנה" });
  await inOrder(posting.locator(".row-sub span").last(), "פיתוח", " · ", "תל אביב", "عمّان");
  const team = await posting.locator(".faces").getAttribute("aria-label");
  assert.ok(team!.includes(`\u2068${arabic}\u2069`), team!);

  await page.goto("/settings/people");
  assert.equal(
    await page
      .locator(".account-row")
      .filter({ hasText: arabic })
      .locator("bdi")
      .filter({ hasText: arabic })
      .first()
      .evaluate((e) => getComputedStyle(e).direction),
    "rtl",
  );
  assert.ok(colleague);
});

test("a card truncates a long name at the name's end, and its lines are aligned as on other cards", async () => {
  const { postingId, stages, longOne } = await world();
  const { page } = await open("recruiter", `/postings/${postingId}`);
  const shown = column(page, stages[0]!)
    .locator(".card")
    .filter({ has: page.locator(`[dir=auto]:text-is('${long}')`) })
    .first();
  await shown.waitFor();
  for (const line of [
    card(page, longOne).locator(".card-name"),
    card(page, longOne).locator(".card-headline"),
  ]) {
    const { direction, textAlign, first, last, box } = await line.evaluate((e) => {
      const text = e.firstChild!;
      const at = (from: number) => {
        const range = document.createRange();
        range.setStart(text, from);
        range.setEnd(text, from + 1);
        return range.getBoundingClientRect().toJSON() as DOMRect;
      };
      const { direction, textAlign } = getComputedStyle(e);
      return {
        direction,
        textAlign,
        first: at(0),
        last: at(text.textContent!.length - 1),
        box: e.getBoundingClientRect().toJSON() as DOMRect,
      };
    });
    assert.equal(direction, "rtl");
    assert.ok(
      first.right <= box.right + 1 && first.left >= box.left,
      "its beginning is seen, at the right",
    );
    if ((await line.evaluate((e) => getComputedStyle(e).whiteSpace)) !== "nowrap") continue;
    assert.equal(textAlign, "left");
    assert.ok(last.left < first.left, "its end is to the left");
  }
});

test("fields take the direction of the typed text", async () => {
  const { page } = await open("admin", "/candidates");
  const fields = [page.getByLabel("Search by name")];
  await page.getByRole("button", { name: "Add candidate" }).click();
  const dialog = page.getByRole("dialog", { name: "Add a candidate" });
  await dialog.getByLabel("Name").waitFor();
  fields.push(dialog.getByLabel("Name"), dialog.getByLabel("Headline"));
  await dialog.getByLabel("Name").fill(name);
  await dialog.getByLabel("Headline").fill("Developer");
  assert.deepEqual(
    await Promise.all(fields.slice(1).map((f) => f.evaluate((e) => getComputedStyle(e).direction))),
    ["rtl", "ltr"],
  );
  const without = await page.evaluate(() =>
    [
      ...document.querySelectorAll(
        "textarea, input:not([type=checkbox], [type=radio], [type=file], [aria-hidden])",
      ),
    ]
      .filter((e) => e.getAttribute("dir") !== "auto")
      .map((e) => e.outerHTML),
  );
  assert.deepEqual(without, []);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  const box = page.getByRole("combobox", { name: "Go to anything" });
  await box.fill(name);
  await page.locator(".palette-row").filter({ hasText: name }).first().waitFor();
  assert.equal(await box.evaluate((e) => getComputedStyle(e).direction), "rtl");
  await isolated(page, "palette");
  await box.fill(`${name} איננה`);
  await inOrder(page.locator(".palette-none"), "Nothing matches “", "איננה");
});

test("initials are whole characters", async () => {
  const { page } = await open("admin", "/candidates?q=" + encodeURIComponent(name));
  const row = page.locator(".person-row").filter({ hasText: name });
  await row.waitFor();
  assert.equal(await row.locator(".avatar").textContent(), "דל");
});

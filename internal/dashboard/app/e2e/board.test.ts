import assert from "node:assert/strict";
import { test } from "node:test";

import type { Page } from "playwright-core";

import { card, column, drag, move, place, stages, type Stage } from "./board-world.js";
import { accessible, ask, fits, open, phone, posting, useBrowser } from "./world.js";

useBrowser();

const shown = async (page: Page, stage: Stage) =>
  Number(await column(page, stage).locator(".column-head .badge").textContent());

async function board(
  person: "recruiter" | "lead" | "interviewer" | "admin",
  options = {},
): Promise<{ page: Page; id: string; expectErrors: (pattern: RegExp) => void }> {
  const id = await posting();
  const window = await open(person, `/postings/${id}`, options);
  await window.page.locator("[data-card]").first().waitFor();
  return { page: window.page, id, expectErrors: window.expectErrors };
}

/** Waits until the server has a state. */
async function until(true_: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await true_())) {
    assert.ok(Date.now() < end, `waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test("one click enters the demo, and signing out leaves it", async () => {
  const { page, expectErrors } = await open(null, "/");
  expectErrors(/401/);
  const lead = page.getByRole("button", { name: /Enter as Leila Haddad/ });
  await lead.waitFor();
  await accessible(page, "sign-in");
  await lead.click();
  await page.getByRole("navigation", { name: "Main" }).waitFor();
  await page.getByRole("button", { name: "Account of Leila Haddad" }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await page.getByRole("heading", { name: "Try the demo company" }).waitFor();
});

test("a wrong password shows an error", async () => {
  const { page, expectErrors } = await open(null, "/");
  expectErrors(/401|429/);
  await page.getByLabel("E-mail address").fill("nobody@example.com");
  await page.getByLabel("Password").fill("not the right one");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("alert").waitFor();
});

test("columns show the server's counts and cards", async () => {
  const { page, id } = await board("recruiter");
  for (const stage of await stages(id)) {
    assert.equal(await shown(page, stage), stage.applications.totalCount, stage.name);
    await column(page, stage).getByRole("heading", { name: stage.name }).waitFor();
  }
  await accessible(page, "the board");
});

test("a card that is dragged is moved", async () => {
  const { page, id } = await board("recruiter");
  const [first, second] = await stages(id);
  const moved = first!.applications.nodes[0]!;
  await drag(page, card(page, moved.id), column(page, second!));
  await column(page, second!).locator(`[data-card="${moved.id}"]:not(.waiting)`).waitFor();
  assert.equal((await place(moved.id)).stage.id, second!.id);
  await until(
    async () => (await shown(page, first!)) === first!.applications.totalCount - 1,
    "the counts follow",
  );
});

test("the board works with the keyboard alone", async () => {
  const { page, id } = await board("recruiter");
  const [first, second] = await stages(id);
  const moved = first!.applications.nodes[1]!;
  const names = (name: string) => page.getByRole("button", { name: new RegExp(`^${name},`) });
  await names(first!.applications.nodes[0]!.candidate.name).first().focus();
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction(
    (id) => document.activeElement?.closest("[data-column]")?.getAttribute("data-column") === id,
    second!.id,
  );
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowDown");
  await page.waitForFunction(
    (id) => document.activeElement?.closest("[data-card]")?.getAttribute("data-card") === id,
    moved.id,
  );
  await page.keyboard.press("m");
  await page.getByRole("menuitem", { name: second!.name }).waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "menuitem");
  await page.keyboard.press("Enter"); // the first stage in the list
  await column(page, second!).locator(`[data-card="${moved.id}"]:not(.waiting)`).waitFor();
  assert.equal((await place(moved.id)).stage.id, second!.id);
  await page
    .getByRole("status")
    .filter({ hasText: `${moved.candidate.name} moved to ${second!.name}` })
    .waitFor({ state: "attached" });
  // the next card is in the moved card's place and has the focus
  await page.waitForFunction(
    (stage) =>
      document.activeElement?.closest("[data-column]")?.getAttribute("data-column") === stage,
    first!.id,
  );
  await page.keyboard.press("Enter");
  await page.getByRole("dialog", { name: /^Candidate / }).waitFor();
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => document.activeElement?.closest("[data-card]") !== null);
});

test("users who may not move cards get no commands to move them", async () => {
  const window = await open("interviewer", `/postings/${await posting()}`);
  const { page } = window;
  await page.locator("[data-card]").first().click();
  const drawer = page.getByRole("dialog", { name: /^Candidate / });
  await drawer.locator("[data-application]").first().waitFor();
  assert.equal(
    await drawer.getByRole("button", { name: /^(Move to|Reject|Hire|Transfer|Withdraw)/ }).count(),
    0,
  );
  assert.equal(await page.getByRole("button", { name: "Add candidate" }).count(), 0);
});

test("search and filters narrow the board and are kept in the address", async () => {
  const { page, id } = await board("recruiter");
  const [first] = await stages(id);
  const wanted = first!.applications.nodes[2]!;
  await page.getByRole("searchbox", { name: "Search this board" }).fill(wanted.candidate.name);
  await page.waitForURL((at) => at.searchParams.get("q") === wanted.candidate.name);
  await card(page, wanted.id).waitFor();
  await card(page, first!.applications.nodes[0]!.id).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Clear filters" }).click();
  await card(page, first!.applications.nodes[0]!.id).waitFor();
  await page.getByRole("button", { name: "Overdue", exact: true }).click();
  await page.waitForURL((at) => at.searchParams.get("overdue") === "1");
  await page.locator(".card .badge.bad").first().waitFor();
  await until(
    async () => (await page.locator(".card .badge.neutral").count()) === 0,
    "only overdue cards are left",
  );
});

test("several cards are moved at once, each with its own result", async () => {
  const { page, id } = await board("recruiter");
  const [first, second] = await stages(id);
  const some = first!.applications.nodes.slice(0, 3);
  for (const c of some) await card(page, c.id).getByRole("checkbox").check();
  const bar = page.getByRole("toolbar", { name: "3 selected" });
  await bar.getByRole("button", { name: "Move to" }).click();
  await page.getByRole("menuitem", { name: second!.name }).click();
  await page.getByText(`3 candidates moved to ${second!.name}`).waitFor();
  for (const c of some) assert.equal((await place(c.id)).stage.id, second!.id);
  await page.getByRole("button", { name: "Details" }).click();
  const answers = page.getByRole("dialog", { name: "Results" });
  for (const c of some) await answers.getByText(c.candidate.name).waitFor();
  await accessible(page, "the answers of a bulk move");
});

test("rejecting asks for a reason", async () => {
  const { page, id } = await board("recruiter");
  const [first] = await stages(id);
  const out = first!.applications.nodes[0]!;
  await card(page, out.id).locator(".card-name").focus();
  await page.keyboard.press("r");
  const dialog = page.getByRole("dialog", { name: `Reject ${out.candidate.name}` });
  assert.ok(await dialog.getByRole("button", { name: "Reject", exact: true }).isDisabled());
  await dialog.getByLabel("Reason").selectOption({ index: 1 });
  await accessible(page, "rejecting");
  await dialog.getByRole("button", { name: "Reject", exact: true }).click();
  await card(page, out.id).waitFor({ state: "detached" });
  await page.getByText(`${out.candidate.name} rejected`).first().waitFor();
  assert.equal((await place(out.id)).status, "REJECTED");
});

test("a conflict shows which colleague moved the card, where and when", async () => {
  const { page, id } = await board("recruiter");
  const plan = await stages(id);
  const contested = plan[0]!.applications.nodes[0]!;
  // The page's move is held back until a colleague has moved the card, and so is its stream, as on
  // a slow network.
  let release = () => {};
  const others = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/graphql", async (route) => {
    if (route.request().postData()?.includes("moveApplication(")) await others;
    await route.continue();
  });
  await card(page, contested.id).locator(".card-name").focus();
  await page.keyboard.press("m");
  await page.getByRole("menuitem", { name: plan[1]!.name }).click();
  await column(page, plan[1]!).locator(`[data-card="${contested.id}"].waiting`).waitFor(); // shown before the server confirms it
  await move("lead", contested.id, plan[2]!.id);
  release();
  const told = page.locator(".toast.bad", { hasText: contested.candidate.name });
  await told.getByText(`Leila Haddad moved them to ${plan[2]!.name} just now.`).waitFor();
  await column(page, plan[2]!).locator(`[data-card="${contested.id}"]:not(.waiting)`).waitFor();
  await told.getByRole("button", { name: `Move to ${plan[1]!.name} anyway` }).click();
  await column(page, plan[1]!).locator(`[data-card="${contested.id}"]:not(.waiting)`).waitFor();
  assert.equal((await place(contested.id)).stage.id, plan[1]!.id);
});

test("the candidate drawer: comment, tag, move, and the résumé next to it", async () => {
  const id = await posting();
  const query =
    "query ($id: ID!) { posting(id: $id) { applications(filter: {status: [ACTIVE]}, first: 60) { nodes { id candidate { id name documents { id mediaType } } } } } }";
  const { posting: found } = await ask<{
    posting: {
      applications: {
        nodes: {
          id: string;
          candidate: { id: string; name: string; documents: { mediaType: string }[] };
        }[];
      };
    };
  }>("recruiter", query, { id });
  const one = found.applications.nodes.find((a) =>
    a.candidate.documents.some((d) => d.mediaType === "application/pdf"),
  )!;
  const { page } = await open(
    "recruiter",
    `/postings/${id}?candidate=${one.candidate.id}&application=${one.id}`,
  );
  const drawer = page.getByRole("dialog", { name: `Candidate ${one.candidate.name}` });
  await drawer.getByTitle(/^Preview of /).waitFor();
  await drawer.getByRole("tab", { name: /Comments/ }).click();
  await drawer.getByLabel("Visible to").selectOption("RECRUITERS");
  await drawer.getByRole("textbox").fill("Knows ports from the inside.");
  await drawer.getByRole("button", { name: "Comment", exact: true }).click();
  await drawer.locator(".comments").getByText("Knows ports from the inside.").waitFor();
  await drawer.locator(".comments").getByText("Recruiters").waitFor();
  await accessible(page, "the drawer");
  await drawer.getByRole("button", { name: "Add tag", exact: true }).click();
  const tag = page.getByRole("menuitemcheckbox", { checked: false }).first();
  const name = (await tag.textContent())!;
  await tag.click();
  await page.keyboard.press("Escape");
  await drawer.locator(".profile-tags").getByText(name, { exact: true }).waitFor();
  await drawer.getByRole("tab", { name: "Details" }).click();
  await accessible(page, "the drawer's details");
  await page.keyboard.press("Escape");
  await drawer.waitFor({ state: "detached" });
});

test("adding a candidate shows possible duplicates first", async () => {
  const { page, id } = await board("recruiter");
  const [first] = await stages(id);
  const known = first!.applications.nodes[0]!.candidate.name;
  await page.getByRole("button", { name: "Add candidate" }).click();
  const dialog = page.getByRole("dialog", { name: "Add a candidate" });
  await dialog.getByLabel("Name", { exact: true }).fill(known);
  await dialog.getByText(/look similar/).waitFor();
  await accessible(page, "adding somebody");
  await dialog.getByLabel("Name", { exact: true }).fill("Wilhelmina Stavanger");
  await dialog.getByLabel("E-mail address").fill("wilhelmina@example.com");
  await dialog.getByLabel("Résumé").setInputFiles({
    name: "resume.txt",
    mimeType: "text/plain",
    buffer: Buffer.from(
      "Built cranes, then their software.\n\xce\xef\xfb\xf2 \xf0\xe0\xe1\xee\xf2\xfb: \xef\xf0\xee\xe3\xf0\xe0\xec\xec\xe8\xf1\xf2 \xea\xf0\xe0\xed\xee\xe2, \xef\xff\xf2\xfc \xeb\xe5\xf2 \xe2 \xef\xee\xf0\xf2\xf3.\n",
      "latin1",
    ),
  }); // in windows-1251
  await dialog.getByRole("button", { name: "Add", exact: true }).click();
  await page.locator("[data-card]", { hasText: "Wilhelmina Stavanger" }).waitFor();
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await page.getByText("Built cranes, then their software.").first().waitFor();
  await page.getByText("Опыт работы: программист кранов, пять лет в порту.").first().waitFor();
});

test("the palette goes to candidates and postings", async () => {
  const { page, id } = await board("lead");
  const [first] = await stages(id);
  const somebody = first!.applications.nodes[0]!.candidate;
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("combobox", { name: "Go to anything" }).fill(somebody.name);
  await page
    .getByRole("option", { name: new RegExp(somebody.name) })
    .first()
    .waitFor();
  await accessible(page, "the palette");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog", { name: `Candidate ${somebody.name}` }).waitFor();
});

test("the board works on a phone", async () => {
  const { page, id } = await board("recruiter", {
    viewport: phone,
    hasTouch: true,
    isMobile: true,
  });
  await fits(page, "the board");
  const [first, second] = await stages(id);
  const moved = first!.applications.nodes[0]!;
  await card(page, moved.id)
    .getByRole("button", { name: /^Actions for/ })
    .tap();
  await page.getByRole("menuitem", { name: second!.name }).tap();
  await until(async () => (await place(moved.id)).stage.id === second!.id, "the move");
  await accessible(page, "the board on a phone");
  await page.locator("[data-card] .card-name").first().tap();
  await page
    .getByRole("dialog", { name: /^Candidate / })
    .locator("[data-application]")
    .first()
    .waitFor();
  await fits(page, "the drawer");
  await accessible(page, "the drawer on a phone");
});

test("a page that does not exist shows an error", async () => {
  const { page } = await open("recruiter", "/postings/pst_00000000000000000000000000");
  await page.getByText("Posting not found").waitFor();
});

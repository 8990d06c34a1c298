import assert from "node:assert/strict";
import { test } from "node:test";

import { newPosting } from "./board-world.js";
import { ask, open, posting, useBrowser } from "./world.js";

useBrowser();

interface Setup {
  version: number;
  status: string;
  stages: {
    name: string;
    kind: string;
    applicationCount: number;
    competencies: { name: string }[];
  }[];
  planGaps: { name: string }[];
  hiringTeam: { role: string; user: { name: string } }[];
  openings: { status: string }[];
}

async function setupOf(id: string): Promise<Setup> {
  const query = `query ($id: ID!) { posting(id: $id) { version status stages { name kind applicationCount competencies { name } } planGaps { name }
    hiringTeam { role user { name } } openings { status } } }`;
  return (await ask<{ posting: Setup }>("recruiter", query, { id })).posting;
}

/** Waits until the server has a state that the page does not show. */
async function until(id: string, holds: (s: Setup) => boolean): Promise<Setup> {
  for (const end = Date.now() + 15_000; ;) {
    const s = await setupOf(id);
    if (holds(s)) return s;
    assert.ok(Date.now() < end, JSON.stringify(s));
  }
}

test("the list shows the number of candidates by stage, and narrows while the user types", async () => {
  const { page } = await open("recruiter", "/postings");
  const list = page.getByRole("list", { name: "Postings" });
  const row = list.getByRole("listitem").filter({ hasText: "Lead Software Developer" });
  const { stages } = await setupOf(await posting());
  await row.getByText(`${stages.reduce((sum, s) => sum + s.applicationCount, 0)} active`).waitFor();
  const bar = await row.getByRole("img", { name: /^In the pipeline:/ }).getAttribute("aria-label");
  for (const s of stages.filter((s) => s.applicationCount > 0))
    assert.ok(bar?.includes(`${s.name} ${s.applicationCount}`), bar ?? "");
  await page.getByRole("searchbox", { name: "Search postings by title" }).fill("lead soft");
  await page.waitForFunction(() => document.querySelectorAll(".posting-row").length === 1);
  await page.getByRole("searchbox", { name: "Search postings by title" }).fill("zzzz");
  await page.getByText("No matching postings").waitFor();
  await page.getByRole("button", { name: "Clear filters" }).click();
  await page.getByLabel("Status", { exact: true }).selectOption({ label: "All" });
  await list.getByText("Closed", { exact: true }).first().waitFor();
  await row.getByRole("link", { name: "Lead Software Developer" }).click();
  await page.waitForURL(/\/postings\/pst_/);
});

test("a posting is created from a role profile, and its plan, team and openings are edited by mouse and keyboard", async () => {
  const { page } = await open("recruiter", "/postings/new");
  await page.getByRole("radio", { name: /^Lead Software Developer/ }).check();
  await page.getByLabel("Title").fill("Lead for the terminals");
  await page.getByText("Every must-have competency is assessed.").waitFor();
  await page.getByRole("button", { name: "Create draft" }).click();
  await page.waitForURL(/\/postings\/pst_[^/]+\/setup/);
  const id = /pst_[^/]+/.exec(page.url())![0];
  await page.getByRole("heading", { name: "Lead for the terminals" }).waitFor();
  const { version, stages } = await setupOf(id);
  const before = stages.map((s) => s.name);

  // The response to the mouse's change arrives only after the keyboard's change.
  let release = () => {};
  const gone = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/graphql", async (route) => {
    if (route.request().postData()?.includes("reorderStages")) await gone;
    await route.continue();
  });

  // With the mouse: moves the third stage above the first.
  const grips = page.locator(".grip");
  const from = (await grips.nth(2).boundingBox())!;
  const to = (await page.locator(".plan-stage").first().boundingBox())!;
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, from.y - 12, { steps: 4 });
  await page.mouse.move(to.x + 60, to.y + 6, { steps: 12 });
  await page.mouse.up();

  // With the keyboard: moves it back.
  await page.locator(".plan-stage").first().getByText(before[2]!, { exact: true }).waitFor();
  await grips.first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.locator(".plan-stage").nth(2).getByText(before[2]!, { exact: true }).waitFor();
  release();
  await until(
    id,
    (s) => s.version === version + 2 && s.stages.every((stage, i) => stage.name === before[i]),
  );

  // Removing a stage that assesses a competency leaves a gap.
  const last = before.findIndex((name) => /code review/i.test(name));
  const { competencies } = (await setupOf(id)).stages[last]!;
  await page.getByRole("button", { name: `Edit ${before[last]}` }).click();
  const dialog = page.getByRole("dialog");
  for (const c of competencies) await dialog.getByLabel(c.name).uncheck();
  await dialog.getByRole("button", { name: "Save" }).click();
  const { planGaps } = await until(id, (s) => s.planGaps.length > 0);
  await page.getByText("Not assessed in any stage").first().waitFor();
  await page.getByRole("button", { name: `Assess in… ${planGaps[0]!.name}` }).click();
  await page.getByRole("menuitemcheckbox", { name: before[last]! }).click();
  await until(id, (s) => !s.planGaps.some((g) => g.name === planGaps[0]!.name));
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Add member" }).click();
  await dialog.getByLabel("Role").selectOption("HIRING_LEAD");
  await dialog.getByLabel("Colleague").fill("Leila");
  await dialog.getByRole("button", { name: "Add Leila Haddad" }).click();
  await until(id, (s) =>
    s.hiringTeam.some((m) => m.user.name === "Leila Haddad" && m.role === "HIRING_LEAD"),
  );
  await page.getByRole("button", { name: "Add an opening" }).click();
  await until(id, (s) => s.openings.length === 2);

  await page.getByRole("button", { name: "Open", exact: true }).click();
  const anyway = page.getByRole("button", { name: "Open anyway" });
  if ((await setupOf(id)).planGaps.length > 0) await anyway.click();
  await until(id, (s) => s.status === "OPEN");
  await page.getByRole("button", { name: "Put on hold" }).click();
  await page.getByRole("button", { name: "Resume" }).waitFor();
});

test("a new stage goes before the offer, or where the user chooses", async () => {
  const id = await newPosting("Welder with a long plan");
  const { stages } = await setupOf(id);
  const before = stages.map((s) => s.name);
  const offer = stages.findIndex((s) => s.kind === "OFFER");
  assert.ok(offer > 0, "the usual plan has an offer stage");
  const { page } = await open("recruiter", `/postings/${id}/setup`);
  const dialog = page.getByRole("dialog", { name: "Add a stage" });
  const add = async (name: string, choose: () => Promise<unknown>) => {
    await page.getByRole("button", { name: "Add a stage" }).click();
    await dialog.getByLabel("Name", { exact: true }).fill(name);
    await choose();
    await dialog.getByRole("button", { name: "Add", exact: true }).click();
    await dialog.waitFor({ state: "detached" });
    await page.locator(".plan-stage").getByText(name, { exact: true }).waitFor();
    return (await setupOf(id)).stages.map((s) => s.name);
  };
  const place = dialog.getByLabel("Position in the plan");
  const shown = () => place.evaluate((s: HTMLSelectElement) => s.selectedOptions[0]?.text);
  const one = await add("Second talk", async () =>
    assert.equal(await shown(), `Before ${before[offer]}`),
  );
  assert.deepEqual(one, before.toSpliced(offer, 0, "Second talk"));
  const two = await add("Counteroffer", async () => {
    await dialog.getByLabel("Kind", { exact: true }).selectOption("OFFER");
    assert.equal(await shown(), "At the end");
  });
  assert.deepEqual(two, [...one, "Counteroffer"]);
  const three = await add("Knock-out questions", () =>
    place.selectOption({ label: `Before ${before[0]}` }),
  );
  assert.deepEqual(three, ["Knock-out questions", ...two]);
});

test("removing a stage with applications asks where they go", async () => {
  const id = await posting();
  const { page } = await open("lead", `/postings/${id}/setup`);
  const { stages } = await setupOf(id);
  await page.getByRole("button", { name: `Remove ${stages[1]!.name} from the plan` }).click();
  await page.getByLabel(/Move its .* to/).selectOption({ label: stages[0]!.name });
  await page.getByRole("button", { name: "Remove", exact: true }).click();
  const after = await until(id, (s) => s.stages.length === stages.length - 1);
  assert.equal(
    after.stages[0]!.applicationCount,
    stages[0]!.applicationCount + stages[1]!.applicationCount,
  );
});

test("users who may not change a posting see it without the commands", async () => {
  const id = await posting();
  const { page } = await open("interviewer", `/postings/${id}/setup`);
  await page.getByText("You can view this setup").waitFor();
  assert.equal(
    await page
      .getByRole("button", {
        name: /Add a stage|Put on hold|Close…|Add member|Add an opening|Edit details/,
      })
      .count(),
    0,
  );
  assert.equal(await page.locator(".grip").count(), 0);
});

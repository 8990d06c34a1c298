// The screenshots of the README. `make screenshots` runs this with a new demo company.
import { test } from "node:test";

import { ask, open, posting, useBrowser, type Window } from "./world.js";

useBrowser();

const out = process.env["SCREENSHOTS"];
if (!out) throw new Error("SCREENSHOTS names the directory for the pictures");

const size = { width: 1180, height: 640 };

async function shoot(name: string, { page }: Window): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `${out}/${name}.png`, animations: "disabled", caret: "hide" });
}

test("the board", async () => {
  const window = await open("recruiter", `/postings/${await posting()}`, {
    viewport: size,
    colorScheme: "light",
  });
  await window.page.locator("[data-card]").nth(8).waitFor();
  await shoot("board", window);
});

test("a candidate beside it", async () => {
  const id = await posting();
  const { posting: board } = await ask<{
    posting: {
      stages: { applications: { nodes: { candidate: { id: string; documents: unknown[] } }[] } }[];
    };
  }>(
    "recruiter",
    "query ($id: ID!) { posting(id: $id) { stages { applications(filter: {status: [ACTIVE]}, first: 20) { nodes { candidate { id documents { id } } } } } } }",
    { id },
  );
  const candidate = board.stages
    .slice(2)
    .flatMap((s) => s.applications.nodes)
    .find((a) => a.candidate.documents.length > 0)!.candidate;
  const window = await open("recruiter", `/postings/${id}?candidate=${candidate.id}`, {
    viewport: size,
    colorScheme: "dark",
  });
  const drawer = window.page.getByRole("dialog");
  await drawer.getByRole("tab").first().waitFor();
  await window.page.locator("[data-card]").nth(8).waitFor();
  await window.page.waitForLoadState("networkidle");
  await window.page.waitForTimeout(4000); // the browser's PDF viewer does not report when it has finished
  await shoot("candidate", window);
});

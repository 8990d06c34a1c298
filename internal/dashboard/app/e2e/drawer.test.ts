import assert from "node:assert/strict";
import { test } from "node:test";

import { place, stages } from "./board-world.js";
import { accessible, ask, fits, open, posting, useBrowser } from "./world.js";

useBrowser();

test("every decision about an application can be made in the drawer", async () => {
  const id = await posting();
  const plan = await stages(id);
  const [one, other] = plan[0]!.applications.nodes;
  const { page } = await open(
    "recruiter",
    `/postings/${id}?candidate=${one!.candidate.id}&application=${one!.id}`,
  );
  const drawer = page.getByRole("dialog", { name: `Candidate ${one!.candidate.name}` });
  const journey = drawer.locator(`[data-application="${one!.id}"]`);
  const dialog = (name: string) => page.getByRole("dialog", { name });
  const offered = async () =>
    (await journey.locator(".journey-acts button").allTextContents()).map((words) => words.trim());
  await journey.waitFor();
  assert.deepEqual(await offered(), ["Move to", "Hire…", "Transfer…", "Withdraw…", "Reject…"]);

  await journey.getByRole("button", { name: "Move to" }).click();
  await page.getByRole("menuitem", { name: plan[2]!.name }).click();
  await journey.getByText(new RegExp(`^${plan[2]!.name},`)).waitFor();

  await journey.getByRole("button", { name: "Withdraw…" }).click();
  const withdraws = dialog(`Withdraw ${one!.candidate.name}`);
  await withdraws.getByLabel("Reason").selectOption({ index: 1 });
  await withdraws.getByLabel("Note for the team").fill("Stays where they are.");
  await withdraws.getByRole("button", { name: "Withdraw", exact: true }).click();
  await journey.getByText("Withdrawn", { exact: true }).waitFor();
  await drawer.getByText("Stays where they are.").waitFor();
  await page.locator(`[data-card="${one!.id}"]`).waitFor({ state: "detached" }); // gone from the board next to it
  await journey.getByRole("button", { name: "Reopen…" }).waitFor();
  assert.deepEqual(await offered(), ["Reopen…"]);

  await journey.getByRole("button", { name: "Reopen…" }).click();
  await dialog(`Reopen ${one!.candidate.name}'s application`)
    .getByRole("button", { name: "Reopen", exact: true })
    .click();
  await journey.getByText("Active", { exact: true }).waitFor();
  await page.locator(`[data-column="${plan[2]!.id}"] [data-card="${one!.id}"]`).waitFor();

  await journey.getByRole("button", { name: "Hire…" }).click();
  await dialog(`Hire ${one!.candidate.name}`)
    .getByRole("button", { name: "Hire", exact: true })
    .click();
  await journey.getByText("Hired", { exact: true }).waitFor();
  assert.equal((await place(one!.id)).status, "HIRED");

  await page.goto(`/postings/${id}?candidate=${other!.candidate.id}&application=${other!.id}`);
  const second = page.locator(`[data-application="${other!.id}"]`);
  await second.getByRole("button", { name: "Transfer…" }).click();
  const transfer = dialog(`Transfer ${other!.candidate.name}`);
  const to = transfer.getByLabel("Posting", { exact: true });
  await to.locator("option").nth(1).waitFor({ state: "attached" });
  const title = (await to.locator("option").nth(1).textContent())!;
  await to.selectOption({ index: 1 });
  await transfer.getByRole("button", { name: "Transfer", exact: true }).click();
  await second.getByText(`Continues in ${title}`).waitFor();
  assert.equal((await place(other!.id)).status, "TRANSFERRED");
});

/** Returns a candidate of a posting who has a PDF. */
async function withDocument(id: string): Promise<{ id: string; name: string }> {
  const query =
    "query ($id: ID!) { posting(id: $id) { applications(filter: {status: [ACTIVE]}, first: 60) { nodes { candidate { id name documents { mediaType } } } } } }";
  type Candidate = { id: string; name: string; documents: { mediaType: string }[] };
  const { posting: found } = await ask<{
    posting: { applications: { nodes: { candidate: Candidate }[] } };
  }>("recruiter", query, { id });
  return found.applications.nodes.find((a) =>
    a.candidate.documents.some((d) => d.mediaType === "application/pdf"),
  )!.candidate;
}

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 375, height: 812 },
]) {
  test(`the Documents tab fills the drawer at ${viewport.width} × ${viewport.height}`, async () => {
    const one = await withDocument(await posting());
    const { page } = await open("recruiter", `/candidates?candidate=${one.id}`, { viewport });
    const drawer = page.getByRole("dialog", { name: `Candidate ${one.name}` });
    const preview = drawer.getByTitle(/^Preview of /);
    await drawer.getByRole("tab", { name: /Documents/ }).click();
    await preview.waitFor();
    assert.equal(await preview.count(), 1);
    const [whole, shown] = [(await drawer.boundingBox())!, (await preview.boundingBox())!];
    const narrow = viewport.width < 900;
    assert.ok(
      shown.width > whole.width * (narrow ? 0.85 : 0.55),
      `${shown.width} of ${whole.width} px across`,
    );
    assert.ok(
      shown.height > whole.height * (narrow ? 0.7 : 0.85),
      `${shown.height} of ${whole.height} px down`,
    );
    if (!narrow) {
      // The document is next to the list of files, and no space is empty between the two, to the
      // right or below.
      const main = (await drawer.locator(".drawer-main").boundingBox())!;
      assert.ok(Math.abs(main.x + main.width - shown.x) <= 2, "beside the list");
      assert.ok(
        Math.abs(shown.x + shown.width - (whole.x + whole.width)) <= 2,
        "to the right edge",
      );
      assert.ok(
        Math.abs(shown.y + shown.height - (whole.y + whole.height)) <= 2,
        "to the lower edge",
      );
      await drawer
        .getByRole("list", { name: "Documents" })
        .getByRole("button", { pressed: true })
        .waitFor();
      // The other tabs show the same document without reading it again.
      const mark = await preview.elementHandle();
      await drawer.getByRole("tab", { name: "Timeline" }).click();
      await drawer.locator(".happenings").waitFor();
      assert.ok(await preview.evaluate((now, before) => now === before, mark), "the preview stays");
    }
    await fits(page, "the documents");
    await accessible(page, "the documents", ["light"]);
    await page.context().close();
  });
}

test("the audit trail names the posting from whose board a candidate was opened", async () => {
  const id = await posting();
  const [first] = await stages(id);
  const [one, other] = first!.applications.nodes.slice(2); // the column renders only what it shows
  const opened = async (subjectId: string) => {
    const query =
      "query ($subject: ID!) { auditTrail(filter: {kinds: [CANDIDATE_OPENED], subjectId: $subject}, last: 1) { nodes { actor { name } posting { id } } } }";
    const { auditTrail } = await ask<{
      auditTrail: { nodes: { actor: { name: string }; posting: { id: string } | null }[] };
    }>("admin", query, { subject: subjectId });
    return auditTrail.nodes[0];
  };
  const { page } = await open("lead", `/postings/${id}`);
  const recordOf = async (candidate: { id: string; name: string }) => {
    await page
      .getByRole("dialog", { name: `Candidate ${candidate.name}` })
      .locator("[data-application]")
      .first()
      .waitFor();
    for (const end = Date.now() + 15_000; ;) {
      const record = await opened(candidate.id);
      if (record?.actor.name === "Leila Haddad") return record;
      assert.ok(Date.now() < end, "no record");
    }
  };
  await page.locator(`[data-card="${one!.id}"] .card-name`).click();
  assert.deepEqual(await recordOf(one!.candidate), {
    actor: { name: "Leila Haddad" },
    posting: { id },
  });
  await page.keyboard.press("j");
  assert.deepEqual(await recordOf(other!.candidate), {
    actor: { name: "Leila Haddad" },
    posting: { id },
  });
});

test("an existing candidate is added to another posting, and only once", async () => {
  const id = await posting();
  const [first] = await stages(id);
  const one = first!.applications.nodes[2]!.candidate;
  const { postings } = await ask<{ postings: { nodes: { id: string; title: string }[] } }>(
    "recruiter",
    "{ postings(filter: {status: [OPEN]}, first: 20) { nodes { id title } } }",
  );
  const elsewhere = postings.nodes.find((p) => p.id !== id)!;
  const { page } = await open("recruiter", `/candidates?candidate=${one.id}`);
  const drawer = page.getByRole("dialog", { name: `Candidate ${one.name}` });
  const add = async () => {
    await drawer.getByRole("button", { name: "Add to a posting" }).click();
    const dialog = page.getByRole("dialog", { name: "Add to a posting" });
    await dialog.getByLabel("Posting", { exact: true }).selectOption(elsewhere.id);
    await dialog.getByRole("button", { name: "Add", exact: true }).click();
    return dialog;
  };
  await add();
  await drawer.getByRole("link", { name: elsewhere.title }).waitFor();
  const again = await add();
  await again
    .getByRole("alert")
    .getByText("This candidate already has an active application to this posting.")
    .waitFor();
});

test("addresses and phone numbers are encoded for their links", async () => {
  const { addCandidate } = await ask<{
    addCandidate: { candidate: { id: string }; problem: unknown };
  }>(
    "recruiter",
    "mutation ($input: AddCandidateInput!) { addCandidate(input: $input) { candidate { id } problem { message } } }",
    {
      input: {
        name: "Oda Link",
        emails: ["oda?cc=eve&body=x%0ay@example.com"],
        phones: ["+49 30 1234567 ext. 89"],
        links: [{ url: "linkedin.com/in/oda" }],
      },
    },
  );
  assert.equal(addCandidate.problem, null);
  const { page } = await open("recruiter", `/candidates?candidate=${addCandidate.candidate.id}`);
  const drawer = page.getByRole("dialog", { name: "Candidate Oda Link" });
  await drawer.getByRole("tab", { name: "Details" }).click();
  const facts = drawer.locator(".facts");
  const hrefs = async () =>
    facts.locator("a").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
  await facts.waitFor();
  assert.deepEqual(await hrefs(), [
    "mailto:oda%3Fcc%3Deve%26body%3Dx%250ay@example.com",
    "tel:+49301234567;ext=89",
    "https://linkedin.com/in/oda",
  ]);
});

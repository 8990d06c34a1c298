import type { Locator, Page } from "playwright-core";

import { ask, posting, type Person } from "./world.js";

export interface Stage {
  id: string;
  name: string;
  applications: { totalCount: number; nodes: Card[] };
}

export interface Card {
  id: string;
  version: number;
  candidate: { id: string; name: string };
}

/** Returns the server's board, newest in stage first, as the page shows it. */
export async function stages(id?: string, person: Person = "recruiter"): Promise<Stage[]> {
  const query = `query ($id: ID!) { posting(id: $id) { stages { id name applications(filter: {status: [ACTIVE]}, orderBy: {field: ENTERED_STAGE_AT, direction: DESC}, first: 20) {
    totalCount nodes { id version candidate { id name } } } } } }`;
  const { posting: found } = await ask<{ posting: { stages: Stage[] } }>(person, query, {
    id: id ?? (await posting()),
  });
  return found.stages;
}

/** Returns the stage and status of an application. */
export async function place(
  id: string,
): Promise<{ status: string; stage: { id: string; name: string }; version: number }> {
  const { application } = await ask<{
    application: { status: string; stage: { id: string; name: string }; version: number };
  }>(
    "recruiter",
    "query ($id: ID!) { application(id: $id) { status version stage { id name } } }",
    { id },
  );
  return application;
}

/** Moves a card as a user without a window. */
export async function move(person: Person, card: string, toStageId: string): Promise<void> {
  const { version } = await place(card);
  await ask(
    person,
    "mutation ($input: MoveApplicationInput!) { moveApplication(input: $input) { application { id } problem { message } } }",
    {
      input: { applicationId: card, toStageId, expectedVersion: version },
    },
  );
}

/** Creates an open, empty posting with the company's usual plan. Returns its id. */
export async function newPosting(title: string): Promise<string> {
  const { createPosting } = await ask<{
    createPosting: { posting: { id: string; version: number } };
  }>(
    "recruiter",
    `mutation ($input: CreatePostingInput!) { createPosting(input: $input) { posting { id version } problem { message } } }`,
    {
      input: { title },
    },
  );
  const { id, version } = createPosting.posting;
  await ask(
    "recruiter",
    "mutation ($input: OpenPostingInput!) { openPosting(input: $input) { problem { message } } }",
    { input: { postingId: id, expectedVersion: version } },
  );
  return id;
}

/** Adds a candidate to a posting as a user without a window. Returns the application's id. */
export async function apply(postingId: string, name: string): Promise<string> {
  const { createApplication } = await ask<{ createApplication: { application: { id: string } } }>(
    "recruiter",
    "mutation ($input: CreateApplicationInput!) { createApplication(input: $input) { application { id } problem { message } } }",
    {
      input: { postingId, candidate: { name } },
    },
  );
  return createApplication.application.id;
}

export const column = (page: Page, stage: { id: string }): Locator =>
  page.locator(`[data-column="${stage.id}"]`);
export const card = (page: Page, id: string): Locator => page.locator(`[data-card="${id}"]`);

/** Picks a card up and holds it over a column. The returned function drops it there. */
export async function pickUp(page: Page, from: Locator, to: Locator): Promise<() => Promise<void>> {
  const start = (await from.boundingBox())!;
  await page.mouse.move(start.x + start.width / 2, start.y + 12);
  await page.mouse.down();
  await page.mouse.move(start.x + start.width / 2 + 8, start.y + 16, { steps: 3 });
  const over = async () => {
    const end = (await to.boundingBox())!;
    await page.mouse.move(end.x + end.width / 2, end.y + 150, { steps: 8 });
  };
  await over();
  return async () => {
    await over();
    await page.mouse.up();
  };
}

/** Drags as a user does: presses, moves a little, moves to the target, releases. */
export async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const drop = await pickUp(page, from, to);
  await drop();
}

/** Holds back a page's requests that contain a word, until the returned function is called. */
export async function holdBack(page: Page, word: string): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/graphql", async (route) => {
    if (route.request().postData()?.includes(word)) await released;
    await route.continue().catch(() => {}); // the page has aborted it
  });
  return release;
}

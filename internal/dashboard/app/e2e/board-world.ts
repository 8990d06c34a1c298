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

/** The board as the server has it, newest in stage first, as the page shows it. */
export async function stages(id?: string, person: Person = "recruiter"): Promise<Stage[]> {
  const query = `query ($id: ID!) { posting(id: $id) { stages { id name applications(filter: {status: [ACTIVE]}, orderBy: {field: ENTERED_STAGE_AT, direction: DESC}, first: 20) {
    totalCount nodes { id version candidate { id name } } } } } }`;
  const { posting: found } = await ask<{ posting: { stages: Stage[] } }>(person, query, { id: id ?? (await posting()) });
  return found.stages;
}

/** Where an application stands, and in which state. */
export async function place(id: string): Promise<{ status: string; stage: { id: string; name: string }; version: number }> {
  const { application } = await ask<{ application: { status: string; stage: { id: string; name: string }; version: number } }>(
    "recruiter", "query ($id: ID!) { application(id: $id) { status version stage { id name } } }", { id },
  );
  return application;
}

/** Moves a card as somebody who has no window. */
export async function move(person: Person, card: string, toStageId: string): Promise<void> {
  const { version } = await place(card);
  await ask(person, "mutation ($input: MoveApplicationInput!) { moveApplication(input: $input) { application { id } problem { message } } }", {
    input: { applicationId: card, toStageId, expectedVersion: version },
  });
}

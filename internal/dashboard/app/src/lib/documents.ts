import { commandDocument, followDocument } from "@hirewire/client";

import { CardFragmentDoc } from "../gql/operations.ts";

/**
 * What the client of clients/ts sends for this app: commands and streams. Queries stand in src/*.graphql. tools/types.mjs writes
 * all of it to src/gql/documents.json, for servers that run only operations that they know (--trusted-documents).
 */
const card = bodyOf(CardFragmentDoc.toString());
const person = "id name possibleDuplicates { id name }";

/** The commands, and what each selects of its payload. */
export const selects = {
  addCandidate: `candidate { ${person} }`,
  addComment: "",
  addHiringTeamMember: "",
  addOpenings: "",
  addStage: "",
  cancelOpening: "",
  changeHiringTeamRole: "",
  changeUserRole: "",
  closePosting: "",
  copyPosting: "posting { id }",
  createApiKey: "secret",
  createApplication: `application { id candidate { ${person} } }`,
  createPosting: "posting { id }",
  createServiceAccount: "",
  deactivateServiceAccount: "",
  deactivateUser: "",
  grantConfidentialAccess: "",
  hireApplication: "",
  holdPosting: "",
  inviteUser: "user { name } link { url expiresAt }",
  moveApplication: `application { ${card} }`,
  openPosting: "",
  reactivateServiceAccount: "",
  reactivateUser: "",
  rejectApplication: "",
  removeHiringTeamMember: "",
  removeStage: "",
  renameServiceAccount: "",
  reopenApplication: "",
  reopenPosting: "",
  reorderStages: "",
  revokeApiKey: "",
  revokeConfidentialAccess: "",
  setPostingConfidential: "",
  tagCandidate: "",
  transferApplication: "",
  updateCompany: "",
  updatePosting: "",
  updateStage: "",
  updateUser: "",
  withdrawApplication: "",
} as const;

export type CommandName = keyof typeof selects;

/** What a conflict shows of the thing as it is now. */
export const selectCurrent = `... on Application { ${card} stage { name } }`;

/** What the rooms hear of: which things an event touched. */
export const touched = "posting { id } application { id } candidate { id }";

/** What a board hears of: where cards went, and who moved them. */
export const moved = `actor { id name } posting { id }
  ... on ApplicationReceived { application { ${card} } }
  ... on ApplicationMoved { fromStage { id } application { ${card} } }
  ... on ApplicationRejected { fromStage { id } application { ${card} } }
  ... on ApplicationWithdrawn { fromStage { id } application { ${card} } }
  ... on ApplicationHired { fromStage { id } application { ${card} } }
  ... on ApplicationTransferred { fromStage { id } application { ${card} } }
  ... on ApplicationReopened { application { ${card} } }
  ... on InterviewersAssigned { application { ${card} } }`;

/** Every document that the client makes, by a name for people. */
export function documents(): Record<string, string> {
  return {
    ...Object.fromEntries(Object.entries(selects).map(([name, select]) => [name, commandDocument({ name, select, selectCurrent })])),
    touched: followDocument(touched),
    moved: followDocument(moved),
  };
}

/** The fields of a fragment, without its name. */
function bodyOf(fragment: string): string {
  return fragment.slice(fragment.indexOf("{") + 1, fragment.lastIndexOf("}"));
}

import { commandDocument, followDocument } from "@hirewire/client";

import { CardFragmentDoc } from "../gql/operations.ts";

/**
 * The operations that the client of clients/ts sends for this app: commands and streams. Queries
 * are in the .graphql file of their noun. tools/types.mjs writes all operations to
 * src/gql/documents.json, for servers that run only trusted documents (--trusted-documents).
 */
const card = bodyOf(CardFragmentDoc.toString());
const person = "id name possibleDuplicates { id name }";

/** The commands, with the fields that are selected of each payload. */
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

/** The fields of the current state that a conflict shows. */
export const selectCurrent = `... on Application { ${card} stage { name } }`;

/** The fields that pages need of an event: the entities that it touched. */
export const touched = "posting { id } application { id } candidate { id }";

/** The fields that a board needs of an event: where cards moved, and which user moved them. */
export const moved = `actor { id name } posting { id }
  ... on ApplicationReceived { application { ${card} } }
  ... on ApplicationMoved { fromStage { id } application { ${card} } }
  ... on ApplicationRejected { fromStage { id } application { ${card} } }
  ... on ApplicationWithdrawn { fromStage { id } application { ${card} } }
  ... on ApplicationHired { fromStage { id } application { ${card} } }
  ... on ApplicationTransferred { fromStage { id } application { ${card} } }
  ... on ApplicationReopened { application { ${card} } }
  ... on InterviewersAssigned { application { ${card} } }`;

/** All documents that the client builds, by a readable name. */
export function documents(): Record<string, string> {
  return {
    ...Object.fromEntries(
      Object.entries(selects).map(([name, select]) => [
        name,
        commandDocument({ name, select, selectCurrent }),
      ]),
    ),
    touched: followDocument(touched),
    moved: followDocument(moved),
  };
}

/** Returns the selections of a fragment, without its name. */
function bodyOf(fragment: string): string {
  return fragment.slice(fragment.indexOf("{") + 1, fragment.lastIndexOf("}"));
}

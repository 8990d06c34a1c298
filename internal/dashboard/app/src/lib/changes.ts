import type { HappeningFragment } from "../gql/operations.ts";

/** The kinds of events in the API's schema. */
export type EventKind = HappeningFragment["__typename"];

/**
 * The subjects that an event can change on a page.
 *
 * - pipeline: which applications are in which stage.
 * - openings: which openings are free.
 * - posting: a posting's facts and status.
 * - plan: stages and the competencies that they assess.
 * - team: hiring teams, and with them the viewer's rights.
 * - notes: comments and documents.
 * - candidate: a candidate's own data.
 * - people: names and roles of users.
 * - catalog: tags, sources, decision reasons, departments, locations and role profiles.
 * - company: company settings.
 * - machines: service accounts.
 * - keys: API keys.
 */
export type Subject =
  | "pipeline"
  | "openings"
  | "posting"
  | "plan"
  | "team"
  | "notes"
  | "candidate"
  | "people"
  | "catalog"
  | "company"
  | "machines"
  | "keys";

/**
 * What each kind of event changes. A kind that is added to the schema fails to compile until it is listed here, and
 * e2e/changes.test.ts compares every page with a freshly loaded one after an event of every kind.
 */
const changed: Readonly<Record<EventKind, readonly Subject[]>> = {
  AccessGained: ["posting", "pipeline", "candidate", "team"],
  AccessLost: ["posting", "pipeline", "candidate", "team"],
  ApplicationReceived: ["pipeline", "candidate"],
  ApplicationMoved: ["pipeline"],
  ApplicationRejected: ["pipeline"],
  ApplicationWithdrawn: ["pipeline"],
  ApplicationReopened: ["pipeline", "openings"],
  ApplicationHired: ["pipeline", "openings"],
  ApplicationTransferred: ["pipeline"],
  InterviewersAssigned: ["pipeline"],
  CommentAdded: ["notes"],
  DocumentAdded: ["notes"],
  CandidateAdded: ["candidate"],
  CandidateUpdated: ["candidate"],
  CandidateTagged: ["candidate"],
  PostingCreated: ["posting", "plan", "team", "openings"],
  PostingUpdated: ["posting", "plan"],
  PostingOpened: ["posting"],
  PostingHeld: ["posting"],
  PostingClosed: ["posting", "openings", "pipeline"],
  PostingReopened: ["posting", "openings"],
  PostingConfidentialityChanged: ["posting", "team"],
  OpeningAdded: ["openings"],
  OpeningCancelled: ["openings"],
  OpeningRestored: ["openings"],
  StageAdded: ["plan"],
  StageUpdated: ["plan"],
  StagesReordered: ["plan"],
  StageRemoved: ["plan", "pipeline"],
  TeamMemberAdded: ["team"],
  TeamMemberRoleChanged: ["team"],
  TeamMemberRemoved: ["team"],
  UserAdded: ["people"],
  UserUpdated: ["people"],
  ServiceAccountAdded: ["machines"],
  ServiceAccountUpdated: ["machines"],
  ApiKeyCreated: ["keys"],
  ApiKeyRevoked: ["keys"],
  CompanyUpdated: ["company"],
  CatalogItemCreated: ["catalog"],
  CatalogItemUpdated: ["catalog"],
  CatalogItemArchived: ["catalog"],
};

/**
 * Reports whether an event changes any of the subjects. An event of a kind that this page does not
 * know counts as changing all of them.
 */
export function changes(
  event: { readonly __typename: string },
  ...subjects: readonly Subject[]
): boolean {
  const of = (changed as Readonly<Record<string, readonly Subject[] | undefined>>)[
    event.__typename
  ];
  return of === undefined || of.some((s) => subjects.includes(s));
}

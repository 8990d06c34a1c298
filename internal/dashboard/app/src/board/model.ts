import type { Following, FollowOptions, PipelineEvent } from "@hirewire/client";

import type { BoardQuery, CardFragment } from "../gql/operations.ts";
import type { command, HirewireError, run } from "../lib/api.ts";
import type { Clock } from "../lib/clock.ts";

export type Card = CardFragment;
export type BoardPosting = NonNullable<BoardQuery["posting"]>;
type Stage = BoardPosting["stages"][number];

export type Sort = "newest" | "longest" | "applied";

/** Which cards are shown, and in which order. */
export interface View {
  readonly search: string;
  readonly tagIds: readonly string[];
  readonly sourceKinds: readonly string[];
  readonly overdue: boolean;
  readonly sort: Sort;
}

export const wholeView: View = { search: "", tagIds: [], sourceKinds: [], overdue: false, sort: "newest" };

export function isNarrow(view: View): boolean {
  return view.search !== "" || view.tagIds.length > 0 || view.sourceKinds.length > 0 || view.overdue;
}

/** A column as it is shown. Never changed, but replaced. */
export interface Column {
  readonly stage: Pick<Stage, "id" | "name" | "kind" | "targetDays">;
  /** Loaded cards, in order: the beginning of the whole column. */
  readonly ids: readonly string[];
  readonly total: number;
  readonly overdue: number;
  readonly endCursor: string | null;
  readonly hasMore: boolean;
  readonly loading: boolean;
  readonly failed: boolean;
  /** Where the loaded part ends: cards behind it come with the next page. */
  readonly boundary: Position | null;
}

export interface Position {
  readonly at: string;
  readonly id: string;
}

/** A change that was asked of the server and is shown as if it had been done. */
export interface Wish {
  /** The stage it goes to; null when it leaves the board. */
  readonly toStageId: string | null;
  readonly at: string;
  /** Tells this wish from earlier ones for the same card. */
  readonly turn: number;
}

/** Another person changed the card first. */
export interface Conflict {
  readonly card: Card;
  readonly by: string | null;
  readonly at: string | null;
}

/** The result of a command for one card. */
export interface Answer {
  readonly card: Card;
  readonly done: boolean;
  readonly conflict?: Conflict;
  readonly message?: string;
  /** Set where there is no answer: an error, or Cancelled. */
  readonly error?: unknown;
  /** It failed, and a later command on the same card that waited for it reports that. */
  readonly superseded?: boolean;
}

/**
 * The versions that cards had when a person picked them up, by their ids. A command states these, so that a change that was
 * made meanwhile is a conflict. Null where this person's own command was out for the card.
 */
export type Picked = ReadonlyMap<string, number | null>;

/** One card of a command. */
export interface Asked {
  readonly card: Card;
  readonly wish: Wish;
  version: number;
  /** The result of this person's command before this one on the same card, if that has no answer yet, and what it shows. */
  readonly before: Promise<Settled> | undefined;
  readonly shownBefore: Wish | undefined;
  readonly settle: (how: Settled) => void;
}

/** How a command on a card ended, and the version that it gave the card. */
export interface Settled {
  readonly answer: Answer;
  readonly version: number | null;
}

/** What the board needs of the API, so that tests can run it without a server. */
export interface Backend {
  readonly follow: (options: FollowOptions<BoardEvent>) => Following;
  readonly snapshot: <T>(query: string, variables: Record<string, unknown>, options: { signal: AbortSignal }) => Promise<{ data: T; cursor: string }>;
  readonly run: typeof run;
  readonly command: typeof command;
  readonly clock: Clock;
}

export interface BoardEvents {
  /** Cards are about to change columns: the page takes their places, and glides them from there. */
  readonly leaving: (ids: readonly string[]) => void;
  /** Somebody else changed a card that is on the board. */
  readonly others: (event: BoardEvent) => void;
  readonly ended: (error: HirewireError) => void;
}

export interface BoardEvent extends PipelineEvent {
  readonly actor: { readonly id: string; readonly name: string };
  readonly application?: CardFragment | null;
  readonly fromStage?: { readonly id: string } | null;
}

import type { Following, FollowOptions, PipelineEvent } from "@hirewire/client";

import type { BoardQuery, CardFragment } from "../gql/operations.ts";
import type { command, HirewireError, run } from "../lib/api.ts";
import type { Clock } from "../lib/clock.ts";

export type Card = CardFragment;
export type BoardPosting = NonNullable<BoardQuery["posting"]>;
type Stage = BoardPosting["stages"][number];

export type Sort = "newest" | "longest" | "applied";

/** The filter and the order of the cards. */
export interface View {
  readonly search: string;
  readonly tagIds: readonly string[];
  readonly sourceKinds: readonly string[];
  readonly overdue: boolean;
  readonly sort: Sort;
}

export const wholeView: View = {
  search: "",
  tagIds: [],
  sourceKinds: [],
  overdue: false,
  sort: "newest",
};

export function isNarrow(view: View): boolean {
  return (
    view.search !== "" || view.tagIds.length > 0 || view.sourceKinds.length > 0 || view.overdue
  );
}

/** A column as it is shown. It is never mutated, only replaced. */
export interface Column {
  readonly stage: Pick<Stage, "id" | "name" | "kind" | "targetDays">;
  /** The loaded cards in order: the beginning of the whole column. */
  readonly ids: readonly string[];
  readonly total: number;
  readonly overdue: number;
  readonly endCursor: string | null;
  readonly hasMore: boolean;
  readonly loading: boolean;
  readonly failed: boolean;
  /** The end of the loaded part. Cards beyond it come with the next page. */
  readonly boundary: Position | null;
}

export interface Position {
  readonly at: string;
  readonly id: string;
}

/** A change that the user has requested and that is shown before the server confirms it. */
export interface Wish {
  /** The stage to which the card moves, or null if it leaves the board. */
  readonly toStageId: string | null;
  readonly at: string;
  /** Distinguishes this wish from earlier ones for the same card. */
  readonly turn: number;
}

/** A conflict: another user changed the card first. */
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
  /** Set if there is no response: an error, or Cancelled. */
  readonly error?: unknown;
  /** Whether it failed and a later command on the same card, which waited for it, reports that. */
  readonly superseded?: boolean;
}

/**
 * The versions that cards had when the user picked them up, by card id. A command states these
 * versions, so that a change in the meantime is a conflict. Null for a card that had a pending
 * command of this user.
 */
export type Picked = ReadonlyMap<string, number | null>;

/** One card of a command. */
export interface Asked {
  readonly card: Card;
  readonly wish: Wish;
  version: number;
  /**
   * The result of this user's previous command on the same card, if it is still pending, and what
   * it shows.
   */
  readonly before: Promise<Settled> | undefined;
  readonly shownBefore: Wish | undefined;
  readonly settle: (how: Settled) => void;
}

/** The outcome of a command on a card, and the version that it gave the card. */
export interface Settled {
  readonly answer: Answer;
  readonly version: number | null;
}

/** The part of the API that the board uses, so that tests can run it without a server. */
export interface Backend {
  readonly follow: (options: FollowOptions<BoardEvent>) => Following;
  readonly snapshot: <T>(
    query: string,
    variables: Record<string, unknown>,
    options: { signal: AbortSignal },
  ) => Promise<{ data: T; cursor: string }>;
  readonly run: typeof run;
  readonly command: typeof command;
  readonly clock: Clock;
}

export interface BoardEvents {
  /**
   * Called before cards change columns, so that the page can record their positions and animate
   * them.
   */
  readonly leaving: (ids: readonly string[]) => void;
  /** Called when another user has changed a card of the board. */
  readonly others: (event: BoardEvent) => void;
  readonly ended: (error: HirewireError) => void;
}

export interface BoardEvent extends PipelineEvent {
  readonly actor: { readonly id: string; readonly name: string };
  readonly application?: CardFragment | null;
  readonly fromStage?: { readonly id: string } | null;
}

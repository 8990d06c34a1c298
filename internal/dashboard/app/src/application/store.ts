import type { Following } from "@hirewire/client";

import {
  BoardCountsDocument,
  BoardDocument,
  CardCandidateDocument,
  ColumnDocument,
  type ApplicationFilter,
  type ApplicationOrder,
  type BoardQuery,
} from "../gql/operations.ts";
import { command, HirewireError, hirewire, run } from "../lib/api.ts";
import { changes } from "../lib/changes.ts";
import { systemClock } from "../lib/clock.ts";
import { moved as heard } from "../lib/documents.ts";
import { text } from "../text.ts";
import { CommandedBoard } from "./commands.ts";
import { isNarrow, type Backend, type BoardEvent, type BoardEvents, type View } from "./model.ts";

export { isNarrow, wholeView } from "./model.ts";
export type {
  Answer,
  Backend,
  BoardEvent,
  BoardEvents,
  BoardPosting,
  Card,
  Column,
  Conflict,
  Picked,
  Sort,
  View,
} from "./model.ts";

const server: Backend = {
  follow: (options) => hirewire().follow(options),
  snapshot: (query, variables, options) => hirewire().snapshot(query, variables, options),
  run,
  command,
  clock: systemClock,
};

const pageSize = 50;

/**
 * The state of one posting's board: the server's snapshot, the events of its stream since then, and
 * this user's commands that are shown before the server confirms them. This class reads and
 * follows; `ShownBoard` computes what is shown, and `CommandedBoard` runs the commands.
 */
export class BoardStore extends CommandedBoard {
  error: unknown;
  private following: Following | undefined;
  private recount: (() => void) | undefined;
  private reread: (() => void) | undefined;
  /** Incremented by every snapshot. Responses to requests from before it are ignored. */
  private generation = 0;
  private stopped = true;

  constructor(postingId: string, viewerId: string, events: BoardEvents, backend: Backend = server) {
    super(postingId, viewerId, events, backend);
  }

  start(view: View): void {
    this.stopped = false;
    this.view = view;
    this.following = this.backend.follow({
      postingIds: [this.postingId],
      select: heard,
      snapshot: (_why, signal) => this.snapshot(signal),
      onEvent: (e) => this.onEvent(e),
      onEnd: (e) => {
        this.error = e;
        this.tell();
        this.events.ended(e);
      },
    });
  }

  stop(): void {
    this.stopped = true;
    this.recount?.();
    this.reread?.();
    for (const { stop } of this.credits.values()) stop();
    this.credits.clear();
    this.following?.close();
  }

  /** Changes the filter or the order of the cards. */
  setView(view: View): void {
    this.view = view;
    this.selected = new Map();
    this.following?.resync();
    this.tell();
  }

  /** Reads the whole board again. */
  again(): void {
    this.following?.resync();
  }

  /**
   * Applies an event that the board's own stream does not carry because it belongs to no posting.
   */
  touched(e: { readonly __typename: string }): void {
    if (changes(e, "people", "catalog")) this.readAgain();
  }

  private filter(stageIds?: readonly string[]): ApplicationFilter {
    const { search, tagIds, sourceKinds, overdue } = this.view;
    return {
      status: ["ACTIVE"],
      ...(stageIds ? { postingIds: [this.postingId], stageIds: [...stageIds] } : {}),
      ...(search ? { search } : {}),
      ...(tagIds.length ? { tagIds: [...tagIds] } : {}),
      ...(sourceKinds.length
        ? { sourceKinds: sourceKinds as NonNullable<ApplicationFilter["sourceKinds"]> }
        : {}),
      ...(overdue ? { overdue: true } : {}),
    };
  }

  private orderBy(): ApplicationOrder {
    if (this.view.sort === "applied") return { field: "APPLIED_AT", direction: "DESC" };
    return { field: "ENTERED_STAGE_AT", direction: this.view.sort === "newest" ? "DESC" : "ASC" };
  }

  private async snapshot(signal: AbortSignal): Promise<string> {
    const view = this.view;
    try {
      const { data, cursor } = await this.backend.snapshot<BoardQuery>(
        BoardDocument.toString(),
        {
          id: this.postingId,
          filter: this.filter(),
          overdue: { ...this.filter(), overdue: true },
          order: this.orderBy(),
          first: pageSize,
        },
        { signal },
      );
      this.batch(() => this.take(data.posting)); // between two columns the board would seem to be empty
      if (view !== this.view) this.following?.resync();
      return cursor;
    } catch (e) {
      if (!signal.aborted && !(e instanceof HirewireError && e.passing && this.posting)) {
        this.error = e;
        this.tell();
      }
      throw e;
    }
  }

  private take(posting: BoardQuery["posting"]): void {
    this.generation++;
    this.error = undefined;
    this.posting = posting;
    const known = this.cards;
    this.cards = new Map();
    this.columns = new Map();
    this.order = posting?.stages.map((s) => s.id) ?? [];
    for (const stage of posting?.stages ?? []) {
      const { nodes, pageInfo, totalCount } = stage.applications;
      for (const card of nodes) this.cards.set(card.id, card);
      this.columns.set(stage.id, {
        stage,
        ids: [],
        total: totalCount,
        overdue: stage.overdue.totalCount,
        endCursor: pageInfo.endCursor ?? null,
        hasMore: pageInfo.hasNextPage,
        loading: false,
        failed: false,
        boundary: this.positionOf(nodes.at(-1)),
      });
    }
    // A card with a pending command stays where it is shown, even if the snapshot has it in another
    // stage or not at all.
    for (const id of this.wishes.keys()) {
      const card = this.cards.get(id) ?? known.get(id);
      if (card) this.cards.set(id, card);
    }
    const ids = new Map<string, string[]>(this.order.map((id) => [id, []]));
    for (const card of this.cards.values()) {
      const place = this.placeOf(card);
      if (place) ids.get(place)?.push(card.id);
    }
    for (const [stageId, list] of ids) {
      list.sort((a, b) => this.compare(this.orderOf(a), this.orderOf(b)));
      this.change(stageId, { ids: list });
    }
    this.selected = new Map([...this.selected].filter(([id]) => this.cards.has(id)));
    this.tell();
  }

  private onEvent(e: BoardEvent): void {
    // An interviewer's cards change with their assignments.
    if (
      changes(e, "posting", "plan", "team") ||
      /^Opening/.test(e.__typename) ||
      (e.__typename === "InterviewersAssigned" && !this.seesAll)
    ) {
      this.readAgain();
      return;
    }
    const card = e.application;
    if (!card) return;
    const known = this.cards.get(card.id);
    if (!known && isNarrow(this.view)) {
      this.readAgain(); // only the server can decide whether it matches the filter
      return;
    }
    const news = e.actor.id !== this.viewerId && (!known || known.version < card.version);
    this.batch(() => {
      if (known) this.apply(card);
      else if (e.__typename !== "InterviewersAssigned") this.arrive(card, e.fromStage?.id ?? null);
      const words =
        e.__typename === "ApplicationMoved"
          ? text.board.movedBy
          : e.__typename === "ApplicationReopened"
            ? text.board.reopenedBy
            : null;
      if (news && words && !this.wishes.has(card.id)) this.credit(card, words(e.actor.name));
    });
    this.countSoon();
    if (news && !this.wishes.has(card.id)) this.events.others(e);
  }

  /** Loads the next page of a column. */
  async more(stageId: string): Promise<void> {
    const column = this.columns.get(stageId);
    if (!column?.hasMore || column.loading) return;
    const { generation } = this;
    this.change(stageId, { loading: true, failed: false });
    try {
      const { applications } = await this.backend.run(ColumnDocument, {
        filter: this.filter([stageId]),
        order: this.orderBy(),
        first: pageSize,
        after: column.endCursor,
      });
      if (generation !== this.generation) return;
      this.batch(() => {
        this.change(stageId, {
          loading: false,
          hasMore: applications.pageInfo.hasNextPage,
          endCursor: applications.pageInfo.endCursor ?? null,
          boundary: this.positionOf(applications.nodes.at(-1)) ?? column.boundary,
        });
        for (const card of applications.nodes) {
          if (this.cards.has(card.id)) this.apply(card);
          else this.cards.set(card.id, card);
        }
        this.fill(stageId);
      });
    } catch {
      if (generation === this.generation) this.change(stageId, { loading: false, failed: true });
    }
  }

  /** Reads the data of a candidate again for all cards that show them. */
  async candidateChanged(candidateId: string): Promise<void> {
    const theirs = () => [...this.cards.values()].filter((c) => c.candidate.id === candidateId);
    if (theirs().length === 0) return;
    const { candidate } = await this.backend.run(CardCandidateDocument, { id: candidateId });
    if (!candidate) return;
    this.batch(() => {
      for (const card of theirs()) this.replace(card, { ...card, candidate });
    });
  }

  /**
   * Reads the counts above the columns and in the page's head from the server, because cards that
   * were never loaded count too.
   */
  protected override countSoon(wait = 1200): void {
    this.recount ??= this.backend.clock.after(wait, () => {
      this.recount = undefined;
      void this.count();
    });
  }

  private async count(): Promise<void> {
    // While there is a wish, the board is ahead of the server's counts. The response to its command
    // calls this again.
    if (this.wishes.size > 0) return;
    const { generation } = this;
    const data = await this.backend
      .run(BoardCountsDocument, {
        id: this.postingId,
        filter: this.filter(),
        overdue: { ...this.filter(), overdue: true },
      })
      .catch(() => null);
    if (generation !== this.generation || this.stopped) return;
    if (!data) return this.countSoon(5000);
    if (this.wishes.size > 0) return;
    this.batch(() => {
      if (this.posting && data.posting)
        this.posting = { ...this.posting, openings: data.posting.openings };
      for (const s of data.posting?.stages ?? []) {
        if (this.columns.has(s.id))
          this.change(s.id, { total: s.applications.totalCount, overdue: s.overdue.totalCount });
      }
    });
  }

  private readAgain(): void {
    this.reread ??= this.backend.clock.after(300, () => {
      this.reread = undefined;
      this.following?.resync();
    });
  }
}

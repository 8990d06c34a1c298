import type { Following, Outcome, PipelineEvent } from "@hirewire/client";

import {
  BoardCountsDocument, BoardDocument, CardCandidateDocument, ColumnDocument, MoveManyDocument, RejectManyDocument,
  type ApplicationFilter, type ApplicationOrder, type BoardQuery, type CardFragment, type ProblemsFragment,
} from "../gql/operations.ts";
import { HirewireError, hirewire, insist, run } from "../lib/api.ts";
import { moved as heard, selectCurrent, selects } from "../lib/documents.ts";

export type Card = CardFragment & { readonly viewerCan?: { readonly move: boolean; readonly reject: boolean } };
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

interface Position {
  readonly at: string;
  readonly id: string;
}

/** What was asked of the server and is shown as if it had been done. */
interface Wish {
  /** The stage it goes to; null when it leaves the board. */
  readonly toStageId: string | null;
  readonly at: string;
}

/** Somebody else was faster. */
export interface Conflict {
  readonly card: Card;
  readonly by: string | null;
  readonly at: string | null;
}

/** What became of one card of a command. */
export interface Answer {
  readonly card: Card;
  readonly done: boolean;
  readonly conflict?: Conflict;
  readonly message?: string;
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

const pageSize = 50;
/** What changes the board itself, or what this person may do on it. */
const structural = /^(Stage|Posting|Opening|TeamMember|UserUpdated)/;

/**
 * One posting's board: what the server said, what its stream has said since, and what this person has asked for and shows as
 * if it were done. A card stands where its newest version says, unless a wish is out for it.
 */
export class BoardStore {
  posting: BoardPosting | null | undefined;
  error: unknown;
  view: View = wholeView;
  selected: ReadonlySet<string> = new Set();

  private cards = new Map<string, Card>();
  private columns = new Map<string, Column>();
  private wishes = new Map<string, Wish>();
  private order: readonly string[] = [];
  private readonly listeners = new Set<() => void>();
  private following: Following | undefined;
  private recount: ReturnType<typeof setTimeout> | undefined;
  private reread: ReturnType<typeof setTimeout> | undefined;
  /** Raised by every snapshot: answers to what was asked before it are of another board. */
  private generation = 0;
  private stopped = true;
  private rights = { move: false, reject: false };
  private batching = 0;

  constructor(readonly postingId: string, private readonly events: BoardEvents) {}

  readonly subscribe = (tell: () => void): (() => void) => {
    this.listeners.add(tell);
    return () => this.listeners.delete(tell);
  };

  readonly stageIds = (): readonly string[] => this.order;
  readonly column = (stageId: string): Column | undefined => this.columns.get(stageId);
  readonly card = (id: string): Card | undefined => this.cards.get(id);
  readonly isWaiting = (id: string): boolean => this.wishes.has(id);

  /** Where a card is shown; null when it is on no column. */
  placeOf(card: Card): string | null {
    const wish = this.wishes.get(card.id);
    if (wish) return wish.toStageId;
    return card.status === "ACTIVE" ? card.stage.id : null;
  }

  may(what: "move" | "reject", card?: Card): boolean {
    return card?.viewerCan?.[what] ?? this.rights[what];
  }

  start(view: View): void {
    this.stopped = false;
    this.view = view;
    this.following = hirewire().follow<BoardEvent>({
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
    clearTimeout(this.recount);
    clearTimeout(this.reread);
    this.following?.close();
  }

  /** Shows other cards, or in another order. */
  setView(view: View): void {
    this.view = view;
    this.selected = new Set();
    this.following?.resync();
    this.tell();
  }

  /** Reads everything again. */
  again(): void {
    this.following?.resync();
  }

  // ---- what the server says

  private filter(stageIds?: readonly string[]): ApplicationFilter {
    const { search, tagIds, sourceKinds, overdue } = this.view;
    return {
      status: ["ACTIVE"],
      ...(stageIds ? { postingIds: [this.postingId], stageIds: [...stageIds] } : {}),
      ...(search ? { search } : {}),
      ...(tagIds.length ? { tagIds: [...tagIds] } : {}),
      ...(sourceKinds.length ? { sourceKinds: sourceKinds as NonNullable<ApplicationFilter["sourceKinds"]> } : {}),
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
      const { data, cursor } = await hirewire().snapshot<BoardQuery>(
        BoardDocument.toString(),
        { id: this.postingId, filter: this.filter(), overdue: { ...this.filter(), overdue: true }, order: this.orderBy(), first: pageSize },
        { signal },
      );
      this.take(data.posting);
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
    let rights = false;
    for (const stage of posting?.stages ?? []) {
      const { nodes, pageInfo, totalCount } = stage.applications;
      for (const card of nodes) {
        this.cards.set(card.id, card);
        if (!rights) this.rights = card.viewerCan;
        rights = true;
      }
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
    // A card that waits for its answer stays, also where the snapshot has it elsewhere or not at all.
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
    this.selected = new Set([...this.selected].filter((id) => this.cards.has(id)));
    this.tell();
  }

  private onEvent(e: BoardEvent): void {
    if (structural.test(e.__typename)) {
      this.readAgain();
      return;
    }
    const card = e.application;
    if (!card) return;
    const known = this.cards.get(card.id);
    if (!known && isNarrow(this.view)) {
      this.readAgain(); // whether it belongs to what is shown, only the server can say
      return;
    }
    // What this person did is known by the wish, or, where the answer came before the event, by its version.
    const news = !this.wishes.has(card.id) && (!known || known.version < card.version);
    this.batch(() => {
      if (known) this.apply(card);
      else if (e.__typename !== "InterviewersAssigned") this.arrive(card, e.fromStage?.id ?? null);
    });
    this.countSoon();
    if (news) this.events.others(e);
  }

  /** A card that was not loaded: it counted where the event says that it came from. */
  private arrive(card: Card, fromStageId: string | null): void {
    this.cards.set(card.id, card);
    const from = fromStageId === null ? undefined : this.columns.get(fromStageId);
    if (from) this.change(from.stage.id, { total: Math.max(0, from.total - 1) });
    this.insert(card);
  }

  /** Takes a newer version of a card that is known; an older one is no news. */
  private apply(card: Card): void {
    const known = this.cards.get(card.id);
    if (!known) return;
    if (card.version < known.version) return;
    const next = { ...card, ...(card.viewerCan ? {} : known.viewerCan ? { viewerCan: known.viewerCan } : {}) };
    this.replace(known, next);
  }

  private replace(known: Card, next: Card, wish?: Wish | null): void {
    const before = this.placeOf(known);
    const order = this.orderOf(known.id);
    if (wish === null) this.wishes.delete(known.id);
    else if (wish) this.wishes.set(known.id, wish);
    this.cards.set(next.id, next);
    const after = this.placeOf(next);
    const moved = before !== after;
    if (moved) this.events.leaving([next.id]);
    if (moved || this.compare(order, this.orderOf(next.id)) !== 0) {
      this.remove(next.id, before, moved);
      this.insert(next, moved);
    } else if (before) this.change(before, {});
    if (after === null && this.selected.has(next.id)) this.selected = without(this.selected, next.id);
  }

  private remove(id: string, stageId: string | null, counts = true): void {
    const column = stageId === null ? undefined : this.columns.get(stageId);
    if (!column) return;
    this.change(column.stage.id, {
      ids: column.ids.filter((other) => other !== id),
      total: counts ? Math.max(0, column.total - 1) : column.total,
    });
  }

  private insert(card: Card, counts = true): void {
    const place = this.placeOf(card);
    const column = place === null ? undefined : this.columns.get(place);
    if (!column) return;
    const at = this.orderOf(card.id);
    const total = counts ? column.total + 1 : column.total;
    const shown = !column.hasMore || (column.boundary !== null && this.compare(at, column.boundary) <= 0) || this.wishes.has(card.id);
    if (!shown) return this.change(column.stage.id, { total });
    let low = 0;
    let high = column.ids.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.compare(this.orderOf(column.ids[middle]!), at) < 0) low = middle + 1;
      else high = middle;
    }
    if (column.ids[low] === card.id) return;
    this.change(column.stage.id, { ids: column.ids.toSpliced(low, 0, card.id), total });
  }

  private orderOf(id: string): Position {
    return { at: this.wishes.get(id)?.at ?? this.positionOf(this.cards.get(id))?.at ?? "", id };
  }

  private positionOf(card: Card | undefined): Position | null {
    if (!card) return null;
    return { at: this.view.sort === "applied" ? card.appliedAt : card.enteredStageAt, id: card.id };
  }

  private compare(a: Position, b: Position): number {
    const sign = this.view.sort === "longest" ? 1 : -1;
    const apart = Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
    return sign * Math.sign(apart);
  }

  /** Reads on in a column. */
  async more(stageId: string): Promise<void> {
    const column = this.columns.get(stageId);
    if (!column?.hasMore || column.loading) return;
    const { generation } = this;
    this.change(stageId, { loading: true, failed: false });
    try {
      const { applications } = await run(ColumnDocument, { filter: this.filter([stageId]), order: this.orderBy(), first: pageSize, after: column.endCursor });
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

  /** Shows every known card of a column that stands before its boundary. */
  private fill(stageId: string): void {
    const column = this.columns.get(stageId)!;
    const ids = new Set(column.ids);
    for (const card of this.cards.values()) {
      if (this.placeOf(card) !== stageId) continue;
      if (!column.hasMore || (column.boundary && this.compare(this.orderOf(card.id), column.boundary) <= 0)) ids.add(card.id);
    }
    this.change(stageId, { ids: [...ids].sort((a, b) => this.compare(this.orderOf(a), this.orderOf(b))) });
  }

  /** Reads what is known of a candidate again, on whichever cards they are. */
  async candidateChanged(candidateId: string): Promise<void> {
    const theirs = () => [...this.cards.values()].filter((c) => c.candidate.id === candidateId);
    if (theirs().length === 0) return;
    const { candidate } = await run(CardCandidateDocument, { id: candidateId });
    if (!candidate) return;
    this.batch(() => {
      for (const card of theirs()) this.replace(card, { ...card, candidate });
    });
  }

  /** The numbers over the columns, from the server: cards that were never loaded count too. */
  private countSoon(wait = 1200): void {
    this.recount ??= setTimeout(() => {
      this.recount = undefined;
      void this.count();
    }, wait);
  }

  private async count(): Promise<void> {
    // While a wish is out, what is shown is ahead of what would be counted; its answer comes back here.
    if (this.wishes.size > 0) return;
    const { generation } = this;
    const data = await run(BoardCountsDocument, { id: this.postingId, filter: this.filter(), overdue: { ...this.filter(), overdue: true } }).catch(() => null);
    if (generation !== this.generation || this.stopped) return;
    if (!data) return this.countSoon(5000);
    if (this.wishes.size > 0) return;
    this.batch(() => {
      for (const s of data.posting?.stages ?? []) {
        if (this.columns.has(s.id)) this.change(s.id, { total: s.applications.totalCount, overdue: s.overdue.totalCount });
      }
    });
  }

  private readAgain(): void {
    this.reread ??= setTimeout(() => {
      this.reread = undefined;
      this.following?.resync();
    }, 300);
  }

  // ---- what this person asks for

  /** Moves cards, shown at once; answers what became of each. */
  async move(ids: readonly string[], toStageId: string, note?: string): Promise<readonly Answer[]> {
    const cards = this.wish(ids, toStageId);
    if (cards.length === 1) {
      const card = cards[0]!;
      return [await this.settle(card, () => hirewire().command<{ application: Card | null }, Card>({
        name: "moveApplication",
        input: { applicationId: card.id, toStageId, ...(note ? { note } : {}) },
        expectedVersion: card.version,
        select: selects.moveApplication,
        selectCurrent,
      }))];
    }
    return this.many(cards, (items, idempotencyKey) => insist(async () => (await run(MoveManyDocument, { input: { items, toStageId, idempotencyKey, ...(note ? { note } : {}) } })).moveApplications));
  }

  async reject(ids: readonly string[], reasonId: string, note?: string): Promise<readonly Answer[]> {
    const cards = this.wish(ids, null);
    return this.many(cards, (items, idempotencyKey) => insist(async () => (await run(RejectManyDocument, { input: { items, reasonId, idempotencyKey, ...(note ? { note } : {}) } })).rejectApplications));
  }

  /** Shows cards where they are to go. Those that are there already, or on their way, are left out. */
  private wish(ids: readonly string[], toStageId: string | null): Card[] {
    const cards = ids.map((id) => this.cards.get(id)).filter((c) => c !== undefined && !this.wishes.has(c.id) && this.placeOf(c) !== toStageId) as Card[];
    const at = new Date().toISOString();
    this.batch(() => {
      for (const card of cards) this.replace(card, card, { toStageId, at });
      this.selected = new Set([...this.selected].filter((id) => !ids.includes(id)));
    });
    return cards;
  }

  private async settle(card: Card, send: () => Promise<Outcome<{ application: Card | null }, Card>>): Promise<Answer> {
    try {
      const outcome = await send();
      if (outcome.ok) {
        this.grant(card.id, outcome.payload.application ?? undefined);
        return { card, done: true };
      }
      if (outcome.conflict) {
        const current = outcome.current ?? undefined;
        this.grant(card.id, current);
        return { card, done: false, conflict: { card: current ?? card, by: outcome.changedBy?.name ?? null, at: outcome.changedAt } };
      }
      this.grant(card.id);
      return { card, done: false, message: outcome.problem.message };
    } catch (e) {
      this.grant(card.id);
      throw e;
    }
  }

  private async many(
    cards: readonly Card[],
    send: (items: { applicationId: string; expectedVersion: number }[], key: string) => Promise<{
      results?: readonly { applicationId: string; application?: Card | null; problem?: ProblemsFragment | null }[] | null;
      problem?: ProblemsFragment | null;
    }>,
  ): Promise<readonly Answer[]> {
    const answers: Answer[] = [];
    for (let from = 0; from < cards.length; from += 100) {
      const part = cards.slice(from, from + 100);
      try {
        const { results, problem } = await send(part.map((c) => ({ applicationId: c.id, expectedVersion: c.version })), crypto.randomUUID());
        const byId = new Map(results?.map((r) => [r.applicationId, r]));
        this.batch(() => {
          for (const card of part) answers.push(this.answerOf(card, byId.get(card.id) ?? { problem: problem ?? null }));
        });
      } catch (e) {
        this.batch(() => {
          for (const card of cards.slice(from)) this.grant(card.id);
        });
        throw e;
      }
    }
    return answers;
  }

  private answerOf(card: Card, { application, problem }: { application?: Card | null; problem?: ProblemsFragment | null }): Answer {
    if (!problem) {
      this.grant(card.id, application ?? undefined);
      return { card, done: true };
    }
    if (problem.__typename !== "VersionConflict") {
      this.grant(card.id);
      return { card, done: false, message: problem.message };
    }
    const current = problem.current && "stage" in problem.current ? { ...card, ...problem.current } : undefined;
    this.grant(card.id, current);
    return { card, done: false, conflict: { card: current ?? card, by: problem.changedBy?.name ?? null, at: problem.changedAt ?? null } };
  }

  /** The server has answered: the card stands where it says. */
  private grant(id: string, now?: Card): void {
    const known = this.cards.get(id);
    this.batch(() => {
      if (!known) {
        this.wishes.delete(id);
        return;
      }
      const next = now && now.version >= known.version ? { ...known, ...now } : known;
      this.replace(known, next, null);
    });
    this.countSoon();
  }

  // ---- selection

  select(ids: readonly string[], on: boolean): void {
    const next = new Set(this.selected);
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    const columns = new Set(ids.map((id) => this.cards.get(id)).map((c) => c && this.placeOf(c)));
    this.selected = next;
    this.batch(() => {
      for (const c of columns) if (c) this.change(c, {});
    });
    this.tell();
  }

  clearSelection(): void {
    this.select([...this.selected], false);
  }

  // ---- telling

  private change(stageId: string, parts: Partial<Column>): void {
    const column = this.columns.get(stageId);
    if (!column) return;
    this.columns.set(stageId, { ...column, ...parts });
    this.tell();
  }

  private batch(act: () => void): void {
    this.batching++;
    try {
      act();
    } finally {
      this.batching--;
    }
    this.tell();
  }

  private tell(): void {
    if (this.batching > 0) return;
    for (const tell of this.listeners) tell();
  }
}

function without<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set);
  next.delete(value);
  return next;
}

import type { Following, FollowOptions, PipelineEvent } from "@hirewire/client";

import {
  BoardCountsDocument, BoardDocument, CardCandidateDocument, ColumnDocument, MoveManyDocument, RejectManyDocument,
  type ApplicationFilter, type ApplicationOrder, type BoardQuery, type CardFragment, type ProblemsFragment,
} from "../gql/operations.ts";
import { command, HirewireError, hirewire, insist, run } from "../lib/api.ts";
import { changes } from "../lib/changes.ts";
import { systemClock, type Clock } from "../lib/clock.ts";
import { moved as heard } from "../lib/documents.ts";
import { pending } from "../lib/pending.ts";
import { text } from "../text.ts";

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

interface Position {
  readonly at: string;
  readonly id: string;
}

/** A change that was asked of the server and is shown as if it had been done. */
interface Wish {
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
interface Asked {
  readonly card: Card;
  readonly wish: Wish;
  version: number;
  /** The result of this person's command before this one on the same card, if that has no answer yet, and what it shows. */
  readonly before: Promise<Settled> | undefined;
  readonly shownBefore: Wish | undefined;
  readonly settle: (how: Settled) => void;
}

/** How a command on a card ended, and the version that it gave the card. */
interface Settled {
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

const server: Backend = {
  follow: (options) => hirewire().follow(options),
  snapshot: (query, variables, options) => hirewire().snapshot(query, variables, options),
  run,
  command,
  clock: systemClock,
};

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
/** Milliseconds for which a card says who else moved it. */
const credited = 3000;

/**
 * One posting's board: what the server said, what its stream has said since, and what this person has asked for and shows as
 * if it were done. A card stands where its newest version says, unless a wish is out for it. Commands on one card go out one
 * after the other, each on the version that the one before it made.
 */
export class BoardStore {
  posting: BoardPosting | null | undefined;
  error: unknown;
  view: View = wholeView;
  /** The selected cards, with the versions that they had when they were selected. */
  selected: ReadonlyMap<string, number | null> = new Map();

  private cards = new Map<string, Card>();
  private columns = new Map<string, Column>();
  private wishes = new Map<string, Wish>();
  /** The newest command without an answer, by card. */
  private readonly tails = new Map<string, Promise<Settled>>();
  /** The versions that this person's own commands made, by card. */
  private readonly made = new Map<string, number>();
  /** Who else has just moved a card, by card. */
  private readonly credits = new Map<string, { readonly words: string; readonly stop: () => void }>();
  private order: readonly string[] = [];
  private readonly listeners = new Set<() => void>();
  private following: Following | undefined;
  private recount: (() => void) | undefined;
  private reread: (() => void) | undefined;
  /** Raised by every snapshot: answers to what was asked before it are of another board. */
  private generation = 0;
  private turns = 0;
  private stopped = true;
  private batching = 0;

  constructor(readonly postingId: string, private readonly viewerId: string, private readonly events: BoardEvents, private readonly backend: Backend = server) {}

  readonly subscribe = (tell: () => void): (() => void) => {
    this.listeners.add(tell);
    return () => this.listeners.delete(tell);
  };

  readonly stageIds = (): readonly string[] => this.order;
  readonly column = (stageId: string): Column | undefined => this.columns.get(stageId);
  readonly card = (id: string): Card | undefined => this.cards.get(id);
  readonly isWaiting = (id: string): boolean => this.wishes.has(id);
  /** Which colleague has just moved a card, for as long as the card says so. */
  readonly creditOf = (id: string): string | null => this.credits.get(id)?.words ?? null;

  /** Where a card is shown; null when it is on no column. */
  placeOf(card: Card): string | null {
    const wish = this.wishes.get(card.id);
    if (wish) return wish.toStageId;
    return card.status === "ACTIVE" ? card.stage.id : null;
  }

  /** Reports whether this person may do something to the board's cards. It is a right on the posting, so it holds for all of them. */
  may(what: "move" | "reject"): boolean {
    const can = this.posting?.viewerCan;
    return what === "move" ? can?.moveApplications === true && this.order.length > 1 : can?.rejectApplications === true;
  }

  /** Reports whether this person sees all cards of the posting. Otherwise the board must show no totals. */
  get seesAll(): boolean {
    return this.posting?.viewerCan.seePipeline === true;
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

  /** Shows other cards, or in another order. */
  setView(view: View): void {
    this.view = view;
    this.selected = new Map();
    this.following?.resync();
    this.tell();
  }

  /** Reads everything again. */
  again(): void {
    this.following?.resync();
  }

  /** Tells of an event that the board's own stream does not carry because it belongs to no posting. */
  touched(e: { readonly __typename: string }): void {
    if (changes(e, "people", "catalog")) this.readAgain();
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
      const { data, cursor } = await this.backend.snapshot<BoardQuery>(
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
    this.selected = new Map([...this.selected].filter(([id]) => this.cards.has(id)));
    this.tell();
  }

  private onEvent(e: BoardEvent): void {
    // An interviewer's cards come and go with their assignments.
    if (changes(e, "posting", "plan", "team") || /^Opening/.test(e.__typename) || (e.__typename === "InterviewersAssigned" && !this.seesAll)) {
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
    const news = e.actor.id !== this.viewerId && (!known || known.version < card.version);
    this.batch(() => {
      if (known) this.apply(card);
      else if (e.__typename !== "InterviewersAssigned") this.arrive(card, e.fromStage?.id ?? null);
      const words = e.__typename === "ApplicationMoved" ? text.board.movedBy : e.__typename === "ApplicationReopened" ? text.board.reopenedBy : null;
      if (news && words && !this.wishes.has(card.id)) this.credit(card, words(e.actor.name));
    });
    this.countSoon();
    if (news && !this.wishes.has(card.id)) this.events.others(e);
  }

  /** Shows on a card for a moment who moved it. */
  private credit(card: Card, words: string): void {
    this.credits.get(card.id)?.stop();
    const show = () => {
      const place = this.placeOf(this.cards.get(card.id) ?? card);
      if (place) this.change(place, {});
    };
    const stop = this.backend.clock.after(credited, () => {
      this.credits.delete(card.id);
      show();
    });
    this.credits.set(card.id, { words, stop });
    show();
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
    this.replace(known, card);
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
      const { applications } = await this.backend.run(ColumnDocument, { filter: this.filter([stageId]), order: this.orderBy(), first: pageSize, after: column.endCursor });
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
    const { candidate } = await this.backend.run(CardCandidateDocument, { id: candidateId });
    if (!candidate) return;
    this.batch(() => {
      for (const card of theirs()) this.replace(card, { ...card, candidate });
    });
  }

  /** Reads the numbers over the columns and in the head, from the server: cards that were never loaded count too. */
  private countSoon(wait = 1200): void {
    this.recount ??= this.backend.clock.after(wait, () => {
      this.recount = undefined;
      void this.count();
    });
  }

  private async count(): Promise<void> {
    // While a wish is out, what is shown is ahead of what would be counted; its answer comes back here.
    if (this.wishes.size > 0) return;
    const { generation } = this;
    const data = await this.backend.run(BoardCountsDocument, { id: this.postingId, filter: this.filter(), overdue: { ...this.filter(), overdue: true } }).catch(() => null);
    if (generation !== this.generation || this.stopped) return;
    if (!data) return this.countSoon(5000);
    if (this.wishes.size > 0) return;
    this.batch(() => {
      if (this.posting && data.posting) this.posting = { ...this.posting, openings: data.posting.openings };
      for (const s of data.posting?.stages ?? []) {
        if (this.columns.has(s.id)) this.change(s.id, { total: s.applications.totalCount, overdue: s.overdue.totalCount });
      }
    });
  }

  private readAgain(): void {
    this.reread ??= this.backend.clock.after(300, () => {
      this.reread = undefined;
      this.following?.resync();
    });
  }

  // ---- what this person asks for

  /** Notes the versions of cards now, before the person decides what to do with them. */
  pick(ids: readonly string[]): Picked {
    return new Map(ids.map((id) => [id, this.selected.get(id) ?? this.versionNow(id)]));
  }

  private versionNow(id: string): number | null {
    return this.wishes.has(id) ? null : (this.cards.get(id)?.version ?? null);
  }

  /** Moves cards, shown at once; answers what became of each. It never rejects. */
  async move(picked: Picked, toStageId: string, note?: string): Promise<readonly Answer[]> {
    const more = note ? { note } : {};
    const stage = this.columns.get(toStageId)?.stage.name ?? text.common.unknown;
    const doing = (list: readonly Asked[]) => (list.length === 1 ? text.waiting.move(list[0]!.card.candidate.name, stage) : text.waiting.moveMany(list.length, stage));
    return this.inTurn(this.wish(picked, toStageId), doing, (list, signal) => {
      if (list.length === 1) return this.moveOne(list[0]!, toStageId, more, signal);
      return this.many(list, signal, async (items, idempotencyKey) => (await this.backend.run(MoveManyDocument, { input: { items, toStageId, idempotencyKey, ...more } }, signal)).moveApplications);
    });
  }

  /** Rejects cards, which leave the board at once; answers what became of each. It never rejects its promise. */
  async reject(picked: Picked, reasonId: string, note?: string): Promise<readonly Answer[]> {
    const more = note ? { note } : {};
    const doing = (list: readonly Asked[]) => (list.length === 1 ? text.waiting.reject(list[0]!.card.candidate.name) : text.waiting.rejectMany(list.length));
    return this.inTurn(this.wish(picked, null), doing, (list, signal) =>
      this.many(list, signal, async (items, idempotencyKey) => (await this.backend.run(RejectManyDocument, { input: { items, reasonId, idempotencyKey, ...more } }, signal)).rejectApplications));
  }

  /** Shows cards where they are to go. Those that are there already, or on their way, are left out. */
  private wish(picked: Picked, toStageId: string | null): Asked[] {
    const asked: Asked[] = [];
    const at = new Date(this.backend.clock.now()).toISOString();
    this.batch(() => {
      for (const [id, seen] of picked) {
        const card = this.cards.get(id);
        if (!card) continue;
        const before = this.tails.get(id);
        const version = seen ?? this.made.get(id) ?? card.version;
        // A card that another person brought there meanwhile is a conflict, which the server explains.
        if (this.placeOf(card) === toStageId && (before !== undefined || version === card.version)) continue;
        const wish: Wish = { toStageId, at, turn: ++this.turns };
        let settle: (how: Settled) => void = () => {};
        const tail = new Promise<Settled>((resolve) => {
          settle = resolve;
        });
        this.tails.set(id, tail);
        asked.push({
          card,
          wish,
          version,
          before,
          shownBefore: this.wishes.get(id),
          settle: (how) => {
            if (this.tails.get(id) === tail) this.tails.delete(id);
            settle(how);
          },
        });
        this.replace(card, card, wish);
      }
      this.selected = new Map([...this.selected].filter(([id]) => !picked.has(id)));
    });
    return asked;
  }

  /** Sends a command for the cards that are free, and for each of the others once its own command before has an answer. */
  private async inTurn(
    asked: readonly Asked[],
    doing: (list: readonly Asked[]) => string,
    send: (list: readonly Asked[], signal: AbortSignal) => Promise<readonly Answer[]>,
  ): Promise<readonly Answer[]> {
    const free = asked.filter((a) => !a.before);
    const groups = [...(free.length ? [free] : []), ...asked.filter((a) => a.before).map((a) => [a])];
    const answers = await Promise.all(groups.map((list) => this.settled(list, doing(list), send)));
    const byId = new Map(answers.flat().map((a) => [a.card.id, a]));
    return asked.flatMap((a) => byId.get(a.card.id) ?? []);
  }

  private async settled(
    list: readonly Asked[],
    doing: string,
    send: (list: readonly Asked[], signal: AbortSignal) => Promise<readonly Answer[]>,
  ): Promise<readonly Answer[]> {
    const [first] = list;
    const before = first?.before;
    return pending.track(doing, async (signal) => {
      if (first && before) {
        const earlier = await Promise.race([before, aborted(signal)]);
        if (earlier === undefined) {
          // The person canceled it before it was sent: what is asked next follows the command before this one.
          void before.then(first.settle);
          const known = this.cards.get(first.card.id);
          if (known && this.wishes.get(known.id)?.turn === first.wish.turn) this.replace(known, known, first.shownBefore ?? null);
          return [{ card: first.card, done: false, error: signal.reason as unknown }];
        }
        first.version = earlier.version ?? first.version;
        if (!earlier.answer.done) {
          this.grant(first);
          return this.report(list, [earlier.answer]);
        }
      }
      return this.report(list, await send(list, signal));
    });
  }

  /** Lets the commands that wait for these go on, and leaves it to them to report a failure. */
  private report(list: readonly Asked[], answers: readonly Answer[]): readonly Answer[] {
    const byId = new Map(answers.map((a) => [a.card.id, a]));
    return list.map((asked) => {
      const { superseded: _, ...answer } = byId.get(asked.card.id) ?? { card: asked.card, done: false, message: "" };
      asked.settle({ answer, version: this.made.get(asked.card.id) ?? null });
      return answer.done || !this.tails.has(asked.card.id) ? answer : { ...answer, superseded: true };
    });
  }

  private async moveOne(asked: Asked, toStageId: string, more: { note?: string }, signal: AbortSignal): Promise<readonly Answer[]> {
    const { card, version } = asked;
    try {
      const outcome = await this.backend.command<{ application: Card | null }, Card>({
        name: "moveApplication",
        input: { applicationId: card.id, toStageId, ...more },
        expectedVersion: version,
      }, signal);
      if (outcome.ok) return [this.answerOf(asked, { application: outcome.payload.application })];
      if (!outcome.conflict) return [this.answerOf(asked, { message: outcome.problem.message })];
      return [this.answerOf(asked, { conflict: { current: outcome.current, by: outcome.changedBy?.name ?? null, at: outcome.changedAt } })];
    } catch (error) {
      return [this.answerOf(asked, { error })];
    }
  }

  private async many(
    asked: readonly Asked[],
    signal: AbortSignal,
    send: (items: { applicationId: string; expectedVersion: number }[], key: string) => Promise<{
      results?: readonly { applicationId: string; application?: Card | null; problem?: ProblemsFragment | null }[] | null;
      problem?: ProblemsFragment | null;
    } | null | undefined>,
  ): Promise<readonly Answer[]> {
    const answers: Answer[] = [];
    for (let from = 0; from < asked.length; from += 100) {
      const part = asked.slice(from, from + 100);
      const key = crypto.randomUUID();
      try {
        const { results, problem } = await insist(() => send(part.map((a) => ({ applicationId: a.card.id, expectedVersion: a.version })), key), signal);
        const byId = new Map(results?.map((r) => [r.applicationId, r]));
        this.batch(() => {
          for (const a of part) answers.push(this.rowOf(a, byId.get(a.card.id) ?? { problem: problem ?? null }));
        });
      } catch (error) {
        this.batch(() => {
          for (const a of asked.slice(from)) answers.push(this.answerOf(a, { error }));
        });
        break;
      }
    }
    return answers;
  }

  private rowOf(asked: Asked, { application, problem }: { application?: Card | null; problem?: ProblemsFragment | null }): Answer {
    if (!problem) return this.answerOf(asked, { application: application ?? null });
    if (problem.__typename !== "VersionConflict") return this.answerOf(asked, { message: problem.message });
    const current = problem.current && "stage" in problem.current ? { ...asked.card, ...problem.current } : null;
    return this.answerOf(asked, { conflict: { current, by: problem.changedBy?.name ?? null, at: problem.changedAt ?? null } });
  }

  /** Notes what the server said of a card, and returns that for the person. */
  private answerOf(asked: Asked, how: {
    readonly application?: Card | null;
    readonly message?: string;
    readonly conflict?: { readonly current: Card | null; readonly by: string | null; readonly at: string | null };
    readonly error?: unknown;
  }): Answer {
    const { card } = asked;
    if ("application" in how) {
      if (how.application) this.made.set(card.id, how.application.version);
      this.grant(asked, how.application);
      return { card, done: true };
    }
    this.made.delete(card.id);
    this.grant(asked, how.conflict?.current);
    if (how.conflict) return { card, done: false, conflict: { card: how.conflict.current ?? this.cards.get(card.id) ?? card, by: how.conflict.by, at: how.conflict.at } };
    return "error" in how ? { card, done: false, error: how.error } : { card, done: false, message: how.message ?? "" };
  }

  /** The server has answered: the card stands where it says, unless a later wish is out for it. */
  private grant(asked: Asked, now?: Card | null): void {
    const { id } = asked.card;
    const known = this.cards.get(id);
    const last = this.wishes.get(id)?.turn === asked.wish.turn;
    this.batch(() => {
      if (!known) {
        if (last) this.wishes.delete(id);
        return;
      }
      const next = now && now.version >= known.version ? { ...known, ...now } : known;
      this.replace(known, next, last ? null : undefined);
    });
    this.countSoon();
  }

  // ---- selection

  select(ids: readonly string[], on: boolean): void {
    const next = new Map(this.selected);
    for (const id of ids) {
      if (!on) next.delete(id);
      else if (!next.has(id)) next.set(id, this.versionNow(id));
    }
    const columns = new Set(ids.map((id) => this.cards.get(id)).map((c) => c && this.placeOf(c)));
    this.selected = next;
    this.batch(() => {
      for (const c of columns) if (c) this.change(c, {});
    });
    this.tell();
  }

  clearSelection(): void {
    this.select([...this.selected.keys()], false);
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

/** Resolves when the signal aborts. */
function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener("abort", () => resolve(undefined), { once: true });
  });
}

function without<K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> {
  const next = new Map(map);
  next.delete(key);
  return next;
}

import {
  wholeView,
  type Backend,
  type BoardEvents,
  type BoardPosting,
  type Card,
  type Column,
  type Position,
  type View,
  type Wish,
} from "./model.ts";

/** How long a card shows which colleague moved it, in milliseconds. */
const credited = 3000;

/**
 * The visible cards and columns of a board: the server's state with this user's wishes on top. A
 * card is shown where its newest version puts it, unless there is a wish for it.
 */
export abstract class ShownBoard {
  posting: BoardPosting | null | undefined;
  view: View = wholeView;
  /** The selected cards, with the versions that they had when they were selected. */
  selected: ReadonlyMap<string, number | null> = new Map();

  protected cards = new Map<string, Card>();
  protected columns = new Map<string, Column>();
  protected wishes = new Map<string, Wish>();
  /** The colleagues who have just moved cards, by card. */
  protected readonly credits = new Map<
    string,
    { readonly words: string; readonly stop: () => void }
  >();
  protected order: readonly string[] = [];
  protected readonly listeners = new Set<() => void>();
  protected batching = 0;

  constructor(
    readonly postingId: string,
    protected readonly viewerId: string,
    protected readonly events: BoardEvents,
    protected readonly backend: Backend,
  ) {}

  readonly subscribe = (tell: () => void): (() => void) => {
    this.listeners.add(tell);
    return () => this.listeners.delete(tell);
  };

  readonly stageIds = (): readonly string[] => this.order;
  readonly column = (stageId: string): Column | undefined => this.columns.get(stageId);
  readonly card = (id: string): Card | undefined => this.cards.get(id);
  readonly isWaiting = (id: string): boolean => this.wishes.has(id);
  /** Returns the name of the colleague who has just moved a card, while the card shows it. */
  readonly creditOf = (id: string): string | null => this.credits.get(id)?.words ?? null;

  /** Returns the stage in which a card is shown, or null if it is in no column. */
  placeOf(card: Card): string | null {
    const wish = this.wishes.get(card.id);
    if (wish) return wish.toStageId;
    return card.status === "ACTIVE" ? card.stage.id : null;
  }

  /**
   * Reports whether this user may do something to the board's cards. It is a right on the posting,
   * so it is the same for all cards.
   */
  may(what: "move" | "reject"): boolean {
    const can = this.posting?.viewerCan;
    return what === "move"
      ? can?.moveApplications === true && this.order.length > 1
      : can?.rejectApplications === true;
  }

  /**
   * Reports whether this user sees all cards of the posting. Otherwise the board must show no
   * totals.
   */
  get seesAll(): boolean {
    return this.posting?.viewerCan.seePipeline === true;
  }

  /** Shows for a moment on a card which colleague moved it. */
  protected credit(card: Card, words: string): void {
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

  /** Adjusts the counts for a card that was not loaded, from the stage that the event names. */
  protected arrive(card: Card, fromStageId: string | null): void {
    this.cards.set(card.id, card);
    const from = fromStageId === null ? undefined : this.columns.get(fromStageId);
    if (from) this.change(from.stage.id, { total: Math.max(0, from.total - 1) });
    this.insert(card);
  }

  /** Applies a newer version of a known card. Older versions are ignored. */
  protected apply(card: Card): void {
    const known = this.cards.get(card.id);
    if (!known) return;
    if (card.version < known.version) return;
    this.replace(known, card);
  }

  protected replace(known: Card, next: Card, wish?: Wish | null): void {
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
    if (after === null && this.selected.has(next.id))
      this.selected = without(this.selected, next.id);
  }

  protected remove(id: string, stageId: string | null, counts = true): void {
    const column = stageId === null ? undefined : this.columns.get(stageId);
    if (!column) return;
    this.change(column.stage.id, {
      ids: column.ids.filter((other) => other !== id),
      total: counts ? Math.max(0, column.total - 1) : column.total,
    });
  }

  protected insert(card: Card, counts = true): void {
    const place = this.placeOf(card);
    const column = place === null ? undefined : this.columns.get(place);
    if (!column) return;
    const at = this.orderOf(card.id);
    const total = counts ? column.total + 1 : column.total;
    const shown =
      !column.hasMore ||
      (column.boundary !== null && this.compare(at, column.boundary) <= 0) ||
      this.wishes.has(card.id);
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

  /** Shows every known card of a column that is before the column's boundary. */
  protected fill(stageId: string): void {
    const column = this.columns.get(stageId)!;
    const ids = new Set(column.ids);
    for (const card of this.cards.values()) {
      if (this.placeOf(card) !== stageId) continue;
      if (
        !column.hasMore ||
        (column.boundary && this.compare(this.orderOf(card.id), column.boundary) <= 0)
      )
        ids.add(card.id);
    }
    this.change(stageId, {
      ids: [...ids].sort((a, b) => this.compare(this.orderOf(a), this.orderOf(b))),
    });
  }

  protected orderOf(id: string): Position {
    return { at: this.wishes.get(id)?.at ?? this.positionOf(this.cards.get(id))?.at ?? "", id };
  }

  protected positionOf(card: Card | undefined): Position | null {
    if (!card) return null;
    return { at: this.view.sort === "applied" ? card.appliedAt : card.enteredStageAt, id: card.id };
  }

  protected compare(a: Position, b: Position): number {
    const sign = this.view.sort === "longest" ? 1 : -1;
    const apart = Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
    return sign * Math.sign(apart);
  }

  protected versionNow(id: string): number | null {
    return this.wishes.has(id) ? null : (this.cards.get(id)?.version ?? null);
  }

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

  protected change(stageId: string, parts: Partial<Column>): void {
    const column = this.columns.get(stageId);
    if (!column) return;
    this.columns.set(stageId, { ...column, ...parts });
    this.tell();
  }

  protected batch(act: () => void): void {
    this.batching++;
    try {
      act();
    } finally {
      this.batching--;
    }
    this.tell();
  }

  protected tell(): void {
    if (this.batching > 0) return;
    for (const tell of this.listeners) tell();
  }
}

function without<K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> {
  const next = new Map(map);
  next.delete(key);
  return next;
}

/** Any event: `__typename` says of which kind; what else there is was selected. */
export interface PipelineEvent {
  readonly __typename: string;
  readonly id: string;
}

/** Why a stream could not continue from where it was. */
export type ResyncReason = "UNKNOWN_EPOCH" | "EXPIRED" | "AHEAD" | "ACCESS_CHANGED" | "INVALID";

/** What `pipelineUpdates` sends; select `__typename`, `cursor`, `events { __typename id … }` and `reason`. */
export type PipelineFrame<E extends PipelineEvent = PipelineEvent> =
  | { readonly __typename: "PipelineEvents"; readonly cursor: string; readonly events: readonly E[] }
  | { readonly __typename: "ResyncRequired"; readonly cursor: string; readonly reason: ResyncReason };

/** What is new in a frame. */
export interface News<E extends PipelineEvent> {
  /** The events that were not seen before, in order. */
  readonly events: readonly E[];
  /** Set when the stream had to jump: take a new snapshot. */
  readonly resync?: ResyncReason;
}

const remembered = 4096;

/**
 * Remembers how far one subscription has come, and which events it has shown. `follow` has one inside; use it directly
 * with a GraphQL client that subscribes by itself.
 */
export class PipelineTracker<E extends PipelineEvent = PipelineEvent> {
  private readonly seen = new Set<string>();
  private newest: string | undefined;
  private readonly key: string;

  /** Give the same `postingIds` as the subscription's variables; `after` is where it starts. */
  constructor(options: { postingIds?: readonly string[] | null | undefined; after?: string | undefined } = {}) {
    this.key = options.postingIds ? [...new Set(options.postingIds)].sort().join(",") : "*";
    this.newest = options.after;
  }

  /** The newest cursor, to subscribe after. */
  get cursor(): string | undefined {
    return this.newest;
  }

  /** The field `resume` for the payload of `connection_init`, for clients that send their first variables again. */
  resume(): Record<string, string> {
    return this.newest === undefined ? {} : { [this.key]: this.newest };
  }

  /** Takes a frame. */
  take(frame: PipelineFrame<E>): News<E> {
    this.newest = frame.cursor;
    if (frame.__typename === "ResyncRequired") return { events: [], resync: frame.reason };
    return { events: frame.events.filter((e) => this.isNew(e.id)) };
  }

  /** Goes on from a snapshot's cursor. */
  restart(cursor: string): void {
    this.newest = cursor;
  }

  private isNew(id: string): boolean {
    if (this.seen.has(id)) return false;
    this.seen.add(id);
    if (this.seen.size > remembered) {
      const [oldest] = this.seen;
      if (oldest !== undefined) this.seen.delete(oldest);
    }
    return true;
  }
}

/** Any event. `__typename` is its kind. It also has the fields that you selected. */
export interface PipelineEvent {
  readonly __typename: string;
  readonly id: string;
}

/** Why a stream could not continue from its cursor. */
export type ResyncReason = "UNKNOWN_EPOCH" | "EXPIRED" | "AHEAD" | "ACCESS_CHANGED" | "INVALID";

/** A frame of `pipelineUpdates`. Select `__typename`, `cursor`, `events { __typename id … }` and `reason`. */
export type PipelineFrame<E extends PipelineEvent = PipelineEvent> =
  | {
      readonly __typename: "PipelineEvents";
      readonly cursor: string;
      readonly events: readonly E[];
    }
  | {
      readonly __typename: "ResyncRequired";
      readonly cursor: string;
      readonly reason: ResyncReason;
    };

/** The new part of a frame. */
export interface News<E extends PipelineEvent> {
  /** The events that were not seen before, in order. */
  readonly events: readonly E[];
  /** Set if the stream could not continue from its cursor: take a new snapshot. */
  readonly resync?: ResyncReason;
}

/** How many event ids a tracker remembers. */
const remembered = 4096;

/**
 * Tracks the position of one subscription and the events that it has delivered. `follow` uses one
 * internally; use it directly with another GraphQL client.
 */
export class PipelineTracker<E extends PipelineEvent = PipelineEvent> {
  private readonly seen = new Set<string>();
  private newest: string | undefined;
  private readonly key: string;

  /** Pass the same `postingIds` as in the subscription's variables; `after` is the cursor to start from. */
  constructor(
    options: { postingIds?: readonly string[] | null | undefined; after?: string | undefined } = {},
  ) {
    this.key = options.postingIds ? [...new Set(options.postingIds)].sort().join(",") : "*";
    this.newest = options.after;
  }

  /** The newest cursor: pass it as `after` when you subscribe. */
  get cursor(): string | undefined {
    return this.newest;
  }

  /**
   * Returns the field `resume` for the payload of `connection_init`, for clients that send their
   * original variables again when they reconnect.
   */
  resume(): Record<string, string> {
    return this.newest === undefined ? {} : { [this.key]: this.newest };
  }

  /** Records a frame, and returns its new events. */
  take(frame: PipelineFrame<E>): News<E> {
    this.newest = frame.cursor;
    if (frame.__typename === "ResyncRequired") return { events: [], resync: frame.reason };
    return { events: frame.events.filter((e) => this.isNew(e.id)) };
  }

  /** Continues from a snapshot's cursor. */
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
